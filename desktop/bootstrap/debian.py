"""Packages of Debian and its family: what Deskbell needs of them, and getting them with the person's consent.

As root they are installed without asking, because there the person has already said who is in charge. Anybody
else sees the exact line first and is asked; where nobody can answer, the line is the answer.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

from desktop.bootstrap.errors import SetupError

QT_PACKAGES = ["libglib2.0-0", "libgl1", "libegl1", "libxkbcommon0", "libfontconfig1", "libdbus-1-3"]
WINDOW_PACKAGES = [
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
]
TEST_PACKAGES = [
    "dovecot-imapd",
    "postgresql",
    "pgbouncer",
    "openssl",
    "xvfb",
    "xauth",
    "strace",
    "fonts-dejavu-core",
    "fonts-noto-core",
]


def is_here() -> bool:
    """Say whether this system installs with apt-get."""
    return shutil.which("apt-get") is not None


def require(packages: Sequence[str]) -> None:
    """Install those of ``packages`` that are missing. Does nothing on other systems: theirs have other names.

    Raises SetupError with the line to type when this process may not install.
    """
    if is_here():
        missing = [name for name in packages if not _is_installed(name)]
        if missing:
            install(missing)


def install(packages: Sequence[str]) -> None:
    """Install ``packages``: as root at once, otherwise by sudo after asking. Raises SetupError if it cannot."""
    line = f"apt-get install --no-install-recommends {' '.join(packages)}"
    if os.geteuid() == 0:
        sys.stderr.write(f"Installing system packages: {' '.join(packages)}…\n")
        _apt_get([], packages)
        return
    sys.stderr.write(f"Deskbell needs a few packages of the system. The line is:\n\n    sudo {line}\n\n")
    if not (sys.stdin and sys.stdin.isatty() and shutil.which("sudo")):
        raise SetupError("Type it, or let an administrator do so, then start again.")
    sys.stderr.write("Run it now? [y/N] ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise SetupError("Nothing was installed. Start again when the packages are there.")
    _apt_get(["sudo"], packages)


def venv_package(python: str) -> str:
    """Name the package that lets this Python make environments; only the system's own has the short name."""
    default = os.path.realpath("/usr/bin/python3")
    if os.path.realpath(python) == default:
        return "python3-venv"
    return f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"


def _is_installed(package: str) -> bool:
    """Ask dpkg; a removed package whose settings were kept does not count."""
    asked = ["dpkg-query", "-W", "-f=${db:Status-Status}", package]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False)
    return answer.returncode == 0 and answer.stdout == "installed"


def _apt_get(prefix: list[str], packages: Sequence[str]) -> None:
    """Refresh the lists and install. A refresh that fails is no reason to stop: the old lists may do.

    dpkg refuses to work when the sbin folders are not on PATH, as under ``env -i`` and some cron jobs. Another
    installation that runs just now is waited for.
    """
    path = os.environ.get("PATH", os.defpath) + ":/usr/local/sbin:/usr/sbin:/sbin"
    environment = {**os.environ, "PATH": path, "DEBIAN_FRONTEND": "noninteractive"}
    apt_get = [*prefix, "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=300"]
    for words in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(
            [*apt_get, *words],
            stdin=None if prefix else subprocess.DEVNULL,
            capture_output=True,
            text=True,
            env=environment,
            check=False,
        )
    if done.returncode:
        sys.stderr.write(done.stdout + done.stderr)
        raise SetupError(f"apt-get could not install {' '.join(packages)} (see above).", exit_code=1)
