"""Every built-in role runs every command on a ticket in every place: whatever it wrote, readers accept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from desktop.commands.base import Desk
from desktop.core.permissions import Permission
from desktop.core.roles import BUILT_IN
from desktop.store import journal
from desktop.store.create import status_id
from desktop.store.database import natural_id
from desktop.store.models import CustomField, Department, Rule, SlaPolicy, Tag, Ticket, TicketReferral, TicketTag
from desktop.store.models.tickets import SPAM, TRASH
from desktop.store.settings import write_setting
from desktop.sync.policy import POLICY, REST, setting_rights
from desktop.sync.tables import SYNCED
from tests.journeys.test_rights_matrix import ARGUMENTS, FORM, TICKET_COMMANDS
from tests.making import actor_desk, make_agent, make_department, make_mailbox, make_ticket
from tests.sync.rights_judging import begin, judged, refusals, written_by
from tests.sync.sharing import HERE

Cases = dict[str, list[tuple[Any, ...]]]


class Office:
    """A desk with promises, rules, texts and a team of one agent for each role, in the first of two departments."""

    def __init__(self, desk: Desk) -> None:
        self.home, self.other = str(Department.get().id), make_department("Workshop")
        make_mailbox(desk)
        self.agents = {role: make_agent(role, role, [self.home]) for role in BUILT_IN}
        self.colleague = make_agent("Colleague", "agent", [self.home, self.other])
        self._promise(desk)
        self.tickets = self._tickets(desk)
        self.into = make_ticket(department=self.home).id
        begin()
        self.desks = {role: actor_desk(desk, agent) for role, agent in self.agents.items()}

    def _promise(self, desk: Desk) -> None:
        with journal.recording("test", "promises"):
            SlaPolicy.create(
                name="All", targets='{"first-reply": [480, 240, 60, 10], "resolution": [2880, 960, 480, 60]}'
            )
            rule = Rule.create(name="By hand", trigger="manual", owner=desk.actor.id, actions=PRIORITY)
            self.rule: str = rule.id
            self.field: str = CustomField.create(name="Order").id
            self.tag: str = Tag.create(id=natural_id("tag", "known"), name="known").id
            write_setting("department", self.home, "resolved_text", "Your question is answered.")

    def _tickets(self, desk: Desk) -> list[Ticket]:
        found = []
        for place in (self.home, self.other):
            for holder in (None, desk.actor.id, self.colleague, *self.agents.values()):
                found.append(make_ticket(department=place, assignee=holder))
            found += [make_ticket(department=place, folder=folder) for folder in (SPAM, TRASH)]
            found.append(make_ticket(department=place, status="closed"))
        found.append(make_ticket(department=self.other))
        with journal.recording("test", "refer"):
            made = {"id": natural_id("referral", found[-1].id, self.home), "ticket": found[-1].id}
            TicketReferral.create(**made, department=self.home)
            for ticket in found:
                TicketTag.create(id=natural_id("ticket-tag", ticket.id, self.tag), ticket=ticket.id, tag=self.tag)
        return found

    def cases(self) -> Cases:
        """Return what each command is given, beside the ticket."""
        resolved, closed = status_id("resolved"), status_id("closed")
        more: Cases = {
            "set_status": [(status_id("waiting_customer"),), (resolved,), (closed,), (status_id("open"),)],
            "assign": [(None,), (self.colleague,), *((agent,) for agent in self.agents.values())],
            "move_to_department": [(self.home,), (self.other,)],
            "merge": [(self.into,)],
            "link": [(self.into,)],
            "set_field": [(self.field, "4711")],
            "remove_tag": [(self.tag,)],
            "add_tag": [("known",), ("brand new",)],
            "refer": [("", self.colleague), (self.other,)],
            "run_rule": [(self.rule,)],
            "send_reply": [(FORM,)],
        }
        return {name: more.get(name, [ARGUMENTS.get(name, ())]) for name in TICKET_COMMANDS}


PRIORITY = '[{"do": "set-priority", "value": 3}]'


@pytest.fixture
def office(desk: Desk) -> Office:
    return Office(desk)


@pytest.mark.parametrize("role", BUILT_IN)
def test_readers_accept_whatever_a_command_wrote(office: Office, role: str) -> None:
    desk = office.desks[role]
    refused, wrote = {}, set()
    for name, cases in office.cases().items():
        for arguments in cases:
            for ticket in office.tickets:
                found, anything = _found(desk, TICKET_COMMANDS[name], ticket.id, arguments)
                wrote |= {name} if anything else set()
                if found:
                    refused[name, ticket.number] = found
    assert refused == {}
    assert len(wrote) >= EXPECTED.get(role, 0)


EXPECTED = {"owner": 25, "admin": 25, "agent": 25, "restricted": 15, "light": 3}
"""How many different commands must have written something, so that the test is about something."""


def _found(desk: Desk, function: Callable[..., object], ticket: str, arguments: tuple[Any, ...]) -> tuple[Any, bool]:
    done = []

    def run() -> None:
        function(desk, ticket, *arguments)
        done.append(True)

    return judged(desk, run), bool(done)


def test_two_answers_and_a_note_in_one_file_are_accepted(office: Office) -> None:
    desk, ticket = office.desks["restricted"], office.tickets[0]

    def run() -> None:
        TICKET_COMMANDS["send_reply"](desk, ticket.id, FORM)
        TICKET_COMMANDS["add_note"](desk, ticket.id, "One thing more.")
        TICKET_COMMANDS["send_reply"](desk, ticket.id, FORM)

    assert judged(desk, run) == []


def test_what_was_done_before_the_ticket_went_elsewhere_still_counts(office: Office, desk: Desk) -> None:
    ticket, restricted = office.tickets[0], office.desks["restricted"]
    sections = written_by(lambda: TICKET_COMMANDS["add_note"](restricted, ticket.id, "Seen."))
    TICKET_COMMANDS["move_to_department"](desk, ticket.id, office.other)
    assert refusals(sections, restricted, HERE) == []


def test_every_table_that_travels_has_a_policy_with_columns_that_it_has() -> None:
    assert set(POLICY) == set(SYNCED)
    for name, policy in POLICY.items():
        columns = {*SYNCED[name].columns, REST, "id", "_new"}
        for said in (policy.change, policy.values, policy.own, policy.own_values, policy.made):
            assert set(said) <= columns, name
        assert {policy.kind, policy.place, *policy.author[:1]} - {""} <= columns, name
        assert policy.make or policy.kind or name in DESKS_OWN, name


DESKS_OWN = {"offer", "mail_entry", "number_block", "setting", "macro", "rule"}
"""What no agent makes, or what a rule of its own decides about."""


def test_no_right_that_only_the_desk_has_is_asked_of_agents() -> None:
    named = {right for policy in POLICY.values() for rights in policy.change.values() for right in rights}
    assert Permission.CHANNEL_INTAKE not in named


def test_settings_are_written_by_who_may_write_their_page() -> None:
    assert setting_rights("desk", "secret") == ()
    assert Permission.SYSTEM_SETTINGS_GENERAL in setting_rights("desk", "code")
    assert Permission.CONTENT_SIGNATURE_DEPARTMENT in setting_rights("department", "signature")
    assert Permission.CONTENT_SIGNATURE_DEPARTMENT not in setting_rights("department", "after_reply")
    assert setting_rights("nowhere", "x") == ()
