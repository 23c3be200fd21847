"""Watches over a letter that others may be faster: who answered since it was begun, and who writes right now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.actors import Actor
from desktop.core.events import Changed
from desktop.store.queries.desk_lists import agents
from desktop.store.queries.rows import MessageRow
from desktop.store.queries.thread import ticket_messages
from desktop.ui.composer.bars import BarSlot
from desktop.ui.composer.opening import Opening
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate
from desktop.ui.presence import Somebody, named
from desktop.ui.time_words import message_time_words, now_ms

ANSWER = "agent"
PAUSE_MS = 250
"""Between two looks while many messages arrive."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What others answered on a ticket, oldest first, and the names of agents by id."""

    rows: tuple[MessageRow, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)


def read_answers(actor: Actor, ticket: str) -> Answers:
    """Read the answers of other agents on a ticket."""
    rows = ticket_messages(actor, ticket)
    others = tuple(row for row in rows if row.kind == ANSWER and row.agent not in (None, actor.id))
    return Answers(others, {row.id: row.shown_name or row.name for row in agents(actor)})


class Colleagues(QObject):
    """``met`` when somebody began or ended to write; ``look_wanted`` the answer (an id) to look at, empty for none.

    On a desk that is alone it reads nothing, but for a draft that was begun earlier.
    """

    met = Signal()
    look_wanted = Signal(str)

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._opening = Opening(None, "reply")
        self._known: frozenset[str] | None = None
        self._answers = Answers()
        self._turn, self._accepted, self._missed = 0, "", False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        context.bridge.changed.connect(self._on_changed)
        context.sharing.met.connect(self.met)
        context.sharing.changed.connect(self._on_shared)

    def begin(self, opening: Opening) -> None:
        """Watch over another letter; what was answered before it is known to whoever writes it."""
        self._turn += 1
        self._opening, self._known, self._answers, self._accepted = opening, None, Answers(), ""
        if opening.ticket and (self._context.sharing.state.shared or opening.drafted_at):
            self._read()

    def newer(self) -> MessageRow | None:
        """Return the first answer that somebody else gave since the letter was begun."""
        known = self._known or frozenset()
        return next((row for row in self._answers.rows if row.id not in known), None)

    def people(self) -> list[Somebody]:
        """Return who else is at the ticket now."""
        ticket = self._opening.ticket or ""
        return named(self._context.sharing.at(ticket), self._answers.names, self._context.desk.actor.id)

    def objection(self) -> str:
        """Say why an answer should wait for a look, empty when nothing speaks against it. A note never does harm."""
        if self._opening.kind == "note" or not self._opening.ticket:
            return ""
        newer = self.newer()
        if newer is not None:
            name = self._answers.names.get(newer.agent or "", "") or newer.from_name
            words = self.tr("{name} has answered since you began, {time}. Send a second answer?")
            return words.format(name=isolate(name), time=message_time_words(newer.sent_at, now_ms()))
        writing = [each for each in self.people() if each.writing]
        if writing:
            words = self.tr("{name} is writing an answer right now. Send yours all the same?")
            return words.format(name=isolate(writing[0].name))
        return ""

    def ask_first(self, bar: BarSlot, go: Callable[[], object]) -> bool:
        """Ask whether to look first, if there is reason to and it was not asked before; tell whether it was asked.

        The keys go to the safe choice.
        """
        words, newer = self.objection(), self.newer()
        if not words or words == self._accepted:
            return False

        def accept() -> None:
            self._accepted = words
            go()

        bar.tell("warning", "users", words)
        bar.offer(self.tr("Look first"), lambda: self.look_wanted.emit(newer.id if newer else ""))
        bar.offer(self.tr("Send anyway"), accept)
        bar.take_keys()
        return True

    def _read(self) -> None:
        ticket, actor = self._opening.ticket, self._context.desk.actor
        if not ticket:
            return
        done = partial(self._on_read, self._turn)
        self._context.tasks.query(self, partial(read_answers, actor, ticket), done, lambda error: None)

    def _on_read(self, turn: int, answers: Answers) -> None:
        if turn != self._turn:
            return
        if self._known is None:
            until = self._opening.drafted_at or now_ms()
            self._known = frozenset(row.id for row in answers.rows if row.sent_at <= until)
        self._answers = answers
        self.met.emit()

    def _on_shared(self) -> None:
        """Begin to watch when it turns out, after a letter was begun, that the desk is shared."""
        if self._known is None and self._opening.ticket and self._context.sharing.state.shared:
            self._read()

    def _on_changed(self, event: Changed) -> None:
        """Read at once, and when a burst of messages arrives, once more behind it."""
        if event.kind != "message" or not self._opening.ticket or not self._context.sharing.state.shared:
            return
        if self._pause.isActive():
            self._missed = True
        else:
            self._pause.start()
            self._read()

    def _on_pause(self) -> None:
        if self._missed:
            self._missed = False
            self._pause.start()
            self._read()
