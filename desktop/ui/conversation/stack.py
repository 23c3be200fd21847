"""The scrolling column of a conversation: everything has its place, only what is near the screen has a widget.

A ticket of 500 messages opens as fast as one of five, because a card is built when it comes near. Until then its
height is estimated; when a card above the reader turns out higher or lower, the view keeps to what is being read.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStyle, QWidget

GAP, TOP, BOTTOM = 8, 12, 16
START, END, BAR = 16, 6, 10
NEAR = 600
"""Pixels beyond the screen in which cards are built ahead."""


class Entry(Protocol):
    """Something with a place in the column."""

    @property
    def key(self) -> str: ...


_Anchor = tuple[str, int]


@dataclass(eq=False)
class _Slot:
    entry: Entry
    high: int
    top: int = 0
    widget: QWidget | None = None


class CardStack(QScrollArea):
    """``make`` builds the widget of an entry, ``estimate`` says how high it will be in a width."""

    def __init__(self, make: Callable[[Entry], QWidget], estimate: Callable[[Entry, int], int]) -> None:
        super().__init__()
        self._make, self._estimate = make, estimate
        self._slots: list[_Slot] = []
        self._page = QFrame()
        self._page.setProperty("kind", "window")
        self.setWidget(self._page)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._arranging = False
        self._goal = ""
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._build_ahead)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.arrange)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_entries(self, entries: Sequence[Entry], goal: str | None = None) -> None:
        """Show other entries. Those that are equal to earlier ones keep their widgets.

        With ``goal`` the view goes to the entry of that key; without, it stays with what is being read.
        """
        anchor = self._anchor()
        focused = next(
            (slot.entry.key for slot in self._slots if slot.widget is not None and slot.widget.hasFocus()), ""
        )
        old = {slot.entry.key: slot for slot in self._slots}
        self._slots = [self._slot(entry, old.pop(entry.key, None)) for entry in entries]
        lost = any(slot.widget is not None and _has_keys(slot.widget) for slot in old.values())
        if lost:
            self.setFocus()  # else Qt gives the keyboard to whatever comes next in the window
        for slot in old.values():
            _drop(slot)
        self._goal = goal or ""
        self._arrange(anchor)
        around = self.parentWidget()
        if lost and around is not None:
            around.setFocus()
        again = self.widget_of(focused)
        if again is not None:
            again.setFocus()

    def widgets(self) -> list[QWidget]:
        """Return the widgets built so far, from top to bottom."""
        return [slot.widget for slot in self._slots if slot.widget is not None]

    def widget_of(self, key: str) -> QWidget | None:
        """Return the widget of an entry if it is built."""
        return next((slot.widget for slot in self._slots if slot.entry.key == key), None)

    def go_to(self, key: str) -> QWidget | None:
        """Bring an entry to the top of the view and return its widget, built if need be."""
        self._goal = key
        self._arrange(None)
        return self.widget_of(key)

    def step(self, step: int) -> bool:
        """Go from the entry with the keyboard to the next or the one before; a long one is scrolled through first.

        Returns whether there was somewhere to go.
        """
        place = self._with_keys()
        if place is None:
            return False
        bar = self.verticalScrollBar()
        slot, high = self._slots[place], self.viewport().height()
        if step > 0 and slot.top + slot.high > bar.value() + high + 2:
            bar.setValue(min(bar.value() + high - 48, slot.top + slot.high - high + GAP))
            return True
        if step < 0 and slot.top < bar.value() - 2:
            bar.setValue(max(bar.value() - high + 48, slot.top - GAP))
            return True
        places = range(place + step, len(self._slots) if step > 0 else -1, step)
        return any(self._focus(self._slots[each]) for each in places)

    def _with_keys(self) -> int | None:
        """Return the place of the entry that has the keyboard, itself or something in it."""
        focused = self.window().focusWidget()
        for place, slot in enumerate(self._slots):
            widget = slot.widget
            if widget is not None and focused is not None and (widget is focused or widget.isAncestorOf(focused)):
                return place
        return None

    def arrange(self) -> None:
        """Give everything its place anew."""
        self._arrange(self._anchor())

    def arrange_soon(self) -> None:
        """Arrange once all that changes now has changed."""
        self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit everything to the new width."""
        super().resizeEvent(event)
        self._arrange(self._anchor())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk by Up and Down, scroll by Space and Shift+Space, Home and End; what remains belongs to the window."""
        bar, page = self.verticalScrollBar(), self.viewport().height() - 48
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step:
            if not self.step(step):
                super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            bar.setValue(bar.value() + (-page if back else page))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            order = reversed(self._slots) if event.key() == Qt.Key.Key_End else iter(self._slots)
            any(self._focus(slot) for slot in order)
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange when a card asks for another height; the area itself listens to its page here, too."""
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest and not self._arranging:
            self._soon.start()
        return super().eventFilter(watched, event)

    def _slot(self, entry: Entry, old: _Slot | None) -> _Slot:
        if old is not None and old.entry == entry:
            return old
        if old is not None:
            _drop(old)
        return _Slot(entry, self._estimate(entry, self._width()))

    def _width(self) -> int:
        return max(self.width() - BAR - START - END, 120)

    def _anchor(self) -> _Anchor | None:
        """Return what is being read, and where on the screen it begins."""
        top = self.verticalScrollBar().value()
        slot = next((slot for slot in self._slots if slot.top + slot.high > top), None)
        return (slot.entry.key, slot.top - top) if slot is not None else None

    def _arrange(self, anchor: _Anchor | None) -> None:
        """Place everything, build what is seen; repeated, since building changes what is seen."""
        if self._arranging:
            return
        self._arranging = True
        try:
            for _ in range(8):
                self._place()
                self._settle(anchor)
                if not self._build(0):
                    break
            self._show_widgets()
        finally:
            self._arranging = False
        self._later.start()

    def _settle(self, anchor: _Anchor | None) -> None:
        """Scroll to the goal, else to where the reader was."""
        goal, kept = self._slot_of(self._goal), self._slot_of(anchor[0]) if anchor else None
        if goal is not None:
            self.verticalScrollBar().setValue(goal.top - GAP if goal is not self._slots[0] else 0)
        elif anchor is not None and kept is not None:
            self.verticalScrollBar().setValue(kept.top - anchor[1])

    def _slot_of(self, key: str) -> _Slot | None:
        return next((slot for slot in self._slots if slot.entry.key == key), None) if key else None

    def _place(self) -> None:
        wide, top = self._width(), TOP
        for slot in self._slots:
            slot.top = top
            if slot.widget is not None:
                slot.high = _height(slot.widget, wide)
            top += slot.high + GAP
        whole = max(top - GAP + BOTTOM, 1)
        self._page.resize(max(self.width() - BAR, 1), whole)
        self._page.setMinimumHeight(whole)

    def _build(self, margin: int) -> bool:
        top = self.verticalScrollBar().value()
        low, high = top - margin, top + self.viewport().height() + margin
        wanted = [
            slot for slot in self._slots if slot.widget is None and slot.top < high and slot.top + slot.high > low
        ]
        for slot in wanted:
            slot.widget = self._make(slot.entry)
            slot.widget.setParent(self._page)
        return bool(wanted)

    def _show_widgets(self) -> None:
        page, wide = self._page.rect(), self._width()
        previous: QWidget | None = None
        for slot in self._slots:
            if slot.widget is None:
                continue
            narrow = slot.widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Maximum
            used = min(wide, slot.widget.sizeHint().width()) if narrow else wide
            spot = QRect(START, slot.top, used, slot.high)
            slot.widget.setGeometry(QStyle.visualRect(self.layoutDirection(), page, spot))
            slot.widget.show()
            if previous is not None:
                QWidget.setTabOrder(previous, slot.widget)
            previous = slot.widget

    def _build_ahead(self) -> None:
        """Build one screen ahead, a card at a time, so that scrolling finds them ready."""
        top = self.verticalScrollBar().value()
        low, high = top - NEAR, top + self.viewport().height() + NEAR
        near = (slot for slot in self._slots if slot.widget is None and slot.top < high and slot.top + slot.high > low)
        slot = next(near, None)
        if slot is not None and self.isVisible():
            slot.widget = self._make(slot.entry)
            slot.widget.setParent(self._page)
            self._arrange(self._anchor())

    def _on_scrolled(self) -> None:
        if not self._arranging:
            self._goal = ""
            self._arrange(self._anchor())

    def _focus(self, slot: _Slot) -> bool:
        """Give an entry the keyboard and bring it into view; False when it takes none, as a line of events."""
        if slot.widget is None:
            slot.widget = self._make(slot.entry)
            slot.widget.setParent(self._page)
            self._arrange(self._anchor())
        if slot.widget is None or (slot.widget.focusProxy() or slot.widget).focusPolicy() == Qt.FocusPolicy.NoFocus:
            return False
        slot.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        top, high = self.verticalScrollBar().value(), self.viewport().height()
        if slot.top < top or slot.top + slot.high > top + high:
            self.verticalScrollBar().setValue(slot.top - GAP)
        return True


def _height(widget: QWidget, wide: int) -> int:
    found = widget.heightForWidth(wide) if widget.hasHeightForWidth() else -1
    return found if found > 0 else max(widget.sizeHint().height(), widget.minimumHeight())


def _has_keys(widget: QWidget) -> bool:
    """Tell whether a widget or a part of it has the keyboard of its window."""
    focused = widget.window().focusWidget()
    return focused is not None and (widget is focused or widget.isAncestorOf(focused))


def _drop(slot: _Slot) -> None:
    if slot.widget is not None:
        slot.widget.hide()
        slot.widget.deleteLater()
        slot.widget = None
