"""What the computers of a trial acknowledged, and which words stand on which ticket."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from tests.computers.seat import Seat

Clocked = tuple[str, Any]


class Acknowledged:
    """Everything that has to be there in the end.

    ``fields``: (ticket, column) → (time, values) of the latest acknowledged edits. ``texts``: message → text;
    ``replies`` are those that leave as mails. ``letters`` are words of mails that reached a mailbox or were imported:
    each makes one ticket. ``doubtful`` are texts, and ``edited`` fields, of who had lost the right without knowing it:
    they may be refused. ``words``: ticket → every word that ever stood on it; ``loose``: word → department, of mails on
    their way.
    """

    def __init__(self) -> None:
        self.fields: dict[tuple[str, str], tuple[str, set[Any]]] = {}
        self.texts: dict[str, str] = {}
        self.replies: dict[str, str] = {}
        self.letters: list[str] = []
        self.loose: dict[str, str] = {}
        self.doubtful: dict[str, str] = {}
        self.edited: set[Clocked] = set()
        self.words: dict[str, set[str]] = defaultdict(set)

    def text(self, message: str, text: str, *, sure: bool = True) -> None:
        """Note a message."""
        (self.texts if sure else self.doubtful)[message] = text

    def reply(self, message: str, text: str, *, sure: bool = True) -> None:
        """Note an answer to a customer."""
        self.text(message, text, sure=sure)
        if sure:
            self.replies[message] = text

    def learn(self, seat: Seat, ticket: str = "", *, sure: bool = True) -> None:
        """Note what the fields of a ticket (of all without one) are on a computer after an acknowledged edit."""
        for each, columns in seat.do("clocks", ticket=ticket).items():
            for column, (clock, value) in columns.items():
                if not sure:
                    self.edited.add((clock, value))
                    continue
                at, values = self.fields.get((each, column), ("", set()))
                if clock[:16] >= at:
                    self.fields[each, column] = clock[:16], {value} | (values if clock[:16] == at else set())

    def lost_fields(self, found: dict[str, dict[str, list[Any]]]) -> list[tuple[object, ...]]:
        """Return the acknowledged edits that are not there; a later one of who had lost the right may be instead.

        Of edits at the same time either may be there: which device made them may change when a backup was restored.
        A clock that was too far ahead was brought back, so that of an edit whose value is there the clock may be less.
        """
        lost: list[tuple[object, ...]] = []
        for (ticket, column), (at, values) in self.fields.items():
            there, now = found.get(ticket, {}).get(column, ("", None))
            later = there[:16] >= at and (there, now) in self.edited
            if now not in values and not later:
                lost.append((ticket, column, (at, values), (there, now)))
        return lost

    def place(self, texts: dict[str, str]) -> None:
        """Find out on which ticket mails became messages. ``texts``: text → ticket, as on one computer."""
        for text, ticket in texts.items():
            word = text.strip()
            if self.loose.pop(word, None) is not None:
                self.words[ticket].add(word)

    def parted(self, held: set[str], department: str) -> tuple[set[str], set[str]]:
        """Return the words that a computer which holds some tickets may have nowhere, and those that it may have.

        Words of mails on their way count where they are another department's; what its own agent wrote while the right
        was gone is kept there to be shown, and does not count.
        """
        allowed = {word for ticket in held for word in self.words[ticket]} | set(self.doubtful.values())
        words = {word for ticket, words in self.words.items() if ticket not in held for word in words}
        return (words | {word for word, home in self.loose.items() if home != department}) - allowed, allowed
