"""Who this copy of the desk file is, what time it is for it, and which of its pushes a hub may have seen.

``sync_self`` has one row on a shared desk, none on another. ``tokens`` are those that the hub may hold as the last it
got from here, oldest first: a token is noted *before* its push leaves, so that a lost answer is no reason to believe
that this file went back in time.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.core.errors import DeskError
from desktop.store.database import db
from desktop.sync.clocks import STEPS, ahead_of, device_of, hlc_of, now_hlc, pack
from desktop.sync.tables import SYNCED

PAST = "devices_before"
"""The local fact that keeps the identities this file had before, separated by spaces."""

ONE_MORE = "UPDATE sync_self SET tokens = trim(tokens || ' ' || ?)"


@dataclass(frozen=True, slots=True)
class Self:
    """The row of this computer: ``hlc`` is the largest clock it made or saw, ``lseq`` counts captured changes.

    ``skew`` (ms) is what the hub's clock is ahead of the one here; ``n`` the number of the last file written.
    """

    device: str
    hlc: int
    lseq: int
    applying: bool
    skew: int
    n: int
    tokens: tuple[str, ...]


def self_row() -> Self:
    """Read this computer's row; raises ``sync-not-shared`` on a desk that is not shared."""
    row = db.execute_sql("SELECT device, hlc, lseq, applying, skew, n, tokens FROM sync_self").fetchone()
    if row is None:
        raise DeskError("sync-not-shared")
    device, hlc, lseq, applying, skew, n, kept = row
    return Self(device, hlc, lseq, bool(applying), skew, n, tuple(kept.split()))


def start_sharing(device: str) -> None:
    """Give this file the identity (8 hex digits) under which its edits travel from now on.

    The row appears once; a second call only changes the identity. Clocks begin at the wall's time.
    """
    with db.atomic():
        db.execute_sql(
            "INSERT INTO sync_self (one, device, hlc, lseq, applying, skew, n, tokens) VALUES (1, ?, ?, 0, 0, 0, 0, '')"
            " ON CONFLICT DO UPDATE SET device = excluded.device, hlc = max(hlc, excluded.hlc)",
            (device, now_hlc(0)),
        )
        _note("device", device)


def stop_sharing() -> None:
    """Forget the identity and all that was noted for sending; rows keep their clocks."""
    with db.atomic():
        for table in ("sync_self", "sync_dirty", "sync_cursor"):
            db.execute_sql(f"DELETE FROM {table}")


def observe(clock: str) -> None:
    """Never make a clock that is not larger than this one: whoever edits now has seen what it stands for."""
    db.execute_sql("UPDATE sync_self SET hlc = max(hlc, ?)", (hlc_of(clock),))


def tick() -> str:
    """Make the next clock of this computer, larger than all it made or saw, and return it as text."""
    row = self_row()
    hlc = now_hlc(row.hlc, row.skew)
    db.execute_sql("UPDATE sync_self SET hlc = ?", (hlc,))
    return pack(hlc, row.device)


def set_skew(milliseconds: int) -> None:
    """Put the wall clock right by what a server says; the clocks already made stay."""
    db.execute_sql("UPDATE sync_self SET skew = ? WHERE skew <> ?", (milliseconds, milliseconds))


def tokens() -> tuple[str, ...]:
    """Return the tokens that the hub may hold; empty before the first push."""
    return self_row().tokens


def add_token(token: str = "") -> str:
    """Note a token (by default a new one) as possibly held by the hub and return it; commit before sending."""
    made = token or secrets.token_hex(8)
    db.execute_sql(ONE_MORE, (made,))
    return made


def settle_token(token: str) -> None:
    """Note that the hub confirmed a push, or told its token: no other one can be there any more."""
    db.execute_sql("UPDATE sync_self SET tokens = ?", (token,))


def fork() -> str:
    """Go on as a new computer and return its identity: this file is a restored backup or a copy of another one.

    Edits that may not have been sent get the new identity in their clocks, because the other copy may have made a
    different edit with the very same clock. What was sent keeps its clocks. Tokens are forgotten. Whoever cannot be
    sure that the hub has all that was sent calls ``dirty.remark`` too.
    """
    old, new = self_row().device, secrets.token_hex(4)
    with db.atomic():
        for table in SYNCED:
            _rename_unsent(table, old, new)
        db.execute_sql("UPDATE sync_self SET device = ?, tokens = '', n = 0", (new,))
        _note("device", new)
        _note(PAST, " ".join([*past_devices(), old]))
        db.execute_sql("DELETE FROM local WHERE key = 'audit_head'")
    return new


def past_devices() -> tuple[str, ...]:
    """Return the identities that this file had before."""
    row = db.execute_sql("SELECT value FROM local WHERE key = ?", (PAST,)).fetchone()
    return tuple(str(row[0]).split()) if row else ()


def retime(now_ms: int) -> int:
    """Bring back unsent clocks that a hub whose time is ``now_ms`` refuses; return how many there were.

    Their order stays, and each stays larger than all that its author saw, so no edit loses to an earlier one. Set the
    skew first, or the next edits are ahead again.
    """
    limit = ahead_of(now_ms)
    with db.atomic():
        waiting = set(_unsent(self_row().device))
        ahead = sorted(clock for clock in waiting if clock > limit)
        if not ahead:
            return 0
        seen = max([hlc_of(clock) for clock in {*waiting, *_bases()} if clock <= limit], default=0)
        start = max(now_ms * STEPS, seen)
        renamed = {old: pack(start + number, device_of(old)) for number, old in enumerate(ahead, 1)}
        for table in SYNCED:
            _rename(table, renamed)
        db.execute_sql("UPDATE sync_self SET hlc = ?", (max(start + len(ahead), hlc_of(_newest())),))
    return len(ahead)


def _unsent(device: str) -> Iterator[str]:
    """Yield this computer's clocks in what waits: of whole rows, or of the columns that their marks name."""
    for table in SYNCED:
        sql = f'SELECT d.base, t._new, t._clk FROM sync_dirty AS d JOIN "{table}" AS t ON t.id = d.id WHERE d.tbl = ?'
        for base, new, clk in db.execute_sql(sql, (table,)):
            named, clocks = json.loads(base), json.loads(clk) if clk else {}
            whole = "*" in named
            held = [clock for column, clock in clocks.items() if whole or column in named] + ([new] if whole else [])
            yield from (clock for clock in held if device_of(clock) == device)


def _bases() -> Iterator[str]:
    """Yield the clocks that the authors of waiting edits saw."""
    for (base,) in db.execute_sql("SELECT base FROM sync_dirty WHERE base <> ?", ('{"*":""}',)):
        yield from (clock for clock in json.loads(base).values() if clock)


def _newest() -> str:
    """Return the largest clock in the desk; it takes a look at every row."""
    found = ""
    for table in SYNCED:
        (new,) = db.execute_sql(f'SELECT max(_new) FROM "{table}"').fetchone()
        (clk,) = db.execute_sql(
            f"""SELECT max(e.value) FROM "{table}" AS t, json_each(t._clk) AS e WHERE t._clk <> ''"""
        ).fetchone()
        found = max(found, new or "", clk or "")
    return found


def _rename(table: str, renamed: dict[str, str]) -> None:
    """Replace clocks in the rows of a table that wait."""
    db.execute_sql(
        f"""WITH names AS (SELECT key AS old, value AS new FROM json_each(?1))
        UPDATE "{table}" SET _new = coalesce((SELECT new FROM names WHERE old = _new), _new),
          _clk = CASE WHEN _clk = '' THEN '' ELSE (SELECT json_group_object(e.key, coalesce((SELECT new FROM names
            WHERE old = e.value), e.value)) FROM json_each(_clk) AS e) END
        WHERE id IN (SELECT id FROM sync_dirty WHERE tbl = ?2)""",
        (json.dumps(renamed), table),
    )


def _rename_unsent(table: str, old: str, new: str) -> None:
    """Change the device in clocks of dirty rows: all where the whole row waits, else of the columns that wait."""
    db.execute_sql(
        f"""UPDATE "{table}" SET
          _new = CASE WHEN substr(_new, 17) = ?1 AND d.base ->> '*' IS NOT NULL THEN substr(_new, 1, 16) || ?2
            ELSE _new END,
          _clk = CASE WHEN _clk = '' THEN '' ELSE (SELECT json_group_object(key, CASE WHEN substr(value, 17) = ?1
            AND (d.base ->> '*' IS NOT NULL OR key IN (SELECT key FROM json_each(d.base)))
            THEN substr(value, 1, 16) || ?2 ELSE value END) FROM json_each(_clk)) END
        FROM sync_dirty AS d WHERE d.tbl = ?3 AND d.id = "{table}".id""",
        (old, new, table),
    )


def _note(name: str, value: str) -> None:
    sql = "INSERT INTO local (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"
    db.execute_sql(sql, (name, value))
