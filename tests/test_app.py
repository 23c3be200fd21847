"""Starting the window: what the words mean, and a real start in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.app import Start, find_desk, parse_start
from desktop.store.create import create_desk
from desktop.store.database import db
from desktop.sync.sealing.invite import invitation_link
from desktop.ui.preferences import Preferences
from tests.making import make_agent
from tests.patience import PATIENCE_S
from tests.signing import give_password

ROOT = Path(__file__).parents[1]


def start(home: Path, *words: str, quit_after: int = 600) -> subprocess.CompletedProcess[str]:
    """Start the program as a person does, without a screen."""
    environment = {
        **os.environ,
        "DESKBELL_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "DESKBELL_QUIT_AFTER_MS": str(quit_after),
    }
    command = [sys.executable, "-c", "import sys; from desktop.entry import main; sys.exit(main(sys.argv[1:]))", *words]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment, timeout=PATIENCE_S)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ([], Start()),
        (["--demo", "--lang", "pl"], Start(demo=True, language="pl")),
        (["deskbell://ticket/42"], Start(links=("deskbell://ticket/42",))),
        (["/x/a.deskbell", "mailto:z@example.com"], Start(Path("/x/a.deskbell"), ("mailto:z@example.com",))),
        (["--offscreen", "/x/a.deskbell"], Start(Path("/x/a.deskbell"))),
    ],
)
def test_the_words_of_a_start(words, wanted):
    assert parse_start(words) == wanted


def test_without_a_desk_the_last_one_opens(qapp, tmp_path):
    last = tmp_path / "last.deskbell"
    last.write_bytes(b"")
    preferences = Preferences(tmp_path / "p.ini")
    preferences.last_desk = str(last)
    assert find_desk(Start(), preferences).desk == last
    assert find_desk(Start(desk=tmp_path / "b.deskbell"), preferences).desk == tmp_path / "b.deskbell"


def test_a_desk_opens_and_closes_and_is_remembered(tmp_path):
    create_desk(tmp_path / "a.deskbell", "Halyard", "Ewa")
    done = start(tmp_path / "home", str(tmp_path / "a.deskbell"))
    assert (done.returncode, done.stderr) == (0, "")
    assert "a.deskbell" in (tmp_path / "home" / "config" / "preferences.ini").read_text("utf-8")
    assert not (tmp_path / "home" / "logs" / "deskbell.log").exists()


def test_the_demo_opens_in_a_language_and_leaves_nothing(tmp_path):
    done = start(tmp_path / "home", "--demo", "--lang", "es", quit_after=1500)
    assert (done.returncode, done.stderr) == (0, "")
    assert list(tmp_path.rglob("*.deskbell")) == []


@pytest.mark.parametrize("content", [None, b"just a text", b"SQLite format 3\x00" + b"\x00" * 100])
def test_a_missing_or_foreign_file_is_refused_in_one_sentence_and_left_alone(tmp_path, content):
    path = tmp_path / "photo.deskbell"
    if content is not None:
        path.write_bytes(content)
    done = start(tmp_path / "home", str(path))
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "photo.deskbell" in done.stderr
    assert (path.read_bytes() if path.exists() else None) == content


def test_a_desk_with_a_password_shows_the_door_and_nothing_else(tmp_path):
    path = tmp_path / "a.deskbell"
    owner = create_desk(path, "Halyard", "Ewa")
    with db.connection_context():
        give_password(owner)
    done = start(tmp_path / "home", str(path))
    assert (done.returncode, done.stderr) == (0, "")
    assert not (tmp_path / "home" / "config" / "preferences.ini").exists()


SHIFT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from desktop import app
from desktop.ui.crash import CrashWatch
from desktop.ui.main_window import program
from desktop.ui.preferences import Preferences
from desktop.ui.single_instance import SingleInstance

path, *agents = sys.argv[1:]
path, came = Path(path), []


class Leaving(program.Program):
    def open(self, links=()):
        super().open(links)
        came.append(self._context.desk.actor.id)
        self.ready.connect(lambda: self._on_left(agents[len(came)]) if len(came) < len(agents) else self.quit())


program.Program = Leaving
qt = QApplication([])
qt.setQuitOnLastWindowClosed(False)
instance = SingleInstance(path, path.parent)
assert instance.take()
preferences = Preferences(path.parent / "p.ini")
preferences.close_to_tray = True
assert app._show_for_each(qt, CrashWatch(path.parent), preferences, path, app.Start(), instance) == 0
instance.release()
print(" ".join(came))
"""


def test_one_agent_after_another_works_in_one_program(tmp_path):
    """Sign-out and the next sign-in: a new window each time, with the rights of who came."""
    path = tmp_path / "a.deskbell"
    owner = create_desk(path, "Halyard", "Ewa")
    with db.connection_context():
        jan = make_agent("Jan", "agent")
    environment = {**os.environ, "DESKBELL_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", SHIFT, str(path), owner, jan, owner, jan]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment, timeout=PATIENCE_S)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == [owner, jan, owner, jan]


def test_an_invitation_is_recognised_as_a_file_or_a_link():
    assert parse_start(["/x/ann.deskbell-invitation"]).invitation == "/x/ann.deskbell-invitation"
    assert parse_start(["deskbell://join?i=abc"]).invitation == "deskbell://join?i=abc"
    assert parse_start(["/x/a.deskbell", "deskbell://ticket/42"]).invitation == ""
    made = invitation_link(b"what an owner's window makes")
    assert parse_start([made]).invitation == made
