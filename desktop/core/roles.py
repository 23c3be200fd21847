"""The built-in roles: what each one holds before anybody changes it.

Every right of a custom role that was not set by hand is the one of the role it was made from.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop.core.actors import Grants
from desktop.core.permissions import INTERNAL, Permission, Scope

OWNER, ADMIN, SUPERVISOR, AGENT = "owner", "admin", "supervisor", "agent"
RESTRICTED, LIGHT, AUDITOR, REPORTS = "restricted", "light", "auditor", "reports"
BUILT_IN = (OWNER, ADMIN, SUPERVISOR, AGENT, RESTRICTED, LIGHT, AUDITOR, REPORTS)

READING = (
    "ticket.view_list ticket.view_content ticket.view_notes ticket.view_history ticket.view_raw_source ticket.sla_view"
    " ticket.rate_view"
)
WORKING = (
    "ticket.view_spam ticket.view_deleted ticket.create ticket.reply ticket.forward ticket.note_add"
    " ticket.note_edit_own ticket.edit_subject ticket.edit_fields ticket.tag ticket.tag_create ticket.priority"
    " ticket.status ticket.status_resolve ticket.status_close ticket.reopen ticket.postpone ticket.take"
    " ticket.assign_self ticket.assign_other ticket.unassign ticket.steal ticket.transfer_department ticket.refer"
    " ticket.follow_self ticket.follow_others ticket.requester_change ticket.participants_edit ticket.merge"
    " ticket.unmerge ticket.split ticket.link ticket.spam_mark ticket.spam_unmark ticket.trash ticket.restore"
    " ticket.bulk_actions ticket.export_single ticket.print ticket.time_log_own ticket.checklist"
)
PERSONAL = (
    "content.canned_use content.canned_own content.macro_use content.macro_own content.signature_own content.kb_read"
    " view.own report.own people.availability_change_own"
)
CONTACTS = "contact.view contact.create contact.edit contact.notes_view contact.notes_edit company.view"


def _granted(scope: Scope, *names: str) -> dict[Permission, Scope]:
    return {Permission(name): scope for name in " ".join(names).split()}


def _group(*groups: str) -> list[Permission]:
    return [each for each in Permission if each.value.split(".")[0] in groups and each not in INTERNAL]


def _all_but(*left_out: Iterable[Permission]) -> dict[Permission, Scope]:
    without = {each for some in left_out for each in some} | INTERNAL
    return {each: Scope.ALL for each in Permission if each not in without}


def _supervisor() -> dict[Permission, Scope]:
    tickets = {each: Scope.DEPARTMENTS for each in _group("ticket") if each != Permission.TICKET_PURGE}
    return tickets | {
        **_granted(Scope.DEPARTMENTS, CONTACTS, "contact.view_private_fields contact.merge contact.block"),
        **_granted(Scope.ALL, PERSONAL, "company.create company.edit company.notes"),
        **_granted(Scope.ALL, "content.canned_department content.macro_department content.signature_department"),
        **_granted(Scope.ALL, "view.department view.search_all_departments"),
        **_granted(Scope.ALL, "report.department report.agents_named report.csat_comments report.export"),
        **_granted(Scope.ALL, "automation.rules_view automation.rules_own_department automation.rules_test"),
        **_granted(Scope.ALL, "people.agents_view people.availability_change_others people.roles_view"),
        **_granted(Scope.ALL, "channel.accounts_view channel.outbox_view channel.outbox_retry"),
        **_granted(Scope.ALL, "channel.quarantine_view"),
    }


def _agent(scope: Scope) -> dict[Permission, Scope]:
    return {
        **_granted(scope, READING, WORKING),
        **_granted(Scope.DEPARTMENTS, CONTACTS),
        **_granted(Scope.ALL, PERSONAL, "view.search_all_departments", "people.agents_view"),
        **_granted(Scope.ALL, "channel.outbox_view channel.outbox_retry"),
    }


NOT_RESTRICTED = (
    "ticket.view_spam ticket.view_deleted ticket.view_raw_source ticket.forward ticket.tag_create ticket.status_close"
    " ticket.assign_other ticket.steal ticket.transfer_department ticket.follow_others ticket.requester_change"
    " ticket.merge ticket.unmerge ticket.trash ticket.restore ticket.bulk_actions ticket.export_single"
    " contact.create view.search_all_departments people.agents_view"
)


def _restricted() -> dict[Permission, Scope]:
    """Their departments and what is assigned to them, without what takes a ticket from others or away."""
    without = {Permission(name) for name in NOT_RESTRICTED.split()}
    return {each: scope for each, scope in _agent(Scope.DEPARTMENTS).items() if each not in without}


BUILT_IN_GRANTS: Mapping[str, Grants] = {
    OWNER: _all_but(),
    ADMIN: _all_but(_group("workspace")),
    SUPERVISOR: _supervisor(),
    AGENT: _agent(Scope.DEPARTMENTS),
    RESTRICTED: _restricted(),
    LIGHT: {
        **_granted(Scope.DEPARTMENTS, "ticket.view_list ticket.view_content ticket.view_notes ticket.view_history"),
        **_granted(Scope.DEPARTMENTS, "ticket.sla_view ticket.rate_view"),
        **_granted(Scope.DEPARTMENTS, "ticket.note_add ticket.note_edit_own ticket.follow_self"),
        **_granted(Scope.DEPARTMENTS, "contact.view company.view"),
        **_granted(Scope.ALL, "view.own people.availability_change_own"),
    },
    AUDITOR: {
        **_granted(Scope.ALL, READING, "ticket.view_deleted ticket.view_spam ticket.draft_view_others"),
        **_granted(Scope.ALL, "contact.view contact.view_private_fields contact.notes_view company.view"),
        **_granted(Scope.ALL, "view.own view.search_all_departments people.agents_view people.roles_view"),
        **_granted(Scope.ALL, "channel.accounts_view channel.outbox_view channel.quarantine_view"),
        **_granted(Scope.ALL, "automation.rules_view report.all report.agents_named report.csat_comments"),
        **_granted(Scope.ALL, "compliance.audit_view compliance.audit_export"),
    },
    REPORTS: _granted(
        Scope.ALL, "report.own report.department report.all report.agents_named report.csat_comments report.export"
    ),
}


def merged_grants(base: str, changed: Grants) -> dict[Permission, Scope]:
    """Return what a role holds: the grants of the built-in role it came from, with what was set by hand over them.

    The owner's role cannot be changed: somebody must be able to put everything right again.
    """
    if base == OWNER:
        return dict(BUILT_IN_GRANTS[OWNER])
    return {**BUILT_IN_GRANTS.get(base, {}), **{each: scope for each, scope in changed.items() if each not in INTERNAL}}


def is_unrestricted(grants: Grants) -> bool:
    """Tell whether a role sees every ticket: what the field calls an unrestricted agent."""
    return all(
        grants.get(each, Scope.NONE) == Scope.ALL
        for each in (Permission.TICKET_VIEW_LIST, Permission.TICKET_VIEW_CONTENT)
    )
