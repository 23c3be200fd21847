"""The server refuses rows that take another's place, as the folder's readers do (``sql_ties``)."""

from __future__ import annotations

import json
import uuid
from typing import Any

import pytest

from desktop.store.clock import new_id
from desktop.store.database import natural_id
from desktop.sync.natural_rows import naming
from desktop.sync.postgres.policy_rows import policy_rows
from desktop.sync.postgres.sql_ties import NAMES
from tests.sync.postgres.office import Office
from tests.sync.postgres.team import Forger, Team, make_team

RIGHT, VALUE, AUTHOR = ["sync-no-right"], ["sync-bad-value"], ["sync-foreign-author"]


@pytest.fixture
def team(office: Office) -> Team:
    """Give an office with a restricted agent."""
    return make_team(office)


@pytest.fixture
def bea(team: Team) -> Forger:
    """Give the restricted agent's changed program."""
    return Forger(team.bea)


def number_of(team: Team, ticket: str) -> int:
    """Return a ticket's number on the server."""
    return int(team.served("SELECT number FROM desk.ticket WHERE id = %s", ticket)[0][0])


def as_it_is(team: Team, table: str, identity: str) -> dict[str, Any]:
    """Return a row as the server has it, as computers send it."""
    sql = f"SELECT to_jsonb(t) - '_seq' - '_scopes' - '_clk' FROM desk.{table} t WHERE id = %s"
    found: dict[str, Any] = team.served(sql, identity)[0][0]
    ids = {key: value.replace("-", "") for key, value in found.items() if isinstance(value, str) and len(value) == 36}
    return {**found, **ids}


def test_the_server_makes_the_same_ids_from_content(team: Team) -> None:
    for parts in (["setting", "agent", "x" * n, "Köln"] for n in (0, 40, 55, 56, 63, 64, 200)):
        assert team.served("SELECT sync.natural_id(%s)", parts) == [(natural_id(*parts),)]
    assert uuid.UUID(natural_id("setting")).version == 5


def test_every_table_whose_ids_follow_from_content_is_known_to_the_server() -> None:
    assert "sync.judge_names" in NAMES
    for table, spec in policy_rows():
        assert bool(json.loads(spec)["names"]) == bool(naming(table)), table


def test_nothing_takes_the_place_of_a_row_that_another_would_make(team: Team, bea: Forger) -> None:
    me, boss, mine = team.bea.agent, team.office.owner.agent, team.ticket
    setting: dict[str, Any] = {"scope": "agent", "owner": me, "key": "x", "value": "99"}
    draft: dict[str, Any] = {"agent": me, "ticket": mine, "kind": "reply"}
    field, tag = new_id(), new_id()
    plain: dict[str, Any] = {"desk_work": 0, "revoked": 0}
    squats = [
        ("setting", bea.made(natural_id("setting", "desk", "", "closing_days"), **setting)),
        ("draft", bea.made(natural_id("draft", boss, mine, "reply"), **draft)),
        ("ticket_seen", bea.made(natural_id("seen", boss, mine), agent=me, ticket=mine)),
        ("ticket_tag", bea.made(natural_id("ticket-tag", team.foreign, tag), ticket=mine, tag=tag)),
        ("field_value", bea.made(natural_id("field", field, team.foreign), field=field, row=mine, ticket=mine)),
        ("participant", bea.made(natural_id("participant", team.foreign, "a@b.c"), ticket=mine, email="a@b.c")),
        ("computer", bea.made(natural_id("computer", "0c0c0c0c"), device=bea.device, agent=me)),
    ]
    assert [bea.why(table, row) for table, row in squats] == [VALUE] * len(squats)
    honest = [
        ("setting", bea.made(natural_id("setting", "agent", me, "x"), **setting)),
        ("draft", bea.made(natural_id("draft", me, mine, "reply"), **draft)),
        ("ticket_seen", bea.made(natural_id("seen", me, mine), agent=me, ticket=mine)),
        ("computer", bea.made(natural_id("computer", bea.device), device=bea.device, agent=me, **plain)),
    ]
    assert [bea.why(table, row) for table, row in honest] == [[]] * len(honest)
    assert bea.why("draft", bea.edit(natural_id("draft", me, mine, "reply"), agent=boss)) == VALUE
    computer = natural_id("computer", bea.device)
    assert bea.why("computer", bea.made(computer, device=bea.device, agent=boss, **plain)) == AUTHOR
    assert bea.why("computer", bea.made(computer, device="0c0c0c0c", agent=me)) == VALUE


def test_a_row_that_is_here_is_not_made_anew_by_another(team: Team, bea: Forger) -> None:
    made = "SELECT _new FROM desk.ticket WHERE id = %s"
    before = team.served(made, team.ticket)
    for table, identity in (("ticket", team.ticket), ("ticket", team.foreign), ("agent", team.bea.agent)):
        assert bea.why(table, bea.made(identity)) != []
    for table, identity in (("ticket", team.ticket), ("agent", team.bea.agent)):
        assert bea.why(table, {**as_it_is(team, table, identity), "_new": bea.clock()}) == AUTHOR
    assert team.served(made, team.ticket) == before


def test_a_field_is_not_written_into_anothers_ticket_or_customer(team: Team, bea: Forger) -> None:
    person = team.served("SELECT requester FROM desk.ticket WHERE id = %s", team.foreign)[0][0].hex
    for row, ticket in ((team.foreign, team.ticket), (team.foreign, None), (team.ticket, None), (person, None)):
        assert bea.why("field_value", bea.made(field=new_id(), row=row, ticket=ticket, value='"x"')) == RIGHT


def test_nobody_widens_their_reach_by_inventing_where_a_ticket_was(team: Team, bea: Forger) -> None:
    for field, value in (("department", team.hers), ("assignee", team.bea.agent)):
        for ticket in (team.foreign, team.ticket):
            forged = bea.made(
                actor=team.bea.agent, command="assign", kind="ticket", row=ticket, ticket=ticket, field=field,
                old=f'"{value}"', new=f'"{team.other if field == "department" else team.colleague}"', at=1,
            )  # fmt: skip
            bea.push(("event", forged))
        assert bea.why("ticket", bea.edit(team.foreign, subject="mine now")) != []
    assert team.served("SELECT count(*) FROM sync.past WHERE ticket = %s", team.foreign) == [(0,)]
    with team.bea.psql() as session:
        assert session.execute("SELECT count(*) FROM desk.ticket WHERE id = %s", (team.foreign,)).fetchone() == (0,)


def test_nobody_gives_their_ticket_the_number_of_anothers(team: Team, bea: Forger) -> None:
    taken = number_of(team, team.foreign)
    with team.office.owner.psql() as session:
        given = session.execute("SELECT sync.numbers(10)").fetchone()
    with team.bea.psql() as session:
        own = session.execute("SELECT sync.numbers(10)").fetchone()
    assert given is not None
    assert own is not None
    facts: dict[str, Any] = {"department": team.hers, "folder": 0, "subject": "x"}
    for number in (taken, given[0] + 3, 1 << 30):
        assert bea.why("ticket", bea.made(**facts, number=number)) == RIGHT
        assert bea.why("ticket", bea.edit(team.ticket, number=number)) == RIGHT
    alias: dict[str, Any] = {"ticket": team.ticket, "number": taken}
    assert bea.why("ticket_alias", bea.made(natural_id("ticket-alias", team.ticket, taken), **alias)) == RIGHT
    assert bea.why("ticket_alias", bea.made(ticket=team.foreign, number=99)) != []
    for number in (own[0] + 3, -17):
        assert bea.why("ticket", bea.edit(team.ticket, number=number)) == []


def test_letters_causes_and_ratings_stay_with_their_ticket(team: Team, bea: Forger) -> None:
    letter = team.served("SELECT id FROM desk.message WHERE ticket = %s", team.foreign)[0][0].hex
    mine, me = team.ticket, team.bea.agent
    cause: dict[str, Any] = {"ticket": mine, "chain": new_id(), "actor": me, "at": 1, "triggers": "[]", "changes": "{}"}
    assert bea.why("outgoing", bea.made(ticket=mine, message=letter, state="queued", automatic=1)) == RIGHT
    assert bea.why("shared_cause", bea.made(**cause, depth=0, message=letter)) == RIGHT
    for depth in (-5, 1 << 20, None):
        assert bea.why("shared_cause", bea.made(**cause, depth=depth)) == VALUE
    assert bea.why("shared_cause", bea.made(**cause, depth=0)) == []
    assert bea.why("rating", bea.made(ticket=mine, contact=new_id(), score=5)) == RIGHT
