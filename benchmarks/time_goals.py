"""What rules of time cost each minute, whatever the size of the desk: by index, against reading the tickets."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.desks import NOW
from benchmarks.timing import Line, timed
from desktop.commands._rule_set import running_rules
from desktop.commands._time_looks import ANCHORS, pages, time_rule
from desktop.commands.base import Desk
from desktop.commands.rules import create_rule, delete_rule
from desktop.jobs.session import open_desk
from desktop.jobs.time_rules import run_time_rules
from desktop.store.clock import clock_set_to
from desktop.store.database import db
from desktop.store.models import Event, Message
from desktop.store.rule_passes import Looked, keep_passes, write_passes

RULES, ROUNDS, LIMIT = 50, 9, 1.3
MINUTE = 60_000
CHANGED = 400
"""Events and messages of a busy minute."""
TIMED = tuple(trigger for trigger in ANCHORS if trigger != "at-calendar-time")


def measure_time_rules(path: Path, tickets: int) -> Iterator[Line]:
    """Measure fifty rules that no ticket meets: a quiet minute, a busy one, and the first look of one rule.

    They are made in the desk and taken away again.
    """
    desk = open_desk(path)
    with db.connection_context(), clock_set_to(NOW):
        made = [create_rule(desk, _rule(number), accept_loops=True) for number in range(RULES)]
        try:
            yield from _measure(desk, tickets)
        finally:
            for rule in made:
                delete_rule(desk, rule)
            keep_passes(())


def _measure(desk: Desk, tickets: int) -> Iterator[Line]:
    scan = "SELECT count(*) FROM ticket NOT INDEXED WHERE lane < 5 AND status_at <= ?"
    floor = median(timed(lambda: db.execute_sql(scan, (NOW - MINUTE,)).fetchall()) for _ in range(3))
    newest = _newest()
    _seen(Looked(NOW - MINUTE, *newest))
    quiet = median(timed(partial(run_time_rules, desk, NOW)) for _ in range(ROUNDS))
    yield Line("time", f"a quiet minute, {RULES} rules", tickets, quiet, floor, "", "ms")
    yield Line("time", "tickets looked at", tickets, float(_looked_at(NOW)), None, "", "")
    busy = []
    for _ in range(ROUNDS):
        _seen(Looked(NOW - MINUTE, newest[0] - CHANGED, newest[1] - CHANGED))
        busy.append(timed(partial(run_time_rules, desk, NOW)))
    _seen(Looked(NOW - MINUTE, newest[0] - CHANGED, newest[1] - CHANGED))
    yield Line("time", f"a busy minute, {RULES} rules", tickets, median(busy), floor, "", "ms")
    yield Line("time", "tickets looked at, busy", tickets, float(_looked_at(NOW)), None, "", "")
    first = []
    for _ in range(ROUNDS):
        _seen(Looked(NOW - MINUTE, *newest), but=1)
        first.append(timed(partial(run_time_rules, desk, NOW)))
    yield Line("time", "a new rule's first thousand", tickets, median(first), floor, "", "ms")


def _newest() -> tuple[int, int]:
    found = [model.select().order_by(model.rid.desc()).first() for model in (Event, Message)]
    event, message = (row.rid if row is not None else 0 for row in found)
    return event, message


def _seen(looked: Looked, but: int = 0) -> None:
    """Let all rules have looked up to a place, except for some that never looked."""
    bodies = list(running_rules().bodies.items())
    keep_passes(())
    rules = [time_rule(identity, body) for identity, body in bodies[but:]]
    write_passes((rule.id, rule.version, looked) for rule in rules)


def _looked_at(moment: int) -> int:
    """Count what the rules would look at."""
    rules = [time_rule(identity, body) for identity, body in running_rules().bodies.items()]
    return sum(len(page.tickets) for rule in rules for page in pages(rule, moment))


def _rule(number: int) -> dict[str, object]:
    return {
        "name": f"Rule of time {number}",
        "trigger": TIMED[number % len(TIMED)],
        "timing": {"minutes": (30, 240, 1440, 2880, 10_080)[number % 5]},
        "groups": [[{"field": "subject", "op": "is", "value": f"no ticket has this subject {number}"}]],
        "actions": [{"do": "set-priority", "value": 3}],
    }
