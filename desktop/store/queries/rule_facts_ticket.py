"""What a ticket's own rows say to conditions, and what they said before."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime

from desktop.core.automation.values import Fact
from desktop.store.database import natural_id
from desktop.store.models import CustomField, FieldValue, Status
from desktop.store.models.tickets import INBOX, LANES, SPAM, TRASH
from desktop.store.queries.reading import blob, read, read_one
from desktop.store.queries.rule_facts_source import Source
from desktop.store.row_reads import key, row_by_id

MINUTE_MS = 60_000
CATEGORIES = tuple(LANES)
FOLDERS = {INBOX: "inbox", SPAM: "spam", TRASH: "trash"}
SLA_STATES = ("none", "running", "paused", "overdue")
OURS, THEIRS = ("reply", "forward"), ("customer",)
PLAIN_OLD = frozenset({"department", "assignee", "status", "priority", "subject", "sla", "company"})


def old_values(source: Source) -> dict[str, Fact]:
    """Return what changed fields held before, by ``old:KEY``."""
    found: dict[str, Fact] = {}
    for name, (old, _) in source.changes.items():
        if name.startswith("tag:"):
            found["old:tags"] = _old_tags(source)
        elif name.startswith("field:"):
            found[f"old:{name}"] = _converted(name.partition(":")[2], None if old is None else str(old))
        elif name == "folder":
            found["old:folder"] = FOLDERS.get(_number(old), "quarantine")
        elif name in PLAIN_OLD:
            found[f"old:{name}"] = "" if old is None else old if isinstance(old, str | int) else str(old)
        if name == "status":
            found["old:status-category"] = _category_of(str(old or ""))
    return found


def custom(source: Source, field: str) -> Fact:
    """Return what the ticket holds in a custom field, in the form of its kind; empty when nothing was filled in."""
    if not blob(field):
        return None
    row = row_by_id(FieldValue, natural_id("field", field, source.ticket.id))
    return _converted(field, None if row is None or row.deleted else row.value)


def _converted(field: str, value: str | None) -> Fact:
    kind = row_by_id(CustomField, field)
    convert = _KINDS.get(kind.kind if kind is not None else "")
    if value is None:
        return "" if convert is None else None
    try:
        return value if convert is None else convert(value)
    except ValueError:
        return None


def _moment(text: str) -> int:
    found = datetime.fromisoformat(text)
    return int((found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp() * 1000)


def _day(text: str) -> int:
    return _moment(date.fromisoformat(text).isoformat())


_KINDS: dict[str, Callable[[str], Fact]] = {
    "integer": int,
    "decimal": float,
    "date": _day,
    "datetime": _moment,
    "yes-no": lambda value: value == "yes",
    "choices": lambda value: tuple(value.splitlines()),
}


def _old_tags(source: Source) -> frozenset[str]:
    """Take back what was put on or off: changes hold ``tag:ID`` with whether the ticket had it."""
    held = set(source.tags)
    for name, (before, _) in source.changes.items():
        if name.startswith("tag:"):
            (held.add if before else held.discard)(name[4:])
    return frozenset(held)


def _category_of(status: str) -> str:
    row = row_by_id(Status, status)
    return CATEGORIES[row.category] if row is not None else "open"


def _number(value: object) -> int:
    return value if isinstance(value, int) else -1


def _minutes_since(source: Source, moment: int | None) -> int | None:
    return None if moment is None else max(0, (source.moment - moment) // MINUTE_MS)


def _messages(kinds: tuple[str, ...]) -> Callable[[Source], int]:
    names = ", ".join(f"'{kind}'" for kind in kinds)
    return lambda source: _count(
        f"SELECT count(*) FROM message WHERE ticket = ? AND kind IN ({names}) AND deleted = 0", source
    )


def _count(sql: str, source: Source) -> int:
    row = read_one(sql, [key(source.ticket.id)])
    return int(row[0]) if row else 0


def _previous_status(source: Source) -> str:
    if "status" in source.changes:
        return str(source.changes["status"][0] or "")
    sql = (
        "SELECT old FROM event WHERE ticket = ? AND kind = 'ticket' AND field = 'status' AND old IS NOT NULL"
        " ORDER BY rid DESC LIMIT 1"
    )
    row = read_one(sql, [key(source.ticket.id)])
    return str(json.loads(row[0])) if row else ""


def _reopens(source: Source) -> int:
    """Count how often the status went from resolved or closed to one before that."""
    sql = "SELECT old, new FROM event WHERE ticket = ? AND kind = 'ticket' AND field = 'status' AND old IS NOT NULL"
    done = ("resolved", "closed")
    pairs = [(json.loads(old), json.loads(new)) for old, new in read(sql, [key(source.ticket.id)])]
    names = {status: _category_of(str(status)) for pair in pairs for status in pair}
    return sum(names[old] in done and names[new] not in done for old, new in pairs)


def _assignees(source: Source) -> int:
    """Count the agents it was ever given to, the first one too when it began with one."""
    sql = "SELECT old, new FROM event WHERE ticket = ? AND kind = 'ticket' AND field = 'assignee'"
    held = {json.loads(each) for row in read(sql, [key(source.ticket.id)]) for each in row if each is not None}
    return len((held | {source.ticket.assignee}) - {None})


def _duplicate(source: Source) -> int | None:
    sql = (
        "SELECT max(created_at) FROM ticket WHERE requester = ? AND subject = ? AND id <> ? AND created_at <= ?"
        " AND deleted = 0"
    )
    ticket = source.ticket
    row = read_one(sql, [key(ticket.requester), ticket.subject, key(ticket.id), ticket.created_at])
    found = row[0] if row else None
    return _minutes_since(source, found)


def _rating(source: Source) -> tuple[str, int, str] | None:
    sql = (
        "SELECT scale, score, comment FROM rating WHERE ticket = ? AND score IS NOT NULL AND deleted = 0"
        " ORDER BY rated_at DESC LIMIT 1"
    )
    row = read_one(sql, [key(source.ticket.id)])
    return (str(row[0]), int(row[1]), str(row[2])) if row else None


def _score(source: Source) -> int | None:
    found = _rating(source)
    return found[1] if found else None


def _level(source: Source) -> str:
    found = _rating(source)
    if found is None:
        return ""
    scale, score, _ = found
    middle = 2 if scale == "three" else 3
    return "bad" if score < middle else "fine" if score == middle else "good"


def _due(source: Source) -> int | None:
    due = source.ticket.due_at
    return None if due is None else (due - source.moment) // MINUTE_MS


TICKET: Mapping[str, Callable[[Source], Fact]] = {
    "source": lambda source: source.ticket.source,
    "department": lambda source: source.ticket.department,
    "assignee": lambda source: source.ticket.assignee or "",
    "status": lambda source: source.ticket.status,
    "status-category": lambda source: _category_of(source.ticket.status),
    "previous-status": _previous_status,
    "priority": lambda source: source.ticket.priority,
    "subject": lambda source: source.ticket.subject,
    "tags": lambda source: source.tags,
    "folder": lambda source: FOLDERS.get(source.ticket.folder, "quarantine"),
    "company": lambda source: source.ticket.company or "",
    "mailbox": lambda source: source.ticket.mailbox or "",
    "created": lambda source: source.ticket.created_at,
    "last-activity": lambda source: source.ticket.updated_at,
    "age-minutes": lambda source: _minutes_since(source, source.ticket.created_at),
    "waiting-minutes": lambda source: _minutes_since(source, source.ticket.waiting_since),
    "customer-quiet-minutes": lambda source: _minutes_since(source, source.ticket.last_in_at),
    "agent-quiet-minutes": lambda source: _minutes_since(source, source.ticket.last_out_at),
    "status-minutes": lambda source: _minutes_since(source, source.ticket.status_at),
    "agent-replies": _messages(OURS),
    "customer-messages": _messages(THEIRS),
    "reopens": _reopens,
    "assignees": _assignees,
    "linked-tickets": lambda source: _count(
        "SELECT count(*) FROM ticket_link WHERE deleted = 0 AND (ticket = ?1 OR other = ?1)", source
    ),
    "duplicate-minutes": _duplicate,
    "sla": lambda source: source.ticket.sla or "",
    "sla-state": lambda source: SLA_STATES[min(max(source.ticket.due_state, 0), 3)],
    "due-minutes": _due,
    "rating": _score,
    "rating-level": _level,
    "rating-comment": lambda source: (_rating(source) or ("", 0, ""))[2],
}
