"""Conditions of Rollgate's payload: section 7.3 of semantics.md."""

from __future__ import annotations

import operator as compare
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from oracle_contexts import attribute, items, user_key
from oracle_json import text_number
from oracle_patterns import pattern
from oracle_versions import version

WHITE_SPACE = "\t\n\v\f\r \x85\xa0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u2028\u2029\u202f\u205f\u3000"
"""Unicode's White_Space, which does not have U+001C to U+001F, as Python has."""

SET_OPERATORS = frozenset({"is_set", "is_not_set"})
# Whether an item does so with the value, both lower-cased.
TEXT_TESTS: dict[str, Callable[[str, Any], bool]] = {
    "equals": compare.eq,
    "contains": compare.contains,
    "starts_with": str.startswith,
    "ends_with": str.endswith,
    "in": lambda item, parts: item in parts,
}
# Each is true when no item does what its opposite asks for.
NEGATIONS = {"not_equals": "equals", "not_contains": "contains", "not_in": "in"}
# How items and the value are read, and how an item is to compare with the value.
COMPARISONS: dict[str, tuple[Callable[[str], Any], Callable[[Any, Any], bool]]] = {
    "greater_than": (text_number, compare.gt),
    "greater_equal": (text_number, compare.ge),
    "less_than": (text_number, compare.lt),
    "less_equal": (text_number, compare.le),
    "semver_gt": (version, compare.gt),
    "semver_lt": (version, compare.lt),
    "semver_eq": (version, compare.eq),
}
PARSED_OPERATORS = frozenset(COMPARISONS)
OPERATORS = ("is_set", "is_not_set", *TEXT_TESTS, *NEGATIONS, *COMPARISONS, "regex")


@dataclass(frozen=True)
class Condition:
    """A condition with its value as the operator reads it."""

    attribute: str
    operator: str
    value: Any


NEVER = Condition("", "never", "")
"""Stands for every condition that is false whatever the context is."""


def read_value(operator: str, text: str) -> Any:
    """The value as its operator reads it, None if it cannot."""
    if operator in SET_OPERATORS:
        return ""
    if NEGATIONS.get(operator, operator) == "in":
        return tuple(part.strip(WHITE_SPACE).lower() for part in text.split(","))
    if operator in COMPARISONS:
        return COMPARISONS[operator][0](text)
    if operator == "regex":
        return text if pattern(text) is not None else None
    return text.lower()


def attribute_of(context: Any, name: str) -> str | list[str] | None:
    """The canonical text or texts of an attribute, None if it is missing."""
    if name == "id":
        return user_key(context) or None
    return attribute(context, name, frozenset())


def holds(condition: Condition, context: Any) -> bool:
    """Whether a condition is true for a context."""
    operator = condition.operator
    value = attribute_of(context, condition.attribute)
    if value is None or value == "":
        return operator == "is_not_set"
    if operator in SET_OPERATORS:
        return operator == "is_set"
    if condition == NEVER:
        return False
    texts = items(value, [])
    if operator in NEGATIONS:
        return not some_item(NEGATIONS[operator], texts, condition.value)
    return some_item(operator, texts, condition.value)


def some_item(operator: str, texts: list[str], value: Any) -> bool:
    """Whether some item is as the operator asks for."""
    if operator in TEXT_TESTS:
        return any(TEXT_TESTS[operator](text.lower(), value) for text in texts)
    if operator in COMPARISONS:
        parse, relation = COMPARISONS[operator]
        return any(relation(item, value) for item in map(parse, texts) if item is not None)
    assert operator == "regex"
    compiled = pattern(value)
    assert compiled is not None
    return any(match.start() == 0 for match in map(compiled.search, texts) if match is not None)
