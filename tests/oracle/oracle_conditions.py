"""Conditions of schema 1: how they are read (6.4, 6.8) and when they are true."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import oracle_operators
from oracle_contexts import SCHEMA_1_NAMES, attribute
from oracle_json import canonical_text, is_scalar
from oracle_patterns import pattern
from oracle_report import Reader, Snapshot, escape, unknown_members

TOO_DEEP = 65
FORMS = {
    "attribute": frozenset({"attribute", "operator", "values", "ignore_case"}),
    "all": frozenset({"all"}),
    "any": frozenset({"any"}),
    "not": frozenset({"not"}),
    "segment": frozenset({"segment"}),
}
"""The members of which a condition has one, and what else it may then have."""


@dataclass(frozen=True)
class Test:
    """A condition on an attribute, its values as canonical texts."""

    attribute: str
    operator: str
    values: tuple[str, ...]
    ignore_case: bool


@dataclass(frozen=True)
class Group:
    """kind: `all`, `any` or `not`; form: how it was written."""

    kind: str
    inside: tuple[Condition, ...]
    form: str = field(compare=False)


@dataclass(frozen=True)
class Segment:
    """A reference to a segment."""

    name: str


Condition: TypeAlias = Test | Group | Segment


@dataclass(frozen=True)
class Reference:
    """Where a segment is referred to."""

    name: str
    pointer: str
    level: int


class ConditionReader(Reader):
    """references: those that were read since the list was last replaced."""

    def __init__(self, snapshot: Snapshot) -> None:
        super().__init__(snapshot)
        self.references: list[Reference] = []

    def unknown(self, owner: dict[str, Any], known: frozenset[str], pointer: str) -> None:
        for name in unknown_members(owner, known):
            self.fault("unknown_field", f"{pointer}/{escape(name)}")

    def conditions(self, values: list[Any], pointer: str, level: int) -> tuple[Condition, ...]:
        return tuple(self.condition(value, f"{pointer}/{index}", level) for index, value in enumerate(values))

    def condition(self, value: Any, pointer: str, level: int) -> Condition:
        if level >= TOO_DEEP:
            self.fault("too_deep", pointer)
        if isinstance(value, list):
            return Group("all", self.conditions(value, pointer, level + 1), "array")
        self.typed(value, dict, pointer)
        form = next((name for name in FORMS if value.get(name) is not None), None)
        if form is None:
            self.fault("missing_field", pointer)
        self.unknown(value, FORMS[form], pointer)
        if form == "attribute":
            return self.test(value, pointer)
        inside, place = value[form], f"{pointer}/{form}"
        if form == "segment":
            self.typed(inside, str, place)
            self.references.append(Reference(inside, place, level))
            return Segment(inside)
        if form == "not" and not isinstance(inside, list):
            return Group("not", (self.condition(inside, place, level + 1),), "not object")
        self.typed(inside, list, place)
        return Group(form, self.conditions(inside, place, level + 1), "not array" if form == "not" else form)

    def test(self, value: dict[str, Any], pointer: str) -> Test:
        name = self.required(value, "attribute", str, pointer)
        operator = self.required(value, "operator", str, pointer)
        if operator not in oracle_operators.OPERATORS:
            self.fault("unknown_operator", f"{pointer}/operator")
        values: list[str] = []
        for index, element in enumerate(self.optional(value, "values", [], pointer)):
            if not is_scalar(element):
                self.fault("bad_type", f"{pointer}/values/{index}")
            values.append(canonical_text(element))
        if not oracle_operators.right_number(operator, len(values)):
            self.fault("bad_values", pointer if value.get("values") is None else f"{pointer}/values")
        ignore_case = self.optional(value, "ignore_case", False, pointer)
        if ignore_case and operator not in oracle_operators.CASE_OPERATORS:
            self.fault("bad_type", f"{pointer}/ignore_case")
        parse = oracle_operators.value_parser(operator)
        for index, text in enumerate(values):
            if parse is not None and parse(text) is None:
                self.fault("bad_operand", f"{pointer}/values/{index}")
            if operator in oracle_operators.PATTERN_OPERATORS and pattern(text) is None:
                self.fault("bad_regex", f"{pointer}/values/{index}")
        return Test(name, operator, tuple(values), ignore_case)


def holds(condition: Condition, context: Any, in_segment: Callable[[str], bool]) -> bool:
    """Whether a condition is true for a context (6.4)."""
    if isinstance(condition, Test):
        value = attribute(context, condition.attribute, SCHEMA_1_NAMES)
        return oracle_operators.holds(condition.operator, value, condition.values, condition.ignore_case)
    if isinstance(condition, Segment):
        return in_segment(condition.name)
    held = (holds(inside, context, in_segment) for inside in condition.inside)
    if condition.kind == "any":
        return any(held)
    return all(held) != (condition.kind == "not")
