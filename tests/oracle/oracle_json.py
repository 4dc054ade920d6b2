"""JSON text as section 3 of semantics.md reads it, and canonical texts (2.3).

The json module of the standard library is too lenient for this (NaN, lone
surrogates, integers that are not doubles) and does not know where a member
stood, so this is a small reader of its own.

A value read is None, bool, float, str, list or Object. Every number is a float.
Of members with the same name the last counts, and an Object lists its names
where their last occurrences stand. Null members are kept; whoever reads the
Object treats them as absent.
"""

from __future__ import annotations

import re
from decimal import Decimal
from math import isfinite
from typing import Any, NoReturn, TypeAlias, TypeGuard

Scalar: TypeAlias = str | bool | int | float

MAX_BYTES = 67_108_864
TOO_DEEP = 128
BOM = "\ufeff".encode()

_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_PLAIN = re.compile(r'[^"\\\x00-\x1f]*')
_HEX4 = re.compile(r"\\u([0-9a-fA-F]{4})")
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_LITERALS = (("true", True), ("false", False), ("null", None))
# A quoted string, closed or running to the end of the text, or a bracket.
_STRING_OR_BRACKET = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[\[\]{}]', re.DOTALL)


class Object(dict[str, Any]):
    """The members that count; written: all of them, in document order."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[tuple[str, Any]] = []


class SnapshotError(Exception):
    """A text that is refused as a whole."""

    def __init__(
        self, code: str, pointer: str | None = None, line: int | None = None, column: int | None = None
    ) -> None:
        super().__init__(code, pointer, line, column)
        self.code = code
        self.pointer = pointer
        self.line = line
        self.column = column


def number_text(number: float) -> str:
    """What ECMAScript's Number-to-String gives for a finite double (2.3)."""
    if number == 0:
        return "0"
    # repr() has the shortest digits that read back as the same double, as
    # ECMAScript has; only the layout differs.
    sign, digit_tuple, exponent = Decimal(repr(number)).as_tuple()
    written = "".join(map(str, digit_tuple))
    digits = written.rstrip("0")
    count = len(digits)
    point = len(written) + int(exponent)  # the number is 0.DIGITS * 10**point
    if count <= point <= 21:
        body = digits + "0" * (point - count)
    elif 0 < point <= 21:
        body = f"{digits[:point]}.{digits[point:]}"
    elif -6 < point <= 0:
        body = f"0.{'0' * -point}{digits}"
    else:
        fraction = f".{digits[1:]}" if count > 1 else ""
        body = f"{digits[0]}{fraction}e{point - 1:+d}"
    return f"-{body}" if sign else body


def is_scalar(value: Any) -> TypeGuard[Scalar]:
    """Whether a JSON value is a text, a number or a boolean."""
    return isinstance(value, (str, bool, int, float))


def canonical_text(value: Scalar) -> str:
    """The only form in which conditions and hashing see a value (2.3)."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return number_text(float(value))


def text_number(text: str) -> float | None:
    """The double of a text that is the text of a number (4.4), else None."""
    if not _NUMBER.fullmatch(text):
        return None
    number = float(text)
    return number if isfinite(number) else None


def snapshot_bytes(source: str | bytes) -> bytes:
    """The UTF-8 bytes of a source, without the byte order mark.

    Surrogates in a text are written as they are, so that they become what they
    are in bytes too: not UTF-8.
    """
    raw = source.encode("utf-8", "surrogatepass") if isinstance(source, str) else source
    if len(raw) > MAX_BYTES:
        raise SnapshotError("too_large")
    return raw.removeprefix(BOM)


def read_json(source: str | bytes) -> Any:
    """The value of a JSON text; SnapshotError if it is refused (section 3)."""
    raw = snapshot_bytes(source)
    valid_until: int | None = None
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        valid_until = len(raw[: error.start].decode())
        text = raw.decode(errors="replace")
    _refuse_depth(text)
    if valid_until is not None:
        _refuse("invalid_utf8", text, valid_until)
    return _Reader(text).document()


def _refuse(code: str, text: str, position: int) -> NoReturn:
    line = text.count("\n", 0, position) + 1
    column = position - text.rfind("\n", 0, position)
    raise SnapshotError(code, None, line, column)


def _refuse_depth(text: str) -> None:
    """Raise too_deep at the bracket that opens level 128, in JSON or not."""
    if text.count("[") + text.count("{") < TOO_DEEP:
        return
    depth = 0
    for token in _STRING_OR_BRACKET.finditer(text):
        if token[0] in "[{":
            depth += 1
            if depth == TOO_DEEP:
                _refuse("too_deep", text, token.start())
        elif token[0] in "]}":
            depth = max(depth - 1, 0)


class _Reader:
    """A recursive descent over a text that is known not to be too deep."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0

    def fail(self, position: int | None = None) -> NoReturn:
        _refuse("invalid_json", self.text, self.position if position is None else position)

    def peek(self) -> str:
        """The next character that is not white space; empty at the end."""
        space = _SPACE.match(self.text, self.position)
        assert space is not None
        self.position = space.end()
        return self.text[self.position : self.position + 1]

    def take(self, character: str) -> bool:
        """Whether the next character is this one; if so, it is passed."""
        if self.peek() != character:
            return False
        self.position += 1
        return True

    def expect(self, character: str) -> None:
        if not self.take(character):
            self.fail()

    def document(self) -> Any:
        value = self.value()
        if self.peek():
            self.fail()
        return value

    def value(self) -> Any:
        first = self.peek()
        if first == '"':
            return self.string()
        if first == "{":
            return self.object()
        if first == "[":
            return self.array()
        for word, value in _LITERALS:
            if self.text.startswith(word, self.position):
                self.position += len(word)
                return value
        return self.number()

    def number(self) -> float:
        match = _NUMBER.match(self.text, self.position)
        if match is None:
            self.fail()
        number = float(match[0])
        if not isfinite(number):
            self.fail()
        self.position = match.end()
        return number

    def array(self) -> list[Any]:
        self.expect("[")
        elements: list[Any] = []
        if self.take("]"):
            return elements
        while True:
            elements.append(self.value())
            if self.take("]"):
                return elements
            self.expect(",")

    def object(self) -> Object:
        self.expect("{")
        members = Object()
        if self.take("}"):
            return members
        while True:
            if self.peek() != '"':
                self.fail()
            name = self.string()
            self.expect(":")
            value = self.value()
            members.pop(name, None)  # the name stands where it occurs last
            members[name] = value
            members.written.append((name, value))
            if self.take("}"):
                return members
            self.expect(",")

    def string(self) -> str:
        self.expect('"')
        parts: list[str] = []
        while True:
            plain = _PLAIN.match(self.text, self.position)
            assert plain is not None
            parts.append(plain[0])
            self.position = plain.end()
            end = self.text[self.position : self.position + 1]
            if end == '"':
                self.position += 1
                return "".join(parts)
            if end != "\\":  # a control character, or the end of the text
                self.fail()
            parts.append(self.escape())

    def escape(self) -> str:
        start = self.position
        letter = self.text[start + 1 : start + 2]
        if letter in _ESCAPES:
            self.position += 2
            return _ESCAPES[letter]
        unit = self.code_unit()
        if unit is None or 0xDC00 <= unit <= 0xDFFF:
            self.fail(start)
        if unit < 0xD800 or unit > 0xDFFF:
            return chr(unit)
        low = self.code_unit()
        if low is None or not 0xDC00 <= low <= 0xDFFF:
            self.fail(start)
        return chr(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00))

    def code_unit(self) -> int | None:
        match = _HEX4.match(self.text, self.position)
        if match is None:
            return None
        self.position = match.end()
        return int(match[1], 16)
