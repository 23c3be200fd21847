"""The settings window: pages at the start, one page, and a foot that gathers changes until they are saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.commands.base import Desk
from desktop.core.folding import fold
from desktop.ui.common.search_field import SearchField
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.settings.foot import Foot
from desktop.ui.settings.page import Change, SettingsPage
from desktop.ui.settings.page_list import PageList
from desktop.ui.settings.page_table import FIRST, GROUPS, PAGES, PageKind, group_words, pages_for
from desktop.ui.settings.undoing import Undoing
from desktop.ui.theme.tokens import size, space


class SettingsWindow(QWidget):
    """Open a page by its name in ``page_table`` with ``open_page``. A page that one may not use is not there.

    Pages are built when they are first looked at. ``ticket_opened`` carries a ticket's id, ``seeing_as`` the agent
    whose eyes the desk is to be seen through.
    """

    ticket_opened = Signal(str)
    seeing_as = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._context = context
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self.setMinimumSize(1024, 560)  # below, the rights would stand without their names
        self.resize(1080, 720)
        for keys in ("Esc", "Ctrl+W"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.close)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(lambda: self.search.setFocus())
        QShortcut(QKeySequence.StandardKey.Undo, self).activated.connect(lambda: self.undoing.undo())
        context.rights.changed.connect(self._on_rights)
        self._build()

    def open_page(self, name: str) -> None:
        """Show the window at a page; one that is not there for this agent is said in a sentence."""
        if name in self._kinds:
            self.choose(name)
        else:
            self._begin()
            known = any(kind.name == name for kind in PAGES)
            self._refuse_page(known)
        self.show()
        self.raise_()
        self.activateWindow()
        self.pages.setFocus()

    def page(self, name: str) -> SettingsPage:
        """Return a page by its name, built when it was not looked at yet."""
        if name not in self._pages:
            self._pages[name] = self._make(self._kinds[name])
        return self._pages[name]

    def choose(self, name: str) -> None:
        """Show a page as it is stored now; changes, also of the one before, stay gathered in the foot."""
        page = self.page(name)
        if self._stack.currentWidget() is not page or page not in self._loaded:
            if page not in self._loaded or not page.changes():
                page.load()
            if page not in self._loaded:
                self._loaded.append(page)
            self._stack.setCurrentWidget(page)
        self.pages.choose(name)
        self.foot.forget_hint()

    def open_agent(self, agent: str) -> None:
        """Show the dialog about an agent, on the page of agents."""
        self.open_page("agents")
        if "agents" in self._kinds:
            self.page("agents").open_row(agent)

    @property
    def present(self) -> str:
        """Name of the page that is shown; empty before the first."""
        return self._name_of(self._stack.currentWidget())

    def _name_of(self, wanted: QWidget | None) -> str:
        return next((name for name, page in self._pages.items() if page is wanted), "")

    def save(self) -> None:
        """Carry all changes out, in order; the first refusal stops and is said, the rest stay."""
        changes = self._changes()
        if not changes:
            return
        desk = self._context.desk
        self.foot.save.refuse(self.tr("Being saved…"))
        self._context.tasks.command(self, lambda: _run_all(desk, changes), self._on_saved, self._on_refused)

    def discard(self) -> None:
        """Show what is stored again."""
        self.foot.bar.hide()
        for page in self._loaded:
            page.load()
        self._show_foot()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the first page when none was asked for."""
        if not self._loaded:
            self._begin()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what waits: closing a window must not lose what was typed. What gives rights asks to be saved."""
        if any(page.guarded and page.changes() for page in self._loaded):
            self.foot.bar.say("warning", "circle-alert", self.tr("Save or discard the changes first."))
            self.foot.bar.show()
            self._show_foot()
            event.ignore()
            return
        for page in self._loaded:
            if page.hold(self.close):
                self.choose(self._name_of(page))
                event.ignore()
                return
        self.save()
        super().closeEvent(event)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self._kinds: dict[str, PageKind] = {}
        self._pages: dict[str, SettingsPage] = {}
        self._loaded: list[SettingsPage] = []
        self._stack = QStackedWidget()
        self.foot = Foot()
        self.foot.discard.clicked.connect(self.discard)
        self.foot.save.clicked.connect(self.save)
        self._whole = QFrame()
        self._whole.setProperty("kind", "surface")
        line = QHBoxLayout(self._whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._navigation())
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.foot)
        line.addLayout(column, 1)
        self._outer.addWidget(self._whole)
        self.undoing = Undoing(self._context, self._stack)
        self._fill()

    def _fill(self) -> None:
        """List the pages that are there for this agent now."""
        self._kinds = {kind.name: kind for kind in pages_for(self._context.rights)}
        self.pages.forget()
        for group, title in GROUPS:
            rows = [(kind.name, kind.words, kind.icon) for kind in self._kinds.values() if kind.group == group]
            if rows:
                self.pages.add_group(group_words(title), rows)

    def _begin(self) -> None:
        self.choose(next(name for name in FIRST if name in self._kinds))

    def _make(self, kind: PageKind) -> SettingsPage:
        page = kind.make(self._context)
        self._stack.addWidget(page)
        page.edited.connect(self._show_foot)
        page.failed.connect(self._on_refused)
        for name, react in (
            ("language_changed", self._on_language),
            ("ticket_opened", self.ticket_opened),
            ("seeing_as", self.seeing_as),
            ("agent_opened", self.open_agent),
            ("agent_opened", self._open_agent),
        ):
            signal = getattr(page, name, None)
            if signal is not None:
                signal.connect(react)
        return page

    def _open_agent(self, agent: str) -> None:
        """Open somebody who was named on another page, for those who may look at agents."""
        if "agents" in self._kinds:
            self.choose("agents")
            open_agent = getattr(self.page("agents"), "open_agent", None)
            if open_agent is not None:
                open_agent(agent)

    def _navigation(self) -> QFrame:
        side = QFrame()
        side.setProperty("kind", "sidebar")
        side.setFixedWidth(size("settings_nav"))
        self.search = SearchField(self.tr("Search settings"))
        self.pages = PageList(self.tr("Pages"))
        column = QVBoxLayout(side)
        column.setContentsMargins(space("small"), space("medium"), space("small"), space("small"))
        column.setSpacing(space("small"))
        column.addWidget(self.search)
        column.addWidget(self.pages, 1)
        self.pages.page_chosen.connect(self.choose)
        self.search.textChanged.connect(lambda text: self.pages.leave(text, self._words))
        self.search.returnPressed.connect(self._open_found)
        return side

    def _open_found(self) -> None:
        """Go to what the search found, a page of that title first."""
        typed, found = fold(self.search.text().strip()), self.pages.shown()
        titled = [name for name in found if typed in fold(self._kinds[name].words)]
        if typed and found:
            self.choose((titled or found)[0])

    def _changes(self) -> list[Change]:
        return [change for page in self._loaded for change in page.changes()]

    def _show_foot(self) -> None:
        self.foot.show_waiting(self._loaded)

    def _on_saved(self, nothing: object) -> None:
        self.foot.save.refuse("")
        self.discard()

    def _on_refused(self, error: Exception) -> None:
        self.foot.save.refuse("")
        self.foot.tell("danger", "circle-alert", sentence(error))
        self.show()  # closing saves: what was refused must not be taken for saved

    def _words(self, name: str) -> str:
        return self.page(name).words()

    def _refuse_page(self, known: bool) -> None:
        not_yours = self.tr("That page of the settings is not there for you.")
        unknown = self.tr("The settings have no such page.")
        self.foot.tell("info", "info", not_yours if known else unknown)

    def _on_rights(self) -> None:
        """Follow rights that changed: pages come and go, what is open shows what one may do now."""
        before = self.present
        self._fill()
        for name in [name for name in self._pages if name not in self._kinds]:
            page = self._pages.pop(name)
            self._loaded = [each for each in self._loaded if each is not page]
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()
        if before in self._kinds:
            self.pages.choose(before)
        else:
            self._begin()
            self._refuse_page(known=True)
        shown = self._stack.currentWidget()
        for page in self._loaded:
            if page is shown and not page.changes():
                page.load()
        self.pages.leave(self.search.text(), self._words)
        self._show_foot()

    def _on_language(self) -> None:
        """Build the window again in the new language."""
        old = self._whole
        self._outer.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._build()
        self.choose("appearance")


def _run_all(desk: Desk, changes: Sequence[Change]) -> None:
    for change in changes:
        change(desk)
