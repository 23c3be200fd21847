"""Folders, private modes and writing that survives a crash."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop import paths


def test_everything_is_below_one_folder_when_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESKBELL_HOME", str(tmp_path / "home"))
    folders = [paths.config_folder(), paths.data_folder(), paths.log_folder(), paths.cache_folder()]
    assert len({*folders}) == 4
    assert all(folder.parent == tmp_path / "home" and folder.is_dir() for folder in folders)


def test_without_the_wish_the_systems_folders_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DESKBELL_HOME", raising=False)
    monkeypatch.setattr(paths.platformdirs, "user_config_dir", lambda name, appauthor: str(tmp_path / name))
    assert paths.config_folder() == tmp_path / "Deskbell"


def test_folders_are_closed_to_others_even_when_they_were_open(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir(mode=0o755)
    paths.private_folder(folder)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert paths.private_folder(tmp_path / "a" / "b").stat().st_mode & 0o777 == 0o700


def test_the_files_of_a_desk_lie_beside_it() -> None:
    assert paths.files_folder(Path("/d/Shop.deskbell")) == Path("/d/Shop.deskbell.files")
    assert paths.files_folder(Path("/d/Shop")) == Path("/d/Shop.files")


def test_resources_are_found_in_a_checkout_and_in_a_build(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (paths.resources_folder() / "icons").is_dir()
    monkeypatch.setattr(sys, "_MEIPASS", "/build/_internal", raising=False)
    assert paths.resources_folder() == Path("/build/_internal/resources")


def test_a_private_file_is_replaced_whole_and_read_by_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "f"
    paths.write_private(path, b"old")
    paths.write_private(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert [item.name for item in tmp_path.iterdir()] == ["f"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    path = tmp_path / "f"
    paths.write_private(path, b"old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(*((os, "fsync") if step == "fsync" else (Path, "replace")), fail)
    with pytest.raises(OSError, match="No space"):
        paths.write_private(path, b"new")
    assert path.read_bytes() == b"old"
    assert [item.name for item in tmp_path.iterdir()] == ["f"]


def test_two_holders_of_a_lock_take_turns(tmp_path: Path) -> None:
    import subprocess

    path = tmp_path / "f"
    code = (
        "import sys; from pathlib import Path; from desktop.paths import exclusive\n"
        "p = Path(sys.argv[1])\n"
        "for _ in range(50):\n"
        "    with exclusive(p):\n"
        "        p.write_text(str(int(p.read_text()) + 1))\n"
    )
    path.write_text("0")
    running = [subprocess.Popen([sys.executable, "-c", code, str(path)]) for _ in range(2)]
    assert [one.wait() for one in running] == [0, 0]
    assert path.read_text() == "100"
