"""The pages of saved answers and of macros: a table with folders and a search, a dialog for each, files."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.commands.macros import delete_macro, duplicate_macro, reorder_macros
from desktop.core.folding import fold
from desktop.core.macro_forms import MacroForm
from desktop.core.macro_rights import CANNED, DEPARTMENT, MACRO, OWN, SHARED, write_scopes
from desktop.store.queries.macros import MacroRow, macro_folders, macro_rows
from desktop.ui.common.buttons import Button
from desktop.ui.common.search_field import SearchField
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate
from desktop.ui.settings.lists.asking import ConsentDialog, NameDialog
from desktop.ui.settings.lists_page import ListPage
from desktop.ui.settings.macros.text_dialog import TextDialog
from desktop.ui.settings.macros.text_facts import form_of_row, read_facts
from desktop.ui.settings.macros.text_files import TextFiles
from desktop.ui.settings.table import Column, Row

ALL = "\0"
"""The choice of every folder; the empty path is what lies in none."""


class TextsPage(ListPage):
    """What both pages do; ``kind`` is canned or macro."""

    kinds = frozenset({"macro", "department"})
    kind = CANNED

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._found: dict[str, MacroRow] = {}
        self._shown: list[Row] = []
        self.dialog: TextDialog | None = None
        self.files = TextFiles(context, self, self.kind)
        self.folder = QComboBox()
        self.folder.setAccessibleName(self.tr("Folder"))
        self.search = SearchField(self.tr("Search"))
        self.search.setMaximumWidth(240)
        self.add.clicked.connect(lambda: self.open_form(MacroForm("", kind=self.kind), ""))
        self._edit = self.offer(self.tr("Edit…"), "pencil")
        self._edit.clicked.connect(lambda: self.edit(self.rows.chosen()))
        self._copy = self.offer(self.tr("Copy…"), "copy")
        self._copy.clicked.connect(lambda: self.copy(self.rows.chosen()))
        self._delete = self.offer(self.tr("Delete…"), "trash-2", "quiet-danger")
        self._delete.clicked.connect(lambda: self.remove(self.rows.chosen()))
        self.finish_tools()
        self.tools.addWidget(self.folder)
        self.tools.addWidget(self.search)
        self._bring = Button(self.tr("Import…"), "", "upload")
        self._take = Button(self.tr("Export…"), "", "download")
        for place, button in enumerate((self._bring, self._take), 1):
            self.head.insertWidget(place, button)
        self._bring.clicked.connect(self.files.bring)
        self._take.clicked.connect(lambda: self.files.take(list(self._found)))
        self.files.failed.connect(self.failed)
        self.files.brought.connect(self.load)
        self.search.textChanged.connect(lambda typed: self._show())
        self.folder.activated.connect(lambda place: self._show())

    def columns(self) -> Sequence[Column]:
        """Return name, folder, shortcut and for whom."""
        return (
            Column(self.tr("Name")),
            Column(self.tr("Folder"), 150),
            Column(self.tr("Shortcut"), 110),
            Column(self.tr("For"), 150),
        )

    def words(self) -> str:
        """Return what can be done here too."""
        return " ".join((self.title, self.tr("Shortcut"), self.tr("Folder"), self.tr("Variable"), self.tr("Import…")))

    def load(self) -> None:
        """Read the folders too."""
        actor = self._context.desk.actor
        before = self.folder.currentData()
        folders = self._context.tasks.now(lambda: macro_folders(actor, self.kind))
        self.folder.clear()
        self.folder.addItem(self.tr("All folders"), ALL)
        for path in folders:
            self.folder.addItem(path.replace("/", " › "), path)
        self.folder.setCurrentIndex(max(0, self.folder.findData(before)))
        super().load()
        self._show()

    def read(self) -> list[Row]:
        """Return the texts in the order of their folders."""
        self._found = {row.id: row for row in macro_rows(self._context.desk.actor, self.kind)}
        return [self._row(row) for row in self._found.values()]

    def edit(self, identity: str) -> None:
        """Open the dialog; of somebody else's text, offer a copy of one's own."""
        row = self._found.get(identity)
        if row is not None and row.writable:
            self.open_form(form_of_row(row), identity)
        elif row is not None:
            self.copy(identity)

    def open_row(self, identity: str) -> None:
        """Open one by its id."""
        self.edit(identity)

    def open_form(self, form: MacroForm, identity: str) -> None:
        """Open the dialog with a form."""
        actor = self._context.desk.actor
        facts = self._context.tasks.now(lambda: read_facts(actor, self.kind))
        self.dialog = TextDialog(self._context, facts, form, identity, self.dialog_title(bool(identity)), self)
        self.dialog.saved.connect(self.load)
        self.dialog.open()

    def dialog_title(self, old: bool) -> str:
        """Return what the dialog is called."""
        raise NotImplementedError

    def copy(self, identity: str) -> None:
        """Ask for a name and keep a copy for oneself."""
        row = self._found[identity]
        name = self.tr("{name} (copy)").format(name=row.name)

        def run(chosen: str, colour: int) -> None:
            self.run(lambda desk: duplicate_macro(desk, identity, chosen))

        NameDialog(self.tr("Copy for me"), self.tr("Copy"), name, run, self).open()

    def remove(self, identity: str) -> None:
        """Ask before it goes."""
        title = self.tr("Delete {name}?").format(name=isolate(self._found[identity].name))
        words = self.tr("Answers that were written with it stay.")
        delete = partial(self.run, lambda desk: delete_macro(desk, identity))
        ConsentDialog(title, words, self.tr("Delete"), delete, self).open()

    def order(self, identities: list[str]) -> None:
        """Store the order of one folder."""
        self.run(lambda desk: reorder_macros(desk, identities))

    def may(self, button: Button, identity: str) -> str:
        """Refuse what the agent may not change."""
        row = self._found.get(identity)
        if button is self._copy:
            own = OWN in write_scopes(self._context.rights.actor, self.kind)
            return "" if own else self.tr("You may not keep any for yourself.")
        return "" if row is None or row.writable else self.tr("You may not change this one. You can copy it.")

    def _show(self) -> None:
        """Show what the folder and the search leave; an order is changed within one folder."""
        words, path = fold(self.search.text()).split(), self.folder.currentData()
        rows = [row for row in self._found.values() if _lies_in(row, path) and _has(row, words)]
        self.rows.show_rows([self._row(row) for row in rows])
        alone = len({row.folder for row in rows}) == 1 and not words and len(rows) > 1
        self.rows.let_move(alone and all(row.writable for row in rows))
        self.moved.setVisible(alone and all(row.writable for row in rows))
        for part in (self.folder, self.search, self._take):
            part.setVisible(bool(self._found))
        self.folder.setVisible(self.folder.count() > 1)
        self.show_offers()

    def _row(self, row: MacroRow) -> Row:
        who = {OWN: self.tr("Only me"), DEPARTMENT: row.department_name, SHARED: self.tr("Everybody")}[row.scope]
        icon = "icon:zap" if row.kind == MACRO else "icon:square-slash"
        cells = (row.name, row.folder.replace("/", " › "), f"/{row.shortcut}" if row.shortcut else "", who)
        return Row(row.id, cells, sign=icon, faint=not row.writable)


class CannedPage(TextsPage):
    """Texts to answer with, found behind a slash."""

    icon = "square-slash"
    kind = CANNED

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Saved answers"))
        self.rows.setAccessibleName(self.title)
        self.note.setText(self.tr("Texts that you often need. Type a slash in an answer to find them."))
        nothing = self.tr("Save what you often write, with variables such as the customer's name.")
        self.nothing.say(self.tr("No saved answers yet"), nothing)
        self.add.setText(self.tr("New saved answer"))

    def dialog_title(self, old: bool) -> str:
        """Return what the dialog is called."""
        return self.tr("Edit saved answer") if old else self.tr("New saved answer")


class MacrosPage(TextsPage):
    """Texts with steps that are done to the ticket."""

    icon = "zap"
    kind = MACRO

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Macros"))
        self.rows.setAccessibleName(self.title)
        self.note.setText(self.tr("A text and steps in one: whoever runs a macro needs the rights for its steps."))
        nothing = self.tr("A macro can tag, assign and resolve a ticket and write the answer, with one key.")
        self.nothing.say(self.tr("No macros yet"), nothing)
        self.add.setText(self.tr("New macro"))

    def dialog_title(self, old: bool) -> str:
        """Return what the dialog is called."""
        return self.tr("Edit macro") if old else self.tr("New macro")


def _lies_in(row: MacroRow, path: object) -> bool:
    return path in (None, ALL) or row.folder == path or row.folder.startswith(f"{path}/")


def _has(row: MacroRow, words: Sequence[str]) -> bool:
    text = fold(f"{row.name} {row.folder} {row.shortcut} {row.department_name} {row.text[:1_000]}")
    return all(word in text for word in words)
