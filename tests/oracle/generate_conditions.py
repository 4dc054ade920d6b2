"""Random conditions and segments of schema 1."""

from __future__ import annotations

from typing import Any

import generate_pools as pools
import generate_pools1 as pools1
import oracle_operators
from generate_case import Case
from generate_pools import Members, draw
from oracle_contexts import SCHEMA_1_NAMES

DEEP = [62, 63, 64, 65]


def kind_of(operator: str) -> str:
    """What the values of an operator are."""
    if operator in ("before", "after"):
        return "instant"
    if operator in ("gt", "gte", "lt", "lte"):
        return "number"
    if operator in oracle_operators.PATTERN_OPERATORS:
        return "pattern"
    return operator.partition("_")[0] if operator.startswith(("semver_", "version_")) else "text"


class ConditionCase(Case):
    key_names = SCHEMA_1_NAMES
    noise = 0.008
    segment_names: list[str]
    segments: Members

    # Attributes of the context

    def attribute_name(self) -> str:
        return draw(self.random, pools1.ALL_NAMES, pools1.ODD_NAMES, 0.08)

    def attribute_value(self, name: str) -> Any:
        if name == "company":
            return self.random.choice(pools1.COMPANIES)
        for kind, kind_name in pools1.KIND_NAMES.items():
            if name == kind_name and self.chance(0.9):
                return self.one_or_list(self.typical(kind))
        if name == "email" and self.chance(0.5):
            return self.random.choice(pools1.EMAILS)
        return self.one_or_list(self.typical("text"))

    def typical(self, kind: str) -> Any:
        """A value of a kind, now and then one that is not."""
        if kind == "number":
            return draw(self.random, pools.NUMBERS, pools.ODD_NUMBERS)
        if kind == "text":
            return draw(self.random, pools1.CASED, pools.TEXTS, 0.4) if self.chance(0.5) else self.scalar()
        return draw(self.random, *pools1.KINDS[kind], 0.12)

    def further_attributes(self) -> list[tuple[str, Any]]:
        names = [name for name in pools1.KIND_NAMES.values() if self.chance(0.4)]
        return [(name, self.attribute_value(name)) for name in names]

    # Conditions

    def conditions(self, level: int) -> list[Any]:
        conditions = [self.condition(level) for _ in range(self.random.choice([0, 1, 1, 1, 1, 2, 2, 3]))]
        if self.chance(self.noise):
            conditions.append(self.random.choice(pools.JUNK))
        return conditions

    def condition(self, level: int = 1) -> Any:
        if level > 4 or self.chance(0.65):
            return self.test()
        form = self.random.choice(["all", "any", "not", "not", "array", "segment", "segment"])
        if form == "segment" and (self.segment_names or self.chance(0.1)):
            return self.members(("segment", self.segment_name()))
        if form in ("array", "segment"):
            return self.conditions(level + 1)
        if form == "not" and self.chance(0.5):
            return self.members((form, self.condition(level + 1)))
        return self.members((form, self.conditions(level + 1)))

    def segment_name(self) -> str:
        if self.segment_names and not self.chance(0.02):
            return self.random.choice(self.segment_names)
        return self.random.choice(["nowhere", *pools1.SEGMENTS])

    def test(self) -> Members:
        operator = draw(self.random, pools1.OPERATORS, pools1.ODD_OPERATORS, 0.004)
        kind = kind_of(operator)
        name = self.random.choice(pools1.TEXT_NAMES)
        if kind in pools1.KIND_NAMES and self.chance(0.9):
            name = pools1.KIND_NAMES[kind]
        elif isinstance(self.parsed_context, dict) and self.parsed_context and self.chance(0.4):
            name = self.random.choice(list(self.parsed_context))
        elif self.chance(0.1):
            name = self.attribute_name()
        members: list[tuple[str, Any]] = [("attribute", name), ("operator", operator)]
        values = [self.condition_value(operator, kind, name) for _ in range(self.value_count(operator))]
        if self.chance(self.noise):
            values.insert(self.random.randint(0, len(values)), self.random.choice(pools.JUNK))
        if values or self.chance(0.5):
            members.append(("values", values))
        if operator in oracle_operators.CASE_OPERATORS and self.chance(0.4):
            members.append(("ignore_case", self.chance(0.8)))
        elif self.chance(0.02):
            members.append(("ignore_case", self.chance(0.2)))
        return self.members(*members)

    def value_count(self, operator: str) -> int:
        if self.chance(0.006):
            return self.random.randint(0, 2)
        if operator in oracle_operators.ANY_NUMBER_OPERATORS:
            return self.random.choice([0, 1, 1, 2, 3])
        if operator in oracle_operators.NO_VALUE_OPERATORS:
            return 0
        return 1 if oracle_operators.value_parser(operator) else self.random.choice([1, 1, 1, 2, 3])

    def condition_value(self, operator: str, kind: str, name: str) -> Any:
        """A value, often one that the context has, or a part of it."""
        if kind == "pattern":
            return draw(self.random, pools1.PATTERNS, pools1.BAD_PATTERNS, 0.02)
        parse = oracle_operators.value_parser(operator)
        items = [item for item in self.items(name) if parse is None or parse(item) is not None]
        if items and self.chance(0.4):
            item = self.some_of(operator, self.random.choice(items))
            return self.random.choice([item, item, item.upper(), item.lower()]) if parse is None else item
        if kind == "text":
            return self.typical("text")
        if self.chance(0.01):
            return self.scalar()
        if kind == "number":
            return draw(self.random, pools.NUMBERS, pools.ODD_NUMBERS)
        return draw(self.random, *pools1.KINDS[kind], 0.01)

    # Segments

    def make_segments(self) -> None:
        """Fills segments; most refer only to those that are made before."""
        self.segments = Members()
        self.segment_names = []
        names = self.random.sample(pools1.SEGMENTS, self.random.choice([0, 0, 1, 2, 3, 4]))
        for name in names:
            if self.chance(0.04):
                self.segment_names = names  # and so perhaps a cycle
            single = self.chance(0.4)
            self.segments.append((name, self.condition() if single else self.conditions(1)))
            self.segment_names = [*self.segment_names, name] if self.segment_names != names else names
        if self.chance(self.noise):
            self.segments.append((self.random.choice(pools1.SEGMENTS), self.random.choice(pools.JUNK)))

    # What is nested deep

    def deep_condition(self) -> Any:
        """A condition that is true or false at about the deepest level."""
        choice = self.random.choice(["nested", "nested", "chain", "diamond"])
        if choice == "nested":
            return self.nested(self.random.choice(DEEP))
        if choice == "chain":
            levels = self.random.choice([1, 2, 5])
            self.chain(self.random.choice(DEEP) - levels, 1)
            return self.nested(levels, Members([("segment", "s0")]))
        self.chain(self.random.choice([5, 30, *DEEP]), 2)
        return Members([("segment", "s0")])

    def nested(self, levels: int, condition: Any = None) -> Any:
        """A condition that stands at a level, in what makes it one."""
        result = self.test() if condition is None else condition
        spare = 40  # brackets beyond one for each level, so that the text is not too deep
        for _ in range(levels - 1):
            form = self.random.choice(["not", "array", "any"]) if spare else "array"
            if form == "any":
                result = Members([("any", [result])])
            elif form == "array":
                result = [result]
            elif isinstance(result, list):  # its own brackets would be those of `not`
                result = Members([("not", [result])])
            else:
                result = Members([("not", result)])
                continue
            spare -= form != "array"
        return result

    def chain(self, segments: int, links: int) -> None:
        """Segments s0, s1, ... each of which refers to the next, some times."""
        for number in range(segments):
            link = Members([("segment", f"s{number + 1}")])
            last = number == segments - 1
            self.segments.append((f"s{number}", self.test() if last else [link] * links))
