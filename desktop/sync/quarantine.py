"""What to do with refused rows: an owner lets them in, in their own name, or puts them away. Nothing is ever deleted.

``refusals`` keeps and lists them.
"""

from __future__ import annotations

from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.store.database import db
from desktop.sync.applying import apply_sections
from desktop.sync.refusals import BY_ORDER, EARLY, NEW, RELEASED, SEEN
from desktop.sync.restamping import assert_mine, write_as_mine
from desktop.sync.restating import answer
from desktop.sync.rights_check import judge
from desktop.sync.rights_file import is_owner
from desktop.sync.rights_rows import UNKNOWN
from desktop.sync.rights_state import present
from desktop.sync.row_forms import RowForms
from desktop.sync.sealing.packing import MalformedError
from desktop.sync.sealing.seals import DeskSeals
from desktop.sync.sealing.sections import section_in
from desktop.sync.tables import SYNCED
from desktop.sync.wire import Section

DISMISSED = "dismissed"


def release(rid: int, agent: str) -> dict[str, set[str]]:
    """Apply a refused row as the owner's own edit; return ids of what changed by table, for the bus.

    Raises ``role-owner`` for anybody else, ``not-found``, ``sync-refused-empty`` where no content was kept (a file that
    nobody could open), ``sync-refused-released``.
    """
    section = _kept(rid, agent)
    changed = write_as_mine([section])
    _settle(rid, RELEASED)
    return changed


def look_again(seals: DeskSeals | None) -> dict[str, set[str]]:
    """Do what follows from what was refused, after files were read; return ids of what changed by table.

    Rows that came before what they are about are judged again. On an owner's computer what revoked seats wrote beyond
    their cut is set right, because others may have applied it before they learned of the revocation.
    """
    changed = judge_again()
    if seals is None:
        return changed
    beyond, own = seals.take_beyond(), seals.roster.seats.get(seals.seat)
    if own is None or not own.may_certify or seals.revoked:
        return changed
    for opened in beyond:
        for table, ids in answer(opened.sections, opened.agent).items():
            changed.setdefault(table, set()).update(ids)
    return changed


def judge_again() -> dict[str, set[str]]:
    """Judge once more what came before the row that it is about, as far as that is here now; apply what is accepted.

    To be called after something was applied; returns ids of what changed by table.
    """
    sql = "SELECT rid, tbl, agent, device, data FROM sync_refused WHERE why = ? AND state IN (?, ?)"
    changed: dict[str, set[str]] = {}
    for rid, table, agent, device, data in db.execute_sql(sql, (UNKNOWN, NEW, SEEN)).fetchall():
        section = _section(data)
        if section is None or table not in SYNCED or not _is_ready(section):
            continue
        accepted, refused = judge([section], agent, device)
        if not refused:
            applied = apply_sections(accepted, device=device, agent=agent)
            for name, ids in applied.changed.items():
                changed.setdefault(name, set()).update(ids)
            _settle(rid, RELEASED)
    return changed


def _is_ready(section: Section) -> bool:
    """Tell whether the rows that were not here, or those that they hang on, may be here now."""
    for rowset in section.rowsets:
        leads = [name for name in SYNCED[rowset.table].via[:1] if name in rowset.columns]
        for row in rowset.rows:
            wanted = [(rowset.table, row[0])] if not row[1] else []
            for name in leads:
                parent = name if name in SYNCED else "ticket"
                wanted.append((parent, row[4 + rowset.columns.index(name)]))
            if any(isinstance(key, bytes) and not present(table, [key]) for table, key in wanted):
                return False
    return True


def dismiss(rid: int, agent: str) -> None:
    """Put a refused row away: it stays on record and is not shown as open any more. Raises as ``release``.

    Another computer may have read it before the change of roles that makes it wrong here, and applied it. So that all
    agree in the end, this desk's state of what it touched is said again, and what it made is deleted (``restamping``).
    """
    _check(rid, agent)
    data, why = db.execute_sql("SELECT data, why FROM sync_refused WHERE rid = ?", (rid,)).fetchone()
    section = _section(data)
    if section is not None and why in (*BY_ORDER, EARLY) and not section.vouched:
        assert_mine([section])
    _settle(rid, DISMISSED)


def kept_values(rid: int) -> dict[str, object]:
    """Return what a refused row says, column by column, for who decides about it.

    Empty where nothing was kept, or what cannot be read and so cannot be let in.
    """
    row = db.execute_sql("SELECT data FROM sync_refused WHERE rid = ?", (rid,)).fetchone()
    section = _section(row[0] if row else None)
    if section is None or not _is_readable(section):
        return {}
    found: dict[str, object] = {}
    for rowset in section.rowsets:
        for each in rowset.rows:
            found |= dict(zip(rowset.columns, each[4:], strict=True))
    return found


def _kept(rid: int, agent: str) -> Section:
    _check(rid, agent)
    data = db.execute_sql("SELECT data FROM sync_refused WHERE rid = ?", (rid,)).fetchone()[0]
    section = _section(data)
    if section is None or not _is_readable(section):
        raise DeskError("sync-refused-empty")
    return section


def _is_readable(section: Section) -> bool:
    """Tell whether the program could read the rows: letting others in would stop it on every computer."""
    forms = [(RowForms(rowset.table, rowset.columns), rowset.rows) for rowset in section.rowsets]
    return all(form.fits(row) for form, rows in forms for row in rows)


def _check(rid: int, agent: str) -> None:
    if not is_owner(agent):
        raise NotAllowedError("role-owner")
    row = db.execute_sql("SELECT state FROM sync_refused WHERE rid = ?", (rid,)).fetchone()
    if row is None:
        raise NotFoundError("not-found", kind="sync_refused", id=str(rid))
    if row[0] not in (NEW, SEEN, DISMISSED):
        raise DeskError("sync-refused-released")


def _section(data: bytes | None) -> Section | None:
    try:
        return section_in(bytes(data)) if data else None
    except MalformedError:
        return None


def _settle(rid: int, state: str) -> None:
    db.execute_sql("UPDATE sync_refused SET state = ? WHERE rid = ?", (state, rid))
