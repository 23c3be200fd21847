"""Notifications of new mail: who and what about, as plain text, one for a burst."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.actors import Actor
from desktop.core.events import Changed
from desktop.store.queries.arrivals import Arrival, arrivals
from desktop.ui.bursts import Bursts
from desktop.ui.i18n import isolate
from desktop.ui.time_words import DAY, now_ms

LONGEST = 120


class Notifications(Bursts[Arrival]):
    """Tells of customers' new mail."""

    def concerns(self, event: Changed) -> bool:
        """Take mail that was taken in."""
        return event.kind == "message" and event.command == "take_in"

    def read(self, actor: Actor, ids: Sequence[str]) -> list[Arrival]:
        """Return the mails of today."""
        return arrivals(actor, ids, now_ms() - DAY)

    def tell(self, found: list[Arrival]) -> None:
        """Name the writer of one mail, else the latest of them."""
        latest = found[-1]
        name = one_line(latest.name or latest.email)
        if len(found) == 1:
            self.wanted.emit(name, one_line(latest.subject), latest.ticket)
            return
        title = self.tr("%Ln new message(s)", "", len(found))
        text = self.tr("The latest: {name}, {subject}")
        words = text.format(name=isolate(name), subject=isolate(one_line(latest.subject)))
        self.wanted.emit(title, words, latest.ticket)


def one_line(text: str) -> str:
    """Return foreign text for a notification: one line, no markup. Some desktops read ``<b>`` and ``&`` as markup."""
    line = " ".join(text.split())[:LONGEST]
    return line.replace("<", "‹").replace(">", "›").replace("&", "＆")
