"""What waits until the rules have had their say: handing out a ticket that a rule is about to give to somebody."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Call = Callable[[], object]
_waiting: ContextVar[list[Call] | None] = ContextVar("after the rules", default=None)


def are_at_work() -> bool:
    """Tell whether rules are being worked off on this thread."""
    return _waiting.get() is not None


def after_rules(call: Call) -> None:
    """Call something now or, while rules are at work, when the last of them is done."""
    waiting = _waiting.get()
    if waiting is None:
        call()
    else:
        waiting.append(call)


@contextmanager
def rules_at_work() -> Iterator[None]:
    """Let the block be the rules' work; what waited for it is called behind it, in order."""
    waiting: list[Call] = []
    token = _waiting.set(waiting)
    try:
        yield
    finally:
        _waiting.reset(token)
    for call in waiting:
        call()
