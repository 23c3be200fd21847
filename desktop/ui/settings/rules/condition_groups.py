"""Conditions in groups: all of a group must hold, one group is enough. Rules and service levels use it.

``ConditionGroups(vocabulary)`` where ``vocabulary`` is ``Vocabulary(rule_choices(actor))``; ``show_groups`` takes and
``groups()`` returns the JSON form ([[{"field", "op", "value", "not"}, …and], …or]); ``changed`` after each change.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.common.buttons import Button, IconButton
from desktop.ui.common.text import plain_label
from desktop.ui.settings.rules.block import INDENT, Block, LineColumn, SentenceLine
from desktop.ui.settings.rules.condition_line import ConditionLine
from desktop.ui.settings.rules.vocabulary import Vocabulary
from desktop.ui.theme.tokens import space

Json = Mapping[str, object]


class ConditionGroup(Block):
    """One group. ``copying`` and ``dropping`` are what its head offers; ``leaving`` a line moved out of it."""

    changed = Signal()
    copying = Signal()
    dropping = Signal()
    leaving = Signal(QWidget, int)

    def __init__(self, vocabulary: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__("list-filter", "", parent)
        self._vocabulary = vocabulary
        self.lines = LineColumn()
        self.body.addWidget(self.lines)
        self.nothing = plain_label("", "body", "muted")
        self.nothing.setIndent(INDENT)
        self.nothing.setContentsMargins(0, space("medium"), 0, space("medium"))
        self.body.addWidget(self.nothing)
        self.add = Button(self.tr("Condition"), "quiet-accent", "plus", small=True)
        self.copy = IconButton("copy", self.tr("Copy this group"))
        self.drop = IconButton("trash-2", self.tr("Remove this group"))
        for part in (self.add, self.copy, self.drop):
            self.head.addWidget(part)
        self.add.clicked.connect(lambda: self.add_line().open_field())
        self.copy.clicked.connect(lambda: self.copying.emit())
        self.drop.clicked.connect(lambda: self.dropping.emit())
        self.lines.changed.connect(self._on_changed)
        self.lines.leaving.connect(self.leaving)

    def conditions(self) -> list[dict[str, object]]:
        """Return the conditions in order."""
        return [line.condition() for line in self.lines.lines if isinstance(line, ConditionLine)]

    def show_conditions(self, conditions: Sequence[Json]) -> None:
        """Put what is stored in place of what stands here."""
        self.lines.clear()
        for each in conditions:
            self.add_line(each)
        self.say()

    def add_line(self, condition: Json | None = None, place: int = -1) -> ConditionLine:
        """Add a condition, an empty one unless it is given."""
        line = ConditionLine(self._vocabulary)
        if condition is not None:
            line.show_condition(condition)
        self.lines.add(line, place)
        line.show()
        self.say()
        return line

    def say(self) -> None:
        """Say what joins the lines, and what no line means."""
        for number, line in enumerate(self.lines.lines):
            line.say_joint(self.tr("and") if number else "")
        self.nothing.setVisible(not self.lines.lines)

    def say_title(self, title: str, nothing: str, alone: bool) -> None:
        """Take the title for the number of lines; the last empty group cannot be removed."""
        self.set_title(title)
        self.nothing.setText(nothing)
        self.copy.setVisible(bool(self.lines.lines) and not self.add.isHidden())
        self.drop.setVisible(not alone and not self.add.isHidden())

    def lock(self, locked: bool) -> None:
        """Show the conditions without letting them be changed."""
        for part in (self.add, self.copy, self.drop):
            part.setVisible(not locked)
        for line in self.lines.lines:
            line.lock(locked)

    def _on_changed(self) -> None:
        self.say()
        self.changed.emit()


class ConditionGroups(QWidget):
    """The groups with "or" between them."""

    changed = Signal()

    def __init__(self, vocabulary: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vocabulary = vocabulary
        self.blocks: list[ConditionGroup] = []
        self._ors: list[QWidget] = []
        self._locked = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.another = Button(self.tr("Another group"), "quiet", "plus", small=True)
        self.another.clicked.connect(lambda: self._on_another())
        self._foot = self._or_row(self.another)
        self._column.addWidget(self._foot)
        self.show_groups([])

    def groups(self) -> list[list[dict[str, object]]]:
        """Return the groups that have conditions, in the JSON form; none means always."""
        return [found for block in self.blocks if (found := block.conditions())]

    def show_groups(self, groups: Sequence[Sequence[Json]]) -> None:
        """Show stored groups, telling nobody; without any, one that is empty."""
        for block in list(self.blocks):
            self._take(block)
        for group in groups or [[]]:
            self._add(group)
        self._say()

    def show_problem(self, group: int, line: int, part: str, reason: str) -> None:
        """Turn a slot red (field, op, value); places as in ``groups()``."""
        filled = [block for block in self.blocks if block.lines.lines]
        if group < len(filled) and line < len(filled[group].lines.lines):
            found = filled[group].lines.lines[line]
            if isinstance(found, ConditionLine):
                found.show_problem(part, reason)

    def forget_problems(self) -> None:
        """Turn all slots back that are red because of a refusal."""
        for block in self.blocks:
            for line in block.lines.lines:
                if isinstance(line, ConditionLine):
                    line.show_problem("", "")

    def lock(self, locked: bool) -> None:
        """Show the groups without letting them be changed."""
        self._locked = locked
        for block in self.blocks:
            block.lock(locked)
        self._say()

    def _add(self, conditions: Sequence[Json], place: int = -1) -> ConditionGroup:
        block = ConditionGroup(self._vocabulary)
        block.show_conditions(conditions)
        block.changed.connect(self._on_changed)
        block.copying.connect(lambda: self._copy(block))
        block.dropping.connect(lambda: self._drop(block))
        block.leaving.connect(lambda line, step: self._carry(block, line, step))
        self.blocks.insert(len(self.blocks) if place < 0 else place, block)
        self._order()
        return block

    def _take(self, block: ConditionGroup) -> None:
        self.blocks.remove(block)
        self._column.removeWidget(block)
        block.hide()
        block.deleteLater()
        self._order()

    def _order(self) -> None:
        """Stand the groups above each other with "or" between them, and the foot at the end."""
        for row in self._ors:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._ors = []
        for place, block in enumerate(self.blocks):
            if place:
                row = self._or_row()
                self._ors.append(row)
                self._column.insertWidget(2 * place - 1, row)
            self._column.removeWidget(block)
            self._column.insertWidget(2 * place, block)
        self._column.removeWidget(self._foot)
        self._column.addWidget(self._foot)

    def _or_row(self, button: Button | None = None) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(space("medium"))
        words = plain_label(self.tr("or", "between two groups of conditions"), "caption")
        words.setProperty("kind", "accent")
        row.addStretch(1)
        row.addWidget(words, 0, Qt.AlignmentFlag.AlignVCenter)
        if button is not None:
            row.addWidget(button)
        row.addStretch(1)
        made.setMinimumHeight(28)
        return made

    def _on_another(self) -> None:
        block = self._add([])
        self._say()
        block.add_line().open_field()
        self._on_changed()

    def _copy(self, block: ConditionGroup) -> None:
        self._add(block.conditions(), self.blocks.index(block) + 1)
        self._on_changed()

    def _drop(self, block: ConditionGroup) -> None:
        if len(self.blocks) > 1:
            self._take(block)
        else:
            block.show_conditions([])
        self._on_changed()

    def _carry(self, block: ConditionGroup, line: SentenceLine, step: int) -> None:
        """Move a line to the neighbouring group."""
        to = self.blocks.index(block) + step
        if not 0 <= to < len(self.blocks) or not isinstance(line, ConditionLine):
            return
        condition = line.condition()
        block.lines.release(line)
        moved = self.blocks[to].add_line(condition, 0 if step > 0 else -1)
        block.say()
        moved.grip.setFocus()
        self._on_changed()

    def _on_changed(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        several = len(self.blocks) > 1
        empty = self.tr("No condition: it holds for every ticket.")
        if several:
            empty = self.tr("No condition yet: this group is left out.")
        for block in self.blocks:
            count = len(block.lines.lines)
            title = self.tr("If all of these are true") if count > 1 else self.tr("If this is true")
            block.say_title(title if count else self.tr("If"), empty, not several and not count)
        filled = all(block.lines.lines for block in self.blocks)
        self._foot.setVisible(filled and not self._locked)
