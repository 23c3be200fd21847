"""Makes the pages of the settings. Each is imported when it is wanted: opening the window loads one of them."""

# ruff: noqa: PLC0415 - that is what this module is for

from __future__ import annotations

from desktop.ui.context import UiContext
from desktop.ui.settings.page import SettingsPage


def profile(context: UiContext) -> SettingsPage:
    """Make the page of one's own names, photo, availability and password."""
    from desktop.ui.settings.profile_page import ProfilePage

    return ProfilePage(context)


def notifications(context: UiContext) -> SettingsPage:
    """Make the page of notifications and keys."""
    from desktop.ui.settings.own_pages import NotificationsPage

    return NotificationsPage(context)


def appearance(context: UiContext) -> SettingsPage:
    """Make the page of theme and language."""
    from desktop.ui.settings.own_pages import AppearancePage

    return AppearancePage(context)


def general(context: UiContext) -> SettingsPage:
    """Make the page of the desk's name and code."""
    from desktop.ui.settings.desk_pages import GeneralPage

    return GeneralPage(context)


def mailboxes(context: UiContext) -> SettingsPage:
    """Make the page of accounts."""
    from desktop.ui.settings.mailboxes_page import MailboxesPage

    return MailboxesPage(context)


def answers(context: UiContext) -> SettingsPage:
    """Make the page of what follows an answer."""
    from desktop.ui.settings.desk_pages import AnswersPage

    return AnswersPage(context)


def statuses(context: UiContext) -> SettingsPage:
    """Make the page of the desk's statuses."""
    from desktop.ui.settings.lists.statuses_page import StatusesPage

    return StatusesPage(context)


def tags(context: UiContext) -> SettingsPage:
    """Make the page of the desk's tags."""
    from desktop.ui.settings.lists.tags_page import TagsPage

    return TagsPage(context)


def fields(context: UiContext) -> SettingsPage:
    """Make the page of the fields that tickets carry."""
    from desktop.ui.settings.lists.fields_page import FieldsPage

    return FieldsPage(context)


def saved_answers(context: UiContext) -> SettingsPage:
    """Make the page of saved answers."""
    from desktop.ui.settings.macros.texts_page import CannedPage

    return CannedPage(context)


def macros(context: UiContext) -> SettingsPage:
    """Make the page of macros."""
    from desktop.ui.settings.macros.texts_page import MacrosPage

    return MacrosPage(context)


def templates(context: UiContext) -> SettingsPage:
    """Make the page of letters."""
    from desktop.ui.settings.macros.templates_page import TemplatesPage

    return TemplatesPage(context)


def agents(context: UiContext) -> SettingsPage:
    """Make the page of who works here."""
    from desktop.ui.settings.agents.agents_page import AgentsPage

    return AgentsPage(context)


def departments(context: UiContext) -> SettingsPage:
    """Make the page of the desk's departments."""
    from desktop.ui.settings.departments.departments_page import DepartmentsPage

    return DepartmentsPage(context)


def sharing(context: UiContext) -> SettingsPage:
    """Make the page of where the desk meets other computers."""
    from desktop.ui.settings.sharing.sharing_page import SharingPage

    return SharingPage(context)


def backup(context: UiContext) -> SettingsPage:
    """Make the page of backups."""
    from desktop.ui.settings.backup_page import BackupPage

    return BackupPage(context)


def satisfaction(context: UiContext) -> SettingsPage:
    """Make the page of asking customers how we did."""
    from desktop.ui.settings.satisfaction_page import SatisfactionPage

    return SatisfactionPage(context)


def routing(context: UiContext) -> SettingsPage:
    """Make the page of how departments hand out their tickets."""
    from desktop.ui.settings.routing_page import RoutingPage

    return RoutingPage(context)


def roles(context: UiContext) -> SettingsPage:
    """Make the page of what each role may do."""
    from desktop.ui.settings.roles.page import RolesPage

    return RolesPage(context)


def audit(context: UiContext) -> SettingsPage:
    """Make the page of what was done at this desk, by whom."""
    from desktop.ui.settings.audit_page import AuditPage

    return AuditPage(context)


def service_levels(context: UiContext) -> SettingsPage:
    """Make the page of what customers are promised."""
    from desktop.ui.settings.sla.sla_page import SlaPage

    return SlaPage(context)


def business_hours(context: UiContext) -> SettingsPage:
    """Make the page of when somebody works."""
    from desktop.ui.settings.hours.hours_page import HoursPage

    return HoursPage(context)


def rules(context: UiContext) -> SettingsPage:
    """Make the page of rules that events set off."""
    from desktop.ui.settings.rules.page import RulesPage

    return RulesPage(context)


def time_rules(context: UiContext) -> SettingsPage:
    """Make the page of rules that the clock sets off."""
    from desktop.ui.settings.rules.time_page import TimeRulesPage

    return TimeRulesPage(context)
