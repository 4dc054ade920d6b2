"""Random Rollgate payloads and users, with what the published SDK decides.

    python rollgate_pairs.py --seed 1 --pairs 200000 --out FILE
    python rollgate_pairs.py --check

The first writes one pair per line, {"pair", "payload", "context", "expect"},
`expect` being the SDK's answer for each flag, and counts what was reached.
Section 7 of semantics.md is to say the same of every pair. Only with a switch
(`--with CLASS`, more than once if need be) are pairs drawn that may differ;
each of them carries its "class", and null stands where the SDK raises. The
second checks this file and rollgate_sdk.py.
"""

from __future__ import annotations

import argparse
import json
import sys
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
from multiprocessing import Pool
from random import Random
from typing import Any

from rollgate.evaluate import Condition, LocalEvaluator, UserContext

import rollgate_pools as pools
import rollgate_sdk as sdk
from generate_pools import FLAG_KEYS, ODD_FLAG_KEYS
from oracle_contexts import USER_KEY_MEMBERS
from oracle_hashing import bucket_modulo

USERS = 5  # so many pairs in a row are of one payload
GROUPS = 100  # so many payloads are one task of the pool
FULL_RUN = 100_000
AT_LEAST = 500

ESCAPED = frozenset("\\.+*?()|[]{}^$#&~-")

NULLABLE = ("enabled", "targetUsers", "id", "name", "operator")  # null is as if absent to the SDK too


class Group:
    """A payload and the users that it is asked about; drawn: the class of what is drawn beyond the usual."""

    def __init__(self, seed: int, number: int, switches: list[str]) -> None:
        self.number = number
        self.random = Random(f"{seed}:rollgate:{number}")
        self.drawn = self.random.choice(switches) if switches and self.chance(0.6) else None
        self.contexts = [self.make_context() for _ in range(USERS)]
        self.users = [sdk.user_of(context) for context in self.contexts]
        self.evaluator: LocalEvaluator | None
        self.payload, self.evaluator = self.make_payload()

    def chance(self, odds: float) -> bool:
        return self.random.random() < odds

    def some(self, *odds: float) -> range:
        return range(self.random.choices(range(len(odds)), odds)[0])

    # Texts

    def text(self, name: str) -> str:
        """A text as one would stand under an attribute's name."""
        if self.drawn == "python-numbers" and self.chance(0.3):
            return self.random.choice(sdk.ODD_SPELLINGS)
        if self.drawn == "control-white-space" and self.chance(0.3):
            return self.random.choice(["pro\x1c", "\x1dpro", "\x1e", " \x1f\u3000free"])
        if self.drawn == "newer-letters" and self.chance(0.5):
            return "".join(self.random.choices(f"{sdk.NEWER_LETTERS}AaΣΣσ", k=self.random.randint(1, 5)))
        if name in pools.SPELLINGS:
            usual, odd = pools.SPELLINGS[name]
            return str(self.random.choice(odd if self.chance(0.15) else usual))
        if name == "note":
            return "".join(self.random.choices(pools.NOISE, k=self.random.randint(1, 8)))
        if name == "city" and self.chance(0.4):
            return "".join(self.random.choices(pools.CASE_LETTERS, k=self.random.randint(1, 6)))
        return self.random.choice(pools.CASED if name == "city" else pools.WORDS)

    def seen(self, name: str) -> str:
        """A text that a user has under an attribute's name, or a new one."""
        values = [sdk.attribute_of(Condition(name, "", ""), user) for user in self.users]
        texts = [str(value) for value in values if isinstance(value, (str, int)) and value != ""]
        return self.random.choice(texts) if texts and self.chance(0.75) else self.text(name)

    def recased(self, text: str) -> str:
        return str(self.random.choice([text, text, text.lower(), text.upper(), text.title(), text.swapcase()]))

    # Users

    def make_context(self) -> sdk.Context:
        if self.drawn == "null-user" and self.chance(0.5):
            return None
        context: dict[str, Any] = {}
        for name in [*dict.fromkeys(pools.NAMES), *(self.random.choice(pools.ODD_NAMES) for _ in self.some(6, 3, 1))]:
            if self.chance(0.85):
                context[name] = self.value(name)
        for name in self.random.choices(USER_KEY_MEMBERS, k=self.random.choices([0, 1, 2], [1, 7, 2])[0]):
            context[name] = self.user_key()
        for name in ("properties", "attributes"):
            if self.drawn == "nested-properties" and self.chance(0.5):
                context[name] = {inner: self.value(inner) for inner in self.random.choices([*pools.NAMES, "id"], k=3)}
                context.pop(self.random.choice(pools.NAMES), None)
        return context

    def value(self, name: str) -> Any:
        if self.drawn == "non-text-attributes" and name not in USER_KEY_MEMBERS and self.chance(0.3):
            return self.random.choice(sdk.OTHER_VALUES)
        if self.chance(0.09):
            return self.random.choice(["", "", None])
        if name in pools.SPELLINGS and self.chance(0.2):
            return self.random.choice([0, 1, 5, 18, 18, 30, -1, sdk.MAX_SAFE])
        return self.text(name)

    def user_key(self) -> Any:
        if self.drawn == "numeric-zero-key" and self.chance(0.6):
            return self.random.choice([0, 0.0, -0.0])
        if self.chance(0.25):
            return self.random.choice([*pools.USER_KEYS, "", None, True])
        return f"user-{self.random.randrange(1000)}"

    # Payloads

    def make_payload(self) -> tuple[sdk.Payload, LocalEvaluator | None]:
        while True:
            payload: sdk.Payload = {"version": self.random.choice(["42", "", 42, None]), "flags": {}}
            for _ in self.some(0, 4, 3, 2, 1):
                key = self.random.choice(ODD_FLAG_KEYS if self.chance(0.15) else FLAG_KEYS)
                payload["flags"][key] = self.flag(key)
            if self.drawn in ("other-json-types", "sdk-raises"):
                self.spoil(payload)
            if self.chance(0.03):
                payload["environment"] = "x"
            evaluator, raises = self.prepare(payload)
            if sdk.is_recognised(payload) and raises == (self.drawn == "sdk-raises"):
                return payload, evaluator

    def prepare(self, payload: sdk.Payload) -> tuple[LocalEvaluator | None, bool]:
        """An evaluator if the SDK takes the payload, and whether it raises at any time."""
        evaluator = None
        try:
            evaluator = sdk.prepare(payload)
            for user in self.users:
                evaluator.evaluate_all(user)
        except Exception:
            if self.drawn != "sdk-raises" and self.drawn != "other-json-types":
                raise
            return evaluator, True
        return evaluator, False

    def members(self, **members: Any) -> dict[str, Any]:
        """An object, rarely with members left out, null or unknown."""
        for name in list(members):
            if self.chance(0.03):
                del members[name]
            elif name in NULLABLE and self.chance(0.01):
                members[name] = None
        if self.chance(0.01):
            members[self.random.choice(["description", "note", "values", "percentage"])] = "x"
        return members

    def flag(self, key: str) -> dict[str, Any]:
        ids = [user.id for user in self.users if user is not None]
        targets = [self.random.choice([*ids, *ids, "user-1", "", "U"]) for _ in self.some(8, 1, 1)]
        # Often the answer shows whether a rule was the one to decide.
        inside, outside = self.random.choice([(100, 0), (0, 100), (None, None)])
        return self.members(
            enabled=self.chance(0.96), rollout=self.rollout(key, outside), targetUsers=targets,
            rules=[self.rule(f"r{position}", self.rollout(key, inside)) for position in self.some(1, 8, 3, 1)],
        )  # fmt: skip

    def rule(self, name: str, rollout: float) -> dict[str, Any]:
        conditions = [self.condition() for _ in self.some(1, 20, 6, 2)]
        return self.members(id=name, name=name, enabled=self.chance(0.96), rollout=rollout, conditions=conditions)

    def rollout(self, key: str, usual: float | None) -> float:
        """A percentage, often near to where one of the users comes in."""
        if usual is not None and self.chance(0.9):
            return usual
        if self.chance(0.5):
            user = self.random.choice(self.users)
            return bucket_modulo(key, user.id if user else "") + self.random.choice([0, 1, 0.5, -0.5, 1e-9])
        return self.random.choice(pools.ROLLOUTS)

    def condition(self) -> dict[str, Any]:
        """One in which nothing differs for any of the users but what is drawn."""
        while True:
            met = [name for context in self.contexts for name in context or ()]
            name = self.random.choice([*pools.NAMES, *pools.NAMES, *met, "id", "id", "id"])
            suited = pools.TOUCHED.get(self.drawn, pools.SUITED.get(name)) if self.chance(0.6) else None
            operator = self.random.choice(suited or sdk.OPERATORS)
            if self.chance(0.03):
                operator = self.random.choice(pools.UNKNOWN_OPERATORS)
            members = self.members(attribute=name, operator=operator, value=self.operand(name, operator))
            condition = Condition(*(members.get(member, "") for member in sdk.MEMBERS["condition"]))
            pairs = zip(self.users, self.contexts, strict=True)
            if all(sdk.exceptions(condition, *pair) <= {self.drawn} for pair in pairs):
                return members

    def operand(self, name: str, operator: str) -> str:
        if self.chance(0.03):
            return ""
        if operator in sdk.LIST_OPERATORS:
            return self.parts(name)
        if operator == "regex":
            return self.pattern(self.seen(name))
        if operator not in sdk.CASE_OPERATORS:
            text = self.seen(name) if self.chance(0.4) else self.text(name)
            again = [text, f"v{text}", f"0{text}", f"{text}.0"]
            return self.random.choice(again if operator in sdk.VERSION_OPERATORS else [text])
        text = self.seen(name)
        place = self.random.randint(0, len(text))
        if operator in ("starts_with", "contains", "not_contains"):
            text = text[: max(place, 1)]
        if operator in ("ends_with", "contains", "not_contains"):
            text = text[min(place, len(text) - 1) // 2 :]
        return self.recased(text)

    def parts(self, name: str) -> str:
        parts = [self.recased(self.seen(name)) if self.chance(0.8) else "" for _ in self.some(0, 3, 3, 2, 1)]
        return ",".join(f"{self.space()}{part}{self.space()}" for part in parts)

    def space(self) -> str:
        if self.chance(0.6):
            return ""
        spaces = sdk.ENDS if self.chance(0.8) else sdk.WHITE_SPACE
        return "".join(self.random.choice(spaces) for _ in self.some(0, 4, 1))

    # Patterns

    def pattern(self, text: str) -> str:
        if self.drawn == "python-regex" and self.chance(0.5):
            return self.random.choice(sdk.PYTHON_PATTERNS)
        if self.chance(0.5):
            return self.random.choice(pools.BAD_PATTERNS if self.chance(0.25) else pools.PATTERNS)
        start = self.random.choice(["", "", "^", "(?i)", "(?s)", r"\A", r"\b"])
        end = self.random.choice(["", "", ".*", "$", ".*$", r"\b", "x", r"\S*", "|free"])
        return start + "".join(self.atom(letter) for letter in text[: self.random.randint(1, 8)]) + end

    def atom(self, letter: str) -> str:
        """A part of a pattern that mostly matches a letter."""
        literal = f"\\{letter}" if letter in ESCAPED else letter
        forms = [literal, literal, literal, ".", f"[x{literal}]", "[^q]", f"({literal}|x)", f"(?:xy|{literal})"]
        escapes = [r"\w", r"\S", r"\D", r"[\d.]", r"\d", r"\W", r"\s"]
        form = self.random.choice(escapes if self.chance(0.2) else forms)
        return form + self.random.choice(["", "", "", "", "+", "*", "?", "{1,2}", "{1}", "+?", "*?"])

    # Payloads of other types

    def spoil(self, payload: sdk.Payload) -> None:
        """Give one member a value of another type."""
        owner, name = self.random.choice(list(sdk.places(payload["flags"])))
        junk = sdk.NO_FLAGS if owner is payload["flags"] else sdk.JUNK[name]
        owner[name] = self.random.choice(junk)
        if name == "value" and owner.get("operator") == "regex" and self.chance(0.5):
            owner[name] = "p{99999999999}"

    # Lines

    def lines(self, counts: Counter[str]) -> Iterator[dict[str, Any]]:
        """The pairs as they are written; adds to the counts what those without a class reached."""
        features = [] if self.is_spoilt() else list(sdk.features(self.payload))
        for index, (context, user) in enumerate(zip(self.contexts, self.users, strict=True)):
            line: dict[str, Any] = {"pair": self.number * USERS + index, "payload": self.payload, "context": context}
            line["expect"] = {key: self.answer(key, user) for key in self.payload["flags"]}
            if self.is_spoilt() or self.touched(context, user):
                line["class"] = self.drawn
            elif user is not None and self.evaluator is not None:
                counts.update(features)
                counts.update(sdk.reached(self.evaluator, user))
            counts[f"class {line.get('class', 'none')}"] += 1
            yield line

    def is_spoilt(self) -> bool:
        return self.drawn in ("other-json-types", "sdk-raises")

    def touched(self, context: sdk.Context, user: UserContext | None) -> set[str]:
        """The classes that a pair touches: none but what was drawn."""
        assert self.evaluator is not None
        touched = sdk.exceptions_of_user(context)
        for condition in sdk.conditions(self.evaluator):
            touched |= sdk.exceptions(condition, user, context)
        assert touched <= {self.drawn}, (self.number, touched)
        return touched

    def answer(self, key: str, user: UserContext | None) -> bool | None:
        """What the SDK says; None if it raises, which only payloads that are drawn for it make it do."""
        if self.evaluator is None:
            return None
        try:
            return bool(self.evaluator.evaluate(key, user))
        except Exception:
            if not self.is_spoilt():
                raise
            return None


Task = tuple[int, list[str], range, int]


def lines(task: Task) -> tuple[str, Counter[str]]:
    """The lines of some payloads, and what they reached."""
    seed, switches, numbers, pairs = task
    warnings.simplefilter("ignore", FutureWarning)  # re's, of patterns that may change
    counts: Counter[str] = Counter()
    drawn = (line for number in numbers for line in Group(seed, number, switches).lines(counts))
    return "".join(f"{json.dumps(line)}\n" for line in drawn if line["pair"] < pairs), counts


def tasks(seed: int, switches: list[str], pairs: int) -> Iterable[Task]:
    groups = -(-pairs // USERS)
    return ((seed, switches, range(start, min(start + GROUPS, groups)), pairs) for start in range(0, groups, GROUPS))


def check() -> None:
    """Asserts what a comparison relies on."""
    check_answers()
    text, counts = lines((1, [], range(0, 100), 500))
    assert (text, counts) == lines((1, [], range(0, 100), 500)), "a seed gives the same pairs"
    assert text == "".join(lines((1, [], range(at, at + 25), 500))[0] for at in range(0, 100, 25)), "however it is cut"
    assert text != lines((2, [], range(0, 100), 500))[0], "another seed gives others"
    pairs = [json.loads(line) for line in text.splitlines()]
    assert [pair["pair"] for pair in pairs] == list(range(500)) and counts["class none"] == 500
    for pair in pairs:
        for key, answer in pair["expect"].items():
            assert sdk.enabled(pair["payload"], pair["context"], key) is answer, pair["pair"]
    for name in sdk.CLASSES:
        pairs = [json.loads(line) for line in lines((1, [name], range(0, 100), 500))[0].splitlines()]
        classes = Counter(pair.get("class") for pair in pairs)
        assert set(classes) == {None, name}, (name, classes)
        raised = {pair.get("class") for pair in pairs if None in pair["expect"].values()}
        assert raised == ({name} if name == "sdk-raises" else set()), name
        print(f"{name}: {classes[name]} of 500 pairs")


def check_answers() -> None:
    """Asserts what the user is that the SDK is asked about."""
    plan = {"attribute": "plan", "operator": "in", "value": "free, Pro"}
    email = {"attribute": "email", "operator": "is_set"}
    key = {"attribute": "id", "operator": "equals", "value": "7"}
    flags: dict[str, Any] = {"part": {"enabled": True, "rollout": 50}}
    for name, conditions in {"f": [plan], "mail": [email, key]}.items():
        rules = [{"conditions": conditions, "enabled": True, "rollout": 100}]
        flags[name] = {"enabled": True, "targetUsers": ["42"], "rules": rules}
    evaluator = sdk.prepare({"flags": flags})
    expectations: list[tuple[str, sdk.Context, bool]] = [
        ("f", {"id": "x", "user_id": 42.0}, True), ("f", {"id": 42, "key": "y"}, False),
        ("f", {"targetingKey": "", "user_id": True, "id": "42"}, True), ("f", {"plan": "PRO"}, True),
        ("f", {"plan": "PRO "}, False), ("f", {"properties": {"plan": "pro"}}, False), ("f", {}, False),
        ("f", None, False), ("part", {}, False), ("absent", {"id": "42"}, False),
        ("part", {"id": "user-1"}, bucket_modulo("part", "user-1") < 50), ("mail", {"email": "a@b", "key": 7}, True),
        ("mail", {"email": "", "key": 7}, False), ("mail", {"attributes": {"email": "a@b"}, "key": 7}, False),
    ]  # fmt: skip
    for name, context, expected in expectations:
        assert sdk.enabled({"flags": flags}, context, name) is expected, (name, context)
        assert sdk.enabled(evaluator, context, name) is expected, (name, context)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--with", dest="switches", action="append", default=[], choices=sdk.CLASSES, metavar="CLASS")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--check", action="store_true", help="check this program")
    what.add_argument("--pairs", type=int, help="write so many pairs")
    parser.add_argument("--out", help="the file to write, with --pairs")
    options = parser.parse_args()
    if options.check:
        check()
        return 0
    if options.out is None:
        parser.error("--pairs needs --out")
    counts: Counter[str] = Counter()
    with Pool() as pool, open(options.out, "w", encoding="ascii", newline="\n") as file:
        for text, reached in pool.imap(lines, tasks(options.seed, options.switches, options.pairs)):
            file.write(text)
            counts.update(reached)
    for name in sorted({*counts, *sdk.WANTED}):
        print(f"{counts[name]:9,}  {name}", file=sys.stderr)
    missed = [name for name in sdk.WANTED if counts[name] < AT_LEAST and counts["class none"] >= FULL_RUN]
    for name in missed:
        print(f"reached too rarely: {name}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
