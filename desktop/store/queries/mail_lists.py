"""Mailboxes, the ledger of every mail, the outbox, drafts."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from desktop.core.actors import Actor
from desktop.core.permissions import Permission
from desktop.store.models.mail import DUPLICATE, IGNORED, IMPORTED, PENDING, QUARANTINED
from desktop.store.queries.counts import seen_departments
from desktop.store.queries.reading import blob, hexed, maybe, read
from desktop.store.queries.rows import DraftRow, LedgerRow, LedgerSums, MailboxRow, OutgoingRow
from desktop.store.queries.visibility import EVERYTHING, Condition, visible_sql

FATES = ("pending", "imported", "duplicate", "quarantined", "ignored")
MAILBOX = """
SELECT id, name, address, department, imap_host, imap_port, imap_security, imap_user, smtp_host, smtp_port,
  smtp_security, smtp_user, after_import, move_to, start_at, poll_seconds, sent_folder, active
FROM mailbox WHERE deleted = 0 ORDER BY rid
"""
WRITING = (
    Permission.TICKET_REPLY,
    Permission.TICKET_FORWARD,
    Permission.TICKET_CREATE,
    Permission.TICKET_REPLY_AS_OTHER_SENDER,
)
UNKNOWN = MailboxRow("", "", "", "", "", 0, "", "", "", 0, "", "", "", "", None, 0, "", active=True)
DRAFT = "SELECT id, ticket, kind, people, subject, html, files, mailbox, updated_at FROM draft"


def mailboxes(actor: Actor) -> list[MailboxRow]:
    """Return the mailboxes with their folders, other addresses and how they are on this computer.

    Who may not look at accounts but writes mail gets names and addresses, of departments they see tickets in.
    """
    if not actor.holds(Permission.CHANNEL_ACCOUNTS_VIEW):
        return _senders(actor)
    folders = _grouped("SELECT mailbox, name FROM mailbox_folder WHERE deleted = 0 ORDER BY rid")
    aliases = _grouped("SELECT mailbox, address FROM mailbox_alias WHERE deleted = 0 ORDER BY rid")
    states = _states()
    return [_mailbox(row, folders, aliases, states) for row in read(MAILBOX)]


def _senders(actor: Actor) -> list[MailboxRow]:
    """Return what is needed to write from a mailbox; of its servers only that there is one to send through."""
    if not any(actor.holds(each) for each in WRITING):
        return []
    seen = seen_departments(actor)
    aliases = _grouped("SELECT mailbox, address FROM mailbox_alias WHERE deleted = 0 ORDER BY rid")
    rows = (_mailbox(row, {}, aliases, {}) for row in read(MAILBOX))
    return [
        replace(UNKNOWN, id=row.id, name=row.name, address=row.address, department=row.department,
                smtp_host=row.smtp_host, active=row.active, aliases=row.aliases)
        for row in rows
        if row.department in seen
    ]  # fmt: skip


def ledger_sums(actor: Actor, mailbox: str = "") -> LedgerSums:
    """Return how many mails were seen and what became of them, for one mailbox or (empty) for all.

    Nothing for who may look at neither accounts nor the quarantine.
    """
    where, values = (" WHERE mailbox = ?", [blob(mailbox)]) if mailbox else ("", [])
    found = dict(read(f"SELECT fate, sum(n) FROM entry_count{where} GROUP BY fate", values))
    if not _sees_ledger(actor):
        found = {}
    return LedgerSums(
        seen=sum(found.values()),
        imported=found.get(IMPORTED, 0),
        duplicates=found.get(DUPLICATE, 0),
        quarantined=found.get(QUARANTINED, 0),
        ignored=found.get(IGNORED, 0),
        pending=found.get(PENDING, 0),
    )


def ledger_page(actor: Actor, fate: str, after: str, limit: int) -> list[LedgerRow]:
    """Return entries of the ledger, newest first, behind the entry ``after`` (empty: from the start).

    ``fate`` empty means all. The number of a ticket out of sight is left out, and so is ``raw`` where the source may
    not be seen: that of a ticket's mail follows the ticket, that of any other the right to the quarantine.
    """
    if not _sees_ledger(actor):
        return []
    sight, seen = visible_sql(actor)
    source, held = visible_sql(actor, Permission.TICKET_VIEW_RAW_SOURCE)
    where, values = "e.deleted = 0", [*held, *seen]
    if fate:
        where += f" AND e.fate = {FATES.index(fate)}"
    if after:
        where += " AND e.rid < (SELECT rid FROM mail_entry WHERE id = ?)"
        values.append(blob(after))
    sql = (
        "SELECT e.id, e.mailbox, e.folder, e.uid, e.size, e.fate, e.reason, t.number, e.seen_at,"
        f" iif(iif(e.ticket IS NULL, {int(actor.holds(Permission.CHANNEL_QUARANTINE_VIEW))}, t.id IS NOT NULL"
        f" AND {source}), e.raw, x'')"
        f" FROM mail_entry e LEFT JOIN ticket t ON t.id = e.ticket AND {sight} WHERE {where}"
        " ORDER BY e.rid DESC LIMIT ?"
    )
    return [_entry(row) for row in read(sql, [*values, limit])]


def outbox(actor: Actor, limit: int) -> list[OutgoingRow]:
    """Return what waits or could not be sent: failures first, then by when it is tried next.

    Nothing for who may not look into the outbox.
    """
    if not actor.holds(Permission.CHANNEL_OUTBOX_VIEW):
        return []
    sight, seen = visible_sql(actor)
    found: list[OutgoingRow] = []
    for state in ("failed", "unknown", "bounced", "sending", "queued"):
        sql = (
            "SELECT o.id, o.ticket, t.number, m.subject, (SELECT group_concat(r.email, ', ') FROM outgoing_recipient r"
            " WHERE r.outgoing = o.id AND r.deleted = 0), o.state, o.code, o.error, o.attempts, o.send_after, o.next_at"
            " FROM outgoing o JOIN ticket t ON t.id = o.ticket JOIN message m ON m.id = o.message"
            f" WHERE o.state = ? AND o.deleted = 0 AND {sight} ORDER BY o.next_at LIMIT ?"
        )
        found += [_outgoing(row) for row in read(sql, [state, *seen, limit - len(found)])]
    return found


def drafts(actor: Actor) -> list[DraftRow]:
    """Return the actor's own drafts, last changed first; none on a ticket that has gone out of sight."""
    sight, seen = _in_reach(actor)
    sql = f"{DRAFT} WHERE agent = ? AND deleted = 0 AND {sight} ORDER BY updated_at DESC"
    return [_draft(row) for row in read(sql, [blob(actor.id), *seen])]


def drafts_on(actor: Actor, ticket_id: str) -> list[tuple[str, DraftRow]]:
    """Return what is being written on a ticket, last changed first: (agent's id, draft).

    That of others only where the actor may see what others write.
    """
    allowed, held = visible_sql(actor, Permission.TICKET_DRAFT_VIEW_OTHERS)
    sight, seen = _in_reach(actor)
    sql = (
        f"{DRAFT} WHERE ticket = ? AND deleted = 0 AND {sight} AND (agent = ?"
        f" OR EXISTS (SELECT 1 FROM ticket t WHERE t.id = draft.ticket AND {allowed})) ORDER BY updated_at DESC"
    )
    rows = read(sql.replace("SELECT id", "SELECT agent, id", 1), [blob(ticket_id), *seen, blob(actor.id), *held])
    return [(hexed(agent), _draft(tuple(row))) for agent, *row in rows]


def draft_for(actor: Actor, ticket_id: str | None, kind: str) -> DraftRow | None:
    """Return the actor's draft of a kind on a ticket, or (None) of a mail that begins one."""
    ticket = None if ticket_id is None else blob(ticket_id)
    sight, seen = _in_reach(actor)
    where = f"ticket IS ? AND agent = ? AND kind = ? AND deleted = 0 AND {sight}"
    for row in read(f"{DRAFT} WHERE {where} ORDER BY updated_at DESC LIMIT 1", [ticket, blob(actor.id), kind, *seen]):
        return _draft(row)
    return None


def _in_reach(actor: Actor) -> Condition:
    """Return a condition on a draft: it is on no ticket, or on one in sight."""
    sight, seen = visible_sql(actor)
    if sight == "1":
        return EVERYTHING
    return f"(ticket IS NULL OR EXISTS (SELECT 1 FROM ticket t WHERE t.id = draft.ticket AND {sight}))", seen


def _sees_ledger(actor: Actor) -> bool:
    return actor.holds(Permission.CHANNEL_ACCOUNTS_VIEW) or actor.holds(Permission.CHANNEL_QUARANTINE_VIEW)


def _grouped(sql: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for owner, value in read(sql):
        found.setdefault(hexed(owner), []).append(value)
    return found


def _states() -> dict[str, tuple[int | None, str, dict[str, str]]]:
    """Return the worst of each mailbox's folders: any error, and the oldest check."""
    found: dict[str, tuple[int | None, str, dict[str, str]]] = {}
    for mailbox, checked_at, error, details in read("SELECT mailbox, checked_at, error, details FROM mailbox_state"):
        key = hexed(mailbox)
        before = found.get(key, (None, "", {}))
        times = [each for each in (before[0], checked_at) if each is not None]
        shown = (before[1], before[2]) if before[1] else (error, _words(details))
        found[key] = (min(times) if times else None, *shown)
    return found


def _words(details: str) -> dict[str, str]:
    return {str(name): str(value) for name, value in json.loads(details or "{}").items()}


def _mailbox(
    row: tuple[Any, ...],
    folders: dict[str, list[str]],
    aliases: dict[str, list[str]],
    states: dict[str, tuple[int | None, str, dict[str, str]]],
) -> MailboxRow:
    key = hexed(row[0])
    checked_at, error, details = states.get(key, (None, "", {}))
    plain: tuple[Any, ...] = (key, row[1], row[2], hexed(row[3]), *row[4:17], bool(row[17]))
    return replace(
        MailboxRow(*plain),
        folders=tuple(folders.get(key, ())),
        aliases=tuple(aliases.get(key, ())),
        checked_at=checked_at,
        error=error,
        error_details=details,
    )


def _entry(row: tuple[Any, ...]) -> LedgerRow:
    identity, mailbox, folder, uid, size, fate, reason, number, seen_at, raw = row
    key, box = hexed(identity), hexed(mailbox)
    return LedgerRow(key, box, folder, uid, size, FATES[fate], reason, number, seen_at, hexed(raw))


def _outgoing(row: tuple[Any, ...]) -> OutgoingRow:
    return OutgoingRow(hexed(row[0]), hexed(row[1]), row[2], row[3], row[4] or "", *row[5:])


def _draft(row: tuple[Any, ...]) -> DraftRow:
    identity, ticket, kind, people, subject, html, files, mailbox, updated_at = row
    who = json.loads(people)
    to, cc, bcc = (tuple((str(name), str(email)) for name, email in who.get(part, [])) for part in ("to", "cc", "bcc"))
    kept = tuple((str(name), str(mime), int(size), str(content)) for name, mime, size, content in json.loads(files))
    return DraftRow(hexed(identity), maybe(ticket), kind, to, cc, bcc, subject, html, kept, maybe(mailbox), updated_at)
