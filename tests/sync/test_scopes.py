"""Who may have a row, and what an agent reads."""

from __future__ import annotations

from desktop.commands.base import Desk
from desktop.core.actors import Actor
from desktop.core.permissions import Permission, Scope
from desktop.store import journal
from desktop.store.database import db, natural_id
from desktop.store.models import (
    Agent,
    Company,
    Contact,
    Denial,
    Department,
    Draft,
    Macro,
    Membership,
    Message,
    Rule,
    Ticket,
    TicketReferral,
)
from desktop.store.rights import actor_of
from desktop.store.settings import write_setting
from desktop.sync.scopes import DESK, OFFICE, in_folder, scopes_of_agent, scopes_of_rows, sections_of, works_for_desk
from desktop.sync.tables import SYNCED
from desktop.sync.wire import RowSet
from tests.making import make_ticket


def key(identity: str) -> bytes:
    return bytes.fromhex(identity)


def scopes(table: str, identity: str) -> frozenset[str]:
    return scopes_of_rows(table, [key(identity)])[key(identity)]


def agent(role: str, *departments: str) -> str:
    made = Agent.create(name=role, email=f"{role}@example.com", role=role)
    for home in departments:
        Membership.create(id=natural_id("membership", home, made.id), department=home, agent=made.id)
    return str(made.id)


def test_a_ticket_belongs_to_its_department_its_agent_and_whom_it_was_referred_to(desk: Desk) -> None:
    with journal.recording("test", "test"):
        home, other = Department.create(name="Sales"), Department.create(name="Repairs")
        ann = agent("agent")
    ticket = make_ticket(department=home.id)
    assert scopes("ticket", ticket.id) == {OFFICE, f"d:{home.id}", f"u:{home.id}"}
    with journal.recording("test", "test"):
        ticket.assignee = ann
        ticket.save()
        TicketReferral.create(ticket=ticket.id, department=other.id)
        TicketReferral.create(ticket=ticket.id, agent=ann)
    assert scopes("ticket", ticket.id) == {OFFICE, f"d:{home.id}", f"d:{other.id}", f"a:{ann}"}
    message = Message.get(Message.ticket == ticket.id)
    assert scopes("message", message.id) == scopes("ticket", ticket.id)


def test_a_contact_and_a_company_go_where_their_tickets_are(desk: Desk) -> None:
    with journal.recording("test", "test"):
        home = Department.create(name="Sales")
        firm = Company.create(name="Client")
    ticket = make_ticket(department=home.id)
    contact = Contact.get(Contact.id == ticket.requester)
    with journal.recording("test", "test"):
        contact.company = firm.id
        contact.save()
    assert f"d:{home.id}" in scopes("contact", contact.id)
    assert scopes("company", firm.id) == scopes("contact", contact.id)
    db.execute_sql("INSERT INTO sync_shipped VALUES ('contact', ?, 'd:brought office')", (key(contact.id),))
    assert "d:brought" in scopes("contact", contact.id)


def test_what_is_an_agents_own_goes_to_no_office(desk: Desk) -> None:
    ticket = make_ticket()
    with journal.recording("test", "test"):
        ann = agent("agent")
        draft = Draft.create(agent=ann, ticket=ticket.id)
        macro = Macro.create(name="Mine", owner=ann)
        shared = Macro.create(name="Ours")
        write_setting("agent", ann, "theme", "dark")
    setting = db.execute_sql("SELECT id FROM setting WHERE owner = ?", (ann,)).fetchone()[0]
    own = frozenset({f"a:{ann}"})
    assert scopes("draft", draft.id) == scopes("macro", macro.id) == scopes("setting", bytes(setting).hex()) == own
    assert scopes("macro", shared.id) == {DESK}


def test_a_rule_is_its_departments_or_the_offices(desk: Desk) -> None:
    with journal.recording("test", "test"):
        home = Department.create(name="Sales")
        mine = Rule.create(name="a", trigger="ticket.created", owner=desk.actor.id, department=home.id)
        all_ = Rule.create(name="b", trigger="ticket.created", owner=desk.actor.id)
    assert scopes("rule", mine.id) == {OFFICE, f"d:{home.id}"}
    assert scopes("rule", all_.id) == {OFFICE}


def test_every_table_has_scopes_for_rows_it_does_not_know(desk: Desk) -> None:
    unknown = b"\x07" * 16
    for table in SYNCED:
        assert scopes_of_rows(table, [unknown])[unknown], table


def test_agents_read_by_their_rights(desk: Desk) -> None:
    with journal.recording("test", "test"):
        home, other = Department.create(name="Sales"), Department.create(name="Repairs")
        ann, bob, aud = agent("agent", home.id), agent("admin"), agent("auditor")
    assert scopes_of_agent(actor_of(ann)) == {DESK, f"a:{ann}", f"d:{home.id}", f"u:{home.id}"}
    assert scopes_of_agent(actor_of(bob)) == {DESK, f"a:{bob}", OFFICE}
    assert works_for_desk(actor_of(bob))
    assert OFFICE in scopes_of_agent(actor_of(aud))
    assert not works_for_desk(actor_of(aud))
    assert not works_for_desk(actor_of(ann))
    with journal.recording("test", "test"):
        Denial.create(department=other.id, permission=Permission.TICKET_VIEW_LIST.value)
    reading = scopes_of_agent(actor_of(bob))
    assert OFFICE not in reading
    assert f"d:{other.id}" not in reading
    assert f"d:{home.id}" in reading
    assert scopes_of_agent(desk.actor) >= {OFFICE}


def test_who_sees_only_what_nobody_has_reads_no_whole_department(desk: Desk) -> None:
    with journal.recording("test", "test"):
        home = str(Department.create(name="Sales").id)
        ann = agent("agent", home)
    reaching = {
        Scope.ASSIGNED: set[str](),
        Scope.UNASSIGNED: {f"u:{home}"},
        Scope.DEPARTMENTS: {f"u:{home}", f"d:{home}"},
    }
    for scope, homes in reaching.items():
        actor = Actor(ann, {Permission.TICKET_VIEW_LIST: scope}, departments=frozenset({home}))
        assert scopes_of_agent(actor) == {DESK, f"a:{ann}", *homes}, scope


def test_a_folder_seals_to_no_more_scopes_than_needed() -> None:
    reading = {"1" * 32: frozenset({DESK, "d:2"}), "3" * 32: frozenset({DESK})}
    wide = frozenset({OFFICE, "d:2", "u:2", f"a:{'1' * 32}", f"a:{'3' * 32}"})
    assert in_folder(wide, reading) == {OFFICE, "d:2", f"a:{'3' * 32}"}
    assert in_folder(frozenset({f"a:{'1' * 32}"}), reading) == {f"a:{'1' * 32}"}


def test_rows_are_grouped_by_who_may_have_them(desk: Desk) -> None:
    with journal.recording("test", "test"):
        home = Department.create(name="Sales")
    tickets = [make_ticket(f"{n}", department=home.id) if n else make_ticket("0") for n in range(3)]
    rows = [(key(each.id), "", "", "", each.subject) for each in tickets]
    sections = sections_of([RowSet("ticket", ("subject",), rows)])
    sizes = {each.scopes: len(each.rowsets[0].rows) for each in sections}
    assert sizes[scopes("ticket", tickets[1].id)] == 2
    assert sum(sizes.values()) == 3
    assert Ticket.select().count() == 3
