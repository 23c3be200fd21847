"""People and the shape of the desk: agents, departments, statuses, tags, custom fields, settings."""

from __future__ import annotations

from typing import Any

import peewee as pw

from desktop.store.clock import now
from desktop.store.database import IdField
from desktop.store.journal import Record


class Agent(Record):
    """Someone who answers tickets. Never deleted, only deactivated, so that history keeps its names.

    ``role`` is a built-in role's key, the id of a ``Role``, or empty for none at this desk as a whole. ``photo`` is
    the SHA-256 of a picture beside the desk. ``hours`` is JSON: seven lists, Monday first, of [from, to] in minutes
    after midnight in ``time_zone`` (IANA); empty for none. ``availability``: available, busy, away, handing-over (away,
    and new work goes to others), offline; away until ``away_until`` (ms). ``capacity`` is how many open tickets are
    enough, 0 for no limit. The deputy gets the agent's work from ``deputy_from`` until ``deputy_until`` (ms).
    """

    name = pw.TextField()
    shown_name = pw.TextField(default="")
    email = pw.TextField(default="")
    signature = pw.TextField(default="")
    language = pw.TextField(default="")
    role = pw.TextField(default="owner")
    active = pw.BooleanField(default=True)
    created_at = pw.BigIntegerField(default=now)
    photo = IdField(null=True)
    gender = pw.TextField(default="")
    capacity = pw.IntegerField(default=0)
    hours = pw.TextField(default="")
    time_zone = pw.TextField(default="")
    availability = pw.TextField(default="available")
    away_until = pw.BigIntegerField(null=True)
    away_reason = pw.TextField(default="")
    deputy = IdField(null=True)
    deputy_from = pw.BigIntegerField(null=True)
    deputy_until = pw.BigIntegerField(null=True)


class Department(Record):
    """A group of agents to which tickets are routed. A desk begins with one, which nobody sees.

    ``kind``: function, product, skill, place, customer. ``visibility``: members (only they see its tickets), read
    (everybody who sees tickets reads them), open (as if everybody were a member). ``escalation`` is the department
    that takes over, ``leader`` the agent who answers for it, ``mailbox`` the account its answers leave by.
    """

    name = pw.TextField()
    code = pw.TextField(default="")
    description = pw.TextField(default="")
    colour = pw.IntegerField(default=0)
    position = pw.IntegerField(default=0)
    archived = pw.BooleanField(default=False)
    kind = pw.TextField(default="function")
    parent = IdField(null=True)
    escalation = IdField(null=True)
    leader = IdField(null=True)
    mailbox = IdField(null=True)
    visibility = pw.TextField(default="members")
    language = pw.TextField(default="")


class Status(Record):
    """What a ticket is waiting for. Categories drive lists and clocks; custom statuses choose one.

    ``category``: 0 new, 1 open, 2 waiting, 3 postponed, 4 resolved, 5 closed. ``clock`` is the effect on service
    level clocks: run, pause or stop. A built-in status has a ``key`` and its name is translated when shown.
    """

    key = pw.TextField(default="")
    name = pw.TextField(default="")
    category = pw.IntegerField()
    clock = pw.TextField(default="run")
    colour = pw.TextField(default="")
    customer_label = pw.TextField(default="")
    position = pw.IntegerField(default=0)


class Tag(Record):
    """A word that tickets can carry; its id comes from its folded name."""

    name = pw.TextField()
    colour = pw.IntegerField(default=0)


class CustomField(Record):
    """A field that the owner added to tickets, contacts or companies.

    ``kind``: text, long-text, integer, decimal, date, datetime, yes-no, choice, choices, url, email, phone.
    ``choices`` holds one choice a line.
    """

    subject = pw.TextField(default="ticket")
    name = pw.TextField()
    kind = pw.TextField(default="text")
    choices = pw.TextField(default="")
    required = pw.TextField(default="")
    pattern = pw.TextField(default="")
    position = pw.IntegerField(default=0)


class FieldValue(Record):
    """One custom field's value on one row; its id comes from both, so concurrent edits merge."""

    field = IdField()
    row = IdField(index=True)
    ticket = IdField(null=True)
    value = pw.TextField(null=True)


class Setting(Record):
    """One setting, one row: ``scope`` is desk, department, mailbox or agent, ``owner`` its id or empty.

    ``value`` is JSON. Never several settings in one row: two computers may change two of them.
    """

    scope = pw.TextField()
    owner = pw.TextField(default="")
    key = pw.TextField()
    value = pw.TextField()

    def _note(self, name: str, old: Any, new: Any) -> None:
        """Keep the value of the desk's own secret out of the journal; only that it changed stands there."""
        hidden = self.key == "secret"
        super()._note(name, None if hidden else old, None if hidden else new)
