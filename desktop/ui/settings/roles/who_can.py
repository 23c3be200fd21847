"""Who can…? Choose a right; everybody who holds it is named, how far, and through which role and department."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.core.catalogue import GROUPS, RIGHTS
from desktop.core.folding import fold
from desktop.core.permissions import Permission
from desktop.store.queries.explain import who_can
from desktop.store.queries.explain_facts import WhoRow
from desktop.ui.common import marks
from desktop.ui.common.delegate import KEYBOARD, Index, RowDelegate
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.paint import Canvas
from desktop.ui.common.search_field import SearchField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.explaining import denied_words, plain, right_label, right_words, through_words
from desktop.ui.settings.roles.role_list import KEY, SECOND, ShortList
from desktop.ui.theme.fonts import font, metrics
from desktop.ui.theme.tokens import radius, size, space

_HIGH, _WIDE, _RIGHTS = 520, 760, 290


class _RightRows(RowDelegate):
    row_height = 28

    def ground(self, canvas: Canvas, chosen: bool, hovered: bool) -> None:
        if chosen or hovered:
            fill = "row_hover" if not chosen else "row_selected" if canvas.selected else "row_selected_inactive"
            canvas.shape(0, 0, canvas.width, canvas.height, fill, radius("control"))

    def draw(self, canvas: Canvas, index: Index) -> None:
        title = not index.data(KEY)
        face, ink, weight = ("caption", "text_muted", 600) if title else ("body", "text", None)
        canvas.text(8, 4 if title else 0, canvas.width - 12, canvas.height - (4 if title else 0), str(index.data()),
                    face, ink, weight)  # fmt: skip


class _PeopleRows(RowDelegate):
    row_height = 48

    def sizeHint(self, option: object, index: Index) -> QSize:
        return QSize(0, max(self.row_height, metrics("body", 600).height() + metrics("small").height() + 12))

    def ground(self, canvas: Canvas, chosen: bool, hovered: bool) -> None:
        if hovered:
            canvas.shape(0, 0, canvas.width, canvas.height, "row_hover", radius("control"))

    def draw(self, canvas: Canvas, index: Index) -> None:
        side, name = size("avatar"), str(index.data())
        marks.avatar(canvas, 8, (canvas.height - side) // 2, side, name, str(index.data(KEY)))
        high, below = metrics("body", 600).height(), metrics("small").height()
        top, x = (canvas.height - high - below) // 2, 8 + side + 12
        canvas.text(x, top, canvas.width - x - 8, high, name, "body", "text", 600)
        canvas.text(x, top + high, canvas.width - x - 8, below, str(index.data(SECOND)), "small", "text_muted")


class WhoCanDialog(Dialog):
    """``agent_opened`` carries the agent who was clicked. With a ticket: whose right reaches that ticket."""

    agent_opened = Signal(str)

    def __init__(
        self, context: UiContext, permission: Permission | None = None, ticket: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent, wide=_WIDE)
        self.set_title(self.tr("Who can…?"))
        self._context, self._ticket = context, ticket
        self.search = SearchField(self.tr("Find a right"))
        self.rights, self.people = QListWidget(), ShortList(_PeopleRows(), self.tr("Who holds the right"))
        self._name, self._words = plain_label("", "subtitle", wrap=True), plain_label("", "small", "muted", wrap=True)
        self._nobody = plain_label("", "body", "muted", wrap=True)
        self._lay_out()
        self._fill()
        self.search.textChanged.connect(self._leave)
        self.rights.currentItemChanged.connect(self._on_right)
        self.people.opened.connect(self.agent_opened)
        self.choose(permission or Permission.TICKET_VIEW_LIST)

    def choose(self, permission: Permission) -> None:
        """Show who holds a right."""
        for row in self._rows():
            if row.data(KEY) == permission.value:
                self.rights.setCurrentItem(row)
                self.rights.scrollToItem(row)

    def shown(self) -> list[tuple[str, str]]:
        """Return the names that are shown, each with the words below."""
        rows = [self.people.item(place) for place in range(self.people.count())]
        return [(row.text(), plain(str(row.data(SECOND)))) for row in rows]

    def _rows(self) -> list[QListWidgetItem]:
        return [self.rights.item(place) for place in range(self.rights.count())]

    def _lay_out(self) -> None:
        self.rights.setProperty("ground", "raised")
        self.people.setProperty("ground", "raised")
        self.rights.setItemDelegate(_RightRows(self.rights))
        self.rights.setFrameShape(QFrame.Shape.NoFrame)
        self.rights.setAccessibleName(self.tr("Rights"))
        self.rights.setProperty(KEYBOARD, True)
        self.rights.setMouseTracking(True)
        self.rights.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        start, end = QVBoxLayout(), QVBoxLayout()
        start.setSpacing(space("small"))
        end.setSpacing(space("tight"))
        left = QWidget()
        left.setFixedWidth(_RIGHTS)
        left.setLayout(start)
        start.setContentsMargins(0, 0, 0, 0)
        start.addWidget(self.search)
        start.addWidget(self.rights, 1)
        parts: tuple[QLabel, ...] = (self._name, self._words)
        for part in parts:
            end.addWidget(part)
        end.addSpacing(space("small"))
        end.addWidget(self._nobody)
        end.addWidget(self.people)
        end.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(space("wide"))
        row.addWidget(left)
        row.addLayout(end, 1)
        self.body.addLayout(row, 1)
        self.add_cancel(self.tr("Close"))
        self.resize(_WIDE, _HIGH)

    def _fill(self) -> None:
        group = ""
        for right in RIGHTS:
            if right.group != group:
                group = right.group
                title = QListWidgetItem(QCoreApplication.translate("Rights", GROUPS[group]), self.rights)
                title.setFlags(Qt.ItemFlag.NoItemFlags)
            row = QListWidgetItem(right_label(right.permission), self.rights)
            row.setData(KEY, right.permission.value)
            row.setToolTip(right_words(right.permission))
        self.rights.setFont(font("body"))

    def _leave(self, typed: str) -> None:
        """Leave the rights whose words have everything that is typed, and go to the one that is called so."""
        wanted, rows = fold(typed).split(), self._rows()
        left = [place for place, row in enumerate(rows) if row.data(KEY) and _has(_all_words(row), wanted)]
        for place, row in enumerate(rows):
            row.setHidden(bool(wanted) and place not in left)
        fitting = [place for place in left if _has(rows[place].text(), wanted)] or left
        if wanted and fitting and self.rights.currentRow() not in fitting:
            self.rights.setCurrentRow(fitting[0])

    def _on_right(self, row: QListWidgetItem | None) -> None:
        if row is None or not row.data(KEY):
            return
        permission, actor, ticket = Permission(str(row.data(KEY))), self._context.desk.actor, self._ticket
        self._name.setText(right_label(permission))
        self._words.setText(right_words(permission))
        self._context.tasks.query(
            self, lambda: (permission, who_can(actor, permission, ticket)), self._show, self._on_failed
        )

    def _show(self, found: tuple[Permission, Sequence[WhoRow]]) -> None:
        permission, rows = found
        current = self.rights.currentItem()
        if current is None or current.data(KEY) != permission.value:
            return  # another right was chosen meanwhile
        self._nobody.setText("" if rows else self.tr("Nobody can."))
        self._nobody.setVisible(not rows)
        self.people.clear()
        for row in rows:
            parts = [through_words(permission, way) for way in row.through]
            words = " · ".join([*parts, *(denied_words(name) for name in row.denied_in)])
            spoken = self.tr("{name}, {words}").format(name=row.agent_name, words=plain(words))
            self.people.add(row.agent, row.agent_name, words, spoken)
        self.people.fit()

    def _on_failed(self, error: Exception) -> None:
        self.people.clear()
        self._nobody.setText(sentence(error))
        self._nobody.show()


def _all_words(row: QListWidgetItem) -> str:
    return f"{row.text()} {row.toolTip()}"


def _has(words: str, wanted: Sequence[str]) -> bool:
    folded = fold(words)
    return all(word in folded for word in wanted)
