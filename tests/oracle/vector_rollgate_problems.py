"""Hand-picked reports of Rollgate's payload: section 7.4."""

from __future__ import annotations

from collections.abc import Iterator

from vector_case import PayloadCase, Report
from vector_rollgate_operators import condition, payload, rule

WRONG = "`bad_type` | fault | a member or element of the wrong type; a member of `flags` that is no object | the value"
DUPLICATE = (
    "the earlier ones are read and reported like others, and then reported as `duplicate_key`, unless the last is "
    "null: then the flag is absent, and nothing is said of that"
)
AMBIGUOUS = "`ambiguous_key` | warning | as in 4.2 | the flag"
UNKNOWN = "Each name is reported once in a snapshot, whatever objects it stands in | the first that is read"
CLAMPED = "`percentage_clamped` | warning | a `rollout` below 0 or above 100 | `rollout`"
OPERATOR = (
    "`unknown_operator` | warning | an operator that 7.3 does not list; the condition is false | `operator`, or the "
    "condition where it has none"
)
OPERAND = (
    "`bad_operand` | warning | the value of an operator that compares numbers or versions is none | `value`, or the "
    "condition where it has none"
)
REGEX = "`bad_regex` | warning | a pattern that 6.6 refuses; the condition is false | `value`"
ORDER = "Rules that are passed over are read like others."
C = "/rules/0/conditions/0"
ON = '{"enabled": true}'
TRUE = condition("a", "is_set", None)

# The further members of the flag "f", where in the flag the fault is.
FLAG_FAULTS = [
    ('"enabled": 1', "/enabled"), ('"enabled": "true"', "/enabled"), ('"enabled": []', "/enabled"),
    ('"rollout": "5"', "/rollout"), ('"rollout": true', "/rollout"), ('"rollout": {}', "/rollout"),
    ('"targetUsers": "u"', "/targetUsers"), ('"targetUsers": {}', "/targetUsers"),
    ('"targetUsers": ["u", true]', "/targetUsers/1"), ('"targetUsers": [null]', "/targetUsers/0"),
    ('"targetUsers": [["u"]]', "/targetUsers/0"), ('"rules": {}', "/rules"), ('"rules": "r"', "/rules"),
    ('"rules": [7]', "/rules/0"), ('"rules": [null]', "/rules/0"), ('"rules": [{}, []]', "/rules/1"),
    ('"rules": [{"id": true}]', "/rules/0/id"), ('"rules": [{"id": ["r"]}]', "/rules/0/id"),
    ('"rules": [{"enabled": 1}]', "/rules/0/enabled"), ('"rules": [{"rollout": "1"}]', "/rules/0/rollout"),
    ('"rules": [{"conditions": {}}]', "/rules/0/conditions"), ('"rules": [{"conditions": [null]}]', C),
    ('"rules": [{"conditions": ["a"]}]', C), ('"rules": [{"conditions": [[]]}]', C),
    ('"rules": [{"conditions": [{"attribute": 7}]}]', f"{C}/attribute"),
    ('"rules": [{"conditions": [{"operator": true}]}]', f"{C}/operator"),
    ('"rules": [{"conditions": [{"value": ["x"]}]}]', f"{C}/value"),
    ('"rules": [{"conditions": [{"operator": "is_set", "value": {}}]}]', f"{C}/value"),
    ('"rules": [{"conditions": [{"operator": "x", "value": []}]}]', f"{C}/value"),
    ('"rules": [{"enabled": true, "enabled": 1}]', "/rules/0/enabled"),
]  # fmt: skip
# The operator, the value; the warning, where in the condition it is.
CONDITION_WARNINGS: list[tuple[str, str | None, str | None, str | None, str]] = [
    (OPERATOR, "EQUALS", '"x"', "unknown_operator", "/operator"), (OPERATOR, "", None, "unknown_operator", "/operator"),
    (OPERATOR, None, '"x"', "unknown_operator", ""),
    (OPERATOR, "not_starts_with", "1", "unknown_operator", "/operator"),
    (OPERAND, "greater_than", '"x"', "bad_operand", "/value"),
    (OPERAND, "greater_equal", '""', "bad_operand", "/value"),
    (OPERAND, "less_than", "true", "bad_operand", "/value"), (OPERAND, "less_equal", None, "bad_operand", ""),
    (OPERAND, "less_equal", "null", "bad_operand", ""), (OPERAND, "greater_than", '" 1"', "bad_operand", "/value"),
    (OPERAND, "greater_than", '"1e400"', "bad_operand", "/value"), (OPERAND, "greater_than", '"-1e3"', None, ""),
    (OPERAND, "greater_than", "0", None, ""), (OPERAND, "semver_gt", '"1.0.0-rc"', "bad_operand", "/value"),
    (OPERAND, "semver_lt", None, "bad_operand", ""), (OPERAND, "semver_eq", "false", "bad_operand", "/value"),
    (OPERAND, "semver_eq", '"1."', "bad_operand", "/value"), (OPERAND, "semver_eq", "1e21", "bad_operand", "/value"),
    (OPERAND, "semver_eq", '"vv01.2.3.4"', None, ""), (OPERAND, "semver_eq", "1.5", None, ""),
    (OPERAND, "equals", None, None, ""), (OPERAND, "is_set", '"x"', None, ""),
    (REGEX, "regex", '"("', "bad_regex", "/value"), (REGEX, "regex", '"(?=p)"', "bad_regex", "/value"),
    (REGEX, "regex", r'"\\pL"', "bad_regex", "/value"), (REGEX, "regex", f'"{"p" * 1001}"', "bad_regex", "/value"),
    (REGEX, "regex", f'"{"p" * 1000}"', None, ""), (REGEX, "regex", None, None, ""), (REGEX, "regex", "30", None, ""),
]  # fmt: skip


def faults() -> Iterator[Report]:
    for members, place in FLAG_FAULTS:
        text = f'{{"flags": {{"g": {ON}, "f": {{{members}}}}}}}'
        yield Report(WRONG, text, (f"error bad_type f /flags/f{place}",))
    for value in ("7", "true", '"on"', "[]", "[null]"):
        text = f'{{"flags": {{"f": {value}, "g": {ON}}}}}'
        yield Report(WRONG, text, ("error bad_type f /flags/f",))


def warnings() -> Iterator[Report]:
    for why, operator, value, code, place in CONDITION_WARNINGS:
        for enabled in ("true", "false"):
            rules = f'{{"enabled": {enabled}, "conditions": [{condition("a", operator, value)}]}}'
            found = (f"warning {code} f /flags/f{C}{place}",) if code else ()
            yield Report(why, payload(f'"rules": [{rules}]'), found)
    for rollout, warned in [("-1", True), ("100.00000000000001", True), ("-0", False), ("100", False), ("0", False)]:
        text = payload(f'"rollout": {rollout}, "rules": [{rule(TRUE, rollout=rollout)}]')
        clamped = ("rollout", "rules/0/rollout") if warned else ()
        yield Report(CLAMPED, text, tuple(f"warning percentage_clamped f /flags/f/{place}" for place in clamped))
    for key, token in [("a:b", "a:b"), ("a/variants", "a~1variants"), (":", ":"), ("a/variants~:", "a~1variants~0:")]:
        yield Report(AMBIGUOUS, payload(key=key), (f"warning ambiguous_key {key} /flags/{token}",))
    once = '"n": 1, "a/b~": 1, "x-n": 1, "tags": 1, "m": null'
    rules = '{"n": 1, "o": 1, "conditions": [{"p": 1, "o": 2, "operator": "is_set", "values": []}]}'
    flags = f'"f": {{"rules": [{rules}], {once}}}, "g": {{"enabled": true, "q": 1}}'
    text = f'{{"n": 1, "o": 1, "q": 1, "flags": {{{flags}}}}}'
    places = (
        "f /flags/f/n", "f /flags/f/a~1b~0", "f /flags/f/rules/0/o", f"f /flags/f{C}/p", f"f /flags/f{C}/values",
        "g /flags/g/q",
    )  # fmt: skip
    yield Report(UNKNOWN, text, tuple(f"warning unknown_field {place}" for place in places))
    free = "Names that 4.2 exempts from `unknown_field` are exempt here."
    extra = '"description": 7, "tags": [null], "metadata": {"key": 1}, "x-": true'
    members = f'{extra}, "rules": [{{{extra}, "conditions": [{{{extra}, "operator": "is_set"}}]}}]'
    yield Report(free, payload(members, more=f", {extra}"), ())


def order() -> Iterator[Report]:
    version = "A `version` of another type is reported as in 6.8, when all flags have been read"
    for value in ("true", "[]", "{}"):
        text = f'{{"x": 1, "version": {value}, "flags": {{"f": {ON}, "f": {{"rollout": 101}}}}}}'
        problems = (
            "warning percentage_clamped f /flags/f/rollout", "error bad_type - /version", "warning unknown_field - /x",
            "warning duplicate_key f /flags/f",
        )  # fmt: skip
        yield Report(version, text, problems, as_text=True)
    for value in ("null", '"1"', "1.5", '""'):
        yield Report(version, payload(more=f', "version": {value}'), ())
    twice = '{"note": 1, "rollout": -1}'
    clamped = "warning percentage_clamped f /flags/f/rollout"
    note, duplicate = "warning unknown_field f /flags/f/note", "warning duplicate_key f /flags/f"
    table: list[tuple[str, list[str]]] = [
        (f'"f": {twice}, "f": {twice}', [note, clamped, clamped, duplicate]),
        (f'"f": {ON}, "f": {ON}, "f": {ON}', [duplicate, duplicate]),
        (f'"f": {ON}, "f": null', []), (f'"f": {twice}, "f": null', [note, clamped]), (f'"f": null, "f": {ON}', []),
        (f'"f": {ON}, "f": null, "f": {ON}', [duplicate]),
        (f'"f": 7, "f": {ON}', ["error bad_type f /flags/f", duplicate]),
        (f'"f": {ON}, "f": 7, "g": {ON}', ["error bad_type f /flags/f", duplicate]),
        (
            f'"g": {ON}, "f": {ON}, "f": {ON}, "g": {ON}, "g": {ON}',
            ["warning duplicate_key g /flags/g", duplicate, "warning duplicate_key g /flags/g"],
        ),
        (f'"a:b": {ON}, "a:b": null', ["warning ambiguous_key a:b /flags/a:b"]),
    ]  # fmt: skip
    for flags, found in table:
        yield Report(DUPLICATE, f'{{"flags": {{{flags}}}}}', tuple(found), as_text=True)
    first = condition("a", "greater_than", '"x"')
    rules = (
        f'{{"conditions": [{first}, {{"operator": "x", "note": 1}}], "rollout": 101, "u": 1}}, '
        '{"rollout": -1, "enabled": 1, "name": 7, "x": 1, "id": {}}'
    )
    text = payload(f'"rules": [{rules}], "targetUsers": [], "rollout": 1e9, "x": 1', key="a:b", enabled="false")
    places = [
        "ambiguous_key /", "unknown_field /x", "percentage_clamped /rollout", "unknown_field /rules/0/u",
        "percentage_clamped /rules/0/rollout", "bad_operand /rules/0/conditions/0/value",
        "unknown_field /rules/0/conditions/1/note", "unknown_operator /rules/0/conditions/1/operator",
    ]  # fmt: skip
    found = [f"warning {place.replace(' ', ' a:b /flags/a:b').removesuffix('/')}" for place in places]
    yield Report(ORDER, text, (*found, "error bad_type a:b /flags/a:b/rules/1/id"))
    both = f'{{"flags": {{"a:b": [], "g": {ON}}}}}'
    fault = "its type (a flag that is no object is a fault of that flag)"
    yield Report(fault, both, ("warning ambiguous_key a:b /flags/a:b", "error bad_type a:b /flags/a:b"))


def cases() -> Iterator[Report]:
    for source in (faults, warnings, order):
        yield from source()


def error_cases() -> Iterator[PayloadCase]:
    """That the flags with a fault answer `error`."""
    for report in faults():
        yield PayloadCase(report.why, report.snapshot, '{"id": "u"}', "error", value="null")
