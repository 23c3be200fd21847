"""A page that stays true while it is seen: ``desktop.ui.settings.sharing.freshness``."""

from __future__ import annotations

import pytest

from desktop.core.events import Changed
from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.sharing.freshness import Freshness
from desktop.ui.sharing import SyncState


class CountedPage(SettingsPage):
    """Counts how often it reads."""

    def __init__(self, context):
        super().__init__(context, "Counted")
        self.loads = 0

    def load(self):
        self.loads += 1


@pytest.fixture
def page(qtbot, context):
    made = CountedPage(context)
    qtbot.addWidget(made)
    Freshness(context, made, frozenset({"computer"}))
    made.show()
    qtbot.waitUntil(lambda: made.loads == 1)
    return made


def test_a_page_that_is_opened_again_reads_again(page, qtbot):
    page.hide()
    page.show()
    qtbot.waitUntil(lambda: page.loads == 2)


def test_many_changes_at_once_are_read_once(page, qtbot, context):
    context.sharing.show(SyncState("folder", "synced", pending=1))
    context.sharing.show(SyncState("folder", "offline", pending=2))
    context.bridge.changed.emit(Changed("computer", frozenset({"1" * 32}), "sync"))
    qtbot.waitUntil(lambda: page.loads == 2)
    assert not page.findChild(Freshness)._soon.isActive()


def test_what_a_page_does_not_show_and_what_nobody_sees_is_not_read(page, context):
    watch = page.findChild(Freshness)
    context.bridge.changed.emit(Changed("macro", frozenset({"1" * 32}), "sync"))
    assert not watch._soon.isActive()
    page.hide()
    context.sharing.show(SyncState("folder", "synced"))
    watch._soon.stop()
    watch._load()
    assert page.loads == 1
