"""The values that rollgate_pairs.py draws from."""

from __future__ import annotations

from typing import Any

import generate_pools1 as pools1
import rollgate_sdk as sdk

WORDS = [
    "pro", "pro", "free", "Enterprise", "p", "PRO plus", "true", "null", "beta, eu", ",", " pro", "pro ", "pro\n",
    "\u2003pro\xa0", "\u200bpro", "pro\ufeff", "a\x1cb", "\0", "日本語", "\U0001f600",
    "ann@example.com", "Bob@Example.ORG",
]  # fmt: skip
CASED = pools1.CASED
CASE_LETTERS = "ΑΣΣσςαΔаБбЖİIiıßẞſKkÅåǅ\U00010400\U00010428\U0001e900\u0301\u0307\u0345ʰ\xad.'·:-_ 1b"
NOISE = "ab1 ,\t\n\v\r\x1f\x85\xa0\u1680\u2003\u2028\u202f\u3000\u180e\u2060é٣𝟛\U0001f600."
NUMBERS = [
    "0", "-0", "5", "18", "18", "18.0", "1.8e1", "30", "30.0", "3e1", "3E+1", "300e-1", "-1", "-1.0", "0.5", "0.50",
    "1e-7", "1e-400", "5e-324", "0.1", "0.30000000000000004", "9007199254740993", "9007199254740992",
    "123456789012345678901234567890", "1.7976931348623157e308", "0.1000000000000000055511151231257827",
]  # fmt: skip
NO_NUMBERS = ["abc", "1,5", "5 6", "0x10", "--1", "1e", "e5", "5%", "1.2.3", "-", ".", "1__0", "5\u200b"]
SPELLINGS = {
    "age": (NUMBERS, NO_NUMBERS),
    "release": ([*pools1.VERSIONS, "1.2", "1.02"], [it for it in pools1.NO_VERSIONS if isinstance(it, str)]),
}

NAMES = ["plan", "plan", "email", "email", "city", "city", "age", "age", "release", "release", "note"]
ODD_NAMES = [
    "", "a.b", "é", "\0", "__proto__", "constructor", "properties", "attributes", "key", "user_id", "targetingKey",
]  # fmt: skip
SUITED = {"age": sdk.NUMBER_OPERATORS, "release": sdk.VERSION_OPERATORS, "city": sdk.CASE_OPERATORS}
TOUCHED: dict[str | None, tuple[str, ...]] = {
    "python-numbers": sdk.NUMBER_OPERATORS + sdk.VERSION_OPERATORS, "python-regex": ("regex",),
    "control-white-space": sdk.LIST_OPERATORS, "newer-letters": sdk.CASE_OPERATORS,
}  # fmt: skip
UNKNOWN_OPERATORS = ["EQUALS", " equals", "eq", "gt", "matches", "semver_gte", "exists", "not_regex"]
USER_KEYS: list[Any] = [
    "é", "e\u0301", "U", " u ", "a:b", "\0", "👩\u200d👧", "30", "0", 42, 42.0, 0.1, 1e21, -7, 12345678901234567890,
]  # fmt: skip
ROLLOUTS = [
    0, 0, 100, 100, 100, 50, 25, 1, 99, 100.0, 33.3, 12.5, 0.5, 99.5, 99.99999999999999, 5e-324, -0.0, -5, -1e308, 150,
    1e308,
]  # fmt: skip
PATTERNS = [pattern for pattern in pools1.PATTERNS if r"\z" not in pattern] + [
    "^pro", "pro$", "|free", r"\S+\s", "(?i:p)ro", "(?s).*", "(?:ab|p)*", r".+@example\.(com|org)$", r"v?\d+(\.\d+)*",
    r"\Apro", "[]p]", "(?P<n>p)", "é+", "[α-ω]+", "[^\n]*", "\U0001f600?", r"\Bro", "(?m)^pro$", "ro",
]  # fmt: skip
BAD_PATTERNS = ["(", ")", "[", "*", "+a", "p{2,1}", "[z-a]", "\\", "(?P<n", "(?y)p", r"\y", r"\p{Lu}", r"p|*", "[^]"]
