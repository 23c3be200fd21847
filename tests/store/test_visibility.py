"""The predicate of sight and its SQL are one rule, and every read keeps to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from desktop.core.actors import Actor, can, reaches, sees
from desktop.core.errors import NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.store.database import db
from desktop.store.models import Message, Ticket
from desktop.store.queries import near
from desktop.store.queries.arrivals import arrivals
from desktop.store.queries.counts import sidebar_counts
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
from desktop.store.queries.people import complete_people, contact_page
from desktop.store.queries.search import search
from desktop.store.queries.thread import raw_of, ticket_by_number, ticket_detail, ticket_history, ticket_messages
from desktop.store.queries.visibility import visible_sql
from tests.store.random_desk import (
    TAG,
    TICKET_RIGHTS,
    Drawn,
    actor_of,
    actors,
    departments,
    make_all,
    merge_all,
    merges,
    refer_all,
    referrals,
    tickets,
)

P = Permission
each = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
NONE: frozenset[str] = frozenset()
BELOW = {"open": 2, "unassigned": 2, "mine": 4, "department": 4, "all": 6, "tag": 6}
LANES = {"waiting": 2, "postponed": 3, "resolved": 4, "closed": 5, "spam": 10, "trash": 11, "quarantine": 12}
KEYS = {
    Sort.UPDATED: lambda row: (-row.updated_at, -row.rid),
    Sort.OLDEST: lambda row: (row.updated_at, row.rid),
    Sort.CREATED: lambda row: (-row.created_at, -row.rid),
    Sort.PRIORITY: lambda row: (-row.priority, -row.updated_at, -row.rid),
}


@each
@given(tickets, referrals, merges, actors)
def test_predicate_and_sql_are_the_same_for_every_right(
    desk: object, rows: list, referred: list, merged: list, drawn: Drawn
) -> None:
    with db.atomic() as transaction:
        made, actor = _desk(rows, referred, merged), actor_of(drawn)
        for permission in (*TICKET_RIGHTS, P.CONTACT_VIEW):
            sight, seen = visible_sql(actor, permission)
            found = db.execute_sql(f"SELECT t.id FROM ticket t WHERE {sight}", seen)
            assert {row.hex() for (row,) in found} == {row.id for row in made if can(actor, permission, row)}, (
                permission
            )
        transaction.rollback()


@each
@given(tickets, referrals, merges, actors)
def test_lists_and_counts_hold_what_the_rule_allows(
    desk: object, rows: list, referred: list, merged: list, drawn: Drawn
) -> None:
    with db.atomic() as transaction:
        made, actor = _desk(rows, referred, merged), actor_of(drawn)
        seen = [row for row in made if sees(actor, row)]
        for view in _views():
            wanted = [row for row in seen if _holds(actor, view, row, made)]
            assert view_count(actor, view) == len(wanted), view
            for sort, key in KEYS.items():
                order = [row.rid for row in sorted(wanted, key=key)]
                assert first_rids(actor, view, sort, 100) == order, (view, sort)
                assert first_rids(actor, view, sort, 2) == order[:2]
                assert [rid for chunk in rid_chunks(actor, view, sort, 3) for rid in chunk] == order
                assert filter_rids(actor, view, sort, "", NONE, 100) == order
                assert filter_rids(actor, view, sort, "bent", NONE, 100) == order
        _check_sidebar(actor, seen)
        transaction.rollback()


def _views() -> list[View]:
    plain = [View(kind) for kind in KINDS if kind not in ("department", "tag", "contact")]
    return [*plain, *(View("department", home) for home in departments()), View("tag", TAG)]


def _holds(actor: Actor, view: View, row: Ticket, made: list[Ticket]) -> bool:
    if row.lane != LANES.get(view.kind, row.lane) or (view.kind in BELOW and row.lane >= BELOW[view.kind]):
        return False
    if view.kind == "tag":
        return made.index(row) % 3 == 0
    if view.kind == "department":
        return bool(row.department == view.owner)
    return {"mine": row.assignee == actor.id, "unassigned": row.assignee is None}.get(view.kind, True)


def _check_sidebar(actor: Actor, seen: list[Ticket]) -> None:
    counts = sidebar_counts(actor)
    for kind in ("mine", "unassigned", "open", "waiting", "postponed", "resolved", "all", "spam", "trash"):
        assert getattr(counts, kind) == view_count(actor, View(kind)), kind
    shown = {row.id: (row.new, row.open, row.resolved) for row in counts.departments}
    assert {row.department for row in seen} <= set(shown)
    for home, numbers in shown.items():
        lanes = [row.lane for row in seen if row.department == home]
        assert numbers == (lanes.count(0), lanes.count(1), lanes.count(4))


@each
@given(tickets, referrals, merges, actors)
def test_a_ticket_gives_what_each_right_allows(
    desk: object, rows: list, referred: list, merged: list, drawn: Drawn
) -> None:
    with db.atomic() as transaction:
        made, actor = _desk(rows, referred, merged), actor_of(drawn)
        seen = {row.id for row in made if sees(actor, row)}
        shown = {row.id: row for row in ticket_rows(actor, [row.rid for row in made])}
        assert set(shown) == seen
        for row in made:
            assert (rid_of(actor, row.id) is not None) == (row.id in seen)
            if row.id in seen:
                assert bool(shown[row.id].snippet) == reaches(actor, P.TICKET_VIEW_CONTENT, row)
                _check_ticket(actor, row, made, seen)
            else:
                for read in (ticket_detail, ticket_messages, lambda *each: ticket_history(*each, 5)):
                    _not_found(read, actor, row.id)
            end = _survivor(row, made)
            read = lambda actor, number: ticket_by_number(actor, number)  # noqa: E731
            assert end.id not in seen or read(actor, row.number) == end.id
            assert end.id in seen or _not_found(read, actor, row.number)
        _check_raw(actor, made)
        transaction.rollback()


def _check_ticket(actor: Actor, row: Ticket, made: list[Ticket], seen: set[str]) -> None:
    parts = {each.id for each in made if row in _chain(each, made)}
    read, notes = reaches(actor, P.TICKET_VIEW_CONTENT, row), reaches(actor, P.TICKET_VIEW_NOTES, row)
    messages = ticket_messages(actor, row.id)
    assert {message.ticket for message in messages} == (parts if read else set())
    assert {message.kind for message in messages} == (
        {"customer", "note"} if notes else {"customer"} if read else set()
    ) or (not read and not messages)
    source = reaches(actor, P.TICKET_VIEW_RAW_SOURCE, row)
    assert all((message.raw is not None) == source for message in messages if message.kind == "customer")
    detail = ticket_detail(actor, row.id)
    assert {each.id for each in detail.merged} == {each.id for each in made if each.merged_into == row.id} & seen
    history = ticket_history(actor, row.id, 50)
    assert bool(history) == reaches(actor, P.TICKET_VIEW_HISTORY, row)
    hidden = {f"#{each.number}" for each in made if each.id not in seen} | {each.id for each in made} - seen
    assert not hidden & {word for line in history for word in (line.old, line.new)}


def _check_raw(actor: Actor, made: list[Ticket]) -> None:
    for message in Message.select().where(Message.raw.is_null(False)):
        (row,) = [each for each in made if each.id == message.ticket]
        rights = (P.TICKET_VIEW_CONTENT, P.TICKET_VIEW_RAW_SOURCE)
        if any(all(can(actor, right, each) for right in rights) for each in {row, _survivor(row, made)}):
            assert raw_of(actor, message.id) == message.raw
        else:
            _not_found(raw_of, actor, message.id)


@pytest.mark.parametrize("share", [0, 10**9], ids=["whose numbers are held", "whose numbers are asked for"])
@each
@given(tickets, referrals, merges, actors)
def test_a_search_finds_and_quotes_what_may_be_read(
    desk: object, share: int, rows: list, referred: list, merged: list, drawn: Drawn
) -> None:
    with db.atomic() as transaction, pytest.MonkeyPatch.context() as patch:
        patch.setattr(near, "SHARE", share)
        made, actor = _desk(rows, referred, merged), actor_of(drawn)
        searched = {row.rid for row in made if sees(actor, row) and row.lane < 6 and _is_searched(actor, row)}
        read = {row.rid for row in made if row.rid in searched and reaches(actor, P.TICKET_VIEW_CONTENT, row)}
        notes = {row.rid for row in made if row.rid in read and reaches(actor, P.TICKET_VIEW_NOTES, row)}
        assert {hit.rid for hit in search(actor, "bent")} == searched
        assert all(not hit.excerpt for hit in search(actor, "bent") if hit.rid not in read)
        assert {hit.rid for hit in search(actor, "box open")} == read
        assert {hit.rid for hit in search(actor, "bent open")} == read
        assert {hit.rid for hit in search(actor, '"box was"')} == read
        assert {hit.rid for hit in search(actor, "mumble")} == notes
        assert {hit.rid for hit in search(actor, "mumbl")} == notes
        assert {hit.rid for hit in search(actor, "has:note")} == notes | {
            row.rid for row in made if row.rid in searched and reaches(actor, P.TICKET_VIEW_NOTES, row)
        }
        assert {hit.rid for hit in search(actor, "bent -mumble")} == searched - notes
        assert {hit.rid for hit in search(actor, "is:open")} <= searched
        assert len(search(actor, "is:open")) == len({row.rid for row in made if row.rid in searched and row.lane < 2})
        for place, row in enumerate(made):
            end = _survivor(row, made).rid
            assert {hit.rid for hit in search(actor, f"word{place}x")} == {end} & read
            assert {hit.rid for hit in search(actor, f"note{place}x")} == {end} & notes
            assert {hit.rid for hit in search(actor, f"{row.number}")} == {end} & searched
        transaction.rollback()


def _is_searched(actor: Actor, row: Ticket) -> bool:
    near = Actor(actor.id, {P.TICKET_VIEW_LIST: Scope.DEPARTMENTS}, actor.departments)
    return actor.holds(P.VIEW_SEARCH_ALL_DEPARTMENTS) or reaches(near, P.TICKET_VIEW_LIST, row)


@each
@given(tickets, referrals, merges, actors)
def test_people_are_those_on_a_ticket_within_the_right(
    desk: object, rows: list, referred: list, merged: list, drawn: Drawn
) -> None:
    with db.atomic() as transaction:
        made, actor = _desk(rows, referred, merged), actor_of(drawn)
        denied = any(P.CONTACT_VIEW in names for names in actor.denied.values())
        everybody = actor.scope(P.CONTACT_VIEW) == Scope.ALL and not denied
        known = {
            f"customer{place}@example.com"
            for place, row in enumerate(made)
            if everybody or can(actor, P.CONTACT_VIEW, row)
        }
        assert {email for _, email in complete_people(actor, "customer", 100)} == known
        assert {email for _, email in complete_people(actor, "number", 100)} == known
        assert {email for row in contact_page(actor, "customer", "", 100) for email in row.emails} == known
        shown = contact_page(actor, "", "", 100)
        assert {email for row in shown for email in row.emails if email.startswith("customer")} == known
        messages = [row.id for row in Message.select(Message.id)]
        heard = {row.id for row in made if sees(actor, row) and row.lane < 6}
        told = {each.ticket for each in arrivals(actor, messages, 0)}
        assert {row.id for row in made if row.id in heard and row.assignee == actor.id} <= told <= heard
        transaction.rollback()


def _desk(rows: list, referred: list, merged: list) -> list[Ticket]:
    made = make_all(rows)
    refer_all(made, referred)
    merge_all(made, merged)
    return made


def _chain(row: Ticket, made: list[Ticket]) -> list[Ticket]:
    """Return a ticket and those it went into, one after the other."""
    found = [row]
    while found[-1].merged_into:
        found += [each for each in made if each.id == found[-1].merged_into]
    return found


def _survivor(row: Ticket, made: list[Ticket]) -> Ticket:
    return _chain(row, made)[-1]


def _not_found(read: Callable[..., object], *args: object) -> bool:
    with pytest.raises(NotFoundError):
        read(*args)
    return True


def test_the_desks_own_actors_are_nobodys_assignee(desk: object) -> None:
    (ticket,) = make_all([("open", None, 0, 0, 1, 1)])
    mail = Actor("mail", {P.TICKET_VIEW_LIST: Scope.ASSIGNED})
    assert first_rids(mail, View("mine"), Sort.UPDATED, 10) == []
    assert rid_of(mail, ticket.id) is None


def test_an_id_that_is_no_id_finds_nothing(desk: object, desk_path: Path) -> None:
    actor = Actor("x", {P.TICKET_VIEW_LIST: Scope.ALL})
    assert rid_of(actor, "no-id") is None
    for seeing in (actor, Actor("x", {P.TICKET_VIEW_LIST: Scope.DEPARTMENTS}, frozenset(departments()))):
        for kind in KINDS:
            assert first_rids(seeing, View(kind, "no-id"), Sort.CREATED, 5) == []
            assert view_count(seeing, View(kind, "no-id")) == 0
    with pytest.raises(NotFoundError):
        ticket_messages(actor, "")
