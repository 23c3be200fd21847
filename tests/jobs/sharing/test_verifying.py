"""Verifying says what it knows: what differed, who has not answered, and which files were not read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.jobs.sharing.cycle import Meeting, open_hub
from desktop.jobs.sharing.reporting import verify as report
from desktop.jobs.sharing.verifying import outcome, verify
from tests.jobs.sharing.computers import Computer, Office, make_office, settle, share_in_folder
from tests.jobs.sharing.test_agreeing import meet, take_in
from tests.making import make_ticket


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = make_office(tmp_path)
    share_in_folder(made)
    yield made
    made.close()


def lose_a_file(office: Office) -> None:
    """Let the owner write two files, the first of which is gone before anybody has read it."""
    with office.owner.here() as desk:
        office.owner.let_go()
        for subject in ("Lost on the way", "Comes after it"):
            known = set(office.folder.rglob("dev/*/*.chg"))
            make_ticket(subject)
            hub = open_hub(desk, office.owner.secrets())
            Meeting(desk, hub).run()
            hub.close()
            if subject.startswith("Lost"):
                for path in set(office.folder.rglob("dev/*/*.chg")) - known:
                    path.unlink()


def asked(computer: Computer, meetings: dict[str, Meeting]) -> tuple[str, int]:
    """Verify on a computer and return the result and what differed."""
    with computer.here():
        found = outcome(meetings[computer.name], len(verify(meetings[computer.name])))
    return found.result, found.differing


def test_what_is_found_is_known_once_the_first_computer_has_answered(office: Office) -> None:
    adam = office.join("adam")
    with office.owner.here():
        ticket = make_ticket(department=office.home).id
    settle(office.owner, adam)
    meetings: dict[str, Meeting] = {}
    meet(meetings, office.owner, adam)
    take_in(office.owner, ticket, "0123abcd", "Known to the owner alone")
    assert asked(office.owner, meetings) == ("asked", 0)
    with adam.here():
        before = outcome(meetings["adam"])
    assert (before.result, before.same_at > 0) == ("same", True)
    asked(adam, meetings)
    meet(meetings, office.owner, adam)
    with adam.here():
        found = outcome(meetings["adam"])
    assert (found.result, found.differing) == ("differed", 1)
    asked(adam, meetings)
    meet(meetings, office.owner, adam)
    with adam.here():
        assert outcome(meetings["adam"]).result == "same"
    office.close(adam)


def test_where_nobody_answers_nothing_is_called_equal(office: Office) -> None:
    adam = office.join("adam")
    settle(office.owner, adam)
    office.close(adam)
    with adam.here() as desk:
        make_ticket("Nobody has heard of this one yet")
        found = report(desk, adam.secrets())
    assert (found.equal, found.differing, found.result, found.waiting) == (None, 0, "unanswered", 0)


def test_files_that_wait_for_missing_ones_are_told(office: Office) -> None:
    adam = office.join("adam")
    settle(office.owner, adam)
    office.close(adam)
    lose_a_file(office)
    with adam.here() as desk:
        found = report(desk, adam.secrets())
    assert (found.equal, found.differing, found.waiting) == (False, 0, 1)
