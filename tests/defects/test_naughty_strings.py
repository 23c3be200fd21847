"""Every naughty string, in every place where strangers or agents may put it, the whole way and back."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Callable
from functools import partial

import pytest

from desktop.commands.drafts import keep_file
from desktop.commands.marks import add_tag
from desktop.commands.replies import add_note
from desktop.commands.tickets import edit_subject
from desktop.core.errors import DeskError
from desktop.core.field_values import checked_value
from desktop.core.folding import fold, tokens
from desktop.mail.html_render import render_text
from desktop.store.clock import now
from desktop.store.database import db
from desktop.store.models import Attachment, Message, Ticket
from desktop.store.queries.lists import Sort, View, filter_rids
from desktop.store.queries.people import complete_people, contact_page
from desktop.store.queries.search import search
from desktop.store.queries.thread import ticket_detail, ticket_messages
from tests.defects.naughty import NAUGHTY, RAW, SEARCH
from tests.defects.office import Office, mail
from tests.mail.harmless import assert_harmless


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """Give one desk for all strings: a thousand desks would only cost time."""
    return Office(tmp_path_factory.mktemp("naughty") / "Office.deskbell")


@pytest.fixture
def office(shared):
    shared.bound()
    with db.connection_context():
        db.execute_sql("PRAGMA synchronous = OFF")
        yield shared


EXPECTED = {"From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "MIME-Version", "Content-Type"}
HIDDEN = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029], " ")
KEPT_APART = {
    0x2028: "\n", 0x2029: "\n", 0x85: "\n", 0x0C: "\n",
    **dict.fromkeys([*range(0x09), 0x0B, *range(0x0E, 0x20), 0x7F, *range(0x80, 0x85), *range(0x86, 0xA0)], ""),
}  # fmt: skip


def encoded(text: str) -> str:
    """Write a text as encoded words, one character each, so that any character can stand in a header."""
    return " ".join(f"=?utf-8?q?{''.join(f'={byte:02X}' for byte in char.encode())}?=" for char in text[:300])


def refusal_of(attempt: Callable[[], object]) -> str:
    """Return the code with which something is refused, empty when it is done."""
    try:
        attempt()
    except DeskError as refusal:
        return refusal.code
    return ""


def is_one_line(text: str) -> bool:
    return len(text.splitlines()) <= 1 and not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for char in text)


@pytest.mark.parametrize("text", NAUGHTY)
def test_it_survives_as_subject_name_body_and_file_name_of_a_mail(office, text):
    body = (
        b"--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nbefore "
        + text.encode() + b" after\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment;"
        + b" filename*=utf-8''" + "".join(f"%{byte:02X}" for byte in text.encode()[:600]).encode()
        + b"\r\n\r\nx\r\n--b--\r\n"
    )  # fmt: skip
    kind = "multipart/mixed; boundary=b"
    sender = f"{encoded(text)} <amira@client.example>"
    taken = office.take(mail(body, subject=encoded(text), content_type=kind, **{"from": sender}))
    row = next(one for one in ticket_messages(office.desk.actor, taken.ticket) if one.id == taken.message)
    assert row.from_email == "amira@client.example"
    assert is_one_line(row.subject)
    assert is_one_line(row.from_name)
    (file,) = row.attachments
    assert is_one_line(file.name)
    assert file.name.strip()
    whole = f"before {text} after".replace("\r\n", "\n").replace("\r", "\n").translate(KEPT_APART)
    assert row.text.split() == whole.split()
    assert_harmless(render_text(row.text, row.quotes).visible)
    ticket_detail(office.desk.actor, taken.ticket)

    sent = office.raw_of(
        office.answer(taken.ticket, text=f"x{text}", subject=row.subject, to=((row.from_name, row.from_email),))
    )
    read = email.message_from_bytes(sent, policy=email.policy.compat32)
    assert set(read.keys()) <= EXPECTED | {"Content-Transfer-Encoding"}
    strict = email.message_from_bytes(sent, policy=email.policy.default)
    assert [one.addr_spec for one in strict["To"].addresses] == ["amira@client.example"]


@pytest.mark.parametrize("text", NAUGHTY)
def test_it_survives_what_an_agent_does_with_it(office, text):
    ticket = office.take(mail("Hello")).ticket
    for attempt in (
        lambda: add_tag(office.desk, ticket, text),
        lambda: edit_subject(office.desk, ticket, text),
        lambda: add_note(office.desk, ticket, text),
        lambda: office.answer(ticket, text=text, subject=text, html=text, to=((text, "amira@client.example"),)),
    ):
        assert refusal_of(attempt) in ("", "tag-empty", "subject-empty", "reply-empty")
    assert is_one_line(Ticket.get(Ticket.id == ticket).subject)
    file = keep_file(office.desk, text or "x", "text/plain", b"x")
    assert is_one_line(file[0])
    sent = office.answer(ticket, text="see file", files=(file,))
    (attachment,) = Attachment.select().where(Attachment.message == sent.message)
    read = email.message_from_bytes(office.raw_of(sent), policy=email.policy.default)
    (part,) = read.iter_attachments()
    assert " ".join((part.get_filename() or "").split()) == " ".join(attachment.name.split())
    assert all(is_one_line(name) for name in part)


@pytest.mark.parametrize("text", [*NAUGHTY, *SEARCH])
def test_it_is_a_valid_search_in_every_field(office, text):
    actor = office.desk.actor
    office.take(mail("Hello printer"))
    for query in (text, f'"{text}"', f"printer {text}", f"-{text}", *(f"{name}:{text}" for name in OPERATORS)):
        search(actor, query, 20, now())
    filter_rids(actor, View("all"), Sort.UPDATED, text, frozenset(), 20)
    complete_people(actor, text, 5)
    contact_page(actor, text, "", 5)
    assert fold(fold(text)) == fold(text)
    assert all(word == fold(word) for word in tokens(text))


OPERATORS = ("from", "to", "status", "tag", "has", "is", "before", "after", "number", "subject", "nonsense")


@pytest.mark.parametrize("text", NAUGHTY)
def test_its_words_are_found_again(office, text):
    words = [word for word in tokens(text[:300]) if len(word) > 1 or not word.isascii()]
    taken = office.take(mail(f"before {text[:300]} after"))
    held = tokens(Message.get(Message.id == taken.message).text)
    for word in dict.fromkeys(words[:5]):
        if word in held:
            assert taken.ticket in [hit.id for hit in search(office.desk.actor, word, 2_000)], word


@pytest.mark.parametrize("raw", RAW)
def test_raw_bytes_that_are_no_text_stay_storable_and_findable(office, raw):
    one = raw.replace(b"\r", b" ").replace(b"\n", b" ")
    letter = (
        b"From: " + one + b" <amira@client.example>\r\nSubject: s " + one + b"\r\nMessage-ID: <" + one + b"@x>\r\n"
        b"To: support@halyard.example\r\n\r\nfindable " + raw + b" words\r\n"
    )  # fmt: skip
    taken = office.take(letter)
    row = next(one for one in ticket_messages(office.desk.actor, taken.ticket) if one.id == taken.message)
    for text in (row.subject, row.from_name, row.text, row.message_id):
        assert text.encode().decode() == text
        assert "\0" not in text
    assert taken.ticket in [hit.id for hit in search(office.desk.actor, "findable")]
    assert office.desk.files.raw(row.raw or "") == letter
    office.raw_of(office.answer(taken.ticket, subject=row.subject))


def test_lone_surrogates_that_an_agent_pastes_are_no_trouble(office):
    ticket = office.take(mail("Hello")).ticket
    odd = "a\ud800b\udc00c"
    sent = office.answer(ticket, text=odd, subject=odd, html=f"<p>{odd}</p>", to=((odd, "amira@client.example"),))
    assert b"To: " in office.raw_of(sent)
    add_note(office.desk, ticket, odd)
    edit_subject(office.desk, ticket, odd)
    add_tag(office.desk, ticket, odd)
    keep_file(office.desk, odd, "text/plain", b"x")
    search(office.desk.actor, odd)
    for row in ticket_messages(office.desk.actor, ticket):
        row.text.encode()


@pytest.mark.parametrize("kind", ["text", "number", "date", "checkbox", "choice", "list"])
def test_a_custom_field_takes_it_or_refuses_it(kind):
    for text in NAUGHTY:
        code = refusal_of(partial(checked_value, kind, ["a", "b"], "", text, "Field"))
        assert code in ("", "field-value", "field-choice", "field-pattern"), code
