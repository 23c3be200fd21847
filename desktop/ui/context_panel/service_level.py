"""The ticket's service level: which one counts, and each of its clocks."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.core.permissions import Permission
from desktop.ui.common.section import FieldRow
from desktop.ui.context import UiContext
from desktop.ui.context_panel.choices import Choice, choice_menu, open_below
from desktop.ui.context_panel.loading import PanelData
from desktop.ui.context_panel.service_level_clock import ClockLine
from desktop.ui.context_panel.service_level_reading import Level
from desktop.ui.context_panel.value_button import ValueButton
from desktop.ui.time_words import MINUTE, now_ms

FITTING, NONE = "fitting", "none"


class ServiceLevel(QWidget):
    """Shown to who may see service levels; who may override them chooses another from a menu."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._ticket = ""
        self._level = Level()
        self.lines: list[ClockLine] = []
        self.policy = ValueButton(self.tr("Service level"))
        self.policy.clicked.connect(lambda: open_below(self.menu(), self.policy))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(FieldRow(self.tr("Promise"), self.policy))
        self._minute = QTimer(self, interval=MINUTE)
        self._minute.timeout.connect(self._on_minute)
        self._minute.start()

    def show_data(self, data: PanelData) -> None:
        """Show a ticket's service level."""
        may = self._context.rights.can(Permission.TICKET_SLA_OVERRIDE, data.detail.row)
        level = data.level
        self.policy.set_editable(may and bool(level.policies or level.row.policy))
        name = level.row.name
        by_hand = self.tr("{name}, by hand").format(name=name) if level.row.by_hand and name else name
        self.policy.show_text(by_hand, self.tr("None, by hand") if level.row.by_hand else self.tr("None"))
        same = (data.ticket, level.clocks, level.timelines) == (self._ticket, self._level.clocks, self._level.timelines)
        self._ticket, self._level = data.ticket, level
        if not same:
            self._fill()

    def menu(self) -> QMenu:
        """Offer the policies in use, none, and whatever the conditions say."""
        row = self._level.row
        found = [Choice(FITTING, self.tr("The first that fits"))]
        found += [Choice(each.id, each.name, "timer") for each in self._level.policies]
        found.append(Choice(NONE, self.tr("None")))
        chosen = (row.policy or NONE) if row.by_hand else FITTING
        return choice_menu(self, found, frozenset({chosen}), self._choose)

    def _choose(self, key: str) -> None:
        from desktop.commands.sla import release_sla, set_sla  # noqa: PLC0415 - not before somebody chooses

        desk, ticket = self._context.desk, self._ticket
        if key == FITTING:
            self._context.tasks.command(self, lambda: release_sla(desk, ticket))
        else:
            self._context.tasks.command(self, lambda: set_sla(desk, ticket, None if key == NONE else key))

    def _fill(self) -> None:
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        now, level = now_ms(), self._level
        self.lines = [ClockLine(clock, level.timelines.get(clock.id, ()), now) for clock in level.clocks]
        for line in self.lines:
            self._column.addWidget(line)

    def _on_minute(self) -> None:
        """Let what is left shrink, unless somebody reads a bar just now."""
        if self.isVisible() and not any(line.bar.hasFocus() for line in self.lines):
            self._fill()
