"""Which tickets a rule of time looks at: all it must, found by index."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.store import journal
from desktop.store.create import status_id
from desktop.store.database import db
from desktop.store.models import Contact, Ticket
from desktop.store.numbers import next_number
from desktop.store.queries.time_candidates import INDEXES, NEVER_YET, aging, changed_since, newest_rows, standing
from tests.making import add_message, make_department, make_ticket
from tests.store.plans import plan, slow_steps, statements

moments = st.integers(0, 30)
rows = st.lists(
    st.tuples(
        st.sampled_from(["new", "open", "postponed", "resolved", "closed"]),
        st.booleans(),
        moments,
        st.none() | moments,
        st.none() | moments,
    ),
    max_size=25,
)


def make(drawn, home):
    with journal.recording("test", "make"):
        for status, here, created, last_in, due in drawn:
            Ticket.create(
                number=next_number(),
                requester="00" * 16,
                department=home if here else "11" * 16,
                status=status_id(status),
                created_at=created,
                last_in_at=last_in,
                last_out_at=last_in,
                status_at=created,
                due_at=due,
            )


def expected(anchor, after, upto, department):
    found = []
    for ticket in Ticket.select():
        value = getattr(ticket, anchor)
        if value is None and anchor in NEVER_YET:
            value = ticket.created_at
        if ticket.lane < 5 and value is not None and after < value <= upto and department in (None, ticket.department):
            found.append((value, ticket.id))
    return sorted(found)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(rows, moments, moments, st.integers(1, 6), st.booleans(), st.sampled_from(sorted(INDEXES)))
def test_page_after_page_everything_comes_once(desk, drawn, after, upto, limit, here, anchor):
    home = "22" * 16
    with db.atomic() as change:
        make(drawn, home)
        department = home if here else None
        wanted, found, place = expected(anchor, after, upto, department), [], after
        while place < upto:
            page = aging(anchor, place, upto, limit, department)
            assert page.upto > place
            found += [(each.anchor, each.ticket) for each in page.found]
            place = page.upto
        assert sorted(found) == wanted
        assert [each[0] for each in found] == [each[0] for each in wanted]
        ids = [ticket.id for ticket in Ticket.select()]
        among = [each for each in standing(ids) if department in (None, each.department)]
        late = [(each.moments[anchor], each.ticket) for each in among if each.moments[anchor] is not None]
        assert sorted(each for each in late if each[0] <= upto) == expected(anchor, -1, upto, department)
        change.rollback()


def test_what_something_happened_to_since_is_found_page_by_page(desk):
    first, second = make_ticket(), make_ticket()
    event, message = newest_rows()
    assert changed_since(event, message, 10).tickets == frozenset()
    with journal.recording("test", "change"):
        first.priority = 3
        first.save()
    add_message(second, "Still burning.")
    both = changed_since(event, message, 10)
    assert both.tickets == {first.id, second.id}
    assert (both.event, both.message) == newest_rows()
    assert changed_since(both.event, both.message, 10).tickets == frozenset()
    with journal.recording("test", "change"):
        contact = Contact.get(Contact.id == first.requester)
        contact.name = "Amira H."
        contact.save()
    assert changed_since(both.event, both.message, 10).tickets == {first.id, second.id}
    whole = changed_since(0, 0, 1)
    assert (whole.event, whole.message) == (1, 1)


@pytest.mark.parametrize("anchor", sorted(INDEXES))
@pytest.mark.parametrize("department", [None, "22" * 16])
def test_a_range_is_found_by_its_index_in_its_order(desk, anchor, department, monkeypatch):
    make_department("Returns")
    ran = statements(lambda: aging(anchor, 5, 900, 50, department), monkeypatch)
    assert ran
    for statement in ran:
        assert slow_steps(statement) == []
        assert [step for step in plan(statement) if not step.startswith("SEARCH ticket USING INDEX ticket_")] == []


def test_what_changed_is_found_by_row_numbers(desk, monkeypatch):
    make_ticket()
    for statement in statements(lambda: changed_since(0, 0, 50), monkeypatch):
        assert slow_steps(statement, ("CONSTANT ROW",)) == []
    (found,) = statements(lambda: standing(["22" * 16]), monkeypatch)
    assert plan(found) == ["SEARCH ticket USING INDEX ticket_id (id=?)"]
