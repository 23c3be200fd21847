"""Batches of made-up tickets, made beside the process that writes them: a large desk takes two processors.

The seed of a batch comes from its place, so a desk is the same whichever process makes it.
"""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from random import Random

from desktop.jobs.demo_tickets import Furniture, make_ticket
from desktop.jobs.demo_words import Writer
from desktop.store.bulk import Prepared, prepare_rows
from desktop.store.journal import Event
from desktop.store.models import Message, Ticket, TicketReferral, TicketSeen, TicketTag

BATCH = 5_000
WORTH_A_PROCESS = 4 * BATCH


@dataclass(frozen=True)
class Batch:
    """The rows of some tickets, and what the index is given: texts of messages and heads, in the order of the rows."""

    tables: tuple[Prepared, ...]
    texts: list[str]
    heads: list[str]


def batches(seed: int, language: str, desk: Furniture, tickets: int) -> Iterator[Batch]:
    """Make all batches, in another process when that is worth it; a frozen program stays in its own."""
    if tickets < WORTH_A_PROCESS or getattr(sys, "frozen", False):
        yield from _make_batches(seed, language, desk, tickets)
        return
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    maker = context.Process(target=_send_batches, args=(there, seed, language, desk, tickets), daemon=True)
    maker.start()
    there.close()
    try:
        for _ in range(0, tickets, BATCH):
            yield here.recv()
    finally:
        here.close()
        maker.join(10)


def _send_batches(pipe: Connection, seed: int, language: str, desk: Furniture, tickets: int) -> None:
    """Run in the other process. A full pipe waits for its reader, so only one batch is ever ahead."""
    for batch in _make_batches(seed, language, desk, tickets):
        pipe.send(batch)


def _make_batches(seed: int, language: str, desk: Furniture, tickets: int) -> Iterator[Batch]:
    writer = Writer(seed, language)
    for start in range(0, tickets, BATCH):
        writer.random = Random(f"{seed}/{start}")  # noqa: S311  must be repeatable, nothing secret
        yield _make_batch(writer, desk, range(start, min(start + BATCH, tickets)))


def _make_batch(writer: Writer, desk: Furniture, places: range) -> Batch:
    made = [make_ticket(writer, desk, place) for place in places]
    messages = [row for ticket in made for row in ticket.messages]
    tables = (  # referrals first: a ticket that grows while it is the last one splits no page
        prepare_rows(TicketReferral, [row for ticket in made for row in ticket.referrals]),
        prepare_rows(Ticket, [ticket.row for ticket in made]),
        prepare_rows(Message, messages),
        prepare_rows(TicketSeen, [ticket.seen for ticket in made if ticket.seen]),
        prepare_rows(TicketTag, [row for ticket in made for row in ticket.tags]),
        prepare_rows(Event, [event for ticket in made for event in ticket.events]),
    )
    return Batch(tables, [row["text"] for row in messages], [ticket.head for ticket in made])
