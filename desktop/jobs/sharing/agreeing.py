"""All computers at a folder come to hold the same, whatever each knew of people's rights when it read a file.

One computer's verdict counts: that of the first chosen one that lives, which also does the desk's work. See
``docs/decisions/009-agreement.md``.
"""

from __future__ import annotations

from desktop.jobs.sharing.opening import OpenHub
from desktop.store.sharing import works_here
from desktop.sync.folder.hub import FolderHub
from desktop.sync.restating import Ids, is_answer_owed, settle_refusals


class Agreeing:
    """One computer's part in it, at one folder."""

    def __init__(self, hub: OpenHub) -> None:
        self._hub = hub

    def settle(self) -> Ids:
        """Answer what was refused here, if this computer's verdict counts; return what changed by table."""
        return settle_refusals() if is_answer_owed() and self.is_first() else {}

    def is_first(self) -> bool:
        """Tell whether this computer's verdict counts."""
        inner = self._hub.inner
        return isinstance(inner, FolderHub) and works_here() and inner.is_first()
