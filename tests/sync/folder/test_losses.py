"""What was in the folder and is gone is noticed; it is never taken for a wish to delete."""

from __future__ import annotations

import shutil

import pytest

from desktop.core.errors import DeskError
from desktop.sync.folder.losses import SURE
from desktop.sync.identity import fork
from tests.sync.folder.office import Office, Station
from tests.sync.folder.test_tidying import choose


def look(station: Station) -> str:
    """Pull twice, more than a minute apart; return what was raised."""
    for _ in range(2):
        station.clock.now += SURE + 1
        try:
            station.listen()
        except DeskError as refusal:
            return refusal.code
    return ""


def warnings(station: Station) -> list[tuple[str, dict[str, str]]]:
    with station.at() as hub:
        return list(hub.hello().warnings)


def test_own_files_that_are_gone_are_offered_again_once(office: Office) -> None:
    ann = office.station("ann")
    ann.say("one")
    ann.say("two")
    ann.listen()
    for path in ann.home().iterdir():
        path.unlink()
    assert look(ann) == "sync-hub-restored"
    assert look(ann) == ""
    ann.restart()
    assert look(ann) == ""


def test_what_is_missing_for_a_moment_is_no_loss(office: Office) -> None:
    ann = office.station("ann")
    ann.say("one")
    ann.listen()
    (path,) = ann.home().iterdir()
    path.rename(office.place / "away")
    assert ann.listen() == []
    ann.clock.now += SURE - 1
    assert ann.listen() == []
    (office.place / "away").rename(path)
    assert look(ann) == ""
    assert warnings(ann) == []


def test_who_is_about_to_forget_what_they_wrote_waits_no_minute_for_their_own_files_alone(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    ben.say("two")
    ann.listen()
    shutil.rmtree(ben.home())
    with ann.at() as hub:
        hub.look_for_own()
    shutil.rmtree(ann.home())
    with ann.at() as hub, pytest.raises(DeskError, match="sync-hub-restored"):
        hub.look_for_own()
    assert look(ann) == ""


def test_others_files_that_are_gone_are_told_and_brought_back_by_the_computer_that_keeps_order(
    office: Office,
) -> None:
    ann, ben, eve = office.station("ann"), office.station("ben"), office.station("eve")
    choose(ann, ben)
    eve.say("one")
    eve.say("two")
    ann.listen()
    ben.listen()
    shutil.rmtree(eve.home())
    assert look(ben) == ""
    assert warnings(ben) == [("sync-files-missing", {"device": eve.device, "count": "2"})]
    assert look(ann) == "sync-hub-restored"


def test_a_folder_that_was_brought_back_to_an_earlier_state_is_noticed(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    shutil.copytree(office.root, office.place / "earlier")
    ann.say("two")
    ben.listen()
    ben.say("three")
    shutil.rmtree(office.root)
    (office.place / "earlier").rename(office.root)
    assert look(ann) == "sync-hub-restored"
    assert look(ben) == "sync-hub-restored"


def test_it_is_noticed_at_the_start_of_the_program_too(office: Office) -> None:
    ann = office.station("ann")
    ann.say("one")
    ann.restart()
    shutil.rmtree(ann.home())
    assert look(ann) == "sync-hub-restored"


def test_what_is_in_a_pack_or_under_another_name_is_not_gone(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    ann.say("two")
    with ann.at() as hub:
        hub.tidy(now=True)
    ben.listen()
    min(ann.home().iterdir()).unlink()
    second = max(ann.home().iterdir())
    second.rename(second.with_name("renamed.chg"))
    assert look(ben) == ""
    assert warnings(ben) == []


def test_a_file_that_others_have_read_and_that_is_not_here_is_told(office: Office) -> None:
    ann, ben, eve = office.station("ann"), office.station("ben"), office.station("eve")
    ann.say("one")
    ben.listen()
    shutil.rmtree(ann.home())
    with eve.at() as hub:
        hub.computers()
    assert look(eve) == ""
    assert warnings(eve) == [("sync-gap", {"device": ann.device, "file": "00000001"})]


def test_a_gap_that_closes_is_told_no_longer(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    for word in ("one", "two"):
        ann.say(word)
    first = min(ann.home().iterdir())
    first.rename(office.place / "late")
    look(ben)
    look(ben)
    assert [code for code, _ in warnings(ben)] == ["sync-gap"]
    (office.place / "late").rename(first)
    look(ben)
    assert warnings(ben) == []
    assert sorted(ben.got) == ["one", "two"]


def test_a_damaged_file_is_found_by_whoever_wrote_it_and_brought_again(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    ann.say("two")
    ben.listen()
    first = min(ann.home().iterdir())
    first.write_bytes(first.read_bytes()[:-1] + b"\x00")
    for station in (ann, ben):
        with station.at() as hub:
            hub.digests()
    ben.listen()
    with pytest.raises(DeskError, match="sync-hub-restored"):
        ann.listen()
    assert [code for code, _ in warnings(ann)] == ["sync-files-missing"]
    with ann.at() as hub:
        hub.digests()
    ann.listen()


def test_a_computer_that_goes_on_as_another_still_answers_for_what_it_wrote_before(office: Office) -> None:
    ann = office.station("ann")
    ann.say("one")
    before = ann.home()
    with ann.bound():
        ann.device = fork()
    ann.restart()
    ann.listen()
    shutil.rmtree(before)
    assert look(ann) == "sync-hub-restored"


@pytest.mark.parametrize("times", [1, 3])
def test_nothing_is_given_up_while_the_drive_is_away(office: Office, times: int) -> None:
    ann = office.station("ann")
    ann.say("one")
    ann.listen()
    office.root.rename(office.place / "elsewhere")
    office.root.mkdir()
    for _ in range(times):
        assert look(ann) == "sharing-folder-empty"
    office.root.rmdir()
    (office.place / "elsewhere").rename(office.root)
    assert look(ann) == ""
