"""The rights that nothing in the program asks for yet: what they allow is still to come."""

from __future__ import annotations

from desktop.core.permissions import Permission

NO_EFFECT_YET = frozenset(
    {
        Permission.TICKET_EDIT_PRIVATE_FIELDS,
        Permission.TICKET_FOLLOW_SELF,
        Permission.TICKET_FOLLOW_OTHERS,
        Permission.TICKET_SPLIT,
        Permission.TICKET_EXPORT_SINGLE,
        Permission.TICKET_PRINT,
        Permission.TICKET_TIME_LOG_OWN,
        Permission.TICKET_TIME_LOG_ANY,
        Permission.TICKET_CHECKLIST,
        Permission.CONTACT_CREATE,
        Permission.CONTACT_MERGE,
        Permission.CONTACT_DELETE,
        Permission.CONTACT_EXPORT,
        Permission.CONTACT_IMPORT,
        Permission.COMPANY_DELETE,
        Permission.CONTENT_KB_READ,
        Permission.CONTENT_KB_EDIT,
        Permission.CONTENT_KB_PUBLISH,
        Permission.VIEW_OWN,
        Permission.VIEW_DEPARTMENT,
        Permission.VIEW_SHARED,
        Permission.REPORT_OWN,
        Permission.REPORT_DEPARTMENT,
        Permission.REPORT_ALL,
        Permission.REPORT_AGENTS_NAMED,
        Permission.REPORT_EXPORT,
        Permission.REPORT_SCHEDULE,
        Permission.REPORT_DASHBOARD_EDIT,
        Permission.CHANNEL_BLOCKLIST_EDIT,
        Permission.SYSTEM_PRIORITIES,
        Permission.SYSTEM_BRANDING,
        Permission.SYSTEM_INTEGRATIONS,
        Permission.SYSTEM_API_TOKENS_OWN,
        Permission.SYSTEM_API_TOKENS_ANY,
        Permission.SYSTEM_UPDATES,
        Permission.COMPLIANCE_GDPR_EXPORT_PERSON,
        Permission.COMPLIANCE_GDPR_ERASE_PERSON,
        Permission.COMPLIANCE_LEGAL_HOLD,
        Permission.WORKSPACE_WORKSPACE_DELETE,
        Permission.WORKSPACE_ENCRYPTION_KEYS,
    }
)
"""They can be given already. A test compares the list with the program."""
