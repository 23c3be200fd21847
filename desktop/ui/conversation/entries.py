"""What stands in the column, and the widget of each: cards, lines, and the door to earlier messages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.store.queries.rows import MessageRow
from desktop.store.queries.rule_choices import RuleChoices
from desktop.ui.conversation.card import MessageCard
from desktop.ui.conversation.card_parts import QuietButton
from desktop.ui.conversation.card_tools import CardTools
from desktop.ui.conversation.clash_line import ClashLine
from desktop.ui.conversation.lines import ChangesLines, QuietMail
from desktop.ui.conversation.loading import Thread
from desktop.ui.conversation.stack import Entry
from desktop.ui.conversation.timeline import STEP, Changes, Clash, Item, Mail, earlier_count

_LINE, _FRAME, _LETTERS = 22, 66, 7
"""Pixels for estimates: a line of text, a card without text, a letter."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """Stands for messages that are not shown yet."""

    count: int

    @property
    def key(self) -> str:
        """There is only one."""
        return "earlier"


def entries_of(items: Sequence[Item], start: int) -> list[Entry]:
    """Return what shows from a place on, with the door to what is before it."""
    hidden = earlier_count(items, start)
    door: list[Entry] = [Earlier(hidden)] if hidden else []
    return [*door, *items[start:]]


class EntryWidgets(QObject):
    """Makes the widgets of one conversation and passes on what they tell.

    ``settled`` carries a piece of work on the desk: an edit that lost is to come back, or to be left.
    """

    earlier_wanted = Signal()
    hovered = Signal(str)
    height_changed = Signal()
    settled = Signal(object)

    def __init__(self, tools: CardTools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self.shown: Thread | None = None

    def make(self, entry: Entry) -> QWidget:
        """Build the widget of an entry."""
        if isinstance(entry, Earlier):
            return self._door(entry)
        if isinstance(entry, Changes):
            lines = ChangesLines(entry, self.shown.deeds.choices if self.shown is not None else RuleChoices())
            lines.height_changed.connect(self.height_changed)
            return lines
        if isinstance(entry, Clash):
            line = ClashLine(entry.row)
            line.settled.connect(self.settled)
            return line
        if not isinstance(entry, Mail) or self.shown is None:
            raise TypeError(type(entry).__name__)
        made: MessageCard | QuietMail
        if entry.quiet:
            made = QuietMail(entry, self.shown, self._tools)
        else:
            made = MessageCard(entry.message, self.shown, self._tools)
            made.hovered.connect(self.hovered)
        made.height_changed.connect(self.height_changed)
        return made

    def estimate(self, entry: Entry, wide: int) -> int:
        """Guess the height of an entry that is not built."""
        if isinstance(entry, Mail) and not entry.quiet:
            return _FRAME + _LINE * _lines(entry.message, wide)
        return 28

    def _door(self, entry: Earlier) -> QuietButton:
        words = self.tr("%n earlier message(s)", "", entry.count)
        if entry.count > STEP:
            words = self.tr("%n earlier message(s), show {step}", "", entry.count).format(step=STEP)
        made = QuietButton(words, "chevron-right")
        made.clicked.connect(self.earlier_wanted)
        return made


def _lines(message: MessageRow, wide: int) -> int:
    letters = max(20, (wide - 26) // _LETTERS)
    text = message.text[: message.quotes[-1][0]] if message.quotes else message.text
    return max(1, min(120, len(text) // letters + text.count("\n")))
