"""What can be said of how a desk is shared."""

from __future__ import annotations

import subprocess
import sys

from desktop.jobs.sharing.reporting import status

HEAVY = ("desktop.jobs.sharing.cycle", "desktop.sync.folder.hub", "cryptography", "keyring", "psycopg", "ssl")
ASKING = (
    "import sys, desktop.ui.settings.sharing.ways, desktop.jobs.sharing.reporting, desktop.jobs.sharing.company,"
    " desktop.sync.held, desktop.sync.rights_file;"
    f" print(*[name for name in {HEAVY!r} if sys.modules.get(name) is not None])"
)


def test_a_desk_that_is_alone_says_so(desk) -> None:
    assert status(desk).kind == "alone"


def test_asking_how_a_desk_is_shared_loads_neither_hubs_nor_seals() -> None:
    done = subprocess.run([sys.executable, "-c", ASKING], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
