"""Notes and messages that are changed, deleted, blacked out: revisions beside what was written."""

import pytest

from desktop.commands.forms import ReplyForm
from desktop.commands.notes import delete_message, delete_note, edit_message, edit_note, redact_message
from desktop.commands.replies import add_note, forward_ticket
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.store import journal
from desktop.store.models import Attachment, Department, Event, Message, MessageRevision, Ticket
from desktop.store.queries.search import search
from desktop.store.queries.thread import ticket_messages
from tests.making import actor_desk, add_message, make_agent, make_department, make_mailbox, make_ticket

CARD = "4111 1111 1111 1111"


@pytest.fixture
def ticket(desk):
    return make_ticket(text=f"My card is {CARD}, thanks.")


def shown(desk, ticket, message):
    return next(row for row in ticket_messages(desk.actor, ticket.id) if row.id == message)


def mail_of(ticket):
    return Message.get((Message.ticket == ticket.id) & (Message.kind == "customer"))


def last_cause():
    return Event.select().order_by(Event.rid.desc()).get().cause


def test_a_note_reads_as_it_was_edited_last_and_what_was_written_stays(desk, ticket):
    note = add_note(desk, ticket.id, "Frist")
    edit_note(desk, note, "First")
    edit_note(desk, note, "First of all")
    row = shown(desk, ticket, note)
    assert (row.text, row.revision) == ("First of all", "edited")
    assert Message.get(Message.id == note).text == "Frist"
    assert [hit.id for hit in search(desk.actor, "all", 10)] == [ticket.id]
    assert search(desk.actor, "frist", 10) == []


def test_ones_own_note_takes_less_than_a_colleagues(desk, ticket):
    note = add_note(desk, ticket.id, "Mine")
    light = actor_desk(desk, make_agent("Lea", "light", [ticket.department]))
    with pytest.raises(NotAllowedError) as refusal:
        edit_note(light, note, "Hers")
    assert refusal.value.details == {"permission": "ticket.note_edit_any"}
    own = add_note(light, ticket.id, "Hres")
    edit_note(light, own, "Hers")
    with pytest.raises(NotAllowedError):
        delete_note(light, own)
    edit_note(desk, own, "The owner's")
    delete_note(desk, own)
    assert shown(desk, ticket, own).revision == "deleted"


def test_a_note_of_a_hidden_ticket_does_not_exist(desk):
    hidden = make_ticket(department=make_department("Workshop"))
    note = add_note(desk, hidden.id, "Secret")
    rana = actor_desk(desk, make_agent("Rana", "supervisor", [Department.get().id]))
    for command, words in ((edit_note, ("x",)), (delete_note, ()), (redact_message, (("Secret",),))):
        with pytest.raises(NotFoundError):
            command(rana, note, *words)


def test_a_deleted_message_leaves_a_trace_without_words_or_files(desk, ticket):
    mail = mail_of(ticket)
    with journal.recording("test", "attach"):
        Attachment.create(message=mail.id, name="card.png", blob="ab" * 32, size=3)
    delete_message(desk, mail.id)
    row = shown(desk, ticket, mail.id)
    assert (row.text, row.html, row.attachments, row.raw, row.revision) == ("", "", (), None, "deleted")
    assert Ticket.get(Ticket.id == ticket.id).snippet == ""
    assert search(desk.actor, "thanks", 10) == []
    with pytest.raises(DeskError, match="message-deleted"):
        edit_message(desk, mail.id, "Back")
    undo(desk, last_cause())
    row = shown(desk, ticket, mail.id)
    assert (row.text.startswith("My card"), len(row.attachments)) == (True, 1)
    assert [hit.id for hit in search(desk.actor, "thanks", 10)] == [ticket.id]


def test_blacked_out_words_are_nowhere_any_more(desk, ticket):
    make_mailbox(desk)
    mail = mail_of(ticket)
    redact_message(desk, mail.id, (CARD,))
    row = shown(desk, ticket, mail.id)
    assert (CARD in row.text, row.revision, row.raw) == (False, "redacted", None)
    assert CARD not in Ticket.get(Ticket.id == ticket.id).snippet
    assert search(desk.actor, "4111", 10) == []
    sent = forward_ticket(desk, ticket.id, ReplyForm((("", "bank@example.com"),), "See below", answered=mail.id))
    assert CARD not in Message.get(Message.id == sent.message).text
    with pytest.raises(DeskError, match="redaction-empty"):
        redact_message(desk, mail.id, ("nothing of it",))


def test_words_are_blacked_out_whatever_their_case_and_signs_mean_nothing(desk):
    ticket = make_ticket(text="Secret SECRET a.b a+b")
    mail = mail_of(ticket)
    redact_message(desk, mail.id, ("secret", "a.b"))
    assert shown(desk, ticket, mail.id).text == "██████ ██████ ███ a+b"


def test_a_file_can_be_taken_away(desk, ticket):
    mail = mail_of(ticket)
    with journal.recording("test", "attach"):
        card = Attachment.create(message=mail.id, name="card.png", blob="ab" * 32, size=3)
        Attachment.create(message=mail.id, name="box.png", blob="cd" * 32, size=3)
    redact_message(desk, mail.id, files=(card.id,))
    assert [file.name for file in shown(desk, ticket, mail.id).attachments] == ["box.png"]


def test_notes_and_messages_have_commands_of_their_own(desk, ticket):
    note, mail = add_note(desk, ticket.id, "Note"), mail_of(ticket)
    for command, row in ((edit_message, note), (edit_note, mail.id)):
        with pytest.raises(DeskError, match="message-kind"):
            command(desk, row, "x")
    for command, row in ((delete_message, note), (delete_note, mail.id)):
        with pytest.raises(DeskError, match="message-kind"):
            command(desk, row)


def test_an_agent_neither_edits_nor_deletes_what_customers_wrote(desk, ticket):
    agent = actor_desk(desk, make_agent("Jan", "agent", [ticket.department]))
    mail = mail_of(ticket).id
    for command, words in ((edit_message, ("x",)), (delete_message, ()), (redact_message, (("card",),))):
        with pytest.raises(NotAllowedError):
            command(agent, mail, *words)
    assert MessageRevision.select().count() == 0


def test_taking_back_an_edit_needs_the_right_to_edit(desk, ticket):
    note = add_note(desk, ticket.id, "Mine")
    edit_note(desk, note, "Changed")
    cause = last_cause()
    with pytest.raises(NotAllowedError):
        undo(actor_desk(desk, make_agent("Jan", "agent", [ticket.department])), cause)
    undo(desk, cause)
    assert shown(desk, ticket, note).text == "Mine"


def test_an_empty_edit_is_refused_and_the_same_text_changes_nothing(desk, ticket):
    note = add_note(desk, ticket.id, "Same")
    with pytest.raises(DeskError, match="reply-empty"):
        edit_note(desk, note, " \n")
    edit_note(desk, note, "Same")
    assert MessageRevision.select().count() == 0


def test_two_edits_within_a_millisecond_stay_in_order(desk, ticket):
    note = add_note(desk, ticket.id, "0")
    for number in range(1, 6):
        edit_note(desk, note, str(number))
    assert shown(desk, ticket, note).text == "5"
    assert add_message(ticket, "after").id
