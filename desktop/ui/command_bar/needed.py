"""Which right each command of the table needs: what is not allowed is not there, in no menu and by no key.

The command behind each entry checks again; this table only keeps people from being offered what would be refused.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from desktop.core.actors import SPAM_LANE, TRASH_LANE
from desktop.core.needs import (
    CLOSED,
    INBOX,
    OPEN,
    POSTPONED,
    RESOLVED,
    SPAM,
    TRASH,
    assign_needs,
    folder_needs,
    status_needs,
)
from desktop.core.permissions import Permission
from desktop.core.routing_rights import MAY_LOOK
from desktop.store.queries.rows import TicketRow

if TYPE_CHECKING:
    from desktop.ui.rights import Rights

WAITING = 2
LOOKED_AT = 200
"""How many of the chosen tickets are asked about one by one; beyond, only what reaches every ticket is offered."""
P = Permission
TAKING = (P.TICKET_TAKE, P.TICKET_ASSIGN_SELF, P.TICKET_STEAL)
ASSIGNING = (P.TICKET_ASSIGN_OTHER, P.TICKET_UNASSIGN)

NEEDED: Mapping[str, tuple[Permission, ...]] = {
    "new-ticket": (P.TICKET_CREATE,),
    "fetch": (P.TICKET_REPLY, P.CHANNEL_ACCOUNTS_EDIT),
    "send": (P.TICKET_REPLY, P.CHANNEL_OUTBOX_RETRY),
    "import": (P.SYSTEM_IMPORT_DATA,),
    "import-folder": (P.SYSTEM_IMPORT_DATA,),
    "ledger": (P.CHANNEL_QUARANTINE_VIEW,),
    "settings": (P.PEOPLE_PROFILE,),
    "backup": (P.SYSTEM_BACKUP_RUN,),
    "see-as": (P.COMPLIANCE_IMPERSONATE_VIEW,),
    "filter": (P.TICKET_VIEW_LIST,),
    "select-all": (P.TICKET_BULK_ACTIONS,),
    "reply": (P.TICKET_REPLY,),
    "reply-all": (P.TICKET_REPLY,),
    "forward": (P.TICKET_FORWARD,),
    "note": (P.TICKET_NOTE_ADD,),
    "assign": ASSIGNING,
    "take": TAKING,
    "unassign": (P.TICKET_UNASSIGN, P.TICKET_ASSIGN_SELF),
    "department": (P.TICKET_TRANSFER_DEPARTMENT,),
    "refer": (P.TICKET_REFER,),
    "tag": (P.TICKET_TAG,),
    "priority": (P.TICKET_PRIORITY,),
    "status": (P.TICKET_STATUS, P.TICKET_STATUS_RESOLVE, P.TICKET_STATUS_CLOSE),
    "postpone": (P.TICKET_POSTPONE,),
    "macro": (P.CONTENT_MACRO_USE, P.CONTENT_CANNED_USE),
    "resolve": (P.TICKET_STATUS_RESOLVE,),
    "reopen": (P.TICKET_REOPEN,),
    "unread": (P.TICKET_VIEW_LIST,),
    "spam": (P.TICKET_SPAM_MARK,),
    "trash": (P.TICKET_TRASH,),
    "purge": (P.TICKET_PURGE,),
    "restore": (P.TICKET_RESTORE, P.TICKET_SPAM_UNMARK),
    "ask-rating": (P.TICKET_REPLY,),
    "merge": (P.TICKET_MERGE,),
    "copy-number": (P.TICKET_VIEW_LIST,),
    "why": (P.PEOPLE_ROLES_VIEW,),
    "to-solve": TAKING[:2],
    "next": (P.TICKET_VIEW_LIST,),
    "previous": (P.TICKET_VIEW_LIST,),
    "go-mine": (P.TICKET_VIEW_LIST,),
    "go-unassigned": (P.TICKET_VIEW_LIST,),
    "go-open": (P.TICKET_VIEW_LIST,),
    "go-waiting": (P.TICKET_VIEW_LIST,),
    "go-postponed": (P.TICKET_VIEW_LIST,),
    "go-resolved": (P.TICKET_VIEW_LIST,),
    "go-all": (P.TICKET_VIEW_LIST,),
    "go-outbox": (P.CHANNEL_OUTBOX_VIEW,),
    "go-load": MAY_LOOK,
}
"""Any one of the rights is enough. A command that is not here needs none: it touches this computer alone. ``unassign``
is what a drop on "Unassigned" does.
"""
NOT_LOOKING = frozenset(
    ("new-ticket", "fetch", "send", "import", "import-folder", "backup", "settings", "see-as", "open-desk", "macro")
    + ("lock", "sign-out", "sync")
)
"""What is not there for who looks through another agent's eyes: it would act for the one who looks."""
FREE_FOR_SEVERAL = frozenset(("copy-number",))
"""What may be done to several tickets without the right to act on many at once."""
FOR_SEVERAL_AGENTS = frozenset(("see-as", "why", "go-load"))
FOR_A_TEAM = frozenset(("refer",))
CATEGORIES = {
    "resolve": (RESOLVED,),
    "reopen": (OPEN,),
    "postpone": (POSTPONED,),
    "status": (OPEN, WAITING, RESOLVED, CLOSED),
}
BESIDES = dict.fromkeys(CATEGORIES, (P.TICKET_REOPEN,))
"""What a change may take too, depending on where a ticket comes from."""
FOLDERS = {"spam": SPAM, "trash": TRASH, "restore": INBOX}
_FOLDER_OF = {SPAM_LANE: SPAM, TRASH_LANE: TRASH}


def allowed(rights: Rights, name: str, tickets: Sequence[TicketRow] = ()) -> bool:
    """Tell whether a command is there for this agent, and for these tickets if it is about tickets."""
    if rights.reading_only and name in NOT_LOOKING:
        return False
    if name in FOR_SEVERAL_AGENTS and rights.team.agents < 2:
        return False
    if name in FOR_A_TEAM and rights.team.agents < 2 and rights.team.departments < 2:
        return False
    if name == "department" and rights.team.targets < 2:
        return False
    needed = NEEDED.get(name, ())
    if not needed or not tickets:
        return not needed or rights.can_any(needed)
    if name == "purge" and any(each.lane != TRASH_LANE for each in tickets):
        return False
    if len(tickets) > 1 and name not in FREE_FOR_SEVERAL and not _may_bulk(rights, tickets):
        return False
    if all(map(rights.everywhere, (*needed, *BESIDES.get(name, ())))):
        return True
    return len(tickets) <= LOOKED_AT and all(_fits(rights, name, each) for each in tickets)


def _may_bulk(rights: Rights, tickets: Sequence[TicketRow]) -> bool:
    return rights.everywhere(P.TICKET_BULK_ACTIONS) or rights.can_all((P.TICKET_BULK_ACTIONS,), tickets)


def may_enter(rights: Rights, category: int, tickets: Sequence[TicketRow]) -> bool:
    """Tell whether tickets may be put into a status of a category."""
    return all(rights.can_each(status_needs(each.category, category), each) for each in tickets)


def may_give(rights: Rights, agent: str | None, tickets: Sequence[TicketRow]) -> bool:
    """Tell whether tickets may be given to an agent, or to nobody."""
    me = rights.actor.id
    return all(rights.can_any(assign_needs(me, each.assignee, agent), each) for each in tickets)


def _fits(rights: Rights, name: str, ticket: TicketRow) -> bool:
    if name in ("take", "unassign"):
        return may_give(rights, rights.actor.id if name == "take" else None, (ticket,))
    if name in CATEGORIES:
        able = any(may_enter(rights, each, (ticket,)) for each in CATEGORIES[name])
        return able and rights.can_any(NEEDED[name], ticket)
    if name in FOLDERS:
        wanted = folder_needs(_FOLDER_OF.get(ticket.lane, INBOX), FOLDERS[name])
        return rights.can_each(wanted, ticket) if wanted else rights.can_any(NEEDED[name], ticket)
    return rights.can_any(NEEDED[name], ticket)
