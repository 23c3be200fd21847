"""Whoever can write in the shared folder, with keys of their own or without: nobody's program stops or is misled."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.sync.folder.layout import change_name, sha_of
from desktop.sync.folder.seals import Head, Opened
from desktop.sync.wire import RowSet, Section
from tests.sync.folder.conftest import office as office
from tests.sync.folder.office import Office, Station, batch
from tests.sync.folder.plain import PlainSeals
from tests.sync.folder.test_presence import choose, lease

FAR = 1 << 40


def forge(station: Station, head: Head, *words: str) -> None:
    """Let a changed program put a file with any open part into its folder."""
    station.listen()
    data = station.seals.seal(head, batch(*words).sections)
    station.home().mkdir(parents=True, exist_ok=True)
    (station.home() / change_name(min(head.n, 0xFFFFFFFF), sha_of(data))).write_bytes(data)


def sign(station: Station, **life: object) -> None:
    """Let a changed program write a sign of life with any content."""
    values = {"counter": 1, "claims": "{}", "version": "1", **life}
    row = (bytes(16), "", "", "", *values.values())
    section = Section(frozenset({"desk"}), (RowSet("here_life", tuple(values), [row]),))
    station.listen()
    data = station.seals.seal(Head("hub", station.device, 0, at=1), [section])  # type: ignore[arg-type]
    (station.office.root / "here" / station.device).write_bytes(data)


@pytest.mark.parametrize(
    "life",
    [
        {"counter": "many"},
        {"counter": "9" * 5000},
        {"claims": '{"outbox": Infinity}'},
        {"claims": "[" * 100_000},
        {"claims": '{"outbox": ' + "9" * 5000 + "}"},
        {"claims": "[1]"},
        {"claims": None},
    ],
    ids=str,
)
def test_no_sign_of_life_stops_anybody(office: Office, life: dict[str, object]) -> None:
    ann, eve = office.station("ann"), office.station("eve")
    choose(ann)
    sign(eve, **life)
    assert ann.listen() == []
    assert lease(ann) == 1


def test_who_was_not_chosen_for_the_desks_work_keeps_nobody_from_it(office: Office) -> None:
    ann, eve = office.station("ann"), office.station("eve")
    choose(ann)
    sign(eve, claims='{"outbox": 7}')
    assert lease(ann) == 8


@pytest.mark.parametrize("place", ["here/0badcafe", "dev/0badcafe/00000001-0123456789abcdef.chg", "certs/x", "keys/x",
                                   "snap/0badcafe-00000001-0123456789abcdef.pack", "snap/x.chg",
                                   "ack/0badcafe/00000001-0123456789abcdef.ack"])  # fmt: skip
def test_a_folder_where_a_file_should_be_stops_nobody(office: Office, place: str) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    choose(ben)
    (office.root / place).mkdir(parents=True)
    ann.say("one")
    assert ben.listen() == ["one"]
    with ben.at() as hub:
        hub.presence(None)
        hub.computers()
        hub.tidy(now=True)


def test_what_somebody_claims_to_have_read_is_not_handed_on_as_true(office: Office) -> None:
    ann, ben, eve = office.station("ann"), office.station("ben"), office.station("eve")
    ann.say("one")
    ben.listen()
    forge(eve, Head("hub", eve.device, 1, deps={ann.device: FAR}), "evil")
    assert ben.listen() == []
    ben.clock.now += 61
    assert ben.listen() == ["evil"]
    with ben.at() as hub:
        assert hub.state.heads.vector() == {ann.device: 1, eve.device: 1}


def test_skipped_numbers_do_not_count_as_read(office: Office) -> None:
    ben, eve = office.station("ben"), office.station("eve")
    eve.say("one")
    ben.listen()
    forge(eve, Head("hub", eve.device, 1_000_000, prev="ab" * 32), "far")
    ben.listen()
    ben.clock.now += 61
    assert ben.listen() == ["far"]
    with ben.at() as hub:
        assert hub.state.heads.unbroken(eve.device) == 1


class Certified(PlainSeals):
    """Seals of a reader who knows whose seats are an owner's."""

    def open(self, data: bytes) -> Opened:
        opened = super().open(data)
        return replace(opened, owner=opened.seat == "seat-ann")


@pytest.mark.parametrize("first", ["eve", "ann"])
def test_who_joins_does_not_take_an_owners_computer_for_that_of_whoever_claims_it(office: Office, first: str) -> None:
    ann, eve = office.station("ann"), office.station("eve")
    device = ann.device
    if first == "ann":
        ann.say("one", "two")
    eve.listen()
    eve.device = device
    forge(eve, Head("hub", device, 1), "evil")
    new = office.station("new")
    new.seals = Certified("seat-new")
    new.seals.known |= office.seats
    came = new.listen()
    ann.say("three")
    came += new.listen()
    assert "three" in came
    forge(eve, Head("hub", device, 9, prev="ab" * 32), "again")
    new.clock.now += 200
    new.listen()
    new.clock.now += 200
    assert "again" not in new.listen()
