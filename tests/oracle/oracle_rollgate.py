"""Rollgate's payload: sections 3 (what one is), 7.1, 7.2 and 7.4 of semantics.md.

Its conditions (7.3) are in oracle_rollgate_conditions.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from oracle_contexts import user_key
from oracle_hashing import bucket_modulo
from oracle_json import Object, canonical_text, is_scalar
from oracle_report import Fault, LenientReader, Snapshot, escape
from oracle_rollgate_conditions import NEVER, OPERATORS, PARSED_OPERATORS, Condition, holds, read_value

SNAPSHOT_MEMBERS = frozenset({"version", "flags"})
FLAG_MEMBERS = frozenset({"enabled", "rollout", "targetUsers", "rules"})
RULE_MEMBERS = frozenset({"id", "name", "enabled", "rollout", "conditions"})
CONDITION_MEMBERS = frozenset({"attribute", "operator", "value"})
RECOGNISED_BY = {"enabled": bool, "rollout": float, "targetUsers": list}


@dataclass(frozen=True)
class Rule:
    """id: as it is given in results."""

    id: str
    rollout: float
    conditions: tuple[Condition, ...]


@dataclass(frozen=True)
class Flag:
    """What decisions depend on, so that == tells whether a flag changed.

    rules: without those that are passed over.
    """

    enabled: bool
    rollout: float
    target_users: frozenset[str]
    rules: tuple[Rule, ...]


# --- Loading (3, 7.1, 7.4) ---


def is_payload(document: dict[str, Any]) -> bool:
    """Whether an object without `schema` is a payload (3)."""
    flags = document.get("flags")
    if not isinstance(flags, dict):
        return False
    values = [value for value in flags.values() if value is not None]
    return not values or any(
        isinstance(value, dict) and isinstance(value.get(name), kind)
        for value in values
        for name, kind in RECOGNISED_BY.items()
    )


class Loader(LenientReader):
    def read(self, document: dict[str, Any]) -> Snapshot:
        flags: Object = document["flags"]
        last = {key: place for place, (key, _) in enumerate(flags.written)}
        earlier: list[str] = []
        for place, (key, value) in enumerate(flags.written):
            if value is None:
                continue
            self.flag_key = key
            flag: Flag | None = None
            try:
                flag = self.flag(key, value, pointer_to(key))
            except Fault:
                pass
            if place == last[key]:
                self.snapshot.definitions[key] = flag
            elif flags[key] is not None:
                earlier.append(key)
        self.flag_key = None
        self.version(document.get("version"))
        self.unknown(document, SNAPSHOT_MEMBERS, "")
        for key in earlier:
            self.flag_key = key
            self.report("duplicate_key", pointer_to(key))
        return self.snapshot

    def flag(self, key: str, flag: Any, pointer: str) -> Flag:
        """Reads in the order of 7.4."""
        self.ambiguous(key, pointer)
        self.typed(flag, dict, pointer)
        self.unknown(flag, FLAG_MEMBERS, pointer)
        enabled = self.optional(flag, "enabled", False, pointer)
        rollout = self.rollout(flag, pointer)
        target_users: set[str] = set()
        for index, user in enumerate(self.optional(flag, "targetUsers", [], pointer)):
            if not isinstance(user, (str, float)):
                self.fault("bad_type", f"{pointer}/targetUsers/{index}")
            target_users.add(canonical_text(user))
        rules = [
            self.rule(rule, index, f"{pointer}/rules/{index}")
            for index, rule in enumerate(self.optional(flag, "rules", [], pointer))
        ]
        tried = tuple(rule for rule in rules if rule is not None)
        return Flag(enabled, rollout, frozenset(target_users), tried)

    def rollout(self, owner: dict[str, Any], pointer: str) -> float:
        return self.percentage(self.optional(owner, "rollout", 0.0, pointer), f"{pointer}/rollout")

    def rule(self, rule: Any, position: int, pointer: str) -> Rule | None:
        """The rule, None if it is passed over."""
        self.typed(rule, dict, pointer)
        self.unknown(rule, RULE_MEMBERS, pointer)
        name = rule.get("id")
        if name is not None and not isinstance(name, (str, float)):
            self.fault("bad_type", f"{pointer}/id")
        name = f"#{position}" if name is None else canonical_text(name)
        enabled = self.optional(rule, "enabled", False, pointer)
        rollout = self.rollout(rule, pointer)
        conditions = tuple(
            self.condition(condition, f"{pointer}/conditions/{index}")
            for index, condition in enumerate(self.optional(rule, "conditions", [], pointer))
        )
        return Rule(name, rollout, conditions) if enabled and conditions else None

    def condition(self, condition: Any, pointer: str) -> Condition:
        self.typed(condition, dict, pointer)
        self.unknown(condition, CONDITION_MEMBERS, pointer)
        attribute = self.optional(condition, "attribute", "", pointer)
        operator = self.optional(condition, "operator", "", pointer)
        written = condition.get("value")
        if written is not None and not is_scalar(written):
            self.fault("bad_type", f"{pointer}/value")
        if operator not in OPERATORS:
            self.report("unknown_operator", place_of(condition, "operator", pointer))
            return NEVER
        value = read_value(operator, "" if written is None else canonical_text(written))
        if value is None:
            code = "bad_operand" if operator in PARSED_OPERATORS else "bad_regex"
            self.report(code, place_of(condition, "value", pointer))
            return NEVER
        return Condition(attribute, operator, value)


def pointer_to(key: str) -> str:
    return f"/flags/{escape(key)}"


def place_of(owner: dict[str, Any], name: str, pointer: str) -> str:
    """The pointer to a member, or to the object where it has none."""
    return pointer if owner.get(name) is None else f"{pointer}/{name}"


# --- Decisions (7.2) ---


def decide(flag: Flag, flag_key: str, context: Any) -> tuple[bool, str, str | None]:
    """Steps 3 to 6 of 7.2: enabled, the reason, the rule that decided."""
    unit = user_key(context)
    if not flag.enabled:
        return False, "disabled", None
    if unit and unit in flag.target_users:
        return True, "target_match", None
    for rule in flag.rules:
        if all(holds(condition, context) for condition in rule.conditions):
            if is_in(flag_key, unit, rule.rollout):
                return True, "rule_match", rule.id
            return False, "percentage_excluded", rule.id
    if flag.rollout >= 100:
        return True, "default", None
    if unit and is_in(flag_key, unit, flag.rollout):
        return True, "percentage", None
    return False, "percentage_excluded", None


def is_in(flag_key: str, unit: str, rollout: float) -> bool:
    """Whether a unit is in a percentage on the scale `modulo100` (1.2)."""
    if rollout <= 0 or rollout >= 100:
        return rollout >= 100
    return bucket_modulo(flag_key, unit) < rollout
