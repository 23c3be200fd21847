"""The desk in one file, for a stick or a mail."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.sync.folder.exchange import Merged
from desktop.sync.folder.packs import read_index
from tests.sync.folder.office import Office, Station


def far_away(office: Office, station: Station) -> Office:
    """Put a computer into an office of its own with the same desk, as if no folder were shared."""
    away = Office(office.place / "away")
    station.office = away
    station.restart()
    return away


@pytest.fixture(autouse=True)
def room(tmp_path: Path) -> None:
    (tmp_path / "away").mkdir()


def test_two_computers_without_a_common_folder_agree_by_files(office: Office, tmp_path: Path) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    far_away(office, ben)
    ann.say("from ann")
    ben.say("from ben")
    stick = tmp_path / "stick.deskbell-exchange"
    with ann.at() as hub:
        hub.hello()
        assert hub.export_file(stick) == 2
    with ben.at() as hub:
        assert hub.merge_file(stick) == Merged(1, 1)
        assert hub.merge_file(stick) == Merged(1, 0)
    assert ben.listen() == ["from ann"]
    with ben.at() as hub:
        assert hub.merge_file(stick) == Merged(1, 0)
        hub.export_file(stick)
    with ann.at() as hub:
        assert hub.merge_file(stick) == Merged(2, 1)
    assert ann.listen() == ["from ben"]


def test_a_stick_carries_certificates_and_what_others_wrote(office: Office, tmp_path: Path) -> None:
    ann, ben, eve = office.station("ann"), office.station("ben"), office.station("eve")
    far_away(office, eve)
    eve.seals.known = {eve.seals.seat}
    ben.say("from ben")
    ann.say("from ann")
    ann.listen()
    with ann.at() as hub:
        hub.export_file(tmp_path / "stick")
    with eve.at() as hub:
        hub.merge_file(tmp_path / "stick")
    assert sorted(eve.listen()) == ["from ann", "from ben"]


def refusal(station: Station, source: Path) -> str:
    with station.at() as hub, pytest.raises(DeskError) as caught:
        hub.merge_file(source)
    assert caught.value.details == {"file": str(source)}
    return caught.value.code


@pytest.mark.parametrize("size", [0, 7, 100, -1])
def test_a_file_that_is_not_whole_is_refused_and_nothing_is_taken_from_it(
    office: Office, tmp_path: Path, size: int
) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    far_away(office, ben)
    ann.say("one")
    stick = tmp_path / "stick"
    with ann.at() as hub:
        hub.export_file(stick)
    stick.write_bytes(stick.read_bytes()[:size])
    assert refusal(ben, stick) == "sharing-exchange-damaged"
    assert refusal(ben, tmp_path / "not there") == "sharing-exchange-damaged"
    assert ben.listen() == []


def test_a_turned_bit_on_the_way_is_noticed(office: Office, tmp_path: Path) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    far_away(office, ben)
    ann.say("one")
    stick = tmp_path / "stick"
    with ann.at() as hub:
        hub.export_file(stick)
    content = bytearray(stick.read_bytes())
    content[read_index(stick)[-1].offset + 3] ^= 1
    stick.write_bytes(content)
    assert refusal(ben, stick) == "sharing-exchange-damaged"


def test_another_desks_file_is_refused(office: Office, tmp_path: Path) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    with ann.at() as hub:
        hub.export_file(tmp_path / "stick")
    far_away(office, ben)
    (ben.office.root / "hub.json").write_text('{"hub_id": "another", "format": 1}')
    ben.seals.hub_id = "another"
    assert refusal(ben, tmp_path / "stick") == "sharing-exchange-other-desk"


def test_a_folder_where_a_file_is_needed_is_said_in_one_sentence(office: Office, tmp_path: Path) -> None:
    ann = office.station("ann")
    assert refusal(ann, tmp_path) == "sharing-exchange-is-folder"
    with ann.at() as hub, pytest.raises(DeskError, match="sharing-exchange-is-folder"):
        hub.export_file(tmp_path)


def test_a_stick_that_cannot_be_written_is_said(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = office.station("ann")
    ann.say("one")

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with ann.at() as hub, pytest.raises(DeskError) as caught:
        hub.export_file(tmp_path / "stick")
    assert caught.value.code == "sharing-exchange-not-written"
    assert caught.value.details["reason"] == "No space left on device"


def test_files_that_are_refused_for_good_are_left_on_the_stick(office: Office, tmp_path: Path) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    far_away(office, ben)
    ann.say("one")
    with ann.at() as hub:
        hub.export_file(tmp_path / "stick")
    ben.seals.known.add(ann.seals.seat)
    ben.seals.revoked.add(ann.seals.seat)
    with ben.at() as hub:
        assert hub.merge_file(tmp_path / "stick") == Merged(1, 0)


def test_what_comes_by_mail_under_any_name_is_merged(office: Office, tmp_path: Path) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    far_away(office, ben)
    ann.say("one")
    with ann.at() as hub:
        hub.export_file(tmp_path / "stick")
    mailed = shutil.copy(tmp_path / "stick", tmp_path / "Übergabe (1).bin")
    with ben.at() as hub:
        assert hub.merge_file(Path(mailed)).new == 1
