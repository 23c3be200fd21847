"""Address lists: broken elements, hostile names, groups, and lists of any length."""

from __future__ import annotations

import pytest

from desktop.mail.addresses import AddressList, clean_email, parse_addresses
from desktop.mail.message import Address
from desktop.mail.parse import parse
from tests.mail.letters import letter

A = Address


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        ("bob@Example.COM", [A("", "bob@example.com")]),
        ("Bob <Bob@example.com>", [A("Bob", "Bob@example.com")]),
        ('"Doe, John" <j@x.example>', [A("Doe, John", "j@x.example")]),
        ("Doe, John <j@x.example>", [A("Doe, John", "j@x.example")]),
        ("Doe\\, John <j@x.example>", [A("Doe, John", "j@x.example")]),
        ("a@x.example; b@x.example", [A("", "a@x.example"), A("", "b@x.example")]),
        ("joe@x.example (Joe (the) man)", [A("Joe (the) man", "joe@x.example")]),
        (
            "Friends: a@x.example, B <b@x.example>;, c@x.example",
            [A("", "a@x.example"), A("B", "b@x.example"), A("", "c@x.example")],
        ),
        ("undisclosed-recipients:;", []),
        ("<@relay.example,@two.example:u@h.example>", [A("", "u@h.example")]),
        ("mailto:foo@bar.example", [A("", "foo@bar.example")]),
        ("'Jo' <jo@x.example>", [A("Jo", "jo@x.example")]),
        ("James' <j@x.example>", [A("James'", "j@x.example")]),
        ('"=?utf-8?B?xYHEhWs=?=" <l@x.example>', [A("Łąk", "l@x.example")]),
        ("=?utf-8?Q?Jo=C3=A9_=3Cjo=40x.example=3E?=", [A("Joé", "jo@x.example")]),
        ('"joe blow"@x.example', [A("", '"joe blow"@x.example')]),
        ('"plain"@x.example', [A("", "plain@x.example")]),
        ("user@xn--bcher-kva.example", [A("", "user@xn--bcher-kva.example")]),
        ("用户@例子.example", [A("", "用户@例子.example")]),
        ("<a@x.example, b@x.example>", [A("", "a@x.example"), A("", "b@x.example")]),
        ("user@[192.0.2.1]", [A("", "user@[192.0.2.1]")]),
        ("Foo [mailto:foo@bar.example]", [A("Foo", "foo@bar.example")]),
        ('"Bob \\"B\\" Smith" <b@x.example>', [A('Bob "B" Smith', "b@x.example")]),
        ("a@x.example b@x.example", [A("", "a@x.example"), A("", "b@x.example")]),
        ("Bob\u202e <bob@x.example>", [A("Bob", "bob@x.example")]),
        ("", []),
        ("<Undisclosed Recipients@x.example>", []),
        ("<Undisclosed-Recipient:;@x.example>", []),
        ("@", []),
        ("a@b@c.example", []),
    ],
)
def test_an_address_list_is_read(raw: str, found: list[Address]) -> None:
    assert list(parse_addresses(raw).addresses) == found


@pytest.mark.parametrize("broken", ["nonsense", "<>", "@@", '"name only"', "x@", "(comment)"])
def test_one_broken_recipient_does_not_lose_the_others(broken: str) -> None:
    raw = f"a@x.example, b@x.example, {broken}, c@x.example, D <d@x.example>"
    assert [one.email[0] for one in parse_addresses(raw).addresses] == ["a", "b", "c", "d"]


def test_an_unclosed_quote_does_not_swallow_the_list() -> None:
    assert [one.email for one in parse_addresses('"Bob <b@x.example>, c@x.example').addresses] == [
        "b@x.example",
        "c@x.example",
    ]


def test_recipients_cannot_be_injected_through_a_name() -> None:
    for raw in ('"a@x.example, b@y.example" <c@z.example>', "=?utf-8?Q?a=40x.example=2C_b=40y.example?= <c@z.example>"):
        assert list(parse_addresses(raw).addresses) == [A("a@x.example, b@y.example", "c@z.example")]


@pytest.mark.parametrize(
    "raw", ["a@x.example\r\nBcc: e@x.example", "a@x.example\0", "a\r\n@x.example", "a@x.exa\u200bmple"]
)
def test_an_email_never_holds_what_could_end_a_header(raw: str) -> None:
    for one in parse_addresses(raw).addresses:
        assert not set("\r\n\0 \u200b<>,;") & set(one.email)


def test_an_overlong_address_is_none() -> None:
    assert clean_email("a" * 400 + "@x.example") == ""


def test_more_recipients_than_the_limit_are_cut_and_flagged() -> None:
    raw = ", ".join(f'"Person {n}" <p{n}@x.example>' for n in range(10_000))
    read = parse_addresses(raw)
    assert (len(read.addresses), read.cut) == (5_000, True)
    mail = parse(letter(cc=raw))
    assert len(mail.cc) == 5_000
    assert {"truncated", "defect:too-many-recipients"} <= set(mail.flags)


def test_a_broken_element_is_counted() -> None:
    assert parse_addresses("a@x.example, nonsense, , b@x.example") == AddressList(
        (A("", "a@x.example"), A("", "b@x.example")), 1, False
    )
    assert "defect:recipients" in parse(letter(to="a@x.example, nonsense")).flags
