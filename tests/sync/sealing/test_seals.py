"""Files between three computers: what the readers get, and what attackers cannot make them believe."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.sync.folder.seals import Head, UnopenedError
from desktop.sync.sealing.envelope import FRONT, LONGEST_HEADER, MAGIC, Part, close_envelope, read_envelope
from desktop.sync.sealing.owners import admit, expel, hand_out_keys
from desktop.sync.sealing.packing import MalformedError, pack
from desktop.sync.sealing.seals import DeskSeals
from desktop.sync.sealing.seats import new_keys
from desktop.sync.sealing.sections import section_bytes
from desktop.sync.wire import Gone, Section
from tests.sync.sealing.team import ANN, BOB, HUB, READERS, REPAIR, SALES, Team, head, make_team, sealed_to, section

CANARY = "canary-7f3a"


@pytest.fixture(scope="module")
def team() -> Team:
    return make_team()


def code_of(opening: Callable[[], object]) -> str:
    with pytest.raises(UnopenedError) as refusal:
        opening()
    return refusal.value.code


def test_a_file_comes_back_as_it_was_sealed(team: Team) -> None:
    sent = [
        section("office", SALES, rows=3),
        section("desk", vouched=True),
        Section(frozenset({"office"}), (), (Gone("ticket", "ab" * 16, "0" * 24, SALES),)),
    ]
    data = team.ann.seal(head(7, prev="ab" * 32, deps={"0a0b0c0d": 3}, at=1_700_000_000_000), sent)
    opened = team.owner.open(data)
    assert opened.sections == tuple(sent)
    assert (opened.agent, opened.seat, opened.unreadable) == (ANN, team.ann.seat, 0)
    assert opened.head == team.owner.peek(data) == head(7, prev="ab" * 32, deps={"0a0b0c0d": 3}, at=1_700_000_000_000)


def test_who_is_no_member_checks_a_file_and_reads_nothing_of_it(team: Team) -> None:
    data = team.ann.seal(head(), [section("office", SALES, text=CANARY), section("desk", text="For all")])
    opened = team.bob.open(data)
    assert [each.scopes for each in opened.sections] == [frozenset({"desk"})]
    assert opened.unreadable == 1


def test_no_byte_of_anothers_department_is_open_to_a_restricted_computer(team: Team) -> None:
    """With everything that Bob's computer holds, none of the sections of the other department's key opens."""
    data = team.ann.seal(head(), [section("office", SALES, text=CANARY)])
    assert CANARY.encode() not in data
    envelope = read_envelope(data)
    held = team.bob.ring._private.values()  # what an attacker at that computer has
    for key_id, wrap in envelope.parts[0].wraps:
        assert team.bob.ring.opener(key_id) is None
        for receiver in held:
            with pytest.raises(MalformedError):
                receiver.open(wrap, envelope.parts[0].sender, f"deskbell section {HUB} dec0de01 1 0".encode())


def test_drafts_are_open_to_their_agent_alone(team: Team) -> None:
    data = team.ann.seal(head(), [section(f"a:{ANN}", text=CANARY)])
    assert len(team.ann.open(data).sections) == 1
    assert team.owner.open(data).unreadable == team.bob.open(data).unreadable == 1


def test_an_unencrypted_desk_signs_all_the_same() -> None:
    team = make_team(encrypted=False)
    data = team.ann.seal(head(), [section("office", SALES)])
    assert len(team.bob.open(data).sections) == 1
    changed = data[:-1] + bytes([data[-1] ^ 1])
    assert code_of(lambda: team.bob.open(changed)) == "seal-damaged"


def test_plain_sections_are_refused_where_all_must_be_sealed(team: Team) -> None:
    plain = DeskSeals(team.ann.keys, HUB, team.founding.root_pub, team.owner.records(), encrypted=False)
    data = plain.seal(head(), [section("office")])
    assert code_of(lambda: team.owner.open(data)) == "seal-plain"


def test_every_flipped_bit_and_every_cut_is_noticed(team: Team) -> None:
    data = team.ann.seal(head(), [section("office", SALES), section("desk")])
    for at in range(0, len(data), max(1, len(data) // 200)):
        changed = bytearray(data)
        changed[at] ^= 1 << (at % 8)
        assert code_of(lambda changed=changed: team.owner.open(bytes(changed))).startswith("seal-")
        assert code_of(lambda at=at: team.owner.open(data[:at])) == "seal-short"
    assert code_of(lambda: team.owner.open(data + b"x")) == "seal-damaged"


def test_damage_may_pass_and_forgery_does_not(team: Team) -> None:
    data = team.ann.seal(head(), [section("desk")])
    with pytest.raises(UnopenedError) as cut:
        team.owner.open(data[:-3])
    assert cut.value.passing
    forged = _signed_by_another(team, data)
    with pytest.raises(UnopenedError) as wrong:
        team.owner.open(forged)
    assert (wrong.value.code, wrong.value.passing) == ("seal-signature", False)


def _signed_by_another(team: Team, data: bytes) -> bytes:
    """Bob signs in Ann's name."""
    envelope = read_envelope(data)
    return close_envelope(team.bob.keys.sign, team.ann.seat, envelope.head, envelope.parts, envelope.bodies(data))


def test_a_seat_that_nobody_certified_is_unknown_for_now(team: Team) -> None:
    stranger = DeskSeals(new_keys(), HUB, team.founding.root_pub, team.owner.records())
    data = stranger.seal(head(), [section("desk")])
    with pytest.raises(UnopenedError) as refusal:
        team.owner.open(data)
    assert (refusal.value.code, refusal.value.passing) == ("seal-unknown-seat", True)


def test_another_desks_file_is_foreign(team: Team) -> None:
    other = make_team()
    moved = DeskSeals(team.ann.keys, "f" * 32, team.founding.root_pub, team.owner.records(), encrypted=False)
    assert code_of(lambda: team.owner.open(moved.seal(_head_of_another(), [section("desk")]))) == "seal-foreign"
    assert code_of(lambda: team.owner.open(other.ann.seal(head(), [section("desk")]))) == "seal-unknown-seat"


def _head_of_another() -> Head:
    return replace(head(), hub_id="f" * 32)


def test_sections_cannot_be_moved_to_another_place(team: Team) -> None:
    """Bob takes Ann's sealed section into a file of his own: it opens nowhere else than where it stood."""
    data = team.ann.seal(head(), [section("office", "desk", text=CANARY)])
    envelope = read_envelope(data)
    moved = close_envelope(
        team.bob.keys.sign, team.bob.seat, head(2, "b0b0b0b0"), envelope.parts, envelope.bodies(data)
    )
    assert (team.owner.open(moved).sections, team.owner.open(moved).damaged) == ((), 1)


def test_nothing_is_kept_from_the_office_under_its_name(team: Team) -> None:
    honest = team.ann.seal(head(), [section(SALES)])
    assert len(team.owner.open(honest).sections) == 1
    claims = section("office", SALES, text="You have read this")
    lying = sealed_to(team, section_bytes(claims), [SALES])
    assert (team.owner.open(lying).sections, team.owner.open(lying).damaged) == ((), 1)


def test_huge_headers_and_very_many_sections_are_refused_unread(team: Team) -> None:
    megabyte = FRONT.pack(MAGIC, 1024 * 1024) + bytes(1024 * 1024)
    assert code_of(lambda: team.owner.open(megabyte)) == "seal-too-large"
    with pytest.raises(UnopenedError, match="seal-too-large"):
        team.ann.seal(head(), [section("desk")] * 10_000)
    header = pack({"v": 2, "parts": [(1, 0, 0, bytes(32), b"", ())] * 10_000, "seat": "0" * 16})
    assert len(header) <= LONGEST_HEADER
    assert code_of(lambda: team.owner.open(FRONT.pack(MAGIC, len(header)) + header + bytes(64))) == "seal-too-large"


def test_a_bomb_fills_no_memory(team: Team) -> None:
    bomb = bytes(300 * 1024 * 1024)
    with pytest.raises(UnopenedError, match="seal-too-large"):
        sealed_to(team, bomb, ["desk"])
    data = sealed_to(team, bomb, ["desk"], claimed=1_000)
    assert len(data) < 2 * 1024 * 1024
    assert (team.owner.open(data).sections, team.owner.open(data).damaged) == ((), 1)


def test_sections_of_a_later_kind_stay_in_their_file(team: Team) -> None:
    body = b"what a newer program wrote"
    parts = [Part(2, len(body), len(body), hashlib.sha256(body).digest())]
    data = close_envelope(team.ann.keys.sign, team.ann.seat, head(), parts, [body])
    assert (team.owner.open(data).unreadable, team.owner.open(data).sections) == (1, ())


def test_a_newer_version_of_files_is_refused_by_name(team: Team) -> None:
    header = pack({"v": 3})
    assert code_of(lambda: team.owner.open(FRONT.pack(MAGIC, len(header)) + header + bytes(64))) == "seal-newer"


def test_what_a_revoked_seat_writes_beyond_the_cut_is_refused_and_kept_for_setting_right() -> None:
    team = make_team()
    before = team.ann.seal(head(4), [section("office", SALES)])
    after = team.ann.seal(head(5), [section("office", SALES, text="Too late")])
    expel(team.owner, team.ann.seat, {"dec0de01": 4}, READERS)
    team.share()
    assert len(team.owner.open(before).sections) == 1
    for reader in (team.owner, team.bob):
        assert code_of(lambda reader=reader: reader.open(after)) == "seal-revoked"
    assert [opened.head.n for opened in team.owner.take_beyond()] == [5]
    assert team.owner.take_beyond() == []
    claim = team.ann.seal(head(0), [])
    assert code_of(lambda: team.owner.open(claim)) == "seal-revoked", "it does none of the desk's work any more"
    assert team.ann.revoked
    assert not team.bob.revoked


def test_who_was_expelled_gets_no_key_for_what_comes() -> None:
    team = make_team()
    assert {SALES, "desk"} <= team.ann.ring.scopes()
    expel(team.owner, team.ann.seat, {}, READERS)
    team.share()
    data = team.owner.seal(head(), [section("office", SALES, text=CANARY), section("desk", text=CANARY)])
    assert team.ann.open(data).unreadable == 2
    assert {SALES, "desk"} <= team.ann.ring.lost()
    assert team.bob.open(data).unreadable == 1
    assert team.bob.ring.lost() == frozenset()


def test_a_new_member_reads_what_was_written_before_and_a_former_one_what_they_had() -> None:
    team = make_team()
    old = team.owner.seal(head(1), [section("office", SALES)])
    readers = {**READERS, BOB: READERS[BOB] | {SALES}, ANN: READERS[ANN] - {SALES} | {REPAIR}}
    mark = team.bob.ring_mark()
    hand_out_keys(team.owner, readers)
    team.share()
    new = team.owner.seal(head(2), [section("office", SALES)])
    assert team.bob.ring_mark() != mark
    assert [len(team.bob.open(each).sections) for each in (old, new)] == [1, 1]
    assert [len(team.ann.open(each).sections) for each in (old, new)] == [1, 0]
    assert team.ann.ring.lost() == {SALES}
    assert hand_out_keys(team.owner, readers) == []


def test_a_second_computer_of_an_agent_opens_their_drafts() -> None:
    team = make_team()
    data = team.ann.seal(head(), [section(f"a:{ANN}")])
    admission = admit(team.owner, ANN, "Second", readers=READERS)
    second = DeskSeals(admission.keys, HUB, team.founding.root_pub, admission.records)
    assert second.agent == ANN
    second.learn_all(team.ann.records())
    assert len(second.open(data).sections) == 1


def test_what_has_no_key_yet_goes_to_the_office(team: Team) -> None:
    unknown = f"d:{'9' * 32}"
    data = team.ann.seal(head(), [section(unknown)])
    assert len(team.owner.open(data).sections) == 1
    assert team.bob.open(data).unreadable == 1
    assert code_of(lambda: team.ann.seal(head(), [section(f"a:{'9' * 32}")])) == "seal-no-key"


def test_records_come_back_from_any_computer_in_any_order() -> None:
    team = make_team()
    fresh = DeskSeals(team.bob.keys, HUB, team.founding.root_pub)
    assert fresh.agent == ""
    for kind, data in reversed(team.ann.records()):
        fresh.learn(kind, data)
    assert sorted(fresh.records()) == sorted(team.owner.records())
    assert fresh.agent == BOB
    assert fresh.ring.scopes() == team.bob.ring.scopes()
    assert not fresh.learn("certs", b"garbage")
    assert not fresh.learn("keys", team.ann.records()[0][1])


def test_a_thousand_files_need_no_look_at_a_certificate_that_is_known(team: Team) -> None:
    sealed = [team.ann.seal(head(n), [section("desk")]) for n in range(1, 50)]
    assert all(team.owner.open(data).agent == ANN for data in sealed)
