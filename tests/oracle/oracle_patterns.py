"""Patterns: section 6.6 of semantics.md, as far as Python's re can stand in.

Python's re knows more than regex-lite and spells some things otherwise. Only
patterns are used here on which the two agree after this translation: what
regex-lite lacks is refused, and `$` and `\\z` become `\\Z`. Not covered, so to
be avoided: `(?m)` with `$`, POSIX classes, `(?<name>`, `{,n}`, a literal `{`,
repeated repetitions, possessive and atomic forms, the limits of regex-lite.
"""

from __future__ import annotations

import re
from functools import cache

MAX_BYTES = 1_000

_LOOK_AROUND = ("(?=", "(?!", "(?<=", "(?<!")
_REFUSED_ESCAPES = frozenset("123456789pPZkGNX")
_TOKEN = re.compile(r"\\.?|\(\?<?[=!]|.", re.DOTALL)


@cache
def pattern(text: str) -> re.Pattern[str] | None:
    """The compiled pattern, None if it is refused."""
    if len(text.encode()) > MAX_BYTES:
        return None
    translated: list[str] = []
    in_class = False
    for token in _TOKEN.findall(text):
        if token[0] == "\\" and token[1:] in _REFUSED_ESCAPES:
            return None
        if not in_class and token in _LOOK_AROUND:
            return None
        if token == "\\z" or (token == "$" and not in_class):
            token = "\\Z"
        in_class = token != "]" if in_class else token == "["
        translated.append(token)
    try:
        return re.compile("".join(translated), re.ASCII)
    except (re.error, OverflowError):
        return None
