"""The menu at one's own avatar: whether one is there, and the way to oneself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QTime
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.core.permissions import Permission
from desktop.store.queries.rows import AgentRow
from desktop.ui.context import UiContext
from desktop.ui.people_words import STATES, availability_words
from desktop.ui.shortcuts import Commands
from desktop.ui.tickets.row_words import until_words

BELOW = ("disturb", "settings", "lock", "sign-out", "keys", "about")


class OwnMenu(QMenu):
    """Built anew when it opens, for what holds then. A founder alone is asked for no availability."""

    def __init__(self, context: UiContext, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._commands = commands
        self._me: AgentRow | None = None
        self.extra: list[QAction] = []
        """Entries that others add between availability and the rest, such as locking."""
        self.aboutToShow.connect(self.fill)
        self.fill()

    def show_agent(self, row: AgentRow) -> None:
        """Take over how the agent is now."""
        self._me = row
        self.fill()

    def fill(self) -> None:
        """Put in what can be chosen now."""
        self.clear()
        rights = self._context.rights
        may = rights.can(Permission.PEOPLE_AVAILABILITY_CHANGE_OWN) and not rights.reading_only
        if self._me is not None and may and rights.team.agents > 1:
            self._add_states(self._me)
        self.addActions(self.extra)
        self.addSeparator()
        for name in BELOW:
            self.addAction(self._commands.action(name))

    def _add_states(self, me: AgentRow) -> None:
        for state in ("available", "busy"):
            self._add(state, QCoreApplication.translate("Availability", STATES[state]), me)
        for state, title in (("away", self.tr("Away until")), ("handing-over", self.tr("Away, hand my work over"))):
            menu = self.addMenu(title)
            if me.availability == state:
                self._checked(menu.addAction(availability_words(me)))
                menu.addSeparator()
            for words, at in self._moments():
                action = menu.addAction(f"{words}\t{until_words(at)}" if at else words)
                action.triggered.connect(lambda checked=False, state=state, at=at: self._set(state, at))
        self._add("offline", QCoreApplication.translate("Availability", STATES["offline"]), me)
        self.addSeparator()

    def _add(self, state: str, words: str, me: AgentRow) -> None:
        action = self.addAction(words)
        action.setCheckable(True)
        action.setChecked(me.availability == state)
        action.triggered.connect(lambda checked=False: self._set(state, 0))

    def _checked(self, action: QAction) -> None:
        action.setCheckable(True)
        action.setChecked(True)
        action.setEnabled(False)

    def _set(self, state: str, until: int) -> None:
        desk, me = self._context.desk, self._context.rights.actor.id
        from desktop.commands.availability import set_availability  # noqa: PLC0415 - nobody needs it for the first list

        self._context.tasks.command(self, lambda: set_availability(desk, me, state, until or None))

    def _moments(self) -> list[tuple[str, int]]:
        """Return until when one can be away; 0 for until one says otherwise."""
        now = QDateTime.currentDateTime()
        day = now.date()
        tonight, morning = QDateTime(day, QTime(18, 0)), QTime(9, 0)
        found = [(self.tr("In one hour"), now.addSecs(3600))]
        if now.secsTo(tonight) > 3600:
            found.append((self.tr("This evening"), tonight))
        found.append((self.tr("Tomorrow"), QDateTime(day.addDays(1), morning)))
        found.append((self.tr("Next Monday"), QDateTime(day.addDays(8 - day.dayOfWeek()), morning)))
        found.append((self.tr("In one week"), QDateTime(day.addDays(7), morning)))
        return [*((words, at.toMSecsSinceEpoch()) for words, at in found), (self.tr("Until I say otherwise"), 0)]
