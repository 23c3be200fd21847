"""Which right each command of the table needs: what is not allowed is not there, in no menu and by no key.

The command behind each entry checks again; this table only keeps people from being offered what would be refused.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from desktop.core.actors import SPAM_LANE, TRASH_LANE, Laned
from desktop.core.permissions import Permission

if TYPE_CHECKING:
    from desktop.ui.rights import Rights

P = Permission
TAKING = (P.TICKET_TAKE, P.TICKET_ASSIGN_SELF)
ASSIGNING = (P.TICKET_ASSIGN_OTHER, P.TICKET_UNASSIGN)

NEEDED: Mapping[str, tuple[Permission, ...]] = {
    "new-ticket": (P.TICKET_CREATE,),
    "fetch": (P.TICKET_REPLY, P.CHANNEL_ACCOUNTS_VIEW),
    "send": (P.TICKET_REPLY, P.CHANNEL_OUTBOX_RETRY),
    "import": (P.SYSTEM_IMPORT_DATA,),
    "import-folder": (P.SYSTEM_IMPORT_DATA,),
    "ledger": (P.CHANNEL_QUARANTINE_VIEW,),
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
    "department": (P.TICKET_TRANSFER_DEPARTMENT,),
    "refer": (P.TICKET_REFER,),
    "tag": (P.TICKET_TAG,),
    "priority": (P.TICKET_PRIORITY,),
    "status": (P.TICKET_STATUS,),
    "postpone": (P.TICKET_POSTPONE,),
    "resolve": (P.TICKET_STATUS_RESOLVE,),
    "reopen": (P.TICKET_REOPEN,),
    "unread": (P.TICKET_VIEW_LIST,),
    "spam": (P.TICKET_SPAM_MARK,),
    "trash": (P.TICKET_TRASH,),
    "restore": (P.TICKET_RESTORE, P.TICKET_SPAM_UNMARK),
    "merge": (P.TICKET_MERGE,),
    "copy-number": (P.TICKET_VIEW_LIST,),
    "why": (P.PEOPLE_ROLES_VIEW,),
    "to-solve": TAKING,
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
}
"""Any one of the rights is enough. A command that is not here needs none: it touches this computer alone."""
FREE_FOR_SEVERAL = frozenset(("copy-number",))
"""What may be done to several tickets without the right to act on many at once."""
FOR_SEVERAL_AGENTS = frozenset(("see-as", "why"))
FOR_A_TEAM = frozenset(("refer",))
_BACK = {SPAM_LANE: P.TICKET_SPAM_UNMARK, TRASH_LANE: P.TICKET_RESTORE}


def allowed(rights: Rights, name: str, tickets: Sequence[Laned] = ()) -> bool:
    """Tell whether a command is there for this agent, and for these tickets if it is about tickets."""
    if name in FOR_SEVERAL_AGENTS and rights.team.agents < 2:
        return False
    if name in FOR_A_TEAM and rights.team.agents < 2 and rights.team.departments < 2:
        return False
    needed = NEEDED.get(name, ())
    if not needed or not tickets:
        return not needed or rights.can_any(needed)
    if len(tickets) > 1 and name not in FREE_FOR_SEVERAL and not rights.can_all(P.TICKET_BULK_ACTIONS, tickets):
        return False
    if name == "restore":
        return all(rights.can_any((_BACK[each.lane],) if each.lane in _BACK else needed, each) for each in tickets)
    return any(rights.can_all(each, tickets) for each in needed)
