"""Hand-picked cases for the operators of Rollgate's payload: section 7.3."""

from __future__ import annotations

from collections.abc import Iterator

from vector_case import PayloadCase, quoted
from vector_operators import CASE_TABLE

NOT_TEXT = "an attribute that is no text"
OTHER_TYPE = "a member that is null or of a type that Rollgate does not send"
FLOAT = "Python's float() reads more"
INT = "Python's int() reads more"
REGEX = "Python's re is not regex-lite"
STRIP = "Python's strip() takes U+001C to U+001F for white space"

UNSET = "On an unset attribute every operator is false but `is_not_set`, which is true."
EMPTY = "every other one is **set** (the empty list and the list of an empty text are)"
LIST = "for a list its elements; else the one value"
UNREAD = "A value that its operator cannot read makes the condition false, and so does any other operator."
CASED = "From `equals` to `not_in`, case is ignored as in 6.4: both texts are lower-cased whole."
PARTS = (
    "The parts of `in` and `not_in` are what is between the commas of the value, each without the white space "
    "(Unicode's White_Space) at its ends and then lower-cased; the item is not trimmed."
)
AS_IS = "`regex` sees the texts as they are."
ROWS = [
    ("is_set is_not_set", "`is_set`, `is_not_set` | always, never"),
    ("equals not_equals", "`equals`, `not_equals` | some item equals the value, none does"),
    ("contains not_contains", "`contains`, `not_contains` | some item contains the value, none does"),
    ("starts_with ends_with", "`starts_with`, `ends_with` | some item begins, ends with the value"),
    ("in not_in", "`in`, `not_in` | some item equals one of the parts of the value, none does"),
    (
        "greater_than greater_equal less_than less_equal",
        "some item is a number (4.4) greater, not less, less, not greater than the value",
    ),
    ("regex", "`regex` | in some item the leftmost match of the pattern (6.6) begins at the beginning"),
    (
        "semver_gt semver_lt semver_eq",
        "some item is a version (6.7, the second kind, not a semantic version) that is above, below, equal to the "
        "value",
    ),
]
WHY = {operator: row for operators, row in ROWS for operator in operators.split()}

# Contexts by what they have as "a"; the sentence that decides, None for the
# operator's own row; why the SDK is not asked.
KINDS: list[tuple[str | None, str, str]] = [
    (None, '{"a": "30"}', ""),
    (None, '{"a": "Pro"}', ""),
    (None, '{"a": "v1.2"}', ""),
    (None, '{"a": 3e1}', NOT_TEXT),
    (None, '{"a": true}', NOT_TEXT),
    (LIST, '{"a": ["pro", 30.0]}', NOT_TEXT),
    (LIST, '{"a": ["1.2", true]}', NOT_TEXT),
    (EMPTY, '{"a": []}', NOT_TEXT),
    (EMPTY, '{"a": [""]}', NOT_TEXT),
    (LIST, '{"a": [null, [30], {"a": 30}]}', NOT_TEXT),
    (UNSET, "{}", ""),
    (UNSET, '{"a": null}', OTHER_TYPE),
    (UNSET, '{"a": {"a": "30"}}', NOT_TEXT),
    (UNSET, '{"a": ""}', ""),
    (None, '{"a": 0}', NOT_TEXT),
    (None, '{"a": false}', NOT_TEXT),
]
# For each condition, which of KINDS it holds for.
KIND_TABLE: list[tuple[str, str | None, str]] = [
    ("is_set", None, "TTTTTTTTTT....TT"),
    ("is_set", '"30"', "TTTTTTTTTT....TT"),
    ("is_not_set", None, "..........TTTT.."),
    ("is_not_set", '"30"', "..........TTTT.."),
    ("equals", '"30"', "T..T.T.........."),
    ("equals", '"PRO"', ".T...T.........."),
    ("equals", '"TRUE"', "....T.T........."),
    ("equals", "true", "....T.T........."),
    ("equals", "3e1", "T..T.T.........."),
    ("equals", '"30.0"', "................"),
    ("equals", '""', "........T......."),
    ("equals", None, "........T......."),
    ("not_equals", '"30"', ".TT.T.TTTT....TT"),
    ("not_equals", '""', "TTTTTTTT.T....TT"),
    ("contains", '"3"', "T..T.T.........."),
    ("contains", '"RO"', ".T...T.........."),
    ("contains", '""', "TTTTTTT.T.....TT"),
    ("not_contains", '"3"', ".TT.T.TTTT....TT"),
    ("not_contains", '""', ".......T.T......"),
    ("starts_with", '"P"', ".T...T.........."),
    ("starts_with", '"1"', "......T........."),
    ("starts_with", "3", "T..T.T.........."),
    ("starts_with", '""', "TTTTTTT.T.....TT"),
    ("ends_with", '"2"', "..T...T........."),
    ("ends_with", '"E"', "....T.T........T"),
    ("ends_with", '""', "TTTTTTT.T.....TT"),
    ("in", '"31, 30"', "T..T.T.........."),
    ("in", '"PRO,0"', ".T...T........T."),
    ("in", "true", "....T.T........."),
    ("in", '""', "........T......."),
    ("in", None, "........T......."),
    ("not_in", '"31, 30"', ".TT.T.TTTT....TT"),
    ("not_in", '""', "TTTTTTTT.T....TT"),
    ("greater_than", '"29.9"', "T..T.T.........."),
    ("greater_than", '"0"', "T..T.TT........."),
    ("greater_than", "30", "................"),
    ("greater_equal", "30", "T..T.T.........."),
    ("greater_equal", '"0"', "T..T.TT.......T."),
    ("less_than", '"31"', "T..T.TT.......T."),
    ("less_than", "30", "......T.......T."),
    ("less_equal", '"3e1"', "T..T.TT.......T."),
    ("less_equal", '"0"', "..............T."),
    ("regex", '"^3"', "T..T.T.........."),
    ("regex", '"(?i)P"', ".T...T.........."),
    ("regex", '"r"', "................"),
    ("regex", '"[tf]"', "....T.T........T"),
    ("regex", '""', "TTTTTTT.T.....TT"),
    ("regex", None, "TTTTTTT.T.....TT"),
    ("semver_gt", '"1.1"', "T.TT.TT........."),
    ("semver_lt", '"v2"', "..T...T.......T."),
    ("semver_eq", '"1.2.0"', "..T...T........."),
    ("semver_eq", "30", "T..T.T.........."),
]
# Conditions that are false whatever "a" is.
NEVER: list[tuple[str | None, str | None]] = [
    ("greater_than", '"x"'), ("greater_equal", '""'), ("less_than", None), ("less_equal", '"1,5"'), ("regex", '"("'),
    ("semver_gt", '"x"'), ("semver_lt", None), ("semver_eq", '"1.2-rc"'), ("EQUALS", '"30"'), ("", '"30"'),
    (None, '"30"'), ("not_starts_with", '"x"'), ("eq", '"30"'), ("exists", None),
]  # fmt: skip

# Operator, value, text; whether it holds; why the SDK is not asked.
NUMBER_TABLE: list[tuple[str, str, str, bool, str]] = [
    ("greater_than", "9", "10", True, ""),
    ("greater_than", "10", "9", False, ""),
    ("greater_than", "-1", "-0", True, ""),
    ("greater_equal", "-0", "0", True, ""),
    ("greater_than", "0.1", "0.10000000000000001", False, ""),
    ("greater_equal", "0.1", "0.10000000000000001", True, ""),
    ("greater_than", "9007199254740992", "9007199254740993", False, ""),
    ("greater_than", "0", "5e-324", True, ""),
    ("greater_than", "0", "1e-400", False, ""),
    ("less_equal", "30", "30.0", True, ""),
    ("less_than", "1e3", "999.9", True, ""),
    ("less_than", "1E+21", "999999999999999999999", False, ""),
    ("less_equal", "1E+21", "999999999999999999999", True, ""),
    ("less_than", "-1.5", "-2", True, ""),
    ("greater_than", "0", "0x10", False, ""),
    ("greater_than", "0", "1,5", False, ""),
    ("less_than", "5", "x", False, ""),
    ("less_than", "1e400", "5", False, FLOAT),
    ("less_than", "inf", "5", False, FLOAT),
    ("greater_than", " 1", "5", False, FLOAT),
    *(("greater_than", "0", text, False, FLOAT) for text in (
        "+5", "007", ".5", "5.", " 30 ", "30\n", "1_000", "1e400", "Infinity", "\u0663", "1\u0663",
    )),
]  # fmt: skip
VERSION_TABLE: list[tuple[str, str, str, bool, str]] = [
    ("semver_eq", "1.0", "1", True, ""),
    ("semver_eq", "1", "1.0.0.0", True, ""),
    ("semver_eq", "v1.2", "1.2.0", True, ""),
    ("semver_eq", "1.2", "vv1.2", True, ""),
    ("semver_eq", "1", "01", True, ""),
    ("semver_eq", "2024.1.15", "2024.01.15", True, ""),
    ("semver_eq", "1.2.3", "1.2.4", False, ""),
    ("semver_gt", "1.9", "1.10", True, ""),
    ("semver_lt", "1.9", "1.10", False, ""),
    ("semver_lt", "1.10", "1.9", True, ""),
    ("semver_gt", "1", "1.0.1", True, ""),
    ("semver_lt", "1.0.1", "1", True, ""),
    ("semver_gt", "1.2.3", "1.2.3", False, ""),
    ("semver_lt", "1.2.3", "1.2.3", False, ""),
    ("semver_gt", "9" * 26, "1" + "0" * 26, True, ""),
    ("semver_gt", "0", "x", False, ""),
    ("semver_gt", "0", "v", False, ""),
    ("semver_gt", "0", "1.", False, ""),
    ("semver_gt", "0", ".1", False, ""),
    ("semver_gt", "0", "1..2", False, ""),
    ("semver_gt", "0", "1.a", False, ""),
    ("semver_gt", "0", "1,2", False, ""),
    ("semver_gt", "0.9", "1.0.0-rc.1", False, ""),
    ("semver_eq", "1.0.0+b", "1.0.0+b", False, ""),
    *(("semver_gt", "0", text, False, INT) for text in (" 1", "1\n", "1_0", "+1", "1. 2", "\u0663", "1.\u0663")),
    ("semver_lt", "1", "-1", False, INT),
]
# Pattern, text; whether it holds; why the SDK is not asked.
PATTERN_TABLE: list[tuple[str, str, bool, str]] = [
    ("p", "pro", True, ""), ("r", "pro", False, ""), (".*ro", "pro", True, ""), ("^pro$", "pro", True, ""),
    ("^r", "pro", False, ""), ("o$", "pro", False, ""), ("x*", "pro", True, ""), ("x+", "xpro", True, ""),
    ("x+", "prox", False, ""), ("pro|free", "freedom", True, ""), ("pro|free", "is free", False, ""),
    ("b|ab", "ab", True, ""), ("PRO", "pro", False, ""), ("(?i)PRO", "pro", True, ""), ("\\bro", "pro", False, ""),
    ("\\Apro", "pro", True, ""), (".", "\U0001f600", True, ""), ("^.$", "\U0001f600", True, ""),
    ("^.$", "e\u0301", False, ""), ("e", "e\u0301", True, ""), ("\u0301", "e\u0301", False, ""),
    ("\0", "\0a", True, ""), ("\0", "a\0", False, ""), (".b", "\nb", False, ""), ("(?s).b", "\nb", True, ""),
    ("\\d+", "30", True, ""), ("[^\\d]", "30", False, ""), ("a{2}", "aab", True, ""), ("30", "30", True, ""),
    ("p" * 1000, "p" * 1000, True, ""), ("[", "[", False, ""), ("*", "*", False, ""), ("(?P<n", "p", False, ""),
    ("$", "pro", False, ""), ("a$", "a\n", False, REGEX), ("\\d", "\u0663", False, REGEX),
    ("\\w", "\u00e9", False, REGEX), ("\\s", "\u00a0", False, REGEX), ("(?i)\u00c9", "\u00e9", False, REGEX),
    ("(?=p)", "pro", False, REGEX), ("(p)\\1", "pp", False, REGEX), ("(?<!x)p", "pro", False, REGEX),
    ("p" * 1001, "p" * 1001, False, REGEX), ("pro\\z", "pro", True, REGEX),
]  # fmt: skip
# The value of `in`, the text; whether it holds; why the SDK is not asked.
PART_TABLE: list[tuple[str, str, bool, str]] = [
    ("a,b", "b", True, ""), ("a, b", "b", True, ""), (" a ,b", "a", True, ""), ("a b", "a b", True, ""),
    ("a ,b", "a ", False, ""), ("a", " a", False, ""), ("a,b", "a,b", False, ""), ("a;b", "a", False, ""),
    ("a", "a,", False, ""), (",a", "a", True, ""), ("A,B", "b", True, ""), ("a", "A", True, ""),
    ("a,,b", ",", False, ""),
    ("\ta\r\n,b", "a", True, ""), ("\v\fa", "a", True, ""), ("\u0085a\u00a0", "a", True, ""),
    ("\u1680a\u2000", "a", True, ""), ("\u2003a\u200a", "a", True, ""), ("\u2028a\u2029", "a", True, ""),
    ("\u202fa\u205f", "a", True, ""), ("b,\u3000a\u3000", "a", True, ""), ("\u3000 a b", "a b", True, ""),
    ("\u200ba", "a", False, ""), ("\u200ba", "\u200ba", True, ""), ("\ufeffa", "a", False, ""),
    ("\u180ea", "a", False, ""), ("\u2060a", "a", False, ""), ("a\0", "a", False, ""), ("a\0", "a\0", True, ""),
    ("\u00a0", "\u00a0", False, ""), ("\x1ca\x1f", "a", False, STRIP), ("\x1da", "\x1da", True, STRIP),
    ("a\x1e", "a\x1e", True, STRIP),
    ("\U0001f600,\u00e9", "\U0001f600", True, ""), ("\U0001f600,\u00e9", "e\u0301", False, ""),
    ("\u0391\u03a3 ,x", "\u03b1\u03c2", True, ""), ("\u0391\u03a3,x", "\u03b1\u03c2", True, ""),
    ("\u0391\u03a3,\u0392", "\u03b1\u03c3", False, ""), ("\u0130,x", "i\u0307", True, ""), ("\u0130", "i", False, ""),
    ("\u212a", "K", True, ""), ("1e3", "1000", False, ""),
]  # fmt: skip
HOSTILE_TABLE = [
    ("equals", "\u00e9", "e\u0301", False), ("contains", "e", "e\u0301", True), ("contains", "\u0301", "\u00e9", False),
    ("ends_with", "\u0301", "e\u0301", True), ("starts_with", "E", "\u00e9", False),
    ("contains", "\U0001f469", "\U0001f469\u200d\U0001f467", True), ("equals", "\0", "\0", True),
    ("starts_with", "\U0001f600", "\U0001f601", False), ("equals", "a", "a\0", False), ("contains", "\0", "a\0b", True),
    ("starts_with", "\u202e", "\u202eabc", True), ("contains", "\u0645", "\u0645\u0631\u062d\u0628\u0627", True),
    ("equals", "\ufb01", "fi", False), ("equals", "a", "a ", False), ("equals", " ", " ", True),
    ("equals", "\u3000", " ", False), ("not_contains", "\u2028", "a\nb", True), ("is_set", "", " ", True),
    ("is_set", "", "\0", True), ("is_not_set", "", "\u00a0", False), ("ends_with", "Y", "x" * 10240 + "y", True),
    ("contains", "\U0010ffff", "\u00e9" * 5120 + "\U0010ffff", True), ("equals", "30", "30.0", False),
    ("not_equals", "30", " 30", True), ("contains", "\u03a3\u0391", "\u03bf\u03c3\u03b1", True),
    ("contains", "\u039f\u03a3", "\u03bf\u03c3\u03b1", False),
]  # fmt: skip


def condition(attribute: str, operator: str | None, value: str | None) -> str:
    """A condition; value: its JSON text."""
    named = "" if operator is None else f', "operator": {quoted(operator)}'
    given = "" if value is None else f', "value": {value}'
    return f'{{"attribute": {quoted(attribute)}{named}{given}}}'


def rule(*conditions: str, rollout: str = "100") -> str:
    return f'{{"id": "r", "enabled": true, "rollout": {rollout}, "conditions": [{", ".join(conditions)}]}}'


def payload(members: str = '"rollout": 100', key: str = "f", enabled: str = "true", more: str = "") -> str:
    """A snapshot of one flag with these further members."""
    rest = f", {members}" if members else ""
    return f'{{"flags": {{{quoted(key)}: {{"enabled": {enabled}{rest}}}}}{more}}}'


def holding(why: str, tested: str, context: str, holds: bool, unlike: str = "") -> PayloadCase:
    """A flag that is on by its only condition, or else off."""
    snapshot = payload(f'"rollout": 0, "rules": [{rule(tested)}]')
    outcome = "rule_match" if holds else "percentage_excluded"
    return PayloadCase(why, snapshot, context, outcome, rule="r" if holds else "None", unlike=unlike)


def texts(why: str, operator: str, value: str, text: str, holds: bool, unlike: str = "") -> PayloadCase:
    return holding(why, condition("a", operator, quoted(value)), f'{{"a": {quoted(text)}}}', holds, unlike)


def kinds() -> Iterator[PayloadCase]:
    for operator, value, marks in KIND_TABLE:
        other = "" if value is None or value.startswith('"') else OTHER_TYPE
        for (why, context, unlike), mark in zip(KINDS, marks, strict=True):
            yield holding(
                why or WHY[operator], condition("a", operator, value), context, mark == "T", unlike or other
            )  # fmt: skip
    for name, value in NEVER:
        for why, context, unlike in KINDS:
            yield holding(why or UNREAD, condition("a", name, value), context, False, unlike)


def cases() -> Iterator[PayloadCase]:
    yield from kinds()
    for operator, value, text, holds, unlike in [*NUMBER_TABLE, *VERSION_TABLE]:
        yield texts(WHY[operator], operator, value, text, holds, unlike)
    for pattern, text, holds, unlike in PATTERN_TABLE:
        yield texts(AS_IS if pattern.lower() == text.lower() else WHY["regex"], "regex", pattern, text, holds, unlike)
    for value, text, holds, unlike in PART_TABLE:
        yield texts(PARTS, "in", value, text, holds, unlike)
        yield texts(PARTS, "not_in", value, text, not holds, unlike)
    one_part = 'The value `""` has one part, the empty text.'
    for value in ("", " ", ",", "a,,b", "\u3000,"):
        yield holding(one_part, condition("a", "in", quoted(value)), '{"a": ["", "x"]}', True, NOT_TEXT)
        yield holding(one_part, condition("a", "not_in", quoted(value)), '{"a": ""}', False)
        yield holding(one_part, condition("a", "in", quoted(value)), '{"a": "x"}', False)
    names = {"eq": "equals", "neq": "not_equals"}
    for short, value, text, marks in CASE_TABLE:
        operator = names.get(short, short)
        if operator in WHY and text:
            yield texts(CASED, operator, value, text, marks[0] == "T")
    for operator, value, text, holds in HOSTILE_TABLE:
        yield texts(WHY[operator], operator, value, text, holds)
