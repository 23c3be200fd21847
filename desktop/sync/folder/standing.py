"""Which files the summaries in the folder stand for, so that nobody misses them and their writers may remove them.

What an agent has for themselves is in no colleague's summary: files of that agent's computers are stood for by the
owner's summary and one of that agent's together.
"""

from __future__ import annotations

from desktop.sync.folder.state import State
from desktop.sync.folder.summaries import Summaries
from desktop.sync.folder.summary_form import Last, Summary


class Standing:
    """Answers for the summaries as they lie there now, each of which was read whole once."""

    def __init__(self, state: State, summaries: Summaries) -> None:
        self._seals = state.seals
        self._all = summaries.look()
        self._is_whole = summaries.is_whole
        self._desk = [each for each in self._all if not each.private and self._is_whole(each)]
        self.newest = self._desk[0] if self._desk else None
        self._upto: dict[str, int] = {}

    @property
    def early(self) -> bool:
        """Tell whether files that are stood for hold what was erased for good, and go as soon as may be."""
        return self.newest is not None and self.newest.early

    def upto(self, device: str) -> int:
        """Return up to which number a computer's files are stood for."""
        if device not in self._upto:
            lasts = [last for each in self._desk if (last := each.upto.get(device)) is not None]
            self._upto[device] = max((min(last.n, self._own(device, last)) for last in lasts), default=0)
        return self._upto[device]

    def covers(self, device: str, n: int) -> bool:
        """Tell whether a file is stood for."""
        return n <= self.upto(device)

    def private(self, agent: str, device: str) -> Summary | None:
        """Return the summary of what is an agent's own that stands for most files of a computer."""
        own = [each for each in self._all if each.agent == agent and device in each.upto and self._is_whole(each)]
        return max(own, key=lambda each: each.upto[device].n, default=None)

    def _own(self, device: str, last: Last) -> int:
        """Return up to which number what its agent has for themselves is stood for."""
        agent = self._seals.agent_of(last.seat)
        if not agent:
            return last.n
        found = self.private(agent, device)
        return found.upto[device].n if found is not None else 0
