"""Adds a colleague: who they are, their role, their departments, and how they come in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop.commands.agents import AgentForm, create_agent
from desktop.core.roles import AGENT
from desktop.ui.common.bar import Bar
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.explaining import role_line, role_name
from desktop.ui.settings.agents.facts import People, givable
from desktop.ui.settings.departments.facts import MEMBERS, reaches_all
from desktop.ui.settings.departments.members_model import department_seats
from desktop.ui.settings.departments.members_tab import MemberPicker
from desktop.ui.theme.tokens import space

NAME_CODES = ("name-empty",)
EMAIL_CODES = ("agent-email-invalid", "agent-email-taken")


class NewAgent(Dialog):
    """``made`` carries the id and the name; the page lets them in then."""

    made = Signal(str, str)

    def __init__(self, context: UiContext, people: People, parent: QWidget | None = None) -> None:
        super().__init__("", parent, wide=720)
        self.set_title(self.tr("New agent"))
        self._context, self._identity = context, ""
        desk = context.desk
        self.name, self.email, self.role = QLineEdit(), QLineEdit(), QComboBox()
        roles = context.tasks.now(lambda: givable(desk, people.roles))
        for row in roles:
            self.role.addItem(role_name(row.id, row.name), row.id)
        self.role.setCurrentIndex(max(0, self.role.findData(AGENT)))
        self._name = FormField(self.tr("Name"), self.name)
        self._email = FormField(self.tr("E-mail address"), self.email, self.tr("For signing in."))
        self._role = FormField(self.tr("Role"), self.role)
        self._role.setVisible(bool(roles))
        mine = [each for each in people.departments if reaches_all(desk, MEMBERS, each.id)]
        self._several = len(people.departments) > 1 and bool(mine)
        self.picker = MemberPicker(department_seats(mine, ()), people.roles, False)
        self.picker.search.setPlaceholderText(self.tr("Find a department"))
        self.bar = Bar("danger", "circle-alert", "")
        self.bar.hide()
        self._arrange()

    def accept(self) -> None:
        """Add the agent, unless a name or an address is missing."""
        name, email = self.name.text().strip(), self.email.text().strip()
        self._name.show_problem("" if name else self.tr("Type a name."))
        self._email.show_problem("" if email else self.tr("Type an e-mail address."))
        if not (name and email):
            return
        form = AgentForm(name, email, str(self.role.currentData() or ""))
        desk = self._context.desk

        def work() -> str:
            self._identity = self._identity or create_agent(desk, form)
            for change in self.picker.model.changes_of(self._identity) if self._several else ():
                change(desk)
            return self._identity

        self.primary.refuse(self.tr("Being added…"))
        self._context.tasks.command(self, work, self._on_made, self._on_refused)

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(space("large"))
        line.addWidget(self._name, 1, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._email, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.bar)
        self.body.addLayout(line)
        self.body.addWidget(self._role)
        self.role.currentIndexChanged.connect(lambda place: self._explain())
        if self._several:
            self.body.addWidget(plain_label(self.tr("Departments"), "subtitle"))
            self.body.addWidget(self.picker, 1)
        else:
            self.body.addStretch(1)
        self.add_cancel()
        self.primary = self.add_primary(self.tr("Add agent"))
        self._explain()
        self.name.setFocus()
        self.resize(720, 600 if self._several else 320)

    def _explain(self) -> None:
        self._role.say(role_line(str(self.role.currentData() or "")))

    def _on_made(self, identity: str) -> None:
        self.made.emit(identity, self.name.text().strip())
        super().accept()

    def _on_refused(self, error: Exception) -> None:
        self.primary.refuse("")
        code = getattr(error, "code", "")
        if code in NAME_CODES:
            self._name.show_problem(sentence(error))
        elif code in EMAIL_CODES:
            self._email.show_problem(sentence(error))
        else:
            self.bar.say("danger", "circle-alert", sentence(error))
            self.bar.show()
