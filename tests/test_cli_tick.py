"""``tick``: the timers once, at a given time, for whom it concerns."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.jobs import timer_steps
from desktop.jobs.session import open_desk
from desktop.store.clock import now
from desktop.store.database import db
from desktop.store.models import Event, Lease, Ticket
from tests.commanding import Answer, command, command_as, without_passwords
from tests.making import make_ticket

LATER = "2031-05-05T06:00:00+00:00"
MOMENT = 1_935_727_200_000


@pytest.fixture
def ticket(desk_path: Path) -> Ticket:
    """Give a ticket that is postponed until 2031."""
    open_desk(desk_path)
    with db.connection_context():
        return make_ticket(status="postponed", postponed_until=MOMENT)


def tick(path: Path, *words: object) -> Answer:
    """Run the timers."""
    return command("tick", "--desk", path, *words, "--json")


def again(ticket: Ticket) -> Ticket:
    """Read a ticket anew."""
    with db.connection_context():
        found: Ticket = Ticket.get(Ticket.id == ticket.id)
        return found


def test_what_is_due_then_happens_and_is_written_as_done_then(desk_path: Path, ticket: Ticket) -> None:
    early = tick(desk_path, "--now", "2031-05-05T05:59:59")
    assert (early.code, early.json["woken"], again(ticket).lane) == (0, 0, 3)
    done = tick(desk_path, "--now", LATER)
    assert (done.code, done.json["now"], done.json["woken"], done.json["failed"]) == (0, LATER, 1, [])
    assert (again(ticket).lane, again(ticket).status_at) == (1, MOMENT)
    with db.connection_context():
        assert Event.select().where((Event.ticket == ticket.id) & (Event.at == MOMENT)).count()
        assert Lease.select().count() == 0
    assert tick(desk_path, "--now", LATER).json["woken"] == 0


def test_without_a_time_it_is_now_and_needs_nobody(tmp_path: Path) -> None:
    path = without_passwords(tmp_path)
    assert tick(path).code == 0
    refused = tick(path, "--now", LATER)
    assert (refused.code, refused.out, "--as" in refused.err) == (2, "", True)


@pytest.mark.parametrize("role", ["agent", "supervisor", "restricted", "reports"])
def test_another_time_takes_the_right_to_rules_of_time(tmp_path: Path, role: str) -> None:
    path = without_passwords(tmp_path)
    words = "tick", "--desk", path, "--now", LATER
    assert command_as("owner", *words).code == 0
    answer = command_as(role, *words)
    assert (answer.code, answer.out, len(answer.err.strip().splitlines())) == (2, "", 1)


@pytest.mark.parametrize("text", ["soon", "2031-13-01", "9999999"])
def test_what_is_no_time_is_one_sentence(desk_path: Path, text: str) -> None:
    answer = tick(desk_path, "--now", text)
    assert (answer.code, answer.out, len(answer.err.strip().splitlines())) == (2, "", 1)


def test_a_step_that_fails_is_said_and_the_others_go_on(
    desk_path: Path, ticket: Ticket, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> int:
        raise ValueError("out of order")

    monkeypatch.setattr(timer_steps, "STEPS", (("closed", broken), *timer_steps.STEPS[1:2]))
    answer = tick(desk_path, "--now", LATER)
    assert (answer.code, answer.json["failed"], again(ticket).lane) == (1, ["closed"], 1)
    assert "out of order" in caplog.text


def test_the_clock_of_the_desk_is_right_again_afterwards(desk_path: Path, ticket: Ticket) -> None:
    assert json.loads(tick(desk_path, "--now", LATER).out)["woken"] == 1
    assert now() < MOMENT
