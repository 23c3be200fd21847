"""The simulator: what the rule in the editor would have done to the tickets of the last weeks; nothing is changed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QWidget

from desktop.jobs.simulate import Simulated, Simulation, simulate
from desktop.store.clock import now
from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import Button
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.settings.rules.options import Option
from desktop.ui.settings.rules.sentence_card import SentenceCard
from desktop.ui.settings.rules.sentences import rule_sentence
from desktop.ui.settings.rules.simulated_words import changes_words, refused_words, sends_words
from desktop.ui.settings.rules.slot import ChoiceSlot
from desktop.ui.settings.rules.vocabulary import Vocabulary
from desktop.ui.settings.table import Column, Row, Table
from desktop.ui.theme.tokens import space
from desktop.ui.time_words import DAY, full_date_words, message_time_words, now_ms, ticket_number_words

Json = Mapping[str, object]
PERIODS = (1, 7, 30, 90)
USUAL = 30
SLICES = 12
"""A period is tried in so many parts, newest first, so that something shows soon and it can be stopped."""
MOST = 1000
LONGEST = 3


class SimulatorDialog(Dialog):
    """``ticket_opened`` carries a ticket's id. Closing it stops what still runs."""

    ticket_opened = Signal(str)

    def __init__(self, context: UiContext, vocabulary: Vocabulary, body: Json, parent: QWidget | None = None) -> None:
        super().__init__("", parent, wide=920)
        self.set_title(self.tr("What this rule would have done"))
        self._context, self._vocabulary, self._body = context, vocabulary, body
        self._run = self._slice = 0
        self.found: list[Simulated] = []
        self._looked_at, self._more, self._as_it_is = 0, False, False
        self.period = ChoiceSlot(self.tr("Period"), self._periods)
        self.start = Button(self.tr("Run again"), small=True)
        self.summary = plain_label("", "body", "second", wrap=True)
        self.progress = QProgressBar()
        self.progress.setRange(0, SLICES)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.bar = Bar("info", "info", "")
        self.bar.hide()
        self.table = Table(self.tr("Tickets"), self._columns(), 48)
        self.empty = EmptyState("search", "", "")
        self._stack = QStackedWidget()
        self._lay_out()
        self.period.show_key(str(USUAL))
        self.period.picked.connect(lambda days: self.run())
        self.start.clicked.connect(self.run)
        self.table.rows.opened.connect(self._on_opened)
        self.run()

    def run(self) -> None:
        """Try the rule on the period, from the newest day on."""
        self._run += 1
        self._slice, self.found = 0, []
        self._looked_at, self._more, self._as_it_is = 0, False, False
        self._end = now()
        self.bar.hide()
        self.table.rows.show_rows([])
        self.empty.say(self.tr("Trying…"), "")
        self._stack.setCurrentWidget(self.empty)
        self.progress.show()
        self._next(self._run)

    def done(self, result: int) -> None:
        """Stop what still runs, then close."""
        self._run += 1
        super().done(result)

    def _next(self, run: int) -> None:
        """Try the next part of the period."""
        desk, body = self._context.desk, self._body
        span = int(self.period.key) * DAY // SLICES
        until = self._end - self._slice * span
        self.progress.setValue(self._slice)
        self._context.tasks.query(
            self,
            lambda: simulate(desk, body, until - span, until, MOST - self._looked_at),
            lambda found: self._on_found(run, found),
            lambda error: self._on_failed(run, error),
        )

    def _on_found(self, run: int, found: Simulation) -> None:
        if run != self._run:
            return
        known = {(row.ticket, row.at) for row in self.found}
        self.found += [row for row in found.tickets if (row.ticket, row.at) not in known]
        self._looked_at += found.looked_at
        self._more, self._as_it_is = self._more or found.more, self._as_it_is or found.as_it_is
        self._slice += 1
        self._show()
        if self._slice < self._slices() and not self._more and self._looked_at < MOST:
            self._next(run)
        else:
            self._end_run()

    def _slices(self) -> int:
        from desktop.core.automation.triggers import TRIGGERS  # noqa: PLC0415

        trigger = TRIGGERS.get(str(self._body.get("trigger")))
        return 1 if trigger is not None and trigger.kind == "time" else SLICES

    def _end_run(self) -> None:
        self.progress.hide()
        if not self.found:
            words = self.tr("On %n occasion(s) the conditions held for none.", "", self._looked_at)
            self.empty.say(self.tr("It would have done nothing"), words)

    def _on_failed(self, run: int, error: Exception) -> None:
        if run == self._run:
            self.progress.hide()
            self.bar.say("danger", "circle-alert", sentence(error))
            self.bar.show()
            self.empty.say(self.tr("It could not be tried"), "")
            self._stack.setCurrentWidget(self.empty)

    def _show(self) -> None:
        self.table.rows.show_rows([self._row(place, row) for place, row in enumerate(self.found)])
        for place, row in enumerate(self.found):
            lines = [*changes_words(self._vocabulary, row), *sends_words(row), refused_words(row)]
            tip = "\n".join(line for line in (row.subject, *lines, full_date_words(row.at)) if line)
            self.table.rows.item(place).setToolTip(tip)
        if self.found:
            self._stack.setCurrentWidget(self.table)
        self.summary.setText(self._summary())
        notes = []
        if self._as_it_is:
            notes.append(self.tr("What sets this rule off leaves no trace: active tickets were tried as they are now."))
        if self._more or self._looked_at >= MOST:
            notes.append(self.tr("There were more tickets than can be tried at once; these are the newest."))
        if notes:
            self.bar.say("info", "info", "\n".join(notes))
            self.bar.show()

    def _summary(self) -> str:
        count = len({row.ticket for row in self.found})
        sends = sum(len(row.sends) for row in self.found)
        touched = self.tr("It would have touched %n ticket(s). Occasions tried: {looked}.", "", count)
        text = touched.format(looked=QLocale().toString(self._looked_at))
        if not sends:
            return text
        return self.tr("{first} {second}").format(
            first=text, second=self.tr("It would have sent %n mail(s).", "", sends)
        )

    def _row(self, place: int, row: Simulated) -> Row:
        title = self.tr("#{number} {subject}").format(number=ticket_number_words(row.number), subject=row.subject)
        lines = [*changes_words(self._vocabulary, row), *sends_words(row)]
        below = refused_words(row) or "   ".join(lines) or self.tr("Nothing would differ.")
        sign = "icon:circle-alert" if row.refused else "icon:send" if row.sends else "icon:zap"
        return Row(str(place), (title, message_time_words(row.at, now_ms())), below, sign)

    def _on_opened(self, place: str) -> None:
        self.ticket_opened.emit(self.found[int(place)].ticket)

    def _periods(self) -> list[Option]:
        return [Option(str(days), self.tr("the last %n day(s)", "", days)) for days in PERIODS]

    def _columns(self) -> tuple[Column, ...]:
        return Column(self.tr("Ticket and what would differ")), Column(self.tr("When"), 120, end=True)

    def _lay_out(self) -> None:
        card = SentenceCard()
        card.say(rule_sentence(self._vocabulary, self._body))
        row = QHBoxLayout()
        row.setSpacing(space("small"))
        row.addWidget(plain_label(self.tr("Period"), "body", "second"))
        row.addWidget(self.period)
        row.addWidget(self.start)
        row.addWidget(self.summary, 1)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        self._stack.setMinimumHeight(320)
        self.body.addWidget(card)
        self.body.addLayout(row)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.bar)
        self.body.addWidget(self._stack, 1)
        safe = plain_label(self.tr("Nothing is changed and nothing is sent."), "small", "muted")
        self.body.addWidget(safe)
        self.add_cancel(self.tr("Close"))
