"""The values that generate.py draws from, and how it spells them as JSON text.

The pools are small, so that conditions and contexts often meet. A JSON value
to be written is None, bool, str, list, Literal (the text of a number, spelled
as it is to appear) or Members (an object, in which names may repeat).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from random import Random
from typing import Any, TypeVar

T = TypeVar("T")


class Literal(str):
    """The text of a JSON number."""


class Members(list[tuple[str, Any]]):
    """An object as the list of its members."""


def literals(words: str) -> list[Literal]:
    return [Literal(word) for word in words.split()]


TEXTS = ["pro", "free", "", "p", "30", "30.0", "100", "true", "pro", "é", "e\u0301"]
ODD_TEXTS = [
    " 30 ", "+5", "007", ".5", "5.", "0x10", "1e400", "Infinity", "1e3", "-0", "0", "1e-400", "30\n",
    "false", "null", "PRO", "\U0001f600", "\U0001f600\u200d", "\u0645\u0631\u062d\u0628\u0627",
    "\u202eabc", "\0", "pro\0", "a\"b\\c/d\b\f\n\r\t", "\ufeff", "\u2028", "ﬁ", "fi", "٣", "3٠",
]  # fmt: skip
NUMBERS = literals("30 30 30.0 3e1 100 1E2 17 18 -1")
ODD_NUMBERS = literals(
    "0.1e1 3E+1 300e-1 -0 0.0 -0.0e5 0.1 0.10 1e21 1E+21 1e-7 5e-324 1e-400 999999999999999999999 "
    "12345678901234567890 9007199254740993 1.7976931348623157e308 0.30000000000000004 123456.789e3"
)

ATTRIBUTES = ["plan", "plan", "age", "age", "tags", "user_id", "email", "country"]
ODD_ATTRIBUTES = ["", "a.b", "properties", "attributes", "key", "id", "é", "e\u0301", "\0", "nowhere"]
USER_KEY_MEMBERS = ["targetingKey", "key", "user_id", "id"]
ODD_USER_KEYS = [
    "é", "e\u0301", "\U0001f469\u200d\U0001f467", "\u0645\u0631\u062d", "\u202eu", "\0", "u\0", " u ", "U",
    "u" * 65, "é" * 150, "30", "a:b", "/variants:u", *literals("0 -0 42 42.0 4.2e1 1e21 0.1 12345678901234567890"),
]  # fmt: skip
NO_USER_KEYS = [None, True, False, "", [], ["u"], Members([("id", "u")])]

FLAG_KEYS = [f"{name}-{number}" for name in ("checkout", "search", "dark") for number in range(8)]
ODD_FLAG_KEYS = [
    "", "é", "e\u0301", "\U0001f600", "\u0645\u0631\u062d", "\u202ef", "\0", "f\0g", "a:b", "a/variants",
    "a/variants:b", "k" * 65, "\U0001f600" * 55, "30", "~/~1", "Checkout", " checkout", "__proto__", "constructor",
]  # fmt: skip
ABSENT_KEYS = ["absent", "CHECKOUT", "e", "", "checkout ", "toString", "30.0", "é", "\U0001f601"]

PERCENTAGES = literals("0 0 0 100 20 40 60 80 50 50")
ODD_PERCENTAGES = literals(
    "-0 0.0 0e7 -5 -1e-9 -1e308 1E2 100.0 100.00000000000001 99.99999999999999 150 1e308 1e-9 5e-324 33.3 "
    "33.333333333333336 12.5 0.1e1 2e1 79.99999999999999999999 66.66666666666666666666666666 0.0000001"
)
VARIANTS = ["a", "b", "control"]
ODD_VARIANTS = ["é", "e\u0301", "B", "\U0001f600", "\uff5e", "", "a/b", "a~b", "\0", "10", "9"]
WEIGHTS = literals("50 50 1 1 0 100 33.3")
ODD_WEIGHTS = literals("-1 -0 -1e308 0.1 0.2 1e308 1.7e308 5e-324 1e-300 5E1 1e16")
PRIORITIES = literals("0 0 1 1 10 -1 0.5 1.0 -0 1e308 -1e308 10.000000000000002")

OPERATORS = ["eq", "neq", "in", "contains", "starts_with", "gt", "lt"]
ODD_OPERATORS = ["EQ", "", "regex", "not_in", "ends_with", "gte", " eq"]
UNKNOWN_MEMBERS = ["note", "owner", "a/b", "m~n", "", "x", "percentage", "values", "operator", "variant"]
FREE_MEMBERS = ["description", "tags", "metadata", "x-", "x-team"]
JUNK = [None, None, True, False, "", "junk", [], [None], Members(), Members([("a", Literal("1"))]), Literal("7")]


def draw(random: Random, usual: Sequence[T], odd: Sequence[T], odds: float = 0.15) -> T:
    """A value of the usual pool, now and then of the odd one."""
    return random.choice(odd if random.random() < odds else usual)


SHORT_ESCAPES = {
    '"': '\\"', "\\": "\\\\", "/": "\\/", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t",
}  # fmt: skip


class Writer:
    """Spells a value as JSON text, in a style drawn for the whole text."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.spaces = random.choice([[""], [""], [" "], ["", "", " ", "\n", "\t", "\r\n", "  "]])
        self.escaping = random.choice([0.0, 0.0, 0.0, 0.1, 1.0])

    def text(self, value: Any) -> str:
        return f"{self.space()}{self.value(value)}{self.space()}"

    def space(self) -> str:
        return self.random.choice(self.spaces) if len(self.spaces) > 1 else self.spaces[0]

    def value(self, value: Any) -> str:
        if isinstance(value, Literal):
            return value
        if isinstance(value, str):
            return self.string(value)
        if isinstance(value, Members):
            return self.joined("{", "}", (self.member(name, member) for name, member in value))
        if isinstance(value, list):
            return self.joined("[", "]", map(self.text, value))
        return json.dumps(value)

    def member(self, name: str, value: Any) -> str:
        return f"{self.string(name)}{self.space()}:{self.text(value)}"

    def joined(self, opening: str, closing: str, parts: Iterable[str]) -> str:
        return opening + f",{self.space()}".join(parts) + self.space() + closing

    def string(self, text: str) -> str:
        if not self.escaping:
            return json.dumps(text, ensure_ascii=False)
        return f'"{"".join(map(self.character, text))}"'

    def character(self, character: str) -> str:
        must = character < " " or character in '"\\'
        if not must and self.random.random() >= self.escaping:
            return character
        if character in SHORT_ESCAPES and self.random.random() < 0.5:
            return SHORT_ESCAPES[character]
        units = character.encode("utf-16-be").hex()
        if self.random.random() < 0.5:
            units = units.upper()
        return "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))
