"""An independent oracle for isoflag, written from semantics.md alone.

It follows the page sentence by sentence and makes no attempt to be fast. The
numbers in parentheses are the page's sections. oracle_json.py reads JSON texts,
oracle_snapshot.py loads snapshots; oracle_reference.py is the reference array,
oracle_schema1.py and oracle_decisions.py are schema 1, oracle_rollgate.py is
Rollgate's payload; oracle_changes.py compares two snapshots.
"""

from __future__ import annotations

from typing import Any

import oracle_decisions
import oracle_reference
import oracle_rollgate
from oracle_changes import changed
from oracle_json import SnapshotError, read_json
from oracle_report import Snapshot
from oracle_schema1 import Schema1
from oracle_snapshot import load

__all__ = ["Snapshot", "SnapshotError", "changed", "evaluate", "load", "read_json"]


def evaluate(snapshot: Snapshot, flag_key: str, context: Any, now: float = 0.0) -> dict[str, Any]:
    """The result for one flag (4.5, 6.9, 7.2).

    context: a value of read_json. now: milliseconds since 1970 (6.3).
    """
    result: dict[str, Any] = {
        "flag": flag_key,
        "enabled": False,
        "variant": "",
        "value": None,
        "reason": "not_found",
        "rule": None,
        "version": snapshot.version,
        "errorCode": "FLAG_NOT_FOUND",
    }
    if flag_key not in snapshot.definitions:
        return result
    flag = snapshot.definitions[flag_key]
    if flag is None:
        return result | {"reason": "error", "errorCode": "PARSE_ERROR"}
    result["errorCode"] = None
    if isinstance(snapshot, Schema1):
        decision = oracle_decisions.Evaluation(snapshot, context, now).decision(flag_key)
        return result | {
            "enabled": decision.enabled,
            "variant": decision.variant,
            "value": oracle_decisions.value(flag, decision),
            "reason": decision.reason,
            "rule": decision.rule,
        }
    if isinstance(flag, oracle_rollgate.Flag):
        enabled, reason, rule = oracle_rollgate.decide(flag, flag_key, context)
        return result | {"enabled": enabled, "value": enabled, "reason": reason, "rule": rule}
    enabled, reason, variant, position = oracle_reference.decide(flag, flag_key, context)
    return result | {
        "enabled": enabled,
        "variant": variant,
        "value": variant or (None if flag.has_variants else enabled),
        "reason": reason,
        "rule": None if position is None else f"#{position}",
    }
