"""Everything that was never opened here, fetched before this computer leaves: what stays must be the whole desk."""

from __future__ import annotations

import contextlib
import logging
from functools import partial

from desktop.commands.base import Desk
from desktop.core.errors import DeskError
from desktop.jobs.sharing.files import NAMING, OF_MAIL, fetch_file
from desktop.jobs.sharing.opening import open_hub
from desktop.jobs.sharing.steps import HOMING, step
from desktop.secrets import Secrets
from desktop.store.database import db
from desktop.store.draft_files import draft_blobs
from desktop.store.files import Files
from desktop.store.rights import actor_of
from desktop.store.sharing import HubPlace
from desktop.store.wanted_files import FILE, RAW
from desktop.sync.scopes import scopes_of_agent

log = logging.getLogger(__name__)


def missing_files(files: Files) -> list[tuple[str, str]]:
    """Return (SHA-256, kind) of all files that rows name and that are not on this computer."""
    found: set[tuple[str, str]] = set()
    for table, column in NAMING.items():
        kind = RAW if table in OF_MAIL else FILE
        has = files.has_raw if kind == RAW else files.has_blob
        sql = f'SELECT DISTINCT "{column}" FROM "{table}" WHERE "{column}" IS NOT NULL AND deleted = 0'
        names = (bytes(name).hex() for (name,) in db.execute_sql(sql).fetchall())
        found.update((name, kind) for name in names if not has(name))
    drafts = db.execute_sql("SELECT files FROM draft WHERE deleted = 0").fetchall()
    names = (name for (listed,) in drafts for name in draft_blobs(listed))
    found.update((name, FILE) for name in names if not files.has_blob(name))
    return sorted(found)


def bring_home(desk: Desk, secrets: Secrets, place: HubPlace) -> int:
    """Fetch what is missing, as far as the others' place can be reached and has it; return how many still are."""
    missing = missing_files(desk.files)
    if not missing:
        return 0
    try:
        hub = open_hub(desk, secrets)
    except DeskError as refusal:
        log.warning("files cannot be fetched from the place that is left: %s", refusal.code)
        return len(missing)
    left = len(missing)
    scopes = scopes_of_agent(actor_of(place.agent))
    with contextlib.closing(hub):
        with contextlib.suppress(DeskError):
            hub.hello()
        for done, (name, kind) in enumerate(missing):
            step(HOMING, done, partial(len, missing[done:]))
            try:
                left -= fetch_file(hub, desk.files, name, kind, scopes)
            except DeskError as refusal:
                log.warning("the file %s could not be fetched: %s", name, refusal.code)
    return left
