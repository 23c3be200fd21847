"""The worker that shares a desk, moves it, joins one or recovers: minutes of Python that would make a window stutter.

It hears its one order as ``{"order": {…}}`` on standard input, so that no password or key stands on a command line or
in an environment; says ``progress`` while it works, ``key`` (the recovery key, before anything depends on it), and
``done``. ``{"stop": true}`` or the end of the input ends it at the next place where nothing is half done.
"""

from __future__ import annotations

import contextlib
import shutil
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.jobs.desk_paths import free_path
from desktop.jobs.sharing import doors
from desktop.jobs.sharing.asking import STOPPED, Answers, AskedSecrets, StoppedError
from desktop.jobs.sharing.steps import heard_by
from desktop.paths import files_folder, private_folder
from desktop.store.database import db
from desktop.store.settings import read_setting
from desktop.sync.sealing.invite import linked_invitation, open_invitation

Line = Mapping[str, object]
Say = Callable[[Line], None]
EVERY_S = 0.1
"""Seconds between two lines of progress of the same step."""
ASIDE = ".joining-"
"""How a folder begins in which a desk is being joined; nothing else is ever in one."""


class SharingWork:
    """One order. ``hear`` takes the parent's lines, on another thread."""

    def __init__(self, say: Say) -> None:
        self._say = say
        self._order: Line = {}
        self._heard, self._stop = threading.Event(), threading.Event()
        self._answers = Answers(say)
        self._told: tuple[str, float] = ("", 0.0)

    def hear(self, line: Line) -> None:
        """Act on a line of the parent."""
        order, answer = line.get("order"), line.get("answer")
        if isinstance(order, Mapping) and not self._heard.is_set():
            self._order = order
            self._heard.set()
        if isinstance(answer, Mapping):
            self._answers.take(answer)
        if line.get("stop"):
            self._stop.set()
            self._heard.set()
            self._answers.end()

    def share(self, desk: Desk) -> None:
        """Do what was ordered with a desk that is open. Raises what the doors raise, and ``sharing-stopped``."""
        try:
            self._share(desk)
        except StoppedError:
            raise DeskError(STOPPED) from None
        self._say({"done": {}})

    def join(self, folder: Path) -> None:
        """Make a desk file in a folder from the invitation that was ordered; none is there unless it is whole."""
        try:
            order = self._ordered()
            with heard_by(self._progress):
                path = self._join(order, folder)
        except StoppedError:
            raise DeskError(STOPPED) from None
        self._say({"done": {"path": str(path)}})

    def _share(self, desk: Desk) -> None:
        order = self._ordered()
        with heard_by(self._progress), db.connection_context():
            secrets = AskedSecrets(str(read_setting("desk", "", "id", "")), self._answers)
            what = order.get("what")
            if what == "share-folder":
                folder, sealed = Path(_word(order, "folder")), bool(order.get("encrypted", True))
                doors.share_folder(desk, folder, secrets, encrypted=sealed, on_key=self._tell_key)
            elif what == "share-server":
                doors.share_server(desk, _word(order, "url"), secrets, _word(order, "password"))
            elif what == "leave":
                doors.leave(desk, secrets, anyway=bool(order.get("anyway")))
            elif what == "relocate":
                doors.relocate(desk, Path(_word(order, "folder")), secrets)
            elif what == "recover":
                doors.recover(desk, _word(order, "key"), secrets)
            else:
                raise DeskError("worker-failed", text=f"unknown order {what}")
            settle_log()

    def _join(self, order: Line, folder: Path) -> Path:
        text, password = _word(order, "invitation"), _word(order, "password")
        source: Path | str = text if order.get("link") else Path(text)
        data = source.read_bytes() if isinstance(source, Path) else linked_invitation(source)
        path = free_path(folder, open_invitation(data, password).desk)
        clear_aside(folder)
        aside = private_folder(folder / f"{ASIDE}{path.stem}")
        try:
            made = doors.join(
                source, aside / path.name, password, self._secrets_of, where=_word(order, "where"), tell=False
            )
            put_in_place(made.desk, path)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
        return path

    def _secrets_of(self, desk_id: str) -> AskedSecrets:
        return AskedSecrets(desk_id, self._answers)

    def _ordered(self) -> Line:
        self._heard.wait()
        self._check()
        return self._order

    def _check(self) -> None:
        if self._stop.is_set():
            raise StoppedError

    def _tell_key(self, key: str) -> None:
        """Tell the recovery key, unless nobody wants the desk to be shared any more."""
        self._check()
        self._say({"key": key})

    def _progress(self, name: str, done: int, of: int) -> None:
        """Tell how far it is, seldom enough for a window; stop here if that was asked for."""
        self._check()
        before, at = self._told
        now = time.monotonic()
        if name != before or now - at >= EVERY_S:
            self._told = (name, now)
            self._say({"progress": {"step": name, "done": done, "of": of}})


def settle_log() -> None:
    """Bring what was written into the desk file itself, waiting for nobody: whoever closes the desk last need not.

    A desk that was shared just now has every row in its log, and the last to close it is often a window.
    """
    db.execute_sql("PRAGMA wal_checkpoint(PASSIVE)")


def clear_aside(folder: Path) -> None:
    """Remove what a join left that was killed."""
    for left in folder.glob(f"{ASIDE}*"):
        shutil.rmtree(left, ignore_errors=True)


def put_in_place(made: Path, path: Path) -> None:
    """Move a whole desk with all that belongs to it; the file itself comes last. Nothing may have it open."""
    if path.exists():
        raise DeskError("desk-exists", path=str(path))
    keys = made.with_name(f"{made.name}.keys")
    with contextlib.suppress(FileNotFoundError):
        keys.replace(path.with_name(f"{path.name}.keys"))
    with contextlib.suppress(FileNotFoundError):
        files_folder(made).replace(files_folder(path))
    for ending in ("-wal", ""):
        with contextlib.suppress(FileNotFoundError):
            made.with_name(made.name + ending).replace(path.with_name(path.name + ending))


def _word(order: Line, name: str) -> str:
    return str(order.get(name) or "")
