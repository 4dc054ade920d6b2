"""Loading a snapshot of schema 1: sections 6.1, 6.2 and 6.8 of semantics.md.

What is known only when all has been read (segments, prerequisites) is in
oracle_references.py.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from math import inf
from typing import Any

import oracle_references
from oracle_conditions import Condition, ConditionReader, Reference
from oracle_hashing import Weights, total_weight
from oracle_instants import instant
from oracle_json import SnapshotError, canonical_text
from oracle_report import Elements, Fault, Snapshot, escape, unknown_members

SNAPSHOT_MEMBERS = frozenset({"schema", "version", "bucketing", "flags", "segments"})
FLAG_MEMBERS = frozenset(
    "key enabled salt bucket_by prerequisites targets rules percentage rollout variants default_variant "
    "off_variant".split()
)
PREREQUISITE_MEMBERS = frozenset({"flag", "variants"})
TARGET_MEMBERS = frozenset({"keys", "variant"})
RULE_MEMBERS = frozenset({"conditions", "id", "priority", "percentage", "variant"})
STEP_MEMBERS = frozenset({"from", "percentage"})
VARIANT_MEMBERS = frozenset({"weight", "value"})
BUCKETING = {"scale": ("percent", "modulo100"), "anonymous": ("exclude", "hash")}


@dataclass(frozen=True)
class Prerequisite:
    flag: str
    variants: tuple[str, ...]


@dataclass(frozen=True)
class Target:
    keys: tuple[str, ...]
    variant: str | None


@dataclass(frozen=True)
class Rule:
    id: str
    conditions: tuple[Condition, ...]
    percentage: float
    variant: str | None


@dataclass(frozen=True)
class Flag:
    """What decisions depend on, so that == tells whether a flag itself changed.

    rules: in the order in which they are tried. rollout: its steps by `from`.
    weights: the positive weights, ordered by name (1.3). values: for each
    variant that is declared its value as JSON text, None if it has none.
    """

    enabled: bool
    salt: str
    bucket_by: str | None
    percentage: float | None
    rollout: tuple[tuple[float, float], ...] | None
    weights: Weights
    values: tuple[tuple[str, str | None], ...]
    default_variant: str
    off_variant: str
    prerequisites: tuple[Prerequisite, ...]
    targets: tuple[Target, ...]
    rules: tuple[Rule, ...]


@dataclass
class Schema1(Snapshot):
    """segments: the conditions of those without a fault, None for the others."""

    scale: str = "percent"
    anonymous: str = "exclude"
    segments: dict[str, tuple[Condition, ...] | None] = field(default_factory=dict)


def load(document: dict[str, Any], digest: str) -> Schema1:
    """The snapshot of a document that has `schema` 1 and an array `flags`."""
    settings = _bucketing(document.get("bucketing"))
    if document.get("segments") is not None and not isinstance(document["segments"], dict):
        raise SnapshotError("bad_segments", "/segments")
    loader = Loader(Schema1(digest, format="schema-1", **settings))
    loader.read(document)
    return loader.snapshot


def _bucketing(bucketing: Any) -> dict[str, Any]:
    """The settings that are given (6.2)."""
    if bucketing is None:
        return {}
    if not isinstance(bucketing, dict):
        raise SnapshotError("bad_bucketing", "/bucketing")
    unknown = unknown_members(bucketing, frozenset(BUCKETING))
    given: dict[str, Any] = {}
    for name, value in bucketing.items():
        if name in unknown or (name in BUCKETING and value is not None and value not in BUCKETING[name]):
            raise SnapshotError("bad_bucketing", f"/bucketing/{escape(name)}")
        if name in BUCKETING and value is not None:
            given[name] = value
    return given


class Loader(ConditionReader):
    snapshot: Schema1

    def read(self, document: dict[str, Any]) -> None:
        elements, references = self.flags(document["flags"])
        self.flag_key = None
        self.version(document.get("version"))
        for name in unknown_members(document, SNAPSHOT_MEMBERS):
            self.report("unknown_field", f"/{escape(name)}")
        segments = oracle_references.Segments(self)
        for name, value in sorted((document.get("segments") or {}).items()):
            if value is not None:
                self.segment(name, value, segments)
        elements.report_duplicates(self, "/flags")
        segments.follow()
        for key, flag_references in references.items():
            self.flag_key = key
            try:
                segments.check(flag_references)
            except Fault:
                self.snapshot.definitions[key] = None
        oracle_references.check_prerequisites(self, elements.standing)

    def segment(self, name: str, value: Any, segments: oracle_references.Segments) -> None:
        pointer = f"/segments/{escape(name)}"
        self.references = []
        conditions: tuple[Condition, ...] | None = None
        fault: str | None = None
        try:
            if isinstance(value, list):
                conditions = self.conditions(value, pointer, 1)
            else:
                conditions = (self.condition(value, pointer, 1),)
        except Fault as error:
            fault = error.code
        segments.add(name, conditions, self.references, fault)
        self.snapshot.segments[name] = conditions

    # Flags

    def flags(self, values: list[Any]) -> tuple[Elements, dict[str, list[Reference]]]:
        """The elements read, and the references to segments of flags without a fault."""
        definitions = self.snapshot.definitions
        elements = Elements()
        references: dict[str, list[Reference]] = {}
        for index, value in enumerate(values):
            self.flag_key = None
            self.references = []
            flag: Flag | None = None
            try:
                flag = self.flag(value, f"/flags/{index}")
            except Fault:
                pass
            if self.flag_key is None:
                continue
            elements.add(self.flag_key, index)
            definitions.pop(self.flag_key, None)  # the last one stands
            references.pop(self.flag_key, None)
            definitions[self.flag_key] = flag
            if flag is not None:
                references[self.flag_key] = self.references
        return elements, references

    def flag(self, flag: Any, pointer: str) -> Flag:
        """Reads in the order of 6.8."""
        key = self.key(flag, pointer)
        self.unknown(flag, FLAG_MEMBERS, pointer)
        enabled = self.required(flag, "enabled", bool, pointer)
        salt = self.optional(flag, "salt", key, pointer)
        bucket_by = self.optional_text(flag, "bucket_by", pointer)
        percentage = self.optional_percentage(flag, pointer)
        rollout = self.rollout(flag, pointer)
        members = self.optional(flag, "variants", {}, pointer)
        variants = {name: variant for name, variant in sorted(members.items()) if variant is not None}
        weights, values = self.variants(variants, f"{pointer}/variants")
        default_variant = self.variant(flag, "default_variant", variants, pointer)
        off_variant = self.variant(flag, "off_variant", variants, pointer)
        prerequisites = self.each(flag, "prerequisites", self.prerequisite, pointer)
        targets = self.each(flag, "targets", lambda value, at: self.target(value, variants, at), pointer)
        rules = self.each(flag, "rules", lambda value, at: self.rule(value, variants, at), pointer)
        if percentage is None and rollout is None and (rules or targets):
            self.report("implicit_zero", pointer)
        tried = tuple(rule for _, rule in sorted(rules, key=lambda entry: -entry[0]))
        return Flag(
            enabled, salt, bucket_by, percentage, rollout, weights, values, default_variant or "", off_variant or "",
            prerequisites, targets, tried,
        )  # fmt: skip

    def each(self, flag: dict[str, Any], name: str, read: Any, pointer: str) -> tuple[Any, ...]:
        values = self.optional(flag, name, [], pointer)
        return tuple(read(value, f"{pointer}/{name}/{index}") for index, value in enumerate(values))

    def optional_text(self, owner: dict[str, Any], name: str, pointer: str) -> str | None:
        return None if owner.get(name) is None else self.required(owner, name, str, pointer)

    def optional_percentage(self, owner: dict[str, Any], pointer: str) -> float | None:
        if owner.get("percentage") is None:
            return None
        return self.percentage(self.required(owner, "percentage", float, pointer), f"{pointer}/percentage")

    def variant(self, owner: dict[str, Any], name: str, variants: dict[str, Any], pointer: str) -> str | None:
        variant = self.optional_text(owner, name, pointer)
        if variant and variant not in variants:
            self.report("undeclared_variant", f"{pointer}/{name}")
        return variant

    def rollout(self, flag: dict[str, Any], pointer: str) -> tuple[tuple[float, float], ...] | None:
        if flag.get("rollout") is None:
            return None
        if flag.get("percentage") is not None:
            self.fault("percentage_and_rollout", f"{pointer}/rollout")
        return tuple(sorted(self.each(flag, "rollout", self.step, pointer), key=lambda step: step[0]))

    def step(self, step: Any, pointer: str) -> tuple[float, float]:
        self.typed(step, dict, pointer)
        self.unknown(step, STEP_MEMBERS, pointer)
        if step.get("from") is None:
            self.fault("missing_field", pointer)
        if not isinstance(step["from"], (str, float)):
            self.fault("bad_type", f"{pointer}/from")
        start = instant(canonical_text(step["from"]))
        if start is None:
            self.fault("bad_instant", f"{pointer}/from")
        percentage = self.required(step, "percentage", float, pointer)
        return start, self.percentage(percentage, f"{pointer}/percentage")

    def variants(self, variants: dict[str, Any], pointer: str) -> tuple[Weights, tuple[tuple[str, str | None], ...]]:
        """The positive weights and the values of variants that are ordered by name."""
        positive: list[tuple[str, float]] = []
        values: list[tuple[str, str | None]] = []
        for name, variant in variants.items():
            place = f"{pointer}/{escape(name)}"
            value: Any = None
            weight = variant
            if not isinstance(variant, float):
                self.typed(variant, dict, place)
                self.unknown(variant, VARIANT_MEMBERS, place)
                weight = self.optional(variant, "weight", 0.0, place)
                value = variant.get("value")
                place = f"{place}/weight"
            if weight < 0:
                self.report("negative_weight", place)
            elif weight > 0:
                positive.append((name, weight))
            values.append((name, None if value is None else json.dumps(value)))
        if total_weight(positive) == inf:
            self.fault("bad_values", pointer)
        return tuple(positive), tuple(values)

    def prerequisite(self, prerequisite: Any, pointer: str) -> Prerequisite:
        self.typed(prerequisite, dict, pointer)
        self.unknown(prerequisite, PREREQUISITE_MEMBERS, pointer)
        flag = self.required(prerequisite, "flag", str, pointer)
        variants = self.each(prerequisite, "variants", lambda value, at: self.typed(value, str, at), pointer)
        return Prerequisite(flag, variants)

    def target(self, target: Any, variants: dict[str, Any], pointer: str) -> Target:
        self.typed(target, dict, pointer)
        self.unknown(target, TARGET_MEMBERS, pointer)
        keys: list[str] = []
        for index, key in enumerate(self.required(target, "keys", list, pointer)):
            if not isinstance(key, (str, float)):
                self.fault("bad_type", f"{pointer}/keys/{index}")
            keys.append(canonical_text(key))
        return Target(tuple(keys), self.variant(target, "variant", variants, pointer))

    def rule(self, rule: Any, variants: dict[str, Any], pointer: str) -> tuple[float, Rule]:
        """The priority and the rule."""
        self.typed(rule, dict, pointer)
        self.unknown(rule, RULE_MEMBERS, pointer)
        name = self.optional_text(rule, "id", pointer)
        if name is None:
            name = f"#{pointer.rpartition('/')[2]}"
        conditions = self.conditions(self.required(rule, "conditions", list, pointer), f"{pointer}/conditions", 1)
        percentage = self.optional_percentage(rule, pointer)
        variant = self.variant(rule, "variant", variants, pointer)
        priority = self.optional(rule, "priority", 0.0, pointer)
        return priority, Rule(name, conditions, 100.0 if percentage is None else percentage, variant)
