"""What can be done with whole rules: stored, switched, moved, copied, deleted; asks where it must."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.commands.base import Desk
from desktop.commands.rules import create_rule, delete_rule, edit_rule, reorder_rules, set_rule_active
from desktop.core.errors import DeskError
from desktop.store.queries.rows_rules import RuleRow
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.i18n import isolate
from desktop.ui.settings.lists.asking import ConsentDialog

Json = Mapping[str, object]


class RuleWork(QObject):
    """``stored`` carries the id of what was stored, ``refused`` why it was not; ``done`` after anything else.

    ``failed`` carries what went wrong with anything else.
    """

    stored = Signal(str)
    refused = Signal(object)
    done = Signal()
    failed = Signal(object)

    def __init__(self, context: UiContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self.dialog: Dialog | None = None

    def store(self, rule: str, body: Json, accept_loops: bool = False, confirmed: bool = False) -> None:
        """Store a rule, a new one without an id; asks again when it may loop or erases tickets."""

        def work(desk: Desk) -> str:
            if not rule:
                return create_rule(desk, body, accept_loops=accept_loops, confirmed=confirmed)
            edit_rule(desk, rule, body, accept_loops=accept_loops, confirmed=confirmed)
            return rule

        def refused(error: Exception) -> None:
            code = error.code if isinstance(error, DeskError) else ""
            if code == "rule-loop" and not accept_loops:
                again = partial(self.store, rule, body, accept_loops=True, confirmed=confirmed)
                self._ask_loop(error, again, self.tr("Save anyway"))
            elif code == "rule-confirm" and not confirmed:
                self._ask_erasing(lambda: self.store(rule, body, accept_loops=accept_loops, confirmed=True))
            self.refused.emit(error)

        desk = self._context.desk
        self._context.tasks.command(self._page, lambda: work(desk), self.stored.emit, refused)

    def switch(self, rule: str, active: bool, accept_loops: bool = False) -> None:
        """Switch a rule on or off, at once; asks when it may loop."""

        def refused(error: Exception) -> None:
            if isinstance(error, DeskError) and error.code == "rule-loop":
                self.done.emit()
                self._ask_loop(error, lambda: self.switch(rule, active, True), self.tr("Switch on anyway"))
            else:
                self.failed.emit(error)

        self._run(lambda desk: set_rule_active(desk, rule, active, accept_loops=accept_loops), refused)

    def order(self, rules: Sequence[str]) -> None:
        """Bring the rules into an order, at once."""
        self._run(lambda desk: reorder_rules(desk, rules))

    def ask_delete(self, row: RuleRow) -> None:
        """Ask before a rule goes."""
        title = self.tr("Delete {name}?").format(name=isolate(row.name))
        words = self.tr("It stops at once. What it did stays in the histories of the tickets.")
        self._open(
            ConsentDialog(
                title,
                words,
                self.tr("Delete rule"),
                lambda: self._run(lambda desk: delete_rule(desk, row.id)),
                self._page,
            )
        )

    def ask_leave(self, name: str, save: Callable[[], object], leave: Callable[[], object]) -> None:
        """Ask what becomes of changes that are not saved."""
        title = self.tr("Save the changes to {name}?").format(name=isolate(name)) if name else self.tr("Save the rule?")
        asked = Dialog(title, self._page, wide=460)
        asked.body.addWidget(plain_label(self.tr("What you changed is not saved yet."), wrap=True))
        drop = asked.add_at_start(self.tr("Discard"), "quiet-danger")
        asked.add_cancel(self.tr("Keep editing"))
        asked.add_primary(self.tr("Save rule"))
        asked.accepted.connect(save)
        drop.clicked.connect(asked.reject)
        drop.clicked.connect(leave)
        self._open(asked)

    def _ask_loop(self, error: Exception, again: Callable[[], object], primary: str) -> None:
        words = self.tr("A rule that sets itself off again stops after eight steps, but does its work eight times.")
        text = self.tr("{problem}\n\n{words}").format(problem=sentence(error), words=words)
        title = self.tr("These rules can set each other off")
        self._open(ConsentDialog(title, text, primary, again, self._page))

    def _ask_erasing(self, again: Callable[[], object]) -> None:
        title = self.tr("Erase tickets for ever?")
        words = self.tr("This rule erases every ticket it holds for, by itself. Nothing brings them back.")
        self._open(ConsentDialog(title, words, self.tr("Save the rule"), again, self._page))

    def _open(self, dialog: Dialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _run(self, change: Callable[[Desk], object], refused: Callable[[Exception], None] | None = None) -> None:
        desk = self._context.desk
        failed = refused or self.failed.emit
        self._context.tasks.command(self._page, lambda: change(desk), lambda made: self.done.emit(), failed)
