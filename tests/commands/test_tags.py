"""The desk's tags: renamed, coloured, merged and deleted, and what tickets and search make of it."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.commands.marks import add_tag
from desktop.commands.tags import create_tag, delete_tag, merge_tags, recolour_tag, rename_tag
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotAllowedError
from desktop.store.database import db
from desktop.store.models import Event, Tag, Ticket, TicketTag
from tests.making import actor_desk, make_agent, make_ticket


def words(ticket: Ticket) -> list[str]:
    rows = TicketTag.select(TicketTag.tag).where(TicketTag.ticket == ticket.id, TicketTag.deleted == False)  # noqa: E712
    return sorted(Tag.get(Tag.id == row.tag).name for row in rows)


def head(ticket: Ticket) -> str:
    return str(db.execute_sql("SELECT text FROM ticket_text WHERE rid = ?", (ticket.rid,)).fetchone()[0])


def test_another_spelling_is_the_same_tag(desk: Desk) -> None:
    ticket = make_ticket()
    tag = add_tag(desk, ticket.id, "zwrot")
    assert rename_tag(desk, tag, "Zwrot") == tag
    assert words(ticket) == ["Zwrot"]


def test_another_word_is_another_tag_to_which_the_tickets_move(desk: Desk) -> None:
    ticket = make_ticket()
    tag = add_tag(desk, ticket.id, "refund")
    recolour_tag(desk, tag, 4)
    made = rename_tag(desk, tag, "Money back")
    assert (made != tag, words(ticket), Tag.get(Tag.id == made).colour) == (True, ["Money back"], 4)
    assert "money" in head(ticket)
    assert "refund" not in head(ticket)
    assert add_tag(desk, ticket.id, "refund") == tag
    assert words(ticket) == ["Money back", "refund"]
    with pytest.raises(DeskError, match="tag-exists"):
        rename_tag(desk, tag, "MONEY BACK")
    with pytest.raises(DeskError, match="tag-empty"):
        rename_tag(desk, tag, " \n ")


def test_merging_makes_one_of_two(desk: Desk) -> None:
    both, one = make_ticket("Both"), make_ticket("One")
    old, new = add_tag(desk, both.id, "old"), add_tag(desk, both.id, "new")
    add_tag(desk, one.id, "old")
    assert merge_tags(desk, old, new) == 2
    assert (words(both), words(one)) == (["new"], ["new"])
    assert merge_tags(desk, new, new) == 0
    undo(desk, Event.select().where(Event.command == "merge_tags").order_by(Event.rid.desc()).get().cause)
    assert (words(both), words(one)) == (["new", "old"], ["old"])
    assert "old" in head(one)


def test_a_deleted_tag_leaves_its_tickets(desk: Desk) -> None:
    ticket = make_ticket()
    tag = add_tag(desk, ticket.id, "gone")
    assert delete_tag(desk, tag) == 1
    assert (words(ticket), "gone" in head(ticket)) == ([], False)
    assert create_tag(desk, "GONE", 3) == tag
    assert (Tag.get(Tag.id == tag).name, Tag.get(Tag.id == tag).deleted, words(ticket)) == ("GONE", False, [])


def test_a_tag_that_exists_is_returned_as_it_is(desk: Desk) -> None:
    tag = create_tag(desk, "Refund", 2)
    assert create_tag(desk, "refund", 5) == tag
    assert (Tag.get().name, Tag.get().colour) == ("Refund", 2)
    for colour in (-1, 100, True):
        with pytest.raises(DeskError, match="field-value"):
            recolour_tag(desk, tag, colour)


def test_tags_are_for_those_who_may(desk: Desk) -> None:
    acting, tag = actor_desk(desk, make_agent("Marek", "supervisor")), create_tag(desk, "Refund")
    for change in (
        lambda: create_tag(acting, "X"),
        lambda: rename_tag(acting, tag, "X"),
        lambda: recolour_tag(acting, tag, 1),
        lambda: merge_tags(acting, tag, tag),
        lambda: delete_tag(acting, tag),
    ):
        with pytest.raises(NotAllowedError):
            change()
