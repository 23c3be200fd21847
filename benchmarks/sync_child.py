"""Runs in a process of its own: one piece of sharing a desk, timed; prints one line of JSON.

``python -m benchmarks.sync_child MODE OFF WORDS…``; OFF names what is switched off, divided by commas: index,
encryption, signatures, rights. Without them it is no program that anybody could use: it shows what each one costs.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.sync_pieces import PASSWORD
from desktop.cli_sharing import secrets_named, secrets_of
from desktop.commands.base import Desk
from desktop.jobs.session import open_desk
from desktop.jobs.sharing import cycle, doors
from desktop.jobs.sharing.cycle import Meeting
from desktop.jobs.sharing.opening import open_hub
from desktop.store import journal
from desktop.store.database import db
from desktop.store.models import Agent
from desktop.sync import _message_index, bare_file, derived
from desktop.sync.dirty import pending
from desktop.sync.sealing import envelope
from desktop.sync.tables import SYNCED

NEW = "ada@halyard.example"
COPIED = (
    "role", "agent", "department", "membership", "status", "tag", "company", "company_domain", "contact",
    "contact_address", "ticket", "ticket_tag", "message", "attachment", "event",
)  # fmt: skip
"""What is copied from one desk into another as if it had been written there."""


def share(desk: Desk, off: set[str], folder: str) -> int:
    """Begin to share through a folder, until all rows are sent."""
    _hire(desk)
    doors.share_folder(desk, Path(folder), secrets_of(desk), encrypted="encryption" not in off)
    return send(desk, off) or _rows()


def serve(desk: Desk, off: set[str], url: str) -> int:
    """Begin to share through a server: the owner's import."""
    _hire(desk)
    doors.share_server(desk, url, secrets_of(desk))
    return send(desk, off) or _rows()


def send(desk: Desk, off: set[str]) -> int:
    """Send what waits."""
    waiting = pending()
    meeting = Meeting(desk, open_hub(desk, secrets_of(desk)))
    while pending():
        meeting.run()
    meeting.hub.close()
    return waiting


def letter(desk: Desk, off: set[str], out: str) -> int:
    """Write an invitation for somebody who sees everything."""
    doors.invite(desk, NEW, Path(out), PASSWORD, secrets_of(desk))
    return 1


def fill(desk: Desk, off: set[str], source: str) -> int:
    """Copy another desk's rows into this one, captured like anybody's writes."""
    db.execute_sql("ATTACH ? AS other", (source,))
    with db.atomic():
        for table in COPIED:
            names = ", ".join(f'"{name}"' for name in ("id", *SYNCED[table].columns, *SYNCED[table].derived))
            db.execute_sql(
                f"INSERT OR IGNORE INTO main.{table} ({names}, _new, _clk) SELECT {names}, '', '' FROM other.{table}"
            )
    return pending()


def hire(desk: Desk, off: set[str]) -> int:
    """Take somebody on who is going to join."""
    _hire(desk)
    return 1


def _hire(desk: Desk) -> None:
    with journal.recording(desk.actor.id, "create_agent"):
        Agent.create(name="Ada Byron", role="admin", email=NEW)


MODES: dict[str, Callable[..., int]] = {
    "share": share, "serve": serve, "send": send, "hire": hire, "letter": letter, "fill": fill,
}  # fmt: skip


def switch_off(off: set[str]) -> None:
    """Take parts out of the program: each named one does nothing from now on."""
    if "index" in off:
        _message_index.refresh = lambda held: None
        _message_index.add = lambda rows: None
        derived._index = lambda texts: None
        bare_file.rebuild_search = lambda *tables: None
        bare_file.settle_search = lambda: None
    if "signatures" in off:
        envelope.sign = lambda private, data: bytes(64)
        envelope.verify = lambda public, signature, data: True
    if "rights" in off:
        cycle.judged = lambda part, pulled, seals: (tuple(part), [])


def main() -> None:
    """Do what the words say and print how long it took, without the start of Python and the opening of the desk."""
    mode, named, path, *words = sys.argv[1:]
    off = set(filter(None, named.split(",")))
    switch_off(off)
    if mode == "join":
        begun = time.perf_counter()
        doors.join(Path(words[0]), Path(path), PASSWORD, secrets_named)
        seconds = time.perf_counter() - begun
        open_desk(Path(path))
        with db.connection_context():
            rows = _rows()
    else:
        desk = open_desk(Path(path))
        with db.connection_context():
            begun = time.perf_counter()
            rows = MODES[mode](desk, off, *words)
            seconds = time.perf_counter() - begun
    used = resource.getrusage(resource.RUSAGE_SELF)
    found = {"seconds": seconds, "rows": rows, "peak": used.ru_maxrss / 1024, "cpu": used.ru_utime + used.ru_stime}
    sys.stdout.write(json.dumps(found) + "\n")


def _rows() -> int:
    return sum(int(db.execute_sql(f'SELECT count(*) FROM "{table}"').fetchone()[0]) for table in SYNCED)


if __name__ == "__main__":
    main()
