"""An independent oracle for isoflag, written from semantics.md alone.

It follows the page sentence by sentence and makes no attempt to be fast. The
numbers in parentheses are the page's sections. oracle_json.py reads JSON texts
and oracle_snapshot.py loads snapshots; this module decides.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from oracle_json import SnapshotError, canonical_text, is_scalar, read_json, text_number
from oracle_snapshot import NUMBER_OPERATORS, Condition, Flag, Snapshot, load, total_weight

__all__ = ["Snapshot", "SnapshotError", "changed", "evaluate", "load", "read_json"]

USER_KEY_MEMBERS = ("targetingKey", "key", "user_id", "id")
USER_KEY_NAMES = frozenset({"user_id"})


# --- Contexts (section 2) ---


def user_key(context: Any) -> str:
    """The user key; the empty text for an anonymous user (2.1)."""
    members = context if isinstance(context, dict) else {}
    for name in USER_KEY_MEMBERS:
        value = members.get(name)
        if is_scalar(value) and not isinstance(value, bool) and value != "":
            return canonical_text(value)
    return ""


def attribute(context: Any, name: str) -> list[str] | None:
    """The canonical texts of an attribute, None if it is missing (2.2)."""
    top = context if isinstance(context, dict) else {}
    for owner in (top, top.get("properties"), top.get("attributes")):
        value = owner.get(name) if isinstance(owner, dict) else None
        if isinstance(value, list):
            return [canonical_text(element) for element in value[:65536] if is_scalar(element)]
        if is_scalar(value):
            return [canonical_text(value)]
    if name in USER_KEY_NAMES and user_key(context):
        return [user_key(context)]
    return None


# --- Hashing (section 1) ---


def hash_value(salt: str, separator: str, unit: str) -> int:
    return int.from_bytes(sha256((salt + separator + unit).encode()).digest()[:4], "big")


def bucket(flag_key: str, unit: str) -> float:
    return (hash_value(flag_key, ":", unit) / 4294967295) * 100


def weighted_variant(flag_key: str, unit: str, weights: tuple[tuple[str, float], ...]) -> str:
    """The variant by positive weights that are ordered by name (1.3)."""
    x = hash_value(flag_key, "/variants:", unit) / 4294967295
    total = total_weight(weights)
    running = 0.0
    for name, weight in weights:
        running += weight
        if x < running / total:
            return name
    return weights[-1][0]


# --- Decisions (sections 4.3 to 4.5) ---


def holds(condition: Condition, context: Any) -> bool:
    """Whether a condition is true for a context (4.4)."""
    if not condition.values:
        return False
    first = condition.values[0]
    items = attribute(context, condition.attribute)
    if condition.operator in NUMBER_OPERATORS:
        limit = text_number(first)
        numbers = [number for number in map(text_number, items or []) if number is not None]
        assert limit is not None
        return any(number > limit if condition.operator == "gt" else number < limit for number in numbers)
    if items is None:
        items = [""]
    if condition.operator == "eq":
        return first in items
    if condition.operator == "neq":
        return first not in items
    if condition.operator == "in":
        return any(item in condition.values for item in items)
    if condition.operator == "contains":
        return any(first in item for item in items)
    assert condition.operator == "starts_with"
    return any(item.startswith(first) for item in items)


def evaluate(snapshot: Snapshot, flag_key: str, context: Any) -> dict[str, Any]:
    """The result for one flag (4.5); the context is a value of read_json."""
    if flag_key not in snapshot.definitions:
        return _result(snapshot, flag_key, "not_found", value=None, error="FLAG_NOT_FOUND")
    flag = snapshot.definitions[flag_key]
    if flag is None:
        return _result(snapshot, flag_key, "error", value=None, error="PARSE_ERROR")
    enabled, reason, rule = _decide(flag, flag_key, context)
    variant = ""
    if enabled:
        variant = flag.default_variant if rule is None else flag.rules[rule].variant
        if not variant and flag.weights:
            variant = weighted_variant(flag_key, user_key(context), flag.weights)
    value = variant or (None if flag.has_variants else enabled)
    return _result(snapshot, flag_key, reason, value, enabled, variant, rule)


def _decide(flag: Flag, flag_key: str, context: Any) -> tuple[bool, str, int | None]:
    """Steps 3 to 7 of 4.3: enabled, the reason, the position of the rule."""
    if not flag.enabled:
        return False, "disabled", None
    for index, rule in sorted(enumerate(flag.rules), key=lambda entry: -entry[1].priority):
        if all(holds(condition, context) for condition in rule.conditions):
            return True, "rule_match", index
    if 0 < flag.percentage < 100:
        if bucket(flag_key, user_key(context)) < flag.percentage:
            return True, "percentage", None
        return False, "percentage_excluded", None
    if flag.percentage <= 0 and flag.rules:
        return False, "no_match", None
    return True, "default", None


def _result(
    snapshot: Snapshot,
    flag_key: str,
    reason: str,
    value: str | bool | None,
    enabled: bool = False,
    variant: str = "",
    rule: int | None = None,
    error: str | None = None,
) -> dict[str, Any]:
    return {
        "flag": flag_key,
        "enabled": enabled,
        "variant": variant,
        "value": value,
        "reason": reason,
        "rule": None if rule is None else f"#{rule}",
        "version": snapshot.version,
        "errorCode": error,
    }


def changed(old: Snapshot, new: Snapshot) -> list[str]:
    """The keys of the flags whose decisions could differ (section 5)."""
    before, after = old.definitions, new.definitions
    differing = [key for key in after if key not in before or before[key] != after[key]]
    return differing + [key for key in before if key not in after]
