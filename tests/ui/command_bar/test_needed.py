"""What the window offers is what the commands allow: every built-in role, every action, tickets in every place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QWidget

from desktop.commands import marks, places, referrals, tickets
from desktop.commands.base import Desk
from desktop.commands.purging import purge
from desktop.commands.replies import add_note
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.core.permissions import Permission
from desktop.core.roles import BUILT_IN
from desktop.store.clock import now
from desktop.store.database import db
from desktop.store.models import Department, Ticket
from desktop.store.models.tickets import SPAM, TRASH
from desktop.store.queries.ticket_rows import select_rows
from desktop.ui.bridge import Bridge
from desktop.ui.command_bar.needed import NEEDED, NOT_LOOKING, allowed
from desktop.ui.command_bar.table import BY_NAME, COMMANDS
from desktop.ui.rights import Rights, Team
from desktop.ui.shortcuts import Commands
from desktop.ui.tasks import Tasks
from tests.making import actor_desk, make_agent, make_department, make_ticket

Act = Callable[[Desk, str], object]
ACTS: dict[str, Act] = {
    "note": lambda desk, ticket: add_note(desk, ticket, "Note"),
    "take": lambda desk, ticket: places.assign(desk, ticket, desk.actor.id),
    "unassign": lambda desk, ticket: places.assign(desk, ticket, None),
    "tag": lambda desk, ticket: marks.remove_tag(desk, ticket, NO_TAG),
    "priority": lambda desk, ticket: tickets.set_priority(desk, ticket, 3),
    "postpone": lambda desk, ticket: tickets.postpone(desk, ticket, now() + 1_000_000),
    "resolve": tickets.resolve,
    "reopen": tickets.reopen,
    "unread": tickets.mark_unread,
    "spam": places.mark_spam,
    "trash": places.trash,
    "restore": places.restore,
}
"""What an action does to a ticket; the others ask for something first."""


NO_TAG = "0" * 32


class Undone(Exception):
    """Ends a try, so that nothing of it stays."""


@dataclass
class Office:
    """Two departments, an agent per role in the first, tickets in every place."""

    desk: Desk
    agents: dict[str, str]
    tickets: list[str]
    other: str


@pytest.fixture
def office(desk) -> Office:
    home, other = Department.get().id, make_department("Workshop")
    agents = {role: make_agent(role.title(), role, [home]) for role in BUILT_IN}
    holders = (None, desk.actor.id, *agents.values())
    made = [make_ticket(f"At home {n}", department=home, assignee=who).id for n, who in enumerate(holders)]
    made += [make_ticket("Elsewhere", department=other, assignee=who).id for who in (None, agents["restricted"])]
    made.append(make_ticket("Done", status="resolved", department=home).id)
    for folder in (SPAM, TRASH):
        row = make_ticket("Aside", department=home)
        Ticket.update(folder=folder, lane={SPAM: 10, TRASH: 11}[folder]).where(Ticket.id == row.id).execute()
        made.append(row.id)
    return Office(desk, agents, made, other)


def rights_of(desk: Desk, qapp) -> Rights:
    return Rights(desk, Tasks(qapp, desk.actor), Bridge(desk.bus, qapp), qapp)


def lets(desk: Desk, act: Act, ticket: str) -> bool:
    """Tell whether the door lets an action through; nothing of it stays."""
    try:
        with db.atomic():
            act(desk, ticket)
            raise Undone
    except (NotAllowedError, NotFoundError):
        return False
    except (Undone, DeskError):
        return True


@pytest.mark.parametrize("role", BUILT_IN)
def test_an_action_is_there_exactly_when_its_command_is_allowed(qapp, office, role):
    theirs = actor_desk(office.desk, office.agents[role])
    rights = rights_of(theirs, qapp)
    wrong = []
    for ticket in office.tickets:
        rows = select_rows(theirs.actor, "t.id = ?", [bytes.fromhex(ticket)])
        for name, act in ACTS.items():
            offered = bool(rows) and allowed(rights, name, rows)
            aside = bool(rows) and rows[0].lane >= 10
            if offered != lets(theirs, act, ticket) and not (name == "restore" and not aside):
                wrong.append((name, ticket, offered))
    assert wrong == []


@pytest.mark.parametrize("role", BUILT_IN)
def test_moving_and_referring_are_there_exactly_when_allowed(qapp, office, role):
    theirs = actor_desk(office.desk, office.agents[role])
    rights = rights_of(theirs, qapp)
    move: Act = lambda desk, ticket: places.move_to_department(desk, ticket, office.other)  # noqa: E731
    refer: Act = lambda desk, ticket: referrals.refer(desk, ticket, department=office.other)  # noqa: E731
    for ticket in office.tickets:
        for row in select_rows(theirs.actor, "t.id = ?", [bytes.fromhex(ticket)]):
            assert allowed(rights, "department", [row]) == lets(theirs, move, ticket)
            assert allowed(rights, "refer", [row]) == lets(theirs, refer, ticket)


def test_every_command_of_the_table_names_its_rights_or_touches_this_computer_alone():
    free = {spec.name for spec in COMMANDS} - set(NEEDED)
    assert free == {
        "about", "close-window", "compact", "details", "disturb", "full-screen", "keys", "licences", "lock", "logs",
        "next-pane", "open-desk", "previous-pane", "quit", "search", "sign-out", "sync", "undo",
    }  # fmt: skip
    assert set(NEEDED) - set(BY_NAME) == {"unassign"}
    assert set(BY_NAME) >= NOT_LOOKING


@pytest.mark.parametrize("role", BUILT_IN)
def test_an_action_in_the_menu_is_visible_exactly_when_the_right_is_held(qtbot, qapp, office, role, context):
    theirs = actor_desk(office.desk, office.agents[role])
    window = QWidget()
    qtbot.addWidget(window)
    commands = Commands(window, context.preferences, rights_of(theirs, qapp))
    commands.withhold("lock", False)
    commands.withhold("sign-out", False)
    commands.withhold("sync", False)
    for spec in COMMANDS:
        needed = NEEDED.get(spec.name, ())
        held = not needed or any(theirs.actor.holds(each) for each in needed)
        assert commands.action(spec.name).isVisible() == held, spec.name
        assert held or not commands.action(spec.name).isEnabled()
        assert held or commands.keys(spec.name) == ""


def test_who_works_alone_is_offered_nothing_about_colleagues(qapp, desk):
    rights = rights_of(desk, qapp)
    assert rights.team == Team(1, 1)
    assert not any(allowed(rights, name) for name in ("see-as", "why", "refer", "department"))


def test_several_tickets_take_the_right_to_act_on_many_at_once(qapp, office):
    restricted = actor_desk(office.desk, office.agents["restricted"])
    rows = select_rows(restricted.actor, "t.lane < 2", [])[:2]
    rights = rights_of(restricted, qapp)
    assert len(rows) == 2
    assert not restricted.actor.holds(Permission.TICKET_BULK_ACTIONS)
    assert not allowed(rights, "resolve", rows)
    assert allowed(rights, "copy-number", rows)


@pytest.mark.parametrize("role", BUILT_IN)
def test_only_what_lies_in_the_trash_is_erased_for_good(qapp, office, role):
    theirs = actor_desk(office.desk, office.agents[role])
    rights = rights_of(theirs, qapp)
    for ticket in office.tickets:
        for row in select_rows(theirs.actor, "t.id = ?", [bytes.fromhex(ticket)]):
            assert allowed(rights, "purge", [row]) == (row.lane == 11 and lets(theirs, purge, ticket))
