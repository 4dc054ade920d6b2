"""The reference array: section 4 of semantics.md."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import Any

from oracle_contexts import REFERENCE_NAMES, attribute, items, user_key
from oracle_hashing import Weights, bucket, total_weight, weighted_variant
from oracle_json import canonical_text, is_scalar, text_number
from oracle_report import Elements, Fault, LenientReader, Snapshot, escape

NUMBER_OPERATORS = frozenset({"gt", "lt"})
ONE_VALUE_OPERATORS = frozenset({"eq", "neq", "contains", "starts_with"}) | NUMBER_OPERATORS
OPERATORS = ONE_VALUE_OPERATORS | {"in"}

FLAG_MEMBERS = frozenset({"key", "enabled", "percentage", "rules", "default_variant", "variants"})
RULE_MEMBERS = frozenset({"conditions", "variant", "priority"})
CONDITION_MEMBERS = frozenset({"attribute", "operator", "values"})


@dataclass(frozen=True)
class Condition:
    """A condition with the values its operator uses, as canonical texts."""

    attribute: str
    operator: str
    values: tuple[str, ...]


NEVER = Condition("", "", ())
"""Stands for every condition that is false whatever the context is."""


@dataclass(frozen=True)
class Rule:
    position: int
    conditions: tuple[Condition, ...]
    variant: str


@dataclass(frozen=True)
class Flag:
    """What decisions depend on, so that == tells whether a flag changed.

    weights: the positive weights that are looked at, ordered by name (1.3).
    rules: in the order in which they are tried.
    """

    enabled: bool
    percentage: float
    default_variant: str
    has_variants: bool
    weights: Weights
    rules: tuple[Rule, ...]


# --- Loading (4.1, 4.2) ---


class Loader(LenientReader):
    def read(self, document: list[Any]) -> Snapshot:
        definitions = self.snapshot.definitions
        elements = Elements()
        for index, element in enumerate(document):
            self.flag_key = None
            flag: Flag | None = None
            try:
                flag = self.flag(element, f"/{index}")
            except Fault:
                pass
            if self.flag_key is not None:
                elements.add(self.flag_key, index)
                definitions.pop(self.flag_key, None)  # the last one stands
                definitions[self.flag_key] = flag
        elements.report_duplicates(self, "")
        return self.snapshot

    def flag(self, element: Any, pointer: str) -> Flag:
        self.key(element, pointer)
        self.unknown(element, FLAG_MEMBERS, pointer)
        enabled = self.required(element, "enabled", bool, pointer)
        percentage = self.percentage(self.optional(element, "percentage", 0.0, pointer), f"{pointer}/percentage")
        default_variant = self.optional(element, "default_variant", "", pointer)
        members = self.optional(element, "variants", {}, pointer)
        variants = {name: weight for name, weight in members.items() if weight is not None}
        weights = () if default_variant else self.weights(variants, f"{pointer}/variants")
        self.declared(default_variant, variants, f"{pointer}/default_variant")
        rules = [
            self.rule(rule, variants, index, f"{pointer}/rules/{index}")
            for index, rule in enumerate(self.optional(element, "rules", [], pointer))
        ]
        tried = tuple(rule for _, rule in sorted(rules, key=lambda entry: -entry[0]))
        return Flag(enabled, percentage, default_variant, bool(variants), weights, tried)

    def weights(self, variants: dict[str, Any], pointer: str) -> Weights:
        positive: list[tuple[str, float]] = []
        for name in sorted(variants, key=str.encode):
            weight = self.typed(variants[name], float, f"{pointer}/{escape(name)}")
            if weight < 0:
                self.report("negative_weight", f"{pointer}/{escape(name)}")
            elif weight > 0:
                positive.append((name, weight))
        if total_weight(positive) == inf:
            self.fault("bad_values", pointer)
        return tuple(positive)

    def declared(self, variant: str, variants: dict[str, Any], pointer: str) -> None:
        if variant and variants and variant not in variants:
            self.report("undeclared_variant", pointer)

    def rule(self, rule: Any, variants: dict[str, Any], position: int, pointer: str) -> tuple[float, Rule]:
        """The priority and the rule."""
        self.typed(rule, dict, pointer)
        self.unknown(rule, RULE_MEMBERS, pointer)
        conditions = tuple(
            self.condition(condition, f"{pointer}/conditions/{index}")
            for index, condition in enumerate(self.required(rule, "conditions", list, pointer))
        )
        variant = self.optional(rule, "variant", "", pointer)
        self.declared(variant, variants, f"{pointer}/variant")
        priority = self.optional(rule, "priority", 0.0, pointer)
        return priority, Rule(position, conditions, variant)

    def condition(self, condition: Any, pointer: str) -> Condition:
        self.typed(condition, dict, pointer)
        self.unknown(condition, CONDITION_MEMBERS, pointer)
        name = self.required(condition, "attribute", str, pointer)
        operator = self.required(condition, "operator", str, pointer)
        values: list[str] = []
        for index, value in enumerate(self.optional(condition, "values", [], pointer)):
            if not is_scalar(value):
                self.fault("bad_type", f"{pointer}/values/{index}")
            values.append(canonical_text(value))
        if operator not in OPERATORS:
            self.report("unknown_operator", f"{pointer}/operator")
            return NEVER
        if operator == "in":
            return Condition(name, operator, tuple(values)) if values else NEVER
        if not values:
            self.report("bad_operand", pointer)
            return NEVER
        if operator in NUMBER_OPERATORS and text_number(values[0]) is None:
            self.report("bad_operand", f"{pointer}/values/0")
            return NEVER
        return Condition(name, operator, (values[0],))


# --- Decisions (4.3, 4.4) ---


def holds(condition: Condition, context: Any) -> bool:
    """Whether a condition is true for a context (4.4)."""
    if not condition.values:
        return False
    first = condition.values[0]
    value = attribute(context, condition.attribute, REFERENCE_NAMES)
    if condition.operator in NUMBER_OPERATORS:
        limit = text_number(first)
        numbers = [number for number in map(text_number, items(value, [])) if number is not None]
        assert limit is not None
        return any(number > limit if condition.operator == "gt" else number < limit for number in numbers)
    texts = items(value, [""])
    if condition.operator == "eq":
        return first in texts
    if condition.operator == "neq":
        return first not in texts
    if condition.operator == "in":
        return any(text in condition.values for text in texts)
    if condition.operator == "contains":
        return any(first in text for text in texts)
    assert condition.operator == "starts_with"
    return any(text.startswith(first) for text in texts)


def decide(flag: Flag, flag_key: str, context: Any) -> tuple[bool, str, str, int | None]:
    """Steps 3 to 7 of 4.3: enabled, the reason, the variant, the rule's position."""
    unit = user_key(context)

    def enabled(reason: str, variant: str, rule: int | None = None) -> tuple[bool, str, str, int | None]:
        if not variant and flag.weights:
            variant = weighted_variant(flag_key, unit, flag.weights)
        return True, reason, variant, rule

    if not flag.enabled:
        return False, "disabled", "", None
    for rule in flag.rules:
        if all(holds(condition, context) for condition in rule.conditions):
            return enabled("rule_match", rule.variant, rule.position)
    if 0 < flag.percentage < 100:
        if bucket(flag_key, unit) < flag.percentage:
            return enabled("percentage", flag.default_variant)
        return False, "percentage_excluded", "", None
    if flag.percentage <= 0 and flag.rules:
        return False, "no_match", "", None
    return enabled("default", flag.default_variant)
