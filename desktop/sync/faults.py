"""Places where a test may stop the program dead: between two steps that a power cut could separate.

In the program they do nothing. A test (or the child process that it starts) puts a reaction here: raise, or kill the
process. Names in use: pending-token, sent, committed-no-ack, file-written, renamed, cleaned, mid-apply, applied,
cursor, purging.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

_reactions: list[Callable[[str], None]] = []


def hook(name: str) -> None:
    """Pass a named place; whatever the reactions raise goes through to the caller."""
    for reaction in _reactions:
        reaction(name)


@contextmanager
def reacting(reaction: Callable[[str], None]) -> Iterator[None]:
    """Call a function at every named place while the block runs, in all threads."""
    _reactions.append(reaction)
    try:
        yield
    finally:
        _reactions.remove(reaction)
