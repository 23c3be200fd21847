"""The rows that facts are read from, each read once."""

from __future__ import annotations

from collections.abc import Mapping
from email.header import decode_header, make_header
from email.parser import BytesHeaderParser
from functools import cached_property

from desktop.core.calendars import Calendar
from desktop.core.errors import DeskError
from desktop.store.automation_queue import Changes
from desktop.store.calendar_reads import calendar_of_department
from desktop.store.files import Files
from desktop.store.models import Contact, Message, Ticket
from desktop.store.queries.reading import hexed, read
from desktop.store.row_reads import key, row_by_id, rows_where

LONGEST_HEAD = 256 * 1024
MOST_LINES = 200
"""Header lines of one name that are looked at; a mail may carry any number."""


class Source:
    """A ticket, the message that set a rule off, who did it and when."""

    def __init__(
        self, ticket: Ticket, message: str | None, changes: Changes, moment: int, actor: str, files: Files | None
    ) -> None:
        self.ticket, self.moment, self.actor = ticket, moment, actor
        self.changes = changes
        self._message, self._files = message, files

    @cached_property
    def message(self) -> Message | None:
        """The message that set the rule off, else the customer's latest."""
        if self._message is not None:
            row = row_by_id(Message, self._message)
            return None if row is None or row.deleted else row
        condition = "ticket = ? AND kind = 'customer' AND deleted = 0 ORDER BY sent_at DESC, rid DESC LIMIT 1"
        found = rows_where(Message, condition, (key(self.ticket.id),))
        return found[0] if found else None

    @cached_property
    def contact(self) -> Contact | None:
        """The customer whose ticket it is, None for one who is gone."""
        return row_by_id(Contact, self.ticket.requester)

    @cached_property
    def addresses(self) -> tuple[str, ...]:
        """The customer's mail addresses."""
        sql = "SELECT value FROM contact_address WHERE contact = ? AND kind = 'email' AND deleted = 0"
        return tuple(str(value) for (value,) in read(sql, [key(self.ticket.requester)]))

    @cached_property
    def tags(self) -> frozenset[str]:
        """The ids of the ticket's tags."""
        sql = "SELECT tag FROM ticket_tag WHERE ticket = ? AND deleted = 0"
        return frozenset(hexed(tag) for (tag,) in read(sql, [key(self.ticket.id)]))

    @cached_property
    def files(self) -> tuple[tuple[str, str, bool], ...]:
        """Name, type and whether it stands in the text, of each file of the message."""
        if self.message is None:
            return ()
        sql = "SELECT name, mime, inline FROM attachment WHERE message = ? AND deleted = 0 ORDER BY position"
        return tuple((str(name), str(mime), bool(inline)) for name, mime, inline in read(sql, [key(self.message.id)]))

    @cached_property
    def calendar(self) -> Calendar:
        """The department's hours."""
        return calendar_of_department(self.ticket.department)

    def header(self, name: str) -> tuple[str, ...]:
        """Return what the message's header lines of a name say; nothing for a message without its raw form."""
        return self._head.get(name.casefold(), ())

    @cached_property
    def _head(self) -> Mapping[str, tuple[str, ...]]:
        raw = self.message.raw if self.message is not None else None
        if raw is None or self._files is None:
            return {}
        try:
            content = self._files.raw(raw)
        except (DeskError, OSError):  # also a file that cannot be read for good: the queue would wait for it for ever
            return {}
        found: dict[str, list[str]] = {}
        for name, value in BytesHeaderParser().parsebytes(content[:LONGEST_HEAD]).items():
            lines = found.setdefault(name.casefold(), [])
            if len(lines) < MOST_LINES:
                lines.append(_words(str(value)))
        return {name: tuple(lines) for name, lines in found.items()}


def _words(value: str) -> str:
    """Return a header as it reads; one that cannot be decoded stays as it is."""
    try:
        return " ".join(str(make_header(decode_header(value))).split())
    except (ValueError, LookupError, UnicodeError):
        return " ".join(value.split())
