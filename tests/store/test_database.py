"""The database and what loading it brings along."""

from __future__ import annotations

import subprocess
import sys

import pytest

LOADING = "import sys; import {module}; sys.exit('psycopg' in sys.modules and sys.modules['psycopg'] is not None)"


@pytest.mark.parametrize(
    "module", ["desktop.store", "desktop.commands.base", "desktop.jobs.session", "desktop.jobs.timers"]
)
def test_no_driver_of_a_server_is_loaded(module: str) -> None:
    assert subprocess.run([sys.executable, "-c", LOADING.format(module=module)], check=False).returncode == 0


def test_the_driver_can_be_loaded_afterwards() -> None:
    sentence = "import desktop.store, psycopg, sys; sys.exit(psycopg.apilevel != '2.0')"
    assert subprocess.run([sys.executable, "-c", sentence], check=False).returncode == 0
