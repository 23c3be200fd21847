"""What works by itself: rules and what they did, service levels and their clocks, calendars, macros, ratings.

Conditions, actions and targets are JSON in the forms that ``core.automation`` and ``core.sla`` define and check.
"""

from __future__ import annotations

import peewee as pw

from desktop.store.clock import now
from desktop.store.database import IdField, Table
from desktop.store.journal import Record


class Rule(Record):
    """When something happens (``trigger``) and conditions hold, do this; with the rights of ``owner`` as they are now.

    ``department`` limits it to that department's tickets, None is the whole desk. ``timing`` is for triggers of time.
    ``paused`` is the code of why it stopped by itself (an agent who left, a department that is gone), empty while it
    runs; ``paused_details`` the JSON of that refusal's details.
    """

    name = pw.TextField()
    note = pw.TextField(default="")
    active = pw.BooleanField(default=True)
    trigger = pw.TextField()
    position = pw.IntegerField(default=0)
    stop = pw.BooleanField(default=False)
    owner = IdField()
    department = IdField(null=True)
    groups = pw.TextField(default="[]")
    actions = pw.TextField(default="[]")
    timing = pw.TextField(default="{}")
    paused = pw.TextField(default="")
    paused_details = pw.TextField(default="{}")
    created_at = pw.BigIntegerField(default=now)


class Firing(Record):
    """One thing that the desk did by itself to a ticket; its id comes from what made it, so doing it twice is once.

    ``kind``: rule, routing, escalation, sla, survey. ``source`` is the rule, department or policy. ``chain`` is the
    cause that everything began with, ``depth`` how far behind it this came. ``why`` and ``done`` are JSON: the
    conditions that held with the values they saw; the acts with what each changed or why it was refused.
    """

    append_only = True

    kind = pw.TextField(default="rule")
    source = IdField()
    ticket = IdField()
    chain = IdField()
    depth = pw.IntegerField(default=0)
    at = pw.BigIntegerField(default=now)
    why = pw.TextField(default="[]")
    done = pw.TextField(default="[]")

    class Meta:
        indexes = ((("ticket", "at"), False), (("source", "at"), False))


class QueuedCause(Table):
    """What happened to a ticket and waits for the rules; written in the transaction in which it happened.

    ``triggers`` and ``changes`` are JSON: names, and field to [old, new].
    """

    rid = pw.AutoField()
    ticket = IdField()
    chain = IdField()
    depth = pw.IntegerField(default=0)
    actor = pw.TextField(default="")
    message = IdField(null=True)
    triggers = pw.TextField()
    changes = pw.TextField(default="{}")
    at = pw.BigIntegerField(default=now)


class WebhookCall(Table):
    """A message to another program that waits to be delivered by this computer; gone once it was, or was given up.

    ``state``: waiting, or failed when it is not tried any more; ``error`` is the code of why the last attempt failed.
    """

    rid = pw.AutoField()
    firing = IdField()
    rule = IdField()
    ticket = IdField()
    url = pw.TextField()
    body = pw.TextField()
    state = pw.TextField(default="waiting")
    attempts = pw.IntegerField(default=0)
    error = pw.TextField(default="")
    next_at = pw.BigIntegerField(default=now)
    created_at = pw.BigIntegerField(default=now)


class RulePass(Table):
    """How far a time rule has looked, under which version of itself.

    ``looked_at`` is the moment (ms) up to which it saw everything whose time came; ``event`` and ``message`` are the
    row numbers up to which it saw what changed.
    """

    rule = IdField(primary_key=True)
    looked_at = pw.BigIntegerField(default=0)
    event = pw.IntegerField(default=0)
    message = pw.IntegerField(default=0)
    version = pw.TextField(default="")


class Lease(Table):
    """Which computer does a kind of work that one alone should do, and until when it may count on it."""

    name = pw.TextField(primary_key=True)
    holder = pw.TextField()
    until = pw.BigIntegerField()


class Calendar(Record):
    """Working hours with a name: ``week`` as in ``core.hours``, in ``time_zone`` (IANA).

    ``country`` and ``region`` (ISO 3166) close it on that place's public holidays; ``CalendarDay`` rows go before.
    """

    name = pw.TextField()
    time_zone = pw.TextField(default="UTC")
    week = pw.TextField(default="")
    country = pw.TextField(default="")
    region = pw.TextField(default="")
    position = pw.IntegerField(default=0)


class CalendarDay(Record):
    """A date (ISO 8601) with hours of its own; ``spans`` is JSON of [from, to] in minutes, [] for closed.

    Its id comes from calendar and date.
    """

    calendar = IdField(index=True)
    date = pw.TextField()
    name = pw.TextField(default="")
    spans = pw.TextField(default="[]")


class SlaPolicy(Record):
    """What customers are promised: the first policy whose conditions hold counts, by ``position``.

    ``targets`` is JSON: clock to minutes for each of the four priorities (null for none). ``calendar`` None takes the
    department's hours. ``options`` is JSON, see ``core.sla``.
    """

    name = pw.TextField()
    note = pw.TextField(default="")
    active = pw.BooleanField(default=True)
    position = pw.IntegerField(default=0)
    groups = pw.TextField(default="[]")
    targets = pw.TextField(default="{}")
    calendar = IdField(null=True)
    options = pw.TextField(default="{}")
    created_at = pw.BigIntegerField(default=now)


class SlaClock(Record):
    """One clock of a ticket as it stood when last recomputed; its id comes from ticket, clock and start.

    ``state``: running, paused, met, breached (still open, overdue), missed (ended after it was due), stopped.
    ``breached_at`` stays, whatever changes later; ``by_change`` says that a changed policy, not time, broke it.
    """

    unjournaled = frozenset({"*"})

    ticket = IdField(index=True)
    policy = IdField(index=True)
    clock = pw.TextField()
    started_at = pw.BigIntegerField()
    due_at = pw.BigIntegerField(null=True)
    ended_at = pw.BigIntegerField(null=True)
    state = pw.TextField(default="running")
    spent_s = pw.IntegerField(default=0)
    target_s = pw.IntegerField(default=0)
    warn_at = pw.BigIntegerField(null=True)
    warned_at = pw.BigIntegerField(null=True)
    breached_at = pw.BigIntegerField(null=True)
    by_change = pw.BooleanField(default=False)


class RoutingTurn(Record):
    """When an agent was last given a ticket of a department by itself; its id comes from both.

    Round robin is whoever waited longest: no cursor that two computers could move differently.
    """

    unjournaled = frozenset({"*"})

    department = IdField()
    agent = IdField(index=True)
    at = pw.BigIntegerField(default=now)


class Offer(Record):
    """A ticket offered to an agent until a moment. ``state``: open, accepted, declined, lapsed, withdrawn."""

    unjournaled = frozenset({"*"})

    ticket = IdField(index=True)
    department = IdField()
    agent = IdField(index=True)
    at = pw.BigIntegerField(default=now)
    until = pw.BigIntegerField()
    state = pw.TextField(default="open")


class AgentSkill(Record):
    """That an agent knows something, which a tag names, at a level from 1 to 5; its id comes from both.

    A ticket that carries such a tag asks for the skill.
    """

    agent = IdField(index=True)
    tag = IdField(index=True)
    level = pw.IntegerField(default=3)


class Macro(Record):
    """A text to answer with (``kind`` canned), or a text with acts (macro). Own (``owner``), a department's, or shared.

    ``folder`` is a path with slashes. ``actions`` is JSON as in a rule; ``shortcut`` finds it behind a slash.
    """

    kind = pw.TextField(default="canned")
    name = pw.TextField()
    folder = pw.TextField(default="")
    shortcut = pw.TextField(default="")
    text = pw.TextField(default="")
    html = pw.TextField(default="")
    actions = pw.TextField(default="[]")
    owner = IdField(null=True)
    department = IdField(null=True)
    language = pw.TextField(default="")
    position = pw.IntegerField(default=0)


class LetterTemplate(Record):
    """The words of a letter that goes out by itself; its id comes from department, event and language.

    ``department`` None is the desk's own; ``event``: new-ticket, auto-reply, out-of-hours, resolved, survey.
    """

    department = IdField(null=True)
    event = pw.TextField()
    language = pw.TextField()
    subject = pw.TextField(default="")
    text = pw.TextField(default="")


class Rating(Record):
    """A question to a customer how we did, and the answer. ``score`` is None until they answer.

    ``scale``: three (1 bad, 2 fine, 3 good) or five (1 to 5 stars). ``token_hash`` is the SHA-256 of the token in the
    letter, which stands there alone. ``until`` is up to when the answer may be changed.
    """

    unjournaled = frozenset({"token_hash", "comment"})

    ticket = IdField(index=True)
    contact = IdField(index=True)
    agent = IdField(null=True)
    department = IdField()
    message = IdField(null=True)
    scale = pw.TextField(default="three")
    token_hash = pw.TextField(index=True)
    asked_at = pw.BigIntegerField(default=now)
    until = pw.BigIntegerField()
    score = pw.IntegerField(null=True)
    comment = pw.TextField(default="")
    rated_at = pw.BigIntegerField(null=True)
