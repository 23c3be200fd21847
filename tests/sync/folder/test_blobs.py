"""Attachments lie in the folder sealed, once, under names that say nothing."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.sync.folder.blobs import LINK
from desktop.sync.folder.seals import UnopenedError
from tests.sync.folder.office import Office, Station

CONTENT = b"%PDF-1.7 the contract"
SHA = hashlib.sha256(CONTENT).hexdigest()
BOTH = frozenset({"office", "d:sales"})


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "contract.pdf"
    path.write_bytes(CONTENT)
    return path


def files(office: Office) -> list[Path]:
    return sorted(path for path in (office.root / "blob").rglob("*") if path.is_file())


def fetched(station: Station, scopes: frozenset[str]) -> bytes | None:
    target = station.office.place / "fetched" / station.name / "file"
    target.parent.parent.mkdir(exist_ok=True)
    target.unlink(missing_ok=True)
    with station.at() as hub:
        found = hub.get_blob(SHA, target, scopes)
    assert found is target.exists()
    return target.read_bytes() if found else None


def bring(station: Station, source: Path, scopes: frozenset[str] = BOTH) -> None:
    with station.at() as hub:
        hub.put_blob(SHA, source, scopes)


def test_readers_of_each_scope_fetch_what_lies_there_once(office: Office, source: Path) -> None:
    ann, ben = office.station("ann"), office.station("ben", keys=("desk", "d:sales"))
    bring(ann, source)
    assert fetched(ben, frozenset({"desk", "d:sales"})) == CONTENT
    assert fetched(ann, frozenset({"desk", "office"})) == CONTENT
    whole = [path for path in files(office) if not path.read_bytes().startswith(LINK)]
    assert (len(whole), len(files(office))) == (1, 2)
    assert all(SHA not in path.name and path.parent.name == path.name[:2] for path in files(office))


def test_who_reads_none_of_the_scopes_gets_nothing(office: Office, source: Path) -> None:
    ann, eve = office.station("ann"), office.station("eve", keys=("desk",))
    bring(ann, source)
    assert fetched(eve, frozenset({"desk"})) is None
    assert fetched(eve, BOTH) is None


def test_what_nobody_brought_is_not_there(office: Office) -> None:
    assert fetched(office.station("ann"), BOTH) is None


def test_bringing_twice_writes_once_and_other_readers_get_their_own(office: Office, source: Path) -> None:
    ann, ben = office.station("ann"), office.station("ben", keys=("desk", "d:support"))
    bring(ann, source)
    before = {path: path.stat().st_mtime_ns for path in files(office)}
    source.unlink()
    bring(ann, source)
    assert {path: path.stat().st_mtime_ns for path in files(office)} == before
    source.write_bytes(CONTENT)
    bring(ann, source, frozenset({"office", "d:support"}))
    assert fetched(ben, frozenset({"d:support"})) == CONTENT


def test_a_file_that_changed_here_is_not_sent(office: Office, source: Path) -> None:
    source.write_bytes(b"other")
    with pytest.raises(DeskError, match="blob-damaged"):
        bring(office.station("ann"), source)
    assert files(office) == []


def test_what_was_damaged_on_the_way_is_not_taken_for_the_file(office: Office, source: Path) -> None:
    ann = office.station("ann")
    bring(ann, source, frozenset({"office"}))
    (path,) = files(office)
    content = path.read_bytes()
    for spoilt in (content[:-5], b"", b"\x00", content.replace(b"contract", b"Contract")):
        path.write_bytes(spoilt)
        assert fetched(ann, frozenset({"office"})) is None
    path.write_bytes(content)
    assert fetched(ann, frozenset({"office"})) == CONTENT


def test_another_file_in_its_place_is_noticed_by_its_hash(office: Office, source: Path) -> None:
    ann = office.station("ann")
    bring(ann, source, frozenset({"office"}))
    (path,) = files(office)
    path.write_bytes(ann.seals.seal_blob(b"another file", frozenset({"office"})))
    assert fetched(ann, frozenset({"office"})) is None


@pytest.mark.parametrize("target", [b"../outside", b"../../hub.json", b"", b"\xff", b"AB"])
def test_a_link_leads_nowhere_but_to_files(office: Office, source: Path, target: bytes) -> None:
    ann = office.station("ann")
    bring(ann, source, frozenset({"office"}))
    (path,) = files(office)
    (office.root / "outside").write_bytes(path.read_bytes())
    (office.root.parent / "outside").write_bytes(path.read_bytes())
    path.write_bytes(LINK + target)
    assert fetched(ann, frozenset({"office"})) is None


def test_a_full_disk_stops_with_a_sentence(office: Office, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ann = office.station("ann")

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(DeskError, match="sharing-folder-full"):
        bring(ann, source)


def test_without_keys_nothing_is_brought(office: Office, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ann = office.station("ann")

    def none(*_: object) -> list[str]:
        raise UnopenedError("seal-no-key")

    monkeypatch.setattr(ann.seals, "blob_names", none)
    with pytest.raises(DeskError, match="seal-no-key"):
        bring(ann, source)


def test_a_folder_that_is_gone_is_not_a_file_that_nobody_brought(office: Office, source: Path) -> None:
    ann = office.station("ann")
    bring(ann, source)
    office.root.rename(office.place / "elsewhere")
    with pytest.raises(DeskError, match="sharing-folder-missing"):
        fetched(ann, BOTH)


@pytest.mark.parametrize("left", [0, 1, 10])
def test_what_was_cut_short_is_brought_again(office: Office, source: Path, left: int) -> None:
    ann, ben = office.station("ann"), office.station("ben", keys=("desk", "d:sales"))
    bring(ann, source)
    (path,) = [each for each in files(office) if not each.read_bytes().startswith(LINK)]
    path.write_bytes(path.read_bytes()[:left])
    with ann.at() as hub:
        assert not hub.has_blob(SHA, BOTH, len(CONTENT))
    bring(ann, source)
    with ann.at() as hub:
        assert hub.has_blob(SHA, BOTH, len(CONTENT))
    assert fetched(ben, frozenset({"desk", "d:sales"})) == CONTENT
    assert len(files(office)) == 2


def test_what_was_damaged_or_leads_nowhere_is_brought_again(office: Office, source: Path) -> None:
    ann = office.station("ann")
    bring(ann, source)
    for path in files(office):
        whole = path.read_bytes()
        for spoilt in (whole.replace(b"contract", b"Contract"), LINK + b"0" * 64, LINK + b"..", whole[:-3]):
            path.write_bytes(spoilt)
            bring(ann, source)
            assert fetched(ann, frozenset({"office"})) == CONTENT
            assert fetched(ann, frozenset({"d:sales"})) == CONTENT


def test_what_is_at_hand_is_replaced_whole_or_not_at_all(
    office: Office, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = office.station("ann")
    bring(ann, source, frozenset({"office"}))
    (path,) = files(office)
    path.write_bytes(b"short")

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(DeskError, match="sharing-folder-full"):
        bring(ann, source, frozenset({"office"}))
    assert [(each, each.read_bytes()) for each in files(office)] == [(path, b"short")]


def test_what_others_alone_can_open_is_left(office: Office, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ann = office.station("ann")
    bring(ann, source, frozenset({"office"}))
    (path,) = files(office)
    before = path.stat().st_mtime_ns, path.read_bytes()

    def none(*_: object) -> bytes:
        raise UnopenedError("seal-no-key")

    monkeypatch.setattr(ann.seals, "open_blob", none)
    bring(ann, source, frozenset({"office"}))
    assert (path.stat().st_mtime_ns, path.read_bytes()) == before
