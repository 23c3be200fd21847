"""What the catalogue says about one right, and the scopes that a right may take."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.catalogue_waiting import NO_EFFECT_YET
from desktop.core.permissions import Permission, Scope

ON_TICKETS = tuple(Scope)
ON_CONTACTS = (Scope.NONE, Scope.DEPARTMENTS, Scope.ALL)
HELD = (Scope.NONE, Scope.ALL)
"""Held or not; ALL is yes."""


@dataclass(frozen=True)
class Right:
    """One permission in words. ``label`` and ``explanation`` are English, marked for translation in "Rights".

    ``group`` is a key of ``catalogue.GROUPS``; ``scopes`` are those it may be granted with, ascending.
    """

    permission: Permission
    group: str
    label: str
    explanation: str
    scopes: tuple[Scope, ...]

    @property
    def used(self) -> bool:
        """Whether anything in the program asks for it yet."""
        return self.permission not in NO_EFFECT_YET

    @property
    def scoped(self) -> bool:
        """Whether it reaches so and so far, rather than being held or not."""
        return len(self.scopes) > 2

    def fitting(self, scope: Scope) -> Scope:
        """Return the largest scope of this right that is not above ``scope``."""
        return max(each for each in self.scopes if each <= scope)
