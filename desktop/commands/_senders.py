"""From which mailbox a letter leaves and which name its readers see."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.commands.base import Desk, is_agent, require
from desktop.core.errors import DeskError
from desktop.core.matching import fold_address
from desktop.core.permissions import Permission
from desktop.store.models import Agent, Department, Mailbox, MailboxAlias, Ticket
from desktop.store.row_reads import row_by_id, rows_where
from desktop.store.settings import Values, department_values, read_setting

SENDING = "deleted = 0 AND smtp_host <> ''"
BETWEEN = " · "


def mailbox_for(ticket: Ticket | None, wanted: str = "", department: str = "") -> Mailbox:
    """Return the mailbox that answers: the one wanted, the ticket's own, its department's, any active one.

    A department that forces its sender comes first, whatever was wanted. ``department`` is where a ticket that is
    yet to be made will lie. Raises ``no-mailbox`` when the desk cannot send at all.
    """
    usable = rows_where(Mailbox, SENDING)
    if not usable:
        raise DeskError("no-mailbox")
    if len(usable) == 1:
        return usable[0]
    home = ticket.department if ticket is not None else department
    place = row_by_id(Department, home) if home else None
    forced = bool(home) and department_values(home, "force_sender").flag("force_sender")
    own = place.mailbox if place is not None else None

    def rank(box: Mailbox) -> tuple[bool, ...]:
        from_home = (box.id != own, box.department != home)
        from_ticket = ticket is None or box.id != ticket.mailbox
        return (*(from_home if forced else ()), box.id != wanted, from_ticket, *from_home, not box.active)

    return min(usable, key=rank)


def check_sender(desk: Desk, ticket: Ticket, box: Mailbox) -> None:
    """Refuse another sender than the ticket's own or its department's to who may not choose it."""
    if box.id == ticket.mailbox or box.department == ticket.department:
        return
    if box.id != mailbox_for(ticket).id:
        require(desk, Permission.TICKET_REPLY_AS_OTHER_SENDER, ticket)


def sender_name(desk: Desk, values: Values, ticket: Ticket, box: Mailbox, *, automatic: bool) -> str:
    """Return the name in From, by the department's pattern; what a machine writes never bears a person's name."""
    pattern = values.text("from_name_pattern")
    name = read_setting("desk", "", "name", "")
    if pattern == "mailbox":
        return box.name or name
    if pattern == "desk":
        return name
    parts = _parts(desk, ticket, pattern, automatic=automatic)
    named = [parts[part] for part in pattern.split("-") if parts.get(part)]
    return BETWEEN.join(named) or box.name or name


def _parts(desk: Desk, ticket: Ticket, pattern: str, *, automatic: bool) -> Mapping[str, str]:
    place = row_by_id(Department, ticket.department) if "department" in pattern else None
    person = row_by_id(Agent, desk.actor.id) if "agent" in pattern and is_agent(desk) and not automatic else None
    return {
        "agent": (person.shown_name or person.name) if person is not None else "",
        "department": place.name if place is not None else "",
    }


def can_send() -> bool:
    """Tell whether the desk has a mailbox to send from."""
    return bool(rows_where(Mailbox, f"{SENDING} LIMIT 1"))


def own_addresses() -> frozenset[str]:
    """Return the folded addresses under which the desk receives."""
    boxes = {fold_address(row.address) for row in rows_where(Mailbox, "deleted = 0")}
    return frozenset(boxes | {fold_address(row.address) for row in rows_where(MailboxAlias, "deleted = 0")})
