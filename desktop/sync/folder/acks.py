"""How far each computer has read, told in files of its own: by it the others know which of theirs may go."""

from __future__ import annotations

import json
import re
from pathlib import Path

from desktop.store.clock import time_now
from desktop.sync.folder import ledger
from desktop.sync.folder.disk import make_folder, read_whole, remove_file, stopping, write_once
from desktop.sync.folder.layout import ACK, SHORT, sha_of
from desktop.sync.folder.seals import Head, UnopenedError
from desktop.sync.folder.state import State

LARGEST = 1024 * 1024
"""Bytes; nothing so large tells how far somebody has read."""
FILES = 200
"""Files after which reading them is told."""
HOUR_MS = 3_600_000
ACTIVE_MS = 30 * 24 * HOUR_MS
"""A computer from which nothing came for so long is not waited for."""
_NAME = re.compile(r"([0-9a-f]{8})-[0-9a-f]{16}\.ack")


def acknowledge(state: State) -> bool:
    """Tell how far this computer has read, if there is enough to tell; tell whether it did."""
    vector = state.heads.vector()
    told = json.loads(ledger.fact("ack") or '{"at": 0, "count": 0, "read": {}}')
    more = sum(vector.values()) - sum(told["read"].values())
    if not more or more < FILES and time_now() - told["at"] < HOUR_MS:
        return False
    told = {"at": time_now(), "count": told["count"] + 1, "read": vector}
    data = state.seals.seal(Head(state.seals.hub_id, state.device, 0, deps=vector, at=time_now()), [])
    home = state.root / ACK / state.device
    with stopping(state.root):
        make_folder(home)
        path = home / f"{told['count']:08x}-{sha_of(data)[:SHORT]}.ack"
        write_once(path, data)
        ledger.set_fact("ack", json.dumps(told))
        for old in home.iterdir():
            if _NAME.fullmatch(old.name) and old.name != path.name:
                remove_file(old)
    return True


def read_acks(state: State) -> None:
    """Take in how far the others have read."""
    with stopping(state.root):
        for home in (state.root / ACK).iterdir():
            if home.name != state.device and home.is_dir():
                for path in sorted(home.iterdir()):
                    _take(state, path)


def _take(state: State, path: Path) -> None:
    if not _NAME.fullmatch(path.name):
        return
    try:
        opened = state.seals.open(read_whole(path, LARGEST))
    except (UnopenedError, FileNotFoundError, PermissionError, ValueError):
        return
    head = opened.head
    if head.n == 0 and head.hub_id == state.seals.hub_id and ledger.fact(f"seat:{head.device}") in ("", opened.seat):
        state.peer(head.device).heard(opened.agent, head.at, head.deps)


def read_by_all(state: State) -> int:
    """Return up to which number of this device's files every computer that is still in use has read."""
    since = time_now() - ACTIVE_MS
    others = [peer for device, peer in state.peers.items() if device != state.device and peer.at >= since]
    silent = [device for device in state.heads.devices() if device != state.device and device not in state.peers]
    if silent or not others:
        return 0
    return min(peer.read.get(state.device, 0) for peer in others)
