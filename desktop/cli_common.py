"""What the commands share: options, opening a desk, printing JSON and tables."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from desktop.commands.base import Desk
from desktop.jobs.session import open_desk
from desktop.store.database import db

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def desk_option() -> Decorator:
    """Return the option that names the desk file; every command but ``version`` and ``demo`` takes it."""
    return click.option(
        "--desk", "desk_path", type=click.Path(path_type=Path), required=True, help="The desk file to work on."
    )


def json_option() -> Decorator:
    """Return the ``--json`` switch."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")


@contextmanager
def opened(path: Path) -> Iterator[Desk]:
    """Open a desk with a connection for the length of a command."""
    desk = open_desk(path)
    with db.connection_context():
        yield desk


def print_json(value: object) -> None:
    """Print a value as readable JSON, letters beyond ASCII kept."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def print_facts(facts: dict[str, Any]) -> None:
    """Print names and values in two columns."""
    width = max(len(name) for name in facts)
    for name, value in facts.items():
        click.echo(f"{name:<{width}}  {value}")


def iso(moment: int | None) -> str | None:
    """Return a moment (ms) as ISO 8601 in UTC, or None."""
    return None if moment is None else datetime.fromtimestamp(moment / 1000, UTC).isoformat(timespec="seconds")
