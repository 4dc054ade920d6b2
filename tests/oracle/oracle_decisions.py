"""Decisions of schema 1: sections 6.2, 6.3 and 6.9 of semantics.md."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from oracle_conditions import holds
from oracle_contexts import SCHEMA_1_NAMES, attribute, user_key
from oracle_hashing import bucket, bucket_modulo, weighted_variant
from oracle_schema1 import Flag, Prerequisite, Rule, Schema1


@dataclass(frozen=True)
class Decision:
    """variant: None for that of everyone, where the flag is enabled."""

    enabled: bool
    reason: str
    variant: str | None = None
    rule: str | None = None


class Evaluation:
    """One evaluation: a context and a now, and what has been decided for them."""

    def __init__(self, snapshot: Schema1, context: Any, now: float) -> None:
        self.snapshot = snapshot
        self.context = context
        self.now = now
        self.user_key = user_key(context)
        self.decided: dict[str, Decision] = {}
        self.segments: dict[str, bool] = {}

    def decision(self, key: str) -> Decision:
        """The decision for a flag without a fault, its variant resolved."""
        if key not in self.decided:
            flag = self.snapshot.definitions[key]
            decision = self._decide(flag)
            variant = decision.variant
            if not decision.enabled:
                variant = flag.off_variant
            elif variant is None:
                variant = self._as_for_everyone(flag)
            self.decided[key] = Decision(decision.enabled, decision.reason, variant, decision.rule)
        return self.decided[key]

    def _decide(self, flag: Flag) -> Decision:
        """Steps 3 to 7 of 6.3."""
        if not flag.enabled:
            return Decision(False, "disabled")
        if not all(map(self._fulfilled, flag.prerequisites)):
            return Decision(False, "prerequisite_failed")
        for target in flag.targets:
            if self.user_key and self.user_key in target.keys:
                return Decision(True, "target_match", target.variant)
        for rule in flag.rules:
            if self._matches(rule):
                if self._is_in(flag, rule.percentage):
                    return Decision(True, "rule_match", rule.variant, rule.id)
                return Decision(False, "percentage_excluded", rule=rule.id)
        percentage = self._percentage(flag)
        if percentage is None:
            return Decision(False, "no_match")
        if not self._is_in(flag, percentage):
            return Decision(False, "percentage_excluded")
        return Decision(True, "percentage" if percentage < 100 else "default")

    def _percentage(self, flag: Flag) -> float | None:
        """The flag's percentage now, None for `no_match`."""
        if flag.rollout is not None:
            past = [percentage for start, percentage in flag.rollout if start <= self.now]
            return past[-1] if past else 0.0
        if flag.percentage is None and not flag.rules and not flag.targets:
            return 100.0
        return flag.percentage

    def _fulfilled(self, prerequisite: Prerequisite) -> bool:
        if self.snapshot.definitions.get(prerequisite.flag) is None:
            return False
        decision = self.decision(prerequisite.flag)
        return decision.enabled and (not prerequisite.variants or decision.variant in prerequisite.variants)

    def _matches(self, rule: Rule) -> bool:
        return all(holds(condition, self.context, self.in_segment) for condition in rule.conditions)

    def in_segment(self, name: str) -> bool:
        if name not in self.segments:
            conditions = self.snapshot.segments[name]
            assert conditions is not None
            self.segments[name] = all(holds(condition, self.context, self.in_segment) for condition in conditions)
        return self.segments[name]

    def unit(self, flag: Flag) -> str | None:
        """What is hashed, None for a user in no percentage (6.2)."""
        unit: str | list[str] | None = self.user_key
        if flag.bucket_by is not None:
            unit = attribute(self.context, flag.bucket_by, SCHEMA_1_NAMES)
        if isinstance(unit, str) and unit:
            return unit
        return "" if self.snapshot.anonymous == "hash" else None

    def _is_in(self, flag: Flag, percentage: float) -> bool:
        if percentage <= 0 or percentage >= 100:
            return percentage >= 100
        unit = self.unit(flag)
        if unit is None:
            return False
        place = bucket_modulo if self.snapshot.scale == "modulo100" else bucket
        return place(flag.salt, unit) < percentage

    def _as_for_everyone(self, flag: Flag) -> str:
        unit = self.unit(flag)
        if flag.weights and unit is not None:
            return weighted_variant(flag.salt, unit, flag.weights)
        return flag.default_variant


def value(flag: Flag, decision: Decision) -> Any:
    """The value that goes with a decision (6.9)."""
    values = dict(flag.values)
    if decision.variant:
        declared = values.get(decision.variant)
        return decision.variant if declared is None else json.loads(declared)
    return None if values else decision.enabled
