"""Rows of one table as they travel through applying, and as they are kept while they must wait."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import msgpack

from desktop.sync.wire import WireRow


@dataclass(frozen=True, slots=True)
class Piece:
    """States of rows of one table with the same columns, and who signed them ('' when a server vouches)."""

    table: str
    columns: tuple[str, ...]
    rows: Sequence[WireRow]
    device: str = ""
    agent: str = ""

    def part(self, start: int, end: int) -> Piece:
        """Return some of the rows; itself when that is all of them."""
        return self if start == 0 and end >= len(self.rows) else replace(self, rows=self.rows[start:end])


def pack_row(piece: Piece, row: WireRow) -> bytes:
    """Return one row with all that is needed to merge it later."""
    kept = [piece.columns, row, piece.device, piece.agent]
    packed: bytes = msgpack.packb(kept, use_bin_type=True, unicode_errors="surrogatepass")
    return packed


def unpack_row(table: str, data: bytes) -> Piece:
    """Return what ``pack_row`` packed."""
    columns, row, device, agent = msgpack.unpackb(data, raw=False, unicode_errors="surrogatepass")
    return Piece(table, tuple(columns), (tuple(row),), device, agent)
