"""Macros and saved answers from the ticket list: offered in the command bar, run on every ticket that is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.core.macro_rights import CANNED, MACRO
from desktop.store.queries.macros import MacroRow, ReadyText, ready_text
from desktop.ui.command_bar.entries import Entry
from desktop.ui.composer.saved_search import ranked
from desktop.ui.composer.saved_texts import acts_words, lately_used, note_used, read_saved
from desktop.ui.context import UiContext
from desktop.ui.tickets.actions import Chosen


class MacroOffers(QObject):
    """Makes entries for the chosen tickets. ``written`` carries ticket and text to go on writing with."""

    written = Signal(str, object)

    def __init__(self, context: UiContext, chosen: Chosen, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._chosen = context, chosen

    def entries(self, typed: str = "") -> list[Entry]:
        """Offer macros, and saved answers when one ticket is chosen; what was used lately first."""
        tickets = self._chosen()
        if not tickets:
            return []
        actor, alone = self._context.desk.actor, len(tickets) == 1
        texts = self._context.tasks.now(lambda: read_saved(actor, tickets[0]))
        rows = ranked(texts.rows, "", lately_used(self._context.preferences), texts.language)
        groups = (
            ((MACRO, self.tr("Macros")), (CANNED, self.tr("Saved answers"))) if alone else ((MACRO, self.tr("Macros")),)
        )
        return [
            Entry(
                f"macro:{row.id}",
                group,
                "zap" if kind == MACRO else "square-slash",
                row.name,
                partial(self.run, row),
                hint=" · ".join(each.removeprefix("• ") for each in acts_words(row, texts.choices).splitlines())
                or row.folder.replace("/", " › "),
                keys=f"/{row.shortcut}" if row.shortcut else "",
                order=1,
            )
            for kind, group in groups
            for row in rows
            if row.kind == kind
        ]

    def run(self, row: MacroRow) -> None:
        """Run a macro on the chosen tickets; the text of one goes into an answer, for several it waits as drafts."""
        tickets, desk = tuple(self._chosen()), self._context.desk
        note_used(self._context.preferences, row.id)
        work: Callable[[], ReadyText | None]
        if row.kind == CANNED:
            work = partial(ready_text, desk.actor, row.id, tickets[0])
        else:
            work = partial(run_on, desk, tickets, row.id)
        self._context.tasks.command(self, work, lambda ready: self._on_run(tickets, ready))

    def _on_run(self, tickets: Sequence[str], ready: ReadyText | None) -> None:
        if ready is not None and ready.text.strip():
            self.written.emit(tickets[0], ready)


def run_on(desk: Desk, tickets: Sequence[str], macro: str) -> ReadyText | None:
    """Run a macro on tickets, each for itself; the first refusal is told after the others are done.

    Return the text for one ticket. With several, each text is kept as a draft where the agent has none yet.
    """
    from desktop.commands.macro_runs import run_macro

    refusal: DeskError | None = None
    ready: ReadyText | None = None
    for ticket in tickets:
        try:
            ready = run_macro(desk, ticket, macro)
            if len(tickets) > 1:
                _keep(desk, ticket, ready)
        except DeskError as error:
            refusal = refusal or error
    if refusal is not None:
        raise refusal
    return ready if len(tickets) == 1 else None


def _keep(desk: Desk, ticket: str, ready: ReadyText) -> None:
    # ruff: noqa: PLC0415 - seldom wanted
    from desktop.commands.drafts import save_draft
    from desktop.commands.forms import DraftForm
    from desktop.store.queries.mail_lists import draft_for
    from desktop.ui.composer.html_reader import plain_html

    if ready.text.strip() and draft_for(desk.actor, ticket, "reply") is None:
        save_draft(desk, DraftForm(ticket, "reply", ready.html or plain_html(ready.text)))
