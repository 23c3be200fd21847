"""Shows how far sharing, moving or leaving is, and stops it; the work itself runs in a process of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.ui.common.dialog import Dialog
from desktop.ui.common.progress import Progress
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext

Outcome = str | None
"""What moving ends in: the recovery key, if there is one."""
SETTLED = "settled"
"""The step from which on the desk knows its new place: stopping means that the rest goes on beside the window."""


class WorkingDialog(Dialog):
    """Does ``work`` in a task and closes when it is over; Esc, the cross and the button stop it."""

    def __init__(
        self,
        context: UiContext,
        work: Callable[[], Outcome],
        done: Callable[[Outcome], None],
        failed: Callable[[Exception], None],
        parent: QWidget,
    ) -> None:
        super().__init__("", parent, wide=480)
        self.set_title(self.tr("This is being done"))
        self._context, self._over, self._settled = context, False, False
        self._done, self._failed = done, failed
        self.words = plain_label("", wrap=True)
        self.progress = Progress(self.tr("Progress of sharing"))
        stays = plain_label(
            self.tr("You can go on working: everything stays on this computer, and nothing is lost if it ends early."),
            "small",
            "muted",
            wrap=True,
        )
        for each in (self.words, self.progress, stays):
            self.body.addWidget(each)
        self.stop = self.add_cancel()
        context.sharing.moving.connect(self.show_step)
        self.show_step("prepare", 0, 0)
        context.tasks.query(parent, work, self._on_done, self._on_failed)

    def show_step(self, name: str, done: int, of: int) -> None:
        """Say what is done, how much of it, and (0: not known) of how much."""
        words = {
            "prepare": self.tr("Making everything ready…"),
            "settled": self.tr("The desk knows its new place; now it is copied there…"),
            "send": self.tr("Copying… %Ln change(s) so far", "", done),
            "fetch": self.tr("Fetching… %Ln change(s) so far", "", done),
            "files": self.tr("Copying the files of mails…"),
            "home": self.tr("Fetching the files of mails that were never opened here…"),
        }
        self._settled = self._settled or name == SETTLED
        if self.stop.isEnabled():
            self.words.setText(words.get(name, words["prepare"]))
        self.progress.show_done(done, of)
        if self._settled and self.stop.isEnabled():
            self.stop.setText(self.tr("Go on in the background"))

    def reject(self) -> None:
        """Stop at the next place where nothing is half done; the dialog closes when that is reached."""
        if self._over:
            super().reject()
            return
        if not self._settled:
            self.words.setText(self.tr("It is being stopped…"))
        self.stop.refuse(self.tr("It is being stopped…"))
        self._context.sharing.stop_moving()

    def _on_done(self, result: Outcome) -> None:
        self._end()
        self._done(result)

    def _on_failed(self, error: Exception) -> None:
        self._end()
        self._failed(error)

    def _end(self) -> None:
        """Close, whoever asked for it."""
        self._over = True
        self.reject()
