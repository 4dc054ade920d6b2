"""Writes the hand-picked cases with the sentences that decide them.

    python make_vectors.py --semantics PATH --out FOLDER

decisions.json (the reference array), schema1.json and rollgate.json say what a
flag's result is, problems.json what is reported of a snapshot. The expectations
are the oracle's. A case is refused when its sentence is not on the page, word
for word, or when the oracle does not arrive at the outcome its author wrote
down; one of Rollgate's payload also when the published SDK, where it is to be
asked, does not answer as expected.
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
import vector_rollgate
import vector_rollgate_problems
import vector_schema1
import vector_spellings
import vector_structures
import vector_users
from rollgate_sdk import enabled as enabled_by_sdk
from vector_case import Case, PayloadCase, Report, quoted

LEAST = {"decisions": 200, "schema1": 800, "rollgate": 150, "problems": 80}
LEAST_CONFIRMED = 150


def prose(text: str) -> str:
    """A text without the bars of tables, its white space normalised."""
    return " ".join(text.replace("|", " ").split())


def joined(**members: str) -> str:
    return "{" + ", ".join(f'"{name}": {text}' for name, text in members.items()) + "}"


def different(expected: str, found: str, case: Case | Report) -> list[str]:
    if expected == found:
        return []
    return [f"{found} instead of {expected}: {case.why}\n  {case.snapshot[:400]}"]


def evaluated(case: Case) -> dict[str, Any]:
    return oracle.evaluate(oracle.load(case.snapshot), case.key, oracle.read_json(case.context), case.now or 0.0)


def decided(case: Case) -> tuple[str, list[str]]:
    """The line of a case, and what is wrong with it."""
    result = evaluated(case)
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


def for_the_sdk(case: Case | Report) -> bool:
    """Whether the SDK has to answer a case like the page."""
    return isinstance(case, PayloadCase) and case.sdk and evaluated(case)["reason"] not in ("not_found", "error")


def contradicted(case: Case) -> list[str]:
    """What is wrong with a case when the published SDK is asked."""
    try:
        enabled: object = enabled_by_sdk(json.loads(case.snapshot), json.loads(case.context), case.key)
    except Exception as error:  # whatever it is, the SDK does not answer
        enabled = repr(error)
    return different(f"SDK: {evaluated(case)['enabled']}", f"SDK: {enabled}", case)


def reported(case: Report) -> tuple[str, list[str]]:
    """The line of a report, and what is wrong with it."""
    problems = oracle.load(case.snapshot).problems
    short = [
        " ".join(str(problem[name] or "-") for name in ("severity", "code", "flag", "pointer")) for problem in problems
    ]
    rows = [[problem[name] for name in ("code", "severity", "pointer", "flag")] for problem in problems]
    return joined(
        snapshot=quoted(case.snapshot) if case.as_text else case.snapshot,
        problems=json.dumps(rows),
        why=json.dumps(prose(case.why), ensure_ascii=False),
    ), different("\n".join(case.problems), "\n".join(short), case)


def file_text(name: str, cases: Iterable[Any], page: str, asked: dict[str, list[str]]) -> tuple[str, list[str]]:
    """The text of a file, and what is wrong with it; asked: what is wrong with a line by the SDK."""
    lines: dict[str, None] = {}  # in order, each once
    complaints: list[str] = []
    for case in cases:
        if prose(case.why) not in page:
            complaints.append(f"not on the page: {case.why}")
        line, found = decided(case) if isinstance(case, Case) else reported(case)
        complaints += found
        lines[line] = None
        if for_the_sdk(case) and line not in asked:
            asked[line] = contradicted(case)
    if len(lines) < LEAST[name]:
        complaints.append(f"only {len(lines)} cases in {name}")
    print(f"{name}: {len(lines)} cases", file=sys.stderr)
    return '{"format": 1, "cases": [\n' + ",\n".join(lines) + "\n]}\n", complaints


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
        "rollgate": vector_rollgate.cases(),
        "problems": chain(vector_problems.cases(), vector_rollgate_problems.cases()),
    }
    complaints: list[str] = []
    texts: dict[str, str] = {}
    asked: dict[str, list[str]] = {}
    for name, cases in files.items():
        texts[name], found = file_text(name, cases, page, asked)
        complaints += found
    confirmed = sum(not contradictions for contradictions in asked.values())
    print(f"rollgate: {confirmed} cases confirmed by the SDK of {len(asked)}", file=sys.stderr)
    if confirmed < LEAST_CONFIRMED:
        complaints.append(f"only {confirmed} cases confirmed by the SDK")
    complaints += chain.from_iterable(asked.values())
    if complaints:
        print("\n".join(complaints), file=sys.stderr)
        return 1
    for name, text in texts.items():
        (options.out / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
