"""What there is to say of a server that is well: facts for who looks after it, each a code with details."""

from __future__ import annotations

from collections.abc import Iterator

from psycopg import conninfo

from desktop.sync.postgres.checking import Finding
from desktop.sync.postgres.connecting import Connection, is_pooled, reads_copies, refusals

NAMED = ("batch", "gone", "quarantine", "blob_part")
"""The tables of schema sync whose size is told: marks of pushes, what left a scope, what was refused, files."""


def describe(connection: Connection, where: str) -> list[Finding]:
    """Return the facts; ``where`` is the address that was used. Sizes are told to owners and administrators."""
    with refusals():
        return [*_place(connection, where), *_news(connection), *_sizes(connection)]


def _place(connection: Connection, where: str) -> Iterator[Finding]:
    number = connection.info.server_version
    yield Finding("server-is", {"version": f"{number // 10_000}.{number % 10_000}"})
    if connection.pgconn.ssl_in_use:
        yield Finding("server-encrypted")
    elif connection.info.host.startswith("/"):
        yield Finding("server-local")
    if conninfo.conninfo_to_dict(where).get("channel_binding") == "disable":
        yield Finding("server-unbound")
    if reads_copies(where):
        yield Finding("server-copies")


def _news(connection: Connection) -> Iterator[Finding]:
    """Say why news is asked for, where it is; both may hold."""
    if is_pooled(connection):
        yield Finding("server-pooled")
    if connection.execute("SELECT sync.tells()").fetchone() == (False,):
        yield Finding("server-quiet")


def _sizes(connection: Connection) -> Iterator[Finding]:
    found = {str(name): int(size) for name, size in connection.execute("SELECT name, bytes FROM sync.sizes()")}
    if found:
        yield Finding("server-sizes", {name: f"{found.get(name, 0) / 1e6:.1f} MB" for name in NAMED})
