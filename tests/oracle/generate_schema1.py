"""Random cases of schema 1."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from math import inf, nextafter
from typing import Any

import generate_pools as pools
import generate_pools1 as pools1
from generate_conditions import ConditionCase
from generate_pools import Literal, Members, draw
from oracle_conditions import Condition, Group, Test, holds
from oracle_contexts import attribute
from oracle_decisions import Evaluation
from oracle_hashing import bucket, bucket_modulo, hash_value
from oracle_report import Snapshot
from oracle_schema1 import Schema1

LONGEST_CHAIN = 64
FORMS = ["all", "any", "not object", "not array", "array", "segment", "segment in segment"]


class Schema1Case(ConditionCase):
    dialect = "schema1"
    keys: list[str]
    modulo: bool

    def make_snapshot(self) -> Members:
        bucketing = self.bucketing()
        self.make_segments()
        flags = self.make_flags()
        if self.chance(0.02):
            flags.insert(self.random.randint(0, len(flags)), self.random.choice(pools.JUNK))
        if self.chance(0.0003):
            flags = [*[Literal("0")] * 1005, *flags]
        schema = self.random.choice([*[Literal("1")] * 8, Literal("1.0"), Literal("1E0")])
        members: list[tuple[str, Any]] = [("schema", schema), ("flags", flags)]
        if self.chance(0.5):
            version = draw(self.random, pools1.SNAPSHOT_VERSIONS, pools1.BAD_SNAPSHOT_VERSIONS, 0.05)
            members.append(("version", version))
        if bucketing or self.chance(0.05):
            members.append(("bucketing", bucketing))
        if self.segments or self.chance(0.05):
            members.append(("segments", self.segments))
        for _ in range(self.random.choice([*[0] * 30, 1, 1, 2])):
            name = draw(self.random, pools1.UNKNOWN_MEMBERS, pools.FREE_MEMBERS, 0.3)
            members.append((name, self.junk("junk")))
        if self.chance(0.3):
            self.random.shuffle(members)
        return Members(members)

    def bucketing(self) -> Members:
        members = Members()
        scale = self.random.choice([None, "percent", "modulo100"])
        self.modulo = scale == "modulo100"
        if scale or self.chance(0.1):
            members.append(("scale", scale))
        if self.chance(0.5):
            members.append(("anonymous", self.random.choice(["exclude", "hash", "hash"])))
        if self.chance(0.05):
            members.append((self.random.choice(pools.FREE_MEMBERS), self.junk("junk")))
        return members

    # Flags

    def make_flags(self) -> list[Any]:
        if self.chance(0.003):
            return self.chained_flags()
        count = self.random.choice([1, 1, 2, 3, 4])
        self.keys = [draw(self.random, pools.FLAG_KEYS, pools.ODD_FLAG_KEYS, 0.2) for _ in range(count)]
        return [self.make_flag(place) for place in range(count)]

    def chained_flags(self) -> list[Any]:
        """Flags each of which leads to the next, some to the next but one too."""
        links = self.random.choice([20, LONGEST_CHAIN, LONGEST_CHAIN + 1, LONGEST_CHAIN + 2])
        diamonds = self.chance(0.3)
        flags: list[Any] = []
        for number in range(links + 1):
            after = [number + 1, number + 2] if diamonds else [number + 1]
            prerequisites = [Members([("flag", f"p{other}")]) for other in after if other <= links]
            members = [("key", f"p{number}"), ("enabled", number < links or self.chance(0.7))]
            flags.append(Members([*members, ("prerequisites", prerequisites)]))
        self.random.shuffle(flags)
        return flags

    def make_flag(self, place: int) -> Members:
        key = self.keys[place]
        members: list[tuple[str, Any]] = [("key", key), ("enabled", self.chance(0.94))]
        self.salt, self.flag_unit = key, self.unit
        if self.chance(0.2):
            self.salt = self.random.choice(pools1.SALTS)
            members.append(("salt", self.salt))
        if self.chance(0.25):
            members.append(("bucket_by", self.bucket_by()))
        kind = self.random.random()
        if kind < 0.55:
            members.append(("percentage", self.percentage()))
        if 0.545 < kind < 0.8:
            members.append(("rollout", self.rollout()))
        names: list[str] = []
        if self.chance(0.6):
            variants = self.variants()
            names = [name for name, _ in variants]
            members.append(("variants", variants))
        for name, odds in (("default_variant", 0.35), ("off_variant", 0.35)):
            if self.chance(odds):
                members.append((name, self.variant(names)))
        if self.chance(0.25):
            members.append(("prerequisites", [self.prerequisite(place) for _ in self.some(2)]))
        if self.chance(0.2):
            members.append(("targets", [self.target(names) for _ in self.some(2)]))
        if self.chance(0.7):
            members.append(("rules", [self.rule(names) for _ in self.some(3)]))
        for name in ("prerequisites", "targets", "rules"):
            if self.chance(self.noise / 2):
                members.append((name, [self.random.choice(pools.JUNK)]))
        return self.members(*members)

    def bucket_by(self) -> str:
        name = draw(self.random, ["company"], [*pools1.ALL_NAMES, *pools1.ODD_NAMES], 0.2)
        unit = attribute(self.parsed_context, name, self.key_names)
        self.flag_unit = unit if isinstance(unit, str) else ""
        return name

    def percentage(self) -> Literal:
        if self.chance(0.2):
            if self.modulo:
                place = float(bucket_modulo(self.salt, self.flag_unit))
                return self.number_at(place, [place + 1, place + 1, place - 1, nextafter(place, inf), place + 0.5])
            place = bucket(self.salt, self.flag_unit)
            return self.number_at(place, [nextafter(place, inf), nextafter(place, inf), nextafter(place, -inf)])
        return draw(self.random, pools.PERCENTAGES, pools.ODD_PERCENTAGES, 0.3)

    def rollout(self) -> list[Any]:
        steps: list[Any] = [
            self.members(
                ("from", draw(self.random, pools1.INSTANTS, pools1.NO_INSTANTS, 0.02)),
                ("percentage", self.percentage()),
            )
            for _ in self.some(4)
        ]
        if self.chance(self.noise):
            steps.append(self.random.choice(pools.JUNK))
        return steps

    def variants(self) -> Members:
        if self.chance(0.1):
            x = hash_value(self.salt, "/variants:", self.flag_unit) / 4294967295
            return Members([("a", Literal(repr(x))), ("b", Members([("weight", Literal(repr(1 - x)))]))])
        variants = Members()
        for _ in self.some(4):
            name = draw(self.random, pools.VARIANTS, pools.ODD_VARIANTS)
            weight = draw(self.random, pools.WEIGHTS, pools.ODD_WEIGHTS, 0.15)
            members: list[tuple[str, Any]] = [("weight", weight)] if self.chance(0.7) else []
            if self.chance(0.8):
                members.append(("value", self.random.choice(pools1.VALUES)))
            variants.append((name, weight if self.chance(0.4) else self.members(*members)))
        if self.chance(self.noise):
            variants.append(("b", self.random.choice(pools.JUNK)))
        if self.chance(0.01):
            variants += [("big", Literal("1.7e308")), ("bigger", Members([("weight", Literal("1.2E+308"))]))]
        return variants

    def variant(self, names: list[str]) -> str:
        if names and self.chance(0.8):
            return self.random.choice(names)
        return self.random.choice(["", "", *pools.VARIANTS, "undeclared"])

    def prerequisite(self, place: int) -> Members:
        """Mostly on a flag further down, so that there is seldom a cycle."""
        below = self.keys[place + 1 :]
        flag = self.random.choice(below) if below and not self.chance(0.05) else self.random.choice(self.keys)
        if not below and self.chance(0.9):
            flag = "absent"
        members: list[tuple[str, Any]] = [("flag", flag)]
        if self.chance(0.3):
            variants: list[Any] = [self.variant([]) for _ in self.some(3)]
            if self.chance(self.noise):
                variants.append(self.random.choice(pools.JUNK))
            members.append(("variants", variants))
        return self.members(*members)

    def target(self, names: list[str]) -> Members:
        keys: list[Any] = [self.random.choice(pools.ODD_USER_KEYS) for _ in self.some(3)]
        if self.chance(0.4):
            keys.append(self.unit)
        if self.chance(self.noise):
            keys.append(self.random.choice(pools.JUNK))
        members: list[tuple[str, Any]] = [("keys", keys)]
        if self.chance(0.5):
            members.append(("variant", self.variant(names)))
        return self.members(*members)

    def rule(self, names: list[str]) -> Members:
        conditions = [self.deep_condition()] if self.chance(0.02) else self.conditions(1)
        members: list[tuple[str, Any]] = [("conditions", conditions)]
        if self.chance(0.4):
            members.append(("id", self.random.choice(pools1.RULE_IDS)))
        if self.chance(0.4):
            members.append(("percentage", self.percentage()))
        if self.chance(0.4):
            members.append(("variant", self.variant(names)))
        if self.chance(0.4):
            members.append(("priority", self.random.choice(pools.PRIORITIES)))
        return self.members(*members)

    def refusals(self) -> dict[str, list[str]]:
        start = '{"schema":1,"flags":[],'
        return {
            "bad_bucketing": [f'{start}"segments":7,"bucketing":{bucketing}}}' for bucketing in pools1.BAD_BUCKETING],
            "bad_segments": [f'{start}"segments":{segments}}}' for segments in pools1.BAD_SEGMENTS],
        }

    # Coverage

    def count(self, snapshot: Snapshot, counts: Counter[str]) -> None:
        if not isinstance(snapshot, Schema1):
            return
        evaluation = Evaluation(snapshot, self.parsed_context, self.now)

        def walk(conditions: Iterable[Condition], level: int, within: bool, met: set[str]) -> None:
            for condition in conditions:
                if isinstance(condition, Test):
                    held = holds(condition, self.parsed_context, evaluation.in_segment)
                    counts[f"operator {condition.operator} {'true' if held else 'false'}"] += 1
                    continue
                if level > 1:
                    counts[f"form {condition.form if isinstance(condition, Group) else 'segment'}"] += 1
                if isinstance(condition, Group):
                    walk(condition.inside, level + 1, within, met)
                    continue
                if within:
                    counts["form segment in segment"] += 1
                if condition.name not in met:
                    met.add(condition.name)
                    walk(snapshot.segments[condition.name] or (), level + 1, True, met)

        for flag in snapshot.definitions.values():
            met: set[str] = set()
            for rule in flag.rules if flag else ():
                walk(rule.conditions, 1, False, met)
