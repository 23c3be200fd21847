"""The sentences of the audit log, by what was changed and by what was done. Nothing but words."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.core.i18n import QT_TRANSLATE_NOOP

KINDS: Mapping[str, str] = {
    "agent": QT_TRANSLATE_NOOP("Audit", "Agents"),
    "role": QT_TRANSLATE_NOOP("Audit", "Roles"),
    "role_grant": QT_TRANSLATE_NOOP("Audit", "Rights of roles"),
    "membership": QT_TRANSLATE_NOOP("Audit", "Members of departments"),
    "denial": QT_TRANSLATE_NOOP("Audit", "Denied rights"),
    "department": QT_TRANSLATE_NOOP("Audit", "Departments"),
    "setting": QT_TRANSLATE_NOOP("Audit", "Settings"),
    "mailbox": QT_TRANSLATE_NOOP("Audit", "Mailboxes"),
    "status": QT_TRANSLATE_NOOP("Audit", "Statuses"),
    "tag": QT_TRANSLATE_NOOP("Audit", "Tags"),
    "custom_field": QT_TRANSLATE_NOOP("Audit", "Fields"),
    "macro": QT_TRANSLATE_NOOP("Audit", "Saved answers and macros"),
    "letter_template": QT_TRANSLATE_NOOP("Audit", "Letters"),
    "ticket": QT_TRANSLATE_NOOP("Audit", "Deletions"),
    "audit": QT_TRANSLATE_NOOP("Audit", "Exports"),
    "desk": QT_TRANSLATE_NOOP("Audit", "The desk"),
}
ADDED: Mapping[str, str] = {
    "agent": QT_TRANSLATE_NOOP("Audit", "Agent {name} added"),
    "role": QT_TRANSLATE_NOOP("Audit", "Role {name} added"),
    "membership": QT_TRANSLATE_NOOP("Audit", "Member added: {name}"),
    "department": QT_TRANSLATE_NOOP("Audit", "Department {name} added"),
    "mailbox": QT_TRANSLATE_NOOP("Audit", "Mailbox {name} added"),
    "status": QT_TRANSLATE_NOOP("Audit", "Status {name} added"),
    "tag": QT_TRANSLATE_NOOP("Audit", "Tag {name} added"),
    "custom_field": QT_TRANSLATE_NOOP("Audit", "Field {name} added"),
    "macro": QT_TRANSLATE_NOOP("Audit", "Saved answer or macro {name} added"),
    "letter_template": QT_TRANSLATE_NOOP("Audit", "Letter {name} written"),
    "ticket": "{name}",
    "audit": "{name}",
    "desk": "{name}",
}
CHANGED: Mapping[str, str] = {
    "agent": QT_TRANSLATE_NOOP("Audit", "Agent {name}: {field}"),
    "role": QT_TRANSLATE_NOOP("Audit", "Role {name}: {field}"),
    "membership": QT_TRANSLATE_NOOP("Audit", "Member {name}: {field}"),
    "department": QT_TRANSLATE_NOOP("Audit", "Department {name}: {field}"),
    "mailbox": QT_TRANSLATE_NOOP("Audit", "Mailbox {name}: {field}"),
    "status": QT_TRANSLATE_NOOP("Audit", "Status {name}: {field}"),
    "tag": QT_TRANSLATE_NOOP("Audit", "Tag {name}: {field}"),
    "custom_field": QT_TRANSLATE_NOOP("Audit", "Field {name}: {field}"),
    "macro": QT_TRANSLATE_NOOP("Audit", "Saved answer or macro {name}: {field}"),
    "letter_template": QT_TRANSLATE_NOOP("Audit", "Letter {name}: {field}"),
    "ticket": "{name}: {field}",
    "audit": "{name}: {field}",
    "desk": "{name}: {field}",
}
DELETED: Mapping[str, str] = {
    "agent": QT_TRANSLATE_NOOP("Audit", "Agent {name} removed"),
    "role": QT_TRANSLATE_NOOP("Audit", "Role {name} removed"),
    "membership": QT_TRANSLATE_NOOP("Audit", "Member removed: {name}"),
    "department": QT_TRANSLATE_NOOP("Audit", "Department {name} removed"),
    "mailbox": QT_TRANSLATE_NOOP("Audit", "Mailbox {name} removed"),
    "status": QT_TRANSLATE_NOOP("Audit", "Status {name} removed"),
    "tag": QT_TRANSLATE_NOOP("Audit", "Tag {name} removed"),
    "custom_field": QT_TRANSLATE_NOOP("Audit", "Field {name} removed"),
    "macro": QT_TRANSLATE_NOOP("Audit", "Saved answer or macro {name} removed"),
    "letter_template": QT_TRANSLATE_NOOP("Audit", "Letter {name} reset"),
    "ticket": "{name}",
    "audit": "{name}",
    "desk": "{name}",
}
RESTORED: Mapping[str, str] = ADDED
"""A row that was removed and is there again reads as added."""

ACTIONS: Mapping[str, tuple[str, str]] = {
    "create_desk": (QT_TRANSLATE_NOOP("Audit", "Desk made"), ""),
    "sign-in": (QT_TRANSLATE_NOOP("Audit", "Signed in"), ""),
    "sign-in-refused": (QT_TRANSLATE_NOOP("Audit", "Sign-in refused"), ""),
    "sign-out": (QT_TRANSLATE_NOOP("Audit", "Signed out"), ""),
    "lock": (QT_TRANSLATE_NOOP("Audit", "Window locked"), ""),
    "password-set": (QT_TRANSLATE_NOOP("Audit", "Own password changed"), ""),
    "password-removed": (QT_TRANSLATE_NOOP("Audit", "Own password removed"), ""),
    "password-reset": (
        QT_TRANSLATE_NOOP("Audit", "First password given"),
        QT_TRANSLATE_NOOP("Audit", "First password given to {name}"),
    ),
    "invite": (QT_TRANSLATE_NOOP("Audit", "Invited"), QT_TRANSLATE_NOOP("Audit", "{name} invited")),
    "invitation-accepted": (QT_TRANSLATE_NOOP("Audit", "Invitation taken up"), ""),
    "recovery-key": (QT_TRANSLATE_NOOP("Audit", "Recovery key made"), ""),
    "recovery": (QT_TRANSLATE_NOOP("Audit", "Recovery key used"), ""),
    "export": (
        QT_TRANSLATE_NOOP("Audit", "Audit log exported"),
        QT_TRANSLATE_NOOP("Audit", "Audit log exported as {name}"),
    ),
    "see-as": (
        QT_TRANSLATE_NOOP("Audit", "Seeing as somebody else begun"),
        QT_TRANSLATE_NOOP("Audit", "Began to see what {name} sees"),
    ),
    "see-as-end": (
        QT_TRANSLATE_NOOP("Audit", "Seeing as somebody else ended"),
        QT_TRANSLATE_NOOP("Audit", "Stopped seeing what {name} sees"),
    ),
    "trash": (
        QT_TRANSLATE_NOOP("Audit", "Ticket moved to the trash"),
        QT_TRANSLATE_NOOP("Audit", "Ticket {name} moved to the trash"),
    ),
    "trash_old": (
        QT_TRANSLATE_NOOP("Audit", "Old tickets moved to the trash"),
        QT_TRANSLATE_NOOP("Audit", "Old tickets moved to the trash: {name}"),
    ),
    "delete_note": (
        QT_TRANSLATE_NOOP("Audit", "Note deleted"),
        QT_TRANSLATE_NOOP("Audit", "Note deleted in ticket {name}"),
    ),
    "delete_message": (
        QT_TRANSLATE_NOOP("Audit", "Message deleted"),
        QT_TRANSLATE_NOOP("Audit", "Message deleted in ticket {name}"),
    ),
    "redact_message": (
        QT_TRANSLATE_NOOP("Audit", "Words blacked out"),
        QT_TRANSLATE_NOOP("Audit", "Words blacked out in ticket {name}"),
    ),
    "backup": (QT_TRANSLATE_NOOP("Audit", "Desk backed up"), QT_TRANSLATE_NOOP("Audit", "Desk backed up as {name}")),
    "restore": (
        QT_TRANSLATE_NOOP("Audit", "Desk restored"),
        QT_TRANSLATE_NOOP("Audit", "Desk restored from {name}"),
    ),
}
"""Without and with the name of what it was done to; the first names the action in the filter too."""

WORDS = (
    QT_TRANSLATE_NOOP("Audit", "Undone: {what}"),
    QT_TRANSLATE_NOOP("Audit", "Nobody signed in"),
    QT_TRANSLATE_NOOP("Audit", "The desk itself"),
    QT_TRANSLATE_NOOP("Audit", "Denied in {name}: {field}"),
    QT_TRANSLATE_NOOP("Audit", "No longer denied in {name}: {field}"),
    QT_TRANSLATE_NOOP("Audit", "Setting “{field}” of {name}"),
    QT_TRANSLATE_NOOP("Audit", "Setting “{field}”"),
    QT_TRANSLATE_NOOP("Audit", "as in the role it came from"),
    QT_TRANSLATE_NOOP("Audit", "{old} → {new}"),
    QT_TRANSLATE_NOOP("Audit", "empty"),
    QT_TRANSLATE_NOOP("Audit", "yes"),
    QT_TRANSLATE_NOOP("Audit", "no"),
    QT_TRANSLATE_NOOP("Audit", "Entry {number} of {computer} was changed after it was written."),
    QT_TRANSLATE_NOOP("Audit", "Entry {number} of {computer} is missing."),
    QT_TRANSLATE_NOOP("Audit", "Entry {number} of {computer} does not stand where it was written."),
    QT_TRANSLATE_NOOP("Audit", "{what} The entry there is of {when}."),
)
"""What ``audit_words`` says besides."""

FIELDS: Mapping[str, str] = {
    "name": QT_TRANSLATE_NOOP("Audit", "name"),
    "shown_name": QT_TRANSLATE_NOOP("Audit", "name that customers see"),
    "email": QT_TRANSLATE_NOOP("Audit", "e-mail address"),
    "address": QT_TRANSLATE_NOOP("Audit", "address"),
    "signature": QT_TRANSLATE_NOOP("Audit", "signature"),
    "language": QT_TRANSLATE_NOOP("Audit", "language"),
    "role": QT_TRANSLATE_NOOP("Audit", "role"),
    "active": QT_TRANSLATE_NOOP("Audit", "active"),
    "photo": QT_TRANSLATE_NOOP("Audit", "photo"),
    "gender": QT_TRANSLATE_NOOP("Audit", "gender"),
    "capacity": QT_TRANSLATE_NOOP("Audit", "capacity"),
    "hours": QT_TRANSLATE_NOOP("Audit", "working hours"),
    "time_zone": QT_TRANSLATE_NOOP("Audit", "time zone"),
    "deputy": QT_TRANSLATE_NOOP("Audit", "deputy"),
    "deputy_from": QT_TRANSLATE_NOOP("Audit", "deputy from"),
    "deputy_until": QT_TRANSLATE_NOOP("Audit", "deputy until"),
    "code": QT_TRANSLATE_NOOP("Audit", "code"),
    "description": QT_TRANSLATE_NOOP("Audit", "description"),
    "colour": QT_TRANSLATE_NOOP("Audit", "colour"),
    "archived": QT_TRANSLATE_NOOP("Audit", "archived"),
    "kind": QT_TRANSLATE_NOOP("Audit", "kind"),
    "parent": QT_TRANSLATE_NOOP("Audit", "department above"),
    "escalation": QT_TRANSLATE_NOOP("Audit", "department that takes over"),
    "leader": QT_TRANSLATE_NOOP("Audit", "leader"),
    "mailbox": QT_TRANSLATE_NOOP("Audit", "mailbox"),
    "visibility": QT_TRANSLATE_NOOP("Audit", "who sees its tickets"),
    "department": QT_TRANSLATE_NOOP("Audit", "department"),
    "base": QT_TRANSLATE_NOOP("Audit", "role it came from"),
    "tickets": QT_TRANSLATE_NOOP("Audit", "tickets"),
    "chats": QT_TRANSLATE_NOOP("Audit", "chats"),
    "calls": QT_TRANSLATE_NOOP("Audit", "calls"),
    "extended": QT_TRANSLATE_NOOP("Audit", "helps without being given work"),
    "alerts": QT_TRANSLATE_NOOP("Audit", "alerts"),
    "max_load": QT_TRANSLATE_NOOP("Audit", "most tickets"),
    "priority": QT_TRANSLATE_NOOP("Audit", "priority"),
    "imap_host": QT_TRANSLATE_NOOP("Audit", "server for receiving"),
    "imap_port": QT_TRANSLATE_NOOP("Audit", "port for receiving"),
    "imap_security": QT_TRANSLATE_NOOP("Audit", "security of receiving"),
    "imap_user": QT_TRANSLATE_NOOP("Audit", "user name for receiving"),
    "smtp_host": QT_TRANSLATE_NOOP("Audit", "server for sending"),
    "smtp_port": QT_TRANSLATE_NOOP("Audit", "port for sending"),
    "smtp_security": QT_TRANSLATE_NOOP("Audit", "security of sending"),
    "smtp_user": QT_TRANSLATE_NOOP("Audit", "user name for sending"),
    "category": QT_TRANSLATE_NOOP("Audit", "category"),
    "clock": QT_TRANSLATE_NOOP("Audit", "clock"),
    "choices": QT_TRANSLATE_NOOP("Audit", "choices"),
    "required": QT_TRANSLATE_NOOP("Audit", "required"),
    "home": QT_TRANSLATE_NOOP("Audit", "home of its tickets"),
    "folder": QT_TRANSLATE_NOOP("Audit", "folder"),
    "shortcut": QT_TRANSLATE_NOOP("Audit", "shortcut"),
    "subject": QT_TRANSLATE_NOOP("Audit", "subject"),
    "text": QT_TRANSLATE_NOOP("Audit", "text"),
    "actions": QT_TRANSLATE_NOOP("Audit", "actions"),
    "owner": QT_TRANSLATE_NOOP("Audit", "owner"),
}

SETTINGS: Mapping[str, str] = {
    "name": QT_TRANSLATE_NOOP("Audit", "Name of the desk"),
    "language": QT_TRANSLATE_NOOP("Audit", "Language of the desk"),
    "department": QT_TRANSLATE_NOOP("Audit", "Department where mail arrives"),
    "secret": QT_TRANSLATE_NOOP("Audit", "Secret of the desk"),
}
"""Settings that no dialog describes."""
