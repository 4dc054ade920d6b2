"""Hand-picked cases for decisions of schema 1: sections 1, 2 and 6.1 to 6.4, 6.9."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf, nextafter

from oracle_hashing import bucket, bucket_modulo, hash_value
from vector_case import Case, quoted
from vector_operators import holding, test
from vector_users import HOSTILE, user_where

U = '{"id": "u"}'
ALWAYS = '{"conditions": []}'
NEVER = '{"conditions": [{"any": []}]}'
TRUE, FALSE = '{"all": []}', '{"any": []}'


def flag(members: str = "", key: str = "f", enabled: str = "true") -> str:
    rest = f", {members}" if members else ""
    return f'{{"key": {quoted(key)}, "enabled": {enabled}{rest}}}'


def snapshot(*flags: str, more: str = "") -> str:
    return f'{{"schema": 1, "flags": [{", ".join(flags)}]{more}}}'


def one(why: str, members: str, outcome: str, context: str = U, more: str = "", enabled: str = "true") -> Case:
    return Case(why, snapshot(flag(members, enabled=enabled), more=more), context, outcome)


def settings(scale: str = "percent", anonymous: str = "exclude") -> str:
    return f', "bucketing": {{"scale": "{scale}", "anonymous": "{anonymous}"}}'


def edge(why: str, members: str, place: float, context: str, more: str = "") -> Iterator[Case]:
    """A percentage that just excludes the user, then one that just includes it."""
    yield one(why, f'"percentage": {place!r}{members}', "percentage_excluded", context, more)
    yield one(why, f'"percentage": {nextafter(place, inf)!r}{members}', "percentage", context, more)


def bucketing() -> Iterator[Case]:
    salt = "The salt of a flag is its `salt`."
    unit = "Its unit is the user key, or, with `bucket_by`, the canonical text of that attribute (2.2)."
    for text in HOSTILE:
        if text != "":
            yield from edge(unit, "", bucket("f", text), f'{{"id": {quoted(text)}}}')
            yield from edge(salt, f', "salt": {quoted(text)}', bucket(text, "u"), U)
    yield from edge(salt, ', "salt": ""', bucket("", "u"), U)
    yield from edge(salt, ', "salt": null', bucket("f", "u"), U)
    for value, text in [('"acme"', "acme"), ("7.0", "7"), ("1e21", "1e+21"), ("true", "true"), ('" "', " ")]:
        yield from edge(unit, ', "bucket_by": "c"', bucket("f", text), f'{{"id": "u", "c": {value}}}')
        inner = f'{{"id": "u", "properties": {{"c": {value}}}}}'
        yield from edge(unit, ', "bucket_by": "c"', bucket("f", text), inner)
    yield from edge(unit, ', "bucket_by": ""', bucket("f", "x"), '{"id": "u", "": "x"}')
    names = "Schema 1 has four: `targetingKey`, `key`, `user_id` and `id`."
    for name in ("targetingKey", "key", "user_id", "id"):
        yield from edge(names, f', "bucket_by": "{name}"', bucket("f", "u"), U)
        yield holding(names, test(name, "eq", '"u"'), U, True)
        yield holding(names, test(name, "exists", None), "{}", False)
        yield holding(names, test(name, "eq", '"p"'), f'{{"targetingKey": "u", "{name}": "p"}}', True)
    none = "A missing attribute, the empty text and a list are no unit; the user key does not take its place."
    hashed = "With `hash` the unit is the empty text, for percentages and weights alike."
    excluded = "with `exclude` such a user is in no percentage of more than 0 and less than 100"
    for value in ("null", '""', "[]", '["acme"]', '{"c": "acme"}'):
        context = f'{{"id": "u", "c": {value}}}'
        yield one(none, '"percentage": 99.999999999, "bucket_by": "c"', "percentage_excluded", context)
        yield from edge(hashed, ', "bucket_by": "c"', bucket("f", ""), context, settings(anonymous="hash"))
        yield one(none, '"percentage": 100, "bucket_by": "c"', "default", context)
    yield one(excluded, '"percentage": 99.999999999', "percentage_excluded", "{}")
    yield one(excluded, '"percentage": 99.999999999', "percentage_excluded", '{"id": ""}', settings())
    yield one(excluded, '"percentage": 100', "default", "{}")
    yield one(excluded, '"rules": [{"conditions": [], "percentage": 99}]', "percentage_excluded", "{}")
    yield one(excluded, '"rules": [{"conditions": [], "percentage": 100}]', "rule_match", "{}")
    yield from edge(hashed, "", bucket("f", ""), "{}", settings(anonymous="hash"))
    weights = "is not given a variant by weights but `default_variant`, or none if that is empty"
    yield one(weights, '"variants": {"a": 1}', "default", "{}")
    yield one(weights, '"variants": {"a": 1, "b": 0}, "default_variant": "b"', "default:b", "{}")
    yield one(
        hashed, '"variants": {"a": 1, "b": 0}, "default_variant": "b"', "default:a", "{}", settings(anonymous="hash")
    )
    yield one(weights, f'"variants": {{"a": 1}}, "rules": [{ALWAYS}]', "rule_match", "{}")
    modulo = "in     = (value mod 100) < percentage"
    for unit_text in ("u", "v", "w", "\u00e9", "\U0001f600"):
        place = float(bucket_modulo("f", unit_text))
        context = f'{{"id": {quoted(unit_text)}}}'
        yield from edge(modulo, "", place, context, settings("modulo100")) if place else ()
        yield one(modulo, f'"percentage": {place + 1}', "percentage", context, settings("modulo100"))
        yield one(modulo, f'"percentage": {place + 0.5}', "percentage", context, settings("modulo100"))
    zero = user_where(lambda name: bucket_modulo("f", name) == 0)
    last = user_where(lambda name: bucket_modulo("f", name) == 99)
    yield one(modulo, '"percentage": 1e-300', "percentage", f'{{"id": "{zero}"}}', settings("modulo100"))
    yield one(modulo, '"percentage": 99', "percentage_excluded", f'{{"id": "{last}"}}', settings("modulo100"))
    yield one(modulo, '"percentage": 99.00000000000001', "percentage", f'{{"id": "{last}"}}', settings("modulo100"))


def weights() -> Iterator[Case]:
    x = hash_value("f", "/variants:", "u") / 4294967295
    chosen = "The first variant with a positive weight and `x < c / total` is chosen"
    rest = f'"b": {{"weight": {1 - x!r}}}'
    yield one(chosen, f'"variants": {{"a": {x!r}, {rest}}}', "default:b")
    yield one(chosen, f'"variants": {{"a": {nextafter(x, inf)!r}, {rest}}}', "default:a")
    scale = "The scale of a snapshot makes no difference here."
    yield one(scale, f'"variants": {{"a": {nextafter(x, inf)!r}, {rest}}}', "default:a", more=settings("modulo100"))
    low = user_where(lambda name: hash_value("f", "/variants:", name) / 4294967295 < 0.5)
    ordered = "Order the variants by name, ascending, comparing UTF-8 bytes."
    for members, first in [
        ('"b": 1, "a": {"weight": 1}', "a"),
        ('"a": 1, "B": 1', "B"),
        ('"9": 1, "10": 1', "10"),
        (r'"\ud83d\ude00": 1, "\uff5e": 1', "\uff5e"),
    ]:
        yield one(ordered, f'"variants": {{{members}}}', f"default:{first}", f'{{"id": "{low}"}}')
    everyone = "*As for everyone* is the variant by weights (1.3) if the flag has weights, else `default_variant`."
    yield one(everyone, '"variants": {"a": 1, "b": 0}, "default_variant": "b"', "default:a")
    yield one(everyone, '"variants": {"a": 0, "b": -1}, "default_variant": "b"', "default:b")
    yield one(everyone, '"variants": {"a": {}, "b": {"value": 1}}, "default_variant": "b"', "default:b")
    yield one(everyone, '"variants": {"a": {"weight": null}}', "default")
    yield one(everyone, '"default_variant": "x"', "default:x")
    yield one(everyone, f'"default_variant": "x", "rules": [{ALWAYS}]', "rule_match:x")
    yield one("the weights' total overflows", '"variants": {"a": 1e308, "b": {"weight": 1e308}}', "error")


def steps() -> Iterator[Case]:
    """Steps 1 to 6 of 6.3."""
    for key, text in [("f", snapshot()), ("F", snapshot(flag())), ("e\u0301", snapshot(flag(key="\u00e9")))]:
        yield Case("There is no such flag: not enabled, `not_found`.", text, U, "not_found", key)
    disabled = "`enabled` is false: not enabled, `disabled`."
    for members in ("", '"percentage": 100', f'"rules": [{ALWAYS}]', '"targets": [{"keys": ["u"]}]'):
        yield one(disabled, members, "disabled", enabled="false")
    target = "The first whose `keys` contain the user key (as canonical texts) decides: enabled, `target_match`."
    for keys, context, holds in [
        ('"u"', U, True), ('"v", "u"', U, True), ('"U"', U, False), ('"7"', '{"id": 7.0}', True),
        ("7, 8", '{"id": "7"}', True), ("1e21", '{"id": "1e+21"}', True), ("7.0", '{"id": "7.0"}', False),
        ('"\\u00e9"', '{"id": "e\\u0301"}', False), ("", U, False), ('"u"', '{"key": "k", "id": "u"}', False),
    ]:  # fmt: skip
        yield one(target, f'"targets": [{{"keys": [{keys}]}}]', "target_match" if holds else "no_match", context)
    yield one(target, '"targets": [{"keys": ["u"], "variant": "a"}, {"keys": ["u"], "variant": "b"}]', "target_match:a")
    yield one(target, '"targets": [{"keys": ["u"]}], "percentage": 0', "target_match")
    yield one(target, f'"targets": [{{"keys": ["u"]}}], "rules": [{ALWAYS}]', "target_match")
    anonymous = "An anonymous user is in none."
    for more in ("", settings(anonymous="hash")):
        yield one(anonymous, '"targets": [{"keys": ["", "false"]}]', "no_match", "{}", more)
    highest = "Rules, by `priority`, highest first, equal ones in document order."
    for first, second, variant in [
        ("0", "1", "b"), ("1", "1.0", "a"), ("0.5", "0.25", "a"), ("-1", "0", "b"), ("-0", "0", "a"), ("2", "10", "b"),
        ("1e308", "-1e308", "a"), ("null", "-1", "a"),
    ]:  # fmt: skip
        rules = ", ".join(
            f'{{"conditions": [], "variant": "{name}", "priority": {priority}}}'
            for name, priority in (("a", first), ("b", second))
        )
        yield one(highest, f'"rules": [{rules}]', f"rule_match:{variant}")
    every = "The first rule all of whose conditions are true decides (none: it matches everyone)"
    for conditions, holds in [("", True), (TRUE, True), (f"{TRUE}, {TRUE}", True), (f"{TRUE}, {FALSE}", False)]:
        yield one(every, f'"rules": [{{"conditions": [{conditions}]}}]', "rule_match" if holds else "no_match")
    further = "No further rule is tried."
    half = '{"conditions": [], "percentage": 0, "id": "first"}'
    yield one(further, f'"rules": [{half}, {ALWAYS}], "percentage": 100', "percentage_excluded")
    inside = "users in its `percentage` are enabled, `rule_match`; others are not enabled, `percentage_excluded`"
    place = bucket("f", "u")
    for percentage, outcome in [
        (repr(place), "percentage_excluded"), (repr(nextafter(place, inf)), "rule_match"), ("0", "percentage_excluded"),
        ("-5", "percentage_excluded"), ("100", "rule_match"), ("100.5", "rule_match"), ("null", "rule_match"),
    ]:  # fmt: skip
        rules = f'"rules": [{NEVER}, {{"conditions": [], "percentage": {percentage}}}]'
        case = one(inside, rules, outcome)
        yield Case(inside, case.snapshot, case.context, case.outcome, rule="#1")
        named = rules.replace('"percentage"', '"id": "r/1", "percentage"')
        yield Case(
            "`rule` is the `id` of the rule that decided, in or out (`rule_match`, or `percentage_excluded` by its "
            "percentage), or else `#n`, n being its position in the document.",
            one(inside, named, outcome).snapshot, U, outcome, rule="r/1",
        )  # fmt: skip
    outcome = "An enabled user gets the variant of the target or rule that decided, where it names one"
    variants = '"variants": {"a": 1, "b": 0}, "default_variant": "b"'
    for named, variant in [('"variant": "b"', ":b"), ('"variant": null', ":a"), ('"variant": "c"', ":c")]:
        yield one(outcome, f'{variants}, "rules": [{{"conditions": [], {named}}}]', f"rule_match{variant}")
        yield one(outcome, f'{variants}, "targets": [{{"keys": ["u"], {named}}}]', f"target_match{variant}")
    empty = '(`""` names none: no variant)'
    yield one(empty, f'{variants}, "rules": [{{"conditions": [], "variant": ""}}]', "rule_match")
    yield one(empty, f'{variants}, "targets": [{{"keys": ["u"], "variant": ""}}]', "target_match")


def percentages() -> Iterator[Case]:
    """Step 7 of 6.3, and what a user gets for whom a flag is off."""
    neither = "neither member is given: with rules or targets (at least one), not enabled, `no_match`; without, as 100."
    for members, outcome in [
        ("", "default"), ('"rules": []', "default"), ('"targets": [], "rules": null', "default"),
        (f'"rules": [{NEVER}]', "no_match"), ('"targets": [{"keys": []}]', "no_match"),
        (f'"percentage": null, "rollout": null, "rules": [{NEVER}]', "no_match"),
    ]:  # fmt: skip
        yield one(neither, members, outcome)
    zero = "0 or less: not enabled, `percentage_excluded`."
    full = "100 or more: enabled, `default`."
    for percentage in ("0", "-0", "0.0", "-5", "-1e308"):
        yield one(zero, f'"percentage": {percentage}', "percentage_excluded")
        yield one(zero, f'"percentage": {percentage}, "rules": [{NEVER}]', "percentage_excluded")
    for percentage in ("100", "1E2", "150", "1e308"):
        yield one(full, f'"percentage": {percentage}, "rules": [{NEVER}]', "default")
        yield one(full, f'"percentage": {percentage}', "default", "{}")
    off = "A user for whom the flag is not enabled gets `off_variant`, except for `not_found` and `error`."
    given = '"off_variant": "o", "default_variant": "d", "variants": {"d": 1, "o": {"value": [1, null]}}'
    for members, outcome in [
        ('"percentage": 0', "percentage_excluded:o"), (f'"rules": [{NEVER}]', "no_match:o"),
        ('"rules": [{"conditions": [], "percentage": 0, "variant": "d"}]', "percentage_excluded:o"),
        ('"prerequisites": [{"flag": "g"}]', "prerequisite_failed:o"), ('"rollout": []', "percentage_excluded:o"),
    ]:  # fmt: skip
        yield Case(off, snapshot(flag(f"{given}, {members}")), U, outcome, value="[1, null]")
    yield Case(off, snapshot(flag(given, enabled="false")), U, "disabled:o", value="[1, null]")
    yield Case(off, snapshot(flag(f'{given}, "percentage": "x"')), U, "error", value="null")
    yield Case(off, snapshot(flag(given)), U, "not_found", "g", value="null")
    yield Case(off, snapshot(flag('"off_variant": "o"', enabled="false")), U, "disabled:o", value='"o"')


def rollouts() -> Iterator[Case]:
    last = (
        "With `rollout` it is the percentage of the last step, ordered by `from` (equal ones in document order), whose "
        "`from` is not after now; 0 before the first step and without steps."
    )

    def at(now: float, steps: str, outcome: str) -> Case:
        return Case(last, snapshot(flag(f'"rollout": [{steps}]')), U, outcome, now=now)

    first = '{"from": "2026-01-01", "percentage": 0}'
    full = '{"from": "2026-01-01T12:00:00+01:00", "percentage": 100}'
    back = '{"from": 1767312000000, "percentage": 0}'
    for steps in (f"{first}, {full}, {back}", f"{back}, {full}, {first}"):
        for now, outcome in [
            (1767225599999, "percentage_excluded"), (1767225600000, "percentage_excluded"),
            (1767265199999, "percentage_excluded"), (1767265199999.5, "percentage_excluded"),
            (1767265200000, "default"), (1767265200000.5, "default"), (1767311999999, "default"),
            (1767311999999.5, "default"), (1767312000000, "percentage_excluded"), (8.64e15, "percentage_excluded"),
            (-1, "percentage_excluded"),
        ]:  # fmt: skip
            yield at(now, steps, outcome)
    for text, before, exactly in [
        ('"1970-01-01T00:00:00.0009Z"', -0.5, 0), ("0.5", 0, 0.5), ('"-1e3"', -1000.5, -1000),
        ('"2024-02-29 00:00:00-00:30"', 1709166599999, 1709166600000), ('"1970-01-01"', -1, 0),
        ("-8.64e15", -8640000000000001, -8.64e15),
    ]:  # fmt: skip
        step = f'{{"from": {text}, "percentage": 100}}'
        yield at(before, step, "percentage_excluded")
        yield at(exactly, step, "default")
    on, off = '{"from": 0, "percentage": 100}', '{"from": "1970-01-01", "percentage": 0}'
    yield at(0, f"{on}, {off}", "percentage_excluded")
    yield at(0, f"{off}, {on}", "default")
    yield at(0, "", "percentage_excluded")
    middle = user_where(lambda name: 40 < bucket("f", name) < 60)
    for percentage, outcome in [("40", "percentage_excluded"), ("60", "percentage"), ("99.9", "percentage")]:
        text = snapshot(flag(f'"rollout": [{{"from": 0, "percentage": {percentage}}}]'))
        yield Case(last, text, f'{{"id": "{middle}"}}', outcome, now=0.0)
    reached = "Only flags with a `rollout`, and those that reach one through prerequisites, depend on it."
    gate = flag('"rollout": [{"from": 10, "percentage": 100}]', "g")
    for now, outcome in [(9, "prerequisite_failed"), (10, "default")]:
        yield Case(reached, snapshot(flag('"prerequisites": [{"flag": "g"}]'), gate), U, outcome, now=now)


def cases() -> Iterator[Case]:
    for source in (bucketing, weights, steps, percentages, rollouts):
        yield from source()
