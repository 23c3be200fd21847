"""The desk as another agent sees it: a second window that changes nothing, in a frame that cannot be overlooked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from desktop.commands.base import Desk
from desktop.commands.see_as import begin_see_as, end_see_as
from desktop.core.actors import Actor
from desktop.core.permissions import Permission
from desktop.store.queries.rows import AgentRow
from desktop.ui.common.bar import Bar
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate
from desktop.ui.main_window.assembly import Parts, assemble
from desktop.ui.main_window.navigation import Navigation
from desktop.ui.main_window.window import MainWindow
from desktop.ui.people_words import agent_name
from desktop.ui.preferences import Preferences
from desktop.ui.tasks import Tasks

EDGE = 3


class SeeAsWindow(MainWindow):
    """A main window through somebody else's rights. ``over`` when it was closed."""

    over = Signal()

    def __init__(self, context: UiContext, row: AgentRow, navigation: type[Navigation] = Navigation) -> None:
        super().__init__(context)
        self.base.setProperty("kind", "see-as")
        self._column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        words = self.tr("You see what {name} sees. Nothing can be changed.")
        self.bar = Bar("warning", "eye", words.format(name=isolate(agent_name(row))))
        self.bar.add_action(self.tr("End"), self._end)
        self._column.insertWidget(0, self.bar)
        title = self.tr("{desk} as {name} sees it – Deskbell")
        self.setWindowTitle(title.format(desk=self.sidebar.name.text(), name=agent_name(row)))
        self.navigation = navigation(self)
        self.navigation.start()
        self.parts: Parts = assemble(self, self.navigation)

    def _end(self) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the looking is over."""
        super().closeEvent(event)
        self.over.emit()


class SeeAs(QObject):
    """Opens such windows, one at a time, and notes their beginning and end. ``opened`` carries the window."""

    opened = Signal(object)

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._row: AgentRow | None = None
        self.window: SeeAsWindow | None = None
        context.rights.changed.connect(self._on_rights)

    def begin(self, row: AgentRow) -> None:
        """Look through an agent's rights, if that shows nothing that is not shown to oneself."""
        self.end()
        desk = self._context.desk
        self._context.tasks.command(self, lambda: begin_see_as(desk, row.id), lambda actor: self._open(row, actor))

    def end(self) -> None:
        """Close the window."""
        if self.window is not None:
            self.window.close()

    def _open(self, row: AgentRow, actor: Actor) -> None:
        self._row = row
        self.window = SeeAsWindow(self._looking(actor), row)
        self.window.over.connect(self._on_over)
        self.window.context.rights.ended.connect(self.end)
        self.window.context.rights.watch()
        self.window.resize(1280, 800)
        self.window.show()
        self.opened.emit(self.window)

    def _looking(self, actor: Actor) -> UiContext:
        """Return the window's surroundings: the same desk and events, other rights, preferences nobody keeps."""
        mine, app = self._context, QApplication.instance()
        desk = Desk(actor, mine.desk.bus, mine.desk.files)
        self._scratch = QTemporaryDir()
        preferences = Preferences(Path(self._scratch.path()) / "preferences.ini", app)
        preferences.compact_rows = mine.preferences.compact_rows
        preferences.single_keys = mine.preferences.single_keys
        return UiContext(desk, mine.path, Tasks(app, actor), mine.bridge, mine.theme, preferences, mine.secrets)

    def _on_over(self) -> None:
        window, self.window = self.window, None
        row, desk = self._row, self._context.desk
        if window is None or row is None:
            return
        window.context.rights.stop()
        window.context.tasks.finish()
        window.context.rights.deleteLater()
        window.deleteLater()
        self._context.tasks.command(self, lambda: end_see_as(desk, row.id))

    def _on_rights(self) -> None:
        if not self._context.rights.can(Permission.COMPLIANCE_IMPERSONATE_VIEW):
            self.end()
