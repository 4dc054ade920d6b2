"""A backend as the reference describes it, with all that it does against its own words.

    python3 users.py | python3 reference_backend.py flags.json > decisions.ndjson

Reads users from stdin and writes what it decided, one line for each user and flag.
"""

import hashlib
import json
import sys
from dataclasses import dataclass, field


@dataclass
class Context:
    user_id: str = ""
    email: str = ""
    plan: str = ""
    country: str = ""
    properties: dict = field(default_factory=dict)

    def get(self, name: str) -> str:
        if name in ("user_id", "email", "plan", "country"):
            return getattr(self, name)
        return self.properties.get(name, "")


@dataclass
class Condition:
    attribute: str
    operator: str
    values: list = field(default_factory=list)

    def holds(self, context: Context) -> bool:
        actual = context.get(self.attribute)
        if self.operator == "in":
            return actual in self.values
        if not self.values:
            return False
        expected = self.values[0]
        if self.operator == "eq":
            return actual == expected
        if self.operator == "neq":
            return actual != expected
        if self.operator == "contains":
            return expected in actual
        if self.operator == "starts_with":
            return actual.startswith(expected)
        return False  # gt and lt are declared, and forgotten here


@dataclass
class Rule:
    conditions: list
    variant: str = ""
    priority: int = 0


@dataclass
class Flag:
    key: str
    enabled: bool
    percentage: float = 0.0
    rules: list = field(default_factory=list)
    variants: dict = field(default_factory=dict)
    default_variant: str = ""
    description: str = ""

    @staticmethod
    def load(raw: dict) -> "Flag":
        flag = Flag(**raw)
        flag.rules = [Rule(**{**rule, "conditions": [Condition(**each) for each in rule["conditions"]]}) for rule in flag.rules]
        return flag


def bucket(flag: str, user: str) -> float:
    digest = hashlib.sha256(f"{flag}:{user}".encode()).digest()
    return int.from_bytes(digest[:4], "big") / 0xFFFFFFFF * 100


def evaluate(flag: Flag, context: Context) -> tuple:
    """Whether the flag is on, its variant, and why."""
    if not flag.enabled:
        return False, "", "disabled"
    for rule in sorted(flag.rules, key=lambda rule: -rule.priority):
        if all(condition.holds(context) for condition in rule.conditions):
            return True, rule.variant, "rule_match"
    if 0 < flag.percentage < 100:
        if bucket(flag.key, context.user_id) < flag.percentage:
            return True, flag.default_variant, "percentage"
        return False, "", "percentage_excluded"
    return True, flag.default_variant, "default"


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as file:
        flags = [Flag.load(raw) for raw in json.load(file)]
    for line in sys.stdin:
        user = json.loads(line)
        context = Context(**user)
        for flag in flags:
            enabled, variant, reason = evaluate(flag, context)
            decision = {"flag": flag.key, "context": user, "enabled": enabled, "variant": variant, "reason": reason}
            sys.stdout.write(json.dumps(decision, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
