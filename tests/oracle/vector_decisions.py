"""Hand-picked cases for decisions, faults and warnings: sections 3, 4.2, 4.3, 4.5 and 4.6."""

from __future__ import annotations

from collections.abc import Iterator

from vector_case import Case, one_flag, quoted, rule

ALWAYS = '{"conditions": []}'
NEVER = rule("a", "eq", '"never"')


def with_variant(variant: str, priority: str = "0", condition: str = ALWAYS) -> str:
    return condition[:-1] + f', "variant": "{variant}", "priority": {priority}}}'


def decisions() -> Iterator[Case]:
    def one(why: str, members: str, outcome: str, enabled: str = "true") -> Case:
        return Case(why, one_flag(members, enabled=enabled), '{"id": "u"}', outcome)

    for key, snapshot in [
        ("f", "[]"),
        ("F", one_flag()),
        ("f ", one_flag()),
        ("e\u0301", one_flag(key="\u00e9")),
        ("", one_flag()),
    ]:
        yield Case("There is no such flag: not enabled, `not_found`.", snapshot, '{"id": "u"}', "not_found", key)
    disabled = "`enabled` is false: not enabled, `disabled`."
    for members in ("", '"percentage": 100', f'"rules": [{ALWAYS}]', '"default_variant": "a", "variants": {"a": 1}'):
        yield one(disabled, members, "disabled", "false")
    highest = "Rules are tried by `priority`, highest first, equal ones in document order."
    for priorities, variant in [
        (("0", "1"), "b"),
        (("1", "1.0"), "a"),
        (("0.5", "0.25"), "a"),
        (("-1", "0"), "b"),
        (("-0", "0"), "a"),
        (("1e308", "-1e308"), "a"),
        (("null", "-1"), "a"),
        (("10", "10.000000000000002"), "b"),
        (("2", "10"), "b"),
    ]:
        first, second = (with_variant(name, priority) for name, priority in zip("ab", priorities, strict=True))
        yield one(highest, f'"rules": [{first}, {second}]', f"rule_match:{variant}")
    without = "a rule without conditions matches everyone"
    yield one(without, f'"rules": [{ALWAYS}]', "rule_match")
    yield one(without, f'"rules": [{NEVER}, {ALWAYS}], "percentage": 20', "rule_match")
    every = "The first rule all of whose conditions are true decides"
    is_u, is_v = (f'{{"attribute": "id", "operator": "eq", "values": ["{unit}"]}}' for unit in "uv")
    yield one(every, f'"rules": [{{"conditions": [{is_u}, {is_u}]}}]', "rule_match")
    yield one(every, f'"rules": [{{"conditions": [{is_u}, {is_v}]}}]', "no_match")
    yield one(
        every,
        f'"rules": [{with_variant("a", "5", NEVER)}, {with_variant("b", "1")}, {with_variant("c", "2")}]',
        "rule_match:c",
    )
    its_variant = (
        "Its variant is `variant`; if that is empty and weights are in effect, the variant is chosen by weights."
    )
    yield one(its_variant, f'"rules": [{ALWAYS}], "variants": {{"a": 1}}', "rule_match:a")
    yield one(its_variant, f'"rules": [{with_variant("b")}], "variants": {{"a": 1, "b": 0}}', "rule_match:b")
    yield one(its_variant, f'"rules": [{ALWAYS}], "variants": {{"a": 0}}', "rule_match")
    in_effect = (
        "Weights are **in effect** when `default_variant` is empty and the total of the weights (1.3) is positive."
    )
    yield one(in_effect, f'"rules": [{ALWAYS}], "variants": {{"a": 1}}, "default_variant": "a"', "rule_match")
    yield one(in_effect, '"variants": {"a": 1, "b": 1e-300}, "default_variant": ""', "default:a")
    not_set = "`percentage` of 0 or less counts as not set."
    otherwise = "Otherwise (`percentage` of 100 or more; or not set, without rules): enabled, `default`."
    for percentage in ("0", "-0", "0.0", "-5", "-1e308", "null"):
        yield one(otherwise, f'"percentage": {percentage}', "default")
        yield one(otherwise, f'"percentage": {percentage}, "rules": []', "default")
        yield one(not_set, f'"percentage": {percentage}, "rules": [{NEVER}]', "no_match")
    for percentage in ("100", "1E2", "150"):
        yield one(otherwise, f'"percentage": {percentage}, "rules": [{NEVER}]', "default")
    default = (
        "The variant under 5 and 7, when enabled, is `default_variant`; "
        "if that is empty and weights are in effect, it is chosen by weights."
    )
    for percentage, reason in [("0", "default"), ("99.999999", "percentage"), ("100", "default")]:
        yield one(default, f'"percentage": {percentage}, "default_variant": "x"', f"{reason}:x")
        yield one(default, f'"percentage": {percentage}, "variants": {{"a": 1}}', f"{reason}:a")
    off = "When not enabled, the variant is always the empty text."
    for variants in ("{}", '{"a": 1}', '{"x": null}'):
        yield one(off, f'"percentage": 1e-9, "default_variant": "a", "variants": {variants}', "percentage_excluded")
        yield one(off, f'"rules": [{NEVER}], "default_variant": "a", "variants": {variants}', "no_match")
    value = (
        "the name of the variant if it is not empty; otherwise, for a flag without `variants` (or with `{}`), "
        "the boolean `enabled`; otherwise null"
    )
    yield one(value, '"variants": {}', "default")
    yield one(value, '"variants": {"a": 0}', "default")
    yield one(value, '"variants": {"a": 0}', "disabled", "false")
    yield one(value, '"variants": {"a": null}', "default")
    yield one(value, '"variants": {"": 1}', "default")
    position = "`#n` for `rule_match`, n being the position of the rule in `rules`, from 0; otherwise null"
    yield one(position, f'"rules": [{NEVER}, {with_variant("a", "1")}, {with_variant("b", "2")}]', "rule_match:b")


def faults() -> Iterator[Case]:
    def one(why: str, members: str, outcome: str = "error") -> Case:
        return Case(why, one_flag(members), '{"id": "u"}', outcome)

    wrong = "a member or element of the wrong type, null elements of arrays included"
    for value in ("1", '"true"', "[]", "{}"):
        yield Case(wrong, one_flag(enabled=value), "{}", "error")
    for members in (
        '"percentage": "20"',
        '"percentage": true',
        '"default_variant": true',
        '"variants": []',
        '"rules": {}',
    ):
        yield one(wrong, members)
    for rules in (
        "null",
        "7",
        '{"conditions": {}}',
        '{"conditions": [null]}',
        '{"conditions": ["a"]}',
        '{"conditions": [], "variant": 7}',
        '{"conditions": [], "priority": "1"}',
        '{"conditions": [], "priority": true}',
        '{"conditions": [{"attribute": 7, "operator": "eq"}]}',
        '{"conditions": [{"attribute": "a", "operator": true}]}',
        '{"conditions": [{"attribute": "a", "operator": "eq", "values": "x"}]}',
        rule("a", "in", "null"),
        rule("a", "eq", "1, []"),
        rule("a", "unknown", "{}"),
    ):
        yield one(wrong, f'"rules": [{ALWAYS}, {rules}]')
    for weight in ('"1"', "true", "{}", "[1]"):
        yield one(wrong, f'"variants": {{"a": {weight}}}')
        yield one(
            "otherwise their values, faulty or not, are ignored",
            f'"variants": {{"a": {weight}}}, "default_variant": "a"',
            "default:a",
        )
    absent = "a required member is absent or null"
    yield Case(absent, '[{"key": "f"}]', "{}", "error")
    yield Case(absent, '[{"key": "f", "enabled": null}]', "{}", "error")
    for conditions in ("null", "[{}]", '[{"attribute": "a"}]', '[{"operator": "eq"}]', '[{"attribute": null}]'):
        yield one(absent, f'"rules": [{{"conditions": {conditions}}}]')
    yield one(absent, '"rules": [{}]')
    nulls = "A member whose value is null is as if absent"
    members = '"percentage": null, "rules": null, "variants": null, "default_variant": null, "other": null'
    yield one(nulls, members, "default")
    yield one(
        nulls,
        '"rules": [{"conditions": [], "variant": null, "priority": null}], "variants": {"a": null, "b": 1}',
        "rule_match:b",
    )
    yield one("the weights' total overflows the doubles", '"variants": {"a": 1e308, "b": -1, "c": 1e308}')
    other = "A **fault** inside a flag makes that flag, and no other, answer with reason `error`."
    pair = '[{"key": "f", "enabled": true}, {"key": "g", "enabled": "yes"}]'
    yield Case(other, pair, "{}", "default", "f")
    yield Case(other, pair, "{}", "error", "g")
    yield one(other, '"enabled": false, "rules": [null]')
    skipped = "An element of the array that is no object, or has no `key` of type text, is reported"
    for element in ("null", "7", '"f"', "[]", "{}", '{"enabled": 1}', '{"key": null}', '{"key": 7, "enabled": true}'):
        yield Case(skipped, f"[{element}, {one_flag()[1:-1]}, {element}]", "{}", "default")
    yield Case(skipped, '[{"key": 7, "enabled": true}]', "{}", "not_found", "7")


def warnings() -> Iterator[Case]:
    def one(why: str, members: str, outcome: str, key: str = "f") -> Case:
        return Case(why, one_flag(members, key), '{"id": "u"}', outcome, key)

    last = "a later element has the same `key`; the last one stands, this one does not"
    on, off, faulty = (one_flag(enabled=value)[1:-1] for value in ("true", "false", "1"))
    for elements, outcome in [
        ((on, off), "disabled"),
        ((off, on), "default"),
        ((faulty, on), "default"),
        ((on, faulty), "error"),
        ((off, on, off), "disabled"),
    ]:
        yield Case(last, f"[{', '.join(elements)}]", "{}", outcome)
    ambiguous = "the key contains `:` or `/variants`, so that another flag and user could give the same hashed text"
    for key in ("a:b", "a/variants", ":", "/variants", "a/variants:b"):
        yield one(ambiguous, '"variants": {"a": 1}', "default:a", key)
    unknown = "a member that 4.1 does not list for such an object; ignored."
    yield one(unknown, '"note": 7, "Percentage": 1e-9, "enabled ": false', "default")
    yield one(unknown, '"rules": [{"conditions": [], "percentage": 1e-9, "enabled": false}]', "rule_match")
    condition = '{"attribute": "id", "operator": "eq", "values": ["u"], "value": "v", "not": true}'
    yield one(unknown, f'"rules": [{{"conditions": [{condition}]}}]', "rule_match")
    free = "`description`, `tags`, `metadata` and names that begin with `x-` are never reported as unknown."
    yield one(free, '"description": 7, "tags": [null], "metadata": {"key": 1}, "x-": true, "x-team": "a"', "default")
    clamped = "a percentage below 0 or above 100"
    for percentage in ("-1e-9", "-20", "100.00000000000001", "1e308"):
        yield one(clamped, f'"percentage": {percentage}', "default")
    yield one(
        "an operator that 4.4 does not list; the condition is false",
        f'"rules": [{rule("id", "equals", quoted("u"))}]',
        "no_match",
    )
    operand = "`eq`, `neq`, `contains`, `starts_with`, `gt`, `lt` without any value; the condition is false"
    for operator in ("eq", "neq", "contains", "starts_with", "gt", "lt"):
        missing = f'{{"conditions": [{{"attribute": "id", "operator": "{operator}"}}]}}'
        yield one(operand, f'"rules": [{missing}]', "no_match")
    yield one("a weight below 0 that is looked at; it counts as 0", '"variants": {"a": -1, "b": 1}', "default:b")
    undeclared = "`variants` has members and a non-empty `variant` or `default_variant` is none of them"
    yield one(undeclared, '"variants": {"a": 1}, "default_variant": "b"', "default:b")
    yield one(undeclared, '"rules": [{"conditions": [], "variant": "b"}], "variants": {"a": 1}', "rule_match:b")
    yield one(
        undeclared, '"rules": [{"conditions": [], "variant": "b"}], "variants": {"a": 1, "b": null}', "rule_match:b"
    )


def contradictions() -> Iterator[Case]:
    def one(why: str, members: str, outcome: str, context: str = '{"id": "u"}') -> Case:
        return Case(why, one_flag(members), context, outcome)

    yield one(
        "the flag has rules, percentage 0, no rule matches | enabled, `default` | "
        "its test expects the flag to be off | not enabled, `no_match` (4.3, step 6)",
        f'"rules": [{NEVER}], "percentage": 0',
        "no_match",
    )
    kill = "so 0 or less means not set: with rules `no_match`, without rules on for everyone."
    yield one(kill, '"percentage": 0', "default")
    yield one("percentage above 100 | everyone | | as 100", '"percentage": 250', "default")
    compared = "`gt`, `lt` | always false | declared as operators | numbers are compared (4.4)"
    yield one(compared, f'"rules": [{rule("age", "gt", "18")}]', "rule_match", '{"age": "30"}')
    yield one(compared, f'"rules": [{rule("age", "lt", "18")}]', "no_match", '{"age": "30"}')
    split = (
        '`variants` with weights and an empty `default_variant` | variant `""` | '
        "weights are declared for a split | split by weight (1.3)"
    )
    yield one(split, '"variants": {"a": 100, "b": 0}', "default:a")
    texts = "user keys, values and properties that are not text | undefined | declared as text | canonical text (2.3)"
    yield one(texts, f'"rules": [{rule("user_id", "in", "7")}]', "rule_match", '{"user_id": "7"}')
    yield one(texts, f'"rules": [{rule("beta", "eq", quoted("true"))}]', "rule_match", '{"properties": {"beta": true}}')
    loaded = "rules loaded from JSON by its sync client | a crash | rules are evaluated | rules are evaluated"
    yield one(loaded, f'"rules": [{rule("plan", "in", quoted("pro"))}]', "rule_match", '{"plan": "pro"}')
    found = "found there when absent at the top level (2.2)"
    for name in ("user_id", "email", "plan", "country"):
        yield one(
            found, f'"rules": [{rule(name, "eq", quoted("x"))}]', "rule_match", f'{{"properties": {{"{name}": "x"}}}}'
        )
    lists = "lists, several values for one user | undefined | | items (4.4)"
    yield one(
        lists, f'"rules": [{rule("groups", "in", quoted("beta"))}]', "rule_match", '{"groups": ["staff", "beta"]}'
    )
    reference = (
        "`neq` on a missing attribute compares the empty text, one-value operators ignore further values, "
        "an unknown operator is false."
    )
    yield one(reference, f'"rules": [{rule("plan", "neq", quoted("pro"))}]', "rule_match", "{}")
    yield one(reference, f'"rules": [{rule("plan", "neq", quoted(""))}]', "no_match", "{}")


def cases() -> Iterator[Case]:
    for source in (decisions, faults, warnings, contradictions):
        yield from source()
