"""Rows of rules and of what they did, as lists and the trace show them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Words = Mapping[str, object]
"""A piece of JSON: text keys, values that JSON can hold."""


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule as a list shows it. ``body`` is its JSON form, which ``core.automation.language.read_rule`` takes.

    ``department`` is empty for the whole desk. ``paused`` is the code of why it stopped by itself, empty while it
    runs, ``paused_details`` that refusal's details. ``last_at`` (ms) is its last firing, ``today`` how often it fired
    in the last 24 hours, ``total`` ever. ``editable`` says that the one who asks may change it, ``switchable`` that
    they may switch it on and off.
    """

    id: str
    name: str
    note: str
    active: bool
    trigger: str
    position: int
    stop: bool
    owner: str
    owner_name: str
    department: str
    department_name: str
    body: Words
    paused: str = ""
    paused_details: Words = field(default_factory=dict)
    last_at: int | None = None
    today: int = 0
    total: int = 0
    editable: bool = False
    switchable: bool = False


@dataclass(frozen=True, slots=True)
class FiringRow:
    """One thing that the desk did by itself; ``id`` is also the cause of its changes, which ``undo`` takes.

    ``kind``: rule, routing, escalation, sla, survey; ``name`` is the rule's, department's or policy's. ``why`` are the
    conditions that held: {"field", "op", "value", "not", "seen"}; ``done`` the acts: {"do", "value"} with "changed"
    ({field: [old, new]}), or "skipped" (a code and "details": a mail that must not be sent), or "refused" (a code and
    "details": then nothing of this firing happened).
    """

    id: str
    kind: str
    source: str
    name: str
    ticket: str
    number: int
    subject: str
    chain: str
    depth: int
    at: int
    why: tuple[Words, ...]
    done: tuple[Words, ...]

    @property
    def refused(self) -> str:
        """The code of why nothing was done; empty when it was."""
        return next((str(each["refused"]) for each in self.done if each.get("refused")), "")
