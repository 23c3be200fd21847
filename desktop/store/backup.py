"""Copies of the open database, made by SQLite itself."""

from __future__ import annotations

import os
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from desktop.store.database import db


def copy_database(target: Path) -> None:
    """Write a whole, consistent copy of the open database to ``target``.

    Written beside the target first and renamed when it is durable, so that a crash leaves either no copy or a good
    one. Raises ``OSError`` when the disk refuses.
    """
    temporary = target.with_name(f"{target.name}.part")
    temporary.unlink(missing_ok=True)
    copy = driver.connect(str(temporary))
    try:
        db.connection().backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()
    sync_file(temporary)
    temporary.replace(target)
    sync_folder(target.parent)


def sync_file(path: Path) -> None:
    """Make a file's content durable."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Make names in a folder durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
