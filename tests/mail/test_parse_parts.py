"""Attachments: which parts become one, under which name, and what is shown inside the text."""

from __future__ import annotations

import base64
from datetime import UTC, datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import pkcs7
from cryptography.x509.oid import NameOID

from desktop.mail.names import safe_name
from desktop.mail.parse import parse
from tests.mail.letters import letter, multipart, nested, part
from tests.mail.test_machine import INVITATION

PNG = b"\x89PNG\r\n"
ATTACHED = "Content-Disposition: attachment"


def encoded(body: bytes) -> bytes:
    return base64.encodebytes(body).replace(b"\n", b"\r\n")


def test_a_picture_shown_by_cid_is_inline_whatever_its_disposition() -> None:
    html = part("text/html", b'<p>see <img src="cid:pic%401"></p>')
    for extra in ([], [ATTACHED], ["Content-Disposition: inline"]):
        picture = part("image/png", PNG, "Content-ID: <pic@1>", *extra)
        (found,) = parse(multipart("multipart/related", html, picture)).attachments
        assert (found.inline, found.content_id) == (True, "pic@1")


def test_a_picture_that_the_html_never_shows_is_an_attachment() -> None:
    picture = part("image/png", PNG, "Content-ID: <pic@1>")
    (found,) = parse(multipart("multipart/related", part("text/html", b"<p>none</p>"), picture)).attachments
    assert not found.inline


def test_of_two_pictures_with_one_content_id_the_second_stays_visible() -> None:
    html = part("text/html", b'<img src="cid:a"><img src="cid:a">')
    pictures = [part("image/png", PNG + bytes([n]), "Content-ID: <a>") for n in (1, 2)]
    assert [one.inline for one in parse(multipart("multipart/related", html, *pictures)).attachments] == [True, False]


def test_apple_pictures_between_texts_keep_their_place() -> None:
    mail = parse(
        multipart(
            "multipart/mixed",
            part("text/html", b"<p>before</p>"),
            part('image/jpeg; name="a.jpg"', PNG, "Content-Disposition: inline"),
            part("text/html", b"<p>after</p>"),
        )
    )
    (picture,) = mail.attachments
    assert picture.inline
    assert mail.html.index("before") < mail.html.index(f"cid:{picture.content_id}") < mail.html.index("after")
    assert mail.text == "before\n\nafter"


def test_alternatives_with_pictures_inside_choose_text_and_html() -> None:
    related = nested(
        "multipart/related",
        part("text/html", b'<p>rich</p><img src="cid:x">'),
        part("image/png", PNG, "Content-ID: <x>"),
        boundary="in",
    )
    mail = parse(multipart("multipart/alternative", part("text/plain", b"plain"), related))
    assert mail.text == "plain"
    assert "rich" in mail.html
    assert mail.attachments[0].inline


def test_an_attached_message_keeps_its_bytes_and_takes_its_subject_as_name() -> None:
    original = letter(b"body \r\nwith trailing blank \r\n", subject="Re: A/B?")
    mail = parse(multipart("multipart/mixed", part("text/plain", b"x"), part("message/rfc822", original)))
    (found,) = mail.attachments
    assert (found.kind, found.content, found.name) == ("message", original, "Re_ A-B_.eml")
    assert mail.text == "x"


def test_an_attached_message_in_base64_is_decoded() -> None:
    original = letter(subject="inner")
    mail = parse(
        multipart("multipart/mixed", part("message/rfc822", encoded(original), "Content-Transfer-Encoding: base64"))
    )
    assert (mail.attachments[0].content, mail.attachments[0].name) == (original, "inner.eml")


def test_a_digest_gives_one_attached_message_a_part() -> None:
    mail = parse(multipart("multipart/digest", b"\r\n" + letter(subject="one"), b"\r\n" + letter(subject="two")))
    assert [(one.kind, one.name) for one in mail.attachments] == [("message", "one.eml"), ("message", "two.eml")]


def test_nameless_parts_are_named_by_type() -> None:
    mail = parse(multipart("multipart/mixed", part("application/pdf", b"%PDF"), part("x-odd/thing", b"?")))
    assert [one.name for one in mail.attachments] == ["attachment-1.pdf", "attachment-2.bin"]


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('attachment; filename="plan.pdf"', "plan.pdf"),
        ("attachment; filename=two words.pdf", "two words.pdf"),
        ("attachment; filename*=UTF-8''na%C3%AFve%20plan.pdf", "naïve plan.pdf"),
        ("attachment; filename*0*=UTF-8''%E2%82; filename*1*=%AC.pdf", "€.pdf"),
        ('attachment; filename*0="a"; filename*1="b.pdf"', "ab.pdf"),
        ('attachment; filename="=?utf-8?B?xYHEhWthLnBkZg==?="', "Łąka.pdf"),
        ('attachment; filename="unclosed.pdf', "unclosed.pdf"),
        ('attachment;; filename = "spaced.pdf" ;', "spaced.pdf"),
        ("attachment; filename*=iso-8859-1'de'M%FCll.pdf; filename=fallback.pdf", "Müll.pdf"),
        ('attachment; filename=""', "attachment-1.pdf"),
    ],
)
def test_file_names_are_read_in_every_form(header: str, name: str) -> None:
    raw = multipart("multipart/mixed", part("application/pdf", b"%PDF", f"Content-Disposition: {header}"))
    assert parse(raw).attachments[0].name == name


@pytest.mark.parametrize(
    ("given", "safe"),
    [
        ("..\\..\\windows\\evil.exe", "evil.exe"),
        ("/etc/passwd", "passwd"),
        ("../", "attachment-1.bin"),
        ("\u200b.htaccess", "_.htaccess"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("CON.txt", "_CON.txt"),
        ("com1", "_com1"),
        ("name.txt. . .", "name.txt"),
        ("a\r\nb\0c.txt", "a b c.txt"),
        ("what?:*.txt", "what_.txt"),
        ("...", "attachment-1.bin"),
        ("x" * 300 + ".docx", "x" * 114 + ".docx"),
        ("-rf", "_-rf"),
    ],
)
def test_hostile_names_are_cleaned_before_they_are_checked(given: str, safe: str) -> None:
    assert safe_name(given, "application/octet-stream", 1) == safe
    assert safe_name(safe, "application/octet-stream", 1) in (safe, f"_{safe}")


def test_a_named_first_text_is_the_body_and_later_ones_are_files() -> None:
    mail = parse(
        multipart(
            "multipart/mixed",
            part('text/plain; name="body.txt"', b"words"),
            part('text/plain; name="log.txt"', b"log", "Content-Disposition: inline"),
        )
    )
    assert mail.text == "words"
    assert [one.name for one in mail.attachments] == ["log.txt"]


def test_uuencoded_files_in_the_text_become_attachments() -> None:
    body = b"See:\r\nbegin 644 cat.txt\r\n#0V%T\r\n`\r\nend\r\nBye\r\n"
    mail = parse(letter(body))
    assert [(one.name, one.content) for one in mail.attachments] == [("cat.txt", b"Cat")]
    assert mail.text.split() == ["See:", "Bye"]


def test_a_sentence_that_begins_like_uuencode_stays() -> None:
    assert parse(letter(b"begin 644 soon\r\nplease begin.\r\n")).text == "begin 644 soon\nplease begin."


def test_broken_base64_gives_what_can_be_read() -> None:
    body = b"SGVsbG8g\r\n!!d29y\r\nbGQ"
    mail = parse(letter(body, content_transfer_encoding="base64"))
    assert mail.text == "Hello world"
    assert "defect:base64" in mail.flags


def test_a_list_footer_behind_base64_text_is_kept_as_words() -> None:
    mail = parse(letter(b"SGVsbG8=\r\n-- \r\nSent to the list\r\n", content_transfer_encoding="base64"))
    assert mail.text == "Hello\n-- \nSent to the list"


def test_quoted_printable_with_bad_escapes_stays_readable() -> None:
    assert parse(letter(b"50=25 of =ZZ is=\r\n ok", content_transfer_encoding="quoted-printable")).text == (
        "50% of =ZZ is ok"
    )


def test_signed_and_encrypted_parts_are_kept_and_never_block() -> None:
    signed = multipart(
        "multipart/signed", part("text/plain", b"words"), part("application/pgp-signature", b"sig"), params="; micalg=x"
    )
    mail = parse(signed)
    assert (mail.text, mail.attachments[0].kind, mail.attachments[0].name) == ("words", "signature", "attachment-1.asc")
    assert "signed" in mail.flags
    sealed = parse(
        multipart(
            "multipart/encrypted",
            part("application/pgp-encrypted", b"Version: 1"),
            part('application/octet-stream; name="encrypted.asc"', b"-----BEGIN PGP MESSAGE-----"),
        )
    )
    assert [one.kind for one in sealed.attachments] == ["encrypted", "encrypted"]
    assert "encrypted" in sealed.flags


def opaque_signature(content: bytes) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Bob")])
    first, last = (datetime(year, 1, 1, tzinfo=UTC) for year in (2020, 2040))
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(1)
        .not_valid_before(first).not_valid_after(last).sign(key, hashes.SHA256())
    )  # fmt: skip
    builder = pkcs7.PKCS7SignatureBuilder().set_data(content).add_signer(certificate, key, hashes.SHA256())
    return builder.sign(serialization.Encoding.DER, [pkcs7.PKCS7Options.Binary])


def test_a_message_wrapped_in_an_smime_signature_is_unwrapped() -> None:
    inner = part("text/plain; charset=utf-8", "grüße".encode())
    raw = letter(
        encoded(opaque_signature(inner)),
        content_type='application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"',
        content_transfer_encoding="base64",
    )
    mail = parse(raw)
    assert mail.text == "grüße"
    assert mail.attachments[0].name == "smime.p7m"
    assert mail.flags == ("signed",)


def test_an_encrypted_smime_message_is_kept_and_flagged() -> None:
    mail = parse(letter(b"0000", content_type="application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m"))
    assert (mail.attachments[0].kind, mail.flags) == ("encrypted", ("encrypted",))


def test_an_invitation_is_a_card_and_an_attachment() -> None:
    mail = parse(letter(INVITATION, content_type="text/calendar; method=REQUEST; charset=utf-8"))
    assert mail.calendar is not None
    assert (mail.calendar.method, mail.calendar.summary) == ("REQUEST", "Review")
    assert (mail.calendar.starts, mail.calendar.ends) == ("2020-03-03T10:00:00+01:00", "2020-03-03T11:30:00+01:00")
    assert (mail.calendar.time_zone, mail.calendar.location) == ("Europe/Warsaw", "Room 1")
    assert mail.calendar.organizer == "ann@example.com"
    assert [(one.kind, one.name) for one in mail.attachments] == [("calendar", "attachment-1.ics")]


def test_a_whole_day_invitation_has_dates_and_a_broken_one_stays_a_file() -> None:
    whole = INVITATION.replace(b"DTSTART;TZID=Europe/Warsaw:20200303T100000", b"DTSTART;VALUE=DATE:20200303")
    card = parse(letter(whole.replace(b"DURATION:PT1H30M\r\n", b""), content_type="text/calendar")).calendar
    assert card is not None
    assert (card.starts, card.ends) == ("2020-03-03", "")
    broken = parse(letter(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:never", content_type="text/calendar"))
    assert broken.calendar is None
    assert broken.attachments[0].kind == "calendar"
