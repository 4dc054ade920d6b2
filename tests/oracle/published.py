"""What published packages, which nobody here wrote, make of random pairs.

    python published.py

Prints one JSON object per line, 20,000 for each package:
{"rollgate": [flag key, user key, the hash modulo 100]}, found by asking the
SDK's own rollout test at which percentage the user comes in; and
{"featuremanagement": [hashed text, percentage, whether it is in]}.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from random import Random

from featuremanagement._defaultfilters import TargetingFilter
from rollgate.evaluate import _is_in_rollout

PAIRS = 20_000
ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789-_.@ äéñøßАБВ日本語中文عربעב😀👩\u0301\u200d"


def text(random: Random) -> str:
    return "".join(random.choices(ALPHABET, k=random.choice([1, 3, 8, 12, 20, 36, 60, 130])))


def main() -> None:
    random = Random("published packages")
    for _ in range(PAIRS):
        flag, user = text(random), text(random)
        enters = bisect_left(range(101), True, key=lambda percentage: _is_in_rollout(flag, user, percentage))
        print(json.dumps({"rollgate": [flag, user, enters - 1]}))
    for _ in range(PAIRS):
        hashed = text(random)
        percentage = random.choice([random.uniform(0, 100), random.randint(1, 9_999) / 100, random.randint(1, 99)])
        targeted = TargetingFilter._is_targeted(hashed, percentage)
        print(json.dumps({"featuremanagement": [hashed, percentage, targeted]}))


if __name__ == "__main__":
    main()
