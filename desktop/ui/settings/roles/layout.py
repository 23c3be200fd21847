"""Where everything on the page of roles stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.store.queries.explain_roles import Holder
from desktop.ui.common.buttons import Button
from desktop.ui.common.edges import set_edges
from desktop.ui.common.text import plain_label
from desktop.ui.settings.roles.heads import MatrixHeads
from desktop.ui.settings.roles.matrix import Matrix
from desktop.ui.settings.roles.role_head import RoleHead
from desktop.ui.settings.roles.role_list import HolderList, RoleList
from desktop.ui.settings.roles.rows import RightsModel
from desktop.ui.settings.roles.stops import EDGE
from desktop.ui.theme.fonts import font
from desktop.ui.theme.tokens import space

if TYPE_CHECKING:
    from desktop.ui.settings.page import SettingsPage

LIST_WIDE = 196


class RolesLayout(QWidget):
    """Roles and holders at the start, head, heads and matrix beside them. The matrix scrolls, not the page."""

    def __init__(self, page: SettingsPage, model: RightsModel) -> None:
        super().__init__(page)
        self.model = model
        self.who = Button(self.tr("Who can…?"), icon="users")
        self.see_as = Button(self.tr("See as…"), icon="eye")
        self.new = Button(self.tr("New role"), "primary", "plus")
        self.roles, self.holders, self.head = RoleList(), HolderList(), RoleHead()
        self.matrix = Matrix(model)
        self.heads = MatrixHeads(self.matrix)
        self._held = plain_label(self.tr("Held by"), "caption", "muted")
        self._held.setFont(font("caption", 600))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._fill(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space("wide") - EDGE)
        row.addWidget(self._start_column())
        row.addLayout(self._matrix_column(), 1)
        for first, second in (
            (self.head.back, self.heads.search),
            (self.heads.search, self.heads.different),
            (self.heads.different, self.matrix),
        ):
            self.setTabOrder(first, second)
        for changed in (self.heads.search.textChanged, self.heads.different.toggled):
            changed.connect(lambda _: self._narrow())

    def hasHeightForWidth(self) -> bool:
        """Ask for no height: lists and matrix scroll, so a low window never scrolls the page around them."""
        return False

    def show_holders(self, holders: Sequence[Holder]) -> None:
        """Show who holds the role, or nothing."""
        self._held.setVisible(bool(holders))
        self.holders.setVisible(bool(holders))
        self.holders.show_holders(holders)

    def _narrow(self) -> None:
        self.model.narrow(self.heads.search.text(), self.heads.different.isChecked())

    def _fill(self, page: SettingsPage) -> None:
        """Put title and sentence at the head's start, buttons at its end, and take the rest of the page."""
        inside = page.widget()
        column = inside.layout() if inside is not None else None
        if column is not None:
            set_edges(column, space("page"), space("wide"), space("page") - EDGE, 0)
        text = self.tr("What people may do, and for which tickets. A role given inside a department counts only there.")
        title = page.head.takeAt(0)
        words = QVBoxLayout()
        words.setSpacing(2)
        if title is not None:
            words.addItem(title)
        words.addWidget(plain_label(text, "body", "second", wrap=True))
        page.head.addLayout(words, 1)
        set_edges(page.head, 0, 0, EDGE, 0)
        page.head.setSpacing(space("small"))
        for button in (self.who, self.see_as, self.new):
            page.head.addWidget(button)
        page.body.addWidget(self, 1)

    def _start_column(self) -> QWidget:
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self.roles)
        made = QWidget()
        made.setFixedWidth(LIST_WIDE)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, space("wide"))
        column.setSpacing(space("tight"))
        column.addWidget(card)
        column.addSpacing(space("medium"))
        column.addWidget(self._held)
        column.addWidget(self.holders)
        column.addStretch(1)
        return made

    def _matrix_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(space("tight"))
        column.addWidget(self.head)
        column.addWidget(self.heads)
        column.addWidget(self.matrix, 1)
        return column
