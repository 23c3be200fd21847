"""Backups: one zip file that holds the desk and every file beside it, verified before it is called done.

Restoring treats the archive as hostile: names are checked against the only two forms that we write, sizes against what
the archive declares, and nothing that exists is overwritten (Python CVE-2007-4559, FreeScout 14f17a5c).
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from desktop.core.errors import DeskError
from desktop.jobs.session import open_desk
from desktop.paths import files_folder
from desktop.store import journal
from desktop.store.audit import audit
from desktop.store.backup import copy_database, sync_file, sync_folder
from desktop.store.database import db
from desktop.store.integrity import comes_when_opened, integrity_problems, named_files
from desktop.store.upgrade import schema_version

FORMAT = 1
DESK, MANIFEST = "desk.sqlite", "manifest.json"
NAME = re.compile(r"files/(raw/[0-9a-f]{2}/[0-9a-f]{64}\.z|blob/[0-9a-f]{2}/[0-9a-f]{64})")
CHUNK = 1 << 20
LARGEST_BLOB = 2 << 30
LARGEST_MANIFEST = 100_000
COUNTED = ("tickets", "messages", "files")


def back_up(desk: Path, target: Path, actor: str = "desk") -> dict[str, int]:
    """Write a backup of a desk and read it back; return counts of tickets, messages and files.

    The audit log keeps who did it (``actor``: an agent's id, or a word for the desk's own work).
    Of a desk that is or was shared it holds the files that came to this computer: others come when they are opened.
    Raises ``backup-exists`` for an existing target, ``backup-incomplete`` when a file that the desk names is gone.
    """
    if target.exists():
        raise DeskError("backup-exists", path=str(target))
    open_desk(desk)
    part, copy = target.with_name(f"{target.name}.part"), target.with_name(f"{target.name}.desk")
    try:
        with db.connection_context():
            names, shared = named_files(), comes_when_opened()
            copy_database(copy)
        folder = files_folder(desk)
        here = {name for name in names if (folder / name).is_file()} if shared else names
        counts = _write(part, copy, folder, here)
        verify(part)
        sync_file(part)
        part.replace(target)
        sync_folder(target.parent)
        _note(actor, "backup", target.name)
    finally:
        part.unlink(missing_ok=True)
        copy.unlink(missing_ok=True)
    return counts


def _note(actor: str, action: str, name: str) -> None:
    with db.connection_context(), journal.recording(actor, action):
        audit(action, "desk", name=name)


def verify(archive: Path) -> dict[str, int]:
    """Read a whole backup and compare every file with its hash. Raises ``backup-damaged`` naming the first bad one."""
    try:
        with zipfile.ZipFile(archive) as zipped:
            manifest = _manifest(zipped)
            for name in zipped.namelist():
                if name not in (DESK, MANIFEST):
                    _check_entry(zipped, name)
            _check_desk(zipped, manifest)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise DeskError("backup-damaged", path=str(archive), name=str(error)) from None
    return {name: int(str(manifest[name])) for name in COUNTED}


def restore(archive: Path, desk: Path, actor: str = "desk", who: Callable[[Path], str] | None = None) -> dict[str, int]:
    """Make a new desk from a backup, checked first; its audit log keeps that, and who did it.

    ``who`` finds that out in the unpacked desk, for somebody who is known only there; nothing stays when it raises.
    Raises ``desk-exists``, ``backup-damaged``, ``desk-too-new``, ``disk-full``.
    """
    folder = files_folder(desk)
    if desk.exists() or folder.exists():
        raise DeskError("desk-exists", path=str(desk))
    if not archive.is_file():
        raise DeskError("backup-missing", path=str(archive))
    counts = verify(archive)
    _must_fit(archive, desk)
    desk.parent.mkdir(parents=True, exist_ok=True)
    part = desk.with_name(f"{desk.name}.part")
    try:
        _unpack(archive, part, folder)
        part.replace(desk)
        open_desk(desk)
        with db.connection_context():
            problems = integrity_problems(folder)
        if problems:
            raise DeskError("backup-damaged", path=str(archive), name=problems[0])
        _note(who(desk) if who else actor, "restore", archive.name)
    except BaseException:
        for leftover in (part, desk):
            leftover.unlink(missing_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return counts


def free_bytes(folder: Path) -> int:
    """Return how much room there is for a file below ``folder``, which need not exist yet."""
    existing = next(parent for parent in (folder, *folder.parents) if parent.is_dir())
    return shutil.disk_usage(existing).free


def _must_fit(archive: Path, desk: Path) -> None:
    with zipfile.ZipFile(archive) as zipped:
        needed = sum(entry.file_size for entry in zipped.infolist())
    if needed > free_bytes(desk.resolve().parent):
        raise DeskError("disk-full", text="")


def _write(part: Path, copy: Path, folder: Path, names: set[str]) -> dict[str, int]:
    with db.connection_context():
        counts = {
            "tickets": int(db.execute_sql("SELECT count(*) FROM ticket").fetchone()[0]),
            "messages": int(db.execute_sql("SELECT count(*) FROM message").fetchone()[0]),
            "files": len(names),
        }
    digest = hashlib.sha256(copy.read_bytes()).hexdigest()
    manifest = {"format": FORMAT, "schema": schema_version(), "desk": digest, **counts}
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as zipped:
        zipped.write(copy, DESK)
        for name in sorted(names):
            source = folder / name
            if not source.is_file():
                raise DeskError("backup-incomplete", name=name)
            zipped.write(source, f"files/{name}", compress_type=zipfile.ZIP_STORED)
        zipped.writestr(MANIFEST, json.dumps(manifest))
    return counts


def _manifest(zipped: zipfile.ZipFile) -> dict[str, object]:
    try:
        with zipped.open(MANIFEST) as file:  # never ``read``: it would unpack gigabytes of zeros first
            manifest = json.loads(file.read(LARGEST_MANIFEST))
        whole = isinstance(manifest, dict) and all(type(manifest.get(name)) is int for name in ("format", *COUNTED))
        if not whole:
            raise ValueError(MANIFEST)
    except (KeyError, ValueError):
        raise DeskError("backup-foreign", path=str(zipped.filename)) from None
    if manifest["format"] > FORMAT or str(manifest.get("schema")) > schema_version():
        raise DeskError("desk-too-new", path=str(zipped.filename), version=str(manifest.get("schema")))
    found: dict[str, object] = manifest
    return found


def _check_entry(zipped: zipfile.ZipFile, name: str) -> None:
    if not NAME.fullmatch(name) or zipped.getinfo(name).file_size > LARGEST_BLOB:
        raise DeskError("backup-damaged", path=str(zipped.filename), name=name)
    digest, unzip = hashlib.sha256(), zlib.decompressobj() if name.endswith(".z") else None
    with zipped.open(name) as file:
        while chunk := file.read(CHUNK):
            while chunk:
                digest.update(unzip.decompress(chunk, CHUNK) if unzip else chunk)
                chunk = unzip.unconsumed_tail if unzip else b""
    if digest.hexdigest() != Path(name).name.removesuffix(".z"):
        raise DeskError("backup-damaged", path=str(zipped.filename), name=name)


def _check_desk(zipped: zipfile.ZipFile, manifest: dict[str, object]) -> None:
    digest = hashlib.sha256()
    with zipped.open(DESK) as file:
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    if digest.hexdigest() != manifest.get("desk"):
        raise DeskError("backup-damaged", path=str(zipped.filename), name=DESK)


def _unpack(archive: Path, part: Path, folder: Path) -> None:
    with zipfile.ZipFile(archive) as zipped:
        with zipped.open(DESK) as source, part.open("wb") as target:
            shutil.copyfileobj(source, target, CHUNK)
        sync_file(part)
        part.chmod(0o600)
        for name in zipped.namelist():
            if NAME.fullmatch(name):
                path = folder / name.removeprefix("files/")
                path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                with zipped.open(name) as source, path.open("wb") as target:
                    shutil.copyfileobj(source, target, CHUNK)
                sync_file(path)
