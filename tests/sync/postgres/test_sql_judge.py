"""A modified program with an agent's login writes nothing that its agent may not write."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import psycopg
import pytest
from psycopg.types.json import Jsonb

from desktop.store.database import natural_id
from tests.sync.postgres.office import Office
from tests.sync.postgres.team import Forger, Team, make_team

Row = Callable[[Team, Forger], tuple[str, dict[str, object]]]


@pytest.fixture
def team(office: Office) -> Team:
    """Give an office with a restricted agent."""
    return make_team(office)


def message(team: Team, forger: Forger, **columns: object) -> dict[str, object]:
    """Return a new answer of the forger on their own ticket."""
    return forger.made(**{"ticket": team.ticket, "kind": "reply", "agent": team.bea.agent, "text": "hi", **columns})


FORGERIES: dict[str, tuple[str, Row]] = {
    "an edit of a foreign ticket": (
        "sync-no-ticket", lambda team, forger: ("ticket", forger.edit(team.foreign, subject="EVIL"))),
    "a foreign ticket claimed for the own department": (
        "sync-no-ticket", lambda team, forger: ("ticket", forger.edit(team.foreign, department=team.hers))),
    "a foreign ticket made anew": (
        "sync-no-ticket",
        lambda team, forger: ("ticket", forger.made(team.foreign, department=team.hers, subject="EVIL"))),
    "a new ticket in a foreign department": (
        "sync-no-right",
        lambda team, forger: ("ticket", forger.made(department=team.other, subject="EVIL", folder=0))),
    "a transfer without the right": (
        "sync-no-right", lambda team, forger: ("ticket", forger.edit(team.ticket, department=team.other))),
    "a message on a foreign ticket": (
        "sync-no-ticket", lambda team, forger: ("message", message(team, forger, ticket=team.foreign))),
    "a message in another's name": (
        "sync-foreign-author", lambda team, forger: ("message", message(team, forger, agent=team.colleague))),
    "a message of a customer": (
        "sync-no-right", lambda team, forger: ("message", message(team, forger, kind="customer", agent=None))),
    "a message that names a file nobody gave": (
        "sync-file-missing", lambda team, forger: ("message", message(team, forger, raw="\\x" + "ab" * 32))),
    "an event in another's name": (
        "sync-foreign-author",
        lambda team, forger: ("event", forger.made(ticket=team.ticket, row=team.ticket, actor=team.colleague))),
    "a referral of a foreign ticket to oneself": (
        "sync-no-ticket",
        lambda team, forger: ("ticket_referral", forger.made(ticket=team.foreign, agent=team.bea.agent, by=None))),
    "a draft of another": (
        "sync-foreign-author", lambda team, forger: ("draft", forger.made(agent=team.colleague, html="x"))),
    "the own role": (
        "sync-gives-too-much", lambda team, forger: ("agent", forger.edit(team.bea.agent, role="owner"))),
    "another's role": (
        "sync-no-right", lambda team, forger: ("agent", forger.edit(team.colleague, role="light"))),
    "the owner's name": (
        "sync-owner-only", lambda team, forger: ("agent", forger.edit(team.office.owner.agent, name="EVIL"))),
    "a membership in a foreign department": (
        "sync-gives-too-much",
        lambda team, forger: ("membership", forger.made(
            natural_id("membership", team.other, team.bea.agent),
            department=team.other, agent=team.bea.agent, role=""))),
    "a right for the own role": (
        "sync-gives-too-much",
        lambda team, forger: ("role_grant", forger.made(role="restricted", permission="ticket.purge", scope=4))),
    "an open foreign department": (
        "sync-gives-too-much", lambda team, forger: ("department", forger.edit(team.other, visibility="open"))),
    "a setting of the desk": (
        "sync-no-right",
        lambda team, forger: ("setting", forger.made(scope="desk", owner="", key="name", value='"E"'))),
    "a shared text": (
        "sync-no-right", lambda team, forger: ("macro", forger.made(kind="canned", name="EVIL", text="x"))),
    "a rule": (
        "sync-no-right",
        lambda team, forger: ("rule", forger.made(name="EVIL", trigger="manual", owner=team.bea.agent))),
    "a mailbox": ("sync-no-right", lambda team, forger: ("mailbox", forger.made(address="evil@example.com"))),
    "another's computer": (
        "sync-foreign-author",
        lambda team, forger: ("computer", forger.made(
            device="00000001", agent=team.bea.agent, desk_work=0, seat="", box_key=""))),
    "a computer that works for the desk": (
        "sync-no-right",
        lambda team, forger: ("computer", forger.made(device=forger.device, agent=team.bea.agent, desk_work=1))),
    "an entry of another's audit log": (
        "sync-foreign-author",
        lambda team, forger: ("audit_entry", forger.made(device="00000001", actor=team.bea.agent, seq=1, digest="x"))),
    "a number where text is a number": (
        "sync-bad-value", lambda team, forger: ("message", message(team, forger, size="many"))),
    "an id that is none": ("sync-bad-value", lambda team, forger: ("ticket", forger.edit("'; DROP", subject="x"))),
    "a clock that is none": (
        "sync-bad-value",
        lambda team, forger: ("ticket", {"id": team.ticket, "_new": "", "_clk": {"subject": "0"}, "subject": "EVIL"})),
    "a table that is none": ("sync-unknown-table", lambda team, forger: ("login", forger.made(owner=True))),
    "an edit with another's clock": (
        "sync-foreign-clock",
        lambda team, forger: ("ticket", {"id": team.ticket, "_new": "", "subject": "EVIL",
                                         "_clk": {"subject": forger.clock(device="00000001")}})),
    "an edit of what is not there": (
        "need ticket", lambda team, forger: ("ticket", forger.edit("ab" * 16, subject="EVIL"))),
    "a message on a ticket that is not there": (
        "need ticket", lambda team, forger: ("message", message(team, forger, ticket="ab" * 16))),
}  # fmt: skip


def test_nothing_that_is_forged_gets_in(team: Team) -> None:
    forger = Forger(team.bea)
    before = state(team)
    told = {name: forger.why(*row(team, forger)) for name, (_, row) in FORGERIES.items()}
    assert told == {name: [why] for name, (why, _) in FORGERIES.items()}
    assert state(team) == before


def state(team: Team) -> dict[str, list[object]]:
    """Return all that the server holds of some tables."""
    tables = (
        "ticket",
        "message",
        "agent",
        "membership",
        "role_grant",
        "department",
        "setting",
        "macro",
        "rule",
        "draft",
    )
    tables += ("mailbox", "computer", "audit_entry", "event", "ticket_referral")
    return {
        table: sorted(str(row) for (row,) in team.served(f"SELECT to_jsonb(t) FROM desk.{table} t")) for table in tables
    }


def test_what_is_refused_is_kept_and_its_author_sees_it(team: Team) -> None:
    forger = Forger(team.bea)
    forger.push(
        ("ticket", forger.edit(team.foreign, subject="EVIL")), ("ticket", forger.edit(team.ticket, subject="Fine"))
    )
    assert team.served("SELECT subject FROM desk.ticket WHERE id = %s", team.ticket) == [("Fine",)]
    with team.bea.psql() as session:
        assert session.execute("SELECT tbl, why FROM sync.my_quarantine()").fetchall() == [("ticket", "sync-no-ticket")]
    with team.office.owner.psql() as session:
        assert session.execute("SELECT why FROM sync.my_quarantine()").fetchall() == [("sync-no-ticket",)]


def test_a_bad_row_does_not_keep_the_others_out(team: Team) -> None:
    forger = Forger(team.bea)
    bad, good = message(team, forger, size="many"), message(team, forger)
    with team.bea.psql() as session:
        batch = Jsonb([{"t": "message", "rows": [bad, good]}])
        said = session.execute("SELECT sync.push('f0f0f0f0', '{}', 't', '{}', %s)", (batch,)).fetchone()
    assert said is not None
    assert (said[0]["applied"], [each["id"] for each in said[0]["refused"]]) == (1, [bad["id"]])


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"device": "00000001"}, "sync-fork"),
        ({"prev": ["another"]}, "sync-fork"),
        ({"device": "EVIL"}, "sync-bad-device"),
        ({"fences": {"mailbox": 7}}, "sync-lease-lost"),
    ],
)
def test_a_push_that_is_not_what_it_says_is_refused_as_a_whole(
    team: Team, options: dict[str, object], code: str
) -> None:
    forger = Forger(team.bea)
    forger.push(("ticket", forger.edit(team.ticket, subject="One")))
    with pytest.raises(psycopg.DatabaseError, match=code):
        forger.push(("ticket", forger.edit(team.ticket, subject="Two")), **options)
    assert team.served("SELECT subject FROM desk.ticket WHERE id = %s", team.ticket) == [("One",)]


def test_a_push_that_is_replayed_is_refused(team: Team) -> None:
    forger = Forger(team.bea)
    row = forger.edit(team.ticket, subject="One")
    forger.push(("ticket", row), token="first")
    forger.push(("ticket", forger.edit(team.ticket, subject="Two")), token="second")
    with pytest.raises(psycopg.DatabaseError, match="sync-fork"):
        forger.push(("ticket", row), token="first", prev=[])


def test_a_clock_ahead_of_the_server_is_refused(team: Team) -> None:
    forger = Forger(team.bea)
    row = {"id": team.ticket, "_new": "", "_clk": {"subject": forger.clock(600_000)}, "subject": "EVIL"}
    with pytest.raises(psycopg.DatabaseError, match="sync-clock-ahead"):
        forger.push(("ticket", row))


def test_a_column_left_out_of_a_new_state_is_judged_like_any_other(team: Team) -> None:
    forger = Forger(team.bea)
    row = {"id": team.ticket, "_new": forger.clock(), "subject": "x"}
    assert forger.why("ticket", row) == ["sync-no-right"]
    assert team.served("SELECT count(*) FROM desk.ticket WHERE department IS NULL") == [(0,)]


def test_too_much_at_once_is_refused(team: Team) -> None:
    rows = [{"id": team.ticket}] * 20_001
    batch = Jsonb([{"t": "ticket", "rows": rows}])
    with team.bea.psql() as session, pytest.raises(psycopg.DatabaseError, match="sync-batch-too-large"):
        session.execute("SELECT sync.push('f0f0f0f0', '{}', 't', '{}', %s)", (batch,))


def test_a_message_for_a_ticket_that_just_moved_away_arrives_and_is_flagged(team: Team) -> None:
    forger = Forger(team.bea)
    late = message(team, forger)
    owner = Forger(team.office.owner, "00000009")
    owner.push(("ticket", owner.edit(team.ticket, department=team.other)))
    assert forger.why("message", late) == []
    home = team.served("SELECT _scopes FROM desk.message WHERE id = %s", late["id"])
    assert f"d:{team.other}" in home[0][0]
    assert f"d:{team.hers}" not in home[0][0]
    assert team.served("SELECT tbl FROM sync.late") == [("message",)]


def test_an_answer_and_the_transfer_behind_it_arrive_together(team: Team) -> None:
    owner = Forger(team.office.owner, "00000009")
    assert (
        owner.why("role_grant", owner.made(role="restricted", permission="ticket.transfer_department", scope=3)) == []
    )
    team.office.owner.sync()
    forger = Forger(team.bea)
    said = forger.push(
        ("message", message(team, forger)), ("ticket", forger.edit(team.ticket, department=team.other, assignee=None))
    )
    assert (said["refused"], said["applied"]) == ([], 2)


def test_a_file_cannot_be_had_by_naming_it(team: Team) -> None:
    secret = b"zanzibar file"
    sha = hashlib.sha256(secret).digest()
    with team.office.owner.psql() as session:
        session.execute("SELECT sync.upload_part(%s, 0, %s)", (sha, secret))
        session.execute("SELECT sync.upload_done(%s, %s)", (sha, ["office", f"d:{team.other}"]))
    forger = Forger(team.bea)
    assert forger.why("message", message(team, forger, raw="\\x" + sha.hex())) == ["sync-file-missing"]
    with team.bea.psql() as session:
        assert session.execute("SELECT sync.blob_size(%s), sync.blob_part(%s, 0)", (sha, sha)).fetchall() == [
            (None, None)
        ]
        session.execute("SELECT sync.upload_part(%s, 0, 'other bytes')", (sha,))
        with pytest.raises(psycopg.DatabaseError, match="sync-bad-file"):
            session.execute("SELECT sync.upload_done(%s, %s)", (sha, [f"d:{team.hers}"]))


BAD = [
    {"department": "no id"},
    {"assignee": "ab"},
    {"requester": {"a": 1}},
    {"priority": 10**30},
    {"number": "x" * 9000},
]


def test_values_that_fit_nowhere_keep_nothing_else_out(team: Team) -> None:
    owner = Forger(team.office.owner, "00000009")
    for columns in BAD:
        rows = [owner.edit(team.foreign, **columns), owner.edit(team.ticket, subject=str(columns)[:60])]
        with owner.station.psql() as session:
            said = session.execute(
                "SELECT sync.push('00000009', %s, %s, '{}', %s)",
                (owner.prev, str(columns)[:30], Jsonb([{"t": "ticket", "rows": rows}])),
            ).fetchone()
        owner.prev = [str(columns)[:30]]
        assert said is not None
        assert [each["why"] for each in said[0]["refused"]] == ["sync-bad-value"], columns
        assert said[0]["applied"] == 1
