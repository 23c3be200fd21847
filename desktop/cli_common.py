"""What the commands share: options, opening a desk, printing JSON and tables."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import wraps
from pathlib import Path
from typing import Any

import click

from desktop.cli_sign_in import open_for
from desktop.commands.base import Desk
from desktop.store import journal
from desktop.store.database import db

Step = Callable[[], object]
Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def desk_option() -> Decorator:
    """Return the option that names the desk file; every command but ``version`` and ``demo`` takes it."""
    return click.option(
        "--desk", "desk_path", type=click.Path(path_type=Path), required=True, help="The desk file to work on."
    )


def as_option() -> Decorator:
    """Return the option that says who runs the command."""
    return click.option(
        "--as", "email", default="", metavar="EMAIL", help="Who you are; asks for your password where one is set."
    )


def json_option() -> Decorator:
    """Return the ``--json`` switch."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def with_desk(function: Callable[..., Any]) -> Callable[..., Any]:
    """Add ``--desk`` and ``--as`` to a command and hand it the opened ``desk``, connected while it runs."""

    @desk_option()
    @as_option()
    @wraps(function)
    def run(*args: Any, desk_path: Path, email: str, **words: Any) -> Any:
        with opened(desk_path, email) as desk:
            return function(*args, desk=desk, **words)

    return run


@contextmanager
def opened(path: Path, email: str = "") -> Iterator[Desk]:
    """Open a desk for a person, with a connection for the length of a command."""
    desk = open_for(path, email)
    with db.connection_context():
        yield desk


def together(desk: Desk, name: str, steps: Sequence[Step]) -> None:
    """Run several commands as one: all of them, or nothing when one is refused."""
    if len(steps) == 1:
        steps[0]()
        return
    with journal.recording(desk.actor.id, name):
        for step in steps:
            step()


def print_json(value: object) -> None:
    """Print a value as readable JSON, letters beyond ASCII kept."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def print_facts(facts: dict[str, Any]) -> None:
    """Print names and values in two columns."""
    width = max(len(name) for name in facts)
    for name, value in facts.items():
        click.echo(f"{name:<{width}}  {value}")


def print_table(rows: Sequence[dict[str, Any]], columns: Sequence[str]) -> None:
    """Print some columns of rows, each as wide as its widest value; lists are joined, what is missing stays empty."""
    lines = [[_cell(row[name]) for name in columns] for row in rows]
    widths = [max((len(line[place]) for line in lines), default=0) for place in range(len(columns))]
    for line in lines:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def iso(moment: int | None) -> str | None:
    """Return a moment (ms) as ISO 8601 in UTC, or None."""
    return None if moment is None else datetime.fromtimestamp(moment / 1000, UTC).isoformat(timespec="seconds")


def moment(text: str) -> int:
    """Return an ISO date or time as ms; without a zone it is UTC. Raises ``click.UsageError``."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise click.UsageError(f"“{text}” is not a date such as 2026-11-30 or 2026-11-30T09:00.") from None
    return round((found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp() * 1000)


def _cell(value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
