"""What rules did, would have done, and how they travel: firings, simulator, files, the trace on the ticket."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.commands.rules import create_rule
from desktop.commands.tickets import set_priority
from desktop.core.permissions import Permission
from desktop.store import journal
from desktop.store.models import Firing, Ticket
from desktop.store.queries.rows_rules import FiringRow
from desktop.store.queries.rules import rule_rows
from desktop.ui.context_panel.history import History
from desktop.ui.context_panel.loading import read_panel
from desktop.ui.conversation.deed_line import DeedLine
from desktop.ui.conversation.lines import ChangesLines
from desktop.ui.conversation.loading import read_thread
from desktop.ui.conversation.timeline import Changes, timeline
from desktop.ui.settings.rules.simulator import SimulatorDialog
from tests.making import actor_desk, make_agent, make_ticket
from tests.ui.composer.staging import settle


def make(desk, name, trigger, groups=(), actions=({"do": "close"},), **more):
    body = {"name": name, "trigger": trigger, "groups": list(groups), "actions": list(actions), **more}
    return create_rule(desk, body, accept_loops=True)


def bare(text):
    return text.replace("\u2068", "").replace("\u2069", "")


@pytest.fixture
def urgent(desk, marketing):
    """Give a rule that moves what becomes urgent, and a ticket it moved."""
    rule = make(
        desk,
        "Urgent to Marketing",
        "priority-changed",
        [[{"field": "priority", "op": ">=", "value": 2}, {"field": "subject", "op": "contains", "value": "printer"}]],
        [{"do": "set-department", "value": marketing}, {"do": "add-note", "value": "Moved."}],
    )
    ticket = make_ticket()
    set_priority(desk, ticket.id, 3)
    assert Ticket.get(Ticket.id == ticket.id).department == marketing
    return rule, ticket.id


def test_the_rule_lists_what_it_did_and_opens_the_ticket(page_of, desk, urgent, qtbot):
    page = page_of(desk)
    qtbot.mouseClick(page.editor.tabs.button("firings"), Qt.MouseButton.LeftButton)
    rows = page.firings.table.rows
    qtbot.waitUntil(lambda: rows.count() == 1)
    assert page.side.rules.rules()[0].below == "1 today"
    spoken = bare(rows.item(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Moved it to Marketing and added a note, because" in spoken
    assert "because priority is at least High and subject contains “printer”" in spoken
    rows.setCurrentRow(0)
    with qtbot.waitSignal(page.ticket_opened) as told:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert told.args == [urgent[1]]


def test_a_refused_firing_says_why(page_of, desk, marketing, qtbot):
    rule, ticket = make(desk, "Bill it", "note-added", actions=[{"do": "resolve"}]), make_ticket()
    refused = [{"do": "resolve", "refused": "not-allowed", "details": {"permission": "ticket.status_resolve"}}]
    with journal.recording("test", "refuse"):
        Firing.create(source=rule, ticket=ticket.id, chain=rule, done=json.dumps(refused))
    page = page_of(desk)
    page.editor.show_part("firings")
    rows = page.firings.table.rows
    qtbot.waitUntil(lambda: rows.count() == 1)
    spoken = bare(rows.item(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Did nothing: " in spoken
    assert "It was to resolve it." in bare(rows.item(0).toolTip())
    thread = read_thread(desk.actor, ticket.id)
    assert not any(isinstance(item, Changes) for item in timeline(thread.messages, thread.history, thread.deeds.rows))


def test_the_ticket_says_which_rule_did_what_because_of_what(desk, urgent, qtbot):
    thread = read_thread(desk.actor, urgent[1])
    items = timeline(thread.messages, thread.history, thread.deeds.rows)
    changes = [item for item in items if isinstance(item, Changes)][-1]
    lines = ChangesLines(changes, thread.deeds.choices)
    lines.resize(700, 60)
    qtbot.addWidget(lines)
    lines.show()
    [deed] = lines.findChildren(DeedLine)
    assert bare(deed.text()).startswith("Rule “Urgent to Marketing” moved it to Marketing and added a note, because")
    assert [type(row) for row in changes.rows] == [FiringRow]
    qtbot.mouseClick(deed.head, Qt.MouseButton.LeftButton)
    details = [bare(label.text()) for label in deed.findChildren(QLabel)]
    assert "Priority was Urgent" in details
    assert "Subject was “Printer on fire”" in details
    assert deed.head.accessibleDescription() == "unfolded"


def test_the_panel_tells_it_too(desk, urgent, qtbot):
    history = History()
    qtbot.addWidget(history)
    history.show_data(read_panel(desk.actor, urgent[1]))
    words = [bare(each.text()) for each in history.findChildren(QLabel)]
    assert any(each.startswith("Rule “Urgent to Marketing” moved it to Marketing") for each in words)
    assert not any("Deskbell moved this" in each for each in words)


def test_nothing_is_told_to_who_may_not_read_the_history(desk, urgent):
    from desktop.commands.roles import set_grant
    from desktop.core.permissions import Scope

    role = "agent"
    set_grant(desk, role, Permission.TICKET_VIEW_HISTORY.value, Scope.NONE)
    other = actor_desk(desk, make_agent("Nora", role, [Ticket.get(Ticket.id == urgent[1]).department]))
    assert read_thread(other.actor, urgent[1]).deeds.rows == ()


def test_the_simulator_shows_before_and_after_and_changes_nothing(page_of, desk, urgent, qtbot):
    before = Ticket.get(Ticket.id == urgent[1]).status
    make(desk, "Close what is urgent", "priority-changed", actions=[{"do": "resolve-silent"}], active=False)
    page = page_of(desk)
    page.side.rules.setCurrentRow(2)
    assert page.editor.head.name.text() == "Close what is urgent"
    qtbot.mouseClick(page.editor.foot.test, Qt.MouseButton.LeftButton)
    dialog = page.simulator
    assert isinstance(dialog, SimulatorDialog)
    qtbot.waitUntil(lambda: dialog.progress.isHidden(), timeout=20_000)
    assert dialog.table.rows.count() == 1
    spoken = bare(dialog.table.rows.item(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Status: New → Resolved" in spoken
    assert bare(dialog.summary.text()) == "It would have touched 1 ticket. Occasions tried: 1."
    assert Ticket.get(Ticket.id == urgent[1]).status == before
    with qtbot.waitSignal(page.ticket_opened):
        dialog.table.rows.setCurrentRow(0)
        qtbot.keyClick(dialog.table.rows, Qt.Key.Key_Return)
    dialog.reject()


def test_the_simulator_says_when_nothing_would_happen_and_when_it_cannot_be_tried(page_of, desk, marketing, qtbot):
    make(desk, "Never", "ticket-created", [[{"field": "subject", "op": "is", "value": "nothing like it"}]])
    page = page_of(desk)
    page.simulate()
    qtbot.waitUntil(lambda: page.simulator.progress.isHidden(), timeout=20_000)
    assert page.simulator.empty.isVisible()
    page.simulator.reject()
    page.add()
    page.simulate()
    qtbot.waitUntil(lambda: page.simulator.bar.isVisible(), timeout=20_000)
    page.simulator.reject()


def test_the_foot_counts_what_the_rule_would_have_matched(page_of, desk, urgent, qtbot):
    page = page_of(desk)
    qtbot.waitUntil(lambda: "Would have matched" in page.editor.foot.words.text(), timeout=10_000)
    assert page.editor.foot.words.text() == "Would have matched 1 of the last 1 ticket."
    assert page.editor.foot.show_them.isVisible()
    page.editor.groups.blocks[0].lines.remove(page.editor.groups.blocks[0].lines.lines[0])
    page.editor.groups.blocks[0].add_line()
    page.editor.changed.emit()
    assert page.editor.foot.words.text() == ""


def test_rules_travel_as_files_and_come_switched_off(page_of, desk, urgent, qtbot, tmp_path):
    page = page_of(desk)
    path = tmp_path / "out.json"
    page.exchange.ask = lambda title, write, then: then(path)
    page.side.take.trigger()
    settle(qtbot, page._context)
    written = json.loads(path.read_text("utf-8"))
    assert [rule["name"] for rule in written["rules"]] == ["Urgent to Marketing"]
    assert "Marketing" in written["names"].values()
    page.side.bring.trigger()
    settle(qtbot, page._context)
    rows = rule_rows(desk.actor)
    assert [(row.name, row.active) for row in rows] == [("Urgent to Marketing", True), ("Urgent to Marketing", False)]
    assert rows[0].body["groups"] == rows[1].body["groups"]


@pytest.mark.parametrize("text", ["{", '{"rules": [{"name": "A"}]}', '[{"trigger": "x"}]', "\x00", "[" * 9000])
def test_a_file_that_is_no_rules_is_refused_in_a_sentence(page_of, desk, marketing, qtbot, tmp_path, text):
    page = page_of(desk)
    path = tmp_path / "in.json"
    path.write_text(text, "utf-8")
    page.exchange.read(path)
    settle(qtbot, page._context)
    assert page.message()
    assert rule_rows(desk.actor) == []


def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(page_of, desk, marketing, qtbot, tmp_path):
    page = page_of(desk)
    (tmp_path / "latin.json").write_bytes(b"\xff\xfe\x00\xff")
    for name in ("missing.json", "latin.json"):
        page.exchange.read(tmp_path / name)
        settle(qtbot, page._context)
        assert name in bare(page.message())
