"""Decides what a start is for: the window, the command line, or the tests.

Read before anything is installed and before every short command, so it imports neither Qt nor click and
decides by looking at the words alone.
"""

from __future__ import annotations

import enum
import gc
import os
import sys
from collections.abc import Mapping
from pathlib import Path

import desktop

COMMANDS = frozenset(
    {"import", "tickets", "show", "fetch", "send", "stats", "demo", "check", "backup", "restore"}
    | {"agents", "roles", "departments", "why", "audit", "rules", "sla", "tick", "worker", "version", "help"}
    | {"share", "server", "sync"}
)
PICTURES = frozenset({"shot"})


class Kind(enum.Enum):
    """What a start is for. PICTURE is a command that draws, hence needs Qt but no screen."""

    WINDOW = "window"
    COMMAND = "command"
    PICTURE = "picture"
    TEST = "test"
    VERSION = "version"


class StartError(Exception):
    """The arguments or the machine do not allow this start: one sentence, exit code 2."""

    exit_code = 2


def main(argv: list[str] | None = None) -> int:
    """Start what the arguments ask for and return the exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    kind = kind_of(arguments)
    try:
        if kind is Kind.VERSION:
            sys.stdout.write(f"Deskbell {desktop.__version__}\n")
            return 0
        if kind is Kind.TEST:
            return _run_tests([word for word in arguments if word != "--test"])
        if kind is Kind.WINDOW:
            check_window(arguments)
            return _open_window(arguments)
    except StartError as problem:
        sys.stderr.write(f"{problem}\n")
        return problem.exit_code
    return _run_command(arguments)


def kind_of(argv: list[str]) -> Kind:
    """Tell from the words what a start is for. What is no command is the window's: a desk, a link, nothing."""
    first = argv[0] if argv else ""
    if first in ("--version", "-V"):
        return Kind.VERSION
    if first in PICTURES:
        return Kind.PICTURE
    if first in COMMANDS or first in ("--help", "-h"):
        return Kind.COMMAND
    return Kind.TEST if "--test" in argv else Kind.WINDOW


def check_window(argv: list[str], environ: Mapping[str, str] = os.environ) -> None:
    """Refuse a mistyped command, and a window where there is no screen to show it on.

    Only Linux can tell beforehand. Without this Qt would end the process with a core dump.
    """
    first = argv[0] if argv else "-"
    if not (first.startswith("-") or ":" in first or first.endswith(".deskbell") or os.path.exists(first)):
        raise StartError(f"There is no command and no desk called “{first}”; “main.py help” lists the commands.")
    if "--offscreen" in argv or not sys.platform.startswith("linux"):
        return
    named = "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"
    if not any(environ.get(name) for name in named):
        raise StartError(
            "There is no screen here to open the window on: add --offscreen, or use the command line"
            " (“main.py help” lists what it can do)."
        )


def _open_window(arguments: list[str]) -> int:
    if "--offscreen" in arguments:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    gc.disable()  # building the window makes no garbage; the window switches it on again after its first paint
    # Before Qt: PySide reads the source of every module that is imported after it, to look for switches of its own.
    import desktop.jobs.session  # noqa: PLC0415
    import desktop.store.queries.counts  # noqa: F401, PLC0415

    try:
        from desktop.app import run  # noqa: PLC0415 - Qt takes a moment that a command does not need
    except ImportError as error:
        if "cannot open shared object file" not in str(error):
            raise
        raise StartError(
            f"Qt does not load: {error}. Remove the folder .venv and start again: that gets what is missing."
        ) from error
    return run(arguments)


def _run_command(arguments: list[str]) -> int:
    from desktop.cli import main as run  # noqa: PLC0415 - click is not there yet during the set-up

    return run(arguments)


def _run_tests(arguments: list[str]) -> int:
    """Run pytest here, at the project's root, without a screen, warnings being errors in children too."""
    if getattr(sys, "frozen", False):
        raise StartError("The tests come with the source, not with the packaged program.")
    import pytest  # noqa: PLC0415 - a test tool, absent where only the program was installed

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("PYTHONWARNINGS", "error")
    os.chdir(Path(__file__).parents[1])
    return int(pytest.main(arguments))
