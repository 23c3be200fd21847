"""Creates a department in two steps: a name, then members by switches."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.commands.departments import create_department
from desktop.core.permissions import Permission, Scope
from desktop.store.queries.people_lists import agent_rows, department_list, role_rows
from desktop.ui.common.bar import Bar
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.i18n import isolate
from desktop.ui.settings.departments.general_tab import chooser
from desktop.ui.settings.departments.members_model import agent_seats
from desktop.ui.settings.departments.members_tab import MemberPicker
from desktop.ui.settings.departments.naming import name_hint
from desktop.ui.settings.lists.swatches import COUNT, Swatches
from desktop.ui.settings.words import choice_words
from desktop.ui.theme.tokens import space

KINDS = ("function", "product", "skill", "place", "customer")


class NewDepartment(Dialog):
    """``made`` carries the id. Nothing is stored before the last step; who may not choose members has one step."""

    made = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent, wide=720)
        self._context = context
        self.set_title(self.tr("Create department"))
        actor = context.desk.actor
        rows = context.tasks.now(lambda: (agent_rows(actor), department_list(actor, archived=True), role_rows(actor)))
        self._agents = [agent for agent in rows[0] if agent.active]
        self._roles = rows[2]
        self._two_steps = (
            actor.scope(Permission.PEOPLE_DEPARTMENT_MEMBERS) >= Scope.DEPARTMENTS and len(self._agents) > 1
        )
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.kind = chooser([(kind, choice_words("kind", kind)) for kind in KINDS], KINDS[0])
        self.colour = Swatches(self.tr("Colour"))
        self.colour.choose(len(rows[1]) % COUNT)
        self._name = FormField(self.tr("Name"), self.name)
        self.steps = QStackedWidget()
        self._made = ""
        self.bar = Bar("danger", "circle-alert", "")
        self.bar.hide()
        self._arrange()

    def accept(self) -> None:
        """Go on to the members, then make it all at once."""
        name = self.name.text().strip()
        self._name.show_problem("" if name else self.tr("A department needs a name."))
        if not name:
            return
        if self._two_steps and self.steps.currentIndex() == 0:
            self._choose_members(name)
        else:
            self._make(name)

    def _arrange(self) -> None:
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("large"))
        intro = self.tr("Tickets are routed to departments. Choose a name that says what these people do.")
        column.addWidget(plain_label(intro, "body", "second", wrap=True))
        for part in (
            self._name,
            FormField(self.tr("Kind"), self.kind),
            FormField(self.tr("Colour"), self.colour),
        ):
            column.addWidget(part)
        column.addStretch(1)
        self.steps.addWidget(first)
        self.picker = MemberPicker(
            agent_seats(self._agents, ()), self._roles, self._context.rights.can(Permission.PEOPLE_ROLES_ASSIGN)
        )
        self.steps.addWidget(self.picker)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.steps, 1)
        self.back = self.add_at_start(self.tr("Back"), "", "")
        self.back.hide()
        self.back.clicked.connect(self._go_back)
        self.add_cancel()
        last = self.tr("Create department")
        self.primary = self.add_primary(self.tr("Go on to members") if self._two_steps else last)
        self.name.textEdited.connect(lambda text: self._name.say(name_hint(text)))
        self.name.setFocus()
        self.resize(720, 560 if self._two_steps else 380)

    def _choose_members(self, name: str) -> None:
        self.set_title(self.tr("Who works in {name}?").format(name=isolate(name)))
        self.steps.setCurrentIndex(1)
        self.back.show()
        self.primary.setText(self.tr("Create department"))
        self.picker.search.setFocus()

    def _go_back(self) -> None:
        self.bar.hide()
        self.set_title(self.tr("Create department"))
        self.steps.setCurrentIndex(0)
        self.back.hide()
        self.primary.setText(self.tr("Go on to members"))
        self.name.setFocus()

    def _make(self, name: str) -> None:
        desk, kind, colour = self._context.desk, str(self.kind.currentData()), self.colour.chosen

        def work() -> str:
            self._made = self._made or create_department(desk, name, kind=kind, colour=colour)
            for change in self.picker.model.changes_in(self._made):
                change(desk)
            return self._made

        self.primary.refuse(self.tr("Being created…"))
        self._context.tasks.command(self, work, self._on_made, self._on_refused)

    def _on_made(self, identity: str) -> None:
        self.made.emit(identity)
        super().accept()

    def _on_refused(self, error: Exception) -> None:
        self.primary.refuse("")
        if getattr(error, "code", "") in ("department-exists", "name-empty"):
            self._go_back()
            self._name.show_problem(sentence(error))
            return
        self.bar.say("danger", "circle-alert", sentence(error))
        self.bar.show()
