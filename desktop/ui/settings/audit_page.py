"""The page of the audit log: who changed what, when; filters, a file of it, and whether it is whole."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QTimer
from PySide6.QtGui import Qt as RichText
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from desktop.commands.audit import export_audit
from desktop.core.events import Changed
from desktop.core.permissions import Permission
from desktop.store.queries.audit import PAGE, audit_choices, audit_page, verify_audit
from desktop.store.queries.rows_audit import AuditCheck, AuditChoices, AuditFilter, AuditRow
from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import Button
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.search_field import SearchField
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.i18n import isolate
from desktop.ui.settings.audit_words import (
    action_words,
    change_words,
    check_words,
    computer_words,
    entry_words,
    kind_words,
    who_words,
)
from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.table import Column, Row, Table
from desktop.ui.theme.tokens import space
from desktop.ui.time_words import count_words, full_date_words, message_time_words, now_ms

HIGH, WHO, WHEN = 48, 150, 150
TYPED_MS, AGAIN_MS = 250, 400
DAYS = (0, 1, 7, 30, 365)
NEAR_END = 200
NARROW, LIST_WIDE = 9, 260
"""Letters of a chosen filter that show; width of the list that opens below it."""


class AuditPage(SettingsPage):
    """Shows the newest entries first and more as one scrolls; follows what happens while it is open."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent, wide=True)
        self.set_title(self.tr("Audit"))
        self._rows: list[AuditRow] = []
        self._whole = self._loading = False
        self._number = 0
        self.explain(self.tr("Who changed rights, settings and people, and who came in. Nothing here can be changed."))
        self.bar = Bar("success", "circle-check", "")
        self.bar.hide()
        self.search, self.who, self.what, self.period = self._filters()
        self.body.addWidget(self.bar)
        columns = Column(self.tr("What")), Column(self.tr("Who"), WHO), Column(self.tr("When"), WHEN)
        self.table = Table(self.tr("Audit log"), columns, HIGH)
        self.empty = EmptyState("history", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.body.addWidget(self._stack, 1)
        self._typed = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._head()
        self._connect()

    def words(self) -> str:
        """Return what the search finds this page by."""
        return " ".join((self.title, self.tr("Audit log"), self.tr("Sign-ins"), self.tr("Export…")))

    def load(self) -> None:
        """Read the choices of the filters and the newest entries."""
        actor = self._context.desk.actor
        self._context.tasks.query(self, lambda: audit_choices(actor), self._show_choices, self.failed.emit)
        self._begin()

    def wanted(self) -> AuditFilter:
        """Return what the filters ask for."""
        kind, _, value = str(self.what.currentData() or "").partition(":")
        days = int(self.period.currentData() or 0)
        since = QDateTime.currentDateTime().addDays(-days).toMSecsSinceEpoch() if days else None
        return AuditFilter(
            agent=str(self.who.currentData() or ""),
            kind=value if kind == "kind" else "",
            action=value if kind == "action" else "",
            since=since,
            text=self.search.text(),
        )

    def check(self) -> None:
        """Walk along the whole log and say whether it is whole."""
        actor = self._context.desk.actor
        self.checking.refuse(self.tr("The log is being checked."))
        self._context.tasks.query(self, lambda: verify_audit(actor), self._on_checked, self._on_failed)

    def export_to(self, target: Path) -> None:
        """Write what the filters show into a file."""
        desk, wanted = self._context.desk, self.wanted()
        form = "json" if target.suffix.casefold() == ".json" else "csv"
        work = partial(export_audit, desk, target, form, wanted)
        self._context.tasks.command(self, work, partial(self._on_exported, target), self._on_failed)

    def _filters(self) -> tuple[SearchField, QComboBox, QComboBox, QComboBox]:
        search = SearchField(self.tr("Search the log"))
        who, what, period = QComboBox(), QComboBox(), QComboBox()
        names = (self.tr("Who"), self.tr("What"), self.tr("When"))
        row = QHBoxLayout()
        row.setSpacing(space("small"))
        row.addWidget(search, 1)
        for box, name in zip((who, what, period), names, strict=True):
            box.setAccessibleName(name)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(NARROW)
            box.view().setMinimumWidth(LIST_WIDE)
            row.addWidget(box)
        spans = (
            self.tr("All the time"),
            self.tr("Last 24 hours"),
            self.tr("Last 7 days"),
            self.tr("Last 30 days"),
            self.tr("Last year"),
        )
        for days, words in zip(DAYS, spans, strict=True):
            period.addItem(words, days)
        self.body.addLayout(row)
        return search, who, what, period

    def _head(self) -> None:
        self.checking = Button(self.tr("Check the log"), icon="shield-check")
        self.exporting = Button(self.tr("Export…"), icon="download")
        for button, run in ((self.checking, self.check), (self.exporting, self._ask_target)):
            button.clicked.connect(run)
            self.head.addWidget(button)
        self._show_rights()

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda text: self._typed.start())
        self._typed.timeout.connect(self._begin)
        self._again.timeout.connect(self._begin)
        for box in (self.who, self.what, self.period):
            box.activated.connect(lambda place: self._begin())
        self.table.rows.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._context.bridge.changed.connect(self._on_changed)
        self._context.rights.changed.connect(self._show_rights)

    def _show_rights(self) -> None:
        self.exporting.setVisible(self._context.rights.can(Permission.COMPLIANCE_AUDIT_EXPORT))

    def _show_choices(self, found: AuditChoices) -> None:
        self._fill(self.who, self.tr("Everybody"), [(identity, name) for identity, name in found.agents])
        kinds = [(f"kind:{kind}", kind_words(kind)) for kind in found.kinds]
        actions = [(f"action:{each}", action_words(each)) for each in found.actions if action_words(each)]
        sort = sorted(kinds, key=lambda pair: pair[1].casefold()), sorted(actions, key=lambda pair: pair[1].casefold())
        self._fill(self.what, self.tr("Everything"), [*sort[0], *sort[1]])

    def _fill(self, box: QComboBox, everything: str, pairs: Sequence[tuple[str, str]]) -> None:
        chosen = box.currentData()
        box.clear()
        box.addItem(everything, "")
        for value, words in pairs:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _begin(self) -> None:
        """Read from the newest on; an answer to an earlier question is dropped."""
        self._number += 1
        self._ask_more([])

    def _ask_more(self, before: list[AuditRow]) -> None:
        actor, wanted, number = self._context.desk.actor, self.wanted(), self._number
        after = before[-1].cursor if before else None
        self._loading = True
        work = partial(audit_page, actor, wanted, after, PAGE)
        self._context.tasks.query(self, work, partial(self._on_page, number, before), self.failed.emit)

    def _on_page(self, number: int, before: list[AuditRow], page: list[AuditRow]) -> None:
        if number != self._number:
            return
        self._loading, self._whole = False, len(page) < PAGE
        self._rows = [*before, *page]
        self.table.rows.show_rows([_row(each) for each in self._rows])
        for place, each in enumerate(self._rows):
            self.table.rows.item(place).setToolTip(self._tip(each))
        self._stack.setCurrentWidget(self.table if self._rows else self.empty)
        if not self._rows:
            filtered = self.wanted() != AuditFilter()
            title = self.tr("Nothing fits") if filtered else self.tr("Nothing yet")
            hint = self.tr("Ask for less, or for a longer time.") if filtered else ""
            self.empty.say(title, hint or self.tr("Changes of rights and settings will stand here."))

    def _tip(self, row: AuditRow) -> str:
        """Say everything of an entry: the list cuts what is long, and has no room for the computer."""
        place = self.tr("Entry {number} of {computer}").format(
            number=count_words(row.seq), computer=isolate(computer_words(row.device))
        )
        lines = (entry_words(row), change_words(row), f"{who_words(row)} · {full_date_words(row.at)}", place)
        return RichText.convertFromPlainText("\n".join(each for each in lines if each))

    def _on_scrolled(self, value: int) -> None:
        near = value >= self.table.rows.verticalScrollBar().maximum() - NEAR_END
        if near and value and not self._whole and not self._loading:
            self._ask_more(self._rows)

    def _on_changed(self, event: Changed) -> None:
        """Take in what was written meanwhile, unless somebody reads further down."""
        if event.kind == "audit_entry" and self.table.rows.verticalScrollBar().value() == 0:
            self._again.start()

    def _on_checked(self, found: AuditCheck) -> None:
        self.checking.refuse("")
        if self.exporting.hasFocus():  # Qt gave it away while the button was off
            self.checking.setFocus()
        tone, icon = ("danger", "circle-alert") if found.fault else ("success", "circle-check")
        self._tell(tone, icon, check_words(found))

    def _on_exported(self, target: Path, count: int) -> None:
        words = self.tr("Wrote %n entry(s) to {name}.", "", count)
        self._tell("success", "circle-check", words.replace("{name}", isolate(target.name)))

    def _on_failed(self, error: Exception) -> None:
        self.checking.refuse("")
        self._tell("danger", "circle-alert", sentence(error))

    def _tell(self, tone: str, icon: str, words: str) -> None:
        self.bar.say(tone, icon, words)
        self.bar.show()

    def _ask_target(self) -> None:
        asked = QFileDialog(self, self.tr("Export the audit log"), str(self._context.path.parent))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setNameFilters([self.tr("Table ({pattern})").format(pattern="*.csv"), "JSON (*.json)"])
        day = QDateTime.currentDateTime().toString("yyyy-MM-dd")
        asked.selectFile(f"{self._context.path.stem} audit {day}.csv")
        asked.fileSelected.connect(lambda name: self.export_to(Path(name)))
        asked.open()


def _row(row: AuditRow) -> Row:
    return Row(row.id, (entry_words(row), who_words(row), message_time_words(row.at, now_ms())), change_words(row))
