"""To, Cc and Bcc: three fields of chips with completion, the last two shown when they are wanted."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.store.queries.people import complete_people
from desktop.store.queries.rows import Person
from desktop.ui.common.buttons import Button
from desktop.ui.common.chip_field import ChipField
from desktop.ui.common.text import PlainLabel, plain_label
from desktop.ui.composer.addressing import person_of, written
from desktop.ui.composer.shelf import Shelf
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate
from desktop.ui.theme.tokens import space

OFFERED = 8
FIELDS = ("to", "cc", "bcc")
_HIGH = 28


class Recipients(QObject):
    """The recipients of a letter, as two rows for a window to place: ``first`` (To) and ``copies`` (Cc, Bcc).

    ``changed`` whenever one is added, removed or typed, ``resized`` when the rows need another height.
    """

    changed = Signal()
    resized = Signal()

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        words = {"to": self.tr("To"), "cc": self.tr("Cc"), "bcc": self.tr("Bcc")}
        self._labels = {name: self._label(words[name]) for name in FIELDS}
        self._shelves = {name: self._shelf(words[name]) for name in FIELDS}
        self._more = Button(self.tr("Cc"), "quiet", small=True)
        self._more.setProperty("kind", "sort")
        self._more.setAccessibleName(self.tr("Add copies"))
        self._more.clicked.connect(self.show_copies)
        self.first, self.copies = QWidget(parent), QWidget(parent)
        self._build()

    def field(self, name: str) -> ChipField:
        """Return the field ``to``, ``cc`` or ``bcc``."""
        return self._shelves[name].field

    def show_rows(self, shown: bool) -> None:
        """Show or hide everything: a note has no recipients."""
        self.first.setVisible(shown)
        self.copies.setVisible(shown and self._more.isHidden())

    def show_people(self, to: Iterable[Person], cc: Iterable[Person], bcc: Iterable[Person]) -> None:
        """Replace all recipients."""
        for name, people in zip(FIELDS, (to, cc, bcc), strict=True):
            self.field(name).set_addresses([written(person) for person in people])
        self._open_copies(bool(self.field("cc").addresses() or self.field("bcc").addresses()))

    def add_copy(self, person: Person) -> None:
        """Add somebody to the copies."""
        self._open_copies(True)
        self.field("cc").add(written(person))

    def show_copies(self) -> None:
        """Show Cc and Bcc and go there."""
        self._open_copies(True)
        self.field("cc").setFocus()

    def people(self, name: str) -> tuple[Person, ...]:
        """Return a field's people; what is no address comes as an address too, for the command to refuse."""
        return tuple(person_of(address) or ("", address) for address in self.field(name).addresses())

    def everybody(self) -> tuple[Person, ...]:
        """Return the people of all three fields."""
        return self.people("to") + self.people("cc") + self.people("bcc")

    def problem(self) -> str:
        """Return what is wrong with the first address that is not right."""
        return next((reason for name in FIELDS for reason in self.field(name).problems()), "")

    def commit(self) -> None:
        """Turn what is typed into chips."""
        for name in FIELDS:
            self.field(name).commit()

    def _build(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        row = QHBoxLayout(self.first)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space("small"))
        row.addWidget(self._labels["to"], 0, top)
        row.addWidget(self._shelves["to"], 1, top)
        row.addWidget(self._more, 0, top)
        grid = QGridLayout(self.copies)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space("small"))
        grid.setVerticalSpacing(2)
        for line, name in enumerate(("cc", "bcc")):
            grid.addWidget(self._labels[name], line, 0, top)
            grid.addWidget(self._shelves[name], line, 1, top)
        grid.setColumnStretch(1, 1)
        self._open_copies(False)

    def _label(self, words: str) -> PlainLabel:
        made = plain_label(words, "small", "muted")
        made.setMinimumHeight(_HIGH)
        return made

    def _shelf(self, words: str) -> Shelf:
        field = ChipField(words, self._check, bare=True)
        field.changed.connect(self.changed)
        field.suggestions_wanted.connect(lambda text: self._suggest(field, text))
        made = Shelf(field)
        made.grown.connect(self.resized)
        return made

    def _open_copies(self, shown: bool) -> None:
        self._more.setVisible(not shown)
        self.copies.setVisible(shown and not self.first.isHidden())
        self.resized.emit()

    def _check(self, address: str) -> str:
        if person_of(address) is not None:
            return ""
        return self.tr("{address} is not an e-mail address.").format(address=isolate(address))

    def _suggest(self, field: ChipField, text: str) -> None:
        actor = self._context.desk.actor
        self._context.tasks.query(
            field,
            lambda: [written(person) for person in complete_people(actor, text, OFFERED)],
            lambda found: field.offer(text, found),
        )
