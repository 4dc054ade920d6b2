"""Writes the hand-picked cases with the sentences that decide them.

    python make_vectors.py --semantics PATH --out FOLDER

decisions.json (the reference array) and schema1.json say what a flag's result
is, problems.json what is reported of a snapshot. The expectations are the
oracle's. A case is refused when its sentence is not on the page, word for
word, or when the oracle does not arrive at the outcome its author wrote down.
Each file has one case per line and is deterministic; numbers in snapshots and
contexts keep their spelling.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from itertools import chain
from pathlib import Path
from typing import Any

import oracle
import vector_conditions
import vector_decisions
import vector_operators
import vector_problems
import vector_schema1
import vector_spellings
import vector_structures
import vector_users
from vector_case import Case, Report

LEAST = {"decisions": 200, "schema1": 800, "problems": 80}


def prose(text: str) -> str:
    """A text without the bars of tables, its white space normalised."""
    return " ".join(text.replace("|", " ").split())


def joined(**members: str) -> str:
    return "{" + ", ".join(f'"{name}": {text}' for name, text in members.items()) + "}"


def different(expected: str, found: str, case: Case | Report) -> list[str]:
    if expected == found:
        return []
    return [f"{found} instead of {expected}: {case.why}\n  {case.snapshot[:400]}"]


def decided(case: Case) -> tuple[str, list[str]]:
    """The line of a case, and what is wrong with it."""
    context = oracle.read_json(case.context)
    result = oracle.evaluate(oracle.load(case.snapshot), case.key, context, case.now or 0.0)
    found = different(case.outcome, f"{result['reason']}:{result['variant']}".removesuffix(":"), case)
    if case.value is not None:
        found += different(json.dumps(oracle.read_json(case.value)), json.dumps(result["value"]), case)
    if case.rule is not None:
        found += different(case.rule, str(result["rule"]), case)
    now = {} if case.now is None else {"now": json.dumps(case.now)}
    return joined(
        snapshot=case.snapshot,
        context=case.context,
        **now,
        flag=json.dumps(case.key),
        expect=json.dumps(result),
        why=json.dumps(prose(case.why), ensure_ascii=False),
    ), found


def reported(case: Report) -> tuple[str, list[str]]:
    """The line of a report, and what is wrong with it."""
    problems = oracle.load(case.snapshot).problems
    short = [
        " ".join(str(problem[name] or "-") for name in ("severity", "code", "flag", "pointer")) for problem in problems
    ]
    rows = [[problem[name] for name in ("code", "severity", "pointer", "flag")] for problem in problems]
    return joined(
        snapshot=case.snapshot,
        problems=json.dumps(rows),
        why=json.dumps(prose(case.why), ensure_ascii=False),
    ), different("\n".join(case.problems), "\n".join(short), case)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--semantics", type=Path, required=True, help="the page that the sentences are quoted from")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write to")
    options = parser.parse_args()
    page = prose(options.semantics.read_text(encoding="utf-8"))
    files: dict[str, Iterable[Any]] = {
        "decisions": chain(vector_users.cases(), vector_conditions.cases(), vector_decisions.cases()),
        "schema1": chain(
            vector_operators.cases(),
            vector_spellings.cases(),
            vector_schema1.cases(),
            vector_structures.cases(),
            vector_problems.error_cases(),
        ),
        "problems": vector_problems.cases(),
    }
    complaints: list[str] = []
    texts: dict[str, str] = {}
    for name, cases in files.items():
        lines: dict[str, None] = {}  # in order, each once
        for case in cases:
            if prose(case.why) not in page:
                complaints.append(f"not on the page: {case.why}")
            line, found = decided(case) if isinstance(case, Case) else reported(case)
            complaints += found
            lines[line] = None
        if len(lines) < LEAST[name]:
            complaints.append(f"only {len(lines)} cases in {name}")
        texts[name] = '{"format": 1, "cases": [\n' + ",\n".join(lines) + "\n]}\n"
        print(f"{name}: {len(lines)} cases", file=sys.stderr)
    if complaints:
        print("\n".join(complaints), file=sys.stderr)
        return 1
    for name, text in texts.items():
        (options.out / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
