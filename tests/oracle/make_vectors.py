"""Writes decisions.json: hand-picked cases with the sentences that decide them.

    python make_vectors.py --semantics PATH --out FILE

The expectations are the oracle's. A case is refused when its sentence is not
on the page, word for word, or when the oracle does not arrive at the outcome
its author wrote down. The output has one case per line and is deterministic;
numbers in snapshots and contexts keep their spelling.
"""

from __future__ import annotations

import argparse
import json
import sys
from itertools import chain
from pathlib import Path

import oracle
import vector_conditions
import vector_decisions
import vector_users
from vector_case import Case

LEAST_CASES = 200


def prose(text: str) -> str:
    """A text without the bars of tables, its white space normalised."""
    return " ".join(text.replace("|", " ").split())


def complaint(case: Case, result: dict[str, object], page: str) -> str | None:
    """What is wrong with a case, if anything."""
    if prose(case.why) not in page:
        return f"not on the page: {case.why}"
    outcome = f"{result['reason']}:{result['variant']}".removesuffix(":")
    if outcome != case.outcome:
        return f"{outcome} instead of {case.outcome}: {case.why}\n  {case.snapshot[:400]}\n  {case.context[:400]}"
    return None


def line(case: Case, result: dict[str, object]) -> str:
    members = {
        "snapshot": case.snapshot,
        "context": case.context,
        "flag": json.dumps(case.key),
        "expect": json.dumps(result),
        "why": json.dumps(prose(case.why), ensure_ascii=False),
    }
    return "{" + ", ".join(f'"{name}": {text}' for name, text in members.items()) + "}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--semantics", type=Path, required=True, help="the page that the sentences are quoted from")
    parser.add_argument("--out", type=Path, required=True, help="the file to write")
    options = parser.parse_args()
    page = prose(options.semantics.read_text(encoding="utf-8"))
    lines: dict[str, None] = {}  # in order, each once
    complaints: list[str] = []
    for case in chain(vector_users.cases(), vector_conditions.cases(), vector_decisions.cases()):
        result = oracle.evaluate(oracle.load(case.snapshot), case.key, oracle.read_json(case.context))
        found = complaint(case, result, page)
        if found:
            complaints.append(found)
        lines[line(case, result)] = None
    if len(lines) < LEAST_CASES:
        complaints.append(f"only {len(lines)} cases")
    if complaints:
        print("\n".join(complaints), file=sys.stderr)
        return 1
    text = '{"format": 1, "cases": [\n' + ",\n".join(lines) + "\n]}\n"
    options.out.write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(lines)} cases", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
