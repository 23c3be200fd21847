"""Leases between real programs that share one desk."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import PIPE, Popen

import pytest

from desktop.jobs.leases import give_back, give_back_all, hold, holder
from desktop.jobs.timers import LEASE, TimerSums, run_timers
from desktop.store.clock import now, time_now
from desktop.store.models import Lease, Ticket
from tests.making import make_ticket

ROOT = Path(__file__).parents[2]
MINUTE = 60_000
CHILD = """
import sys
from pathlib import Path
from desktop.jobs.leases import hold
from desktop.jobs.session import open_desk
from desktop.jobs.timers import run_timers
from desktop.store.clock import time_now
from desktop.store.database import db

desk = open_desk(Path(sys.argv[1]))
with db.connection_context():
    got = hold("timers", time_now(), 150) if sys.argv[2] == "hold" else run_timers(desk, time_now()).held
print("yes" if got else "no", flush=True)
sys.stdin.read()
"""


@contextmanager
def program(path: Path, what: str) -> Iterator[tuple[str, Popen[str]]]:
    """Run another program on the desk; it answers whether it got the work, and ends when the block does."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path), what], cwd=ROOT, stdin=PIPE, stdout=PIPE, text=True, env=os.environ
    )
    with child:
        assert child.stdin
        assert child.stdout
        yield child.stdout.readline().strip(), child


def row() -> Lease | None:
    return Lease.get_or_none(Lease.name == LEASE)


@pytest.fixture(autouse=True)
def _nothing_held() -> Iterator[None]:
    yield
    give_back_all()


def test_one_program_works_and_the_other_does_nothing(desk, desk_path):
    ticket = make_ticket(status="postponed", postponed_until=5)
    with program(desk_path, "hold") as (got, _):
        assert got == "yes"
        assert run_timers(desk, now()) == TimerSums(held=False)
        assert Ticket.get(Ticket.id == ticket.id).lane == 3
    assert run_timers(desk, now()) == TimerSums(woken=1)
    with program(desk_path, "run") as (got, _):
        assert got == "no"


def test_a_program_that_ends_gives_its_leases_back(desk, desk_path):
    with program(desk_path, "hold") as (got, child):
        assert (got, row().holder.split("-")[1]) == ("yes", str(child.pid))
    assert row() is None


def test_the_lease_of_a_program_that_was_killed_runs_out(desk, desk_path):
    with program(desk_path, "hold") as (_, child):
        child.kill()
    assert not hold(LEASE, time_now(), 150)
    assert hold(LEASE, time_now() + 151_000, 150)


def test_who_asks_for_it_now_takes_it_over(desk, desk_path):
    ticket = make_ticket(status="postponed", postponed_until=5)
    with program(desk_path, "hold") as (_, child):
        assert run_timers(desk, now(), asked_for=True) == TimerSums(woken=1)
        child.communicate()
        assert row().holder == holder()
    assert Ticket.get(Ticket.id == ticket.id).lane == 1


def test_a_lease_is_prolonged_by_its_holder_and_given_back_once(desk):
    assert hold("post", 1000, 60)
    assert hold("post", 31_000, 60)
    assert Lease.get(Lease.name == "post").until == 91_000
    give_back("post")
    give_back("post")
    assert Lease.get_or_none(Lease.name == "post") is None


def test_leases_of_different_work_stand_beside_each_other(desk, desk_path):
    with program(desk_path, "hold") as (got, _):
        assert got == "yes"
        assert hold("post", time_now(), 60)


def test_a_desk_that_is_gone_needs_nothing_back(desk, desk_path):
    assert hold("post", time_now(), 60)
    desk_path.unlink()
    give_back_all()
    assert not desk_path.exists()
