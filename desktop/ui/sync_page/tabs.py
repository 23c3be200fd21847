"""The four lists of the Sync window: computers, concurrent changes, what was refused, what waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.common.buttons import Button
from desktop.ui.common.empty_state import EmptyState
from desktop.ui.common.text import plain_label
from desktop.ui.errors import desk_sentence
from desktop.ui.i18n import isolate
from desktop.ui.settings.sharing.computer_rows import computer_columns, computer_row
from desktop.ui.settings.sharing.facts import Concurrent, Doors, Overview, Refusal
from desktop.ui.settings.table import Column, Row, Table
from desktop.ui.sync_page.advice import advice_words, reason_words
from desktop.ui.sync_page.saying_list import LetInDialog, SayingList
from desktop.ui.sync_words import field_words, thing_words, value_words
from desktop.ui.theme.tokens import space
from desktop.ui.time_words import full_date_words, message_time_words, now_ms

if TYPE_CHECKING:
    from desktop.jobs.sharing.sayings import Saying

HIGH = 48
Work = Callable[[], object]


class SyncTab(QWidget):
    """A table, or what its emptiness means; buttons below it. ``wanted`` carries a piece of work and what to say then.

    Build it, then ``show_overview`` whenever something is new.
    """

    wanted = Signal(object, str)
    ticket_opened = Signal(str)

    def __init__(
        self, doors: Doors, title: str, columns: Sequence[Column], empty: EmptyState, high: int = HIGH
    ) -> None:
        super().__init__()
        self._doors = doors
        self.table = Table(title, columns, high)
        self.rows = self.table.rows
        self.empty = empty
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        self.advice = plain_label("", "small", "second", wrap=True)
        self.advice.hide()
        self._foot = QHBoxLayout()
        self._foot.setSpacing(space("small"))
        self._foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("medium"))
        column.addWidget(self._stack, 1)
        column.addWidget(self.advice)
        column.addLayout(self._foot)
        self._column = column
        self._buttons: list[Button] = []
        self.rows.currentRowChanged.connect(lambda at: self._show_choice())

    def show_overview(self, overview: Overview) -> None:
        """Show what was read."""
        raise NotImplementedError

    def count(self) -> int:
        """Return how many rows stand here."""
        return self.rows.count()

    def add_button(self, words: str, run: Callable[[], None], icon: str = "", kind: str = "") -> Button:
        """Add something that can be done with the chosen row."""
        made = Button(words, kind, icon)
        made.clicked.connect(run)
        self._foot.addWidget(made)
        self._buttons.append(made)
        return made

    def _show(self, rows: Sequence[Row]) -> None:
        self.rows.show_rows(rows)
        if rows and not self.rows.chosen():
            self.rows.setCurrentRow(0)
        self._stack.setCurrentWidget(self.table if rows else self.empty)
        self._show_choice()

    def _show_choice(self) -> None:
        for button in self._buttons:
            button.setVisible(self.rows.count() > 0 and not button.property("withheld"))
            button.setEnabled(bool(self.rows.chosen()))


class ComputersTab(SyncTab):
    """Which computers share the desk, with what version, how far behind; nothing is done to them here."""

    def __init__(self, doors: Doors) -> None:
        empty = EmptyState("laptop", self.tr("Only this computer so far"), self.tr("Invite somebody in the settings."))
        super().__init__(doors, self.tr("Computers"), computer_columns(), empty)

    def show_overview(self, overview: Overview) -> None:
        """Show the computers, this one first."""
        self._show([computer_row(each, now_ms()) for each in overview.computers])


class ConcurrentTab(SyncTab):
    """What two people changed at the same moment: the value that lost can be brought back."""

    def __init__(self, doors: Doors) -> None:
        empty = EmptyState(
            "merge",
            self.tr("Nobody changed the same thing at once"),
            self.tr("When two people do, the later change counts, and the other one is kept here."),
        )
        columns = (
            Column(self.tr("Where")),
            Column(self.tr("What lost")),
            Column(self.tr("Whose"), 130),
            Column(self.tr("When"), 116),
        )
        super().__init__(doors, self.tr("Changed at once"), columns, empty)
        self._found: dict[str, Concurrent] = {}
        self.open = self.add_button(self.tr("Open ticket"), self._open, "ticket")
        self.drop = self.add_button(self.tr("Leave as it is"), self._drop)
        self.restore = self.add_button(self.tr("Restore"), self._restore, "rotate-ccw")
        self.rows.opened.connect(lambda row: self._open())

    def show_overview(self, overview: Overview) -> None:
        """Show what lost, newest first."""
        self._found = {each.id: each for each in overview.concurrent}
        self._show([self._row(each) for each in overview.concurrent])

    def _row(self, each: Concurrent) -> Row:
        where = each.subject or self.tr("The desk")
        lost = field_words(each.field)
        if each.field != "deleted":
            value = isolate(value_words(each.field, each.lost))
            lost = self.tr("{field}: {value}").format(field=lost, value=value)
        return Row(each.id, (where, lost, each.who, message_time_words(each.at, now_ms())), each.number)

    def _show_choice(self) -> None:
        super()._show_choice()
        each = self._found.get(self.rows.chosen())
        if each is not None:
            self.open.refuse("" if each.ticket else self.tr("This is not about a ticket."))

    def _open(self) -> None:
        each = self._found.get(self.rows.chosen())
        if each is not None and each.ticket:
            self.ticket_opened.emit(each.ticket)

    def _drop(self) -> None:
        chosen = self.rows.chosen()
        self.wanted.emit(lambda: self._doors.dismiss_conflict(chosen), self.tr("It stays as it is."))

    def _restore(self) -> None:
        chosen = self.rows.chosen()
        self.wanted.emit(lambda: self._doors.restore(chosen), self.tr("The other value is back."))


class RefusedTab(SyncTab):
    """What other computers sent and was not let in, with the reason; owners may let it in after all.

    Owners read what the chosen one says: ``content_wanted`` asks for it, ``show_saying`` takes it.
    """

    content_wanted = Signal(str)

    def __init__(self, doors: Doors) -> None:
        empty = EmptyState(
            "shield-check",
            self.tr("Nothing was refused"),
            self.tr("What somebody sends without the right to, or what was changed on its way, is kept here."),
        )
        columns = (
            Column(self.tr("What")),
            Column(self.tr("From whom"), 180),
            Column(self.tr("Computer"), 160),
            Column(self.tr("When"), 116),
        )
        super().__init__(doors, self.tr("Refused"), columns, empty)
        self._found: dict[str, Refusal] = {}
        self._may_manage = False
        self._saying: Saying | None = None
        self._said_of = ""
        self.content = SayingList()
        self.content.hide()
        self._column.insertWidget(1, self.content)
        self.drop = self.add_button(self.tr("Dismiss"), self._drop)
        self.let_in = self.add_button(self.tr("Let it in"), self._let_in, "check")

    def show_overview(self, overview: Overview) -> None:
        """Show what was refused, newest first."""
        self._found = {each.id: each for each in overview.refused}
        self._may_manage = overview.may_manage
        for button in (self.drop, self.let_in):
            button.setProperty("withheld", not overview.may_manage)
        self._show(
            [
                Row(
                    each.id,
                    (thing_words(each.what), each.who, each.computer, message_time_words(each.at, now_ms())),
                    reason_words(each),
                    bad=True,
                    faint=each.state != "new",
                )
                for each in overview.refused
            ]
        )

    def _show_choice(self) -> None:
        super()._show_choice()
        each = self._found.get(self.rows.chosen())
        self.advice.setText(advice_words(each.code, may_manage=self._may_manage) if each is not None else "")
        self.advice.setVisible(each is not None)
        if each is None or not self._may_manage:
            self.content.setVisible(self.content.isVisibleTo(self) and self.count() > 0 and self._may_manage)
            return
        if each.id != self._said_of:
            self._saying, self._said_of = None, each.id
            self.content.hide()
        self.let_in.setEnabled(self._is_readable())
        self.content_wanted.emit(each.id)

    def show_saying(self, refusal: str, saying: Saying | None) -> None:
        """Show what a refused row says, if it is still the chosen one; from then on it can be let in."""
        if refusal == self.rows.chosen() and self._may_manage:
            self._saying = saying
            self.content.show_saying(saying)
            self.content.setVisible(saying is not None)
            self.let_in.setEnabled(self._is_readable())

    def _is_readable(self) -> bool:
        return self._saying is not None and bool(self._saying.sets)

    def _drop(self) -> None:
        chosen = self.rows.chosen()
        self.wanted.emit(lambda: self._doors.dismiss(chosen), self.tr("It stays out; it is kept, but no longer shown."))

    def _let_in(self) -> None:
        """Ask first: it may give rights, and nothing takes it back by itself."""
        each = self._found.get(self.rows.chosen())
        if each is not None:
            words = self.tr("It counts as yours from then on, for everybody, as if you had done it yourself.")
            run = partial(self._release, each.id)
            self.asked = LetInDialog(self.tr("Let this in?"), words, self.let_in.text(), run, self)
            self.asked.show_saying(self._saying)
            self.asked.open()

    def _release(self, refusal: str) -> None:
        self.wanted.emit(lambda: self._doors.release(refusal), self.tr("It was let in."))


class HeldTab(SyncTab):
    """What has arrived and waits for something else; it goes in by itself."""

    def __init__(self, doors: Doors) -> None:
        empty = EmptyState("hourglass", self.tr("Nothing waits"), self.tr("Everything that arrived was taken in."))
        columns = (Column(self.tr("What")), Column(self.tr("Arrived"), 120))
        super().__init__(doors, self.tr("Waiting"), columns, empty)

    def show_overview(self, overview: Overview) -> None:
        """Show what waits for what."""
        found = []
        for each in overview.held:
            details = {"until": full_date_words(each.until)} if each.until else {}
            cells = (thing_words(each.what), message_time_words(each.at, now_ms()))
            found.append(Row(each.id, cells, desk_sentence(each.code, dict(details))))
        self._show(found)
