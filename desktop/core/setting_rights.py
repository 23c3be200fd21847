"""Which rights, beside that to edit departments, let somebody write a page of a department's settings."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.core.permissions import Permission

PAGE_RIGHTS: Mapping[str, Permission] = {
    "signature": Permission.CONTENT_SIGNATURE_DEPARTMENT,
    "templates": Permission.CONTENT_TEMPLATE_EDIT,
    "survey": Permission.CONTENT_TEMPLATE_EDIT,
    "auto-reply": Permission.CONTENT_TEMPLATE_EDIT,
    "hours": Permission.AUTOMATION_CALENDARS,
    "routing": Permission.AUTOMATION_DISTRIBUTION_CONFIG,
    "escalation": Permission.AUTOMATION_ROUTING,
}
"""Departments' texts and hours may also be written by people who may change nothing else of a department."""
