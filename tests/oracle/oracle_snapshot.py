"""Loading a snapshot: sections 3, 4.1, 4.2 and 5 of semantics.md."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from math import inf
from typing import Any, NoReturn

from oracle_json import SnapshotError, canonical_text, is_scalar, read_json, snapshot_bytes, text_number

MAX_PROBLEMS = 1000
NUMBER_OPERATORS = frozenset({"gt", "lt"})
ONE_VALUE_OPERATORS = frozenset({"eq", "neq", "contains", "starts_with"}) | NUMBER_OPERATORS
OPERATORS = ONE_VALUE_OPERATORS | {"in"}

FLAG_MEMBERS = frozenset({"key", "enabled", "percentage", "rules", "default_variant", "variants"})
RULE_MEMBERS = frozenset({"conditions", "variant", "priority"})
CONDITION_MEMBERS = frozenset({"attribute", "operator", "values"})
FREE_MEMBERS = frozenset({"description", "tags", "metadata"})


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
    conditions: tuple[Condition, ...]
    variant: str
    priority: float


@dataclass(frozen=True)
class Flag:
    """What decisions depend on, so that == tells whether a flag changed.

    weights: the positive weights that are looked at, ordered by name (1.3).
    """

    enabled: bool
    percentage: float
    default_variant: str
    has_variants: bool
    weights: tuple[tuple[str, float], ...]
    rules: tuple[Rule, ...]


@dataclass
class Snapshot:
    """A loaded snapshot. A definition is None if the flag has a fault."""

    digest: str
    version: str = ""
    format: str = "reference"
    definitions: dict[str, Flag | None] = field(default_factory=dict)
    problems: list[dict[str, str | None]] = field(default_factory=list)
    problem_count: int = 0

    @property
    def flags(self) -> list[str]:
        return list(self.definitions)


def load(text: str | bytes) -> Snapshot:
    """Read a snapshot; SnapshotError if it is refused as a whole."""
    document = read_json(text)
    if isinstance(document, dict) and document.get("schema") is not None:
        raise SnapshotError("unsupported_schema", "/schema")
    if not isinstance(document, list):
        raise SnapshotError("unknown_format", "")
    digest = sha256(snapshot_bytes(text)).hexdigest()[:16]
    return _Loader(Snapshot(digest)).read(document)


class _Fault(Exception):
    """The flag being read has a fault, which is already reported."""


class _Loader:
    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.flag_key: str | None = None
        self.unknown_names: set[str] = set()

    def read(self, elements: list[Any]) -> Snapshot:
        definitions = self.snapshot.definitions
        keys: list[str | None] = []
        for index, element in enumerate(elements):
            self.flag_key = None
            flag: Flag | None = None
            try:
                flag = self.flag(element, f"/{index}")
            except _Fault:
                pass
            keys.append(self.flag_key)
            if self.flag_key is not None:
                definitions.pop(self.flag_key, None)  # the last one stands
                definitions[self.flag_key] = flag
        last = {key: index for index, key in enumerate(keys)}
        for index, self.flag_key in enumerate(keys):
            if self.flag_key is not None and last[self.flag_key] != index:
                self.report("duplicate_key", f"/{index}")
        return self.snapshot

    def report(self, code: str, pointer: str, severity: str = "warning") -> None:
        problem = {"code": code, "severity": severity, "pointer": pointer, "flag": self.flag_key}
        self.snapshot.problem_count += 1
        if self.snapshot.problem_count <= MAX_PROBLEMS:
            self.snapshot.problems.append(problem)

    def fault(self, code: str, pointer: str) -> NoReturn:
        self.report(code, pointer, "error")
        raise _Fault

    def typed(self, value: Any, kind: type, pointer: str) -> Any:
        if not isinstance(value, kind):
            self.fault("bad_type", pointer)
        return value

    def required(self, owner: dict[str, Any], name: str, kind: type, pointer: str) -> Any:
        if owner.get(name) is None:
            self.fault("missing_field", pointer)
        return self.typed(owner[name], kind, f"{pointer}/{name}")

    def optional(self, owner: dict[str, Any], name: str, default: Any, pointer: str) -> Any:
        """The member, which has the type of its default; else the default."""
        if owner.get(name) is None:
            return default
        return self.typed(owner[name], type(default), f"{pointer}/{name}")

    def unknown_members(self, owner: dict[str, Any], known: frozenset[str], pointer: str) -> None:
        ignored = known | FREE_MEMBERS | self.unknown_names
        for name, value in owner.items():
            if value is not None and name not in ignored and not name.startswith("x-"):
                self.unknown_names.add(name)
                self.report("unknown_field", f"{pointer}/{_escape(name)}")

    def flag(self, element: Any, pointer: str) -> Flag:
        self.typed(element, dict, pointer)
        key = self.required(element, "key", str, pointer)
        self.flag_key = key
        if ":" in key or "/variants" in key:
            self.report("ambiguous_key", f"{pointer}/key")
        self.unknown_members(element, FLAG_MEMBERS, pointer)
        enabled = self.required(element, "enabled", bool, pointer)
        percentage = self.optional(element, "percentage", 0.0, pointer)
        if percentage < 0 or percentage > 100:
            self.report("percentage_clamped", f"{pointer}/percentage")
        default_variant = self.optional(element, "default_variant", "", pointer)
        members = self.optional(element, "variants", {}, pointer)
        variants = {name: weight for name, weight in members.items() if weight is not None}
        weights = () if default_variant else self.weights(variants, f"{pointer}/variants")
        self.declared(default_variant, variants, f"{pointer}/default_variant")
        rules = tuple(
            self.rule(rule, variants, f"{pointer}/rules/{index}")
            for index, rule in enumerate(self.optional(element, "rules", [], pointer))
        )
        return Flag(enabled, min(max(percentage, 0.0), 100.0), default_variant, bool(variants), weights, rules)

    def weights(self, variants: dict[str, Any], pointer: str) -> tuple[tuple[str, float], ...]:
        positive: list[tuple[str, float]] = []
        for name in sorted(variants, key=str.encode):
            weight = self.typed(variants[name], float, f"{pointer}/{_escape(name)}")
            if weight < 0:
                self.report("negative_weight", f"{pointer}/{_escape(name)}")
            elif weight > 0:
                positive.append((name, weight))
        if total_weight(positive) == inf:
            self.fault("bad_values", pointer)
        return tuple(positive)

    def declared(self, variant: str, variants: dict[str, Any], pointer: str) -> None:
        if variant and variants and variant not in variants:
            self.report("undeclared_variant", pointer)

    def rule(self, rule: Any, variants: dict[str, Any], pointer: str) -> Rule:
        self.typed(rule, dict, pointer)
        self.unknown_members(rule, RULE_MEMBERS, pointer)
        conditions = tuple(
            self.condition(condition, f"{pointer}/conditions/{index}")
            for index, condition in enumerate(self.required(rule, "conditions", list, pointer))
        )
        variant = self.optional(rule, "variant", "", pointer)
        self.declared(variant, variants, f"{pointer}/variant")
        priority = self.optional(rule, "priority", 0.0, pointer)
        return Rule(conditions, variant, priority)

    def condition(self, condition: Any, pointer: str) -> Condition:
        self.typed(condition, dict, pointer)
        self.unknown_members(condition, CONDITION_MEMBERS, pointer)
        attribute = self.required(condition, "attribute", str, pointer)
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
            return Condition(attribute, operator, tuple(values)) if values else NEVER
        if not values:
            self.report("bad_operand", pointer)
            return NEVER
        if operator in NUMBER_OPERATORS and text_number(values[0]) is None:
            self.report("bad_operand", f"{pointer}/values/0")
            return NEVER
        return Condition(attribute, operator, (values[0],))


def _escape(name: str) -> str:
    """A member name as a token of a JSON pointer (RFC 6901)."""
    return name.replace("~", "~0").replace("/", "~1")


def total_weight(weights: Iterable[tuple[str, float]]) -> float:
    """The sum in the order given, by plain double additions (1.3)."""
    # Not sum(), whose rounding is not that of plain additions in all versions.
    total = 0.0
    for _, weight in weights:
        total += weight
    return total
