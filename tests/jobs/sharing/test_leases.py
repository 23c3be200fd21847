"""Work for the whole desk is done by one computer at a time, also when a program is stopped in the middle of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from subprocess import PIPE

import pytest

from desktop.jobs.leases import hold
from desktop.jobs.sharing.doors import share_password
from desktop.jobs.sharing.leases import give_back_leases, keep_leases
from desktop.jobs.sharing.passwords import has_password, is_sealed_here, password_shared_here
from desktop.jobs.worker_passwords import own_or_shared
from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.store.models import Ticket
from desktop.store.sharing import does_here, noted_leases, write_lease
from tests.jobs.sharing.computers import Computer, Office, make_office, settle, share_in_folder
from tests.making import make_mailbox, make_ticket

ROOT = Path(__file__).parents[3]
PAUSED = """
import sys
from pathlib import Path
from desktop.jobs.leases import hold
from desktop.jobs.session import open_desk
from desktop.store.clock import time_now
from desktop.store.database import db
desk = open_desk(Path(sys.argv[1]))
with db.connection_context():
    print("yes" if hold("timers", time_now(), 150) else "no", flush=True)
    sys.stdin.readline()
    print("yes" if hold("timers", time_now(), 150) else "no", flush=True)
"""


@pytest.fixture
def where() -> str:
    return "server"


def lease(computer: Computer) -> dict[str, int]:
    with computer.here():
        assert computer.hub is not None
        return keep_leases(computer.hub, ["timers"])


def test_a_lease_is_one_computers_until_it_gives_it_back(office: Office) -> None:
    adam = office.join("adam")
    settle(office.owner, adam)
    assert lease(office.owner) == {"timers": 1}
    assert lease(adam) == {}
    with office.owner.here():
        assert hold("timers", time_now(), 60)
        assert office.owner.hub is not None
        give_back_leases(office.owner.hub)
        assert not hold("timers", time_now(), 60, by_force=True)
    assert lease(adam) == {"timers": 2}
    with adam.here():
        assert does_here("timers")
    adam.let_go()


def test_a_program_that_slept_through_the_end_of_its_lease_stops_working(office: Office) -> None:
    with office.owner.here():
        write_lease("timers", 1, time_now() + 60_000)
    with subprocess.Popen(
        [sys.executable, "-c", PAUSED, str(office.owner.path)], cwd=ROOT, stdin=PIPE, stdout=PIPE, text=True
    ) as child:
        assert child.stdout
        assert child.stdin
        assert child.stdout.readline().strip() == "yes"
        os.kill(child.pid, signal.SIGSTOP)
        with office.owner.here():
            write_lease("timers", 1, time_now() - 1)
        child.stdin.write("go on\n")
        child.stdin.flush()
        os.kill(child.pid, signal.SIGCONT)
        assert child.stdout.readline().strip() == "no"


def test_what_was_done_under_a_lost_lease_arrives_once_it_is_given_up(office: Office) -> None:
    adam = office.join("adam")
    settle(office.owner, adam)
    assert lease(adam) == {"timers": 1}
    with office.owner.here():
        assert office.owner.hub is not None
    with adam.here():
        make_ticket("Done under the old lease")
        assert noted_leases() == {"timers": 1}
        db.execute_sql("UPDATE sync_lease SET token = 9")
    assert adam.sync().pushed > 0
    office.owner.sync()
    with office.owner.here():
        assert Ticket.select().count() == 1
    with adam.here():
        assert noted_leases() == {}
    adam.let_go()


def test_a_mailboxes_password_reaches_the_chosen_computer_and_no_other(tmp_path: Path) -> None:
    office = make_office(tmp_path)
    share_in_folder(office)
    adam, ann = office.join("adam"), office.join("ann")
    with office.owner.here() as desk:
        mailbox = make_mailbox(desk).id
        office.owner.secrets().set(mailbox, "swordfish")
    settle(office.owner, adam, ann)
    with adam.here():
        chosen = db.execute_sql("SELECT id FROM computer WHERE agent = ?", (bytes.fromhex(adam.agent),)).fetchone()[0]
        assert not has_password(mailbox, adam.secrets())
    with office.owner.here() as desk:
        assert share_password(desk, mailbox, [bytes(chosen).hex()], office.owner.secrets()) == 1
    settle(office.owner, adam, ann)
    with adam.here():
        assert has_password(mailbox, adam.secrets())
        assert own_or_shared(mailbox, "smtp", adam.secrets()) == "swordfish"
    with ann.here():
        assert not is_sealed_here(mailbox)
        assert password_shared_here(mailbox, "imap", ann.secrets()) is None
    with office.owner.here() as desk:
        share_password(desk, mailbox, [], office.owner.secrets())
    settle(office.owner, adam)
    with adam.here():
        assert not has_password(mailbox, adam.secrets())
    office.close(adam, ann)
