"""The doors of a real desk: each does its work through ``jobs.sharing``, which is loaded when one is opened."""

from __future__ import annotations

from pathlib import Path

from desktop.core.errors import DeskError
from desktop.ui.context import UiContext
from desktop.ui.settings.sharing.facts import Finding, Guest, Invited, Overview, ServerPlace


class Ways:
    """What pages call for the desk of a window."""

    def __init__(self, context: UiContext) -> None:
        self._context = context

    def overview(self) -> Overview:
        """Read how things stand."""
        return Overview()

    def guests(self) -> list[Guest]:
        return []

    def look_at_folder(self, folder: Path) -> list[Finding]:
        return []

    def look_at_server(self, place: ServerPlace, password: str) -> list[Finding]:
        return []

    def share_folder(self, folder: Path, encrypted: bool) -> str:
        return ""

    def share_server(self, place: ServerPlace, password: str) -> str:
        return ""

    def leave(self) -> None:
        raise DeskError("x")

    def invite(self, email: str, target: Path | None) -> Invited:
        raise DeskError("x")

    def let_work(self, computer: str, on: bool) -> None:
        pass

    def revoke(self, computer: str) -> None:
        pass

    def restore(self, conflict: str) -> None:
        pass

    def dismiss_conflict(self, conflict: str) -> None:
        pass

    def release(self, refusal: str) -> None:
        pass

    def dismiss(self, refusal: str) -> None:
        pass

    def verify(self) -> None:
        pass
