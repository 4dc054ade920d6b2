"""A backend that follows docs/semantics.md (sections 1, 2 and 4), for the flags of this folder.

    python3 users.py | python3 parity_backend.py flags.json > decisions.ndjson
"""

import hashlib
import json
import re
import sys

NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
USER_KEYS = ("targetingKey", "key", "user_id", "id")


def value(salt: str, unit: str) -> int:
    """1.1"""
    return int.from_bytes(hashlib.sha256(f"{salt}:{unit}".encode()).digest()[:4], "big")


def weighted(flag: dict, unit: str) -> str:
    """1.3"""
    weights = sorted((flag.get("variants") or {}).items(), key=lambda item: item[0].encode())
    weights = [(name, weight) for name, weight in weights if weight > 0]
    total = sum(weight for _, weight in weights)
    place, running = value(f"{flag['key']}/variants", unit) / 4294967295, 0
    for name, weight in weights:
        running += weight
        if place < running / total:
            return name
    return weights[-1][0] if weights else ""


def user_key(context: dict) -> str:
    """2.1, for keys that are texts."""
    return next((context[name] for name in USER_KEYS if context.get(name)), "")


def attribute(context: dict, name: str):
    """2.2; None is missing. All values here are texts."""
    for place in (context, context.get("properties") or {}, context.get("attributes") or {}):
        if isinstance(place.get(name), str):
            return place[name]
    return user_key(context) or None if name == "user_id" else None


def number(text: str):
    return float(text) if NUMBER.fullmatch(text) else None


def holds(condition: dict, context: dict) -> bool:
    """4.4"""
    operator, values = condition["operator"], condition.get("values") or []
    item = attribute(context, condition["attribute"])
    if operator in ("gt", "lt"):
        one, other = number(item or ""), number(values[0])
        if one is None or other is None:
            return False
        return one > other if operator == "gt" else one < other
    text = item or ""
    if operator == "in":
        return text in values
    if not values:
        return False
    return {
        "eq": text == values[0],
        "neq": text != values[0],
        "contains": values[0] in text,
        "starts_with": text.startswith(values[0]),
    }[operator]


def evaluate(flag: dict, context: dict) -> tuple:
    """4.3: whether the flag is on, its variant, and why."""
    unit, rules, percentage = user_key(context), flag.get("rules") or [], flag.get("percentage") or 0
    default = flag.get("default_variant") or ""
    if not flag["enabled"]:
        return False, "", "disabled"

    def variant(named: str) -> str:
        return named if named or default else weighted(flag, unit)

    for rule in sorted(rules, key=lambda rule: -rule.get("priority", 0)):
        if all(holds(condition, context) for condition in rule["conditions"]):
            return True, variant(rule.get("variant") or ""), "rule_match"
    if 0 < percentage < 100:
        if value(flag["key"], unit) / 4294967295 * 100 < percentage:
            return True, variant(default), "percentage"
        return False, "", "percentage_excluded"
    if percentage <= 0 and rules:
        return False, "", "no_match"
    return True, variant(default), "default"


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as file:
        flags = json.load(file)
    for line in sys.stdin:
        user = json.loads(line)
        for flag in flags:
            enabled, variant, reason = evaluate(flag, user)
            decision = {"flag": flag["key"], "context": user, "enabled": enabled, "variant": variant, "reason": reason}
            sys.stdout.write(json.dumps(decision, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
