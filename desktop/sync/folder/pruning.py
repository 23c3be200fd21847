"""Removing what is safe elsewhere in the folder. Each computer removes only what it wrote itself.

A file goes when its bytes stand in a pack (they are read before) and everybody has read it, or after a month: until
then somebody who sees the folder only in part must not find it missing.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from desktop.sync.folder import acks
from desktop.sync.folder.disk import age_of, remove_file, stopping
from desktop.sync.folder.layout import SHORT, change_of, home_of
from desktop.sync.folder.packs import Member, read_member
from desktop.sync.folder.state import State
from desktop.sync.folder.tidying import snapshots

MONTH, DAY = 30 * 86_400.0, 86_400.0
Copies = dict[str, list[tuple[Path, Member]]]
"""Where the bytes of a file stand in packs, by the beginning of its hash."""


def prune(state: State) -> int:
    """Remove what this computer wrote and what is safe elsewhere; return how many files went."""
    acks.read_acks(state)
    with stopping(state.root):
        return _prune_single(state) + _prune_packs(state)


def _prune_single(state: State) -> int:
    home, upto, gone = home_of(state.root, state.device), acks.read_by_all(state), 0
    copies = _copies(state.listing.packed())
    for path in list(home.iterdir()) if home.is_dir() else []:
        found = change_of(path.name)
        if found is not None and (found[0] <= upto or age_of(path) > MONTH) and _stands(copies.get(found[1], [])):
            gone += remove_file(path)
    return gone


def _prune_packs(state: State) -> int:
    """Remove own packs whose files have been in a snapshot for a month, own snapshots after a day in another one."""
    gone, home = 0, home_of(state.root, state.device)
    for path, held in list(state.listing.packed().items()):
        if path.parent == home:
            age = MONTH
        elif path.name.startswith(f"{state.device}-"):
            age = DAY
        else:
            continue
        others = {each: members for each, members in snapshots(state).items() if each != path and age_of(each) > age}
        copies = _copies(others)
        if held and all(_stands(copies.get(member.sha[:SHORT], [])) for member in held):
            gone += remove_file(path)
            state.listing.packed().pop(path, None)
    return gone


def _copies(packs: dict[Path, list[Member]]) -> Copies:
    found: Copies = defaultdict(list)
    for path, members in packs.items():
        for member in members:
            found[member.sha[:SHORT]].append((path, member))
    return found


def _stands(copies: list[tuple[Path, Member]]) -> bool:
    """Tell whether the bytes of a file can really be read from a pack."""
    for path, member in copies:
        try:
            read_member(path, member)
        except (ValueError, FileNotFoundError):
            continue
        return True
    return False
