"""The conversation as people see it: real desk, real widgets."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from desktop.commands.places import merge, move_to_department
from desktop.commands.tickets import mark_seen, resolve
from desktop.store import journal
from desktop.store.models import Attachment, Contact, Department, Outgoing, Participant, Ticket
from desktop.ui.conversation.card import MessageCard
from desktop.ui.conversation.card_menu import CardMenu
from desktop.ui.conversation.card_parts import DeliveryBar, RemoteBar
from desktop.ui.conversation.lines import ChangesLines, QuietMail
from desktop.ui.theme.current import holder
from desktop.ui.time_words import now_ms
from tests.making import add_message, make_ticket
from tests.ui.conversation.conftest import PNG

INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:1
SUMMARY:Fitting
DTSTART:20261124T100000Z
DTEND:20261124T110000Z
LOCATION:Shop
END:VEVENT
END:VCALENDAR
"""
EVIL = '<img src="file:///etc/passwd"><b>Hello</b>'


def button(widget, words):
    return next(each for each in widget.findChildren(QAbstractButton) if words in each.text())


def thread_of(count, desk, **columns):
    ticket = make_ticket(text="first")
    for number in range(count - 1):
        at = 1_000_000 + number
        add_message(ticket, f"message {number}", sent_at=at, received_at=at, **columns)
        ticket = Ticket.get(Ticket.id == ticket.id)
    return ticket


def message_blob(message):
    return Attachment.get(Attachment.message == message.id).blob


def test_a_ticket_shows_its_head_and_its_messages(opened, context, mail):
    ticket, _ = mail(text="The fork is bent.")
    view = opened(ticket.id)
    assert view.head.subject.text() == "Printer on fire"
    assert str(ticket.number) in view.head.second.text()
    assert [card.content.text.toPlainText() for card in view.cards()] == ["Hello, it burns.", "The fork is bent."]


def test_three_hundred_messages_build_no_more_than_sixty_cards(opened, context):
    ticket = thread_of(300, context.desk)
    view = opened(ticket.id)
    assert 1 <= len(view.cards()) <= 60
    mark_seen(context.desk, ticket.id)
    assert len(opened(ticket.id).cards()) <= 60


def test_what_shows_comes_to_rest(opened, context, mail, qapp, monkeypatch):
    ticket, _ = mail(html="<p>x</p>" * 30)
    view = opened(ticket.id)
    for _ in range(30):
        qapp.processEvents()
    arranged = []
    monkeypatch.setattr(view.stack, "_place", lambda: arranged.append(1))
    for _ in range(200):
        qapp.processEvents()
    assert arranged == []


def test_earlier_messages_stand_behind_one_line_and_come_in_steps(opened, context, qtbot):
    ticket = thread_of(60, context.desk)
    mark_seen(context.desk, ticket.id)
    view = opened(ticket.id)
    last = view.cards()[-1].message.id
    door = button(view.stack, "57")
    door.click()
    assert button(view.stack, "37")
    assert last in [card.message.id for card in view.cards()]


def test_it_opens_at_the_first_unread_message(opened, context):
    ticket = thread_of(12, context.desk)
    mark_seen(context.desk, ticket.id)
    soon = now_ms() + 60_000
    unread = add_message(Ticket.get(Ticket.id == ticket.id), "new\n" * 40, sent_at=soon, received_at=soon)
    add_message(Ticket.get(Ticket.id == ticket.id), "newer\n" * 40, sent_at=soon + 1, received_at=soon + 1)
    view = opened(ticket.id)
    top = view.stack.verticalScrollBar().value()
    card = view.stack.widget_of(unread.id)
    assert 0 <= card.y() - top < 40


def test_what_the_agent_looks_at_is_marked_as_seen(opened, view, context, qtbot):
    ticket = make_ticket(last_in_at=now_ms())
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    opened(ticket.id)
    assert view._thread.detail.row.unread
    qtbot.waitUntil(lambda: not view._thread.detail.row.unread)


def test_a_change_elsewhere_shows_by_itself_and_keeps_the_place(opened, context, qtbot):
    ticket = thread_of(3, context.desk)
    view = opened(ticket.id)
    card = view.cards()[0]
    other = Department.get()
    with journal.recording("test", "department"):
        billing = Department.create(name="Billing", position=1)
    assert other.id != billing.id
    move_to_department(context.desk, ticket.id, billing.id)
    qtbot.waitUntil(lambda: bool(view.findChildren(ChangesLines)))
    assert view.findChild(ChangesLines)._lines[0].text().startswith("\u2068Ewa Kowal\u2069 moved this to \u2068Billing")
    assert view.cards()[0] is card
    resolve(context.desk, ticket.id)
    qtbot.waitUntil(lambda: view.head._labels["resolve"].objectName() == "reopen")


def test_quoted_text_is_folded_and_unfolds_whole(opened, context, mail):
    text = "My answer.\n\n" + "\n".join(f"> line {number}" for number in range(14))
    ticket, message = mail(text=text, quotes=json.dumps([[12, len(text)]]))
    view = opened(ticket.id)
    card = view.stack.widget_of(message.id)
    assert "line 3" not in card.content.text.toPlainText()
    unfold = button(card, "14")
    unfold.click()
    assert "line 13" in card.content.quote.toPlainText()
    unfold.click()
    assert card.content.quote.isHidden()


def test_notes_say_that_they_are_internal(opened, context):
    ticket = make_ticket()
    add_message(ticket, "psst", "note", agent=context.desk.actor.id)
    card = opened(ticket.id).cards()[-1]
    assert "Internal note" in card.accessibleName()
    image = card.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() - 6) == QColor(holder.theme.hex("note_fill"))


def test_a_machines_mail_is_a_line_that_opens(opened, context):
    ticket = make_ticket()
    add_message(ticket, "I am away", "machine", machine="vacation")
    view = opened(ticket.id)
    line = view.findChild(QuietMail)
    assert line.card is None
    line._button.click()
    assert line.card.content.text.toPlainText() == "I am away"


def test_remote_pictures_are_blocked_counted_and_never_fetched_unasked(opened, context, mail, monkeypatch):
    html = "<p>x</p>" + "".join(f'<img src="https://t.example.com/{n}.png" width="40" height="40">' for n in range(2))
    ticket, message = mail(html=html)
    view = opened(ticket.id)
    fetched = []
    monkeypatch.setattr(view.remote, "fetch", lambda owner, url, done: fetched.append(url))
    card = view.stack.widget_of(message.id)
    view.grab()
    assert "2" in card.findChild(RemoteBar).text()
    assert fetched == []
    button(card.findChild(RemoteBar), "Show").click()
    view.grab()
    assert sorted(fetched) == ["https://t.example.com/0.png", "https://t.example.com/1.png"]


def test_a_permission_is_remembered_for_the_sender_or_the_domain(opened, context, mail, qtbot):
    html = '<p>x</p><img src="https://t.example.com/a.png" width="40" height="40">'
    ticket, message = mail(html=html, email="news@shop.example.com")
    other, second = mail(html=html, email="other@shop.example.com", ticket=make_ticket())
    view = opened(ticket.id)
    view.remote.fetch = lambda owner, url, done: None
    view.stack.widget_of(message.id).content.show_pictures("sender")
    assert not opened(other.id).stack.widget_of(second.id).content.wish.remote
    view.stack.widget_of(second.id).content.show_pictures("domain")
    third, card = mail(html=html, email="third@mail.example.com", ticket=make_ticket())
    assert opened(third.id).stack.widget_of(card.id).content.wish.remote


def test_pictures_of_the_mail_itself_show(opened, context, mail, qtbot):
    html = '<p>x</p><img src="cid:logo@x">'
    files = [("logo.png", "image/png", PNG, {"content_id": "logo@x", "inline": True})]
    ticket, message = mail(html=html, files=files, desk=context.desk)
    view = opened(ticket.id)
    card = view.stack.widget_of(message.id)
    address = f"blob:{message_blob(message)}"
    qtbot.waitUntil(lambda: card.content.text._pictures[address] is not card.content.text._empty)
    assert card.content.chips is None
    card.content.show_plain(True)
    assert [chip.text() for chip in card.content.chips.chips] == ["logo.png"]


def test_another_files_hash_shows_nothing(opened, context, mail):
    secret = context.desk.files.put_blob(PNG)
    ticket, message = mail(html=f'<p>x</p><img src="blob:{secret}">')
    card = opened(ticket.id).stack.widget_of(message.id)
    assert all(
        url != f"blob:{secret}" or image is card.content.text._empty
        for url, image in card.content.text._pictures.items()
    )


STATES = {"queued": ("Sends in", "Undo"), "failed": ("Not sent", "Retry"), "unknown": ("Perhaps sent", "It arrived"),
          "sending": ("Being sent", ""), "cancelled": ("Never sent", "")}  # fmt: skip


@pytest.mark.parametrize("state", STATES)
def test_a_mail_of_ours_says_how_far_it_got(opened, context, outgoing, state):
    ticket = make_ticket()
    message = add_message(ticket, "answer", "reply", agent=context.desk.actor.id)
    outgoing(ticket, message, state, send_after=now_ms() + 30_000, code="mail-server-busy", error="4.3.2")
    bar = opened(ticket.id).stack.widget_of(message.id).findChild(DeliveryBar)
    words, offer = STATES[state]
    assert words in bar.text()
    assert not offer or button(bar, offer)


def test_a_mail_that_left_says_nothing(opened, context, outgoing):
    ticket = make_ticket()
    message = add_message(ticket, "answer", "reply", agent=context.desk.actor.id)
    outgoing(ticket, message, "sent")
    assert opened(ticket.id).stack.widget_of(message.id).findChild(DeliveryBar) is None


def test_an_unsent_mail_is_retried_from_the_bar(opened, context, outgoing, qtbot):
    ticket = make_ticket()
    message = add_message(ticket, "answer", "reply", agent=context.desk.actor.id)
    row = outgoing(ticket, message, "failed", code="mail-recipient-refused", error="550")
    view = opened(ticket.id)
    assert "1" in view.notice.text()
    button(view.notice, "Retry").click()
    qtbot.waitUntil(lambda: Outgoing.get(Outgoing.id == row.id).state == "queued")
    qtbot.waitUntil(lambda: view.notice.text() == "")


def test_a_newcomer_can_be_put_in_copy(opened, context, mail, qtbot):
    ticket, _ = mail(email="jo@example.com", name="Jo", flags="newcomer")
    with journal.recording("test", "joined"):
        from desktop.store.database import natural_id

        identity = natural_id("participant", ticket.id, "jo@example.com")
        Participant.create(id=identity, ticket=ticket.id, email="jo@example.com", name="Jo", role="joined")
    view = opened(ticket.id)
    assert "Jo" in view.notice.text()
    button(view.notice, "Add").click()
    qtbot.waitUntil(lambda: Participant.get(Participant.id == identity).role == "cc")
    qtbot.waitUntil(lambda: view.notice.text() == "")


def test_a_merged_ticket_leads_to_its_survivor(opened, view, context, qtbot):
    gone, stays = make_ticket(), make_ticket("Other")
    merge(context.desk, gone.id, stays.id)
    opened(gone.id)
    assert "merged" in view.notice.text()
    with qtbot.waitSignal(view.ticket_requested) as caught:
        button(view.notice, "Open").click()
    assert caught.args == [stays.id]


def test_a_blocked_person_is_said_and_unblocked(opened, context, qtbot):
    ticket = make_ticket()
    with journal.recording("test", "block"):
        contact = Contact.get(Contact.id == ticket.requester)
        contact.blocked = True
        contact.save()
    view = opened(ticket.id)
    assert "blocked" in view.notice.text()
    button(view.notice, "Unblock").click()
    qtbot.waitUntil(lambda: not Contact.get(Contact.id == contact.id).blocked)


def test_signed_and_encrypted_parts_are_named_in_a_sentence(opened, context, mail):
    files = [("encrypted.asc", "application/octet-stream", b"x", {"kind": "encrypted"})]
    ticket, message = mail(files=files, desk=context.desk)
    card = opened(ticket.id).stack.widget_of(message.id)
    assert any("Encrypted with PGP" in label.text() for label in card.findChildren(QLabel))


def test_an_invitation_is_a_card(opened, context, mail, qtbot):
    content = INVITATION.replace("\n", "\r\n").encode()
    files = [("invite.ics", "text/calendar", content, {"kind": "calendar"})]
    ticket, message = mail(files=files, desk=context.desk)
    card = opened(ticket.id).stack.widget_of(message.id)
    texts = lambda: [label.text() for label in card.findChildren(QLabel)]  # noqa: E731
    qtbot.waitUntil(lambda: "Fitting" in texts())
    assert "Shop" in texts()


def test_up_and_down_walk_through_the_cards_and_r_answers_the_one_in_hand(opened, view, context, qtbot):
    ticket = thread_of(4, context.desk)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    opened(ticket.id)
    view.setFocus()
    last = view.cards()[-1]
    qtbot.waitUntil(last.hasFocus)
    QTest.keyClick(last, Qt.Key.Key_Up)
    before = next(card for card in view.cards() if card.hasFocus())
    assert before is not last
    with qtbot.waitSignal(view.reply_requested) as caught:
        QTest.keyClick(before, Qt.Key.Key_R)
    assert caught.args == ["reply", before.message.id]
    QTest.keyClick(before, Qt.Key.Key_Down)
    assert last.hasFocus()


def test_single_keys_can_be_switched_off(opened, view, context, qtbot):
    context.preferences.single_keys = False
    ticket = make_ticket()
    card = opened(ticket.id).cards()[0]
    card.setFocus()
    with qtbot.assertNotEmitted(view.reply_requested):
        QTest.keyClick(card, Qt.Key.Key_R)
    with qtbot.waitSignal(view.reply_requested):
        QTest.keyClick(card, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)


def test_space_scrolls_by_a_screen(opened, view, context):
    ticket = make_ticket(text="long\n" * 200)
    opened(ticket.id)
    bar = view.stack.verticalScrollBar()
    bar.setValue(0)
    QTest.keyClick(view.cards()[0], Qt.Key.Key_Space)
    assert bar.value() > 300


def test_the_menu_of_a_card_answers_copies_and_shows_the_source(opened, view, context, mail, qtbot):
    raw = context.desk.files.put_raw(b"From: a@b.example\r\nSubject: x\r\n\r\nbody <b>\r\n")
    ticket, message = mail(raw=raw, html="<p>body</p>")
    card = opened(ticket.id).stack.widget_of(message.id)
    menu = CardMenu(card, view.actions_on_messages)
    words = {action.text().split("\t")[0]: action for action in menu.actions()}
    with qtbot.waitSignal(view.reply_requested) as caught:
        words["Forward"].trigger()
    assert caught.args == ["forward", message.id]
    with qtbot.waitSignal(view.actions_on_messages.shown) as caught:
        words["Show source"].trigger()
    assert "Subject: x" in caught.args[0].text.toPlainText()
    assert "<b>" in caught.args[0].text.toPlainText()
    caught.args[0].reject()
    with qtbot.waitSignal(view.said):
        words["Parse again"].trigger()


def test_names_subjects_and_file_names_are_never_markup(opened, view, context, mail):
    files = [(EVIL, "application/pdf", b"%PDF", {})]
    ticket = make_ticket(subject=EVIL, name=EVIL, text=EVIL)
    _, message = mail(
        text=EVIL, name=EVIL, files=files, desk=context.desk, ticket=ticket, to_people=[[EVIL, "a@b.example"]]
    )
    opened(ticket.id)
    view.grab()
    widgets = [view, *view.findChildren(QWidget)]
    for widget in widgets:
        assert "<img" not in widget.toolTip()
    for label in view.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
    card = view.stack.widget_of(message.id)
    assert card.content.text.toPlainText() == EVIL
    assert card.content.text._pictures == {}


@pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"])
def test_cards_follow_the_theme(opened, view, context, qapp, theme):
    ticket = make_ticket()
    opened(ticket.id)
    holder.apply(qapp, theme)
    card = view.cards()[0]
    image = card.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() - 5) == QColor(holder.theme.hex("card_customer"))
    holder.apply(qapp, "light")


def test_right_to_left_puts_the_scroll_bar_and_the_time_on_the_other_side(opened, view, context, qapp):
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    ticket = make_ticket(text="مرحبا " * 300)
    opened(ticket.id)
    card = view.cards()[0]
    assert card.more.x() < card.head.x()
    right = view.stack.viewport().mapFromGlobal(card.mapToGlobal(card.rect().topRight())).x()
    assert view.stack.viewport().width() - right < 20


def test_a_narrow_pane_cuts_nothing_and_scrolls_only_down(opened, view, context, mail):
    ticket, message = mail(
        text="word " * 100, files=[("a" * 90 + ".pdf", "application/pdf", b"%PDF", {})], desk=context.desk
    )
    view.resize(380, 600)
    opened(ticket.id)
    assert view.width() == 380
    card = view.stack.widget_of(message.id)
    assert card.width() <= 380 - 16
    assert all(
        child.geometry().right() <= card.width()
        for child in card.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    )


def test_viewing_changes_no_row_and_no_file(opened, context, mail):
    ticket, _ = mail(html='<p>x</p><img src="cid:a"><a href="https://a.example">a</a>', desk=context.desk)
    from desktop.store.database import db

    def state():
        files = {path: path.stat().st_mtime_ns for path in context.desk.files.root.rglob("*")}
        return files, db.execute_sql("SELECT count(*), max(rid) FROM event").fetchone()

    before = state()
    opened(ticket.id).grab()
    assert state() == before


def test_a_ticket_that_is_gone_leaves_what_showed_and_says_so(opened, view, context, qtbot):
    ticket = make_ticket()
    opened(ticket.id)
    with qtbot.waitSignal(context.tasks.failed):
        view.show_ticket("0" * 32)
    assert view.ticket == ticket.id
    assert len(view.findChildren(MessageCard)) == 1
