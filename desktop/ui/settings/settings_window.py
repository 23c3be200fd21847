"""The settings window: pages at the start, one page, and a foot that gathers changes until they are saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from desktop.commands.base import Desk
from desktop.core.folding import fold
from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import Button
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
from desktop.ui.theme.current import theme
from desktop.ui.theme.fonts import font
from desktop.ui.theme.icons import make_icon
from desktop.ui.theme.tokens import icon_size, size, space

FOOT = 56
KEY = Qt.ItemDataRole.UserRole
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

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._context = context
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self.resize(1000, 680)
        for keys in ("Esc", "Ctrl+W"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.close)
        self._build()
        context.theme.changed.connect(self._on_theme)

    def open_page(self, name: str) -> None:
        """Show the window at a page."""
        self.choose(name)
        self.show()
        self.raise_()
        self.activateWindow()

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
        for number in range(self._nav.count()):
            if self._nav.item(number).data(KEY) == name:
                self._nav.setCurrentRow(number)

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
        self._join_appearance()
        self.choose("general")

    def _join_appearance(self) -> None:
        page = self._pages["appearance"]
        if isinstance(page, AppearancePage):
            page.language_changed.connect(self._on_language)

    def _navigation(self) -> QFrame:
        side = QFrame()
        side.setProperty("kind", "sidebar")
        side.setFixedWidth(size("settings_nav"))
        self.search = SearchField(self.tr("Search settings"))
        self._nav = QListWidget()
        self._nav.setProperty("ground", "sidebar")
        self._nav.setFrameShape(QFrame.Shape.NoFrame)
        self._nav.setAccessibleName(self.tr("Pages"))
        groups = (
            (self.tr("You"), ("profile", "notifications", "appearance")),
            (self.tr("Desk"), ("general", "mailboxes", "answers", "tags")),
            (self.tr("Data"), ("backup",)),
        )
        for title, names in groups:
            self._add_header(title)
            for name in names:
                row = QListWidgetItem(self._pages[name].title, self._nav)
                row.setData(KEY, name)
        self._on_theme()
        column = QVBoxLayout(side)
        column.setContentsMargins(space("small"), space("medium"), space("small"), space("small"))
        column.setSpacing(space("small"))
        column.addWidget(self.search)
        column.addWidget(self._nav, 1)
        self._nav.currentItemChanged.connect(self._on_nav)
        self.search.textChanged.connect(self._on_search)
        return side

    def _add_header(self, title: str) -> None:
        header = QListWidgetItem(title, self._nav)
        header.setFlags(Qt.ItemFlag.NoItemFlags)
        header.setFont(font("caption", 600))

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
        column.setContentsMargins(space("page"), space("small"), space("wide"), space("small"))
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

    def _on_nav(self, row: QListWidgetItem | None) -> None:
        if row is not None and row.data(KEY):
            self.choose(str(row.data(KEY)))

    def _on_search(self, text: str) -> None:
        """Leave the pages that have every word."""
        wanted = fold(text).split()
        for number in range(self._nav.count()):
            row = self._nav.item(number)
            name = row.data(KEY)
            fits = name and all(word in fold(self._pages[str(name)].words()) for word in wanted)
            row.setHidden(bool(wanted) and not fits)

    def _on_language(self) -> None:
        """Build the window again in the new language."""
        old = self._whole
        self._outer.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._build()
        self.choose("appearance")

    def _on_theme(self) -> None:
        for number in range(self._nav.count()):
            row = self._nav.item(number)
            name = row.data(KEY)
            if name:
                row.setIcon(make_icon(theme(), ICONS[str(name)], "text_secondary", icon_size("normal")))


def _run_all(desk: Desk, changes: Sequence[Change]) -> None:
    for change in changes:
        change(desk)
