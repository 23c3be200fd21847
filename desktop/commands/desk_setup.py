"""The desk's name, the settings, and the agent's own profile."""

from __future__ import annotations

from desktop.commands._agent_values import PROFILE, checked_profile
from desktop.commands._desk_values import named
from desktop.commands._setting_rights import check_setting
from desktop.commands.base import Desk, command, command_on
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.permissions import Permission
from desktop.core.settings import checked_setting
from desktop.store.models import Agent
from desktop.store.settings import write_setting


@command(
    Permission.PEOPLE_PROFILE,
    Permission.SYSTEM_SETTINGS_GENERAL,
    Permission.PEOPLE_DEPARTMENTS_EDIT,
    Permission.CONTENT_SIGNATURE_DEPARTMENT,
    Permission.CONTENT_TEMPLATE_EDIT,
    Permission.AUTOMATION_CALENDARS,
    Permission.AUTOMATION_DISTRIBUTION_CONFIG,
    Permission.AUTOMATION_ROUTING,
    Permission.COMPLIANCE_RETENTION_POLICY,
    Permission.CHANNEL_ACCOUNTS_EDIT,
    Permission.PEOPLE_AGENTS_EDIT,
)
def write_desk_setting(desk: Desk, key: str, value: str | int | bool, owner: str = "") -> None:
    """Write one described setting. An unknown key or a value of another type is refused (``setting-…``).

    ``owner`` is the department, mailbox or agent that the setting belongs to; which right it takes depends on that
    (see ``check_setting``).
    """
    described = checked_setting(key, value)
    check_setting(desk, described, owner)
    write_setting(described.scope, owner, key, value)


@command(Permission.SYSTEM_SETTINGS_GENERAL)
def rename_desk(desk: Desk, name: str) -> None:
    """Change the desk's name, which customers see in answers."""
    write_setting("desk", "", "name", named(name))


@command_on(Agent, Permission.PEOPLE_PROFILE, Permission.CONTENT_SIGNATURE_OWN)
def edit_profile(desk: Desk, agent: Agent, /, **changes: str) -> None:
    """Change one's own fields (``PROFILE``); nothing else, nobody else's. A signature takes a right of its own."""
    unknown = set(changes) - PROFILE
    if unknown:
        raise DeskError("field-refused", field=min(unknown))
    if agent.id != desk.actor.id:
        raise DeskError("field-refused", field="id")
    if "signature" in changes and not desk.actor.holds(Permission.CONTENT_SIGNATURE_OWN):
        raise NotAllowedError("not-allowed", permission=Permission.CONTENT_SIGNATURE_OWN.value)
    for key, value in checked_profile(agent, changes).items():
        if getattr(agent, key) != value:
            setattr(agent, key, value)
    agent.save()
