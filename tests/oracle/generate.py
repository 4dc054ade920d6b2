"""Random snapshots and contexts with what the oracle expects of them.

    python generate.py --seed 1 --cases 50000 --out FILE
    python generate.py --seed 1 --case 4711

The first writes one case per line and counts what the cases reached; the
second prints one case of the same seed. A snapshot text may hold a lone
surrogate (then it is refused as invalid_utf8); the lines themselves are ASCII.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from math import inf, nextafter
from random import Random
from typing import Any

import generate_pools as pools
import oracle
from generate_pools import Literal, Members, Writer, draw

FULL_RUN = 50_000
AT_LEAST = 200
AT_LEAST_REFUSED = 20
REASONS = "not_found error disabled rule_match percentage percentage_excluded no_match default".split()
PROBLEMS = (
    "bad_type missing_field bad_values duplicate_key ambiguous_key unknown_field percentage_clamped "
    "unknown_operator bad_operand negative_weight undeclared_variant"
).split()
REFUSALS = "too_deep invalid_utf8 invalid_json unsupported_schema unknown_format".split()


class Case:
    """One snapshot and one context, drawn from a random source of their own."""

    def __init__(self, seed: int, number: int) -> None:
        self.number = number
        self.random = Random(f"{seed}:{number}")
        self.context = Writer(self.random).text(self.make_context())
        self.parsed_context = oracle.read_json(self.context)
        self.unit = oracle.user_key(self.parsed_context)
        self.snapshot = Writer(self.random).text(self.make_snapshot())
        if self.chance(0.01):
            self.snapshot = f"\ufeff{self.snapshot}"
        if self.chance(0.03):
            self.snapshot = self.break_snapshot()

    def chance(self, odds: float) -> bool:
        return self.random.random() < odds

    def some(self, most: int) -> range:
        return range(self.random.randint(0, most))

    def members(self, *members: tuple[str, Any]) -> Members:
        """An object, rarely with members missing, null, of another type, twice."""
        result = Members(members)
        if self.chance(0.1):
            self.random.shuffle(result)
        if result and self.chance(0.03):
            place = self.random.randrange(len(result))
            name, value = result[place]
            action = self.random.choice(["drop", "null", "replace", "repeat"])
            if action == "drop":
                del result[place]
            elif action == "repeat":
                result.insert(self.random.randint(0, len(result)), (name, self.junk(value)))
            else:
                result[place] = (name, None if action == "null" else self.junk(value))
        if self.chance(0.03):
            name = draw(self.random, pools.UNKNOWN_MEMBERS, pools.FREE_MEMBERS, 0.4)
            result.insert(self.random.randint(0, len(result)), (name, self.junk("junk")))
        return result

    def junk(self, value: Any) -> Any:
        return self.random.choice([*pools.JUNK, value, value])

    # Contexts

    def scalar(self) -> Any:
        kind = self.random.random()
        if kind < 0.5:
            return draw(self.random, pools.TEXTS, pools.ODD_TEXTS)
        if kind < 0.9:
            return draw(self.random, pools.NUMBERS, pools.ODD_NUMBERS)
        return self.chance(0.5)

    def attribute_name(self) -> str:
        return draw(self.random, pools.ATTRIBUTES, pools.ODD_ATTRIBUTES, 0.12)

    def attribute_value(self, name: str) -> Any:
        if name == "age" and self.chance(0.6):
            return draw(self.random, pools.NUMBERS, pools.ODD_NUMBERS)
        if self.chance(0.7):
            return self.scalar()
        if self.chance(0.7):
            elements = [self.scalar() for _ in self.some(3)]
            if self.chance(0.2):
                odd = self.random.choice([None, ["pro"], [], Members([("plan", "pro")])])
                elements.insert(self.random.randint(0, len(elements)), odd)
            return elements
        return self.junk("pro")

    def attributes(self, most: int) -> list[tuple[str, Any]]:
        names = [self.attribute_name() for _ in self.some(most)]
        return [(name, self.attribute_value(name)) for name in names]

    def make_context(self) -> Any:
        if self.chance(0.03):
            return self.junk([])
        context = Members(self.attributes(6))
        for _ in range(self.random.choice([0, 1, 1, 1, 2])):
            user_key: Any = f"user-{self.random.randrange(1000)}"
            if self.chance(0.3):
                user_key = draw(self.random, pools.ODD_USER_KEYS, pools.NO_USER_KEYS, 0.3)
            context.append((self.random.choice(pools.USER_KEY_MEMBERS), user_key))
        for place in ("properties", "attributes"):
            if self.chance(0.35):
                inner = Members(self.attributes(3))
                context.append((place, self.junk(inner) if self.chance(0.1) else inner))
        self.random.shuffle(context)
        return context

    # Snapshots

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
            bucket = oracle.bucket(key, self.unit)
            edges = [bucket, bucket, nextafter(bucket, inf), nextafter(bucket, -inf)]
            return Literal(repr(self.random.choice(edges)))
        return draw(self.random, pools.PERCENTAGES, pools.ODD_PERCENTAGES, 0.3)

    def variants(self, key: str) -> Members:
        if self.chance(0.1):
            x = oracle.hash_value(key, "/variants:", self.unit) / 4294967295
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
        items = oracle.attribute(self.parsed_context, name)
        if items and self.chance(0.5):
            item = self.random.choice(items)
            return item[: self.random.randint(0, len(item))] if operator in ("contains", "starts_with") else item
        return self.scalar()

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
                f'{{"schema":1,"flags":{text}}}', '{"schema":"v2"}', '{"a":[],"schema":false}',
                '{"schema":null,"schema":{}}', '{"sch\\u0065ma":""}',
            ],
            "unknown_format": [
                f'{{"flags":{text}}}', "{}", "null", "true", '"[]"', "30", ' {"Schema":1}',
                '{"schema":null}', '{"schema":1,"schema":null}', '{"a":{"schema":1}}',
            ],
        }  # fmt: skip
        return self.random.choice(choices[self.random.choice(REFUSALS)])

    # Expectations

    def line(self, counts: Counter[str]) -> dict[str, Any]:
        """The case as it is written; adds to the counts what it reached."""
        return {
            "case": self.number,
            "snapshot": self.snapshot,
            "context": self.context,
            "expect": self.expectation(counts),
        }

    def expectation(self, counts: Counter[str]) -> dict[str, Any]:
        try:
            snapshot = oracle.load(self.snapshot)
        except oracle.SnapshotError as error:
            counts[f"refused {error.code}"] += 1
            return {"error": {"code": error.code, "pointer": error.pointer}}
        absent = self.random.choice([key for key in pools.ABSENT_KEYS if key not in snapshot.definitions])
        decisions = [oracle.evaluate(snapshot, key, self.parsed_context) for key in [*snapshot.flags, absent]]
        names = ("code", "severity", "pointer", "flag")
        problems = [[problem[name] for name in names] for problem in snapshot.problems]
        counts.update(f"reason {decision['reason']}" for decision in decisions)
        counts.update({f"problem {problem['code']}" for problem in snapshot.problems})
        for flag in snapshot.definitions.values():
            for rule in flag.rules if flag else ():
                for condition in rule.conditions:
                    holds = oracle.holds(condition, self.parsed_context)
                    counts[f"operator {condition.operator or 'never'} {'true' if holds else 'false'}"] += 1
        return {"flags": snapshot.flags, "problems": problems, "decisions": decisions}


def shortfalls(counts: Counter[str]) -> list[str]:
    """What a full run should have reached more often."""
    wanted = {f"operator {operator} {side}": AT_LEAST for operator in pools.OPERATORS for side in ("true", "false")}
    wanted |= {f"reason {reason}": AT_LEAST for reason in REASONS}
    wanted |= {f"problem {code}": AT_LEAST for code in PROBLEMS}
    wanted |= {f"refused {code}": AT_LEAST_REFUSED for code in REFUSALS}
    missed = [f"{name}: {counts[name]} of {least}" for name, least in wanted.items() if counts[name] < least]
    conditions = sum(count for name, count in counts.items() if name.startswith("operator "))
    true = sum(count for name, count in counts.items() if name.startswith("operator ") and name.endswith(" true"))
    if true * 4 < conditions:
        missed.append(f"conditions that hold: {true} of {conditions}")
    return missed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, required=True)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--case", type=int, help="print this case of the seed only")
    what.add_argument("--cases", type=int, help="write the cases from 0 to this number, exclusive")
    parser.add_argument("--out", help="the file to write, with --cases")
    options = parser.parse_args()
    counts: Counter[str] = Counter()
    if options.case is not None:
        print(json.dumps(Case(options.seed, options.case).line(counts)))
        return 0
    if options.out is None:
        parser.error("--cases needs --out")
    with open(options.out, "w", encoding="ascii", newline="\n") as file:
        for number in range(options.cases):
            file.write(json.dumps(Case(options.seed, number).line(counts)) + "\n")
    print(json.dumps(dict(sorted(counts.items())), indent=2), file=sys.stderr)
    missed = shortfalls(counts) if options.cases >= FULL_RUN else []
    for miss in missed:
        print(f"reached too rarely: {miss}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
