"""Taking the audit log out, and seeing as somebody else."""

from __future__ import annotations

import csv
import json

import pytest

from desktop.commands.audit import export_audit
from desktop.commands.see_as import begin_see_as, end_see_as
from desktop.core.errors import DeskError
from desktop.store.audit import audit
from desktop.store.journal import recording
from desktop.store.queries.audit import audit_page
from desktop.store.queries.rows_audit import AuditFilter
from tests.making import actor_desk, make_agent

FORMULAS = ("=1+1", "+1;cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\t=1", "  =1")


@pytest.fixture
def hostile(desk):
    """Give a desk whose log holds names made for spreadsheets."""
    for name in FORMULAS:
        with recording(desk.actor.id, "test"):
            audit("export", "audit", name=name, old=name, new=-5)
    return desk


def test_no_cell_of_the_csv_is_a_formula(hostile, tmp_path):
    target = tmp_path / "log.csv"
    count = export_audit(hostile, target)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == count > len(FORMULAS)
    cells = [cell for row in rows for cell in row.values()]
    assert not [cell for cell in cells if cell.strip()[:1] in ("=", "+", "@")]
    assert {cell for cell in cells if cell.startswith("-")} == {"-5"}
    assert [row["name"].removeprefix("'") for row in rows][-len(FORMULAS) :] == list(FORMULAS)


def test_the_json_holds_values_as_they_are(hostile, tmp_path):
    target = tmp_path / "log.json"
    export_audit(hostile, target, "json", AuditFilter(action="export"))
    rows = json.loads(target.read_text("utf-8"))
    assert [(row["name"], row["old"], row["new"]) for row in rows] == [(name, name, -5) for name in FORMULAS]
    assert rows[0]["at"].endswith("Z")


def test_exporting_is_in_the_log_itself(desk, tmp_path):
    count = export_audit(desk, tmp_path / "log.csv")
    newest = audit_page(desk.actor)[0]
    assert (newest.action, newest.name, newest.new, newest.actor) == ("export", "log.csv", str(count), desk.actor.id)


def test_what_cannot_be_written_is_refused_and_leaves_no_entry(desk, tmp_path):
    before = len(audit_page(desk.actor))
    target = tmp_path / "there.csv"
    target.write_text("mine")
    for path, form, code in ((target, "csv", "audit-file-exists"), (tmp_path / "x.xls", "xls", "audit-format")):
        with pytest.raises(DeskError) as refused:
            export_audit(desk, path, form)
        assert refused.value.code == code
    assert target.read_text() == "mine"
    assert len(audit_page(desk.actor)) == before


@pytest.mark.parametrize("role", ["supervisor", "agent", "restricted", "light", "reports"])
def test_others_take_nothing_out(desk, tmp_path, role):
    other = actor_desk(desk, make_agent("Jan", role))
    with pytest.raises(DeskError):
        export_audit(other, tmp_path / "log.csv")
    assert not (tmp_path / "log.csv").exists()


def test_seeing_as_somebody_is_in_the_log(desk):
    jan = make_agent("Jan Nowak", "agent")
    begin_see_as(desk, jan)
    end_see_as(desk, jan)
    found = [(row.action, row.actor, row.object, row.name) for row in audit_page(desk.actor, limit=2)]
    me = desk.actor.id
    assert found == [("see-as-end", me, jan, "Jan Nowak"), ("see-as", me, jan, "Jan Nowak")]
