"""The rights on customers and companies, which reach none, those of one's departments, or all."""

from __future__ import annotations

from desktop.core.catalogue_right import ON_CONTACTS, Right
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.permissions import Permission

CONTACTS = (
    Right(
        Permission.CONTACT_VIEW,
        "contacts",
        QT_TRANSLATE_NOOP("Rights", "See customers"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Shows names, addresses and tickets of customers; private fields and notes take rights of their own.",
        ),
        ON_CONTACTS,
    ),
    Right(
        Permission.CONTACT_VIEW_PRIVATE_FIELDS,
        "contacts",
        QT_TRANSLATE_NOOP("Rights", "See private fields of customers"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Shows fields that are marked private; changing them takes the right to change customers.",
        ),
        ON_CONTACTS,
    ),
    Right(
        Permission.CONTACT_NOTES_VIEW,
        "contacts",
        QT_TRANSLATE_NOOP("Rights", "Read notes about customers"),
        QT_TRANSLATE_NOOP("Rights", "Shows what colleagues noted about a customer; customers never see it."),
        ON_CONTACTS,
    ),
    Right(
        Permission.CONTACT_CREATE,
        "contacts",
        QT_TRANSLATE_NOOP("Rights", "Add customers"),
        QT_TRANSLATE_NOOP("Rights", "Adds a customer by hand; those who write in are added without it."),
        ON_CONTACTS,
    ),
    Right(
        Permission.CONTACT_EDIT,
        "contacts",
        QT_TRANSLATE_NOOP("Rights", "Change customers"),
        QT_TRANSLATE_NOOP("Rights", "Corrects names, addresses and fields; joining two customers is another right."),
        ON_CONTACTS,
    ),
    Right(
        Permission.CONTACT_NOTES_EDIT,
        "contacts",
        QT_TRANSLATE_NOOP("Rights", "Write notes about customers"),
        QT_TRANSLATE_NOOP("Rights", "Adds and corrects notes about a customer; tickets do not change."),
        ON_CONTACTS,
    ),
    Right(
        Permission.CONTACT_BLOCK,
        "contacts",
        QT_TRANSLATE_NOOP("Rights", "Block customers"),
        QT_TRANSLATE_NOOP("Rights", "Sends what somebody writes to spam from now on; tickets they already have stay."),
        ON_CONTACTS,
    ),
    Right(
        Permission.CONTACT_MERGE,
        "contacts",
        QT_TRANSLATE_NOOP("Rights", "Join two customers"),
        QT_TRANSLATE_NOOP("Rights", "Makes one customer of two with all tickets; it cannot join companies."),
        ON_CONTACTS,
    ),
    Right(
        Permission.CONTACT_DELETE,
        "contacts",
        QT_TRANSLATE_NOOP("Rights", "Delete customers"),
        QT_TRANSLATE_NOOP("Rights", "Takes a customer out of the lists; their tickets stay."),
        ON_CONTACTS,
    ),
    Right(
        Permission.CONTACT_IMPORT,
        "contacts",
        QT_TRANSLATE_NOOP("Rights", "Import customers"),
        QT_TRANSLATE_NOOP("Rights", "Reads customers from a file; existing ones are only completed."),
        ON_CONTACTS,
    ),
    Right(
        Permission.CONTACT_EXPORT,
        "contacts",
        QT_TRANSLATE_NOOP("Rights", "Export customers"),
        QT_TRANSLATE_NOOP("Rights", "Writes the customers in reach into a file; their messages are not in it."),
        ON_CONTACTS,
    ),
    Right(
        Permission.COMPANY_VIEW,
        "contacts",
        QT_TRANSLATE_NOOP("Rights", "See companies"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Shows companies and who belongs to them; their tickets are seen only where tickets may be seen.",
        ),
        ON_CONTACTS,
    ),
    Right(
        Permission.COMPANY_CREATE,
        "contacts",
        QT_TRANSLATE_NOOP("Rights", "Add companies"),
        QT_TRANSLATE_NOOP("Rights", "Adds a company; customers are put into it by changing them."),
        ON_CONTACTS,
    ),
    Right(
        Permission.COMPANY_EDIT,
        "contacts",
        QT_TRANSLATE_NOOP("Rights", "Change companies"),
        QT_TRANSLATE_NOOP("Rights", "Corrects name, addresses and fields; customers in it stay as they are."),
        ON_CONTACTS,
    ),
    Right(
        Permission.COMPANY_NOTES,
        "contacts",
        QT_TRANSLATE_NOOP("Rights", "Write notes about companies"),
        QT_TRANSLATE_NOOP("Rights", "Adds and reads notes about a company; customers never see them."),
        ON_CONTACTS,
    ),
    Right(
        Permission.COMPANY_DELETE,
        "contacts",
        QT_TRANSLATE_NOOP("Rights", "Delete companies"),
        QT_TRANSLATE_NOOP("Rights", "Removes a company; its customers and their tickets stay."),
        ON_CONTACTS,
    ),
)
