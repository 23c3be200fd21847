"""Promotion: another role for somebody, with what they gain or lose in tickets and in rights before it is given."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop.commands.roles import assign_role
from desktop.core.permissions import Permission
from desktop.core.roles import ADMIN, AGENT, OWNER, is_unrestricted
from desktop.store.queries.explain import promotion
from desktop.store.queries.explain_facts import Gains
from desktop.store.queries.explain_roles import RoleSheet, role_sheet
from desktop.store.queries.people_lists import role_rows
from desktop.ui.common.bar import Bar
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label, restyle
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.explaining import right_label, role_line, role_name
from desktop.ui.i18n import isolate
from desktop.ui.settings.roles.promotion_parts import BigChoice, ChangeList
from desktop.ui.theme.tokens import space
from desktop.ui.time_words import count_words

_WIDE, _HIGH = 620, 640


class PromotionDialog(Dialog):
    """Opens for an agent; ``given`` carries the role once it is theirs. One command, audited, and undone as one."""

    given = Signal(str)

    def __init__(self, context: UiContext, agent: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, wide=_WIDE)
        self._context, self._agent = context, agent
        self._sheets: dict[str, RoleSheet] = {}
        self._gains: Gains | None = None
        self.everything = BigChoice("inbox", self.tr("Sees every ticket"), self.tr("Of all departments"))
        line = self.tr("And what is given to them")
        self.departments = BigChoice("users", self.tr("Sees their departments"), line)
        self.role = QComboBox()
        self._role = FormField(self.tr("Role"), self.role)
        self.line = plain_label("", "small", "muted", wrap=True)
        self.tickets = plain_label("", "subtitle", wrap=True)
        self.rights = plain_label("", "body", "second", wrap=True)
        self.changes = ChangeList()
        self.refusal = Bar("warning", "triangle-alert", "")
        self.refusal.hide()
        self._arrange()
        self._read()

    def choose(self, role: str) -> None:
        """Choose a role, and the kind that it is of."""
        if role in self._sheets:
            self._show_kind(is_unrestricted(self._sheets[role].grants))
            self.role.setCurrentIndex(self.role.findData(role))

    def accept(self) -> None:
        """Give the role; a refusal is said and the dialog stays."""
        desk, agent, role = self._context.desk, self._agent, self._wanted()
        if self._gains is None or not self.give.isEnabled():
            return
        self.give.refuse(self.tr("Being saved…"))
        self._context.tasks.command(
            self, lambda: assign_role(desk, agent, role), lambda done: self._on_given(role), self._on_refused
        )

    def _arrange(self) -> None:
        kinds = QHBoxLayout()
        kinds.setSpacing(space("medium"))
        kinds.addWidget(self.everything)
        kinds.addWidget(self.departments)
        self.body.addLayout(kinds)
        for part in (self._role, self.line, self.refusal, self.tickets, self.rights):
            self.body.addWidget(part)
        self.body.addWidget(self.changes, 1)
        self.add_cancel()
        self.give = self.add_primary(self.tr("Give the role"))
        self.give.refuse(self.tr("Choose another role."))
        self.everything.clicked.connect(lambda: self._on_kind(True))
        self.departments.clicked.connect(lambda: self._on_kind(False))
        self.role.currentIndexChanged.connect(lambda place: self._on_role())
        self.resize(_WIDE, _HIGH)

    def _read(self) -> None:
        actor, agent = self._context.desk.actor, self._agent
        reads = self._context.tasks.now(
            lambda: ([role_sheet(actor, row.id) for row in role_rows(actor)], promotion(actor, agent, ""))
        )
        owner = bool(actor.scope(Permission.WORKSPACE_OWNERSHIP_TRANSFER))
        self._sheets = {sheet.role: sheet for sheet in reads[0] if sheet.role != OWNER or owner}
        held = reads[1].role_before.id
        self.set_title(self.tr("Role of {name}").format(name=isolate(reads[1].agent_name)))
        self._held = held
        self._show_kind(reads[1].unrestricted_before)
        self.role.setCurrentIndex(self.role.findData(held))
        (self.everything if reads[1].unrestricted_before else self.departments).setFocus()

    def _show_kind(self, unrestricted: bool) -> None:
        """Offer the roles of one kind."""
        (self.everything if unrestricted else self.departments).setChecked(True)
        self.role.blockSignals(True)
        self.role.clear()
        for sheet in self._sheets.values():
            if is_unrestricted(sheet.grants) == unrestricted:
                self.role.addItem(role_name(sheet.role, sheet.name), sheet.role)
                tip = role_line(sheet.role) or sheet.description
                self.role.setItemData(self.role.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.role.setCurrentIndex(-1)
        self.role.blockSignals(False)

    def _on_kind(self, unrestricted: bool) -> None:
        """Propose the plainest role of the kind: what the person holds already, an agent's, or an admin's."""
        self._show_kind(unrestricted)
        wished = (self._held, ADMIN if unrestricted else AGENT)
        places = [self.role.findData(role) for role in wished]
        self.role.setCurrentIndex(next((place for place in places if place >= 0), 0))

    def _wanted(self) -> str:
        return str(self.role.currentData() or "")

    def _on_role(self) -> None:
        actor, agent, role = self._context.desk.actor, self._agent, self._wanted()
        if not role:
            return
        self._context.tasks.query(self, lambda: promotion(actor, agent, role), self._show, self._on_refused)

    def _show(self, gains: Gains) -> None:
        if gains.role_after.id != self._wanted():
            return  # another role was chosen meanwhile
        self._gains = gains
        sheet = self._sheets[gains.role_after.id]
        self.line.setText(role_line(sheet.role) or sheet.description)
        self.tickets.setText(self._ticket_words(gains))
        tone = "success" if gains.tickets_after > gains.tickets_before else "danger"
        restyle(self.tickets, "kind", tone if gains.tickets_after != gains.tickets_before else "")
        self.rights.setText(self._right_words(gains))
        self.changes.show_changes(gains.gained, gains.lost)
        why = self._why_not(gains)
        self.refusal.setVisible(bool(why) and gains.role_after != gains.role_before)
        self.refusal.say("warning", "triangle-alert", why)
        self.give.refuse(why)

    def _ticket_words(self, gains: Gains) -> str:
        name, before, after = isolate(gains.agent_name), gains.tickets_before, gains.tickets_after
        if after == before:
            return self.tr("{name} goes on seeing %n ticket(s).", "", after).format(name=name)
        text = self.tr("{name} sees %n ticket(s) instead of {before}.", "", after)
        return text.format(name=name, before=count_words(before))

    def _right_words(self, gains: Gains) -> str:
        name = isolate(gains.agent_name)
        if gains.unrestricted_after and not gains.unrestricted_before:
            return self.tr("From now on {name} sees the tickets of every department, also new ones.").format(name=name)
        if gains.unrestricted_before and not gains.unrestricted_after:
            words = self.tr("From now on {name} sees only their departments, and what is assigned or referred to them.")
            return words.format(name=name)
        if gains.gained or gains.lost:
            return self.tr("These rights change:")
        return self.tr("This is the role {name} has now.").format(name=name)

    def _why_not(self, gains: Gains) -> str:
        if self._agent == self._context.desk.actor.id:
            return self.tr("Nobody changes their own role. Ask another owner or admin.")
        if gains.role_after == gains.role_before:
            return self.tr("Choose another role.")
        if gains.beyond:
            right = right_label(gains.beyond[0])
            return self.tr("You do not hold everything that is given or taken here, such as “{right}”.").format(
                right=isolate(right)
            )
        return ""

    def _on_given(self, role: str) -> None:
        self.given.emit(role)
        super().accept()

    def _on_refused(self, error: Exception) -> None:
        self.refusal.say("danger", "circle-alert", sentence(error))
        self.refusal.show()
        self.give.refuse(sentence(error))
