"""The rights on agents, departments and roles: held or not."""

from __future__ import annotations

from desktop.core.catalogue_right import HELD, Right
from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.permissions import Permission

PEOPLE = (
    Right(
        Permission.PEOPLE_AGENTS_VIEW,
        "people",
        QT_TRANSLATE_NOOP("Rights", "See agents"),
        QT_TRANSLATE_NOOP("Rights", "Shows addresses, departments and hours of colleagues; names are always shown."),
        HELD,
    ),
    Right(
        Permission.PEOPLE_AGENTS_CREATE,
        "people",
        QT_TRANSLATE_NOOP("Rights", "Add agents"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Invites somebody, with at most the rights one holds oneself; it does not change those who are here.",
        ),
        HELD,
    ),
    Right(
        Permission.PEOPLE_AGENTS_EDIT,
        "people",
        QT_TRANSLATE_NOOP("Rights", "Change agents"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Changes name, address, hours and deputy of colleagues; their role takes another right.",
        ),
        HELD,
    ),
    Right(
        Permission.PEOPLE_AGENTS_DEACTIVATE,
        "people",
        QT_TRANSLATE_NOOP("Rights", "Let agents leave"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Closes the desk for somebody and hands their tickets over; their name stays in the history.",
        ),
        HELD,
    ),
    Right(
        Permission.PEOPLE_AVAILABILITY_CHANGE_OWN,
        "people",
        QT_TRANSLATE_NOOP("Rights", "Change own availability"),
        QT_TRANSLATE_NOOP("Rights", "Says whether one is there; colleagues are not changed."),
        HELD,
    ),
    Right(
        Permission.PEOPLE_AVAILABILITY_CHANGE_OTHERS,
        "people",
        QT_TRANSLATE_NOOP("Rights", "Change availability of others"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Says whether a colleague is there; their tickets stay with them unless they are handed over.",
        ),
        HELD,
    ),
    Right(
        Permission.PEOPLE_DEPARTMENTS_CREATE,
        "people",
        QT_TRANSLATE_NOOP("Rights", "Create departments"),
        QT_TRANSLATE_NOOP("Rights", "Makes and copies departments; who belongs to one takes another right."),
        HELD,
    ),
    Right(
        Permission.PEOPLE_DEPARTMENTS_EDIT,
        "people",
        QT_TRANSLATE_NOOP("Rights", "Change departments"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Changes name, process and texts of departments, and archives them; it opens none of their tickets.",
        ),
        HELD,
    ),
    Right(
        Permission.PEOPLE_DEPARTMENT_MEMBERS,
        "people",
        QT_TRANSLATE_NOOP("Rights", "Choose members of departments"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Puts agents into departments and takes them out, with at most the rights one holds oneself.",
        ),
        HELD,
    ),
    Right(
        Permission.PEOPLE_ROLES_VIEW,
        "people",
        QT_TRANSLATE_NOOP("Rights", "See roles and who holds them"),
        QT_TRANSLATE_NOOP("Rights", "Shows what everybody may do, and why; it changes nothing."),
        HELD,
    ),
    Right(
        Permission.PEOPLE_ROLES_CREATE,
        "people",
        QT_TRANSLATE_NOOP("Rights", "Create roles"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Makes roles and deletes those of the desk's own; they hold at most what one holds oneself.",
        ),
        HELD,
    ),
    Right(
        Permission.PEOPLE_ROLES_EDIT,
        "people",
        QT_TRANSLATE_NOOP("Rights", "Change roles"),
        QT_TRANSLATE_NOOP(
            "Rights",
            "Widens or narrows what a role may do, up to one's own rights; never one's own role.",
        ),
        HELD,
    ),
    Right(
        Permission.PEOPLE_ROLES_ASSIGN,
        "people",
        QT_TRANSLATE_NOOP("Rights", "Give roles to agents"),
        QT_TRANSLATE_NOOP("Rights", "Promotes and restricts colleagues, up to one's own rights; never oneself."),
        HELD,
    ),
)
