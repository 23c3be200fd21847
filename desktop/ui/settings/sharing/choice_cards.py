"""The three places where a desk can live, as cards: alone, in a folder, on a server; one honest sentence each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from desktop.ui.common.signs import Icon
from desktop.ui.common.text import plain_label, restyle
from desktop.ui.sharing import ALONE, FOLDER, SERVER
from desktop.ui.theme.fonts import font
from desktop.ui.theme.tokens import icon_size, space


class ChoiceCard(QFrame):
    """An icon, a title that is a radio button, a sentence; a click anywhere chooses it. ``now`` marks what is so."""

    def __init__(self, icon: str, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "choice")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button = QRadioButton(title)
        self.button.setFont(font("body_strong"))
        self.button.setAccessibleDescription(words)
        self._now = plain_label("", "caption", "accent")
        head = QHBoxLayout()
        head.setSpacing(space("small"))
        head.addWidget(self.button)
        head.addWidget(self._now)
        head.addStretch(1)
        text = QVBoxLayout()
        text.setSpacing(space("tight"))
        text.addLayout(head)
        text.addWidget(plain_label(words, "small", "second", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(space("large"), space("medium"), space("large"), space("medium"))
        row.setSpacing(space("medium"))
        row.addWidget(Icon(icon, "text_secondary", icon_size("large")), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        self._now.hide()
        self.button.toggled.connect(lambda on: restyle(self, "chosen", on))

    def mark_now(self, words: str) -> None:
        """Say that this is where the desk is at present; empty takes it away."""
        self._now.setText(words)
        self._now.setVisible(bool(words))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose by a click beside the button, too."""
        event.accept()
        if event.button() == Qt.MouseButton.LeftButton and self.isEnabled():
            self.button.setFocus()
            self.button.click()


class PlaceChoice(QWidget):
    """One of the three. ``chosen`` carries alone, folder or server when a person chose it; arrow keys move."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.cards = {
            ALONE: ChoiceCard(
                "laptop",
                self.tr("Alone"),
                self.tr("The desk is on this computer only. Nobody else can look into it or work in it."),
            ),
            FOLDER: ChoiceCard(
                "folder",
                self.tr("A folder"),
                self.tr(
                    "Changes meet in a folder that all computers reach: a network drive, Dropbox, Syncthing, a USB "
                    "stick. It needs no server. Everyone who can open the folder can delete from it."
                ),
            ),
            SERVER: ChoiceCard(
                "database",
                self.tr("A server"),
                self.tr(
                    "A PostgreSQL server keeps everybody to their own rights and hands changes on at once. "
                    "Somebody has to look after it, and can read everything on it."
                ),
            ),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("small"))
        for number, card in enumerate(self.cards.values()):
            self._group.addButton(card.button, number)
            column.addWidget(card)
        self._group.idClicked.connect(lambda number: self.chosen.emit(list(self.cards)[number]))
        self._lead_tab()

    @property
    def key(self) -> str:
        """What is chosen."""
        return list(self.cards)[max(0, self._group.checkedId())]

    def choose(self, key: str) -> None:
        """Choose without telling anybody; the keys go along, so that they never stand at what was left."""
        had = any(card.button.hasFocus() for card in self.cards.values())
        self.cards[key].button.setChecked(True)
        self._lead_tab()
        if had:
            self.cards[key].button.setFocus()

    def _lead_tab(self) -> None:
        """Let Tab come to the choice in force: Qt would lead to the first, where Space asks to stop sharing."""
        for name, card in self.cards.items():
            focus = Qt.FocusPolicy.StrongFocus if name == self.key else Qt.FocusPolicy.ClickFocus
            card.button.setFocusPolicy(focus)

    def mark_now(self, key: str) -> None:
        """Mark where the desk is at present."""
        for name, card in self.cards.items():
            card.mark_now(self.tr("as it is now") if name == key else "")
