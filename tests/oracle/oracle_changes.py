"""Which flags an update changed: the end of section 5 of semantics.md."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from oracle_conditions import Condition, Group, Segment
from oracle_report import Snapshot
from oracle_schema1 import Schema1


def changed(old: Snapshot, new: Snapshot) -> list[str]:
    """The keys of the flags whose decisions could differ."""
    before, after = old.definitions, new.definitions
    if _settings(old) != _settings(new):
        differing = before.keys() | after.keys()
    else:
        differing = {key for key in after if key not in before or before[key] != after[key]}
        differing |= before.keys() - after.keys()
        if isinstance(old, Schema1) and isinstance(new, Schema1):
            differing |= {key for key in after if _uses_changed(key, old, new, differing)}
    return [key for key in after if key in differing] + [key for key in before if key not in after]


def _settings(snapshot: Snapshot) -> tuple[str, ...]:
    bucketing = (snapshot.scale, snapshot.anonymous) if isinstance(snapshot, Schema1) else ()
    return (snapshot.format, *bucketing)


def _uses_changed(key: str, old: Schema1, new: Schema1, differing: set[str]) -> bool:
    """Whether a flag reaches a flag that differs, or a segment that does."""
    flags = _closure([key], lambda name: _prerequisites(new, name))
    if flags & differing:
        return True
    rules = [rule for flag in flags if new.definitions.get(flag) for rule in new.definitions[flag].rules]
    direct = {name for rule in rules for name in _segments(rule.conditions)}
    segments = _closure(direct, lambda name: _segments(new.segments[name] or ()))
    return any(old.segments.get(name) != new.segments[name] for name in segments)


def _closure(names: Iterable[str], links: Callable[[str], Iterable[str]]) -> set[str]:
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += links(name)
    return found


def _prerequisites(snapshot: Schema1, key: str) -> list[str]:
    flag = snapshot.definitions.get(key)
    return [prerequisite.flag for prerequisite in flag.prerequisites] if flag else []


def _segments(conditions: Iterable[Condition]) -> Iterator[str]:
    """The segments that conditions refer to."""
    for condition in conditions:
        if isinstance(condition, Segment):
            yield condition.name
        elif isinstance(condition, Group):
            yield from _segments(condition.inside)
