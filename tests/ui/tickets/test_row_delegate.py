"""How a ticket's row is drawn."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.store.queries.lists import ticket_rows
from desktop.ui.theme.current import holder
from desktop.ui.theme.tokens import size
from desktop.ui.tickets.model import TicketModel
from desktop.ui.tickets.row_delegate import TicketDelegate
from tests.making import make_ticket

WIDE = 380


@pytest.fixture
def model(desk, qapp):
    holder.apply(qapp, "light")
    tickets = [
        make_ticket("Order arrived with a bent fork " * 4, text="The parcel " * 40, priority=3),
        make_ticket("استرداد مبلغ الطلب 20377", name="أميرة حداد", text="ما زال البنك", send_state=2),
        make_ticket("<b>bold</b> & <img src=x>", name=""),
    ]
    made = TicketModel(lambda rids: ticket_rows(desk.actor, rids))
    made.start(4, [ticket.rid for ticket in tickets])
    return made


def drawn(model, row: int, rtl: bool = False, chosen: bool = False, compact: bool = False) -> QImage:
    """Draw one row into a picture."""
    delegate = TicketDelegate("Not sent", compact)
    picture = QImage(WIDE, delegate.row_pixels(), QImage.Format.Format_RGB32)
    picture.fill(holder.theme.colour("surface"))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, WIDE, delegate.row_pixels())
    option.direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    option.state = QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_Active
    if chosen:
        option.state |= QStyle.StateFlag.State_Selected
    painter = QPainter(picture)
    delegate.paint(painter, option, model.index(row, 0))
    painter.end()
    return picture


def inked(picture: QImage, left: int, right: int) -> bool:
    """Tell whether anything but the ground is drawn between two columns."""
    ground = picture.pixel(1 if left > 40 else WIDE // 2, 2)
    return any(picture.pixel(x, y) != ground for x in range(left, right) for y in range(picture.height() - 2))


def test_a_row_has_the_height_of_the_token(model):
    assert drawn(model, 0).height() == max(size("ticket_row"), drawn(model, 0).height())
    assert drawn(model, 0, compact=True).height() < drawn(model, 0).height()


@pytest.mark.parametrize("compact", [False, True])
def test_the_dot_column_is_at_the_start_of_the_reading_direction(model, compact):
    left, right = (11, 19), (WIDE - 19, WIDE - 11)
    assert inked(drawn(model, 0, compact=compact), *left)
    assert not inked(drawn(model, 0, compact=compact), WIDE - 10, WIDE - 1)
    assert inked(drawn(model, 0, rtl=True, compact=compact), *right)
    assert not inked(drawn(model, 0, rtl=True, compact=compact), 2, 10)


@pytest.mark.parametrize("row", [0, 1, 2])
def test_nothing_is_drawn_over_the_ends_of_a_row(model, row):
    for compact in (False, True):
        picture = drawn(model, row, compact=compact)
        assert not inked(picture, WIDE - 9, WIDE - 1)


def test_a_chosen_row_has_its_ground_and_its_edge(model):
    picture = drawn(model, 0, chosen=True)
    assert picture.pixelColor(WIDE - 3, 4) == holder.theme.colour("row_selected")
    assert picture.pixelColor(1, 30) == holder.theme.colour("accent")
    assert drawn(model, 0, rtl=True, chosen=True).pixelColor(WIDE - 2, 30) == holder.theme.colour("accent")


def test_a_row_that_is_not_read_yet_is_drawn_as_dots(model):
    assert model.index(3, 0).data(Qt.ItemDataRole.UserRole) is None
    assert inked(drawn(model, 3), 28, 60)


@pytest.mark.parametrize("compact", [False, True])
def test_the_badge_is_drawn_in_the_colour_of_its_urgency(model, compact):
    plain = drawn(model, 0, compact=compact)
    ticket = model.row(0)
    fill = holder.theme.colour("sla_overdue_fill").rgb()

    def has_fill(picture: QImage) -> bool:
        return any(picture.pixel(x, y) == fill for x in range(picture.width()) for y in range(picture.height()))

    late = replace(ticket, due_at=1, due_state=3, due_clock="resolution")
    model.cache.keep([late])
    assert not has_fill(plain)
    assert has_fill(drawn(model, 0, compact=compact))
    assert has_fill(drawn(model, 0, rtl=True, compact=compact))


def test_a_badge_without_room_is_the_timer_alone(model):
    long = replace(model.row(0), status_name="Waiting for the carrier's papers")
    model.cache.keep([replace(long, due_at=1, due_state=3, due_clock="resolution")])
    assert not inked(drawn(model, 0), WIDE - 9, WIDE - 1)
