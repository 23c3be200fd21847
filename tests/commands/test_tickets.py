"""Status, priority, subject, postponing, reading."""

import dataclasses

import pytest

from desktop.commands.tickets import (
    edit_subject,
    mark_seen,
    mark_unread,
    postpone,
    reopen,
    resolve,
    set_priority,
    set_status,
)
from desktop.commands.timed import wake_postponed
from desktop.commands.undo import undo
from desktop.core.actors import Actor
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.jobs.session import as_mail
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.create import status_id
from desktop.store.models import Event, Ticket, TicketSeen
from tests.making import make_ticket


def again(ticket):
    return Ticket.get(Ticket.id == ticket.id)


def test_resolving_marks_journals_and_announces(desk):
    heard = []
    desk.bus.subscribe(heard.append)
    ticket = make_ticket()
    resolve(desk, ticket.id)
    found = again(ticket)
    assert (found.status, found.lane, found.resolved_at is not None) == (status_id("resolved"), 4, True)
    events = {e.field for e in Event.select().where(Event.command == "resolve")}
    assert events >= {"status", "resolved_at"}
    assert [(e.kind, e.ids) for e in heard] == [("ticket", frozenset({ticket.id}))]


def test_resolving_twice_changes_nothing(desk):
    ticket = make_ticket()
    resolve(desk, ticket.id)
    before = Event.select().count()
    resolve(desk, ticket.id)
    assert Event.select().count() == before


def test_a_touched_ticket_never_becomes_new_again(desk):
    ticket = make_ticket()
    reopen(desk, ticket.id)
    with pytest.raises(DeskError, match="status-new-refused"):
        set_status(desk, ticket.id, status_id("new"))
    assert again(ticket).status == status_id("open")


def test_an_unknown_status_is_refused(desk):
    with pytest.raises(DeskError, match="status-unknown"):
        set_status(desk, make_ticket().id, "0" * 32)


def test_a_postponed_ticket_returns_to_the_status_it_had(desk):
    ticket = make_ticket()
    postpone(desk, ticket.id, now() + 60_000)
    assert again(ticket).lane == 3
    assert wake_postponed(as_mail(desk), now()) == 0
    assert wake_postponed(as_mail(desk), now() + 61_000) == 1
    found = again(ticket)
    assert (found.status, found.postponed_until, found.postponed_from) == (status_id("new"), None, None)


def test_postponing_twice_remembers_the_first_status(desk):
    ticket = make_ticket()
    postpone(desk, ticket.id, now() + 60_000)
    postpone(desk, ticket.id, now() + 120_000)
    assert again(ticket).postponed_from == status_id("new")


def test_postponing_into_the_past_is_refused(desk):
    with pytest.raises(DeskError, match="postpone-in-the-past"):
        postpone(desk, make_ticket().id, now() - 1)


def test_a_status_change_cancels_the_postponement(desk):
    ticket = make_ticket()
    postpone(desk, ticket.id, now() + 60_000)
    set_status(desk, ticket.id, status_id("open"))
    assert again(ticket).postponed_until is None


def test_priority_and_subject(desk):
    ticket = make_ticket()
    set_priority(desk, ticket.id, 3)
    edit_subject(desk, ticket.id, "  Two\r\nlines ")
    assert (again(ticket).priority, again(ticket).subject) == (3, "Two lines")
    with pytest.raises(DeskError, match="priority-unknown"):
        set_priority(desk, ticket.id, 9)
    with pytest.raises(DeskError, match="subject-empty"):
        edit_subject(desk, ticket.id, " \n ")


def test_reading_and_unreading_leave_no_history(desk):
    ticket = make_ticket()
    before = Event.select().count()
    mark_seen(desk, ticket.id)
    assert TicketSeen.get().seen_at >= again(ticket).last_in_at
    mark_unread(desk, ticket.id)
    assert TicketSeen.get().seen_at == 0
    assert Event.select().count() == before


@pytest.mark.parametrize(
    ("grants", "refusal"),
    [
        pytest.param({Permission.TICKET_VIEW_LIST: Scope.ALL}, NotAllowedError, id="may see, not change"),
        pytest.param({Permission.TICKET_STATUS: Scope.ALL}, NotFoundError, id="may change, not see"),
        pytest.param({}, NotFoundError, id="nothing"),
    ],
)
def test_without_the_right_nothing_happens(desk, grants, refusal):
    ticket = make_ticket()
    with pytest.raises(refusal):
        resolve(dataclasses.replace(desk, actor=Actor("0" * 32, grants)), ticket.id)
    assert again(ticket).status == status_id("new")


def test_a_write_outside_a_command_is_a_bug(desk):
    ticket = make_ticket()
    ticket.subject = "Changed"
    with pytest.raises(RuntimeError, match="outside a command"):
        ticket.save()


def test_undo_brings_back_what_was(desk):
    ticket = make_ticket()
    resolve(desk, ticket.id)
    cause = Event.select().where(Event.command == "resolve").get().cause
    undo(desk, cause)
    found = again(ticket)
    assert (found.status, found.resolved_at, found.lane) == (status_id("new"), None, 0)


def test_undo_refuses_when_somebody_changed_it_since(desk):
    ticket = make_ticket()
    set_priority(desk, ticket.id, 2)
    cause = Event.select().where(Event.command == "set_priority").get().cause
    set_priority(desk, ticket.id, 3)
    with pytest.raises(DeskError, match="changed-since"):
        undo(desk, cause)
    assert again(ticket).priority == 3


def test_a_command_inside_a_failing_one_leaves_nothing(desk):
    heard = []
    desk.bus.subscribe(heard.append)
    ticket = make_ticket()

    def resolve_then_fail():
        with journal.recording("test", "outer"):
            resolve(desk, ticket.id)
            raise DeskError("second-thoughts")

    with pytest.raises(DeskError, match="second-thoughts"):
        resolve_then_fail()
    assert again(ticket).status == status_id("new")
    assert not Event.select().where(Event.command == "outer").exists()
