"""Whatever lies in the folder and is signed is read, once, in a sensible order."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.sync.folder import ledger, reader
from desktop.sync.folder.reader import PATIENCE
from desktop.sync.folder.seals import Head
from tests.sync.folder.office import Office, Station, batch, words_in


def newest(station: Station) -> Path:
    return max(station.home().glob("*.chg"))


@pytest.mark.parametrize(
    "name",
    [
        "{stem} (1).chg",
        "{stem} (Ann's conflicted copy 2025-11-22).chg",
        "{stem}.sync-conflict-20251122-101500-ABCDEFG.chg",
        "{stem}-DESKTOP-4711.chg",
        "copy of a file",
        "{stem}.chg.bak",
    ],
)
def test_a_file_is_read_whatever_a_carrier_calls_it(office: Office, name: str) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    path = newest(ann)
    path.rename(path.with_name(name.format(stem=path.stem)))
    assert ben.listen() == ["one"]
    shutil.copy(path.with_name(name.format(stem=path.stem)), path)
    assert ben.listen() == []
    ben.restart()
    assert ben.listen() == []


def test_a_conflicting_folder_is_read_too(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    ann.home().rename(office.root / "dev" / f"{ann.device} (1)")
    (office.root / "dev" / "a stray file").write_bytes(b"x")
    assert ben.listen() == ["one"]


@pytest.mark.parametrize("size", [0, 1, 20, 60])
def test_a_file_that_is_not_whole_waits_without_harm(office: Office, size: int) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    content = newest(ann).read_bytes()
    newest(ann).write_bytes(content[:size])
    assert ben.listen() == []
    with ben.at() as hub:
        assert [code for code, _ in hub.hello().warnings] == ["sync-file-damaged"]
    newest(ann).write_bytes(content)
    assert ben.listen() == []
    ben.clock.now += 1
    assert ben.listen() == ["one"]
    with ben.at() as hub:
        assert hub.hello().warnings == ()


def test_every_turned_bit_is_noticed(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    content = newest(ann).read_bytes()
    for at in range(0, len(content), 7):
        spoilt = bytearray(content)
        spoilt[at] ^= 1
        newest(ann).write_bytes(spoilt)
        ben.clock.now += 100
        assert ben.listen() == []
    newest(ann).write_bytes(content)
    ben.clock.now += 100
    assert ben.listen() == ["one"]


def test_a_file_waits_for_the_one_before_it_but_not_for_ever(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    for word in ("one", "two", "three"):
        ann.say(word)
    first, second, _ = sorted(ann.home().glob("*.chg"))
    second.rename(office.place / "late")
    assert ben.listen() == ["one"]
    ben.clock.now += PATIENCE - 1
    assert ben.listen() == []
    ben.clock.now += 2
    assert ben.listen() == ["three"]
    (office.place / "late").rename(second)
    assert ben.listen() == ["two"]


def test_a_program_that_runs_for_a_moment_each_time_does_not_wait_anew(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    for word in ("one", "two", "three"):
        ann.say(word)
    sorted(ann.home().glob("*.chg"))[1].unlink()
    began = reader.time_now()
    for passed, came in ((0.0, ["one"]), (PATIENCE - 10, []), (PATIENCE + 10, ["three"])):
        monkeypatch.setattr(reader, "time_now", lambda passed=passed: began + int(passed * 1000))
        ben.restart()
        assert ben.listen() == came
    with ben.bound():
        assert ledger.fact(reader.WAITING) == "{}"


def test_a_clock_that_was_put_back_lets_a_file_wait_as_long_as_any(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    for word in ("one", "two", "three"):
        ann.say(word)
    sorted(ann.home().glob("*.chg"))[1].unlink()
    assert ben.listen() == ["one"]
    monkeypatch.setattr(reader, "time_now", lambda: 1_000)
    ben.restart()
    assert ben.listen() == []
    ben.clock.now += PATIENCE
    assert ben.listen() == ["three"]


def test_what_was_waited_for_in_vain_holds_nothing_else_back(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    for word in ("one", "two", "three"):
        ann.say(word)
    sorted(ann.home().glob("*.chg"))[1].unlink()
    ben.listen()
    ben.clock.now += PATIENCE
    assert ben.listen() == ["three"]
    ann.say("four")
    assert ben.listen() == ["four"]
    ben.restart()
    ann.say("five")
    assert ben.listen() == ["five"]
    ben.clock.now += 1
    ben.listen()
    ben.clock.now += PATIENCE
    ben.listen()
    with ben.at() as hub:
        assert ("sync-gap", {"device": ann.device, "file": "00000002"}) in hub.hello().warnings


def test_a_file_waits_for_what_its_writer_had_read(office: Office) -> None:
    ann, ben, eve = office.station("ann"), office.station("ben"), office.station("eve")
    ann.say("question")
    ben.listen()
    ben.say("answer")
    question = newest(ann)
    question.rename(office.place / "late")
    assert eve.listen() == []
    (office.place / "late").rename(question)
    assert eve.listen() == ["question", "answer"]


def test_thousands_of_files_in_the_wrong_order_are_read_in_the_right_one(office: Office) -> None:
    ann, ben, eve = office.station("ann"), office.station("ben"), office.station("eve")
    for number in range(30):
        ann.say(f"ann {number}")
        ben.listen()
        ben.say(f"ben {number}")
        ann.listen()
    assert eve.listen() == [f"{name} {number}" for number in range(30) for name in ("ann", "ben")]


def test_a_file_of_which_nobody_knows_the_signer_waits_for_the_certificate(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    ben.seals.known.discard(ann.seals.seat)
    for path in (office.root / "certs").iterdir():
        path.unlink()
    assert ben.listen() == []
    with ben.at() as hub:
        assert [code for code, _ in hub.hello().warnings] == ["sync-file-unsigned"]
    with ann.at() as hub:
        hub.hello()
    ben.clock.now += 1
    assert ben.listen() == ["one"]


def test_another_desks_file_is_left_alone_and_told(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    ann.seals.hub_id = "another"
    foreign = ann.seals.seal(Head("another", ann.device, 2), batch("foreign").sections)
    (ann.home() / "foreign.chg").write_bytes(foreign)
    assert ben.listen() == ["one"]
    with ben.at() as hub:
        assert hub.hello().warnings == (("sync-file-foreign", {"file": "foreign.chg"}),)


def test_what_is_refused_for_good_is_handed_on_once(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    ben.seals.revoked.add(ann.seals.seat)
    with ben.at() as hub:
        (pulled,) = hub.pull()
        assert (pulled.sections, [each.why for each in pulled.refused]) == ((), ["seal-revoked"])
        assert (pulled.refused[0].table, pulled.refused[0].details["device"]) == ("file", ann.device)
        assert list(hub.pull()) == []


def test_a_file_in_the_name_of_another_device_is_refused_and_disturbs_nothing(office: Office) -> None:
    ann, ben, eve = office.station("ann"), office.station("ben"), office.station("eve")
    ben.seals.known |= office.seats
    ann.say("one")
    ben.listen()
    forged = eve.seals.seal(Head("hub", ann.device, 2, "ff" * 32), batch("forged").sections)
    (ann.home() / "00000002-ffffffffffffffff.chg").write_bytes(forged)
    with ben.at() as hub:
        (pulled,) = hub.pull()
        assert [each.why for each in pulled.refused] == ["device-of-another"]
        assert words_in(pulled.sections) == []
    ann.say("two")
    assert ben.listen() == ["two"]


def test_what_could_be_read_only_in_part_is_read_again_when_keys_come(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben", keys=("desk",))
    ann.say("for all")
    ann.say("for the office", scopes=("office",))
    assert ben.listen() == ["for all"]
    assert ben.listen() == []
    (office.root / "keys" / "00").write_text(f"for {ben.seals.seat} office")
    assert ben.listen() == ["for the office"]
    assert ben.listen() == []


def test_keys_that_came_while_the_program_was_closed_are_used_at_its_start(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben", keys=("desk",))
    ann.say("for the office", scopes=("office",))
    assert ben.listen() == []
    ben.restart()
    ben.seals.keys.add("office")
    assert ben.listen() == ["for the office"]


def test_what_was_not_applied_is_given_again(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    with ben.at() as hub:
        coming: Iterator[object] = hub.pull()
        next(coming)
        del coming
    assert ben.listen() == ["one"]


def test_a_folder_that_vanishes_while_it_is_read_stops_with_a_sentence(office: Office) -> None:
    ann, ben, eve = office.station("ann"), office.station("ben"), office.station("eve")
    ann.say("one")
    ben.say("two")
    heard: list[str] = []
    with eve.at() as hub:
        coming = hub.pull()
        heard += words_in(next(coming).sections)
        office.root.rename(office.place / "elsewhere")
        with pytest.raises(DeskError, match="sharing-folder-missing"):
            heard.extend(word for pulled in coming for word in words_in(pulled.sections))
    (office.place / "elsewhere").rename(office.root)
    assert sorted(heard + eve.listen()) == ["one", "two"]


def test_a_listing_that_is_stale_is_seen_through(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    ben.listen()
    ann.say("two")
    assert ben.listen() == ["two"]
    ann.say("three")
    hidden = newest(ann)
    hidden.rename(office.place / "hidden")
    assert ben.listen() == []
    (office.place / "hidden").rename(hidden)
    assert ben.listen() == ["three"]
    with ben.at():
        assert len(ledger.all_files()) == 3
