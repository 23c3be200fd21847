"""The menu of a slot: typing finds, arrows move, Enter chooses; several things keep it open and are ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from desktop.ui.common.delegate import Index, RowDelegate
from desktop.ui.common.paint import Canvas, text_width
from desktop.ui.common.popup import Popup
from desktop.ui.common.search_field import SearchField
from desktop.ui.settings.rules.options import Option, found
from desktop.ui.theme.tokens import radius, size

KEY, TICKED = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
MOST_ROWS = 10
NARROW, WIDE = 200, 380
SEARCH_FROM = 7
"""So many things are searched rather than read."""
_PASSED_ON = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


class OptionDelegate(RowDelegate):
    """A title in small muted letters, a thing with its tick."""

    row_height = size("menu_row")

    def ground(self, canvas: Canvas, chosen: bool, hovered: bool) -> None:
        """Fill a row as menus do."""
        if chosen or hovered:
            fill = "row_selected" if chosen else "row_hover"
            canvas.shape(0, 0, canvas.width, canvas.height, fill, radius("control"))

    def draw(self, canvas: Canvas, index: Index) -> None:
        """Draw title or thing."""
        text = str(index.data())
        if index.data(KEY) is None:
            canvas.text(8, 4, canvas.width - 12, canvas.height - 4, text, "caption", "text_muted", 600)
            return
        if index.data(TICKED):
            canvas.icon(8, (canvas.height - 14) // 2, 14, "check", "accent_text")
        canvas.text(28, 0, canvas.width - 36, canvas.height, text)


class Picker(Popup):
    """``chosen`` carries a key; where ``several`` may be chosen, each press ticks or unticks and it stays open."""

    chosen = Signal(str)

    def __init__(
        self, name: str, options: Sequence[Option], ticked: Sequence[str], parent: QWidget, several: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._options, self._ticked, self._several = options, set(ticked), several
        self.setAccessibleName(name)
        self.search = SearchField(self.tr("Find…"))
        self.rows = QListWidget()
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        self.rows.setProperty("ground", "raised")
        self.rows.setAccessibleName(name)
        self.rows.setMouseTracking(True)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setItemDelegate(OptionDelegate(self.rows))
        self.body.addWidget(self.search)
        self.body.addWidget(self.rows)
        self.search.setVisible(len(options) >= SEARCH_FROM)
        self.setFocusProxy(self.search if len(options) >= SEARCH_FROM else self.rows)
        for part in (self.search, self.rows):
            part.installEventFilter(self)
        self.search.textChanged.connect(self._fill)
        self.rows.itemClicked.connect(self._on_pressed)
        self._fill("")
        self.rows.setFixedSize(self._room())

    def type(self, text: str) -> None:
        """Begin with what was typed on the slot."""
        self.search.show()
        self.search.setFocus()
        self.search.insert(text)
        self.adjustSize()

    def offered(self) -> list[str]:
        """Return the keys that show, in order."""
        keys = (self.rows.item(number).data(KEY) for number in range(self.rows.count()))
        return [str(key) for key in keys if key is not None]

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keyboard back to the window below, which not every platform does by itself."""
        super().hideEvent(event)
        below = self.parentWidget()
        if below is not None and below.isVisible():
            below.window().activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows move in the rows while one types, Enter choose, Esc close."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(watched, event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _on_key(self, watched: QObject, event: QKeyEvent) -> bool:
        key, text, in_rows = event.key(), event.text(), watched is self.rows
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (key == Qt.Key.Key_Space and in_rows and self._idle()):
            self._on_pressed(self.rows.currentItem())
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Tab):
            self.close()
        elif watched is self.search and key in _PASSED_ON:
            self.rows.keyPressEvent(event)
        elif in_rows and text and text.isprintable() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.type(text)
        else:
            return False
        return True

    def _idle(self) -> bool:
        return not self.search.text()

    def _fill(self, typed: str) -> None:
        self.rows.clear()
        title = ""
        for option in found(self._options, typed):
            if option.group != title and not typed.strip():
                title = option.group
                if title:
                    QListWidgetItem(title, self.rows).setFlags(Qt.ItemFlag.NoItemFlags)
            row = QListWidgetItem(option.words, self.rows)
            row.setData(KEY, option.key)
            self._tick(row)
        if not self.rows.count():
            QListWidgetItem(self.tr("Nothing found"), self.rows).setFlags(Qt.ItemFlag.NoItemFlags)
        self._start(bool(typed.strip()))

    def _start(self, typed: bool) -> None:
        rows = [self.rows.item(number) for number in range(self.rows.count())]
        usable = [row for row in rows if row.data(KEY) is not None]
        ticked = [row for row in usable if row.data(TICKED) and not self._several]
        chosen = (usable if typed else ticked or usable)[:1]
        if chosen:
            self.rows.setCurrentItem(chosen[0])
            self.rows.scrollToItem(chosen[0])

    def _tick(self, row: QListWidgetItem) -> None:
        on = row.data(KEY) in self._ticked
        row.setData(TICKED, on)
        words = self.tr("{option}, chosen").format(option=row.text()) if on else row.text()
        row.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    def _on_pressed(self, row: QListWidgetItem | None) -> None:
        if row is None or row.data(KEY) is None:
            return
        key = str(row.data(KEY))
        if self._several:
            self._ticked ^= {key}
            self._tick(row)
            self.search.selectAll()
            self.chosen.emit(key)
        else:
            self.hide()  # first: the window below becomes active again, which would close a menu that opens now
            QTimer.singleShot(0, self, lambda: self._tell(key))

    def _tell(self, key: str) -> None:
        self.chosen.emit(key)
        self.close()

    def _room(self) -> QSize:
        widest = max((text_width(option.words, "body") for option in self._options), default=0) + 64
        high = sum(self.rows.sizeHintForRow(row) for row in range(min(self.rows.count(), MOST_ROWS)))
        return QSize(min(max(widest, NARROW), WIDE), max(high, size("menu_row")) + 2)
