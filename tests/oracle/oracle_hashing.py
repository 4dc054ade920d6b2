"""Bucketing: section 1 of semantics.md."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

Weights = tuple[tuple[str, float], ...]


def hash_value(salt: str, separator: str, unit: str) -> int:
    return int.from_bytes(sha256((salt + separator + unit).encode()).digest()[:4], "big")


def bucket(salt: str, unit: str) -> float:
    """The place of a unit on the scale `percent` (1.2)."""
    return (hash_value(salt, ":", unit) / 4294967295) * 100


def bucket_modulo(salt: str, unit: str) -> int:
    """The place of a unit on the scale `modulo100` (1.2)."""
    return hash_value(salt, ":", unit) % 100


def total_weight(weights: Iterable[tuple[str, float]]) -> float:
    """The sum in the order given, by plain double additions (1.3)."""
    # Not sum(), whose rounding is not that of plain additions in all versions.
    total = 0.0
    for _, weight in weights:
        total += weight
    return total


def weighted_variant(salt: str, unit: str, weights: Weights) -> str:
    """The variant by positive weights that are ordered by name (1.3)."""
    x = hash_value(salt, "/variants:", unit) / 4294967295
    total = total_weight(weights)
    running = 0.0
    for name, weight in weights:
        running += weight
        if x < running / total:
            return name
    return weights[-1][0]
