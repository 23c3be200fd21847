"""Setting Deskbell up: from a bare Python to one that has everything, asking only where it must.

Runs before anything is installed, in whatever Python started ``main.py``: standard library only, and nothing
of ``desktop`` beyond ``desktop.entry``, which is as frugal. Later starts pass through here in a few
milliseconds.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desktop import entry
from desktop.bootstrap import debian
from desktop.bootstrap.environment import Environment
from desktop.bootstrap.errors import SetupError
from desktop.bootstrap.lock import exclusive
from desktop.bootstrap.set_up import set_up

NEEDS = {
    entry.Kind.COMMAND: frozenset[str](),
    entry.Kind.PICTURE: frozenset({"qt"}),
    entry.Kind.WINDOW: frozenset({"qt", "window"}),
    entry.Kind.TEST: frozenset({"qt", "window", "test"}),
}


def prepare(root: str, argv: list[str]) -> int | None:
    """Make everything ready that these arguments need, and hand over to the Python of ``.venv``.

    Returns None when this process is already the right one, an exit code when it is not to go on (2:
    something is missing that only a person can supply, 1: the installation failed). Otherwise never returns,
    except on Windows, which has no ``exec``: there the code of the child comes back.
    """
    kind = entry.kind_of(argv)
    if kind is entry.Kind.VERSION:
        return None
    environment = Environment(Path(root))
    try:
        if kind is entry.Kind.WINDOW:
            entry.check_window(argv)
        if kind is entry.Kind.TEST:
            debian.require(debian.TEST_PACKAGES)
        changed = _make_ready(environment, NEEDS[kind] - ({"window"} if "--offscreen" in argv else set()))
    except (SetupError, entry.StartError) as problem:
        sys.stderr.write(f"{problem}\n")
        return problem.exit_code
    except OSError as problem:
        sys.stderr.write(f"Deskbell could not be set up: {problem}.\n")
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("Stopped. The next start goes on from here.\n")
        return 130
    if environment.is_this_process() and not changed:
        return None
    return environment.run([os.path.join(root, "main.py"), *argv])


def _make_ready(environment: Environment, needs: frozenset[str]) -> bool:
    """Set up what is missing, say whether anything was. Of two starts at once, one works, the other waits."""
    if environment.has(needs):
        return False
    with exclusive(environment.root / ".venv.lock"):
        if not environment.has(needs):
            set_up(environment, needs)
    return True
