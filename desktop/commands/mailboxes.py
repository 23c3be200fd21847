"""Mailboxes: the accounts from which mail is fetched and through which answers leave."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.commands.base import Desk, command, command_on
from desktop.core.errors import DeskError, NotFoundError
from desktop.core.matching import fold_address
from desktop.core.permissions import Permission
from desktop.mail.addresses import clean_email
from desktop.store.database import natural_id
from desktop.store.models import Department, Mailbox, MailboxAlias, MailboxFolder
from desktop.store.row_reads import key, row_by_id, rows_where
from desktop.store.settings import read_setting

SECURITIES = ("tls", "starttls", "plain")
AFTER_IMPORT = ("leave", "mark-read", "move", "delete")
SHORTEST_POLL_S, LONGEST_POLL_S = 10, 86_400


@dataclass(frozen=True, slots=True)
class MailboxForm:
    """Everything of a mailbox that a person sets; passwords go to the keyring, never here.

    Empty ``folders`` means the inbox. ``start_at`` (ms): older mail is left alone. ``department`` empty means the
    desk's own. Either direction may be left without a host, not both.
    """

    address: str
    name: str = ""
    department: str = ""
    imap_host: str = ""
    imap_port: int = 993
    imap_security: str = "tls"
    imap_user: str = ""
    smtp_host: str = ""
    smtp_port: int = 465
    smtp_security: str = "tls"
    smtp_user: str = ""
    after_import: str = "leave"
    move_to: str = ""
    start_at: int | None = None
    poll_seconds: int = 300
    sent_folder: str = ""
    active: bool = True
    folders: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()


@command(Permission.CHANNEL_ACCOUNTS_EDIT)
def create_mailbox(desk: Desk, form: MailboxForm) -> str:
    """Add a mailbox and return its id.

    Refuses ``address-invalid``, ``mailbox-taken`` (the address is another one's), ``mailbox-incomplete``,
    ``mailbox-value`` (a field is none of its choices), ``mailbox-name`` (a name with control characters).
    """
    values = _checked(form, "")
    row = Mailbox.create(**values)
    _list_beside(row.id, form)
    identity: str = row.id
    return identity


@command_on(Mailbox, Permission.CHANNEL_ACCOUNTS_EDIT)
def edit_mailbox(desk: Desk, mailbox: Mailbox, form: MailboxForm) -> None:
    """Change a mailbox; refuses what ``create_mailbox`` refuses."""
    for name, value in _checked(form, mailbox.id).items():
        if getattr(mailbox, name) != value:
            setattr(mailbox, name, value)
    mailbox.save()
    _list_beside(mailbox.id, form)


@command_on(Mailbox, Permission.CHANNEL_ACCOUNTS_EDIT)
def pause_mailbox(desk: Desk, mailbox: Mailbox, paused: bool = True) -> None:
    """Stop fetching from a mailbox, or go on with it where it stopped."""
    if mailbox.active == paused:
        mailbox.active = not paused
        mailbox.save()


@command_on(Mailbox, Permission.CHANNEL_ACCOUNTS_EDIT)
def delete_mailbox(desk: Desk, mailbox: Mailbox) -> None:
    """Forget an account. Its tickets and its part of the ledger stay; nothing changes on the server."""
    mailbox.deleted, mailbox.active = True, False
    mailbox.save()


def _checked(form: MailboxForm, mailbox: str) -> dict[str, str | int | bool | None]:
    address = _address(form.address)
    aliases = [_address(alias) for alias in form.aliases]
    _refuse_taken([address, *aliases], mailbox)
    if not form.imap_host.strip() and not form.smtp_host.strip():
        raise DeskError("mailbox-incomplete", address=address, direction="imap")
    if form.after_import == "move" and not form.move_to.strip():
        raise DeskError("mailbox-incomplete", address=address, direction="move")
    _refuse_values(form)
    return {
        "address": address,
        "name": " ".join(form.name.split()),
        "department": _department(form.department),
        "imap_host": form.imap_host.strip(),
        "imap_port": form.imap_port,
        "imap_security": form.imap_security,
        "imap_user": form.imap_user.strip(),
        "smtp_host": form.smtp_host.strip(),
        "smtp_port": form.smtp_port,
        "smtp_security": form.smtp_security,
        "smtp_user": form.smtp_user.strip(),
        "after_import": form.after_import,
        "move_to": form.move_to,
        "start_at": form.start_at,
        "poll_seconds": form.poll_seconds,
        "sent_folder": form.sent_folder,
        "active": form.active,
    }


def _address(text: str) -> str:
    clean = clean_email(text)
    if not clean or clean != text.strip().rpartition("@")[0] + "@" + text.strip().rpartition("@")[2].lower():
        raise DeskError("address-invalid", address=text[:200])
    return clean


def _refuse_taken(addresses: Iterable[str], mailbox: str) -> None:
    wanted = {fold_address(address) for address in addresses}
    others = [row for row in rows_where(Mailbox, "deleted = 0") if row.id != mailbox]
    taken = {fold_address(row.address) for row in others}
    ids = {row.id for row in others}
    taken |= {fold_address(row.address) for row in rows_where(MailboxAlias, "deleted = 0") if row.mailbox in ids}
    if wanted & taken:
        raise DeskError("mailbox-taken", address=min(wanted & taken))


def _refuse_values(form: MailboxForm) -> None:
    fits = {
        "imap_security": form.imap_security in SECURITIES,
        "smtp_security": form.smtp_security in SECURITIES,
        "after_import": form.after_import in AFTER_IMPORT,
        "imap_port": 0 < form.imap_port < 65_536,
        "smtp_port": 0 < form.smtp_port < 65_536,
        "poll_seconds": SHORTEST_POLL_S <= form.poll_seconds <= LONGEST_POLL_S,
        "start_at": form.start_at is None or form.start_at >= 0,
    }
    wrong = next((name for name, right in fits.items() if not right), None)
    if wrong is not None:
        raise DeskError("mailbox-value", field=wrong)
    names = (form.imap_host, form.imap_user, form.smtp_host, form.smtp_user, form.move_to, form.sent_folder)
    for name in (*names, *form.folders):
        if any(ord(char) < 32 or ord(char) == 127 for char in name):
            raise DeskError("mailbox-name", name=repr(name)[:100])


def _department(wanted: str) -> str:
    identity = wanted or read_setting("desk", "", "department", "")
    row = row_by_id(Department, identity)
    if row is None or row.deleted:
        raise NotFoundError("not-found", kind="department", id=identity)
    if row.archived:
        raise DeskError("department-archived", name=row.name)
    return identity


def _list_beside(mailbox: str, form: MailboxForm) -> None:
    """Bring folders and other addresses to what the form says; their ids come from their names."""
    _bring(MailboxFolder, "name", mailbox, [name for name in form.folders if name])
    _bring(MailboxAlias, "address", mailbox, [_address(alias) for alias in form.aliases])


def _bring(kind: type[MailboxFolder] | type[MailboxAlias], column: str, mailbox: str, wanted: Iterable[str]) -> None:
    left = dict.fromkeys(wanted)
    for row in rows_where(kind, "mailbox = ?", (key(mailbox),)):
        stays = getattr(row, column) in left
        left.pop(getattr(row, column), None)
        if row.deleted == stays:
            row.deleted = not stays
            row.save()
    for value in left:
        kind.create(id=natural_id(kind._meta.table_name, mailbox, value), mailbox=mailbox, **{column: value})
