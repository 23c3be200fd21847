"""What only grows on a server is removed a little at a time, and nobody who was away misses anything by it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import psycopg
import pytest

from desktop.store.database import natural_id
from desktop.store.models import Membership, Ticket
from desktop.sync.digests import bucket_digests
from desktop.sync.postgres import hub as hub_module
from desktop.sync.postgres import sql_tidy
from desktop.sync.postgres.granting import open_login
from tests.making import make_ticket
from tests.sync.postgres.office import Office, Station
from tests.sync.postgres.team import Forger, Team, make_team
from tests.sync.postgres.test_pulling import change


@pytest.fixture
def team(office: Office) -> Team:
    """Give an office, a restricted agent's computer and a ticket of theirs."""
    return make_team(office)


def age(office: Office, days: int) -> None:
    """Let days go by on the server."""
    with office.admin() as admin:
        for table in ("batch", "quarantine", "late", "past", "upload", "blob", "device", "login"):
            admin.execute(f"UPDATE sync.{table} SET at = at - make_interval(days => {days})")
        admin.execute(f"UPDATE sync.meta SET tidied = tidied - make_interval(days => {days})")


def tidy(office: Office) -> None:
    """Let the owner's computer do what it does after reading, until nothing is due."""
    with office.owner.here() as hub:
        assert hub.hello().scopes
        while counted(office, f"meta WHERE tidied < now() - interval '{sql_tidy.PAUSE}'"):
            hub._tidy_at = 0.0
            hub._tidy()


def counted(office: Office, sql: str) -> int:
    """Count what the server keeps."""
    with office.admin() as admin:
        row = admin.execute(f"SELECT count(*) FROM sync.{sql}").fetchone()
    return int(str(row[0])) if row else 0


def busy(team: Team, pushes: int) -> None:
    """Let the owner's computer push so often."""
    for number in range(pushes):
        with team.office.owner.here():
            change(Ticket, team.foreign, subject=f"Busy {number}")
        team.office.owner.sync()


def same_as_server(station: Station) -> None:
    """Compare what a computer has with what the server shows it."""
    with station.here() as hub:
        assert hub.digests() == bucket_digests()


def test_the_marks_of_old_pushes_go_in_small_portions(team: Team, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hub_module, "PORTION", 3)
    busy(team, 8)
    before = counted(team.office, "batch")
    age(team.office, sql_tidy.BATCH_DAYS + 1)
    with team.office.owner.here() as hub:
        hub.hello()
        hub._tidy_at = 0.0
        hub._tidy()
    assert before - 3 <= counted(team.office, "batch") < before
    tidy(team.office)
    devices = counted(team.office, "device")
    assert counted(team.office, "batch") <= devices
    assert counted(team.office, "batch WHERE seq = (SELECT seq FROM sync.stream)") == 1
    assert not team.office.owner.sync().refused
    assert not team.office.owner.forks


def test_marks_of_the_last_days_stay(team: Team) -> None:
    busy(team, 3)
    before = counted(team.office, "batch")
    age(team.office, sql_tidy.BATCH_DAYS - 1)
    tidy(team.office)
    assert counted(team.office, "batch") == before


def away_longer(team: Team) -> str:
    """Let much happen while Bea's computer is away: a ticket leaves, one changes, one comes; return the first."""
    with team.office.owner.here():
        leaving = make_ticket("Leaves while she is away", department=team.hers).id
    team.office.owner.sync()
    team.bea.sync()
    assert len(team.bea.rows("SELECT 1 FROM ticket")) == 2
    with team.office.owner.here():
        change(Ticket, leaving, department=team.other)
        change(Ticket, team.ticket, subject="Changed while she was away")
        make_ticket("Came while she was away", department=team.hers)
    team.office.owner.sync()
    busy(team, 3)
    return leaving


NOW_HERS = [("Came while she was away",), ("Changed while she was away",)]


def test_who_was_away_longer_than_that_is_recognised_and_misses_nothing(team: Team) -> None:
    away_longer(team)
    age(team.office, 900)
    tidy(team.office)
    busy(team, 1)
    age(team.office, 900)
    tidy(team.office)
    team.bea.sync()
    assert team.bea.rows("SELECT subject FROM ticket ORDER BY 1") == NOW_HERS
    assert not team.bea.forks
    same_as_server(team.bea)


def test_whose_mark_is_gone_begins_anew_and_still_learns_what_left(team: Team) -> None:
    leaving = away_longer(team)
    with team.office.admin() as admin:
        admin.execute("UPDATE sync.device SET seq = 0 WHERE dev = %s", (team.bea.device,))
    age(team.office, 900)
    tidy(team.office)
    team.bea.sync()
    assert team.bea.forks == 1
    assert team.bea.rows("SELECT subject FROM ticket ORDER BY 1") == NOW_HERS
    assert team.bea.rows("SELECT 1 FROM message WHERE ticket = ?", bytes.fromhex(leaving)) == []


def test_whose_mark_is_gone_still_loses_the_department_that_was_taken_away(team: Team) -> None:
    with team.office.owner.here():
        change(Membership, natural_id("membership", team.hers, team.bea.agent), deleted=True)
    team.office.owner.sync()
    with team.office.admin() as admin:
        admin.execute("UPDATE sync.device SET seq = 0 WHERE dev = %s", (team.bea.device,))
    busy(team, 2)
    age(team.office, 900)
    tidy(team.office)
    team.bea.sync()
    assert team.bea.rows("SELECT subject FROM ticket") == []


def test_of_what_left_one_record_is_kept_for_each_scope_however_often_it_moved(team: Team) -> None:
    for _ in range(3):
        for home in (team.other, team.hers):
            with team.office.owner.here():
                change(Ticket, team.ticket, department=home)
            team.office.owner.sync()
    of_ticket = f"gone WHERE id = '{team.ticket}'"
    assert counted(team.office, of_ticket) == 2
    assert counted(team.office, f"{of_ticket} AND scope = 'd:{team.hers}'") == 0
    age(team.office, 900)
    tidy(team.office)
    assert counted(team.office, of_ticket) == 2


def test_who_is_behind_the_pruning_is_told_every_table(team: Team) -> None:
    busy(team, 3)
    asked = "SELECT cardinality(tables) FROM sync.head(%s, %s)"
    with team.bea.psql() as session:
        assert session.execute(asked, (team.bea.device, 1)).fetchone() < (40,)
        age(team.office, 900)
        tidy(team.office)
        assert session.execute(asked, (team.bea.device, 1)).fetchone() > (40,)


def test_it_is_done_once_an_hour_and_by_computers_that_work_for_the_desk(team: Team) -> None:
    busy(team, 2)
    age(team.office, 900)
    with team.bea.psql() as session, pytest.raises(psycopg.Error, match="sync-no-right"):
        session.execute("SELECT sync.prune(100)")
    with team.office.owner.psql() as session:
        with pytest.raises(psycopg.Error, match="sync-bad-value"):
            session.execute("SELECT sync.prune(1000000)")
        assert session.execute("SELECT sync.prune(100) > 0").fetchone() == (True,)
        age(team.office, 0)
        assert session.execute("SELECT sync.prune(100)").fetchone() == (0,)


def test_what_was_refused_goes_after_a_season_and_the_oldest_when_there_is_too_much(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    forger = Forger(team.bea)
    forger.push(("ticket", forger.edit(team.foreign, subject="Not mine")))
    age(team.office, 5)
    tidy(team.office)
    assert counted(team.office, "quarantine") == 1
    with team.office.admin() as admin:
        admin.execute(
            "INSERT INTO sync.quarantine (login, dev, tbl, id, why) SELECT login, dev, tbl, id, why FROM"
            " sync.quarantine, generate_series(1, %s)",
            (sql_tidy.REFUSED_EACH + 50,),
        )
    age(team.office, 1)
    tidy(team.office)
    assert counted(team.office, "quarantine") == sql_tidy.REFUSED_EACH
    age(team.office, sql_tidy.REFUSED_DAYS)
    tidy(team.office)
    assert counted(team.office, "quarantine") == 0


def test_a_file_that_no_row_names_any_more_goes_and_others_stay(team: Team, tmp_path: Path) -> None:
    shas = []
    for word in (b"named", b"erased", b"in a draft", b"never named"):
        shas.append(hashlib.sha256(word).hexdigest())
        (tmp_path / shas[-1]).write_bytes(word)
        with team.office.owner.here() as hub:
            hub.put_blob(shas[-1], tmp_path / shas[-1], frozenset({"office"}))
    forger = Forger(team.office.owner, "00000009")
    with team.office.owner.here():
        message = team.office.owner.rows("SELECT id FROM message WHERE ticket = ?", bytes.fromhex(team.ticket))
    for sha in shas[:2]:
        row = forger.made(message=bytes(message[0][0]).hex(), blob=f"\\x{sha}", name="x", size=5)
        assert not forger.push(("attachment", row))["refused"]
    files = json.dumps([{"blob": shas[2]}])
    assert not forger.push(("draft", forger.made(agent=team.office.owner.agent, html="x", files=files)))["refused"]
    age(team.office, sql_tidy.FILE_DAYS - 1)
    tidy(team.office)
    assert counted(team.office, "blob") == 4
    with team.office.admin() as admin:
        admin.execute("UPDATE desk.attachment SET blob = NULL WHERE blob = %s", (bytes.fromhex(shas[1]),))
    age(team.office, 2)
    tidy(team.office)
    with team.office.admin() as admin:
        for table in ("blob", "blob_part"):
            kept = admin.execute(f"SELECT array_agg(encode(sha, 'hex')) FROM sync.{table}").fetchone()
            assert kept is not None
            assert set(kept[0]) == {shas[0], shas[2]}


def test_a_file_that_is_announced_again_is_brought_again_or_stays(team: Team, tmp_path: Path) -> None:
    sha = hashlib.sha256(b"again").hexdigest()
    (tmp_path / sha).write_bytes(b"again")
    readers = frozenset({"office"})
    with team.office.owner.here() as hub:
        hub.put_blob(sha, tmp_path / sha, readers)
        age(team.office, sql_tidy.FILE_DAYS + 1)
        assert hub.has_blob(sha, readers)
    age(team.office, 2)
    tidy(team.office)
    with team.office.owner.here() as hub:
        assert hub.has_blob(sha, readers)
        age(team.office, sql_tidy.FILE_DAYS + 1)
    tidy(team.office)
    with team.office.owner.here() as hub:
        assert not hub.has_blob(sha, readers)


def test_what_nobody_finished_or_used_goes(team: Team) -> None:
    with team.office.owner.here() as hub:
        unused, secret = open_login(hub.connection, team.bea.agent)
    with team.bea.psql() as session:
        session.execute("SELECT sync.upload_part(%s, 0, 'half')", (b"x" * 32,))
        session.execute("SELECT sync.hello('abcdef01', '')")
    age(team.office, sql_tidy.STRANGER_DAYS + 1)
    tidy(team.office)
    assert counted(team.office, "upload") == 0
    assert counted(team.office, "device WHERE dev = 'abcdef01'") == 0
    assert counted(team.office, f"device WHERE dev = '{team.bea.device}'") == 1
    where = team.office.postgres.dsn(unused)
    with psycopg.connect(where, password=secret, autocommit=True) as session:
        assert session.execute("SELECT count(*) FROM desk.agent").fetchone() == (0,)
    team.bea.sync()
