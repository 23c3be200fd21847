"""Which pages the settings have, in which group they stand, and who may use them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.core.i18n import QT_TRANSLATE_NOOP
from desktop.core.permissions import Permission
from desktop.ui.context import UiContext
from desktop.ui.rights import Rights
from desktop.ui.settings import page_makers as make
from desktop.ui.settings.page import SettingsPage

GROUPS = (
    ("you", QT_TRANSLATE_NOOP("Settings", "You")),
    ("desk", QT_TRANSLATE_NOOP("Settings", "Desk")),
    ("automation", QT_TRANSLATE_NOOP("Settings", "Automation")),
    ("people", QT_TRANSLATE_NOOP("Settings", "People")),
    ("data", QT_TRANSLATE_NOOP("Settings", "Data")),
)


@dataclass(frozen=True)
class PageKind:
    """A page that may be opened: its name in links, its title, its icon, the rights of which one is enough.

    ``make`` builds it; nothing of a page is loaded before. No rights mean that it is everybody's.
    """

    name: str
    group: str
    icon: str
    title: str
    make: Callable[[UiContext], SettingsPage]
    rights: tuple[Permission, ...] = ()

    @property
    def words(self) -> str:
        """Its title in the language shown."""
        return QCoreApplication.translate("Settings", self.title)


PAGES = (
    PageKind("profile", "you", "user", QT_TRANSLATE_NOOP("Settings", "Profile"), make.profile),
    PageKind("notifications", "you", "bell", QT_TRANSLATE_NOOP("Settings", "Notifications"), make.notifications),
    PageKind("appearance", "you", "palette", QT_TRANSLATE_NOOP("Settings", "Appearance"), make.appearance),
    PageKind(
        "general",
        "desk",
        "settings",
        QT_TRANSLATE_NOOP("Settings", "General"),
        make.general,
        (Permission.SYSTEM_SETTINGS_GENERAL,),
    ),
    PageKind(
        "mailboxes",
        "desk",
        "mailbox",
        QT_TRANSLATE_NOOP("Settings", "Mailboxes"),
        make.mailboxes,
        (Permission.CHANNEL_ACCOUNTS_VIEW, Permission.CHANNEL_ACCOUNTS_EDIT),
    ),
    PageKind(
        "answers",
        "desk",
        "reply",
        QT_TRANSLATE_NOOP("Settings", "Answers"),
        make.answers,
        (Permission.PEOPLE_DEPARTMENTS_EDIT, Permission.CONTENT_SIGNATURE_DEPARTMENT, Permission.CONTENT_TEMPLATE_EDIT),
    ),
    PageKind(
        "statuses",
        "desk",
        "status-open",
        QT_TRANSLATE_NOOP("Settings", "Statuses"),
        make.statuses,
        (Permission.SYSTEM_STATUSES,),
    ),
    PageKind("tags", "desk", "tag", QT_TRANSLATE_NOOP("Settings", "Tags"), make.tags, (Permission.SYSTEM_TAGS_MANAGE,)),
    PageKind(
        "fields",
        "desk",
        "type",
        QT_TRANSLATE_NOOP("Settings", "Fields"),
        make.fields,
        (Permission.SYSTEM_CUSTOM_FIELDS,),
    ),
    PageKind(
        "rules",
        "automation",
        "split",
        QT_TRANSLATE_NOOP("Settings", "Rules"),
        make.rules,
        (
            Permission.AUTOMATION_RULES_VIEW,
            Permission.AUTOMATION_RULES_OWN_DEPARTMENT,
            Permission.AUTOMATION_RULES_ALL,
            Permission.AUTOMATION_RULES_ENABLE,
        ),
    ),
    PageKind(
        "time-rules",
        "automation",
        "calendar-clock",
        QT_TRANSLATE_NOOP("Settings", "Time rules"),
        make.time_rules,
        (Permission.AUTOMATION_RULES_VIEW, Permission.AUTOMATION_RULES_ENABLE, Permission.AUTOMATION_TIME_RULES),
    ),
    PageKind(
        "service-levels",
        "automation",
        "timer",
        QT_TRANSLATE_NOOP("Settings", "Service levels"),
        make.service_levels,
        (Permission.AUTOMATION_SLA_POLICIES,),
    ),
    PageKind(
        "business-hours",
        "automation",
        "calendar",
        QT_TRANSLATE_NOOP("Settings", "Business hours"),
        make.business_hours,
        (Permission.AUTOMATION_CALENDARS,),
    ),
    PageKind(
        "routing",
        "automation",
        "user-check",
        QT_TRANSLATE_NOOP("Settings", "Routing"),
        make.routing,
        (
            Permission.AUTOMATION_DISTRIBUTION_CONFIG,
            Permission.AUTOMATION_ROUTING,
            Permission.PEOPLE_DEPARTMENTS_EDIT,
        ),
    ),
    PageKind(
        "saved-answers",
        "automation",
        "square-slash",
        QT_TRANSLATE_NOOP("Settings", "Saved answers"),
        make.saved_answers,
        (
            Permission.CONTENT_CANNED_OWN,
            Permission.CONTENT_CANNED_DEPARTMENT,
            Permission.CONTENT_CANNED_SHARED,
        ),
    ),
    PageKind(
        "macros",
        "automation",
        "zap",
        QT_TRANSLATE_NOOP("Settings", "Macros"),
        make.macros,
        (
            Permission.CONTENT_MACRO_OWN,
            Permission.CONTENT_MACRO_DEPARTMENT,
            Permission.CONTENT_MACRO_SHARED,
        ),
    ),
    PageKind(
        "templates",
        "automation",
        "mail",
        QT_TRANSLATE_NOOP("Settings", "Templates"),
        make.templates,
        (Permission.CONTENT_TEMPLATE_EDIT, Permission.PEOPLE_DEPARTMENTS_EDIT),
    ),
    PageKind(
        "satisfaction",
        "automation",
        "star",
        QT_TRANSLATE_NOOP("Settings", "Satisfaction"),
        make.satisfaction,
        (Permission.PEOPLE_DEPARTMENTS_EDIT, Permission.CONTENT_TEMPLATE_EDIT),
    ),
    PageKind(
        "agents",
        "people",
        "users",
        QT_TRANSLATE_NOOP("Settings", "Agents"),
        make.agents,
        (
            Permission.PEOPLE_AGENTS_VIEW,
            Permission.PEOPLE_AGENTS_CREATE,
            Permission.PEOPLE_AGENTS_EDIT,
            Permission.PEOPLE_AGENTS_DEACTIVATE,
            Permission.PEOPLE_AVAILABILITY_CHANGE_OTHERS,
        ),
    ),
    PageKind(
        "roles",
        "people",
        "shield",
        QT_TRANSLATE_NOOP("Settings", "Roles"),
        make.roles,
        (Permission.PEOPLE_ROLES_VIEW,),
    ),
    PageKind(
        "departments",
        "people",
        "building-2",
        QT_TRANSLATE_NOOP("Settings", "Departments"),
        make.departments,
        (
            Permission.PEOPLE_DEPARTMENTS_CREATE,
            Permission.PEOPLE_DEPARTMENTS_EDIT,
            Permission.PEOPLE_DEPARTMENT_MEMBERS,
        ),
    ),
    PageKind(
        "sharing",
        "data",
        "laptop",
        QT_TRANSLATE_NOOP("Settings", "Sharing"),
        make.sharing,
        (Permission.SYSTEM_SYNC_CONFIG,),
    ),
    PageKind(
        "audit",
        "data",
        "scroll-text",
        QT_TRANSLATE_NOOP("Settings", "Audit"),
        make.audit,
        (Permission.COMPLIANCE_AUDIT_VIEW,),
    ),
    PageKind(
        "backup",
        "data",
        "hard-drive",
        QT_TRANSLATE_NOOP("Settings", "Backup"),
        make.backup,
        (Permission.SYSTEM_BACKUP_RUN, Permission.SYSTEM_BACKUP_RESTORE),
    ),
)
FIRST = ("general", "profile")
"""The page to begin with, for the first of them that one may use."""


def pages_for(rights: Rights) -> list[PageKind]:
    """Return the pages that the agent at this window may use, in order."""
    return [kind for kind in PAGES if not kind.rights or rights.can_any(kind.rights)]


def group_words(title: str) -> str:
    """Return the title of a group in the language shown."""
    return QCoreApplication.translate("Settings", title)
