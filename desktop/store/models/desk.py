"""People and the shape of the desk: agents, departments, statuses, tags, custom fields, settings."""

from __future__ import annotations

import peewee as pw

from desktop.store.clock import now
from desktop.store.database import IdField
from desktop.store.journal import Record


class Agent(Record):
    """Someone who answers tickets. Never deleted, only deactivated, so that history keeps its names."""

    name = pw.TextField()
    shown_name = pw.TextField(default="")
    email = pw.TextField(default="")
    signature = pw.TextField(default="")
    language = pw.TextField(default="")
    role = pw.TextField(default="owner")
    active = pw.BooleanField(default=True)
    created_at = pw.BigIntegerField(default=now)


class Department(Record):
    """A group of agents to which tickets are routed. A desk begins with one, which nobody sees."""

    name = pw.TextField()
    code = pw.TextField(default="")
    description = pw.TextField(default="")
    colour = pw.IntegerField(default=0)
    position = pw.IntegerField(default=0)
    archived = pw.BooleanField(default=False)


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
