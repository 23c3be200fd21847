"""Selection, cursor and scroll position across a change of rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex

from desktop.ui.tickets.model import TicketModel
from desktop.ui.tickets.view import TicketView

Select = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True)
class Place:
    """Where a person was: the cursor's row number and position, the selected row numbers, the topmost row."""

    current: int
    position: int
    selected: tuple[int, ...]
    top: tuple[int, int]
    scrolled: bool


def place_of(view: TicketView, model: TicketModel) -> Place:
    """Note where a person is."""
    position = view.currentIndex().row()
    rids = model.rids
    known = 0 <= position < len(rids)
    chosen = sorted(index.row() for index in view.selectionModel().selectedRows())
    return Place(
        rids[position] if known else 0,
        position,
        tuple(rids[row] for row in chosen if row < len(rids)),
        view.place(),
        view.verticalScrollBar().value() > 0,
    )


def change_keeping(view: TicketView, model: TicketModel, change: Callable[[], bool]) -> int:
    """Change rows; return the position the cursor was lost at, -1 when it was not lost.

    ``change`` returns False when the model started over, so that selection and cursor have to be put back by hand.
    Nobody is told of any of it: no person chose anything.
    """
    place = place_of(view, model)
    lost = -1

    def run() -> None:
        nonlocal lost
        kept = change()
        here = model.position_of(place.current, place.position) if place.current else -1
        if place.current and here < 0:
            lost = place.position
            view.selectionModel().setCurrentIndex(QModelIndex(), Select.NoUpdate)
            view.selectionModel().clearSelection()
        elif not kept:
            _select_again(view, model, place, here)

    view.without_telling(run)
    if place.scrolled:
        view.executeDelayedItemsLayout()
        view.return_to(place.top, view.rowAt(0))
    return lost


def _select_again(view: TicketView, model: TicketModel, place: Place, here: int) -> None:
    chosen = QItemSelection()
    for rid in place.selected[:1000]:
        position = model.position_of(rid, place.position)
        if position >= 0:
            index = model.index(position, 0)
            chosen.select(index, index)
    view.selectionModel().select(chosen, Select.ClearAndSelect)
    view.selectionModel().setCurrentIndex(model.index(here, 0), Select.NoUpdate)
