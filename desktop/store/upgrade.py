"""Brings a desk file to this version's schema, with a copy made first."""

from __future__ import annotations

from pathlib import Path

from desktop.core.errors import DeskError
from desktop.store.backup import copy_database
from desktop.store.database import db

FOLDER = Path(__file__).with_name("migrations")


def upgrade(path: Path) -> list[str]:
    """Apply the pending migrations to the open database and return their names.

    A file written by a newer version is refused (``desk-too-new``), never guessed at. The copy is taken with
    SQLite's backup and kept beside the desk as ``NAME.before-MIGRATION``, because copying an open file would miss
    what is still in the write-ahead log.
    """
    if _is_current():
        return []
    from playhouse.migrations import Runner  # noqa: PLC0415 - a start that upgrades nothing shall not wait for it

    runner = Runner(db.obj, str(FOLDER))
    status = runner.status()
    unknown = [migration.name for migration in status if migration.path is None]
    if unknown:
        raise DeskError("desk-too-new", path=str(path), version=unknown[-1])
    pending = [migration.name for migration in status if not migration.applied]
    if pending and len(pending) < len(status):
        copy_database(path.with_name(f"{path.name}.before-{pending[0]}"))
    names: list[str] = runner.up() if pending else []
    return names


def _is_current() -> bool:
    """Tell whether the file has exactly this program's migrations."""
    if "schema_migration" not in db.get_tables():
        return False
    applied = {str(name) for (name,) in db.execute_sql("SELECT name FROM schema_migration").fetchall()}
    return applied == {path.stem for path in FOLDER.glob("[0-9]*.py")}


def schema_version() -> str:
    """Return the name of the newest migration of this program."""
    return max(path.stem for path in FOLDER.glob("[0-9]*.py"))
