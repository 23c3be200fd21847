from __future__ import annotations

import pytest

from desktop.core.permissions import INTERNAL, Permission, Scope
from desktop.core.roles import BUILT_IN, BUILT_IN_GRANTS, is_unrestricted, merged_grants

P = Permission
TICKETS = [each for each in P if each.value.startswith("ticket.")]
READS = (
    "view_list view_content view_notes view_raw_source view_history view_deleted view_spam draft_view_others sla_view"
    " rate_view"
)


def held(role: str, *names: str) -> set[Scope]:
    """Return the scopes in which a role holds rights."""
    return {BUILT_IN_GRANTS[role].get(P(name), Scope.NONE) for name in names}


def granted(role: str) -> set[Permission]:
    return {each for each, scope in BUILT_IN_GRANTS[role].items() if scope}


def test_an_owner_holds_everything_and_an_admin_all_but_the_desk_itself():
    assert granted("owner") == set(P) - INTERNAL
    assert granted("owner") - granted("admin") == {each for each in P if each.value.startswith("workspace.")}
    assert set(BUILT_IN_GRANTS["owner"].values()) == set(BUILT_IN_GRANTS["admin"].values()) == {Scope.ALL}


def test_a_supervisor_does_all_work_of_their_departments_except_deleting_for_good():
    grants = BUILT_IN_GRANTS["supervisor"]
    assert {each for each in TICKETS if grants.get(each) != Scope.DEPARTMENTS} == {P.TICKET_PURGE}
    assert held("supervisor", "ticket.purge") == {Scope.NONE}
    reports = ("report.department", "report.agents_named", "automation.rules_own_department")
    assert held("supervisor", *reports, "people.availability_change_others") == {Scope.ALL}
    too_much = ("report.all", "automation.rules_all", "people.roles_edit", "people.roles_assign", "people.agents_edit")
    assert held("supervisor", *too_much, "system.settings_general", "compliance.audit_view") == {Scope.NONE}


def test_an_agent_works_in_their_departments_and_sets_nothing_up():
    work = "view_list view_content reply note_add status assign_other steal transfer_department merge trash spam_mark"
    assert held("agent", *(f"ticket.{name}" for name in work.split())) == {Scope.DEPARTMENTS}
    not_theirs = "ticket.purge ticket.note_edit_any ticket.message_edit ticket.message_redact ticket.time_log_any"
    assert held("agent", *not_theirs.split()) == {Scope.NONE}
    assert {each.value.split(".")[0] for each in granted("agent")}.isdisjoint({"system", "compliance", "workspace"})
    assert {each for each in granted("agent") if each.value.startswith("people.")} == {
        P.PEOPLE_AGENTS_VIEW,
        P.PEOPLE_AVAILABILITY_CHANGE_OWN,
    }


def test_a_restricted_agent_answers_in_their_departments_but_takes_nothing_from_others():
    assert granted("restricted") < granted("agent")
    assert held("restricted", "ticket.view_list", "ticket.view_content", "ticket.reply", "ticket.assign_self") == {
        Scope.DEPARTMENTS
    }
    taking = "ticket.steal ticket.assign_other ticket.transfer_department ticket.trash ticket.merge ticket.forward"
    assert held("restricted", *taking.split(), "ticket.bulk_actions", "people.agents_view") == {Scope.NONE}
    assert held("restricted", "view.search_all_departments", "ticket.view_deleted") == {Scope.NONE}


def test_a_light_agent_reads_and_writes_notes_and_nothing_that_reaches_a_customer():
    work = {each.value for each in granted("light") if each in TICKETS} - {f"ticket.{name}" for name in READS.split()}
    assert work == {"ticket.note_add", "ticket.note_edit_own", "ticket.follow_self"}
    assert held("light", "ticket.view_list", "ticket.view_content", "ticket.view_notes") == {Scope.DEPARTMENTS}


def test_an_auditor_reads_every_ticket_and_the_audit_log_and_changes_nothing():
    assert {each.value for each in granted("auditor") if each in TICKETS} == {
        f"ticket.{name}" for name in READS.split()
    }
    assert set(BUILT_IN_GRANTS["auditor"].values()) == {Scope.ALL}
    assert held("auditor", "compliance.audit_view", "compliance.audit_export", "report.all") == {Scope.ALL}
    verbs = ("create", "edit", "delete", "set", "assign", "run", "retry", "release", "merge", "block", "transfer")
    assert [each.value for each in granted("auditor") if set(each.value.split(".")[1].split("_")) & set(verbs)] == []


def test_a_reports_viewer_sees_numbers_and_no_ticket():
    assert {each.value.split(".")[0] for each in granted("reports")} == {"report"}


@pytest.mark.parametrize("role", BUILT_IN)
def test_who_works_on_tickets_somewhere_also_sees_them_there(role: str):
    grants = BUILT_IN_GRANTS[role]
    widest = max((grants.get(each, Scope.NONE) for each in TICKETS), default=Scope.NONE)
    assert grants.get(P.TICKET_VIEW_LIST, Scope.NONE) == widest


def test_unrestricted_are_those_who_see_every_ticket():
    assert [role for role in BUILT_IN if is_unrestricted(BUILT_IN_GRANTS[role])] == ["owner", "admin", "auditor"]


def test_what_was_set_by_hand_wins_except_in_the_owners_role():
    changed = {P.TICKET_REPLY: Scope.ASSIGNED, P.CHANNEL_INTAKE: Scope.ALL}
    merged = merged_grants("agent", changed)
    assert merged[P.TICKET_REPLY] == Scope.ASSIGNED
    assert P.CHANNEL_INTAKE not in merged
    assert merged[P.TICKET_NOTE_ADD] == Scope.DEPARTMENTS
    assert merged_grants("owner", changed) == BUILT_IN_GRANTS["owner"]
