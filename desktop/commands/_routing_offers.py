"""Ending offers: their time is up, somebody took the ticket, it went elsewhere; inside a running command."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.commands._routing_work import waits
from desktop.store.models import Offer, Ticket
from desktop.store.row_reads import row_by_id, rows_where


def lapse_offers(moment: int) -> int:
    """End every offer whose time is up at a moment (ms); return how many."""
    return _end(rows_where(Offer, "state = 'open' AND until <= ? AND deleted = 0", (moment,)), "lapsed")


def withdraw_gone() -> int:
    """End the offers of tickets that somebody took, or that went elsewhere; return how many."""
    rows = rows_where(Offer, "state = 'open' AND deleted = 0")
    return _end([row for row in rows if not still_offered(row)], "withdrawn")


def still_offered(offer: Offer) -> bool:
    """Tell whether a ticket is still to be had where it was offered."""
    ticket = row_by_id(Ticket, offer.ticket)
    return ticket is not None and waits(ticket) and ticket.department == offer.department


def _end(offers: Iterable[Offer], state: str) -> int:
    ended = 0
    for offer in offers:
        offer.state = state
        offer.save()
        ended += 1
    return ended
