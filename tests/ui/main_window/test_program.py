"""The program around the window."""

from __future__ import annotations

import pytest

from desktop.commands.sla import create_sla_policy
from desktop.store.models import Ticket
from desktop.ui.crash import CrashWatch
from desktop.ui.i18n import install_language
from desktop.ui.main_window.program import Program
from desktop.ui.single_instance import SingleInstance
from desktop.ui.theme.current import holder
from tests.making import make_ticket
from tests.ui.composer.staging import settle


@pytest.fixture
def program(qtbot, qapp, context, tmp_path, monkeypatch):
    monkeypatch.setenv("DESKBELL_HOME", str(tmp_path / "home"))
    holder.apply(qapp, "light")
    make_ticket("Only one")
    instance = SingleInstance(context.path, tmp_path)
    assert instance.take()
    watch = CrashWatch(tmp_path)
    made = Program(qapp, context, watch, instance)
    with qtbot.waitSignal(made.ready):
        made.open()
    yield made
    made.end()
    settle(qtbot, context)
    made.window.close()
    instance.release()


def test_the_window_is_there_first_and_the_rest_follows(program):
    assert program.window.isVisible()
    assert program.around is not None
    assert program.window.menuBar().actions()


def test_a_second_start_shows_the_window_and_opens_its_link(qtbot, program):
    ticket = Ticket.get()
    program.window.hide()
    program._instance.asked.emit(["/some/desk.deskbell", f"deskbell://ticket/{ticket.number}"])
    assert program.window.isVisible()
    qtbot.waitUntil(lambda: program.window.area.ticket == ticket.id)


def test_another_language_builds_the_window_again_with_the_same_ticket(qtbot, qapp, context, program):
    ticket = Ticket.get()
    program.navigation.go_to("unassigned")
    program.navigation.open_ticket(ticket.id)
    before = program.window
    install_language(qapp, "es")
    try:
        context.preferences.language = "es"
        qtbot.waitUntil(lambda: program.window is not before)
        qtbot.waitUntil(lambda: program.window.area.ticket == ticket.id)
        assert program.window.tickets.place.kind == "unassigned"
        assert program.window.isVisible()
        assert context.rights.watching
        settle(qtbot, context)
    finally:
        install_language(qapp, "en")


def test_closing_ends_the_program_unless_the_tray_keeps_it(qtbot, qapp, context, program, monkeypatch):
    quits = []
    monkeypatch.setattr(program._app, "quit", lambda: quits.append(1), raising=False)
    monkeypatch.setattr(type(program.around.tray), "usable", property(lambda self: True))
    context.preferences.close_to_tray = True
    program.window.close()
    assert not program.window.isVisible()
    assert quits == []
    program.show_window()
    assert program.window.isVisible()
    program.quit()
    assert quits == [1]


def test_open_tickets_follow_a_new_service_level_without_waiting_for_the_minute(qtbot, context, program):
    create_sla_policy(context.desk, "Gold", {"resolution": [60] * 4})
    qtbot.waitUntil(lambda: Ticket.get().due_at is not None)
