"""Who else is at a ticket: in words, as small chips in the head of a conversation, and as a line in the composer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.common.signs import Avatar, Icon
from desktop.ui.common.text import ElidedLabel, set_tip
from desktop.ui.i18n import isolate
from desktop.ui.sharing import WRITING, Present
from desktop.ui.theme.tokens import size, space

MOST = 2
"""So many stand by name; of the others only how many."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """An agent with the name that they go by here, and whether they write or look."""

    id: str
    name: str
    writing: bool


def named(present: Sequence[Present], names: Mapping[str, str], me: str) -> list[Somebody]:
    """Return the others with their names; oneself at another computer, and whom one may not know, left out."""
    found = [each for each in present if each.agent != me and names.get(each.agent)]
    return [Somebody(each.agent, names[each.agent], each.doing == WRITING) for each in found]


def presence_words(somebody: Somebody) -> str:
    """Say what somebody does."""
    if somebody.writing:
        return QCoreApplication.translate("Presence", "{name} is writing…").format(name=isolate(somebody.name))
    return QCoreApplication.translate("Presence", "{name} is viewing").format(name=isolate(somebody.name))


class PresenceChips(QWidget):
    """Avatars with words where there is room, else with a sign; nothing at all while nobody else is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Somebody, ...] = ()
        self._wide = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(space("small"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def words(self) -> list[str]:
        """What is said, a sentence each."""
        return [presence_words(each) for each in self._people]

    def show_people(self, people: Sequence[Somebody]) -> None:
        """Show who is there now."""
        if tuple(people) != self._people:
            self._people = tuple(people)
            self._fill()

    def widen(self, wide: bool) -> None:
        """Stand with words, or without where the head is narrow."""
        if wide != self._wide:
            self._wide = wide
            self._fill()

    def _fill(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for each in self._people[:MOST]:
            self._row.addWidget(_Chip(each, self._wide))
        more = len(self._people) - MOST
        if more > 0:
            self._row.addWidget(ElidedLabel(self.tr("+%Ln", "", more), "small", "text_muted"))
        words = "\n".join(self.words)
        set_tip(self, words)
        self.setAccessibleName(words)
        self.setVisible(bool(self._people))


class _Chip(QWidget):
    """One person."""

    def __init__(self, somebody: Somebody, wide: bool) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space("tight"))
        row.addWidget(Avatar(somebody.name, somebody.id, size("avatar_small")))
        ink = "accent_text" if somebody.writing else "text_muted"
        if wide:
            row.addWidget(ElidedLabel(presence_words(somebody), "small", ink))
        else:
            row.addWidget(Icon("pencil" if somebody.writing else "eye", ink, 14))
        self.setAccessibleName(presence_words(somebody))


class PresenceLine(QWidget):
    """One line over the composer's tools: who else is writing on this ticket."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel("", "small", "accent_text")
        row = QHBoxLayout(self)
        row.setContentsMargins(space("tight"), 0, 0, 0)
        row.setSpacing(space("small"))
        row.addWidget(Icon("pencil", "accent_text", 14))
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What is said, or nothing."""
        return "" if self.isHidden() else self._words.text()

    def show_people(self, people: Sequence[Somebody]) -> None:
        """Show who is writing; those who only look are no concern here."""
        writing = [each for each in people if each.writing]
        words = presence_words(writing[0]) if writing else ""
        if len(writing) > 1:
            words = self.tr("{name} and %Ln other(s) are writing…", "", len(writing) - 1)
            words = words.format(name=isolate(writing[0].name))
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

    def minimumSizeHint(self) -> QSize:
        """Return next to nothing in width, so that a long name never widens the composer."""
        return QSize(40, super().minimumSizeHint().height())
