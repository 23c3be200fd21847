"""The child process: real ones, talked to as the window does; killed, stopped, orphaned."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping
from pathlib import Path

import pytest

from desktop.commands.mailboxes import create_mailbox
from desktop.core.events import Bus, Changed
from desktop.jobs.child import Worker, start_worker
from desktop.jobs.demo import make_story
from desktop.jobs.session import open_desk
from desktop.store.database import db
from desktop.store.models import Agent, MailEntry, Message
from desktop.store.models.mail import PENDING
from tests.defects.office import mail
from tests.faults.programs import make_box
from tests.jobs.test_fetch_mail import form
from tests.patience import PATIENCE_S
from tests.servers.dovecot import Dovecot


class Heard:
    """What a worker said; ``until`` waits for a line that has a word."""

    def __init__(self) -> None:
        self.lines: list[Mapping[str, object]] = []
        self.changes: list[Changed] = []
        self.bus = Bus()
        self.bus.subscribe(self._on_change)
        self._news = threading.Condition()

    def __call__(self, line: Mapping[str, object]) -> None:
        with self._news:
            self.lines.append(line)
            self._news.notify_all()

    def _on_change(self, event: Changed) -> None:
        with self._news:
            self.changes.append(event)
            self._news.notify_all()

    def until(self, word: str) -> Mapping[str, object]:
        with self._news:
            assert self._news.wait_for(lambda: any(word in line for line in self.lines), PATIENCE_S), self.lines
        found = next(line for line in self.lines if word in line)[word]
        assert isinstance(found, dict) or word == "ended"
        return found  # type: ignore[return-value]

    def until_changed(self, kind: str) -> None:
        with self._news:
            assert self._news.wait_for(lambda: any(event.kind == kind for event in self.changes), PATIENCE_S), (
                self.lines
            )


@pytest.fixture
def heard() -> Heard:
    return Heard()


def start(kind: str, desk: Path, heard: Heard, *paths: Path) -> Worker:
    return start_worker(kind, desk, [str(path) for path in paths], heard, heard.bus)


def test_an_import_tells_its_progress_its_changes_and_its_end(desk_path: Path, tmp_path: Path, heard: Heard) -> None:
    make_box(tmp_path / "box", 120)
    worker = start("import", desk_path, heard, tmp_path / "box")
    done = heard.until("done")
    assert (done["seen"], done["imported"], done["tickets"]) == (120, 120, 40)
    assert heard.until("progress").keys() >= {"seen", "imported", "done", "total"}
    assert worker.wait() == 0
    assert heard.lines[-1] == {"ended": 0}
    assert {event.kind for event in heard.changes} >= {"ticket", "message", "mail_entry", "contact"}
    open_desk(desk_path)
    with db.connection_context():
        known = {row.id for row in Message.select(Message.id)}
    assert {row for event in heard.changes if event.kind == "message" for row in event.ids} == known


def test_paths_that_look_like_options_are_paths(desk_path: Path, tmp_path: Path, heard: Heard) -> None:
    make_box(tmp_path / "--box", 3)
    worker = start_worker("import", desk_path, ["--box"], heard)
    heard.until("done")
    assert worker.wait() == 0


@pytest.mark.parametrize(("path", "code"), [("none.deskbell", "desk-missing"), ("box", "desk-foreign")])
def test_a_refusal_is_a_line_with_its_code(tmp_path: Path, heard: Heard, path: str, code: str) -> None:
    make_box(tmp_path / "box", 3)
    worker = start("import", tmp_path / path, heard, tmp_path / "box")
    assert heard.until("error")["code"] == code
    assert worker.wait() == 1


@pytest.mark.parametrize("kind", ["import", "parse-again", "backup", "restore"])
def test_a_worker_may_do_what_the_person_may_who_asked(tmp_path: Path, heard: Heard, kind: str) -> None:
    path = tmp_path / "Demo.deskbell"
    make_story(path, "en", passwords=False)
    make_box(tmp_path / "box", 3)
    open_desk(path)
    with db.connection_context():
        agent, before = Agent.get(Agent.role == "restricted").id, Message.select().count()
    words = {"import": ["box"], "backup": ["new.zip"], "restore": ["box", "new.deskbell"]}.get(kind, [])
    worker = start_worker(kind, path, [str(tmp_path / word) for word in words], heard, heard.bus, agent)
    assert heard.until("error")["code"] == "not-allowed"
    assert worker.wait() == 1
    assert not list(tmp_path.glob("new.*"))
    with db.connection_context():
        assert Message.select().count() == before


def test_killed_in_the_middle_and_started_again_nothing_is_lost_or_twice(
    desk_path: Path, tmp_path: Path, heard: Heard
) -> None:
    make_box(tmp_path / "box", 600)
    worker = start("import", desk_path, heard, tmp_path / "box")
    heard.until("progress")
    worker.kill()
    again = Heard()
    done_again = start("import", desk_path, again, tmp_path / "box")
    done = again.until("done")
    assert done_again.wait() == 0
    assert (done["seen"], done["quarantined"], done["ignored"]) == (600, 0, 0)
    open_desk(desk_path)
    with db.connection_context():
        assert Message.select().count() == 600
        assert MailEntry.select().count() == 600
        assert MailEntry.select().where(MailEntry.fate == PENDING).count() == 0


def test_stopping_ends_an_import_after_the_batch_in_hand(desk_path: Path, tmp_path: Path, heard: Heard) -> None:
    make_box(tmp_path / "box", 3_000)
    worker = start("import", desk_path, heard, tmp_path / "box")
    heard.until("progress")
    worker.stop()
    done = heard.until("done")
    assert worker.wait() == 0
    assert 0 < done["seen"] <= 3_000  # type: ignore[operator]


def test_a_worker_whose_parent_is_gone_ends_by_itself(desk_path: Path) -> None:
    main = Path(__file__).parents[2] / "main.py"
    command = [sys.executable, str(main), "worker", "mail", "--desk", str(desk_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(PATIENCE_S) == 0


def test_nonsense_on_its_input_is_passed_over(desk_path: Path) -> None:
    main = Path(__file__).parents[2] / "main.py"
    command = [sys.executable, str(main), "worker", "mail", "--desk", str(desk_path)]
    lines = b"nonsense\n[1]\n\xff\xfe\n" + json.dumps({"stop": True}).encode() + b"\n"
    told = subprocess.run(command, input=lines, capture_output=True, timeout=PATIENCE_S, check=True).stdout
    assert json.loads(told.splitlines()[-1]) == {"done": {}}


@pytest.fixture
def mailbox(desk_path: Path, dovecot: Dovecot) -> str:
    desk = open_desk(desk_path)
    with db.connection_context():
        return create_mailbox(desk, form(dovecot))


def test_the_mail_worker_fetches_waits_and_ends(desk_path: Path, dovecot: Dovecot, mailbox: str, heard: Heard) -> None:
    dovecot.deliver(mail("First"))
    worker = start("mail", desk_path, heard)
    worker.send({"secret": {"mailbox": mailbox, "password": dovecot.password}})
    heard.until_changed("message")
    heard.until("state")
    heard.changes.clear()
    dovecot.deliver(mail("Second"))
    worker.send({"fetch_now": True})
    heard.until_changed("message")
    worker.stop()
    assert worker.wait() == 0
    open_desk(desk_path)
    with db.connection_context():
        assert sorted(row.text.strip() for row in Message.select()) == ["First", "Second"]


def test_trouble_with_a_mailbox_is_said_and_kept_as_its_state(
    desk_path: Path, mailbox: str, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(os.environ, "DESKBELL_PASSWORD", "wrong")
    worker = start("mail", desk_path, heard)
    assert heard.until("state") == {"mailbox": mailbox, "error": "mail-login-refused"}
    worker.stop()
    assert worker.wait() == 0
