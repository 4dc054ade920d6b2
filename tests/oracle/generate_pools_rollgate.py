"""The values that generate.py draws from for Rollgate's payload only."""

from __future__ import annotations

from typing import Any

import oracle_rollgate_conditions
from generate_pools import Literal, Members, literals

TEXT_NAMES = ["plan", "plan", "email", "country", "tags"]
ODD_NAMES = [
    "", "a.b", "properties", "attributes", "user_id", "targetingKey", "key", "id", "id", "Id", "é", "nowhere", "\0",
]  # fmt: skip
KIND_NAMES = {"number": "age", "version": "release"}
ALL_NAMES = [*TEXT_NAMES, *KIND_NAMES.values(), *KIND_NAMES.values()]

NUMBERS: list[Any] = [*literals("30 30.0 3e1 100 17 18 -1 0.1"), "30", "30", "17", "1e2", "-0"]
NO_NUMBERS: list[Any] = [
    " 30 ", "+5", "007", ".5", "5.", "0x10", "1e400", "inf", "nan", "Infinity", "1_000", "30\n", "٣", "", True, "1,5",
]  # fmt: skip
VERSIONS: list[Any] = [
    "1.0", "1.0", "1", "v1.2", "vv1.2", "2024.01.15", "2024.1.15", "1.10", "1.9", "0", "01", "1.0.0.0.1", "1.2.3",
    "99999999999999999999999999.1", "1.2.0", *literals("1 1.0 1.5 10"),
]  # fmt: skip
NO_VERSIONS: list[Any] = [
    "", "v", "V1", "1.", ".1", "1..2", "1.0-rc", "1.0.0+a", "1.a", " 1", "1\n", "1٣", "1,2", "1_0", "+1", "-1", False,
]  # fmt: skip
KINDS = {"number": (NUMBERS, NO_NUMBERS), "version": (VERSIONS, NO_VERSIONS)}

# Around the parts of `in`: what is white space, what only some take for it, what is none.
SPACES = [
    "", "", "", " ", "  ", "\t", "\r\n", "\v\f", "\x85", "\u00a0", "\u1680", "\u2003", "\u2028", "\u202f", "\u205f",
    "\u3000", "\x1c", "\x1f", "\u200b", "\ufeff", "\u180e", "\u2060", "\0",
]  # fmt: skip
TEXTS = [
    "pro", "Pro", "PRO", "free", "a,b", "a, b", ",", " ", "\u00a0", "\u3000pro", "pro\x1c", "\x1fpro", "ΟΔΟΣ", "οδος",
    "οδοσ", "ΑΣ.Β", "İ", "i\u0307", "I", "ı", "É", "é", "e\u0301", "\U00010400", "\U00010428", "\U0001f600", "\0",
    "pro\0", "\u212a", "k", "ẞ", "ß", "SS",
]  # fmt: skip
EMAILS = ["ann@example.com", "Bob@Example.org", "cat@EXAMPLE.com", "@", "pro@pro"]

LATER_PATTERNS = ["o", "ro", "x*", "e+", "[0-9]", "\\.", "@", "r?o", "$", "(?i)O", "\\b", "o|p", "^", "\\z"]

OPERATORS = [*oracle_rollgate_conditions.OPERATORS]
ODD_OPERATORS = ["EQUALS", "", "eq", "not_starts_with", "semver_gte", " in", "never", "gt", "is_set "]
RULE_IDS: list[Any] = ["r1", "r", "", "#0", "é", "a/b", *literals("7 7.0 -0 1e21")]
ROLLOUTS = literals("0 100 100 25 50 75 99 1 10.5 33.3")
VERSION_MEMBERS = ["42", "", "é", "30.0", *literals("30 30.0 3e1 -0 1e21 0.1 12345678901234567890")]
BAD_VERSION_MEMBERS: list[Any] = [True, False, [], Members(), ["1"]]
UNKNOWN_MEMBERS = ["note", "Flags", "target_users", "a/b", "m~n", "", "priority", "variants", "Schema", "key"]
JUNK_FLAGS: list[Any] = [True, "junk", [], [Members()], Literal("7"), Literal("0")]

NO_PAYLOADS = [
    '{"flags":7}', '{"flags":null}', '{"flags":"{}"}', '{"flags":{"a":{}}}', '{"flags":{"a":7}}', '{"flags":{"a":[]}}',
    '{"flags":{"a":{"enabled":1}}}', '{"flags":{"a":{"enabled":null}}}', '{"flags":{"a":{"rollout":"5"}}}',
    '{"flags":{"a":{"rollout":true}}}', '{"flags":{"a":{"targetUsers":{}}}}', '{"flags":{"a":{"rules":[]}}}',
    '{"flags":{"a":{"Enabled":true}},"version":1}', '{"flags":{"a":{"a":{"enabled":true}}}}',
    '{"flags":{"a":{"enabled":true},"a":{}}}', '{"flags":{"a":{"enabled":true,"enabled":7}}}',
    '{"flags":{"a":{"enabled":true}},"flags":[]}', '{"flags":{"a":{"enabled":true}},"flags":{"a":0}}',
    '{"flags":["a",{"enabled":true}]}', '{"a":{"enabled":true}}', '{"schema":1,"flags":{"a":{"enabled":true}}}',
]  # fmt: skip
