"""Erasing a ticket for good."""

import pytest

from desktop.commands.forms import ReplyForm
from desktop.commands.places import merge, trash
from desktop.commands.purging import purge
from desktop.commands.replies import add_note, send_reply
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.store import journal
from desktop.store.database import db
from desktop.store.integrity import integrity_problems
from desktop.store.models import Attachment, Department, Event, MailEntry, Message, Ticket
from desktop.store.queries.search import search
from tests.making import actor_desk, add_message, make_agent, make_mailbox, make_ticket

WORD = "zebrafish"


@pytest.fixture
def ticket(desk):
    """Give a ticket in the trash with a word that stands nowhere else, a file, a raw mail."""
    made = make_ticket(subject=f"About {WORD}", text=f"My {WORD} died", email=f"{WORD}@example.com", name=WORD)
    mail = Message.get(Message.ticket == made.id)
    with journal.recording("test", "files"):
        mail.raw = desk.files.put_raw(WORD.encode())
        mail.save()
        Attachment.create(message=mail.id, name=f"{WORD}.txt", blob=desk.files.put_blob(WORD.encode()), size=9)
        MailEntry.create(mailbox="0" * 32, raw=mail.raw, ticket=made.id, message=mail.id, fate=1)
    desk.files.settle()
    add_note(desk, made.id, f"Poor {WORD}")
    trash(desk, made.id)
    return made


def test_nothing_of_it_is_left_in_rows_files_or_search(desk, desk_path, ticket):
    mail = Message.get((Message.ticket == ticket.id) & (Message.kind == "customer"))
    raw, blob = mail.raw, Attachment.get().blob
    purge(desk, ticket.id)
    assert search(desk.actor, WORD, 10) == []
    assert not desk.files.has_raw(raw)
    with pytest.raises(DeskError, match="blob-missing"):
        desk.files.blob(blob)
    db.execute_sql("UPDATE contact SET name = ''")
    db.execute_sql("DELETE FROM contact_address")
    db.execute_sql("UPDATE event SET new = NULL WHERE kind IN ('contact', 'contact_address')")
    db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    db.execute_sql("VACUUM")
    db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    assert WORD.encode() not in desk_path.read_bytes()
    assert integrity_problems(desk.files.root) == []


def test_it_is_gone_for_everybody_and_stays_known_to_the_ledger(desk, ticket):
    purge(desk, ticket.id)
    with pytest.raises(NotFoundError):
        purge(desk, ticket.id)
    assert MailEntry.get().reason == "purged"
    assert MailEntry.get().fate == 1


def test_a_file_that_another_ticket_has_stays(desk, ticket):
    blob = Attachment.get().blob
    other = make_ticket()
    with journal.recording("test", "file"):
        Attachment.create(message=Message.get(Message.ticket == other.id).id, name="same.txt", blob=blob, size=9)
    purge(desk, ticket.id)
    assert desk.files.blob(blob) == WORD.encode()


def test_only_what_lies_in_the_trash_and_only_by_right(desk, ticket):
    with pytest.raises(DeskError, match="purge-not-in-trash"):
        purge(desk, make_ticket().id)
    lead = actor_desk(desk, make_agent("Olga", "supervisor", [Department.get().id]))
    with pytest.raises(NotAllowedError):
        purge(lead, ticket.id)


def test_a_mail_on_its_way_is_waited_for(desk):
    make_mailbox(desk)
    ticket = make_ticket()
    send_reply(desk, ticket.id, ReplyForm((("", "amira@example.com"),), "Yes"))
    trash(desk, ticket.id)
    with pytest.raises(DeskError, match="already-sending"):
        purge(desk, ticket.id)


def test_what_was_merged_into_it_goes_too(desk, ticket):
    part = make_ticket(subject="Part of it", text="heliotrope")
    merge(desk, part.id, ticket.id)
    purge(desk, ticket.id)
    assert search(desk.actor, "heliotrope", 10) == []
    assert Ticket.get(Ticket.id == part.id).subject == ""


def test_nothing_brings_it_back(desk, ticket):
    purge(desk, ticket.id)
    cause = Event.select().where(Event.command == "purge").get().cause
    with pytest.raises(NotFoundError):
        undo(desk, cause)


def test_the_others_stay_as_they_are(desk, ticket):
    other = make_ticket(text="petunia")
    add_message(other, "More of it")
    purge(desk, ticket.id)
    assert [hit.id for hit in search(desk.actor, "petunia", 10)] == [other.id]
    assert Ticket.get(Ticket.id == other.id).messages == 2
