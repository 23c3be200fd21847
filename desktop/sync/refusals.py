"""What was refused, by this computer's check of others' rows or by a server: kept and shown, never applied, never lost.

Rows of ``sync_refused``; the same row refused for the same reason is kept once: a folder's file may be read again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.sync.wire import Refused

NEW, SEEN, RELEASED = "new", "seen", "released"
SAID_TWICE, EARLY, INVENTED = "said-twice", "passed-on-early", "passed-on-invented"
"""Words put into others' mouths, or told differently to different readers; see ``passed_on``."""
BY_ORDER = frozenset(
    {"right-missing", "kind-refused", "author-wrong", "signer-unknown", "owner-only", "device-of-another"}
    | {"role-beyond-own", "role-own", "last-owner", SAID_TWICE, INVENTED}
)
"""Reasons that depend on what a reader knew: whoever read the row at another time may have judged otherwise."""
LISTED = (
    "SELECT tbl, row_id, device, why, max(at), max(CASE WHEN state IN (?, ?) THEN rid END) FROM sync_refused"
    " GROUP BY 1, 2, 3, 4"
)
LIST = (
    "INSERT INTO sync_refused (at, tbl, row_id, device, agent, why, details, data, state)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?)"
)
Key = tuple[str, bytes, str, str]
"""What was refused: table, row, device, why."""
OWED = "refused"
"""Begins the kinds of ``sync_owed`` of refusals that wait for an answer (``restating``); the agent's id follows."""
MOST_OWED = 2_000
"""Refusals of one agent that may wait for an answer; more than that is no mistake of a moment."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A refused row for the Sync page. ``at`` is when it came (ms); ``device`` and ``agent`` who signed it."""

    rid: int
    at: int
    table: str
    row: str
    device: str
    agent: str
    why: str
    details: dict[str, str]
    state: str


@dataclass(frozen=True, slots=True)
class RefusedThere:
    """What a server refused from some computer. ``at`` in ms; ``row`` as it was said; its content stays there."""

    at: int
    table: str
    row: str
    device: str
    agent: str
    why: str


def keep_refused(refused: Iterable[Refused], device: str = "", agent: str = "") -> int:
    """Keep what was refused, inside the caller's transaction; return how many of it are new."""
    kept = 0
    for each in refused:
        identity = bytes.fromhex(each.id) if _is_hex(each.id) else each.id.encode()
        same = "SELECT 1 FROM sync_refused WHERE tbl = ? AND row_id = ? AND why = ? AND device = ? AND data IS ?"
        data = each.data or None
        if db.execute_sql(same, (each.table, identity, each.why, device, data)).fetchone():
            continue
        cursor = db.execute_sql(
            "INSERT INTO sync_refused (at, tbl, row_id, device, agent, why, details, data, state)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (time_now(), each.table, identity, device, agent, each.why, json.dumps(each.details), data, NEW),
        )
        if agent and data and each.why in BY_ORDER:
            _owe_answer(agent, int(cursor.lastrowid))
        kept += 1
    return kept


def keep_from_server(refused: Iterable[RefusedThere]) -> int:
    """Keep what a server refused from others, inside the caller's transaction; return how many of it are new.

    What is listed here and open is kept once, with the moment of the last try; what was dismissed is listed again when
    the server refused it anew since.
    """
    known: dict[Key, tuple[int, int | None]] = {
        (table, bytes(row or b""), device, why): (int(at), rid)
        for table, row, device, why, at, rid in db.execute_sql(LISTED, (NEW, SEEN)).fetchall()
    }
    kept = 0
    for each in refused:
        identity = bytes.fromhex(each.row) if _is_hex(each.row) else each.row.encode()
        key = (each.table, identity, each.device, each.why)
        at, rid = known.get(key, (-1, None))
        if each.at <= at:
            continue
        if rid is None:
            values = (each.at, each.table, identity, each.device, each.agent, each.why, "{}", NEW)
            rid = int(db.execute_sql(LIST, values).lastrowid)
            kept += 1
        else:
            db.execute_sql("UPDATE sync_refused SET at = ? WHERE rid = ?", (each.at, rid))
        known[key] = (each.at, rid)
    return kept


def _owe_answer(agent: str, rid: int) -> None:
    """Note that a refusal waits for an answer, unless too many of this agent's do."""
    sql = (
        "INSERT OR IGNORE INTO sync_owed (kind, row_id) SELECT ?1, ?2"
        " WHERE (SELECT count(*) FROM (SELECT 1 FROM sync_owed WHERE kind = ?1 LIMIT ?3)) < ?3"
    )
    db.execute_sql(sql, (f"{OWED} {agent}", rid.to_bytes(8), MOST_OWED))


def forget_clocks(table: str, ids: Iterable[bytes]) -> None:
    """Let rows count as never edited, so that whatever the hub has takes their place."""
    with db.atomic("IMMEDIATE"):
        db.execute_sql("UPDATE sync_self SET applying = 1")
        for row in ids:
            db.execute_sql(f"""UPDATE "{table}" SET _new = '', _clk = '' WHERE id = ?""", (row,))
        db.execute_sql("UPDATE sync_self SET applying = 0")


def refused_rows(limit: int = 500) -> list[Kept]:
    """Return what was refused and not let in since, newest first."""
    sql = (
        "SELECT rid, at, tbl, row_id, device, agent, why, details, state FROM sync_refused WHERE state <> ?"
        " ORDER BY rid DESC LIMIT ?"
    )
    rows = db.execute_sql(sql, (RELEASED, limit)).fetchall()
    return [
        Kept(rid, at, table, bytes(row or b"").hex(), device, agent, why, json.loads(details), state)
        for rid, at, table, row, device, agent, why, details, state in rows
    ]


def count_refused() -> int:
    """Return how many refused rows nobody has looked at yet."""
    return int(db.execute_sql("SELECT count(*) FROM sync_refused WHERE state = ?", (NEW,)).fetchone()[0])


def note_seen() -> None:
    """Note that somebody has looked at all of it."""
    db.execute_sql("UPDATE sync_refused SET state = ? WHERE state = ?", (SEEN, NEW))


def _is_hex(text: str) -> bool:
    return len(text) == 32 and set(text) <= set("0123456789abcdef")
