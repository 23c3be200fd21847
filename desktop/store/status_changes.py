"""Putting a ticket into a status, with the times that follow from it; used inside commands."""

from __future__ import annotations

from desktop.store.clock import now
from desktop.store.homes import bring_home
from desktop.store.models import Status, Ticket
from desktop.store.models.tickets import LANES


def change_status(ticket: Ticket, status: str) -> None:
    """Put a ticket into a status and keep the times that follow from it; the caller saves.

    Leaving the postponed category cancels the postponement. ``new`` is not refused here: only a postponement that
    ends may go back to it, and ``set_status`` is where people are refused. A closed ticket that comes back to life
    leaves an archived department and an agent who left.
    """
    category = Status.get(Status.id == status).category
    moment = now()
    if ticket.lane == LANES["closed"] and category < LANES["closed"]:
        bring_home(ticket)
    ticket.status = status
    ticket.status_at = moment
    if category != LANES["postponed"]:
        ticket.postponed_until = ticket.postponed_from = None
    ticket.resolved_at = (ticket.resolved_at or moment) if category >= LANES["resolved"] else None
    ticket.closed_at = moment if category == LANES["closed"] else None
    ticket.waiting_since = None if category >= LANES["waiting"] else (ticket.waiting_since or moment)
