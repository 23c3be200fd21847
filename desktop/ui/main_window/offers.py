"""What the command bar offers: commands, choices for the chosen tickets, places; and what it looks up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QDateTime, QObject, QTime, Signal

from desktop.core.actors import Actor
from desktop.core.permissions import Permission
from desktop.store.queries.desk_lists import statuses, tags
from desktop.store.queries.people_lists import agents_for_ticket, departments_for, transfer_targets
from desktop.store.queries.rows import AgentRow, DepartmentRow, StatusRow, TagRow, TicketRow
from desktop.ui.command_bar.entries import Entry
from desktop.ui.command_bar.needed import allowed, may_enter, may_give
from desktop.ui.command_bar.table import COMMANDS
from desktop.ui.common.marks import status_glyph
from desktop.ui.context import UiContext
from desktop.ui.context_panel.loading import loads_of
from desktop.ui.people_words import agent_name, state_words
from desktop.ui.shortcuts import Commands, command_words
from desktop.ui.sidebar.places import VIEWS, place_words, there
from desktop.ui.tickets.actions import TicketActions
from desktop.ui.tickets.row_words import (
    PRIORITY_MARKS,
    priority_words,
    requester_words,
    status_look,
    status_words,
    subject_words,
    until_words,
)
from desktop.ui.time_words import ticket_number_words

POSTPONED, NEW = 3, 0


class Offers(QObject):
    """Makes entries. ``place_wanted`` and ``ticket_wanted`` are where an entry leads."""

    place_wanted = Signal(str)
    ticket_wanted = Signal(str)
    search_wanted = Signal(str)

    def __init__(self, context: UiContext, commands: Commands, actions: TicketActions, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._commands = commands
        self._actions = actions
        self._rights = context.rights
        self.more: Callable[[], Sequence[Entry]] = tuple
        """What else is offered for the chosen tickets once something is typed."""

    def rows(self) -> list[TicketRow]:
        """Return the tickets that are chosen, as far as they were read."""
        return list(self._actions.rows())

    @property
    def group_of_people(self) -> str:
        """The title that people and places stand under."""
        return self.tr("People and places")

    def everything(self, typed: str) -> Sequence[Entry]:
        """Offer commands and choices for the chosen tickets, then places."""
        chosen = bool(self._actions.chosen())
        entries = self.commands(chosen)
        if typed.strip() and chosen:
            entries += [*self.departments(), *self.agents(), *self.tags(""), *self.statuses(), *self.more()]
        if typed.strip() and self._rights.can(Permission.TICKET_VIEW_LIST):
            entries.append(self._search(typed))
        return [*entries, *self.places()]

    def commands(self, chosen: bool) -> list[Entry]:
        """Offer the commands of the table that make sense now."""
        for_ticket, general = self.tr("Commands for this ticket"), self.tr("Commands")
        usable = [spec for spec in COMMANDS if spec.name != "search" and self._commands.action(spec.name).isEnabled()]
        usable.sort(key=lambda spec: not spec.needs)
        return [
            Entry(
                f"command:{spec.name}",
                for_ticket if spec.needs else general,
                spec.icon or "command",
                command_words(spec),
                partial(self._commands.run, spec.name),
                keys=self._commands.keys(spec.name),
                order=0 if spec.needs else 1,
            )
            for spec in usable
        ]

    def agents(self, plain: bool = False) -> list[Entry]:
        """Offer everybody the chosen tickets may be given to and who could see them then, and nobody."""
        rows, actor = self.rows(), self._actor
        homes = {row.department for row in rows}
        found: list[AgentRow] = self._context.tasks.now(lambda: able_in_all(actor, homes))
        able = [each for each in found if may_give(self._rights, each.id, rows)]
        loads = self._loads(able) if plain else {}
        entries = [self._agent(each, plain, loads.get(each.id)) for each in able]
        if may_give(self._rights, None, rows):
            words = self.tr("Assign to nobody")
            entries.append(self._choice("assign:", "user-x", words, partial(self._actions.assign, None), "A"))
        return entries

    def departments(self, plain: bool = False) -> list[Entry]:
        """Offer the departments the chosen tickets can move to."""
        actor = self._actor
        found: list[DepartmentRow] = self._context.tasks.now(lambda: transfer_targets(actor))
        words = self.tr("{name}") if plain else self.tr("Move to department: {name}")
        if (len(found) < 2 and not plain) or not allowed(self._rights, "department", self.rows()):
            return []
        return [
            self._choice(
                f"department:{each.id}",
                "folder",
                words.format(name=each.name),
                partial(self._actions.move, each.id),
                "D",
            )
            for each in found
        ]

    def tags(self, typed: str, plain: bool = False) -> list[Entry]:
        """Offer the tags; a new one when what was typed is none yet."""
        if not allowed(self._rights, "tag", self.rows()):
            return []
        found: list[TagRow] = self._read(tags)
        words = self.tr("{name}") if plain else self.tr("Add tag: {name}")
        entries = [
            self._choice(
                f"tag:{each.id}", "tag", words.format(name=each.name), partial(self._actions.add_tag, each.name), "T"
            )
            for each in found
        ]
        name = " ".join(typed.split())
        makes = self._rights.can_all((Permission.TICKET_TAG_CREATE,), self.rows())
        if name and makes and all(each.name.casefold() != name.casefold() for each in found):
            new = self.tr("New tag: {name}").format(name=name)
            entries.append(self._choice("tag:new", "plus", new, partial(self._actions.add_tag, name), ""))
        return entries

    def statuses(self, plain: bool = False) -> list[Entry]:
        """Offer the statuses that can be chosen by hand."""
        rows, rights = self.rows(), self._rights
        able = [each for each in self._read(statuses) if each.category not in (NEW, POSTPONED)]
        found: list[StatusRow] = [each for each in able if may_enter(rights, each.category, rows)]
        words = self.tr("{name}") if plain else self.tr("Status: {name}")
        return [
            self._choice(
                f"status:{each.id}",
                status_glyph(status_look(each.key, each.category)),
                words.format(name=status_words(each)),
                partial(self._actions.set_status, each.id),
                "S",
            )
            for each in found
        ]

    def priorities(self) -> list[Entry]:
        """Offer the four priorities, most urgent first."""
        icons = {"urgent": "priority-urgent", "high": "priority-high"}
        return [
            self._choice(
                f"priority:{each}",
                icons.get(PRIORITY_MARKS[each], "minus"),
                priority_words(each),
                partial(self._actions.set_priority, each),
                "",
            )
            for each in (3, 2, 1, 0)
        ]

    def moments(self) -> list[Entry]:
        """Offer until when the chosen tickets can sleep."""
        return [
            Entry(
                f"postpone:{name}",
                self.tr("Postpone until"),
                "clock",
                words,
                partial(self._actions.postpone, at),
                hint=until_words(at),
            )
            for name, words, at in self._moments()
        ]

    def places(self) -> list[Entry]:
        """Offer the views, departments and settings."""
        group = self.group_of_people
        made = [
            Entry(f"place:{kind}", group, icon, place_words(kind), partial(self.place_wanted.emit, kind), order=4)
            for kind, icon, text in VIEWS
            if there(kind, self._rights.can, self._rights.team.agents)
        ]
        actor = self._actor
        rows: list[DepartmentRow] = self._context.tasks.now(lambda: departments_for(actor))
        if len(rows) > 1:
            words = self.tr("Department: {name}")
            made += [
                Entry(
                    f"place:department:{row.id}",
                    group,
                    "users",
                    words.format(name=row.name),
                    partial(self.place_wanted.emit, f"department:{row.id}"),
                    order=4,
                )
                for row in rows
            ]
        return made

    def ticket(self, row: TicketRow) -> Entry:
        """Offer a ticket that was found."""
        look = status_look(row.status_key, row.category)
        hint = " · ".join((requester_words(row), f"#{ticket_number_words(row.number, row.id)}"))
        return Entry(
            f"ticket:{row.id}",
            self.tr("Tickets"),
            status_glyph(look),
            subject_words(row),
            partial(self.ticket_wanted.emit, row.id),
            hint,
            ink=f"status_{look}_text",
            order=2,
        )

    @property
    def _actor(self) -> Actor:
        return self._context.desk.actor

    def _read(self, read: Callable[[], list]) -> list:  # type: ignore[type-arg]
        return self._context.tasks.now(read)

    def _search(self, typed: str) -> Entry:
        words = self.tr("Search everything for “{words}”").format(words=typed.strip())
        return Entry(
            "search",
            self.tr("Tickets"),
            "search",
            words,
            partial(self.search_wanted.emit, typed.strip()),
            stays=True,
            order=3,
        )

    def _loads(self, able: Sequence[AgentRow]) -> Mapping[str, int]:
        actor = self._actor
        return self._context.tasks.now(lambda: loads_of(actor, able))

    def _agent(self, row: AgentRow, plain: bool, load: int | None = None) -> Entry:
        mine = row.id == self._actor.id
        name = agent_name(row)
        words = self.tr("{name} (me)").format(name=name) if mine else name
        text = words if plain else self.tr("Assign to {name}").format(name=words)
        icon, run = "user-check" if mine else "user", partial(self._actions.assign, row.id)
        return replace(self._choice(f"assign:{row.id}", icon, text, run, "A"), hint=state_words(row, load))

    def _choice(self, key: str, icon: str, text: str, run: Callable[[], object], keys: str) -> Entry:
        return Entry(key, self.tr("Commands for this ticket"), icon, text, run, keys=keys)

    def _moments(self) -> list[tuple[str, str, int]]:
        now = QDateTime.currentDateTime()
        morning, evening = QTime(9, 0), QTime(18, 0)
        today, day = now.date(), now.date().dayOfWeek()
        tonight = QDateTime(today, evening)
        made = [
            ("hour", self.tr("In one hour"), now.addSecs(3600)),
            ("three", self.tr("In three hours"), now.addSecs(10800)),
        ]
        if now.secsTo(tonight) > 3600:
            made.append(("evening", self.tr("This evening"), tonight))
        made += [
            ("tomorrow", self.tr("Tomorrow"), QDateTime(today.addDays(1), morning)),
            ("monday", self.tr("Next Monday"), QDateTime(today.addDays(8 - day), morning)),
            ("week", self.tr("In one week"), QDateTime(today.addDays(7), morning)),
            ("month", self.tr("In one month"), QDateTime(today.addMonths(1), morning)),
        ]
        return [(name, words, at.toMSecsSinceEpoch()) for name, words, at in made]


def able_in_all(actor: Actor, departments: Iterable[str]) -> list[AgentRow]:
    """Return the agents who could have a ticket in every one of the departments, by name."""
    able = [agents_for_ticket(actor, each) for each in departments]
    ids = set.intersection(*({row.id for row in rows} for rows in able)) if able else set()
    return [row for row in (able[0] if able else []) if row.id in ids]
