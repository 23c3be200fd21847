"""Sharing, moving, leaving and recovering for a window: each in a process of its own, so that nothing stutters.

Every function runs in a task and waits there for the process. One that was stopped or killed before the desk knew its
new place has left everything as it was; after that the desk is shared, and the worker that keeps in touch does the
rest, so the move counts as done.
"""

# ruff: noqa: PLC0415 - processes and folders are loaded by who moves a desk

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from desktop.core.errors import DeskError
from desktop.store.sharing import hub_place
from desktop.ui.context import UiContext


def share_folder(context: UiContext, folder: Path, encrypted: bool) -> str:
    """Share the desk in a folder that is to be made; return the recovery key."""
    return _move(context, {"what": "share-folder", "folder": str(folder), "encrypted": encrypted})


def share_server(context: UiContext, url: str, password: str) -> str:
    """Share the desk on a server; there is no recovery key."""
    return _move(context, {"what": "share-server", "url": url, "password": password})


def leave(context: UiContext, *, anyway: bool = False) -> None:
    """Stop sharing on this computer; with ``anyway`` also without files that cannot be fetched."""
    _move(context, {"what": "leave", "anyway": anyway})


def relocate(context: UiContext, folder: Path) -> None:
    """Note where the shared folder is now, while the program that keeps in touch rests."""
    _run(context, {"what": "relocate", "folder": str(folder)})


def recover(context: UiContext, key: str) -> None:
    """Make this computer an owner's; a recovery that was cut off is done once more with the same key."""
    _run(context, {"what": "recover", "key": key})


def _move(context: UiContext, order: Mapping[str, object]) -> str:
    before = hub_place()
    try:
        return _run(context, order)
    except _CutOffError as ended:
        now = hub_place()
        if (now.hub_id if now else "") != (before.hub_id if before else ""):
            return ended.key
        from desktop.jobs.sharing.begun import take_back_begun

        take_back_begun()
        raise ended.refusal from None


class _CutOffError(DeskError):
    """A run that did not come to its end, why, and the recovery key that it had made."""

    def __init__(self, refusal: DeskError, key: str) -> None:
        super().__init__(refusal.code, **refusal.details)
        self.refusal, self.key = refusal, key


def _run(context: UiContext, order: Mapping[str, object]) -> str:
    from desktop.jobs.sharing_errand import SharingErrand

    desk, sharing = context.desk, context.sharing
    errand = SharingErrand(context.secrets.opened, sharing.moving.emit)
    try:
        with sharing.moved_by(errand):
            errand.run("sharing", context.path, order, desk.bus, desk.actor.id)
    except DeskError as refusal:
        raise _CutOffError(refusal, errand.key) from None
    return errand.key
