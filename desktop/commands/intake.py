"""Takes mail into the desk: each ledger entry that waits gets its one fate, in one transaction with all it causes.

The raw mail is stored and in the ledger before this runs, and reading it (parsing) has happened outside: nothing here
waits for a disk or a network, and a crash at any point leaves an entry that still waits.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.commands._intake_facts import read_facts
from desktop.commands._intake_take import index_taken, take_one
from desktop.commands.base import Desk, command
from desktop.commands.intake_types import ReadMail, Taken
from desktop.core.permissions import Permission


@command(Permission.CHANNEL_INTAKE)
def take_in(desk: Desk, mails: Sequence[ReadMail]) -> list[Taken]:
    """Take mails in, in their order; all of them or, when one fails, none.

    An entry that somebody else settled meanwhile keeps its fate. Raises ``NotFoundError`` for an unknown entry.
    """
    facts = read_facts()
    taken = [take_one(facts, read) for read in mails]
    index_taken(facts)
    return taken
