"""All computers at a folder come to hold the same, whatever each knew of people's rights when it read a file.

One computer's verdict counts: that of the first chosen one that lives, which also does the desk's work. See
``docs/decisions/009-agreement.md``.
"""

from __future__ import annotations

from desktop.jobs.sharing.answering import CALLED, Answering
from desktop.jobs.sharing.doubting import Doubting, ask_to_compare
from desktop.jobs.sharing.mending import owed_rows
from desktop.jobs.sharing.opening import OpenHub
from desktop.store.clock import time_now
from desktop.store.sharing import HubPlace, works_here, write_local
from desktop.sync.dirty import pending
from desktop.sync.folder.hub import FolderHub
from desktop.sync.folder.talk import Talk
from desktop.sync.restating import Ids, is_answer_owed, settle_refusals


class Agreeing:
    """One computer's part in it. At a server, which judges once for all, there is nothing to do."""

    def __init__(self, hub: OpenHub) -> None:
        self._hub = hub
        self._inner: FolderHub | None = None

    def settle(self) -> Ids:
        """Answer what was refused here, if this computer's verdict counts; return what changed by table."""
        return settle_refusals() if is_answer_owed() and self.is_first() else {}

    def is_first(self) -> bool:
        """Tell whether this computer's verdict counts."""
        inner = self._hub.inner
        return isinstance(inner, FolderHub) and works_here() and inner.is_first()

    def is_at_folder(self) -> bool:
        """Tell whether computers meet where each judges by itself."""
        return isinstance(self._hub.inner, FolderHub)

    def ask(self) -> bool:
        """Let everything be compared at the next occasions; tell whether that is so: not at a server."""
        if not self.is_at_folder():
            return False
        if self.is_first():
            write_local(CALLED, str(time_now()))
        else:
            ask_to_compare()
        return True

    def exchange(self, place: HubPlace) -> bool:
        """Hear and say what there is to be said, once nothing waits to be sent; tell whether something does then."""
        inner = self._hub.inner
        if not isinstance(inner, FolderHub):
            return False
        if self._inner is not inner:
            self._inner, self._talk = inner, Talk(inner.state)
            self._answering, self._doubting = Answering(self._talk), Doubting(self._talk, place.agent)
        read, others = inner.state.heads.vector(), self._talk.others()
        if self.is_first():
            self._answering.answer_all(others)
        else:
            words = self._doubting.words(others, inner.state.device)
        if pending() or owed_rows():
            return True
        if self.is_first():
            words = self._answering.words(others, read)
        self._talk.say(words)
        return False
