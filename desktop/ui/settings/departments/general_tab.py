"""What a department is: name, kind, colour, what it handles, where it stands among the others."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from desktop.commands._department_values import KINDS
from desktop.commands.departments import edit_department
from desktop.ui.common.section import FormField
from desktop.ui.context import UiContext
from desktop.ui.i18n import available_languages
from desktop.ui.settings.departments.facts import Facts
from desktop.ui.settings.departments.naming import name_hint
from desktop.ui.settings.departments.tab import DepartmentTab
from desktop.ui.settings.lists.swatches import Swatches
from desktop.ui.settings.page import Change
from desktop.ui.settings.words import choice_words

Choice = tuple[str, str]


class GeneralTab(DepartmentTab):
    """The fields of the department's own row."""

    def __init__(self, context: UiContext, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(context, facts, parent)
        row = facts.row
        self.name, self.code = QLineEdit(row.name), QLineEdit(row.code)
        self.name.setMaxLength(80)
        self.code.setMaxLength(12)
        self.description = QPlainTextEdit(row.description)
        self.description.setProperty("kind", "field")
        self.description.setTabChangesFocus(True)
        self.description.setFixedHeight(72)
        self.colour = Swatches(self.tr("Colour"))
        self.colour.choose(row.colour)
        nobody, none = self.tr("Nobody"), self.tr("None")
        others = [(each.id, each.name) for each in facts.departments if each.id != row.id]
        leaders = [(each.agent, each.agent_name) for each in facts.members if each.active]
        self.kind = chooser([(kind, choice_words("kind", kind)) for kind in KINDS], row.kind)
        self.parent_one = chooser([("", none), *others], row.parent or "")
        self.escalation = chooser([("", none), *others], row.escalation or "")
        self.leader = chooser([("", nobody), *leaders], row.leader or "")
        languages = available_languages().items()
        self.language = chooser([("", self.tr("As the desk")), *languages], row.language)
        self._name = FormField(self.tr("Name"), self.name)
        self._build()
        self._connect()

    def changes(self) -> list[Change]:
        """Return one change with everything that differs."""
        row = self._facts.row
        now: dict[str, str | int | None] = {
            "name": self.name.text().strip(),
            "code": self.code.text().strip(),
            "description": self.description.toPlainText().strip(),
            "colour": self.colour.chosen,
            "kind": str(self.kind.currentData()),
            "parent": str(self.parent_one.currentData()) or None,
            "escalation": str(self.escalation.currentData()) or None,
            "leader": str(self.leader.currentData()) or None,
            "language": str(self.language.currentData()),
        }
        different = {key: value for key, value in now.items() if value != getattr(row, key)}
        return [lambda desk: edit_department(desk, row.id, **different)] if different else []

    def _build(self) -> None:
        code = FormField(self.tr("Code"), self.code, self.tr("Short, for lists and the command line."))
        handles = FormField(
            self.tr("What it handles"), self.description, self.tr("Helps colleagues to move tickets here.")
        )
        self.beside((self._name, 2), (code, 1))
        self.beside((FormField(self.tr("Kind"), self.kind), 2), (FormField(self.tr("Colour"), self.colour), 1))
        self.body.addWidget(handles)
        leader = FormField(self.tr("Leader"), self.leader, self.tr("One of its members."))
        self.beside((leader, 1), (FormField(self.tr("Language"), self.language), 1))
        parent = FormField(self.tr("Part of"), self.parent_one)
        escalation = FormField(self.tr("Takes over what is too hard here"), self.escalation)
        self.beside((parent, 1), (escalation, 1))
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.name.textEdited.connect(lambda text: self._name.say(name_hint(text)))
        for line in (self.name, self.code):
            line.textEdited.connect(lambda text: self.edited.emit())
        self.description.textChanged.connect(self.edited)
        self.colour.changed.connect(lambda number: self.edited.emit())
        for box in (self.kind, self.parent_one, self.escalation, self.leader, self.language):
            box.activated.connect(lambda place: self.edited.emit())


def chooser(choices: Iterable[Choice], chosen: str) -> QComboBox:
    """Make a box of choices (key and words); one that is not among them any more is added as it is."""
    made = QComboBox()
    for key, words in choices:
        made.addItem(words, key)
    if made.findData(chosen) < 0:
        made.addItem(chosen, chosen)
    made.setCurrentIndex(made.findData(chosen))
    return made
