"""Who else sees a department's tickets, and what nobody may do there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QListWidget, QListWidgetItem, QRadioButton, QWidget

from desktop.commands._department_values import VISIBILITIES
from desktop.commands.base import Desk
from desktop.commands.departments import edit_department
from desktop.commands.members import allow_again, deny
from desktop.core.catalogue import RIGHTS, Right
from desktop.core.folding import fold
from desktop.core.granting import GRANTABLE
from desktop.core.permissions import Scope
from desktop.store.queries.people_lists import denials
from desktop.ui.common.search_field import SearchField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.explaining import right_label, right_words
from desktop.ui.settings.departments.facts import Facts
from desktop.ui.settings.departments.tab import DepartmentTab
from desktop.ui.settings.page import Change
from desktop.ui.settings.words import choice_words
from desktop.ui.theme.tokens import size

RIGHT = Qt.ItemDataRole.UserRole


class LimitsTab(DepartmentTab):
    """Visibility, and a list of rights to check off that are taken away here. Owners keep everything."""

    def __init__(self, context: UiContext, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(context, facts, parent)
        self.visibility = QButtonGroup(self)
        self.subtitle(self.tr("Who sees its tickets"))
        for number, key in enumerate(VISIBILITIES):
            button = QRadioButton(choice_words("visibility", key))
            button.setChecked(key == facts.row.visibility)
            self.visibility.addButton(button, number)
            self.body.addWidget(button)
        always = self.tr("Whoever may see every ticket of the desk sees these too.")
        self.body.addWidget(plain_label(always, "small", "muted", wrap=True))
        self.subtitle(self.tr("Nobody may do this here"))
        self.search = SearchField(self.tr("Find a right"))
        self.rights = QListWidget()
        self.rights.setAccessibleName(self.tr("Nobody may do this here"))
        self.rights.setProperty("frame", True)
        self.rights.setProperty("ground", "raised")
        self.rights.setMinimumHeight(196)
        self._before: frozenset[str] = frozenset()
        explained = self.tr("What is checked is taken from every role in this department; owners keep it.")
        self.body.addWidget(plain_label(explained, "small", "muted", wrap=True))
        self.body.addWidget(self.search)
        self.body.addWidget(self.rights, 1)
        self._fill()
        self.search.textChanged.connect(self._leave)
        self.rights.itemChanged.connect(lambda item: self.edited.emit())
        self.visibility.idClicked.connect(lambda number: self.edited.emit())

    def changes(self) -> list[Change]:
        """Return the visibility and every right that was taken or given back."""
        row = self._facts.row
        found: list[Change] = []
        visibility = VISIBILITIES[self.visibility.checkedId()]
        if visibility != row.visibility:
            found.append(lambda desk: edit_department(desk, row.id, visibility=visibility))
        for permission in sorted(self.denied() ^ self._before):
            command = _deny if permission in self.denied() else _allow
            found.append(partial(command, row.id, permission))
        return found

    def denied(self) -> frozenset[str]:
        """Return the rights that are checked."""
        items = [self.rights.item(number) for number in range(self.rights.count())]
        return frozenset(str(item.data(RIGHT)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def _fill(self) -> None:
        actor, department = self._context.desk.actor, self._facts.row.id
        held = self._context.tasks.now(lambda: denials(actor, department))
        self._before = frozenset(row.permission.value for row in held if row.agent is None)
        for right in RIGHTS:
            if right.used and right.scoped and right.permission in GRANTABLE:
                self._add(right, actor.scope_in(right.permission, department) != Scope.NONE)

    def _add(self, right: Right, mine: bool) -> None:
        denied = right.permission.value in self._before
        if not (mine or denied):
            return
        item = QListWidgetItem(right_label(right.permission), self.rights)
        item.setData(RIGHT, right.permission.value)
        item.setSizeHint(QSize(0, size("menu_row")))
        item.setToolTip(right_words(right.permission))
        item.setCheckState(Qt.CheckState.Checked if denied else Qt.CheckState.Unchecked)
        if not mine:
            item.setFlags(Qt.ItemFlag.ItemIsSelectable)
            item.setToolTip(self.tr("Only an owner can give this back: you do not hold it here."))

    def _leave(self, text: str) -> None:
        wanted = fold(text).split()
        for number in range(self.rights.count()):
            item = self.rights.item(number)
            item.setHidden(not all(word in fold(f"{item.text()} {item.toolTip()}") for word in wanted))


def _deny(department: str, permission: str, desk: Desk) -> None:
    deny(desk, department, permission)


def _allow(department: str, permission: str, desk: Desk) -> None:
    allow_again(desk, department, permission)
