"""Headers that we write: what goes in comes out, on one header, in lines that every server takes."""

import email
import email.policy

from hypothesis import given
from hypothesis import strategies as st

from desktop.mail.compose import File, OutgoingMail, compose, one_line
from desktop.mail.ids import message_ids
from desktop.mail.parse import parse

WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=200) | st.sampled_from(
    [
        "=?utf-8?q?a=0D=0ABcc:_x@evil.example?=",
        "=?utf-8?b?YQ0KQmNjOiB4?=",
        "x" * 2_000,
        "żółć " * 200,
        'He said "no" \\ (never) <a@b.c>, d@e.f; g: h',
        "مرحبا بالعالم",
        "🙂" * 100,
    ]
)
SECRET_ID = f"{'a' * 26}.{'b' * 26}.{'c' * 26}@halyard.example"


def made(subject: str, name: str, file: str = "a.txt") -> bytes:
    return compose(
        OutgoingMail(
            sender=(name, "support@halyard.example"),
            to=((name, "amira@client.example"), (name, "b@client.example")),
            subject=subject,
            text="Hello",
            message_id=SECRET_ID,
            sent_at=1_764_000_000_000,
            in_reply_to=SECRET_ID,
            references=("one@x", SECRET_ID, "two@" + "x" * 200),
            files=(File(file, "text/plain", b"x"),),
        )
    )


@given(WORDS, WORDS, WORDS)
def test_words_come_back_as_they_were_and_never_become_a_header(subject: str, name: str, file: str) -> None:
    raw = made(subject, name, file)
    assert max(map(len, raw.split(b"\r\n"))) <= 998
    assert raw.count(b"\n") == raw.count(b"\r\n")
    read = email.message_from_bytes(raw, policy=email.policy.compat32)
    assert set(read.keys()) == {
        "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "MIME-Version", "Content-Type",
    }  # fmt: skip
    mail = parse(raw)
    assert mail.subject == parse_text(subject)
    assert [one.email for one in mail.to] == ["amira@client.example", "b@client.example"]
    assert mail.sender.email == "support@halyard.example"
    assert len(mail.attachments) == 1


def parse_text(text: str) -> str:
    """Return what the parser makes of a subject, given in the one encoding that needs no folding."""
    head = "".join(f"=?utf-8?q?{''.join(f'={byte:02X}' for byte in char.encode())}?= " for char in one_line(text))
    return parse(f"Subject: {head}\r\n\r\n".encode()).subject


def test_long_message_ids_are_never_wrapped_into_encoded_words() -> None:
    raw = made("x", "y")
    assert b"=?" not in raw.split(b"\r\n\r\n")[0]
    read = email.message_from_bytes(raw, policy=email.policy.compat32)
    assert message_ids(read["References"]) == ("one@x", SECRET_ID, "two@" + "x" * 200)
    assert read["In-Reply-To"] == f"<{SECRET_ID}>"
