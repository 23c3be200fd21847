"""Judging what somebody wrote about the desk itself: people, departments, settings, texts, rules, computers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop.core.macro_rights import may_write
from desktop.core.permissions import Permission, Scope
from desktop.core.roles import OWNER
from desktop.store.database import db
from desktop.store.queries.rules import may_edit, may_switch
from desktop.sync.policy import REST, Reach, setting_rights
from desktop.sync.policy_desk import AVAILABILITY, OWN_BY_SCOPE
from desktop.sync.rights_reach import Reached, Reaches
from desktop.sync.rights_rows import AUTHOR, RIGHT, Incoming, Judge, RefusalError, Signer
from desktop.sync.rights_state import devices_of
from desktop.sync.wire import Value

OWNER_ONLY, DEVICE = "owner-only", "device-of-another"
SWITCHES = frozenset({"active", "paused", "paused_details"})
OF_AUTHOR = frozenset({"trigger", "timing", "groups", "actions", "department", "stop"})
"""Columns of a rule whose writer it acts for; see ``commands.rules``."""


@dataclass
class DeskJudge:
    """Judges rows of ``policy.DESK``. ``works``: the signer works for the desk; ``owns``: they own it."""

    signer: Signer
    reach: Reaches
    works: bool
    owns: bool

    def check(self, item: Incoming) -> None:
        """Raise ``RefusalError`` for a row that its sender may not have written."""
        {Reach.SETTING: self._setting, Reach.MACRO: self._macro, Reach.RULE: self._rule}.get(
            item.policy.reach, self._plain
        )(item)
        if item.table == "agent":
            self._owner_untouched(item)
        if item.table in ("computer", "audit_entry") and not self.owns:
            self._own_device(item)

    def _plain(self, item: Incoming) -> None:
        judge, policy = Judge(self.signer, self._reached(item)), item.policy
        author = item.was(policy.author[0]) if policy.author else None
        own = bool(policy.author) and self.signer.is_me(item.id if policy.author == ("id",) else author)
        if item.is_made and (item.known is None or policy.twice) and not self._is_desk_work(item, REST):
            fits = self.owns or policy.author == ("id",) or self._is_no_agent(item, author)
            judge.check_made(item, author, fits=fits)
        for column in item.changed():
            if not self._is_desk_work(item, column) and not self._of_colleague(item, column):
                judge.check_column(item, column, own=own)

    def _reached(self, item: Incoming) -> Reached:
        if item.policy.reach is Reach.HELD:
            return self.reach.held
        if item.policy.reach is Reach.DESK:
            return self.reach.desk_wide
        place = item.policy.place
        return self.reach.in_department(_hex(item.id if place == "id" else item.was(place)))

    def _is_desk_work(self, item: Incoming, column: str) -> bool:
        return self.works and (column in item.policy.desk or REST in item.policy.desk)

    def _of_colleague(self, item: Incoming, column: str) -> bool:
        """Tell whether it is the availability of somebody in a department that the signer looks after."""
        if item.table != "agent" or column not in AVAILABILITY or item.known is None:
            return False
        sql = "SELECT department FROM membership WHERE agent = ? AND deleted = 0"
        right = Permission.PEOPLE_AVAILABILITY_CHANGE_OTHERS
        homes = [bytes(home).hex() for (home,) in db.execute_sql(sql, (item.id,)).fetchall()]
        return any(self.reach.actor.scope_in(right, home) == Scope.ALL for home in homes)

    def _is_no_agent(self, item: Incoming, author: Value) -> bool:
        """Tell whether the audit log names one of the desk's own hands, such as ``sign-in``."""
        if item.table != "audit_entry" or not isinstance(author, str):
            return False
        return len(author) != 32 or bool(set(author) - set("0123456789abcdef"))

    def _owner_untouched(self, item: Incoming) -> None:
        """Only owners make owners, and change what is an owner's; who owns the desk changes themselves."""
        if self.owns or self.signer.is_me(item.id) and "role" not in item.changed():
            return
        if OWNER in (item.value("role"), item.known["role"] if item.known is not None else None):
            raise RefusalError(OWNER_ONLY)

    def _own_device(self, item: Incoming) -> None:
        """Refuse to introduce another computer, and to write its part of the audit log."""
        device = str(item.value("device"))
        if item.known is not None:
            if any(item.value(name) != item.was(name) for name in ("device", "agent") if name in item.at):
                raise RefusalError(DEVICE, device=device[:80])
        elif device.partition(" ")[0] not in self._devices(item.table):
            raise RefusalError(DEVICE, device=device[:80])

    def _devices(self, table: str) -> set[str]:
        """Return whose part of the log a signer writes: a copy that goes on as another has entries of the first."""
        earlier = devices_of(self.signer.agent) if table == "audit_entry" else set()
        return {self.signer.device, *earlier}

    def _setting(self, item: Incoming) -> None:
        scope, owner, key = (str(item.was(name) or "") for name in ("scope", "owner", "key"))
        if any(item.value(name) != item.was(name) for name in ("scope", "owner", "key") if name in item.at):
            raise RefusalError(RIGHT, column="key")
        if scope == OWN_BY_SCOPE and owner == self.signer.agent:
            return
        reached = self.reach.in_department(owner) if scope == "department" else self.reach.desk_wide
        rights = setting_rights(scope, key)
        if not rights and self.owns:
            return
        Judge(self.signer, reached).need(rights, column=key)

    def _macro(self, item: Incoming) -> None:
        for row in (_Row(item, before=True), _Row(item, before=False)):
            if not may_write(self.reach.actor, row):
                raise RefusalError(RIGHT, column="text")
        if item.known is not None and {"actions", "text"} & set(item.changed()):
            self._check_riding(item)

    def _check_riding(self, item: Incoming) -> None:
        """Refuse what would act with the rights of whoever's rule runs the macro; see ``commands._macro_rules``."""
        sql = "SELECT department FROM rule WHERE deleted = 0 AND owner <> ? AND instr(actions, ?) > 0"
        for (home,) in db.execute_sql(sql, (self.signer.key, item.id.hex())).fetchall():
            if not may_edit(self.reach.actor, _hex(home) or None):
                raise RefusalError(RIGHT, column="actions")

    def _rule(self, item: Incoming) -> None:
        """Whoever changes what a rule does is its author from then on; the desk pauses it, and agents who start it."""
        changed = set(item.at) if item.known is None else set(item.changed())
        if changed <= {"paused", "paused_details"} and (self.works or item.was("trigger") == "manual"):
            return
        actor, homes = self.reach.actor, {_hex(item.was("department")), _hex(item.value("department"))}
        if "department" not in item.at:
            homes = {_hex(item.was("department"))}
        enough = may_switch if changed <= SWITCHES else may_edit
        if not all(enough(actor, home or None) for home in homes):
            raise RefusalError(RIGHT, permission=Permission.AUTOMATION_RULES_OWN_DEPARTMENT.value)
        author = item.value("owner") if "owner" in item.at else item.was("owner")
        if (changed & OF_AUTHOR or "owner" in changed) and not self.signer.is_me(author):
            raise RefusalError(AUTHOR)


class _Row:
    """A macro as ``core.macro_rights`` asks for it, as it was or as it is sent."""

    def __init__(self, item: Incoming, *, before: bool) -> None:
        def read(column: str) -> Any:
            return item.was(column) if before or column not in item.at else item.value(column)

        self.kind = str(read("kind") or "canned")
        self.owner, self.department = _hex(read("owner")) or None, _hex(read("department")) or None


def _hex(value: Value) -> str:
    return value.hex() if isinstance(value, bytes) else ""
