"""What a rule is made of, once it is read: plain frozen values, the same on every computer."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.automation.acts import STOP
from desktop.core.automation.fields import FIELDS, Field
from desktop.core.automation.values import Value


@dataclass(frozen=True)
class Condition:
    """One question about a ticket. ``name`` is the header's; custom fields stand in ``field`` as ``field:ID``."""

    field: str
    op: str
    value: Value = None
    negated: bool = False
    name: str = ""

    @property
    def fact(self) -> str:
        """The key under which the ticket's answer is found."""
        return f"{self.field}:{self.name.lower()}" if self.name else self.field

    @property
    def spec(self) -> Field:
        """The field in the catalogue."""
        return FIELDS[self.field.partition(":")[0]]


Group = tuple[Condition, ...]
Groups = tuple[Group, ...]
"""One group that holds is enough, in which every condition must. No groups at all always hold."""


@dataclass(frozen=True)
class Action:
    """One act with what it is told: pairs of name and value, in the order of their names."""

    do: str
    params: tuple[tuple[str, Value], ...] = ()

    def get(self, name: str) -> Value:
        """Return what it is told under a name; None when it is told nothing."""
        return next((value for key, value in self.params if key == name), None)

    @property
    def value(self) -> Value:
        """The main thing it is told."""
        return self.get("value")


@dataclass(frozen=True)
class Timing:
    """When a rule of time looks: after ``minutes``, or on ``days`` (names) at ``at`` (HH:MM) in a time zone."""

    minutes: int = 0
    days: tuple[str, ...] = ()
    at: str = ""
    zone: str = ""


@dataclass(frozen=True)
class RuleBody:
    """A rule without its id, owner and history."""

    name: str
    trigger: str
    actions: tuple[Action, ...]
    groups: Groups = ()
    timing: Timing = Timing()
    note: str = ""
    active: bool = True
    stop: bool = False
    department: str | None = None
    position: int = 0

    @property
    def stops(self) -> bool:
        """Whether no further rule is looked at once this one fires."""
        return self.stop or any(action.do == STOP for action in self.actions)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """All its conditions, whatever group they are in."""
        return tuple(condition for group in self.groups for condition in group)

    @property
    def facts(self) -> frozenset[str]:
        """What it asks about tickets: keys of facts."""
        return frozenset(condition.fact for condition in self.conditions)

    @property
    def volatile(self) -> bool:
        """Whether it asks for something that moves by itself, without any event of the ticket."""
        return any(condition.spec.volatile for condition in self.conditions)
