"""Where computers of their own processes meet, with what may befall it: a folder, or a PostgreSQL server."""

from __future__ import annotations

from pathlib import Path

from tests.servers.postgres import Postgres
from tests.sync.machine.folder import FolderShared
from tests.sync.machine.server import ServerShared


class FolderPlace(FolderShared):
    """A folder that can be unmounted."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.times = 0

    def away(self) -> None:
        """Unmount it, or leave an empty folder in its place, in turn."""
        self.times += 1
        self.vanish() if self.times % 2 else self.empty()

    def back(self) -> None:
        """Mount it again."""
        self.come_back()


class ServerPlace(ServerShared):
    """A server that can be switched off."""

    def __init__(self, place: Postgres) -> None:
        super().__init__(place)
        self.killed = 0

    def away(self) -> None:
        """Kill the server."""
        self.place.crash()

    def back(self) -> None:
        """Start the server again."""
        self.mend()
