"""Random cases of Rollgate's payload."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from math import inf, nextafter
from typing import Any

import generate_pools as pools
import generate_pools1 as pools1
import generate_pools_rollgate as own
from generate_case import Case
from generate_pools import Literal, Members, draw
from oracle_contexts import items
from oracle_hashing import bucket_modulo
from oracle_json import read_json
from oracle_patterns import pattern
from oracle_report import Snapshot
from oracle_rollgate import Flag, decide, is_in
from oracle_rollgate_conditions import COMPARISONS, SET_OPERATORS, Condition, attribute_of, holds

FORMS = [
    "missing", "empty text", "empty list", "list of an empty text", "list", "attribute id", "anonymous",
    "rule partly in", "rule partly out", "anonymous in a rule", "flag partly in", "flag partly out", "member null",
    "member repeated", "later match", "number", "boolean",
]  # fmt: skip
"""What a full run is to reach besides operators, reasons and problems."""


def kind_of(operator: str) -> str:
    """What the value of an operator is."""
    if operator in COMPARISONS:
        return "version" if operator.startswith("semver_") else "number"
    if operator == "regex":
        return "pattern"
    return "list" if operator in ("in", "not_in") else "text"


class RollgateCase(Case):
    dialect = "rollgate"
    key_names: frozenset[str] = frozenset()
    noise = 0.01
    flag_key: str

    # Contexts

    def attribute_name(self) -> str:
        return draw(self.random, own.ALL_NAMES, own.ODD_NAMES, 0.1)

    def attribute_value(self, name: str) -> Any:
        if self.chance(0.06):
            return self.random.choice([[], [""], "", ["", "pro"]])
        for kind, kind_name in own.KIND_NAMES.items():
            if name == kind_name and self.chance(0.9):
                return self.one_or_list(draw(self.random, *own.KINDS[kind], 0.12))
        if name == "email" and self.chance(0.5):
            return self.random.choice(own.EMAILS)
        return self.one_or_list(self.typical())

    def typical(self) -> Any:
        return draw(self.random, own.TEXTS, pools1.CASED, 0.3) if self.chance(0.6) else self.scalar()

    def further_attributes(self) -> list[tuple[str, Any]]:
        names = [name for name in ("plan", *own.KIND_NAMES.values()) if self.chance(0.4)]
        return [(name, self.attribute_value(name)) for name in names]

    def items(self, name: str) -> list[str]:
        if name == "id":
            return [self.unit] if self.unit else []
        return super().items(name)

    # Snapshots

    def make_snapshot(self) -> Members:
        flags = Members(self.make_flags())
        members: list[tuple[str, Any]] = [("flags", flags)]
        if self.chance(0.5):
            members.append(("version", draw(self.random, own.VERSION_MEMBERS, own.BAD_VERSION_MEMBERS, 0.08)))
        if self.chance(0.05):
            members.append(("schema", None))
        if self.chance(0.01):
            members.insert(0, ("flags", self.junk([])))
        for _ in range(self.random.choice([*[0] * 30, 1, 1, 2])):
            name = draw(self.random, own.UNKNOWN_MEMBERS, pools.FREE_MEMBERS, 0.3)
            members.append((name, self.junk("junk")))
        if self.chance(0.3):
            self.random.shuffle(members)
        return Members(members)

    def make_flags(self) -> Iterator[tuple[str, Any]]:
        """The members of `flags`, now and then null, of another type, of a name that was there."""
        if self.chance(0.0003):
            yield from [("junk", Literal("0"))] * 1005
        keys: list[str] = []
        for _ in range(self.random.choice([0, *[1] * 8, *[2] * 6, 3, 4, 5])):
            key = draw(self.random, pools.FLAG_KEYS, pools.ODD_FLAG_KEYS, 0.25)
            if keys and self.chance(0.12):
                key = self.random.choice(keys)
            keys.append(key)
            if self.chance(0.03):
                yield key, None if self.chance(0.6) else self.random.choice(own.JUNK_FLAGS)
            else:
                yield key, self.make_flag(key)

    def make_flag(self, key: str) -> Members:
        self.flag_key = key
        members: list[tuple[str, Any]] = []
        if self.chance(0.97):
            members.append(("enabled", self.chance(0.95)))
        if self.chance(0.85):
            members.append(("rollout", self.rollout()))
        if self.chance(0.25):
            members.append(("targetUsers", self.target_users()))
        if self.chance(0.75):
            rules: list[Any] = [self.rule() for _ in range(self.random.choice([0, 1, 1, 1, 2, 2, 3]))]
            members.append(("rules", self.with_junk(rules)))
        return self.with_unknown(self.members(*members))

    def with_junk(self, elements: list[Any]) -> list[Any]:
        if self.chance(self.noise):
            elements.insert(self.random.randint(0, len(elements)), self.random.choice(pools.JUNK))
        return elements

    def with_unknown(self, members: Members) -> Members:
        if self.chance(self.noise / 2):
            members.append((self.random.choice(own.UNKNOWN_MEMBERS), self.junk("junk")))
        return members

    def rollout(self) -> Literal:
        if self.chance(0.35):
            place = float(bucket_modulo(self.flag_key, self.unit))
            return self.number_at(place, [place + 1, place + 1, place - 1, nextafter(place, inf), place + 0.5])
        if self.chance(0.15):
            return draw(self.random, pools.PERCENTAGES, pools.ODD_PERCENTAGES, 0.7)
        return self.random.choice(own.ROLLOUTS)

    def target_users(self) -> list[Any]:
        users: list[Any] = [self.random.choice([*pools.ODD_USER_KEYS, ""]) for _ in self.some(3)]
        if self.chance(0.4):
            users.insert(self.random.randint(0, len(users)), self.unit)
        return self.with_junk(users)

    # Rules

    def rule(self) -> Members:
        members: list[tuple[str, Any]] = []
        if self.chance(0.6):
            members.append(("id", self.random.choice(own.RULE_IDS)))
        if self.chance(0.3):
            members.append(("name", draw(self.random, ["pro users", "", "é"], pools.JUNK, 0.2)))
        if self.chance(0.95):
            members.append(("enabled", self.chance(0.93)))
        if self.chance(0.9):
            members.append(("rollout", self.rollout()))
        if self.chance(0.96):
            conditions: list[Any] = [self.condition() for _ in range(self.random.choice([*[1] * 12, 2, 2, 3, 0]))]
            members.append(("conditions", self.with_junk(conditions)))
        return self.with_unknown(self.members(*members))

    def condition(self) -> Members:
        operator = draw(self.random, own.OPERATORS, own.ODD_OPERATORS, 0.01)
        kind = kind_of(operator)
        name = self.random.choice(own.TEXT_NAMES)
        if kind in own.KIND_NAMES and self.chance(0.85):
            name = own.KIND_NAMES[kind]
        elif isinstance(self.parsed_context, dict) and self.parsed_context and self.chance(0.6):
            name = self.random.choice(list(self.parsed_context))
        elif self.chance(0.2):
            name = self.attribute_name()
        members: list[tuple[str, Any]] = []
        if name or self.chance(0.5):
            members.append(("attribute", name))
        if self.chance(0.99):
            members.append(("operator", operator))
        if self.chance(0.1 if operator in SET_OPERATORS else 0.97):
            value = self.condition_value(operator, kind, self.items(name))
            members.append(("value", self.random.choice(pools.JUNK) if self.chance(self.noise / 3) else value))
        return self.with_unknown(self.members(*members))

    def condition_value(self, operator: str, kind: str, items: list[str]) -> Any:
        """A value, often one that the context has, or a part of it."""
        if kind == "pattern":
            return self.pattern(items)
        if kind == "list":
            return self.parts(items)
        parse = COMPARISONS[operator][0] if operator in COMPARISONS else None
        items = [item for item in items if parse is None or parse(item) is not None]
        if items and self.chance(0.5):
            item = self.random.choice(items)
            return item if parse else self.recased(self.some_of(operator.removeprefix("not_"), item))
        return draw(self.random, *own.KINDS[kind], 0.03) if parse else self.typical()

    def recased(self, text: str) -> str:
        return self.random.choice([text, text, text.upper(), text.lower()])

    def parts(self, items: list[str]) -> Any:
        """The value of `in`: parts with blanks around them."""
        if self.chance(0.1):
            return self.typical()
        parts: list[str] = [self.random.choice([*own.TEXTS, ""]) for _ in self.some(2)]
        if items and self.chance(0.65):
            parts.insert(self.random.randint(0, len(parts)), self.recased(self.random.choice(items)))
        return ",".join(self.random.choice(own.SPACES) + part + self.random.choice(own.SPACES) for part in parts)

    def pattern(self, items: list[str]) -> Any:
        words = [item for item in items if item.isascii() and item.isalnum()]
        if words and self.chance(0.3):
            word = self.random.choice(words)
            place = self.random.randint(0, len(word))
            return self.random.choice([word[:place], word[place:], f"^{word[:place]}", f"{word[place:]}$"])
        if self.chance(0.3):
            return self.random.choice(own.LATER_PATTERNS)
        return draw(self.random, pools1.PATTERNS, pools1.BAD_PATTERNS, 0.1)

    def refusals(self) -> dict[str, list[str]]:
        return {"unknown_format": own.NO_PAYLOADS}

    # Coverage

    def count(self, snapshot: Snapshot, counts: Counter[str]) -> None:
        if snapshot.format != "rollgate":
            return
        written = read_json(self.snapshot)["flags"].written
        counts["form member null"] += any(value is None for _, value in written)
        counts["form member repeated"] += len({key for key, _ in written}) < len(written)
        counts["form anonymous"] += not self.unit
        for key, flag in snapshot.definitions.items():
            if isinstance(flag, Flag):
                self.count_flag(key, flag, counts)

    def count_flag(self, key: str, flag: Flag, counts: Counter[str]) -> None:
        for rule in flag.rules:
            for condition in rule.conditions:
                held = holds(condition, self.parsed_context)
                counts[f"operator {condition.operator} {'true' if held else 'false'}"] += 1
                self.count_attribute(condition, held, counts)
        _, reason, name = decide(flag, key, self.parsed_context)
        if reason in ("percentage", "percentage_excluded") and name is None and 0 < flag.rollout < 100:
            counts[f"form flag partly {'in' if reason == 'percentage' else 'out'}"] += 1
        deciding = [rule for rule in flag.rules if rule.id == name and 0 < rule.rollout < 100]
        if deciding:
            counts[f"form rule partly {'in' if is_in(key, self.unit, deciding[0].rollout) else 'out'}"] += 1
            counts["form anonymous in a rule"] += not self.unit

    def count_attribute(self, condition: Condition, held: bool, counts: Counter[str]) -> None:
        value = attribute_of(self.parsed_context, condition.attribute)
        forms = {"missing": value is None, "empty text": value == "", "empty list": value == []}
        forms |= {"list of an empty text": value == [""], "list": isinstance(value, list) and len(value) > 1}
        forms["attribute id"] = condition.attribute == "id"
        own_member = self.parsed_context.get(condition.attribute) if isinstance(self.parsed_context, dict) else None
        forms |= {"number": isinstance(own_member, float), "boolean": isinstance(own_member, bool)}
        if condition.operator == "regex" and not held:
            compiled = pattern(condition.value)
            forms["later match"] = compiled is not None and any(map(compiled.search, items(value, [])))
        counts.update(f"form {form}" for form, reached in forms.items() if reached)
