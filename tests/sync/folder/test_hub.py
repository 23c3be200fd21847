"""Computers meet in a folder."""

from __future__ import annotations

from desktop.sync.digests import bucket_digests
from desktop.sync.wire import Batch
from tests.sync.folder.office import Office


def test_what_one_says_the_others_hear_once(office: Office) -> None:
    ann, ben, eve = office.station("ann"), office.station("ben"), office.station("eve")
    ann.say("hello", "there")
    ben.say("good morning")
    assert ann.listen() == ["good morning"]
    assert sorted(ben.listen()) == ["hello", "there"]
    assert sorted(eve.listen()) == ["good morning", "hello", "there"]
    assert ann.listen() == ben.listen() == eve.listen() == []


def test_a_restarted_program_goes_on_where_it_was(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    assert ben.listen() == ["one"]
    ann.restart()
    ben.restart()
    ann.say("two")
    assert ben.listen() == ["two"]
    assert sorted(path.name[:8] for path in ann.home().iterdir()) == ["00000001", "00000002"]


def test_a_push_without_anything_writes_no_file(office: Office) -> None:
    ann = office.station("ann")
    with ann.at() as hub:
        assert hub.push(Batch(())).applied == 0
    assert not ann.home().exists()


def test_numbers_come_as_rows_not_from_the_hub(office: Office) -> None:
    with office.station("ann").at() as hub:
        assert hub.numbers(5) is None


def test_a_folder_counts_no_rows_so_nothing_differs_from_it(office: Office) -> None:
    with office.station("ann").at() as hub:
        assert hub.digests() == bucket_digests()


def test_hello_says_which_desk_it_is(office: Office) -> None:
    with office.station("ann").at() as hub:
        info = hub.hello()
    assert (info.hub_id, info.min_client, info.warnings) == ("hub", 1, ())
