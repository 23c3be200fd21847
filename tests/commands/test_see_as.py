"""Looking through another agent's rights: reading only, never more than one's own, noted in the audit log."""

from __future__ import annotations

import pytest

from desktop.commands.members import deny
from desktop.commands.see_as import begin_see_as, end_see_as
from desktop.commands.tickets import resolve
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.permissions import Permission
from desktop.store.models import Department
from desktop.store.models.audit import AuditEntry
from tests.making import actor_desk, make_agent, make_department, make_ticket

LIST = Permission.TICKET_VIEW_LIST


def test_the_owner_looks_through_a_colleagues_rights_and_can_change_nothing(desk):
    agent = make_agent("Hana Sato", "agent", [Department.get().id])
    ticket = make_ticket()
    actor = begin_see_as(desk, agent)
    assert (actor.id, actor.seen_by) == (agent, desk.actor.id)
    theirs = actor_desk(desk, agent)
    theirs.actor = actor
    with pytest.raises(NotAllowedError, match="read-only"):
        resolve(theirs, ticket.id)
    with pytest.raises(NotAllowedError, match="read-only"):
        begin_see_as(theirs, desk.actor.id)
    end_see_as(desk, agent)
    actions = [row.action for row in AuditEntry.select().order_by(AuditEntry.seq) if "see-as" in row.action]
    assert actions == ["see-as", "see-as-end"]


def test_nobody_looks_without_the_right_nor_at_themselves_nor_at_who_left(desk):
    supervisor = make_agent("Sofia Ortiz", "supervisor", [Department.get().id])
    gone = make_agent("Jan Maly", "agent", active=False)
    with pytest.raises(NotAllowedError, match="not-allowed"):
        begin_see_as(actor_desk(desk, supervisor), desk.actor.id)
    with pytest.raises(DeskError, match="see-as-self"):
        begin_see_as(desk, desk.actor.id)
    with pytest.raises(DeskError, match="agent-inactive"):
        begin_see_as(desk, gone)


def test_nobody_sees_more_through_others_than_by_themselves(desk):
    other = make_department("Workshop")
    admin = make_agent("Ada Admin", "admin")
    agent = make_agent("Hana Sato", "agent", [Department.get().id])
    begin_see_as(actor_desk(desk, admin), agent)
    deny(desk, other, LIST, admin)
    with pytest.raises(NotAllowedError, match="see-as-more"):
        begin_see_as(actor_desk(desk, admin), agent)
