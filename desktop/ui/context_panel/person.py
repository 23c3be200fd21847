"""Who wrote: name, addresses, company, since when; and what can be done with a person."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.commands.contacts import add_address, block_contact, edit_contact
from desktop.core.permissions import Permission
from desktop.store.queries.rows import ContactRow, TicketDetail, TicketRow
from desktop.ui.common.buttons import IconButton
from desktop.ui.common.signs import Avatar
from desktop.ui.common.text import ElidedLabel
from desktop.ui.context import UiContext
from desktop.ui.context_panel.entry_line import EntryLine
from desktop.ui.theme.current import give_icon
from desktop.ui.theme.tokens import size, space

_MOST_ADDRESSES = 3


class PersonPart(QWidget):
    """The top of the panel. ``mail_wanted`` carries a ``mailto:`` link."""

    mail_wanted = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._contact: ContactRow | None = None
        self._row: TicketRow | None = None
        self._email = ""
        self._avatar = Avatar("", "", size("avatar_large"))
        self.name = ElidedLabel("", "body", weight=600)
        self._lines = [ElidedLabel("", "small", "text_muted") for _ in range(_MOST_ADDRESSES + 4)]
        self._more = IconButton("ellipsis", self.tr("More for this person"))
        self._entry: EntryLine | None = None
        self._column = QVBoxLayout()
        self._build()

    def show_detail(self, detail: TicketDetail) -> None:
        """Show the ticket's customer; one that is not known here shows by what the ticket says."""
        contact = detail.contact
        row = detail.row
        self._contact = contact
        emails = contact.emails if contact is not None else (row.requester_email,)
        name = (contact.name if contact is not None else row.requester_name) or next(iter(emails), "")
        self._email = next(iter(emails), "")
        self._avatar.show_person(name, contact.id if contact is not None else row.requester_email)
        self.name.setText(name or self.tr("Unknown"))
        shown = [email for email in emails if email and email != name] + self._facts(contact)
        for label, text in zip(self._lines, [*shown, *[""] * len(self._lines)], strict=False):
            label.setText(text)
            label.setVisible(bool(text))
        self._row = row
        self._more.setVisible(contact is not None)

    def open_menu(self) -> None:
        """Open what can be done with the person."""
        menu = self.menu()
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """Offer writing, copying, changing what is known, blocking."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rights = self._context.rights
        if rights.can(Permission.TICKET_CREATE):
            give_icon(menu.addAction(self.tr("Write a new mail"), self._write), "square-pen")
        give_icon(menu.addAction(self.tr("Copy address"), self._copy), "copy")
        if rights.can(Permission.CONTACT_EDIT, self._row):
            self._add_changes(menu)
        if rights.can(Permission.CONTACT_BLOCK, self._row):
            menu.addSeparator()
            blocked = self._contact is not None and self._contact.blocked
            words = self.tr("Unblock") if blocked else self.tr("Block: new mail goes to the spam")
            give_icon(menu.addAction(words, self._toggle_block), "ban")
        return menu

    def _add_changes(self, menu: QMenu) -> None:
        menu.addSeparator()
        give_icon(menu.addAction(self.tr("Change name"), self._edit_name), "pencil")
        give_icon(menu.addAction(self.tr("Change phone"), self._edit_phone), "phone")
        if self._context.rights.can(Permission.CONTACT_NOTES_EDIT, self._row):
            give_icon(menu.addAction(self.tr("Change note"), self._edit_note), "sticky-note")
        give_icon(menu.addAction(self.tr("Add an address"), self._add_address), "at-sign")

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(space("large"), space("medium"), space("large"), space("medium"))
        row.setSpacing(space("medium"))
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        self._column.setSpacing(0)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.name)
        for label in self._lines:
            self._column.addWidget(label)
        row.addLayout(self._column, 1)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        self._more.clicked.connect(self.open_menu)

    def _facts(self, contact: ContactRow | None) -> list[str]:
        if contact is None:
            return []
        year = QDateTime.fromMSecsSinceEpoch(contact.created_at).date().year()
        since = self.tr("Customer since {year}").format(year=year)
        blocked = self.tr("Blocked") if contact.blocked else ""
        facts = (contact.company_name, contact.phone, since, " ".join(contact.note.split())[:200], blocked)
        return [fact for fact in facts if fact]

    def _write(self) -> None:
        self.mail_wanted.emit(f"mailto:{self._email}")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._email)

    def _edit_name(self) -> None:
        contact = self._contact
        if contact is not None:
            self._ask(self.tr("Name"), contact.name, lambda text: self._change(contact.id, name=text))

    def _edit_phone(self) -> None:
        contact = self._contact
        if contact is not None:
            self._ask(self.tr("Phone"), contact.phone, lambda text: self._change(contact.id, phone=text))

    def _edit_note(self) -> None:
        contact = self._contact
        if contact is not None:
            self._ask(self.tr("Note"), contact.note, lambda text: self._change(contact.id, note=text))

    def _add_address(self) -> None:
        contact = self._contact
        if contact is not None:
            desk = self._context.desk
            self._ask(
                self.tr("Another address"),
                "",
                lambda text: self._context.tasks.command(self, lambda: add_address(desk, contact.id, text)),
            )

    def _toggle_block(self) -> None:
        contact = self._contact
        if contact is not None:
            desk = self._context.desk
            self._context.tasks.command(self, lambda: block_contact(desk, contact.id, not contact.blocked))

    def _change(self, contact: str, **values: str) -> None:
        desk = self._context.desk
        self._context.tasks.command(self, lambda: edit_contact(desk, contact, **values))

    def _ask(self, name: str, text: str, run: Callable[[str], object]) -> None:
        """Open a line below the name; Enter or leaving keeps what is typed, Esc does not."""
        if self._entry is not None:
            self._entry.deleteLater()
        entry = EntryLine(name, text)
        self._entry = entry
        entry.kept.connect(run)
        entry.over.connect(self._close_entry)
        self._column.insertWidget(1, entry)
        entry.show()
        entry.setFocus()
        entry.selectAll()

    def _close_entry(self) -> None:
        if self._entry is not None:
            self._entry.hide()
            self._entry.deleteLater()
            self._entry = None
