"""The worker that keeps in touch, as a program of its own: what one window does the other shows."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import psycopg
import pytest

from desktop.commands.tickets import edit_subject
from desktop.core.events import Bus, Changed
from desktop.jobs.child import Worker, start_worker
from desktop.jobs.sharing.cycle import open_hub
from desktop.jobs.sharing.doors import share_server
from desktop.jobs.sharing.keeping import SyncRounds
from desktop.jobs.sharing.verifying import Outcome
from desktop.store.models import Ticket
from tests.jobs.sharing.computers import Computer, Office, make_office, share_in_folder
from tests.making import make_ticket
from tests.patience import PATIENCE_S
from tests.servers.postgres import Postgres


class Window:
    """What a window hears: the lines of its worker and the changes that it passes on."""

    def __init__(self, computer: Computer) -> None:
        self.lines: list[Mapping[str, object]] = []
        self.changed: list[Changed] = []
        self._news = threading.Condition()
        bus = Bus()
        bus.subscribe(self._on_change)
        self.worker: Worker = start_worker("sync", computer.path, (), self._on_line, bus, computer.agent)

    def _on_line(self, line: Mapping[str, object]) -> None:
        with self._news:
            self.lines.append(line)
            self._news.notify_all()

    def _on_change(self, event: Changed) -> None:
        with self._news:
            self.changed.append(event)
            self._news.notify_all()

    def until(self, seen: Callable[[], bool]) -> None:
        """Wait until something was heard."""
        with self._news:
            assert self._news.wait_for(seen, PATIENCE_S), (self.lines, self.changed)

    def state(self) -> Mapping[str, object]:
        """Return how sharing fares, as it was said last."""
        found = [line["state"] for line in self.lines if "state" in line]
        return found[-1] if found else {}  # type: ignore[return-value]  # what JSON holds

    def end(self) -> None:
        """Stop the worker and wait for its end."""
        self.worker.stop()
        assert self.worker.wait(PATIENCE_S) == 0


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    monkeypatch.setenv("DESKBELL_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    made = make_office(tmp_path, keyring=False)
    yield made
    made.close()


def tell_and_hear(office: Office) -> None:
    with office.owner.here():
        ticket = make_ticket("Before").id
    adam = office.join("adam")
    office.close(adam)
    mine, theirs = Window(office.owner), Window(adam)
    mine.until(lambda: mine.state().get("phase") == "synced")
    theirs.until(lambda: theirs.state().get("phase") == "synced")
    theirs.changed.clear()
    with office.owner.here() as desk:
        edit_subject(desk, ticket, "After")
    mine.worker.send({"push": True})
    theirs.until(lambda: any(each.kind == "ticket" and ticket in each.ids for each in theirs.changed))
    with adam.here():
        assert Ticket.get(Ticket.id == ticket).subject == "After"
    mine.worker.send({"presence": {"ticket": ticket, "doing": "writing"}})
    someone = {"agent": office.owner.agent, "ticket": ticket, "doing": "writing"}
    theirs.worker.send({"presence": {"ticket": ticket, "doing": "viewing"}})
    theirs.until(lambda: {"presence": [someone]} in theirs.lines)
    mine.end()
    theirs.end()
    assert os.environ["DESKBELL_HOME"]


def test_what_one_window_does_another_shows_through_a_folder(office: Office) -> None:
    share_in_folder(office)
    tell_and_hear(office)


def test_what_one_window_does_another_shows_through_a_server(office: Office, postgres: Postgres) -> None:
    with office.owner.here() as desk:
        share_server(desk, postgres.dsn(), office.owner.secrets())
    tell_and_hear(office)


def listeners(postgres: Postgres, end: bool = False) -> set[int]:
    """Return the server's processes behind connections that listen; ``end`` ends them."""
    act = "pid, pg_terminate_backend(pid)" if end else "pid"
    sql = f"SELECT {act} FROM pg_stat_activity WHERE query IN ('LISTEN desk', 'SELECT sync.latest()')"
    with psycopg.connect(postgres.dsn(), autocommit=True) as connection:
        return {int(row[0]) for row in connection.execute(sql).fetchall()}


def test_a_listener_whose_connection_was_cut_is_replaced_at_the_next_meeting(
    office: Office, postgres: Postgres
) -> None:
    with office.owner.here() as desk:
        share_server(desk, postgres.dsn(), office.owner.secrets())
    office.close()
    window = Window(office.owner)
    ended: set[int] = set()

    def listens() -> bool:
        window.worker.send({"verify": True})  # is answered, so this is asked again
        return bool(listeners(postgres) - ended)

    window.until(listens)
    ended |= listeners(postgres, end=True)
    window.until(listens)
    assert window.state()["phase"] == "synced"
    window.end()


def test_what_comparing_finds_later_is_told_once(office: Office) -> None:
    share_in_folder(office)
    lines: list[Mapping[str, object]] = []
    with office.owner.here() as desk:
        rounds = SyncRounds(desk, lambda: open_hub(desk, office.owner.secrets()), lines.append)
        for result in ("unanswered", "unanswered", "same"):
            rounds._tell_outcome(Outcome(result))
    assert [line["verified"]["result"] for line in lines] == ["unanswered", "same"]  # type: ignore[index]  # JSON


def test_a_hub_out_of_reach_is_told_and_nothing_is_lost(office: Office) -> None:
    root = share_in_folder(office)
    office.close()
    window = Window(office.owner)
    window.until(lambda: window.state().get("phase") == "synced")
    root.rename(root.with_name("away"))
    with office.owner.here():
        make_ticket("While it was away")
    window.worker.send({"push": True})
    window.until(lambda: int(str(window.state().get("pending", 0))) > 0 and window.state()["phase"] == "offline")
    assert window.state()["code"] == "sharing-folder-missing"
    root.with_name("away").rename(root)
    window.worker.send({"push": True})
    window.until(lambda: window.state().get("phase") == "synced")
    assert window.state()["pending"] == 0
    window.end()
