"""Writes users, one JSON object a line, the same every time.

    python3 users.py [COUNT]            100,000 if left out
    python3 users.py [COUNT] --fields   with the address among the fields for all of them
"""

import json
import random
import sys

PLANS = ["free", "free", "free", "pro", "enterprise"]
COUNTRIES = ["DE", "AT", "FR", "US", "JP"]
NAMES = ["user", "Ana", "Zoë", "Łukasz", "さくら", "عمر", "😀"]


def user(number: int, draw: random.Random, as_fields: bool) -> dict:
    """A user as the shop's web service sends it: fields, and properties beside them."""
    key = f"{draw.choice(NAMES)}-{number}"
    orders = draw.randrange(80)
    level = "gold" if orders > 50 else "silver" if orders > 20 else "none"
    properties = {"orders": str(orders), "level": level}
    if draw.random() < 0.1:
        properties["group"] = "testers"
    fields = {"user_id": key, "plan": draw.choice(PLANS), "country": draw.choice(COUNTRIES)}
    # Users who were imported have their address among the properties.
    domain = draw.choice(["example.com", "example.org", "partner.example"])
    imported = draw.random() < 0.3 and not as_fields
    (properties if imported else fields)["email"] = f"{number}@{domain}"
    return {**fields, "properties": properties}


if __name__ == "__main__":
    counts = [int(word) for word in sys.argv[1:] if word.isdigit()]
    seeded = random.Random(1)
    for position in range(counts[0] if counts else 100_000):
        print(json.dumps(user(position, seeded, "--fields" in sys.argv), ensure_ascii=False))
