"""Settings → Rules, and Time rules: the list beside the editor."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.core.automation.triggers import TRIGGERS
from desktop.core.events import Changed
from desktop.core.permissions import Permission
from desktop.store.queries.rows_rules import RuleRow
from desktop.store.queries.rule_choices import RuleChoices, rule_choices
from desktop.store.queries.rules import rule_rows
from desktop.ui.common.bar import Bar
from desktop.ui.context import UiContext
from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.rules.calls import Calls
from desktop.ui.settings.rules.draft import new_body
from desktop.ui.settings.rules.editor import RuleEditor
from desktop.ui.settings.rules.exchange import Exchange
from desktop.ui.settings.rules.firings import FiringsPane
from desktop.ui.settings.rules.matching import Matching
from desktop.ui.settings.rules.reach import may_write, reach_of
from desktop.ui.settings.rules.rule_words import headings, paused_words
from desktop.ui.settings.rules.rule_work import RuleWork
from desktop.ui.settings.rules.side import NoRules, RuleSide, two_panes
from desktop.ui.settings.rules.vocabulary import Vocabulary
from desktop.ui.settings.rules.wiring import wire

P = Permission
KINDS = frozenset(("rule", "firing", "tag", "department", "agent", "status", "custom_field", "membership"))
NEW = ""


class RulesPage(SettingsPage):
    """``ticket_opened`` carries a ticket that a rule touched. What is typed waits for "Save rule" of its own foot."""

    ticket_opened = Signal(str)
    triggers: Sequence[str] = ("event", "manual")

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent, wide=True)
        self.title = self._name()
        self.rows: list[RuleRow] = []
        self.shown: str | None = None
        self._as_read: tuple[RuleRow | None, RuleChoices] | None = None
        self._next: Callable[[], object] | None = None
        self._choices = context.tasks.now(lambda: rule_choices(context.desk.actor))
        self.vocabulary = Vocabulary(self._choices)
        self.side = RuleSide(self.title)
        self.editor = RuleEditor(self.vocabulary, self.triggers, reach_of(self._context.desk.actor))
        self.firings = FiringsPane(context, self.vocabulary)
        self.matching = Matching(context, self)
        self.work = RuleWork(context, self)
        self.exchange = Exchange(context, self)
        self.calls = Calls(context, self)
        self.empty = NoRules(may_write(context.desk.actor, self.triggers))
        self.stack = QStackedWidget()
        self.bar = Bar("info", "info", "", closable=True)
        self._build()
        wire(self)
        context.bridge.changed.connect(self._on_changed)

    def words(self) -> str:
        """Return what the search finds this page by."""
        return " ".join((self.title, self.tr("automation trigger condition action simulator import export")))

    def load(self) -> None:
        """Read the rules again; what is being typed stays."""
        actor = self._context.desk.actor
        found = self._context.tasks.now(lambda: (rule_rows(actor), rule_choices(actor)))
        self.rows = found[0]
        self._choices = found[1]
        self.vocabulary.take(found[1])
        reach = reach_of(actor)
        self.editor.when.take_reach(reach.homes, reach.whole)
        shown = headings(self.rows, self.triggers, actor.holds(P.AUTOMATION_RULES_ALL))
        self.side.rules.show_rules(shown, self.shown or "")
        self.side.add.setVisible(may_write(self._context.desk.actor, self.triggers))
        self.side.bring.setVisible(may_write(self._context.desk.actor, self.triggers))
        self.side.take.setVisible(bool(self.rows))
        self.side.calls.setVisible(actor.holds(P.SYSTEM_WEBHOOKS))
        if not self._typing():
            self._settle([row.id for _, group in shown for row in group])

    def open_row(self, identity: str) -> None:
        """Show one rule, asking first when changes to another are not saved."""
        if identity != self.shown:
            self._leave(lambda: self._show(identity))

    def open_menu(self, rule: str, where: QPoint) -> None:
        """Offer what can be done with a rule, which is shown first."""
        self.open_row(rule)
        if self.shown == rule:
            self.editor.head.menu.popup(where)

    def hold(self, go: Callable[[], object]) -> bool:
        """Ask before changes go that are not saved; False when there are none. ``go`` is called afterwards."""
        if self._typing():
            self._leave(go)
            return True
        return False

    def add(self) -> None:
        """Begin a new rule."""
        self._leave(self._begin)

    def save(self) -> None:
        """Store what the editor says."""
        self.editor.acts.forget_problems()
        self.editor.groups.forget_problems()
        self.work.store(self.shown or NEW, self._body())

    def simulate(self) -> None:
        """Open the simulator with the rule as it stands."""
        from desktop.ui.settings.rules.simulator import SimulatorDialog  # noqa: PLC0415 - it loads all that rules do

        dialog = SimulatorDialog(self._context, self.vocabulary, self._body(), self)
        dialog.ticket_opened.connect(self.ticket_opened)
        self.simulator = dialog
        dialog.open()

    def row(self) -> RuleRow | None:
        """Return the rule that is shown as it is stored; None for a new one."""
        return next((row for row in self.rows if row.id == self.shown), None)

    def _name(self) -> str:
        return self.tr("Rules")

    def _body(self) -> dict[str, object]:
        row = self.row()
        return {**self.editor.body(), "position": row.position if row else len(self.rows)}

    def _begin(self) -> None:
        reach = reach_of(self._context.desk.actor)
        first = next(each.key for each in TRIGGERS.values() if each.kind in self.triggers)
        self.shown = NEW
        self.side.rules.choose("")
        home = None if reach.whole else next(iter(reach.homes), None)
        self.editor.show_body(new_body(first, home))
        self._show_rest(None)
        self.editor.head.name.setFocus()
        self.on_edited()

    def _show(self, rule: str) -> None:
        row = next((each for each in self.rows if each.id == rule), None)
        if row is None:
            return
        self.shown = rule
        self._as_read = (row, self._choices)
        self.side.rules.choose(rule)
        self.editor.show_body(row.body, locked=not row.editable)
        self._show_rest(row)
        self.on_edited()

    def _show_rest(self, row: RuleRow | None) -> None:
        """Show what stands around the rule: its switch, what it did, why it stopped, what may be done."""
        editor, actor = self.editor, self._context.desk.actor
        editor.show_part("rule")
        editor.tabs.setVisible(row is not None)
        editor.head.switch.setEnabled(row is None or row.switchable)
        editor.head.more.setVisible(row is not None)
        editor.head.copy.setVisible(may_write(self._context.desk.actor, self.triggers))
        editor.head.delete.setVisible(row is not None and row.editable)
        editor.foot.test.setVisible(actor.holds(P.AUTOMATION_RULES_TEST))
        self._tell(row)
        self.firings.show_rule(row.id if row is not None else "")
        self.stack.setCurrentWidget(editor)

    def _tell(self, row: RuleRow | None) -> None:
        head = self.editor.head
        if row is not None and row.paused:
            words = self.tr("This rule stopped by itself: {reason} Save it again when that is put right.")
            head.tell("danger", "octagon-alert", words.format(reason=paused_words(row)))
        elif row is not None and not row.editable:
            head.tell("", "lock", self.tr("You can look at this rule, but not change it."))
        else:
            head.tell("", "", "")

    def _settle(self, ids: list[str]) -> None:
        """Show what is chosen, or the first rule, or that there is none."""
        if self.shown == NEW and self.stack.currentWidget() is self.editor:
            return
        wanted = self.shown if self.shown in ids else next(iter(ids), None)
        self.shown = wanted
        if wanted is None:
            self.stack.setCurrentWidget(self.empty)
        elif self._as_read != (self.row(), self._choices):
            part = self.editor.tabs.key
            self._show(wanted)
            self.editor.show_part(part)

    def _typing(self) -> bool:
        """Tell whether something was changed and is not saved."""
        return self.stack.currentWidget() is self.editor and self.editor.dirty()

    def _leave(self, go: Callable[[], object]) -> None:
        """Ask before changes go that are not saved, then go on."""
        if not self._typing():
            go()
            return
        self.side.rules.choose(self.shown or "")
        self._next = go
        self.work.ask_leave(str(self.editor.body()["name"]), self.save, lambda: self._drop(go))

    def _drop(self, go: Callable[[], object]) -> None:
        self.discard()
        go()

    def discard(self) -> None:
        """Show what is stored again."""
        row = self.row()
        if row is not None:
            self._show(row.id)
            return
        self.shown = None
        self.editor.show_body(new_body("", None))
        self.load()

    def on_edited(self) -> None:
        """Follow what is typed: what can be saved, what it would have matched."""
        row, dirty = self.row(), self.editor.dirty()
        locked = row is not None and not row.editable
        why = self.tr("You can look at this rule, but not change it.") if locked else ""
        self.editor.foot.offer(dirty or self.shown == NEW, why)
        if self.editor.complete() and self._context.desk.actor.holds(P.AUTOMATION_RULES_TEST):
            self.matching.ask(self._body())
        else:
            self.matching.forget()
            self.editor.foot.count("")

    def on_switched(self, active: bool) -> None:
        """Switch the rule that is shown; a new one is only told."""
        if self.shown:
            self.editor.keep_active(active)
            self.work.switch(self.shown, active)

    def on_stored(self, rule: str) -> None:
        """Show what was stored, then go on to what was wanted."""
        going, self._next = self._next, None
        self.shown = rule
        self.editor.foot.tell("")
        self.editor.accept()
        self.load()
        if going is not None:
            going()
        else:
            self.side.rules.setFocus()  # the editor was built anew, and the field that was left is gone

    def on_refused(self, error: Exception) -> None:
        """Say why nothing was stored."""
        self._next = None
        self.editor.refuse(error)

    def copy_rule(self) -> None:
        """Begin a new rule that says the same."""
        body = {**self.editor.body(), "active": False}
        name = self.tr("{name} (copy)").format(name=body["name"])
        self._leave(lambda: self._begin_with({**body, "name": name}))

    def _begin_with(self, body: dict[str, object]) -> None:
        self._begin()
        self.editor.show_draft(body)
        self.on_edited()

    def _on_changed(self, event: Changed) -> None:
        if event.kind in KINDS and self.isVisible():
            self.load()

    def _build(self) -> None:
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.editor)
        self.editor.parts.addWidget(self.firings)
        self.bar.closed.connect(self.bar.hide)
        self.bar.hide()
        self.setWidget(two_panes(self.side, self.bar, self.stack))

    def ask_delete(self, rule: str) -> None:
        """Ask before a rule goes, if it may."""
        row = next((each for each in self.rows if each.id == rule), None)
        if row is not None and row.editable:
            self.work.ask_delete(row)

    def message(self) -> str:
        """Return what is said above the rule about files; empty when nothing is."""
        return "" if self.bar.isHidden() else self.bar.text()

    def say(self, words: str, tone: str) -> None:
        """Say something about files above the rule."""
        self.bar.say(tone, "circle-alert" if tone == "danger" else "info", words)
        self.bar.show()

    def on_failed(self, error: Exception) -> None:
        """Show what is stored and pass on what went wrong."""
        self.load()
        self.failed.emit(error)
