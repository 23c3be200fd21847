"""How far this computer has read at a server: the number of the last push, the token that came with it, its scopes.

Number and token are looked up as a pair: a server that was put back gives the same numbers to other pushes. Kept in
``sync_cursor`` and written with the rows that came.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.store.database import db

SEQ, TOKEN, SCOPES = "server-seq", "server-token", "server-scopes"
LOST = "server-lost"
"""Notes that the server was found to be older than it was, until everything was offered again."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where reading goes on: ``scopes`` are those that everything up to ``seq`` was read for.

    With scopes and 0 it begins anew in a file that has much of it already: what left it must be told from the start.
    """

    seq: int
    token: str
    scopes: frozenset[str]

    def rows(self) -> tuple[tuple[str, str], ...]:
        """Return it as it is written."""
        return ((SEQ, str(self.seq)), (TOKEN, self.token), (SCOPES, " ".join(sorted(self.scopes))))


class Cursor:
    """The place in the desk file, and pushes of this program that need not be read again.

    A push of ours that directly follows all that was read brings nothing that is not here, so reading starts behind it.
    ``reported`` is up to where the server was told that this computer has read.
    """

    def __init__(self) -> None:
        self._own: set[int] = set()
        self.reported = -1

    def note_own(self, seq: int) -> None:
        """Remember a push of ours; not one of which rows were refused or edits lost, that is read like any other."""
        self._own.add(seq)

    def place(self) -> Place:
        """Return where reading goes on."""
        kept = {str(key): str(value) for key, value in db.execute_sql("SELECT key, value FROM sync_cursor").fetchall()}
        return Place(int(kept.get(SEQ, "0")), kept.get(TOKEN, ""), frozenset(kept.get(SCOPES, "").split()))

    def start(self, place: Place) -> int:
        """Return the number behind which there may be news."""
        seq = place.seq
        while seq + 1 in self._own:
            seq += 1
        self._own = {each for each in self._own if each > seq}
        return seq

    def forget(self, *, lost: bool = False) -> None:
        """Begin again: the server is not what it was. The scopes stay: one that was taken away since is purged.

        ``lost`` notes in the same transaction that it may lack what it had: whatever comes between, that is offered.
        """
        self._own.clear()
        self.reported = -1
        with db.atomic():
            db.execute_sql("DELETE FROM sync_cursor WHERE key IN (?, ?)", (SEQ, TOKEN))
            if lost:
                db.execute_sql("INSERT OR REPLACE INTO sync_cursor (key, value) VALUES (?, '1')", (LOST,))


def has_lost() -> bool:
    """Tell whether the server was found to be older than it was, and nothing was offered again yet."""
    return db.execute_sql("SELECT 1 FROM sync_cursor WHERE key = ?", (LOST,)).fetchone() is not None


def forget_lost() -> None:
    """Note, inside the caller's transaction, that everything was marked to be offered again."""
    db.execute_sql("DELETE FROM sync_cursor WHERE key = ?", (LOST,))
