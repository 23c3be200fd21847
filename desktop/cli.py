"""The command line: the same commands and queries as the window, without one.

Output is stable: JSON on standard output where ``--json`` is given, one sentence on standard error and exit code 2 when
something was refused, 1 when ``check`` found damage. docs/command-line.md describes every command; a test compares.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

import desktop.cli_share_people  # noqa: F401  it adds to ``share``
from desktop import __version__
from desktop.cli_agents import agents_
from desktop.cli_audit import audit_
from desktop.cli_departments import departments_
from desktop.cli_desk import backup_, check_, demo_, restore_
from desktop.cli_mail import fetch_, import_, send_
from desktop.cli_roles import roles_
from desktop.cli_rules import rules_
from desktop.cli_server import server_
from desktop.cli_share import share_
from desktop.cli_sla import sla_
from desktop.cli_stats import stats_
from desktop.cli_sync import sync_
from desktop.cli_tick import tick_
from desktop.cli_tickets import show_, tickets_
from desktop.cli_tools import shot_, worker_
from desktop.cli_why import why_
from desktop.core.errors import DeskError


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def commands() -> None:
    """Work with a desk without opening the window."""


@commands.command("version")
def version_() -> None:
    """Print the program's version."""
    click.echo(f"Deskbell {__version__}")


@commands.command("help")
@click.pass_context
def help_(context: click.Context) -> None:
    """List the commands."""
    click.echo(context.parent.get_help() if context.parent else "")


READING = (tickets_, show_, why_, sla_, stats_, audit_)
PEOPLE = (agents_, roles_, departments_, rules_)
WORKING = (import_, fetch_, send_, tick_, check_, backup_, restore_, demo_, shot_, worker_)
SHARING = (share_, server_, sync_)
for found in (*READING, *PEOPLE, *WORKING, *SHARING):
    commands.add_command(found)


def main(argv: Sequence[str]) -> int:
    """Run one command and return the exit code; a refusal is one sentence on standard error and 2."""
    try:
        result: Any = commands.main(list(argv), prog_name="deskbell", standalone_mode=False)
    except click.exceptions.Abort:
        return _complain("Stopped.", 130)
    except click.ClickException as error:
        return _complain(error.format_message(), 2)
    except DeskError as error:
        return _complain(_sentence(error), 2)
    except OSError as error:
        return _complain(_system_sentence(error), 2)
    return result if isinstance(result, int) else 0


def _sentence(error: DeskError) -> str:
    from desktop.ui.errors import plain_sentence  # noqa: PLC0415  Qt is loaded for a refusal's words only

    return plain_sentence(error)


def _system_sentence(error: OSError) -> str:
    name = f" ({Path(str(error.filename)).name})" if error.filename else ""
    return f"The system refused: {error.strerror or error}{name}."


def _complain(sentence: str, code: int) -> int:
    click.echo(" ".join(sentence.split()), err=True)
    return code
