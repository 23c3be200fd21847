"""How far each rule of time has looked: rows of ``RulePass``, which belong to this file and leave no history."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.store.database import db
from desktop.store.row_reads import key


@dataclass(frozen=True, slots=True)
class Looked:
    """Up to which moment (ms), event and message a rule has looked."""

    moment: int
    event: int
    message: int


def read_pass(rule: str, version: str) -> Looked | None:
    """Return how far a rule has looked; None when it never did, or was another rule then."""
    sql = "SELECT looked_at, event, message FROM rule_pass WHERE rule = ? AND version = ?"
    row = db.execute_sql(sql, (key(rule), version)).fetchone()
    return Looked(*map(int, row)) if row else None


def write_passes(passes: Iterable[tuple[str, str, Looked]]) -> None:
    """Write how far rules have looked: rule, version, how far; all at once, for one wait on the disk."""
    sql = "INSERT OR REPLACE INTO rule_pass (rule, looked_at, event, message, version) VALUES (?, ?, ?, ?, ?)"
    rows = [(key(rule), looked.moment, looked.event, looked.message, version) for rule, version, looked in passes]
    if rows:
        with db.atomic("IMMEDIATE"):
            db.connection().executemany(sql, rows)


def keep_passes(rules: Iterable[str]) -> None:
    """Forget how far all other rules have looked: one that is switched on again looks at everything again."""
    kept = {key(rule) for rule in rules}
    known = [bytes(row[0]) for row in db.execute_sql("SELECT rule FROM rule_pass").fetchall()]
    for rule in set(known) - kept:
        db.execute_sql("DELETE FROM rule_pass WHERE rule = ?", (rule,))
