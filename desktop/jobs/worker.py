"""The child process for heavy work: mail in and out, imports, parsing again, keeping in touch with other computers.

It speaks JSON lines on standard input and output and nothing else there; logs go to standard error. When its input
ends, its parent is gone and it stops too, with the mail in hand finished.
"""

from __future__ import annotations

import contextlib
import json
import logging
import os
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TextIO

from desktop.commands.base import Desk
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.events import Bus, Changed
from desktop.core.permissions import Permission
from desktop.jobs import archive
from desktop.jobs.import_mail import ImportSums, import_paths
from desktop.jobs.import_mail_faults import disk_trouble
from desktop.jobs.parse_again import parse_again
from desktop.jobs.session import open_desk
from desktop.jobs.worker_mail import MailRounds
from desktop.jobs.worker_passwords import Passwords

log = logging.getLogger(__name__)
Line = Mapping[str, object]
NEEDED = {
    "import": Permission.SYSTEM_IMPORT_DATA,
    "parse-again": Permission.SYSTEM_IMPORT_DATA,
    "backup": Permission.SYSTEM_BACKUP_RUN,
    "restore": Permission.SYSTEM_BACKUP_RESTORE,
    "sharing": Permission.SYSTEM_SYNC_CONFIG,
}
MOST_IDS = 500
"""In one line of changes; a burst is cut so that no line grows without bound."""


class Voice:
    """Writes lines; from any thread, each whole."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._lock = threading.Lock()

    def say(self, line: Line) -> None:
        """Write one line. A parent that is gone is not our trouble: the end of the input says so too."""
        text = json.dumps(line, ensure_ascii=True) + "\n"
        with self._lock, contextlib.suppress(OSError, ValueError):
            self._out.write(text)
            self._out.flush()

    def changed(self, event: Changed) -> None:
        """Pass on what was committed."""
        ids = sorted(event.ids)
        for start in range(0, len(ids), MOST_IDS):
            part = ids[start : start + MOST_IDS]
            self.say({"changed": {"kind": event.kind, "ids": part, "command": event.command}})


class Ears:
    """Reads lines on a thread of its own and hands them on; the end of the input is ``{"stop": true}``."""

    def __init__(self, descriptor: int, heard: Callable[[Line], None]) -> None:
        self._descriptor, self._heard = descriptor, heard

    def start(self) -> None:
        """Begin to read. A daemon thread over the bare descriptor, so that it can never hold up the exit."""
        threading.Thread(target=self._read, name="stdin", daemon=True).start()

    def _read(self) -> None:
        rest = b""
        while True:
            try:
                more = os.read(self._descriptor, 65_536)
            except OSError:
                more = b""
            if not more:
                break
            *lines, rest = (rest + more).split(b"\n")
            for line in lines:
                self._hand_on(line)
        self._heard({"stop": True})

    def _hand_on(self, line: bytes) -> None:
        try:
            found = json.loads(line)
        except ValueError:
            return
        if isinstance(found, dict):
            self._heard(found)


def run(
    kind: str,
    desk_path: Path,
    paths: Sequence[Path] = (),
    descriptor: int = 0,
    out: TextIO | None = None,
    agent: str = "",
) -> int:
    """Do the work of one kind for an agent; return the exit code: 0, or 1 after an ``error`` line.

    Kinds: mail, sync, sharing, join (``desk_path`` is the folder for the new desk), import, parse-again, backup,
    restore.
    """
    _be_modest()
    voice = Voice(out or sys.stdout)
    bus = Bus()
    bus.subscribe(voice.changed)
    try:
        if kind == "join":
            _share(None, desk_path, descriptor, voice)
        else:
            desk = open_desk(desk_path, bus, agent)
            _check_right(desk, kind)
            _work(kind, desk, desk_path, list(paths), descriptor, voice)
    except Exception as error:
        found = error if isinstance(error, DeskError) else disk_trouble(error)
        if found is None:
            log.exception("the %s worker failed", kind)
            found = DeskError("worker-failed", text=f"{type(error).__name__}: {error}"[:300])
        voice.say(
            {"error": {"code": found.code, "details": {name: str(value) for name, value in found.details.items()}}}
        )
        return 1
    return 0


def _check_right(desk: Desk, kind: str) -> None:
    """Refuse work that the person could not ask for; the mail of the desk is fetched and sent for whoever is there."""
    needed = NEEDED.get(kind)
    if needed is not None and not desk.actor.holds(needed):
        raise NotAllowedError("not-allowed", permission=needed.value)


def _work(kind: str, desk: Desk, desk_path: Path, paths: list[Path], descriptor: int, voice: Voice) -> None:
    stop = threading.Event()
    if kind == "sync":
        _keep_in_touch(desk, desk_path, descriptor, voice)
        return
    if kind == "sharing":
        _share(desk, desk_path, descriptor, voice)
        return
    if kind == "mail":
        rounds = MailRounds(desk, Passwords(desk), voice.say)
        Ears(descriptor, rounds.hear).start()
        rounds.run()
        voice.say({"done": {}})
        return
    Ears(descriptor, lambda line: stop.set() if line.get("stop") else None).start()
    if kind in ("backup", "restore"):
        voice.say({"done": _back_up_or_restore(kind, desk_path, paths, desk.actor.id)})
        return
    if kind == "import":
        sums = import_paths(desk, paths, lambda *now: _tell(voice, *now), stop)
        voice.say({"done": asdict(sums)})
    else:
        again = parse_again(desk, lambda done, total: voice.say({"progress": {"done": done, "total": total}}), stop)
        voice.say({"done": asdict(again)})


def _keep_in_touch(desk: Desk, desk_path: Path, descriptor: int, voice: Voice) -> None:
    from desktop.jobs.sharing.working import SyncWork  # noqa: PLC0415  desks that are alone need no cryptography

    work = SyncWork(desk, desk_path, voice.say)
    Ears(descriptor, work.hear).start()
    work.rounds.run()
    voice.say({"done": {}})


def _share(desk: Desk | None, path: Path, descriptor: int, voice: Voice) -> None:
    from desktop.jobs.worker_sharing import SharingWork  # noqa: PLC0415  as above

    work = SharingWork(voice.say)
    Ears(descriptor, work.hear).start()
    if desk is None:
        work.join(path)
    else:
        work.share(desk)


def _back_up_or_restore(kind: str, desk_path: Path, paths: list[Path], who: str) -> dict[str, int]:
    if kind == "backup":
        return archive.back_up(desk_path, paths[0], who)
    return archive.restore(paths[0], paths[1], who)


def _tell(voice: Voice, sums: ImportSums, done: int, total: int) -> None:
    voice.say({"progress": {**asdict(sums), "done": done, "total": total}})


def _be_modest() -> None:
    """Leave the processor to the window first; Windows has no such call here and schedules windows first anyway."""
    nice = getattr(os, "nice", None)
    if nice is not None:
        with contextlib.suppress(OSError):
            nice(5)
