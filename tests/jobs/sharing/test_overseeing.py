"""What a server refused from others is shown to who answers for the desk, once, until they put it away."""

from __future__ import annotations

import pytest

from desktop.jobs.sharing import overseeing
from desktop.jobs.sharing.doors import quarantine
from desktop.store import journal
from desktop.store.database import db
from desktop.store.models import Agent, Department
from desktop.sync.quarantine import dismiss
from desktop.sync.refusals import Kept, RefusedThere, count_refused, keep_from_server, note_seen
from tests.jobs.sharing.computers import Computer, Office, settle

FROM_ROB = RefusedThere(5, "department", "0" * 32, "00000002", "1" * 32, "row-private")


@pytest.fixture
def where() -> str:
    return "server"


def seen_by(computer: Computer) -> list[Kept]:
    """Let a computer that was off meet the others; return what it shows of what was refused."""
    computer.let_go()
    computer.sync()
    computer.let_go()
    with computer.here() as desk:
        return quarantine(desk)


def rename_all(computer: Computer, home: str, name: str) -> None:
    """Rename a department as a program would that asks nobody, and send it."""
    with computer.here(), journal.recording(computer.agent, "a_modified_program"):
        row = Department.get(Department.id == home)
        row.name = name
        row.save()
    computer.sync()
    computer.let_go()


def test_an_owner_sees_what_the_server_refused_from_others_and_its_author_sees_it_once(office: Office) -> None:
    rob = office.join("rob")
    settle(rob, office.owner)
    rename_all(rob, office.home, "Robs own")
    with rob.here() as desk:
        device = str(db.execute_sql("SELECT device FROM sync_self").fetchone()[0])
        assert [(each.table, each.device) for each in quarantine(desk)] == [("department", "")]
    (shown,) = seen_by(office.owner)
    assert (shown.table, shown.row, shown.device, shown.agent) == ("department", office.home, device, rob.agent)
    assert (shown.why, shown.state) == ("sync-no-right", "new")
    assert seen_by(office.owner) == [shown]
    assert [each.device for each in seen_by(rob)] == [""]


def test_an_owner_puts_away_what_was_refused_and_hears_of_it_again_when_it_is_tried_again(office: Office) -> None:
    rob = office.join("rob")
    settle(rob, office.owner)
    rename_all(rob, office.home, "Robs own")
    (shown,) = seen_by(office.owner)
    rename_all(rob, office.home, "Robs again")
    (again,) = seen_by(office.owner)
    assert (again.rid, again.state) == (shown.rid, "new")
    assert again.at > shown.at
    with office.owner.here() as desk:
        note_seen()
        assert count_refused() == 0
        dismiss(shown.rid, desk.actor.id)
    assert [each.state for each in seen_by(office.owner)] == ["dismissed"]
    rename_all(rob, office.home, "Robs for ever")
    assert sorted(each.state for each in seen_by(office.owner)) == ["dismissed", "new"]


def test_an_administrators_own_refused_edit_is_not_told_them_once_more(office: Office) -> None:
    adam = office.join("adam")
    settle(office.owner, adam)
    with adam.here(), journal.recording(adam.agent, "a_modified_program"):
        row = Agent.get(Agent.id == adam.agent)
        row.role = Agent.get(Agent.id == office.owner.agent).role
        row.save()
    assert adam.sync().quarantined == 1
    assert [(each.table, each.device) for each in seen_by(adam)] == [("agent", "")]
    assert [(each.table, each.agent) for each in seen_by(office.owner)] == [("agent", adam.agent)]


def test_who_manages_no_sharing_is_not_told_of_others(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    rob, ann = office.join("rob"), office.join("ann")
    settle(rob, ann, office.owner)
    rename_all(rob, office.home, "Robs own")
    assert seen_by(ann) == []
    monkeypatch.setattr(overseeing, "keep_from_server", lambda _: pytest.fail("Rob was told of others"))
    assert len(seen_by(rob)) == 1


def test_reasons_come_as_the_server_says_them(office: Office) -> None:
    with office.owner.here() as desk:
        assert keep_from_server([FROM_ROB, FROM_ROB]) == 1
        assert keep_from_server([FROM_ROB]) == 0
        assert [(each.why, each.details, each.at) for each in quarantine(desk)] == [("row-private", {}, 5)]
