"""Agents: who comes, what may be changed of them, and who gets their tickets when they go."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from desktop.commands.agents import AgentForm, create_agent, deactivate_agent, edit_agent, reactivate_agent, set_photo
from desktop.commands.base import Desk
from desktop.commands.departments import archive_department, edit_department
from desktop.commands.desk_setup import edit_profile
from desktop.commands.drafts import save_draft
from desktop.commands.forms import DraftForm
from desktop.commands.places import assign
from desktop.commands.referrals import refer
from desktop.commands.roles import create_role, set_grant
from desktop.commands.tickets import resolve, set_status
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.store.create import status_id
from desktop.store.models import Agent, Department, Draft, Event, Membership, Ticket, TicketReferral
from desktop.store.rights import actor_of
from tests.making import actor_desk, make_agent, make_department, make_ticket

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 20


def first() -> str:
    return str(Department.get().id)


def row(agent: str) -> Agent:
    return Agent.get(Agent.id == agent)


def place(ticket: Ticket) -> tuple[str, str | None]:
    found = Ticket.get(Ticket.id == ticket.id)
    return found.department, found.assignee


def form(name: str = "Marek", email: str = "marek@halyard.example", **values: Any) -> AgentForm:
    return AgentForm(name, email, **values)


def make_role(desk: Desk, base: str, *rights: Permission) -> str:
    role = create_role(desk, " ".join((base, *rights)), base)
    for right in rights:
        set_grant(desk, role, right, Scope.ALL)
    return role


def test_the_first_colleague_belongs_to_the_only_department(desk: Desk) -> None:
    made = create_agent(desk, form(shown_name="Marek from Halyard", gender="f", capacity=12, time_zone="Europe/Warsaw"))
    found = row(made)
    assert (found.shown_name, found.gender, found.capacity, found.role) == ("Marek from Halyard", "f", 12, "agent")
    assert actor_of(made).departments == {first()}


def test_later_colleagues_belong_where_they_are_put(desk: Desk) -> None:
    other = make_department("Other")
    assert actor_of(create_agent(desk, form())).departments == frozenset()
    made = create_agent(desk, form(email="two@halyard.example", departments=(other, other)))
    assert actor_of(made).departments == {other}
    archive_department(desk, other, first())
    with pytest.raises(DeskError, match="department-archived"):
        create_agent(desk, form(email="three@halyard.example", departments=(other,)))


def test_an_address_is_one_agents_own_however_it_is_written(desk: Desk) -> None:
    create_agent(desk, form(email="Marek@Halyard.example"))
    for taken in ("marek@halyard.example", "MAREK@HALYARD.EXAMPLE", " ewa@halyard.example "):
        with pytest.raises(DeskError, match="agent-email-taken"):
            create_agent(desk, form(email=taken))
    deactivate_agent(desk, Agent.get(Agent.name == "Marek").id)
    with pytest.raises(DeskError, match="agent-email-taken"):
        create_agent(desk, form(email="marek@halyard.example"))


@pytest.mark.parametrize(
    "email", ["", "marek", "a@b.example\r\nBcc: x@y.example", "a@b.example, c@d.example", "@b.example"]
)
def test_an_address_must_be_one(desk: Desk, email: str) -> None:
    with pytest.raises(DeskError, match="agent-email-invalid"):
        create_agent(desk, form(email=email))


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"name": "\n"}, "name-empty"),
        ({"capacity": -1}, "field-value"),
        ({"capacity": True}, "field-value"),
        ({"time_zone": "Mars/Olympus"}, "field-value"),
        ({"language": 7}, "field-value"),
        ({"role": "captain"}, "role-unknown"),
    ],
)
def test_values_must_fit(desk: Desk, values: dict[str, Any], code: str) -> None:
    with pytest.raises(DeskError, match=code):
        create_agent(desk, form(**values))
    assert Agent.select().count() == 1


def test_making_agents_is_not_giving_roles(desk: Desk) -> None:
    role = make_role(desk, "agent", Permission.PEOPLE_AGENTS_CREATE)
    acting = actor_desk(desk, make_agent("Hr", role, [first()]))
    with pytest.raises(NotAllowedError, match="people.roles_assign"):
        create_agent(acting, form())
    assert row(create_agent(acting, form(role=""))).role == ""
    with pytest.raises(NotAllowedError, match="people.department_members"):
        create_agent(acting, form(email="two@halyard.example", role="", departments=(first(),)))


def test_nobody_makes_somebody_above_themselves(desk: Desk) -> None:
    rights = (Permission.PEOPLE_AGENTS_CREATE, Permission.PEOPLE_ROLES_ASSIGN)
    acting = actor_desk(desk, make_agent("Hr", make_role(desk, "agent", *rights), [first()]))
    create_agent(acting, form())
    for above, code in (("admin", "role-beyond-own"), ("owner", "role-owner")):
        with pytest.raises(NotAllowedError, match=code):
            create_agent(acting, form(email="two@halyard.example", role=above))


def test_an_agent_is_edited_field_by_field(desk: Desk) -> None:
    made = create_agent(desk, form())
    edit_agent(
        desk, made, name="Mark", email="mark@halyard.example", signature="Yours\nMark", language="pl", capacity=3
    )
    found = row(made)
    assert (found.name, found.email, found.signature, found.capacity) == (
        "Mark",
        "mark@halyard.example",
        "Yours\nMark",
        3,
    )
    for field in ("role", "active", "password", "id", "created_at", "photo", "availability", "deputy"):
        with pytest.raises(DeskError, match="field-refused"):
            edit_agent(desk, made, **{field: "x"})
    with pytest.raises(DeskError, match="agent-email-taken"):
        edit_agent(desk, made, email="ewa@halyard.example")
    edit_agent(desk, made, email="MARK@halyard.example")


def test_nobody_edits_those_above_them(desk: Desk) -> None:
    role = make_role(desk, "agent", Permission.PEOPLE_AGENTS_EDIT, Permission.PEOPLE_AGENTS_DEACTIVATE)
    acting = actor_desk(desk, make_agent("Hr", role, [first()]))
    admin, colleague = make_agent("Ada", "admin"), make_agent("Marek", "agent")
    edit_agent(acting, colleague, name="Mark")
    for above, code in ((admin, "role-beyond-own"), (desk.actor.id, "role-owner")):
        for change in (
            lambda above=above: edit_agent(acting, above, email="mine@evil.example"),
            lambda above=above: deactivate_agent(acting, above),
            lambda above=above: set_photo(acting, above, PNG),
        ):
            with pytest.raises(NotAllowedError, match=code):
                change()


def test_everybody_keeps_their_own_profile_and_nobody_elses(desk: Desk) -> None:
    one, two = make_agent("Marek", "light", email="m@halyard.example"), make_agent("Sue", "agent")
    acting = actor_desk(desk, one)
    edit_profile(acting, one, shown_name="M.", time_zone="Europe/Warsaw", email="m@halyard.example")
    refusals: list[Callable[[], object]] = [
        lambda: edit_profile(acting, two, name="Suse"),
        lambda: edit_profile(acting, one, role="admin"),
        lambda: edit_profile(acting, one, capacity="3"),
        lambda: edit_profile(acting, one, email="ewa@halyard.example"),
        lambda: edit_profile(acting, one, signature="Yours"),
        lambda: edit_agent(acting, one, name="Mark"),
    ]
    for refused in refusals:
        with pytest.raises(DeskError):
            refused()
    edit_profile(actor_desk(desk, two), two, signature="Sue")


def test_a_photo_is_a_picture(desk: Desk) -> None:
    agent = make_agent("Marek", "agent")
    set_photo(actor_desk(desk, agent), agent, PNG)
    assert desk.files.blob(row(agent).photo) == PNG
    for content, code in (
        (b"GIF89a", "photo-kind"),
        (b"<svg/>", "photo-kind"),
        (PNG + b"0" * 5_000_000, "photo-too-large"),
    ):
        with pytest.raises(DeskError, match=code):
            set_photo(desk, agent, content)
    with pytest.raises(NotAllowedError):
        set_photo(actor_desk(desk, agent), desk.actor.id, PNG)
    set_photo(desk, agent, b"")
    assert row(agent).photo is None


def test_somebody_with_tickets_goes_only_with_a_word_about_them(desk: Desk) -> None:
    agent = make_agent("Marek", "agent", [first()])
    ticket = make_ticket(assignee=agent)
    with pytest.raises(DeskError, match=r"agent-has-tickets.*n=1"):
        deactivate_agent(desk, agent)
    resolve(desk, ticket.id)
    assert deactivate_agent(desk, agent) == 1
    assert place(ticket) == (first(), None), "a resolved ticket may come back, to somebody"


@pytest.mark.parametrize("to", ["nobody", "agent", "department"])
def test_tickets_go_where_they_are_sent(desk: Desk, to: str) -> None:
    agent, heir, other = make_agent("Marek", "agent", [first()]), make_agent("Sue", "agent"), make_department("Other")
    open_, closed = make_ticket(assignee=agent), make_ticket(assignee=agent)
    set_status(desk, closed.id, status_id("closed"))
    targets = {"nobody": ("", (first(), None)), "agent": (heir, (first(), heir)), "department": (other, (other, None))}
    target, expected = targets[to]
    assert deactivate_agent(desk, agent, target) == 1
    assert (place(open_), place(closed)) == (expected, (first(), agent))
    assert not row(agent).active
    assert deactivate_agent(desk, agent, target) == 0


def test_nobody_inherits_what_they_do_not_see(desk: Desk) -> None:
    role = make_role(desk, "agent", Permission.PEOPLE_AGENTS_DEACTIVATE)
    hr, other = make_agent("Hr", role, [first()]), make_department("Other")
    colleague, agent = make_agent("Sue", "agent", [other]), make_agent("Marek", "agent", [other])
    hidden = make_ticket(department=other, assignee=agent)
    for target in (hr, colleague, first()):
        with pytest.raises(NotAllowedError, match="not-allowed"):
            deactivate_agent(actor_desk(desk, hr), agent, target)
    assert deactivate_agent(actor_desk(desk, hr), agent, "") == 1
    assert place(hidden) == (other, None)


def test_nobody_who_left_takes_over(desk: Desk) -> None:
    agent, left = make_agent("Marek", "agent"), make_agent("Left", "agent", active=False)
    make_ticket(assignee=agent)
    for heir, code in ((left, "agent-inactive"), (agent, "agent-inactive"), ("0" * 32, "not-found")):
        with pytest.raises(DeskError, match=code):
            deactivate_agent(desk, agent, heir)
    assert row(agent).active


def test_what_stays_of_somebody_and_what_goes(desk: Desk) -> None:
    agent, colleague = make_agent("Marek", "agent", [first()]), make_agent("Sue", "agent", deputy=None)
    ticket = make_ticket()
    save_draft(actor_desk(desk, agent), DraftForm(ticket=ticket.id, kind="reply", html="Half"))
    refer(desk, ticket.id, agent=agent)
    edit_department(desk, first(), leader=agent)
    deactivate_agent(desk, agent, "")
    assert not Draft.get().deleted
    assert TicketReferral.get().deleted
    assert Department.get().leader is None
    assert not Membership.get().deleted
    assert actor_of(agent).grants == {}
    with pytest.raises(DeskError, match="agent-inactive"):
        assign(desk, ticket.id, agent)
    reactivate_agent(desk, agent)
    assert actor_of(agent).departments == {first()}
    assert row(colleague).active


def test_going_is_one_thing_that_can_be_taken_back(desk: Desk) -> None:
    agent = make_agent("Marek", "agent", [first()])
    ticket = make_ticket(assignee=agent)
    deactivate_agent(desk, agent, "")
    causes = {event.cause for event in Event.select().where(Event.command == "deactivate_agent")}
    assert len(causes) == 1
    undo(desk, causes.pop())
    assert (row(agent).active, place(ticket)) == (True, (first(), agent))


def test_nobody_puts_themselves_out(desk: Desk) -> None:
    make_agent("Second", "owner")
    with pytest.raises(NotAllowedError, match="agent-self"):
        deactivate_agent(desk, desk.actor.id, "")


def test_owners_go_only_by_owners_and_never_the_last(desk: Desk) -> None:
    second = make_agent("Second", "owner")
    admin = actor_desk(desk, make_agent("Ada", "admin"))
    with pytest.raises(NotAllowedError, match="role-owner"):
        deactivate_agent(admin, second, "")
    deactivate_agent(desk, second, "")
    with pytest.raises(NotAllowedError, match="role-owner"):
        reactivate_agent(admin, second)
    reactivate_agent(desk, second)


def test_agents_are_for_those_who_may(desk: Desk) -> None:
    acting, other = actor_desk(desk, make_agent("Marek", "supervisor", [first()])), make_agent("Sue", "agent")
    for change in (
        lambda: create_agent(acting, form()),
        lambda: edit_agent(acting, other, name="X"),
        lambda: deactivate_agent(acting, other),
        lambda: reactivate_agent(acting, other),
        lambda: set_photo(acting, other, PNG),
    ):
        with pytest.raises(NotAllowedError):
            change()
    with pytest.raises(NotFoundError):
        edit_agent(desk, "0" * 32, name="X")
