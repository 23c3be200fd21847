"""A whole window on a real desk."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from desktop.store.clock import now
from desktop.ui.main_window.assembly import Parts, assemble
from desktop.ui.main_window.window import MainWindow
from desktop.ui.theme.current import holder
from tests.making import make_ticket

HOUR = 3_600_000


@dataclass
class Opened:
    """The window and what moves it."""

    window: MainWindow
    parts: Parts

    def do(self, name: str) -> None:
        """Run a command as its key would."""
        self.window.commands.run(name)

    def subjects(self) -> list[str]:
        """Return what the list shows."""
        model = self.window.tickets.model
        return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.fixture
def tickets(desk):
    """Make six tickets of nobody, Ticket 5 the newest."""
    moment = now() - 50 * HOUR
    return [make_ticket(f"Ticket {n}", text=f"Word{n}", sent_at=moment + n * HOUR) for n in range(6)]


@pytest.fixture
def opened(qtbot, qapp, context, tickets) -> Opened:
    """Open the window at nobody's tickets."""
    holder.apply(qapp, "light")
    window = MainWindow(context)
    qtbot.addWidget(window)
    parts = assemble(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    parts.navigation.go_to("unassigned")
    yield Opened(window, parts)
    context.tasks.finish()
