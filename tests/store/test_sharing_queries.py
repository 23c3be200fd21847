"""Computers of a shared desk, and edits that lost."""

from __future__ import annotations

import json

import pytest

from desktop.core.actors import Actor
from desktop.core.permissions import Permission, Scope
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.database import natural_id
from desktop.store.models import Agent, Computer, Conflict, Status
from desktop.store.queries.sharing import computer_rows, lost_edits
from desktop.store.sharing import read_local
from tests.making import make_ticket


@pytest.fixture
def ann(desk):
    with journal.recording("test", "people"):
        return Agent.create(name="Ann Lee", shown_name="Ann", email="ann@halyard.example", role="agent")


@pytest.fixture
def computers(desk, ann):
    own = read_local("device")
    with journal.recording("test", "computers"):
        Computer.create(device="22222222", agent=ann.id, name="Front desk", platform="Windows", version="1.4")
        Computer.create(device="33333333", agent=ann.id, name="Old", revoked=True)
        Computer.create(device=own, agent=desk.actor.id, name="Laptop", desk_work=True)


def lose(table, row, field, value, ticket=None, device="22222222", at=0):
    with journal.recording("test", "conflict"):
        return Conflict.create(
            id=natural_id("conflict", table, row, field, str(value)), tbl=table, row=row, ticket=ticket, field=field,
            lost=json.dumps(value), lost_clock="1", lost_by=device, won_clock="2", at=at or now(),
        )  # fmt: skip


def test_this_computer_comes_first_and_those_taken_out_last(desk, computers):
    rows = computer_rows(desk.actor)
    assert [row.name for row in rows] == ["Laptop", "Front desk", "Old"]
    assert rows[0].own
    assert rows[0].desk_work
    assert rows[0].role == "owner"
    assert rows[1].agent_name == "Ann"
    assert rows[1].role == "agent"


def test_a_lost_status_is_read_as_people_know_it_and_whose_it_was(desk, computers):
    ticket = make_ticket("Refund")
    waiting = Status.get(Status.key == "waiting_customer")
    lose("ticket", ticket.id, "status", waiting.id, ticket.id)
    (row,) = lost_edits(desk.actor, ticket.id)
    facts = (row.field, row.lost, row.who, row.subject, row.number)
    assert facts == ("status", "waiting_customer", "Ann", "Refund", ticket.number)


def test_a_lost_assignee_and_an_empty_one(desk, computers, ann):
    ticket = make_ticket("Refund")
    lose("ticket", ticket.id, "assignee", ann.id, ticket.id, at=1)
    lose("ticket", ticket.id, "assignee", None, ticket.id, at=2)
    assert [row.lost for row in lost_edits(desk.actor, ticket.id)] == ["", "Ann"]


def test_edits_on_tickets_out_of_sight_and_of_settings_are_not_for_everybody(desk, computers):
    ticket = make_ticket("Refund")
    lose("ticket", ticket.id, "subject", "Other", ticket.id, at=1)
    lose("setting", "5" * 32, "value", "x", at=2)
    assert [row.table for row in lost_edits(desk.actor)] == ["setting", "ticket"]
    nobody = Actor("9" * 32, {})
    assert lost_edits(nobody) == []
    assert lost_edits(nobody, ticket.id) == []
    seeing = Actor("9" * 32, {Permission.TICKET_VIEW_LIST: Scope.ALL})
    assert [row.table for row in lost_edits(seeing)] == ["ticket"]


def test_what_was_settled_is_gone(desk, computers):
    ticket = make_ticket("Refund")
    made = lose("ticket", ticket.id, "subject", "Other", ticket.id)
    with journal.recording("test", "settle"):
        made.deleted = True
        made.save()
    assert lost_edits(desk.actor, ticket.id) == []
