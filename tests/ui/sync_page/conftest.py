"""The Sync page of a shared desk, with doors that note what they are asked."""

from __future__ import annotations

import pytest

from desktop.ui.sync_page.sync_window import SyncWindow
from desktop.ui.theme.current import holder
from tests.ui.composer.staging import settle
from tests.ui.settings.sharing.staging import NotedDoors, shared_overview


@pytest.fixture
def doors():
    """Give the doors."""
    return NotedDoors(shared_overview())


@pytest.fixture
def window(qapp, qtbot, context, doors):
    """Give the open window."""
    holder.apply(qapp, "light")
    context.sharing.show(doors.seen.state)
    made = SyncWindow(context, doors)
    qtbot.addWidget(made)
    made.show()
    settle(qtbot, context)
    return made
