"""The cases of tests/vectors in the form of tests/oracle/generate.py's lines.

    python vectors.py > FILE

What is expected of all flags of a snapshot is the oracle's word. A list's
buckets are shown to the last bit: at the bucket itself as percentage the user
is out, at the next double above in; likewise the values by which it is split.
nist.json has no snapshots.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from math import inf, nextafter
from pathlib import Path
from typing import Any

TESTS = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS / "oracle"))

import oracle  # noqa: E402

DECISIONS = ("decisions.json", "schema1.json", "rollgate.json")
LAST = 4294967295
USER = '{"key":"user-123","plan":"pro","country":"DE","n":3}'


def member(line: str, name: str) -> str:
    """A member's value as it is spelled in a file of one case a line."""
    start = line.index(f'"{name}": ') + len(f'"{name}": ')
    return line[start : json.JSONDecoder().raw_decode(line, start)[1]]


def lines(name: str) -> Iterator[str]:
    """The lines of a file that are cases."""
    text = (TESTS / "vectors" / name).read_text("utf-8")
    written = [line.rstrip(",") for line in text.split("\n")[1:-1]]
    found = [line for line in written if line.startswith(("{", "["))]
    assert len(found) == len(json.loads(text)["cases"])
    return iter(found)


def cases() -> Iterator[tuple[str, str, float, str | None]]:
    """Snapshot, context, now, and the flag that is asked for."""
    for name in DECISIONS:
        for line in lines(name):
            case = json.loads(line)
            yield member(line, "snapshot"), member(line, "context"), float(case.get("now", 0)), case["flag"]
    for line in lines("problems.json"):
        snapshot = json.loads(line)["snapshot"]
        yield snapshot if isinstance(snapshot, str) else member(line, "snapshot"), USER, 0.0, None
    for line in lines("bucketing.json"):
        flag, user, _, split, hexadecimal = json.loads(line)
        bucket = float.fromhex(hexadecimal)
        for percentage in (bucket, nextafter(bucket, inf)):
            snapshot = json.dumps([{"key": flag, "enabled": True, "percentage": percentage}])
            yield snapshot, json.dumps({"key": user}), 0.0, None
        for weight in (split, split + 1):
            yield divided(flag, weight), json.dumps({"key": user}), 0.0, None


def divided(flag: str, weight: int) -> str:
    """A split in which users whose value is below the weight are given `a`."""
    variants = {"a": weight, "b": LAST - weight}
    return json.dumps({"schema": 1, "flags": [{"key": flag, "enabled": True, "variants": variants}]})


def expected(snapshot_text: str, context: str, now: float, asked: str | None) -> list[dict[str, Any]]:
    snapshot = oracle.load(snapshot_text)
    further = [asked] if asked is not None and asked not in snapshot.definitions else []
    user = oracle.read_json(context)
    return [oracle.evaluate(snapshot, key, user, now) for key in [*snapshot.flags, *further]]


def main() -> None:
    for snapshot, context, now, asked in cases():
        expect = {"decisions": expected(snapshot, context, now, asked)}
        line = {"snapshot": snapshot, "context": context, "now": now, "flag": asked, "expect": expect}
        print(json.dumps(line))


if __name__ == "__main__":
    main()
