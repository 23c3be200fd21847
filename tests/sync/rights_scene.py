"""Two departments and who works there, for tests of what readers accept from whom."""

from __future__ import annotations

from typing import Any

from desktop.commands.base import Desk
from desktop.store.clock import new_id
from desktop.store.models import Department, Ticket
from desktop.sync.wire import Section
from tests.making import actor_desk, add_message, make_agent, make_department, make_mailbox, make_ticket
from tests.sync.rights_judging import begin, key, made


class Scene:
    """Two departments; a restricted agent and a light one in the first, a ticket with a letter in each."""

    def __init__(self, desk: Desk) -> None:
        self.home, self.other = str(Department.get().id), make_department("Workshop")
        self.mailbox = make_mailbox(desk).id
        self.owner = desk.actor.id
        self.restricted, self.light = (make_agent(role, role, [self.home]) for role in ("restricted", "light"))
        self.colleague = make_agent("Colleague", "agent", [self.home])
        self.admin = make_agent("Admin", "admin", [self.home])
        self.mine, self.theirs = make_ticket(), make_ticket(department=self.other)
        self.note = add_message(self.mine, "Between us.", "note", agent=self.colleague)
        begin()
        self.desk = desk

    def as_(self, agent: str) -> Desk:
        """Return the desk as an agent uses it."""
        return actor_desk(self.desk, agent)


def note(scene: Scene, ticket: Ticket, agent: str, **columns: Any) -> Section:
    return made(
        "message",
        **{"ticket": key(ticket.id), "kind": "note", "agent": key(agent), "text": "Hello", "quotes": "", **columns},
    )


def event(scene: Scene, ticket: Ticket, actor: str, **columns: Any) -> Section:
    said = {"at": 1, "actor": actor, "command": "edit_subject", "cause": key(new_id()), "kind": "ticket"}
    return made("event", **{**said, "row": key(ticket.id), "ticket": key(ticket.id), "field": "subject", **columns})
