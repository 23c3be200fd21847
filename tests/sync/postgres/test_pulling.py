"""What arrives and what goes: tickets that move, scopes that are given and taken, servers and computers put back."""

from __future__ import annotations

import shutil

import pytest

from desktop.core.errors import DeskError
from desktop.store import journal
from desktop.store.database import db, natural_id
from desktop.store.models import Agent, Membership, Ticket
from desktop.sync.digests import bucket_digests
from desktop.sync.postgres.granting import close_login
from tests.making import add_message, make_agent, make_department, make_ticket
from tests.sync.postgres.office import Office, Station


def change(model: type, identity: str, **columns: object) -> None:
    """Change a row as a command would."""
    with journal.recording("test", "change"):
        row = model.get(model.id == identity)  # type: ignore[attr-defined]  # peewee's models
        for name, value in columns.items():
            setattr(row, name, value)
        row.save()


@pytest.fixture
def team(office: Office) -> tuple[Office, Station, str, str, str]:
    """Give an office, a restricted agent's computer, their department, another one, and a ticket of theirs."""
    with office.owner.here():
        hers, other = make_department("Hers"), make_department("Other")
        bea = make_agent("Bea", "restricted", [hers])
        ticket = make_ticket("Canary subject", department=hers, text="canary text").id
        make_ticket("Elsewhere", department=other, email="x@example.com", name="Xaver")
    office.owner.sync()
    return office, office.join(bea), hers, other, ticket


def test_a_ticket_that_leaves_is_gone_with_all_that_hangs_on_it(team: tuple[Office, Station, str, str, str]) -> None:
    office, bea, _, other, ticket = team
    with office.owner.here():
        change(Ticket, ticket, department=other)
    office.owner.sync()
    with bea.psql() as session:
        assert session.execute("SELECT count(*) FROM desk.ticket").fetchone() == (0,)
        assert session.execute("SELECT count(*) FROM desk.message").fetchone() == (0,)
        assert session.execute("SELECT count(*) FROM desk.contact").fetchone() == (0,)
    bea.sync()
    assert bea.rows("SELECT count(*) FROM ticket") == [(0,)]
    assert bea.rows("SELECT count(*) FROM message") == [(0,)]


def test_a_ticket_that_comes_brings_its_messages(team: tuple[Office, Station, str, str, str]) -> None:
    office, bea, hers, _, _ = team
    with office.owner.here():
        moved = Ticket.get(Ticket.subject == "Elsewhere").id
        change(Ticket, moved, department=hers)
    office.owner.sync()
    bea.sync()
    assert sorted(bea.rows("SELECT subject FROM ticket")) == [("Canary subject",), ("Elsewhere",)]
    assert bea.rows("SELECT count(*) FROM message") == [(2,)]
    assert ("Xaver",) in bea.rows("SELECT name FROM contact")


def test_a_ticket_assigned_from_elsewhere_is_seen_as_long_as_it_is(team: tuple[Office, Station, str, str, str]) -> None:
    office, bea, _, _, _ = team
    with office.owner.here():
        moved = Ticket.get(Ticket.subject == "Elsewhere").id
        change(Ticket, moved, assignee=bea.agent)
    office.owner.sync()
    bea.sync()
    assert bea.rows("SELECT count(*) FROM ticket WHERE id = ?", bytes.fromhex(moved)) == [(1,)]
    with office.owner.here():
        change(Ticket, moved, assignee=None)
    office.owner.sync()
    bea.sync()
    assert bea.rows("SELECT count(*) FROM ticket WHERE id = ?", bytes.fromhex(moved)) == [(0,)]


def test_a_contact_is_seen_as_long_as_a_ticket_of_theirs_is(team: tuple[Office, Station, str, str, str]) -> None:
    office, bea, _, other, ticket = team
    with office.owner.here():
        change(Ticket, ticket, assignee=bea.agent)
    office.owner.sync()
    with office.owner.here():
        change(Ticket, ticket, assignee=None, department=other)
    office.owner.sync()
    with bea.psql() as session:
        assert session.execute("SELECT name FROM desk.contact").fetchall() == []


def test_a_pull_that_was_broken_off_does_not_hold_the_next_one_up(office: Office) -> None:
    with office.owner.here():
        agent = make_agent("Bea", "owner")
        make_ticket("First")
    office.owner.sync()
    other = office.join(agent)
    with other.here() as hub:
        db.execute_sql("DELETE FROM sync_cursor")
        pulling = hub.pull()
        next(pulling)
        hub.hello()
        assert list(hub.pull())
        pulling.close()


def test_a_department_that_is_taken_away_is_purged_and_given_back_is_filled_again(
    team: tuple[Office, Station, str, str, str],
) -> None:
    office, bea, hers, _, _ = team
    member = natural_id("membership", hers, bea.agent)
    with office.owner.here():
        change(Membership, member, deleted=True)
    office.owner.sync()
    with bea.psql() as session:
        assert session.execute("SELECT count(*) FROM desk.ticket").fetchone() == (0,)
    bea.sync()
    assert bea.rows("SELECT count(*) FROM ticket") == [(0,)]
    with office.owner.here():
        change(Membership, member, deleted=False)
    office.owner.sync()
    bea.sync()
    assert bea.rows("SELECT subject FROM ticket") == [("Canary subject",)]
    assert bea.rows("SELECT count(*) FROM message") == [(1,)]


def test_a_scope_that_is_merely_missing_purges_nothing(team: tuple[Office, Station, str, str, str]) -> None:
    office, bea, hers, _, _ = team
    with office.admin() as admin:
        admin.execute("DELETE FROM sync.grants WHERE scope = %s", (f"d:{hers}",))
    with office.owner.here():
        make_ticket("Another")
    office.owner.sync()
    bea.sync()
    assert bea.rows("SELECT subject FROM ticket") == [("Canary subject",)]


def test_a_closed_login_learns_that_everything_is_gone_and_reads_nothing(
    team: tuple[Office, Station, str, str, str],
) -> None:
    office, bea, _, _, _ = team
    with office.owner.here() as hub:
        assert close_login(hub.connection, bea.agent) >= 1
    with bea.psql() as session:
        assert session.execute("SELECT count(*) FROM desk.agent").fetchone() == (0,)
    with bea.here():
        bea.again()
        bea.hub.hello()
        pulled = list(bea.hub.pull())
    assert pulled[-1].revoked
    assert f"a:{bea.agent}" in pulled[-1].purge
    with office.owner.here() as hub:
        assert close_login(hub.connection, bea.agent, for_good=True) == 1
    bea.again()
    with bea.here(), pytest.raises(DeskError, match="server-login-refused"):
        bea.hub.hello()


def test_an_agent_who_left_keeps_nothing(team: tuple[Office, Station, str, str, str]) -> None:
    office, bea, _, _, _ = team
    with office.owner.here():
        change(Agent, bea.agent, active=False)
    office.owner.sync()
    bea.sync()
    assert bea.rows("SELECT count(*) FROM ticket") == [(0,)]


def sums(station: Station) -> dict[tuple[str, str], tuple[int, int]]:
    """Return the sums of what a computer has."""
    with station.here():
        return bucket_digests()


def test_a_restored_backup_of_a_computer_loses_nothing(office: Office) -> None:
    with office.owner.here():
        agent = make_agent("Bea", "owner")
        make_ticket("First")
    office.owner.sync()
    other = office.join(agent)
    kept = other.path.with_suffix(".kept")
    with other.here():
        db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(other.path, kept)
    with other.here():
        make_ticket("Made after the backup")
    other.sync()
    for ending in ("-wal", "-shm"):
        other.path.with_name(other.path.name + ending).unlink(missing_ok=True)
    shutil.copy(kept, other.path)
    with other.here():
        make_ticket("Made in the restored one")
    other.again()
    other.sync()
    office.owner.sync()
    other.sync()
    assert other.forks == 1
    subjects = {str(subject) for (subject,) in office.owner.rows("SELECT subject FROM ticket")}
    assert subjects == {"First", "Made after the backup", "Made in the restored one"}
    assert sums(office.owner) == sums(other)


def test_a_server_that_was_put_back_is_offered_everything_again(office: Office) -> None:
    with office.owner.here():
        agent = make_agent("Bea", "owner")
        make_ticket("First")
    office.owner.sync()
    other = office.join(agent)
    server = office.postgres.server
    office.owner.hub.close()
    other.hub.close()
    older = office.folder / "older"
    server.keep(older)
    with office.owner.here():
        make_ticket("Lost by the server")
    office.owner.sync()
    other.sync()
    office.owner.hub.close()
    other.hub.close()
    server.put_back(older)
    for station in (other, office.owner, other):
        station.again()
        station.sync()
    assert other.forks == 1
    with office.admin() as admin:
        found = admin.execute("SELECT subject FROM desk.ticket ORDER BY 1").fetchall()
    assert found == [("First",), ("Lost by the server",)]
    assert sums(office.owner) == sums(other)


def test_the_sums_of_the_server_are_those_of_the_computer(office: Office) -> None:
    with office.owner.here():
        ticket = make_ticket("First")
        add_message(ticket, "Second message")
        change(Ticket, ticket.id, subject="Changed")
    office.owner.sync()
    with office.owner.here() as hub:
        assert hub.digests() == bucket_digests()


def test_a_push_of_ones_own_is_not_read_again(office: Office) -> None:
    with office.owner.here():
        make_ticket("First")
    office.owner.sync()
    with office.owner.here():
        make_ticket("Second")
    assert office.owner.sync().pulled == 0
