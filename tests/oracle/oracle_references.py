"""References to segments, and prerequisites: the end of section 6.8 of semantics.md."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from oracle_conditions import TOO_DEEP, Condition, Group, Reference, Segment

if TYPE_CHECKING:
    from oracle_schema1 import Flag, Loader

MOST_LINKS = 64


def reached(start: str, links: dict[str, list[str]]) -> set[str]:
    """What can be reached from a name by one link or more."""
    found: set[str] = set()
    waiting = list(links[start])
    while waiting:
        name = waiting.pop()
        if name in links and name not in found:
            found.add(name)
            waiting += links[name]
    return found


@dataclass
class _Segment:
    conditions: tuple[Condition, ...] | None
    references: list[Reference]
    fault: str | None


class Segments:
    """Those of a snapshot, in the order of their names; faulty ones have no references."""

    def __init__(self, loader: Loader) -> None:
        self.loader = loader
        self.segments: dict[str, _Segment] = {}
        self.heights: dict[str, int] = {}

    def add(
        self, name: str, conditions: tuple[Condition, ...] | None, references: list[Reference], fault: str | None
    ) -> None:
        self.segments[name] = _Segment(conditions, [] if fault else references, fault)

    def follow(self) -> None:
        """The first round: the faults that the segments' references are."""
        links = {name: [link.name for link in segment.references] for name, segment in self.segments.items()}
        for name, segment in self.segments.items():
            for reference in segment.references:
                if reference.name not in self.segments:
                    segment.fault = "unknown_segment"
                elif reference.name == name or name in reached(reference.name, links):
                    segment.fault = "segment_cycle"
                if segment.fault:
                    self.loader.report(segment.fault, reference.pointer, "error")
                    self.loader.snapshot.segments[name] = None
                    break

    def check(self, references: list[Reference]) -> None:
        """The second round, for one flag; raises Fault."""
        for reference in references:
            if reference.name not in self.segments:
                self.loader.fault("unknown_segment", reference.pointer)
            fault = self.first_fault(reference.name, set())
            if fault is not None:
                self.loader.fault(fault, reference.pointer)
            if reference.level + self.height(reference.name) >= TOO_DEEP:
                self.loader.fault("too_deep", reference.pointer)

    def first_fault(self, name: str, met: set[str]) -> str | None:
        """The fault that is met first from a segment on, depth first."""
        if name in met:
            return None
        met.add(name)
        segment = self.segments[name]
        if segment.fault is not None:
            return segment.fault
        for reference in segment.references:
            fault = self.first_fault(reference.name, met)
            if fault is not None:
                return fault
        return None

    def height(self, name: str) -> int:
        """The levels that a segment's conditions take, all that it refers to included."""
        if name not in self.heights:
            self.heights[name] = self.tallest(self.segments[name].conditions or ())
        return self.heights[name]

    def tallest(self, conditions: Iterable[Condition]) -> int:
        tallest = 0
        for condition in conditions:
            below = 0
            if isinstance(condition, Group):
                below = self.tallest(condition.inside)
            elif isinstance(condition, Segment):
                below = self.height(condition.name)
            tallest = max(tallest, 1 + below)
        return tallest


def check_prerequisites(loader: Loader, elements: dict[str, int]) -> None:
    """elements: of each flag that stands its position."""
    definitions: dict[str, Flag | None] = loader.snapshot.definitions
    links: dict[str, list[str]] = {}
    for loader.flag_key, flag in definitions.items():
        links[loader.flag_key] = []
        for index, prerequisite in enumerate(flag.prerequisites if flag else ()):
            links[loader.flag_key].append(prerequisite.flag)
            if prerequisite.flag not in definitions:
                pointer = f"/flags/{elements[loader.flag_key]}/prerequisites/{index}/flag"
                loader.report("unknown_prerequisite", pointer)

    def refuse(code: str, keys: list[str]) -> None:
        for loader.flag_key in keys:
            loader.report(code, f"/flags/{elements[loader.flag_key]}/prerequisites", "error")
            definitions[loader.flag_key] = None
            links[loader.flag_key] = []

    refuse("prerequisite_cycle", [key for key in definitions if key in reached(key, links)])
    lengths: dict[str, int] = {}
    refuse("too_deep", [key for key in definitions if _length(key, links, lengths) > MOST_LINKS])


def _length(key: str, links: dict[str, list[str]], lengths: dict[str, int]) -> int:
    """The most links in a row that can be followed from a flag, where too long ones are not."""
    if key not in lengths:
        lengths[key] = 0
        for other in links[key]:
            if other in links:
                beyond = _length(other, links, lengths)
                lengths[key] = max(lengths[key], 1 + (0 if beyond > MOST_LINKS else beyond))
    return lengths[key]
