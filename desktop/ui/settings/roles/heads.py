"""The line above the matrix: the search field over the words, the names of the stops over their columns."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QToolTip, QWidget

from desktop.core.catalogue import SCOPE_NAMES
from desktop.core.permissions import Scope
from desktop.ui.common.buttons import IconButton
from desktop.ui.common.paint import Canvas
from desktop.ui.common.search_field import SearchField
from desktop.ui.settings.roles.matrix import Matrix
from desktop.ui.settings.roles.stops import EDGE
from desktop.ui.theme.current import theme
from desktop.ui.theme.fonts import font, metrics, text_width
from desktop.ui.theme.tokens import size

HIGH, _FIELD, _LINE = 40, 220, 13


class MatrixHeads(QWidget):
    """40 high or more; follows the matrix' width, so that names and stops stand in one column."""

    def __init__(self, matrix: Matrix, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix = matrix
        self.search = SearchField(self.tr("Find a right"), parent=self)
        self.different = IconButton("list-filter", self.tr("Only what differs from the role it came from"), parent=self)
        self.different.setCheckable(True)
        self.setFixedHeight(max(HIGH, 2 * metrics("caption").height() + 10))
        matrix.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Ask for the height only."""
        return QSize(0, self.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the matrix."""
        if event.type() == QEvent.Type.Resize:
            self._place()
            self.update()
        return False

    def event(self, event: QEvent) -> bool:
        """Name a column whole: a long name is cut in a narrow window."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            scope = self.scope_at(event.pos().x())
            QToolTip.showText(event.globalPos(), _name(scope) if scope is not None else "", self)
            return True
        return super().event(event)

    def scope_at(self, x: int) -> Scope | None:
        """Return the column at a place; None over the words."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self._matrix.stops().at(self.width() - x if rtl else x, tuple(Scope))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw names and the line below."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.rect(), self.layoutDirection(), theme())
        stops = self._matrix.stops()
        line = max(_LINE, metrics("caption").height() - 2)
        for scope in SCOPE_NAMES:
            lines = two_lines(_name(scope), stops.step)
            top = (canvas.height - 2 - line * len(lines)) // 2
            for number, words in enumerate(lines):
                wide = min(text_width(words, "caption") + 2, stops.step)
                x = stops.centre(scope) - wide // 2
                canvas.line(x, top + number * line, wide, line, words, font("caption"), "text_muted")
        canvas.shape(EDGE, canvas.height - 1, canvas.width - 2 * EDGE, 1, "border")
        painter.end()

    def _place(self) -> None:
        side = size("icon_button")
        room = self._matrix.stops().begin - EDGE - 12 - side - 4
        behind = EDGE + min(_FIELD, room) + 4
        spots: list[tuple[QWidget, int, int, int]] = [(self.search, EDGE, behind - EDGE - 4, size("button_small"))]
        spots.append((self.different, behind, side, side))
        frame = QRect(0, 0, self.width(), self.height())
        for widget, x, wide, high in spots:
            spot = QRect(x, (self.height() - 2 - high) // 2, wide, high)
            widget.setGeometry(QStyle.visualRect(self.layoutDirection(), frame, spot))


def _name(scope: Scope) -> str:
    return QCoreApplication.translate("Roles", SCOPE_NAMES[scope])


def two_lines(words: str, room: int) -> list[str]:
    """Break a name into two lines of about one width; a single word stays whole, what is too long is cut."""
    parts = words.split()
    if len(parts) < 2:
        lines = [words]
    else:
        cuts = [(" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts))]
        lines = list(min(cuts, key=lambda cut: max(text_width(line, "caption") for line in cut)))
    return [metrics("caption").elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]
