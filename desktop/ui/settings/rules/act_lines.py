"""Acts in their order, each told what it needs. Rules and macros use it.

``ActLines(vocabulary)`` where ``vocabulary`` is ``Vocabulary(rule_choices(actor))``; ``show_acts`` takes and
``acts()`` returns the JSON form ([{"do", "value", …}]); ``changed`` after each change. ``without`` names acts that
are not offered. The widget is a card with its own "+ Action".
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.automation.acts import ACTS
from desktop.ui.common.buttons import Button
from desktop.ui.common.text import plain_label
from desktop.ui.settings.rules.act_line import ActLine
from desktop.ui.settings.rules.block import INDENT, Block, LineColumn
from desktop.ui.settings.rules.options import Option
from desktop.ui.settings.rules.picker import Picker
from desktop.ui.settings.rules.vocabulary import Vocabulary, said
from desktop.ui.theme.tokens import space

Json = Mapping[str, object]


class ActLines(Block):
    """The block "Then". ``title`` other than "Then" for what is no rule."""

    changed = Signal()

    def __init__(
        self,
        vocabulary: Vocabulary,
        title: str = "",
        without: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("zap", title, parent)
        if not title:
            self.set_title(self.tr("Then"))
        self._vocabulary, self._without = vocabulary, without
        self.lines = LineColumn()
        self.body.addWidget(self.lines)
        self.nothing = plain_label(self.tr("Nothing yet. Add what is to happen."), "body", "muted")
        self.nothing.setIndent(INDENT)
        self.nothing.setContentsMargins(0, space("medium"), 0, space("medium"))
        self.body.addWidget(self.nothing)
        self.add = Button(self.tr("Action"), "quiet-accent", "plus", small=True)
        self.head.addWidget(self.add)
        self.add.clicked.connect(self.open_menu)
        self.lines.changed.connect(self._on_changed)
        self.picker: Picker | None = None

    def options(self) -> list[Option]:
        """Return the acts that are offered, with their words."""
        return [Option(act.key, said(act.label)) for act in ACTS.values() if act.key not in self._without]

    def acts(self) -> list[dict[str, object]]:
        """Return the acts in order, complete or not."""
        return [line.action() for line in self.lines.lines if isinstance(line, ActLine)]

    def show_acts(self, actions: Sequence[Json]) -> None:
        """Show stored acts, telling nobody."""
        self.lines.clear()
        for each in actions:
            self.add_line(each)
        self._number()

    def add_line(self, action: Json) -> ActLine:
        """Add an act at the end."""
        line = ActLine(self._vocabulary, action)
        self.lines.add(line)
        line.show()
        self._number()
        return line

    def open_menu(self) -> None:
        """Offer the acts below the button."""
        self.picker = Picker(self.tr("Action"), self.options(), [], self)
        self.picker.chosen.connect(self._on_chosen)
        self.picker.open_below(self.add)

    def show_problem(self, place: int, part: str, reason: str) -> None:
        """Turn what an act was told red; places as in ``acts()``."""
        if place < len(self.lines.lines):
            line = self.lines.lines[place]
            if isinstance(line, ActLine):
                line.show_problem(part, reason)

    def forget_problems(self) -> None:
        """Turn everything back that is red because of a refusal."""
        for line in self.lines.lines:
            if isinstance(line, ActLine):
                line.show_problem("", "")

    def lock(self, locked: bool) -> None:
        """Show the acts without letting them be changed."""
        self.add.setVisible(not locked)
        for line in self.lines.lines:
            line.lock(locked)

    def _on_chosen(self, key: str) -> None:
        line = self.add_line({"do": key})
        self._on_changed()
        line.begin()

    def _on_changed(self) -> None:
        self._number()
        self.changed.emit()

    def _number(self) -> None:
        for number, line in enumerate(self.lines.lines, 1):
            line.say_joint(str(number))
        self.nothing.setVisible(not self.lines.lines)
