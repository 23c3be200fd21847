"""Where a person goes."""

from __future__ import annotations

from desktop.commands.places import assign
from desktop.commands.tickets import set_priority
from desktop.store.database import db
from desktop.store.files import Files
from desktop.store.models import Ticket
from desktop.store.queries.routing import to_solve
from desktop.sync.identity import start_sharing
from desktop.sync.purge import purge_scopes
from desktop.ui.sharing import Present, SyncState
from desktop.ui.sync_service import SyncService
from tests.ui.composer.staging import settle


def test_a_place_shows_its_tickets_and_is_marked(opened):
    assert len(opened.subjects()) == 6
    opened.do("go-mine")
    assert opened.subjects() == []
    chosen = opened.window.sidebar.places.place_at(opened.window.sidebar.places.currentIndex())
    assert chosen.key == "mine"


def test_to_solve_takes_the_most_urgent_then_the_longest_waiting(qtbot, opened, context, tickets):
    assert to_solve(context.desk.actor)[0] == tickets[0].id
    for ticket in (tickets[2], tickets[4]):
        set_priority(context.desk, ticket.id, 3)
    assert to_solve(context.desk.actor)[0] == tickets[2].id
    opened.do("to-solve")
    qtbot.waitUntil(lambda: opened.window.area.ticket == tickets[2].id)
    assert Ticket.get(Ticket.id == tickets[2].id).assignee == context.desk.actor.id
    assert opened.window.tickets.place.kind == "mine"
    settle(qtbot, context)


def test_to_solve_with_nothing_to_solve_says_so(qtbot, opened, context, tickets):
    from desktop.commands.tickets import resolve

    for ticket in tickets:
        resolve(context.desk, ticket.id)
    opened.do("to-solve")
    qtbot.waitUntil(lambda: opened.window.toast.isVisible())
    assert "Nothing" in opened.window.toast.text()


def test_a_link_opens_its_ticket_by_number_wherever_it_lies(qtbot, opened, context, tickets):
    assign(context.desk, tickets[1].id, context.desk.actor.id)
    opened.parts.navigation.open_link(f"deskbell://ticket/{tickets[1].number}")
    qtbot.waitUntil(lambda: opened.window.area.ticket == tickets[1].id)
    settle(qtbot, context)


def test_links_of_other_kinds_and_numbers_that_are_none_do_nothing_bad(qtbot, opened, context):
    for link in ("deskbell://ticket/99999", "deskbell://ticket/x", "file:///etc/passwd", "javascript:alert(1)", "x"):
        opened.parts.navigation.open_link(link)
    settle(qtbot, context)
    assert opened.window.area.ticket == ""


def test_all_tickets_of_a_customer_can_be_shown(opened, tickets):
    opened.parts.navigation.show_contact(tickets[0].requester)
    assert len(opened.subjects()) == 6


def test_a_computer_that_was_taken_out_shows_nothing_any_more(qtbot, opened, context, tickets, tmp_path):
    window = opened.window
    opened.parts.navigation.open_ticket(tickets[2].id)
    settle(qtbot, context)
    window.area.write("reply")
    settle(qtbot, context)
    window.area.composer().pane.editor.insertPlainText("Half a secret")
    someone = Present("a" * 32, tickets[2].id, "writing")
    context.sharing.show(SyncState("folder", "synced", others=1))
    context.sharing.meet([someone])
    with db.connection_context():
        start_sharing("0a0b0c0d")
        assert len(purge_scopes(frozenset({"desk"}), Files(tmp_path / "files"))) == len(tickets)
    service = SyncService(context, context.tasks)
    service.hear({"state": {"kind": "folder", "phase": "stopped", "code": "sharing-revoked"}})
    settle(qtbot, context)
    assert window.area.ticket == ""
    assert window.area.currentWidget() is window.area.teaching
    assert "Half a secret" not in window.area.composer().pane.editor.toPlainText()
    assert window.area.composer()._lost == {}
    assert opened.subjects() == []
    assert "was taken out of the desk" in window.toast.text()
    assert window.sidebar.counts.unassigned == 0
    assert context.sharing.at(tickets[2].id) == ()
