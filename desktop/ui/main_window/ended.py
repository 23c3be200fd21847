"""What stands in the window of an agent who was switched off while it was open."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.ui.common.empty_state import EmptyState


class Ended(EmptyState):
    """One sentence, nothing of the desk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("lock", "", "", parent=parent)
        title = self.tr("You no longer have access to this desk")
        self.say(title, self.tr("Somebody has switched your access off. Ask them if that is a mistake."))
        self.setAccessibleName(title)
