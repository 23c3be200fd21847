"""The part of the profile about locking."""

from __future__ import annotations

from desktop.store.agent_secrets import has_password
from desktop.ui.sign_in.own_lock import OwnLock
from desktop.ui.sign_in.remove_password import RemoveDialog
from tests.making import make_agent
from tests.signing import GOOD, give_password, pass_time
from tests.ui.composer.staging import settle


def test_nothing_of_it_is_there_without_a_password(qtbot, context):
    part = OwnLock(context)
    qtbot.addWidget(part)
    part.load()
    assert part.isHidden()


def test_the_choice_is_this_computers(qtbot, context, desk):
    give_password(desk.actor.id)
    part = OwnLock(context)
    qtbot.addWidget(part)
    part.load()
    assert not part.isHidden()
    assert part.lock.currentData() == 15
    part.lock.activated.emit(0)
    assert context.preferences.lock_after == 0


def test_a_password_can_go_only_while_one_is_alone(qtbot, context, desk, monkeypatch):
    give_password(desk.actor.id)
    part = OwnLock(context)
    qtbot.addWidget(part)
    part.load()
    assert not part.remove.isHidden()
    part.remove.click()
    dialog = part.findChild(RemoveDialog)
    dialog.old.field.setText("not this one")
    dialog.accept()
    settle(qtbot, context)
    assert has_password(desk.actor.id)
    pass_time(monkeypatch, 1)
    dialog.old.field.setText(GOOD)
    with qtbot.waitSignal(part.removed):
        dialog.accept()
    assert not has_password(desk.actor.id)
    make_agent("Jan", "agent")
    give_password(desk.actor.id)
    part.load()
    assert part.remove.isHidden()
