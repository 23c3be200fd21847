"""The rows of the command bar: model, drawing, list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

from desktop.ui.command_bar.entries import Entry, highlights
from desktop.ui.common import marks
from desktop.ui.common.delegate import Index, RowDelegate
from desktop.ui.common.paint import MARK, Canvas, elided, text_width
from desktop.ui.i18n import isolate, listed
from desktop.ui.theme.current import theme
from desktop.ui.theme.fonts import font
from desktop.ui.theme.tokens import icon_size, size

Row = Entry | str
"""An entry, or the title of the group below."""
RowRole = Qt.ItemDataRole.UserRole
NOTHING = QModelIndex()
EDGE, TEXT_X, GAP = 16, 44, 4


class EntryModel(QAbstractListModel):
    """Entries under the titles of their groups."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Show these; a title is put above the first of each group."""
        self.beginResetModel()
        self.rows = []
        group = ""
        for entry in entries:
            if entry.group != group:
                group = entry.group
                self.rows.append(group)
            self.rows.append(entry)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """Return the entry of a row, None for a title."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, Entry) else None

    def find(self, key: str) -> int:
        """Return the row of an entry, -1 when it is not there."""
        return next((at for at, row in enumerate(self.rows) if isinstance(row, Entry) and row.key == key), -1)

    def neighbour(self, row: int, by: int) -> int:
        """Return the next entry's row in a direction, round the ends; -1 when there is none."""
        for step in range(1, len(self.rows) + 1):
            at = (row + by * step) % len(self.rows)
            if isinstance(self.rows[at], Entry):
                return at
        return -1

    def rowCount(self, parent: Index = NOTHING) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == RowRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return listed(filter(None, (row.text, row.hint, row.keys))) if isinstance(row, Entry) else row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], Entry):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


class EntryDelegate(RowDelegate):
    """Draws titles 32 high and entries 36 high: icon, text with the typed letters in 600, hint, key caps."""

    def __init__(self, parent: QObject) -> None:
        super().__init__()
        self.setParent(parent)
        self.typed = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the row's height."""
        return QSize(0, size("command_bar_row") if isinstance(index.data(RowRole), Entry) else 32)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        painter.save()
        row: Row = index.data(RowRole)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        canvas = Canvas(painter, option.rect, option.direction, theme(), chosen)
        if isinstance(row, str):
            canvas.text(EDGE, 6, canvas.width - 2 * EDGE, 26, row, "caption", "text_muted", 600)
        else:
            if chosen:
                canvas.shape(0, 0, canvas.width, canvas.height, "row_selected")
            elif option.state & QStyle.StateFlag.State_MouseOver:
                canvas.shape(0, 0, canvas.width, canvas.height, "row_hover")
            self._entry(canvas, row)
        painter.restore()

    def _entry(self, canvas: Canvas, row: Entry) -> None:
        side = icon_size("normal")
        canvas.icon(EDGE, (canvas.height - side) // 2, side, row.icon, row.ink)
        end = canvas.width - EDGE
        caps = row.keys.split()
        mirrored = canvas.direction == Qt.LayoutDirection.RightToLeft
        for key in caps if mirrored else reversed(caps):  # keys read from left to right in every language
            end -= marks.key_cap_width(key)
            marks.key_cap(canvas, end, (canvas.height - 18) // 2, key)
            end -= 4
        room = end - TEXT_X - 8
        hint = f"{MARK if mirrored else ''}· {isolate(row.hint)}" if row.hint else ""
        wanted = text_width(hint, "body") + GAP
        shown = self._text(canvas, row.text, room - min(wanted, room // 2)) + GAP
        canvas.text(TEXT_X + shown, 0, room - shown, canvas.height, hint, "body", "text_muted")

    def _text(self, canvas: Canvas, text: str, room: int) -> int:
        """Draw the text with its typed letters; return its width."""
        layout = text_layout(text, self.typed, room)
        wide = int(layout.lineAt(0).naturalTextWidth()) + 1
        spot = canvas.place(TEXT_X, (canvas.height - int(layout.lineAt(0).height())) // 2, wide, canvas.height)
        canvas.painter.setPen(canvas.colour("text"))
        layout.draw(canvas.painter, QPointF(spot.x(), spot.y()))
        return wide


class EntryList(QListView):
    """The list under the field. It never takes the keyboard: the field keeps it and moves the choice."""

    def __init__(self, model: EntryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawn = EntryDelegate(self)
        self.setProperty("ground", "raised")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Results"))
        self.setModel(model)
        self.setItemDelegate(self.drawn)

    def wanted_height(self) -> int:
        """Height of all rows."""
        return sum(self.sizeHintForRow(row) for row in range(self.model().rowCount()))


def text_layout(text: str, typed: str, room: int) -> QTextLayout:
    """Lay a line out with the typed letters at 600; one layout, so that Arabic letters keep joining."""
    shown, used = elided(text, "body", None, room)
    layout = QTextLayout(shown, font("body"))
    bold = QTextCharFormat()
    bold.setFontWeight(600)
    ranges = []
    for start, length in highlights(shown, typed):
        piece = QTextLayout.FormatRange()
        piece.start, piece.length, piece.format = start, length, bold
        ranges.append(piece)
    layout.setFormats(ranges)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(room, used + 8))
    layout.endLayout()
    return layout
