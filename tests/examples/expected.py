"""What the examples' flags.json must decide, from Python's hashlib.

Reads users as JSON, `[{"key": ..., "plan": ...}]`, and writes their decisions:
for each flag `[value, reason]`. Written from docs/semantics.md, without isoflag.
"""

import json
import sys
from hashlib import sha256


def share(salt, key):
    digest = sha256(f"{salt}:{key}".encode()).digest()
    return int.from_bytes(digest[:4], "big") / 4294967295


def decide(user):
    key = user["key"]
    if user["plan"] == "gold":
        delivery = [True, "rule_match"]
    elif share("free-delivery", key) * 100 < 20:
        delivery = [True, "percentage"]
    else:
        delivery = [False, "percentage_excluded"]
    colour = "green" if share("buy-button/variants", key) < 0.5 else "orange"
    return {
        "free-delivery": delivery,
        "buy-button": [colour, "default"],
        "gift-wrap": [False, "disabled"],
    }


json.dump([decide(user) for user in json.load(sys.stdin)], sys.stdout)
