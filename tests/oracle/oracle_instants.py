"""Instants: section 6.5 of semantics.md."""

from __future__ import annotations

import re
from datetime import date

from oracle_json import text_number

EPOCH = date(1970, 1, 1).toordinal()
MAX_NUMBER = 8.64e15

_INSTANT = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
    r"(?:[Tt ]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))?(?:[Zz]|([+-])([0-9]{2}):([0-9]{2}))?)?"
)


def instant(text: str) -> float | None:
    """The milliseconds since 1970 that a text stands for, None if it is no instant."""
    match = _INSTANT.fullmatch(text)
    if match is None:
        number = text_number(text)
        return number if number is not None and abs(number) <= MAX_NUMBER else None
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
    fraction, sign, *offset = match.groups()[6:]
    offset_hour, offset_minute = (int(part or 0) for part in offset)
    if hour > 23 or minute > 59 or second > 59 or offset_hour > 23 or offset_minute > 59:
        return None
    try:
        days = date(year, month, day).toordinal() - EPOCH
    except ValueError:  # the year 0000, or a day that does not exist
        return None
    minutes = (days * 24 + hour) * 60 + minute
    minutes -= (offset_hour * 60 + offset_minute) * (-1 if sign == "-" else 1)
    thousandths = int((fraction or "")[:3].ljust(3, "0"))
    return float((minutes * 60 + second) * 1000 + thousandths)
