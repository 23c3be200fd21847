"""Behind PgBouncer in transaction mode everything works but announcements, which are asked for instead."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from desktop.core.errors import DeskError
from desktop.jobs.sharing.serving import bring_whole_desk
from desktop.store.models import Ticket
from desktop.sync.digests import bucket_digests
from desktop.sync.postgres import listening
from desktop.sync.postgres.connecting import connect, is_pooled
from desktop.sync.postgres.describing import describe
from desktop.sync.postgres.granting import close_computer
from tests.making import make_agent, make_department, make_ticket
from tests.servers.certificates import make_certificates
from tests.servers.pgbouncer import PgBouncer
from tests.servers.postgres import Postgres
from tests.sync.postgres.office import Office
from tests.sync.postgres.test_pulling import change


@pytest.fixture
def office(tmp_path: Path, postgres: Postgres, pgbouncer: PgBouncer) -> Iterator[Office]:
    """Give a desk that was made straight at the server and is reached through PgBouncer."""
    found = Office(tmp_path, postgres, lambda login: pgbouncer.dsn(login, "", postgres.name))
    yield found
    found.close()


def test_a_whole_desk_goes_through_a_pooler(office: Office, tmp_path: Path) -> None:
    with office.owner.here():
        home = make_department("Hers")
        bea = make_agent("Bea", "restricted", [home])
        first = make_ticket("First", department=home).id
        make_ticket("Not hers")
    assert not office.owner.sync().refused
    station = office.join(bea)
    assert station.rows("SELECT subject FROM ticket") == [("First",)]
    for number in range(5):
        with office.owner.here():
            change(Ticket, first, subject=f"Changed {number}")
        office.owner.sync()
        station.sync()
        assert station.rows("SELECT subject FROM ticket") == [(f"Changed {number}",)]
    with station.here() as hub:
        assert hub.digests() == bucket_digests()
        hub.presence((first, "writing"))
    sha = hashlib.sha256(b"file").hexdigest()
    (tmp_path / sha).write_bytes(b"file")
    with office.owner.here() as hub:
        assert hub.lease("work", 60) == 1
        assert hub.numbers(10) is not None
        assert [each.ticket for each in hub.presence(None)] == [first]
        hub.put_blob(sha, tmp_path / sha, frozenset({"office"}))
        assert hub.get_blob(sha, tmp_path / "back", frozenset({"office"}))
        assert bring_whole_desk(hub) >= 0
        hub.release("work")
    assert (tmp_path / "back").read_bytes() == b"file"
    assert not office.owner.forks + station.forks


def test_a_pooler_is_noticed_and_nothing_is_listened_for(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    with connect(office.owner.dsn, office.owner.password) as pooled, connect(office.postgres.dsn()) as straight:
        assert is_pooled(pooled)
        assert not is_pooled(straight)
    with office.owner.here() as hub:
        assert not hub.wait(0)
        make_ticket("News")
    office.owner.sync()
    with office.owner.here() as hub:
        assert hub.wait(10)
    with office.admin() as admin:
        heard = admin.execute("SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN%%'").fetchone()
    assert heard == (0,)
    assert listening.ASK_EVERY <= 5


def test_the_pooler_is_named_among_the_facts(office: Office) -> None:
    with connect(office.owner.dsn, office.owner.password) as connection:
        found = {each.code for each in describe(connection, office.owner.dsn)}
    assert found == {"server-is", "server-encrypted", "server-unbound", "server-pooled", "server-sizes"}


def test_who_is_taken_out_is_out_behind_a_pooler_too(office: Office) -> None:
    with office.owner.here():
        bea = make_agent("Bea", "agent", [make_department("Hers")])
    office.owner.sync()
    first, second = office.join(bea), office.join(bea)
    with office.owner.here() as hub:
        close_computer(hub.connection, second.device)
    with psycopg.connect(second.dsn, password=second.password, autocommit=True) as session:
        assert session.execute("SELECT count(*) FROM desk.agent").fetchone() == (0,)
    first.sync()


def test_the_certificate_of_a_pooler_is_checked(office: Office, tmp_path: Path) -> None:
    stranger = make_certificates(tmp_path).authority
    words = psycopg.conninfo.conninfo_to_dict(office.owner.dsn) | {"sslrootcert": str(stranger)}
    with pytest.raises(DeskError, match="server-certificate"):
        connect(psycopg.conninfo.make_conninfo("", **words), office.owner.password)
