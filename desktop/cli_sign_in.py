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
from desktop.jobs.session import open_desk, open_desk_as, sign_in_needed

PASSWORD = "DESKBELL_PASSWORD"  # noqa: S105  the name of the variable
WHO = "This desk has several agents: say who you are with --as EMAIL."
WHO_ALONE = "This desk has a password: say who you are with --as EMAIL."
NO_TERMINAL = f"There is no terminal to ask for the password on: set {PASSWORD}."


def open_for(path: Path, email: str) -> Desk:
    """Open a desk for the person who runs the command.

    Without ``email`` that is its only agent; with several, or where a password was set, the person must say who they
    are, unless nobody signs in and who made the desk here has no address to say. Raises ``click.UsageError`` for that,
    and the codes of ``open_desk`` and ``open_desk_as``.
    """
    asked = sign_in_needed(path)
    if not email:
        desk = open_desk(path)
        nameless = any(agent.id == desk.actor.id and not agent.email for agent in asked.agents)
        if asked.needed or (asked.several and not nameless):
            raise click.UsageError(WHO if asked.several else WHO_ALONE)
        return desk
    if asked.needed:
        return _sign_in(path, email)
    found = [agent.id for agent in asked.agents if fold_address(agent.email) == fold_address(email)]
    if not found:
        raise DeskError("sign-in-refused")
    return open_desk(path, agent=found[0])


def open_for_work(path: Path, email: str) -> Desk:
    """Open a desk for a verb that works for the desk itself; who names a person has to be that person all the same."""
    return open_for(path, email) if email else open_desk(path)


def _sign_in(path: Path, email: str) -> Desk:
    """Ask for the password, of a name nobody has too; who came with a first one chooses another at the terminal."""
    given = os.environ.get(PASSWORD)
    if given is None and not sys.stdin.isatty():
        raise click.UsageError(NO_TERMINAL)
    password = _ask(f"Password of {email}") if given is None else given
    try:
        return open_desk_as(path, None, email, password)
    except DeskError as error:
        if error.code != "password-must-change" or given is not None:
            raise
    return open_desk_as(path, None, email, password, _ask("Choose a password of your own", twice=True))


def _ask(question: str, *, twice: bool = False) -> str:
    return str(click.prompt(question, hide_input=True, err=True, confirmation_prompt=twice))
