"""Statuses: named, coloured, ordered, and gone without losing a ticket."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.commands.statuses import create_status, delete_status, edit_status, reorder_statuses
from desktop.commands.tickets import postpone, set_status
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.store.clock import now
from desktop.store.create import status_id
from desktop.store.models import Event, Status, Ticket
from tests.making import actor_desk, make_agent, make_ticket

OPEN, WAITING = 1, 2


def row(identity: str) -> Status:
    return Status.get(Status.id == identity)


def again(ticket: Ticket) -> Ticket:
    return Ticket.get(Ticket.id == ticket.id)


def test_a_status_is_named_coloured_and_explained(desk: Desk) -> None:
    made = create_status(desk, " At the\nworkshop ", WAITING, "pause", colour="blue")
    edit_status(desk, made, customer_label="We repair it", clock="run", name="Workshop")
    found = row(made)
    assert (found.name, found.customer_label, found.clock, found.colour) == ("Workshop", "We repair it", "run", "blue")
    with pytest.raises(DeskError, match="status-exists"):
        create_status(desk, "WORKSHOP", OPEN)
    with pytest.raises(DeskError, match="status-clock"):
        edit_status(desk, made, clock="tick")
    for category in (0, 3, 9):
        with pytest.raises(DeskError, match="status-category"):
            create_status(desk, "Other", category)
    for field in ("category", "key", "position", "deleted"):
        with pytest.raises(DeskError, match="field-refused"):
            edit_status(desk, made, **{field: "1"})


def test_a_built_in_status_takes_a_name_and_gives_it_back(desk: Desk) -> None:
    edit_status(desk, status_id("open"), name="In work")
    assert row(status_id("open")).name == "In work"
    edit_status(desk, status_id("open"), name=" ")
    assert row(status_id("open")).name == ""
    with pytest.raises(DeskError, match="name-empty"):
        edit_status(desk, create_status(desk, "Mine", OPEN), name=" ")


def test_statuses_keep_the_order_they_are_given(desk: Desk) -> None:
    made = create_status(desk, "First", OPEN)
    reorder_statuses(desk, [made, status_id("closed")])
    order = [each.id for each in Status.select().order_by(Status.position)]
    assert order[:3] == [made, status_id("closed"), status_id("new")]


def test_a_status_in_use_goes_only_when_another_takes_its_place(desk: Desk) -> None:
    made, ticket = create_status(desk, "Workshop", WAITING), make_ticket()
    set_status(desk, ticket.id, made)
    with pytest.raises(DeskError, match=r"status-used.*n=1"):
        delete_status(desk, made)
    for wrong, code in ((made, "status-unknown"), (status_id("new"), "status-category"), ("0" * 32, "not-found")):
        with pytest.raises(DeskError, match=code):
            delete_status(desk, made, wrong)
    assert delete_status(desk, made, status_id("waiting_customer")) == 1
    assert (again(ticket).status, again(ticket).lane) == (status_id("waiting_customer"), WAITING)
    with pytest.raises(DeskError, match="status-unknown"):
        set_status(desk, ticket.id, made)
    with pytest.raises(NotFoundError):
        delete_status(desk, made)


def test_a_replacement_of_another_kind_moves_the_tickets_lists_too(desk: Desk) -> None:
    made, ticket = create_status(desk, "Workshop", WAITING), make_ticket()
    set_status(desk, ticket.id, made)
    assert delete_status(desk, made, status_id("resolved")) == 1
    assert (again(ticket).lane, again(ticket).resolved_at is not None) == (4, True)
    undo(desk, Event.select().where(Event.command == "delete_status").order_by(Event.rid.desc()).get().cause)
    assert (again(ticket).status, again(ticket).lane, row(made).deleted) == (made, WAITING, False)


def test_what_sleeps_wakes_in_the_new_status(desk: Desk) -> None:
    made, ticket = create_status(desk, "Workshop", WAITING), make_ticket()
    set_status(desk, ticket.id, made)
    postpone(desk, ticket.id, now() + 60_000)
    delete_status(desk, made, status_id("open"))
    assert (again(ticket).postponed_from, again(ticket).status) == (status_id("open"), status_id("postponed"))


def test_built_in_statuses_stay(desk: Desk) -> None:
    with pytest.raises(DeskError, match="status-fixed"):
        delete_status(desk, status_id("waiting_third_party"))


def test_statuses_are_for_those_who_may(desk: Desk) -> None:
    acting = actor_desk(desk, make_agent("Marek", "supervisor"))
    for change in (
        lambda: create_status(acting, "X", OPEN),
        lambda: edit_status(acting, status_id("open"), name="X"),
        lambda: reorder_statuses(acting, []),
        lambda: delete_status(acting, status_id("open")),
    ):
        with pytest.raises(NotAllowedError):
            change()
