"""The small parts of sealing: strict bytes, boxes, blobs, recovery keys, the owner's doings."""

from __future__ import annotations

import hashlib
import os
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.errors import DeskError
from desktop.sync.folder.seals import UnopenedError
from desktop.sync.sealing.boxes import new_private, open_box, public_of, seal_to
from desktop.sync.sealing.envelope import read_envelope
from desktop.sync.sealing.owners import regain
from desktop.sync.sealing.packing import MalformedError, expand, pack, squeeze, unpack
from desktop.sync.sealing.recovery import new_seed, recovery_text, seed_of
from desktop.sync.sealing.seals import DeskSeals
from desktop.sync.sealing.sections import section_bytes, section_in
from desktop.sync.wire import Gone, RowSet, Section
from tests.sync.sealing.team import ANN, HUB, OWNER, SALES, Team, head, make_team, section

VALUES = st.one_of(st.none(), st.integers(-(2**63), 2**63 - 1), st.text(max_size=20), st.binary(max_size=20))


@pytest.fixture(scope="module")
def team() -> Team:
    return make_team()


@given(st.lists(st.tuples(VALUES, VALUES), max_size=5), st.booleans())
@settings(max_examples=100, deadline=None)
def test_a_section_comes_back_whatever_its_values(values: list[tuple[object, object]], vouched: bool) -> None:
    rows = [(os.urandom(16), "", '{"a":"x"}', "", *each) for each in values]
    sent = Section(frozenset({"desk", SALES}), (RowSet("tag", ("a", "b"), rows),), vouched=vouched)  # type: ignore[arg-type]
    assert section_in(section_bytes(sent)) == sent


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_no_bytes_do_more_than_be_refused(data: bytes) -> None:
    for read in (section_in, unpack, expand):
        try:
            read(data)
        except MalformedError:
            continue
    with pytest.raises(UnopenedError):
        read_envelope(b"DBELL1" + data)


@pytest.mark.parametrize(
    "row",
    [
        (b"short", "", "", ""),
        ("text", "", "", ""),
        (bytes(16), 1, "", ""),
        (bytes(16), "", ""),
        (bytes(16), "", "", "", True),
        (bytes(16), "", "", "", 1.5),
        (bytes(16), "", "", "", 2**63),
        (bytes(16), "", "", "", ["nested"]),
        (bytes(16), "", "", "", "one", "too many"),
    ],
)
def test_rows_that_no_table_holds_are_refused(row: tuple[object, ...]) -> None:
    columns = ("a",) if len(row) >= 5 else ()
    data = pack((["desk"], 0, [("tag", columns, [row])], []))
    with pytest.raises(MalformedError):
        section_in(data)


def test_many_small_arrays_fill_no_memory() -> None:
    """Each is two bytes here and sixty in memory: whoever can write one file could end every program that reads it."""
    assert unpack(pack([[1]] * 60)) == ((1,),) * 60
    with pytest.raises(MalformedError):
        unpack(pack([[1]] * 1_000))
    rows = [(bytes(16), "0" * 24, "", "")] * 10_000
    assert unpack(pack(rows)) == tuple(rows)


def test_text_that_is_no_unicode_is_no_text() -> None:
    with pytest.raises(MalformedError):
        unpack(pack("\ud800 half"))


def test_what_is_gone_needs_a_clock() -> None:
    sent = Section(frozenset({"desk"}), (), (Gone("ticket", "ab" * 16, "not a clock", "office"),))
    with pytest.raises(MalformedError):
        section_in(section_bytes(sent))


def test_a_box_opens_with_its_key_in_its_place_only() -> None:
    private = new_private()
    box = seal_to(b"secret", public_of(private), b"here")
    assert open_box(box, private, b"here") == b"secret"
    for wrong in ((box, private, b"there"), (box, new_private(), b"here"), (box[:-1], private, b"here")):
        with pytest.raises(MalformedError):
            open_box(*wrong)
    assert seal_to(b"secret", public_of(private), b"here") != box


def test_squeezing_is_taken_back_and_never_beyond_its_limit() -> None:
    data = bytes(100_000)
    assert expand(squeeze(data)) == data
    with pytest.raises(MalformedError):
        expand(squeeze(data), 99_999)
    with pytest.raises(MalformedError):
        expand(squeeze(data) + b"more")


def test_a_recovery_key_can_be_read_out_and_typed_in() -> None:
    seed = new_seed()
    text = recovery_text(seed)
    groups = text.split("-")
    assert len(groups) == 14
    assert all(len(group) == 4 for group in groups)
    assert seed_of(text) == seed_of(text.lower().replace("-", " ")) == seed
    assert seed_of(text.replace("0", "O").replace("1", "I")) == seed


def test_a_mistyped_recovery_key_is_noticed() -> None:
    text = recovery_text(bytes(range(32)))
    chance = random.Random(7)
    for _ in range(200):
        at = chance.choice([place for place, each in enumerate(text) if each != "-"])
        other = chance.choice([each for each in "23456789ABCDEFGHJKMNPQRSTVWXYZ" if each != text[at]])
        with pytest.raises(DeskError, match="sharing-recovery-wrong"):
            seed_of(text[:at] + other + text[at + 1 :])
    for wrong in ("", "hello", text[:-5], text + "-ABCD"):
        with pytest.raises(DeskError, match="sharing-recovery-wrong"):
            seed_of(wrong)


def test_the_recovery_key_opens_everything_and_makes_an_owner(team: Team) -> None:
    data = team.ann.seal(head(), [section("office", SALES), section("desk")])
    seed = seed_of(recovery_text(team.founding.seed))
    admission = regain(seed, HUB, OWNER, "New laptop", team.ann.records())
    again = DeskSeals(admission.keys, HUB, team.founding.root_pub, admission.records)
    assert len(again.open(data).sections) == 2
    assert again.roster.seats[again.seat].may_certify
    assert len(team.bob.open(again.seal(head(1, "0e0e0e0e"), [section("desk")])).sections if _told(team, again) else ())


def _told(team: Team, other: DeskSeals) -> bool:
    team.bob.learn_all(other.records())
    return True


def test_files_are_named_so_that_nobody_outside_learns_what_is_there(team: Team) -> None:
    content = b"a well-known brochure"
    sha = hashlib.sha256(content).hexdigest()
    scopes = frozenset({"office", SALES})
    names = team.ann.blob_names(sha, scopes)
    assert names == team.owner.blob_names(sha, scopes)
    assert sha not in names
    assert len(set(names)) == 2
    data = team.ann.seal_blob(content, scopes)
    assert content not in data
    assert team.owner.open_blob(data) == team.ann.open_blob(data) == content
    with pytest.raises(UnopenedError, match="seal-no-key"):
        team.bob.open_blob(data)


@pytest.mark.parametrize("wrong", [b"", b"DBBLOB1", b"DBBLOB1\0\0", b"DBBLOB1" + bytes(200), b"something else"])
def test_a_damaged_file_is_no_file(team: Team, wrong: bytes) -> None:
    with pytest.raises(UnopenedError):
        team.ann.open_blob(wrong)
    data = team.ann.seal_blob(b"content", frozenset({"desk"}))
    with pytest.raises(UnopenedError, match="seal-damaged"):
        team.ann.open_blob(data[:-1])


def test_an_unencrypted_desks_files_lie_under_their_hash() -> None:
    team = make_team(encrypted=False)
    sha = "ab" * 32
    assert team.ann.blob_names(sha, frozenset({"desk"})) == [sha]
    assert team.bob.open_blob(team.ann.seal_blob(b"x", frozenset({"desk"}))) == b"x"
    assert team.ann.agent == ANN
