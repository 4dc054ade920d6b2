"""Hand-picked reports: sections 4.2, 5, 6.1, 6.2 and 6.8.

In `problems`, "f" is the flag's key, "-" stands for null.
"""

from __future__ import annotations

from collections.abc import Iterator

from vector_case import Case, Report, one_flag
from vector_operators import test
from vector_schema1 import ALWAYS, TRUE, flag, snapshot

WRONG = "a member or element of the wrong type; `ignore_case: true` on an operator that does not allow it"
ABSENT = "`missing_field` | fault | a required member is absent or null; a condition without any of its five members"
UNKNOWN = "`unknown_field` | fault | a member that 6.1 and 6.4 do not list for such an object | the member"
OPERATOR = "`unknown_operator` | fault | an operator that 6.4 does not list | `operator`"
VALUES = (
    "`bad_values` | fault | the wrong number of values; the weights' total overflows | `values`, or the condition "
    "where it has none; `variants`"
)
OPERAND = (
    "`bad_operand` | fault | the value of an operator that compares numbers, instants or versions is none | the value"
)
REGEX = "`bad_regex` | fault | see 6.6 | the value"
INSTANT = "`bad_instant` | fault | a `from` of type text or number that is no instant | `from`"
BOTH = "`percentage_and_rollout` | fault | a flag has both | `rollout`"
X = '"x"'
C = "/rules/0/conditions/0"

# The further members of the flag "f", the fault, where in the flag it is.
FAULTS: list[tuple[str, str, str, str]] = [
    (WRONG, '"salt": 7', "bad_type", "/salt"),
    (WRONG, '"bucket_by": true', "bad_type", "/bucket_by"),
    (WRONG, '"percentage": "20"', "bad_type", "/percentage"),
    (WRONG, '"percentage": true', "bad_type", "/percentage"),
    (WRONG, '"rollout": {}', "bad_type", "/rollout"),
    (WRONG, '"rollout": [null]', "bad_type", "/rollout/0"),
    (WRONG, '"rollout": [{"from": true, "percentage": 1}]', "bad_type", "/rollout/0/from"),
    (WRONG, '"rollout": [{"from": 0, "percentage": "1"}]', "bad_type", "/rollout/0/percentage"),
    (WRONG, '"variants": []', "bad_type", "/variants"),
    (WRONG, '"variants": {"b/~": "1", "c": true}', "bad_type", "/variants/b~1~0"),
    (WRONG, '"variants": {"a": {"weight": "1"}}', "bad_type", "/variants/a/weight"),
    (WRONG, '"default_variant": 1', "bad_type", "/default_variant"),
    (WRONG, '"off_variant": []', "bad_type", "/off_variant"),
    (WRONG, '"prerequisites": {}', "bad_type", "/prerequisites"),
    (WRONG, '"prerequisites": ["g"]', "bad_type", "/prerequisites/0"),
    (WRONG, '"prerequisites": [{"flag": 7}]', "bad_type", "/prerequisites/0/flag"),
    (WRONG, '"prerequisites": [{"flag": "f", "variants": "a"}]', "bad_type", "/prerequisites/0/variants"),
    (WRONG, '"prerequisites": [{"flag": "f", "variants": ["a", null]}]', "bad_type", "/prerequisites/0/variants/1"),
    (WRONG, '"targets": {}', "bad_type", "/targets"),
    (WRONG, '"targets": [null]', "bad_type", "/targets/0"),
    (WRONG, '"targets": [{"keys": "u"}]', "bad_type", "/targets/0/keys"),
    (WRONG, '"targets": [{"keys": ["u", true]}]', "bad_type", "/targets/0/keys/1"),
    (WRONG, '"targets": [{"keys": [], "variant": 7}]', "bad_type", "/targets/0/variant"),
    (WRONG, '"rules": {}', "bad_type", "/rules"),
    (WRONG, '"rules": [7]', "bad_type", "/rules/0"),
    (WRONG, '"rules": [{"conditions": {}}]', "bad_type", "/rules/0/conditions"),
    (WRONG, '"rules": [{"conditions": [], "id": 7}]', "bad_type", "/rules/0/id"),
    (WRONG, '"rules": [{"conditions": [], "percentage": "1"}]', "bad_type", "/rules/0/percentage"),
    (WRONG, '"rules": [{"conditions": [], "variant": 7}]', "bad_type", "/rules/0/variant"),
    (WRONG, '"rules": [{"conditions": [], "priority": true}]', "bad_type", "/rules/0/priority"),
    (ABSENT, '"enabled": null', "missing_field", ""),
    (ABSENT, '"rollout": [{"percentage": 1}]', "missing_field", "/rollout/0"),
    (ABSENT, '"rollout": [{"from": 0}]', "missing_field", "/rollout/0"),
    (ABSENT, '"prerequisites": [{}]', "missing_field", "/prerequisites/0"),
    (ABSENT, '"targets": [{"variant": ""}]', "missing_field", "/targets/0"),
    (ABSENT, '"rules": [{"id": "r"}]', "missing_field", "/rules/0"),
    (ABSENT, '"rules": [{"conditions": null}]', "missing_field", "/rules/0"),
    (UNKNOWN, '"note": 7, "a/b": 1', "unknown_field", "/note"),
    (UNKNOWN, '"a/b~": false', "unknown_field", "/a~1b~0"),
    (UNKNOWN, '"rollout": [{"from": 0, "percentage": 1, "to": 2}]', "unknown_field", "/rollout/0/to"),
    (UNKNOWN, '"variants": {"a": {"name": "a"}}', "unknown_field", "/variants/a/name"),
    (UNKNOWN, '"prerequisites": [{"flag": "f", "variant": "a"}]', "unknown_field", "/prerequisites/0/variant"),
    (UNKNOWN, '"targets": [{"keys": [], "key": "u"}]', "unknown_field", "/targets/0/key"),
    (UNKNOWN, '"rules": [{"conditions": [], "enabled": true}]', "unknown_field", "/rules/0/enabled"),
    (VALUES, '"variants": {"a": 1e308, "b": 1e308}', "bad_values", "/variants"),
    (INSTANT, '"rollout": [{"from": "2026-02-29", "percentage": 1}]', "bad_instant", "/rollout/0/from"),
    (INSTANT, '"rollout": [{"from": 8640000000000001, "percentage": 1}]', "bad_instant", "/rollout/0/from"),
    (BOTH, '"percentage": 0, "rollout": []', "percentage_and_rollout", "/rollout"),
    (BOTH, '"percentage": 0, "rollout": 7', "percentage_and_rollout", "/rollout"),
]  # fmt: skip
# A condition, the fault, where in the condition it is.
CONDITION_FAULTS: list[tuple[str, str, str, str]] = [
    (WRONG, "7", "bad_type", ""),
    (WRONG, "null", "bad_type", ""),
    (WRONG, "[[], [7]]", "bad_type", "/1/0"),
    (WRONG, '{"all": {}}', "bad_type", "/all"),
    (WRONG, '{"any": [7]}', "bad_type", "/any/0"),
    (WRONG, '{"not": true}', "bad_type", "/not"),
    (WRONG, '{"not": [null]}', "bad_type", "/not/0"),
    (WRONG, '{"segment": 7}', "bad_type", "/segment"),
    (WRONG, '{"attribute": 7, "operator": "eq"}', "bad_type", "/attribute"),
    (WRONG, '{"attribute": "a", "operator": 7}', "bad_type", "/operator"),
    (WRONG, '{"attribute": "a", "operator": "eq", "values": "x"}', "bad_type", "/values"),
    (WRONG, test("a", "exists", '"x", null, {}'), "bad_type", "/values/1"),
    (WRONG, test("a", "eq", '"x"', ', "ignore_case": 1'), "bad_type", "/ignore_case"),
    (WRONG, test("a", "gt", '"x"', ', "ignore_case": true'), "bad_type", "/ignore_case"),
    (WRONG, test("a", "matches", '"("', ', "ignore_case": true'), "bad_type", "/ignore_case"),
    (WRONG, test("a", "exists", None, ', "ignore_case": true'), "bad_type", "/ignore_case"),
    (ABSENT, "{}", "missing_field", ""),
    (ABSENT, '{"operator": "eq", "values": [1], "x": 1}', "missing_field", ""),
    (ABSENT, '{"attribute": null, "all": null}', "missing_field", ""),
    (ABSENT, '{"attribute": "a"}', "missing_field", ""),
    (UNKNOWN, '{"attribute": "a", "operator": "exists", "all": []}', "unknown_field", "/all"),
    (UNKNOWN, '{"any": [], "all": []}', "unknown_field", "/any"),
    (UNKNOWN, '{"all": 7, "values": []}', "unknown_field", "/values"),
    (UNKNOWN, '{"segment": "nowhere", "not": []}', "unknown_field", "/segment"),
    (UNKNOWN, '{"not": {"all": [], "x": 1}}', "unknown_field", "/not/x"),
    (OPERATOR, test("a", "EQ", "null"), "unknown_operator", "/operator"),
    (OPERATOR, test("a", "", ""), "unknown_operator", "/operator"),
    (VALUES, test("a", "eq", None), "bad_values", ""),
    (VALUES, test("a", "neq", ""), "bad_values", "/values"),
    (VALUES, test("a", "gt", "1, 2"), "bad_values", "/values"),
    (VALUES, test("a", "semver_neq", ""), "bad_values", "/values"),
    (VALUES, test("a", "exists", "true"), "bad_values", "/values"),
    (VALUES, test("a", "not_matches", None, ', "ignore_case": true'), "bad_values", ""),
    (OPERAND, test("a", "gte", '"x"'), "bad_operand", "/values/0"),
    (OPERAND, test("a", "before", '"2026-02-29"'), "bad_operand", "/values/0"),
    (OPERAND, test("a", "semver_lt", '"1.0"'), "bad_operand", "/values/0"),
    (OPERAND, test("a", "version_lt", "true"), "bad_operand", "/values/0"),
    (REGEX, test("a", "matches", '"a", "("'), "bad_regex", "/values/1"),
    (REGEX, test("a", "not_matches", '"(?=a)"'), "bad_regex", "/values/0"),
]  # fmt: skip

SEGMENTS = (
    "the first that names no segment (`unknown_segment`) or a segment that reaches this one, or is it "
    "(`segment_cycle`), is this segment's fault, reported with flag null"
)
FLAGS = (
    "in the first case `unknown_segment`; in the second the code of the fault that is met first when the segment and "
    "then its references are followed, depth first, in document order; in the third `too_deep`"
)
USE_S = f"error {{}} f /flags/0{C}/segment"
# The segments, what is reported of them, the code that a flag gets for a reference to "s".
SEGMENT_TABLE: list[tuple[str, str, list[str], str | None]] = [
    (SEGMENTS, '"s": {"segment": "t"}', ["error unknown_segment - /segments/s/segment"], "unknown_segment"),
    (SEGMENTS, '"s": {"segment": "s"}', ["error segment_cycle - /segments/s/segment"], "segment_cycle"),
    (
        SEGMENTS,
        '"s": {"segment": "t"}, "t": [{"segment": "s"}], "a": {"segment": "s"}',
        ["error segment_cycle - /segments/s/segment", "error segment_cycle - /segments/t/0/segment"],
        "segment_cycle",
    ),
    (
        SEGMENTS,
        '"t": [{"segment": "x"}, {"segment": "s"}], "s": {"segment": "t"}',
        ["error segment_cycle - /segments/s/segment", "error unknown_segment - /segments/t/0/segment"],
        "segment_cycle",
    ),
    (
        FLAGS,
        '"s": [{"segment": "a"}, {"segment": "b"}], "a": {"segment": "c"}, "b": 7, "c": {"segment": "x"}',
        ["error bad_type - /segments/b", "error unknown_segment - /segments/c/segment"],
        "unknown_segment",
    ),
    (
        FLAGS,
        '"s": {"not": {"segment": "m~/n"}}, "m~/n": [[]], "t": [{}]',
        ["error missing_field - /segments/t/0"],
        None,
    ),
    (FLAGS, '"s": {"attribute": "a", "operator": "eq"}', ["error bad_values - /segments/s"], "bad_values"),
    (FLAGS, "", [], "unknown_segment"),
    (FLAGS, '"s": null', [], "unknown_segment"),
    (FLAGS, '"s": []', [], None),
]


def faults() -> Iterator[Report]:
    for why, members, code, place in FAULTS:
        yield Report(why, snapshot(flag(members)), (f"error {code} f /flags/0{place}",))
    for why, condition, code, place in CONDITION_FAULTS:
        rules = f'"percentage": 0, "rules": [{{"conditions": [{condition}]}}]'
        yield Report(why, snapshot(flag(rules)), (f"error {code} f /flags/0{C}{place}",))
    for value in ("1", '"true"', "[]"):
        yield Report(WRONG, snapshot(flag(enabled=value)), ("error bad_type f /flags/0/enabled",))
    use = '"percentage": 0, "rules": [{"conditions": [{"segment": "s"}]}]'
    for why, segments, problems, used in SEGMENT_TABLE:
        found = [*problems, *([USE_S.format(used)] if used else [])]
        yield Report(why, snapshot(flag(use), more=f', "segments": {{{segments}}}'), tuple(found))
    deep = "the condition that is too deep, or `segment`; `prerequisites`"
    condition, place = TRUE, ""
    for _ in range(64):
        condition, place = f'{{"not": {condition}}}', f"{place}/not"
    rules = f'"percentage": 0, "rules": [{{"conditions": [{condition}]}}]'
    yield Report(deep, snapshot(flag(rules)), (f"error too_deep f /flags/0{C}{place}",))
    last = condition.replace(TRUE, '{"segment": "s"}', 1).removeprefix('{"not": ')[:-1]
    rules = f'"percentage": 0, "rules": [{{"conditions": [{last}]}}]'
    level_64 = f"/flags/0{C}{place.removesuffix('/not')}/segment"
    yield Report(deep, snapshot(flag(rules), more=f', "segments": {{"s": {TRUE}}}'), (f"error too_deep f {level_64}",))
    yield Report(deep, snapshot(flag(rules), more=', "segments": {"s": []}'), ())
    own = f'{{"s": {condition}}}'
    report = (f"error too_deep - /segments/s{place}", USE_S.format("too_deep"))
    yield Report(deep, snapshot(flag(use), more=f', "segments": {own}'), report)


def prerequisites() -> Iterator[Report]:
    order = "Then every flag that reaches itself is given the fault `prerequisite_cycle`, reported in the flags' order."
    to_f, to_g, to_h = (f'"prerequisites": [{{"flag": "{key}"}}]' for key in "fgh")
    cycle = "error prerequisite_cycle {} /flags/{}/prerequisites"
    yield Report(order, snapshot(flag(to_f)), (cycle.format("f", 0),))
    yield Report(
        order,
        snapshot(flag(to_f, "g"), flag(to_g), flag(to_g, "h", "false")),
        (cycle.format("g", 0), cycle.format("f", 1)),
    )
    yield Report(order, snapshot(flag(to_g), flag(f'{to_f}, "salt": 7', "g")), ("error bad_type g /flags/1/salt",))
    unknown = "`unknown_prerequisite` | warning | a prerequisite's `flag` that does not exist | `flag`"
    yield Report(unknown, snapshot(flag(to_h)), ("warning unknown_prerequisite f /flags/0/prerequisites/0/flag",))
    both = '"prerequisites": [{"flag": "f"}, {"flag": "h"}]'
    found = ("warning unknown_prerequisite f /flags/0/prerequisites/1/flag", cycle.format("f", 0))
    yield Report(unknown, snapshot(flag(both)), found)
    deep = "one from which 65 links in a row can be followed is `too_deep`, and from then on has none to follow"
    for links in (64, 65, 130, 131):
        flags = [flag(f'"prerequisites": [{{"flag": "p{n + 1}"}}]', f"p{n}") for n in range(links)]
        # From p<n> there are links - n; 65 is too many; the one before it has 1.
        long = [number for number in range(links) if links - number in (65, 130)]
        problems = tuple(f"error too_deep p{number} /flags/{number}/prerequisites" for number in long)
        yield Report(deep, snapshot(*flags, flag(key=f"p{links}")), problems)


def warnings() -> Iterator[Report]:
    clamped = "a percentage below 0 or above 100, of a flag, rule or step"
    rules = '{"conditions": [], "percentage": 101}'
    yield Report(
        clamped,
        snapshot(flag(f'"percentage": -1, "rules": [{rules}]')),
        (
            "warning percentage_clamped f /flags/0/percentage",
            "warning percentage_clamped f /flags/0/rules/0/percentage",
        ),
    )
    yield Report(
        clamped,
        snapshot(flag('"rollout": [{"from": 0, "percentage": 100}, {"from": "x", "percentage": -1}]')),
        ("error bad_instant f /flags/0/rollout/1/from",),
    )
    yield Report(
        clamped,
        snapshot(flag('"rollout": [{"percentage": 1e9, "from": 0}]')),
        ("warning percentage_clamped f /flags/0/rollout/0/percentage",),
    )
    yield Report(
        "a weight below 0; it counts as 0",
        snapshot(flag('"variants": {"b": {"weight": -1}, "a": -2, "c": 1}')),
        ("warning negative_weight f /flags/0/variants/a", "warning negative_weight f /flags/0/variants/b/weight"),
    )
    undeclared = (
        "a non-empty `default_variant`, `off_variant`, or `variant` of a target or rule that is no member of `variants`"
    )
    given = (
        '"rules": [{"conditions": [], "variant": "w"}], "targets": [{"keys": [], "variant": "x"}], "percentage": 0, '
        '"off_variant": "y", "default_variant": "z"'
    )
    found = tuple(
        f"warning undeclared_variant f /flags/0/{place}"
        for place in ("default_variant", "off_variant", "targets/0/variant", "rules/0/variant")
    )
    yield Report(undeclared, snapshot(flag(given)), found)
    yield Report(undeclared, snapshot(flag(f'{given}, "variants": {{"z": null}}')), found)
    yield Report(undeclared, snapshot(flag(f'{given}, "variants": {{"z": 0, "y": {{}}, "x": 1, "w": 1}}')), ())
    yield Report(undeclared, snapshot(flag('"default_variant": "", "off_variant": ""')), ())
    zero = "`implicit_zero` | warning | `percentage` and `rollout` left out, with rules or targets | the flag"
    for members, warned in [
        (f'"rules": [{ALWAYS}]', True), ('"targets": [{"keys": []}]', True), ('"rules": [], "targets": []', False),
        (f'"rules": [{ALWAYS}], "percentage": 0', False), (f'"rules": [{ALWAYS}], "rollout": []', False),
        (f'"rules": [{ALWAYS}], "percentage": null', True),
    ]:  # fmt: skip
        yield Report(zero, snapshot(flag(members)), ("warning implicit_zero f /flags/0",) if warned else ())
    unknown = "`unknown_field` | warning | a member of the snapshot that 6.1 does not list | the member"
    more = ', "note": 1, "Version": 2, "x-a": 1, "description": 7, "a/b": null, "c/d": false'
    names = ("note", "Version", "c~1d")
    yield Report(unknown, snapshot(flag(), more=more), tuple(f"warning unknown_field - /{name}" for name in names))
    free = (
        "Every kind of object may also have `description`, `tags`, `metadata` and members whose names begin with `x-`; "
        "they are not looked at."
    )
    extra = '"description": 7, "tags": [null], "metadata": {"key": 1}, "x-": true'
    conditions = f'[{{"all": [], {extra}}}, {{"attribute": "a", "operator": "exists", {extra}}}]'
    members = (
        f'{extra}, "rollout": [{{"from": 0, "percentage": 0, {extra}}}], "variants": {{"a": {{{extra}}}}}, '
        f'"targets": [{{"keys": [], {extra}}}], "rules": [{{"conditions": {conditions}, {extra}}}], '
        f'"prerequisites": [{{"flag": "g", {extra}}}]'
    )
    yield Report(free, snapshot(flag(members), flag(key="g"), more=f', "bucketing": {{{extra}}}, {extra}'), ())
    version = "A `version` of another type is reported as `bad_type`"
    for value in ("true", "[]", "{}"):
        yield Report(version, snapshot(more=f', "x": 1, "version": {value}'), (
            "error bad_type - /version", "warning unknown_field - /x",
        ))  # fmt: skip
    ambiguous = "`duplicate_key`, `ambiguous_key` | warning | as in 4.2 | as in 4.2"
    for key in ("a:b", "a/variants", ":"):
        yield Report(ambiguous, snapshot(flag('"salt": "s"', key)), (f"warning ambiguous_key {key} /flags/0/key",))
    skipped = (
        "an element of `flags` that is no object or has no `key` of type text is reported and skipped, and of equal "
        "keys the last stands"
    )
    for element, problem in [
        ("null", "bad_type - /flags/0"), ("[]", "bad_type - /flags/0"), ("{}", "missing_field - /flags/0"),
        ('{"key": 7}', "bad_type - /flags/0/key"), ('{"key": null, "x": 1}', "missing_field - /flags/0"),
    ]:  # fmt: skip
        yield Report(skipped, snapshot(element, flag()), (f"error {problem}",))
    after = (
        "Then the earlier ones of equal keys are reported (`duplicate_key`); the rest concerns only flags that stand."
    )
    use = '"percentage": 0, "prerequisites": [{"flag": "h"}], "rules": [{"conditions": [{"segment": "n"}]}]'
    text = snapshot(
        flag(use), flag('"note": 1'), flag(key="g"), flag(), flag('"salt": 7', "g"),
        more=', "segments": {"s": 7}, "note": 1, "version": []',
    )  # fmt: skip
    problems = (
        "error unknown_field f /flags/1/note", "error bad_type g /flags/4/salt", "error bad_type - /version",
        "warning unknown_field - /note", "error bad_type - /segments/s", "warning duplicate_key f /flags/0",
        "warning duplicate_key f /flags/1", "warning duplicate_key g /flags/2",
    )  # fmt: skip
    yield Report(after, text, problems)


def reference() -> Iterator[Report]:
    """The codes of 4.2."""

    def one(why: str, members: str, *problems: str) -> Report:
        return Report(why, one_flag(members), problems)

    wrong = "a member or element of the wrong type, null elements of arrays included"
    yield Report(wrong, one_flag(enabled="1"), ("error bad_type f /0/enabled",))
    yield one(wrong, '"rules": [null]', "error bad_type f /0/rules/0")
    yield one(wrong, '"variants": {"b": true, "a/": "1"}', "error bad_type f /0/variants/a~1")
    yield one("a required member is absent or null", '"rules": [{}]', "error missing_field f /0/rules/0")
    yield one(
        "the weights' total overflows the doubles",
        '"variants": {"a": 1e308, "b": 1e308}',
        "error bad_values f /0/variants",
    )
    later = "a later element has the same `key`; the last one stands, this one does not"
    two = f"[{one_flag()[1:-1]}, {one_flag()[1:-1]}, 7]"
    yield Report(later, two, ("error bad_type - /2", "warning duplicate_key f /0"))
    ambiguous = "the key contains `:` or `/variants`, so that another flag and user could give the same hashed text"
    yield Report(ambiguous, one_flag(key="a:b"), ("warning ambiguous_key a:b /0/key",))
    once = "Each name is reported once in a snapshot, whatever objects it stands in"
    rules = '{"conditions": [], "n": 1}'
    yield one(
        once, f'"n": 1, "m": 1, "rules": [{rules}]', "warning unknown_field f /0/n", "warning unknown_field f /0/m"
    )
    yield one("a percentage below 0 or above 100", '"percentage": 101', "warning percentage_clamped f /0/percentage")
    yield one(
        "an operator that 4.4 does not list; the condition is false",
        f'"rules": [{{"conditions": [{test("a", "gte", "1")}]}}]',
        f"warning unknown_operator f /0{C}/operator",
    )
    operand = "`gt`, `lt`: the first value is not the text of a number (4.4), and the condition is false"
    yield one(operand, f'"rules": [{{"conditions": [{test("a", "gt", X)}]}}]', f"warning bad_operand f /0{C}/values/0")
    valueless = "`eq`, `neq`, `contains`, `starts_with`, `gt`, `lt` without any value; the condition is false"
    yield one(valueless, f'"rules": [{{"conditions": [{test("a", "eq", "")}]}}]', f"warning bad_operand f /0{C}")
    yield one(
        "a weight below 0 that is looked at; it counts as 0",
        '"variants": {"a": -1}',
        "warning negative_weight f /0/variants/a",
    )
    yield one(
        "`variants` has members and a non-empty `variant` or `default_variant` is none of them",
        '"variants": {"a": 1}, "default_variant": "b", "rules": [{"conditions": [], "variant": "c"}]',
        "warning undeclared_variant f /0/default_variant",
        "warning undeclared_variant f /0/rules/0/variant",
    )


def cases() -> Iterator[Report]:
    for source in (faults, prerequisites, warnings, reference):
        yield from source()


def error_cases() -> Iterator[Case]:
    """That the flags with a fault answer `error`, where they are of schema 1."""
    for report in [*faults(), *prerequisites()]:
        for problem in report.problems:
            severity, _, key, _ = problem.split(" ")
            if severity == "error" and key != "-":
                yield Case(report.why, report.snapshot, '{"id": "u"}', "error", key)
