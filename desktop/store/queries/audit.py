"""Reading the audit log: pages, what to filter by, and the check that nothing in it was changed.

Everything needs ``compliance.audit_view``; without it there is no log (``not-allowed``).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from desktop.core.actors import Actor
from desktop.core.errors import NotAllowedError
from desktop.core.permissions import Permission
from desktop.store.audit import COVERED, START, chain_head, chain_of, entry_digest, this_device
from desktop.store.queries.reading import hexed, maybe, read, read_one, stream
from desktop.store.queries.rows_audit import AuditCheck, AuditChoices, AuditFilter, AuditRow, Cursor

PAGE = 100
NAMES = ("rid", *(name for name in COVERED if name != "previous"))
COLUMNS = f"{', '.join(NAMES)} FROM audit_entry WHERE deleted = 0"
SEARCHED = ("actor_name", "action", "kind", "name", "field", "old", "new", "device")
CHUNK = 500


def audit_page(
    actor: Actor, wanted: AuditFilter | None = None, after: Cursor | None = None, limit: int = PAGE
) -> list[AuditRow]:
    """Return the newest entries that fit, or those behind where another page ended."""
    check_reader(actor)
    where, values = _conditions(wanted or AuditFilter())
    if after is not None:
        where.append("(at, rid) < (?, ?)")
        values.extend(after)
    conditions = "".join(f" AND {each}" for each in where)
    rows = read(f"SELECT {COLUMNS}{conditions} ORDER BY at DESC, rid DESC LIMIT ?", (*values, limit))
    return [_row(row) for row in rows]


def audit_rows(actor: Actor, wanted: AuditFilter | None = None) -> Iterator[AuditRow]:
    """Go through all entries that fit, oldest first: for files."""
    check_reader(actor)
    where, values = _conditions(wanted or AuditFilter())
    conditions = "".join(f" AND {each}" for each in where)
    for chunk in stream(f"SELECT {COLUMNS}{conditions} ORDER BY at, rid", values, CHUNK):
        yield from (_row(row) for row in chunk)


def audit_choices(actor: Actor) -> AuditChoices:
    """Return who and what occurs in the log."""
    check_reader(actor)
    agents = read("SELECT actor, max(actor_name) FROM audit_entry WHERE actor_name <> '' GROUP BY actor ORDER BY 2")
    kinds = read("SELECT DISTINCT kind FROM audit_entry WHERE kind <> '' ORDER BY 1")
    actions = read("SELECT DISTINCT action FROM audit_entry ORDER BY 1")
    return AuditChoices(
        tuple((str(identity), str(name)) for identity, name in agents),
        tuple(str(kind) for (kind,) in kinds),
        tuple(str(action) for (action,) in actions),
    )


def verify_audit(actor: Actor) -> AuditCheck:
    """Walk every computer's chain and name the first break."""
    check_reader(actor)
    names = ", ".join(("rid", *COVERED, "iif(deleted, '', digest)"))  # nobody hides an entry: one that is fits nowhere
    devices: set[str] = set()
    entries, chain, seq, digest = 0, "", 0, START
    for chunk in stream(f"SELECT {names} FROM audit_entry ORDER BY substr(device, 1, 8), seq, rid", (), CHUNK):
        for row in chunk:
            values = _values(row)
            if chain_of(values["device"]) != chain:
                found = _cut_off(chain, seq, digest, entries, len(devices))
                if found is not None:
                    return found
                chain, seq, digest = chain_of(values["device"]), 0, START
                devices.add(chain)
            fault = _fault(values, seq, digest)
            if fault:
                return AuditCheck(entries, len(devices), fault, values["device"], seq + 1, values["at"])
            entries, seq, digest = entries + 1, seq + 1, values["digest"]
    found = _cut_off(chain or chain_of(this_device()), seq, digest, entries, len(devices))
    return found or AuditCheck(entries, len(devices))


def check_reader(actor: Actor) -> None:
    """Refuse who may not read the log (``not-allowed``)."""
    if not actor.holds(Permission.COMPLIANCE_AUDIT_VIEW):
        raise NotAllowedError("not-allowed", permission=Permission.COMPLIANCE_AUDIT_VIEW.value)


def _fault(values: dict[str, Any], seq: int, digest: str) -> str:
    """Say what is wrong with an entry behind the one with ``seq`` and ``digest``."""
    if values["previous"] != digest and _is_elsewhere(values):
        return "reordered"
    if values["seq"] > seq + 1:
        return "missing"
    if values["seq"] != seq + 1 or values["previous"] != digest or entry_digest(values) != values["digest"]:
        return "changed"
    return ""


def _is_elsewhere(values: dict[str, Any]) -> bool:
    """Tell whether the entry that this one follows is there, in another place. If not, it is the one that is gone."""
    chain = values["device"][:8]
    sql = "SELECT 1 FROM audit_entry WHERE digest = ? AND substr(device, 1, 8) = ?"
    return values["previous"] == START or read_one(sql, (values["previous"], chain)) is not None


def _cut_off(chain: str, seq: int, digest: str, entries: int, devices: int) -> AuditCheck | None:
    """Notice that the newest entries of this computer's chain are gone: what was noted beside the log knows them."""
    head = chain_head()
    if head is None or chain != chain_of(this_device()) or head == (seq, digest):
        return None
    return AuditCheck(entries, max(devices, 1), "missing" if head[0] > seq else "changed", this_device(), seq + 1)


def _conditions(wanted: AuditFilter) -> tuple[list[str], list[object]]:
    where: list[str] = []
    values: list[object] = []
    pairs = (("actor = ?", wanted.agent), ("kind = ?", wanted.kind), ("action = ?", wanted.action))
    moments = (("at >= ?", wanted.since), ("at < ?", wanted.until))
    for condition, value in (*((text, value or None) for text, value in pairs), *moments):
        if value is not None:
            where.append(condition)
            values.append(value)
    for word in wanted.text.split()[:8]:
        escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        where.append("(" + " OR ".join(f"{column} LIKE ? ESCAPE '\\'" for column in SEARCHED) + ")")
        values.extend([f"%{escaped}%"] * len(SEARCHED))
    return where, values


def _row(row: tuple[Any, ...]) -> AuditRow:
    values = dict(zip(NAMES, row, strict=True))
    return AuditRow(**{**values, "id": hexed(values["id"]), "cause": maybe(values["cause"])})


def _values(row: tuple[Any, ...]) -> dict[str, Any]:
    values = dict(zip(("rid", *COVERED, "digest"), row, strict=True))
    return {**values, "id": hexed(values["id"]), "cause": maybe(values["cause"])}
