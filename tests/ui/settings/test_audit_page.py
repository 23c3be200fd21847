"""The page of the audit log, on a real desk."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.commands.desk_setup import rename_desk
from desktop.commands.roles import assign_role, set_grant
from desktop.store.audit import audit
from desktop.store.database import db
from desktop.store.journal import recording
from desktop.store.queries.audit import PAGE
from desktop.ui.settings.audit_page import AuditPage
from desktop.ui.settings.audit_tables import ACTIONS, ADDED, CHANGED, DELETED, KINDS
from tests.making import actor_desk, make_agent
from tests.ui.composer.staging import make_context, settle


@pytest.fixture
def page(qtbot, context, desk):
    """Give the page of a desk where something happened."""
    jan = make_agent("Jan Nowak", "agent")
    assign_role(desk, jan, "supervisor")
    set_grant(desk, "agent", "ticket.trash", 1)
    rename_desk(desk, "Halyard Indoor")
    made = AuditPage(context)
    qtbot.addWidget(made)
    made.resize(800, 640)
    made.show()
    made.load()
    settle(qtbot, context)
    return made


def texts(page) -> list[str]:
    """Return the first cells and the lines below them, newest first."""
    from desktop.ui.settings.table import ROW

    rows = page.table.rows
    found = [rows.item(number).data(ROW) for number in range(rows.count())]
    return [
        f"{row.cells[0]} | {row.below} | {row.cells[1]}".replace("\u2068", "").replace("\u2069", "") for row in found
    ]


def test_what_happened_stands_there_in_sentences(page):
    assert texts(page)[:4] == [
        "Setting “Name of the desk” | Halyard Outdoor → Halyard Indoor | Ewa Kowal",
        "Role Agent: Put in the trash | as in the role it came from → Assigned to me | Ewa Kowal",
        "Agent Jan Nowak: role | Agent → Supervisor | Ewa Kowal",
        "Agent Jan Nowak added | Agent | The desk itself",
    ]
    assert texts(page)[-1] == "Desk made |  | Ewa Kowal"


def test_filters_and_search_narrow_it_down(qtbot, context, page):
    page.what.setCurrentIndex(page.what.findData("kind:setting"))
    page.what.activated.emit(page.what.currentIndex())
    settle(qtbot, context)
    assert [text.split(" |")[0] for text in texts(page)] == ["Setting “Name of the desk”"]
    page.what.setCurrentIndex(0)
    page.search.setText("supervisor")
    qtbot.waitUntil(lambda: page.table.rows.count() == 1)
    page.search.setText("nothing like it")
    qtbot.waitUntil(lambda: page._stack.currentWidget() is page.empty)


def test_more_comes_as_one_scrolls_and_news_by_themselves(qtbot, context, page, desk):
    for number in range(PAGE + 20):
        with recording(desk.actor.id, "test"):
            audit("invite", "agent", desk.actor.id, f"Person {number}")
    page.load()
    settle(qtbot, context)
    assert page.table.rows.count() == PAGE
    page.table.rows.scrollToBottom()
    qtbot.waitUntil(lambda: page.table.rows.count() > PAGE + 20)
    page.table.rows.scrollToTop()
    rename_desk(desk, "Halyard Again")
    qtbot.waitUntil(lambda: "Halyard Again" in texts(page)[0])


def test_the_check_answers_clearly(qtbot, context, page, desk):
    page.checking.click()
    settle(qtbot, context)
    assert "whole" in page.bar.text()
    for (name,) in db.execute_sql(
        "SELECT name FROM sqlite_master WHERE tbl_name = 'audit_entry' AND type = 'trigger'"
    ).fetchall():
        db.execute_sql(f"DROP TRIGGER {name}")
    db.execute_sql("UPDATE audit_entry SET actor_name = 'Nobody' WHERE seq = 3")
    page.checking.click()
    settle(qtbot, context)
    assert page.bar.property("tone") == "danger"
    assert page.bar.text().startswith("Entry 3 of ")
    assert "changed after it was written" in page.bar.text()


def test_the_file_holds_what_the_filters_show(qtbot, context, page, tmp_path):
    page.search.setText("Indoor")
    page.export_to(tmp_path / "log.csv")
    settle(qtbot, context)
    with (tmp_path / "log.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["new"] for row in rows] == ["Halyard Indoor"]
    assert not page.bar.isHidden()


def test_who_may_read_but_not_take_away_has_no_export(qtbot, desk, desk_path, tmp_path):
    from desktop.store.models import RoleGrant

    with recording("test", "test"):
        RoleGrant.create(role="auditor", permission="compliance.audit_export", scope=0)
    other = actor_desk(desk, make_agent("Ala", "auditor"))
    surroundings = make_context(other, desk_path, tmp_path)
    made = AuditPage(surroundings)
    qtbot.addWidget(made)
    made.show()
    made.load()
    settle(qtbot, surroundings)
    assert made.exporting.isHidden()
    assert made.table.rows.count()


def test_every_kind_and_action_has_words():
    for table in (ADDED, CHANGED, DELETED):
        assert {"agent", "role", "membership", "department", "mailbox", "status", "tag", "custom_field"} <= set(table)
    assert set(ADDED) <= set(KINDS)
    assert all(QCoreApplication.translate("Audit", words[0]) for words in ACTIONS.values())
