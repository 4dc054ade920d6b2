"""The form of the hand-picked cases of make_vectors.py, and how to write them.

JSON is written out as text, so that numbers keep their spelling and hostile
characters stay readable. The outcome is what the author of a case derived from
the page by hand: the reason, and after a colon the variant if there is one;
where they matter, also the value (as JSON text) and the rule. make_vectors.py
checks them against the oracle.
"""

from __future__ import annotations

import json
from dataclasses import dataclass


@dataclass(frozen=True)
class Case:
    why: str
    snapshot: str
    context: str
    outcome: str
    key: str = "f"
    now: float | None = None
    value: str | None = None
    rule: str | None = None


@dataclass(frozen=True)
class PayloadCase(Case):
    """A case of Rollgate's payload.

    unlike: why the page knowingly answers otherwise than the published SDK may;
    empty where the SDK has to confirm the case.
    """

    unlike: str = ""

    @property
    def sdk(self) -> bool:
        return not self.unlike


@dataclass(frozen=True)
class Report:
    """A snapshot and what is reported of it.

    problems: each as its severity, code, flag and pointer, the flag `-` for null.
    as_text: whether the file has the snapshot as a text, because most JSON
    readers would lose what matters: a name that is there twice.
    """

    why: str
    snapshot: str
    problems: tuple[str, ...]
    as_text: bool = False


def quoted(text: str) -> str:
    return json.dumps(text)


def one_flag(members: str = "", key: str = "f", enabled: str = "true") -> str:
    """A snapshot of one flag with these further members."""
    rest = f", {members}" if members else ""
    return f'[{{"key": {quoted(key)}, "enabled": {enabled}{rest}}}]'


def rule(attribute: str, operator: str, values: str) -> str:
    condition = f'{{"attribute": {quoted(attribute)}, "operator": {quoted(operator)}, "values": [{values}]}}'
    return f'{{"conditions": [{condition}]}}'


def condition_case(why: str, condition: tuple[str, str, str], context: str, holds: bool) -> Case:
    """A flag that is on by its only condition, or else off."""
    snapshot = one_flag(f'"rules": [{rule(*condition)}]')
    return Case(why, snapshot, context, "rule_match" if holds else "no_match")
