"""The details of a ticket: person, fields, participants, other tickets, history; everything edited where it stands."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.commands.places import unlink, unmerge
from desktop.core.errors import NotFoundError
from desktop.core.events import Changed
from desktop.core.permissions import Permission
from desktop.ui.common.buttons import Button, IconButton
from desktop.ui.common.section import FieldRow, Section
from desktop.ui.common.text import ElidedLabel
from desktop.ui.context import UiContext
from desktop.ui.context_panel.custom_fields import CustomFields
from desktop.ui.context_panel.history import History
from desktop.ui.context_panel.loading import PanelData, read_panel
from desktop.ui.context_panel.other_tickets import LINK_WORDS, Linked, TicketLines
from desktop.ui.context_panel.participants import Participants
from desktop.ui.context_panel.person import PersonPart
from desktop.ui.context_panel.ratings import Ratings
from desktop.ui.context_panel.referred import Referred
from desktop.ui.context_panel.service_level import ServiceLevel
from desktop.ui.context_panel.tags import TagsField
from desktop.ui.context_panel.ticket_fields import TicketFields
from desktop.ui.theme.tokens import size, space

READ_AGAIN_MS = 40
FOLDED = "details_folded"
"""Key of the preferences: the names of folded sections, apart by spaces."""
_UNASKED = frozenset({"history"})
"""Sections that are folded until somebody unfolds them."""
_SHOWN_KINDS = frozenset(
    ("ticket", "ticket_tag", "tag", "participant", "ticket_link", "field_value", "custom_field", "contact")
    + ("contact_address", "company", "department", "agent", "status", "event", "ticket_referral", "rating")
    + ("sla_clock", "sla_policy")
)


class ContextPanel(QFrame):
    """Shows a ticket's details and keeps up with them.

    ``ticket_requested`` carries another ticket's id, ``contact_requested`` a contact's whose tickets are wanted,
    ``mail_requested`` a ``mailto:`` link, ``command_requested`` a command of the window.
    """

    ticket_requested = Signal(str)
    contact_requested = Signal(str)
    mail_requested = Signal(str)
    command_requested = Signal(str)
    shown = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ticket = ""
        self._data: PanelData | None = None
        self._changed_rights = False
        self.setProperty("kind", "surface")
        self.person = PersonPart(context)
        self.fields = TicketFields(context)
        self.tags = TagsField(context)
        self.custom = CustomFields(context)
        self.participants = Participants(context)
        self.referred = Referred(context)
        self.level = ServiceLevel(context)
        self.ratings = Ratings()
        self.linked = TicketLines()
        self.earlier = TicketLines()
        self.history = History()
        self._sections: dict[str, Section] = {}
        self._lines: dict[str, QFrame] = {}
        self._all = Button("", "link")
        self._add_person = IconButton("plus", self.tr("Put somebody in copy"))
        self._again = QTimer(self, singleShot=True, interval=READ_AGAIN_MS)
        self._page = QFrame()
        self._page.setProperty("kind", "surface")
        self._column = QVBoxLayout(self._page)
        self._build()
        self._connect()

    @property
    def ticket(self) -> str:
        """The ticket shown or being read."""
        return self._ticket

    def show_ticket(self, ticket: str) -> None:
        """Show a ticket; what showed before stays until it is read."""
        self._ticket = ticket
        self._read()

    def clear(self) -> None:
        """Forget the ticket."""
        self._ticket, self._data = "", None
        self._again.stop()
        self._page.hide()

    def show_data(self, data: PanelData) -> None:
        """Show what was read."""
        if data == self._data and not self._changed_rights:
            return
        self._data, self._changed_rights = data, False
        self._ticket = data.ticket
        detail = data.detail
        self.person.show_detail(detail)
        for part in (self.fields, self.tags, self.custom, self.level, self.participants, self.referred):
            part.show_data(data)
        for last in (self.ratings, self.history):
            last.show_data(data)
        merged = [Linked(row, "merged") for row in detail.merged]
        self.linked.show_tickets([*(Linked(row, kind) for kind, row in detail.links), *merged], self._undoable(data))
        self.earlier.show_tickets([Linked(row) for row in detail.earlier])
        self._all.setText(self.tr("All %n", "", detail.earlier_count))
        self._all.setVisible(detail.earlier_count > len(detail.earlier) and detail.contact is not None)
        self._show_section("custom", bool(detail.fields))
        sees_level = self._context.rights.can(Permission.TICKET_SLA_VIEW, detail.row)
        self._show_section("level", sees_level and data.level.there)
        self._show_section("referred", bool(data.referrals))
        self._show_section("ratings", bool(data.ratings))
        self._show_section("linked", bool(detail.links or detail.merged))
        self._show_section("earlier", bool(detail.earlier))
        self._show_section("history", self._context.rights.can(Permission.TICKET_VIEW_HISTORY, detail.row))
        self._add_person.setVisible(self.participants.editable)
        self._show_section("participants", self.participants.editable or bool(detail.participants))
        self._page.show()
        self.shown.emit(data.ticket)

    def section(self, name: str) -> Section:
        """Return a section by its name: custom, participants, level, linked, earlier, history."""
        return self._sections[name]

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._page)
        column.addWidget(area, 1)
        self.setAccessibleName(self.tr("Details"))
        self.setFocusProxy(self.fields.status)
        self._fill_page()
        self._page.hide()

    def _make_head(self) -> QFrame:
        head = QFrame()
        head.setProperty("kind", "head")
        head.setFixedHeight(size("pane_header"))
        row = QHBoxLayout(head)
        row.setContentsMargins(space("medium"), 0, space("medium"), 0)
        row.addSpacing(space("tight"))
        row.addWidget(ElidedLabel(self.tr("Details"), "subtitle"), 1)
        close = IconButton("panel-right", self.tr("Close the details"), "F8")
        close.clicked.connect(lambda: self.command_requested.emit("details"))
        row.addWidget(close)
        return head

    def _fill_page(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.person)
        self._column.addWidget(_line())
        fields = QWidget()
        rows = QVBoxLayout(fields)
        rows.setContentsMargins(space("large"), space("medium"), space("large"), space("medium"))
        rows.setSpacing(0)
        rows.addWidget(self.fields)
        rows.addWidget(FieldRow(self.tr("Tags"), self.tags))
        self._column.addWidget(fields)
        self._add_section("level", self.tr("Service level"), self.level)
        self._add_section("custom", self.tr("Fields"), self.custom)
        self._add_person.clicked.connect(self._on_add_person)
        self._add_section("participants", self.tr("Participants"), self.participants, self._add_person)
        self._add_section("referred", self.tr("Referred to"), self.referred)
        self._add_section("ratings", self.tr("How we did"), self.ratings)
        self._add_section("linked", self.tr("Linked tickets"), self.linked)
        self._add_section("earlier", self.tr("Earlier tickets"), self.earlier, self._all)
        self._add_section("history", self.tr("History"), self.history)
        self._column.addStretch(1)

    def _add_section(self, name: str, title: str, content: QWidget, end: QWidget | None = None) -> None:
        section = Section(title)
        section.body.addWidget(content)
        if end is not None:
            section.add_to_header(end)
        section.fold((name in self._folded()) != (name in _UNASKED))
        section.folding.connect(partial(self._on_folding, name))
        self._sections[name], self._lines[name] = section, _line()
        self._column.addWidget(self._lines[name])
        self._column.addWidget(section)

    def _show_section(self, name: str, shown: bool) -> None:
        self._sections[name].setVisible(shown)
        self._lines[name].setVisible(shown)

    def _folded(self) -> set[str]:
        stored = self._context.preferences.stored(FOLDED)
        return set(stored.split()) if isinstance(stored, str) else set()

    def _on_folding(self, name: str, folded: bool) -> None:
        """Remember the sections that are not as they would be by themselves."""
        changed = folded != (name in _UNASKED)
        names = self._folded() | {name} if changed else self._folded() - {name}
        self._context.preferences.store(FOLDED, " ".join(sorted(names)))

    def _connect(self) -> None:
        self._again.timeout.connect(self._read)
        self._context.bridge.changed.connect(self._on_changed)
        self._context.rights.changed.connect(self._on_rights)
        self.person.mail_wanted.connect(self.mail_requested)
        self.fields.postpone_wanted.connect(lambda: self.command_requested.emit("postpone"))
        self.linked.chosen.connect(self.ticket_requested)
        self.earlier.chosen.connect(self.ticket_requested)
        self.linked.undo_wanted.connect(self._on_undo_link)
        self._all.clicked.connect(self._on_all)

    def _undoable(self, data: PanelData) -> frozenset[str]:
        """Return the kinds of links that the agent may take back."""
        rights, row = self._context.rights, data.detail.row
        links = frozenset(LINK_WORDS) - {"merged"} if rights.can(Permission.TICKET_LINK, row) else frozenset()
        return links | ({"merged"} if rights.can(Permission.TICKET_UNMERGE, row) else frozenset())

    def _on_rights(self) -> None:
        self._changed_rights = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        actor, ticket = self._context.desk.actor, self._ticket
        if ticket:
            failed = partial(self._on_failed, ticket)
            self._context.tasks.query(self, lambda: read_panel(actor, ticket), self._on_read, failed)

    def _on_read(self, data: PanelData) -> None:
        if data.ticket == self._ticket:
            self.show_data(data)

    def _on_failed(self, ticket: str, error: Exception) -> None:
        """Say nothing of a ticket that is out of sight: the conversation does."""
        if not isinstance(error, NotFoundError):
            self._context.tasks.failed.emit(error)
        elif ticket == self._ticket:
            self.clear()

    def _on_changed(self, event: Changed) -> None:
        other = event.kind == "ticket" and self._ticket not in event.ids and event.command not in ("merge", "unmerge")
        if self._ticket and event.kind in _SHOWN_KINDS and not other and self.isVisible():
            self._again.start()

    def _on_add_person(self) -> None:
        self.section("participants").fold(False)
        self.participants.open_entry()

    def _on_all(self) -> None:
        if self._data is not None and self._data.detail.contact is not None:
            self.contact_requested.emit(self._data.detail.contact.id)

    def _on_undo_link(self, linked: Linked) -> None:
        desk, ticket = self._context.desk, self._ticket
        if linked.kind == "merged":
            self._context.tasks.command(self, lambda: unmerge(desk, linked.ticket.id))
        else:
            self._context.tasks.command(self, lambda: unlink(desk, ticket, linked.ticket.id, linked.kind))


def _line() -> QFrame:
    """Make the hairline between sections."""
    made = QFrame()
    made.setProperty("kind", "divider")
    made.setFixedHeight(1)
    return made
