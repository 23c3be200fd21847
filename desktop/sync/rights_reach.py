"""How far a signer's rights reach: to tickets where they are or lately were, to people, to departments."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from desktop.core.actors import Actor, reaches
from desktop.core.needs import reaches_home
from desktop.core.permissions import Permission, Scope
from desktop.store.database import db
from desktop.store.queries.people_sight import met_sql
from desktop.sync.policy import FAR, Rights
from desktop.sync.rights_state import CHUNK, Place, past_places, places

Reached = Callable[[Rights], bool]
"""Tells whether one of some rights reaches."""
VIEW, OWN_AVAILABILITY = Permission.TICKET_VIEW_LIST, Permission.PEOPLE_AVAILABILITY_CHANGE_OWN
Kind = tuple[str, str, frozenset[str]]
"""What of a place decides: department; whether the signer, nobody or another has it; to whom it is referred."""


class _Ticket:
    """A place as ``core.actors`` asks for it."""

    def __init__(self, place: Place) -> None:
        self.department, self.assignee, self.referred = place.department, place.assignee, place.referred


class Reaches:
    """Answers for one signer, each question once; ``load`` reads the tickets of a file together."""

    def __init__(self, actor: Actor) -> None:
        self.actor = actor
        self.tickets: dict[bytes, Place] = {}
        self.new: dict[bytes, Place] = {}
        self.moved: set[bytes] = set()
        self._asked: dict[tuple[Kind, Rights], bool] = {}
        self._past: dict[bytes, list[Place]] = {}
        self._met: dict[Permission, set[bytes]] = {}
        self._people: list[bytes] = []

    def load(self, tickets: Iterable[bytes]) -> None:
        """Read where some tickets are."""
        self.tickets |= places({each for each in tickets if each not in self.tickets})

    def load_people(self, contacts: Iterable[bytes]) -> None:
        """Note about which people questions will come."""
        self._people = list(contacts)

    def is_known(self, ticket: bytes) -> bool:
        """Tell whether a ticket is here, or was found right in this file."""
        return ticket in self.tickets or ticket in self.new

    def of_ticket(self, ticket: bytes) -> Reached:
        """Return the question about one ticket: where it is, where it lately was, or where it was made in this file."""
        if ticket in self.new:
            return self._of_new(ticket)
        return lambda rights: self._in_place(self.tickets[ticket], rights) or self._lately(ticket, rights)

    def _of_new(self, ticket: bytes) -> Reached:
        place = self.new[ticket]
        if ticket in self.moved:
            return self.held
        return lambda rights: any(self._makes(each, place) for each in rights)

    def _makes(self, right: Permission, place: Place) -> bool:
        """Tell whether a right reaches a ticket in the making; that it will be one's own does not count."""
        if right.value.startswith("ticket."):
            return reaches_home(self.actor, right, place.department)
        return right != OWN_AVAILABILITY and self.actor.holds(right)

    def _lately(self, ticket: bytes, rights: Rights) -> bool:
        if ticket not in self._past:
            self._past[ticket] = past_places(ticket, self.tickets[ticket])
        return any(self._in_place(place, rights) for place in self._past[ticket])

    def _in_place(self, place: Place, rights: Rights) -> bool:
        me = self.actor.id
        holder = "me" if place.assignee == me else "other" if place.assignee else ""
        asked = (place.department, holder, place.referred), rights
        found = self._asked.get(asked)
        if found is None:
            found = self._asked[asked] = any(self._reaches(each, place) for each in rights)
        return found

    def _reaches(self, right: Permission, place: Place) -> bool:
        if not reaches(self.actor, right, _Ticket(place)):
            return False
        if right == OWN_AVAILABILITY:
            return place.assignee == self.actor.id
        return right.value.startswith("ticket.") or right in FAR or reaches(self.actor, VIEW, _Ticket(place))

    def of_contact(self, contact: bytes, *, known: bool) -> Reached:
        """Return the question about a person; somebody new is anybody's who may make people."""
        return (lambda rights: any(self._meets(each, contact) for each in rights)) if known else self.held

    def _meets(self, right: Permission, contact: bytes) -> bool:
        if not self.actor.holds(right):
            return False
        if right.value.startswith("company."):
            return True
        asked = right if right.value.startswith("contact.") else Permission.CONTACT_VIEW
        if asked not in self._met:
            self._met[asked] = self._all_met(asked)
        return contact in self._met[asked]

    def _all_met(self, right: Permission) -> set[bytes]:
        words, values = met_sql(self.actor, right)
        found: set[bytes] = set()
        for start in range(0, len(self._people), CHUNK):
            part = self._people[start : start + CHUNK]
            sql = f"SELECT c.id FROM contact c WHERE c.id IN ({', '.join('?' * len(part))}) AND {words}"
            found |= {bytes(row) for (row,) in db.execute_sql(sql, (*part, *values)).fetchall()}
        return found

    def held(self, rights: Rights) -> bool:
        """Tell whether one of some rights is held anywhere."""
        return any(self.actor.holds(each) for each in rights)

    def desk_wide(self, rights: Rights) -> bool:
        """Tell whether one of some rights is held by a role for the whole desk."""
        return any(self.actor.scope(each) != Scope.NONE for each in rights)

    def in_department(self, department: str) -> Reached:
        """Return the question about all of a department; empty is the whole desk."""
        if not department:
            return self.desk_wide
        return lambda rights: any(self.actor.scope_in(each, department) == Scope.ALL for each in rights)
