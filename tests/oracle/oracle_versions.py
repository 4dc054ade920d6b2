"""Semantic versions and versions: section 6.7 of semantics.md.

Both functions give a value that compares as the version does. Whole numbers
of any length are compared as (length, digits) without leading zeros.
"""

from __future__ import annotations

import re
from typing import Any

MAX_CORE = 2**64 - 1

_CORE = r"(0|[1-9][0-9]*)"
_PRE_RELEASE = r"(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)"
_BUILD = r"[0-9A-Za-z-]+"
_SEMVER = re.compile(
    rf"{_CORE}\.{_CORE}\.{_CORE}(?:-({_PRE_RELEASE}(?:\.{_PRE_RELEASE})*))?(?:\+{_BUILD}(?:\.{_BUILD})*)?"
)
_VERSION = re.compile(r"v*([0-9]+(?:\.[0-9]+)*)")


def whole_number(digits: str) -> tuple[int, str]:
    significant = digits.lstrip("0")
    return len(significant), significant


def semantic_version(text: str) -> tuple[Any, ...] | None:
    """The precedence of a semantic version, None if the text is none."""
    match = _SEMVER.fullmatch(text)
    if match is None:
        return None
    *core, pre_release = match.groups()
    parts = [whole_number(part) for part in core]
    if any(part > whole_number(str(MAX_CORE)) for part in parts):
        return None
    if pre_release is None:
        return (*parts, (1,))  # after all of its pre-releases
    return (*parts, (0, *map(_identifier, pre_release.split("."))))


def _identifier(text: str) -> tuple[int, Any]:
    """Numeric identifiers come before all others."""
    return (0, whole_number(text)) if re.fullmatch("[0-9]+", text) else (1, text)


def version(text: str) -> tuple[tuple[int, str], ...] | None:
    """The runs of a version without those of 0 at its end, None if the text is none."""
    match = _VERSION.fullmatch(text)
    if match is None:
        return None
    runs = [whole_number(run) for run in match[1].split(".")]
    while runs and not runs[-1][0]:
        runs.pop()
    return tuple(runs)
