"""The page of service levels: in the order in which a ticket gets the first that fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop.store.queries.rows_sla import PolicyRow
from desktop.store.queries.rule_choices import rule_choices
from desktop.store.queries.sla import calendar_rows, policy_rows
from desktop.ui.context import UiContext
from desktop.ui.errors import desk_sentence
from desktop.ui.i18n import isolate
from desktop.ui.settings.lists_page import ListPage
from desktop.ui.settings.rules.marked import plain
from desktop.ui.settings.rules.sentences import conditions_clause
from desktop.ui.settings.rules.vocabulary import Vocabulary
from desktop.ui.settings.sla.draft import NOTHING, PolicyDraft, draft_of
from desktop.ui.settings.sla.saving import forget_policy, order_policies, store_policy, switch_policy
from desktop.ui.settings.sla.words import promise_words, span
from desktop.ui.settings.table import Column, Row
from desktop.ui.time_words import count_words

SWITCH_ROOM = 40


class SlaPage(ListPage):
    """A table of policies; Enter opens one, Space switches it."""

    kinds = frozenset({"sla_policy", "calendar", "sla_clock"})
    icon = "timer"
    high = 48

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Service levels"))
        self.rows.setAccessibleName(self.title)
        self.note.setText(self.tr("What customers are promised. A ticket gets the first whose conditions it meets."))
        self.nothing.say(
            self.tr("Nothing is promised yet"),
            self.tr("Promise a first answer within some hours; the list then shows what is due, and what is late."),
        )
        self.add.setText(self.tr("New service level"))
        self.add.clicked.connect(lambda: self.ask_new())
        self.rows.switched.connect(self._switch)
        self._found: dict[str, PolicyRow] = {}
        change = self.offer(self.tr("Change…"), "pencil")
        change.clicked.connect(lambda: self.edit(self.rows.chosen()))
        copy = self.offer(self.tr("Make a copy…"), "copy")
        copy.clicked.connect(lambda: self.ask_copy(self.rows.chosen()))
        delete = self.offer(self.tr("Delete…"), "trash-2", "quiet-danger")
        delete.clicked.connect(lambda: self.remove(self.rows.chosen()))
        self.finish_tools()

    def columns(self) -> Sequence[Column]:
        """Return name, the two promises that most make, hours, open tickets, and room for the switch."""
        return (
            Column(self.tr("Name")),
            Column(self.tr("First answer"), 128),
            Column(self.tr("Resolve"), 92),
            Column(self.tr("Hours"), 116),
            Column(self.tr("Open tickets"), 148, end=True),
            Column("", SWITCH_ROOM),
        )

    def words(self) -> str:
        """Return what can be set in here too."""
        more = (self.tr("SLA"), self.tr("Promises"), self.tr("Warn"), self.tr("First answer"), self.tr("Overdue"))
        return " ".join((self.title, self.add.text(), self.note.text(), *more))

    def read(self) -> list[Row]:
        """Return the policies in their order."""
        actor = self._context.desk.actor
        self._found = {row.id: row for row in policy_rows(actor)}
        words = Vocabulary(rule_choices(actor))
        return [self._row(row, words) for row in self._found.values()]

    def open_row(self, identity: str) -> None:
        """Open a policy that somebody was led to."""
        self.rows.choose(identity)
        self.edit(identity)

    def edit(self, identity: str) -> None:
        """Open the dialog of a policy."""
        row = self._found.get(identity)
        if row is not None:
            self._open(row.name, draft_of(row), row)

    def ask_new(self) -> None:
        """Begin a policy, with the first hours that are there."""
        actor = self._context.desk.actor
        calendars = self._context.tasks.now(lambda: calendar_rows(actor))
        self._open(self.tr("New service level"), PolicyDraft(calendar=calendars[0].id if calendars else None), None)

    def ask_copy(self, identity: str) -> None:
        """Begin a policy with what another one says."""
        row = self._found[identity]
        name = self.tr("{name} (copy)").format(name=row.name)
        self._open(self.tr("New service level"), replace(draft_of(row), name=name), None)

    def remove(self, identity: str) -> None:
        """Ask before a policy goes, saying what becomes of its tickets."""
        from desktop.ui.settings.lists.asking import ConsentDialog  # noqa: PLC0415 - seldom needed

        row = self._found[identity]
        title = self.tr("Delete {name}?").format(name=isolate(row.name))
        words = self.tr("%n open ticket(s) get the next service level that fits, or none.", "", row.tickets)
        gone = lambda: self.run(lambda desk: forget_policy(desk, identity))  # noqa: E731 - shorter than a function
        ConsentDialog(title, words, self.tr("Delete service level"), gone, self).open()

    def order(self, identities: list[str]) -> None:
        """Let tickets follow the new order."""
        self.run(lambda desk: order_policies(desk, identities))

    def _switch(self, identity: str, on: bool) -> None:
        self.run(lambda desk: switch_policy(desk, identity, on))

    def _open(self, title: str, draft: PolicyDraft, row: PolicyRow | None) -> None:
        from desktop.ui.settings.sla.policy_dialog import PolicyDialog  # noqa: PLC0415 - when asked for

        actor = self._context.desk.actor
        calendars = self._context.tasks.now(lambda: calendar_rows(actor))
        self.dialog = PolicyDialog(
            self._context,
            title,
            draft,
            calendars,
            lambda desk, wanted: store_policy(desk, row, wanted),
            self,
            new=row is None,
        )
        self.dialog.saved.connect(self.load)
        self.dialog.open()

    def _row(self, row: PolicyRow, words: Vocabulary) -> Row:
        draft = draft_of(row)
        clause = plain(conditions_clause(words, {"groups": draft.groups})) if draft.groups and not row.problem else ""
        whom = self.tr("For: {conditions}").format(conditions=clause) if clause else self.tr("For every ticket")
        late = self.tr("%n late", "", row.breached) if row.breached else ""
        tickets = " · ".join(filter(None, (count_words(row.tickets), late)))
        first, resolve = (span(draft.targets.get(clock, NOTHING)) for clock in ("first-response", "resolution"))
        other = "" if first or resolve else promise_words(draft)
        wrong = self._wrong(row)
        below = wrong or " · ".join(filter(None, (other, row.note or whom)))
        hours = row.calendar_name or self.tr("Department")
        cells = (row.name, first or "–", resolve or "–", hours, tickets, "")
        return Row(row.id, cells, below, faint=not row.active, on=row.active, bad=bool(wrong))

    def _wrong(self, row: PolicyRow) -> str:
        """Say why a policy counts for nothing; empty when it can be read."""
        if not row.problem:
            return ""
        why = desk_sentence(row.problem, dict(row.problem_details))
        return self.tr("Counts for no ticket: {reason}").format(reason=why)
