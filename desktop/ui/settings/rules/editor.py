"""The editor of one rule: head, sentence, the blocks When, If and Then, and the foot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.errors import DeskError
from desktop.ui.common.edges import set_edges
from desktop.ui.common.segmented import Segment, Segmented
from desktop.ui.common.switch import Switch
from desktop.ui.common.text import plain_label
from desktop.ui.errors import sentence
from desktop.ui.settings.rules.act_lines import ActLines
from desktop.ui.settings.rules.block import JOINT, Sheet
from desktop.ui.settings.rules.condition_groups import ConditionGroups
from desktop.ui.settings.rules.draft import differs, spot_of
from desktop.ui.settings.rules.editor_foot import EditorFoot
from desktop.ui.settings.rules.editor_head import EditorHead
from desktop.ui.settings.rules.marked import is_broken
from desktop.ui.settings.rules.reach import Reach
from desktop.ui.settings.rules.sentence_card import SentenceCard
from desktop.ui.settings.rules.sentences import rule_sentence
from desktop.ui.settings.rules.vocabulary import Vocabulary
from desktop.ui.settings.rules.when_block import WhenBlock
from desktop.ui.theme.tokens import space

Json = Mapping[str, object]


class RuleEditor(QWidget):
    """``changed`` after every change by a person. Storing is the page's: it asks ``body`` and tells ``refuse``."""

    changed = Signal()

    def __init__(
        self, vocabulary: Vocabulary, kinds: Sequence[str], reach: Reach, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._vocabulary = vocabulary
        self._stored: Json = {}
        self._locked = False
        self.head = EditorHead()
        words = (Segment("rule", self.tr("Rule")), Segment("firings", self.tr("What it did")))
        self.tabs = Segmented(words, self.tr("Part of the rule"))
        self.head.second.addWidget(self.tabs)
        self.card = SentenceCard()
        self.when = WhenBlock(vocabulary, kinds, reach.homes, reach.whole)
        self.groups = ConditionGroups(vocabulary)
        self.acts = ActLines(vocabulary, without={"stop", *reach.beyond})
        self.stop = Switch(self.tr("Stop after this rule"))
        self.foot = EditorFoot()
        self.parts = QStackedWidget()
        self._build()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._say)
        for part in (self.head.edited, self.when.changed, self.groups.changed, self.acts.changed):
            part.connect(self._on_changed)
        self.stop.clicked.connect(lambda on: self._on_changed())
        self.accept()

    def body(self) -> dict[str, object]:
        """Return the rule as it stands, in its JSON form."""
        return {
            "name": " ".join(self.head.name.text().split()),
            "note": self.head.note.text().strip(),
            "active": self.head.switch.isChecked(),
            **self.when.when(),
            "groups": self.groups.groups(),
            "actions": self.acts.acts(),
            "stop": self.stop.isChecked(),
        }

    def dirty(self) -> bool:
        """Tell whether something was changed since it was shown."""
        return not self._locked and differs(self.body(), self._stored)

    def show_body(self, body: Json, locked: bool = False) -> None:
        """Show a rule in its JSON form; a ``locked`` one can only be read."""
        self._locked = False
        self.head.show_rule(str(body.get("name") or ""), str(body.get("note") or ""), body.get("active") is not False)
        self.when.show_when(body)
        self.groups.show_groups(_lists(body.get("groups")))
        self.acts.show_acts(_rows(body.get("actions")))
        self.stop.setChecked(body.get("stop") is True)
        self._stored = self.body()
        self._lock(locked)
        self.foot.tell("")
        self._say()

    def show_draft(self, body: Json) -> None:
        """Show a rule that is not stored, such as a copy: it waits to be saved."""
        self.show_body(body)
        self._stored = {}

    def accept(self) -> None:
        """Take what is shown for stored."""
        self._stored = self.body()

    def keep_active(self, active: bool) -> None:
        """Follow the switch, which is stored at once."""
        self.head.show_active(active)
        self._stored = {**self._stored, "active": active}

    def sentence(self) -> str:
        """Return the rule as a sentence, with its marks."""
        return rule_sentence(self._vocabulary, self.body())

    def complete(self) -> bool:
        """Tell whether nothing is missing or gone."""
        return not is_broken(self.sentence())

    def refuse(self, error: Exception) -> None:
        """Say why the rule was not stored, and turn red what is meant."""
        words = sentence(error)
        self.foot.tell(words)
        if not isinstance(error, DeskError):
            return
        spot = spot_of(str(error.details.get("where") or ""))
        act = error.details.get("act")
        if isinstance(act, int):
            self.acts.show_problem(act - 1, "", words)
        elif spot.act >= 0:
            self.acts.show_problem(spot.act, spot.part, words)
        elif spot.group >= 0:
            self.groups.show_problem(spot.group, spot.line, spot.part, words)
        elif spot.part == "name":
            self.head.show_problem(words)
            self.head.name.setFocus()
        elif spot.part:
            self.when.show_problem(spot.part, words)

    def show_part(self, key: str) -> None:
        """Show the rule itself, or what it did."""
        self.tabs.choose(key)
        self.parts.setCurrentIndex(0 if key == "rule" else 1)

    def _on_changed(self) -> None:
        self._later.start()
        self.changed.emit()

    def _say(self) -> None:
        self.card.say(self.sentence())

    def _lock(self, locked: bool) -> None:
        self._locked = locked
        for part in (self.head, self.when, self.groups, self.acts):
            part.lock(locked)
        self.stop.setEnabled(not locked)

    def _build(self) -> None:
        self._stop_row()
        inside = Sheet()
        inside.setProperty("kind", "window")
        column = QVBoxLayout(inside)
        set_edges(column, space("wide"), 0, space("wide"), space("large"))
        column.setSpacing(space("small"))
        for part in (self.card, self.when, self.groups, self.acts):
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        self.parts.addWidget(area)
        top = QVBoxLayout()
        set_edges(top, space("wide") - 4, space("medium"), space("wide"), space("small"))
        top.addWidget(self.head)
        ground = QFrame()
        ground.setProperty("kind", "window")
        over = QVBoxLayout(ground)
        over.setContentsMargins(0, 0, 0, 0)
        over.setSpacing(0)
        over.addLayout(top)
        over.addWidget(self.parts, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(ground, 1)
        whole.addWidget(self.foot)
        self.tabs.chosen.connect(self.show_part)

    def _stop_row(self) -> None:
        """Stand the switch that ends the looking at rules below the acts."""
        row = QHBoxLayout()
        set_edges(row, space("medium") + JOINT + 6, space("tight"), space("medium"), space("medium"))
        row.setSpacing(space("small"))
        row.addWidget(self.stop)
        row.addWidget(plain_label(self.tr("Then stop: look at no further rules"), "body", "second"), 1)
        self.acts.body.addLayout(row)


def _lists(groups: object) -> Sequence[Sequence[Json]]:
    return groups if isinstance(groups, list | tuple) else []


def _rows(acts: object) -> Sequence[Json]:
    return acts if isinstance(acts, list | tuple) else []
