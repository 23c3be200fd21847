"""When a summary is due: after many files, after a month, and at once when something was erased for good."""

from __future__ import annotations

from desktop.store.clock import time_now
from desktop.sync.erasing import erased_tickets
from desktop.sync.folder import ledger
from desktop.sync.folder.state import State
from desktop.sync.folder.summaries import Summaries
from desktop.sync.folder.summary_form import Summary
from desktop.sync.folder.summing import write_summary
from desktop.sync.whole_state import knows_everything

DAY_MS = 24 * 3_600_000
MONTH_MS = 30 * DAY_MS
MANY, FEW = 2_000, 50
"""New files after which a summary is written, at most one a day, and such that make one worth it after a month."""
SEEN = "summary-seen"
"""The fact that a summary counted here once."""


def is_owed(state: State, summaries: Summaries) -> bool:
    """Tell whether no summary counts any more where one did: its writer was taken out, or somebody removed it.

    Files that it stood for may be gone, so an owner's computer writes another one at once.
    """
    if not state.seals.may_sum_up():
        return False
    seen = bool(ledger.fact(SEEN))
    if any(not each.private for each in summaries.look()):
        if not seen:
            ledger.set_fact(SEEN, "1")
        return False
    return seen


def sum_up(state: State, summaries: Summaries, *, first: bool, now: bool = False) -> bool:
    """Write a summary of the desk if this is an owner's computer and one is due; tell whether it did.

    ``first``: this computer keeps order for all; others leave it to that one, for a day. ``now``: also if little is
    new. Whoever lacks a file, a key or a newer version waits until it is there.
    """
    if not state.seals.may_sum_up() or state.listing.holds_back() or not knows_everything():
        return False
    last = summaries.newest()
    if last is not None and any(each.n > state.heads.upto(device) for device, each in last.upto.items()):
        return False
    erased = erased_tickets()
    owed = first and is_owed(state, summaries)
    if not owed and not _is_due(state, last, erased, now=now, wait=0 if first else DAY_MS):
        return False
    early = erased > (last.erased if last is not None else 0) or last is not None and _goes_on(last)
    return write_summary(state, early=early, erased=erased) is not None


def sum_up_own(state: State, summaries: Summaries) -> bool:
    """Write a summary of what only this computer's agent reads, once a colleague's stands for more of its files."""
    whole, mine = summaries.newest(), state.seals.agent
    last = whole.upto.get(state.device) if whole is not None else None
    if whole is None or last is None or not mine or whole.agent == mine or last.n > state.heads.upto(state.device):
        return False
    held = [each for each in summaries.look() if each.private and each.device == state.device]
    if any(each.covers(state.device, last.n) and each.at >= whole.at for each in held):
        return False
    return write_summary(state, private=True) is not None


def _is_due(state: State, last: Summary | None, erased: int, *, now: bool, wait: int) -> bool:
    reach, at = (last.reach, last.at) if last is not None else (0, 0)
    fresh = sum(state.heads.vector().values()) - reach
    since = time_now() - at - wait
    if now and fresh > 0 or last is not None and erased > last.erased and since > 0:
        return True
    return fresh >= MANY and since > DAY_MS or fresh >= FEW and since > MONTH_MS


def _goes_on(last: Summary) -> bool:
    """Tell whether files may still lie there that the last summary wanted gone early."""
    return last.early and time_now() - last.at < MONTH_MS
