"""The settings' page of roles: a list, a matrix of rights, who holds them, and the dialogs around it."""

from __future__ import annotations

from desktop.ui.settings.roles.page import RolesPage

__all__ = ["RolesPage"]
