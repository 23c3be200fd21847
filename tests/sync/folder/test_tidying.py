"""Old files are bundled, nothing is lost by it, and who joins is quick."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from desktop.store.database import db
from desktop.sync.folder import bundling, pruning, tidying
from desktop.sync.folder.acks import acknowledge, read_by_all
from tests.sync.folder.office import Office, Station


def own_files(station: Station, pattern: str = "*.chg") -> list[str]:
    return sorted(path.name for path in station.home().glob(pattern))


def snapshots(office: Office) -> list[Path]:
    return sorted((office.root / "snap").glob("*.pack"))


def make_older(path: Path, days: float) -> None:
    os.utime(path, (time.time() - days * 86_400,) * 2)


def choose(*stations: Station) -> None:
    """Let every computer know which ones may work for the desk, in order."""
    for each in stations:
        with each.bound():
            for index, station in enumerate(stations):
                sql = (
                    "INSERT INTO computer (id, deleted, _new, _clk, device, seat, agent, name, box_key, version,"
                    " platform, desk_work, revoked, joined_at)"
                    " VALUES (?, 0, '', '', ?, '', x'00', '', '', '', '', 1, 0, ?)"
                )
                db.execute_sql(sql, (station.device.encode(), station.device, index))


def test_own_files_are_packed_when_they_are_many(office: Office) -> None:
    ann = office.station("ann")
    for number in range(6):
        ann.say(f"{number}")
    with ann.at() as hub:
        hub.state.listing.look()
        assert not tidying.pack_own(hub.state, many=6)
        assert tidying.pack_own(hub.state, many=5)
        hub.state.listing.look()
        assert not tidying.pack_own(hub.state, many=1)
    (name,) = own_files(ann, "*.pack")
    assert name.startswith("00000001.00000006-")
    assert office.station("ben").listen() == [f"{number}" for number in range(6)]


def test_files_go_when_they_are_packed_and_everybody_has_read_them(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    for number in range(3):
        ann.say(f"{number}")
    ben.listen()
    ann.say("3")
    with ann.at() as hub:
        hub.state.listing.look()
        list(hub.pull())
        assert pruning.prune(hub.state) == 0
        tidying.pack_own(hub.state, many=1)
        hub.state.listing.look()
        assert (read_by_all(hub.state), pruning.prune(hub.state)) == (3, 3)
    assert [name[:8] for name in own_files(ann)] == ["00000004"]
    assert ben.listen() == ["3"]
    ann.say("4")
    assert ben.listen() == ["4"]
    assert office.station("eve").listen() == ["0", "1", "2", "3", "4"]
    with ben.at() as hub:
        ben.clock.now += 100
        list(hub.pull())
        ben.clock.now += 100
        list(hub.pull())
        assert hub.hello().warnings == ()


def test_files_go_after_a_month_whoever_has_read_them(office: Office) -> None:
    ann = office.station("ann")
    ann.say("one")
    ann.say("two")
    for path in ann.home().iterdir():
        make_older(path, 31)
    with ann.at() as hub:
        hub.state.listing.look()
        tidying.pack_own(hub.state, many=1)
        hub.state.listing.look()
        assert pruning.prune(hub.state) == 2
    assert office.station("ben").listen() == ["one", "two"]


def test_a_file_stays_when_the_pack_cannot_be_read(office: Office) -> None:
    ann = office.station("ann")
    ann.say("one")
    ann.say("two")
    for path in ann.home().iterdir():
        make_older(path, 31)
    with ann.at() as hub:
        hub.state.listing.look()
        tidying.pack_own(hub.state, many=1)
        hub.state.listing.look()
        (pack,) = ann.home().glob("*.pack")
        content = bytearray(pack.read_bytes())
        content[-1] ^= 1
        pack.write_bytes(content)
        assert pruning.prune(hub.state) == 1
    assert [name[:8] for name in own_files(ann)] == ["00000002"]


def test_a_snapshot_holds_the_signed_files_of_everybody(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    choose(ann, ben)
    ann.say("from ann")
    ben.listen()
    ben.say("from ben")
    ann.listen()
    with ben.at() as hub:
        hub.tidy()
        assert snapshots(office) == []
    with ann.at() as hub:
        hub.tidy()
    assert len(snapshots(office)) == 1
    for station in (ann, ben):
        for path in station.home().iterdir():
            path.unlink()
    assert office.station("eve").listen() == ["from ann", "from ben"]


def test_a_snapshot_is_written_when_a_week_has_passed_or_files_are_many(office: Office) -> None:
    ann = office.station("ann")
    ann.say("one")
    with ann.at() as hub:
        hub.state.listing.look()
        assert tidying.snapshot(hub.state)
        hub.state.listing.look()
        assert not tidying.snapshot(hub.state)
    ann.say("two")
    with ann.at() as hub:
        hub.state.listing.look()
        assert not tidying.snapshot(hub.state)
        make_older(snapshots(office)[0], 8)
        assert tidying.snapshot(hub.state)
    ann.say("three")
    with ann.at() as hub:
        hub.state.listing.look()
        assert not tidying.snapshot(hub.state, many=1)
        assert tidying.snapshot(hub.state, many=0)


def test_snapshots_stay_few_and_none_goes_before_another_holds_all_of_it(office: Office) -> None:
    ann = office.station("ann")
    for number in range(24):
        ann.say(f"{number}")
        with ann.at() as hub:
            hub.tidy(now=True)
            for path in snapshots(office):
                make_older(path, 2)
    assert len(snapshots(office)) <= 6
    for path in ann.home().iterdir():
        path.unlink()
    assert sorted(map(int, office.station("ben").listen())) == list(range(24))


def test_a_fresh_snapshot_does_not_replace_an_older_one_yet(office: Office) -> None:
    ann = office.station("ann")
    for word in ("one", "two"):
        ann.say(word)
        with ann.at() as hub:
            hub.tidy(now=True)
    assert len(snapshots(office)) == 2
    for path in snapshots(office):
        make_older(path, 2)
    with ann.at() as hub:
        hub.tidy()
    assert len(snapshots(office)) == 1


def test_own_packs_go_a_month_after_a_snapshot_took_them_in(office: Office) -> None:
    ann = office.station("ann")
    ann.say("one")
    ann.say("two")
    with ann.at() as hub:
        hub.state.listing.look()
        tidying.pack_own(hub.state, many=1)
        hub.tidy(now=True)
        hub.tidy()
        assert len(own_files(ann, "*.pack")) == 1
        make_older(snapshots(office)[0], 31)
        hub.tidy()
    assert own_files(ann, "*.pack") == []
    assert office.station("ben").listen() == ["one", "two"]


def test_a_damaged_file_does_not_get_into_a_pack(office: Office) -> None:
    ann = office.station("ann")
    ann.say("one")
    ann.say("two")
    first = min(ann.home().iterdir())
    first.write_bytes(b"spoilt")
    with ann.at() as hub:
        hub.state.listing.look()
        files = bundling.known_files(hub.state)
        made = bundling.ingredients(files, bundling.places(hub.state))
    assert [each.name[:8] for each in made] == ["00000002"]


def test_reading_is_told_once_an_hour_or_after_many_files(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    ben.listen()
    home = office.root / "ack" / ben.device
    (first,) = home.iterdir()
    ann.say("two")
    ben.listen()
    assert list(home.iterdir()) == [first]
    with ben.at() as hub:
        assert not acknowledge(hub.state)
        monkeypatch.setattr("desktop.sync.folder.acks.FILES", 1)
        assert acknowledge(hub.state)
        assert not acknowledge(hub.state)
    assert [path.name[:8] for path in home.iterdir()] == ["00000002"]


def test_who_has_read_how_far_is_known_to_all(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    ben.listen()
    ann.say("two")
    with ann.at() as hub:
        hub.hello()
        (seen,) = hub.computers()
    assert (seen.device, seen.agent, seen.behind) == (ben.device, "agent of seat-ben", 1)
    assert seen.version
    assert seen.at > 0


def test_a_computer_that_was_never_heard_of_again_is_not_waited_for_but_nobody_is_forgotten(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ben.say("hello")
    ann.listen()
    ann.say("one")
    ann.restart()
    with ann.at() as hub:
        assert read_by_all(hub.state) == 0
    ben.listen()
    with ann.at() as hub:
        hub.computers()
        assert read_by_all(hub.state) == 1
        monkeypatch.setattr("desktop.sync.folder.acks.ACTIVE_MS", -1)
        assert read_by_all(hub.state) == 0


def test_nothing_goes_while_a_computer_is_there_of_which_it_is_not_known_how_far_it_read(office: Office) -> None:
    ann, ben, eve = office.station("ann"), office.station("ben"), office.station("eve")
    eve.say("hello")
    ann.listen()
    ann.say("one")
    ann.restart()
    ben.listen()
    with ann.at() as hub:
        hub.hello()
        hub.computers()
        assert read_by_all(hub.state) == 0


def test_an_ack_in_the_name_of_another_computer_counts_for_nothing(office: Office) -> None:
    ann, ben, eve = office.station("ann"), office.station("ben"), office.station("eve")
    ann.seals.known |= office.seats
    ann.say("one")
    ben.say("hello")
    ann.listen()
    eve.device = ben.device
    assert eve.listen() == ["one"]
    with ann.at() as hub:
        hub.computers()
        assert read_by_all(hub.state) == 0
