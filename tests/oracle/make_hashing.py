"""Writes the vectors for hashing and bucketing; the truth is Python's hashlib.

    python make_hashing.py --out FOLDER [--nist FOLDER]

bucketing.json: rows [flag key, user key, value, variants' value, bucket], the
bucket as an exact hexadecimal double. nist.json, written only where the files
of NIST's CAVP for SHA-256 are given: rows [message, digest], in hexadecimal,
its short messages and the long ones up to 2 kB (public domain).
"""

from __future__ import annotations

import argparse
import json
import re
from hashlib import sha256
from pathlib import Path
from random import Random

LONGEST = 2_048
SCRIPTS = ["abcxyz019-_.", "äéñøßçåþ", "АБВгдежЯ", "日本語中文한국어", "عربيעברית", "😀👩🏽🇪🇺𝒳", "\u0301\u200d\u202e\ufeff\u0000 \t"]
# Where a salt, or what is hashed with it, begins another block of 64 bytes.
LONG = [1, 36, 44, 45, 46, 53, 54, 55, 61, 62, 63, 64, 65, 99, 117, 118, 119, 126, 127, 128, 129, 200]
USERS = ["", "0", "user-0", "é", "e\u0301", "日本", "😀", "\u0000", " user ", "USER", "a:b", "x" * 10_000]


def pairs(random: Random) -> list[tuple[str, str]]:
    found = [(flag, user) for flag in ("f", "new-checkout", "é", "a:b", "") for user in USERS]
    # SHA-256 pads differently around its blocks of 64 bytes.
    found += [("flag", "u" * length) for length in range(140)]
    found += [(f"flag-{n}", f"user-{n}") for n in range(300)]
    for _ in range(500):
        script = random.choice(SCRIPTS)
        flag = "".join(random.choices(SCRIPTS[0], k=random.randint(1, 30)))
        found.append((flag, "".join(random.choices(script, k=random.randint(1, 60)))))
    found += [("f" * flag, "u" * user) for flag in LONG for user in (0, 1, 5, 10, 17, 36, 64, 110, 119, 130)]
    return list(dict.fromkeys(found))


def value(text: str) -> int:
    return int.from_bytes(sha256(text.encode()).digest()[:4], "big")


def row(flag: str, user: str) -> list[object]:
    first = value(f"{flag}:{user}")
    return [flag, user, first, value(f"{flag}/variants:{user}"), (first / 4294967295 * 100).hex()]


def nist(folder: Path) -> list[list[str]]:
    rows = []
    for name in ("SHA256ShortMsg.rsp", "SHA256LongMsg.rsp"):
        text = (folder / name).read_text(encoding="ascii")
        for bits, message, digest in re.findall(r"Len = (\d+)\s+Msg = (\w+)\s+MD = (\w+)", text):
            if int(bits) <= 8 * LONGEST:
                # A message of no bits is written as one zero byte.
                rows.append([message if int(bits) else "", digest])
    return rows


def write(path: Path, rows: list[list[object]] | list[list[str]]) -> None:
    lines = ",\n".join(json.dumps(row) for row in rows)
    path.write_text(f'{{"format": 1, "cases": [\n{lines}\n]}}\n', encoding="utf-8", newline="\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--nist", type=Path)
    options = parser.parse_args()
    write(options.out / "bucketing.json", [row(*pair) for pair in pairs(Random("bucketing"))])
    if options.nist:
        write(options.out / "nist.json", nist(options.nist))


if __name__ == "__main__":
    main()
