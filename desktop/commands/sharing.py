"""What a shared desk knows of its computers, and what one computer does for the others."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.commands.base import Desk, command, command_on
from desktop.core.errors import DeskError
from desktop.core.permissions import Permission
from desktop.store.database import natural_id
from desktop.store.models import Computer, Credential, Mailbox
from desktop.store.row_reads import key, row_by_id, rows_where

KINDS = frozenset({"imap", "smtp"})
OWN_FACTS = frozenset({"seat", "agent", "name", "box_key", "version", "platform"})


def _computer_id(device: str) -> str:
    return natural_id("computer", device)


@command(Permission.CHANNEL_INTAKE)
def note_computer(desk: Desk, device: str, facts: Mapping[str, str], desk_work: bool | None = None) -> str:
    """Write down this computer among those of the desk, or what changed about it; return the row's id.

    ``facts``: seat, agent, name, box_key, version, platform. ``desk_work`` only when it is to be set. Raises
    ``field-refused`` for anything else.
    """
    strange = set(facts) - OWN_FACTS
    if strange:
        raise DeskError("field-refused", field=sorted(strange)[0])
    row = row_by_id(Computer, _computer_id(device))
    if row is None:
        made = Computer.create(id=_computer_id(device), device=device, desk_work=bool(desk_work), **facts)
        return str(made.id)
    changed: dict[str, object] = {name: value for name, value in facts.items() if getattr(row, name) != value}
    if desk_work is not None and desk_work != row.desk_work:
        changed["desk_work"] = desk_work
    for name, value in changed.items():
        setattr(row, name, value)
    if changed:
        row.save()
    return str(row.id)


@command_on(Computer, Permission.SYSTEM_SYNC_CONFIG)
def choose_desk_work(desk: Desk, computer: Computer, on: bool) -> None:
    """Choose whether a computer may fetch and send mail, run the timers and hand tickets out for all."""
    if computer.revoked and on:
        raise DeskError("sharing-computer-revoked", name=computer.name)
    if computer.desk_work != on:
        computer.desk_work = on
        computer.save()


@command_on(Computer, Permission.SYSTEM_SYNC_CONFIG)
def mark_revoked(desk: Desk, computer: Computer) -> None:
    """Note that a computer belongs to the desk no more; what makes it so is signed elsewhere (``jobs.sharing``)."""
    computer.revoked, computer.desk_work = True, False
    computer.save()
    for row in rows_where(Credential, "computer = ? AND deleted = 0", (key(computer.id),)):
        row.deleted, row.sealed = True, ""
        row.save()


@command_on(Mailbox, Permission.CHANNEL_CREDENTIALS_SET)
def keep_sealed_password(desk: Desk, mailbox: Mailbox, computer: str, kind: str, sealed: str) -> None:
    """Keep a mailbox's password for one computer, sealed so that only that one can read it (base64).

    An empty text takes it back. ``kind`` is imap or smtp. Raises ``field-refused``.
    """
    if kind not in KINDS:
        raise DeskError("field-refused", field="kind")
    identity = natural_id("credential", mailbox.id, computer, kind)
    row = row_by_id(Credential, identity)
    if row is None:
        if sealed:
            Credential.create(id=identity, mailbox=mailbox.id, computer=computer, kind=kind, sealed=sealed)
        return
    row.sealed, row.deleted = sealed, not sealed
    row.save()
