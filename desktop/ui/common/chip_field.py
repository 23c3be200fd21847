"""The recipients' field: typed or pasted addresses become chips.

Completion is asked for by a signal and answered whenever the answer is there; an answer to an older text is
dropped, so a slow query never replaces what stands in the field now.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QListView, QSizePolicy, QWidget

from desktop.ui.common.chip import Chip
from desktop.ui.common.flow import FlowLayout
from desktop.ui.common.text import restyle, set_tip

CHIP_HEIGHT = 24
_COMMIT = (Qt.Key.Key_Comma, Qt.Key.Key_Semicolon, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PART = re.compile(r'(?:"[^"]*"|<[^>]*>|[^,;\n\r"<]|["<])+')


def split_addresses(text: str) -> list[str]:
    """Split a pasted list at comma, semicolon and line end, but not inside quotes or angle brackets."""
    return [part.strip() for part in _PART.findall(text) if part.strip()]


def shown_name(address: str) -> str:
    """Return the name of ``Name <address>``, or the address where there is none."""
    name, bracket, _rest = address.partition("<")
    name = name.strip().strip('"').strip()
    return name if bracket and name else address.strip("<> ")


class _Entry(QLineEdit):
    """The typing part: tells of Backspace at its start, of a finished address and of focus."""

    backspaced = Signal()
    committed = Signal()
    focused = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        open_quote = self.text().count('"') % 2 == 1
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.backspaced.emit()
        elif event.key() in _COMMIT and self.text().strip() and not open_quote:
            self.committed.emit()
        elif event.key() not in _COMMIT or open_quote:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


class ChipField(QFrame):
    """Addresses as chips with a place to type. ``check`` returns what is wrong with an address, or nothing.

    ``suggestions_wanted`` asks for completions of a text; answer with ``offer``. ``bare`` has no frame, for bars.
    """

    changed = Signal()
    suggestions_wanted = Signal(str)

    def __init__(
        self, name: str, check: Callable[[str], str], bare: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "chip-field")
        self.setProperty("bare", bare)
        self._check = check
        self._addresses: list[str] = []
        self._chips: list[Chip] = []
        self._entry = _Entry()
        self._entry.setProperty("kind", "bare")
        self._entry.setAccessibleName(name)
        self._entry.setMinimumWidth(72)
        self._entry.setFixedHeight(CHIP_HEIGHT)
        self._flow = FlowLayout(self, gap=4, stretch_last=True)
        edge = 0 if bare else 4
        self._flow.setContentsMargins(edge, edge, edge, edge)
        self._flow.addWidget(self._entry)
        self._offered = QStringListModel(self)
        self._list = QListView()
        self._completer = self._make_completer()
        self.setFocusProxy(self._entry)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._connect()

    def addresses(self) -> list[str]:
        """Return what stands in the field, with what is typed and not yet a chip."""
        typed = split_addresses(self._entry.text())
        return [*self._addresses, *typed]

    def problems(self) -> list[str]:
        """Return the reasons of all addresses that are not right."""
        return [reason for reason in map(self._check, self.addresses()) if reason]

    def set_addresses(self, addresses: Iterable[str]) -> None:
        """Replace everything."""
        for chip in list(self._chips):
            self._drop(chip)
        self._entry.clear()
        self.add(*addresses)

    def add(self, *addresses: str) -> None:
        """Add addresses as chips; one that stands there already is left out."""
        known = {address.casefold() for address in self._addresses}
        fresh = {one.casefold(): one for one in reversed(addresses) if one.casefold() not in known}
        for address in reversed(fresh.values()):
            self._add_chip(address)
        if fresh:
            self.changed.emit()

    def offer(self, text: str, suggestions: list[str]) -> None:
        """Show completions that were asked for ``text``; dropped when something else is typed by now."""
        if text != self._entry.text().strip() or not self._entry.hasFocus():
            return
        self._offered.setStringList(suggestions)
        if suggestions:
            self._completer.complete()
        else:
            self._list.hide()

    def set_placeholder(self, text: str) -> None:
        """Show a hint while nothing is typed."""
        self._entry.setPlaceholderText(text)

    def recheck(self) -> None:
        """Ask ``check`` again for every chip, after its answer may have changed."""
        for address, chip in zip(self._addresses, self._chips, strict=True):
            chip.show_problem(self._check(address))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a click beside the chips type."""
        self._entry.setFocus()

    def _make_completer(self) -> QCompleter:
        made = QCompleter(self._offered, self)
        made.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        made.setPopup(self._list)
        made.setWidget(self._entry)
        made.activated.connect(self._on_chosen)
        return made

    def _connect(self) -> None:
        self._entry.backspaced.connect(self._on_backspace)
        self._entry.committed.connect(self.commit)
        self._entry.focused.connect(self._on_focus)
        self._entry.textEdited.connect(self._on_edited)

    def commit(self) -> None:
        """Turn what is typed into chips."""
        typed = split_addresses(self._entry.text())
        self._entry.clear()
        self._list.hide()
        self.add(*typed)

    def _add_chip(self, address: str) -> None:
        chip = Chip(shown_name(address), removable=True, high=CHIP_HEIGHT, parent=self)
        reason = self._check(address)
        chip.show_problem(reason)
        if not reason:
            set_tip(chip, address)
        chip.removed.connect(lambda: self._on_removed(chip))
        self._flow.insert_widget(len(self._chips), chip)
        self._addresses.append(address)
        self._chips.append(chip)
        chip.show()

    def _drop(self, chip: Chip) -> None:
        place = self._chips.index(chip)
        del self._chips[place], self._addresses[place]
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _on_removed(self, chip: Chip) -> None:
        self._drop(chip)
        self._entry.setFocus()
        self.changed.emit()

    def _on_backspace(self) -> None:
        if self._chips:
            self._chips[-1].setFocus()

    def _on_focus(self, inside: bool) -> None:
        restyle(self, "focused", inside)
        if not inside and not self._list.isVisible():
            self.commit()

    def _on_edited(self, text: str) -> None:
        if any(mark in text for mark in ",;\n") and text.count('"') % 2 == 0:
            self.commit()
        elif text.strip():
            self.suggestions_wanted.emit(text.strip())
        self.changed.emit()

    def _on_chosen(self, text: str) -> None:
        self._entry.clear()
        self.add(text)
        self._entry.setFocus()
