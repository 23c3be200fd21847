"""Sets up offices: made once with their shared place, put back to the beginning for every life."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.servers.postgres import Postgres
from tests.sync.machine.build import Office
from tests.sync.machine.folder import FolderShared
from tests.sync.machine.rules import FolderSteps, ServerSteps, Steps
from tests.sync.machine.server import ServerShared
from tests.sync.machine.world import World


def folder_offices(folder: Path) -> Callable[[], Steps]:
    """Make an office that shares a folder; return what puts it back to its beginning."""
    now, shared, kept = folder / "now", folder / "shared.desk", folder / "shared.begun"
    made = Office(folder / "begun", shared_folder=shared)
    shared.rename(kept)

    def start() -> Steps:
        place = FolderShared(shared)
        place.forget()
        world = World(made.fresh(now, (kept, shared)), made.desk_id, place)
        return FolderSteps(world, made.homes, made.agents, place)

    return start


def drop_beginning(database: Postgres) -> None:
    """Drop the copy of a database that ``server_offices`` kept, so that its roles can go."""
    ServerShared(database).drop_beginning()


def server_offices(folder: Path, database: Postgres) -> Callable[[], ServerSteps]:
    """Make an office that shares a database; return what puts it back to its beginning."""
    made = Office(folder / "begun", url=database.dsn())
    place = ServerShared(database)
    place.begin()

    def start() -> ServerSteps:
        place.begin_again()
        world = World(made.fresh(folder / "now"), made.desk_id, place)
        return ServerSteps(world, made.homes, made.agents, place)

    return start
