"""The rights on saved answers, macros, templates, signatures, articles and views: held or not."""

from __future__ import annotations

from desktop.core.catalogue_right import HELD, Right
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.permissions import Permission

TEXTS = (
    Right(
        Permission.CONTENT_CANNED_USE,
        "texts",
        QT_TRANSLATE_NOOP("Rights", "Use saved answers"),
        QT_TRANSLATE_NOOP("Rights", "Puts saved answers into one's own; writing new ones takes other rights."),
        HELD,
    ),
    Right(
        Permission.CONTENT_CANNED_OWN,
        "texts",
        QT_TRANSLATE_NOOP("Rights", "Write own saved answers"),
        QT_TRANSLATE_NOOP("Rights", "Keeps answers for oneself; nobody else sees them."),
        HELD,
    ),
    Right(
        Permission.CONTENT_CANNED_DEPARTMENT,
        "texts",
        QT_TRANSLATE_NOOP("Rights", "Write saved answers of a department"),
        QT_TRANSLATE_NOOP("Rights", "Changes answers for one's own departments; those for the whole desk stay."),
        HELD,
    ),
    Right(
        Permission.CONTENT_CANNED_SHARED,
        "texts",
        QT_TRANSLATE_NOOP("Rights", "Write saved answers for everybody"),
        QT_TRANSLATE_NOOP("Rights", "Changes answers of the whole desk; the own ones of colleagues stay closed."),
        HELD,
    ),
    Right(
        Permission.CONTENT_MACRO_USE,
        "texts",
        QT_TRANSLATE_NOOP("Rights", "Run macros"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Carries out several steps with one key, each only where the right for it is held.",
        ),
        HELD,
    ),
    Right(
        Permission.CONTENT_MACRO_OWN,
        "texts",
        QT_TRANSLATE_NOOP("Rights", "Write own macros"),
        QT_TRANSLATE_NOOP("Rights", "Keeps macros for oneself; they can do nothing that one could not do by hand."),
        HELD,
    ),
    Right(
        Permission.CONTENT_MACRO_DEPARTMENT,
        "texts",
        QT_TRANSLATE_NOOP("Rights", "Write macros of a department"),
        QT_TRANSLATE_NOOP("Rights", "Changes macros for one's own departments; those for the whole desk stay."),
        HELD,
    ),
    Right(
        Permission.CONTENT_MACRO_SHARED,
        "texts",
        QT_TRANSLATE_NOOP("Rights", "Write macros for everybody"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Changes macros of the whole desk; whoever runs one still needs the rights for its steps.",
        ),
        HELD,
    ),
    Right(
        Permission.CONTENT_TEMPLATE_EDIT,
        "texts",
        QT_TRANSLATE_NOOP("Rights", "Change mail templates"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Changes how mails of the desk look and what automatic ones say; signatures are apart.",
        ),
        HELD,
    ),
    Right(
        Permission.CONTENT_SIGNATURE_OWN,
        "texts",
        QT_TRANSLATE_NOOP("Rights", "Write one's own signature"),
        QT_TRANSLATE_NOOP("Rights", "Changes what stands below one's own answers, where the department lets it."),
        HELD,
    ),
    Right(
        Permission.CONTENT_SIGNATURE_DEPARTMENT,
        "texts",
        QT_TRANSLATE_NOOP("Rights", "Write signatures of departments"),
        QT_TRANSLATE_NOOP("Rights", "Changes what stands below the answers of one's departments; personal ones stay."),
        HELD,
    ),
    Right(
        Permission.CONTENT_KB_READ,
        "texts",
        QT_TRANSLATE_NOOP("Rights", "Read the knowledge base"),
        QT_TRANSLATE_NOOP("Rights", "Shows internal articles too; changing them is another right."),
        HELD,
    ),
    Right(
        Permission.CONTENT_KB_EDIT,
        "texts",
        QT_TRANSLATE_NOOP("Rights", "Write articles"),
        QT_TRANSLATE_NOOP("Rights", "Drafts and corrects articles; customers see nothing before they are published."),
        HELD,
    ),
    Right(
        Permission.CONTENT_KB_PUBLISH,
        "texts",
        QT_TRANSLATE_NOOP("Rights", "Publish articles"),
        QT_TRANSLATE_NOOP("Rights", "Shows an article to customers or takes it back; writing it takes another right."),
        HELD,
    ),
    Right(
        Permission.VIEW_OWN,
        "views",
        QT_TRANSLATE_NOOP("Rights", "Make own views"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Keeps filters in one's own sidebar; they show only tickets that may be seen anyway.",
        ),
        HELD,
    ),
    Right(
        Permission.VIEW_DEPARTMENT,
        "views",
        QT_TRANSLATE_NOOP("Rights", "Make views for a department"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Gives the members of one's departments a view; everybody sees only their own tickets in it.",
        ),
        HELD,
    ),
    Right(
        Permission.VIEW_SHARED,
        "views",
        QT_TRANSLATE_NOOP("Rights", "Make views for everybody"),
        QT_TRANSLATE_NOOP("Rights", "Gives the whole desk a view; everybody sees only their own tickets in it."),
        HELD,
    ),
    Right(
        Permission.VIEW_SEARCH_ALL_DEPARTMENTS,
        "views",
        QT_TRANSLATE_NOOP("Rights", "Search in every department"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Searches wherever tickets may be seen; without it, only in one's departments and own tickets.",
        ),
        HELD,
    ),
)
