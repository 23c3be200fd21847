"""Two desk files in one test: what one has, as it travels, and an empty one that it arrives at."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.store.database import Local, bind, db
from desktop.store.upgrade import upgrade
from desktop.sync.applying import apply_sections
from desktop.sync.capture import install_capture
from desktop.sync.identity import start_sharing
from desktop.sync.scopes import EVERYBODY
from desktop.sync.tables import SYNCED
from desktop.sync.wire import RowSet, Section
from tests.sync.sharing import send_all

THERE = "0b0b0b0b"


def whole_state() -> list[RowSet]:
    """Return every synced row of the open desk as it travels."""
    found = []
    for table in SYNCED.values():
        names = ", ".join(f'"{column}"' for column in table.columns)
        rows = db.execute_sql(f'SELECT id, _new, _clk, {names} FROM "{table.name}" ORDER BY rid').fetchall()
        if rows:
            sent = tuple((bytes(key), new, clk, "", *values) for key, new, clk, *values in rows)
            found.append(RowSet(table.name, table.columns, sent))
    return found


def section(*rowsets: RowSet) -> Section:
    """Return rows as a section for everybody."""
    return Section(EVERYBODY, rowsets)


@contextmanager
def opened(path: Path) -> Iterator[None]:
    """Bind a desk file and hold a connection to it; the one that was bound before is bound again afterwards."""
    before = db.obj
    bind(path)
    try:
        with db.connection_context():
            yield
    finally:
        db.initialize(before)


def empty_desk(path: Path, device: str = THERE, agent: str = "") -> Path:
    """Make a desk file as a computer has it that is just joining: no rows at all."""
    with opened(path):
        upgrade(path)
        for name, value in (("next_number", "1"), ("device", device), ("agent", agent)):
            Local.create(key=name, value=value)
        start_sharing(device)
        install_capture(stamp=False)
    return path


def joined_desk(path: Path, device: str = THERE, agent: str = "") -> Path:
    """Share the open desk when it is not yet, and make another file that has all of it."""
    sent = section(*whole_state())
    empty_desk(path, device, agent)
    with opened(path):
        apply_sections([sent])
    return path


def sent_sections() -> list[Section]:
    """Send what waits on the open desk, as if it had arrived, and return it as it travels."""
    return [section(*send_all())]
