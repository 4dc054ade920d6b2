"""Writes users, one JSON object a line: python3 users.py [COUNT]. The same every time."""

import json
import random
import sys

PLANS = ["free", "free", "free", "pro", "enterprise"]
COUNTRIES = ["DE", "AT", "FR", "US", "JP"]
NAMES = ["user", "Ana", "Zoë", "Łukasz", "さくら", "عمر", "😀"]


def user(number: int, draw: random.Random) -> dict:
    """A user as the shop's web service sends it: fields, and properties beside them."""
    key = f"{draw.choice(NAMES)}-{number}"
    properties = {"orders": str(draw.randrange(80))}
    if draw.random() < 0.1:
        properties["group"] = "testers"
    fields = {"user_id": key, "plan": draw.choice(PLANS), "country": draw.choice(COUNTRIES)}
    # Users who were imported have their address among the properties.
    domain = draw.choice(["example.com", "example.org", "partner.example"])
    (properties if draw.random() < 0.3 else fields)["email"] = f"{number}@{domain}"
    return {**fields, "properties": properties}


if __name__ == "__main__":
    seeded = random.Random(1)
    for position in range(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000):
        print(json.dumps(user(position, seeded), ensure_ascii=False))
