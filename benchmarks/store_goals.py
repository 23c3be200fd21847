"""Goals that need no window: lists, search, commands, badges, size."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random

from benchmarks.timing import Line, Times, times
from desktop.commands.base import Desk
from desktop.commands.forms import ReplyForm
from desktop.commands.replies import send_reply
from desktop.commands.tickets import set_priority, set_status
from desktop.core.actors import Actor
from desktop.core.folding import tokens
from desktop.jobs.session import open_desk
from desktop.store.create import status_id
from desktop.store.database import db
from desktop.store.models import Department, Tag
from desktop.store.queries.counts import sidebar_counts
from desktop.store.queries.lists import KINDS, Sort, View, filter_rids, first_rids, ticket_rows, view_count
from desktop.store.queries.search import search

ROUNDS = 9


def measure_store(path: Path, tickets: int) -> Iterator[Line]:
    """Measure one desk. It is copied before anything is written."""
    desk = open_desk(path)
    with db.connection_context():
        yield from lists(desk, tickets)
        yield from searches(desk, tickets)
        yield from badges(desk, tickets)
        yield size(path, tickets)
    copy = path.with_name("written.deskbell")
    shutil.copyfile(path, copy)
    os.sync()
    desk = open_desk(copy)
    try:
        with db.connection_context():
            yield from commands(desk, tickets)
    finally:
        for left in copy.parent.glob(f"{copy.name}*"):
            shutil.rmtree(left) if left.is_dir() else left.unlink()


def lists(desk: Desk, tickets: int) -> Iterator[Line]:
    """P2: the data of a page of every list and order, the first one and one from deep inside."""
    pages, worst = [], ("", 0.0)
    for view in [view for view in views_of() if view.kind != "tag"]:
        for sort in Sort:
            found = times(partial(page_of, desk.actor, view, sort) for _ in range(ROUNDS))
            pages += found.runs
            worst = max(worst, (f"{view.kind}/{sort}", found.p50), key=lambda each: each[1])
    floor = times(partial(_raw_page, tickets) for _ in range(ROUNDS * 10)).p50
    every = Times(tuple(pages))
    yield Line("P2", "any list, 64 rows, p99", tickets, every.p99, floor, "<= 3 ms", met=every.p99 <= 3)
    yield Line("P2", f"slowest list, p50: {worst[0]}", tickets, worst[1], floor, "<= 3 ms", met=worst[1] <= 3)
    rids = [row[0] for row in db.execute_sql("SELECT rid FROM ticket WHERE lane < 6 LIMIT 200000")]
    random = Random(1)
    deep = times(partial(ticket_rows, desk.actor, random.sample(rids, 64)) for _ in range(100))
    yield Line("P2", "64 rows by number, p50", tickets, deep.p50, floor, "<= 3 ms", met=deep.p50 <= 3)
    yield Line("P2", "64 rows by number, p99", tickets, deep.p99, floor, "<= 3 ms", met=deep.p99 <= 3)
    tag = next(view for view in views_of() if view.kind == "tag")
    tagged = times(partial(page_of, desk.actor, tag, Sort.UPDATED) for _ in range(ROUNDS))
    yield Line("", "list of a tag (no window offers it), p50", tickets, tagged.p50, floor)
    words = ("customer1", "order", "wheel", "1234")
    quick = times(
        partial(filter_rids, desk.actor, View("open"), Sort.UPDATED, word, frozenset(), 200) for word in words * 3
    )
    yield Line("", "quick filter in 'open', p99", tickets, quick.p99)


def searches(desk: Desk, tickets: int) -> Iterator[Line]:
    """P4: a keystroke: 50 hits with their rows, for prefixes and whole words of all frequencies."""
    words = _sample_words()
    match = "SELECT rowid FROM message_search WHERE message_search MATCH ? ORDER BY rowid DESC LIMIT 50"
    floor = times(partial(_all, match, (f'"{word}"',)) for word in words).p50
    for what, texts, limit in (
        ("prefixes of 2 and more", sample_starts(400), 50),
        ("whole words", [f"{word} " for word in words], 5),
    ):
        found = times([partial(_keystroke, desk, text) for text in texts], 3)
        yield Line("P4", f"{what}, p50", tickets, found.p50, floor)
        slowest = max(zip(found.runs, texts, strict=True))
        yield Line(
            "P4",
            f"{what}, p99 (slowest {slowest[1]!r} {slowest[0]:.0f})",
            tickets,
            found.p99,
            floor,
            f"<= {limit} ms",
            met=found.p99 <= limit,
        )
    operators = (
        "from:customer7 ",
        "tag:refund order",
        "is:open wheel",
        '"bent fork"',
        "order -refund",
        "has:reply after:30d",
        "status:new",
        "assignee:me",
    )
    found = times([partial(_keystroke, desk, text) for text in operators], 3)
    slowest = max(zip(found.runs, operators, strict=True))
    yield Line("", f"with operators, slowest {slowest[1]!r}", tickets, slowest[0], floor)


def sample_starts(number: int) -> list[str]:
    """Return beginnings of words of random messages, in an order that is the same in every run."""
    starts = sorted({word[:length] for word in _sample_words() for length in range(2, min(len(word), 9))})
    Random(2).shuffle(starts)
    return starts[:number]


def _sample_words() -> list[str]:
    random = Random(2)
    newest = db.execute_sql("SELECT max(rid) FROM message").fetchone()[0]
    texts = [
        db.execute_sql("SELECT text FROM message WHERE rid = ?", (random.randint(1, newest),)).fetchone()[0]
        for _ in range(150)
    ]
    return [word for text in texts for word in random.sample(tokens(text), min(2, len(tokens(text)))) if len(word) > 1]


def badges(desk: Desk, tickets: int) -> Iterator[Line]:
    """P8: the sidebar's numbers."""
    floor = times(partial(_all, "SELECT 1", ()) for _ in range(99)).p50
    cells = times(partial(view_count, desk.actor, View("open")) for _ in range(99))
    yield Line("P8", "count of a view, p50", tickets, cells.p50, floor, "<= 0.2 ms", met=cells.p50 <= 0.2)
    whole = times(partial(sidebar_counts, desk.actor) for _ in range(99))
    yield Line("P8", "whole sidebar, p50", tickets, whole.p50, floor, "<= 0.2 ms", met=whole.p50 <= 0.2)


def size(path: Path, tickets: int) -> Line:
    """P12: the file against the text of the messages in it."""
    text = db.execute_sql("SELECT sum(octet_length(text)) FROM message").fetchone()[0]
    ratio = os.path.getsize(path) / text
    return Line(
        "P12", f"file per stored text ({text / 1e6:,.0f} MB)", tickets, ratio, None, "<= 2.6", "x", ratio <= 2.6
    )


def commands(desk: Desk, tickets: int) -> Iterator[Line]:
    """P6: durable commands, each in a transaction of its own."""
    rows = db.execute_sql("SELECT id FROM ticket WHERE lane < 6 ORDER BY random() LIMIT 300")
    ids = [bytes(row).hex() for (row,) in rows]
    db.execute_sql("CREATE TABLE IF NOT EXISTS floor (x INTEGER PRIMARY KEY, y TEXT)")
    floor = times([partial(_commit, place) for place in range(200)], warm=False)
    states = [status_id(key) for key in ("open", "waiting_customer", "resolved", "closed")]
    works = {
        "status": [partial(set_status, desk, each, states[place % 4]) for place, each in enumerate(ids)],
        "priority": [partial(set_priority, desk, each, place % 4) for place, each in enumerate(ids)],
        "reply": [partial(send_reply, desk, each, _reply(place)) for place, each in enumerate(ids)],
    }
    for what, each in works.items():
        found = times(each, warm=False)
        yield Line("P6", f"{what}, p50", tickets, found.p50, floor.p50, "<= 5 ms", met=found.p50 <= 5)
        yield Line("P6", f"{what}, p99", tickets, found.p99, floor.p99, "<= 20 ms", met=found.p99 <= 20)


def views_of(department: str = "") -> list[View]:
    """Return one view of every kind; that of a department is of the one named, or of the first."""
    owners = {"department": department or str(Department.get().id), "tag": str(Tag.get().id)}
    owners["contact"] = bytes(db.execute_sql("SELECT requester FROM ticket LIMIT 1").fetchone()[0]).hex()
    return [View(kind, owners.get(kind, "")) for kind in KINDS]


def page_of(actor: Actor, view: View, sort: Sort) -> None:
    """Read the first page of a list."""
    ticket_rows(actor, first_rids(actor, view, sort, 64))


def _raw_page(tickets: int) -> None:
    _all("SELECT rid, subject, snippet FROM ticket WHERE rid > ? LIMIT 64", (tickets // 2,))


def _keystroke(desk: Desk, text: str) -> None:
    ticket_rows(desk.actor, [hit.rid for hit in search(desk.actor, text, 50)])


def _all(sql: str, values: tuple[object, ...]) -> None:
    db.execute_sql(sql, values).fetchall()


def _commit(place: int) -> None:
    with db.atomic("IMMEDIATE"):
        db.execute_sql("INSERT INTO floor (y) VALUES (?)", (str(place) * 40,))


def _reply(place: int) -> ReplyForm:
    return ReplyForm(
        (("Amira", "customer1@example.com"),), f"Hello, this is answer {place}.\n\nKind regards", delay_s=0
    )
