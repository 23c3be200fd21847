"""The IMAP session against a real Dovecot."""

from __future__ import annotations

import ssl
import threading
from datetime import date

import pytest

from desktop.mail import imap_fetch, imap_idle
from desktop.mail.imap import ImapAccount, ImapSession, MailError, connect
from tests.servers.dovecot import Dovecot

MAIL = b"From: a@example.test\r\nTo: agent@example.test\r\nSubject: %s\r\nMessage-ID: <%s@x>\r\n\r\nBody %s\r\n"


def mail(name: str) -> bytes:
    return MAIL.replace(b"%s", name.encode())


def account(server: Dovecot, **changes: object) -> ImapAccount:
    values: dict[str, object] = {
        "host": server.host,
        "port": server.tls_port,
        "security": "tls",
        "user": server.users[0],
        "password": server.password,
    }
    return ImapAccount(**(values | changes))  # type: ignore[arg-type]  # a table of overrides


@pytest.fixture
def session(dovecot: Dovecot):
    with connect(account(dovecot), 10) as opened:
        yield opened


def refused(server: Dovecot, **changes: object) -> MailError:
    with pytest.raises(MailError) as caught:
        connect(account(server, **changes), 10).close()
    return caught.value


def fill(server: Dovecot, count: int) -> list[int]:
    return [server.deliver(mail(f"m{number}")) for number in range(count)]


@pytest.mark.parametrize("security", ["tls", "starttls", "plain"])
def test_every_kind_of_connection_logs_in(dovecot: Dovecot, security: str) -> None:
    port = dovecot.tls_port if security == "tls" else dovecot.plain_port
    with connect(account(dovecot, security=security, port=port), 10) as session:
        assert "INBOX" in [folder.name for folder in session.folders()]


def test_a_wrong_password_is_told_apart(dovecot: Dovecot) -> None:
    error = refused(dovecot, password="wrong")
    assert error.code == "mail-login-refused"
    assert "AUTHENTICATIONFAILED" in str(error.details["text"])
    assert error.details["host"] == "localhost"


def test_an_access_token_logs_in_and_a_forged_one_does_not(dovecot: Dovecot) -> None:
    with connect(account(dovecot, auth="xoauth2", password=dovecot.token()), 10) as session:
        assert session.select("INBOX").exists == 0
    forged = dovecot.token(key=b"somebody else's key")
    assert refused(dovecot, auth="xoauth2", password=forged).code == "mail-login-refused"


def test_an_untrusted_certificate_is_refused(dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    assert refused(dovecot).code == "mail-certificate-invalid"
    assert refused(dovecot, security="starttls", port=dovecot.plain_port).code == "mail-certificate-invalid"


def test_a_certificate_of_another_name_is_refused(dovecot: Dovecot) -> None:
    assert refused(dovecot, host="127.0.0.2").code in ("mail-certificate-invalid", "mail-connection-refused")


def test_a_certificate_must_carry_the_name_that_was_typed(dovecot: Dovecot, trusted: ssl.SSLContext) -> None:
    assert refused(dovecot, host="ip6-localhost.invalid").code == "mail-host-not-found"


def test_tls_to_a_plain_port_is_a_tls_failure(dovecot: Dovecot) -> None:
    assert refused(dovecot, port=dovecot.plain_port).code == "mail-tls-failed"


def test_nobody_listening_and_unknown_hosts_have_their_own_codes(dovecot: Dovecot) -> None:
    assert refused(dovecot, port=1).code == "mail-connection-refused"
    assert refused(dovecot, host="nowhere.invalid").code == "mail-host-not-found"
    assert refused(dovecot, host="a..b").code == "mail-host-not-found"


def test_line_breaks_never_reach_the_server(dovecot: Dovecot, session: ImapSession) -> None:
    assert refused(dovecot, user='x"\r\nA1 LOGOUT').code == "mail-name-invalid"
    for attempt in (
        lambda: session.select("INBOX\r\nA9 DELETE Sent"),
        lambda: session.find_message_id("Sent", "<a@b>\r\nA9 LOGOUT"),
        lambda: session.append("Sent", b"x", ("\\Seen)\r\n",), 0),
        lambda: session.move(1, "Sent\n"),
        lambda: session.create_folder("a\x00b"),
    ):
        with pytest.raises(MailError, match="mail-name-invalid"):
            attempt()
    assert session.select("INBOX").exists == 0


def test_the_password_is_in_no_representation(dovecot: Dovecot) -> None:
    assert "canary-pass-9" not in repr(account(dovecot, password="canary-pass-9"))


def test_folders_tell_what_they_are_for(dovecot: Dovecot, session: ImapSession) -> None:
    dovecot.deliver(mail("x"), folder="Drafts")
    dovecot.deliver(mail("x"), folder="Gesendet")
    special = {folder.name: folder.special for folder in session.folders()}
    assert special == {"INBOX": "inbox", "Sent": "sent", "Archive": "archive", "Drafts": "drafts", "Gesendet": ""}
    assert all(folder.selectable for folder in session.folders())


def test_folder_names_may_hold_any_letters(dovecot: Dovecot, session: ImapSession) -> None:
    names = ["Wysłane & zażółć", 'Quote " and \\', "البريد"]
    for name in names:
        session.create_folder(name)
        session.create_folder(name)
        session.append(name, mail("in"), (), 0)
        assert session.select(name).exists == 1
    assert set(names) <= {folder.name for folder in session.folders()}


def test_a_missing_folder_is_named_and_the_session_goes_on(dovecot: Dovecot, session: ImapSession) -> None:
    uid = fill(dovecot, 1)[0]
    session.select("INBOX")
    for attempt in (
        lambda: session.move(uid, "Nowhere"),
        lambda: session.append("Nowhere", b"x: y\r\n\r\n", (), 0),
        lambda: session.select("Nowhere"),
    ):
        with pytest.raises(MailError) as caught:
            attempt()
        assert (caught.value.code, caught.value.details["folder"]) == ("mail-folder-missing", "Nowhere")
    assert session.select("INBOX").exists == 1


def test_selecting_gives_the_numbers_that_fetching_needs(dovecot: Dovecot, session: ImapSession) -> None:
    uids = fill(dovecot, 3)
    state = session.select("INBOX")
    assert (state.exists, state.uidnext) == (3, uids[-1] + 1)
    assert state.uidvalidity > 0
    assert state.highestmodseq is not None


def test_new_mail_is_found_by_uid_whether_it_was_read_or_not(dovecot: Dovecot, session: ImapSession) -> None:
    uids = fill(dovecot, 4)
    dovecot.set_flags(uids[2], r"\Seen")
    state = session.select("INBOX")
    assert session.new_uids(state, 0) == uids
    assert session.new_uids(state, uids[1]) == uids[2:]


def test_above_the_last_message_there_is_nothing(dovecot: Dovecot, session: ImapSession) -> None:
    uids = fill(dovecot, 2)
    state = session.select("INBOX")
    assert session.new_uids(state, uids[-1]) == []
    assert session.new_uids(state, 2**32 - 1) == []


def test_an_empty_folder_has_no_mail(dovecot: Dovecot, session: ImapSession) -> None:
    assert session.new_uids(session.select("INBOX"), 0) == []


def test_a_start_date_leaves_out_older_mail(dovecot: Dovecot, session: ImapSession) -> None:
    session.append("INBOX", mail("old"), (), 1_600_000_000_000)
    new = session.append("INBOX", mail("new"), (), 1_700_000_000_000)
    assert session.new_uids(session.select("INBOX"), 0, date(2023, 1, 1)) == [new]


def test_large_folders_are_searched_in_windows(
    dovecot: Dovecot, session: ImapSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    uids = fill(dovecot, 7)
    dovecot.expunge(uids.pop(2))
    for window in (1, 2, 3, 5, 6):
        monkeypatch.setattr(imap_fetch, "WINDOW", window)
        assert session.new_uids(session.select("INBOX"), 0) == uids
        assert session.new_uids(session.select("INBOX"), uids[3]) == uids[4:]


def test_fetching_gives_the_exact_bytes_and_leaves_the_mail_unread(dovecot: Dovecot, session: ImapSession) -> None:
    raw = b"Subject: bytes\r\n\r\n\xff\xfe caf\xe9 (\x01) {12}\r\n.\r\n)\r\n"
    uid = dovecot.deliver(raw)
    session.select("INBOX")
    assert session.fetch_raw(uid) == raw
    assert session.sizes([uid]) == {uid: len(raw)}
    assert "\\Seen" not in dovecot.messages()[uid][0]


@pytest.mark.parametrize("extra", [-1, 0, 1, 2500])
def test_large_messages_come_in_pieces(
    dovecot: Dovecot, session: ImapSession, monkeypatch: pytest.MonkeyPatch, extra: int
) -> None:
    monkeypatch.setattr(imap_fetch, "CHUNK", 1000)
    raw = b"Subject: long\r\n\r\n" + b"x" * (3000 + extra - 19) + b"\r\n"
    uid = dovecot.deliver(raw)
    session.select("INBOX")
    assert session.fetch_raw(uid) == raw
    assert dict(session.fetch_many([uid])) == {uid: raw}


def test_many_are_fetched_in_order_small_and_large_and_gone(
    dovecot: Dovecot, session: ImapSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_fetch, "CHUNK", 500)
    monkeypatch.setattr(imap_fetch, "BATCH", 3)
    uids = fill(dovecot, 8)
    large = mail("large") + b"y" * 900 + b"\r\n"
    uids.append(dovecot.deliver(large))
    session.select("INBOX")
    dovecot.expunge(uids[4])
    got = list(session.fetch_many([*uids, uids[0]]))
    assert [uid for uid, _ in got] == uids
    assert dict(got)[uids[4]] is None
    assert dict(got)[uids[-1]] == large
    assert dict(got)[uids[7]] == mail("m7")


def test_a_message_that_another_program_deleted_is_simply_gone(dovecot: Dovecot, session: ImapSession) -> None:
    uids = fill(dovecot, 2)
    session.select("INBOX")
    dovecot.expunge(uids[0])
    assert session.fetch_raw(uids[0]) is None
    assert session.fetch_raw(999_999) is None
    assert session.fetch_raw(uids[1]) == mail("m1")


def test_a_message_deleted_between_two_pieces_is_gone_and_never_stored_cut_off(
    dovecot: Dovecot, session: ImapSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_fetch, "CHUNK", 1000)
    uid = dovecot.deliver(mail("long") + b"z" * 5000 + b"\r\n")
    session.select("INBOX")
    entries, asked = imap_fetch._entries, []

    def delete_after_the_second(*args):
        asked.append(args)
        if len(asked) == 3:
            dovecot.expunge(uid)
        return entries(*args)

    monkeypatch.setattr(imap_fetch, "_entries", delete_after_the_second)
    assert session.fetch_raw(uid) is None
    assert len(asked) == 3


def test_actions_after_import_touch_one_message_only(dovecot: Dovecot, session: ImapSession) -> None:
    uids = fill(dovecot, 4)
    session.select("INBOX")
    session.mark_seen(uids[0])
    session.move(uids[1], "Archive")
    session.delete(uids[2])
    inbox = dovecot.messages()
    assert set(inbox) == {uids[0], uids[3]}
    assert "\\Seen" in inbox[uids[0]][0]
    assert "\\Seen" not in inbox[uids[3]][0]
    assert [raw for _, raw in dovecot.messages(folder="Archive").values()] == [mail("m1")]


@pytest.mark.parametrize("uidplus", ["UIDPLUS", ""])
def test_moving_works_without_the_move_extension(poor_dovecot, uidplus: str) -> None:
    server: Dovecot = poor_dovecot(f"IMAP4rev1 AUTH=PLAIN {uidplus}")
    uids = fill(server, 2)
    with connect(account(server), 10) as session:
        session.select("INBOX")
        session.move(uids[0], "Archive")
    assert set(server.messages()) == {uids[1]}
    assert len(server.messages(folder="Archive")) == 1


def test_without_uidplus_nobody_elses_deleted_mail_is_removed(poor_dovecot) -> None:
    server: Dovecot = poor_dovecot("IMAP4rev1 AUTH=PLAIN")
    uids = fill(server, 2)
    server.set_flags(uids[1], r"\Deleted")
    with connect(account(server), 10) as session:
        session.select("INBOX")
        session.delete(uids[0])
    assert all("\\Deleted" in flags for flags, _ in server.messages().values())
    assert set(server.messages()) == set(uids)


def test_login_works_where_only_the_old_command_exists(poor_dovecot) -> None:
    server: Dovecot = poor_dovecot("IMAP4rev1 IDLE")
    with connect(account(server), 10) as session:
        assert session.select("INBOX").exists == 0


def test_a_copy_is_stored_with_flags_and_time(dovecot: Dovecot, session: ImapSession) -> None:
    uid = session.append("Sent", mail("copy"), ("\\Seen",), 1_700_000_000_000)
    flags, raw = dovecot.messages(folder="Sent")[uid or 0]
    assert flags >= {"\\Seen"}
    assert raw == mail("copy")


def test_a_sent_mail_is_found_by_its_exact_id_only(dovecot: Dovecot, session: ImapSession) -> None:
    dovecot.deliver(mail("abc-longer"), folder="Sent")
    uid = dovecot.deliver(mail("abc"), folder="Sent")
    inbox = fill(dovecot, 1)
    session.select("INBOX")
    assert session.find_message_id("Sent", "<abc@x>") == uid
    assert session.find_message_id("Sent", "<bc@x>") is None
    assert session.find_message_id("Sent", '<"quo\\te"@x>') is None
    assert session.fetch_raw(inbox[0]) == mail("m0")


def test_a_changed_uidvalidity_is_seen(dovecot: Dovecot) -> None:
    fill(dovecot, 2)
    with connect(account(dovecot), 10) as session:
        before = session.select("INBOX")
    dovecot.bump_uidvalidity()
    with connect(account(dovecot), 10) as session:
        after = session.select("INBOX")
        assert after.uidvalidity != before.uidvalidity
        assert [raw for _, raw in session.fetch_many(session.new_uids(after, 0))] == [mail("m0"), mail("m1")]


def test_a_killed_server_is_a_closed_connection_and_a_restart_works(dovecot: Dovecot) -> None:
    uid = fill(dovecot, 1)[0]
    session = connect(account(dovecot), 10)
    state = session.select("INBOX")
    dovecot.restart()
    with pytest.raises(MailError, match="mail-server-closed"):
        session.new_uids(state, 0)
    assert not session.is_open
    with pytest.raises(MailError, match="mail-server-closed"):
        session.fetch_raw(uid)
    session.close()
    with connect(account(dovecot), 10) as again:
        assert again.select("INBOX").uidvalidity == state.uidvalidity
        assert again.fetch_raw(uid) == mail("m0")


def test_waiting_ends_when_mail_arrives(dovecot: Dovecot, session: ImapSession) -> None:
    session.select("INBOX")
    sender = threading.Timer(0.3, dovecot.deliver, [mail("news")])
    sender.start()
    assert session.idle(threading.Event(), 30)
    sender.join()
    assert not session.idle(threading.Event(), 0)


def test_mail_that_came_before_the_wait_ends_it_at_once(dovecot: Dovecot, session: ImapSession) -> None:
    state = session.select("INBOX")
    session.new_uids(state, 0)
    fill(dovecot, 1)
    session.sizes([1])
    assert session.idle(threading.Event(), 30)


def test_a_read_mark_elsewhere_is_no_news(dovecot: Dovecot, session: ImapSession) -> None:
    uid = fill(dovecot, 1)[0]
    session.new_uids(session.select("INBOX"), 0)
    other = threading.Timer(0.2, dovecot.set_flags, [uid, r"\Seen"])
    other.start()
    assert not session.idle(threading.Event(), 1)
    other.join()


def test_waiting_is_renewed_and_can_be_stopped(
    dovecot: Dovecot, session: ImapSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(imap_idle, "RENEW", 0.05)
    session.select("INBOX")
    stop = threading.Event()
    threading.Timer(0.4, stop.set).start()
    assert not session.idle(stop, 600)
    assert session.folders()


def test_without_idle_the_server_is_asked_now_and_then(poor_dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imap_idle, "POLL", 0.05)
    server: Dovecot = poor_dovecot("IMAP4rev1 AUTH=PLAIN")
    with connect(account(server), 10) as session:
        session.select("INBOX")
        sender = threading.Timer(0.2, server.deliver, [mail("news")])
        sender.start()
        assert session.idle(threading.Event(), 30)
        sender.join()


def test_a_dead_server_ends_the_wait(dovecot: Dovecot, session: ImapSession) -> None:
    session.select("INBOX")
    killer = threading.Timer(0.3, dovecot.kill)
    killer.start()
    with pytest.raises(MailError, match="mail-server-closed"):
        session.idle(threading.Event(), 30)
    killer.join()
