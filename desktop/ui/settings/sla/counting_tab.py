"""The tab of how a policy counts: when it warns, what is an answer, what rests while a ticket waits."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.sla import CLOCKS, Options
from desktop.store.queries.desk_lists import statuses
from desktop.ui.common.durations import DurationField
from desktop.ui.common.section import FormField
from desktop.ui.common.spin import NumberField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate, listed
from desktop.ui.settings.sla.draft import PolicyDraft
from desktop.ui.settings.tab import Tab
from desktop.ui.theme.tokens import space
from desktop.ui.tickets.due_words import clock_name
from desktop.ui.tickets.row_words import status_words

NEVER, PART, BEFORE = "never", "part", "before"
USUAL_PERCENT, USUAL_MINUTES = 75, 60


class CountingTab(Tab):
    """Everything in ``core.sla.Options``."""

    def __init__(self, context: UiContext, draft: PolicyDraft) -> None:
        super().__init__(context)
        self.warning, self.percent = QComboBox(), NumberField(1, 99, "%")
        self.before = DurationField(self.tr("Time before the end"), days=False)
        self.answers: dict[str, QCheckBox] = {}
        self.pausing: dict[str, QCheckBox] = {}
        self._add_warning()
        self._add_answers()
        self._add_pausing()
        self.body.addStretch(1)
        self._fill(draft.options)
        self._connect()

    def take(self, draft: PolicyDraft) -> PolicyDraft:
        """Return the draft with what this tab says."""
        kind = self.warning.currentData()
        options = Options(
            answers=frozenset(key for key, box in self.answers.items() if box.isChecked()),
            pausing=frozenset(key for key, box in self.pausing.items() if box.isChecked()),
            warn_percent=self.percent.value() if kind == PART else 0,
            warn_minutes=(self.before.minutes() or USUAL_MINUTES) if kind == BEFORE else 0,
        )
        return replace(draft, options=options)

    def complain(self) -> bool:
        """Tell whether a time stands here that cannot be read; its field says so itself."""
        wrong = self.warning.currentData() == BEFORE and self.before.wrong
        if wrong:
            self.before.setFocus()
        return wrong

    def _add_warning(self) -> None:
        for key, words in (
            (PART, self.tr("When a part of the time is over")),
            (BEFORE, self.tr("Some time before the end")),
            (NEVER, self.tr("Never")),
        ):
            self.warning.addItem(words, key)
        self.percent.setAccessibleName(self.tr("Part of the time that is over"))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space("small"))
        self.before.setFixedWidth(110)
        row.addWidget(self.warning)
        row.addWidget(self.percent)
        row.addWidget(self.before)
        row.addStretch(1)
        line.setFocusProxy(self.warning)
        self.warning.setAccessibleName(self.tr("Warn"))
        hint = self.tr("The time turns amber then, who has the ticket is told, and rules can act on it.")
        self.body.addWidget(FormField(self.tr("Warn"), line, hint))

    def _add_answers(self) -> None:
        self.subtitle(self.tr("What counts as an answer"))
        names = {
            "automatic": self.tr("Automatic replies"),
            "note": self.tr("Internal notes"),
            "forward": self.tr("Forwarding to somebody else"),
        }
        always = self.tr("What an agent writes to the customer always counts; what machines send never does.")
        self._add_boxes(always, names, self.answers)

    def _add_pausing(self) -> None:
        self.subtitle(self.tr("What rests while the ticket waits"))
        rows = [row for row in self._context.tasks.now(statuses) if row.clock == "pause"]
        names = listed(isolate(status_words(row)) for row in rows)
        words = self.tr("These statuses pause: {names}. What a status does is set on the page “Statuses”.")
        text = words.format(names=names) if rows else self.tr("No status of this desk pauses.")
        self._add_boxes(text, {clock: clock_name(clock) for clock in CLOCKS}, self.pausing)

    def _add_boxes(self, words: str, names: dict[str, str], into: dict[str, QCheckBox]) -> None:
        column = QVBoxLayout()
        column.setSpacing(space("small"))
        column.addWidget(plain_label(words, "small", "muted", wrap=True))
        for key, name in names.items():
            into[key] = QCheckBox(name)
            column.addWidget(into[key])
        self.body.addLayout(column)

    def _fill(self, options: Options) -> None:
        kind = BEFORE if options.warn_minutes else PART if options.warn_percent else NEVER
        self.warning.setCurrentIndex(self.warning.findData(kind))
        self.percent.setValue(options.warn_percent or USUAL_PERCENT)
        self.before.show_minutes(options.warn_minutes or USUAL_MINUTES)
        for key, box in self.answers.items():
            box.setChecked(key in options.answers)
        for key, box in self.pausing.items():
            box.setChecked(key in options.pausing)
        self._show_parts()

    def _connect(self) -> None:
        self.warning.currentIndexChanged.connect(lambda place: self._on_edited())
        self.percent.valueChanged.connect(lambda number: self._on_edited())
        self.before.changed.connect(self._on_edited)
        for box in (*self.answers.values(), *self.pausing.values()):
            box.toggled.connect(lambda on: self.edited.emit())

    def _on_edited(self) -> None:
        self._show_parts()
        self.edited.emit()

    def _show_parts(self) -> None:
        kind = self.warning.currentData()
        self.percent.setVisible(kind == PART)
        self.before.setVisible(kind == BEFORE)
