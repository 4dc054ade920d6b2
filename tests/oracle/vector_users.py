"""Hand-picked cases for bucketing and contexts: sections 1 and 2."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import inf, nextafter

from oracle_hashing import bucket, hash_value
from vector_case import Case, condition_case, one_flag, quoted


def x_of(unit: str, key: str = "f") -> float:
    return hash_value(key, "/variants:", unit) / 4294967295


def user_where(accept: Callable[[str], bool]) -> str:
    """The first of u0, u1, ... that is accepted."""
    number = 0
    while not accept(f"u{number}"):
        number += 1
    return f"u{number}"


def bucket_edge(why: str, key: str, unit: str, context: str) -> Iterator[Case]:
    """A percentage that just excludes the user, then one that just includes it."""
    place = bucket(key, unit)
    yield Case(why, one_flag(f'"percentage": {place!r}', key), context, "percentage_excluded", key)
    yield Case(why, one_flag(f'"percentage": {nextafter(place, inf)!r}', key), context, "percentage", key)


HOSTILE = [
    "\u00e9",
    "e\u0301",
    "\U0001f600",
    "\U0001f469\u200d\U0001f467",
    "\u0645\u0631\u062d\u0628\u0627",
    "\u202eabc",
    "\0",
    "a\0b",
    "\ufeff",
    " u ",
    "U",
    "\u1e9e",
    "\ufb01",
    "\u0130",
    "\U0010ffff",
    "\ud7ff\ue000",
    "u" * 64,
    "\u00e9" * 128,
    "k" * 10240,
]


def bucketing() -> Iterator[Case]:
    salted = "The salt is the flag's key"
    raw = "Nothing is trimmed, case-folded or normalised first"
    for text in HOSTILE:
        yield from bucket_edge(raw, "f", text, f'{{"id": {quoted(text)}}}')
        yield from bucket_edge(salted, text, "u", '{"id": "u"}')
    yield from bucket_edge(salted, "g", "u", '{"id": "u"}')
    yield from bucket_edge("the unit is the user key (section 2.1)", "f", "42", '{"id": 42.0}')
    anonymous = "In the reference array an anonymous user has the empty text as unit, which is hashed like any other."
    yield from bucket_edge(anonymous, "f", "", "{}")
    yield from bucket_edge(salted, "", "", "{}")
    everybody = "a percentage of 100 or more includes everybody and is not hashed"
    for percentage in ("100", "1e2", "100.00000000000001", "1e308"):
        yield Case(everybody, one_flag(f'"percentage": {percentage}'), '{"id": "u"}', "default")
    raising = "raising a percentage never takes a user out"
    middle = user_where(lambda unit: 40 < bucket("f", unit) < 60)
    for percentage, outcome in [
        ("5e-324", "percentage_excluded"),
        ("1e-9", "percentage_excluded"),
        ("20", "percentage_excluded"),
        ("40", "percentage_excluded"),
        ("60", "percentage"),
        ("6e1", "percentage"),
        ("80.0", "percentage"),
        ("99.99999999999999", "percentage"),
        ("79.99999999999999999999", "percentage"),
    ]:
        yield Case(raising, one_flag(f'"percentage": {percentage}'), f'{{"id": "{middle}"}}', outcome)


def weights() -> Iterator[Case]:
    def split(why: str, variants: str, unit: str, outcome: str, more: str = "") -> Case:
        return Case(why, one_flag(f'"variants": {variants}{more}'), f'{{"id": "{unit}"}}', outcome)

    x = x_of("u")
    chosen = "The first variant with a positive weight and `x < c / total` is chosen"
    yield split(chosen, f'{{"a": {x!r}, "b": {1 - x!r}}}', "u", "default:b")
    yield split(chosen, f'{{"a": {nextafter(x, inf)!r}, "b": {1 - x!r}}}', "u", "default:a")
    low = user_where(lambda unit: x_of(unit) < 0.5)
    high = user_where(lambda unit: x_of(unit) >= 0.5)
    ordered = "Order the variants by name, ascending, comparing UTF-8 bytes."
    for variants, first, last in [
        ('{"b": 1, "a": 1}', "a", "b"),
        ('{"a": 1, "B": 1}', "B", "a"),
        ('{"9": 1, "10": 1}', "10", "9"),
        (r'{"\ud83d\ude00": 1, "\uff5e": 1}', "\uff5e", "\U0001f600"),
        (r'{"\u00e9": 1, "e\u0301": 1}', "e\u0301", "\u00e9"),
        (r'{"a": 1, "a\u0000": 1}', "a", "a\0"),
        ('{"ab": 1, "a": 1}', "a", "ab"),
    ]:
        yield split(ordered, variants, low, f"default:{first}")
        yield split(ordered, variants, high, f"default:{last}")
    counts_as_0 = "A weight of 0 or less counts as 0."
    yield split(counts_as_0, '{"a": 0, "b": 1, "c": -1e308}', low, "default:b")
    yield split(counts_as_0, '{"a": -1, "b": 2}', low, "default:b")
    yield split(counts_as_0, '{"a": -0, "b": 5e-324}', high, "default:b")
    none = "A total of 0 means that the flag has no weights."
    yield split(none, '{"a": 0, "b": -3}', low, "default")
    yield split(none, '{"a": -0.0}', low, "default")
    running = "`total` is the sum of the weights in that order, `c` the running sum up to and including a variant."
    yield split(running, '{"a": 1e-300, "b": 5e307, "c": 5e307}', low, "default:b")
    yield split(running, '{"a": 5e307, "b": 5e307}', high, "default:b")
    yield split(running, '{"a": 1e16, "b": 1, "c": 1}', low, "default:a")
    overflow = "the weights' total overflows the doubles"
    yield split(overflow, '{"a": 1e308, "b": 1e308}', low, "error")
    yield split(overflow, '{"a": 1.7976931348623157e308, "b": 1}', low, "default:a")
    looked_at = "The members of `variants` are looked at as weights only when `default_variant` is empty"
    yield split(looked_at, '{"a": 1e308, "b": 1e308, "c": "x"}', low, "default:a", ', "default_variant": "a"')
    second = "The variant is chosen by a second hash that is independent of the first"
    other = user_where(lambda unit: bucket("f", unit) < 10 and x_of(unit) > 0.6)
    yield split(second, '{"a": 1, "b": 1}', other, "percentage:b", ', "percentage": 50')
    yield Case(
        "the user key is then the empty text",
        one_flag(f'"variants": {{"a": {x_of("")!r}, "b": 1e-9}}'),
        "{}",
        "default:a",
    )


def contexts() -> Iterator[Case]:
    is_u = ("user_id", "eq", '"u"')
    other_value = "Any other JSON value is read as the empty object."
    for context in ("null", "[]", '"u"', "7", "true", '[{"user_id": "u"}]'):
        yield condition_case(other_value, is_u, context, False)
    order = "The user key is the first of the top-level members `targetingKey`, `key`, `user_id`, `id`, in this order"
    in_order = [("targetingKey", "t"), ("key", "k"), ("user_id", "i"), ("id", "d")]
    for start in range(4):
        members = ", ".join(f'"{name}": "{unit}"' for name, unit in reversed(in_order[start:]))
        yield from bucket_edge(order, "f", in_order[start][1], f"{{{members}}}")
    passed = "Booleans, empty texts and everything else are passed over."
    for value in ("true", "false", '""', "null", "[]", '["u"]', "{}", '{"id": "u"}'):
        yield from bucket_edge(passed, "f", "d", f'{{"targetingKey": {value}, "key": {value}, "id": "d"}}')
    zero = "whose value is a non-empty text or a number (0 counts)"
    for value, unit in [
        ("0", "0"),
        ("-0", "0"),
        ("42.0", "42"),
        ("1e21", "1e+21"),
        ("12345678901234567890", "12345678901234567000"),
    ]:
        yield from bucket_edge(zero, "f", unit, f'{{"key": {value}, "id": "d"}}')
    for place in ("properties", "attributes"):
        yield from bucket_edge(order, "f", "", f'{{"{place}": {{"id": "d"}}}}')
    fallback = "the value is the user key, unless the user is anonymous"
    for name in ("targetingKey", "key", "user_id", "id"):
        yield condition_case(fallback, is_u, f'{{"{name}": "u"}}', True)
    yield condition_case(fallback, ("user_id", "eq", '"7"'), '{"id": 7, "user_id": null}', True)
    yield condition_case(fallback, ("user_id", "eq", '""'), '{"id": ""}', True)
    yield condition_case(fallback, ("user_id", "eq", '"p"'), '{"id": "u", "properties": {"user_id": "p"}}', True)
    yield condition_case(
        "The reference array has one name of the user key: `user_id`.", ("id", "eq", '"u"'), '{"key": "u"}', False
    )
    yield condition_case("The empty text and the empty list are present.", is_u, '{"user_id": "", "id": "u"}', False)
    yield condition_case("The empty text and the empty list are present.", is_u, '{"user_id": [], "id": "u"}', False)
    yield condition_case(
        "A text, a number or a boolean is a value.", ("user_id", "eq", "true"), '{"user_id": true, "id": "u"}', True
    )
    plan = ("plan", "eq", '"pro"')
    first_of = "the top-level member of that name"
    yield condition_case(
        first_of, plan, '{"attributes": {"plan": "x"}, "properties": {"plan": "x"}, "plan": "pro"}', True
    )
    yield condition_case(
        first_of, plan, '{"plan": "x", "properties": {"plan": "pro"}, "attributes": {"plan": "pro"}}', False
    )
    properties = "the member of that name in the top-level member `properties`"
    yield condition_case(properties, plan, '{"attributes": {"plan": "x"}, "properties": {"plan": "pro"}}', True)
    attributes = "the member of that name in the top-level member `attributes`"
    yield condition_case(attributes, plan, '{"attributes": {"plan": "pro"}}', True)
    yield condition_case(
        attributes, plan, '{"plan": {}, "properties": {"plan": null}, "attributes": {"plan": "pro"}}', True
    )
    yield condition_case(attributes, plan, '{"attributes": {"properties": {"plan": "pro"}}}', False)
    objects = "`properties` and `attributes` are looked into only if they are objects (not arrays)."
    for value in ('[{"plan": "pro"}]', '["plan", "pro"]', '"plan"', "null", "7"):
        yield condition_case(objects, plan, f'{{"properties": {value}, "attributes": {value}}}', False)
    yield condition_case("An array is a value as well", ("properties", "eq", '"pro"'), '{"properties": ["pro"]}', True)
    yield condition_case(
        "Null and objects are missing.", ("properties", "eq", '""'), '{"properties": {"plan": "pro"}}', True
    )
    yield condition_case(properties, ("properties", "eq", '"pro"'), '{"properties": {"properties": "pro"}}', True)
    paths = "A name with dots is a name; there are no paths."
    yield condition_case(paths, ("a.b", "eq", '"x"'), '{"a.b": "x"}', True)
    yield condition_case(paths, ("a.b", "eq", '"x"'), '{"a": {"b": "x"}}', False)
    yield condition_case("The empty text is a name too.", ("", "eq", '"x"'), '{"": "x"}', True)
    for name in ("\u00e9", "e\u0301", "\0", "\U0001f600", "__proto__", "constructor", "toString"):
        yield condition_case("A condition names one attribute.", (name, "eq", '"x"'), f'{{{quoted(name)}: "x"}}', True)
        yield condition_case(
            "Otherwise the attribute is missing.", (name, "eq", '""'), '{"\\u00e8": "x", "id": "u"}', True
        )
    dropped = "elements of other kinds are dropped, so `[null]` is the empty list"
    yield condition_case(dropped, plan, '{"plan": [null, ["pro"], {"a": "pro"}]}', False)
    yield condition_case(dropped, plan, '{"plan": [null, ["x"], "pro"]}', True)
    yield condition_case(dropped, ("plan", "eq", '""'), '{"plan": [null], "properties": {"plan": ""}}', False)


def canonical_texts() -> Iterator[Case]:
    text_of = "a number is what ECMAScript's Number-to-String gives"
    for number, text in [
        ("30", "30"),
        ("1e21", "1e+21"),
        ("1e20", "100000000000000000000"),
        ("1e-7", "1e-7"),
        ("0.000001", "0.000001"),
        ("5e-324", "5e-324"),
        ("2e-324", "0"),
        ("0.1", "0.1"),
        ("0.10000000000000000555", "0.1"),
        ("-1.50", "-1.5"),
        ("1.7976931348623157e308", "1.7976931348623157e+308"),
        ("123456789012345678901", "123456789012345680000"),
        ("0.30000000000000004", "0.30000000000000004"),
        ("1.5E-9", "1.5e-9"),
        ("-1e-7", "-1e-7"),
        ("25e20", "2.5e+21"),
    ]:
        yield condition_case(text_of, ("n", "eq", quoted(text)), f'{{"n": {number}}}', True)
        yield condition_case(text_of, ("n", "in", number), f'{{"n": ["x", {quoted(text)}]}}', True)
    same = "So the numbers `30`, `30.0` and `3e1` and the text `30` are the same value."
    for spelling in ("30", "30.0", "3e1", "3E+1", "0.3e2", "300e-1", '"30"'):
        yield condition_case(same, ("n", "eq", spelling), '{"n": 30}', True)
        yield condition_case(same, ("n", "eq", '"30"'), f'{{"n": {spelling}}}', True)
    for zero in ("-0", "0.0", "-0.0e5", '"0"'):
        yield condition_case("`-0` is `0`", ("n", "eq", zero), '{"n": 0}', True)
    yield condition_case("a text is itself", ("n", "eq", "0"), '{"n": "-0"}', False)
    booleans = "`true` and `false` are `true` and `false`"
    for value, other in [("true", '"true"'), ('"false"', "false"), ("false", "false")]:
        yield condition_case(booleans, ("b", "eq", value), f'{{"b": {other}}}', True)
    yield condition_case(booleans, ("b", "eq", "1"), '{"b": true}', False)
    rounded = (
        "An integer beyond \u00b1(2^53 \u2212 1) is rounded to a double like any other number before it becomes text"
    )
    yield condition_case(rounded, ("n", "eq", '"9007199254740992"'), '{"n": 9007199254740993}', True)
    yield condition_case(rounded, ("n", "eq", '"12345678901234567890"'), '{"n": 12345678901234567890}', False)
    yield condition_case(rounded, ("n", "eq", "12345678901234567890"), '{"n": "12345678901234567000"}', True)


def cases() -> Iterator[Case]:
    for source in (bucketing, weights, contexts, canonical_texts):
        yield from source()
