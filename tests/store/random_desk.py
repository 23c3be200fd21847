"""Desks of random tickets and actors with random rights, for properties that must hold for all of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from hypothesis import strategies as st

from desktop.core.actors import Actor
from desktop.core.permissions import Permission, Scope
from desktop.store import journal
from desktop.store.clock import new_id
from desktop.store.contact_book import find_or_make_contact
from desktop.store.create import status_id
from desktop.store.database import natural_id
from desktop.store.models import Department, Ticket, TicketReferral, TicketTag
from desktop.store.numbers import next_number
from desktop.store.search_index import index_ticket_head
from tests.making import add_message

STATUSES = ("new", "open", "waiting_customer", "postponed", "resolved", "closed")
TAG = new_id()
AGENTS = tuple(new_id() for _ in range(3))
TICKET_RIGHTS = tuple(each for each in Permission if each.value.startswith("ticket."))
P = Permission
MAIN = (
    P.TICKET_VIEW_LIST, P.TICKET_VIEW_CONTENT, P.TICKET_VIEW_NOTES, P.TICKET_VIEW_HISTORY, P.TICKET_VIEW_SPAM,
    P.TICKET_VIEW_DELETED,
)  # fmt: skip
DESK_WIDE = (
    P.VIEW_SEARCH_ALL_DEPARTMENTS, P.CHANNEL_QUARANTINE_VIEW, P.CHANNEL_OUTBOX_VIEW, P.CHANNEL_ACCOUNTS_VIEW,
    P.COMPANY_VIEW,
)  # fmt: skip

tickets = st.lists(
    st.tuples(
        st.sampled_from(STATUSES),
        st.sampled_from((None, *AGENTS)),
        st.integers(0, 2),
        st.sampled_from((0, 0, 0, 1, 2, 3)),
        st.integers(0, 3),
        st.integers(0, 5),
    ),
    max_size=10,
)
"""Status, assignee, department's place, folder, priority, time."""
scopes = st.sampled_from(Scope)
places = st.integers(0, 2)
referrals = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 5), st.booleans()), max_size=6)
"""Ticket's place, target's place (departments, then agents), whether it was taken back."""
merges = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=3)
"""The places of two tickets; the earlier one goes into the later one."""


@dataclass(frozen=True)
class Drawn:
    """An actor's rights with departments by their places; ``seed`` fills the scopes of the other ticket rights."""

    agent: str
    seen: Scope
    seed: int
    main: dict[Permission, Scope] = field(default_factory=dict)
    homes: frozenset[int] = frozenset()
    local: dict[int, dict[Permission, Scope]] = field(default_factory=dict)
    denied: dict[int, frozenset[Permission]] = field(default_factory=dict)
    held: frozenset[Permission] = frozenset()


actors = st.builds(
    Drawn,
    agent=st.sampled_from((*AGENTS, "mail")),
    seen=scopes,
    seed=st.integers(0, 99),
    main=st.dictionaries(st.sampled_from((*MAIN[1:], P.CONTACT_VIEW)), scopes, max_size=4),
    homes=st.frozensets(places),
    local=st.dictionaries(places, st.dictionaries(st.sampled_from(MAIN), scopes, max_size=3), max_size=2),
    denied=st.dictionaries(places, st.frozensets(st.sampled_from((*MAIN, P.CONTACT_VIEW)), max_size=2), max_size=2),
    held=st.frozensets(st.sampled_from(DESK_WIDE)),
)


def departments() -> list[str]:
    """Return three departments, made when there is only one."""
    found = [str(row.id) for row in Department.select().order_by(Department.rid)]
    while len(found) < 3:
        with journal.recording("test", "departments"):
            found.append(Department.create(name=f"Department {len(found)}").id)
    return found


def actor_of(drawn: Drawn) -> Actor:
    """Return an actor with the rights of a draw."""
    homes, random = departments(), Random(drawn.seed)
    grants = {each: random.choice(list(Scope)) for each in (*TICKET_RIGHTS, P.CONTACT_VIEW)}
    grants |= {P.TICKET_VIEW_LIST: drawn.seen, **drawn.main, **dict.fromkeys(drawn.held, Scope.ALL)}
    return Actor(
        drawn.agent,
        grants,
        frozenset(homes[place] for place in drawn.homes),
        {homes[place]: held for place, held in drawn.local.items()},
        {homes[place]: names for place, names in drawn.denied.items()},
    )


def make_all(rows: list[tuple[str, str | None, int, int, int, int]]) -> list[Ticket]:
    """Make the tickets of a draw, every third with a tag, each with a message and a note of its own word."""
    homes = departments()
    made = []
    for place, (status, assignee, home, folder, priority, at) in enumerate(rows):
        with journal.recording("test", "make_all"):
            ticket = Ticket.create(
                number=next_number(),
                subject=f"Bent fork {place}",
                department=homes[home],
                assignee=assignee,
                requester=find_or_make_contact(f"customer{place}@example.com", f"Customer Number{place}").id,
                status=status_id(status),
                folder=folder,
                priority=priority,
                created_at=at,
                updated_at=at,
            )
            add_message(ticket, f"the box was open, word{place}x", received_at=at, raw=bytes([place]).hex() * 32)
            add_message(ticket, f"mumble note{place}x", kind="note", received_at=at)
            if place % 3 == 0:
                TicketTag.create(ticket=ticket.id, tag=TAG)
            index_ticket_head(ticket)
        made.append(ticket)
    return made


def refer_all(made: list[Ticket], drawn: list[tuple[int, int, bool]]) -> None:
    """Refer tickets to departments and agents; some referrals are taken back."""
    homes = departments()
    for place, target, taken_back in drawn:
        if not made:
            return
        ticket, whom = made[place % len(made)], (*homes, *AGENTS)[target]
        column = "department" if target < len(homes) else "agent"
        identity = natural_id("referral", ticket.id, whom)
        with journal.recording("test", "refer_all"):
            row = TicketReferral.get_or_none(TicketReferral.id == identity)
            if row is None:
                row = TicketReferral.create(id=identity, ticket=ticket.id, **{column: whom})
            row.deleted = taken_back
            row.save()


def merge_all(made: list[Ticket], drawn: list[tuple[int, int]]) -> None:
    """Merge tickets into later ones."""
    for one, other in drawn:
        if not made:
            return
        source, target = sorted((one % len(made), other % len(made)))
        if source != target and made[source].merged_into is None:
            with journal.recording("test", "merge_all"):
                made[source].merged_into = made[target].id
                made[source].save()
