"""What each computer makes for itself is what the program makes of the same rows one at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.commands.base import Desk
from desktop.commands.contacts import edit_contact, save_company, set_requester
from desktop.commands.fields import create_custom_field
from desktop.commands.marks import add_participant, add_tag, set_field
from desktop.commands.notes import delete_message, edit_note
from desktop.commands.places import merge, trash, unmerge
from desktop.commands.referrals import refer
from desktop.commands.statuses import create_status
from desktop.commands.tags import rename_tag
from desktop.commands.tickets import set_status
from desktop.store import journal
from desktop.store.database import db
from desktop.store.heads import recount_ticket, resend_state
from desktop.store.models import Attachment, Message, Outgoing, Ticket
from desktop.store.queries.counts import recount
from desktop.store.search_index import head_text, index_ticket_head
from desktop.sync._heads import heads_of
from desktop.sync.applying import apply_sections
from desktop.sync.derived import is_owed, note_owed, settle
from tests.making import add_message, make_department, make_ticket
from tests.sync.sharing import send_all, share
from tests.sync.test_applying import derived_columns, problems
from tests.sync.two_desks import empty_desk, joined_desk, opened, section, sent_sections, whole_state

HEADS = ("messages", "attachments", "last_in_at", "last_out_at", "snippet", "snippet_ours", "send_state")


@pytest.fixture
def other(desk: Desk, tmp_path: Path) -> Path:
    """Give another computer of a desk with three tickets that say a lot."""
    field = create_custom_field(desk, "Size", "text")
    for place in range(3):
        ticket = make_ticket(
            f"Order {place}", f"c{place}@example.com", f"Name {place}", text=f"> quoted\nbody{place} łąka"
        )
        reply = add_message(ticket, f"our answer {place}", kind="reply", to_people='[["Bo", "bo@example.com"]]')
        add_message(ticket, "between us", kind="note")
        with journal.recording("test", "other"):
            for name, inline in (("plan.pdf", False), ("logo.png", True)):
                Attachment.create(message=reply.id, name=name, blob="ab" * 32, inline=inline)
            Outgoing.create(
                message=reply.id, ticket=ticket.id, mailbox=ticket.id, state=("sent", "queued", "failed")[place],
                message_id="x", raw="ab" * 32, envelope_from="x", send_after=1, next_at=1,
            )  # fmt: skip
            resend_state(ticket.id)
        add_tag(desk, ticket.id, "rush")
        add_participant(desk, ticket.id, f"also{place}@example.com", "Also")
        set_field(desk, ticket.id, field, f"large{place}")
    share()
    send_all()
    return joined_desk(tmp_path / "Other.deskbell")


def check(desk: Desk, other: Path) -> None:
    """Bring what was done over; whatever is derived there is what it is here."""
    for ticket in Ticket.select():
        with journal.recording("test", "check"):
            recount_ticket(ticket)
            resend_state(ticket.id)
    for ticket in Ticket.select():
        with journal.recording("test", "check"):
            index_ticket_head(ticket)
    here = {key: value for key, value in derived_columns().items() if key in {str(row.id) for row in Ticket.select()}}
    texts = {str(row.id): row.index_text for row in Message.select()}
    sent = sent_sections()
    with opened(other):
        apply_sections(sent)
        there = derived_columns()
        assert {key: there[key] for key in here} == here
        assert {key: there[key] for key in texts} == texts
        assert problems(other.parent) == []
        assert recount() == 0
        assert not is_owed()


def test_all_that_a_head_shows_is_made_from_what_arrived(desk: Desk, other: Path) -> None:
    with opened(other):
        row = Ticket.get(Ticket.subject == "Order 2")
        assert (row.messages, row.attachments, row.send_state, row.snippet) == (3, 1, 2, "our answer 2")
        assert row.last_in_at is not None
        assert row.last_out_at is not None
    check(desk, other)


@pytest.mark.parametrize("act", ["rename", "company", "tag", "merge", "unmerge", "trash", "status", "edit", "refer"])
def test_heads_follow_whatever_they_depend_on(desk: Desk, other: Path, act: str) -> None:
    first, second = (str(row.id) for row in Ticket.select().limit(2))
    contact = str(Ticket.get(Ticket.id == first).requester)
    note = str(Message.get((Message.ticket == first) & (Message.kind == "note")).id)
    if act == "rename":
        edit_contact(desk, contact, name="Somebody New")
        set_requester(desk, second, "other@example.com", "Other")
    elif act == "company":
        edit_contact(desk, contact, company=save_company(desk, "Halyard", ("example.com",)))
    elif act == "tag":
        rename_tag(desk, add_tag(desk, first, "rush"), "urgent")
    elif act in ("merge", "unmerge"):
        merge(desk, first, second)
        check(desk, other)
        if act == "unmerge":
            unmerge(desk, first)
    elif act == "trash":
        trash(desk, first)
        delete_message(desk, str(Message.get((Message.ticket == second) & (Message.kind == "customer")).id))
    elif act == "status":
        set_status(desk, first, create_status(desk, "At the workshop", 2))
    elif act == "edit":
        edit_note(desk, note, "between you and me, Łukasz")
        edit_note(desk, note, "said otherwise")
    elif act == "refer":
        refer(desk, first, department=make_department("Returns"))
    check(desk, other)


def test_many_heads_at_once_are_the_same_as_one_at_a_time(desk: Desk, other: Path) -> None:
    first, second = (str(row.id) for row in Ticket.select().limit(2))
    merge(desk, first, second)
    with journal.recording("test", "many"):
        for row in Ticket.select():
            recount_ticket(row)
    found = heads_of([row.rid for row in Ticket.select()])
    for row in Ticket.select():
        head = found[row.rid]
        assert {name: getattr(head, name) for name in HEADS} == {name: getattr(row, name) for name in HEADS}
        assert head.text() == head_text(row)


def test_a_status_that_arrives_after_its_tickets_moves_them_to_their_lane(desk: Desk, other: Path) -> None:
    status = create_status(desk, "At the workshop", 2)
    ticket = str(Ticket.get().id)
    set_status(desk, ticket, status)
    parts = [section(rowset) for each in sent_sections() for rowset in each.rowsets]
    with opened(other):
        for part in reversed(parts):
            apply_sections([part])
        assert Ticket.get(Ticket.id == ticket).lane == 2
        assert recount() == 0


def test_heads_can_be_made_anew_as_a_repair(desk: Desk, other: Path) -> None:
    with opened(other):
        before = derived_columns()
        db.execute_sql("UPDATE ticket SET messages = 77, snippet = 'wrong', lane = 3")
        note_owed()
        changed: set[str] = set()
        assert settle(2, changed)
        assert not settle(2, changed)
        assert changed == {str(row.id) for row in Ticket.select()}
        assert derived_columns() == before
        assert recount() == 0


def test_a_revision_that_arrives_with_or_before_its_message_is_what_search_finds(desk: Desk, tmp_path: Path) -> None:
    note = add_message(make_ticket(), "a spurious remark", kind="note")
    share()
    made = sent_sections()
    edit_note(desk, str(note.id), "a considered remark")
    edited = sent_sections()
    for place, sent in enumerate(([[*made, *edited]], [edited, made], [made, edited], [[*edited, *made, *edited]])):
        with opened(empty_desk(tmp_path / f"{place}.deskbell")):
            for part in sent:
                apply_sections(part)
            found = [
                db.execute_sql("SELECT count(*) FROM message_search WHERE message_search MATCH ?", (word,)).fetchone()[
                    0
                ]
                for word in ("spurious", "considered")
            ]
            assert found == [0, 1]
            assert problems(tmp_path) == []


def test_a_message_whose_words_are_erased_leaves_the_index(desk: Desk, other: Path) -> None:
    db.execute_sql("UPDATE message SET text = '', subject = '', deleted = 1 WHERE kind = 'customer'")
    rows = [rowset for rowset in whole_state() if rowset.table == "message"]
    with opened(other):
        apply_sections([section(*rows)])
        assert db.execute_sql("SELECT count(*) FROM message_search WHERE message_search MATCH 'body1'").fetchone() == (
            0,
        )
        assert problems(other.parent) == []
