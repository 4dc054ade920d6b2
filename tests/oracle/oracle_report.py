"""Loaded snapshots, and how the dialects report what they find (4.2, 5, 6.8, 7.4)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NoReturn

from oracle_json import canonical_text

MAX_PROBLEMS = 1000
FREE_MEMBERS = frozenset({"description", "tags", "metadata"})


@dataclass
class Snapshot:
    """A loaded snapshot. A definition is None if the flag has a fault."""

    digest: str
    version: str = ""
    format: str = "reference"
    definitions: dict[str, Any] = field(default_factory=dict)
    problems: list[dict[str, str | None]] = field(default_factory=list)
    problem_count: int = 0

    @property
    def flags(self) -> list[str]:
        return list(self.definitions)


class Fault(Exception):
    """What is being read has a fault, which is already reported."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Reader:
    """Reads members; flag_key is the flag that problems are reported for."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.flag_key: str | None = None

    def report(self, code: str, pointer: str, severity: str = "warning") -> None:
        problem = {"code": code, "severity": severity, "pointer": pointer, "flag": self.flag_key}
        self.snapshot.problem_count += 1
        if self.snapshot.problem_count <= MAX_PROBLEMS:
            self.snapshot.problems.append(problem)

    def fault(self, code: str, pointer: str) -> NoReturn:
        self.report(code, pointer, "error")
        raise Fault(code)

    def typed(self, value: Any, kind: type, pointer: str) -> Any:
        if not isinstance(value, kind):
            self.fault("bad_type", pointer)
        return value

    def required(self, owner: dict[str, Any], name: str, kind: type, pointer: str) -> Any:
        if owner.get(name) is None:
            self.fault("missing_field", pointer)
        return self.typed(owner[name], kind, f"{pointer}/{name}")

    def optional(self, owner: dict[str, Any], name: str, default: Any, pointer: str) -> Any:
        """The member, which has the type of its default; else the default."""
        if owner.get(name) is None:
            return default
        return self.typed(owner[name], type(default), f"{pointer}/{name}")

    def percentage(self, percentage: float, pointer: str) -> float:
        if percentage < 0 or percentage > 100:
            self.report("percentage_clamped", pointer)
        return min(max(percentage, 0.0), 100.0)

    def key(self, element: Any, pointer: str) -> str:
        """The key of an element of the flags, which becomes flag_key."""
        self.typed(element, dict, pointer)
        key: str = self.required(element, "key", str, pointer)
        self.flag_key = key
        self.ambiguous(key, f"{pointer}/key")
        return key

    def ambiguous(self, key: str, pointer: str) -> None:
        if ":" in key or "/variants" in key:
            self.report("ambiguous_key", pointer)

    def version(self, version: Any) -> None:
        """The version of a snapshot (6.1, 7.1)."""
        if isinstance(version, (str, float)):
            self.snapshot.version = canonical_text(version)
        elif version is not None:
            self.report("bad_type", "/version", "error")


class LenientReader(Reader):
    """Ignores unknown members and reports each name once (4.2, 7.4)."""

    def __init__(self, snapshot: Snapshot) -> None:
        super().__init__(snapshot)
        self.unknown_names: set[str] = set()

    def unknown(self, owner: dict[str, Any], known: frozenset[str], pointer: str) -> None:
        for name in unknown_members(owner, known):
            if name not in self.unknown_names:
                self.unknown_names.add(name)
                self.report("unknown_field", f"{pointer}/{escape(name)}")


class Elements:
    """The elements that hold flags: of equal keys the last one stands."""

    def __init__(self) -> None:
        self.standing: dict[str, int] = {}
        self.earlier: list[tuple[int, str]] = []

    def add(self, key: str, index: int) -> None:
        if key in self.standing:
            self.earlier.append((self.standing.pop(key), key))
        self.standing[key] = index

    def report_duplicates(self, reader: Reader, pointer: str) -> None:
        for index, reader.flag_key in sorted(self.earlier):
            reader.report("duplicate_key", f"{pointer}/{index}")
        reader.flag_key = None


def unknown_members(owner: dict[str, Any], known: frozenset[str]) -> list[str]:
    """The names that no table lists, in document order."""
    return [
        name
        for name, value in owner.items()
        if value is not None and name not in known and name not in FREE_MEMBERS and not name.startswith("x-")
    ]


def escape(name: str) -> str:
    """A member name as a token of a JSON pointer (RFC 6901)."""
    return name.replace("~", "~0").replace("/", "~1")
