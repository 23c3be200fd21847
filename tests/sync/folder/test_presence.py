"""Signs of life: what the others are doing, and who does the desk's work."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from desktop.store.database import bind, db
from desktop.sync.folder.beats import EVERY
from desktop.sync.folder.hub import FolderHub
from desktop.sync.folder.presence import FADES
from desktop.sync.hub import Presence
from tests.patience import PATIENCE_S
from tests.sync.folder.office import Office, Station
from tests.sync.folder.test_tidying import choose

QUARTER = 900.0
TICKET = "0198aaaa0000700080000000000000aa"


def says(station: Station, doing: tuple[str, str] | None = None) -> list[Presence]:
    with station.at() as hub:
        hub.hello()
        return hub.presence(doing)


def sign(station: Station) -> Path:
    return station.office.root / "here" / station.device


def test_what_one_does_the_others_see(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    says(ben)
    says(ann, (TICKET, "writing"))
    (seen,) = says(ben)
    assert (seen.agent, seen.device, seen.ticket, seen.doing) == (
        "agent of seat-ann", ann.device, TICKET, "writing"
    )  # fmt: skip
    says(ann, None)
    assert says(ben) == []


def test_a_sign_ages_by_the_clock_of_who_looks(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    says(ben)
    says(ann, (TICKET, "viewing"))
    says(ben)
    ben.clock.now += 100
    assert says(ben)[0].age == pytest.approx(100, abs=5)
    ben.clock.now += FADES
    assert says(ben) == []


def test_who_may_not_see_the_ticket_does_not_learn_of_it(office: Office) -> None:
    ann, eve = office.station("ann"), office.station("eve", keys=("desk",))
    says(ann, (TICKET, "writing"))
    assert says(eve) == []
    with eve.at() as hub:
        assert [seen.device for seen in hub.computers()] == [ann.device]


def test_nothing_is_written_while_nothing_changes(office: Office) -> None:
    ann = office.station("ann")
    says(ann, (TICKET, "viewing"))
    before = sign(ann).read_bytes()
    ann.clock.now += EVERY - 1
    says(ann, (TICKET, "viewing"))
    assert sign(ann).read_bytes() == before
    ann.clock.now += 2
    says(ann, (TICKET, "viewing"))
    assert sign(ann).read_bytes() != before


def test_another_process_that_only_meets_leaves_the_sign_as_it_is(office: Office) -> None:
    ann = office.station("ann")
    says(ann, (TICKET, "writing"))
    before = sign(ann).read_bytes()
    ann.restart()
    ann.listen()
    assert sign(ann).read_bytes() == before
    ann.clock.now += EVERY + 1
    ann.listen()
    assert sign(ann).read_bytes() == before


def test_an_older_sign_that_comes_back_says_nothing(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    says(ann, (TICKET, "writing"))
    older = shutil.copy(sign(ann), office.place / "older")
    says(ann, None)
    assert says(ben) == []
    shutil.copy(older, sign(ann))
    assert says(ben) == []
    shutil.copy(older, sign(ann).with_name(f"{ann.device} (conflicted copy)"))
    assert says(ben) == []


def test_a_damaged_or_forged_sign_is_ignored(office: Office) -> None:
    ann, ben, eve = office.station("ann"), office.station("ben"), office.station("eve")
    ann.say("one")
    ben.listen()
    says(ann, (TICKET, "writing"))
    eve.device = ann.device
    says(eve, (TICKET, "viewing"))
    assert says(ben) == []
    sign(ann).write_bytes(b"\x00")
    assert says(ben) == []


def test_a_sign_that_somebody_reads_just_now_is_written_later(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    ann = office.station("ann")

    def in_use(*_: object) -> None:
        raise PermissionError(13, "in use")

    with monkeypatch.context() as patched:
        patched.setattr("desktop.sync.folder.beats.replace_file", in_use)
        says(ann, (TICKET, "viewing"))
    assert not sign(ann).exists()
    says(ann, (TICKET, "viewing"))
    assert sign(ann).exists()


def lease(station: Station, name: str = "outbox", seconds: int = 60) -> int | None:
    with station.at() as hub:
        hub.hello()
        return hub.lease(name, seconds)


def test_the_first_chosen_computer_has_the_leases(office: Office) -> None:
    ann, ben, eve = office.station("ann"), office.station("ben"), office.station("eve")
    choose(ann, ben)
    assert lease(ann) == 1
    assert lease(ben) is None
    assert lease(eve) is None
    assert lease(ann) == 1


def test_nobody_has_a_lease_when_nobody_was_chosen(office: Office) -> None:
    assert lease(office.station("ann")) is None


def test_the_next_one_takes_over_when_the_first_is_silent_for_a_quarter_of_an_hour(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    choose(ann, ben)
    token = lease(ann)
    assert token is not None
    assert lease(ben) is None
    ben.clock.now += QUARTER - 1
    assert lease(ben) is None
    ben.clock.now += 2
    taken = lease(ben)
    assert taken is not None
    assert taken > token


def test_signs_that_change_keep_the_lease_whatever_the_clocks_say(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    choose(ann, ben)
    for _ in range(5):
        ann.clock.now += EVERY + 1
        assert lease(ann, seconds=1000) == 1
        ben.clock.now += QUARTER - 1
        assert lease(ben) is None


def test_the_first_waits_until_who_stood_in_lets_go(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    choose(ann, ben)
    lease(ann)
    lease(ben)
    ann.restart()
    ben.clock.now += QUARTER + 1
    assert lease(ben) == 2
    assert lease(ann) is None
    with ann.at() as hub:
        hub.presence(None)
    assert lease(ben) is None
    assert lease(ann) == 3


def test_a_lease_that_was_given_back_or_ran_out_is_free(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    choose(ann, ben)
    lease(ann, "a")
    lease(ann, "b", 60)
    with ann.at() as hub:
        hub.release("a")
        ann.clock.now += 61
        lease(ann, "c")
    with ben.at() as hub:
        hub.hello()
        (seen,) = hub._beats.read()
    assert list(seen.claims) == ["c"]


def test_waiting_ends_when_something_comes(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    for station in (ann, ben):
        with station.bound():
            station.hub = FolderHub(office.root, station.seals, station.device)
    ben.listen()
    with ben.at() as hub:
        assert hub.wait(0.3) is False
    ann.say("one")
    with ben.at() as hub:
        assert hub.wait(PATIENCE_S) is True
    ben.listen()
    says(ann, (TICKET, "writing"))
    with ben.at() as hub:
        assert hub.wait(0) is True
        assert hub.wait(0) is False


def test_waiting_ends_when_the_hub_is_closed(office: Office) -> None:
    ann = office.station("ann")
    with ann.bound():
        hub = FolderHub(office.root, ann.seals, ann.device)
        hub.wait(0)

    def wait() -> None:
        bind(ann.path)
        with db.connection_context():
            results.append(hub.wait(PATIENCE_S))

    results: list[bool] = []
    thread = threading.Thread(target=wait)
    thread.start()
    hub.close()
    thread.join(PATIENCE_S)
    assert results == [False]
