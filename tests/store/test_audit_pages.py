"""Reading the log: pages, filters, rights."""

from __future__ import annotations

import pytest

from desktop.core.errors import NotAllowedError
from desktop.core.roles import BUILT_IN
from desktop.store.audit import audit
from desktop.store.journal import recording
from desktop.store.queries.audit import audit_choices, audit_page, audit_rows, verify_audit
from desktop.store.queries.rows_audit import AuditFilter
from desktop.store.rights import actor_of
from tests.making import make_agent


@pytest.fixture
def filled(desk):
    """Give a desk with a dozen entries of two people."""
    jan = make_agent("Jan Nowak", "agent")
    for number in range(6):
        for who, action in ((desk.actor.id, "export"), (jan, "sign-in")):
            with recording(who, "test"):
                audit(action, "agent" if action == "sign-in" else "audit", name=f"100% of box-{number}")
    return desk, jan


def test_pages_follow_one_another_without_gap_or_twin(filled):
    desk, _ = filled
    whole = [row.rid for row in audit_page(desk.actor, limit=1_000)]
    assert whole == sorted(whole, reverse=True)
    found, after = [], None
    while page := audit_page(desk.actor, after=after, limit=5):
        found += [row.rid for row in page]
        after = page[-1].cursor
    assert found == whole
    assert [row.rid for row in audit_rows(desk.actor)] == whole[::-1]


def test_filters_narrow_it_down(filled):
    desk, jan = filled
    page = audit_page(desk.actor, AuditFilter(agent=jan))
    assert {row.actor for row in page} == {jan}
    assert {row.action for row in audit_page(desk.actor, AuditFilter(action="export"))} == {"export"}
    assert {row.kind for row in audit_page(desk.actor, AuditFilter(kind="agent"))} == {"agent"}
    assert len(audit_page(desk.actor, AuditFilter(text="100% OF BOX-3"))) == 2
    assert audit_page(desk.actor, AuditFilter(text="10_")) == []
    first = page[-1].at
    assert audit_page(desk.actor, AuditFilter(until=first, agent=jan)) == []
    assert len(audit_page(desk.actor, AuditFilter(since=first, agent=jan))) == 6


def test_choices_are_what_occurs(filled):
    desk, jan = filled
    found = audit_choices(desk.actor)
    assert (jan, "Jan Nowak") in found.agents
    assert {"export", "sign-in", "create_desk"} <= set(found.actions)
    assert "agent" in found.kinds


@pytest.mark.parametrize("role", BUILT_IN)
def test_only_who_may_read_the_log_reads_any_of_it(desk, role):
    actor = actor_of(make_agent("Jan", role))
    if role in ("owner", "admin", "auditor"):
        assert audit_page(actor)
        return
    for call in (audit_page, audit_choices, verify_audit, lambda who: list(audit_rows(who))):
        with pytest.raises(NotAllowedError):
            call(actor)
