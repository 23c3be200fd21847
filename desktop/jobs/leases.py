"""One program at a time: leases that run out by themselves when their holder is gone.

A lease saves work and keeps the order; it is not what makes an act happen once. That is the key of each act, because
a computer that slept through the end of its lease still believes that it holds it.
"""

from __future__ import annotations

import atexit
import logging
import os
import secrets
from pathlib import Path

from desktop.store.database import bind, db
from desktop.store.leases import desk_file, give_back_lease, take_lease
from desktop.store.settings import local_value
from desktop.store.sharing import does_here

log = logging.getLogger(__name__)
_MARK = secrets.token_hex(4)
"""Tells this run of the program from an earlier one that happened to have the same process number."""
_held: set[tuple[Path, str]] = set()


def hold(name: str, moment: int, seconds: int, *, by_force: bool = False) -> bool:
    """Take or prolong a lease of the desk that is open; False when another program may count on it.

    ``moment`` is the time on the clock (ms), also where work is done for another moment. The lease is given back when
    the program ends, and free after ``seconds`` when it ends in another way. ``by_force`` takes it whoever has it.
    On a shared desk this computer must hold the hub's lease of that name, too, force or not: ``jobs.sharing`` keeps it.
    """
    if not does_here(name):
        return False
    if not take_lease(name, holder(), moment, moment + seconds * 1000, by_force=by_force):
        return False
    _held.add((desk_file(), name))
    return True


def give_back(name: str) -> None:
    """Let go of a lease of the desk that is open, so that the next one who asks gets it."""
    give_back_lease(name, holder())
    _held.discard((desk_file(), name))


def holder() -> str:
    """Return what this program is called among those that share the file."""
    return f"{local_value('device')}-{os.getpid()}-{_MARK}"


def give_back_all() -> None:
    """Let go of everything at the end of the program; a desk that is gone by then needs nothing."""
    for path, name in sorted(_held):
        if not path.is_file():
            continue
        try:
            if desk_file() != path:
                bind(path)
            with db.connection_context():
                give_back(name)
        except Exception:
            log.exception("the lease %s of %s was not given back", name, path.name)
    _held.clear()


atexit.register(give_back_all)
