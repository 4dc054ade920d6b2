"""Hand-picked cases for groups, segments, prerequisites and values: sections 6.3, 6.4, 6.8 and 6.9."""

from __future__ import annotations

import json
from collections.abc import Iterator

from vector_case import Case, quoted
from vector_operators import holding, test
from vector_schema1 import FALSE, NEVER, TRUE, U, flag, snapshot


def groups() -> Iterator[Case]:
    every = "True when all are; an empty one is true."
    some = "True when one is; an empty one is false."
    opposite = "True when that is false; an array is an `all`."
    array = "Wherever a condition may stand, so may an array of conditions: it is an `all`."
    is_u, is_v = test("id", "eq", '"u"'), test("id", "eq", '"v"')
    for why, condition, holds in [
        (every, TRUE, True),
        (every, f'{{"all": [{is_u}, {TRUE}]}}', True),
        (every, f'{{"all": [{is_u}, {is_v}]}}', False),
        (some, FALSE, False),
        (some, f'{{"any": [{is_v}, {is_u}]}}', True),
        (some, f'{{"any": [{is_v}, {FALSE}]}}', False),
        (opposite, f'{{"not": {is_u}}}', False),
        (opposite, f'{{"not": {is_v}}}', True),
        (opposite, f'{{"not": [{is_u}, {is_v}]}}', True),
        (opposite, f'{{"not": [{is_u}, {TRUE}]}}', False),
        (opposite, '{"not": []}', False),
        (opposite, '{"not": [[]]}', False),
        (opposite, f'{{"not": {{"not": {is_u}}}}}', True),
        (opposite, f'{{"not": [{{"not": {is_v}}}, {{"not": {is_u}}}]}}', True),
        (array, "[]", True),
        (array, f"[{is_u}, {TRUE}]", True),
        (array, f"[{is_u}, [{is_v}]]", False),
        (array, f'{{"any": [[{is_u}, {is_v}], [{is_u}, []]]}}', True),
        (array, f'{{"any": [[{is_u}, {is_v}]]}}', False),
        (array, f'{{"all": [[], [[]], {{"not": [[{FALSE}]]}}]}}', True),
        ("with `operator` (text, required)", '{"all": null, "attribute": "id", "operator": "exists"}', True),
    ]:
        yield holding(why, condition, U, holds)


def segments() -> Iterator[Case]:
    referred = "True when all conditions of the segment of that name are."
    is_u, is_v = test("id", "eq", '"u"'), test("id", "eq", '"v"')
    use = '{"segment": "s"}'
    for segment, holds in [
        (is_u, True), (f"[{is_u}]", True), (f"[{is_u}, {is_v}]", False), ("[]", True), (is_v, False),
        (f'{{"not": {is_v}}}', True),
        ('{"segment": "t"}', True), ('[{"segment": "t"}, {"not": {"segment": "t"}}]', False),
        ('{"any": [{"segment": "n"}, {"segment": "t"}]}', True),
    ]:  # fmt: skip
        more = f', "segments": {{"s": {segment}, "t": [], "n": {FALSE}}}'
        yield holding(referred, use, U, holds, more)
        yield holding(referred, f'{{"not": {use}}}', U, not holds, more)
        yield holding(referred, f'{{"all": [{use}, {use}]}}', U, holds, more)
    for name in ("", "a/b", "m~n", "\u00e9", "\U0001f600", "\0", "__proto__"):
        yield holding(referred, f'{{"segment": {quoted(name)}}}', U, True, f', "segments": {{{quoted(name)}: {is_u}}}')
    diamond = {f"s{n}": [{"segment": f"s{n + 1}"}] * 2 for n in range(40)} | {"s40": json.loads(is_u)}
    decided = "Within one evaluation each segment and each prerequisite is decided at most once"
    yield holding(decided, '{"segment": "s0"}', U, True, f', "segments": {json.dumps(diamond)}')

    def error(why: str, condition: str, defined: str) -> Case:
        case = holding(why, condition, U, True, f', "segments": {{{defined}}}')
        return Case(why, case.snapshot, case.context, "error")

    first = (
        "The first that names no segment, or a segment that has a fault or reaches one, or by which a condition would "
        "stand at level 65, is the flag's fault"
    )
    for defined in ("", '"S": []', '"s": null', '"s": 7', '"s": {"segment": "s"}', '"s": {"segment": "t"}',
                    '"s": {"segment": "t"}, "t": {"segment": "s"}', '"s": [[{"segment": "t"}]], "t": [7]'):  # fmt: skip
        yield error(first, use, defined)
        yield error(first, f'{{"any": [{TRUE}, {use}]}}', defined)
    yield holding(
        "A segment that only reaches a faulty one has no fault itself.", TRUE, U, True, ', "segments": {"s": 7}'
    )
    level = "A condition at level 65 is the fault `too_deep`."
    for opening, closing, holds in [('{"not": ', "}", False), ("[", "]", True)]:
        yield holding(level, f"{opening * 63}{TRUE}{closing * 63}", U, holds)
        case = holding(level, f"{opening * 64}{TRUE}{closing * 64}", U, True)
        yield Case(level, case.snapshot, case.context, "error")
    # The condition of the segment s<n> stands on level n + 2.
    for count, end, outcome in [
        (62, TRUE, "rule_match"), (63, TRUE, "error"), (63, "[]", "rule_match"), (64, "[]", "error"),
    ]:  # fmt: skip
        links = [f'"s{n}": {{"segment": "s{n + 1}"}}' for n in range(count)]
        more = f', "segments": {{{", ".join(links)}, "s{count}": {end}}}'
        case = holding(level, '{"segment": "s0"}', U, True, more)
        yield Case(level, case.snapshot, case.context, outcome)


def prerequisites() -> Iterator[Case]:
    holds = (
        "One holds when evaluating its `flag` for the same context and the same now gives enabled and, if its "
        "`variants` is not empty, one of them as variant."
    )
    f = flag('"prerequisites": [{"flag": "g"}]')
    with_a = flag('"prerequisites": [{"flag": "g", "variants": ["b", "a"]}]')
    failed, on = "prerequisite_failed", "default"
    for first, other, outcome in [
        (f, flag(key="g"), on),
        (f, flag(key="g", enabled="false"), failed),
        (f, flag('"percentage": 0', "g"), failed),
        (f, flag(f'"rules": [{NEVER}]', "g"), failed),
        (f, flag('"targets": [{"keys": ["u"]}]', "g"), on),
        (f, flag('"off_variant": "a"', "g", "false"), failed),
        (f, flag('"percentage": true', "g"), failed),
        (with_a, flag('"default_variant": "a"', "g"), on),
        (with_a, flag('"variants": {"b": 1}', "g"), on),
        (with_a, flag('"default_variant": "c"', "g"), failed),
        (with_a, flag("", "g"), failed),
        (with_a, flag('"off_variant": "a"', "g", "false"), failed),
        (flag('"prerequisites": [{"flag": "g", "variants": []}]'), flag(key="g"), on),
        (flag('"prerequisites": []'), flag(key="g"), on),
        (flag('"prerequisites": [{"flag": "g"}, {"flag": "h"}]'), flag(key="g"), failed),
        (flag('"prerequisites": [{"flag": "g"}], "targets": [{"keys": ["u"]}]'), flag('"percentage": 0', "g"), failed),
        (flag('"prerequisites": [{"flag": "h"}]', enabled="false"), flag(key="g"), "disabled"),
    ]:
        yield Case(holds, snapshot(first, other), U, outcome)
        yield Case(holds, snapshot(other, first), U, outcome)
    yield Case("A flag that does not exist does not hold.", snapshot(f), U, failed)
    cycle = "Then every flag that reaches itself is given the fault `prerequisite_cycle`"
    back, itself = flag('"prerequisites": [{"flag": "f"}]', "g"), flag('"prerequisites": [{"flag": "f"}]')
    leads = flag('"prerequisites": [{"flag": "f"}]', "h")
    yield Case(cycle, snapshot(f, back, leads), U, "error")
    yield Case(cycle, snapshot(f, back, leads), U, "error", "g")
    only = "A flag that only leads to one with a fault has none itself; its prerequisite does not hold."
    yield Case(only, snapshot(f, back, leads), U, failed, "h")
    yield Case(cycle, snapshot(itself), U, "error")
    has_fault = "a flag that has a fault has none to follow"
    yield Case(has_fault, snapshot(f, flag('"prerequisites": [{"flag": "f"}], "rules": 7', "g")), U, failed)
    deep = "one from which 65 links in a row can be followed is `too_deep`, and from then on has none to follow"
    for links in (64, 65, 66):
        flags = [flag(f'"prerequisites": [{{"flag": "p{n + 1}"}}]', f"p{n}") for n in range(links)]
        text = snapshot(*flags, flag(key=f"p{links}"))
        for number in (0, 1, 2):
            left = links - number
            outcome = "error" if left == 65 else on
            if left > 65:  # it leads to one that is too deep, and so no further
                outcome = failed
            yield Case(deep, text, U, outcome, f"p{number}")
    decided = "Within one evaluation each segment and each prerequisite is decided at most once"
    flags = [
        flag(f'"prerequisites": [{{"flag": "p{n + 1}"}}, {{"flag": "p{n + 1}", "variants": []}}]', f"p{n}")
        for n in range(40)
    ]
    yield Case(decided, snapshot(*flags, flag(key="p40")), U, on, "p0")


VALUES = [
    "true", "false", "0", "7", "-1.5", "0.1", "1e-7", "9007199254740991", '""', '"#00f"', '"a"',
    '"\\u0000\\ud83d\\ude00"',
    "[]", "{}", "[null]", "[1, [true, {}], null]", '{"a": null}', '{"a": {"b": [0.5, "x"]}, "e\\u0301": 1}',
    '{"a": 1, "a": 2}', '{"schema": 1, "value": null, "weight": "x"}', '{"__proto__": {"x": 1}}',
]  # fmt: skip


def values() -> Iterator[Case]:
    declared = "`value` is the declared `value` of the variant (6.1)"
    undeclared = "for a variant without one, or one that is not declared, its name"
    nothing = (
        "where there is no variant (or one whose name is empty, whatever value it declares), the boolean `enabled` for "
        "a flag without `variants` (or with `{}`), else null"
    )

    def case(why: str, members: str, outcome: str, value: str, enabled: str = "true") -> Case:
        return Case(why, snapshot(flag(members, enabled=enabled)), U, outcome, value=value)

    for value in VALUES:
        yield case(declared, f'"variants": {{"a": {{"weight": 1, "value": {value}}}}}', "default:a", value)
        yield case(
            declared, f'"variants": {{"a": {{"value": {value}}}}}, "off_variant": "a"', "disabled:a", value, "false"
        )
    null = "A member whose value is null is as if absent (a variant's `value` too)"
    yield case(null, '"variants": {"a": {"weight": 1, "value": null}}', "default:a", '"a"')
    yield case(undeclared, '"variants": {"a": 1}', "default:a", '"a"')
    yield case(undeclared, '"variants": {"a": {"weight": 1}}', "default:a", '"a"')
    yield case(undeclared, '"default_variant": "x"', "default:x", '"x"')
    yield case(undeclared, '"variants": {"a": null}, "default_variant": "a"', "default:a", '"a"')
    yield case(nothing, "", "default", "true")
    yield case(nothing, '"percentage": 0', "percentage_excluded", "false")
    yield case(nothing, '"variants": {}', "default", "true")
    yield case(nothing, '"variants": {}', "disabled", "false", "false")
    yield case(nothing, '"variants": {"a": 0}', "default", "null")
    yield case(nothing, '"variants": {"a": {"value": 1}}', "disabled", "null", "false")
    yield case(nothing, '"variants": {"": {"weight": 1, "value": 7}}', "default", "null")
    yield case(
        nothing, '"variants": {"": {"value": 7}, "a": {"value": 8}}, "off_variant": ""', "disabled", "null", "false"
    )
    back = 'is reported as `bad_type` (severity `error`, flag null, pointer to `version`), and the version is then `""`'
    text = "text or number, given back as canonical text"
    for why, version in [
        (text, '"2026-11-21.3"'), (text, "30.0"), (text, "1e21"), (text, "-0"), (text, '"30.0"'), (text, "null"),
        (text, "12345678901234567890"), (back, "true"), (back, "[]"), (back, "{}"),
    ]:  # fmt: skip
        yield Case(why, snapshot(flag(), more=f', "version": {version}'), U, "default")


def cases() -> Iterator[Case]:
    for source in (groups, segments, prerequisites, values):
        yield from source()
