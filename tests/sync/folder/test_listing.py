"""The folder is asked as seldom as possible, and nothing is overlooked for that."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.sync.folder.layout import DEV, change_name, sha_of
from desktop.sync.folder.listing import RETRY, Listing, Place
from tests.sync.folder.office import Clock, Office, batch


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def listing(office: Office, clock: Clock) -> Listing:
    (office.root / DEV / "aabbccdd").mkdir()
    return Listing(office.root, clock)


def put(office: Office, content: bytes, number: int = 1) -> Path:
    path = office.root / DEV / "aabbccdd" / change_name(number, sha_of(content))
    path.write_bytes(content)
    return path


def knows_nothing(_: str) -> bool:
    return False


def looked(listing: Listing) -> list[str]:
    listing.look()
    return [place.path.name for place in listing.candidates(knows_nothing)]


@pytest.fixture
def listings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Record which folders are listed."""
    asked: list[str] = []
    real = os.listdir

    def listdir(path: Path) -> list[str]:
        asked.append(Path(path).name)
        return real(path)

    monkeypatch.setattr(os, "listdir", listdir)
    return asked


def test_an_unchanged_folder_is_not_listed_again(
    office: Office, listing: Listing, clock: Clock, listings: list[str]
) -> None:
    put(office, b"one")
    listing.look()
    clock.now += 4.0
    listings.clear()
    listing.look()
    assert listings == []
    clock.now += 61.0
    listing.look()
    assert "aabbccdd" in listings


def test_a_file_that_comes_in_the_same_tick_of_a_coarse_clock_is_seen(
    office: Office, listing: Listing, clock: Clock
) -> None:
    home = office.root / DEV / "aabbccdd"
    first = put(office, b"one")
    os.utime(home, (10, 10))
    assert looked(listing) == [first.name]
    second = put(office, b"two", 2)
    os.utime(home, (10, 10))
    clock.now += 2.0
    assert looked(listing) == [first.name, second.name]


def test_a_carrier_that_keeps_no_times_is_asked_every_minute(office: Office, listing: Listing, clock: Clock) -> None:
    home = office.root / DEV / "aabbccdd"
    os.utime(home, (10, 10))
    listing.look()
    clock.now += 4.0
    late = put(office, b"late")
    os.utime(home, (10, 10))
    assert looked(listing) == []
    clock.now += 61.0
    assert looked(listing) == [late.name]


def test_what_is_known_by_its_name_is_not_opened(office: Office, listing: Listing) -> None:
    path = put(office, b"one")
    listing.look()
    assert listing.candidates(lambda sha: sha == sha_of(b"one")[:16]) == []
    os.utime(path)
    assert looked(listing) == []


def test_what_cannot_be_used_is_tried_again_more_and_more_seldom(
    office: Office, listing: Listing, clock: Clock
) -> None:
    put(office, b"half")
    listing.look()
    for pause in (*RETRY, RETRY[-1]):
        (place,) = listing.candidates(knows_nothing)
        listing.put_off(place)
        assert listing.candidates(knows_nothing) == []
        assert not listing.is_due()
        clock.now += pause
        assert listing.is_due()


def test_a_file_that_goes_away_is_forgotten(office: Office, listing: Listing, clock: Clock) -> None:
    path = put(office, b"one")
    (name,) = looked(listing)
    listing.put_off(Place(path))
    path.unlink()
    clock.now += 100
    assert looked(listing) == []
    assert not listing.is_due()
    assert listing.vanished == {"aabbccdd"}
    assert name == path.name


@pytest.mark.usefixtures("listing")
def test_a_file_beyond_all_measure_is_not_read(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    path = put(office, b"one")
    monkeypatch.setattr("desktop.sync.folder.listing.MAX_FILE", 2)
    with pytest.raises(ValueError, match="chg"):
        Place(path).read()


def test_own_files_are_no_news(office: Office, listings: list[str]) -> None:
    ann = office.station("ann")
    ann.say("one")
    with ann.at() as hub:
        list(hub.pull())
        before = hub.state.listing.changes
        hub.push(batch("two"))
        hub.state.listing.look()
        assert hub.state.listing.changes == before
    assert "dev" in listings


def test_a_quiet_look_at_a_thousand_files_opens_and_lists_nothing(
    office: Office, monkeypatch: pytest.MonkeyPatch, listings: list[str]
) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    for number in range(40):
        ann.say(f"{number}")
    with ben.at() as hub:
        list(hub.pull())
        ben.clock.now += 4.0
        list(hub.pull())
        listings.clear()
        monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("a file was opened"))
        assert list(hub.pull()) == []
    assert listings == []
