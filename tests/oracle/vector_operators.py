"""Hand-picked cases for the operators of schema 1: section 6.4."""

from __future__ import annotations

import json
from collections.abc import Iterator

from vector_case import Case, quoted

MISSING = (
    "for a missing attribute one empty text with the text operators (the rows from `eq` to `not_matches`), "
    "nothing with all others"
)
LIST = "for a list its elements; else the one value"
UNPARSED = "What cannot be parsed compares with nothing."
ROWS = [
    ("eq in", "`eq`, `in` | some item equals some value | `eq` at least 1, `in` any number"),
    ("neq not_in", "`neq`, `not_in` | no item equals a value | `neq` at least 1, `not_in` any number"),
    (
        "contains starts_with ends_with",
        "`contains`, `starts_with`, `ends_with` | some item contains, begins with, ends with some value | at least 1",
    ),
    (
        "not_contains not_starts_with not_ends_with",
        "`not_contains`, `not_starts_with`, `not_ends_with` | no item does so with any value | at least 1",
    ),
    ("matches", "`matches` | some item matches some pattern (6.6) | at least 1"),
    ("not_matches", "`not_matches` | no item matches any pattern | at least 1"),
    (
        "gt gte lt lte",
        "`gt`, `gte`, `lt`, `lte` | some item is a number (4.4) greater, not less, less, not greater than the value",
    ),
    ("before after", "`before`, `after` | some item is an instant (6.5) before, after the value | 1"),
    (
        "semver_eq semver_gt semver_gte semver_lt semver_lte",
        "some item is a semantic version (6.7) that compares so with the value | 1",
    ),
    (
        "version_eq version_gt version_gte version_lt version_lte",
        "some item is a version (6.7) that compares so with the value | 1",
    ),
    (
        "semver_neq version_neq",
        "`semver_neq`, `version_neq` | some item is such a version, and none equals the value | 1",
    ),
    ("exists", "`exists` | the attribute is not missing (the empty text and the empty list are present) | 0"),
    ("not_exists", "`not_exists` | the attribute is missing | 0"),
]
WHY = {operator: row for operators, row in ROWS for operator in operators.split()}

# Contexts by what they have as "a"; the sentence that decides, None for the
# operator's own row.
KINDS: list[tuple[str | None, str]] = [
    (None, '{"a": "30"}'),
    (None, '{"a": "x"}'),
    (None, '{"a": 3e1}'),
    (None, '{"a": true}'),
    (LIST, '{"a": ["x", 30.0]}'),
    (LIST, '{"a": ["y", true]}'),
    (LIST, '{"a": []}'),
    (None, '{"a": ""}'),
    (MISSING, "{}"),
    (MISSING, '{"a": null}'),
    (MISSING, '{"a": {"a": "30"}}'),
    (LIST, '{"a": [null, [30], {"a": 30}]}'),
    (None, '{"a": "2026-01-01"}'),
    (None, '{"a": "1.2.3"}'),
    (LIST, '{"a": ["1.2.3", "2026-01-01"]}'),
]
# For each condition, which of KINDS it holds for.
KIND_TABLE = [
    ("eq", '"30"', "T.T.T.........."),
    ("eq", '"31", 30', "T.T.T.........."),
    ("eq", '""', ".......TTTT...."),
    ("eq", "true", "...T.T........."),
    ("in", '"31", "30"', "T.T.T.........."),
    ("in", "", "..............."),
    ("neq", "30", ".T.T.TTTTTTTTTT"),
    ("neq", '""', "TTTTTTT....TTTT"),
    ("neq", '"x", "y"', "T.TT..TTTTTTTTT"),
    ("not_in", '"31", 30', ".T.T.TTTTTTTTTT"),
    ("not_in", "", "TTTTTTTTTTTTTTT"),
    ("contains", '"3"', "T.T.T........TT"),
    ("contains", '""', "TTTTTT.TTTT.TTT"),
    ("not_contains", '"3"', ".T.T.TTTTTTTT.."),
    ("not_contains", '""', "......T....T..."),
    ("starts_with", '"1", 3', "T.T.T........TT"),
    ("not_starts_with", '"1", 3', ".T.T.TTTTTTTT.."),
    ("ends_with", '"0", "1"', "T.T.T.......T.T"),
    ("not_ends_with", '"0", "1"', ".T.T.TTTTTTT.T."),
    ("matches", r'"^\\d+$"', "T.T.T.........."),
    ("matches", '"^$", "^y$"', ".....T.TTTT...."),
    ("not_matches", r'"^\\d+$"', ".T.T.TTTTTTTTTT"),
    ("not_matches", '"^$"', "TTTTTTT....TTTT"),
    ("gt", "29.9", "T.T.T.........."),
    ("gt", '"30"', "..............."),
    ("gte", "30", "T.T.T.........."),
    ("gte", "30.000000000000004", "..............."),
    ("lt", '"31"', "T.T.T.........."),
    ("lt", "30", "..............."),
    ("lte", "3e1", "T.T.T.........."),
    ("lte", "29", "..............."),
    ("before", '"2026-01-02"', "T.T.T.......T.T"),
    ("before", "30", "..............."),
    ("after", '"2025-12-31"', "............T.T"),
    ("after", "29", "T.T.T.......T.T"),
    ("semver_eq", '"1.2.3+b"', ".............TT"),
    ("semver_gt", '"1.2.3-rc"', ".............TT"),
    ("semver_gte", '"1.2.3"', ".............TT"),
    ("semver_lt", '"1.2.4"', ".............TT"),
    ("semver_lte", '"1.2.3"', ".............TT"),
    ("semver_neq", '"1.2.4"', ".............TT"),
    ("semver_neq", '"1.2.3"', "..............."),
    ("version_eq", '"30.0"', "T.T.T.........."),
    ("version_gt", '"1.2"', "T.T.T........TT"),
    ("version_gte", '"v1.2.3"', "T.T.T........TT"),
    ("version_lt", "31", "T.T.T........TT"),
    ("version_lte", '"1.2.3"', ".............TT"),
    ("version_neq", "30", ".............TT"),
    ("version_neq", '"1.2.3"', "T.T.T.........."),
    ("exists", "", "TTTTTTTT...TTTT"),
    ("not_exists", "", "........TTT...."),
]

CASED = (
    "With `ignore_case`, both the item and the value are lower-cased whole before they are compared, by Unicode 17.0's "
    "full, locale-free mapping (final sigma included)."
)
# Operator, value, text; whether it holds with ignore_case, and without.
CASE_TABLE = [
    ("eq", "PRO", "pro", "T."),
    ("eq", "pro", "PrO", "T."),
    ("eq", "pro", "pro ", ".."),
    ("neq", "PRO", "pro", ".T"),
    ("in", "Pro", "PRO", "T."),
    ("not_in", "Pro", "PRO", ".T"),
    ("contains", "RO", "pro", "T."),
    ("not_contains", "RO", "pro", ".T"),
    ("starts_with", "Pr", "pRO", "T."),
    ("not_starts_with", "Pr", "pRO", ".T"),
    ("ends_with", "Ro", "PRO", "T."),
    ("not_ends_with", "Ro", "PRO", ".T"),
    ("eq", "\u00c9", "\u00e9", "T."),
    ("eq", "E\u0301", "e\u0301", "T."),
    ("eq", "\u00c9", "e\u0301", ".."),
    ("eq", "\u039f\u0394\u039f\u03a3", "\u03bf\u03b4\u03bf\u03c2", "T."),
    ("eq", "\u039f\u0394\u039f\u03a3", "\u03bf\u03b4\u03bf\u03c3", ".."),
    ("ends_with", "\u03a3", "\u039f\u0394\u039f\u03a3", ".T"),
    ("contains", "\u03a3", "\u03a3\u039f\u03a3", "TT"),
    ("eq", "\u0391\u03a3.", "\u03b1\u03c2.", "T."),
    ("eq", "\u0391\u03a3.\u0392", "\u03b1\u03c3.\u03b2", "T."),
    ("eq", "\u0130", "i\u0307", "T."),
    ("eq", "\u0130", "i", ".."),
    ("starts_with", "I", "\u0130", "T."),
    ("eq", "I", "\u0131", ".."),
    ("eq", "\u1e9e", "\u00df", "T."),
    ("eq", "SS", "\u00df", ".."),
    ("eq", "\u212a", "k", "T."),
    ("eq", "\u212b", "\u00e5", "T."),
    ("eq", "\u2126", "\u03c9", "T."),
    ("eq", "\u01c5", "\u01c6", "T."),
    ("eq", "\u2167", "\u2177", "T."),
    ("eq", "\U00010400", "\U00010428", "T."),
    ("eq", "\u1c90", "\u10d0", "T."),
    ("eq", "\u13a0", "\uab70", "T."),
    ("eq", "\ufb01", "fi", ".."),
    ("eq", "\u0645", "\u0645", "TT"),
    ("eq", "TRUE", "true", "T."),
    ("eq", "1E+21", "1e+21", "T."),
    ("contains", "", "", "TT"),
]


def test(attribute: str, operator: str, values: str | None, more: str = "") -> str:
    """A condition on an attribute, as JSON text."""
    given = f', "values": [{values}]' if values is not None else ""
    return f'{{"attribute": {quoted(attribute)}, "operator": {quoted(operator)}{given}{more}}}'


def with_rules(rules: str, more: str = "") -> str:
    """A snapshot of one flag "f" with these rules."""
    return f'{{"schema": 1, "flags": [{{"key": "f", "enabled": true, "rules": [{rules}]}}]{more}}}'


def holding(why: str, condition: str, context: str, holds: bool, more: str = "") -> Case:
    """A flag that is on by its only condition, or else off."""
    snapshot = with_rules(f'{{"conditions": [{condition}]}}', more)
    return Case(why, snapshot, context, "rule_match" if holds else "no_match")


def hostile() -> Iterator[Case]:
    """Texts that are compared code point by code point."""
    code_points = "Texts are compared code point by code point, never as numbers"
    for operator, value, text, holds in [
        ("eq", "\u00e9", "e\u0301", False),
        ("contains", "e", "e\u0301", True),
        ("ends_with", "\u0301", "e\u0301", True),
        ("starts_with", "e", "\u00e9", False),
        ("contains", "\U0001f469", "\U0001f469\u200d\U0001f467", True),
        ("ends_with", "\U0001f467", "\U0001f469\u200d\U0001f467", True),
        ("starts_with", "\U0001f600", "\U0001f601", False),
        ("eq", "\0", "", False),
        ("contains", "\0", "a\0b", True),
        ("ends_with", "\0", "a\0", True),
        ("eq", "a", "a\0", False),
        ("starts_with", "\u202e", "\u202eabc", True),
        ("contains", "\u0645", "\u0645\u0631\u062d\u0628\u0627", True),
        ("eq", "\ufeff", "", False),
        ("eq", "\ufb01", "fi", False),
        ("not_contains", "\u2028", "a\nb", True),
        ("ends_with", "y", "x" * 10240 + "y", True),
        ("eq", "x" * 10240, "x" * 10241, False),
        ("contains", "\U0010ffff", "\u00e9" * 5120 + "\U0010ffff", True),
        ("matches", "^.$", "\U0001f600", True),
        ("matches", "^.$", "e\u0301", False),
        ("matches", "b$", "a" * 10240 + "b", True),
        ("matches", "\0", "a\0b", True),
        ("eq", "30", "30.0", False),
        ("eq", "30", " 30", False),
    ]:
        yield holding(code_points, test("a", operator, quoted(value)), f'{{"a": {quoted(text)}}}', holds)
    for name in ("\u00e9", "e\u0301", "\0", "\U0001f600", "__proto__", "constructor", "toString", "", "a.b"):
        context = f'{{{quoted(name)}: "x", "\\u00e8": "y"}}'
        yield holding("A condition names one attribute.", test(name, "exists", None), context, True)
        yield holding("A condition names one attribute.", test(name, "exists", None), '{"\\u00e8": "y"}', False)


def cases() -> Iterator[Case]:
    for operator, values, marks in KIND_TABLE:
        for (why, context), mark in zip(KINDS, marks, strict=True):
            yield holding(why or WHY[operator], test("a", operator, values or None), context, mark == "T")
    for operator, value, text, marks in CASE_TABLE:
        context = json.dumps({"a": text})
        condition = test("a", operator, quoted(value), ', "ignore_case": true')
        yield holding(CASED, condition, context, marks[0] == "T")
        for more in ("", ', "ignore_case": false'):
            yield holding(WHY[operator], test("a", operator, quoted(value), more), context, marks[1] == "T")
    ignored = "and `ignore_case` (boolean; left out: false)"
    yield holding(ignored, test("a", "matches", '"P"', ', "ignore_case": false'), '{"a": "p"}', False)
    yield from hostile()
