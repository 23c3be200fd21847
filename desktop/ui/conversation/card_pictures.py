"""The pictures of one card: its own files, what stood inside its HTML, and remote ones after permission."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from desktop.store.queries.rows import MessageRow
from desktop.ui.context import UiContext
from desktop.ui.files.awaited import Awaited, is_elsewhere
from desktop.ui.files.pictures import decode_for_card
from desktop.ui.files.remote_pictures import RemotePictures

MOST_SHOWN = 25_000_000
"""Bytes of pictures that one mail shows by itself; the rest can be opened as files."""


@dataclass
class CardPictures:
    """Finds a picture by the address that the cleaned HTML gives it; anything else is not looked for.

    Only files of this very message can be named: an address with another file's hash finds nothing.
    """

    context: UiContext
    owner: QObject
    message: MessageRow
    remote: RemotePictures
    embedded: Mapping[str, bytes] = field(default_factory=dict)
    remote_allowed: bool = False
    shown: int = 0

    def load(self, address: str, done: Callable[[QImage], None]) -> None:
        """Call ``done`` with the picture when it is ready; never, when there is none."""
        if address.startswith("blob:"):
            self._load_file(address.removeprefix("blob:"), done)
        elif address.startswith("embedded:"):
            content = self.embedded.get(address)
            if content is not None:
                self._decode(lambda: content, done)
        elif self.remote_allowed and address.startswith(("http://", "https://")):
            self.remote.fetch(self.owner, address, done)

    def _load_file(self, blob: str, done: Callable[[QImage], None]) -> None:
        size = next((row.size for row in self.message.attachments if row.blob == blob), None)
        if size is None or self.shown + size > MOST_SHOWN:
            return
        self.shown += size
        self._read_file(blob, done)

    def _read_file(self, blob: str, done: Callable[[QImage], None]) -> None:
        """Show a file; one that lies on another computer is fetched first."""
        files = self.context.desk.files

        def failed(error: Exception) -> None:
            if is_elsewhere(error):
                Awaited(self.context, blob, lambda: self._read_file(blob, done), self.owner)

        self._decode(lambda: files.blob(blob), done, failed)

    def _decode(
        self,
        read: Callable[[], bytes],
        done: Callable[[QImage], None],
        failed: Callable[[Exception], None] = lambda error: None,
    ) -> None:
        def arrived(image: QImage | None) -> None:
            if image is not None:
                done(image)

        self.context.tasks.query(self.owner, lambda: decode_for_card(read()), arrived, failed)
