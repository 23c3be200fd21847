"""What rights cost: lists, counts and searches of agents who see a part of the desk, against those of its owner."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median

from benchmarks.store_goals import page_of, sample_starts, views_of
from benchmarks.timing import Line, timed
from desktop.core.actors import Actor
from desktop.core.roles import AGENT, BUILT_IN_GRANTS, RESTRICTED
from desktop.jobs.session import open_desk
from desktop.store import journal
from desktop.store.clock import new_id
from desktop.store.database import db
from desktop.store.models import Agent, Department
from desktop.store.queries.counts import sidebar_counts
from desktop.store.queries.lists import Sort, View, rid_chunks, view_count
from desktop.store.queries.search import search
from desktop.store.queries.ticket_rows import ticket_rows
from desktop.store.queries.views import SMALL

ROUNDS = 15
LIMIT = 1.3
KEY_MS = 50
NAME = "Small"
EVERY = 100
"""Every so many tickets lie in the small department."""


def measure_rights(path: Path, tickets: int) -> Iterator[Line]:
    """Measure an agent of one department in four, and one of a department with a hundredth of the tickets.

    The small department is made in the desk when it is measured first.
    """
    owner = open_desk(path).actor
    with db.connection_context():
        small = _small_department()
        home = str(Department.select().where(Department.id != small).order_by(Department.rid.desc()).get().id)
        agent = str(Agent.get(Agent.role == RESTRICTED).id)
        yield from _compare(owner, Actor(agent, BUILT_IN_GRANTS[AGENT], frozenset([home])), "one of four", tickets)
        other = Actor(new_id(), BUILT_IN_GRANTS[RESTRICTED], frozenset([small]))
        yield from _compare(owner, other, "a hundredth", tickets, small)


def _small_department() -> str:
    found = Department.get_or_none(Department.name == NAME)
    if found is None:
        with journal.recording("benchmark", "small_department"):
            found = Department.create(name=NAME)
            sql = f"UPDATE ticket SET department = ? WHERE rid % {EVERY} = 1"
            db.execute_sql(sql, (bytes.fromhex(found.id),))
    identity: str = found.id
    return identity


def _compare(owner: Actor, actor: Actor, who: str, tickets: int, home: str = "") -> Iterator[Line]:
    yield from _lists(owner, actor, who, tickets, home)
    count = (partial(view_count, owner, View("open")), partial(view_count, actor, View("open")))
    works: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
        "count of a view": count,
        "sidebar": (partial(sidebar_counts, owner), partial(sidebar_counts, actor)),
        "all row numbers of 'open'": (partial(_whole, owner), partial(_whole, actor)),
    }
    for what, (theirs, ours) in works.items():
        yield _line(f"{who}: {what}", tickets, *_side_by_side(theirs, ours))
    starts = sample_starts(200)
    keys = sorted(median(timed(partial(_key, actor, text)) for _ in range(3)) for text in starts)
    for name, value in (("p50", keys[len(keys) // 2]), ("p99", keys[int(len(keys) * 0.99)])):
        yield Line("rights", f"{who}: search, {name}", tickets, value, None, f"<= {KEY_MS} ms", met=value <= KEY_MS)


def _lists(owner: Actor, actor: Actor, who: str, tickets: int, home: str) -> Iterator[Line]:
    """Compare a page of every list that the window offers, in every order; what is empty costs nothing."""
    found: list[tuple[str, float, float]] = []
    for view in views_of(home or min(actor.departments)):
        if view.kind in SMALL or not view_count(actor, view):
            continue
        for sort in Sort:
            pair = _side_by_side(partial(page_of, owner, view, sort), partial(page_of, actor, view, sort))
            found.append((f"{view.kind}/{sort}", *pair))
    yield _line(
        f"{who}: a list, 64 rows", tickets, median(each[1] for each in found), median(each[2] for each in found)
    )
    worst = max(found, key=lambda each: each[2] / each[1])
    yield _line(f"{who}: the dearest, {worst[0]}", tickets, worst[1], worst[2])


def _side_by_side(theirs: Callable[[], object], ours: Callable[[], object]) -> tuple[float, float]:
    """Return the medians (ms) of two works run in turn, so that another process slows both.

    What is short runs oftener: a count is over before the clock is read.
    """
    theirs()
    ours()
    rounds = ROUNDS if timed(theirs) > 1 else ROUNDS * 10
    runs = [(timed(theirs), timed(ours)) for _ in range(rounds)]
    return median(each[0] for each in runs), median(each[1] for each in runs)


def _line(what: str, tickets: int, owner: float, value: float) -> Line:
    return Line("rights", what, tickets, value, owner, f"<= {LIMIT} x", met=value <= owner * LIMIT)


def _whole(actor: Actor) -> None:
    for _ in rid_chunks(actor, View("open"), Sort.UPDATED):
        pass


def _key(actor: Actor, text: str) -> None:
    ticket_rows(actor, [hit.rid for hit in search(actor, text, 50)])
