"""The Sync window: how the exchange with other computers fares, and everything that somebody may have to look at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.events import Changed
from desktop.core.permissions import Permission
from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import Button
from desktop.ui.common.loading_line import LoadingLine
from desktop.ui.common.segmented import Segment, Segmented
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.settings.sharing.facts import Doors, Overview
from desktop.ui.settings.sharing.ways import Ways
from desktop.ui.sharing import OFFLINE, STOPPED, SyncState
from desktop.ui.sync_page.headline import Headline
from desktop.ui.sync_page.tabs import ComputersTab, ConcurrentTab, HeldTab, RefusedTab, SyncTab
from desktop.ui.sync_page.verdict import verdict_of
from desktop.ui.theme.fonts import metrics
from desktop.ui.theme.tokens import space

KINDS = frozenset({"computer", "conflict", "credential", "agent", "sync"})
SETTLED_MS = 300
LEAST = (860, 540)
"""So that a long reason beside the buttons stays readable in every language."""
SEGMENT_EDGES = 24
"""Beside the words of a segment, which are bold when it is chosen."""


class SyncWindow(QFrame):
    """Headline, lists behind a switch, what can be done. ``ticket_opened`` carries a ticket's id."""

    ticket_opened = Signal(str)
    settings_wanted = Signal()

    def __init__(self, context: UiContext, doors: Doors | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "surface")
        self.setWindowTitle(self.tr("Sync"))
        self.setMinimumSize(*LEAST)
        self.resize(960, 600)
        self._context = context
        self._doors = doors or Ways(context)
        self.headline = Headline()
        self.bar = Bar("info", "info", "", closable=True)
        self.bar.hide()
        self._line = LoadingLine()
        self._comparing = False
        self._refused = RefusedTab(self._doors)
        self.tabs: dict[str, SyncTab] = {
            "computers": ComputersTab(self._doors),
            "concurrent": ConcurrentTab(self._doors),
            "refused": self._refused,
            "held": HeldTab(self._doors),
        }
        self._stack = QStackedWidget()
        self.switch = self._make_switch()
        self.setFocusProxy(self.tabs["computers"].rows)
        self._again = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._build()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read everything again, beside the UI thread."""
        self._line.start()
        self._context.tasks.query(self, self._doors.overview, self._show, self._on_failed)

    def choose(self, name: str) -> None:
        """Show one of the lists: computers, concurrent, refused, held."""
        self.switch.choose(name)
        self._stack.setCurrentWidget(self.tabs[name])
        if name == "refused" and self._context.sharing.state.refused and not self._context.rights.reading_only:
            self._context.tasks.query(self, self._doors.note_seen, lambda done: self._context.sharing.push())

    def verify(self) -> None:
        """Compare everything with the folder or server now."""
        self._comparing = True
        self.check.refuse(self.tr("It is being compared."))
        self._tell("info", "refresh-cw", self.tr("Everything is being compared…"))
        self._context.sharing.verify()

    def _make_switch(self) -> Segmented:
        return Segmented(
            [
                Segment("computers", self.tr("Computers")),
                Segment("concurrent", self.tr("Changed at once")),
                Segment("refused", self.tr("Refused")),
                Segment("held", self.tr("Waiting")),
            ],
            self.tr("What to show"),
        )

    def _build(self) -> None:
        self.check = Button(self.tr("Verify now"), icon="shield-check")
        self.again = Button(self.tr("Try now"), icon="refresh-cw")
        self.again.hide()
        self.settings = Button(self.tr("Sharing settings…"), "quiet", "settings")
        for tab in self.tabs.values():
            self._stack.addWidget(tab)
        head = QHBoxLayout()
        head.setSpacing(space("small"))
        head.addWidget(self.headline, 1)
        for button in (self.settings, self.again, self.check):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        choice = QHBoxLayout()
        choice.addWidget(self.switch)
        choice.addStretch(1)
        column = QVBoxLayout(self)
        edge = space("wide")
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(space("medium"))
        column.addLayout(head)
        column.addWidget(self._line)
        column.addWidget(self.bar)
        column.addLayout(choice)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.check.clicked.connect(self.verify)
        self.again.clicked.connect(self._context.sharing.push)
        self.settings.clicked.connect(self.settings_wanted)
        self.switch.chosen.connect(self.choose)
        self._again.timeout.connect(self.refresh)
        for tab in self.tabs.values():
            tab.wanted.connect(self._do)
            tab.ticket_opened.connect(self.ticket_opened)
        self._refused.content_wanted.connect(self._read_content)
        self._context.sharing.changed.connect(self._on_state)
        self._context.sharing.heard.connect(self._on_heard)
        self._context.bridge.changed.connect(self._on_changed)
        self._context.rights.changed.connect(self._on_rights)
        self._on_rights()
        self.tabs["computers"].rows.setFocus()
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)

    def _on_rights(self) -> None:
        self.settings.setVisible(self._context.rights.can(Permission.SYSTEM_SYNC_CONFIG))
        self._again.start()

    def _on_state(self) -> None:
        self._show_state(self._context.sharing.state)
        self._again.start()

    def _show_state(self, state: SyncState) -> None:
        """Say how it fares, and offer what can be done about it; nothing can be compared with what is out of reach."""
        self.headline.show_state(state)
        self.again.setVisible(state.phase == OFFLINE)
        self.check.setVisible(state.shared)
        away = state.phase in (OFFLINE, STOPPED)
        if away and self._comparing:
            self.bar.hide()
        self._comparing = self._comparing and not away
        self.check.refuse(self.headline.words if away else self.tr("It is being compared.") if self._comparing else "")

    def _on_heard(self, line: Mapping[str, object]) -> None:
        """Say what comparing found."""
        found = line.get("verified")
        if not isinstance(found, Mapping):
            return
        self._comparing = False
        self.check.refuse("")
        verdict = verdict_of(found)
        self._tell(verdict.tone, verdict.icon, verdict.words)

    def _on_changed(self, event: Changed) -> None:
        if event.kind in KINDS and not self._again.isActive():
            self._again.start()

    def _show(self, overview: Overview) -> None:
        self._line.stop()
        state = self._context.sharing.state
        self.headline.show_place(overview)
        self._show_state(state if state.shared else overview.state)
        for tab in self.tabs.values():
            tab.show_overview(overview)
        words = {
            "computers": self.tr("Computers"),
            "concurrent": self.tr("Changed at once"),
            "refused": self.tr("Refused"),
            "held": self.tr("Waiting"),
        }
        for name, tab in self.tabs.items():
            counted = self.tr("{what} ({count})").format(what=words[name], count=tab.count())
            button = self.switch.button(name)
            button.setText(counted if tab.count() else words[name])
            button.setMinimumWidth(metrics("body", 600).horizontalAdvance(button.text()) + SEGMENT_EDGES)

    def _read_content(self, refusal: str) -> None:
        """Read what a refused row says, beside the UI thread."""
        work, show = partial(self._doors.saying, refusal), partial(self._refused.show_saying, refusal)
        self._context.tasks.query(self, work, show, self._on_failed)

    def _do(self, work: Callable[[], object], words: str) -> None:
        self._context.tasks.command(self, work, lambda done: self._on_done(words), self._on_failed)

    def _on_done(self, words: str) -> None:
        self._tell("success", "circle-check", words)
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self._line.stop()
        self._tell("danger", "circle-alert", sentence(error))

    def _tell(self, tone: str, icon: str, words: str) -> None:
        self.bar.say(tone, icon, words)
        self.bar.show()
