"""Contexts: section 2 of semantics.md."""

from __future__ import annotations

from typing import Any

from oracle_json import canonical_text, is_scalar

USER_KEY_MEMBERS = ("targetingKey", "key", "user_id", "id")
REFERENCE_NAMES = frozenset({"user_id"})
SCHEMA_1_NAMES = frozenset(USER_KEY_MEMBERS)


def user_key(context: Any) -> str:
    """The user key; the empty text for an anonymous user (2.1)."""
    members = context if isinstance(context, dict) else {}
    for name in USER_KEY_MEMBERS:
        value = members.get(name)
        if is_scalar(value) and not isinstance(value, bool) and value != "":
            return canonical_text(value)
    return ""


def attribute(context: Any, name: str, key_names: frozenset[str]) -> str | list[str] | None:
    """The canonical text or texts of an attribute, None if it is missing (2.2).

    key_names: the dialect's names of the user key.
    """
    top = context if isinstance(context, dict) else {}
    for owner in (top, top.get("properties"), top.get("attributes")):
        value = owner.get(name) if isinstance(owner, dict) else None
        if isinstance(value, list):
            return [canonical_text(element) for element in value[:65536] if is_scalar(element)]
        if is_scalar(value):
            return canonical_text(value)
    if name in key_names and user_key(context):
        return user_key(context)
    return None


def items(value: str | list[str] | None, missing: list[str]) -> list[str]:
    """What a condition looks at (4.4); missing: what stands for no attribute."""
    if value is None:
        return missing
    return value if isinstance(value, list) else [value]
