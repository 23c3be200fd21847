"""The page of letters: by department, occasion and language, with a live preview."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.commands.base import Desk
from desktop.core.letter_words import BY_KEY
from desktop.store.queries.desk_lists import custom_fields, departments
from desktop.store.queries.letter_templates import (
    ELSEWHERE,
    NONE,
    OURS,
    OWN,
    LetterRow,
    Preview,
    example_tickets,
    letter_rows,
    may_edit_letters,
    preview_letter,
)
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.i18n import available_languages, isolate
from desktop.ui.settings.macros.letter_editor import LetterEditor, Words
from desktop.ui.settings.page import Change, SettingsPage
from desktop.ui.settings.table import Column, Row, TableRows
from desktop.ui.theme.tokens import space

Place = tuple[str, str, str]
"""Department ("" for the desk), event, language ("" for every one)."""
LIST_WIDE, LIST_HIGH, ROW_HIGH = 264, 248, 48


class TemplatesPage(SettingsPage):
    """What is written waits for "Save", also while other letters are looked at."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent, wide=True)
        self.set_title(self.tr("Templates"))
        self.department, self.language = QComboBox(), QComboBox()
        self.events = TableRows(self.tr("Letters"), (Column(self.tr("Letter")),), ROW_HIGH)
        self.editor = LetterEditor(context.theme, self._preview)
        self._rows: dict[str, LetterRow] = {}
        self._written: dict[Place, Words] = {}
        self._fields: tuple[str, ...] = ()
        self._build()
        self.department.activated.connect(lambda place: self._show_rows())
        self.language.activated.connect(lambda place: self._show_rows())
        self.events.currentRowChanged.connect(lambda row: self._show_letter())
        self.editor.changed.connect(self._on_changed)
        self.editor.reset.connect(self._on_reset)

    @property
    def place(self) -> Place:
        """Which letter is shown."""
        chosen = self.events.chosen() or next(iter(BY_KEY))
        return str(self.department.currentData() or ""), chosen, str(self.language.currentData() or "")

    def words(self) -> str:
        """Return the letters too."""
        labels = (QCoreApplication.translate("Letters", event.label) for event in BY_KEY.values())
        return " ".join((self.title, self.tr("Variable"), *labels))

    def load(self) -> None:
        """Read departments and words; what was written and saved is forgotten."""
        actor, before = self._context.desk.actor, self.department.currentData()
        homes, fields = self._context.tasks.now(lambda: (departments(actor), custom_fields("ticket")))
        self._fields = tuple(row.name for row in fields)
        self._written.clear()
        self.department.clear()
        if may_edit_letters(actor, ""):
            self.department.addItem(self.tr("The whole desk"), "")
        for row in homes:
            if may_edit_letters(actor, row.id):
                self.department.addItem(row.name, row.id)
        self.department.setCurrentIndex(max(0, self.department.findData(before)))
        self._show_rows()

    def changes(self) -> list[Change]:
        """Return one change for every letter that differs from what is stored."""
        return [partial(_save, place, words) for place, words in self._written.items()]

    def show_place(self, department: str, event: str, language: str) -> None:
        """Go to a letter."""
        self.department.setCurrentIndex(max(0, self.department.findData(department)))
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self._show_rows()
        self.events.choose(event)

    def _build(self) -> None:
        note = self.tr("Words of mails that Deskbell sends or begins, in the language of the customer.")
        self.body.addWidget(plain_label(note, "body", "second", wrap=True))
        self.language.addItem(self.tr("Every language"), "")
        for code, name in available_languages().items():
            self.language.addItem(name, code)
        start = QVBoxLayout()
        start.setSpacing(space("medium"))
        start.addWidget(FormField(self.tr("Department"), self.department))
        start.addWidget(FormField(self.tr("Customers' language"), self.language))
        self.events.setFixedSize(LIST_WIDE, LIST_HIGH)
        start.addWidget(self.events)
        start.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(space("wide"))
        row.addLayout(start)
        row.addWidget(self.editor, 1)
        self.body.addLayout(row, 1)

    def _show_rows(self) -> None:
        department, chosen, language = self.place
        actor = self._context.desk.actor
        rows, examples = self._context.tasks.now(
            lambda: (letter_rows(actor, department, language), example_tickets(actor, department))
        )
        self._rows = {row.event: row for row in rows}
        self.editor.show_examples(examples)
        self.events.blockSignals(True)
        self.events.show_rows([self._row(row) for row in rows])
        self.events.choose(chosen)
        self.events.blockSignals(False)
        self._show_letter()

    def _show_letter(self) -> None:
        row = self._rows.get(self.place[1])
        if row is not None:
            words = self._written.get(self.place, (row.subject, row.text))
            self.editor.show_letter(row, words, self._long_state(row), self._fields)

    def _row(self, row: LetterRow) -> Row:
        label = QCoreApplication.translate("Letters", BY_KEY[row.event].label)
        return Row(row.event, (label,), below=self._state(row))

    def _state(self, row: LetterRow) -> str:
        if row.state == ELSEWHERE:
            return self.tr("As for {place}").format(place=self._where(row))
        nothing = self.tr("Nothing is sent") if BY_KEY[row.event].mail else self.tr("No words yet")
        return {OWN: self.tr("Own words"), OURS: self.tr("Deskbell's words"), NONE: nothing}[row.state]

    def _long_state(self, row: LetterRow) -> str:
        if row.state == ELSEWHERE:
            words = self.tr("These words come from {place}. What you change here counts for this choice alone.")
            return words.format(place=self._where(row))
        if row.state == OURS:
            return self.tr("These are Deskbell's own words. What you change here replaces them for this choice.")
        return "" if row.state == OWN else self.tr("There are no words yet.")

    def _where(self, row: LetterRow) -> str:
        place = self.department.itemText(max(0, self.department.findData(row.place)))
        spoken = self.language.itemText(max(0, self.language.findData(row.language)))
        if not row.place and self.department.findData("") < 0:
            place = self.tr("The whole desk")
        return self.tr("{department}, {language}").format(department=isolate(place), language=isolate(spoken))

    def _preview(self, words: Words, ticket: str) -> Preview:
        department, event, language = self.place
        actor = self._context.desk.actor
        return self._context.tasks.now(lambda: preview_letter(actor, event, department, language, words, ticket))

    def _on_changed(self) -> None:
        row, words = self._rows[self.place[1]], self.editor.words()
        if words == (row.subject, row.text):
            self._written.pop(self.place, None)
        else:
            self._written[self.place] = words
        self.edited.emit()

    def _on_reset(self) -> None:
        place = self.place
        self._written.pop(place, None)
        self.run(partial(_reset, place))


def _save(place: Place, words: Words, desk: Desk) -> None:
    from desktop.commands.letter_templates import save_letter  # noqa: PLC0415 - not before the first paint

    save_letter(desk, *place, *words)


def _reset(place: Place, desk: Desk) -> None:
    from desktop.commands.letter_templates import reset_letter  # noqa: PLC0415 - not before the first paint

    reset_letter(desk, *place)
