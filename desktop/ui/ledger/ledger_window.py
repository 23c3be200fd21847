"""The window of the ledger: the sums that must add up, every entry, and the quarantine."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from desktop.commands.quarantine import ignore_quarantined, release_quarantined
from desktop.core.errors import DeskError
from desktop.core.events import Changed
from desktop.core.permissions import Permission
from desktop.store.queries.mail_lists import ledger_sums
from desktop.store.queries.rows import LedgerRow, LedgerSums
from desktop.store.queries.thread import ticket_by_number
from desktop.ui.common.bar import Bar
from desktop.ui.common.buttons import Button
from desktop.ui.common.segmented import Segment, Segmented
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.ledger.ledger_model import LedgerModel
from desktop.ui.ledger.source_dialog import SourceDialog
from desktop.ui.settings.workshop import Workshop
from desktop.ui.theme.tokens import size, space
from desktop.ui.time_words import count_words

WIDTHS = (110, 120, 100, 260, 100)


class LedgerWindow(QFrame):
    """Sums above, filter, table, what can be done with an entry. ``ticket_opened`` carries a ticket's id."""

    ticket_opened = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "surface")
        self.setWindowTitle(self.tr("What became of every mail"))
        self.resize(920, 600)
        self._context = context
        self._model = LedgerModel(context, self)
        self.workshop = Workshop(context, self)
        self.sums = plain_label("", "subtitle", wrap=True)
        self.bar = Bar("info", "info", "", closable=True)
        self.bar.hide()
        self.table = QTableView()
        self._again = QTimer(self, singleShot=True, interval=300)
        self._again.timeout.connect(self.refresh)
        self._filter = self._make_filter()
        self._build()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Read sums and entries again."""
        actor = self._context.desk.actor
        self._show_sums(self._context.tasks.now(lambda: ledger_sums(actor)))
        self._model.show_fate("" if self._filter.key == "all" else self._filter.key)
        self._show_choice()

    def choose_fate(self, fate: str) -> None:
        """Show entries of one fate, or "all"."""
        self._filter.choose(fate)
        self.refresh()

    def chosen(self) -> LedgerRow | None:
        """Return the entry that is selected."""
        rows = self.table.selectionModel().selectedRows()
        return self._model.entry(rows[0].row()) if rows else None

    def release(self) -> None:
        """Make a ticket of a mail in quarantine."""
        self._decide(lambda entry: release_quarantined(self._context.desk, entry), self.tr("It is a ticket now."))

    def ignore(self) -> None:
        """Decide that a mail in quarantine is not wanted."""
        self._decide(
            lambda entry: ignore_quarantined(self._context.desk, entry), self.tr("It is ignored; its bytes are kept.")
        )

    def read_again(self) -> None:
        """Read all stored mail again with the present parser."""
        self.again.refuse(self.tr("Stored mail is being read again."))
        self._tell("info", self.tr("Reading stored mail again…"))
        self.workshop.start("parse-again")

    def show_source(self) -> None:
        """Show the chosen mail as it was received."""
        row, files = self.chosen(), self._context.desk.files
        if row is not None:
            self._context.tasks.query(self, lambda: files.raw(row.raw), self._on_source, self._on_failed)

    def open_ticket(self) -> None:
        """Open the ticket that the chosen mail is on."""
        row, actor = self.chosen(), self._context.desk.actor
        if row is None or not row.ticket_number:
            return
        number = row.ticket_number
        self._context.tasks.query(
            self, lambda: ticket_by_number(actor, number), self.ticket_opened.emit, self._on_failed
        )

    def _make_filter(self) -> Segmented:
        return Segmented(
            [
                Segment("all", self.tr("All")),
                Segment("imported", self.tr("Tickets")),
                Segment("duplicate", self.tr("Duplicates")),
                Segment("quarantined", self.tr("Quarantine")),
                Segment("ignored", self.tr("Ignored")),
            ],
            self.tr("Fate"),
        )

    def _build(self) -> None:
        table = self.table
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.windowTitle())
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(size("table_row"))
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        for column, wide in enumerate(WIDTHS):
            table.setColumnWidth(column, wide)
        column_of = QVBoxLayout(self)
        edge = space("large")
        column_of.setContentsMargins(edge, edge, edge, edge)
        column_of.setSpacing(space("medium"))
        top = QHBoxLayout()
        top.addWidget(self._filter)
        top.addStretch(1)
        column_of.addWidget(self.sums)
        column_of.addLayout(top)
        column_of.addWidget(self.bar)
        column_of.addWidget(table, 1)
        column_of.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self.again = Button(self.tr("Read stored mail again"), icon="rotate-ccw")
        self.source = Button(self.tr("Show source"), icon="code")
        self.open = Button(self.tr("Open ticket"), icon="ticket")
        self.drop = Button(self.tr("Ignore"))
        self.take = Button(self.tr("Make a ticket of it"), "primary")
        row = QHBoxLayout()
        row.setSpacing(space("small"))
        row.addWidget(self.again)
        row.addStretch(1)
        for button in (self.source, self.open, self.drop, self.take):
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        self.again.clicked.connect(self.read_again)
        self.source.clicked.connect(self.show_source)
        self.open.clicked.connect(self.open_ticket)
        self.drop.clicked.connect(self.ignore)
        self.take.clicked.connect(self.release)
        self.table.doubleClicked.connect(lambda index: self.source.click())
        self.table.selectionModel().selectionChanged.connect(lambda new, old: self._show_choice())
        self._filter.chosen.connect(lambda fate: self.refresh())
        self.workshop.done.connect(self._on_read_again)
        self.workshop.failed.connect(self._on_not_read)
        self._context.bridge.changed.connect(self._on_changed)
        self._context.rights.changed.connect(self._on_rights)
        self._on_rights()
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)

    def _on_rights(self) -> None:
        """Close when nobody may look at this any more; offer only what may be done."""
        rights = self._context.rights
        if not rights.can(Permission.CHANNEL_QUARANTINE_VIEW):
            self.close()
            return
        writing = not rights.reading_only
        self.again.setVisible(rights.can(Permission.SYSTEM_IMPORT_DATA) and writing)
        self.source.setVisible(rights.can(Permission.TICKET_VIEW_RAW_SOURCE))
        self._show_choice()

    def _show_sums(self, sums: LedgerSums) -> None:
        words = self.tr(
            "Seen {seen} = tickets {imported} + duplicates {duplicates} + quarantine {quarantined} + ignored {ignored}"
        )
        if sums.pending:
            words = self.tr(
                "Seen {seen} = tickets {imported} + duplicates {duplicates} + quarantine {quarantined} + "
                "ignored {ignored} + waiting {pending}"
            )
        names = ("seen", "imported", "duplicates", "quarantined", "ignored", "pending")
        self.sums.setText(words.format(**{name: count_words(getattr(sums, name)) for name in names}))

    def _show_choice(self) -> None:
        row = self.chosen()
        none = "" if row is not None else self.tr("Choose a mail first.")
        self.source.refuse(none)
        self.open.refuse(none or ("" if row and row.ticket_number else self.tr("This mail is on no ticket.")))
        aside = row is not None and row.fate == "quarantined"
        may = self._context.rights.can(Permission.CHANNEL_QUARANTINE_RELEASE)
        for button in (self.drop, self.take):
            button.setVisible(aside and may)

    def _decide(self, work: Callable[[str], object], words: str) -> None:
        row = self.chosen()
        if row is None:
            return
        entry = row.id
        self._context.tasks.command(
            self,
            lambda: work(entry),
            lambda done: self._on_decided(words),
            self._on_failed,
        )

    def _on_decided(self, words: str) -> None:
        self._tell("success", words)
        self.refresh()

    def _on_source(self, raw: bytes) -> None:
        SourceDialog(raw, self).open()

    def _on_read_again(self, numbers: dict[str, int]) -> None:
        self.again.refuse("")
        words = self.tr("Read {read} mails again: {changed} are read differently now, {released} left the quarantine.")
        shown = {name: count_words(numbers.get(name, 0)) for name in ("read", "changed", "released")}
        self._tell("success", words.format(**shown))
        self.refresh()

    def _on_not_read(self, error: DeskError) -> None:
        self.again.refuse("")
        self._on_failed(error)

    def _on_failed(self, error: Exception) -> None:
        self._tell("danger", sentence(error))

    def _tell(self, tone: str, words: str) -> None:
        icons = {"danger": "circle-alert", "success": "circle-check"}
        self.bar.say(tone, icons.get(tone, "info"), words)
        self.bar.show()

    def _on_changed(self, event: Changed) -> None:
        if event.kind == "mail_entry" and self.chosen() is None:
            self._again.start()
