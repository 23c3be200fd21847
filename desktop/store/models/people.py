"""Who may do what: roles and their grants, members of departments, what departments deny, and sign-in secrets.

The built-in roles are code (``core.roles``); the ``role`` of an agent or a membership is a built-in key or the id of
a ``Role``.
"""

from __future__ import annotations

import peewee as pw

from desktop.store.clock import now
from desktop.store.database import IdField
from desktop.store.journal import Record


class Role(Record):
    """A role of the desk's own, made from a built-in one (``base``), whose later changes it follows."""

    name = pw.TextField()
    description = pw.TextField(default="")
    base = pw.TextField(default="agent")
    position = pw.IntegerField(default=0)
    created_at = pw.BigIntegerField(default=now)


class RoleGrant(Record):
    """One permission whose scope was set by hand in a role, built-in or own; its id comes from both."""

    role = pw.TextField()
    permission = pw.TextField()
    scope = pw.IntegerField()


class Membership(Record):
    """An agent in a department; its id comes from both. ``role`` is one more role, held here only; empty for none.

    ``tickets``, ``chats``, ``calls`` are the services the agent gives here. ``extended`` members may help but are
    not given work by themselves (osTicket). ``availability`` overrides the agent's own here; empty follows it.
    ``max_load`` 0 is no limit, ``priority`` 1 to 100 (LiveAgent).
    """

    department = IdField()
    agent = IdField()
    role = pw.TextField(default="")
    tickets = pw.BooleanField(default=True)
    chats = pw.BooleanField(default=True)
    calls = pw.BooleanField(default=True)
    extended = pw.BooleanField(default=False)
    alerts = pw.BooleanField(default=True)
    availability = pw.TextField(default="")
    max_load = pw.IntegerField(default=0)
    priority = pw.IntegerField(default=50)


class Denial(Record):
    """A permission that nobody has in a department, or (``agent``) that one agent has not; owners keep everything."""

    department = IdField()
    agent = IdField(null=True)
    permission = pw.TextField()


class AgentSecret(Record):
    """What an agent signs in with: Argon2id hashes only. Its id comes from the agent; nothing of it is journaled.

    ``invitation`` is the hash of a token that is good once and until ``invited_until``; ``recovery`` the hash of an
    owner's recovery key.
    """

    unjournaled = frozenset({"*"})

    agent = IdField()
    password = pw.TextField(default="")
    must_change = pw.BooleanField(default=False)
    invitation = pw.TextField(default="")
    invited_until = pw.BigIntegerField(null=True)
    recovery = pw.TextField(default="")
    changed_at = pw.BigIntegerField(default=now)
