"""Bundling files, so that a folder of years is quick to list and to join.

Each computer bundles its own files; one of them writes snapshots of everybody's. All is verbatim: no signature changes,
and a snapshot by whomever is worth as much as the files themselves.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from desktop.sync.folder.bundling import bundle, ingredients, known_files, places
from desktop.sync.folder.disk import stopping
from desktop.sync.folder.layout import SHORT, SNAP, home_of, pack_name, snapshot_name
from desktop.sync.folder.ledger import MINE
from desktop.sync.folder.packs import Member
from desktop.sync.folder.state import State

MANY = 500
"""Single files after which they are bundled."""
WEEK = 7 * 86_400.0
Covers = Callable[[str, int], bool]


def pack_own(state: State, many: int = MANY) -> bool:
    """Bundle this computer's own single files once there are many; tell whether it did."""
    home = home_of(state.root, state.device)
    packed = {
        member.sha[:SHORT] for path, held in state.listing.packed().items() if path.parent == home for member in held
    }
    there = state.listing.present(state.device)
    own = [file for file in state.heads.of(state.device) if file.state == MINE and file.sha[:SHORT] in there - packed]
    if len(own) <= many:
        return False
    own.sort(key=lambda file: file.n)
    with stopping(state.root):
        bundle(home, ingredients(own, places(state)), lambda sha: pack_name(own[0].n, own[-1].n, sha))
    return True


def snapshot(state: State, many: int = MANY, *, now: bool = False, covers: Covers = lambda device, n: False) -> bool:
    """Bundle everybody's files that no snapshot holds yet, when they are many or a week has passed.

    Small older snapshots go into the new one, so that there are few and each byte is copied a few times at most.
    ``covers`` tells for which files a summary stands: they need no other place.
    """
    held = snapshots(state)
    covered = {member.sha for members in held.values() for member in members}
    wanted = [file for file in known_files(state) if not covers(file.device, file.n)]
    fresh = [file for file in wanted if file.sha not in covered]
    with stopping(state.root):
        newest = max((path.stat().st_mtime for path in held), default=0.0)
        if not fresh or not (now or len(fresh) > many or time.time() - newest > WEEK):
            return False
        where = places(state)
        size = sum(each.size for each in ingredients(fresh, where))
        files = [file for file in wanted if file.sha not in _kept(held, size)]
        number = state.heads.upto(state.device)
        made = ingredients(files, where)
        bundle(state.root / SNAP, made, lambda sha: snapshot_name(state.device, number, sha))
    return True


def _kept(held: dict[Path, list[Member]], size: int) -> set[str]:
    """Return the files of the snapshots that are too large to be copied into one of so many bytes."""
    kept: set[str] = set()
    for members in sorted(held.values(), key=lambda members: sum(member.size for member in members)):
        own = sum(member.size for member in members)
        if kept or own > 2 * size:
            kept |= {member.sha for member in members}
        else:
            size += own
    return kept


def snapshots(state: State) -> dict[Path, list[Member]]:
    """Return the packs of everybody's files, with what they hold."""
    return {path: held for path, held in state.listing.packed().items() if path.parent.name == SNAP}
