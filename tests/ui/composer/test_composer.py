"""The composer, driven as an agent drives it, on a real desk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage

from desktop.commands.desk_setup import edit_profile
from desktop.commands.outbox import cancel_sending
from desktop.store.models import Draft, Message, Outgoing, Participant, Ticket
from desktop.store.queries.mail_lists import draft_for
from desktop.ui.common.buttons import Button
from desktop.ui.composer.composer import Composer
from desktop.ui.composer.letter import Sent
from tests.making import make_mailbox, make_ticket
from tests.ui.composer.staging import settle


@pytest.fixture
def ticket(desk):
    make_mailbox(desk)
    return make_ticket("Refund for order 20377", message_id="q1@example.com")


@pytest.fixture
def composer(context, ticket, qtbot):
    return opened(context, ticket, qtbot)


def opened(context, ticket, qtbot, kind="reply"):
    made = Composer(context)
    qtbot.addWidget(made)
    made.resize(480, 240)
    made.show()
    made.open_reply(ticket.id, kind)
    settle(qtbot, context)
    return made


def write(composer, text):
    composer.pane.editor.setFocus()
    composer.pane.editor.insertPlainText(text)


def send(composer, qtbot, **how):
    with qtbot.waitSignal(composer.sent, timeout=10_000) as blocker:
        composer.pane.send(**how)
    return blocker.args[0]


def press(composer, words):
    buttons = [one for one in composer.pane.bar.findChildren(Button) if one.text() == words]
    assert buttons, composer.pane.bar.text()
    buttons[0].click()


def test_a_reply_is_addressed_and_leaves_as_the_mail_that_was_written(composer, qtbot, desk, ticket):
    assert composer.pane.recipients.people("to") == (("Amira Haddad", "amira@example.com"),)
    write(composer, "The money left today.")
    sent = send(composer, qtbot)
    assert isinstance(sent, Sent)
    assert Outgoing.get().state == "queued"
    message = Message.get(Message.id == sent.message)
    assert message.text.startswith("The money left today.")
    assert "> Hello, it burns." in message.text
    assert message.html is None
    assert Ticket.get_by_id(ticket.rid).lane == 2
    assert composer.pane.editor.toPlainText() == ""


def test_the_quote_can_be_left_out(composer, qtbot):
    composer.pane.tools.quote.setChecked(False)
    write(composer, "Done.")
    sent = send(composer, qtbot)
    assert Message.get(Message.id == sent.message).text == "Done."


def test_bold_words_leave_as_html_too(composer, qtbot):
    composer.pane.editor.setHtml("<div>It is <b>done</b>.</div>")
    sent = send(composer, qtbot)
    assert Message.get(Message.id == sent.message).html is not None


def test_a_draft_survives_the_window(composer, context, qtbot, desk, ticket):
    write(composer, "Half a sen")
    with qtbot.waitSignal(composer.pane.keeping.saved, timeout=5_000):
        pass
    assert composer.pane.tools.state() == "Draft saved"
    fresh = opened(context, ticket, qtbot)
    assert fresh.pane.editor.toPlainText() == "Half a sen"
    assert fresh.pane.tools.state() == "Draft saved"


def test_going_to_another_ticket_saves_and_coming_back_restores(composer, context, qtbot, ticket):
    other = make_ticket("Another", email="jun@example.com", name="Jun")
    write(composer, "First words")
    composer.show_ticket(other.id)
    settle(qtbot, context)
    assert composer.pane.editor.toPlainText() == ""
    assert composer.pane.recipients.people("to") == (("Jun", "jun@example.com"),)
    composer.show_ticket(ticket.id)
    settle(qtbot, context)
    assert composer.pane.editor.toPlainText() == "First words"


def test_emptying_a_draft_throws_it_away(composer, context, qtbot, desk, ticket):
    write(composer, "x")
    composer.flush()
    settle(qtbot, context)
    assert draft_for(desk.actor, ticket.id, "reply") is not None
    composer.pane.editor.clear()
    composer.flush()
    settle(qtbot, context)
    assert draft_for(desk.actor, ticket.id, "reply") is None


def test_a_sending_taken_back_brings_the_letter_back_as_it_was(composer, context, qtbot, desk, ticket, tmp_path):
    file = tmp_path / "statement.pdf"
    file.write_bytes(b"%PDF-1.4")
    composer.pane.attach([file])
    composer.pane.recipients.add_copy(("Piotr", "piotr@example.com"))
    composer.pane.editor.setHtml("<div>It is <b>attached</b>.</div>")
    settle(qtbot, context)
    sent = send(composer, qtbot)
    settle(qtbot, context)
    assert composer.pane.files.files() == ()
    context.tasks.command(composer, lambda: cancel_sending(desk, sent.outgoing))
    qtbot.waitUntil(lambda: bool(composer.pane.files.files()), timeout=5_000)
    assert "<b>attached</b>" in composer.pane.letter().written.html
    assert composer.pane.recipients.people("cc") == (("Piotr", "piotr@example.com"),)
    assert [file[0] for file in composer.pane.files.files()] == ["statement.pdf"]
    settle(qtbot, context)
    assert draft_for(desk.actor, ticket.id, "reply").files


def test_words_begun_since_stay_below_the_letter_that_comes_back(composer, context, qtbot, desk):
    write(composer, "The first answer.")
    sent = send(composer, qtbot)
    settle(qtbot, context)
    write(composer, "Begun since.")
    context.tasks.command(composer, lambda: cancel_sending(desk, sent.outgoing))
    qtbot.waitUntil(lambda: "first" in composer.pane.editor.toPlainText(), timeout=5_000)
    assert composer.pane.editor.toPlainText() == "The first answer.\nBegun since."


def test_a_refusal_is_said_in_place_and_loses_no_word(composer, context, qtbot):
    write(composer, "Hello.")
    composer.pane.recipients.field("to").set_addresses([])
    composer.pane.send()
    settle(qtbot, context)
    assert composer.pane.bar.text() == "Say to whom the mail goes."
    assert composer.pane.editor.toPlainText() == "Hello."
    assert composer.pane.tools.send.button.main.isEnabled()
    assert Outgoing.select().count() == 0


def test_what_is_no_address_is_named_before_anything_is_sent(composer, context, qtbot):
    write(composer, "Hello.")
    composer.pane.recipients.field("to").add("nobody")
    composer.pane.send()
    settle(qtbot, context)
    assert "nobody" in composer.pane.bar.text()
    assert Outgoing.select().count() == 0


def test_a_promised_file_that_is_missing_is_asked_about_once(composer, context, qtbot):
    write(composer, "The invoice is attached.")
    composer.pane.send()
    assert "attachment" in composer.pane.bar.text()
    assert Outgoing.select().count() == 0
    with qtbot.waitSignal(composer.sent, timeout=10_000):
        press(composer, "Send without")
    assert Outgoing.select().count() == 1


def test_an_unfilled_placeholder_stops_sending(composer, context, qtbot):
    write(composer, "Dear {customer.name}")
    composer.pane.send()
    settle(qtbot, context)
    assert "{customer.name}" in composer.pane.bar.text()
    assert Outgoing.select().count() == 0


def test_a_stranger_among_the_recipients_is_marked(composer, qtbot):
    composer.pane.recipients.add_copy(("", "stranger@evil.example"))
    qtbot.waitUntil(lambda: "stranger@evil.example" in composer.pane.bar.text())


def test_somebody_who_wrote_in_is_offered_and_not_taken(context, ticket, qtbot, desk):
    from desktop.store import journal

    with journal.recording("test", "join"):
        Participant.create(ticket=ticket.id, email="piotr@example.com", name="Piotr", role="joined")
    composer = opened(context, ticket, qtbot, "reply-all")
    assert composer.pane.recipients.people("cc") == ()
    press(composer, "Add to copies")
    assert composer.pane.recipients.people("cc") == (("Piotr", "piotr@example.com"),)


def test_a_note_has_no_recipients_and_never_leaves(composer, context, qtbot, ticket):
    composer.open_reply(ticket.id, "note")
    settle(qtbot, context)
    assert composer.pane.recipients.first.isHidden()
    assert composer.pane.tools.send.button.main.text() == "Add note"
    write(composer, "Only for us, see the attachment {customer.name}")
    send(composer, qtbot)
    assert Outgoing.select().count() == 0
    assert Message.get(Message.kind == "note").text.startswith("Only for us")


def test_reply_and_note_keep_texts_of_their_own(composer, context, qtbot, ticket):
    write(composer, "For the customer")
    composer.open_reply(ticket.id, "note")
    settle(qtbot, context)
    assert composer.pane.editor.toPlainText() == ""
    write(composer, "For us")
    composer.open_reply(ticket.id, "reply")
    settle(qtbot, context)
    assert composer.pane.editor.toPlainText() == "For the customer"


def test_the_signature_stands_there_once(context, ticket, qtbot, desk):
    edit_profile(desk, desk.actor.id, signature="Ewa\nHalyard Outdoor")
    composer = opened(context, ticket, qtbot)
    assert composer.pane.editor.toPlainText() == "\n\n-- \nEwa\nHalyard Outdoor"
    composer.flush()
    settle(qtbot, context)
    assert Draft.select().count() == 0
    write(composer, "Hello")
    composer.flush()
    settle(qtbot, context)
    fresh = opened(context, ticket, qtbot)
    assert fresh.pane.editor.toPlainText().count("Halyard Outdoor") == 1


def test_keys_send_and_resolve(composer, context, qtbot, ticket):
    write(composer, "Solved.")
    with qtbot.waitSignal(composer.sent, timeout=10_000):
        qtbot.keyClick(
            composer.pane.editor,
            Qt.Key.Key_Return,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
    assert Ticket.get_by_id(ticket.rid).lane == 4


def test_sending_can_put_the_ticket_to_sleep(composer, qtbot, ticket):
    write(composer, "Next week.")
    send(composer, qtbot, until=4_102_444_800_000)
    assert Ticket.get_by_id(ticket.rid).postponed_until == 4_102_444_800_000


def test_escape_closes_and_keeps_the_draft(composer, context, qtbot, desk, ticket):
    write(composer, "Later")
    with qtbot.waitSignal(composer.closed):
        qtbot.keyClick(composer.pane.editor, Qt.Key.Key_Escape)
    settle(qtbot, context)
    assert composer.isHidden()
    assert draft_for(desk.actor, ticket.id, "reply") is not None


def test_pasted_files_and_pictures_become_attachments(composer, context, qtbot, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("x" * 2000)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    composer.pane.editor.insertFromMimeData(data)
    picture = QMimeData()
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    picture.setImageData(image)
    composer.pane.editor.insertFromMimeData(picture)
    qtbot.waitUntil(lambda: len(composer.pane.files.files()) == 2, timeout=5_000)
    names = [name for name, *_ in composer.pane.files.files()]
    assert names[0] == "a.txt"
    assert names[1].endswith(".png")
    assert composer.pane.editor.toPlainText() == ""


def test_a_file_that_is_too_large_is_refused_with_its_name(composer, context, qtbot, tmp_path):
    file = tmp_path / "film.mp4"
    with file.open("wb") as out:
        out.truncate(26_000_000)
    composer.pane.attach([file])
    settle(qtbot, context)
    assert "film.mp4" in composer.pane.bar.text()


def test_a_draft_thrown_away_can_be_brought_back(composer, context, qtbot, desk, ticket):
    write(composer, "Precious")
    composer.flush()
    settle(qtbot, context)
    composer.pane.discard()
    settle(qtbot, context)
    assert draft_for(desk.actor, ticket.id, "reply") is None
    assert composer.pane.editor.toPlainText() == ""
    press(composer, "Bring it back")
    settle(qtbot, context)
    assert composer.pane.editor.toPlainText() == "Precious"
    assert draft_for(desk.actor, ticket.id, "reply") is not None


def test_plain_text_drops_formatting_and_sends_no_html(composer, qtbot):
    composer.pane.editor.setHtml("<div>It is <b>done</b>.</div>")
    composer.pane.tools.plain.setChecked(True)
    sent = send(composer, qtbot)
    row = Message.get(Message.id == sent.message)
    assert row.html is None
    assert row.text.startswith("It is done.")


def test_a_forward_carries_the_mail_to_whom_is_named(composer, context, qtbot, ticket):
    composer.open_reply(ticket.id, "forward")
    settle(qtbot, context)
    assert composer.pane.recipients.people("to") == ()
    composer.pane.recipients.field("to").add("carrier@example.com")
    write(composer, "Please look.")
    sent = send(composer, qtbot)
    assert "Hello, it burns." in Message.get(Message.id == sent.message).text


def test_a_new_ticket_begins_with_a_mail(composer, context, qtbot, desk):
    composer.open_new_ticket("leonie@example.com")
    settle(qtbot, context)
    window = composer._window
    qtbot.keyClicks(window.subject, "Your order")
    window.pane.editor.insertPlainText("Hello Leonie.")
    with qtbot.waitSignal(composer.sent, timeout=10_000) as blocker:
        window.pane.send()
    made = Ticket.get(Ticket.id == blocker.args[0].ticket)
    assert made.subject == "Your order"
    assert composer._window is None


def test_a_new_ticket_half_written_comes_back(composer, context, qtbot):
    composer.open_new_ticket()
    settle(qtbot, context)
    qtbot.keyClicks(composer._window.subject, "Half")
    composer._window.pane.editor.insertPlainText("Half a mail")
    composer._window.close()
    settle(qtbot, context)
    composer.open_new_ticket()
    settle(qtbot, context)
    assert composer._window.subject.text() == "Half"
    assert composer._window.pane.editor.toPlainText() == "Half a mail"
    composer._window.close()


def test_the_window_undoes_what_the_editor_cannot(composer, qtbot):
    from PySide6.QtGui import QKeyEvent

    override = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "\x1a")
    override.ignore()
    composer.pane.editor.event(override)
    assert not override.isAccepted()
    write(composer, "x")
    composer.pane.editor.event(override)
    assert override.isAccepted()
