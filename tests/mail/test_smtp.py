"""Sending to a real SMTP server that refuses, hangs up and stalls at each stage."""

from __future__ import annotations

import logging
import socket
import ssl
from collections.abc import Iterator

import pytest

from desktop.mail.smtp import SendResult, SmtpAccount, check, send
from desktop.mail.wire_errors import MailError
from tests.servers.certificates import Certificates
from tests.servers.dovecot import Dovecot
from tests.servers.smtp import SmtpServer

RAW = b"From: agent@example.test\r\nTo: bob@example.test\r\nMessage-ID: <1@desk>\r\n\r\nHello\r\n"
BOB, EVE, TOM = "bob@example.test", "eve@example.test", "tom@example.test"


def account(server: SmtpServer, **changes: object) -> SmtpAccount:
    values: dict[str, object] = {
        "host": server.host,
        "port": server.port,
        "security": "starttls",
        "user": server.user,
        "password": server.password,
        "timeout": 5.0,
    }
    return SmtpAccount(**(values | changes))  # type: ignore[arg-type]  # a table of overrides


def offer(
    server: SmtpServer, *recipients: str, raw: bytes = RAW, sender: str = SmtpServer.user, **changes: object
) -> tuple[SendResult, int]:
    """Send and return the result and how often "sending" would have been committed."""
    calls: list[int] = []
    result = send(account(server, **changes), sender, recipients or (BOB,), raw, before_data=lambda: calls.append(1))
    return result, len(calls)


@pytest.fixture
def server_of(certificates: Certificates, trusted: ssl.SSLContext) -> Iterator[object]:
    servers: list[SmtpServer] = []

    def start(**options: object) -> SmtpServer:
        servers.append(SmtpServer(certificates, **options))  # type: ignore[arg-type]  # passed on
        servers[-1].start()
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


def test_a_mail_is_sent_with_exactly_its_bytes(smtp_server: SmtpServer) -> None:
    raw = RAW + b".dot\r\n..two\r\n.\r\nlast"
    result, committed = offer(smtp_server, BOB, EVE, raw=raw)
    assert (result.state, result.accepted, result.refused, result.code) == ("sent", (BOB, EVE), (), "")
    assert (result.reply, committed) == (250, 1)
    got = smtp_server.received[0]
    assert (got.mail_from, got.rcpt_tos, got.content) == (smtp_server.user, (BOB, EVE), raw + b"\r\n")
    assert f"SIZE={len(raw) + 5}" in got.options


def test_lone_line_ends_become_crlf_and_nothing_else_changes(smtp_server: SmtpServer) -> None:
    offer(smtp_server, raw=b"A: b\n\nx\ry\r\nz\n")
    assert smtp_server.received[0].content == b"A: b\r\n\r\nx\r\ny\r\nz\r\n"


@pytest.mark.parametrize("mode", ["tls", "starttls", "plain"])
def test_every_kind_of_connection_sends(server_of, mode: str) -> None:
    server = server_of(mode=mode)
    assert offer(server, security=mode)[0].state == "sent"
    check(account(server, security=mode))


def test_no_login_is_tried_without_a_user(server_of) -> None:
    server = server_of(auth=False)
    assert offer(server, user="", password="")[0].state == "sent"


def test_the_null_sender_is_allowed(smtp_server: SmtpServer) -> None:
    assert offer(smtp_server, sender="")[0].state == "sent"
    assert smtp_server.received[0].mail_from == ""


@pytest.mark.parametrize("stage", ["MAIL", "RCPT", "DATA", "END"])
@pytest.mark.parametrize(
    ("reply", "state"), [("451 4.7.1 greylisted", "retry"), ("421 4.3.2 going down", "retry"), ("554 5.0 no", "failed")]
)
def test_a_refusal_at_each_stage_is_retried_or_final(
    smtp_server: SmtpServer, stage: str, reply: str, state: str
) -> None:
    smtp_server.script.replies[stage] = reply
    result, committed = offer(smtp_server)
    assert (result.state, result.accepted, smtp_server.received) == (state, (), [])
    assert result.reply == int(reply[:3])
    assert reply[4:] in result.text
    assert committed == (1 if stage in ("DATA", "END") else 0)
    assert result.code == ("mail-server-busy" if state == "retry" else result.code) != ""


@pytest.mark.parametrize("stage", ["EHLO", "AUTH", "MAIL", "RCPT", "DATA", "BODY"])
def test_a_connection_lost_before_the_final_dot_is_tried_again(smtp_server: SmtpServer, stage: str) -> None:
    smtp_server.script.drop = stage
    result, _ = offer(smtp_server, raw=RAW + (b"x" * 76 + b"\r\n") * 110_000)  # more than the socket buffers hold
    assert (result.state, result.code, result.accepted) == ("retry", "mail-server-closed", ())


def test_a_connection_lost_after_the_final_dot_is_unknown_and_never_tried_again(smtp_server: SmtpServer) -> None:
    smtp_server.script.drop = "END"
    result, committed = offer(smtp_server, BOB, EVE)
    assert (result.state, result.code, committed) == ("unknown", "mail-server-closed", 1)
    assert result.accepted == (BOB, EVE)


def test_silence_after_the_final_dot_is_unknown(smtp_server: SmtpServer) -> None:
    smtp_server.script.stall = "END"
    result, _ = offer(smtp_server, timeout=5)  # long enough that nothing before it takes as long on a busy machine
    assert (result.state, result.code) == ("unknown", "mail-timeout")


@pytest.mark.parametrize("stage", ["MAIL", "RCPT", "DATA"])
def test_silence_earlier_is_tried_again(smtp_server: SmtpServer, stage: str) -> None:
    smtp_server.script.stall = stage
    result, _ = offer(smtp_server, timeout=0.5)
    assert (result.state, result.code) == ("retry", "mail-timeout")


def test_an_answer_that_is_no_answer_after_the_dot_is_unknown(smtp_server: SmtpServer) -> None:
    smtp_server.script.replies["END"] = "hm?"
    assert offer(smtp_server)[0].state == "unknown"


def test_one_refused_recipient_does_not_stop_the_others(smtp_server: SmtpServer) -> None:
    smtp_server.script.replies |= {f"RCPT:{EVE}": "550 5.1.1 no such user", f"RCPT:{TOM}": "452 4.2.2 full"}
    result, _ = offer(smtp_server, BOB, EVE, TOM, BOB)
    assert (result.state, result.accepted) == ("sent", (BOB,))
    assert [(one.recipient, one.reply, one.permanent, one.code) for one in result.refused] == [
        (EVE, 550, True, "mail-recipient-refused"),
        (TOM, 452, False, "mail-server-busy"),
    ]
    assert smtp_server.received[0].rcpt_tos == (BOB,)


@pytest.mark.parametrize(("second", "state"), [("550 no", "failed"), ("451 later", "retry")])
def test_when_everybody_is_refused_one_temporary_refusal_is_enough_to_try_again(
    smtp_server: SmtpServer, second: str, state: str
) -> None:
    smtp_server.script.replies |= {f"RCPT:{BOB}": "550 no", f"RCPT:{EVE}": second}
    result, committed = offer(smtp_server, BOB, EVE)
    assert (result.state, len(result.refused), committed) == (state, 2, 0)


def test_a_refused_login_is_final_and_named(smtp_server: SmtpServer) -> None:
    result, committed = offer(smtp_server, password="wrong")
    assert (result.state, result.code, result.reply, committed) == ("failed", "mail-login-refused", 535, 0)
    with pytest.raises(MailError, match="mail-login-refused"):
        check(account(smtp_server, password="wrong"))


def test_an_access_token_logs_in_and_a_wrong_one_does_not(smtp_server: SmtpServer) -> None:
    assert offer(smtp_server, auth="xoauth2", password="token-secret")[0].state == "sent"
    result, _ = offer(smtp_server, auth="xoauth2", password="token-old")
    assert (result.state, result.code) == ("failed", "mail-login-refused")


def test_a_login_server_in_trouble_is_not_a_wrong_password(smtp_server: SmtpServer) -> None:
    smtp_server.script.replies["AUTH"] = "454 4.7.0 temporary authentication failure"
    assert (offer(smtp_server)[0].state, offer(smtp_server)[0].code) == ("retry", "mail-server-busy")


def test_a_password_may_hold_any_letters(smtp_server: SmtpServer) -> None:
    smtp_server.password = "zażółć پاس"
    assert offer(smtp_server)[0].state == "sent"


def test_a_mail_above_the_servers_limit_is_never_offered(server_of) -> None:
    server = server_of(size_limit=2000)
    result, committed = offer(server, raw=RAW + b"x" * 3000)
    assert (result.state, result.code, result.text, committed) == ("failed", "mail-too-large", "2000", 0)
    assert not [line for line in server.commands if line.startswith("MAIL")]


@pytest.mark.parametrize("stage", ["MAIL", "END"])
def test_552_says_that_the_mail_is_too_large(smtp_server: SmtpServer, stage: str) -> None:
    smtp_server.script.replies[stage] = "552 5.3.4 too big"
    result, _ = offer(smtp_server)
    assert (result.state, result.code) == ("failed", "mail-too-large")


def test_addresses_beyond_ascii_use_smtputf8(smtp_server: SmtpServer) -> None:
    result, _ = offer(smtp_server, "żółw@example.test")
    assert result.state == "sent"
    assert smtp_server.received[0].rcpt_tos == ("żółw@example.test",)


def test_without_smtputf8_only_the_address_that_needs_it_is_refused(server_of) -> None:
    server = server_of(smtputf8=False)
    result, _ = offer(server, BOB, "żółw@example.test", "info@żółw.test")
    assert (result.state, result.accepted) == ("sent", (BOB, "info@żółw.test"))
    assert [(one.recipient, one.code, one.permanent) for one in result.refused] == [
        ("żółw@example.test", "mail-smtputf8-missing", True)
    ]
    assert server.received[0].rcpt_tos == (BOB, "info@xn--w-uga1v8h.test")
    alone, _ = offer(server, "żółw@example.test")
    assert (alone.state, alone.code) == ("failed", "mail-smtputf8-missing")
    sender, _ = offer(server, sender="żółw@example.test")
    assert (sender.state, sender.code) == ("failed", "mail-smtputf8-missing")


def test_eight_bit_mail_is_announced(smtp_server: SmtpServer) -> None:
    offer(smtp_server, raw=RAW + b"caf\xc3\xa9\r\n")
    assert "BODY=8BITMIME" in smtp_server.received[0].options
    assert smtp_server.received[0].content.endswith(b"caf\xc3\xa9\r\n")


@pytest.mark.parametrize(
    "address",
    ["a@b\r\nRCPT TO:<x@y>", "a@b\n", "a@b> SIZE=1", "<a@b>", "a b@c", "a@b\x00", "nobody", "@b", "a@", "a@b\u2028c"],
)
def test_hostile_addresses_are_refused_before_a_connection_is_made(smtp_server: SmtpServer, address: str) -> None:
    for recipients, sender in (((BOB, address), SmtpServer.user), ((BOB,), address)):
        result, committed = offer(smtp_server, *recipients, sender=sender)
        assert (result.state, result.code, committed) == ("failed", "mail-address-invalid", 0)
    assert smtp_server.commands == []


def test_hidden_recipients_in_a_header_stop_the_mail(smtp_server: SmtpServer) -> None:
    result, _ = offer(smtp_server, raw=b"To: a@b\r\nbCC : eve@example.test\r\n\r\nBcc: fine here\r\n")
    assert (result.state, result.code) == ("failed", "mail-bcc-in-header")
    assert offer(smtp_server, raw=b"To: a@b\r\n\r\nBcc: fine here\r\n")[0].state == "sent"


def test_when_sending_cannot_be_recorded_nothing_is_sent(smtp_server: SmtpServer) -> None:
    def full_disk() -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        send(account(smtp_server), smtp_server.user, [BOB], RAW, before_data=full_disk)
    assert smtp_server.received == []
    assert not [line for line in smtp_server.commands if line.startswith("DATA")]


def test_network_failures_are_tried_again_and_named(smtp_server: SmtpServer, monkeypatch: pytest.MonkeyPatch) -> None:
    cases = {
        "mail-connection-refused": {"port": 1},
        "mail-host-not-found": {"host": "nowhere.invalid"},
        "mail-tls-failed": {"security": "tls"},
    }
    for code, changes in cases.items():
        result, _ = offer(smtp_server, **changes)
        assert (result.state, result.code) == ("retry", code)
        with pytest.raises(MailError, match=code):
            check(account(smtp_server, **changes))
    monkeypatch.delenv("SSL_CERT_FILE")
    assert offer(smtp_server)[0].code == "mail-certificate-invalid"


def test_a_server_that_hides_encryption_gets_no_password(server_of) -> None:
    server = server_of(mode="plain")
    assert (offer(server)[0].state, offer(server)[0].code) == ("retry", "mail-tls-failed")
    assert not [line for line in server.commands if line.startswith("AUTH")]


@pytest.mark.parametrize(("greeting", "state"), [(b"554 go away\r\n", "failed"), (b"421 busy\r\n", "retry")])
def test_a_server_may_refuse_to_talk_at_all(smtp_server: SmtpServer, greeting: bytes, state: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        import threading

        def answer() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.sendall(greeting)
                connection.recv(100)

        thread = threading.Thread(target=answer)
        thread.start()
        result, _ = offer(smtp_server, port=listener.getsockname()[1])
        thread.join()
    assert result.state == state


def test_the_password_appears_nowhere(smtp_server: SmtpServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    smtp_server.script.replies["AUTH"] = "535 5.7.8 canary-pass-9 is wrong"
    result, _ = offer(smtp_server, password="canary-pass-9")
    with pytest.raises(MailError) as caught:
        check(account(smtp_server, password="canary-pass-9"))
    ours = [record for record in caplog.records if not record.name.startswith("mail.log")]
    shown = repr(result) + repr(caught.value) + repr(account(smtp_server, password="canary-pass-9"))
    assert "canary" not in shown + "".join(record.getMessage() for record in ours)


def test_this_computers_name_is_not_told(smtp_server: SmtpServer) -> None:
    offer(smtp_server)
    assert smtp_server.commands[0] == "EHLO [127.0.0.1]"


def test_a_mail_goes_round_the_whole_loop(mail_loop: tuple[Dovecot, SmtpServer]) -> None:
    dovecot, server = mail_loop
    result, _ = offer(server, "customer@example.test")
    assert result.state == "sent"
    assert [raw for _, raw in dovecot.messages("customer@example.test").values()] == [RAW]
