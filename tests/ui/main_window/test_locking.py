"""Locking and signing out, in the whole program."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop.commands.sign_in import set_password
from desktop.secrets import Secrets
from desktop.ui.crash import CrashWatch
from desktop.ui.main_window.program import Program
from desktop.ui.single_instance import SingleInstance
from desktop.ui.theme.current import holder
from desktop.vault import Vault
from tests.making import make_agent, make_ticket
from tests.signing import GOOD, cheapen, give_password
from tests.test_secrets import MemoryKeyring
from tests.ui.composer.staging import make_context, settle


@pytest.fixture
def context(qapp, desk, desk_path, tmp_path):
    """Give a window's surroundings with a keyring that lasts as long as the test."""
    secrets = Secrets("desk", MemoryKeyring(), Vault(tmp_path / "v", lambda question: None), tmp_path / "p.json")
    made = make_context(desk, desk_path, tmp_path, secrets)
    yield made
    made.tasks.finish()


@pytest.fixture
def program(qtbot, qapp, context, tmp_path, monkeypatch):
    """Give a program that runs, on a desk that has no password yet."""
    cheapen(monkeypatch)
    monkeypatch.setenv("DESKBELL_HOME", str(tmp_path / "home"))
    holder.apply(qapp, "light")
    make_ticket("Only one")
    instance = SingleInstance(context.path, tmp_path)
    assert instance.take()
    made = Program(qapp, context, CrashWatch(tmp_path), instance)
    with qtbot.waitSignal(made.ready):
        made.open()
    yield made
    if isValid(made.window):
        made.end()
        settle(qtbot, context)
        made.window.close()
    instance.release()


def test_a_founder_alone_finds_nothing_of_it(program):
    for name in ("lock", "sign-out"):
        assert not program.window.commands.action(name).isVisible()
        assert program.window.commands.keys(name) == ""
    program.window.commands.run("lock")
    assert program.window.isVisible()


def test_from_the_first_password_on_the_window_can_be_locked(qtbot, context, program, desk):
    set_password(desk, desk.actor.id, GOOD)
    qtbot.waitUntil(lambda: program.window.commands.action("lock").isVisible())
    program.window.commands.run("lock")
    assert not program.window.isVisible()
    assert program.lock.window.isVisible()
    program.show_window()
    assert not program.window.isVisible()
    shown = []
    program.around.tray.icon.showMessage = lambda *words: shown.append(words)
    program.around.notifications.wanted.emit("Amira", "Printer on fire", "")
    assert shown == []
    assert program.around.mail is not None
    program._instance.asked.emit(["/some/desk.deskbell"])
    assert not program.window.isVisible()
    program.lock.window.password.password.setText(GOOD)
    with qtbot.waitSignal(program.lock.changed):
        program.lock.window.password.go.click()
    assert program.window.isVisible()


def test_a_link_that_came_while_it_was_locked_is_followed_afterwards(qtbot, context, program, desk):
    from desktop.store.models import Ticket

    ticket = Ticket.get()
    give_password(desk.actor.id)
    program.lock.look()
    program.lock.lock()
    program._instance.asked.emit([f"deskbell://ticket/{ticket.number}"])
    assert program.window.area.ticket != ticket.id
    program.lock.window.password.password.setText(GOOD)
    with qtbot.waitSignal(program.lock.changed):
        program.lock.window.password.go.click()
    qtbot.waitUntil(lambda: program.window.area.ticket == ticket.id)


def test_signing_out_ends_the_program_for_the_next_one(qtbot, context, program, desk, monkeypatch):
    ended = []
    monkeypatch.setattr(program._app, "quit", lambda: ended.append(1), raising=False)
    give_password(desk.actor.id)
    program.lock.look()
    program.window.commands.run("sign-out")
    qtbot.waitUntil(lambda: bool(ended))
    assert program.leaving
    assert program.next_agent == ""


def test_somebody_else_at_the_locked_window_is_the_next_one(qtbot, context, program, desk, monkeypatch):
    ended = []
    monkeypatch.setattr(program._app, "quit", lambda: ended.append(1), raising=False)
    jan = make_agent("Jan Nowak", "agent")
    for agent in (jan, desk.actor.id):
        give_password(agent)
    program.lock.look()
    program.lock.lock()
    program.lock.window.choose(jan)
    program.lock.window.password.password.setText(GOOD)
    program.lock.window.password.go.click()
    qtbot.waitUntil(lambda: bool(ended))
    assert (program.leaving, program.next_agent) == (True, jan)
    assert not program.window.isVisible()
    program.end()
    program.close_windows()
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == []


def test_closing_the_locked_window_ends_the_program(qtbot, context, program, desk, monkeypatch):
    ended = []
    monkeypatch.setattr(program._app, "quit", lambda: ended.append(1), raising=False)
    context.preferences.close_to_tray = True
    give_password(desk.actor.id)
    program.lock.look()
    program.lock.lock()
    program.lock.window.close()
    assert ended
