"""What holds for every rule, whatever it says: it ends, exceeds nobody, acts once, and does what its trial said."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from desktop.commands import automation
from desktop.commands.automation import run_queued
from desktop.core.errors import DeskError
from desktop.jobs.simulate import simulate
from desktop.jobs.time_rules import run_time_rules
from desktop.store.automation_queue import DEEPEST
from desktop.store.clock import clock_set_to
from desktop.store.database import db
from desktop.store.models import Firing, Message, Outgoing, QueuedCause, Rule, Ticket
from desktop.store.snapshots import snapshot
from tests.journeys.rule_world import (
    NOON,
    World,
    by_hand,
    deeds,
    limit,
    make_template,
    rights,
    rules,
    single_acts,
    stand,
    world,
)
from tests.making import make_ticket
from tests.ruling import make_rule

ROOT = Path(__file__).parents[2]
usual = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
SETS_OFF = {
    "set-priority": "priority-changed",
    "set-status": "status-changed",
    "postpone": "status-changed",
    "set-department": "department-changed",
    "assign": "assignee-changed",
    "add-tags": "tags-changed",
    "set-subject": "subject-changed",
    "add-note": "note-added",
}
WRITTEN = re.compile(r'"message": "[0-9a-f]{32}"')
LATER = (
    ("set-priority", 2),
    ("set-subject", "Later"),
    ("set-department", 2),
    ("set-status", "open"),
    ("add-tags", "hot"),
)
PLAIN = {"trigger": "note-added", "groups": [], "stop": False, "department": None, "author": "full"}
several = st.lists(rules, min_size=1, max_size=5)
actions = st.lists(deeds, min_size=1, max_size=4)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the desk that every example copies."""
    path = tmp_path_factory.mktemp("rules") / "template.deskbell"
    make_template(path)
    return path


def do(place: World, what: Any) -> bool:
    """Let the owner do something; tell whether it was possible."""
    number, deed = what
    with suppress(DeskError):
        by_hand(place, "owner", place.tickets[number], deed)
        return True
    return False


@contextmanager
def queue_left() -> Iterator[None]:
    """Let what waits for the rules wait, as when the program ends right after a commit."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(automation, "run_queued", lambda desk, *behind: 0)
        yield


def fired() -> list[tuple[str, str, str, int, str]]:
    """Return every firing: rule, ticket, chain, depth, what it did; without the ids of what it wrote."""
    rows = Firing.select().where(Firing.kind == "rule").order_by(Firing.id)
    return [(row.source, row.ticket, row.chain, row.depth, WRITTEN.sub("", row.done)) for row in rows]


@usual
@given(several, actions)
def test_rules_end_whatever_wakes_them(template, drawn, done):
    with world(template) as place:
        made = [place.make(each) for each in drawn]
        causes = 0
        for what in done:
            causes += do(place, what)
            assert QueuedCause.select().count() == 0
        found = fired()
        assert all(depth < DEEPEST for _, _, _, depth, _ in found)
        assert len({each[:3] for each in found}) == len(found) <= len(made) * causes


@usual
@given(rules, st.integers(0, 4), single_acts, rights)
def test_a_rule_never_does_what_its_author_may_not(template, drawn, number, deed, granted):
    """Try each act by hand as its author first, then let the rule do it: the same happens, or less."""
    drawn = {**drawn, "acts": [deed], "groups": [], "author": "few", "trigger": "note-added", "stop": False}
    with world(template) as place:
        place.make(drawn)
        with suppress(DeskError):
            limit(place.desk, granted, place.roles["Few"])
        ticket = place.tickets[number]
        allowed, by_person = True, None
        with db.atomic() as trial:
            try:
                by_hand(place, "few", ticket, deed)
                by_person = snapshot(ticket)
            except DeskError:
                allowed = False
            trial.rollback()
        before, messages = snapshot(ticket), Message.select().count()
        by_hand(place, "owner", ticket, ("add-note", "Go"))
        after, written = snapshot(ticket), Message.select().count() - messages - 1
        assert after in (before, by_person)
        assert allowed or (after == before and written == 0)
        assert written == 0 or deed[0] == "add-note"


@usual
@given(several, actions)
def test_two_computers_do_the_same_and_nothing_twice(template, drawn, done):
    """Copy the desk with its queue; let both work it off; then give one the other's queue again."""
    with world(template, "first") as place:
        for each in drawn:
            place.make(each)
        with queue_left():
            for what in done:
                do(place, what)
        waiting = [row.__data__ for row in QueuedCause.select()]
        db.execute_sql("PRAGMA wal_checkpoint(truncate)")
        other = place.path.with_name("both.deskbell")
        shutil.copyfile(place.path, other)
        run_queued(place.desk)
        once, stood = fired(), stand(place)
        for row in waiting:
            QueuedCause.insert(**{name: value for name, value in row.items() if name != "rid"}).execute()
        run_queued(place.desk)
        again = fired()
        assert [each for each in again if each[:3] in {one[:3] for one in once}] == once
    with world(other, "second") as place:
        run_queued(place.desk)
        assert fired() == once
        assert stand(place) == stood


@usual
@given(rules, deeds, st.permutations(LATER))
def test_a_trial_says_what_the_rule_then_does(template, drawn, what, later):
    """Try the rule after more has happened to the ticket: the trial is about how it stood then."""
    drawn = {**drawn, "trigger": SETS_OFF.get(what[1][0], drawn["trigger"])}
    with world(template, "plain") as place:
        rule = place.make(drawn)
        Rule.update(active=False).where(Rule.id == rule).execute()
        assume(do(place, what))
        without = stand(place)
        owner = place.agents[str(drawn["author"])]
        with clock_set_to(NOON + 3000):
            for other in later:
                do(place, (what[0], other))
            stood = stand(place)
            found = simulate(place.desk, place.body(drawn), since=NOON + 500, until=NOON + 2000, owner=owner)
            assert stand(place) == stood
    with world(template, "real") as place:
        place.make(drawn)
        assert do(place, what)
        ticket = place.tickets[what[0]]
        state, messages = stand(place)[ticket]
        firings = [row for row in Firing.select().where(Firing.kind == "rule")]
        sent = Outgoing.select().count()
    rows = [row for row in found.tickets if row.ticket == ticket]
    assert len(rows) == len(found.tickets) <= 1
    if not rows:
        assert firings == []
        assert (state, messages) == without[ticket]
        return
    (row,) = rows
    (firing,) = firings
    assert ("refused" in firing.done) == bool(row.refused)
    assert row.before == {name: without[ticket][0].get(name) for name in row.before}
    assert state == {**without[ticket][0], **row.after}
    assert sent == len(row.sends)
    assert messages == without[ticket][1] + len(row.notes) + len(row.sends)


@usual
@given(st.lists(st.tuples(st.integers(1, 90), st.booleans()), min_size=1, max_size=12), deeds)
def test_rules_of_time_fire_once_for_each_moment(template, steps, what):
    """Look at odd times, sometimes with two computers' clocks, and touch the ticket in between."""
    with world(template) as place:
        make_rule(place.desk, "in-status-for", [{"do": "add-note", "value": "Still"}], timing={"minutes": 60})
        moment = NOON
        for minutes, touched in steps:
            moment += minutes * 60_000
            with clock_set_to(moment):
                if touched:
                    do(place, what)
                run_time_rules(place.desk, moment)
                assert run_time_rules(place.desk, moment) == 0
        for ticket in place.tickets:
            rows = Firing.select().where((Firing.ticket == ticket) & (Firing.kind == "rule"))
            assert len({row.chain for row in rows}) == rows.count()
            moments = [row.at for row in rows.order_by(Firing.at)]
            row = Ticket.get(Ticket.id == ticket)
            late = row.lane < 5 and row.folder == 0 and row.status_at + 60 * 60_000 <= moment
            assert any(row.status_at + 60 * 60_000 <= at for at in moments) == late or not late


WORKER = """
import sys
from pathlib import Path
from desktop.commands.automation import run_queued
from desktop.jobs.session import open_desk
from desktop.jobs.time_rules import run_time_rules
from desktop.store.database import db

desk = open_desk(Path(sys.argv[1]))
print("ready", flush=True)
moment = int(sys.stdin.readline())
with db.connection_context():
    print(run_queued(desk) if not moment else run_time_rules(desk, moment), flush=True)
"""


def two_programs(path: Path, moment: int = 0) -> list[int]:
    """Let two programs begin at once, with what waits or with rules of time; return how many firings each made."""
    words = [sys.executable, "-c", WORKER, str(path)]
    children = [
        subprocess.Popen(words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(2)
    ]
    for child in children:
        assert child.stdout
        assert child.stdout.readline() == "ready\n"
    for child in children:
        assert child.stdin
        child.stdin.write(f"{moment}\n")
        child.stdin.flush()
    made = [int(child.communicate()[0]) for child in children]
    assert [child.returncode for child in children] == [0, 0]
    return made


def test_two_programs_at_one_queue_do_everything_once(template):
    with world(template, "shared") as place:
        place.make({**PLAIN, "acts": [("set-priority", 3)]})
        place.make({**PLAIN, "acts": [("set-subject", "Water")]})
        made = [make_ticket().id for _ in range(120)]
        with queue_left():
            for ticket in made:
                by_hand(place, "owner", ticket, ("add-note", "Go"))
        assert QueuedCause.select().count() == len(made)
        assert sum(two_programs(place.path)) == Firing.select().count() == 2 * len(made)
        assert Ticket.select().where((Ticket.priority == 3) & (Ticket.subject == "Water")).count() == len(made)
        assert QueuedCause.select().count() == 0


def test_two_programs_with_the_same_rules_of_time_do_everything_once(template):
    with world(template, "timed") as place:
        make_rule(place.desk, "older-than", [{"do": "add-note", "value": "Old"}], timing={"minutes": 60})
        made = [make_ticket().id for _ in range(80)]
        before = Message.select().count()
        assert sum(two_programs(place.path, NOON + 70 * 60_000)) == len(made) + len(place.tickets)
        assert Firing.select().count() == Message.select().count() - before == len(made) + len(place.tickets)
