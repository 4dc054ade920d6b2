"""Hand-picked cases for conditions: section 4.4."""

from __future__ import annotations

from collections.abc import Iterator

from vector_case import Case, condition_case, quoted

ROWS = {
    "eq": "`eq` | some item equals the value | the first",
    "neq": "`neq` | no item equals the value | the first",
    "in": "`in` | some item equals some value | all",
    "contains": '`contains` | some item contains the value (every text contains `""`) | the first',
    "starts_with": "`starts_with` | some item begins with the value | the first",
    "gt": "`gt`, `lt` | some item is a number greater, less than the value | the first",
    "lt": "`gt`, `lt` | some item is a number greater, less than the value | the first",
}
MISSING = "for a missing attribute, one empty text with the text operators and nothing with `gt` and `lt`"
LIST = "for a list its elements; else the one value"
PRESENT = "The empty text and the empty list are present."
NULLS = "Null and objects are missing."
DROPPED = "elements of other kinds are dropped, so `[null]` is the empty list"

# Contexts by what they have as "a"; the sentence that decides, None for the
# operator's own row.
KINDS: list[tuple[str | None, str]] = [
    (None, '{"a": "30"}'),
    (None, '{"a": "x"}'),
    (None, '{"a": 3e1}'),
    (None, '{"a": true}'),
    (LIST, '{"a": ["x", 30.0]}'),
    (LIST, '{"a": ["x", true]}'),
    (PRESENT, '{"a": []}'),
    (PRESENT, '{"a": ""}'),
    (DROPPED, '{"a": [null, [30], {"a": 30}]}'),
    (MISSING, "{}"),
    (NULLS, '{"a": null}'),
    (NULLS, '{"a": {"a": 30}}'),
]
# For each condition, which of KINDS it holds for.
KIND_TABLE = [
    ("eq", '"30"', "T.T.T......."),
    ("neq", "30", ".T.T.TTTTTTT"),
    ("in", '"31", 30', "T.T.T......."),
    ("contains", '"0"', "T.T.T......."),
    ("starts_with", "3", "T.T.T......."),
    ("gt", "29.9", "T.T.T......."),
    ("lt", '"31"', "T.T.T......."),
    ("eq", '""', ".......T.TTT"),
    ("neq", '""', "TTTTTTT.T..."),
    ("in", '"", "30"', "T.T.T..T.TTT"),
    ("contains", '""', "TTTTTT.T.TTT"),
    ("starts_with", '""', "TTTTTT.T.TTT"),
    ("eq", "true", "...T.T......"),
    ("contains", '"ru"', "...T.T......"),
    ("lt", "1e308", "T.T.T......."),
]


def operators() -> Iterator[Case]:
    for operator, values, holds in KIND_TABLE:
        for (why, context), mark in zip(KINDS, holds, strict=True):
            yield condition_case(why or ROWS[operator], ("a", operator, values), context, mark == "T")
    further = "Further values are ignored."
    for operator, values, outcome in [
        ("eq", '"x", "30"', False),
        ("neq", '"x", "30"', True),
        ("contains", '"x", "3"', False),
        ("starts_with", '"x", "3"', False),
        ("gt", "40, 20", False),
        ("lt", '20, 40, "x"', False),
        ("gt", '20, "x"', True),
    ]:
        yield condition_case(further, ("a", operator, values), '{"a": 30}', outcome)
    valueless = "Every operator but `in` is false without values, `neq` too."
    for operator in ("eq", "neq", "contains", "starts_with", "gt", "lt"):
        for context in ('{"a": 30}', "{}"):
            yield condition_case(valueless, ("a", operator, ""), context, False)
    for context in ('{"a": 30}', "{}"):
        yield condition_case("`in` without values is false.", ("a", "in", ""), context, False)
    for operator in ("EQ", "", "not_in", "ends_with", "gte", " eq", "regex"):
        yield condition_case("Any other operator is false.", ("a", operator, '"30"'), '{"a": 30}', False)
    code_points = "Texts are compared code point by code point, never as numbers"
    for operator, value, text, outcome in [
        ("eq", r'"\u00e9"', r'"e\u0301"', False),
        ("contains", r'"e"', r'"e\u0301"', True),
        ("starts_with", r'"e"', r'"\u00e9"', False),
        ("contains", r'"\ud83d\udc69"', r'"\ud83d\udc69\u200d\ud83d\udc67"', True),
        ("eq", '"PRO"', '"pro"', False),
        ("eq", r'"\u0000"', '""', False),
        ("contains", r'"\u0000"', r'"a\u0000b"', True),
        ("eq", r'"\ufb01"', '"fi"', False),
        ("starts_with", r'"\u202e"', r'"\u202eabc"', True),
        ("eq", '"30"', '" 30 "', False),
        ("eq", '"30"', '"30.0"', False),
        ("contains", r'"\u0645"', r'"\u0645\u0631"', True),
        ("eq", r'"\ufeff"', '""', False),
        ("neq", '"30"', '"3e1"', True),
        ("starts_with", r'"\ud83d\ude00"', r'"\ud83d\ude01"', False),
        ("eq", r'"\u0130"', r'"i\u0307"', False),
    ]:
        yield condition_case(code_points, ("a", operator, value), f'{{"a": {text}}}', outcome)


def number_texts() -> Iterator[Case]:
    grammar = "A text is the text of a number when all of it is one number of the JSON grammar whose double is finite"
    neither = "An item that is not is neither greater nor less than anything."
    operand = "`gt`, `lt`: the first value is not the text of a number (4.4), and the condition is false"
    for text in ("30", "1e3", "0.5", "-0", "1E+2", "1e-400", "-1.5e-7", "12345678901234567890"):
        yield condition_case(grammar, ("a", "gt", "-2"), f'{{"a": {quoted(text)}}}', True)
        yield condition_case(grammar, ("a", "lt", quoted(text)), '{"a": -2}', True)
    for text in (
        " 30 ",
        "+5",
        "007",
        ".5",
        "5.",
        "0x10",
        "1e400",
        "Infinity",
        "",
        "NaN",
        "1_0",
        "30\n",
        "\u0663",
        "1,5",
        "-",
    ):
        yield condition_case(neither, ("a", "gt", "-1e308"), f'{{"a": {quoted(text)}}}', False)
        yield condition_case(neither, ("a", "lt", "1e308"), f'{{"a": {quoted(text)}}}', False)
        yield condition_case(operand, ("a", "gt", quoted(text)), '{"a": [-1e308, 1e308]}', False)
    for value in ("true", "false", '"x", 1'):
        yield condition_case(operand, ("a", "lt", value), '{"a": -5}', False)
    for operator, value, item, outcome in [
        ("gt", "30", "30", False),
        ("lt", "30", "30", False),
        ("gt", "0", "-0", False),
        ("lt", "0", "-0", False),
        ("gt", "9", '"10"', True),
        ("lt", '"10"', '"9"', True),
        ("gt", "9007199254740992", '"9007199254740993"', False),
        ("lt", "0.3", "0.30000000000000004", False),
        ("gt", "0.3", "0.30000000000000004", True),
        ("gt", "0", "5e-324", True),
        ("gt", "20", "[10, 30]", True),
        ("lt", "20", "[10, 30]", True),
        ("gt", "30", '[10, "x", null]', False),
        ("gt", "1e21", "1.1e21", True),
        ("gt", "0", "true", False),
    ]:
        yield condition_case(ROWS[operator], ("a", operator, value), f'{{"a": {item}}}', outcome)


def cases() -> Iterator[Case]:
    yield from operators()
    yield from number_texts()
