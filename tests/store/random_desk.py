"""Desks of random tickets and restricted actors, for properties that must hold for all of them."""

from __future__ import annotations

from hypothesis import strategies as st

from desktop.core.actors import Actor
from desktop.core.permissions import Permission, Scope
from desktop.store import journal
from desktop.store.clock import new_id
from desktop.store.contact_book import find_or_make_contact
from desktop.store.create import status_id
from desktop.store.models import Department, Ticket, TicketTag
from desktop.store.numbers import next_number
from desktop.store.search_index import index_ticket_head
from tests.making import add_message

STATUSES = ("new", "open", "waiting_customer", "postponed", "resolved", "closed")
TAG = new_id()
AGENTS = tuple(new_id() for _ in range(3))

tickets = st.lists(
    st.tuples(
        st.sampled_from(STATUSES),
        st.sampled_from((None, *AGENTS)),
        st.integers(0, 2),
        st.sampled_from((0, 0, 0, 1, 2, 3)),
        st.integers(0, 3),
        st.integers(0, 5),
    ),
    max_size=12,
)
"""Status, assignee, department's place, folder, priority, time."""
actors = st.builds(
    lambda agent, scope, places: (agent, scope, places),
    st.sampled_from((*AGENTS, "mail")),
    st.sampled_from(Scope),
    st.sets(st.integers(0, 2)),
)


def departments() -> list[str]:
    """Return three departments, made when there is only one."""
    found = [str(row.id) for row in Department.select().order_by(Department.rid)]
    while len(found) < 3:
        with journal.recording("test", "departments"):
            found.append(Department.create(name=f"Department {len(found)}").id)
    return found


def actor_of(drawn: tuple[str, Scope, set[int]]) -> Actor:
    """Return an actor who sees tickets in a scope."""
    agent, scope, places = drawn
    homes = departments()
    return Actor(agent, {Permission.TICKET_VIEW_LIST: scope}, frozenset(homes[place] for place in places))


def make_all(rows: list[tuple[str, str | None, int, int, int, int]]) -> list[Ticket]:
    """Make the tickets of a draw, every third with a tag."""
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
            add_message(ticket, "the box was open", received_at=at)
            if place % 3 == 0:
                TicketTag.create(ticket=ticket.id, tag=TAG)
            index_ticket_head(ticket)
        made.append(ticket)
    return made
