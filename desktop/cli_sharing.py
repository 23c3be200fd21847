"""What ``share``, ``server`` and ``sync`` have in common: where keys lie, an invitation's password, what is printed."""

from __future__ import annotations

import os
import re
import secrets as chance
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, is_dataclass
from functools import wraps
from pathlib import Path
from typing import Any

import click

from desktop.cli_common import as_option, desk_option, iso
from desktop.cli_sign_in import NO_TERMINAL, PASSWORD, WHO_ALONE, open_for
from desktop.commands.base import Desk
from desktop.jobs.session import open_desk, sign_in_needed
from desktop.secrets import Secrets, open_secrets
from desktop.store.database import db
from desktop.store.settings import read_setting
from desktop.vault import Question

VAULT_PASSWORD = "DESKBELL_VAULT_PASSWORD"  # noqa: S105  the name of the variable
LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"
"""Of a password that people read to each other: nothing that looks like something else."""
GROUPS, LENGTH = 4, 4
"""16 letters of 31: 79 bits, behind Argon2id."""


@contextmanager
def opened_here(path: Path, email: str = "") -> Iterator[Desk]:
    """Open a desk, with a connection, for who is named or, where nobody signs in, for this computer's agent.

    Raises ``click.UsageError`` where somebody has to sign in and is not named.
    """
    if not email and sign_in_needed(path).needed:
        raise click.UsageError(WHO_ALONE)
    desk = open_for(path, email) if email else open_desk(path)
    with db.connection_context():
        yield desk


def with_desk_here(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add ``--desk`` and ``--as`` to a command and hand it the ``desk`` that ``opened_here`` opens."""

    @desk_option()
    @as_option()
    @wraps(function)
    def run(*args: Any, desk_path: Path, email: str, **words: Any) -> Any:
        with opened_here(desk_path, email) as desk:
            return function(*args, desk=desk, **words)

    return run


def secrets_of(desk: Desk) -> Secrets:
    """Return where this computer keeps the keys of an opened desk; the desk's connection is used.

    Raises ``vault-locked`` later where there is no keyring, no terminal and no ``DESKBELL_VAULT_PASSWORD``.
    """
    return secrets_named(str(read_setting("desk", "", "id", "")))


def secrets_named(desk_id: str) -> Secrets:
    """Return where the keys of a desk go that is not made yet."""
    return open_secrets(desk_id, master_password)


def master_password(question: Question) -> str | None:
    """Answer the vault's question from the environment or the terminal; None leaves it locked."""
    given = os.environ.get(VAULT_PASSWORD)
    if given is not None:
        return None if question.wrong else given
    if not sys.stdin.isatty():
        return None
    words = "Choose a master password for the vault" if question.new else "Master password of the vault"
    return str(click.prompt(words, hide_input=True, err=True, confirmation_prompt=question.new))


def invitation_password(path: Path, *, from_input: bool) -> tuple[str, bool]:
    """Return the password that seals an invitation, and whether it was made here and has to be shown.

    From standard input when asked for; else ``DESKBELL_PASSWORD`` where that is no sign-in's; else a made one.
    """
    if from_input:
        given = sys.stdin.readline().rstrip("\n")
        if not given:
            raise click.UsageError("There is no password on standard input.")
        return given, False
    given = os.environ.get(PASSWORD, "")
    if given and not sign_in_needed(path).needed:
        return given, False
    return made_password(), True


def made_password() -> str:
    """Return a fresh password in four short groups, such as ``k7qf-2mxd-9rwt-hb4c``."""
    return "-".join("".join(chance.choice(LETTERS) for _ in range(LENGTH)) for _ in range(GROUPS))


def asked_password(question: str) -> str:
    """Return a password from ``DESKBELL_PASSWORD`` or the terminal. Raises ``click.UsageError`` without either."""
    given = os.environ.get(PASSWORD)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise click.UsageError(NO_TERMINAL)
    return str(click.prompt(question, hide_input=True, err=True))


def asked_line(question: str) -> str:
    """Return a secret line from standard input, asked for without showing it where that is a terminal."""
    if sys.stdin.isatty():
        return str(click.prompt(question, hide_input=True, err=True))
    return sys.stdin.readline().strip()


def without_password(url: str) -> str:
    """Return an address such as ``postgresql://ann@host/desk``, or libpq's words, without the password in it."""
    named = re.sub(r"(://[^:@/]*):[^@/]*@", r"\1@", url)
    return re.sub(r"([?&]|^|\s)password=('[^']*'|[^&\s]*)&?", r"\1", named).rstrip("?& ")


def plain(found: Any) -> dict[str, Any]:
    """Return a report as what JSON can hold: times (``at``, ``…_at``, ms) as ISO 8601, 0 as null, no bytes."""
    facts = asdict(found) if is_dataclass(found) and not isinstance(found, type) else dict(found)
    return {name: _plain(name, value) for name, value in facts.items() if not isinstance(value, bytes)}


def _plain(name: str, value: Any) -> Any:
    if (name == "at" or name.endswith("_at")) and isinstance(value, int):
        return iso(value) if value else None
    if isinstance(value, dict):
        return plain(value)
    if isinstance(value, list | tuple | set | frozenset):
        each = sorted(value) if isinstance(value, set | frozenset) else value
        return [_plain("", item) for item in each]
    return str(value) if isinstance(value, Path) else value


def lines(sentences: Sequence[str]) -> None:
    """Print sentences, one a line."""
    for sentence in sentences:
        click.echo(sentence)
