"""Makes an office once and puts it back for every example: joining takes a second, copying a hundredth of it."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop.jobs.session import open_desk
from desktop.jobs.sharing import doors
from desktop.store.create import create_desk
from desktop.store.database import db
from desktop.store.models import Department
from desktop.store.settings import read_setting
from tests.computers.office import ANN, OWNER, ROB
from tests.making import make_agent, make_department, make_mailbox
from tests.sync.machine.station import MemoryKeyring, Station

PASSWORD = "a boat on a winter lake"


class Office:
    """Three computers in a folder and how they were in the beginning.

    ``homes`` and ``agents`` are ids; the first home is Rob's, who sees nothing of the second.
    """

    def __init__(self, folder: Path, *, shared_folder: Path | None = None, url: str = "") -> None:
        self.folder = folder
        owner = Station(folder, "owner")
        create_desk(owner.path, "Halyard Outdoor", "Ewa Kowal", "en", OWNER)
        desk = open_desk(owner.path)
        with db.connection_context():
            self.desk_id = str(read_setting("desk", "", "id", ""))
            home, workshop = str(Department.get().id), make_department("Workshop")
            self.homes = home, workshop
            ann = make_agent("Ann Lee", "admin", [home, workshop], ANN)
            rob = make_agent("Rob Hill", "restricted", [home], ROB)
            self.agents = desk.actor.id, ann, rob
            make_mailbox(desk, imap_host="")
            keys = owner.secrets(self.desk_id)
            if shared_folder is not None:
                doors.share_folder(desk, shared_folder, keys)
            else:
                doors.share_server(desk, url, keys)
            letters = {"ann": ANN, "rob": ROB}
            for name, email in letters.items():
                doors.invite(desk, email, folder / f"{name}.invitation", PASSWORD, keys)
        self.keys = {"owner": owner.keys} | {name: self._join(name) for name in letters}

    def _join(self, name: str) -> MemoryKeyring:
        station = Station(self.folder, name)
        doors.join(self.folder / f"{name}.invitation", station.path, PASSWORD, station.secrets)
        return station.keys

    def stations(self, folder: Path) -> list[Station]:
        """Return the computers as they lie in a folder."""
        made = []
        for (name, keys), agent in zip(self.keys.items(), self.agents, strict=True):
            made.append(Station(folder, name, agent, keys.copy()))
        return made

    def fresh(self, folder: Path, *others: tuple[Path, Path]) -> list[Station]:
        """Put the beginning into a folder, and other folders (from, to) where they belong; return the computers."""
        for source, target in ((self.folder, folder), *others):
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(source, target)
        return self.stations(folder)
