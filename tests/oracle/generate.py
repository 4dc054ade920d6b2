"""Random snapshots and contexts with what the oracle expects of them.

    python generate.py --seed 1 --cases 100000 --out FILE
    python generate.py --seed 1 --case 4711

The first writes one case per line and counts what the cases reached; the
second prints one case of the same seed. With `--dialect all` the dialects take
turns: the reference array, schema 1, Rollgate's payload.
A snapshot text may hold a lone surrogate (then it is refused as invalid_utf8);
the lines themselves are ASCII.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable
from multiprocessing import Pool

import generate_pools as pools
import generate_pools1 as pools1
import generate_pools_rollgate as pools_rollgate
import generate_rollgate
import generate_schema1
from generate_case import Case
from generate_reference import ReferenceCase
from generate_rollgate import RollgateCase
from generate_schema1 import Schema1Case

FULL_RUN = 50_000
AT_LEAST = 200
AT_LEAST_REFUSED = 20
CHUNK = 500

DIALECTS: dict[str, type[Case]] = {"reference": ReferenceCase, "schema1": Schema1Case, "rollgate": RollgateCase}
OPERATORS = {
    "reference": pools.OPERATORS,
    "schema1": pools1.OPERATORS,
    "rollgate": pools_rollgate.OPERATORS,
}
REASONS = {
    "reference": "not_found error disabled rule_match percentage percentage_excluded no_match default",
    "schema1": (
        "not_found error disabled prerequisite_failed target_match rule_match percentage percentage_excluded no_match "
        "default"
    ),
    "rollgate": "not_found error disabled target_match rule_match percentage percentage_excluded default",
}
PROBLEMS = {
    "reference": (
        "bad_type missing_field bad_values duplicate_key ambiguous_key unknown_field percentage_clamped "
        "unknown_operator bad_operand negative_weight undeclared_variant"
    ),
    "schema1": (
        "bad_type missing_field unknown_field unknown_operator bad_values bad_operand bad_regex bad_instant "
        "percentage_and_rollout unknown_segment segment_cycle prerequisite_cycle too_deep duplicate_key ambiguous_key "
        "undeclared_variant unknown_prerequisite implicit_zero percentage_clamped negative_weight"
    ),
    "rollgate": (
        "bad_type duplicate_key ambiguous_key unknown_field percentage_clamped unknown_operator bad_operand bad_regex"
    ),
}
REFUSALS = {
    "reference": "too_deep invalid_utf8 invalid_json unsupported_schema unknown_format",
    "schema1": "too_deep invalid_utf8 invalid_json unsupported_schema unknown_format bad_bucketing bad_segments",
    "rollgate": "too_deep invalid_utf8 invalid_json unsupported_schema unknown_format",
}
FORMS = {"reference": [], "schema1": generate_schema1.FORMS, "rollgate": generate_rollgate.FORMS}


def make_case(dialect: str, seed: int, number: int) -> Case:
    if dialect == "all":
        dialect = list(DIALECTS)[number % len(DIALECTS)]
    return DIALECTS[dialect](seed, number)


def shortfalls(dialect: str, counts: Counter[str]) -> list[str]:
    """What a full run should have reached more often."""
    operators = [f"operator {name} {side}" for name in OPERATORS[dialect] for side in ("true", "false")]
    wanted = dict.fromkeys(operators, AT_LEAST)
    wanted |= {f"reason {reason}": AT_LEAST for reason in REASONS[dialect].split()}
    wanted |= {f"problem {code}": AT_LEAST for code in PROBLEMS[dialect].split()}
    wanted |= {f"refused {code}": AT_LEAST_REFUSED for code in REFUSALS[dialect].split()}
    wanted |= {f"form {form}": AT_LEAST for form in FORMS[dialect]}
    missed = [f"{name}: {counts[name]} of {least}" for name, least in wanted.items() if counts[name] < least]
    conditions = sum(count for name, count in counts.items() if name.startswith("operator "))
    true = sum(count for name, count in counts.items() if name.startswith("operator ") and name.endswith(" true"))
    if true * 4 < conditions:
        missed.append(f"conditions that hold: {true} of {conditions}")
    return [f"{dialect}: {miss}" for miss in missed]


Chunk = tuple[str, int, range]


def lines(chunk: Chunk) -> tuple[str, dict[str, Counter[str]]]:
    """The lines of some cases, and what they reached."""
    dialect, seed, numbers = chunk
    counts: dict[str, Counter[str]] = {name: Counter() for name in DIALECTS}
    text = ""
    for number in numbers:
        case = make_case(dialect, seed, number)
        counts[case.dialect]["cases"] += 1
        text += f"{json.dumps(case.line(counts[case.dialect]))}\n"
    return text, counts


def chunks(dialect: str, seed: int, cases: int) -> Iterable[Chunk]:
    return ((dialect, seed, range(start, min(start + CHUNK, cases))) for start in range(0, cases, CHUNK))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--dialect", choices=[*DIALECTS, "all"], default="all")
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--case", type=int, help="print this case of the seed only")
    what.add_argument("--cases", type=int, help="write the cases from 0 to this number, exclusive")
    parser.add_argument("--out", help="the file to write, with --cases")
    options = parser.parse_args()
    if options.case is not None:
        print(json.dumps(make_case(options.dialect, options.seed, options.case).line(Counter())))
        return 0
    if options.out is None:
        parser.error("--cases needs --out")
    counts: dict[str, Counter[str]] = {name: Counter() for name in DIALECTS}
    with Pool() as pool, open(options.out, "w", encoding="ascii", newline="\n") as file:
        for text, reached in pool.imap(lines, chunks(options.dialect, options.seed, options.cases)):
            file.write(text)
            for name, counter in reached.items():
                counts[name].update(counter)
    print(
        json.dumps({name: dict(sorted(counter.items())) for name, counter in counts.items()}, indent=2), file=sys.stderr
    )
    missed = [
        miss for name, counter in counts.items() if counter["cases"] >= FULL_RUN for miss in shortfalls(name, counter)
    ]
    for miss in missed:
        print(f"reached too rarely: {miss}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
