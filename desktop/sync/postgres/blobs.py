"""Files at a server, in parts of 1 MiB: brought whole and checked there by their hash, fetched part by part."""

from __future__ import annotations

from pathlib import Path

from desktop.sync.postgres.connecting import Connection
from desktop.sync.postgres.sql_doors import PART


def put(connection: Connection, sha: str, path: Path, scopes: frozenset[str]) -> None:
    """Bring a file (SHA-256 as hex). Raises ``sync-bad-file`` when the bytes are not those that were announced.

    What is there for these readers already is not sent again; whether others have it is not told.
    """
    if has(connection, sha, scopes):
        return
    key = bytes.fromhex(sha)
    with path.open("rb") as file:
        for number, data in enumerate(iter(lambda: file.read(PART), b"")):
            connection.execute("SELECT sync.upload_part(%s, %s, %s)", (key, number, data))
    connection.execute("SELECT sync.upload_done(%s, %s)", (key, sorted(scopes)))


def has(connection: Connection, sha: str, scopes: frozenset[str]) -> bool:
    """Tell whether a file is there and in sight; if so it is there for these readers, and stays till a row names it."""
    key = bytes.fromhex(sha)
    row = connection.execute("SELECT sync.blob_size(%s)", (key,)).fetchone()
    if row is None or row[0] is None:
        return False
    connection.execute("SELECT sync.blob_widen(%s, %s)", (key, sorted(scopes)))
    return True


def get(connection: Connection, sha: str, target: Path) -> bool:
    """Fetch a file; False when it is not there, or not for us: the two are never told apart."""
    key = bytes.fromhex(sha)
    row = connection.execute("SELECT sync.blob_size(%s)", (key,)).fetchone()
    if row is None or row[0] is None:
        return False
    size = int(row[0])
    with target.open("wb") as file:
        for number in range(-(-size // PART)):
            part = connection.execute("SELECT sync.blob_part(%s, %s)", (key, number), binary=True).fetchone()
            if part is None or part[0] is None:
                return False
            file.write(part[0])
    return True
