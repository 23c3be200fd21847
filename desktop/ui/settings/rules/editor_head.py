"""The head of the editor: the rule's name and note, its switch, and what else can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import IconButton
from desktop.ui.common.switch import Switch
from desktop.ui.common.text import plain_label, restyle, set_tip
from desktop.ui.theme.current import give_icon
from desktop.ui.theme.fonts import font
from desktop.ui.theme.tokens import space

LONGEST_NAME, LONGEST_NOTE = 200, 4000


class EditorHead(QWidget):
    """``edited`` when name or note changed, ``switched`` with on or off, the rest are wishes out of the menu."""

    edited = Signal()
    switched = Signal(bool)
    copying = Signal()
    exporting = Signal()
    deleting = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = _line("title", self.tr("Name of the rule"), LONGEST_NAME)
        self.note = _line("small", self.tr("Note: what it is for"), LONGEST_NOTE)
        restyle(self.note, "second", True)
        self.second = QHBoxLayout()
        """The row of the note; what belongs to the whole rule may stand behind it."""
        self.switch = Switch(self.tr("Rule is switched on"))
        self.state = plain_label("", "body")
        self.more = IconButton("ellipsis", self.tr("More"))
        self.bar = Bar("", "info", "")
        self.bar.hide()
        self.menu = QMenu(self)
        self.copy = self.menu.addAction(self.tr("Copy"))
        self.export = self.menu.addAction(self.tr("Export…"))
        self.delete = self.menu.addAction(self.tr("Delete…"))
        for action, icon in ((self.copy, "copy"), (self.export, "download"), (self.delete, "trash-2")):
            give_icon(action, icon)
        self.more.open_menu(self.menu)
        self._build()
        self.name.textEdited.connect(lambda text: self._on_name())
        self.note.textEdited.connect(lambda text: self.edited.emit())
        self.switch.clicked.connect(self._on_switch)
        self.copy.triggered.connect(lambda checked=False: self.copying.emit())
        self.export.triggered.connect(lambda checked=False: self.exporting.emit())
        self.delete.triggered.connect(lambda checked=False: self.deleting.emit())

    def show_rule(self, name: str, note: str, active: bool) -> None:
        """Put in what is stored, without anything red."""
        self.name.setText(name)
        self.note.setText(note)
        self.show_active(active)
        self.show_problem("")

    def show_active(self, active: bool) -> None:
        """Turn the switch and the word beside it, telling nobody."""
        self.switch.setChecked(active)
        self.state.setText(self.tr("On") if active else self.tr("Off"))

    def show_problem(self, reason: str) -> None:
        """Turn the name red."""
        restyle(self.name, "invalid", bool(reason))
        set_tip(self.name, reason)
        self.name.setAccessibleDescription(reason)

    def tell(self, tone: str, icon: str, words: str) -> None:
        """Say something about the rule below its name: why it paused, why it cannot be changed; empty takes it away."""
        self.bar.setVisible(bool(words))
        if words:
            self.bar.say(tone, icon, words)

    def lock(self, locked: bool) -> None:
        """Show it without letting it be changed."""
        self.name.setEnabled(not locked)
        self.note.setEnabled(not locked)
        self.note.setVisible(not locked or bool(self.note.text()))

    def _on_name(self) -> None:
        self.show_problem("")
        self.edited.emit()

    def _on_switch(self, on: bool) -> None:
        self.show_active(on)
        self.switched.emit(on)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(space("small"))
        row.addWidget(self.name, 1)
        for part in (self.switch, self.state, self.more):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.second.setSpacing(space("small"))
        self.second.addWidget(self.note, 1)
        self.second.addStretch(0)  # without a note, what follows stays at the end
        column.addLayout(row)
        column.addLayout(self.second)
        column.addSpacing(space("tight"))
        column.addWidget(self.bar)


def _line(kind: str, hint: str, longest: int) -> QLineEdit:
    made = QLineEdit()
    made.setProperty("kind", "name")
    made.setFont(font(kind))
    made.setPlaceholderText(hint)
    made.setAccessibleName(hint)
    made.setMaxLength(longest)
    if made.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)  # also for a Latin name
    return made
