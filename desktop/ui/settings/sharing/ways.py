"""The doors of a real desk: each does its work through ``jobs.sharing``, which is loaded when one is opened.

What takes long (``moves``) is done by a process of its own.

Every method runs in a task, on a connection of its own; none is called on the UI thread.
"""

# ruff: noqa: PLC0415 - seals, servers and hubs are loaded by who opens a door

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.events import Changed
from desktop.core.permissions import Permission
from desktop.core.roles import ADMIN, OWNER
from desktop.core.ticket_names import number_words
from desktop.jobs.desk_paths import shared_folder
from desktop.store.agent_secrets import new_token
from desktop.store.queries.desk_lists import desk_name
from desktop.store.queries.mail_lists import mailboxes
from desktop.store.queries.people_lists import agent_rows
from desktop.store.queries.sharing import LostRow, computer_rows, lost_edits, password_holders
from desktop.store.sharing import hub_place
from desktop.ui.context import UiContext
from desktop.ui.settings.sharing import moves
from desktop.ui.settings.sharing.facts import (
    Computer,
    Concurrent,
    Finding,
    Guest,
    Held,
    Invited,
    Overview,
    Refusal,
    ServerPlace,
    SharedPassword,
)
from desktop.ui.sharing import SyncState

if TYPE_CHECKING:
    from desktop.jobs.sharing.sayings import Saying
    from desktop.secrets import Secrets

PASSWORD_GROUPS = 3
ROOM = 64 * 1024 * 1024
CLOUDS = ("dropbox", "onedrive", "google drive", "googledrive", "icloud", "nextcloud", "owncloud")
"""Names of folders that a program fills from the internet, and empties of what was not used for long."""


class Ways:
    """What pages call for the desk of a window."""

    def __init__(self, context: UiContext) -> None:
        self._context = context

    def overview(self) -> Overview:
        """Read how things stand, from what this computer knows; the hub is not asked."""
        from desktop.jobs.sharing.reporting import quarantine, status

        place = hub_place()
        if place is None:
            return Overview(may_manage=self._may_manage())
        desk = self._context.desk
        found = status(desk)
        names = {row.device: (row.name, row.agent_name) for row in computer_rows(desk.actor)}
        agents = {row.id: row.shown_name or row.name for row in agent_rows(desk.actor)}
        state = SyncState(
            place.kind, pending=found.pending, contact=found.contact_at, refused=found.refused, held=found.held
        )
        return Overview(
            state,
            place.where,
            place.encrypted,
            self._may_manage(),
            tuple(self._computers()),
            tuple(_concurrent(row) for row in lost_edits(desk.actor)),
            tuple(
                Refusal(
                    str(row.rid),
                    row.at,
                    row.table,
                    agents.get(row.agent) or names.get(row.device, ("", ""))[1],
                    names.get(row.device, (row.device, ""))[0],
                    row.why,
                    dict(row.details),
                    row.state,
                )
                for row in quarantine(desk)
            ),
            tuple(_held()),
        )

    def guests(self) -> list[Guest]:
        """Read who can be invited."""
        rows = agent_rows(self._context.desk.actor)
        return [Guest(row.id, row.shown_name or row.name, row.email) for row in rows if row.active and row.email]

    def look_at_folder(self, folder: Path) -> list[Finding]:
        """Look whether the desk can meet in a folder of its own in there; nothing is written."""
        from desktop.jobs.sharing.begun import is_begun

        place, target = hub_place(), shared_folder(folder, desk_name())
        return look_at_new_folder(folder, target, place.hub_id if place else "", begun=is_begun(target))

    def look_at_server(self, place: ServerPlace, password: str) -> list[Finding]:
        """Sign in to a server and look."""
        from desktop.ui.settings.sharing.server_ways import look_at_server

        return look_at_server(place, password)

    def share_folder(self, folder: Path, encrypted: bool) -> str:
        """Share the desk in a folder of its own in there; return the recovery key."""
        return moves.share_folder(self._context, shared_folder(folder, desk_name()), encrypted)

    def share_server(self, place: ServerPlace, password: str) -> str:
        """Share the desk on a server; there is no recovery key, the server keeps it."""
        from desktop.ui.settings.sharing.server_ways import address_of

        return moves.share_server(self._context, address_of(place), password)

    def leave(self, *, anyway: bool = False) -> None:
        """Stop sharing on this computer; with ``anyway`` also without files that cannot be fetched."""
        moves.leave(self._context, anyway=anyway)

    def relocate(self, folder: Path) -> None:
        """Note where the shared folder is on this computer now."""
        moves.relocate(self._context, folder)

    def invite(self, email: str, target: Path | None) -> Invited:
        """Make an invitation with a password of its own."""
        from desktop.jobs.sharing.doors import invite

        password = new_token(PASSWORD_GROUPS)
        made = invite(self._context.desk, email, target, password, self._secrets())
        return Invited(password, "" if target is not None else made.link, made.file)

    def let_work(self, computer: str, on: bool) -> None:
        """Let a computer do the desk's work, or not any more."""
        from desktop.commands.sharing import choose_desk_work

        choose_desk_work(self._context.desk, computer, on)

    def revoke(self, computer: str) -> None:
        """Take a computer out."""
        from desktop.jobs.sharing.doors import revoke_computer

        revoke_computer(self._context.desk, computer, self._secrets())

    def shared_passwords(self) -> list[SharedPassword]:
        """Read which computers hold which mailbox's password."""
        actor = self._context.desk.actor
        held = password_holders(actor)
        return [SharedPassword(box.id, box.address, held.get(box.id, frozenset())) for box in mailboxes(actor)]

    def share_password(self, mailbox: str, computers: frozenset[str]) -> None:
        """Seal a mailbox's password to these computers, and take it from all others."""
        from desktop.jobs.sharing.passwords import share_password

        share_password(self._context.desk, mailbox, computers, self._secrets())

    def restore(self, conflict: str) -> None:
        """Bring a value back that lost."""
        from desktop.commands.conflicts import restore_lost

        restore_lost(self._context.desk, conflict)

    def dismiss_conflict(self, conflict: str) -> None:
        """Let the value that won stand."""
        from desktop.commands.conflicts import dismiss_conflict

        dismiss_conflict(self._context.desk, conflict)

    def saying(self, refusal: str) -> Saying | None:
        """Read what something that was refused would set, and what stands here now."""
        from desktop.jobs.sharing.sayings import saying

        return saying(self._context.desk, int(refusal))

    def release(self, refusal: str) -> None:
        """Let something in after all, as the owner's own."""
        from desktop.sync.quarantine import release

        desk = self._context.desk
        for kind, ids in release(int(refusal), desk.actor.id).items():
            desk.bus.publish(Changed(kind, frozenset(ids), "release_refused"))

    def dismiss(self, refusal: str) -> None:
        """Keep something out and say no more of it."""
        from desktop.sync.quarantine import dismiss

        dismiss(int(refusal), self._context.desk.actor.id)

    def note_seen(self) -> None:
        """Note that somebody has looked at what was refused."""
        from desktop.sync.refusals import note_seen

        note_seen()

    def export_to(self, target: Path) -> int:
        """Write everything into one file; return how many signed files are in it."""
        from desktop.jobs.sharing.doors import export_to

        return export_to(self._context.desk, target, self._secrets())

    def merge_from(self, source: Path) -> int:
        """Take in a file that another computer wrote; return how many rows came."""
        from desktop.jobs.sharing.doors import merge_from

        return merge_from(self._context.desk, source, self._secrets()).pulled

    def recover(self, key: str) -> None:
        """Make this computer an owner's with the recovery key."""
        moves.recover(self._context, key)

    def _secrets(self) -> Secrets:
        return self._context.secrets.opened()

    def _may_manage(self) -> bool:
        from desktop.sync.rights_file import is_owner

        actor = self._context.desk.actor
        return actor.holds(Permission.SYSTEM_SYNC_CONFIG) and is_owner(actor.id)

    def _computers(self) -> list[Computer]:
        from desktop.jobs.sharing.company import noted_computers

        noted = noted_computers()
        return [
            Computer(
                row.id, row.name or row.device, row.agent, row.agent_name, row.platform, row.version,
                noted.get(row.device, (0, 0))[0], row.desk_work, row.role in (OWNER, ADMIN), row.revoked, row.own,
                noted.get(row.device, (0, 0))[1],
            )
            for row in computer_rows(self._context.desk.actor)
        ]  # fmt: skip


def look_at_new_folder(folder: Path, target: Path, hub_id: str, *, begun: bool = False) -> list[Finding]:
    """Tell what speaks for and against letting a desk meet in ``target``, inside the folder that was chosen.

    ``begun``: what is there is this desk's own beginning, cut off; it is taken away before it is made anew.
    """
    from desktop.sync.folder.health import look_at

    above = folder if target != folder else folder.parent
    for path, code in ((folder, "sharing-folder-is-file"), (target, "sharing-folder-is-file")):
        if path.is_file():
            return [Finding(code, "danger", {"folder": str(path)})]
    if not above.is_dir():
        return [Finding("sharing-folder-missing", "danger", {"folder": str(above)})]
    found = look_at(target)
    if found.hub is not None and not begun:
        code = "sharing-folder-own" if found.hub.hub_id == hub_id else "sharing-folder-taken"
        return [Finding(code, "danger", {"folder": str(target)})]
    if target.is_dir() and not begun and any(name[:1] != "." for name in os.listdir(target)):
        return [Finding("sharing-folder-not-empty", "danger", {"folder": str(target)})]
    if not os.access(above, os.W_OK | os.X_OK):
        return [Finding("sharing-folder-read-only", "danger", {"folder": str(above)})]
    if shutil.disk_usage(above).free < ROOM:
        return [Finding("sharing-folder-full", "danger", {"folder": str(above)})]
    good = [Finding("sharing-folder-fit", "success", {"folder": str(target)})]
    if any(cloud in part.casefold() for part in target.parts for cloud in CLOUDS):
        good.append(Finding("sharing-folder-cloud", "info", {"folder": str(target)}))
    return good


def _concurrent(row: LostRow) -> Concurrent:
    number = number_words(row.number, row.ticket) if row.ticket else ""
    return Concurrent(row.id, row.ticket or "", number, row.subject, row.field, row.lost, row.who, row.at)


def _held() -> list[Held]:
    from desktop.sync.held import held_rows

    rows = held_rows()
    return [Held(f"{row.table}:{row.row}:{row.at}", row.at, row.table, row.why, row.until or 0) for row in rows]
