"""Departments: making, changing, cloning, archiving, with the tickets that live in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.commands.base import Desk
from desktop.commands.departments import (
    archive_department,
    clone_department,
    create_department,
    deny,
    edit_department,
    reorder_departments,
    set_member,
    unarchive_department,
)
from desktop.commands.desk_setup import write_desk_setting
from desktop.commands.places import mark_spam, merge, unmerge
from desktop.commands.roles import create_role, set_grant
from desktop.commands.tickets import set_status
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.store import journal
from desktop.store.bulk import insert_rows
from desktop.store.clock import new_id
from desktop.store.create import status_id
from desktop.store.database import db, natural_id
from desktop.store.homes import living_department
from desktop.store.models import Denial, Department, Event, Mailbox, Membership, Outgoing, Ticket, TicketCount
from desktop.store.rights import actor_of
from desktop.store.settings import read_setting
from tests.defects.office import Office, mail
from tests.defects.office import ticket as office_ticket
from tests.making import actor_desk, make_agent, make_department, make_mailbox, make_ticket


def first() -> str:
    return str(Department.get().id)


def row(identity: str) -> Department:
    return Department.get(Department.id == identity)


def where(ticket: Ticket) -> str:
    return str(Ticket.get(Ticket.id == ticket.id).department)


def cause(command: str) -> str:
    return str(Event.select().where(Event.command == command).order_by(Event.rid.desc()).get().cause)


def test_names_are_one_of_a_kind_however_they_are_written(desk: Desk) -> None:
    billing = create_department(desk, "  Billing  ", code="bil", kind="product", description="Money.\nAll of it.")
    assert (row(billing).name, row(billing).code, row(billing).kind) == ("Billing", "bil", "product")
    with pytest.raises(DeskError, match="department-exists"):
        create_department(desk, "BILLÍNG")
    with pytest.raises(DeskError, match="name-empty"):
        create_department(desk, " \n ")
    edit_department(desk, billing, name="billing")
    assert row(billing).name == "billing"


def test_fields_that_are_none_of_a_department_are_refused(desk: Desk) -> None:
    for changes in ({"archived": 1}, {"position": 9}, {"deleted": 1}, {"id": "0" * 32}):
        with pytest.raises(DeskError, match="field-refused"):
            edit_department(desk, first(), **changes)


@pytest.mark.parametrize(
    ("field", "value"), [("kind", "tribe"), ("visibility", "public"), ("colour", "red"), ("colour", True), ("name", 3)]
)
def test_values_must_fit(desk: Desk, field: str, value: str | int) -> None:
    with pytest.raises(DeskError, match="field-value"):
        edit_department(desk, first(), **{field: value})


def test_neither_parents_nor_escalation_run_in_circles(desk: Desk) -> None:
    two, three = make_department("Two"), make_department("Three")
    for link in ("parent", "escalation"):
        edit_department(desk, two, **{link: first()})
        edit_department(desk, three, **{link: two})
        with pytest.raises(DeskError, match="department-circle"):
            edit_department(desk, first(), **{link: three})
        with pytest.raises(DeskError, match="department-circle"):
            edit_department(desk, two, **{link: two})
        edit_department(desk, three, **{link: None})
        assert getattr(row(three), link) is None


def test_a_leader_is_a_member_and_a_mailbox_is_one(desk: Desk) -> None:
    agent = make_agent("Marek", "agent")
    with pytest.raises(DeskError, match="department-leader"):
        edit_department(desk, first(), leader=agent)
    set_member(desk, first(), agent)
    edit_department(desk, first(), leader=agent, mailbox=make_mailbox(desk).id)
    assert row(first()).leader == agent
    with pytest.raises(NotFoundError):
        edit_department(desk, first(), mailbox="0" * 32)


def test_nobody_new_sees_a_second_department(desk: Desk) -> None:
    agent = make_agent("Marek", "agent", [first()])
    second = create_department(desk, "Billing")
    assert second not in actor_of(agent).departments
    homes = {(member.department, member.agent) for member in Membership.select()}
    assert homes == {(first(), agent), (first(), desk.actor.id)}, "the owner now belongs to the first, for all to see"


def test_a_maker_who_does_not_see_everything_belongs_to_what_they_make(desk: Desk) -> None:
    role = create_role(desk, "Builder", "agent")
    set_grant(desk, role, Permission.PEOPLE_DEPARTMENTS_CREATE, Scope.ALL)
    builder = make_agent("Bea", role, [first()])
    made = create_department(actor_desk(desk, builder), "Workshop")
    assert made in actor_of(builder).departments


def test_a_clone_has_everything_but_name_code_and_tickets(desk: Desk) -> None:
    agent = make_agent("Marek", "light")
    source = create_department(desk, "Billing", code="BIL", kind="skill", visibility="read", escalation=first())
    set_member(desk, source, agent, role="agent", chats=False, max_load=7)
    deny(desk, source, "ticket.trash", agent)
    write_desk_setting(desk, "reopen_days", 5, source)
    make_ticket(department=source)
    copy = clone_department(desk, source, "Billing 2")
    made = row(copy)
    assert (made.name, made.code, made.kind, made.visibility, made.escalation) == (
        "Billing 2", "", "skill", "read", first()
    )  # fmt: skip
    member = Membership.get(Membership.id == natural_id("membership", copy, agent))
    assert (member.role, member.chats, member.max_load) == ("agent", False, 7)
    assert Denial.select().where(Denial.department == copy).count() == 1
    assert read_setting("department", copy, "reopen_days", 30) == 5
    assert not Ticket.select().where(Ticket.department == copy).exists()
    with pytest.raises(DeskError, match="department-exists"):
        clone_department(desk, source, "billing")


def test_an_archive_takes_nothing_that_may_still_move(desk: Desk) -> None:
    home, old = first(), make_department("Old")
    mailbox = make_mailbox(desk, department=old)
    plain, spam, closed = (make_ticket(each, department=old) for each in ("Plain", "Spam", "Closed"))
    part, whole = make_ticket("Part", department=old), make_ticket("Whole", department=home)
    mark_spam(desk, spam.id)
    set_status(desk, closed.id, status_id("closed"))
    merge(desk, part.id, whole.id)
    child = make_department("Child", parent=old, escalation=old)
    assert archive_department(desk, old, home) == 2
    assert [where(each) for each in (plain, spam, closed)] == [home, home, old]
    unmerge(desk, part.id)
    assert where(part) == home
    assert Mailbox.get(Mailbox.id == mailbox.id).department == home
    assert (row(child).parent, row(child).escalation) == (home, home)
    assert archive_department(desk, old, home) == 0


def test_the_last_department_stays(desk: Desk) -> None:
    old = make_department("Old")
    archive_department(desk, old, first())
    for home in (old, first(), "0" * 32):
        with pytest.raises(DeskError, match="department-needs-home"):
            archive_department(desk, first(), home)


def test_mail_that_goes_nowhere_else_follows_the_archive(desk: Desk) -> None:
    old, home = first(), make_department("Home")
    archive_department(desk, old, home)
    assert read_setting("desk", "", "department", "") == home


def test_a_closed_ticket_that_comes_back_to_life_comes_home(desk: Desk) -> None:
    old, middle = make_department("Old"), make_department("Middle")
    gone = make_agent("Gone", "agent", active=False)
    ticket = make_ticket(department=old, assignee=gone)
    set_status(desk, ticket.id, status_id("closed"))
    archive_department(desk, old, middle)
    archive_department(desk, middle, first())
    assert (where(ticket), living_department(old)) == (old, first())
    set_status(desk, ticket.id, status_id("open"))
    again = Ticket.get(Ticket.id == ticket.id)
    assert (again.department, again.assignee) == (first(), None)


def test_an_answer_to_a_closed_ticket_of_an_archived_department_comes_home(tmp_path: Path) -> None:
    office = Office(tmp_path / "Office.deskbell")
    with db.connection_context():
        taken = office.take(mail())
        old, home = office_ticket(taken).department, make_department("Home")
        sent = office.answer(str(taken.ticket))
        set_status(office.desk, str(taken.ticket), status_id("closed"))
        assert archive_department(office.desk, old, home) == 0
        answer = Outgoing.get(Outgoing.id == sent.outgoing).message_id
        again = office.take(mail("Thanks", in_reply_to=f"<{answer}>"))
        assert (again.ticket, office_ticket(again).department) == (taken.ticket, home)
        assert office_ticket(office.take(mail("New", subject="Scanner"))).department == home


def test_a_department_comes_back_from_the_archive(desk: Desk) -> None:
    old = make_department("Old")
    archive_department(desk, old, first())
    unarchive_department(desk, old)
    assert (row(old).archived, living_department(old)) == (False, old)


def test_archiving_is_taken_back_whole(desk: Desk) -> None:
    old = make_department("Old")
    mailbox = make_mailbox(desk, department=old)
    ticket = make_ticket(department=old)
    archive_department(desk, old, first())
    undo(desk, cause("archive_department"))
    assert where(ticket) == old
    assert Mailbox.get(Mailbox.id == mailbox.id).department == old
    assert (row(old).archived, living_department(old)) == (False, old)


def test_a_large_archive_counts_right_and_keeps_its_history(desk: Desk) -> None:
    old, home, ticket = make_department("Old"), first(), make_ticket()
    values = {name: value for name, value in ticket.__data__.items() if name not in ("rid", "id", "number")}
    with journal.recording("test", "make_many"):
        rows = ({**values, "id": new_id(), "number": 2000 + n, "department": old} for n in range(3_000))
        insert_rows(Ticket, rows, journal=False)
    assert archive_department(desk, old, home) == 3_000
    counts = {bytes(count.department).hex(): count.n for count in TicketCount.select() if count.n}
    assert counts == {home: 3_001}
    assert Event.select().where(Event.command == "archive_department", Event.kind == "ticket").count() == 3_000


def test_nobody_archives_hidden_tickets_into_their_own_department(desk: Desk) -> None:
    other = make_department("Other")
    role = create_role(desk, "Editor", "agent")
    set_grant(desk, role, Permission.PEOPLE_DEPARTMENTS_EDIT, Scope.ALL)
    acting = actor_desk(desk, make_agent("Marek", role, [first()]))
    with pytest.raises(NotAllowedError, match="role-beyond-own"):
        archive_department(acting, other, first())
    archive_department(acting, first(), other)


def test_departments_keep_the_order_they_are_given(desk: Desk) -> None:
    two, three = make_department("Two"), make_department("Three")
    reorder_departments(desk, [three, first(), "0" * 32])
    assert [each.id for each in Department.select().order_by(Department.position)] == [three, first(), two]


def test_only_who_may_touches_a_department(desk: Desk) -> None:
    other = actor_desk(desk, make_agent("Marek", "agent", [first()]))
    for change in (
        lambda: create_department(other, "X"),
        lambda: edit_department(other, first(), name="X"),
        lambda: clone_department(other, first(), "X"),
        lambda: archive_department(other, first(), first()),
        lambda: reorder_departments(other, []),
    ):
        with pytest.raises(NotAllowedError):
            change()


def test_a_right_held_in_one_department_ends_there(desk: Desk) -> None:
    other = make_department("Other")
    role = create_role(desk, "Editor", "light")
    set_grant(desk, role, Permission.PEOPLE_DEPARTMENTS_EDIT, Scope.ALL)
    agent = make_agent("Marek", "light", [first()])
    set_member(desk, first(), agent, role=role)
    acting = actor_desk(desk, agent)
    edit_department(acting, first(), description="Ours")
    with pytest.raises(NotAllowedError):
        edit_department(acting, other, description="Theirs")
    make_agent("Eve", "agent")
    with pytest.raises(NotAllowedError, match="role-beyond-own"):
        edit_department(acting, first(), visibility="open")
