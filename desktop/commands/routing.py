"""Who gets which ticket without anybody giving it: handing out what waits, taking the next, answering an offer."""

from __future__ import annotations

from desktop.commands._routing_drain import hand_out
from desktop.commands._routing_offers import still_offered, withdraw_gone
from desktop.commands._routing_work import Chains, give, note_turn, waits
from desktop.commands.base import Desk, command, command_on, require_any
from desktop.core.actors import reaches
from desktop.core.errors import DeskError, NotFoundError
from desktop.core.needs import assign_needs
from desktop.core.permissions import Permission
from desktop.core.routing import Reason
from desktop.store.clock import now
from desktop.store.models import Offer, Ticket
from desktop.store.queries.routing import to_solve
from desktop.store.routing_queue import any_waits, routed_departments
from desktop.store.row_reads import row_by_id

P = Permission
MOST_FIRST = 200
LOOKED_AT = 25
"""Tickets of a department that are looked at in one go; what is behind them comes with the next minute."""
TAKING = (P.TICKET_TAKE, P.TICKET_ASSIGN_SELF)


@command(P.CHANNEL_INTAKE)
def route_waiting(desk: Desk, chains: Chains | None = None, limit: int = LOOKED_AT) -> int:
    """Hand out what waits in every department that does so by itself; return how many tickets went to somebody.

    ``chains`` are the tickets that something just happened to, each with the cause that its chain began with and its
    depth. What goes to another department, because nobody is there, is handed out there at once. Whoever does it second
    finds nothing left to do: two programs never give one ticket twice.
    """
    withdraw_gone()
    methods, links = routed_departments(), chains or {}
    first, done = list(links)[:MOST_FIRST], 0
    for _ in methods:
        handed = [hand_out(home, methods[home], links, first, limit) for home in any_waits(list(methods))]
        done += sum(each.given + each.passed_on for each in handed)
        if not any(each.passed_on for each in handed):
            break
    return done


@command(P.TICKET_VIEW_LIST, *TAKING)
def take_next(desk: Desk) -> str:
    """Take the ticket that comes up next and return its id; empty when nothing waits.

    Of one's own and nobody's tickets the first in the order of ``store.routing_queue``. Two who ask at once get two
    tickets.
    """
    for identity in to_solve(desk.actor):
        ticket = row_by_id(Ticket, identity)
        if ticket is None:
            continue
        if ticket.assignee == desk.actor.id:
            return identity
        if waits(ticket) and any(reaches(desk.actor, each, ticket) for each in TAKING):
            ticket.assignee = desk.actor.id
            ticket.save()
            note_turn(ticket.department, desk.actor.id)
            return identity
    return ""


@command_on(Offer, P.TICKET_VIEW_LIST, P.TICKET_REPLY, *TAKING)
def accept_offer(desk: Desk, offer: Offer) -> str:
    """Take a ticket that was offered to oneself and return its id; who may answer it may take it.

    Raises ``offer-over`` when somebody was faster, time is up or the ticket is not to be had any more.
    """
    _check_mine(desk, offer)
    ticket = row_by_id(Ticket, offer.ticket)
    if ticket is None or offer.state != "open" or offer.until < now() or not still_offered(offer):
        raise DeskError("offer-over")
    require_any(desk, (P.TICKET_REPLY, *assign_needs(desk.actor.id, None, desk.actor.id)), ticket)
    offer.state = "accepted"
    offer.save()
    give(ticket, desk.actor.id, Reason("offer"))
    identity: str = ticket.id
    return identity


@command_on(Offer, P.TICKET_VIEW_LIST)
def decline_offer(desk: Desk, offer: Offer) -> None:
    """Let an offered ticket go to the next one; it is not offered to oneself again. One that is over stays so."""
    _check_mine(desk, offer)
    if offer.state == "open":
        offer.state = "declined"
        offer.save()


@command_on(Offer, P.TICKET_VIEW_LIST)
def let_lapse(desk: Desk, offer: Offer) -> None:
    """Note that the time of an offer to oneself is up; before that nothing happens."""
    _check_mine(desk, offer)
    if offer.state == "open" and offer.until <= now():
        offer.state = "lapsed"
        offer.save()


def _check_mine(desk: Desk, offer: Offer) -> None:
    """Offers to others are not there."""
    if offer.agent != desk.actor.id:
        raise NotFoundError("not-found", kind="offer", id=offer.id)
