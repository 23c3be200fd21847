"""Who moves a ticket and who edits it at the same time need not know of each other: the readers get both in the end."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.commands.contacts import edit_contact
from desktop.commands.tickets import edit_subject
from desktop.store.models import Department, Ticket
from desktop.sync.behind import Fold, Readers, forget_behind, rows_behind
from desktop.sync.scopes import agent_scope, department_scope
from desktop.sync.shipped import note_sections, write_shipped
from desktop.sync.wire import RowSet, Section
from tests.making import add_message, make_agent, make_ticket
from tests.sync.sharing import send_all, share

ROB = "0" * 32


@pytest.fixture
def ticket(desk: Desk) -> Ticket:
    """Give a ticket that its department has."""
    made = make_ticket()
    share()
    note_sections([readers(made, *send_all())])
    return made


def readers(ticket: Ticket, *rowsets: RowSet, more: str = "") -> Section:
    """Return rows as somebody sends them to the ticket's department and perhaps somebody more."""
    scopes = {"office", department_scope(str(Department.get().id)), more} - {""}
    return Section(frozenset(scopes), rowsets)


def arrive(*sections: Section) -> int:
    """Note sections as having been applied."""
    note_sections(sections)
    return note(*sections, fold=lambda scopes: frozenset(each for each in scopes if not each.startswith("u:")))


def note(*sections: Section, fold: Fold) -> int:
    """Note what must be sealed once more of some sections."""
    taken = Readers()
    taken.add(sections)
    return taken.note(fold)


def give_to_rob(desk: Desk, ticket: Ticket) -> tuple[str, list[RowSet]]:
    """Give the ticket to an agent who sees nothing else of the department; return their scope and the edit."""
    rob = make_agent("Rob", "restricted")
    from desktop.store import journal

    with journal.recording("test", "give"):
        row = Ticket.get(Ticket.id == ticket.id)
        row.assignee = rob
        row.save()
    return agent_scope(rob), [each for each in send_all() if each.table == "ticket"]


def test_an_edit_whose_author_did_not_know_a_reader_is_sealed_once_more(desk: Desk, ticket: Ticket) -> None:
    rob, moved = give_to_rob(desk, ticket)
    arrive(readers(ticket, *moved, more=rob))
    forget_behind(rows_behind())
    edit_subject(desk, ticket.id, "Made elsewhere")
    assert arrive(readers(ticket, *send_all())) == 1
    assert rows_behind()["ticket"] == {bytes.fromhex(ticket.id): frozenset({rob})}


def test_a_message_counts_for_its_ticket(desk: Desk, ticket: Ticket) -> None:
    rob, moved = give_to_rob(desk, ticket)
    arrive(readers(ticket, *moved, more=rob))
    forget_behind(rows_behind())
    add_message(ticket, "written elsewhere")
    arrive(readers(ticket, *(each for each in send_all() if each.table == "message")))
    assert set(rows_behind()["ticket"]) == {bytes.fromhex(ticket.id)}


def test_a_move_that_arrives_after_an_edit_its_author_did_not_know_is_made_good(desk: Desk, ticket: Ticket) -> None:
    rob, moved = give_to_rob(desk, ticket)
    assert arrive(readers(ticket, *moved, more=rob)) == 1
    assert rows_behind()["ticket"] == {bytes.fromhex(ticket.id): frozenset({rob})}


def test_what_all_readers_have_is_not_sealed_again(desk: Desk, ticket: Ticket) -> None:
    edit_subject(desk, ticket.id, "Known to all")
    edit_contact(desk, str(ticket.requester), note="known too")
    assert arrive(readers(ticket, *send_all())) == 0
    assert rows_behind() == {"ticket": {}, "contact": {}}


def test_what_is_passed_on_by_somebody_else_is_not_passed_on_again(desk: Desk, ticket: Ticket) -> None:
    rob, moved = give_to_rob(desk, ticket)
    note_sections([readers(ticket, *moved, more=rob)])
    assert note(Section(frozenset({rob}), tuple(moved), vouched=True), fold=lambda scopes: scopes) == 0


def test_a_whole_desk_is_looked_at_once_and_nobody_is_overlooked(desk: Desk, ticket: Ticket) -> None:
    rob, moved = give_to_rob(desk, ticket)
    readers_of = Readers()
    first = readers(ticket, *moved, more=rob)
    edit_subject(desk, ticket.id, "Made elsewhere")
    second = readers(ticket, *send_all())
    for section in (first, second):
        note_sections([section])
        readers_of.add([section])
    write_shipped("ticket", {bytes.fromhex(ticket.id): first.scopes})  # they have the ticket; the edit they may lack
    assert rows_behind()["ticket"] == {}
    assert readers_of.note(lambda scopes: frozenset(each for each in scopes if not each.startswith("u:"))) == 1
    assert rows_behind()["ticket"] == {bytes.fromhex(ticket.id): frozenset({rob})}
    assert readers_of.note(lambda scopes: scopes) == 0
