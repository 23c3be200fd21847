"""The head over the matrix: the role's name and line, what can be done with it, and why something cannot."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.store.queries.explain_roles import Lock, RoleSheet
from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import Button, IconButton
from desktop.ui.common.text import ElidedLabel, plain_label
from desktop.ui.explaining import role_line, role_name
from desktop.ui.settings.roles.stops import EDGE
from desktop.ui.theme.current import give_icon
from desktop.ui.theme.tokens import space


class RoleHead(QWidget):
    """Name, line, "Copy", "Put back", a menu for the desk's own roles, and the bar with the rule that holds here."""

    copied = Signal()
    put_back = Signal()
    renamed = Signal()
    deleted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = ElidedLabel("", "subtitle")
        self.line = plain_label("", "small", "muted", wrap=True)
        self.copy = Button(self.tr("Copy"), icon="copy", small=True)
        self.back = Button(self.tr("Put back"), small=True)
        self.more = IconButton("ellipsis", self.tr("More"))
        self.bar = Bar("", "lock", "")
        self.more.open_menu(self._make_menu())
        self.copy.clicked.connect(self.copied)
        self.back.clicked.connect(self.put_back)
        self._build()

    def show_role(self, sheet: RoleSheet, may_create: bool, may_edit: bool, different: int) -> None:
        """Show a role; what somebody may not do is not there."""
        self.name.setText(role_name(sheet.role, sheet.name))
        self.line.setText(self._line(sheet))
        self.copy.setVisible(may_create)
        self.more.setVisible(may_edit and not sheet.built_in)
        self.delete_action.setVisible(sheet.lock == Lock.OPEN)
        self.back.setVisible(may_edit and sheet.lock == Lock.OPEN)
        self.count(different)
        self.bar.say("", "lock", self._rule(sheet.lock))

    def count(self, different: int) -> None:
        """Offer to put back while something differs."""
        self.back.refuse("" if different else self.tr("Nothing differs from the role it came from."))

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.line)
        row = QHBoxLayout()
        row.setSpacing(space("medium"))
        row.addLayout(words, 1)
        for part in (self.more, self.copy, self.back):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 0, EDGE, 0)
        column.setSpacing(space("medium"))
        column.addLayout(row)
        column.addWidget(self.bar)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        rename = menu.addAction(self.tr("Rename and describe…"))
        give_icon(rename, "pencil")
        rename.triggered.connect(lambda checked=False: self.renamed.emit())
        self.delete_action = menu.addAction(self.tr("Delete…"))
        give_icon(self.delete_action, "trash-2", "danger_text")
        self.delete_action.triggered.connect(lambda checked=False: self.deleted.emit())
        return menu

    def _line(self, sheet: RoleSheet) -> str:
        if sheet.built_in:
            return self.tr("Built in. {words}").format(words=role_line(sheet.role))
        base = role_name(sheet.base)
        if not sheet.description:
            return self.tr("Made from {role}.").format(role=base)
        return self.tr("Made from {role}. {words}").format(role=base, words=sheet.description)

    def _rule(self, lock: Lock) -> str:
        return {
            Lock.OPEN: self.tr("You cannot grant a right that you do not hold, nor change your own role."),
            Lock.OWNER: self.tr("Owners always hold every right, so that somebody can put everything right again."),
            Lock.OWN: self.tr("You hold this role yourself, so somebody else has to change it. You can copy it."),
            Lock.NO_RIGHT: self.tr("You can look at roles, but not change them."),
            Lock.BEYOND: self.tr("This role holds rights that you do not hold, so you cannot change it."),
        }[lock]
