"""What an agent knows: a tag for each skill, a level for how well."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from desktop.commands.base import Desk
from desktop.commands.skills import LEVELS, set_skill
from desktop.store.queries.desk_lists import tags
from desktop.store.queries.routing import agent_skills
from desktop.store.queries.rows import AgentRow, TagRow
from desktop.ui.common.buttons import IconButton
from desktop.ui.common.section import FormField
from desktop.ui.common.text import ElidedLabel, plain_label
from desktop.ui.context import UiContext
from desktop.ui.i18n import isolate
from desktop.ui.settings.page import Change
from desktop.ui.settings.tab import Tab
from desktop.ui.theme.tokens import space

USUAL = 3


class SkillsTab(Tab):
    """The skills with their levels, and a field to add another tag."""

    def __init__(self, context: UiContext, row: AgentRow, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._agent = row.id
        actor = context.desk.actor
        found, known = context.tasks.now(lambda: (tags(), agent_skills(actor, row.id)))
        self._tags: dict[str, TagRow] = {tag.id: tag for tag in found}
        self._before = {skill.tag: skill.level for skill in known}
        self.levels: dict[str, int] = dict(self._before)
        words = self.tr("A ticket with one of these tags asks for somebody who knows it.")
        self.body.addWidget(plain_label(words, "body", "second", wrap=True))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(space("large"))
        self._grid.setVerticalSpacing(space("small"))
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self.adding = QComboBox()
        hint = "" if found else self.tr("There are no tags yet; they are made on the page “Tags”.")
        self.body.addWidget(FormField(self.tr("Add a skill"), self.adding, hint))
        self.body.addStretch(1)
        self.adding.activated.connect(self._on_chosen)
        self._fill()

    def changes(self) -> list[Change]:
        """Return one change for every skill that differs."""
        changed = {tag for tag in {*self._before, *self.levels} if self._before.get(tag) != self.levels.get(tag)}
        return [partial(_store, self._agent, tag, self.levels.get(tag, 0)) for tag in sorted(changed)]

    def put(self, tag: str, level: int) -> None:
        """Let a skill have a level; 0 takes it away."""
        if level:
            self.levels[tag] = level
        else:
            self.levels.pop(tag, None)
        self._fill()
        self.edited.emit()

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        known = [self._tags[tag] for tag in self.levels if tag in self._tags]
        for at, tag in enumerate(sorted(known, key=lambda tag: tag.name.casefold())):
            self._add_line(at, tag)
        self.adding.clear()
        self.adding.addItem(self.tr("Choose a tag…"), "")
        for tag in self._tags.values():
            if tag.id not in self.levels:
                self.adding.addItem(tag.name, tag.id)
        self.adding.setEnabled(self.adding.count() > 1)

    def _add_line(self, at: int, tag: TagRow) -> None:
        name = isolate(tag.name)
        level = QComboBox()
        for number, words in zip(LEVELS, self._level_words(), strict=True):
            level.addItem(words, number)
        level.setCurrentIndex(level.findData(self.levels[tag.id]))
        level.setAccessibleName(self.tr("Level in {name}").format(name=name))
        level.activated.connect(lambda place, key=tag.id: self._on_level(key, place))
        remove = IconButton("x", self.tr("Remove {name}").format(name=name))
        remove.clicked.connect(partial(self.put, tag.id, 0))
        parts: tuple[QWidget, ...] = (ElidedLabel(tag.name), level, remove)
        for column, part in enumerate(parts):
            self._grid.addWidget(part, at, column, Qt.AlignmentFlag.AlignVCenter)

    def _level_words(self) -> tuple[str, ...]:
        return (
            self.tr("1 – a little"),
            self.tr("2 – the basics"),
            self.tr("3 – well"),
            self.tr("4 – very well"),
            self.tr("5 – expert"),
        )

    def _on_level(self, tag: str, place: int) -> None:
        self.levels[tag] = LEVELS[place]
        self.edited.emit()

    def _on_chosen(self, place: int) -> None:
        tag = str(self.adding.itemData(place) or "")
        if tag:
            self.put(tag, USUAL)


def _store(agent: str, tag: str, level: int, desk: Desk) -> None:
    set_skill(desk, agent, tag, level)
