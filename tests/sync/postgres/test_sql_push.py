"""Pushes are in one order, so whoever read up to a number has missed nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable

import psycopg
import pytest

from desktop.store.clock import new_id
from tests.sync.postgres.office import Office
from tests.sync.postgres.team import Forger

WRITERS, PUSHES = 4, 60
LOCK = "SELECT seq + 1 INTO v_seq FROM sync.stream FOR UPDATE"


def write_all(office: Office) -> tuple[set[str], set[str]]:
    """Let some computers push at the same time while one reads behind its cursor; return what was written and read."""
    written: list[set[str]] = [set() for _ in range(WRITERS)]
    failures: list[BaseException] = []

    def write(number: int) -> None:
        forger = Forger(office.owner, f"{number:08x}")
        with forger.station.psql() as session:
            for _ in range(PUSHES):
                row = forger.made(subject="x", department=new_id())
                push(session, forger, row)
                written[number].add(str(row["id"]))

    def guarded(number: int) -> None:
        try:
            write(number)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=guarded, args=(number,)) for number in range(WRITERS)]
    for thread in threads:
        thread.start()
    read = read_behind(office, lambda: any(thread.is_alive() for thread in threads))
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]
    return set().union(*written), read


def push(session: psycopg.Connection[object], forger: Forger, row: dict[str, object]) -> None:
    """Push a row, staying in the transaction for a moment as over a slow line."""
    from psycopg.types.json import Jsonb

    with session.transaction():
        batch = Jsonb([{"t": "ticket", "rows": [row]}])
        token = str(row["id"])
        session.execute("SELECT sync.push(%s, %s, %s, '{}', %s)", (forger.device, forger.prev, token, batch))
        session.execute("SELECT pg_sleep(random() * 0.004)")
    forger.prev = [token]


def read_behind(office: Office, going: Callable[[], bool]) -> set[str]:
    """Read what is behind the cursor, again and again, and once more when nobody writes any more."""
    found: set[str] = set()
    cursor = 0
    with office.owner.psql() as session:
        last = False
        while not last:
            last = not going()
            rows = session.execute("SELECT id, _seq FROM desk.ticket WHERE _seq > %s", (cursor,)).fetchall()
            for identity, seq in rows:
                found.add(identity.hex)
                cursor = max(cursor, seq)
    return found


def test_a_reader_behind_a_cursor_misses_nothing_of_four_writers(office: Office) -> None:
    written, read = write_all(office)
    assert len(written) == WRITERS * PUSHES
    assert written <= read


def test_without_the_lock_it_would(office: Office) -> None:
    with office.admin() as admin:
        admin.execute("CREATE SEQUENCE sync.mutant START 100; GRANT USAGE ON sync.mutant TO PUBLIC")
        body = admin.execute("SELECT pg_get_functiondef('sync.push'::regproc)").fetchone()
        assert body is not None
        assert LOCK in body[0]
        mutant = body[0].replace(LOCK, "SELECT nextval('sync.mutant') INTO v_seq")
        mutant = mutant.replace("UPDATE sync.stream SET seq = v_seq", "PERFORM 1")
        admin.execute(mutant)
    written, read = write_all(office)
    assert written - read


def test_a_push_that_changes_nothing_moves_nothing(office: Office) -> None:
    forger = Forger(office.owner, "00000007")
    row = forger.made(subject="x", department=new_id())
    first = forger.push(("ticket", row))
    again = forger.push(("ticket", row))
    assert (first["applied"], again["applied"]) == (1, 0)
    assert "seq" not in again


def test_a_lease_that_another_has_by_now_stops_a_push(office: Office) -> None:
    forger, other = Forger(office.owner, "00000007"), Forger(office.owner, "00000008")
    with office.owner.psql() as session:
        for device in ("00000007", "00000008"):
            session.execute("SELECT sync.device_known(%s)", (device,))
        token = session.execute("SELECT sync.lease('mailbox', '00000007', 0)").fetchone()
        assert token == (1,)
        forger.push(("ticket", forger.made(subject="x")), fences={"mailbox": 1})
        assert session.execute("SELECT sync.lease('mailbox', '00000008', 60)").fetchone() == (2,)
    with pytest.raises(psycopg.DatabaseError, match="sync-lease-lost"):
        forger.push(("ticket", forger.made(subject="y")), fences={"mailbox": 1})
    other.push(("ticket", other.made(subject="z")), fences={"mailbox": 2})
