"""A computer inside the test's process: its desk file, its keys, its hub; one of them is bound at a time."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from keyring.backend import KeyringBackend

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.core.events import Bus
from desktop.jobs.sharing.cycle import Meeting, Result
from desktop.jobs.sharing.opening import open_hub
from desktop.paths import files_folder
from desktop.secrets import Secrets
from desktop.store.database import bind, db
from desktop.store.files import Files
from desktop.store.rights import actor_of
from desktop.vault import Vault


class MemoryKeyring(KeyringBackend):  # type: ignore[misc]  # keyring is untyped for mypy by our settings
    """A keyring in memory, so that no key is derived a hundred times."""

    priority = 1

    def __init__(self, kept: dict[tuple[str, str], str] | None = None) -> None:
        super().__init__()
        self.kept = dict(kept or {})

    def get_password(self, service: str, username: str) -> str | None:
        """Return what was kept, None for nothing."""
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password."""
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget a password."""
        self.kept.pop((service, username), None)

    def copy(self) -> MemoryKeyring:
        """Return another keyring with the same passwords."""
        return MemoryKeyring(self.kept)


class Station:
    """One computer. Its connection stays open between its turns; ``crash`` drops it without a commit."""

    def __init__(self, folder: Path, name: str, agent: str = "", keys: MemoryKeyring | None = None) -> None:
        self.name, self.agent = name, agent
        self.profile = folder / name
        self.profile.mkdir(parents=True, exist_ok=True)
        self.path = self.profile / "Desk.deskbell"
        self.keys = keys or MemoryKeyring()
        self.meeting: Meeting | None = None
        self.database: object | None = None

    def secrets(self, desk_id: str) -> Secrets:
        """Return where this computer's keys lie."""
        vault = Vault(self.profile / "vault", lambda _question: None)
        return Secrets(desk_id, self.keys, vault, self.profile / "kept.json")

    @contextmanager
    def here(self) -> Iterator[Desk]:
        """Bind this computer's desk and give it, with its connection, for its agent."""
        if self.database is None:
            bind(self.path)
            self.database = db.obj
        else:
            db.initialize(self.database)
        if db.is_closed():
            db.connect()
        yield Desk(actor_of(self.agent), Bus(), Files(files_folder(self.path)))

    def sync(self, desk_id: str) -> Result:
        """Exchange once; after a refusal the hub is opened anew the next time."""
        with self.here() as desk:
            try:
                if self.meeting is None:
                    self.meeting = Meeting(desk, open_hub(desk, self.secrets(desk_id)))
                return self.meeting.run()
            except DeskError:
                self.leave_hub()
                raise

    def leave_hub(self) -> None:
        """Let go of the hub, as a program that ends."""
        meeting, self.meeting = self.meeting, None
        if meeting is not None:
            with contextlib.suppress(DeskError):
                meeting.hub.close()

    def crash(self) -> None:
        """Drop everything that is not on the disk: what is not committed is gone."""
        self.leave_hub()
        if self.database is not None:
            db.initialize(self.database)
            if not db.is_closed():
                connection = db.connection()
                if connection.in_transaction:
                    connection.rollback()
                db.close()
        self.database = None

    def save_as(self, folder: Path) -> None:
        """Copy the whole profile as it lies on the disk, the desk checkpointed first."""
        self.crash()
        with self.here():
            db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        self.crash()
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.profile, folder)

    def load_from(self, folder: Path) -> None:
        """Put a copied profile in the place of this one."""
        self.crash()
        shutil.rmtree(self.profile)
        shutil.copytree(folder, self.profile)
