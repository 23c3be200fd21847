from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from desktop.core.actors import Actor, reaches
from desktop.core.errors import NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.store.database import db
from desktop.store.models import Ticket
from desktop.store.queries.lists import KINDS, Sort, View, filter_rids, first_rids, rid_of, ticket_rows, view_count
from desktop.store.queries.people import complete_people, contact_page
from desktop.store.queries.search import search
from desktop.store.queries.thread import ticket_by_number, ticket_detail, ticket_history, ticket_messages
from tests.store.random_desk import TAG, actor_of, actors, departments, make_all, tickets

each = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
NONE: frozenset[str] = frozenset()


@each
@given(tickets, actors)
def test_every_read_shows_what_the_rule_allows_and_nothing_else(desk: object, rows: list, drawn: tuple) -> None:
    with db.atomic() as transaction:
        made, actor = make_all(rows), actor_of(drawn)
        seen = {row.id for row in made if reaches(actor, Permission.TICKET_VIEW_LIST, row)}
        _check_lists(actor, made, seen)
        _check_single_reads(actor, made, seen)
        _check_people(actor, made, seen)
        transaction.rollback()


def _check_lists(actor: Actor, made: list[Ticket], seen: set[str]) -> None:
    allowed = {row.rid for row in made if row.id in seen}
    for view in [View(kind) for kind in KINDS if kind not in ("department", "tag", "contact")] + [
        *(View("department", home) for home in departments()),
        View("tag", TAG),
    ]:
        rids = first_rids(actor, view, Sort.UPDATED, 100)
        assert set(rids) <= allowed
        assert view_count(actor, view) == len(rids)
    inbox = {row.rid for row in made if row.rid in allowed and row.folder == 0}
    assert {row.rid for row in ticket_rows(actor, [row.rid for row in made])} == allowed
    assert {hit.rid for hit in search(actor, "bent")} == inbox
    assert {hit.rid for hit in search(actor, "box open")} == inbox
    assert {hit.rid for hit in search(actor, "after:2001 -nothing")} <= inbox
    assert set(filter_rids(actor, View("all"), Sort.CREATED, "for", NONE, 100)) == inbox


def _check_single_reads(actor: Actor, made: list[Ticket], seen: set[str]) -> None:
    for row in made:
        assert (rid_of(actor, row.id) is not None) == (row.id in seen)
        for read in (lambda: ticket_by_number(actor, row.number), lambda: ticket_messages(actor, row.id)):  # noqa: B023
            _allowed(read, row.id in seen)
        _allowed(lambda: ticket_detail(actor, row.id), row.id in seen)  # noqa: B023
        _allowed(lambda: ticket_history(actor, row.id, 5), row.id in seen)  # noqa: B023


def _allowed(read: object, wanted: bool) -> None:
    if wanted:
        read()  # type: ignore[operator]
    else:
        with pytest.raises(NotFoundError):
            read()  # type: ignore[operator]


def _check_people(actor: Actor, made: list[Ticket], seen: set[str]) -> None:
    known = {f"customer{place}@example.com" for place, row in enumerate(made) if row.id in seen}
    assert {email for _, email in complete_people(actor, "customer", 100)} == known
    assert {email for _, email in complete_people(actor, "number", 100)} == known
    assert {email for row in contact_page(actor, "customer", "", 100) for email in row.emails} == known


def test_the_desks_own_actors_are_nobodys_assignee(desk: object) -> None:
    (ticket,) = make_all([("open", None, 0, 0, 1, 1)])
    mail = Actor("mail", {Permission.TICKET_VIEW_LIST: Scope.ASSIGNED})
    assert first_rids(mail, View("mine"), Sort.UPDATED, 10) == []
    assert rid_of(mail, ticket.id) is None


def test_an_id_that_is_no_id_finds_nothing(desk: object, desk_path: Path) -> None:
    actor = Actor("x", {Permission.TICKET_VIEW_LIST: Scope.ALL})
    assert rid_of(actor, "no-id") is None
    with pytest.raises(NotFoundError):
        ticket_messages(actor, "")
