"""One made-up ticket with its messages, as rows ready for the bulk form."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from random import Random

from desktop.core.roles import OWNER
from desktop.jobs.demo_seats import Seat, find_seat
from desktop.jobs.demo_team import Team
from desktop.jobs.demo_words import Writer
from desktop.store.bulk import Row
from desktop.store.create import status_id
from desktop.store.database import natural_id
from desktop.store.heads import snippet
from desktop.store.models.tickets import LANE_SPAM, SPAM
from desktop.store.search_index import joined

DAY = 86_400_000
PLACES = {
    ("new", 0): 2,
    ("open", 1): 5,
    ("waiting_customer", 2): 4,
    ("postponed", 3): 1,
    ("resolved", 4): 6,
    ("closed", 5): 81,
    ("new", LANE_SPAM): 1,
}
"""Status and lane → share in percent, the shape of a desk that has been used for years."""
STATUSES = {key: status_id(key) for key, _ in PLACES}
ADDRESS = "support@halyard.example"
TO_US = json.dumps([["Halyard Outdoor", ADDRESS]])

Person = tuple[str, str, str]
"""Contact's id, name, address."""


@dataclass(frozen=True)
class Furniture:
    """What tickets refer to: departments and their agents, tags (id, name), people, and the time line."""

    team: Team
    tags: list[tuple[str, str]]
    people: list[Person]
    mailbox: str
    first: int
    step: int
    now: int

    @property
    def owner(self) -> str:
        """Return the id of who made the desk."""
        return self.team.agents[OWNER]


@dataclass
class MadeTicket:
    """All rows that one ticket is made of, ready to be inserted, and the folded words of its head."""

    row: Row
    messages: list[Row]
    head: str
    seen: Row | None = None
    tags: list[Row] = field(default_factory=list)
    referrals: list[Row] = field(default_factory=list)
    events: list[Row] = field(default_factory=list)


def make_ticket(writer: Writer, desk: Furniture, place: int) -> MadeTicket:
    """Make the ticket that is ``place`` tickets into the desk's time line."""
    random = writer.random
    created = desk.first + desk.step * place
    identity = _id(random, created)
    who = random.choice(desk.people)
    key, lane = random.choices(list(PLACES), weights=list(PLACES.values()))[0]
    seat = find_seat(random, desk.team, place, lane)
    messages = _messages(writer, desk, identity, who, created, seat.agent or desk.owner)
    row = _ticket_row(writer, desk, identity, 1001 + place, who, key, lane, seat, messages)
    head = joined([str(row["number"]), row["subject"], f"{who[1]} {who[2]}", ADDRESS])
    made = MadeTicket(row, messages, head)
    _hang_on(random, desk, made, seat)
    return made


def _messages(writer: Writer, desk: Furniture, ticket: str, who: Person, created: int, agent: str) -> list[Row]:
    random = writer.random
    rows = []
    moment = created
    for turn in range(random.choice((1, 1, 2, 2, 3, 3, 3, 4, 5, 6))):
        kind = "customer" if turn % 2 == 0 else random.choices(("reply", "note"), weights=(5, 1))[0]
        rows.append(_message(writer, desk, ticket, who, moment, kind, agent))
        moment = min(moment + int(random.expovariate(1 / DAY)) + 60_000, max(desk.now, created))
    return rows


def _message(writer: Writer, desk: Furniture, ticket: str, who: Person, moment: int, kind: str, agent: str) -> Row:
    ours = kind != "customer"
    identity = _id(writer.random, moment)
    text = writer.body()
    them = "[]" if kind == "note" else json.dumps([[who[1], who[2]]], ensure_ascii=False)
    return {
        "id": identity,
        "ticket": ticket,
        "kind": kind,
        "contact": None if ours else who[0],
        "agent": agent if ours else None,
        "from_name": "Halyard Outdoor" if ours else who[1],
        "from_email": ADDRESS if ours else who[2],
        "to_people": them if ours else TO_US,
        "message_id": f"{identity}@halyard.example",
        "message_hash": writer.random.getrandbits(62) | 1,
        "sent_at": moment,
        "received_at": moment,
        "mailbox": desk.mailbox,
        "size": len(text),
        "text": text,
    }


def _ticket_row(
    writer: Writer,
    desk: Furniture,
    identity: str,
    number: int,
    who: Person,
    key: str,
    lane: int,
    seat: Seat,
    messages: list[Row],
) -> Row:
    random = writer.random
    last = messages[-1]["sent_at"]
    row = {
        "id": identity,
        "number": number,
        "subject": writer.subject(),
        "department": seat.department,
        "assignee": seat.agent,
        "requester": who[0],
        "priority": random.choices((0, 1, 2, 3), weights=(8, 75, 12, 5))[0],
        "status": STATUSES[key],
        "folder": SPAM if lane == LANE_SPAM else 0,
        "mailbox": desk.mailbox,
        "created_at": messages[0]["sent_at"],
        "updated_at": last,
        "status_at": last,
        "waiting_since": last if lane < 2 else None,
        "postponed_until": desk.now + random.randrange(1, 10) * DAY if lane == 3 else None,
        "resolved_at": last if 4 <= lane <= 5 else None,
        "closed_at": last if lane == 5 else None,
        "lane": lane,
    }
    return row | _told_by(messages)


def _told_by(messages: list[Row]) -> Row:
    """Return what a ticket's row says of its messages."""
    shown = [row for row in messages if row["kind"] != "note"]
    return {
        "last_in_at": max(row["sent_at"] for row in shown if row["kind"] == "customer"),
        "last_out_at": max((row["sent_at"] for row in shown if row["kind"] == "reply"), default=None),
        "snippet": snippet(shown[-1]["text"]),
        "snippet_ours": shown[-1]["kind"] == "reply",
        "messages": len(messages),
    }


def _hang_on(random: Random, desk: Furniture, made: MadeTicket, seat: Seat) -> None:
    """Add what hangs on a ticket: when it was read, tags, a referral, and the two changes every ticket has seen."""
    row = made.row
    ticket, owner, last = row["id"], desk.owner, row["updated_at"]
    if row["lane"] < 4 and random.random() < 0.85:
        made.seen = {"id": natural_id("seen", owner, ticket), "agent": owner, "ticket": ticket, "seen_at": last}
    if desk.tags and random.random() < 0.3:
        tag, name = random.choice(desk.tags)
        made.tags = [{"id": natural_id("ticket-tag", ticket, tag), "ticket": ticket, "tag": tag}]
        made.head = joined([made.head, name])
    if seat.referred:
        made.referrals = [_referral(owner, ticket, seat.referred, row["created_at"])]
    made.events = [_event(random, owner, ticket, row["created_at"], "", None, None)]
    if row["lane"] > 1:
        old, new = json.dumps(STATUSES["new"]), json.dumps(row["status"])
        made.events.append(_event(random, seat.agent or owner, ticket, last, "status", old, new))


def _referral(by: str, ticket: str, department: str, at: int) -> Row:
    identity = natural_id("referral", ticket, department)
    return {"id": identity, "ticket": ticket, "department": department, "by": by, "at": at}


def _event(random: Random, actor: str, ticket: str, at: int, name: str, old: str | None, new: str | None) -> Row:
    return {
        "id": _id(random, at),
        "at": at,
        "actor": actor,
        "command": "set_status" if name else "take_in",
        "cause": _id(random, at),
        "kind": "ticket",
        "row": ticket,
        "ticket": ticket,
        "field": name,
        "old": old,
        "new": new,
    }


def _id(random: Random, moment: int) -> str:
    """Return an id as ``clock.new_id`` makes them, of a given time and seeded."""
    return f"{moment:012x}7{random.getrandbits(12):03x}{random.getrandbits(62) | 1 << 63:016x}"
