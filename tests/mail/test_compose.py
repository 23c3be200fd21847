"""The bytes of outgoing mail, read back by the standard library."""

import email
import email.policy

import pytest

from desktop.core.errors import DeskError
from desktop.mail.compose import File, OutgoingMail, compose, trimmed_references


def made(**changes):
    values = {
        "sender": ("Halyard Outdoor", "support@halyard.example"),
        "to": (("Amira Haddad", "amira@example.com"),),
        "subject": "Refund",
        "text": "Hello Amira",
        "message_id": "abc@halyard.example",
        "sent_at": 1_764_000_000_000,
    }
    return OutgoingMail(**(values | changes))


def read(raw):
    return email.message_from_bytes(raw, policy=email.policy.default)


def test_an_answer_names_what_it_answers_and_is_not_automatic():
    mail = read(compose(made(in_reply_to="q@x", references=("a@x", "q@x"))))
    assert (mail["In-Reply-To"], mail["References"]) == ("<q@x>", "<a@x> <q@x>")
    assert mail["Message-ID"] == "<abc@halyard.example>"
    assert mail["Auto-Submitted"] is None
    assert mail["List-Id"] is None


def test_an_automatic_answer_says_so_and_carries_the_loop_mark():
    mail = read(compose(made(automatic="auto-replied", loop="d1")))
    assert mail["Auto-Submitted"] == "auto-replied"
    assert mail["X-Auto-Response-Suppress"] == "DR, RN, OOF, AutoReply"
    assert mail["X-Deskbell-Loop"] == "d1"


def test_blind_copies_are_in_the_envelope_and_in_no_header():
    mail = made(bcc=(("", "secret@example.com"),))
    assert "secret@example.com" in mail.recipients
    assert b"secret@example.com" not in compose(mail)


@pytest.mark.parametrize(
    "hostile", ["x\r\nBcc: evil@example.com", "x\nBcc: evil@example.com", "x\u2028Bcc: e@x.y", "a\x00b"]
)
def test_a_line_break_in_a_subject_or_name_stays_one_header(hostile):
    mail = read(compose(made(subject=hostile, to=((hostile, "amira@example.com"),))))
    assert mail["Bcc"] is None
    assert [address.addr_spec for address in mail["To"].addresses] == ["amira@example.com"]


def test_a_name_that_looks_like_two_recipients_is_one():
    mail = read(compose(made(to=(("a@x.com, b@y.com", "amira@example.com"),))))
    assert [address.addr_spec for address in mail["To"].addresses] == ["amira@example.com"]


@pytest.mark.parametrize("address", ["", "no-at", "a@b@c", "a b@c.d", "a@b\r\nRCPT TO:<x@y>", "<a@b.c>", "a@b.c,d@e.f"])
def test_an_impossible_address_is_refused(address):
    with pytest.raises(DeskError, match="address-invalid"):
        compose(made(to=(("", address),)))


def test_polish_and_arabic_come_back_as_they_were():
    mail = read(
        compose(made(subject="Zażółć gęślą jaźń — استرداد", text="Cześć, dziękuję\nشكرًا", html="<p>Cześć شكرًا</p>"))
    )
    assert mail["Subject"] == "Zażółć gęślą jaźń — استرداد"
    assert mail.get_body(("plain",)).get_content().splitlines() == ["Cześć, dziękuję", "شكرًا"]
    assert "Cześć شكرًا" in mail.get_body(("html",)).get_content()


def test_files_and_inline_pictures_find_their_places():
    files = (File("łódź.pdf", "application/pdf", b"%PDF-1"), File("p.png", "image/png", b"\x89PNG", "pic1"))
    mail = read(compose(made(html='<p><img src="cid:pic1"></p>', files=files)))
    assert [part.get_filename() for part in mail.iter_attachments()] == ["łódź.pdf"]
    related = mail.get_body(("related", "html"))
    assert [part["Content-ID"] for part in related.iter_parts() if part["Content-ID"]] == ["<pic1>"]


def test_a_message_as_attachment_is_sent_as_a_plain_file():
    mail = read(compose(made(files=(File("m.eml", "message/rfc822", b"Subject: x\r\n\r\ny"),))))
    assert next(mail.iter_attachments()).get_content_type() == "application/octet-stream"


def test_a_long_line_never_exceeds_what_servers_take():
    raw = compose(made(text="wort " * 5000, references=tuple(f"{n:060d}@example.com" for n in range(80))))
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998


def test_references_keep_the_first_and_the_last_twenty():
    ids = tuple(str(n) for n in range(100))
    assert trimmed_references(ids) == ("0", *ids[-20:])


def test_a_domain_beyond_ascii_is_sent_in_its_ascii_form():
    assert b"amira@xn--mller-kva.example" in compose(made(to=(("", "amira@müller.example"),)))
