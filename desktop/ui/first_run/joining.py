"""Joining at the first start in a process of its own: what the window starts, hears and stops."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.first_run.plan import LINK, Plan

if TYPE_CHECKING:
    from desktop.jobs.sharing_errand import SharingErrand
    from desktop.secrets import Secrets


class Joining(QObject):
    """``told`` carries what is done, how much, of how much (0: not known), to the thread of the window.

    ``agent`` is who joined and is in already with the password that they typed; empty when the door has to ask.
    """

    told = Signal(str, int, int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.agent = ""
        self._errand: SharingErrand | None = None

    def run(self, plan: Plan, folder: Path, secrets_of: Callable[[str], Secrets]) -> Path:
        """Bring the desk of an invitation here and return its path; on a thread that may wait.

        Raises what ``jobs.sharing`` raises, ``sharing-stopped`` and ``worker-failed``; then no new desk is there.
        """
        from desktop.jobs.sharing_errand import SharingErrand  # noqa: PLC0415 - keys and secrets are loaded by who joins
        from desktop.ui.sign_in.door import enter_joined  # noqa: PLC0415

        link = plan.invitation.startswith(LINK)
        invitation = plan.invitation if link else str(Path(plan.invitation).expanduser().absolute())
        order = {"invitation": invitation, "link": link, "password": plan.password, "where": plan.where}
        self._errand = SharingErrand(secrets_of, self.told.emit)
        try:
            path = Path(str(self._errand.run("join", folder, order)["path"]))
            self.agent = enter_joined(path, plan.password)
            return path
        finally:
            self._errand = None

    def stop(self) -> None:
        """Stop it, if it runs; what had come by then is taken away again."""
        errand = self._errand
        if errand is not None:
            errand.stop()
