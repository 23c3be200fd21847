"""An invitation is used up by a desk that arrived whole, not by a join that was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.jobs.sharing.doors import invite, join, revoke
from desktop.jobs.sharing.joining import HALF_MADE
from tests.jobs.sharing.computers import PASSWORD, Computer, Office, settle, share_in_folder
from tests.making import make_ticket

KILLED = """
import os, signal, sys
from pathlib import Path
from desktop.jobs.sharing import joining
from tests.jobs.sharing.computers import PASSWORD, Computer
letter, folder, place = sys.argv[1:]
inner = getattr(joining, place)
def dies(*given, **named):
    inner(*given, **named)
    os.kill(os.getpid(), signal.SIGKILL)
setattr(joining, place, dies)
adam = Computer(Path(folder), "adam", keyring=None)
joining.join(Path(letter), adam.path, PASSWORD, adam.secrets)
"""


@pytest.fixture
def office(alone: Office) -> Office:
    share_in_folder(alone)
    with alone.owner.here():
        make_ticket("Here before")
    return alone


def killed_join(office: Office, place: str) -> tuple[Path, Computer]:
    letter = office.folder / "adam.invitation"
    with office.owner.here() as desk:
        invite(desk, "adam@halyard.example", letter, PASSWORD, office.owner.secrets())
    words = [sys.executable, "-c", KILLED, str(letter), str(office.folder), place]
    ended = subprocess.run(words, cwd=os.getcwd(), check=False, capture_output=True)
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    return letter, Computer(office.folder, "adam", keyring=None)


@pytest.mark.parametrize("place", ["begin_empty", "_first_meeting", "_introduce"])
@pytest.mark.parametrize("deleted", [False, True])
def test_a_join_that_was_killed_is_begun_anew_with_the_same_invitation(
    office: Office, place: str, deleted: bool
) -> None:
    letter, adam = killed_join(office, place)
    assert adam.path.exists()
    assert adam.path.with_name(adam.path.name + HALF_MADE).exists()
    if deleted:
        for each in adam.profile.glob("Desk.deskbell*"):
            if each.is_file():
                each.unlink()
    found = join(letter, adam.path, PASSWORD, adam.secrets)
    adam.agent = found.agent
    assert found.tickets == 1
    assert not adam.path.with_name(adam.path.name + HALF_MADE).exists()
    settle(office.owner, adam)
    assert adam.digests() == office.owner.digests()
    office.close(adam)


def test_a_whole_desk_is_not_begun_anew_and_its_invitation_is_used(office: Office) -> None:
    adam = office.join("adam")
    letter = office.folder / "adam.invitation"
    with pytest.raises(DeskError) as caught:
        join(letter, adam.path, PASSWORD, adam.secrets)
    assert caught.value.code == "desk-exists"
    with pytest.raises(DeskError) as caught:
        join(letter, adam.path.with_name("Second.deskbell"), PASSWORD, adam.secrets)
    assert caught.value.code == "sharing-invitation-used"
    office.close(adam)


def test_an_invitation_that_was_not_used_is_void_once_its_agent_is_taken_out(office: Office) -> None:
    """It may lie in somebody's mail: who has it could join later, or with a changed program just read along."""
    letter = office.folder / "adam.invitation"
    with office.owner.here() as desk:
        invite(desk, "adam@halyard.example", letter, PASSWORD, office.owner.secrets())
        assert revoke(desk, "adam@halyard.example", office.owner.secrets()) == 1
        assert revoke(desk, "adam@halyard.example", office.owner.secrets()) == 0
        make_ticket("After that")
    office.owner.sync()
    adam = Computer(office.folder, "adam")
    with pytest.raises(DeskError):
        join(letter, adam.path, PASSWORD, adam.secrets)
    assert not adam.path.exists()
