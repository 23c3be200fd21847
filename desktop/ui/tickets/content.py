"""Keeps the list right: shows a listing, follows what is written, and moves nothing under the pointer.

Three promises. The first screen is there at once, the rest of the order follows. What a person selected stays
selected and where it was, however the order changes. New tickets wait above the list (``fresh``) while the pointer
is on it or it is scrolled, and come in when neither is so, or when asked for.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.core.events import Changed
from desktop.ui.context import UiContext
from desktop.ui.tickets.edits import Change, compare
from desktop.ui.tickets.keeping import change_keeping
from desktop.ui.tickets.listing import Listing
from desktop.ui.tickets.loader import OrderLoader
from desktop.ui.tickets.model import TicketModel
from desktop.ui.tickets.view import TicketView

REORDERS = frozenset(("ticket", "ticket_tag", "message"))
REDRAWS = REORDERS | {"ticket_seen", "draft", "outgoing", "contact", "contact_address", "status", "agent", "sla_clock"}


class ListContent(QObject):
    """``counted`` tells the length, ``fresh`` how many wait above, ``arrived`` that a listing is there."""

    counted = Signal(int)
    fresh = Signal(int)
    arrived = Signal()
    working = Signal(bool)
    failed = Signal(object)

    def __init__(self, context: UiContext, view: TicketView, model: TicketModel, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._view = view
        self._model = model
        self._listing: Listing | None = None
        self._fresh_listing = False
        self._own = False
        self._lost_at = -1
        self._waiting: array[int] | None = None
        self._loader = OrderLoader(context.tasks, context.desk, lambda: model.rids, self)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.searching.connect(self.working)
        self._loader.failed.connect(self.failed)
        context.bridge.changed.connect(self._on_changed)
        context.tasks.recorded.connect(self._on_own_change)
        view.left.connect(self._release)
        view.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def listing(self) -> Listing | None:
        """What is shown."""
        return self._listing

    def show(self, listing: Listing) -> None:
        """Show another listing; an instant one is there when this returns."""
        self._listing = listing
        self._forget_waiting()
        self._lost_at = -1
        actor = self._context.desk.actor
        if not listing.instant:
            self._fresh_listing = True
            self._loader.show(listing)
            return
        count, first = self._context.tasks.now(lambda: (listing.count(actor), listing.first(actor)))
        self._fresh_listing = False
        self._start(count, first)
        self._loader.show(listing, read=not self._model.complete)

    def refresh(self) -> None:
        """Read everything again."""
        self._model.forget_rows()
        self._loader.read_again()

    def read_at_once(self) -> None:
        """Read everything again without waiting: what was in sight may not be there any more."""
        self._model.forget_rows()
        self._view.viewport().update()
        if self._listing is not None:
            self._loader.show(self._listing)

    def take_in(self) -> None:
        """Let the waiting tickets in and go to the top."""
        self._view.verticalScrollBar().setValue(0)
        if self._waiting is not None:
            self._apply(compare(self._model.rids, self._waiting))

    def step(self, by: int) -> None:
        """Move the cursor; when the chosen ticket has left the list, from where it was."""
        if not self._view.currentIndex().isValid() and self._lost_at >= 0:
            self._view.go_to(min(self._lost_at + min(by, 0), self._model.rowCount() - 1))
            return
        self._view.step(by)

    def _start(self, count: int, first: Sequence[int]) -> None:
        self._view.without_telling(lambda: self._model.start(count, first))
        self._view.scrollToTop()
        self.counted.emit(self._model.rowCount())
        self.arrived.emit()

    def _on_changed(self, event: Changed) -> None:
        if event.kind in REDRAWS:
            self._model.forget_rows()
        if event.kind in REORDERS:
            self._loader.read_again()

    def _on_own_change(self) -> None:
        """Expect the next order: it is what a command of this window made of the list."""
        self._own = True
        if self._lost_at >= 0 and not self._view.currentIndex().isValid():
            self._advance()

    def _on_loaded(self, listing: Listing, change: Change) -> None:
        if listing is not self._listing:
            return
        if self._fresh_listing:
            self._fresh_listing = False
            self._start(len(change.rids), change.rids)
            return
        if change.old is not self._model.rids:
            change = compare(self._model.rids, change.rids)
        if not self._model.complete and change.rids[: len(change.old)] == change.old:
            self._view.without_telling(lambda: self._model.set_order(change.rids))
            self.counted.emit(self._model.rowCount())
        elif self._view.held and not self._own and change.quiet is not None and self._model.complete:
            self._apply_quietly(change)
        else:
            self._apply(change)

    def _apply_quietly(self, change: Change) -> None:
        gone = change.quiet or ()
        self._keeping(lambda: self._model.change_quietly(gone))
        self._waiting = change.rids
        self.fresh.emit(change.fresh)

    def _apply(self, change: Change) -> None:
        self._forget_waiting()
        self._keeping(lambda: self._model.change(change))

    def _keeping(self, change: Callable[[], bool]) -> None:
        before = self._model.rowCount()
        own, self._own = self._own, False
        lost = change_keeping(self._view, self._model, change)
        if self._model.rowCount() != before:
            self.counted.emit(self._model.rowCount())
        if lost >= 0:
            self._lost_at = lost
        if lost >= 0 and own:
            self._advance()

    def _advance(self) -> None:
        position, self._lost_at = self._lost_at, -1
        if self._model.rowCount():
            self._view.go_to(min(position, self._model.rowCount() - 1))

    def _on_scrolled(self, value: int) -> None:
        if value == 0:
            self._release()

    def _release(self) -> None:
        if self._waiting is not None and not self._view.held:
            self._apply(compare(self._model.rids, self._waiting))

    def _forget_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting = None
        self.fresh.emit(0)
