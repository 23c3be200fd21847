"""Removing attachments and raw mail that no row names any more: by an owner's computer, after what it saw itself.

It notes when a file that a row named was first named by none. That is 30 days ago, and every computer that was not
taken out has been heard of since, before the file goes; one that is needed after all is brought again by whoever names
it. A file that was never named here (of a colleague's draft) stays. Where something was erased for good, it is enough
that everybody who is in use has read of it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.store.draft_files import draft_blobs
from desktop.store.purging import PURGED
from desktop.sync.folder import ledger
from desktop.sync.folder.blobs import blob_path
from desktop.sync.folder.disk import stopping
from desktop.sync.folder.seals import sealing
from desktop.sync.folder.state import State

DAY_MS = 24 * 3_600_000
MONTH_MS = 30 * DAY_MS
FACT = "blob:"
NAMED = f"""
SELECT blob FROM attachment WHERE length(blob) = 32 UNION SELECT raw FROM message WHERE length(raw) = 32
UNION SELECT raw FROM mail_entry WHERE length(raw) = 32 AND reason <> '{PURGED}'
UNION SELECT raw FROM outgoing WHERE length(raw) = 32 UNION SELECT photo FROM agent WHERE length(photo) = 32
"""
IN_USE = "SELECT device FROM computer WHERE revoked = 0 AND deleted = 0"


def clear_blobs(state: State, *, is_read: bool = False, now: Callable[[], int] = time_now) -> int:
    """Note which files are named and remove those whose time has come; return how many.

    ``is_read``: something was erased for good, and everybody who is in use has read of it.
    """
    live, at = named_files(), now()
    known = {sha: int(since) for sha, since in ledger.facts(FACT).items()}
    _note(live, known, at)
    heard = _last_heard(state, at)
    gone = 0
    with stopping(state.root):
        for sha, since in known.items():
            if sha in live or not (since or is_read):
                continue
            due = at - since > MONTH_MS and heard > since + DAY_MS
            if is_read or due:
                gone += _remove(state, sha, at=time.time(), at_once=is_read)
    return gone


def named_files() -> set[str]:
    """Return the files (SHA-256, hex) that rows here name, drafts included."""
    found = {bytes(sha).hex() for (sha,) in db.execute_sql(NAMED).fetchall()}
    for files in _drafts():
        found |= set(files)
    return found


def keep_own(state: State) -> None:
    """Let be seen that files of this agent's drafts are in use: nobody else can read who names them."""
    scope = frozenset({f"a:{state.seals.agent}"})
    with stopping(state.root):
        for sha in {sha for files in _drafts() for sha in files}:
            for path in _paths(state, sha, scope):
                os.utime(path)


def _drafts() -> Iterable[list[str]]:
    for (files,) in db.execute_sql("SELECT files FROM draft WHERE deleted = 0 AND files <> '[]'").fetchall():
        yield draft_blobs(files)


def _note(live: set[str], known: dict[str, int], at: int) -> None:
    """Note what is named (0) and since when what was named is not."""
    changed = {sha: 0 for sha in live if known.get(sha)} | {sha: 0 for sha in live - known.keys()}
    changed |= {sha: at for sha, since in known.items() if not since and sha not in live}
    ledger.set_facts({f"{FACT}{sha}": str(since) for sha, since in changed.items()})
    known |= changed


def _last_heard(state: State, at: int) -> int:
    """Return when (ms) each computer that was not taken out had been heard of; ``at``, which is now, without any."""
    devices = {str(device) for (device,) in db.execute_sql(IN_USE).fetchall()} | set(state.heads.devices())
    out = {str(device) for (device,) in db.execute_sql("SELECT device FROM computer WHERE revoked = 1").fetchall()}
    others = devices - out - {state.device}
    return min((state.peers[each].at if each in state.peers else 0 for each in others), default=at)


def _remove(state: State, sha: str, at: float, *, at_once: bool) -> int:
    """Remove a file under all its names, unless somebody brought or used it lately."""
    paths = _paths(state, sha, state.seals.known_scopes())
    if not at_once and any(at - path.stat().st_mtime < MONTH_MS / 1000 for path in paths):
        return 0
    for path in paths:
        try:
            path.unlink(missing_ok=True)
        except PermissionError:
            return 0  # on Windows somebody reads it just now; the next time will do
    ledger.forget_fact(f"{FACT}{sha}")
    return len(paths)


def _paths(state: State, sha: str, scopes: frozenset[str]) -> list[Path]:
    with sealing():
        names = dict.fromkeys(state.seals.blob_names(sha, scopes))
    return [path for name in names if (path := blob_path(state, name)).is_file()]
