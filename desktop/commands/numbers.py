"""Ticket numbers of a shared desk: given when there are some, handed out in blocks, put right where two share one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop.commands.base import Desk, command
from desktop.core.permissions import Permission
from desktop.core.ticket_names import is_provisional
from desktop.store.database import natural_id
from desktop.store.models import NumberBlock, Ticket, TicketAlias
from desktop.store.numbers import count_here, next_number, take_block
from desktop.store.row_reads import row_by_id
from desktop.store.search_index import index_ticket_head

AT_ONCE = 500


@command(Permission.CHANNEL_INTAKE)
def number_tickets(desk: Desk, tickets: Sequence[str]) -> int:
    """Give numbers to tickets (ids) that wait for one, in this order, as far as there are any; return how many."""
    given = 0
    for identity in tickets[:AT_ONCE]:
        ticket = row_by_id(Ticket, identity)
        if ticket is None or ticket.deleted or not is_provisional(ticket.number):
            continue
        number = next_number(ticket.id)
        if is_provisional(number):
            break
        ticket.number = number
        ticket.save()
        index_ticket_head(ticket)
        given += 1
    return given


@command(Permission.CHANNEL_INTAKE)
def part_twins(desk: Desk, twins: Sequence[tuple[int, str]]) -> int:
    """Give those (number, ticket) whose number belongs to an older ticket another one; the old one stays as an alias.

    Who still has the old number in a mail finds the ticket by it. Returns how many; without numbers left, none.
    """
    parted = 0
    for number, identity in twins[:AT_ONCE]:
        ticket = row_by_id(Ticket, identity)
        if ticket is None or ticket.deleted or ticket.number != number:
            continue
        fresh = next_number(ticket.id)
        if is_provisional(fresh):
            break
        ticket.number = fresh
        ticket.save()
        _keep_alias(ticket.id, number)
        index_ticket_head(ticket)
        parted += 1
    return parted


@command(Permission.CHANNEL_INTAKE)
def hand_out_blocks(desk: Desk, sizes: Mapping[str, int]) -> int:
    """Give each device (8 hex digits) a block of so many numbers; for the computer that hands them out."""
    for device, size in sizes.items():
        first = take_block(size)
        NumberBlock.create(id=natural_id("number-block", device, first), device=device, first=first, size=size)
    return len(sizes)


@command(Permission.CHANNEL_INTAKE)
def hand_out_numbers_here(desk: Desk) -> None:
    """Let this computer hand out the numbers of all that meet in the folder; the one that did so before stops.

    Should both do so for a while, tickets that got the same number are put right by ``part_twins``.
    """
    count_here()


def _keep_alias(ticket: str, number: int) -> None:
    identity = natural_id("ticket-alias", ticket, number)
    if row_by_id(TicketAlias, identity) is None:
        TicketAlias.create(id=identity, ticket=ticket, number=number)
