"""The block "When": what sets the rule off, when the clock does, and whose tickets it looks at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import QTime, QTimeZone, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.automation.triggers import TRIGGERS
from desktop.core.automation.values import WEEK_DAYS
from desktop.ui.common.spin import TimeField
from desktop.ui.settings.rules.block import Block, SentenceLine
from desktop.ui.settings.rules.choice_fields import ChoicesField
from desktop.ui.settings.rules.options import Option
from desktop.ui.settings.rules.slot import ChoiceSlot
from desktop.ui.settings.rules.value_field import DurationField, ValueField, as_slot
from desktop.ui.settings.rules.vocabulary import Vocabulary

Json = Mapping[str, object]
EVERYWHERE = "*"
WORKDAYS = 5


class WhenBlock(Block):
    """``changed`` after each change. ``homes`` are the departments one may write rules for; ``whole`` the desk too."""

    changed = Signal()

    def __init__(
        self,
        vocabulary: Vocabulary,
        kinds: Sequence[str],
        homes: Sequence[str],
        whole: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("play", "", parent)
        self.set_title(self.tr("When"))
        self._vocabulary, self._homes, self._whole = vocabulary, homes, whole
        triggers = vocabulary.triggers(kinds)
        self.line = SentenceLine(fixed=True)
        self.trigger = ChoiceSlot(self.tr("Trigger"), lambda: triggers, self.tr("what happens"))
        self.home = ChoiceSlot(self.tr("Department"), self._departments, self.tr("which department"), self.line)
        self.body.addWidget(self.line)
        self.minutes: DurationField | None = None
        self.days: ChoicesField | None = None
        self.time: TimeField | None = None
        self.zone: ChoiceSlot | None = None
        self._zone = bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
        self.line.flow.addWidget(self.trigger)
        self.trigger.picked.connect(self._on_trigger)
        self.home.picked.connect(lambda key: self.changed.emit())
        self.show_when({})

    def when(self) -> dict[str, object]:
        """Return trigger, timing and department in their JSON form."""
        home = self.home.key
        return {
            "trigger": self.trigger.key,
            "timing": self._timing(),
            "department": home if home and home != EVERYWHERE else None,
        }

    def take_reach(self, homes: Sequence[str], whole: bool) -> None:
        """Offer other departments from now on."""
        self._homes, self._whole = homes, whole

    def show_when(self, body: Json) -> None:
        """Show a stored rule's trigger, timing and department, telling nobody."""
        self.trigger.show_key(str(body.get("trigger") or ""))
        home = body.get("department")
        self.home.show_key(str(home) if home else EVERYWHERE)
        timing = body.get("timing")
        self._lay_out(timing if isinstance(timing, Mapping) else {})

    def show_problem(self, part: str, reason: str) -> None:
        """Turn the slot red that a part of the rule is told in; an empty reason turns all back."""
        self.trigger.show_key(self.trigger.key, reason if part == "trigger" else "")
        self.home.show_key(self.home.key, reason if part == "department" else "")
        for field in (self.minutes, self.days):
            if field is not None:
                field.show_problem(reason if part == "timing" else "")

    def lock(self, locked: bool) -> None:
        """Show it without letting it be changed."""
        self.line.lock(locked)

    def _departments(self) -> list[Option]:
        shown = self._whole or self.home.key == EVERYWHERE
        everywhere = [Option(EVERYWHERE, self.tr("every department"))] if shown else []
        known = self._vocabulary.options("department")
        return [*everywhere, *(each for each in known if self._whole or each.key in self._homes)]

    def _on_trigger(self, key: str) -> None:
        before = self._timing()
        self._lay_out(before)
        self.changed.emit()
        following = self.minutes or self.days
        if following is not None:
            following.setFocus()

    def _lay_out(self, timing: Json) -> None:
        """Put trigger, timing and department in the line."""
        self.line.flow.removeWidget(self.home)
        self.line.clear(keep=1)
        self.minutes = self.days = self.time = self.zone = None
        trigger = TRIGGERS.get(self.trigger.key)
        if trigger is not None and trigger.timing == "minutes":
            self.minutes = DurationField(self.tr("Length of time"))
            self.minutes.show_value(timing.get("minutes") or 24 * 60)
            self._put(self.minutes)
        elif trigger is not None and trigger.timing == "calendar":
            self._put_calendar(timing.get("calendar"))
        several = len(self._departments()) > 2 or not self._whole
        if several or self.home.key not in ("", EVERYWHERE):
            self.line.add_words(self.tr("for tickets of"))
        self.line.flow.addWidget(self.home)
        self.home.setVisible(several or self.home.key not in ("", EVERYWHERE))

    def _put(self, field: ValueField) -> None:
        field.changed.connect(self.changed)
        self.line.flow.addWidget(field)
        field.show()

    def _put_calendar(self, data: object) -> None:
        found = data if isinstance(data, Mapping) else {}
        names = [each for each in WEEK_DAYS if each in found.get("days", WEEK_DAYS[:WORKDAYS])]
        self.days = ChoicesField(self.tr("Days"), lambda: self._vocabulary.options("week-day"))
        self.days.show_value(names)
        self.time = TimeField(QTime.fromString(str(found.get("at") or "09:00"), "HH:mm"))
        as_slot(self.time, self.tr("Time of day"))
        self.zone = ChoiceSlot(self.tr("Time zone"), _zones, parent=self.line)
        self.zone.show_key(str(found.get("zone") or self._zone))
        self.zone.picked.connect(lambda zone: self.changed.emit())
        self.line.add_words(self.tr("on"))
        self._put(self.days)
        self.line.add_words(self.tr("at"))
        self.line.flow.addWidget(self.time)
        self.time.show()
        self.time.timeChanged.connect(lambda time: self.changed.emit())
        self.line.add_words(self.tr("by the clock of"))
        self.line.flow.addWidget(self.zone)
        self.zone.show()

    def _timing(self) -> dict[str, object]:
        if self.minutes is not None:
            return {"minutes": self.minutes.value()}
        if self.days is not None and self.time is not None:
            chosen = self.days.value()
            days = [each for each in WEEK_DAYS if isinstance(chosen, list) and each in chosen]
            at = self.time.time().toString("HH:mm")
            zone = self.zone.key if self.zone is not None else self._zone
            return {"calendar": {"days": days, "at": at, "zone": zone}}
        return {}


@cache
def _zones() -> tuple[Option, ...]:
    """Return every time zone by its name."""
    names = sorted(name for name in available_timezones() if "/" in name and not name.startswith("Etc/"))
    return (Option("UTC", "UTC"), *(Option(name, name.replace("_", " "), also=name) for name in names))
