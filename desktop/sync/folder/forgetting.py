"""Removing files that a summary stands for: after a month, and once everybody who is in use has read them.

Each computer removes its own. For one that has been silent for a month, or was taken out, the computer that keeps order
does it. Where something was erased for good the month is not waited for.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.sync.folder import acks
from desktop.sync.folder.bundling import bundle
from desktop.sync.folder.disk import age_of, remove_file, stopping
from desktop.sync.folder.layout import SHORT, change_of, home_of, pack_name, snapshot_name
from desktop.sync.folder.packs import Ingredient, Member, number_of, read_member
from desktop.sync.folder.standing import Standing
from desktop.sync.folder.state import State
from desktop.sync.folder.summaries import Summaries
from desktop.sync.folder.summary_form import Summary
from desktop.sync.folder.tidying import snapshots

MONTH, DAY = 30 * 86_400.0, 86_400.0
TAKEN_OUT = "SELECT device FROM computer WHERE revoked = 1"


class Forgetting:
    """One round of it. ``first``: this computer keeps order for all."""

    def __init__(self, state: State, summaries: Summaries, *, first: bool) -> None:
        acks.read_acks(state)
        self._state, self._summaries, self._first = state, summaries, first
        self._standing = Standing(state, summaries)
        self._out = {str(device) for (device,) in db.execute_sql(TAKEN_OUT).fetchall()}
        self._limits: dict[str, int] = {}

    def run(self) -> int:
        """Remove what may go and return how many files went."""
        if self._standing.newest is None:
            return 0
        with stopping(self._state.root):
            devices = [self._state.device, *(self._silent() if self._first else ())]
            gone = sum(self._single(device) + self._packs(device) for device in devices)
            return gone + self._snapshots() + self._summed()

    @property
    def is_read(self) -> bool:
        """Tell whether something was erased for good, and everybody who is in use has read of it."""
        whole = self._standing.newest
        return (
            whole is not None and whole.early and all(self._read_by_all(d) >= last.n for d, last in whole.upto.items())
        )

    def _limit(self, device: str) -> int:
        """Return up to which number a computer's files may go."""
        if device not in self._limits:
            self._limits[device] = min(self._standing.upto(device), self._read_by_all(device))
        return self._limits[device]

    def _read_by_all(self, device: str) -> int:
        """Return up to which number all computers in use have read another one; 0 while one of them said nothing."""
        heads, peers = self._state.heads, self._state.peers
        found = heads.upto(device)
        for other in {*heads.devices(), *peers} - {device, self._state.device} - self._out:
            peer = peers.get(other)
            if peer is None or time_now() - peer.at < acks.ACTIVE_MS:
                found = min(found, peer.read.get(device, 0) if peer is not None else 0)
        return found

    def _silent(self) -> list[str]:
        """Return the computers that were taken out, or from which nothing came for a month."""
        since = time_now() - acks.ACTIVE_MS
        away = {device for device, peer in self._state.peers.items() if peer.at < since}
        return sorted((away | self._out & {*self._state.heads.devices()}) - {self._state.device})

    def _single(self, device: str) -> int:
        gone, home = 0, home_of(self._state.root, device)
        for path in list(home.iterdir()) if home.is_dir() else []:
            found = change_of(path.name)
            if found is not None and found[0] <= self._limit(device) and self._is_old(path):
                gone += remove_file(path)
        return gone

    def _packs(self, device: str) -> int:
        home = home_of(self._state.root, device)
        packs = {path: held for path, held in self._state.listing.packed().items() if path.parent == home}
        gone = 0
        for path, held in packs.items():
            kept = [member for member in held if number_of(member) > self._limit(device)]
            first, last = (number_of(kept[0]), number_of(kept[-1])) if kept else (0, 0)
            gone += self._replace(path, held, kept, home, partial(pack_name, first, last))
        return gone

    def _snapshots(self) -> int:
        """Remove bundles of everybody's files, own ones unless this computer keeps order."""
        numbers = {file.sha[:SHORT]: file for device in self._state.heads.devices() for file in
                   self._state.heads.of(device)}  # fmt: skip
        gone, upto = 0, self._state.heads.upto(self._state.device)
        name = partial(snapshot_name, self._state.device, upto)
        for path, held in list(snapshots(self._state).items()):
            if not (self._first or path.name.startswith(f"{self._state.device}-")):
                continue
            kept = []
            for member in held:
                file = numbers.get(member.sha[:SHORT])
                if file is None or file.n > self._limit(file.device):
                    kept.append(member)
            gone += self._replace(path, held, kept, path.parent, name)
        return gone

    def _replace(self, path: Path, held: list[Member], kept: list[Member], folder: Path, name: partial[str]) -> int:
        """Remove a bundle of which nothing has to stay; where that is urgent, what stays is bundled anew before."""
        if not held or len(kept) == len(held) or not self._is_old(path):
            return 0
        if kept and not self._standing.early:
            return 0
        if kept:
            bundle(folder, [_ingredient(path, member) for member in kept], name)
        self._state.listing.packed().pop(path, None)
        return remove_file(path)

    def _summed(self) -> int:
        """Remove own summaries that a newer one makes needless, everybody's if this computer keeps order."""
        newest = self._standing.newest
        if newest is None or not (self._standing.early or age_of(newest.path) > DAY):
            return 0
        return sum(remove_file(each.path) for each in self._needless(newest))

    def _needless(self, newest: Summary) -> Iterable[Summary]:
        for each in self._summaries.look():
            mine = each.device == self._state.device
            if not each.private and each.path != newest.path and (mine or self._first):
                if newest.covers_all(each):
                    yield each
            elif each.private and mine:
                later = self._standing.private(each.agent, each.device)
                if later is not None and later.path != each.path and later.device == each.device:
                    yield each

    def _is_old(self, path: Path) -> bool:
        return self._standing.early or age_of(path) > MONTH


def _ingredient(path: Path, member: Member) -> Ingredient:
    return Ingredient(member.kind, member.name, member.sha, member.size, partial(read_member, path, member))
