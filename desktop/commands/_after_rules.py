"""What waits until the rules have had their say: handing out a ticket that a rule is about to give to somebody."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

Call = Callable[[], object]


@dataclass
class _Waiting:
    """What the rules' own work brought about goes before what set them off: it knows the longer chain."""

    calls: list[Call] = field(default_factory=list)
    behind: list[Call] = field(default_factory=list)

    def call_all(self) -> None:
        """Call everything once, in order."""
        while self.calls or self.behind:
            (self.calls or self.behind).pop(0)()


_waiting: ContextVar[_Waiting | None] = ContextVar("after the rules", default=None)


def are_at_work() -> bool:
    """Tell whether rules are being worked off on this thread."""
    return _waiting.get() is not None


def after_rules(call: Call) -> None:
    """Call something now or, while rules are at work, when the last of them is done."""
    waiting = _waiting.get()
    if waiting is None:
        call()
    else:
        waiting.calls.append(call)


def call_waiting() -> None:
    """Call what waits, inside the transaction that runs: the rules found nothing to do, so one commit is enough."""
    waiting = _waiting.get()
    if waiting is not None:
        waiting.call_all()


@contextmanager
def rules_at_work(behind: Iterable[Call] = ()) -> Iterator[None]:
    """Let the block be the rules' work; what else waited for it, then ``behind``, is called behind it."""
    waiting = _Waiting(behind=list(behind))
    token = _waiting.set(waiting)
    try:
        yield
    finally:
        _waiting.reset(token)
        waiting.call_all()
