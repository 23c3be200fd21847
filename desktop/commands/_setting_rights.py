"""Whose settings one may change."""

from __future__ import annotations

from desktop.commands._people_rules import check_touch
from desktop.commands.base import Desk, find
from desktop.core.errors import NotAllowedError
from desktop.core.permissions import Permission, Scope
from desktop.core.setting_kinds import Setting, SettingScope
from desktop.core.setting_rights import PAGE_RIGHTS
from desktop.store.models import Agent, Department, Mailbox


def check_setting(desk: Desk, setting: Setting, owner: str) -> None:
    """Refuse a setting that one may not write (``not-allowed``) or that belongs to nothing (``not-found``)."""
    if setting.scope == SettingScope.DEPARTMENT:
        _check_department(desk, setting, owner)
    elif setting.scope == SettingScope.MAILBOX:
        find(desk, Mailbox, owner)
        _require(desk, Permission.CHANNEL_ACCOUNTS_EDIT)
    elif setting.scope == SettingScope.AGENT:
        person = find(desk, Agent, owner)
        if person.id != desk.actor.id:
            _require(desk, Permission.PEOPLE_AGENTS_EDIT)
            check_touch(desk, person)
    else:
        _require(desk, Permission.SYSTEM_SETTINGS_GENERAL)


def _check_department(desk: Desk, setting: Setting, owner: str) -> None:
    find(desk, Department, owner)
    if setting.page == "retention":
        rights = [Permission.COMPLIANCE_RETENTION_POLICY]
    else:
        rights = [Permission.PEOPLE_DEPARTMENTS_EDIT]
    if setting.page in PAGE_RIGHTS:
        rights.append(PAGE_RIGHTS[setting.page])
    if all(desk.actor.scope_in(each, owner) != Scope.ALL for each in rights):
        raise NotAllowedError("not-allowed", permission=rights[0].value)


def _require(desk: Desk, permission: Permission) -> None:
    if desk.actor.scope(permission) == Scope.NONE:
        raise NotAllowedError("not-allowed", permission=permission.value)
