"""The times of a mail. A sender's clock is not trusted further than a day beyond the receiving server's."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz
from typing import NamedTuple

from desktop.mail.headers import Headers

_DAY_MS = 86_400_000
_ISO = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?\s*(?:Z|[+-]\d\d:?\d\d)?")
_EARLIEST = 0


class Moment(NamedTuple):
    """Milliseconds since the epoch and the writer's offset from UTC in minutes."""

    at: int
    tz_minutes: int


class Times(NamedTuple):
    """When a mail was sent and received; ``defect`` is empty, ``date`` (unreadable) or ``future-date``."""

    sent: Moment
    received_at: int | None
    defect: str


def read_moment(text: str) -> Moment | None:
    """Read a date of a header: RFC 5322, its obsolete forms, and ISO 8601 which some programs write."""
    text = text[:200]
    try:
        parts = parsedate_tz(text)
        if parts is not None:
            offset = parts[9] or 0
            if abs(offset) > 16 * 3600:
                offset = 0
            zone = timezone(timedelta(seconds=offset))
            year, month, day, hour, minute, second = parts[:6]
            year += 1900 if 100 <= year < 200 else 0  # programs that print the years since 1900
            moment = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=zone)
        else:
            found = _ISO.search(text)
            if found is None:
                return None
            moment = datetime.fromisoformat(found[0].replace(" ", "T", 1).replace(" ", ""))
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None
    offset_of = moment.utcoffset()
    aware = moment if offset_of is not None else moment.replace(tzinfo=UTC)
    at = round(aware.timestamp() * 1000)
    return Moment(at, round(offset_of.total_seconds() / 60) if offset_of else 0) if at > _EARLIEST else None


def read_times(headers: Headers, arrived_at: int | None) -> Times:
    """Sent and received. ``arrived_at`` is when the server took the mail, if known: better than any header."""
    received = arrived_at
    if received is None:
        for value in headers.all("received")[:3]:
            moment = read_moment(value.rpartition(";")[2].strip())
            if moment is not None:
                received = moment.at
                break
    sent = read_moment(headers.raw("date"))
    if sent is None:
        moment = read_moment(headers.raw("resent-date")) or read_moment(headers.raw("delivery-date"))
        fallback = received if received is not None else moment.at if moment is not None else 0
        return Times(Moment(fallback, 0), received, "date")
    if received is not None and sent.at > received + _DAY_MS:
        return Times(Moment(received, sent.tz_minutes), received, "future-date")
    return Times(sent, received, "")
