"""What the random cases of all dialects share: contexts, noise, expectations."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from random import Random
from typing import Any

import generate_pools as pools
import oracle
from generate_pools import Literal, Members, Writer, draw
from generate_pools1 import NOWS
from oracle_contexts import attribute, items, user_key
from oracle_report import Snapshot


class Case(ABC):
    """One snapshot, one context and one now, drawn from a random source of their own."""

    dialect: str
    key_names: frozenset[str]
    noise: float
    """The odds for an object to have something wrong."""

    def __init__(self, seed: int, number: int) -> None:
        self.number = number
        self.random = Random(f"{seed}:{self.dialect}:{number}")
        self.now = self.make_now()
        self.context = Writer(self.random).text(self.make_context())
        self.parsed_context = oracle.read_json(self.context)
        self.unit = user_key(self.parsed_context)
        self.snapshot = Writer(self.random).text(self.make_snapshot())
        if self.chance(0.01):
            self.snapshot = f"\ufeff{self.snapshot}"
        if self.chance(0.03):
            self.snapshot = self.break_snapshot()

    @abstractmethod
    def make_snapshot(self) -> Any:
        """The value to be written as the snapshot."""

    @abstractmethod
    def attribute_name(self) -> str: ...

    @abstractmethod
    def attribute_value(self, name: str) -> Any: ...

    @abstractmethod
    def further_attributes(self) -> list[tuple[str, Any]]:
        """What the dialect's conditions want to find in a context."""

    @abstractmethod
    def refusals(self) -> dict[str, list[str]]:
        """Texts that are refused, of the dialect, by their code."""

    @abstractmethod
    def count(self, snapshot: Snapshot, counts: Counter[str]) -> None:
        """Add what the flags of a snapshot reached."""

    # Drawing

    def chance(self, odds: float) -> bool:
        return self.random.random() < odds

    def some(self, most: int) -> range:
        return range(self.random.randint(0, most))

    def members(self, *members: tuple[str, Any]) -> Members:
        """An object, rarely with members missing, null, of another type, twice."""
        result = Members(members)
        if self.chance(0.1):
            self.random.shuffle(result)
        if result and self.chance(self.noise):
            place = self.random.randrange(len(result))
            name, value = result[place]
            action = self.random.choice(["drop", "null", "replace", "repeat"])
            if action == "drop":
                del result[place]
            elif action == "repeat":
                result.insert(self.random.randint(0, len(result)), (name, self.junk(value)))
            else:
                result[place] = (name, None if action == "null" else self.junk(value))
        if self.chance(self.noise):
            name = draw(self.random, pools.UNKNOWN_MEMBERS, pools.FREE_MEMBERS, 0.4)
            result.insert(self.random.randint(0, len(result)), (name, self.junk("junk")))
        return result

    def junk(self, value: Any) -> Any:
        return self.random.choice([*pools.JUNK, value, value])

    def scalar(self) -> Any:
        kind = self.random.random()
        if kind < 0.5:
            return draw(self.random, pools.TEXTS, pools.ODD_TEXTS)
        if kind < 0.9:
            return draw(self.random, pools.NUMBERS, pools.ODD_NUMBERS)
        return self.chance(0.5)

    def make_now(self) -> float:
        now = self.random.choice(NOWS)
        return now + self.random.choice([0.0, 0.0, 0.0, -1.0, 1.0, 0.5, 1e7])

    # Contexts

    def attributes(self, most: int) -> list[tuple[str, Any]]:
        names = [self.attribute_name() for _ in self.some(most)]
        return [(name, self.attribute_value(name)) for name in names]

    def one_or_list(self, one: Any) -> Any:
        """Mostly the value, else a list that may hold it, else junk."""
        if self.chance(0.7):
            return one
        if self.chance(0.7):
            elements = [one, *(self.scalar() for _ in self.some(2))] if self.chance(0.7) else []
            if self.chance(0.2):
                odd = self.random.choice([None, ["pro"], [], Members([("plan", "pro")])])
                elements.insert(self.random.randint(0, len(elements)), odd)
            return elements
        return self.junk("pro")

    def make_context(self) -> Any:
        if self.chance(0.03):
            return self.junk([])
        context = Members([*self.attributes(6), *self.further_attributes()])
        for _ in range(self.random.choice([0, 1, 1, 1, 2])):
            key: Any = f"user-{self.random.randrange(1000)}"
            if self.chance(0.3):
                key = draw(self.random, pools.ODD_USER_KEYS, pools.NO_USER_KEYS, 0.3)
            context.append((self.random.choice(pools.USER_KEY_MEMBERS), key))
        for place in ("properties", "attributes"):
            if self.chance(0.35):
                inner = Members(self.attributes(3))
                context.append((place, self.junk(inner) if self.chance(0.1) else inner))
        self.random.shuffle(context)
        return context

    def items(self, name: str) -> list[str]:
        """The canonical texts that the context has under a name."""
        return items(attribute(self.parsed_context, name, self.key_names), [])

    def some_of(self, operator: str, item: str) -> str:
        """A part of an item that makes an operator true of it."""
        place = self.random.randint(0, len(item))
        if operator.endswith("starts_with") or operator.endswith("contains"):
            return item[:place]
        return item[place:] if operator.endswith("ends_with") else item

    # Texts that are refused

    def break_snapshot(self) -> str:
        """The snapshot as a text that is refused, or nearly always so."""
        text = self.snapshot.removeprefix("\ufeff")
        place = self.random.randint(0, len(text))
        start, end = text[:place], text[place:]
        deep = self.random.choice(["[", '{"a":', '{"[":[']) * 128
        choices = {
            "too_deep": [
                deep, f"{'[' * 128}{']' * 128}", f"\n{start}{deep}", f"[{'[],' * 200}{deep}",
                f'["{"[" * 200}",\n{deep}\ud800',
            ],
            "invalid_utf8": [f"{start}\ud800{end}", f"{start}\udfff{end}", f"{text}\udc00\ud800"],
            "invalid_json": [
                start, f"{text},", f"{start}\x0b{end}", f"\ufeff\ufeff{text}", "", "[1e400]", "[-1e999]", "[NaN]",
                "[01]", "[1.]", "[.5]", "[+1]", "[True]", "['a']", '["\\ud800"]', '["\\udc00\\ud800"]', '["\\x41"]',
                '["\t"]', "[1,]", '[{"key":"a",}]', '[{key:"a"}]', "[]//", "[][]", f"{text}\0", '["\\u12"]', "[\xa0]",
                f"[{'[]' * 200}]", '["[', "]" * 200, "-Infinity",
            ],
            "unsupported_schema": [
                '{"schema":2,"flags":[]}', '{"schema":"v2"}', '{"a":[],"schema":false}', '{"schema":true,"flags":[]}',
                '{"schema":null,"schema":{}}', '{"sch\\u0065ma":""}', '{"schema":"1","flags":[]}', '{"schema":1.5}',
                '{"schema":1,"flags":[],"schema":0}', '{"flags":{},"schema":[1],"bucketing":7}',
            ],
            "unknown_format": [
                '{"flags":[]}', "{}", "null", "true", '"[]"', "30", ' {"Schema":1}', '{"schema":1}',
                '{"schema":null}', '{"schema":1,"schema":null}', '{"a":{"schema":1}}', '{"schema":1,"flags":{}}',
                '{"schema":1,"flags":null,"bucketing":7}', '{"schema":1.0,"flags":[],"flags":"f"}',
            ],
            **self.refusals(),
        }  # fmt: skip
        return self.random.choice(choices[self.random.choice(list(choices))])

    # Expectations

    def line(self, counts: Counter[str]) -> dict[str, Any]:
        """The case as it is written; adds to the counts what it reached."""
        return {
            "case": self.number,
            "snapshot": self.snapshot,
            "context": self.context,
            "now": self.now,
            "expect": self.expectation(counts),
        }

    def expectation(self, counts: Counter[str]) -> dict[str, Any]:
        try:
            snapshot = oracle.load(self.snapshot)
        except oracle.SnapshotError as error:
            counts[f"refused {error.code}"] += 1
            return {"error": {"code": error.code, "pointer": error.pointer}}
        absent = self.random.choice([key for key in pools.ABSENT_KEYS if key not in snapshot.definitions])
        decisions = [oracle.evaluate(snapshot, key, self.parsed_context, self.now) for key in [*snapshot.flags, absent]]
        names = ("code", "severity", "pointer", "flag")
        problems = [[problem[name] for name in names] for problem in snapshot.problems]
        counts.update(f"reason {decision['reason']}" for decision in decisions)
        counts.update({f"problem {problem['code']}" for problem in snapshot.problems})
        self.count(snapshot, counts)
        return {"flags": snapshot.flags, "problems": problems, "decisions": decisions}

    def number_at(self, bucket: float, edges: list[float]) -> Literal:
        """One of the percentages around a bucket, the bucket itself most often."""
        return Literal(repr(self.random.choice([bucket, bucket, *edges])))
