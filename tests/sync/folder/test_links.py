"""Whoever may write into the folder puts links and pipes there: nothing outside of it is read, written or removed.

``disk`` and everything that writes through it: a folder that many may write is no place to follow a link.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.sync.folder import acks, ledger
from desktop.sync.folder.disk import make_folder, read_whole, replace_file
from desktop.sync.folder.layout import ACK, HUB, TEMPORARY
from tests.sync.folder.office import Office


@pytest.fixture
def treasure(tmp_path: Path) -> Path:
    """Give a folder of the user's own with a file in it."""
    folder = tmp_path / "Documents"
    folder.mkdir()
    (folder / "thesis.txt").write_text("years of work")
    return folder


def test_a_link_in_the_place_of_ones_own_folder_costs_nobody_their_documents(office: Office, treasure: Path) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ben.say("one")
    ann.listen()
    home = office.root / ACK / ann.device
    home.rename(office.place / "moved")
    home.symlink_to(treasure, target_is_directory=True)
    with ann.at() as hub:
        ledger.set_fact("ack", '{"at": 0, "count": 0, "read": {}}')
        with pytest.raises(DeskError, match="sharing-folder-gone"):
            acks.acknowledge(hub.state)
    assert [path.name for path in treasure.iterdir()] == ["thesis.txt"]


def test_only_what_tells_how_far_one_has_read_is_replaced(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ben.say("one")
    home = office.root / ACK / ann.device
    home.mkdir()
    (home / "notes.txt").write_text("somebody else's")
    ann.listen()
    with ann.at() as hub:
        ledger.set_fact("ack", '{"at": 0, "count": 0, "read": {}}')
        acks.acknowledge(hub.state)
    assert (home / "notes.txt").exists()
    assert len(list(home.glob("*.ack"))) == 1


def test_a_link_in_the_place_of_a_file_in_the_making_is_not_written_through(tmp_path: Path, treasure: Path) -> None:
    target = tmp_path / "here"
    (tmp_path / f"{TEMPORARY}{os.getpid():x}-here").symlink_to(treasure / "thesis.txt")
    replace_file(target, b"a sign of life")
    assert (treasure / "thesis.txt").read_text() == "years of work"
    assert target.read_bytes() == b"a sign of life"
    assert not target.is_symlink()


def test_a_pipe_or_an_endless_file_stops_nobody(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "endless").symlink_to("/dev/zero")
    (tmp_path / "large").write_bytes(bytes(101))
    for name in ("pipe", "endless", "large"):
        with pytest.raises(ValueError, match=name):
            read_whole(tmp_path / name, 100)


def test_an_attachment_that_is_a_pipe_is_not_there(office: Office) -> None:
    ann = office.station("ann")
    sha = "ab" * 32
    with ann.at() as hub:
        (name,) = hub.state.seals.blob_names(sha, frozenset({"desk"}))
        home = office.root / "blob" / name[:2]
        home.mkdir()
        os.mkfifo(home / name)
        assert not hub.get_blob(sha, office.place / "file", frozenset({"desk"}))


def test_a_hub_file_that_is_deep_or_large_is_damaged(office: Office) -> None:
    ann = office.station("ann")
    for content in (b"[" * 60_000, b'"' + b"x" * 100_000 + b'"'):
        (office.root / HUB).write_bytes(content)
        with pytest.raises(DeskError, match="sharing-folder-damaged"):
            ann.say("one")


def test_a_link_is_no_folder_of_ours(tmp_path: Path, treasure: Path) -> None:
    (tmp_path / "link").symlink_to(treasure, target_is_directory=True)
    with pytest.raises(NotADirectoryError):
        make_folder(tmp_path / "link")
