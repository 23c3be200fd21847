"""Whether Qt loads here, found out by loading it.

PySide6 brings Qt itself but not the system libraries that Qt leans on, and a bare server or container lacks
them. No list of packages is trusted to answer this: only a process that really loads Qt knows.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from desktop.bootstrap import debian
from desktop.bootstrap.errors import SetupError

LOAD = """
import ctypes, os, sys
from PySide6 import QtCore, QtGui, QtNetwork, QtPrintSupport, QtSvg, QtWidgets
if sys.argv[1:] == ["window"]:
    ctypes.CDLL(os.path.join(os.path.dirname(QtCore.__file__), "Qt", "plugins", "platforms", "libqxcb.so"))
"""


def require_qt(python: Path, *, with_window: bool) -> None:
    """Make sure that Qt loads in ``python``, on an X screen too if ``with_window``.

    Installs what is missing or names it. Raises SetupError. Elsewhere than on Linux the wheels need nothing
    from the system.
    """
    if not sys.platform.startswith("linux") or not _failure(python, with_window=with_window):
        return
    packages = debian.QT_PACKAGES + (debian.WINDOW_PACKAGES if with_window else [])
    if debian.is_here():
        debian.install(packages)
    failure = _failure(python, with_window=with_window)
    if failure:
        raise SetupError(
            f"Qt does not load: {failure}. Install the package of your system that has it, then start again."
        )


def _failure(python: Path, *, with_window: bool) -> str:
    """Load Qt in a child and return what it lacked, such as ``libEGL.so.1 is missing``, or nothing."""
    arguments = ["window"] if with_window else []
    done = subprocess.run([str(python), "-c", LOAD, *arguments], capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return ""
    lines = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
    missing = re.search(r"(\S+\.so[.\d]*): cannot open shared object file", lines[-1])
    return f"{missing[1]} is missing" if missing else lines[-1]
