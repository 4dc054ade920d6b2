"""The values that generate.py draws from for schema 1 only."""

from __future__ import annotations

from typing import Any

import oracle_operators
from generate_pools import Literal, Members, literals
from oracle_instants import instant

# Attributes by the kind of their values.
TEXT_NAMES = ["plan", "plan", "email", "country", "tags"]
ODD_NAMES = ["", "a.b", "properties", "user_id", "targetingKey", "key", "id", "é", "nowhere", "\0"]
KIND_NAMES = {"number": "age", "instant": "since", "semver": "build", "version": "release"}
ALL_NAMES = [*TEXT_NAMES, *KIND_NAMES.values(), *KIND_NAMES.values(), "company"]

INSTANTS: list[Any] = [
    "2026-01-01", "2026-01-01", "2026-01-01T00:00:00Z", "2026-01-01t01:00:00+01:00", "2026-01-01 00:00:00.0009z",
    "2025-12-31T23:59:59.999", "2026-06-01T12:00:00.5-02:30", "2024-02-29", "1970-01-01", "0001-01-01T00:00:00+23:59",
    "9999-12-31T23:59:59.999999999-23:59", "1767225600000", *literals("1767225600000 1767225600000.5 0 -1 8.64e15"),
]  # fmt: skip
NO_INSTANTS: list[Any] = [
    "2026-02-29", "0000-01-01", "2026-1-1", "2026-01-01T24:00:00", "2026-01-01T00:00", "2026-01-01T00:00:60Z",
    "2026-01-01  00:00:00", "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00+0100", "2026-01-01T00:00:00+24:00",
    "2026-01-01Z", " 2026-01-01", "2026-01-01\n", "20260101", "2026-13-01", "2026-04-31", "", "now", "٢026-01-01",
    "8640000000000001", "-8.640000000000001e15", "1e400", *literals("8640000000000001 -1e300"),
]  # fmt: skip
SEMVERS = [
    "1.0.0", "1.0.0", "1.0.0+a", "1.0.0-rc.1", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-2",
    "1.0.0-11", "1.0.0-99999999999999999999999", "1.0.0--", "1.0.0-0a", "1.2.3-rc.1+build.007", "0.0.0", "2.0.0",
    "18446744073709551615.0.0", "1.0.10", "1.0.9",
]  # fmt: skip
NO_SEMVERS: list[Any] = [
    "1.0", "v1.0.0", "1.0.0-01", "01.0.0", "1.0.0-", "1.0.0+", "1.0.0-a..b", "1.0.0 ", "18446744073709551616.0.0",
    "1.0.0\n", "1.0.0-é", "1.0.0.0", "", "=1.0.0", "-1.0.0", Literal("1"), True,
]  # fmt: skip
VERSIONS: list[Any] = [
    "1.0", "1.0", "1", "v1.2", "vv1.2", "2024.01.15", "2024.1.15", "1.10", "1.9", "0", "0.0.0", "01", "1.0.0.0.1",
    "99999999999999999999999999.1", "1.2.0", *literals("1 1.0 1.5 10"),
]  # fmt: skip
NO_VERSIONS: list[Any] = ["", "v", "V1", "1.", ".1", "1..2", "1.0-rc", "1.a", " 1", "1\n", "1٣", "1,2", False]
CASED = [
    "PRO", "pro", "Pro", "É", "é", "ΟΔΟΣ", "οδος", "οδοσ", "ΑΣ.", "ας.", "ΑΣ.Β", "Σ", "σ", "İ", "i\u0307", "ẞ", "ß",
    "\u212a", "k", "\u212b", "å", "Ǆ", "ǆ", "\U00010400", "\U00010428", "Ა", "ა", "I", "ı", "SS", "Ꭰ", "ꭰ",
]  # fmt: skip
PATTERNS = [
    "^p", "o$", "^$", "", "pro|free", "[a-f]+", "\\d", "^\\D+$", "\\w+", "\\s", "\\bp", "\\bpro\\b", "(?i)PRO", "(?i)é",
    ".", "^.$", "^..$", "[^a-z]", "3+", "^(?:ab|c)*$", "o{1,2}", "\\.", "@example\\.(com|org)$", "^v?\\d+", "(?s).",
    "^[\\d.]+$", "p.*?o", "(?i:p)R?o", "\\x41", "^\\A", "o\\z", "[\\]a]", "^[^\\s]*$", "\\Bo",
]  # fmt: skip
BAD_PATTERNS = [
    "(", ")", "[", "*", "+a", "a{2,1}", "(?=p)", "(?!p)", "(?<=p)r", "(?<!p)r", "(p)\\1", "\\pL", "\\p{Lu}", "\\P{Lu}",
    "[z-a]", "\\", "(?P<n", "(?y)p", "\\y", "p" * 1001, "é" * 501, "\\Z",
]  # fmt: skip
EMAILS = ["ann@example.com", "bob@example.org", "cat@EXAMPLE.com", "@", "pro@pro"]

KINDS: dict[str, tuple[list[Any], list[Any]]] = {
    "instant": (INSTANTS, NO_INSTANTS),
    "semver": (list(SEMVERS), NO_SEMVERS),
    "version": (VERSIONS, NO_VERSIONS),
}
COMPANIES: list[Any] = [
    "acme", "acme", "initech", "é", "e\u0301", "\0", "", [], ["acme"], True, None, Members(),
    *literals("7 7.0 1e21 0"),
]  # fmt: skip
SALTS = ["salt", "salt", "", "é", "a:b", "checkout-0", "\U0001f600", "\0"]

OPERATORS = [*oracle_operators.OPERATORS]
ODD_OPERATORS = ["EQ", "", "regex", "equals", " eq", "semver", "semver_in", "not_gt"]
SEGMENTS = ["beta", "staff", "eu", "a/b", "m~n", "é", "\uff5e", "\U0001f600", ""]
RULE_IDS = ["eu-pro", "r", "", "#0", "é", "a/b"]

VALUES: list[Any] = [
    "#00f", "", "30", "é", "\U0001f600\0", True, False, None, [], Members(), [None], ["a", [True], Members()],
    Members([("a", None)]), Members([("color", "red"), ("sizes", literals("1 2.5 -3")), ("on", False)]),
    Members([("a", Literal("1")), ("a", Literal("2"))]), Members([("", Members([("x", [])]))]),
    Members([("é", "e\u0301")]),
    Members([("weight", Literal("5")), ("value", "v")]), Members([("__proto__", Literal("1"))]),
    *literals("0 30 3e1 30.0 0.1 -1.5 1e-7 123456.789 9007199254740991 -9007199254740991"),
]  # fmt: skip
SNAPSHOT_VERSIONS: list[Any] = [
    "2026-11-21.3",
    "",
    "é",
    "30.0",
    *literals("30 30.0 3e1 -0 1e21 0.1 12345678901234567890"),
]
BAD_SNAPSHOT_VERSIONS: list[Any] = [True, False, [], Members(), ["1"]]
UNKNOWN_MEMBERS = ["note", "Flags", "segment", "a/b", "m~n", "", "rules", "x", "scale"]

BAD_BUCKETING = [
    "7", "[]", '"percent"', "true", '{"scale":"Percent"}', '{"scale":7}', '{"scale":[]}', '{"anonymous":true}',
    '{"anonymous":"include"}', '{"salt":"s"}', '{"a/b":1,"scale":"x"}', '{"scale":"x","a":1}',
    '{"anonymous":1,"scale":1}',
    '{"description":1,"metadata":{},"x-a":1,"X-a":1}', '{"scale":"percent","":0}', '{"note":null,"scale":"modulo 100"}',
    '{"scale":"percent","scale":""}',
]  # fmt: skip
BAD_SEGMENTS = ["[]", "7", '"a"', "true", "[{}]"]

NOWS = [found for found in map(instant, (str(value) for value in INSTANTS)) if found is not None]
