"""The settings window: pages at the start, one page, and a foot that gathers changes until they are saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.commands.base import Desk
from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import Button
from desktop.ui.common.edges import set_edges
from desktop.ui.common.search_field import SearchField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.settings.backup_page import BackupPage
from desktop.ui.settings.desk_pages import AnswersPage, GeneralPage
from desktop.ui.settings.lists_page import ListsPage
from desktop.ui.settings.mailboxes_page import MailboxesPage
from desktop.ui.settings.own_pages import AppearancePage, NotificationsPage, ProfilePage
from desktop.ui.settings.page import Change, SettingsPage
from desktop.ui.settings.page_list import PageList
from desktop.ui.theme.tokens import size, space

FOOT = 56
ICONS = {
    "profile": "user",
    "notifications": "bell",
    "appearance": "palette",
    "general": "settings",
    "mailboxes": "mailbox",
    "answers": "reply",
    "tags": "tag",
    "backup": "hard-drive",
}


class SettingsWindow(QWidget):
    """Open a page with ``open_page``: profile, notifications, appearance, general, mailboxes, answers, tags, backup."""

    ticket_opened = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._context = context
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self.resize(1000, 680)
        for keys in ("Esc", "Ctrl+W"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.close)
        self._build()

    def open_page(self, name: str) -> None:
        """Show the window at a page."""
        self.choose(name)
        self.show()
        self.raise_()
        self.activateWindow()
        self.pages.setFocus()

    def page(self, name: str) -> SettingsPage:
        """Return a page by its name."""
        return self._pages[name]

    def choose(self, name: str) -> None:
        """Show a page; changes of the one before stay gathered in the foot."""
        page = self._pages[name]
        if page not in self._loaded:
            self._loaded.append(page)
            page.load()
        self._stack.setCurrentWidget(page)
        self.pages.choose(name)

    def save(self) -> None:
        """Carry all changes out, in order; the first refusal stops and is said, the rest stay."""
        changes = self._changes()
        if not changes:
            return
        desk = self._context.desk
        self._save.refuse(self.tr("Being saved…"))
        self._context.tasks.command(self, lambda: _run_all(desk, changes), self._on_saved, self._on_refused)

    def discard(self) -> None:
        """Show what is stored again."""
        self.bar.hide()
        for page in self._loaded:
            page.load()
        self._show_foot()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what waits: closing a window must not lose what was typed."""
        self.save()
        super().closeEvent(event)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        context = self._context
        self._pages: dict[str, SettingsPage] = {
            "profile": ProfilePage(context),
            "notifications": NotificationsPage(context),
            "appearance": AppearancePage(context),
            "general": GeneralPage(context),
            "mailboxes": MailboxesPage(context),
            "answers": AnswersPage(context),
            "tags": ListsPage(context),
            "backup": BackupPage(context),
        }
        self._loaded: list[SettingsPage] = []
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
            page.edited.connect(self._show_foot)
            page.failed.connect(self._on_refused)
        self.bar = Bar("danger", "circle-alert", "", closable=True)
        self.bar.hide()
        self._whole = QFrame()
        self._whole.setProperty("kind", "surface")
        line = QHBoxLayout(self._whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._navigation())
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._make_foot())
        line.addLayout(column, 1)
        self._outer.addWidget(self._whole)
        self._join()
        self.choose("general")

    def _join(self) -> None:
        appearance, mailboxes = self._pages["appearance"], self._pages["mailboxes"]
        if isinstance(appearance, AppearancePage) and isinstance(mailboxes, MailboxesPage):
            appearance.language_changed.connect(self._on_language)
            mailboxes.ticket_opened.connect(self.ticket_opened)

    def _navigation(self) -> QFrame:
        side = QFrame()
        side.setProperty("kind", "sidebar")
        side.setFixedWidth(size("settings_nav"))
        self.search = SearchField(self.tr("Search settings"))
        self.pages = PageList(self.tr("Pages"))
        groups = (
            (self.tr("You"), ("profile", "notifications", "appearance")),
            (self.tr("Desk"), ("general", "mailboxes", "answers", "tags")),
            (self.tr("Data"), ("backup",)),
        )
        for title, names in groups:
            self.pages.add_group(title, [(name, self._pages[name].title, ICONS[name]) for name in names])
        column = QVBoxLayout(side)
        column.setContentsMargins(space("small"), space("medium"), space("small"), space("small"))
        column.setSpacing(space("small"))
        column.addWidget(self.search)
        column.addWidget(self.pages, 1)
        self.pages.page_chosen.connect(self.choose)
        self.search.textChanged.connect(lambda text: self.pages.leave(text, self._words))
        return side

    def _make_foot(self) -> QFrame:
        self._foot = QFrame()
        self._foot.setProperty("kind", "foot")
        self._foot.setMinimumHeight(FOOT)
        self._count = plain_label("", "body", "second", wrap=True)
        self._discard = Button(self.tr("Discard"))
        self._save = Button(self.tr("Save"), "primary")
        self._discard.clicked.connect(self.discard)
        self._save.clicked.connect(self.save)
        row = QHBoxLayout()
        row.setSpacing(space("small"))
        row.addWidget(self._count, 1)
        row.addWidget(self._discard)
        row.addWidget(self._save)
        column = QVBoxLayout(self._foot)
        set_edges(column, space("page"), space("small"), space("wide"), space("small"))
        column.addWidget(self.bar)
        column.addLayout(row)
        self._foot.hide()
        return self._foot

    def _changes(self) -> list[Change]:
        return [change for page in self._loaded for change in page.changes()]

    def _show_foot(self) -> None:
        count = len(self._changes())
        words = self.tr("%n change(s) not saved yet. Everybody at this desk gets them.", "", count)
        self._count.setText(words if count else "")
        self._discard.setVisible(bool(count))
        self._save.setVisible(bool(count))
        self._foot.setVisible(bool(count) or not self.bar.isHidden())

    def _on_saved(self, nothing: object) -> None:
        self._save.refuse("")
        self.discard()

    def _on_refused(self, error: Exception) -> None:
        self._save.refuse("")
        self.bar.say("danger", "circle-alert", sentence(error))
        self.bar.show()
        self._show_foot()

    def _words(self, name: str) -> str:
        return self._pages[name].words()

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
