"""Makes ``.venv``, installs into it, and proves that Qt really loads."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys

from desktop.bootstrap import debian
from desktop.bootstrap.environment import Environment
from desktop.bootstrap.errors import SetupError
from desktop.bootstrap.libraries import require_qt

IS_USABLE = """
import pip, sys
assert (3, 11) <= sys.version_info[:2] < (3, 15)
print("%d.%d" % sys.version_info[:2])
"""


def set_up(environment: Environment, needs: frozenset[str]) -> None:
    """Install what ``needs`` ask for, over whatever is there. Called with the lock held.

    What was met earlier is kept as far as it still holds: opening the program after its tests does not throw
    the test tools out. Raises SetupError with a sentence.
    """
    needs |= environment.met() if environment.has(frozenset()) else environment.met() & {"test"}
    if not _installed(environment, needs):
        sys.stderr.write("Setting Deskbell up: once, about a minute…\n")
        _make_venv(environment)
        _install(environment, needs)
    version = _version_if_usable(environment)
    environment.write_stamp(version, needs & {"test"})
    if "qt" in needs:
        require_qt(environment.python, with_window="window" in needs)
    environment.write_stamp(version, needs)


def _installed(environment: Environment, needs: frozenset[str]) -> bool:
    """Say whether pip has nothing to do: only the proof that Qt loads was missing."""
    return environment.has(needs & {"test"}) and bool(_version_if_usable(environment))


def _make_venv(environment: Environment) -> None:
    """Make the environment, unless a sound one is there. One whose making was interrupted starts over."""
    if _version_if_usable(environment) and not environment.unfinished.exists():
        environment.stamp.unlink(missing_ok=True)
        return
    base = getattr(sys, "_base_executable", None) or sys.executable
    if importlib.util.find_spec("ensurepip") is None:
        debian.require([debian.venv_package(base)])
    shutil.rmtree(environment.folder, ignore_errors=True)
    environment.folder.mkdir(exist_ok=True)
    environment.unfinished.touch()
    _run([base, "-m", "venv", str(environment.folder)], "Deskbell could not make its folder .venv")


def _install(environment: Environment, needs: frozenset[str]) -> None:
    """Let pip install Deskbell, editable, with the test tools if needed.

    The mark stays behind only when this is interrupted: packages may then lie there half unpacked. A pip that
    fails by itself, for want of a network for example, has cleaned up.
    """
    target = f"{environment.root}[test]" if "test" in needs else str(environment.root)
    pip = [str(environment.python), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "-q"]
    environment.unfinished.touch()
    try:
        _run([*pip, "-e", target], "Deskbell could not install what it needs")
    except SetupError:
        environment.unfinished.unlink()
        raise
    environment.unfinished.unlink()


def _version_if_usable(environment: Environment) -> str:
    """Start the Python in ``.venv`` and return its version; nothing if it does not start or lacks pip."""
    try:
        command = [str(environment.python), "-c", IS_USABLE]
        found = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return found.stdout.strip() if found.returncode == 0 else ""


def _run(command: list[str], failure: str) -> None:
    """Run quietly; when it fails, show all it said and raise ``failure`` as a sentence."""
    environment = {**os.environ, "PIP_ROOT_USER_ACTION": "ignore"}
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, env=environment, check=False
    )
    if done.returncode:
        sys.stderr.write(done.stdout + done.stderr)
        raise SetupError(f"{failure} (see above). Check the network and start again.", exit_code=1)
