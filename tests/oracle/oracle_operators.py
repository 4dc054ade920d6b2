"""The operators of schema 1: the table of section 6.4 of semantics.md."""

from __future__ import annotations

import operator as compare
from collections.abc import Callable
from typing import Any

from oracle_contexts import items
from oracle_instants import instant
from oracle_json import text_number
from oracle_patterns import pattern
from oracle_versions import semantic_version, version

# Whether an item does so with a value.
TEXT_TESTS: dict[str, Callable[[str, str], bool]] = {
    "eq": compare.eq,
    "in": compare.eq,
    "contains": compare.contains,
    "starts_with": str.startswith,
    "ends_with": str.endswith,
    "matches": lambda item, value: bool(_compiled(value).search(item)),
}
# Each is true when its opposite is false.
NEGATIONS = {
    "neq": "eq",
    "not_in": "in",
    "not_contains": "contains",
    "not_starts_with": "starts_with",
    "not_ends_with": "ends_with",
    "not_matches": "matches",
    "not_exists": "exists",
}

Parse = Callable[[str], Any]
# How items and the value are read, and how an item is to compare with the value.
COMPARISONS: dict[str, tuple[Parse, Callable[[Any, Any], bool]]] = {
    "gt": (text_number, compare.gt),
    "gte": (text_number, compare.ge),
    "lt": (text_number, compare.lt),
    "lte": (text_number, compare.le),
    "before": (instant, compare.lt),
    "after": (instant, compare.gt),
}
# True when some item can be read and none equals the value.
UNEQUAL: dict[str, Parse] = {"semver_neq": semantic_version, "version_neq": version}
for _suffix, _relation in {
    "eq": compare.eq, "gt": compare.gt, "gte": compare.ge, "lt": compare.lt, "lte": compare.le,
}.items():  # fmt: skip
    COMPARISONS[f"semver_{_suffix}"] = (semantic_version, _relation)
    COMPARISONS[f"version_{_suffix}"] = (version, _relation)

PATTERN_OPERATORS = frozenset({"matches", "not_matches"})
ANY_NUMBER_OPERATORS = frozenset({"in", "not_in"})
NO_VALUE_OPERATORS = frozenset({"exists", "not_exists"})
CASE_OPERATORS = (frozenset(TEXT_TESTS) | frozenset(NEGATIONS)) - PATTERN_OPERATORS - NO_VALUE_OPERATORS
OPERATORS = (*TEXT_TESTS, *NEGATIONS, *COMPARISONS, *UNEQUAL, "exists")


def right_number(operator: str, count: int) -> bool:
    """Whether an operator may have so many values."""
    if operator in ANY_NUMBER_OPERATORS:
        return True
    if operator in NO_VALUE_OPERATORS:
        return count == 0
    if operator in COMPARISONS or operator in UNEQUAL:
        return count == 1
    return count >= 1


def value_parser(operator: str) -> Parse | None:
    """How the value of an operator that compares is read, None for the others."""
    return COMPARISONS[operator][0] if operator in COMPARISONS else UNEQUAL.get(operator)


def holds(operator: str, value: str | list[str] | None, values: tuple[str, ...], ignore_case: bool) -> bool:
    """Whether a condition is true; value: the attribute, None if it is missing."""
    if operator in NEGATIONS:
        return not holds(NEGATIONS[operator], value, values, ignore_case)
    if operator == "exists":
        return value is not None
    if operator in TEXT_TESTS:
        test = TEXT_TESTS[operator]
        texts = items(value, [""])
        if ignore_case:
            texts, values = [text.lower() for text in texts], tuple(text.lower() for text in values)
        return any(test(item, text) for item in texts for text in values)
    parse = value_parser(operator)
    assert parse is not None
    limit = parse(values[0])
    parsed = [item for item in map(parse, items(value, [])) if item is not None]
    if operator in UNEQUAL:
        return bool(parsed) and limit not in parsed
    relation = COMPARISONS[operator][1]
    return any(relation(item, limit) for item in parsed)


def _compiled(text: str) -> Any:
    compiled = pattern(text)
    assert compiled is not None
    return compiled
