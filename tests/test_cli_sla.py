"""``sla``: a ticket's clocks and how they came about; and ``tick``, at which they break at the right minute."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop.commands.calendars import create_calendar
from desktop.commands.sla import create_sla_policy
from desktop.commands.tickets import set_status
from desktop.jobs.session import open_desk
from desktop.store.clock import clock_set_to
from desktop.store.create import status_id
from desktop.store.database import db
from desktop.store.models import Ticket
from tests.commanding import Answer, command, command_as, without_passwords
from tests.making import make_ticket

OFFICE = json.dumps([[[540, 1020]]] * 5 + [[], []])


def at(day: int, hour: int, minute: int = 0) -> int:
    """Return a moment of October 2026 in Berlin as ms; the 23rd is a Friday, on the 25th summer time ends."""
    return int(datetime(2026, 10, day, hour, minute, tzinfo=ZoneInfo("Europe/Berlin")).timestamp() * 1000)


@pytest.fixture
def number(desk_path: Path) -> int:
    """Give a ticket of Friday 16:30 that is promised a first answer in one, a resolution in four office hours."""
    desk = open_desk(desk_path)
    with db.connection_context():
        with clock_set_to(at(1, 9)):
            office = create_calendar(desk, "Office", OFFICE, "Europe/Berlin")
            create_sla_policy(desk, "Gold", {"first-response": [60] * 4, "resolution": [240] * 4}, calendar=office)
        with clock_set_to(at(23, 16, 30)):
            ticket = make_ticket()
            set_status(desk, ticket.id, status_id("open"))
        found: int = ticket.number
        return found


def ask(path: Path, number: int) -> Answer:
    """Ask for a ticket's clocks."""
    return command("sla", number, "--desk", path, "--json")


def test_each_clock_says_when_it_started_rested_and_is_due(desk_path: Path, number: int) -> None:
    answer = ask(desk_path, number)
    assert (answer.code, answer.json["number"]) == (0, number)
    clocks = {row["clock"]: row for row in answer.json["clocks"]}
    assert set(clocks) == {"first-response", "resolution"}
    first = clocks["first-response"]
    assert first["started"] == "2026-10-23T14:30:00+00:00"
    assert first["due"] == "2026-10-26T08:30:00+00:00"  # Monday 9:30, in winter time
    assert (first["policy"], first["target_seconds"]) == ("Gold", 3600)
    assert first["timeline"][0]["kind"] == "running"
    plain = command("sla", number, "--desk", desk_path)
    assert "first-response" in plain.out


def test_time_breaks_a_clock_at_its_minute_and_not_before(desk_path: Path, number: int) -> None:
    def state(now: str) -> str:
        assert command("tick", "--now", now, "--desk", desk_path, "--json").json["failed"] == []
        clocks = {row["clock"]: row for row in ask(desk_path, number).json["clocks"]}
        return str(clocks["first-response"]["state"])

    assert state("2026-10-25T12:00") == "running"
    assert state("2026-10-26T08:29") == "running"
    assert state("2026-10-26T08:31") == "breached"


def test_a_clock_that_rests_says_from_when_to_when(desk_path: Path, number: int) -> None:
    desk = open_desk(desk_path)
    with db.connection_context():
        ticket = Ticket.get(Ticket.number == number)
        for moment, status in ((at(26, 10), "waiting_customer"), (at(27, 10), "open")):
            with clock_set_to(moment):
                set_status(desk, ticket.id, status_id(status))
    (clock,) = [row for row in ask(desk_path, number).json["clocks"] if row["clock"] == "resolution"]
    assert {"from": "2026-10-26T09:00:00+00:00", "until": "2026-10-27T09:00:00+00:00"} in clock["paused"]
    assert clock["due"] == "2026-10-27T11:30:00+00:00"


def test_a_ticket_that_is_not_there_or_not_in_sight_is_one_sentence(tmp_path: Path) -> None:
    path = without_passwords(tmp_path)
    open_desk(path)
    with db.connection_context():
        some = Ticket.get(Ticket.lane < 2).number
    for words in ((424242, "owner"), (some, "reports")):
        answer = command_as(words[1], "sla", words[0], "--desk", path, "--json")
        assert (answer.code, answer.out, len(answer.err.strip().splitlines())) == (2, "", 1)
