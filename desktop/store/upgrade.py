"""Brings a desk file to this version's schema, with a copy made first."""

from __future__ import annotations

from pathlib import Path

from playhouse.migrations import Runner

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


def schema_version() -> str:
    """Return the name of the newest migration of this program."""
    return max(path.stem for path in FOLDER.glob("[0-9]*.py"))
