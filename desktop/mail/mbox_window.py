"""The part of a file that is being looked at: grows at its end, shrinks at its front."""

from __future__ import annotations

from typing import BinaryIO

CHUNK = 1024 * 1024


class Window:
    """``data`` begins at ``position`` of the file."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.data = bytearray()
        self.position = file.tell()

    def grow(self) -> bool:
        """Read one more chunk; False at the end of the file."""
        more = self._file.read(CHUNK)
        self.data += more
        return bool(more)

    def fill(self, size: int) -> bool:
        """Read until ``size`` bytes are there or the file ends; tell whether anything is left at all."""
        while len(self.data) < size and self.grow():
            pass
        return bool(self.data)

    def drop(self, size: int) -> int:
        """Forget bytes at the front and return how many."""
        size = min(size, len(self.data))
        del self.data[:size]
        self.position += size
        return size

    def take(self, size: int) -> bytes:
        """Return bytes from the front and move behind them."""
        taken = bytes(self.data[:size])
        self.drop(size)
        return taken

    def take_line(self) -> bytes:
        """Return the first line with its end."""
        at = 0
        while (found := self.data.find(b"\n", at)) < 0:
            at = len(self.data)
            if not self.grow():
                return self.take(len(self.data))
        return self.take(found + 1)

    def skip_blank_lines(self) -> None:
        """Move to the next byte that is not a line end."""
        while self.fill(1) and self.data[0] in b"\r\n":
            blank = len(self.data) - len(self.data.lstrip(b"\r\n"))
            self.drop(blank)
