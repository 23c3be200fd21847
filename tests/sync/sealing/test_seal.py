"""One section, one content, for all of its readers: what a signer with a changed program cannot make of a file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.sync.sealing.boxes import Sender
from desktop.sync.sealing.envelope import Part, close_envelope, read_envelope
from desktop.sync.sealing.seal import sealed_part
from desktop.sync.sealing.sections import section_bytes
from desktop.sync.wire import Section
from tests.sync.sealing.team import HUB, SALES, Team, head, make_team, sealed_to, section

CONTEXT = f"deskbell section {HUB} dec0de01 1 0".encode()


@pytest.fixture(scope="module")
def team() -> Team:
    return make_team()


def signed(team: Team, *made: tuple[Part, bytes]) -> bytes:
    """Return a file that Ann signed."""
    return close_envelope(team.ann.keys.sign, team.ann.seat, head(), [p for p, _ in made], [b for _, b in made])


def honest(team: Team, said: Section) -> tuple[Part, bytes]:
    """Return a section as the program makes it."""
    keys = [key for scope in sorted(said.scopes) if (key := team.ann.ring.newest(scope)) is not None]
    return sealed_part(section_bytes(said), keys, CONTEXT)


def test_two_readers_never_open_two_contents(team: Team) -> None:
    """ChaCha20-Poly1305 commits to no key: a body can be made that opens under two. The header commits instead."""
    said = section("office", SALES)
    part, body = honest(team, said)
    other = Sender()
    office = team.ann.ring.newest("office")
    assert office is not None
    for sender, secret in ((other, b"\1" * 32), (Sender(b"\2" * 32), b"\2" * 32)):
        wraps = ((office.id, sender.seal(secret, office.public, CONTEXT)), *part.wraps[1:])
        assert team.owner.open(signed(team, (replace(part, wraps=wraps), body))).damaged == 1
        assert team.owner.open(signed(team, (replace(part, wraps=wraps, sender=sender.public), body))).damaged == 1
    assert team.owner.open(signed(team, (part, body))).sections == (said,)


def test_a_secret_that_the_header_does_not_commit_to_opens_nothing(team: Team) -> None:
    """Everything fits but the commitment: a key by chance for the boxes, as files once had."""
    said, secret, sender = section("office", SALES), b"\3" * 32, Sender()
    keys = [key for scope in ("office", SALES) if (key := team.ann.ring.newest(scope)) is not None]
    part, body = sealed_part(section_bytes(said), keys, CONTEXT, secret)
    wraps = tuple((key.id, sender.seal(secret, key.public, CONTEXT)) for key in keys)
    loose = signed(team, (replace(part, sender=sender.public, wraps=wraps), body))
    for reader in (team.owner, team.ann):
        assert reader.open(signed(team, (part, body))).sections == (said,)
        assert (reader.open(loose).sections, reader.open(loose).damaged) == ((), 1)


@pytest.mark.parametrize("spoilt", [0, 1])
def test_what_one_reader_cannot_open_no_reader_takes(team: Team, spoilt: int) -> None:
    """A box that holds nothing, for the office or for the department, would let them hold different desks."""
    part, body = honest(team, section("office", SALES))
    wraps = list(part.wraps)
    wraps[spoilt] = (wraps[spoilt][0], bytes(48))
    data = signed(team, (replace(part, wraps=tuple(wraps)), body))
    assert [reader.open(data).damaged for reader in (team.owner, team.ann)] == [1, 1]
    assert team.bob.open(data).unreadable == 1


def test_one_spoilt_section_keeps_nobody_from_the_others(team: Team) -> None:
    """Bob cannot see that a section for others is spoilt; who can takes the rest as he does."""
    first, second = section("desk"), section("office", SALES)
    good = sealed_part(section_bytes(first), [key for key in [team.ann.ring.newest("desk")] if key], CONTEXT)
    bad = sealed_part(b"nothing that Deskbell writes", [key for key in [team.ann.ring.newest("office")] if key], b"x")
    data = signed(team, good, bad)
    assert [reader.open(data).sections for reader in (team.owner, team.bob)] == [(first,), (first,)]
    assert [reader.open(data).damaged for reader in (team.owner, team.bob)] == [1, 0]
    assert second.scopes > first.scopes - {"desk"}


def test_how_much_a_file_opens_to_is_judged_by_everybody_alike(team: Team) -> None:
    """Whether a section is a bomb must not depend on which others a reader can open."""
    plain = section_bytes(section("desk"))
    assert team.owner.open(sealed_to(team, plain, ["desk"], claimed=len(plain))).damaged == 0
    for claimed in (0, len(plain) - 1, len(plain) + 1):
        assert team.owner.open(sealed_to(team, plain, ["desk"], claimed=claimed)).damaged == 1


def test_a_section_whose_office_key_is_not_known_yet_is_read_when_it_is(team: Team) -> None:
    part, body = honest(team, section("office", SALES))
    unknown = replace(
        part, wraps=tuple((b"unknown!" if n == 0 else key, wrap) for n, (key, wrap) in enumerate(part.wraps))
    )
    opened = team.ann.open(signed(team, (unknown, body)))
    assert (opened.sections, opened.unreadable, opened.damaged) == ((), 1, 0)
    assert read_envelope(signed(team, (part, body))).parts == (part,)
