"""One number, one file, whatever happens in between."""

from __future__ import annotations

import os
import shutil

import pytest

from desktop.core.errors import DeskError
from desktop.store.database import db
from desktop.sync import faults
from desktop.sync.folder.seals import Head, UnopenedError
from desktop.sync.folder.writer import STALE
from desktop.sync.identity import fork
from tests.sync.folder.office import Office, Station, batch


class PowerCutError(BaseException):
    """The computer stops here."""


def say_and_die(station: Station, word: str, where: str) -> None:
    def cut(name: str) -> None:
        if name == where:
            raise PowerCutError

    with station.at() as hub:
        hub.hello()
    with faults.reacting(cut), pytest.raises(PowerCutError):
        station.say(word)
    station.restart()


def heads(station: Station) -> list[Head]:
    return [station.seals.peek(path.read_bytes()) for path in sorted(station.home().glob("*.chg"))]


def refused(station: Station, word: str = "again") -> str:
    with pytest.raises(DeskError) as caught:
        station.say(word)
    return caught.value.code


def test_files_make_a_chain_and_tell_what_their_writer_had_read(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ben.say("from ben")
    ann.say("one")
    ann.listen()
    ann.say("two")
    first, second = heads(ann)
    assert (first.n, first.prev, first.deps) == (1, "", {})
    assert (second.n, dict(second.deps)) == (2, {ben.device: 1})
    with ann.at() as hub:
        assert second.prev == next(file.sha for file in hub.state.heads.of(ann.device) if file.n == 1)


@pytest.mark.parametrize("where", ["file-written", "renamed", "cleaned"])
def test_after_a_power_cut_the_same_bytes_stand_under_the_same_number(office: Office, where: str) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    say_and_die(ann, "one", where)
    ann.say("one")
    ann.say("two")
    assert [head.n for head in heads(ann)] == [1, 2, 3]
    assert ben.listen() == ["one", "one", "two"]
    with ben.at() as hub:
        assert hub.hello().warnings == ()


def test_what_a_power_cut_left_is_written_as_soon_as_the_program_says_hello(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    say_and_die(ann, "one", "file-written")
    assert ben.listen() == []
    with ann.at() as hub:
        hub.hello()
    assert ben.listen() == ["one"]


def test_a_full_disk_keeps_the_file_for_later_and_takes_no_other_number(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann, ben = office.station("ann"), office.station("ben")

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    with ann.at() as hub, monkeypatch.context() as patched:
        hub.hello()
        patched.setattr(os, "write", full)
        for word in ("one", "one"):
            with pytest.raises(DeskError, match="sharing-folder-full"):
                hub.push(batch(word))
    ann.say("two")
    assert [head.n for head in heads(ann)] == [1, 2]
    assert ben.listen() == ["one", "two"]


def test_a_restored_backup_notices_that_it_is_one(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    backup = shutil.copy(ann.path, ann.path.with_suffix(".backup"))
    ann.say("two")
    ann.restart()
    shutil.copy(backup, ann.path)
    assert refused(ann) == "sync-fork"
    with ann.bound():
        ann.device = fork()
    ann.restart()
    ann.say("three")
    assert ann.listen() == ["two"]
    assert sorted(ben.listen()) == ["one", "three", "two"]


def test_a_clone_that_is_used_as_well_notices_it(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    clone = office.copy_of(ann)
    clone.say("by the clone")
    assert refused(ann) == "sync-fork"
    with ann.at() as hub, pytest.raises(DeskError, match="sync-fork"):
        hub.hello()
    with ann.at() as hub, pytest.raises(DeskError, match="sync-fork"):
        list(hub.pull())
    assert ben.listen() == ["one", "by the clone"]


def test_two_copies_that_wrote_at_the_same_moment_are_told_and_both_read(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    clone = office.copy_of(ann)
    away = office.place / "away"
    ann.say("by the first")
    shutil.move(sorted(ann.home().iterdir())[-1], away)
    clone.say("by the second")
    shutil.move(away, ann.home() / "late.chg")
    assert sorted(ben.listen()) == ["by the first", "by the second", "one"]
    with ben.at() as hub:
        assert hub.hello().warnings == (("sync-two-as-one", {"device": ann.device}),)


def test_a_backup_notices_it_although_all_is_in_a_pack(office: Office) -> None:
    ann = office.station("ann")
    ann.say("one")
    backup = shutil.copy(ann.path, ann.path.with_suffix(".backup"))
    ann.say("two")
    with ann.at() as hub:
        hub.tidy(now=True)
    for path in ann.home().glob("*.chg"):
        path.unlink()
    ann.restart()
    shutil.copy(backup, ann.path)
    with ann.at() as hub, pytest.raises(DeskError, match="sync-fork"):
        list(hub.pull())


def test_a_forged_file_in_my_place_is_no_reason_to_become_another(office: Office) -> None:
    ann, eve = office.station("ann"), office.station("eve")
    ann.seals.known |= office.seats
    ann.say("one")
    forged = eve.seals.seal(Head("hub", ann.device, 2), batch("forged").sections)
    (ann.home() / "00000002-0123456789abcdef.chg").write_bytes(forged)
    ann.say("two")
    ben = office.station("ben")
    assert ben.listen() == ["one", "two"]


def test_another_process_of_the_same_desk_is_no_clone(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    window = ann.hub
    ann.restart()
    ann.say("by the command line")
    ann.hub = window
    ann.say("two")
    assert ben.listen() == ["one", "by the command line", "two"]


def test_two_processes_never_take_the_same_number(office: Office) -> None:
    ann = office.station("ann")
    ann.say("one")
    with ann.at():
        db.execute_sql("INSERT INTO sync_file VALUES ('x', ?, 2, 'ff', 'pending')", (ann.device,))
    assert refused(ann) == "sync-busy"
    ann.say("two")
    assert [head.n for head in heads(ann)] == [1, 3]


def test_files_in_the_making_of_an_earlier_crash_are_removed(office: Office) -> None:
    ann = office.station("ann")
    ann.say("one")
    left = ann.home() / ".tmp-1-00000009-0123456789abcdef.chg"
    left.write_bytes(b"half")
    ann.restart()
    ann.say("two")
    assert left.exists()
    os.utime(left, (left.stat().st_mtime - STALE - 60,) * 2)
    ann.restart()
    ann.say("three")
    assert not left.exists()


def test_nothing_is_written_where_the_drive_was(office: Office) -> None:
    ann = office.station("ann")
    ann.say("one")
    office.root.rename(office.place / "elsewhere")
    assert refused(ann) == "sharing-folder-missing"
    office.root.mkdir()
    assert refused(ann) == "sharing-folder-empty"
    (office.root / "dev").mkdir()
    assert refused(ann) == "sharing-folder-no-desk"
    assert [path.name for path in office.root.rglob("*")] == ["dev"]


def test_a_push_that_nobody_could_open_is_refused_and_takes_no_number(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = office.station("ann")

    def no_key(*_: object) -> bytes:
        raise UnopenedError("seal-no-key")

    with monkeypatch.context() as patched:
        patched.setattr(ann.seals, "seal", no_key)
        assert refused(ann) == "seal-no-key"
    ann.say("one")
    assert [head.n for head in heads(ann)] == [1]
