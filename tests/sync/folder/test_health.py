"""Whether a place is the desk's folder is seen without touching it."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop.core.errors import DeskError
from desktop.sync.folder.health import HubFile, create_folder, look_at, require
from desktop.sync.folder.layout import FOLDERS
from tests.sync.folder.office import Office

HUB = HubFile("hub", "ab" * 32)


def made(root: Path) -> Path:
    create_folder(root, HUB)
    return root


def content(root: Path) -> list[str]:
    return sorted(str(path.relative_to(root)) for path in root.rglob("*")) if root.is_dir() else []


def test_a_new_folder_is_fit_and_says_which_desk_it_is(tmp_path: Path) -> None:
    root = made(tmp_path / "Office.desk")
    health = look_at(root, "hub")
    assert (health.is_fit, health.hub) == (True, HUB)
    assert sorted(content(root)) == sorted([*FOLDERS, "hub.json"])


def break_nothing_there(root: Path) -> None:
    shutil.rmtree(root)


def break_a_file(root: Path) -> None:
    shutil.rmtree(root)
    root.write_text("export")


def break_empty(root: Path) -> None:
    shutil.rmtree(root)
    root.mkdir()


def break_no_desk(root: Path) -> None:
    (root / "hub.json").unlink()


def break_damaged(root: Path) -> None:
    (root / "hub.json").write_bytes(b'{"hub_id": "hu')


def break_no_id(root: Path) -> None:
    (root / "hub.json").write_text("[]")


def break_numbers(root: Path) -> None:
    (root / "hub.json").write_text(json.dumps({"hub_id": "hub", "format": [1]}))


def break_other(root: Path) -> None:
    (root / "hub.json").write_text(json.dumps({"hub_id": "another", "format": 1}))


def break_newer(root: Path) -> None:
    (root / "hub.json").write_text(json.dumps({"hub_id": "hub", "format": 99}))


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (break_nothing_there, "sharing-folder-missing"),
        (break_a_file, "sharing-folder-is-file"),
        (break_empty, "sharing-folder-empty"),
        (break_no_desk, "sharing-folder-no-desk"),
        (break_damaged, "sharing-folder-damaged"),
        (break_no_id, "sharing-folder-damaged"),
        (break_numbers, "sharing-folder-damaged"),
        (break_other, "sharing-folder-other-desk"),
        (break_newer, "sharing-folder-too-new"),
    ],
)
def test_every_unfit_place_is_told_and_left_as_it_is(tmp_path: Path, spoil: object, code: str) -> None:
    root = made(tmp_path / "Office.desk")
    assert callable(spoil)
    spoil(root)
    before = content(root)
    health = look_at(root, "hub")
    assert (health.code, health.details["folder"]) == (code, str(root))
    with pytest.raises(DeskError) as caught:
        require(root, "hub")
    assert caught.value.code == code
    assert content(root) == before
    assert root.exists() is (spoil is not break_nothing_there)


def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = made(tmp_path / "Office.desk")
    with monkeypatch.context() as patched:
        patched.setattr(os, "access", lambda *_: False)
        assert look_at(root).code == "sharing-folder-read-only"
    with monkeypatch.context() as patched:
        patched.setattr(os, "statvfs", lambda _: SimpleNamespace(f_flag=os.ST_RDONLY))
        assert look_at(root).code == "sharing-folder-read-only"


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = made(tmp_path / "Office.desk")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    assert look_at(root).code == "sharing-folder-full"


def test_a_drive_that_fails_while_it_is_looked_at_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = made(tmp_path / "Office.desk")

    def fail(_: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(shutil, "disk_usage", fail)
    health = look_at(root)
    assert (health.code, health.details["reason"]) == ("sharing-folder-gone", "Input/output error")


@pytest.mark.parametrize(
    "name", ["with spaces.desk", "Zażółć gęślą جاذبية 办公室.desk", "x" * 200 + ".desk", 'quote\'s "%20".desk']
)
def test_any_name_of_folder_will_do(tmp_path: Path, name: str) -> None:
    office = Office(tmp_path, tmp_path / name)
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("hello")
    assert ben.listen() == ["hello"]


def test_a_very_long_path_will_do(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["a folder with a long name"] * 30)
    deep.mkdir(parents=True)
    office = Office(tmp_path, deep / "Office.desk")
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("hello")
    assert ben.listen() == ["hello"]


def test_a_desk_is_not_made_over_another_nor_among_other_files(tmp_path: Path) -> None:
    root = made(tmp_path / "Office.desk")
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "cat.png").write_bytes(b"")
    (tmp_path / "single").write_bytes(b"")
    for place, code in [
        (root, "sharing-folder-taken"),
        (tmp_path / "photos", "sharing-folder-not-empty"),
        (tmp_path / "single", "sharing-folder-is-file"),
        (tmp_path / "nowhere" / "Office.desk", "sharing-folder-missing"),
    ]:
        with pytest.raises(DeskError) as caught:
            create_folder(place, HUB)
        assert caught.value.code == code
    assert content(tmp_path / "photos") == ["cat.png"]


def test_what_was_begun_can_be_finished(tmp_path: Path) -> None:
    root = made(tmp_path / "Office.desk")
    (root / "hub.json").unlink()
    (root / ".stfolder").mkdir()
    assert look_at(made(root), "hub").is_fit
