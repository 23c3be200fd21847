"""A desk on a server with a restricted agent, and plain ways to ask the server as anybody with psql can."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg.types.json import Jsonb

from desktop.store.clock import new_id, time_now
from desktop.sync.clocks import STEPS, pack
from tests.making import make_agent, make_department, make_ticket
from tests.sync.postgres.office import Office, Station

CANARY = "zanzibar"
"""Stands in everything that the restricted agent must not see."""


@dataclass
class Team:
    """``bea`` is restricted to the department ``hers``; ``foreign`` is a ticket of the department ``other``."""

    office: Office
    bea: Station
    hers: str
    other: str
    ticket: str
    foreign: str
    colleague: str

    def served(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Ask the server as its superuser."""
        with self.office.admin() as admin:
            return admin.execute(sql, values).fetchall()


def make_team(office: Office) -> Team:
    """Let the owner make two departments with a ticket each, and an agent's computer join."""
    with office.owner.here():
        hers, other = make_department("Hers"), make_department(f"{CANARY} department")
        bea, colleague = make_agent("Bea", "restricted", [hers]), make_agent("Cem", "agent", [other])
        ticket = make_ticket("Printer on fire", department=hers).id
        foreign = make_ticket(
            f"{CANARY} subject",
            department=other,
            text=f"{CANARY} text",
            email=f"{CANARY}@example.com",
            name=f"{CANARY} person",
            message_id=f"<{CANARY}@example.com>",
        ).id
    assert not office.owner.sync().refused
    return Team(office, office.join(bea), hers, other, ticket, foreign, colleague)


class Forger:
    """Speaks to ``sync.push`` with an agent's login and whatever rows a modified program might send."""

    def __init__(self, station: Station, device: str = "f0f0f0f0") -> None:
        self.station, self.device = station, device
        self.prev: list[str] = []
        self._numbers = itertools.count(1)

    def clock(self, ahead_ms: int = 0, device: str = "") -> str:
        """Return a clock of now."""
        return pack((time_now() + ahead_ms) * STEPS + next(self._numbers), device or self.device)

    def push(self, *parts: tuple[str, dict[str, object]], **options: object) -> dict[str, Any]:
        """Send rows (table, columns with id, _new, _clk) and return what the server says."""
        token = str(options.get("token") or f"token-{next(self._numbers)}")
        prev = options.get("prev", self.prev)
        batch = [{"t": table, "rows": [row]} for table, row in parts]
        with self.station.psql() as session:
            row = session.execute(
                "SELECT sync.push(%s, %s, %s, %s, %s)",
                (options.get("device", self.device), prev, token, Jsonb(options.get("fences", {})), Jsonb(batch)),
            ).fetchone()
        self.prev = [token]
        assert row is not None
        return dict(row[0])

    def why(self, table: str, row: dict[str, object]) -> list[str]:
        """Send one row and return why it was refused, or what was asked for."""
        said = self.push((table, row))
        return [each["why"] for each in said["refused"]] + [f"need {each['t']}" for each in said["need"]]

    def edit(self, identity: str, **columns: object) -> dict[str, object]:
        """Return an edit of columns."""
        clock = self.clock()
        return {"id": identity, "_new": "", "_clk": dict.fromkeys(columns, clock), **columns}

    def made(self, identity: str = "", **columns: object) -> dict[str, object]:
        """Return a new row."""
        return {"id": identity or new_id(), "_new": self.clock(), "deleted": 0, **columns}


def refused_by_server(session: psycopg.Connection[Any], sql: str) -> bool:
    """Tell whether a statement fails for want of rights."""
    try:
        session.execute(sql)
    except (psycopg.errors.InsufficientPrivilege, psycopg.errors.UndefinedFunction):
        return True
    return False
