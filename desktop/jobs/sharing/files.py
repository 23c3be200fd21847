"""Raw mail and attachments: brought to the hub before the rows that name them, fetched when somebody opens them."""

from __future__ import annotations

import contextlib
import json
import re
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from desktop.core.errors import DeskError
from desktop.jobs.sharing.shipping import BRINGING, whole_rows
from desktop.store.database import db
from desktop.store.draft_files import draft_blobs
from desktop.store.files import Files, digest
from desktop.store.sharing import forget_local, read_local, write_local
from desktop.store.wanted_files import (
    FILE,
    RAW,
    brought_for,
    note_arrived,
    note_brought,
    want_file,
    wanted_files,
)
from desktop.sync.hub import Hub
from desktop.sync.scopes import sections_of
from desktop.sync.wire import FIRST, RowSet, Section

NAMING = {"agent": "photo", "attachment": "blob", "message": "raw", "mail_entry": "raw", "outgoing": "raw"}
"""Tables whose rows name a file by its SHA-256, and in which column."""
AT_ONCE = 200
"""Rows of the time before sharing whose files are brought in one go, between two meetings."""
MOST_ASKED = 20
"""Files asked for because the hub lacks them; all are asked for at every meeting."""
NAME = re.compile("[0-9a-f]{64}")
"""Of a file: its SHA-256. A row that was kept out names none but is not NULL either."""
OF_MAIL = frozenset({"message", "mail_entry", "outgoing"})


def bring_files(hub: Hub, files: Files, sections: Sequence[Section]) -> int:
    """Bring what rows about to be sent name to where their readers can get it; return how many files went.

    What is not here (it came from another computer and was never opened) is at the hub already.
    """
    brought = 0
    for (name, raw), scopes in _named(sections).items():
        if scopes <= brought_for(name) and hub.has_blob(name, scopes, _size(files, name, raw)):
            continue
        with _at_hand(files, name, raw) as path:
            if path is None:
                continue
            hub.put_blob(name, path, scopes)
        note_brought(name, scopes)
        brought += 1
    return brought


def bring_missing(hub: Hub, files: Files, limit: int = AT_ONCE) -> int:
    """Bring again what rows name and the hub lacks or holds cut short, as far as it is here; return how many went.

    What is not here is asked for, so that it comes as soon as whoever has it brings it; only as much as leaves room for
    what somebody wants to open.
    """
    wanted: dict[tuple[str, bool], set[str]] = defaultdict(set)
    for table, column in sorted({**NAMING, "draft": "files"}.items()):
        sql = f'SELECT id FROM "{table}" WHERE "{column}" IS NOT NULL'
        ids = [bytes(row) for (row,) in db.execute_sql(sql).fetchall()]
        for at in range(0, len(ids), limit):
            for key, scopes in _named(sections_of([whole_rows(table, ids[at : at + limit])])).items():
                wanted[key] |= scopes
    brought = 0
    for (name, raw), found in wanted.items():
        scopes = frozenset(found)
        if hub.has_blob(name, scopes, _size(files, name, raw)):
            continue
        with _at_hand(files, name, raw) as path:
            if path is not None:
                hub.put_blob(name, path, scopes)
                note_brought(name, scopes)
                brought += 1
            elif len(wanted_files()) < MOST_ASKED:
                want_file(name, RAW if raw else FILE)
    return brought


def bring_older(hub: Hub, files: Files, limit: int = AT_ONCE) -> bool:
    """Bring some of the files that were there before the desk was shared; tell whether there may be more.

    Rows of that time went ahead of their files: colleagues need not wait for years of raw mail. How far this came is
    noted by row number, table by table.
    """
    places = json.loads(read_local(BRINGING, "null"))
    if places is None:
        return False
    for table, column in sorted({**NAMING, "draft": "files"}.items()):
        sql = f'SELECT rid, id FROM "{table}" WHERE rid > ? AND "{column}" IS NOT NULL ORDER BY rid LIMIT ?'
        rows = db.execute_sql(sql, (places.get(table, 0), limit)).fetchall()
        if rows:
            bring_files(hub, files, sections_of([whole_rows(table, [bytes(row) for _, row in rows])]))
            write_local(BRINGING, json.dumps({**places, table: rows[-1][0]}))
            return True
    forget_local(BRINGING)
    return False


def fetch_wanted(hub: Hub, files: Files, scopes: frozenset[str]) -> list[tuple[str, bool]]:
    """Fetch what was asked for; return (SHA-256, whether it is here now). What nobody brought stays asked for."""
    return [(name, fetch_file(hub, files, name, kind, scopes)) for name, kind in wanted_files()]


def fetch_file(hub: Hub, files: Files, name: str, kind: str, scopes: frozenset[str]) -> bool:
    """Fetch one file by its SHA-256 and keep it as raw mail or as a file; False when nobody brought it yet."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "file")
        if not hub.get_blob(name, target, scopes):
            return False
        content = target.read_bytes()
    if digest(content) != name:
        raise DeskError("sync-file-damaged", name=name)
    keep = files.put_raw if kind == RAW else files.put_blob
    keep(content)
    files.settle()
    note_arrived(name)
    return True


def _named(sections: Iterable[Section]) -> dict[tuple[str, bool], frozenset[str]]:
    """Return the files that rows name, each (SHA-256, whether a raw mail) with the scopes of all that name it."""
    found: dict[tuple[str, bool], set[str]] = defaultdict(set)
    for section in sections:
        for rowset in section.rowsets:
            for name, raw in _in_rows(rowset):
                found[name, raw] |= section.scopes
    return {key: frozenset(scopes) for key, scopes in found.items()}


def _in_rows(rowset: RowSet) -> Iterator[tuple[str, bool]]:
    column = NAMING.get(rowset.table)
    if column in rowset.columns:
        place = FIRST + rowset.columns.index(column)
        names = (each.hex() for row in rowset.rows if isinstance(each := row[place], bytes))
        yield from ((name, rowset.table in OF_MAIL) for name in names if NAME.fullmatch(name))
    elif rowset.table == "draft" and "files" in rowset.columns:
        place = FIRST + rowset.columns.index("files")
        yield from ((name, False) for row in rowset.rows for name in draft_blobs(row[place]))


def _size(files: Files, name: str, raw: bool) -> int:
    """Return the size (bytes) that a file here has; 0 for what is not here and for raw mail, which lies compressed."""
    try:
        return 0 if raw else files.blob_path(name).stat().st_size
    except FileNotFoundError:
        return 0


@contextlib.contextmanager
def _at_hand(files: Files, name: str, raw: bool) -> Iterator[Path | None]:
    """Give a path to the content itself; raw mail lies compressed here, so it is unpacked for the moment."""
    if not raw:
        yield files.blob_path(name) if files.has_blob(name) else None
        return
    if not files.has_raw(name):
        yield None
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "mail")
        path.write_bytes(files.raw(name))
        yield path
