"""Every built-in role tries every command on a ticket in every place: the door does what the predicate says."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import desktop.commands
from desktop.commands.base import COMMANDS, INSIDE, Desk
from desktop.commands.forms import ReplyForm
from desktop.core.actors import reaches, sees
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.core.roles import BUILT_IN
from desktop.store.create import status_id
from desktop.store.database import db, natural_id
from desktop.store.journal import recording
from desktop.store.models import Department, Ticket, TicketReferral
from desktop.store.models.tickets import SPAM, TRASH
from tests.making import actor_desk, make_agent, make_department, make_mailbox, make_ticket

NOBODY = "0" * 32
FORM = ReplyForm(to=(("Amira", "amira@example.com"),), subject="Re: it", html="<p>Yes.</p>", text="Yes.")
ARGUMENTS: dict[str, tuple[Any, ...]] = {
    "answer_automatically": (NOBODY,),
    "set_requester": ("other@example.com", "Other"),
    "add_tag": ("urgent",),
    "remove_tag": (NOBODY,),
    "set_field": (NOBODY, "x"),
    "add_participant": ("third@example.com",),
    "confirm_participant": ("third@example.com",),
    "remove_participant": ("third@example.com",),
    "assign": (None,),
    "move_to_department": (NOBODY,),
    "merge": (NOBODY,),
    "link": (NOBODY,),
    "unlink": (NOBODY,),
    "send_reply": (FORM,),
    "forward_ticket": (FORM,),
    "add_note": ("Look at this.",),
    "set_status": (status_id("waiting_customer"),),
    "postpone": (4_000_000_000_000,),
    "set_priority": (2,),
    "edit_subject": ("Another subject",),
    "refer": (),
    "run_rule": (NOBODY,),
    "note_left": (0,),
    "unrefer": (NOBODY,),
    "run_macro": (NOBODY,),
    "set_sla": (None,),
}
"""What a command is given beside the ticket; those that take nothing more are not here."""


class Undone(Exception):
    """Takes back what an allowed command did, so that the next one meets the same desk."""


def ticket_commands() -> Iterator[tuple[str, Callable[..., object]]]:
    for module in pkgutil.iter_modules(desktop.commands.__path__):
        if module.name.startswith("_"):
            continue
        held = importlib.import_module(f"desktop.commands.{module.name}")
        for name, function in inspect.getmembers(held, inspect.isfunction):
            inner = getattr(function, "__wrapped__", None)
            if name in COMMANDS and inner is not None and function.__module__ == held.__name__:
                second = list(inspect.signature(inner).parameters.values())[1:2]
                if second and second[0].annotation == "Ticket":
                    yield name, function


TICKET_COMMANDS = dict(ticket_commands())


@pytest.fixture
def team(desk: Desk) -> tuple[dict[str, Desk], list[Ticket]]:
    """Give a desk for each role, all members of the first department, and a ticket in every kind of place."""
    home, other = str(Department.get().id), make_department("Workshop")
    make_mailbox(desk)
    agents = {role: make_agent(role, role, [home]) for role in BUILT_IN}
    tickets = []
    for place in (home, other):
        for holder in (None, desk.actor.id, *agents.values()):
            tickets.append(make_ticket(department=place, assignee=holder))
    for place in (home, other):
        tickets += [make_ticket(department=place, folder=folder) for folder in (SPAM, TRASH)]
        tickets.append(make_ticket(department=place, status="closed"))
    for target in (home, agents["restricted"]):
        tickets.append(make_ticket(department=other))
        with recording("test", "refer"):
            column = {"department": target} if target == home else {"agent": target}
            TicketReferral.create(id=natural_id("referral", tickets[-1].id, target), ticket=tickets[-1].id, **column)
    return {role: actor_desk(desk, agent) for role, agent in agents.items()}, tickets


@pytest.mark.parametrize("role", BUILT_IN)
def test_the_door_does_what_the_predicate_says(team: tuple[dict[str, Desk], list[Ticket]], role: str) -> None:
    desks, tickets = team
    desk = desks[role]
    differences = []
    for name, function in TICKET_COMMANDS.items():
        for ticket in tickets:
            expected = _expected(desk, name, ticket)
            happened = _tried(desk, function, ticket, ARGUMENTS.get(name, ()))
            if not _agree(desk, name, ticket, expected, happened):
                differences.append((name, ticket.number, expected, happened))
    assert differences == []


def test_the_matrix_holds_every_command_on_a_ticket() -> None:
    assert len(TICKET_COMMANDS) > 25
    for name, function in TICKET_COMMANDS.items():
        needed = [
            each
            for each in list(inspect.signature(function.__wrapped__).parameters.values())[2:]  # type: ignore[attr-defined]
            if each.default is inspect.Parameter.empty and each.kind is not inspect.Parameter.VAR_KEYWORD
        ]
        assert len(ARGUMENTS.get(name, ())) >= len(needed), f"say what {name} is called with"


def _expected(desk: Desk, name: str, ticket: Ticket) -> str:
    if not sees(desk.actor, ticket):
        return "not-found"
    return "open" if reaches(desk.actor, COMMANDS[name], ticket) else "not-allowed"


def _tried(desk: Desk, function: Callable[..., object], ticket: Ticket, arguments: tuple[Any, ...]) -> str:
    try:
        with db.atomic():
            function(desk, ticket.id, *arguments)
            raise Undone
    except Undone:
        return "open"
    except NotAllowedError as error:
        return f"not-allowed {error.details.get('permission')}"
    except NotFoundError as error:
        return "not-found" if error.details.get("id") == ticket.id else "open"
    except DeskError:
        return "open"


def _agree(desk: Desk, name: str, ticket: Ticket, expected: str, happened: str) -> bool:
    """Tell whether both say the same. An open door may find a right missing inside, if that really does not reach."""
    if happened.startswith("not-allowed"):
        missing = happened.removeprefix("not-allowed ")
        if expected == "open":
            return missing in INSIDE[name] and not reaches(
                desk.actor, next(p for p in INSIDE[name] if p == missing), ticket
            )
        return expected == "not-allowed" and missing == COMMANDS[name]
    return expected == happened
