"""Files for a trial: what is written stays in memory and is gone afterwards."""

from __future__ import annotations

from pathlib import Path

from desktop.store.files import Files, digest


class UnwrittenFiles(Files):
    """The folder of a desk as something reads it that must leave no trace there."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self._held: dict[str, bytes] = {}

    def put_raw(self, content: bytes) -> str:
        """Hold a mail and return its hash."""
        return self._hold(content)

    def put_blob(self, content: bytes) -> str:
        """Hold an attachment and return its hash."""
        return self._hold(content)

    def raw(self, name: str) -> bytes:
        """Return a mail, held here or kept on the disk."""
        return self._held[name] if name in self._held else super().raw(name)

    def blob(self, name: str) -> bytes:
        """Return an attachment's bytes, held here or kept on the disk."""
        return self._held[name] if name in self._held else super().blob(name)

    def has_raw(self, name: str) -> bool:
        """Tell whether a mail is here or on the disk."""
        return name in self._held or super().has_raw(name)

    def remove_raw(self, name: str) -> None:
        """Let go of a mail that is held; those on the disk stay."""
        self._held.pop(name, None)

    def remove_blob(self, name: str) -> None:
        """Let go of an attachment that is held; those on the disk stay."""
        self._held.pop(name, None)

    def settle(self) -> None:
        """Do nothing: nothing was written."""

    def _hold(self, content: bytes) -> str:
        name = digest(content)
        self._held[name] = content
        return name
