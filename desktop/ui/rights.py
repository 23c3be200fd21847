"""What the agent at this window may do, kept up to date: the one thing that widgets ask before they show a control.

Rights change by commands of this window, of others on this computer, or on the command line. The first two come as
events; for the last, one small number is read every second, beside the UI thread.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.commands.base import Desk
from desktop.core.actors import Actor, Laned, can
from desktop.core.events import Changed
from desktop.core.permissions import Permission, Scope
from desktop.store.queries.team import team_size
from desktop.store.rights import fresh
from desktop.ui.bridge import Bridge
from desktop.ui.tasks import Tasks

KINDS = frozenset(("agent", "role", "role_grant", "membership", "denial", "department", "ticket_referral"))
LOOK_MS = 1000
_SIGHT = (Permission.TICKET_VIEW_LIST, Permission.TICKET_VIEW_SPAM, Permission.TICKET_VIEW_DELETED)


@dataclass(frozen=True)
class Team:
    """How many work here and in how many departments: a founder alone is shown nothing of either."""

    agents: int = 1
    departments: int = 1
    targets: int = 1
    """Departments that tickets can be moved to."""


class Rights(QObject):
    """Reads the actor again when rights moved. ``changed`` when they are others now, ``ended`` when none are left.

    Widgets hold no rule: they ask ``can`` with the row they show.
    """

    changed = Signal()
    ended = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._told = desk.actor
        self._team: Team | None = None
        self._second = QTimer(self, interval=LOOK_MS)
        self._second.timeout.connect(self._look_again)
        bridge.changed.connect(self._on_changed)

    @property
    def actor(self) -> Actor:
        """Who acts here, with the rights as they were read last."""
        return self._desk.actor

    @property
    def team(self) -> Team:
        """How many agents and departments there are, as far as this agent knows."""
        if self._team is None:
            actor = self._desk.actor
            self._team = self._tasks.now(lambda: read_team(actor))
        return self._team

    @property
    def reading_only(self) -> bool:
        """Whether somebody looks through another agent's eyes: nothing may be written, not even what was read."""
        return bool(self._desk.actor.seen_by)

    @property
    def watching(self) -> bool:
        """Whether it looks for what other programs change."""
        return self._second.isActive()

    def watch(self) -> None:
        """Notice from now on what other programs change, too."""
        self._second.start()

    def stop(self) -> None:
        """Notice only events again."""
        self._second.stop()

    def can(self, permission: Permission, ticket: Laned | None = None) -> bool:
        """Tell whether the agent may do something, to a ticket that is shown or (None) at this desk."""
        return can(self._desk.actor, permission, ticket)

    def can_any(self, permissions: Iterable[Permission], ticket: Laned | None = None) -> bool:
        """Tell whether one of several rights is there."""
        return any(self.can(each, ticket) for each in permissions)

    def can_each(self, permissions: Iterable[Permission], ticket: Laned | None = None) -> bool:
        """Tell whether several rights are there, all of them."""
        return all(self.can(each, ticket) for each in permissions)

    def can_all(self, permissions: Iterable[Permission], tickets: Iterable[Laned]) -> bool:
        """Tell whether the rights reach each of the tickets."""
        return all(self.can_each(permissions, each) for each in tickets)

    def everywhere(self, permission: Permission) -> bool:
        """Tell whether a right reaches every ticket of the desk, so that none needs to be looked at."""
        actor = self._desk.actor
        wanted = (permission, *_SIGHT)
        denied = any(each in names for names in actor.denied.values() for each in wanted)
        return not denied and all(actor.scope(each) == Scope.ALL for each in wanted)

    def look(self) -> None:
        """Read the rights and the team again, beside the UI thread."""
        actor = self._desk.actor
        self._tasks.query(self, lambda: _read(actor, always=True), self._on_read)

    def _look_again(self) -> None:
        actor = self._desk.actor
        self._tasks.query(self, lambda: _read(actor, always=False), self._on_read)

    def _on_changed(self, event: Changed) -> None:
        if event.kind in KINDS:
            self.look()

    def _on_read(self, found: tuple[Actor, Team | None]) -> None:
        """Take the rights over; a command may have read them before and put them into the desk already."""
        actor, team = found
        if actor.version > self._desk.actor.version:
            self._desk.actor = actor
        now, grown = self._desk.actor, team is not None and self._team not in (None, team)
        self._team = team or self._team
        if not grown and replace(now, version=0) == replace(self._told, version=0):
            return
        before, self._told = self._told, now
        if before.holds(Permission.PEOPLE_PROFILE) and not now.holds(Permission.PEOPLE_PROFILE):
            self.ended.emit()
        self.changed.emit()


def read_team(actor: Actor) -> Team:
    """Count the agents who work here and the departments this agent knows."""
    return Team(*team_size(actor))


def _read(actor: Actor, always: bool) -> tuple[Actor, Team | None]:
    now = fresh(actor)
    return now, read_team(now) if always or now is not actor else None
