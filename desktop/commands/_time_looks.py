"""Which tickets each rule of time looks at in a round; see docs/decisions/007-rules.md.

A ticket that neither came of age nor changed since the last look cannot match now if it did not then. Rules that ask
for something which moves by itself look at all that are old enough, a part of them in each round.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from desktop.core.automation.language import rule_json
from desktop.core.automation.parts import RuleBody
from desktop.core.automation.timing import next_occurrence
from desktop.store.queries.time_candidates import (
    Aged,
    Changed,
    Standing,
    aging,
    changed_since,
    newest_rows,
    standing,
)
from desktop.store.rule_passes import Looked, read_pass

MINUTE_MS = 60_000
WEEK_MS = 7 * 24 * 3600 * 1000
PAGE = 250
CHANGES = 2000
"""Events and messages that are looked through for one page."""
BEGINNING = -1
ANCHORS = {
    "older-than": "created_at",
    "no-customer-activity": "last_in_at",
    "no-agent-activity": "last_out_at",
    "in-status-for": "status_at",
    "due-in-less-than": "due_at",
    "overdue-by": "due_at",
    "at-calendar-time": "created_at",
}
"""What each trigger of time counts from; a calendar time looks at everything that is there."""


QUIET_MS = 15 * MINUTE_MS
QUIET_ROWS = 500
"""As long as nothing came of age, how far a rule has looked is written down this seldom."""


@dataclass(frozen=True, slots=True)
class Page:
    """Tickets to look at, and how far the rule has looked once that is done; None before it has seen all of them.

    ``keep`` says that it is worth writing down.
    """

    tickets: tuple[Aged, ...]
    looked: Looked | None
    keep: bool = False


@dataclass(frozen=True)
class TimeRule:
    """A rule of time as it is looked at. ``version`` changes when it asks for other tickets."""

    id: str
    body: RuleBody
    version: str

    @property
    def anchor(self) -> str:
        """The column of the ticket that it counts from."""
        return ANCHORS[self.body.trigger]

    @property
    def restless(self) -> bool:
        """Whether a ticket may begin to match without having changed; a due time moves with calendars and policies."""
        within = any(each.op in ("within-last", "within-next") for each in self.body.conditions)
        return within or self.body.volatile or self.anchor == "due_at"

    def span(self, moment: int) -> tuple[int, int]:
        """Return behind which anchor and up to which (ms) a ticket's time has come at a moment.

        What is overdue is not due in less than some time any more.
        """
        minutes = self.body.timing.minutes * MINUTE_MS
        if self.body.trigger == "due-in-less-than":
            return moment, moment + minutes
        return BEGINNING, moment - minutes


def time_rule(identity: str, body: RuleBody) -> TimeRule:
    """Return a rule as it is looked at."""
    said = rule_json(body)
    asked = json.dumps([said[name] for name in ("trigger", "timing", "groups", "department")], sort_keys=True)
    return TimeRule(identity, body, hashlib.sha256(asked.encode()).hexdigest()[:16])


def pages(rule: TimeRule, moment: int, news: News | None = None) -> Iterator[Page]:
    """Go through the tickets that a rule has to look at now; it has looked when the last page is done.

    A rule that never looked, or asks for other tickets than it did, looks at everything; one for a time of day begins
    with the next such time. A clock that was set back is like never having looked.
    """
    held = read_pass(rule.id, rule.version)
    held = None if held is not None and held.moment > moment else held
    if rule.body.timing.at:
        found = _at_calendar_time(rule, held, moment)
    else:
        found = _by_age(rule, held, moment, news or News())
    for page in found:
        yield replace(page, keep=_matters(page, held))


def _matters(page: Page, held: Looked | None) -> bool:
    """Tell whether how far a rule has looked has to be written down: a desk where nothing happens writes nothing."""
    if page.looked is None or page.tickets or held is None:
        return page.looked is not None
    rows = page.looked.event - held.event + page.looked.message - held.message
    return rows >= QUIET_ROWS or page.looked.moment - held.moment >= QUIET_MS


def _by_age(rule: TimeRule, held: Looked | None, moment: int, news: News) -> Iterator[Page]:
    looked = held or Looked(BEGINNING, *newest_rows())
    after, upto = rule.span(moment)
    if held is not None and not rule.restless:
        for tickets, seen in _changed(rule, held, upto, news):
            looked = seen
            yield Page(tuple(each for each in tickets if each.anchor > after), looked)
    away = moment - upto
    after = after if looked.moment == BEGINNING else max(after, looked.moment - away)
    while after < upto:
        found = aging(rule.anchor, after, upto, PAGE, rule.body.department)
        after = found.upto
        place = BEGINNING if rule.restless and after >= upto else after + away
        yield Page(found.found, Looked(place, looked.event, looked.message))


class News:
    """What happened since rules looked, read once for all that looked equally far; for one round."""

    def __init__(self) -> None:
        self._read: dict[tuple[int, int], tuple[Changed, list[Standing]]] = {}

    def since(self, event: int, message: int) -> tuple[Changed, list[Standing]]:
        """Return the next part of what happened behind two row numbers, and how its tickets stand."""
        place = event, message
        if place not in self._read:
            changed = changed_since(event, message, CHANGES)
            self._read[place] = changed, standing(changed.tickets)
        return self._read[place]


def _changed(rule: TimeRule, looked: Looked, upto: int, news: News) -> Iterator[tuple[list[Aged], Looked]]:
    """Go through what something happened to since the last look; that may be an act of the rule itself."""
    while True:
        changed, tickets = news.since(looked.event, looked.message)
        if (changed.event, changed.message) == (looked.event, looked.message):
            return
        looked = Looked(looked.moment, changed.event, changed.message)
        yield list(_old_enough(rule, tickets, upto)), looked


def _old_enough(rule: TimeRule, tickets: Iterable[Standing], upto: int) -> Iterator[Aged]:
    home = rule.body.department
    for each in tickets:
        moment = each.moments[rule.anchor]
        if moment is not None and moment <= upto and home in (None, each.department):
            yield Aged(each.ticket, moment)


def _at_calendar_time(rule: TimeRule, held: Looked | None, moment: int) -> Iterator[Page]:
    """Go through all tickets when such a time came since the last look; of several that were slept through the last."""
    if held is None:
        yield Page((), Looked(moment, 0, 0))
        return
    time = _latest(rule, held.moment, moment)
    after = BEGINNING
    while time is not None and after < time:
        found = aging("created_at", after, time, PAGE, rule.body.department)
        after = found.upto
        tickets = tuple(Aged(each.ticket, time) for each in found.found)
        yield Page(tickets, Looked(time, 0, 0) if after >= time else None)


def _latest(rule: TimeRule, after: int, upto: int) -> int | None:
    """Return the last time of day of a rule in a span; every one comes round within a week."""
    found, time = None, max(after, upto - 2 * WEEK_MS)
    while (time := next_occurrence(rule.body.timing, time)) <= upto:
        found = time
    return found
