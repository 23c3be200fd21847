"""The rights on set-up, compliance and the desk itself: held or not."""

from __future__ import annotations

from desktop.core.catalogue_right import HELD, Right
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.permissions import Permission

SYSTEM = (
    Right(
        Permission.SYSTEM_SETTINGS_GENERAL,
        "system",
        QT_TRANSLATE_NOOP("Rights", "Change general settings"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Changes name, language and behaviour of the desk; people and roles take other rights.",
        ),
        HELD,
    ),
    Right(
        Permission.SYSTEM_CUSTOM_FIELDS,
        "system",
        QT_TRANSLATE_NOOP("Rights", "Set up fields"),
        QT_TRANSLATE_NOOP("Rights", "Makes and changes the desk's own fields; filling them in is another right."),
        HELD,
    ),
    Right(
        Permission.SYSTEM_STATUSES,
        "system",
        QT_TRANSLATE_NOOP("Rights", "Set up statuses"),
        QT_TRANSLATE_NOOP("Rights", "Makes and changes statuses; tickets that have one keep it."),
        HELD,
    ),
    Right(
        Permission.SYSTEM_PRIORITIES,
        "system",
        QT_TRANSLATE_NOOP("Rights", "Set up priorities"),
        QT_TRANSLATE_NOOP("Rights", "Names the priorities; setting one on a ticket is another right."),
        HELD,
    ),
    Right(
        Permission.SYSTEM_TAGS_MANAGE,
        "system",
        QT_TRANSLATE_NOOP("Rights", "Set up tags"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Renames, joins and deletes tags for everybody; putting them on tickets is another right.",
        ),
        HELD,
    ),
    Right(
        Permission.SYSTEM_BRANDING,
        "system",
        QT_TRANSLATE_NOOP("Rights", "Change the look for customers"),
        QT_TRANSLATE_NOOP("Rights", "Chooses logo and colours of mails and pages; the window of agents stays."),
        HELD,
    ),
    Right(
        Permission.SYSTEM_INTEGRATIONS,
        "system",
        QT_TRANSLATE_NOOP("Rights", "Connect other programs"),
        QT_TRANSLATE_NOOP("Rights", "Joins the desk with other services; tokens for them take other rights."),
        HELD,
    ),
    Right(
        Permission.SYSTEM_WEBHOOKS,
        "system",
        QT_TRANSLATE_NOOP("Rights", "Set up webhooks"),
        QT_TRANSLATE_NOOP("Rights", "Tells other programs what happens here; it lets them change nothing."),
        HELD,
    ),
    Right(
        Permission.SYSTEM_API_TOKENS_OWN,
        "system",
        QT_TRANSLATE_NOOP("Rights", "Make own access tokens"),
        QT_TRANSLATE_NOOP("Rights", "Lets a program act with one's own rights, never with more."),
        HELD,
    ),
    Right(
        Permission.SYSTEM_API_TOKENS_ANY,
        "system",
        QT_TRANSLATE_NOOP("Rights", "Manage tokens of others"),
        QT_TRANSLATE_NOOP("Rights", "Lists and withdraws the tokens of everybody; it cannot read them."),
        HELD,
    ),
    Right(
        Permission.SYSTEM_SYNC_CONFIG,
        "system",
        QT_TRANSLATE_NOOP("Rights", "Set up sharing between computers"),
        QT_TRANSLATE_NOOP("Rights", "Chooses how computers exchange this desk; it changes nobody's rights."),
        HELD,
    ),
    Right(
        Permission.SYSTEM_BACKUP_RUN,
        "system",
        QT_TRANSLATE_NOOP("Rights", "Make backups"),
        QT_TRANSLATE_NOOP("Rights", "Writes a copy of the whole desk; who has the file can read all of it."),
        HELD,
    ),
    Right(
        Permission.SYSTEM_BACKUP_RESTORE,
        "system",
        QT_TRANSLATE_NOOP("Rights", "Restore backups"),
        QT_TRANSLATE_NOOP("Rights", "Makes a new desk from a backup; the present one stays as it is."),
        HELD,
    ),
    Right(
        Permission.SYSTEM_IMPORT_DATA,
        "system",
        QT_TRANSLATE_NOOP("Rights", "Import mail"),
        QT_TRANSLATE_NOOP("Rights", "Reads old mail into the desk; nothing is sent to customers."),
        HELD,
    ),
    Right(
        Permission.SYSTEM_UPDATES,
        "system",
        QT_TRANSLATE_NOOP("Rights", "Install updates"),
        QT_TRANSLATE_NOOP("Rights", "Brings a new version of the program; settings stay as they are."),
        HELD,
    ),
    Right(
        Permission.COMPLIANCE_AUDIT_VIEW,
        "compliance",
        QT_TRANSLATE_NOOP("Rights", "Read the audit log"),
        QT_TRANSLATE_NOOP("Rights", "Shows who did what, when and on which computer; nobody can change it."),
        HELD,
    ),
    Right(
        Permission.COMPLIANCE_AUDIT_EXPORT,
        "compliance",
        QT_TRANSLATE_NOOP("Rights", "Export the audit log"),
        QT_TRANSLATE_NOOP("Rights", "Writes the log into a file; secrets are never in it."),
        HELD,
    ),
    Right(
        Permission.COMPLIANCE_GDPR_EXPORT_PERSON,
        "compliance",
        QT_TRANSLATE_NOOP("Rights", "Hand out the data of a person"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Writes everything about one customer into a file; notes of colleagues are left out.",
        ),
        HELD,
    ),
    Right(
        Permission.COMPLIANCE_GDPR_ERASE_PERSON,
        "compliance",
        QT_TRANSLATE_NOOP("Rights", "Erase a person"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Removes name, addresses and messages of one customer; the numbers of reports stay.",
        ),
        HELD,
    ),
    Right(
        Permission.COMPLIANCE_RETENTION_POLICY,
        "compliance",
        QT_TRANSLATE_NOOP("Rights", "Say how long data is kept"),
        QT_TRANSLATE_NOOP("Rights", "Sets after what time tickets are deleted; a hold stops it."),
        HELD,
    ),
    Right(
        Permission.COMPLIANCE_LEGAL_HOLD,
        "compliance",
        QT_TRANSLATE_NOOP("Rights", "Keep data from being deleted"),
        QT_TRANSLATE_NOOP("Rights", "Protects tickets from every deletion; it opens none of them."),
        HELD,
    ),
    Right(
        Permission.COMPLIANCE_IMPERSONATE_VIEW,
        "compliance",
        QT_TRANSLATE_NOOP("Rights", "See as somebody else"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Looks at the desk through the rights of a colleague; nothing can be changed, and the log keeps it.",
        ),
        HELD,
    ),
    Right(
        Permission.WORKSPACE_OWNERSHIP_TRANSFER,
        "desk",
        QT_TRANSLATE_NOOP("Rights", "Hand the desk over"),
        QT_TRANSLATE_NOOP("Rights", "Makes somebody else an owner; there is always at least one."),
        HELD,
    ),
    Right(
        Permission.WORKSPACE_WORKSPACE_DELETE,
        "desk",
        QT_TRANSLATE_NOOP("Rights", "Delete the desk"),
        QT_TRANSLATE_NOOP("Rights", "Removes the whole desk; backups that were made stay where they are."),
        HELD,
    ),
    Right(
        Permission.WORKSPACE_ENCRYPTION_KEYS,
        "desk",
        QT_TRANSLATE_NOOP("Rights", "Manage encryption keys"),
        QT_TRANSLATE_NOOP("Rights", "Changes what the desk file is locked with; passwords of agents are apart."),
        HELD,
    ),
)
