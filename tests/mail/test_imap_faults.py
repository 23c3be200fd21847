"""The IMAP session against a server that breaks in every known way: each message exactly once, or a clear error."""

from __future__ import annotations

import logging
import threading

import pytest

from desktop.mail import imap_client, imap_fetch
from desktop.mail.imap import ImapAccount, ImapSession, MailError, connect
from tests.servers.faulty_imap import FaultyImap

RAW = b"Subject: hello\r\n\r\n" + b"0123456789abcdef\r\n" * 40


def open_session(server: FaultyImap, timeout: float = 5) -> ImapSession:
    account = ImapAccount(server.host, server.port, "plain", "agent", "canary-pass-9")
    return connect(account, timeout)


@pytest.fixture
def session(faulty_imap: FaultyImap):
    faulty_imap.messages = {5: RAW, 6: RAW + b"second\r\n"}
    with open_session(faulty_imap) as opened:
        yield opened


def code_of(action) -> str:
    with pytest.raises(MailError) as caught:
        action()
    return caught.value.code


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("drop-in-literal", "mail-server-closed"),
        ("bye", "mail-server-closed"),
        ("huge-literal", "mail-protocol-error"),
        ("garbage", "mail-protocol-error"),
    ],
)
def test_a_broken_answer_ends_the_session_and_the_next_one_reads_it_whole(
    faulty_imap: FaultyImap, session: ImapSession, fault: str, code: str
) -> None:
    session.select("INBOX")
    faulty_imap.fault = fault
    assert code_of(lambda: session.fetch_raw(5)) == code
    assert not session.is_open
    with open_session(faulty_imap) as again:
        again.select("INBOX")
        assert again.fetch_raw(5) == RAW


@pytest.mark.parametrize("fault", ["short-literal", "long-literal"])
def test_a_wrong_literal_length_never_gives_a_wrong_message(
    faulty_imap: FaultyImap, session: ImapSession, fault: str
) -> None:
    session.select("INBOX")
    session._client.socket().settimeout(0.5)
    faulty_imap.fault = fault
    assert code_of(lambda: session.fetch_raw(5)) in ("mail-protocol-error", "mail-timeout", "mail-server-closed")
    with open_session(faulty_imap) as again:
        again.select("INBOX")
        assert again.fetch_raw(5) == RAW


def test_a_wrong_length_among_many_never_gives_a_wrong_message(faulty_imap: FaultyImap, session: ImapSession) -> None:
    session.select("INBOX")
    faulty_imap.fault = "long-literal"
    code_of(lambda: list(session.fetch_many([5, 6])))
    with open_session(faulty_imap) as again:
        again.select("INBOX")
        assert dict(again.fetch_many([5, 6])) == faulty_imap.messages


def test_a_server_that_stops_answering_is_a_timeout(faulty_imap: FaultyImap) -> None:
    faulty_imap.messages, faulty_imap.fault = {5: RAW}, "stall"
    with open_session(faulty_imap, 0.3) as session:
        session.select("INBOX")
        assert code_of(lambda: session.fetch_raw(5)) == "mail-timeout"
        assert not session.is_open


def test_a_size_that_lies_does_not_cost_the_message(faulty_imap: FaultyImap, session: ImapSession) -> None:
    faulty_imap.fault = "wrong-size"
    session.select("INBOX")
    assert session.fetch_raw(5) == RAW
    assert dict(session.fetch_many([5, 6])) == faulty_imap.messages


def test_a_size_that_lies_about_pieces_does_not_cost_the_message(
    faulty_imap: FaultyImap, session: ImapSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    faulty_imap.fault = "wrong-size"
    session.select("INBOX")
    for chunk in (100, len(RAW) - 1, len(RAW), len(RAW) + 1):
        monkeypatch.setattr(imap_fetch, "CHUNK", chunk)
        assert session.fetch_raw(5) == RAW


def test_a_uid_told_twice_is_one_message(faulty_imap: FaultyImap, session: ImapSession) -> None:
    faulty_imap.fault = "duplicate-uid"
    uids = session.new_uids(session.select("INBOX"), 0)
    assert uids == [5, 6]
    assert [uid for uid, _ in session.fetch_many(uids)] == [5, 6]


def test_the_last_message_is_not_new_again(faulty_imap: FaultyImap, session: ImapSession) -> None:
    faulty_imap.fault = "last-for-star"
    assert session.new_uids(session.select("INBOX"), 6) == []


def test_a_line_of_ten_megabytes_is_refused(faulty_imap: FaultyImap, session: ImapSession) -> None:
    state = session.select("INBOX")
    faulty_imap.fault = "long-line"
    assert code_of(lambda: session.new_uids(state, 0)) == "mail-protocol-error"
    assert not session.is_open


def test_a_message_expunged_during_the_fetch_is_gone_and_the_others_come(
    faulty_imap: FaultyImap, session: ImapSession
) -> None:
    session.select("INBOX")
    faulty_imap.fault = "expunge"
    assert session.fetch_raw(5) is None
    assert dict(session.fetch_many([5, 6])) == {5: None, 6: faulty_imap.messages[6]}


def test_a_folder_without_uidvalidity_is_refused(faulty_imap: FaultyImap, session: ImapSession) -> None:
    faulty_imap.fault = "no-uidvalidity"
    assert code_of(lambda: session.select("INBOX")) == "mail-protocol-error"


def test_the_limits_hold_for_a_message_that_never_ends(
    faulty_imap: FaultyImap, session: ImapSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.select("INBOX")
    monkeypatch.setattr(imap_fetch, "CHUNK", 100)
    monkeypatch.setattr(imap_fetch, "MAX_MESSAGE", 300)
    assert code_of(lambda: session.fetch_raw(5)) == "mail-protocol-error"
    assert imap_client.MAX_LITERAL <= 2**30


def test_a_password_that_the_server_repeats_is_hidden(
    faulty_imap: FaultyImap, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    faulty_imap.fault = "echo-password"
    with pytest.raises(MailError) as caught:
        open_session(faulty_imap)
    logging.getLogger("test").error("failed", exc_info=caught.value)
    assert caught.value.code == "mail-login-refused"
    assert "canary" not in str(caught.value) + repr(caught.value) + caplog.text


def test_a_busy_server_is_not_a_wrong_password(faulty_imap: FaultyImap) -> None:
    faulty_imap.fault = "busy-login"
    assert code_of(lambda: open_session(faulty_imap)) == "mail-server-closed"


def test_nothing_of_a_session_reaches_the_log(faulty_imap: FaultyImap, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    faulty_imap.messages = {5: RAW}
    with open_session(faulty_imap) as session:
        session.select("INBOX")
        session.fetch_raw(5)
    assert "canary" not in caplog.text
    assert "Y2FuYXJ5" not in caplog.text
    assert "0123456789abcdef" not in caplog.text


def test_words_before_the_go_ahead_of_idle_are_accepted(faulty_imap: FaultyImap, session: ImapSession) -> None:
    session.select("INBOX")
    session.new_uids(session.select("INBOX"), 0)
    faulty_imap.fault = "early-idle"
    assert not session.idle(threading.Event(), 0.3)
    assert session.is_open


def test_a_connection_lost_while_waiting_is_noticed(faulty_imap: FaultyImap, session: ImapSession) -> None:
    session.new_uids(session.select("INBOX"), 0)
    faulty_imap.fault = "drop-in-idle"
    assert code_of(lambda: session.idle(threading.Event(), 30)) == "mail-server-closed"
