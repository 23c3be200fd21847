"""What somebody put into others' mouths is told from what is only early, by who has what the others wrote."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from desktop.commands.base import Desk
from desktop.store.database import db
from desktop.sync.applying import apply_sections
from desktop.sync.passed_on import (
    as_own,
    is_any_astray,
    note_passed_on,
    said_twice,
    settle_astray,
    settle_early,
)
from desktop.sync.refusals import EARLY, INVENTED, RELEASED, SAID_TWICE, keep_refused
from desktop.sync.sealing.sections import section_bytes, section_in
from desktop.sync.shipped import shipped
from desktop.sync.wire import FIRST, Refused, RowSet, Section
from tests.sync.rights_judging import edit, key
from tests.sync.rights_scene import Scene, note

ELSEWHERE = "0d0d0d0d"


@pytest.fixture
def scene(desk: Desk) -> Scene:
    return Scene(desk)


def other(section: Section, column: str, value: str) -> Section:
    """Return a section that says something else under the same clocks."""

    def changed(rowset: RowSet) -> RowSet:
        place = FIRST + rowset.columns.index(column)
        return replace(rowset, rows=[(*row[:place], value, *row[place + 1 :]) for row in rowset.rows])

    return replace(section, rowsets=tuple(map(changed, section.rowsets)))


def early(section: Section, agent: str) -> int:
    """Keep a row as passed on early by an agent; return its number."""
    (row,) = section.rowsets[0].rows
    identity = bytes(row[0]).hex() if isinstance(row[0], bytes) else ""
    data = section_bytes(replace(section, vouched=True))
    keep_refused([as_own(Refused(section.rowsets[0].table, identity, EARLY, {}, data))], ELSEWHERE, agent)
    return int(db.execute_sql("SELECT max(rid) FROM sync_refused").fetchone()[0])


def standing(rid: int) -> tuple[str, str]:
    """Return why a row was refused and what became of it."""
    row = db.execute_sql("SELECT why, state FROM sync_refused WHERE rid = ?", (rid,)).fetchone()
    return str(row[0]), str(row[1])


def test_one_clock_has_one_value(scene: Scene) -> None:
    said = edit("ticket", scene.mine.id, subject="One", priority=2)
    apply_sections([said])
    assert said_twice([said]) == []
    (found,) = said_twice([other(said, "subject", "Another")])
    assert (found.table, found.id, found.why, found.details) == (
        "ticket",
        scene.mine.id,
        SAID_TWICE,
        {"column": "subject"},
    )
    (rowset,) = section_in(found.data).rowsets
    assert rowset.columns == ("subject",)
    assert json.loads(str(rowset.rows[0][2])).keys() == {"subject"}


def test_a_whole_row_that_is_here_is_compared_too(scene: Scene) -> None:
    made = note(scene, scene.mine, scene.colleague)
    assert said_twice([made]) == []
    apply_sections([made])
    assert [each.details["column"] for each in said_twice([other(made, "text", "Never said")])] == ["text"]
    assert said_twice([edit("ticket", scene.mine.id, subject="Later")]) == []


def test_what_was_early_goes_when_its_authors_own_has_come(scene: Scene) -> None:
    made = note(scene, scene.mine, scene.colleague, signed=ELSEWHERE)
    rid = early(made, scene.restricted)
    assert not settle_early(complete=False)
    assert standing(rid) == (EARLY, "new")
    apply_sections([made])
    assert not settle_early(complete=True)
    assert standing(rid) == (EARLY, RELEASED)


def test_what_never_comes_was_invented(scene: Scene) -> None:
    rid = early(note(scene, scene.mine, scene.colleague, signed=ELSEWHERE), scene.restricted)
    assert settle_early(complete=True)
    assert standing(rid) == (INVENTED, "new")
    owed = db.execute_sql("SELECT kind FROM sync_owed").fetchall()
    assert owed == [(f"refused {scene.restricted}",)]


def test_an_edit_with_a_clock_that_nobody_made_was_invented(scene: Scene) -> None:
    assert settle_early(complete=True) is False
    early(edit("ticket", scene.mine.id, signed=ELSEWHERE, subject="x"), scene.restricted)
    assert settle_early(complete=True)


def test_what_may_wait_at_who_passed_it_on_is_not_taken_back_by_itself(scene: Scene) -> None:
    """It bears a clock of their own: they may be off the line before they send it themselves."""
    db.execute_sql(
        "INSERT INTO computer (id, _new, _clk, device, agent, deleted, name, seat, box_key, version, platform,"
        " joined_at, desk_work, revoked) VALUES (randomblob(16), '', '', ?, ?, 0, '', '', '', '', '', 0, 0, 0)",
        (ELSEWHERE, key(scene.restricted)),
    )
    rid = early(note(scene, scene.mine, scene.restricted, signed=ELSEWHERE), scene.restricted)
    assert not settle_early(complete=True)
    assert standing(rid) == (EARLY, "new")


def test_whoever_was_brought_a_ticket_that_is_elsewhere_is_told(scene: Scene) -> None:
    rowset = edit("ticket", scene.mine.id, signed=ELSEWHERE, subject="x").rowsets[0]
    assert not is_any_astray()
    note_passed_on([Section(frozenset({"office", f"d:{scene.home}"}), (rowset,), vouched=True)])
    assert is_any_astray()
    before = _clocks(scene)
    settle_astray()
    assert (_clocks(scene), is_any_astray()) == (before, False), "it is where it was brought"
    db.execute_sql(
        "INSERT INTO sync_shipped (tbl, row_id, scopes) VALUES ('ticket', ?, ?)",
        (key(scene.mine.id), f"office d:{scene.home} d:{scene.other}"),
    )
    note_passed_on([Section(frozenset({"office", f"d:{scene.other}"}), (rowset,), vouched=True)])
    settle_astray()
    assert "department" in _clocks(scene)
    assert shipped("ticket", [key(scene.mine.id)])


def _clocks(scene: Scene) -> str:
    row = db.execute_sql("SELECT _clk FROM ticket WHERE id = ?", (key(scene.mine.id),)).fetchone()
    return str(row[0])
