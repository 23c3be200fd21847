"""A file in the folder is there whole and for good, or it is not there."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.sync import faults
from desktop.sync.folder import disk
from desktop.sync.folder.disk import replace_file, stopping, sweep, write_once


class PowerCutError(BaseException):
    """The computer stops here."""


@pytest.fixture
def order(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Record in which order content and names are forced to the disk and renamed."""
    done: list[str] = []

    def recording(name: str, real: Callable[..., object], describe: Callable[..., str]) -> None:
        def call(*given: object) -> object:
            done.append(describe(*given))
            return real(*given)

        monkeypatch.setattr(os, name, call)

    def what(handle: object) -> str:
        return "sync names" if Path(f"/proc/self/fd/{handle}").resolve().is_dir() else "sync content"

    recording("fsync", os.fsync, what)
    recording("replace", os.replace, lambda *_: "rename")
    return done


def test_content_is_on_the_disk_before_its_name_and_the_name_before_the_return(
    tmp_path: Path, order: list[str]
) -> None:
    write_once(tmp_path / "a.chg", b"content")
    assert order == ["sync content", "rename", "sync names"]


def test_a_new_folder_has_its_name_forced_to_the_disk_too(tmp_path: Path, order: list[str]) -> None:
    write_once(tmp_path / "home" / "a.chg", b"content")
    assert order == ["sync names", "sync content", "rename", "sync names"]


def test_what_is_there_in_full_is_not_written_again(tmp_path: Path, order: list[str]) -> None:
    write_once(tmp_path / "a.chg", b"content")
    order.clear()
    write_once(tmp_path / "a.chg", b"content")
    assert order == []


def test_what_is_there_in_part_is_written_again(tmp_path: Path) -> None:
    (tmp_path / "a.chg").write_bytes(b"con")
    write_once(tmp_path / "a.chg", b"content")
    assert (tmp_path / "a.chg").read_bytes() == b"content"


@pytest.mark.parametrize(("where", "there"), [("file-written", False), ("renamed", True)])
def test_a_power_cut_leaves_the_whole_file_or_none(tmp_path: Path, where: str, there: bool) -> None:
    def cut(name: str) -> None:
        if name == where:
            raise PowerCutError

    with faults.reacting(cut), pytest.raises(PowerCutError):
        write_once(tmp_path / "a.chg", b"content")
    assert (tmp_path / "a.chg").exists() is there
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".chg") and path.name[0] != "."] == (
        ["a.chg"] if there else []
    )


def test_only_one_level_of_folders_is_ever_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_once(tmp_path / "dev" / "aabbccdd" / "a.chg", b"content")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "sharing-folder-full"),
        (errno.EDQUOT, "sharing-folder-full"),
        (errno.EROFS, "sharing-folder-read-only"),
        (errno.EACCES, "sharing-folder-read-only"),
        (errno.EIO, "sharing-folder-gone"),
        (errno.ESTALE, "sharing-folder-gone"),
        (errno.ENOENT, "sharing-folder-gone"),
    ],
)
@pytest.mark.parametrize("call", ["write", "fsync"])
def test_what_the_disk_refuses_is_said_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str, call: str
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, call, refuse)
    with pytest.raises(DeskError) as caught, stopping(tmp_path):
        write_once(tmp_path / "a.chg", b"content")
    assert caught.value.code == code
    assert caught.value.details["folder"] == str(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_file_system_that_cannot_force_names_is_no_reason_to_stop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def odd(handle: int) -> None:
        if Path(f"/proc/self/fd/{handle}").resolve().is_dir():
            raise OSError(errno.EINVAL, "not here")
        real(handle)

    monkeypatch.setattr(os, "fsync", odd)
    write_once(tmp_path / "a.chg", b"content")
    assert (tmp_path / "a.chg").exists()


def test_writing_goes_on_where_the_system_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: real(handle, bytes(data[:3])))
    replace_file(tmp_path / "a", b"a longer content")
    assert (tmp_path / "a").read_bytes() == b"a longer content"


def test_old_files_in_the_making_are_swept_and_nothing_else(tmp_path: Path) -> None:
    for name in (".tmp-1-a.chg", "b.chg", ".tmp-1-new.chg"):
        (tmp_path / name).write_bytes(b"x")
    os.utime(tmp_path / ".tmp-1-a.chg", (0, 0))
    os.utime(tmp_path / "b.chg", (0, 0))
    sweep(tmp_path, 1000.0)
    assert sorted(path.name for path in tmp_path.iterdir()) == [".tmp-1-new.chg", "b.chg"]


def test_a_scanner_that_holds_a_file_does_not_stop_the_sweep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".tmp-1-a.chg").write_bytes(b"x")
    os.utime(tmp_path / ".tmp-1-a.chg", (0, 0))

    def held(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(Path, "unlink", held)
    sweep(tmp_path, 1000.0)
    assert disk.TEMPORARY in next(tmp_path.iterdir()).name
