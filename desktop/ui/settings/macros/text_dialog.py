"""The dialog of one saved answer or macro."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.commands.macros import create_macro, edit_macro
from desktop.core.errors import DeskError
from desktop.core.macro_forms import LONGEST_NAME, LONGEST_SHORTCUT, NOT_IN_MACROS, MacroForm
from desktop.core.macro_rights import DEPARTMENT, MACRO, OWN
from desktop.ui.common.bar import Bar
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.i18n import available_languages
from desktop.ui.settings.macros.rich_field import RichField
from desktop.ui.settings.macros.text_facts import TextFacts
from desktop.ui.settings.macros.variables import hint_words, problem_words
from desktop.ui.settings.rules.act_lines import ActLines
from desktop.ui.settings.rules.reach import acts_beyond
from desktop.ui.settings.rules.vocabulary import Vocabulary
from desktop.ui.theme.tokens import space

WIDE, HIGH, LEAST = 720, 640, 560


class TextDialog(Dialog):
    """Makes one (``identity`` empty) or changes it. ``saved`` after it was stored."""

    saved = Signal()

    def __init__(
        self, context: UiContext, facts: TextFacts, form: MacroForm, identity: str, title: str, parent: QWidget
    ) -> None:
        super().__init__(title, parent, wide=WIDE)
        self._context, self._facts, self._form, self._identity = context, facts, form, identity
        self.bar = Bar("danger", "circle-alert", "", closable=True)
        self.bar.hide()
        self.name, self.shortcut = QLineEdit(form.name), QLineEdit(form.shortcut)
        self.folder, self.place, self.language = QComboBox(), QComboBox(), QComboBox()
        self.text = RichField(self.tr("Text"), context.theme)
        withheld = NOT_IN_MACROS | acts_beyond(context.desk.actor)
        self.acts = ActLines(Vocabulary(facts.choices), self.tr("What it does"), withheld)
        self._name_field = FormField(self.tr("Name"), self.name)
        self._text_field = FormField(self.tr("Text"), self.text)
        self._folder_field = FormField(self.tr("Folder"), self.folder)
        self._fill()
        self._lay_out()
        self._connect()
        self._lint()
        self._say_folder(form.folder)
        (self.name if not form.name else self.text).setFocus()

    def form(self) -> MacroForm:
        """Return what stands there now."""
        written = self.text.written()
        scope, department = self.place.currentData() or (OWN, "")
        return MacroForm(
            self.name.text(),
            written.text,
            written.html if written.formatted else "",
            self._form.kind,
            self.folder.currentText(),
            self.shortcut.text(),
            scope,
            department,
            str(self.language.currentData() or ""),
            tuple(self.acts.acts()) if self._form.kind == MACRO else (),
        )

    def accept(self) -> None:
        """Store it; a refusal is said and the form stays as it is."""
        form, desk, identity = self.form(), self._context.desk, self._identity
        if not form.name.strip():
            self._name_field.show_problem(self.tr("Type a name."))
            self.name.setFocus()
            return
        if form.kind != MACRO and not form.text.strip():
            self._text_field.show_problem(self.tr("Write the text first."))
            self.text.setFocus()
            return
        self.primary.refuse(self.tr("Being saved…"))

        def work() -> None:
            if identity:
                edit_macro(desk, identity, form)
            else:
                create_macro(desk, form)

        self._context.tasks.command(self, work, lambda done: self._on_saved(), self._on_refused)

    def _fill(self) -> None:
        form, facts = self._form, self._facts
        self.name.setMaxLength(LONGEST_NAME)
        self.shortcut.setMaxLength(LONGEST_SHORTCUT)
        self.folder.setEditable(True)
        self.folder.addItems(["", *facts.folders])
        self.folder.setEditText(form.folder)
        for scope, department, name in facts.places:
            only_me, everybody = self.tr("Only me"), self.tr("Everybody at this desk")
            words = name if scope == DEPARTMENT else only_me if scope == OWN else everybody
            self.place.addItem(words, (scope, department))
            if (scope, department) == (form.scope, form.department):
                self.place.setCurrentIndex(self.place.count() - 1)
        self.language.addItem(self.tr("Every language"), "")
        for language, name in available_languages().items():
            self.language.addItem(name, language)
        self.language.setCurrentIndex(max(0, self.language.findData(form.language)))
        self.text.offer_variables(facts.fields)
        self.text.show_text(form.text, form.html)
        self.acts.show_acts(form.actions)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, space("small"), 0)
        column.setSpacing(space("medium"))
        first = (
            self._name_field,
            FormField(self.tr("Shortcut"), self.shortcut, self.tr("One word, typed behind a slash")),
        )
        second = (
            self._folder_field,
            FormField(self.tr("For"), self.place),
            FormField(self.tr("Customers' language"), self.language),
        )
        column.addLayout(_row(first, (2, 1)))
        column.addLayout(_row(second, (1, 1, 1)))
        column.addWidget(self._text_field, 1)
        if self._form.kind == MACRO:
            column.addWidget(self.acts)
        self.body.addWidget(self.bar)
        self.add_scrolled(inside, 200)
        self.add_cancel()
        self.primary = self.add_primary(self.tr("Save"))
        self.setMinimumWidth(LEAST)
        self.resize(WIDE, HIGH)

    def _connect(self) -> None:
        self.text.changed.connect(self._lint)
        self.folder.editTextChanged.connect(self._say_folder)
        self.name.textEdited.connect(lambda typed: self._name_field.show_problem(""))

    def _lint(self) -> None:
        text = self.text.written().text
        self._text_field.say(hint_words(text))
        self._text_field.show_problem(problem_words(text))

    def _say_folder(self, typed: str) -> None:
        self._folder_field.say("" if typed.strip() else self.tr("None; a slash begins a folder within"))

    def _on_saved(self) -> None:
        self.saved.emit()
        super().accept()

    def _on_refused(self, error: Exception) -> None:
        self.primary.refuse("")
        self.bar.say("danger", "circle-alert", sentence(error))
        self.bar.show()
        self._show_act(error)

    def _show_act(self, error: Exception) -> None:
        """Turn the act red that a refusal speaks of: "action 2, value"."""
        self.acts.forget_problems()
        where = str(error.details.get("where", "")) if isinstance(error, DeskError) else ""
        act, _, part = where.partition(", ")
        number = act.removeprefix("action ")
        if act.startswith("action ") and number.isdecimal():
            self.acts.show_problem(int(number) - 1, part, sentence(error))


def _row(fields: tuple[FormField, ...], shares: tuple[int, ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(space("medium"))
    for field, share in zip(fields, shares, strict=True):
        row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
    return row
