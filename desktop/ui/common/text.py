"""Labels and tool tips that show text as it is.

Text of customers is never rich text: a ``<img>`` in a subject stays five letters and two brackets. Qt guesses
markup in labels and tool tips unless told otherwise, so labels come from here.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.common.paint import CENTRE, END, START, Canvas
from desktop.ui.theme.current import theme
from desktop.ui.theme.fonts import font, metrics


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet chooses by, and let the sheet look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def set_tip(widget: QWidget, text: str) -> None:
    """Set a tool tip that is never read as markup."""
    widget.setToolTip(RichText.convertFromPlainText(text) if RichText.mightBeRichText(text) else text)


class PlainLabel(QLabel):
    """A label of plain text at its layout's start, whatever direction the text itself reads in.

    Qt would put an English sentence on the left of an Arabic form, because it asks the text where its start is.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self._keep_start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_start()

    def _keep_start(self) -> None:
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        upright = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | upright)


def plain_label(text: str = "", kind: str = "body", tone: str = "", wrap: bool = False) -> PlainLabel:
    """Make a label of plain text. ``kind`` is a text size; ``tone`` one of muted, second, danger, success."""
    made = PlainLabel(text)
    made.setFont(font(kind))
    made.setWordWrap(wrap)
    if tone:
        made.setProperty("kind", tone)
    return made


class ElidedLabel(QLabel):
    """One line of plain text that is cut at its own end; the whole stands in the tool tip when it is cut.

    ``ink`` is a colour token. The label may shrink to nothing, so it never widens a window.
    """

    def __init__(
        self,
        text: str = "",
        kind: str = "body",
        ink: str = "text",
        weight: int | None = None,
        side: Qt.AlignmentFlag = START,
        middle: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._kind, self._ink, self._weight, self._side, self._middle = kind, ink, weight, side, middle
        self._own_tip = ""
        self.setFont(font(kind, weight))
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._tell()

    def set_ink(self, ink: str) -> None:
        """Show the text in another colour token."""
        self._ink = ink
        self.update()

    def set_own_tip(self, tip: str) -> None:
        """Show this tool tip always, instead of the whole text when cut."""
        self._own_tip = tip
        self._tell()

    def sizeHint(self) -> QSize:
        """Room for the whole text."""
        measure = metrics(self._kind, self._weight)
        return QSize(measure.horizontalAdvance(" ".join(self.text().split())) + 1, measure.height())

    def minimumSizeHint(self) -> QSize:
        """Return almost nothing in width."""
        return QSize(12, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out whether the text is cut now."""
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.contentsRect(), self.layoutDirection(), theme())
        ink = self._ink if self.isEnabled() else "text_disabled"
        args = (self.text(), self._kind, ink, self._weight, self._side, self._middle)
        canvas.text(0, 0, canvas.width, canvas.height, *args)
        painter.end()

    def _tell(self) -> None:
        cut = self.sizeHint().width() > self.width() + 1
        set_tip(self, self._own_tip or (self.text() if cut else ""))


__all__ = ["CENTRE", "END", "START", "ElidedLabel", "PlainLabel", "plain_label", "restyle", "set_tip"]


def escaped_label() -> QLabel:
    """Return a label for rich text of our own making, in which every value was escaped: no other reads marks."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    return label
