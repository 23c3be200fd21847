"""Who runs a command: ``--as EMAIL`` with a password from ``DESKBELL_PASSWORD`` or a prompt.

A desk with one agent and no password needs neither. Verbs that work for the desk itself (fetching, sending, checking,
backing up) do not ask; every other verb runs with the rights of one person.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.core.matching import fold_address
from desktop.jobs.session import open_desk
from desktop.store.database import db

PASSWORD = "DESKBELL_PASSWORD"  # noqa: S105  the name of the variable
WHO = "This desk has several agents: say who you are with --as EMAIL."
NO_TERMINAL = f"There is no terminal to ask for the password on: set {PASSWORD}."


def open_for(path: Path, email: str) -> Desk:
    """Open a desk for the person who runs the command.

    Without ``email`` that is its only agent; with several, or where a password was set, the person must say who they
    are. Raises ``click.UsageError`` for that, and the codes of ``open_desk`` and ``open_desk_as``.
    """
    desk = open_desk(path)
    needed = sign_in_needed(path)
    if not email:
        if needed or len(_active()) > 1:
            raise click.UsageError(WHO)
        return desk
    if needed:
        from desktop.jobs.session import open_desk_as  # noqa: PLC0415

        return open_desk_as(path, desk.bus, email, _password(email))
    found = [identity for identity, address in _active().items() if fold_address(address) == fold_address(email)]
    if not found:
        raise DeskError("sign-in-refused")
    return open_desk(path, desk.bus, found[0])


def sign_in_needed(path: Path) -> bool:
    with db.connection_context():
        sql = "SELECT 1 FROM agent_secret s JOIN agent a ON a.id = s.agent WHERE s.password <> '' AND a.active = 1"
        return db.execute_sql(sql).fetchone() is not None


def open_for_work(path: Path, email: str) -> Desk:
    """Open a desk for a verb that works for the desk itself; who names a person has to be that person all the same."""
    return open_for(path, email) if email else open_desk(path)


def _active() -> dict[str, str]:
    """Return the addresses of the active agents by their ids."""
    with db.connection_context():
        rows = db.execute_sql("SELECT id, email FROM agent WHERE active = 1 AND deleted = 0").fetchall()
    return {bytes(row).hex(): str(address) for row, address in rows}


def _password(email: str) -> str:
    """Return the password; a name nobody has is asked for one all the same."""
    given = os.environ.get(PASSWORD)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise click.UsageError(NO_TERMINAL)
    return str(click.prompt(f"Password of {email}", hide_input=True, err=True))
