from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.store import journal
from desktop.store.database import db
from desktop.store.integrity import integrity_problems
from desktop.store.models import Message
from desktop.store.queries.search import search
from desktop.store.search_index import (
    index_ticket_head,
    optimize_search,
    rebuild_search,
    reindex_message,
    settle_search,
    unindex_message,
)
from tests.making import add_message, make_ticket

WHOLE = "INSERT INTO message_search(message_search, rank) VALUES ('integrity-check', 1)"


def _whole() -> None:
    with db.atomic():
        db.execute_sql(WHOLE)
        db.execute_sql(WHOLE.replace("message_search", "ticket_search"))


def test_only_texts_that_need_it_are_kept_twice(desk: Desk) -> None:
    make_ticket(text="Plain English")
    make_ticket(text="Łódź ﬁne ٥")
    assert [row.index_text for row in Message.select().order_by(Message.rid)] == [None, "lodz fine 5"]
    _whole()


@pytest.mark.parametrize("old", ["plain old", "stary Łoś"])
@pytest.mark.parametrize("new", ["plain new", "nowy Żółw", "plain old"])
def test_a_newer_revision_is_found_and_the_old_words_are_gone(desk: Desk, old: str, new: str) -> None:
    ticket = make_ticket("s", text=old)
    with journal.recording("test", "revise"):
        reindex_message(Message.get(), new)
    assert [hit.rid for hit in search(desk.actor, new.split()[1])] == [ticket.rid]
    assert bool(search(desk.actor, old)) == (old == new)
    _whole()


def test_a_deleted_message_leaves_nothing_in_the_index(desk: Desk) -> None:
    ticket = make_ticket("s", text="keep")
    for text in ("secret plain", "sekret Łoś"):
        with journal.recording("test", "delete"):
            message = add_message(ticket, text)
            message.deleted = True
            message.save()
            unindex_message(message)
        assert search(desk.actor, text.split()[0]) == []
        _whole()


def test_a_head_that_did_not_change_is_not_written_again(desk: Desk) -> None:
    ticket = make_ticket()
    before = db.execute_sql("SELECT total_changes()").fetchone()
    with db.atomic():
        index_ticket_head(ticket)
    assert db.execute_sql("SELECT total_changes()").fetchone() == before


def test_an_old_subject_no_longer_finds_the_ticket(desk: Desk) -> None:
    ticket = make_ticket("Volcano")
    with journal.recording("test", "subject"):
        ticket.subject = "Glacier"
        ticket.save()
        index_ticket_head(ticket)
    assert [hit.rid for hit in search(desk.actor, "glacier")] == [ticket.rid]
    assert search(desk.actor, "subject:volcano") == []
    _whole()


def test_a_rolled_back_message_is_not_indexed(desk: Desk) -> None:
    def fail() -> None:
        with journal.recording("test", "fail"):
            make_ticket(text="phantom")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert search(desk.actor, "phantom") == []
    _whole()


def test_rebuilding_and_merging_segments_change_no_answer(desk: Desk) -> None:
    ticket = make_ticket("s", text="Łódź fork")
    settle_search()
    with db.atomic():
        rebuild_search()
        optimize_search()
    settle_search()
    assert [hit.rid for hit in search(desk.actor, "lodz")] == [ticket.rid]
    assert integrity_problems(desk.files.root) == []
