"""The desk in one file: for a stick or a mail, where no folder is shared or the way to it is down.

Such a file is a pack of signed files, summaries of older ones, certificates and wrapped keys. Merging one puts what is
new into this computer's folder, files as a snapshot; reading it is then like reading anything else, with the same
checks.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop.core.errors import DeskError
from desktop.sync.folder import packs
from desktop.sync.folder.bundling import bundle, ingredients, known_files, places
from desktop.sync.folder.disk import stopping, write_once
from desktop.sync.folder.layout import CERTS, KEYS, MAX_FILE, SHORT, SNAP, SUM, sha_of, snapshot_name
from desktop.sync.folder.packs import CHANGE, Ingredient, Member, read_member, write_pack
from desktop.sync.folder.seals import UnopenedError
from desktop.sync.folder.state import State
from desktop.sync.folder.summaries import Summaries


@dataclass(frozen=True, slots=True)
class Merged:
    """How many files an exchange file brought, and how many of them were new here."""

    files: int
    new: int


def export_file(state: State, target: Path) -> int:
    """Write everything that this computer knows of the desk into one file; return how many files are in it.

    Raises ``sharing-exchange-is-folder``, ``sharing-exchange-not-written``.
    """
    if target.is_dir():
        raise DeskError("sharing-exchange-is-folder", file=str(target))
    with stopping(state.root):
        state.check()
        state.listing.look()
        files = [*_records(state), *_summaries(state), *ingredients(known_files(state), places(state))]
    try:
        write_pack(target, files)
    except OSError as error:
        raise DeskError("sharing-exchange-not-written", file=str(target), reason=str(error.strerror)) from error
    return len(files)


def merge_file(state: State, source: Path) -> Merged:
    """Take in an exchange file; what it brings is applied by the next ``pull``.

    Raises ``sharing-exchange-is-folder``, ``sharing-exchange-damaged`` (cut short on the way, or no such file),
    ``sharing-exchange-other-desk``.
    """
    if source.is_dir():
        raise DeskError("sharing-exchange-is-folder", file=str(source))
    members, new = _index(source), []
    with stopping(state.root):
        state.check()
        state.listing.look()
        there = set(places(state))
        for member in sorted(members, key=lambda member: (member.kind != CERTS, member.kind != KEYS)):
            data = _read(source, member)
            if member.kind in (CERTS, KEYS):
                _take_record(state, member.kind, data)
            elif member.kind == SUM:
                write_once(state.root / SUM / f"{sha_of(data)}.sum", data)
            elif member.kind == CHANGE and _is_new(state, member, data, there, source):
                new.append(Ingredient.of(CHANGE, member.name, data, partial(read_member, source, member)))
        if new:
            number = state.heads.upto(state.device)
            bundle(state.root / SNAP, new, lambda sha: snapshot_name(state.device, number, sha))
    return Merged(sum(member.kind == CHANGE for member in members), len(new))


def _records(state: State) -> list[Ingredient]:
    return [Ingredient.of(kind, sha_of(data), data, partial(bytes, data)) for kind, data in state.seals.records()]


def _summaries(state: State) -> list[Ingredient]:
    """Return the summaries that stand for files which are gone."""
    found = [each.path for each in Summaries(state).look()]
    return [
        Ingredient.of(SUM, path.name, path.read_bytes(), path.read_bytes)
        for path in found
        if path.stat().st_size <= MAX_FILE
    ]


def _index(source: Path) -> list[Member]:
    try:
        return packs.read_index(source)
    except (ValueError, OSError) as error:
        raise DeskError("sharing-exchange-damaged", file=str(source)) from error


def _read(source: Path, member: Member) -> bytes:
    try:
        return read_member(source, member)
    except (ValueError, OSError) as error:
        raise DeskError("sharing-exchange-damaged", file=str(source)) from error


def _take_record(state: State, kind: str, data: bytes) -> None:
    if state.seals.learn(kind, data):
        write_once(state.root / kind / sha_of(data), data)


def _is_new(state: State, member: Member, data: bytes, there: set[str], source: Path) -> bool:
    """Tell whether a file is of this desk, worth keeping, and not among those that lie in the folder."""
    try:
        if state.seals.peek(data).hub_id != state.seals.hub_id:
            raise DeskError("sharing-exchange-other-desk", file=str(source))
        state.seals.open(data)
    except UnopenedError as error:
        if not error.passing:
            return False
    return member.sha[:SHORT] not in there and not state.heads.knows(member.sha)
