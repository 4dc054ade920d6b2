"""Random cases of the reference array."""

from __future__ import annotations

from collections import Counter
from math import inf, nextafter
from typing import Any

import generate_pools as pools
import oracle_reference
from generate_case import Case
from generate_pools import Literal, Members, draw
from oracle_contexts import REFERENCE_NAMES
from oracle_hashing import bucket, hash_value
from oracle_report import Snapshot


class ReferenceCase(Case):
    dialect = "reference"
    key_names = REFERENCE_NAMES
    noise = 0.03

    def attribute_name(self) -> str:
        return draw(self.random, pools.ATTRIBUTES, pools.ODD_ATTRIBUTES, 0.12)

    def attribute_value(self, name: str) -> Any:
        if name == "age" and self.chance(0.6):
            return draw(self.random, pools.NUMBERS, pools.ODD_NUMBERS)
        return self.one_or_list(self.scalar())

    def make_snapshot(self) -> list[Any]:
        flags: list[Any] = [self.make_flag() for _ in range(self.random.randint(1, 5))]
        if self.chance(0.02):
            flags.insert(self.random.randint(0, len(flags)), self.random.choice(pools.JUNK))
        if self.chance(0.0003):
            flags = [*[Literal("0")] * 1005, *flags]
        return flags

    def make_flag(self) -> Members:
        key = draw(self.random, pools.FLAG_KEYS, pools.ODD_FLAG_KEYS, 0.3)
        members: list[tuple[str, Any]] = [("key", key), ("enabled", self.chance(0.92))]
        names: list[str] = []
        if self.chance(0.8):
            members.append(("percentage", self.percentage(key)))
        if self.chance(0.5):
            variants = self.variants(key)
            names = [name for name, _ in variants]
            members.append(("variants", variants))
        if self.chance(0.3):
            members.append(("default_variant", self.variant(names)))
        if self.chance(0.75):
            rules: list[Any] = [self.rule(names) for _ in self.some(3)]
            if self.chance(0.01):
                rules.append(self.random.choice(pools.JUNK))
            members.append(("rules", rules))
        if self.chance(0.01):
            members.append(("metadata", self.nested(self.random.randint(120, 126))))
        return self.members(*members)

    def nested(self, arrays: int) -> list[Any]:
        value: list[Any] = []
        for _ in range(arrays - 1):
            value = [value]
        return value

    def percentage(self, key: str) -> Literal:
        if self.chance(0.15):
            place = bucket(key, self.unit)
            return self.number_at(place, [nextafter(place, inf), nextafter(place, -inf)])
        return draw(self.random, pools.PERCENTAGES, pools.ODD_PERCENTAGES, 0.3)

    def variants(self, key: str) -> Members:
        if self.chance(0.1):
            x = hash_value(key, "/variants:", self.unit) / 4294967295
            return Members([("a", Literal(repr(x))), ("b", Literal(repr(1 - x)))])
        variants = self.members(
            *(
                (
                    draw(self.random, pools.VARIANTS, pools.ODD_VARIANTS),
                    draw(self.random, pools.WEIGHTS, pools.ODD_WEIGHTS, 0.2),
                )
                for _ in self.some(4)
            )
        )
        if self.chance(0.03):
            variants += [("big", Literal("1.7e308")), ("bigger", Literal("1.2E+308"))]
        return variants

    def variant(self, names: list[str]) -> str:
        if names and self.chance(0.7):
            return self.random.choice(names)
        return self.random.choice(["", "", *pools.VARIANTS, "undeclared"])

    def rule(self, names: list[str]) -> Members:
        conditions: list[Any] = [self.condition() for _ in range(self.random.choice([0, 1, 1, 1, 2, 2, 3]))]
        if self.chance(0.01):
            conditions.append(self.random.choice(pools.JUNK))
        members: list[tuple[str, Any]] = [("conditions", conditions)]
        if self.chance(0.5):
            members.append(("variant", self.variant(names)))
        if self.chance(0.5):
            members.append(("priority", self.random.choice(pools.PRIORITIES)))
        return self.members(*members)

    def condition(self) -> Members:
        operator = draw(self.random, pools.OPERATORS, pools.ODD_OPERATORS, 0.03)
        name = self.attribute_name()
        if operator in ("gt", "lt") and self.chance(0.5):
            name = "age"
        elif isinstance(self.parsed_context, dict) and self.parsed_context and self.chance(0.4):
            name = self.random.choice(list(self.parsed_context))
        values = [self.condition_value(operator, name) for _ in range(self.random.choice([0, *[1] * 19, 2, 2, 3, 4]))]
        if self.chance(0.01):
            values.insert(self.random.randint(0, len(values)), self.random.choice(pools.JUNK))
        return self.members(("attribute", name), ("operator", operator), ("values", values))

    def condition_value(self, operator: str, name: str) -> Any:
        """A value, often one that the context has, or the beginning of it."""
        if operator in ("gt", "lt") and self.chance(0.8):
            return draw(self.random, pools.NUMBERS, pools.ODD_NUMBERS)
        items = self.items(name)
        if items and self.chance(0.5):
            return self.some_of(operator, self.random.choice(items))
        return self.scalar()

    def further_attributes(self) -> list[tuple[str, Any]]:
        return []

    def refusals(self) -> dict[str, list[str]]:
        return {}

    def count(self, snapshot: Snapshot, counts: Counter[str]) -> None:
        for flag in snapshot.definitions.values():
            if not isinstance(flag, oracle_reference.Flag):
                continue
            for rule in flag.rules:
                for condition in rule.conditions:
                    held = oracle_reference.holds(condition, self.parsed_context)
                    counts[f"operator {condition.operator or 'never'} {'true' if held else 'false'}"] += 1
