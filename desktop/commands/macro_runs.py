"""Running a macro: its acts on a ticket, then its text, ready to be put into an answer."""

from __future__ import annotations

from desktop.commands._acts import perform
from desktop.commands._rule_work import Work
from desktop.commands.base import Desk, command_on, find
from desktop.core.automation.act_reading import read_actions
from desktop.core.errors import NotFoundError
from desktop.core.macro_forms import read_acts
from desktop.core.macro_rights import MACRO
from desktop.core.permissions import Permission
from desktop.store.clock import new_id, now
from desktop.store.models import Macro, Rule, Ticket
from desktop.store.queries.macros import ReadyText, ready_text


class _Run(Work):
    """A macro at work: with the rights of the agent who runs it, wherever it puts the ticket."""

    def follow_to(self, department: str) -> None:
        """Go on as the same agent."""


@command_on(Ticket, Permission.CONTENT_MACRO_USE)
def run_macro(desk: Desk, ticket: Ticket, macro: str) -> ReadyText:
    """Do a macro's acts on a ticket, all or none, and return its text filled in; nothing is sent of it.

    Each act takes the right that it takes by hand, from whoever runs the macro. The first that is refused is what the
    macro is refused for, with its number in ``act``. The text is empty when the ticket is out of sight afterwards.
    """
    row = find(desk, Macro, macro)
    if row.kind != MACRO:
        raise NotFoundError("not-found", kind="macro", id=macro)
    actions = read_actions(list(read_acts(row.actions)))
    acting = Rule(name=row.name, trigger="manual", owner=desk.actor.id)
    perform(_Run(desk, acting, ticket.id, new_id(), now(), inside_macro=True, writer=desk.actor.id), actions)
    try:
        return ready_text(desk.actor, macro, ticket.id)
    except NotFoundError:
        return ReadyText("", "")
