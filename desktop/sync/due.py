"""Rows from the future whose time has come: judged again, by what their signer may do now.

Somebody who is about to leave could have sent them long before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from desktop.sync._waiting import Piece
from desktop.sync.refusals import keep_refused
from desktop.sync.rights_check import judge
from desktop.sync.rights_rows import CLOCK
from desktop.sync.scopes import EVERYBODY
from desktop.sync.wire import Refused, RowSet, Section


def judged_due(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Give what may be merged of rows that were held, inside the applying transaction; the rest is kept as refused.

    What nobody signed came from a server, which judged it.
    """
    for piece in pieces:
        if not piece.agent:
            yield piece
            continue
        accepted, refused = _judged(piece)
        keep_refused(refused, piece.device, piece.agent)
        for section in accepted:
            yield from (replace(piece, columns=each.columns, rows=each.rows) for each in section.rowsets)


def _judged(piece: Piece) -> tuple[list[Section], list[Refused]]:
    """Judge rows as their signer's own, or, where their clocks are others', as passed on."""
    section = Section(EVERYBODY, (RowSet(piece.table, piece.columns, piece.rows),))
    accepted, refused = judge([section], piece.agent, piece.device)
    if any(each.why == CLOCK for each in refused):
        return judge([replace(section, vouched=True)], piece.agent, piece.device)
    return accepted, refused
