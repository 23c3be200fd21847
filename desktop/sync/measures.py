"""How much one agent may make this computer write within a day, noted so that a new start forgets nothing."""

from __future__ import annotations

import json

from desktop.store.clock import time_now
from desktop.store.sharing import read_local, write_local

DAY_MS = 24 * 3_600_000
SPENT = "agreement_spent"
"""The local fact that says how much of each measure is used: JSON, name to [since (ms), rows]."""


def left(name: str, most: int) -> int:
    """Return how many rows of a measure of so many a day are left."""
    since, rows = json.loads(read_local(SPENT, "{}")).get(name, (0, 0))
    return max(0, most - rows) if 0 <= time_now() - since < DAY_MS else most


def spend(name: str, rows: int) -> None:
    """Note that rows were written; what is older than a day is forgotten."""
    now = time_now()
    spent = {key: each for key, each in json.loads(read_local(SPENT, "{}")).items() if 0 <= now - each[0] < DAY_MS}
    since, before = spent.get(name, (now, 0))
    write_local(SPENT, json.dumps(spent | {name: (since, before + rows)}))
