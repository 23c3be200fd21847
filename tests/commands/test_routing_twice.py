"""Two programs on one desk: what both reach for goes to one of them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop.commands.base import Desk
from desktop.store import journal
from desktop.store.models import Event, Firing, Ticket
from desktop.store.settings import write_setting
from tests.making import make_agent, make_department, make_ticket

ROOT = Path(__file__).parents[2]
TAKING = """
import sys
from pathlib import Path
from desktop.commands.routing import take_next
from desktop.commands.tickets import resolve
from desktop.jobs.session import open_desk
from desktop.store.database import db
desk = open_desk(Path(sys.argv[1]), agent=sys.argv[2])
with db.connection_context():
    while ticket := take_next(desk):
        print(ticket)
        resolve(desk, ticket)
"""
ROUTING = """
import sys
from pathlib import Path
from desktop.commands.routing_timed import run_routing
from desktop.jobs.session import as_mail, open_desk
from desktop.store.clock import now
from desktop.store.database import db
desk = open_desk(Path(sys.argv[1]), agent=sys.argv[2])
with db.connection_context():
    for _ in range(6):
        print(run_routing(as_mail(desk), now()))
"""
MANY = 24


def run_both(program: str, path: Path, agents: Sequence[str]) -> list[list[str]]:
    """Run a program for each agent at once; return the lines that each wrote."""
    running = [
        subprocess.Popen([sys.executable, "-c", program, str(path), each], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        for each in agents
    ]
    said = [each.communicate(timeout=120)[0].split() for each in running]
    assert [each.returncode for each in running] == [0, 0]
    return said


def team(method: str) -> tuple[list[str], str]:
    home = make_department("Marketing")
    with journal.recording("test", "method"):
        write_setting("department", home, "routing_method", method)
    return [make_agent(name, "agent", [home], f"{name}@halyard.example") for name in ("Eva", "Jan")], home


def test_two_who_ask_for_the_next_ticket_at_once_never_get_the_same(desk: Desk, desk_path: Path) -> None:
    agents, home = team("pull")
    tickets = {make_ticket(department=home).id for _ in range(MANY)}
    taken = run_both(TAKING, desk_path, agents)
    assert sorted(taken[0] + taken[1]) == sorted(tickets)
    given = Event.select().where((Event.field == "assignee") & (Event.command == "take_next"))
    assert given.count() == MANY


def test_two_timers_at_once_hand_out_each_ticket_once_and_evenly(desk: Desk, desk_path: Path) -> None:
    agents, home = team("least-loaded")
    tickets = [make_ticket(department=home).id for _ in range(MANY)]
    handed = run_both(ROUTING, desk_path, agents)
    assert sum(map(int, handed[0] + handed[1])) == MANY
    assert sorted(row.ticket for row in Firing.select()) == sorted(tickets)
    shares = [Ticket.select().where(Ticket.assignee == each).count() for each in agents]
    assert shares == [MANY // 2, MANY // 2]
