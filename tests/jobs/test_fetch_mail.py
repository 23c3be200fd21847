"""Fetching from a real Dovecot, and from a server that misbehaves: each message exactly once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.commands.base import Desk
from desktop.commands.desk_setup import write_desk_setting
from desktop.commands.mailboxes import MailboxForm, create_mailbox, edit_mailbox
from desktop.core.errors import DeskError
from desktop.jobs.fetch_mail import FetchSums, fetch_mailbox
from desktop.jobs.fetch_mail_folder import MOST_ATTEMPTS
from desktop.jobs.fetch_mail_watch import MailboxWatch
from desktop.jobs.session import open_desk
from desktop.store.database import db
from desktop.store.models import MailboxState, MailEntry, Message, Outgoing
from desktop.store.models.mail import DUPLICATE, IGNORED, IMPORTED, QUARANTINED
from desktop.store.queries.mail_lists import mailboxes
from tests.defects.office import mail
from tests.making import make_mailbox
from tests.patience import PATIENCE_S
from tests.servers.dovecot import Dovecot
from tests.servers.faulty_imap import FaultyImap

Box = tuple[Desk, str]


@pytest.fixture
def desk(desk_path: Path) -> Desk:
    """Give a desk without an open connection: jobs open their own."""
    return open_desk(desk_path)


def form(server: Dovecot, **changes: object) -> MailboxForm:
    values = {
        "address": server.users[0],
        "imap_host": server.host,
        "imap_port": server.tls_port,
        "imap_user": server.users[0],
    }
    return MailboxForm(**(values | changes))  # type: ignore[arg-type]  # a table of overrides


@pytest.fixture
def box(desk: Desk, dovecot: Dovecot) -> Box:
    with db.connection_context():
        return desk, create_mailbox(desk, form(dovecot))


@pytest.fixture
def faulty(desk: Desk, faulty_imap: FaultyImap) -> Box:
    with db.connection_context():
        security = {"imap_security": "plain", "imap_user": "u"}
        made = make_mailbox(desk, imap_host=faulty_imap.host, imap_port=faulty_imap.port, **security)
        return desk, made.id


def fetch(box: Box, password: str = "secret") -> FetchSums:
    return fetch_mailbox(box[0], box[1], password)


def stored() -> list[tuple[str, int, int]]:
    with db.connection_context():
        return [(row.folder, row.uid, row.fate) for row in MailEntry.select().order_by(MailEntry.rid)]


def messages() -> int:
    with db.connection_context():
        return Message.select().count()


def numbers(sums: FetchSums) -> tuple[int, int, int, int, int]:
    return sums.seen, sums.imported, sums.duplicates, sums.quarantined, sums.ignored


def test_new_mail_comes_once_and_stays_unread_on_the_server(box: Box, dovecot: Dovecot) -> None:
    for number in range(3):
        dovecot.deliver(mail(f"Text {number}"))
    assert numbers(fetch(box)) == (3, 3, 0, 0, 0)
    assert numbers(fetch(box)) == (0, 0, 0, 0, 0)
    assert all("\\Seen" not in flags for flags, _ in dovecot.messages().values())
    dovecot.deliver(mail("Another"))
    assert numbers(fetch(box)) == (1, 1, 0, 0, 0)
    assert messages() == 4


def test_mail_that_a_person_has_read_elsewhere_comes_too(box: Box, dovecot: Dovecot) -> None:
    dovecot.set_flags(dovecot.deliver(mail()), "\\Seen")
    assert fetch(box).imported == 1


@pytest.mark.parametrize("after", ["mark-read", "move", "delete"])
def test_what_follows_on_the_server_happens_to_what_is_in_the_desk(box: Box, dovecot: Dovecot, after: str) -> None:
    desk, mailbox = box
    with db.connection_context():
        edit_mailbox(desk, mailbox, form(dovecot, after_import=after, move_to="Done/Desk"))
    raws = [mail("One"), mail("Two")]
    for raw in raws:
        dovecot.deliver(raw)
    assert fetch(box).imported == 2
    inbox, done = dovecot.messages(), dovecot.messages(folder="Done/Desk")
    assert len(inbox) == (2 if after == "mark-read" else 0)
    assert all("\\Seen" in flags for flags, _ in inbox.values())
    assert sorted(raw for _, raw in done.values()) == (sorted(raws) if after == "move" else [])
    with db.connection_context():
        assert {entry.after_done for entry in MailEntry.select()} == {True}


def test_what_was_not_finished_on_the_server_is_finished_next_time(box: Box, dovecot: Dovecot) -> None:
    dovecot.deliver(mail())
    fetch(box)
    desk, mailbox = box
    with db.connection_context():
        edit_mailbox(desk, mailbox, form(dovecot, after_import="delete"))
        db.execute_sql("UPDATE mail_entry SET after_done = 0")
    assert numbers(fetch(box)) == (0, 0, 0, 0, 0)
    assert dovecot.messages() == {}


def test_quarantined_mail_is_never_deleted_from_the_server(
    box: Box, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, mailbox = box
    with db.connection_context():
        edit_mailbox(desk, mailbox, form(dovecot, after_import="delete"))
    monkeypatch.setattr("desktop.jobs.import_mail_batch.parse", lambda raw: 1 / 0)
    dovecot.deliver(mail())
    assert numbers(fetch(box)) == (1, 0, 0, 1, 0)
    assert len(dovecot.messages()) == 1


def test_a_changed_uidvalidity_makes_duplicates_and_no_new_message(box: Box, dovecot: Dovecot) -> None:
    for number in range(3):
        dovecot.deliver(mail(f"Text {number}"))
    fetch(box)
    dovecot.bump_uidvalidity()
    dovecot.deliver(mail("New"))
    assert numbers(fetch(box)) == (4, 1, 3, 0, 0)
    assert messages() == 4
    assert sorted(fate for _, _, fate in stored()) == [IMPORTED] * 4 + [DUPLICATE] * 3


def test_a_message_that_vanishes_is_no_trouble(box: Box, dovecot: Dovecot) -> None:
    first = dovecot.deliver(mail("One"))
    dovecot.deliver(mail("Two"))
    dovecot.expunge(first)
    assert numbers(fetch(box)) == (1, 1, 0, 0, 0)


def test_several_folders_and_a_mail_that_lies_in_two(box: Box, dovecot: Dovecot) -> None:
    desk, mailbox = box
    with db.connection_context():
        edit_mailbox(desk, mailbox, form(dovecot, folders=("INBOX", "Forms")))
    raw = mail("Twice")
    dovecot.deliver(raw)
    dovecot.deliver(raw, folder="Forms")
    dovecot.deliver(mail("Form"), folder="Forms")
    assert numbers(fetch(box)) == (3, 2, 1, 0, 0)


def test_a_missing_folder_is_told_and_the_others_go_on(box: Box, dovecot: Dovecot) -> None:
    desk, mailbox = box
    with db.connection_context():
        edit_mailbox(desk, mailbox, form(dovecot, folders=("INBOX", "Gone")))
    dovecot.deliver(mail())
    with pytest.raises(DeskError, match="mail-folder-missing"):
        fetch(box)
    assert messages() == 1
    with db.connection_context():
        errors = {state.folder: state.error for state in MailboxState.select()}
    assert errors == {"INBOX": "", "Gone": "mail-folder-missing"}
    dovecot.deliver(mail(), folder="Gone")
    fetch(box)
    with db.connection_context():
        assert mailboxes(desk.actor)[0].error == ""


def test_a_wrong_password_is_noted_and_cleared(box: Box) -> None:
    with pytest.raises(DeskError, match="mail-login-refused"):
        fetch(box, "wrong")
    with db.connection_context():
        assert mailboxes(box[0].actor)[0].error == "mail-login-refused"
    fetch(box)
    with db.connection_context():
        assert mailboxes(box[0].actor)[0].error == ""


def test_mail_from_before_the_start_date_is_left_alone(box: Box, dovecot: Dovecot) -> None:
    desk, mailbox = box
    received = "from x by y; Mon, 2 Nov 2020 10:00:00 +0000"
    old = f"Received: {received}\r\n".encode() + mail("Old", date="Mon, 2 Nov 2020 10:00:00 +0000")
    dovecot.deliver(old)
    dovecot.deliver(mail("New"))
    with db.connection_context():
        edit_mailbox(desk, mailbox, form(dovecot, start_at=1_700_000_000_000))
    assert numbers(fetch(box)) == (2, 1, 0, 0, 1)
    with db.connection_context():
        assert MailEntry.get(MailEntry.fate == IGNORED).reason == "too-old"


def test_answers_in_the_sent_folder_are_not_customers_mail(box: Box, dovecot: Dovecot) -> None:
    desk, mailbox = box
    with db.connection_context():
        edit_mailbox(desk, mailbox, form(dovecot, folders=("INBOX", "Sent"), sent_folder="Sent"))
    dovecot.deliver(mail("Lunch?", **{"from": dovecot.users[0]}, to="friend@home.example"), folder="Sent")
    assert numbers(fetch(box)) == (1, 0, 0, 0, 1)


def test_a_new_ticket_is_confirmed_once_when_the_department_wants_it(box: Box, dovecot: Dovecot) -> None:
    desk, mailbox = box
    with db.connection_context():
        edit_mailbox(desk, mailbox, form(dovecot, smtp_host="localhost"))
        write_desk_setting(desk, "auto_reply", True, mailboxes(desk.actor)[0].department)
    dovecot.deliver(mail("Please"))
    dovecot.deliver(mail("Old", date="Mon, 2 Nov 2020 10:00:00 +0000", **{"from": "old@client.example"}))
    fetch(box)
    fetch(box)
    with db.connection_context():
        assert [row.automatic for row in Outgoing.select()] == [True]


@pytest.mark.parametrize(
    "fault", ["drop-in-literal", "short-literal", "long-literal", "wrong-size", "bye", "garbage", "duplicate-uid"]
)
def test_a_bad_day_of_the_server_costs_a_second_pass_and_no_mail(
    faulty: Box, faulty_imap: FaultyImap, fault: str
) -> None:
    faulty_imap.messages = {uid: mail(f"Text {uid}") for uid in range(1, 8)}
    faulty_imap.fault = fault
    try:
        fetch(faulty)
    except DeskError as failure:
        assert failure.code.startswith("mail-")  # noqa: PT017  what matters is what comes after
    faulty_imap.fault = ""
    fetch(faulty)
    fetch(faulty)
    assert sorted(stored()) == [("INBOX", uid, IMPORTED) for uid in range(1, 8)]
    assert messages() == 7


def test_mail_that_is_deleted_while_it_is_fetched_is_left_out(faulty: Box, faulty_imap: FaultyImap) -> None:
    faulty_imap.messages = {1: mail("One"), 2: mail("Two")}
    faulty_imap.fault = "expunge"
    fetch(faulty)
    assert messages() == 0
    with db.connection_context():
        assert MailboxState.get().error == ""


def test_one_message_that_never_comes_is_put_aside_and_those_behind_it_come(
    faulty: Box, faulty_imap: FaultyImap, monkeypatch: pytest.MonkeyPatch
) -> None:
    faulty_imap.messages = {uid: mail(f"Text {uid}") for uid in range(1, 5)}
    send = faulty_imap._send

    def break_the_second(number: int, uid: int, rest: str, writer: object) -> bool:
        faulty_imap.fault, faulty_imap.times = ("drop-in-literal", 1) if uid == 2 else ("", 0)
        return send(number, uid, rest, writer)  # type: ignore[arg-type]

    monkeypatch.setattr(faulty_imap, "_send", break_the_second)
    for _ in range(MOST_ATTEMPTS + 1):
        with pytest.raises(DeskError):
            fetch(faulty)
    fetch(faulty)
    fates = {uid: fate for _, uid, fate in stored()}
    assert fates == {1: IMPORTED, 2: QUARANTINED, 3: IMPORTED, 4: IMPORTED}


@pytest.fixture
def watched(box: Box) -> Iterator[Callable[[int], None]]:
    """Watch the mailbox on a thread; gives a function that waits until so many messages are there."""
    looked = threading.Condition()
    reports: list[str] = []

    def report(_mailbox: str, code: str) -> None:
        with looked:
            reports.append(code)
            looked.notify_all()

    watch = MailboxWatch(box[0], box[1], lambda *_: "secret", report)
    thread = threading.Thread(target=watch.run)
    thread.start()

    def until(count: int) -> None:
        with looked:
            assert looked.wait_for(lambda: messages() >= count and reports[-1:] == [""], PATIENCE_S), reports

    yield until
    watch.end()
    thread.join(PATIENCE_S)
    assert not thread.is_alive()


def test_the_watch_takes_what_is_announced_while_it_waits(watched: Callable[[int], None], dovecot: Dovecot) -> None:
    watched(0)
    for number in range(1, 4):
        dovecot.deliver(mail(f"Announced {number}"))
        watched(number)


def test_the_watch_survives_a_server_that_dies(watched: Callable[[int], None], dovecot: Dovecot) -> None:
    dovecot.deliver(mail("Before"))
    watched(1)
    dovecot.restart()
    dovecot.deliver(mail("After"))
    watched(2)
    assert messages() == 2
