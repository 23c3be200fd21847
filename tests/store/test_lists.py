from __future__ import annotations

from itertools import pairwise

import pytest

from desktop.commands.base import Desk
from desktop.core.actors import Actor
from desktop.core.permissions import Permission, Scope
from desktop.store import journal
from desktop.store.clock import new_id
from desktop.store.database import db
from desktop.store.models import Department, Draft, SlaClock, TicketSeen
from desktop.store.queries import views, walks
from desktop.store.queries.lists import (
    KINDS,
    Sort,
    View,
    filter_rids,
    first_rids,
    rid_chunks,
    rid_of,
    ticket_rows,
    view_count,
)
from desktop.store.queries.views import SMALL
from tests.making import add_message, make_ticket
from tests.store.plans import plan, slow_steps, statements
from tests.store.random_desk import AGENTS, STATUSES, TAG, departments, make_all

NONE: frozenset[str] = frozenset()
INDEX_OF = {"mine": "agent", "unassigned": "unassigned", "open": "open", "all": "all", "department": "home"}
WORDS_OF = {Sort.UPDATED: "updated", Sort.OLDEST: "updated", Sort.CREATED: "created", Sort.PRIORITY: "priority"}
WALKED = [sort for sort in Sort if sort != Sort.DUE]
"""Orders with an index for each view; what is due has one for all."""
BIG = [kind for kind in KINDS if kind not in SMALL]


def _view(kind: str, desk: Desk) -> View:
    owners = {"department": lambda: str(Department.get().id), "tag": lambda: TAG, "contact": _requester}
    return View(kind, owners[kind]() if kind in owners else "")


def _requester() -> str:
    return str(make_ticket().requester)


def _many(desk: Desk) -> None:
    rows = [
        (status, assignee, home, 0, place % 4, place // 2)
        for place, (status, assignee, home) in enumerate(
            (status, assignee, home)
            for status in STATUSES
            for assignee in (None, desk.actor.id, AGENTS[0])
            for home in (0, 1)
        )
    ]
    make_all(rows)
    make_all([("open", None, 0, folder, 1, 9) for folder in (1, 2, 3)])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("sort", list(Sort))
def test_chunks_of_any_size_hold_what_the_first_page_begins(desk: Desk, kind: str, sort: Sort) -> None:
    _many(desk)
    view = _view(kind, desk)
    whole = first_rids(desk.actor, view, sort, 1000)
    assert whole
    assert [rid for chunk in rid_chunks(desk.actor, view, sort, 3) for rid in chunk] == whole
    assert first_rids(desk.actor, view, sort, 2) == whole[:2]
    assert view_count(desk.actor, view) == len(whole)


def test_each_sort_puts_tickets_in_its_order(desk: Desk) -> None:
    _many(desk)

    def rows(sort: Sort) -> list[tuple[int, int, int]]:
        found = ticket_rows(desk.actor, first_rids(desk.actor, View("all"), sort, 100))
        return [(row.priority, row.updated_at, row.rid) for row in found]

    assert all(one[1:] > other[1:] for one, other in pairwise(rows(Sort.UPDATED)))
    assert all(one[1:] < other[1:] for one, other in pairwise(rows(Sort.OLDEST)))
    assert all(one > other for one, other in pairwise(rows(Sort.PRIORITY)))
    assert rows(Sort.CREATED) == sorted(rows(Sort.CREATED), key=lambda row: row[1:], reverse=True)


@pytest.mark.parametrize("kind", BIG)
@pytest.mark.parametrize("sort", WALKED)
def test_every_offered_list_walks_its_own_index_and_sorts_nothing(
    desk: Desk, kind: str, sort: Sort, monkeypatch: pytest.MonkeyPatch
) -> None:
    _many(desk)
    view = _view(kind, desk)
    seen = statements(lambda: first_rids(desk.actor, view, sort, 64), monkeypatch)
    seen += statements(lambda: list(rid_chunks(desk.actor, view, sort, 2)), monkeypatch)
    index = f"ticket_{INDEX_OF.get(kind, 'lane')}_{WORDS_OF[sort]}"
    for statement in seen:
        assert slow_steps(statement) == []
        walked = [step for step in plan(statement) if not step.startswith(("MERGE", "LEFT", "RIGHT"))]
        assert all(index in step for step in walked), (index, walked)


@pytest.mark.parametrize("kind", BIG)
def test_what_is_due_stands_first_and_is_walked_along_its_index(
    desk: Desk, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _many(desk)
    view = _view(kind, desk)
    by_change = first_rids(desk.actor, view, Sort.UPDATED, 1000)
    late, later = by_change[-1], by_change[len(by_change) // 2]
    due = list(dict.fromkeys((late, later)))
    for place, rid in enumerate(due):
        db.execute_sql("UPDATE ticket SET due_at = ?, due_state = 1 WHERE rid = ?", (5000 + place, rid))
    rest = [rid for rid in by_change if rid not in due]
    assert first_rids(desk.actor, view, Sort.DUE, 1000) == [*due, *rest]
    assert [rid for chunk in rid_chunks(desk.actor, view, Sort.DUE, 3) for rid in chunk] == [*due, *rest]
    assert filter_rids(desk.actor, view, Sort.DUE, "", NONE, 1000) == [*due, *rest]
    first, *others = statements(lambda: first_rids(desk.actor, view, Sort.DUE, 1000), monkeypatch)
    assert all("ticket_due" in step for step in plan(first)), plan(first)
    assert all("ticket_due" not in step for other in others for step in plan(other))
    assert slow_steps(first) == []


def test_the_time_to_keep_is_for_who_may_see_service_levels(desk: Desk) -> None:
    ticket = make_ticket()
    db.execute_sql("UPDATE ticket SET due_at = 7, due_clock = 'resolution', due_state = 1 WHERE rid = ?", (ticket.rid,))
    with journal.recording("test", "start"):
        SlaClock.create(ticket=ticket.id, policy=new_id(), clock="resolution", started_at=1, due_at=7, warn_at=5)
    row = ticket_rows(desk.actor, [ticket.rid])[0]
    assert (row.due_at, row.due_clock, row.due_state, row.warn_at) == (7, "resolution", 1, 5)
    blind = Actor(AGENTS[0], {Permission.TICKET_VIEW_LIST: Scope.ALL})
    row = ticket_rows(blind, [ticket.rid])[0]
    assert (row.due_at, row.due_clock, row.due_state, row.warn_at) == (None, "", 0, None)


@pytest.mark.parametrize("kind", sorted(SMALL))
def test_small_views_find_their_tickets_by_index_before_they_sort(
    desk: Desk, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = View(kind, new_id())
    for statement in statements(lambda: first_rids(desk.actor, view, Sort.PRIORITY, 64), monkeypatch):
        assert [step for step in plan(statement) if step.startswith("SCAN") and step != "SCAN t"] == []
        assert any(step.startswith("SEARCH") for step in plan(statement))


@pytest.mark.parametrize("scope", [Scope.ALL, Scope.DEPARTMENTS])
def test_sixty_four_rows_take_one_statement_without_a_scan(
    desk: Desk, scope: Scope, monkeypatch: pytest.MonkeyPatch
) -> None:
    _many(desk)
    actor = Actor(desk.actor.id, {Permission.TICKET_VIEW_LIST: scope}, frozenset(departments()))
    rids = first_rids(actor, View("all"), Sort.UPDATED, 64)
    seen = statements(lambda: ticket_rows(actor, rids), monkeypatch)
    assert len(seen) == 1
    assert slow_steps(seen[0]) == []


def test_rows_come_in_the_order_asked_for_and_the_lost_are_left_out(desk: Desk) -> None:
    one, other = make_ticket("one").rid, make_ticket("other").rid
    assert [row.subject for row in ticket_rows(desk.actor, [other, 999, one, other])] == ["other", "one", "other"]


def test_a_row_says_what_the_list_shows(desk: Desk) -> None:
    ticket = make_ticket(text="Hello, it burns.", assignee=desk.actor.id, priority=3)
    with journal.recording("test", "draft"):
        Draft.create(agent=desk.actor.id, ticket=ticket.id)
    (row,) = ticket_rows(desk.actor, [ticket.rid])
    assert (row.requester_name, row.requester_email) == ("Amira Haddad", "amira@example.com")
    assert (row.status_key, row.category, row.priority, row.assignee_name) == ("new", 0, 3, "Ewa Kowal")
    assert (row.snippet, row.messages, row.unread, row.has_draft) == ("Hello, it burns.", 1, True, True)


def test_a_ticket_is_unread_until_it_was_seen_after_the_customers_last_message(desk: Desk) -> None:
    ticket = make_ticket()
    with journal.recording("test", "seen"):
        row = TicketSeen.create(agent=desk.actor.id, ticket=ticket.id, seen_at=ticket.last_in_at)
    assert not ticket_rows(desk.actor, [ticket.rid])[0].unread
    add_message(ticket, "Still burning", received_at=row.seen_at + 1)
    assert ticket_rows(desk.actor, [ticket.rid])[0].unread


def test_a_closed_ticket_is_never_unread(desk: Desk) -> None:
    assert not ticket_rows(desk.actor, [make_ticket(status="closed").rid])[0].unread


def test_a_deleted_ticket_has_no_row(desk: Desk) -> None:
    ticket = make_ticket()
    with journal.recording("test", "delete"):
        ticket.deleted = True
        ticket.save()
    assert ticket_rows(desk.actor, [ticket.rid]) == []
    assert rid_of(desk.actor, ticket.id) is None
    assert view_count(desk.actor, View("all")) == 0


def test_the_quick_filter_finds_beginnings_of_words_in_heads(desk: Desk) -> None:
    fork = make_ticket("Bent fork", "nora@example.com", "Nora Łoś").rid
    make_ticket("Rear wheel", "jun@example.com", "Jun Watanabe")
    for text in ("fo", "bent fo", "nora", "los", "NORA fork", "1001"):
        assert filter_rids(desk.actor, View("all"), Sort.UPDATED, text, NONE, 10) == [fork], text
    assert filter_rids(desk.actor, View("all"), Sort.UPDATED, "for ", NONE, 10) == []
    assert filter_rids(desk.actor, View("spam"), Sort.UPDATED, "fork", NONE, 10) == []
    assert filter_rids(desk.actor, View("all"), Sort.UPDATED, "-*'\"", NONE, 10) == []


def test_the_quick_filter_keeps_the_order_of_the_list(desk: Desk) -> None:
    _many(desk)
    for sort in Sort:
        whole = first_rids(desk.actor, View("all"), sort, 1000)
        assert filter_rids(desk.actor, View("all"), sort, "bent", NONE, 1000) == whole
        assert filter_rids(desk.actor, View("all"), sort, "", NONE, 1000) == whole


def test_flags_narrow_a_list_with_and_without_words(desk: Desk) -> None:
    urgent = make_ticket("Bent fork", priority=3).rid
    failed = make_ticket("Bent wheel", send_state=2, status="closed").rid
    files = make_ticket("Bent rack", attachments=1, status="closed").rid
    for text in ("", "bent"):
        for flag, rids in (("urgent", [urgent]), ("failed", [failed]), ("attachment", [files]), ("unread", [urgent])):
            found = filter_rids(desk.actor, View("all"), Sort.UPDATED, text, frozenset([flag]), 10)
            assert found == rids, (text, flag)
    both = frozenset(["urgent", "attachment"])
    assert filter_rids(desk.actor, View("all"), Sort.UPDATED, "", both, 10) == []


def test_the_quick_filter_never_reads_the_whole_table(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    _many(desk)
    for text in ("", "bent"):
        seen = statements(
            lambda: filter_rids(desk.actor, View("open"), Sort.UPDATED, text, frozenset(["unread"]), 50),  # noqa: B023
            monkeypatch,
        )
        known = ("ticket_open_updated", "VIRTUAL TABLE", "INTEGER PRIMARY KEY")
        assert all(any(word in " ".join(plan(statement)) for word in known) for statement in seen)


def test_a_view_of_a_contact_is_that_persons_tickets(desk: Desk) -> None:
    mine = make_ticket(email="amira@example.com")
    make_ticket(email="jun@example.com")
    assert first_rids(desk.actor, View("contact", mine.requester), Sort.UPDATED, 10) == [mine.rid]


@pytest.mark.parametrize("scope", [Scope.ASSIGNED, Scope.UNASSIGNED, Scope.DEPARTMENTS])
@pytest.mark.parametrize("sort", WALKED)
def test_who_sees_a_part_walks_indexes_of_that_part_and_sorts_nothing(
    desk: Desk, scope: Scope, sort: Sort, monkeypatch: pytest.MonkeyPatch
) -> None:
    _many(desk)
    home = departments()[1]
    rights = (Permission.TICKET_VIEW_LIST, Permission.TICKET_VIEW_SPAM, Permission.TICKET_VIEW_DELETED)
    actor = Actor(AGENTS[0], dict.fromkeys(rights, scope), frozenset([home]))
    for kind in BIG:
        view = View(kind, home if kind == "department" else "")
        for statement in statements(lambda: first_rids(actor, view, sort, 64), monkeypatch):  # noqa: B023
            assert slow_steps(statement) == [], (kind, plan(statement))
            assert not [step for step in plan(statement) if f"ticket_all_{WORDS_OF[sort]}" in step]


@pytest.mark.parametrize("homes", [1, 3])
def test_who_has_more_departments_than_can_be_merged_filters_the_whole_list(
    desk: Desk, homes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    _many(desk)
    actor = Actor(AGENTS[0], {Permission.TICKET_VIEW_LIST: Scope.DEPARTMENTS}, frozenset(departments()[:homes]))
    for kind in BIG:
        view = View(kind, departments()[1] if kind == "department" else "")
        whole = first_rids(actor, view, Sort.PRIORITY, 1000)
        with monkeypatch.context() as patch:
            patch.setattr(walks, "MOST_PARTS", 4)
            assert first_rids(actor, view, Sort.PRIORITY, 1000) == whole
            assert [rid for chunk in rid_chunks(actor, view, Sort.PRIORITY, 3) for rid in chunk] == whole


def test_a_small_view_is_filled_with_what_is_in_sight(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    made = make_all([("open", None, place % 2, 0, 1, place) for place in range(12)])
    home = departments()[0]
    actor = Actor(AGENTS[0], {Permission.TICKET_VIEW_LIST: Scope.DEPARTMENTS}, frozenset([home]))
    monkeypatch.setattr(views, "SMALL_LIMIT", 2)
    rids = first_rids(actor, View("tag", TAG), Sort.UPDATED, 9)
    assert rids == [made[place].rid for place in (6, 0)]
    assert view_count(actor, View("tag", TAG)) == 2
