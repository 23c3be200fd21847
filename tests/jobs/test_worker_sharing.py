"""The worker that shares and joins: real processes, really killed; what they leave is as it was, or goes on."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.jobs.child import start_worker
from desktop.jobs.sharing.asking import STOPPED
from desktop.jobs.sharing.begun import ARRIVING, is_begun, take_back_begun
from desktop.jobs.sharing_errand import SharingErrand
from desktop.jobs.worker_sharing import ASIDE, clear_aside, settle_log
from desktop.secrets import Secrets
from desktop.store.sharing import hub_place, is_shared, read_local
from desktop.sync.dirty import pending
from tests.jobs.sharing.computers import PASSWORD, Computer, Office, invite, make_office, settle
from tests.making import make_ticket


class WatchedSecrets(Secrets):
    """Those of a computer, calling a function before each is kept."""

    def __init__(self, real: Secrets, keeping: Callable[[], None]) -> None:
        self.__dict__ |= real.__dict__
        self._keeping = keeping

    def set(self, mailbox_id: str, password: str, kind: str = "imap") -> None:
        self._keeping()
        super().set(mailbox_id, password, kind)


class Run:
    """One errand for a computer: what it told, what it is to do at a step or when keys are kept."""

    def __init__(self, computer: Computer, at: str = "", do: Callable[[Run], None] = lambda run: None) -> None:
        self.computer, self._at, self._do = computer, at, do
        self.steps: list[str] = []
        self.errand = SharingErrand(self._secrets, self._on_step)

    def share(self, folder: Path) -> None:
        order = {"what": "share-folder", "folder": str(folder), "encrypted": True}
        self.errand.run("sharing", self.computer.path, order, None, self.computer.agent)

    def join(self, invitation: Path) -> Path:
        order = {"invitation": str(invitation), "password": PASSWORD}
        return Path(str(self.errand.run("join", self.computer.profile, order)["path"]))

    def kill(self) -> None:
        os.kill(self.errand.pid, signal.SIGKILL)

    def _secrets(self, desk_id: str) -> Secrets:
        return WatchedSecrets(self.computer.secrets(), lambda: self._reach("keep"))

    def _on_step(self, name: str, done: int, of: int) -> None:
        self.steps.append(name)
        self._reach(name)

    def _reach(self, name: str) -> None:
        if name == self._at:
            self._do(self)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    made = make_office(tmp_path)
    with made.owner.here():
        for number in range(30):
            make_ticket(f"Refund {number}")
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Halyard.desk"


@pytest.fixture
def shared(office: Office, folder: Path) -> Office:
    Run(office.owner).share(folder)
    return office


def letter(office: Office) -> Path:
    target = office.folder / "laptop.invitation"
    with office.owner.here() as desk:
        invite(desk, "adam@halyard.example", target, PASSWORD, office.owner.secrets())
    return target


def test_a_desk_is_shared_by_a_process_that_tells_how_far_it_is_and_the_key(office: Office, folder: Path) -> None:
    run = Run(office.owner)
    run.share(folder)
    assert run.errand.key.count("-") > 3
    assert {"prepare", "settled", "send"} <= set(run.steps)
    with office.owner.here():
        assert hub_place().where == str(folder)
        assert pending() == 0
        assert not read_local(ARRIVING)


def test_killed_before_the_desk_knows_its_place_everything_is_as_it_was(office: Office, folder: Path) -> None:
    run = Run(office.owner, "keep", Run.kill)
    with pytest.raises(DeskError, match="worker-failed"):
        run.share(folder)
    assert run.errand.key == ""
    with office.owner.here():
        assert not is_shared()
        assert is_begun(folder)
        take_back_begun()
    assert not folder.exists()
    Run(office.owner).share(folder)


def test_a_beginning_that_nobody_took_back_stands_in_nobodys_way(office: Office, folder: Path) -> None:
    with pytest.raises(DeskError):
        Run(office.owner, "keep", Run.kill).share(folder)
    assert folder.exists()
    Run(office.owner).share(folder)
    with office.owner.here():
        assert hub_place().where == str(folder)


@pytest.mark.parametrize("at", ["settled", "send"])
def test_killed_after_that_the_next_meetings_do_the_rest(office: Office, folder: Path, at: str) -> None:
    run = Run(office.owner, at, Run.kill)
    with pytest.raises(DeskError, match="worker-failed"):
        run.share(folder)
    assert run.errand.key
    with office.owner.here():
        assert is_shared()
        make_ticket("Written meanwhile")
    office.owner.sync()
    laptop = office.join("laptop", "adam")
    settle(office.owner, laptop)
    assert laptop.digests() == office.owner.digests()
    office.close(laptop)


def test_killed_between_knowing_and_arriving_the_computer_introduces_itself_later(
    office: Office, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.jobs.sharing.founding.arrive", lambda *given: None)
    with office.owner.here() as desk:
        from desktop.jobs.sharing.doors import share_folder

        share_folder(desk, folder, office.owner.secrets())
        assert read_local(ARRIVING)
    monkeypatch.undo()
    office.owner.sync()
    laptop = office.join("laptop", "adam")
    settle(office.owner, laptop)
    assert laptop.digests() == office.owner.digests()
    office.close(laptop)


def test_stopped_while_the_keys_are_kept_nothing_is_left(office: Office, folder: Path) -> None:
    run = Run(office.owner, "keep", lambda run: run.errand.stop())
    with pytest.raises(DeskError, match=STOPPED):
        run.share(folder)
    with office.owner.here():
        assert not is_shared()
    assert not folder.exists()
    assert not office.owner.path.with_name("Desk.deskbell.keys").exists()


def test_stopped_while_it_copies_the_desk_is_shared_and_goes_on(office: Office, folder: Path) -> None:
    run = Run(office.owner, "settled", lambda run: run.errand.stop())
    with pytest.raises(DeskError, match=STOPPED):
        run.share(folder)
    office.owner.sync()
    with office.owner.here():
        assert is_shared()
        assert pending() == 0
    office.close()


def test_a_refused_step_changes_nothing(office: Office, folder: Path) -> None:
    folder.mkdir()
    (folder / "holiday.jpg").write_text("x")
    with pytest.raises(DeskError, match="sharing-folder-not-empty"):
        Run(office.owner).share(folder)
    with office.owner.here():
        assert not is_shared()
    assert [each.name for each in folder.iterdir()] == ["holiday.jpg"]


def test_who_may_not_share_is_refused(office: Office, folder: Path) -> None:
    office.owner.agent = office.people["rob"]
    with pytest.raises(DeskError, match="not-allowed"):
        Run(office.owner).share(folder)
    assert not folder.exists()


def test_a_desk_is_joined_by_a_process_of_its_own(shared: Office) -> None:
    laptop = Computer(shared.folder, "laptop")
    run = Run(laptop)
    laptop.path, laptop.agent = run.join(letter(shared)), shared.people["adam"]
    assert laptop.path.name == "Halyard Outdoor.deskbell"
    assert {"fetch", "order"} <= set(run.steps)
    settle(shared.owner, laptop)
    assert laptop.digests() == shared.owner.digests()
    assert not list(laptop.profile.glob(f"{ASIDE}*"))
    shared.close(laptop)


@pytest.mark.parametrize("at", ["fetch", "order"])
def test_a_join_that_is_killed_leaves_no_desk_and_is_done_anew(shared: Office, at: str) -> None:
    invitation, laptop = letter(shared), Computer(shared.folder, "laptop")
    with pytest.raises(DeskError, match="worker-failed"):
        Run(laptop, at, Run.kill).join(invitation)
    assert not list(laptop.profile.glob("*.deskbell"))
    assert list(laptop.profile.glob(f"{ASIDE}*"))
    laptop.path, laptop.agent = Run(laptop).join(invitation), shared.people["adam"]
    assert not list(laptop.profile.glob(f"{ASIDE}*"))
    settle(shared.owner, laptop)
    assert laptop.digests() == shared.owner.digests()
    shared.close(laptop)


def test_a_join_that_is_stopped_leaves_nothing(shared: Office) -> None:
    laptop = Computer(shared.folder, "laptop")
    with pytest.raises(DeskError, match=STOPPED):
        Run(laptop, "keep", lambda run: run.errand.stop()).join(letter(shared))
    assert [each.name for each in laptop.profile.iterdir() if "deskbell" in each.name or ASIDE in each.name] == []
    clear_aside(laptop.profile)


def test_no_password_stands_on_a_command_line_or_in_the_environment(
    shared: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[str] = []
    real = subprocess.Popen

    def start(command: list[str], **given: object) -> object:
        started.append(f"{command} {given.get('env')}")
        return real(command, **given)

    invitation = letter(shared)
    monkeypatch.setattr("desktop.jobs.child.subprocess.Popen", start)
    Run(Computer(shared.folder, "laptop")).join(invitation)
    assert len(started) == 1
    assert PASSWORD not in started[0]


def test_a_worker_without_an_order_ends_with_its_parent(office: Office) -> None:
    heard: list[object] = []
    worker = start_worker("sharing", office.owner.path, [], heard.append, None, office.owner.agent)
    worker.stop()
    assert worker.wait() == 1
    assert heard[0] == {"error": {"code": STOPPED, "details": {}}}


def test_what_was_written_is_in_the_file_itself_before_a_window_could_be_the_last_to_close_it(office: Office) -> None:
    with office.owner.here():
        make_ticket("In the file")
        settle_log()
        assert b"In the file" in office.owner.path.read_bytes()
