"""Tickets and what hangs on them."""

from __future__ import annotations

from typing import Any

import peewee as pw

from desktop.store.clock import now
from desktop.store.database import IdField, Table, db
from desktop.store.journal import Record

INBOX, SPAM, TRASH, QUARANTINE = range(4)
LANES = {"new": 0, "open": 1, "waiting": 2, "postponed": 3, "resolved": 4, "closed": 5}
LANE_SPAM, LANE_TRASH, LANE_QUARANTINE, LANE_HIDDEN = 10, 11, 12, 20


class Ticket(Record):
    """One conversation with a customer.

    ``lane`` is where the lists find it: the status' category while it is in the inbox, else the folder, else
    hidden (deleted or merged away). It is derived here on every save, because statuses can be custom and a partial
    index needs a plain number. ``shared`` names (hex ids, commas between) whom the ticket is referred to; triggers keep
    it. ``send_state``: 0 nothing, 1 waiting to be sent, 2 not sent.
    ``priority``: 0 low, 1 normal, 2 high, 3 urgent. ``sla`` is the policy that counts, ``sla_by_hand`` keeps it when
    conditions change. ``due_at`` and ``due_clock`` name the service level clock that ends next; ``due_state``: 0 none,
    1 running, 2 paused, 3 overdue.
    """

    unjournaled = frozenset(
        {
            "lane",
            "shared",
            "send_state",
            "snippet",
            "snippet_ours",
            "messages",
            "attachments",
            "updated_at",
            "status_at",
            "last_in_at",
            "last_out_at",
            "due_at",
            "due_clock",
            "due_state",
        }
    )

    number = pw.IntegerField(index=True)
    subject = pw.TextField(default="")
    department = IdField()
    assignee = IdField(null=True)
    requester = IdField()
    company = IdField(null=True)
    priority = pw.IntegerField(default=1)
    status = IdField()
    folder = pw.IntegerField(default=INBOX)
    source = pw.TextField(default="email")
    mailbox = IdField(null=True)
    created_at = pw.BigIntegerField(default=now)
    updated_at = pw.BigIntegerField(default=now)
    status_at = pw.BigIntegerField(default=now)
    last_in_at = pw.BigIntegerField(null=True)
    last_out_at = pw.BigIntegerField(null=True)
    waiting_since = pw.BigIntegerField(null=True)
    postponed_until = pw.BigIntegerField(null=True)
    postponed_from = IdField(null=True)
    resolved_at = pw.BigIntegerField(null=True)
    closed_at = pw.BigIntegerField(null=True)
    merged_into = IdField(null=True)
    send_state = pw.IntegerField(default=0)
    lane = pw.IntegerField(default=0)
    shared = pw.TextField(default="")
    sla = IdField(null=True)
    sla_by_hand = pw.BooleanField(default=False)
    due_at = pw.BigIntegerField(null=True)
    due_clock = pw.TextField(default="")
    due_state = pw.IntegerField(default=0)
    snippet = pw.TextField(default="")
    snippet_ours = pw.BooleanField(default=False)
    messages = pw.IntegerField(default=0)
    attachments = pw.IntegerField(default=0)

    def save(self, *args: Any, **kwargs: Any) -> int | bool:
        """Keep ``lane`` right, then save."""
        dirty = {changed.name for changed in self.dirty_fields}
        if dirty & {"status", "folder", "deleted", "merged_into"}:
            place = lane_of(self)
            if place != self.lane:
                self.lane = place
        return super().save(*args, **kwargs)

    @property
    def referred(self) -> frozenset[str]:
        """Return the ids of the departments and agents it was referred to; read only when nothing else decides."""
        sql = "SELECT coalesce(department, agent) FROM ticket_referral WHERE ticket = ? AND deleted = 0"
        rows = db.execute_sql(sql, (bytes.fromhex(self.id),)).fetchall()
        return frozenset(bytes(target).hex() for (target,) in rows if target is not None)

    def history_ticket(self) -> str | None:
        """Return its own id."""
        mine: str = self.id
        return mine


def lane_of(ticket: Ticket) -> int:
    """Return the lane a ticket belongs in; an unknown status counts as open, never as gone."""
    if ticket.deleted or ticket.merged_into:
        return LANE_HIDDEN
    if ticket.folder != INBOX:
        return {SPAM: LANE_SPAM, TRASH: LANE_TRASH}.get(ticket.folder, LANE_QUARANTINE)
    found = db.execute_sql("SELECT category FROM status WHERE id = ?", (bytes.fromhex(ticket.status),)).fetchone()
    return int(found[0]) if found else LANES["open"]


class TicketTag(Record):
    """A tag on a ticket; its id comes from both, so tagging twice is tagging once."""

    ticket = IdField(index=True)
    tag = IdField(index=True)


class Participant(Record):
    """Somebody beside the requester who takes part by mail.

    ``role``: cc (an agent or the customer put them there) or joined (wrote in with a valid token; not written to
    until an agent confirms).
    """

    ticket = IdField(index=True)
    email = pw.TextField()
    name = pw.TextField(default="")
    role = pw.TextField(default="cc")


class TicketLink(Record):
    """Two tickets that belong together: follow-up, related, duplicate, split."""

    ticket = IdField(index=True)
    other = IdField(index=True)
    kind = pw.TextField(default="related")


class TicketReferral(Record):
    """A ticket shown to a second department or to an agent without leaving its own. Its id comes from both.

    It is one of ``department`` and ``agent``. ``by`` is who referred it (osTicket).
    """

    ticket = IdField(index=True)
    department = IdField(null=True, index=True)
    agent = IdField(null=True, index=True)
    by = IdField(null=True)
    note = pw.TextField(default="")
    at = pw.BigIntegerField(default=now)


class TicketSeen(Record):
    """Up to when an agent has read a ticket; unread is what the customer wrote after that."""

    unjournaled = frozenset({"*"})

    agent = IdField()
    ticket = IdField(index=True)
    seen_at = pw.BigIntegerField()


class TicketCount(Table):
    """How many tickets stand where; kept by triggers, read by every badge.

    ``assignee`` is empty bytes for nobody, so that the key stays total.
    """

    department = pw.BlobField()
    assignee = pw.BlobField()
    lane = pw.IntegerField()
    shared = pw.TextField()
    n = pw.IntegerField()

    class Meta:
        primary_key = pw.CompositeKey("department", "lane", "assignee", "shared")
        without_rowid = True


class TicketReferred(Table):
    """Tickets by whom they were referred to, with what lists are ordered by; kept by triggers."""

    target = pw.BlobField()
    rid = pw.IntegerField(index=True)
    lane = pw.IntegerField()
    updated_at = pw.BigIntegerField()
    created_at = pw.BigIntegerField()
    priority = pw.IntegerField()

    class Meta:
        primary_key = pw.CompositeKey("target", "rid")
        without_rowid = True


class TicketText(Table):
    """The searchable words of a ticket's head: number, subject, people, company, tags, attachment names."""

    rid = pw.AutoField()
    text = pw.TextField()
