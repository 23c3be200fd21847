"""The page of the desk's departments: who they are, how many work in them, what waits there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop.commands.departments import reorder_departments, unarchive_department
from desktop.core.events import Changed
from desktop.core.permissions import Permission
from desktop.core.settings import SETTINGS, SettingScope
from desktop.store.queries.people_lists import department_list
from desktop.store.queries.rows import DepartmentRow
from desktop.ui.common.buttons import Button
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.search_field import SearchField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate
from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.table import Column, Row, Table
from desktop.ui.settings.words import choice_words, translated
from desktop.ui.theme.tokens import space
from desktop.ui.time_words import count_words

if TYPE_CHECKING:
    from desktop.ui.settings.departments.department_dialog import DepartmentDialog
    from desktop.ui.settings.departments.new_department import NewDepartment

KINDS = frozenset({"department", "membership", "ticket", "agent"})


class DepartmentsPage(SettingsPage):
    """A table of departments; Enter opens one. While there is one only, it says when one needs more."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent, wide=True)
        self.set_title(self.tr("Departments"))
        self.add = Button(self.tr("New department"), "primary", "plus")
        self.add.clicked.connect(self.ask_new)
        self.head.addWidget(self.add)
        self.search = SearchField(self.tr("Find a department"))
        self.archived = QCheckBox(self.tr("Show archived"))
        self.table = Table(self.title, self._columns())
        self.rows = self.table.rows
        self.teaching = EmptyState("building-2", self.tr("One department is enough to begin with"), self._lesson())
        self.moved = plain_label(self.tr("Drag a row, or press Alt and an arrow key, to move it."), "small", "muted")
        self._found: dict[str, DepartmentRow] = {}
        self.dialog: DepartmentDialog | NewDepartment | None = None
        self._build()
        context.bridge.changed.connect(self._on_changed)

    def words(self) -> str:
        """Return what can be set in here too."""
        inside = [setting for setting in SETTINGS if setting.scope == SettingScope.DEPARTMENT]
        texts = [translated(text) for setting in inside for text in (setting.label, setting.help)]
        more = (self.tr("Members"), self.tr("Who sees its tickets"), self.tr("Leader"), self.tr("Archive…"))
        return " ".join((self.title, self.add.text(), self._lesson(), *more, *texts))

    def load(self) -> None:
        """Read the departments, with the archived ones when they are wanted."""
        actor, rights = self._context.desk.actor, self._context.rights
        found = self._context.tasks.now(lambda: department_list(actor, archived=True))
        self._found = {row.id: row for row in found}
        living = [row for row in found if not row.archived]
        self.add.setVisible(rights.can(Permission.PEOPLE_DEPARTMENTS_CREATE))
        self.archived.setVisible(len(living) < len(found))
        self.search.setVisible(len(found) > 8)
        alone = len(living) == 1
        self.teaching.setVisible(alone)
        self._foot.setVisible(alone)
        self._may_order = len(living) > 1 and rights.can(Permission.PEOPLE_DEPARTMENTS_EDIT)
        self._show()
        self.table.fit(alone and not self.archived.isChecked())

    def open_row(self, identity: str) -> None:
        """Open a department that somebody was led to."""
        self.rows.choose(identity)
        self.open_department(identity)

    def ask_new(self) -> None:
        """Begin a department: name first, then members."""
        from desktop.ui.settings.departments.new_department import NewDepartment  # noqa: PLC0415 - when asked for

        self.dialog = NewDepartment(self._context, self)
        self.dialog.made.connect(self._on_made)
        self.dialog.open()

    def open_department(self, identity: str) -> None:
        """Open the dialog of one; an archived one can be brought back only."""
        row = self._found.get(identity)
        if row is None:
            return
        if row.archived:
            self._ask_back(row)
            return
        from desktop.ui.settings.departments.department_dialog import DepartmentDialog  # noqa: PLC0415

        made = DepartmentDialog(self._context, row, self)
        if not made.keys():
            made.deleteLater()
            return
        self.dialog = made
        self.dialog.saved.connect(self.load)
        self.dialog.archiving.connect(partial(self.ask_archive, row))
        self.dialog.cloning.connect(partial(self.ask_clone, row))
        self.dialog.open()

    def _ask_back(self, row: DepartmentRow) -> None:
        if not self._context.rights.can(Permission.PEOPLE_DEPARTMENTS_EDIT):
            return
        from desktop.ui.settings.lists.asking import ConsentDialog  # noqa: PLC0415 - seldom needed

        title = self.tr("Use {name} again?").format(name=isolate(row.name))
        words = self.tr("It comes back with its members and settings. Tickets and mailboxes stay where they went.")
        back = partial(self.run, lambda desk: unarchive_department(desk, row.id))
        ConsentDialog(title, words, self.tr("Use it again"), back, self).open()

    def ask_archive(self, row: DepartmentRow) -> None:
        """Ask where the tickets of a department go."""
        from desktop.ui.settings.departments.archive_dialog import ArchiveDialog  # noqa: PLC0415 - seldom needed

        others = [each for each in self._found.values() if each.id != row.id and not each.archived]
        ArchiveDialog(self._context, row, others, self).open()

    def ask_clone(self, row: DepartmentRow) -> None:
        """Ask how the copy is called."""
        from desktop.commands.departments import clone_department  # noqa: PLC0415 - seldom needed
        from desktop.ui.settings.lists.asking import NameDialog  # noqa: PLC0415

        def clone(name: str, colour: int) -> None:
            self.run(lambda desk: clone_department(desk, row.id, name))

        NameDialog(self.tr("Save as new department"), self.tr("Create department"), "", clone, self).open()

    def _lesson(self) -> str:
        return self.tr(
            "Make a second one when some people should see only some tickets, when topics have people of their own, "
            "or when answers should leave with different words and hours."
        )

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Name")),
            Column(self.tr("Kind"), 150),
            Column(self.tr("Members"), 84, end=True),
            Column(self.tr("New"), 64, end=True),
            Column(self.tr("Open"), 64, end=True),
            Column(self.tr("Resolved"), 84, end=True),
        )

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(space("large"))
        row.addWidget(self.search, 1)
        row.addWidget(self.archived)
        self.body.addLayout(row)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.teaching)
        self._foot = QWidget()
        self.body.addWidget(self._foot, 2)
        self.body.addWidget(self.moved)
        self._may_order = False
        self.search.textChanged.connect(lambda text: self._show())
        self.archived.toggled.connect(lambda on: self._show())
        self.rows.opened.connect(self.open_department)
        self.rows.moved.connect(self._order)

    def _show(self) -> None:
        wanted, with_archived = self.search.text().casefold().strip(), self.archived.isChecked()
        rows = [row for row in self._found.values() if with_archived or not row.archived]
        rows = [row for row in rows if wanted in row.name.casefold()]
        self.rows.show_rows([self._row(row) for row in rows])
        may = self._may_order and not wanted and not with_archived
        self.rows.let_move(may)
        self.moved.setVisible(may)

    def _row(self, row: DepartmentRow) -> Row:
        counts = (row.members, row.new, row.open, row.resolved)
        kind = self.tr("Archived") if row.archived else choice_words("kind", row.kind)
        cells = (row.name, kind, *(count_words(count) for count in counts))
        return Row(row.id, cells, sign=f"square:{row.colour}", faint=row.archived)

    def _order(self, identities: list[str]) -> None:
        self.run(lambda desk: reorder_departments(desk, identities))

    def _on_made(self, identity: str) -> None:
        self.load()
        self.rows.choose(identity)
        self.rows.setFocus()

    def _on_changed(self, event: Changed) -> None:
        if event.kind in KINDS and self.isVisible():
            self.load()
