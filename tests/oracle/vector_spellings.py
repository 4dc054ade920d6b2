"""Hand-picked cases for numbers, instants, patterns and versions: sections 4.4, 6.5 to 6.7."""

from __future__ import annotations

from collections.abc import Iterator

from vector_case import Case, quoted
from vector_operators import UNPARSED, holding, test

NUMBERS = "30 -0 1e3 0.5 1E+2 1e-400 -1.5e-7 12345678901234567890".split()
NO_NUMBERS = [" 30 ", "+5", "007", ".5", "5.", "0x10", "1e400", "Infinity", "", "30\n", "1_0", "\u0663", "-"]

INSTANT = (
    "A text is an instant if it is `YYYY-MM-DD`, or that followed by `T`, `t` or one space, `hh:mm:ss`, then or not a "
    "`.` with one or more digits, then or not `Z`, `z` or an offset `+hh:mm` or `-hh:mm`."
)
LIMITS = (
    "The year is 0001 to 9999, the day exists in the Gregorian calendar, the hour is at most 23, minute and second at "
    "most 59, the offset at most 23:59."
)
UTC = "No offset means UTC, no time midnight."
DROPPED = "Digits of the second's fraction after the third are dropped."
MILLISECONDS = (
    "Or the text is the text of a number (4.4) n with |n| \u2264 8.64e15: n milliseconds since 1970-01-01T00:00:00Z, "
    "fractions included."
)
# A text and the milliseconds it stands for.
INSTANTS = [
    (UTC, "1970-01-01", "0"),
    (UTC, "1970-01-02", "86400000"),
    (UTC, "1970-01-01T00:00:01", "1000"),
    (INSTANT, "1970-01-01t00:00:01z", "1000"),
    (INSTANT, "1970-01-01 00:00:01Z", "1000"),
    (INSTANT, "1970-01-01T01:00:00+01:00", "0"),
    (INSTANT, "1970-01-01T00:00:00-01:30", "5400000"),
    (INSTANT, "1970-01-01T00:00:00-00:00", "0"),
    (INSTANT, "1970-01-01T00:00:00.5", "500"),
    (INSTANT, "1970-01-01T00:00:00.05Z", "50"),
    (DROPPED, "1970-01-01T00:00:00.0019Z", "1"),
    (DROPPED, "1969-12-31T23:59:59.99999999999999999999999", "-1"),
    (LIMITS, "2024-02-29", "1709164800000"),
    (LIMITS, "2000-02-29T23:59:59+23:59", "951782459000"),
    (LIMITS, "0001-01-01", "-62135596800000"),
    (LIMITS, "0001-01-01T00:00:00+23:59", "-62135683140000"),
    (LIMITS, "9999-12-31T23:59:59.999", "253402300799999"),
    (LIMITS, "9999-12-31T23:59:59-23:59", "253402387139000"),
    (MILLISECONDS, "0", "0"),
    (MILLISECONDS, "1767225600000.5", "1767225600000.5"),
    (MILLISECONDS, "-1e3", "-1000"),
    (MILLISECONDS, "8640000000000000", "8.64e15"),
    (MILLISECONDS, "-8.64e15", "-8640000000000000"),
]
NO_INSTANTS = [
    (LIMITS, "0000-01-01 2026-02-29 1900-02-29 2026-04-31 2026-00-01 2026-13-01 2026-01-00 2026-01-32"),
    (LIMITS, "2026-01-01T24:00:00 2026-01-01T00:60:00 2026-01-01T00:00:60 2026-01-01T23:59:60Z"),
    (LIMITS, "2026-01-01T00:00:00+24:00 2026-01-01T00:00:00-00:60"),
    (INSTANT, "2026-1-1 26-01-01 20260101T00 2026-01 2026-01-01T 2026-01-01T00:00 2026-01-01T00:00:00.Z"),
    (INSTANT, "2026-01-01T00:00:00+0100 2026-01-01T00:00:00+01 2026-01-01Z 2026-01-01+01:00 +2026-01-01 -2026-01-01"),
    (INSTANT, "2026-01-01T00:00:00ZZ 2026-01-01T00:00:00,5 2026-01-01_00:00:00 now 2026/01/01 \u0662026-01-01"),
    (MILLISECONDS, "8640000000000001 -8.640000000000001e15 1e400 +0 00 0x0 Infinity"),
]
SPACED_INSTANTS = ["", " 2026-01-01", "2026-01-01 ", "2026-01-01\n", "2026-01-01  00:00:00", "2026-01-01T00:00:00 Z"]

SEMVER = (
    "A **semantic version** is a text that SemVer 2.0.0 allows, all of it (`1.2.3-rc.1+build`), with no part of the "
    "core above 2^64 \u2212 1."
)
PRECEDENCE = "Versions compare by SemVer's precedence; build metadata is ignored, so that `1.0.0+a` equals `1.0.0+b`."
# Each is less than the next.
SEMVER_CHAINS = [
    "1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0",
    "1.0.0 2.0.0 2.1.0 2.1.1",
    "0.0.0-0 0.0.0-1 0.0.0-99999999999999999999998 0.0.0-99999999999999999999999 0.0.0-- 0.0.0-A 0.0.0-a 0.0.0",
    "1.0.9 1.0.10 1.9.0 1.10.0 9.0.0 10.0.0 18446744073709551614.0.0 18446744073709551615.0.0",
    "1.0.0-1.a 1.0.0-1.a.0 1.0.0-1a 1.0.0-a 1.0.0-a-b 1.0.0-b",
]
SEMVERS_EQUAL = [
    ("1.0.0+a", "1.0.0+b"),
    ("1.0.0", "1.0.0+001"),
    ("1.2.3-rc.1+build", "1.2.3-rc.1"),
    ("1.0.0-0a.00-", "1.0.0-0a.00-"),
    ("1.0.0+-.--", "1.0.0"),
]
NO_SEMVERS = (
    "1 1.0 1.0.0.0 v1.0.0 =1.0.0 01.0.0 1.00.0 1.0.00 1.0.0-01 1.0.0-a.01 1.0.0- 1.0.0+ 1.0.0-a..b 1.0.0+a..b "
    "1.0.0-a. 1.0.0+a+b 1.0.0-a_b 1.0.0-\u00e9 -1.0.0 +1.0.0 1.0.x 1..0 18446744073709551616.0.0 "
    "0.18446744073709551616.0 0.0.18446744073709551616 \u0661.0.0"
).split()
SPACED_SEMVERS = ["", " 1.0.0", "1.0.0 ", "1.0.0\n", "1.0.0- a"]

VERSION = (
    "A **version** is any number of `v`, then one or more runs of ASCII digits with a `.` between them: `v1.2`, "
    "`2024.01.15`."
)
RUNS = (
    "Runs compare as whole numbers of any length, one after the other; runs that one of the two lacks are 0, so that "
    "`1.0` equals `1`."
)
VERSIONS_EQUAL = [
    ("1.0", "1"),
    ("1", "1.0.0.0"),
    ("v1.2", "1.2"),
    ("vvv1.2", "v1.2"),
    ("2024.01.15", "2024.1.15"),
    ("0", "0.0"),
    ("007", "7.00"),
    ("1.000000000000000000000000000001", "1.1"),
    ("0" * 5000 + "1", "1"),
]
VERSION_CHAINS = [
    "0 0.0.1 0.1 1 1.0.0.1 1.2 1.9 1.10 2 10",
    "2024.01.15 2024.1.16 2024.02 v2025",
    f"18446744073709551615 18446744073709551616 {'9' * 40} 1{'0' * 40} 1{'0' * 39}1",
]
NO_VERSIONS = "v V1 1. .1 1..2 1.0-rc 1.0+b 1.a a1 -1 +1 1,2 1e3x 1.0v v.1 1v2 \u0661 1.\u0661".split()
SPACED_VERSIONS = ["", " 1", "1 ", "1\n", "v 1", "1 .2"]

PATTERN = (
    "it matches anywhere in the text, on code points; `\\d`, `\\w`, `\\s`, `\\b` and `(?i)` know only ASCII; there is "
    "no look-around, no back-reference and no `\\p`."
)
REFUSED = "A pattern of more than 1,000 bytes, or one that regex-lite refuses at its default limits, is `bad_regex`."
# Pattern, text, whether it matches.
PATTERNS = [
    ("r", "pro", True), ("^r", "pro", False), ("o$", "pro", True), ("o$", "pro\n", False), ("", "", True),
    ("^$", "", True), ("^$", "\n", False), ("a|r", "pro", True), ("[a-f]", "pro", False), ("[^a-z]", "pro", False),
    ("[^a-z]", "prO", True), ("^p.o$", "pro", True), ("^p.o$", "p\no", False), ("(?s)^p.o$", "p\no", True),
    ("(?i)PRO", "pro", True), ("PRO", "pro", False), ("(?i)\u00e9", "\u00c9", False), ("(?i)k", "\u212a", False),
    ("(?i)s", "\u017f", False), ("\\d", "30", True), ("\\d", "\u0663", False), ("\\w", "\u00e9", False),
    ("\\W", "\u00e9", True), ("\\w", "_", True), ("\\s", "\u00a0", False), ("\\s", "\t", True), ("\\S", " ", False),
    ("\\bpro\\b", "\u00e9pro\u00e9", True), ("\\bpro\\b", "apro", False), ("\\Bro", "pro", True),
    ("^.$", "\u00e9", True), ("^.$", "\U0001f600", True), ("^..$", "\U0001f600", False), ("^..$", "e\u0301", True),
    ("^[\U0001f600-\U0001f602]$", "\U0001f601", True), ("^o{2,3}$", "oo", True), ("^o{2,3}$", "oooo", False),
    ("^o{2}", "o", False), ("(ab)+c", "xababc", True), ("(?:ab)*?c", "c", True), ("\\.com$", "a@b.com", True),
    ("\\.com$", "a@bxcom", False), ("\\x41", "A", True), ("(?P<n>a)b", "ab", True), ("^(?i:p)R?o$", "Po", True),
    ("pro\\z", "pro", True), ("\\Apro", "xpro", False), ("30", "30", True), ("[\\]]", "]", True),
]  # fmt: skip
NO_PATTERNS = [
    "(", ")", "(()", "[", "[a", "[z-a]", "*", "+a", "?", "a{2,1}", "(?=p)", "(?!p)", "(?<=p)r", "(?<!p)r", "(p)\\1",
    "\\pL", "\\p{Lu}", "\\P{Greek}", "\\", "a\\", "(?P<n", "(?y)p", "\\y", "p" * 1001, "\u00e9" * 501,
]  # fmt: skip


def accepted(why: str, operator: str, value: str, item: str, holds: bool) -> Case:
    return holding(why, test("a", operator, value), f'{{"a": {item}}}', holds)


def refused(why: str, operator: str, value: str) -> Case:
    """A flag with a fault for the value of its condition."""
    case = holding(why, test("a", operator, value), '{"id": "u"}', True)
    return Case(why, case.snapshot, case.context, "error")


def numbers() -> Iterator[Case]:
    grammar = "A text is the text of a number when all of it is one number of the JSON grammar whose double is finite"
    operand = "the value of an operator that compares numbers, instants or versions is none"
    for text in NUMBERS:
        yield accepted(grammar, "gte", quoted(text), text, True)
        yield accepted(grammar, "lte", text, quoted(text), True)
        yield accepted(grammar, "gt", quoted(text), text, False)
    for text in NO_NUMBERS:
        yield accepted(UNPARSED, "gte", "-1e308", quoted(text), False)
        yield accepted(UNPARSED, "lt", "1e308", quoted(text), False)
        yield refused(operand, "lte", quoted(text))
    for value in ("true", "false"):
        yield refused(operand, "gt", value)
    for operator, value, item, holds in [
        ("gt", "0", "5e-324", True),
        ("gte", "0", "-0", True),
        ("lt", "0", "-0", False),
        ("lte", '"10"', '"9"', True),
        ("lt", "0.30000000000000004", "0.3", True),
        ("gt", "20", "[10, 30]", True),
        ("lt", "20", "[10, 30]", True),
        ("gte", "9007199254740992", '"9007199254740993"', True),
        ("gt", "9007199254740992", '"9007199254740993"', False),
    ]:
        yield accepted(
            "some item is a number (4.4) greater, not less, less, not greater than the value | 1",
            operator, value, item, holds,
        )  # fmt: skip


def instants() -> Iterator[Case]:
    operand = "the value of an operator that compares numbers, instants or versions is none"
    for why, text, milliseconds in INSTANTS:
        # Neither before nor after, and so the same; but something is after it.
        for operator in ("before", "after"):
            yield accepted(why, operator, milliseconds, quoted(text), False)
        yield accepted(why, "after", quoted(text), f"[{milliseconds}, 8.64e15]", milliseconds != "8.64e15")
    yield accepted(MILLISECONDS, "before", '"1970-01-01T00:00:00.001"', "0.5", True)
    yield accepted(MILLISECONDS, "after", '"1970-01-01"', '"0.5"', True)
    yield accepted(DROPPED, "after", "0", '"1970-01-01T00:00:00.0009"', False)
    texts = [(why, text) for why, texts in NO_INSTANTS for text in texts.split()]
    for why, text in [*texts, *((INSTANT, text) for text in SPACED_INSTANTS)]:
        yield accepted(why, "before", "8.64e15", quoted(text), False)
        yield accepted(why, "after", "-8.64e15", quoted(text), False)
        yield refused(operand, "before", quoted(text))
    yield refused(operand, "after", "true")
    yield refused(operand, "after", "8640000000000001")


def chained(why: str, prefix: str, chains: list[str]) -> Iterator[Case]:
    """Neighbours of chains, compared in both directions."""
    for chain in chains:
        names = chain.split()
        for less, more in zip(names, names[1:], strict=False):
            yield accepted(why, f"{prefix}_gt", quoted(less), quoted(more), True)
            yield accepted(why, f"{prefix}_lt", quoted(more), quoted(less), True)
            yield accepted(why, f"{prefix}_gte", quoted(more), quoted(less), False)
            yield accepted(why, f"{prefix}_lte", quoted(less), quoted(more), False)
            yield accepted(why, f"{prefix}_neq", quoted(less), quoted(more), True)
        yield accepted(why, f"{prefix}_lt", quoted(names[-1]), quoted(names[0]), True)


def equal(why: str, prefix: str, pairs: list[tuple[str, str]]) -> Iterator[Case]:
    for one, other in pairs:
        for operator, holds in (("eq", True), ("gte", True), ("lte", True), ("neq", False), ("lt", False)):
            yield accepted(why, f"{prefix}_{operator}", quoted(one), quoted(other), holds)


def versions() -> Iterator[Case]:
    operand = "the value of an operator that compares numbers, instants or versions is none"
    none_equals = "some item is such a version, and none equals the value"
    yield from chained(PRECEDENCE, "semver", SEMVER_CHAINS)
    yield from equal(PRECEDENCE, "semver", SEMVERS_EQUAL)
    for text in [*NO_SEMVERS, *SPACED_SEMVERS]:
        yield accepted(SEMVER, "semver_gte", '"0.0.0-0"', quoted(text), False)
        yield accepted(none_equals, "semver_neq", '"0.0.0-0"', quoted(text), False)
        yield refused(operand, "semver_eq", quoted(text))
    yield refused(operand, "semver_neq", "1")
    yield from chained(RUNS, "version", VERSION_CHAINS)
    yield from equal(RUNS, "version", VERSIONS_EQUAL)
    for text in [*NO_VERSIONS, *SPACED_VERSIONS]:
        yield accepted(VERSION, "version_gte", '"0"', quoted(text), False)
        yield accepted(none_equals, "version_neq", '"0"', quoted(text), False)
        yield refused(operand, "version_gte", quoted(text))
    yield accepted(VERSION, "version_eq", "1.5", '"v1.5"', True)
    yield accepted(VERSION, "version_lt", "1.10", '"1.9"', False)
    yield refused(operand, "version_lt", "1e21")
    yield accepted(none_equals, "version_neq", '"1"', '["1.0", "2"]', False)
    yield accepted(none_equals, "semver_neq", '"1.0.0"', '["x", "1.0.1"]', True)


def patterns() -> Iterator[Case]:
    for pattern, text, holds in PATTERNS:
        yield accepted(PATTERN, "matches", quoted(pattern), quoted(text), holds)
        yield accepted(PATTERN, "not_matches", quoted(pattern), quoted(text), not holds)
    for length in ("p" * 1000, "\u00e9" * 500):
        yield accepted(REFUSED, "matches", quoted(length), quoted(length), True)
    for pattern in NO_PATTERNS:
        yield refused(REFUSED, "matches", quoted(pattern))
    yield refused(REFUSED, "not_matches", '"p", "("')


def cases() -> Iterator[Case]:
    for source in (numbers, instants, patterns, versions):
        yield from source()
