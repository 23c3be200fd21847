"""What was changed in the matrix and is not saved yet: plain values, tested without a window."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.permissions import Permission, Scope
from desktop.store.queries.explain_roles import Lock, RoleSheet

Key = tuple[str, Permission]


@dataclass(frozen=True)
class Step:
    """One change to save: ``scope`` None lets the right be again what the role came with."""

    role: str
    permission: Permission
    scope: Scope | None


class Draft:
    """Roles as they were read, and over them what somebody set since."""

    def __init__(self) -> None:
        self._sheets: dict[str, RoleSheet] = {}
        self._wanted: dict[Key, Scope] = {}

    def take(self, sheet: RoleSheet) -> None:
        """Put in a role as it is stored now; what is wanted already and may still be stays wanted."""
        self._sheets[sheet.role] = sheet
        for key in [each for each in self._wanted if each[0] == sheet.role]:
            wanted = self._wanted.pop(key)
            if self.refusal(*key, wanted) == "":
                self.set_scope(*key, wanted)

    def forget(self) -> None:
        """Drop what is not saved."""
        self._wanted.clear()

    def forget_role(self, role: str) -> None:
        """Drop a role that is gone."""
        self._sheets.pop(role, None)
        self._wanted = {key: scope for key, scope in self._wanted.items() if key[0] != role}

    def sheet(self, role: str) -> RoleSheet:
        """Return a role as it is stored."""
        return self._sheets[role]

    def scope(self, role: str, permission: Permission) -> Scope:
        """Return how far a right reaches, with what is not saved yet."""
        return self._wanted.get((role, permission), self._sheets[role].grants[permission])

    def refusal(self, role: str, permission: Permission, scope: Scope) -> str:
        """Return why a right cannot be set so far: ``locked``, ``beyond`` (one's own), or empty."""
        sheet = self._sheets[role]
        if sheet.lock != Lock.OPEN:
            return "locked"
        return "beyond" if scope > sheet.limits[permission] else ""

    def set_scope(self, role: str, permission: Permission, scope: Scope) -> None:
        """Want a right to reach so far; what is stored already is no change. Refused ones are left alone."""
        if self.refusal(role, permission, scope):
            return
        self._wanted.pop((role, permission), None)
        if scope != self._sheets[role].grants[permission]:
            self._wanted[(role, permission)] = scope

    def differs(self, role: str, permission: Permission) -> bool:
        """Tell whether a right is not what the role came with."""
        return self.scope(role, permission) != self._sheets[role].origin[permission]

    def different(self, role: str) -> list[Permission]:
        """Return every right that is not what the role came with."""
        return [each for each in self._sheets[role].grants if self.differs(role, each)]

    def put_back(self, role: str, permission: Permission | None = None) -> None:
        """Want what the role came with: one right, or all that may be set so far."""
        for each in self.different(role) if permission is None else [permission]:
            self.set_scope(role, each, self._sheets[role].origin[each])

    def steps(self) -> list[Step]:
        """Return what to save. Narrowing comes first, so that no moment in between gives more than the end."""
        ordered = sorted(self._wanted.items(), key=lambda each: each[1] > self._sheets[each[0][0]].grants[each[0][1]])
        return [Step(role, right, self._step_scope(role, right, scope)) for (role, right), scope in ordered]

    def reached(self) -> int:
        """Return how many agents hold a role that would change."""
        roles = {role for role, _ in self._wanted}
        return len({holder.agent for role in roles for holder in self._sheets[role].holders})

    def _step_scope(self, role: str, permission: Permission, scope: Scope) -> Scope | None:
        return None if scope == self._sheets[role].origin[permission] else scope
