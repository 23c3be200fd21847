"""Files that a summary stands for may go; nobody who was away loses anything by it, and nothing is deleted by it."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from desktop.commands.drafts import save_draft
from desktop.commands.forms import DraftForm
from desktop.commands.places import move_to_department, trash
from desktop.commands.purging import purge
from desktop.commands.replies import add_note
from desktop.core.errors import DeskError
from desktop.store.database import db
from desktop.sync.faults import reacting
from desktop.sync.folder import catching_up
from desktop.sync.folder.forgetting import Forgetting
from desktop.sync.folder.summaries import Summaries
from desktop.sync.folder.summing import write_summary
from tests.jobs.sharing.computers import Computer, Office, make_office, settle, share_in_folder
from tests.making import make_ticket
from tests.sync.folder.history import (
    changes_in,
    device_of,
    folder_hub,
    forget_history,
    ledger_states,
    let_a_month_pass,
    root_of,
    subjects,
    sum_up,
    tell_read,
    tidy,
    words_in,
)

CANARY = "Wellington boots of a canary"


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody wait for files that a summary stands for."""
    monkeypatch.setattr(catching_up, "PATIENCE", 0.0)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = make_office(tmp_path)
    share_in_folder(made)
    with made.owner.here():
        make_ticket("Here before")
    made.owner.sync()
    yield made
    made.close()


def warnings(computer: Computer) -> tuple[tuple[str, dict[str, str]], ...]:
    with computer.here():
        return folder_hub(computer).hello().warnings


def without_events(computer: Computer) -> dict[tuple[str, str], tuple[int, int]]:
    """Leave out what only the computer that did it has, as others of a supervisor do not."""
    return {key: sums for key, sums in computer.digests().items() if key[0] != "event"}


def missed(computer: Computer) -> list[str]:
    """Return what a computer says when files have been missing for more than a minute."""
    said = []
    with computer.here():
        state = folder_hub(computer).state
        for later in (0.0, 61.0):
            state.listing.vanished.add("dev")
            now = time.monotonic() + later
            state.clock = partial(float, now)
            try:
                list(folder_hub(computer).pull())
            except DeskError as refusal:
                said.append(refusal.code)
    return said


def remove_what_is_stood_for(office: Office) -> None:
    """Remove all files, as after a month in which somebody said nothing."""
    for path in [*root_of(office).glob("dev/*/*"), *root_of(office).glob("snap/*")]:
        path.unlink()


def test_files_go_once_a_summary_stands_for_them_everybody_read_them_and_a_month_passed(office: Office) -> None:
    ann = office.join("ann")
    with ann.here():
        make_ticket("By Ann")
    settle(office.owner, ann)
    before = changes_in(office)
    tell_read(office.owner, ann)
    sum_up(office.owner)
    tell_read(office.owner, ann)
    tidy(office.owner, ann)
    assert before <= changes_in(office)  # no month passed
    let_a_month_pass(office)
    tidy(office.owner, ann)
    assert not before & changes_in(office)
    settle(office.owner, ann)
    adam = office.join("adam")
    settle(office.owner, ann, adam)
    assert subjects(adam) == {"Here before", "By Ann"}
    assert adam.digests() == office.owner.digests()
    assert [warnings(each) for each in (office.owner, ann, adam)] == [()] * 3
    assert [missed(each) for each in (office.owner, ann, adam)] == [[]] * 3
    office.close(ann, adam)


def test_files_stay_while_somebody_in_use_has_not_read_them(office: Office) -> None:
    ann, adam = office.join("ann"), office.join("adam")
    settle(office.owner, ann, adam)
    tell_read(office.owner, ann, adam)
    earlier = changes_in(office)
    with ann.here():
        make_ticket("Adam did not read this")
    ann.sync()
    unread = changes_in(office) - earlier
    settle(office.owner, ann)
    sum_up(office.owner)
    tell_read(office.owner, ann)
    let_a_month_pass(office)
    tidy(office.owner, ann)
    tidy(office.owner, ann)
    assert unread <= changes_in(office)
    with ann.here():
        state = folder_hub(ann).state
        assert (
            0 < Forgetting(state, Summaries(state), first=False)._limit(state.device) < state.heads.upto(state.device)
        )
    settle(adam, ann)
    assert "covered" not in ledger_states(adam)
    assert "Adam did not read this" in subjects(adam)
    office.close(ann, adam)


def test_what_nobody_else_reads_comes_back_from_the_agents_own_summary(office: Office) -> None:
    ann = office.join("ann")
    settle(office.owner, ann)
    with ann.here() as desk:
        save_draft(desk, DraftForm(None, "new", "<p>Words</p>", subject="Only Ann reads this"))
    before = changes_in(office)
    forget_history(office, ann)
    assert not before & changes_in(office)
    again = office.join("ann-again", agent="ann")
    settle(office.owner, ann, again)
    with again.here():
        assert db.execute_sql("SELECT subject FROM draft").fetchall() == [("Only Ann reads this",)]
    assert without_events(again) == without_events(ann)
    office.close(ann, again)


@pytest.mark.usefixtures("hurried")
def test_who_was_away_catches_up_and_keeps_unsent_edits(office: Office) -> None:
    ann, adam = office.join("ann"), office.join("adam")
    settle(office.owner, ann, adam)
    adam.let_go()
    with adam.here():
        make_ticket("Unsent by Adam")
    with ann.here():
        make_ticket("While Adam was away")
    settle(ann, office.owner)
    sum_up(office.owner)
    remove_what_is_stood_for(office)
    settle(adam, office.owner, ann)
    assert "covered" in ledger_states(adam)
    for each in (adam, office.owner, ann):
        assert subjects(each) == {"Here before", "While Adam was away", "Unsent by Adam"}
    assert adam.digests() == office.owner.digests()
    office.close(ann, adam)


@pytest.mark.usefixtures("hurried")
def test_who_was_away_learns_that_a_ticket_left_their_sight(office: Office) -> None:
    rob = office.join("rob")
    with office.owner.here():
        ticket = make_ticket("Rob may not see this any more").id
    settle(office.owner, rob)
    assert "Rob may not see this any more" in subjects(rob)
    with office.owner.here() as desk:
        move_to_department(desk, ticket, office.workshop)
    office.owner.sync()
    sum_up(office.owner)
    remove_what_is_stood_for(office)
    settle(rob, office.owner)
    assert subjects(rob) == {"Here before"}
    office.close(rob)


@pytest.mark.usefixtures("hurried")
def test_a_restored_copy_whose_files_were_removed_goes_on_as_a_new_computer(office: Office, tmp_path: Path) -> None:
    ann = office.join("ann")
    settle(office.owner, ann)
    ann.copy_to(tmp_path / "kept")
    with ann.here():
        make_ticket("After the backup")
    settle(ann, office.owner)
    before = device_of(ann)
    sum_up(office.owner)
    remove_what_is_stood_for(office)
    ann.restore_from(tmp_path / "kept")
    with ann.here():
        make_ticket("Made by the restored copy")
    settle(ann, office.owner)
    assert device_of(ann) != before
    assert subjects(ann) == {"Here before", "After the backup", "Made by the restored copy"} == subjects(office.owner)
    office.close(ann)


def test_a_summary_that_is_gone_makes_its_files_missed_again(office: Office) -> None:
    ann = office.join("ann")
    forget_history(office, ann)
    for path in (root_of(office) / "sum").iterdir():
        path.unlink()
    assert missed(ann) == ["sync-hub-restored"]
    office.close(ann)


def test_what_was_erased_for_good_is_in_no_file_that_anybody_can_open(office: Office) -> None:
    ann, adam = office.join("ann"), office.join("adam")
    with ann.here() as desk:
        ticket = make_ticket("Canary", text=CANARY).id
        blob = desk.files.put_blob(CANARY.encode())
        add_note(desk, ticket, "See the boots", files=(("boots.txt", "text/plain", len(CANARY), blob),))
        save_draft(desk, DraftForm(ticket, "reply", f"<p>{CANARY}</p>"))
    settle(office.owner, ann, adam)
    everybody = (office.owner, ann, adam)
    tidy(*everybody)
    assert list((root_of(office) / "blob").rglob("*"))
    sum_up(office.owner)
    assert CANARY in words_in(office, *everybody)
    with office.owner.here() as desk:
        trash(desk, ticket)
        purge(desk, ticket)
    settle(*everybody)
    tell_read(*everybody)
    for _ in range(2):
        tidy(*everybody)
        tell_read(*everybody)
    tidy(*everybody)
    assert CANARY not in words_in(office, *everybody)
    rob = office.join("rob")
    settle(*everybody, rob)
    assert "Here before" in subjects(rob)
    assert [warnings(each) for each in everybody] == [()] * 3
    office.close(ann, adam, rob)


class Crash(BaseException):
    """The program ends here."""


def crashing(place: str, after: int) -> Callable[[str], None]:
    """End the program when it passes a place for the so-manieth time."""
    passed = itertools.count()

    def react(name: str) -> None:
        if name == place and next(passed) == after:
            raise Crash(place)

    return react


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize(("place", "after"), [("applied", 0), ("applied", 1), ("cursor", 0), ("mid-apply", 1)])
def test_who_crashes_while_catching_up_begins_again(office: Office, place: str, after: int) -> None:
    adam = office.join("adam")
    settle(office.owner, adam)
    adam.let_go()
    with adam.here():
        make_ticket("Unsent by Adam")
    with office.owner.here():
        make_ticket("While Adam was away")
    sum_up(office.owner)
    remove_what_is_stood_for(office)
    with pytest.raises(Crash), reacting(crashing(place, after)):
        adam.sync()
    settle(adam, office.owner)
    for each in (adam, office.owner):
        assert subjects(each) == {"Here before", "While Adam was away", "Unsent by Adam"}
    assert adam.digests() == office.owner.digests()
    office.close(adam)


@pytest.mark.parametrize("place", ["file-written", "renamed"])
def test_who_crashes_while_summing_up_leaves_nothing_that_is_read(office: Office, place: str) -> None:
    office.owner.sync()
    with office.owner.here(), pytest.raises(Crash), reacting(crashing(place, 0)):
        write_summary(folder_hub(office.owner).state)
    with office.owner.here():
        state = folder_hub(office.owner).state
        assert all(Summaries(state).is_whole(each) for each in Summaries(state).look())
    office.owner.let_go()
    sum_up(office.owner)
    adam = office.join("adam")
    assert subjects(adam) == {"Here before"}
    office.close(adam)
