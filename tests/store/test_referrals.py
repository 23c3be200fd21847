"""To whom a ticket was referred."""

from __future__ import annotations

from desktop.commands.referrals import refer, unrefer
from desktop.store.models import Department
from desktop.store.queries.referrals import referrals
from desktop.store.queries.ticket_rows import select_rows
from desktop.store.rights import actor_of
from tests.making import make_agent, make_department, make_ticket


def test_referrals_are_named_in_order_with_who_made_them(desk):
    ticket, workshop = make_ticket(), make_department("Workshop")
    hana = make_agent("Hana Sato", "restricted", [workshop])
    refer(desk, ticket.id, department=workshop, note="You know tents")
    refer(desk, ticket.id, agent=hana)
    found = referrals(desk.actor, ticket.id)
    assert [(row.name, row.to_agent, row.by_name, row.note) for row in found] == [
        ("Workshop", False, "Ewa Kowal", "You know tents"),
        ("Hana Sato", True, "Ewa Kowal", ""),
    ]
    assert select_rows(desk.actor, "t.id = ?", [bytes.fromhex(ticket.id)])[0].referred == {workshop, hana}
    unrefer(desk, ticket.id, workshop)
    assert [row.name for row in referrals(desk.actor, ticket.id)] == ["Hana Sato"]


def test_nothing_is_said_of_a_ticket_out_of_sight(desk):
    ticket = make_ticket(department=Department.get().id)
    refer(desk, ticket.id, agent=make_agent("Hana Sato", "agent"))
    outsider = make_agent("Ola Outside", "agent", [make_department("Workshop")])
    assert referrals(actor_of(outsider), ticket.id) == []
