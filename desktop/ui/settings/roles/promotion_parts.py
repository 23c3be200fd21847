"""The pieces of the promotion dialog: two big choices, and the list of what somebody gains and loses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from desktop.core.catalogue import BY_PERMISSION, GROUPS
from desktop.store.queries.explain_facts import RightChange
from desktop.ui.common.delegate import KEYBOARD, Index, RowDelegate
from desktop.ui.common.paint import Canvas
from desktop.ui.explaining import right_label, their_scope
from desktop.ui.theme.current import theme
from desktop.ui.theme.fonts import metrics
from desktop.ui.theme.tokens import border, icon_size, radius, size

SIGN, REACH = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
GAINED, LOST = "gained", "lost"


class BigChoice(QAbstractButton):
    """One of two: icon, words, a line below; framed in the accent when it is chosen."""

    def __init__(self, icon: str, words: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._line = icon, line
        self.setText(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(words)
        self.setAccessibleDescription(line)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for two lines."""
        return QSize(200, metrics("body", 600).height() + metrics("small").height() + 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, frame, icon and words."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        chosen, corner = self.isChecked(), radius("card")
        fill = "accent_soft" if chosen else "row_hover" if self.underMouse() else "surface"
        canvas.shape(0, 0, canvas.width, canvas.height, fill, corner)
        line, ink = (border("focus_ring"), "focus_ring") if self.hasFocus() else (1, "accent" if chosen else "border")
        canvas.outline(0, 0, canvas.width, canvas.height, ink, corner, line)
        side, tint = icon_size("large"), "accent_text" if chosen else "text_secondary"
        canvas.icon(14, (canvas.height - side) // 2, side, self._icon, tint)
        x, high = 14 + side + 12, metrics("body", 600).height()
        canvas.text(x, 11, canvas.width - x - 10, high, self.text(), "body", "text", 600)
        canvas.text(x, 13 + high, canvas.width - x - 10, metrics("small").height(), self._line, "small", "text_muted")
        painter.end()


class _ChangeRows(RowDelegate):
    row_height = 26

    def ground(self, canvas: Canvas, chosen: bool, hovered: bool) -> None:
        if hovered:
            canvas.shape(0, 0, canvas.width, canvas.height, "row_hover")

    def draw(self, canvas: Canvas, index: Index) -> None:
        sign, words = index.data(SIGN), str(index.data())
        if not sign:
            canvas.text(0, 4, canvas.width, canvas.height - 4, words, "caption", "text_muted", 600)
            return
        icon, ink = ("plus", "success_text") if sign == GAINED else ("minus", "danger_text")
        side = icon_size("small")
        canvas.icon(0, (canvas.height - side) // 2, side, icon, ink)
        reach = str(index.data(REACH))
        used = canvas.text(side + 8, 0, canvas.width - side - 16, canvas.height, words, "body", "text")
        x = side + 8 + used + 8
        canvas.text(x, 0, max(0, canvas.width - x - 8), canvas.height, reach, "small", "text_muted")


class ChangeList(QListWidget):
    """Gains first, by group with a green plus, then losses with a red minus; signs are spoken too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_ChangeRows(self))
        self.setProperty("ground", "raised")
        self.setAccessibleName(self.tr("What changes"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty(KEYBOARD, True)
        self.setMouseTracking(True)
        self.setMinimumHeight(6 * size("context_row"))

    def show_changes(self, gained: Sequence[RightChange], lost: Sequence[RightChange]) -> None:
        """Show both kinds; a right without effect yet is left out, as nobody would notice it."""
        self.clear()
        for sign, changes in ((GAINED, gained), (LOST, lost)):
            felt = [each for each in changes if BY_PERMISSION[each.permission].used]
            for group, rows in _grouped(felt):
                title = QListWidgetItem(self._title(sign, group), self)
                title.setFlags(Qt.ItemFlag.NoItemFlags)
                for each in rows:
                    self._add(sign, each)

    def labels(self, sign: str) -> list[str]:
        """Return the rights shown with a sign: ``gained`` or ``lost``."""
        rows = [self.item(place) for place in range(self.count())]
        return [row.text() for row in rows if row.data(SIGN) == sign]

    def _title(self, sign: str, group: str) -> str:
        name = QCoreApplication.translate("Rights", GROUPS[group])
        return self.tr("Gains: {group}").format(group=name) if sign == GAINED else (
            self.tr("Loses: {group}").format(group=name)
        )  # fmt: skip

    def _add(self, sign: str, change: RightChange) -> None:
        label = right_label(change.permission)
        row = QListWidgetItem(label, self)
        row.setData(SIGN, sign)
        reach = ""
        if BY_PERMISSION[change.permission].scoped:
            before, after = (their_scope(change.permission, scope) for scope in (change.before, change.after))
            reach = self.tr("{after}, instead of {before}").format(after=after, before=before)
        row.setData(REACH, reach)
        spoken = self.tr("Gains {right}") if sign == GAINED else self.tr("Loses {right}")
        spoken = spoken.format(right=label)
        if reach:
            spoken = self.tr("{right}: {reach}").format(right=spoken, reach=reach)
        row.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        row.setToolTip(spoken)


def _grouped(changes: Iterable[RightChange]) -> list[tuple[str, list[RightChange]]]:
    found: dict[str, list[RightChange]] = {}
    for each in changes:
        found.setdefault(BY_PERMISSION[each.permission].group, []).append(each)
    return list(found.items())
