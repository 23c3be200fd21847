"""What customers are promised: clocks, targets, and what counts; read from and written to a policy's JSON.

A clock measures working time from when the customer began to wait until what they wait for happened.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.core.errors import DeskError

CLOCKS = (
    "first-response",
    "next-response",
    "first-assignment",
    "periodic-update",
    "requester-wait",
    "agent-work",
    "resolution",
)
"""The first answer; each later one; who takes it; how often we report; how long the customer waits for us in all
(new, open, on hold); how long we work (new, open); until it is resolved."""
PAUSING = frozenset(CLOCKS) - {"first-response", "first-assignment"}
"""Clocks that rest while the ticket's status pauses, unless the policy says otherwise: putting a new ticket aside
answers nobody."""
ANSWERS = frozenset({"automatic", "note", "forward"})
"""What counts as an answer only when the policy says so. What an agent sends to the customer always counts."""
PRIORITIES = 4
LONGEST_MINUTES = 366 * 24 * 60
ENDED = frozenset({"met", "missed", "stopped"})

Four = tuple[int | None, int | None, int | None, int | None]
Targets = Mapping[str, Four]
"""Clock to minutes for each priority, from low to urgent; None is no promise."""


@dataclass(frozen=True, slots=True)
class Options:
    """How a policy counts. ``answers``: of ``ANSWERS``; ``pausing``: the clocks that rest with the status.

    It warns ``warn_minutes`` of working time before the end, or (0) when ``warn_percent`` of it are over; 0 is never.
    """

    answers: frozenset[str] = frozenset()
    pausing: frozenset[str] = PAUSING
    warn_percent: int = 75
    warn_minutes: int = 0


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock as computed; the fields are those of ``store.models.automation.SlaClock``, times in ms."""

    clock: str
    policy: str
    started_at: int
    due_at: int | None
    ended_at: int | None
    state: str
    spent_s: int
    target_s: int
    warn_at: int | None = None
    breached_at: int | None = None
    by_change: bool = False

    @property
    def key(self) -> tuple[str, int]:
        """What tells the clocks of a ticket apart."""
        return self.clock, self.started_at


@dataclass(frozen=True, slots=True)
class Stretch:
    """How a ticket stood from a moment on. ``effect`` on clocks: run, pause, stop; ``category`` of its status.

    ``reason`` and ``details`` say what began it, see ``store.queries.rows_sla.TimelineSpan``.
    """

    start: int
    effect: str
    category: int
    reason: str = "status"
    details: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Said:
    """A message on a ticket. ``kind``: customer, answer (an agent wrote to the customer), automatic, note, forward."""

    at: int
    kind: str


@dataclass(frozen=True, slots=True)
class History:
    """What happened to a ticket, in order. ``by_agent``: we wrote first. ``assigned`` are the moments and to whom.

    ``begun`` is when it counts as waiting although no customer wrote (a form, a call, a policy set by hand); None for
    what machines send.
    """

    created_at: int
    by_agent: bool
    stretches: tuple[Stretch, ...]
    said: tuple[Said, ...]
    assigned: tuple[tuple[int, str], ...] = ()
    begun: int | None = None


def read_options(text: str) -> Options:
    """Return a policy's options from JSON; what is missing takes its default. Raises ``sla-options``."""
    raw = _object(text, "sla-options")
    unknown = set(raw) - {"answers", "pausing", "warn_percent", "warn_minutes"}
    if unknown:
        raise DeskError("sla-options", name=min(unknown), value="")
    usual = Options()
    return Options(
        _choice(raw, "answers", ANSWERS, usual.answers),
        _choice(raw, "pausing", frozenset(CLOCKS), usual.pausing),
        _number(raw, "warn_percent", usual.warn_percent, 99),
        _number(raw, "warn_minutes", usual.warn_minutes, LONGEST_MINUTES),
    )


def options_json(options: Options) -> str:
    """Return options as they are stored."""
    return json.dumps(
        {
            "answers": sorted(options.answers),
            "pausing": [clock for clock in CLOCKS if clock in options.pausing],
            "warn_percent": options.warn_percent,
            "warn_minutes": options.warn_minutes,
        }
    )


def read_targets(text: str) -> dict[str, Four]:
    """Return a policy's targets from JSON: clock to four numbers of minutes or null. Raises ``sla-targets``."""
    raw = _object(text, "sla-targets")
    return {clock: _four(clock, raw[clock]) for clock in sorted(raw, key=_place)}


def targets_json(targets: Targets) -> str:
    """Return targets as they are stored; clocks that promise nothing are left out. Raises ``sla-targets``."""
    kept = {clock: list(_four(clock, list(targets[clock]))) for clock in sorted(targets, key=_place)}
    return json.dumps({clock: four for clock, four in kept.items() if any(four)})


def _place(clock: str) -> int:
    return CLOCKS.index(clock) if clock in CLOCKS else len(CLOCKS)


def _object(text: str, code: str) -> dict[str, object]:
    try:
        raw = json.loads(text or "{}")
    except ValueError:
        raw = None
    if not isinstance(raw, dict):
        raise DeskError(code, name="", value=text[:80])
    return raw


def _four(clock: str, raw: object) -> Four:
    if clock not in CLOCKS or not isinstance(raw, list) or len(raw) != PRIORITIES:
        raise DeskError("sla-targets", name=clock, value=str(raw)[:80])
    low, normal, high, urgent = (_minutes(clock, each) for each in raw)
    return low, normal, high, urgent


def _minutes(clock: str, raw: object) -> int | None:
    if raw is None:
        return None
    if type(raw) is not int or not 1 <= raw <= LONGEST_MINUTES:
        raise DeskError("sla-targets", name=clock, value=str(raw)[:80])
    return raw


def _choice(raw: Mapping[str, object], name: str, known: frozenset[str], usual: frozenset[str]) -> frozenset[str]:
    value = raw.get(name)
    if value is None:
        return usual
    if not isinstance(value, list) or not all(isinstance(each, str) and each in known for each in value):
        raise DeskError("sla-options", name=name, value=str(value)[:80])
    return frozenset(value)


def _number(raw: Mapping[str, object], name: str, usual: int, highest: int) -> int:
    value = raw.get(name, usual)
    if type(value) is not int or not 0 <= value <= highest:
        raise DeskError("sla-options", name=name, value=str(value)[:80])
    return value
