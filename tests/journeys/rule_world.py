"""Random rules on a small desk, for what must hold whatever somebody writes."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from hypothesis import strategies as st

from desktop.commands.base import Desk
from desktop.commands.marks import add_tag, remove_tag
from desktop.commands.places import assign, mark_spam, move_to_department, trash
from desktop.commands.replies import add_note
from desktop.commands.roles import create_role, set_grant
from desktop.commands.rules import create_rule
from desktop.commands.tags import create_tag
from desktop.commands.tickets import edit_subject, postpone, reopen, set_priority, set_status
from desktop.core.permissions import Permission as P
from desktop.core.permissions import Scope
from desktop.jobs.session import open_desk
from desktop.store.clock import clock_set_to, now
from desktop.store.create import create_desk, status_id
from desktop.store.database import db
from desktop.store.models import Agent, Department, Message, Role, Rule, Tag, Ticket
from desktop.store.snapshots import Snapshot, snapshot
from tests.making import actor_desk, make_agent, make_department, make_mailbox, make_ticket

NOON = 1_795_000_000_000
STATUSES = ("open", "waiting_customer", "resolved", "closed")
TAGS = ("hot", "cold")
AUTHORS = ("full", "own", "few", "weak")
TICKETS = 5
SCOPED = (
    P.TICKET_VIEW_LIST,
    P.TICKET_PRIORITY,
    P.TICKET_TRANSFER_DEPARTMENT,
    P.TICKET_TAG,
    P.TICKET_EDIT_SUBJECT,
    P.TICKET_NOTE_ADD,
    P.TICKET_ASSIGN_SELF,
    P.TICKET_ASSIGN_OTHER,
    P.TICKET_TAKE,
    P.TICKET_UNASSIGN,
    P.TICKET_STATUS,
    P.TICKET_STATUS_RESOLVE,
    P.TICKET_STATUS_CLOSE,
    P.TICKET_REOPEN,
    P.TICKET_SPAM_MARK,
    P.TICKET_TRASH,
    P.TICKET_POSTPONE,
)
scopes = st.sampled_from(list(Scope))
rights = st.dictionaries(st.sampled_from(SCOPED), scopes, max_size=8)

TRIGGERS = (
    "priority-changed",
    "status-changed",
    "department-changed",
    "assignee-changed",
    "tags-changed",
    "subject-changed",
    "note-added",
)
place = st.integers(0, 2)


def _act(do: str, value: st.SearchStrategy[object] | None = None) -> st.SearchStrategy[tuple[str, object]]:
    return st.tuples(st.just(do), st.none() if value is None else value)


single_acts = st.one_of(
    _act("set-priority", st.integers(0, 3)),
    _act("set-status", st.sampled_from(STATUSES)),
    _act("set-department", place),
    _act("assign", st.sampled_from(["nobody", *AUTHORS])),
    _act("add-tags", st.sampled_from(TAGS)),
    _act("remove-tags", st.sampled_from(TAGS)),
    _act("set-subject", st.sampled_from(["Fire", "Water"])),
    _act("add-note", st.sampled_from(["Seen", "Done"])),
    _act("postpone", st.integers(1, 500)),
    _act("spam"),
    _act("trash"),
)
"""What rules do and people could do by hand."""
other_acts = st.one_of(
    _act("assign", st.sampled_from(["least-loaded", "round-robin", "author"])),
    _act("resolve-silent"),
    _act("reopen"),
    _act("stop"),
    _act("send-mail", st.sampled_from(["Hello", "Still there?"])),
)
conditions = st.one_of(
    st.tuples(st.just("priority"), st.sampled_from([">=", "<", "is"]), st.integers(0, 3)),
    st.tuples(st.just("status"), st.sampled_from(["is", "is-not"]), st.sampled_from(STATUSES)),
    st.tuples(st.just("department"), st.sampled_from(["is", "is-not"]), place),
    st.tuples(st.just("tags"), st.sampled_from(["any-of", "none-of"]), st.sampled_from(TAGS)),
    st.tuples(st.just("assignee"), st.sampled_from(["empty", "not-empty"]), st.none()),
    st.tuples(st.just("subject"), st.sampled_from(["contains", "regex", "not-contains"]), st.sampled_from(["fi", "w"])),
    st.tuples(st.just("priority"), st.sampled_from(["changed", "increased", "decreased"]), st.none()),
)
groups = st.lists(st.lists(st.tuples(conditions, st.booleans()), min_size=1, max_size=3), max_size=2)
rules = st.fixed_dictionaries(
    {
        "trigger": st.sampled_from(TRIGGERS),
        "groups": groups,
        "acts": st.lists(single_acts | other_acts, min_size=1, max_size=3),
        "stop": st.booleans(),
        "department": st.none() | place,
        "author": st.sampled_from(AUTHORS),
    }
)
Drawn = Mapping[str, object]
deeds = st.tuples(st.integers(0, TICKETS - 1), single_acts)
"""What a person does: to which ticket, and what."""


class World:
    """A desk in a file of its own, with the names that draws use."""

    def __init__(self, path: Path) -> None:
        self.path, self.desk = path, open_desk(path)
        with db.connection_context():
            self.departments = [str(row.id) for row in Department.select().order_by(Department.rid)]
            self.agents = {str(row.name): str(row.id) for row in Agent.select()}
            self.tags = {str(row.name): str(row.id) for row in Tag.select()}
            self.roles = {str(row.name): str(row.id) for row in Role.select()}
            self.tickets = [str(row.id) for row in Ticket.select().order_by(Ticket.rid)]

    def value(self, do: str, drawn: object) -> object:
        """Return what an act or a condition is told, in the words of this desk."""
        if do in ("set-department", "department") and isinstance(drawn, int):
            return self.departments[drawn]
        if do in ("set-status", "status"):
            return status_id(str(drawn))
        if do in ("add-tags", "remove-tags", "tags"):
            return [self.tags[str(drawn)]]
        return self.agents.get(str(drawn), drawn) if do == "assign" else drawn

    def body(self, drawn: Drawn) -> dict[str, object]:
        """Return the JSON form of a drawn rule."""
        home, found = drawn["department"], drawn["groups"]
        assert isinstance(found, list)
        return {
            "name": "Drawn",
            "trigger": drawn["trigger"],
            "groups": [[self._condition(*each, negated) for each, negated in group] for group in found],
            "actions": [self._action(*act) for act in drawn["acts"]],  # type: ignore[attr-defined]  a list of pairs
            "stop": drawn["stop"],
            "department": None if home is None else self.departments[int(str(home))],
        }

    def make(self, drawn: Drawn) -> str:
        """Save a drawn rule, for its author, who may not be allowed what it says (any more)."""
        rule = create_rule(self.desk, self.body(drawn), accept_loops=True)
        Rule.update(owner=self.agents[str(drawn["author"])]).where(Rule.id == rule).execute()
        return rule

    def _condition(self, field: str, op: str, value: object, negated: bool) -> dict[str, object]:
        told = {} if value is None else {"value": self.value(field, value)}
        return {"field": field, "op": op, "not": negated, **told}

    def _action(self, do: str, value: object) -> dict[str, object]:
        if do == "send-mail":
            return {"do": do, "to": "address", "address": "boss@example.com", "subject": value, "text": "Look."}
        return {"do": do} if value is None else {"do": do, "value": self.value(do, value)}


def make_template(path: Path) -> None:
    """Write the desk that every example begins with a copy of."""
    owner = create_desk(path, "Halyard Outdoor", "owner", "en", "owner@halyard.example")
    desk = open_desk(path)
    with db.connection_context(), clock_set_to(NOON):
        homes = [str(Department.get().id), make_department("Returns"), make_department("Workshop")]
        make_mailbox(desk)
        weak, few = create_role(desk, "Weak", base="light"), create_role(desk, "Few", base="agent")
        for role in (weak, few):
            limit(desk, {P.AUTOMATION_RULES_ALL: Scope.ALL}, role)
        for name, role in (("full", "admin"), ("own", "supervisor"), ("few", few), ("weak", weak)):
            make_agent(name, role, homes[:1], f"{name}@halyard.example")
        for tag in TAGS:
            create_tag(desk, tag)
        for number in range(TICKETS):
            subject = ("Fire", "Water")[number % 2]
            make_ticket(subject, status="open", department=homes[number % 3], assignee=(None, owner)[number % 2])


@contextmanager
def world(template: Path, name: str = "copy") -> Iterator[World]:
    """Give a fresh copy of the desk, open, at noon."""
    path = template.with_name(f"{name}.deskbell")
    for left in template.parent.glob(f"{name}.deskbell-*"):
        left.unlink()
    shutil.copyfile(template, path)
    found = World(path)
    with db.connection_context(), clock_set_to(NOON + 1000):
        yield found


def by_hand(world: World, agent: str, ticket: str, deed: tuple[str, object]) -> None:
    """Do as a person what an act of a rule does. Raises what the command raises."""
    do, drawn = deed
    desk = actor_desk(world.desk, world.agents[agent]) if agent != "owner" else world.desk
    value = world.value(do, drawn)
    words: dict[str, Callable[[], object]] = {
        "set-priority": lambda: set_priority(desk, ticket, int(str(value))),
        "set-status": lambda: set_status(desk, ticket, str(value)),
        "set-department": lambda: move_to_department(desk, ticket, str(value)),
        "assign": lambda: assign(desk, ticket, None if value == "nobody" else str(value)),
        "add-tags": lambda: add_tag(desk, ticket, str(drawn)),
        "remove-tags": lambda: remove_tag(desk, ticket, world.tags[str(drawn)]),
        "set-subject": lambda: edit_subject(desk, ticket, str(value)),
        "add-note": lambda: add_note(desk, ticket, str(value)),
        "postpone": lambda: postpone(desk, ticket, now() + int(str(value)) * 60_000),
        "spam": lambda: mark_spam(desk, ticket),
        "trash": lambda: trash(desk, ticket),
        "reopen": lambda: reopen(desk, ticket),
    }
    words[do]()


def stand(world: World) -> dict[str, tuple[Snapshot, int]]:
    """Return how all tickets stand, and how many messages each has."""
    return {
        ticket: (snapshot(ticket), Message.select().where(Message.ticket == ticket).count()) for ticket in world.tickets
    }


def limit(desk: Desk, granted: Mapping[P, Scope], role: str) -> None:
    """Set some permissions of a role of the desk's own by hand."""
    for permission, scope in granted.items():
        set_grant(desk, role, permission.value, int(scope))
