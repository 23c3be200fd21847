"""An owner's computers are lost or stolen: the recovery key opens the desk on a new one and takes the others out."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.jobs.sharing.doors import recover, regain_desk, revoke_computer
from desktop.store.models import Computer as ComputerRow
from desktop.sync.identity import self_row
from tests.jobs.sharing.computers import PASSWORD, Computer, Office, found, settle, work


def take_out(computer: Computer, device: str) -> None:
    with computer.here() as desk:
        row = ComputerRow.get(ComputerRow.device == device)
        revoke_computer(desk, row.id, computer.secrets())


def device(computer: Computer) -> str:
    with computer.here():
        return self_row().device


def refused(computer: Computer) -> str:
    with pytest.raises(DeskError) as caught:
        computer.sync()
    return caught.value.code


def test_a_stolen_first_computer_is_taken_out_once_the_recovery_key_was_used(office: Office) -> None:
    laptop, ann = office.join("laptop", "ewa"), office.join("ann")
    settle(office.owner, laptop, ann)
    stolen = device(office.owner)
    office.close(laptop)
    with pytest.raises(DeskError, match="sharing-senior-computer"):
        take_out(laptop, stolen)
    with laptop.here():
        assert not ComputerRow.get(ComputerRow.device == stolen).revoked
    office.owner.sync()
    office.owner.let_go()
    with laptop.here() as desk:
        recover(desk, office.recovery, laptop.secrets())
    take_out(laptop, stolen)
    work(office.owner, "By the thief")
    assert refused(office.owner) == "sharing-revoked"
    work(laptop, "By the owner")
    settle(laptop, ann)
    assert found(ann) == found(laptop) == ["By the owner"]
    office.close(laptop, ann)


def test_with_the_folder_and_the_key_alone_an_owner_begins_anew_and_everything_is_there(office: Office) -> None:
    work(office.owner, "Sealed long ago")
    ann = office.join("ann")
    settle(office.owner, ann)
    lost = device(office.owner)
    office.close(ann)
    shutil.rmtree(office.owner.profile)
    fresh = Computer(office.folder, "fresh")
    joined = regain_desk(office.folder, office.recovery, fresh.path, PASSWORD, fresh.secrets)
    fresh.agent = joined.agent
    assert (joined.agent, joined.tickets, joined.kind) == (office.owner.agent, 1, "folder")
    work(fresh, "Since then")
    take_out(fresh, lost)
    office.owner = fresh
    bob = office.join("rob")
    settle(fresh, ann, bob)
    assert found(ann) == found(fresh) == ["Sealed long ago", "Since then"]
    with fresh.here():
        assert {row.device for row in ComputerRow.select() if row.revoked} == {lost}
    office.close(ann, bob)


def test_another_key_and_a_folder_without_certificates_open_nothing(office: Office, tmp_path: Path) -> None:
    fresh = Computer(office.folder, "fresh")
    office.close()
    with pytest.raises(DeskError, match="sharing-recovery-wrong"):
        regain_desk(office.folder, "0000" + office.recovery[4:], fresh.path, PASSWORD, fresh.secrets)
    for certificate in (office.folder / "Halyard.desk" / "certs").iterdir():
        certificate.unlink()
    with pytest.raises(DeskError, match="sharing-nothing-there"):
        regain_desk(office.folder, office.recovery, fresh.path, PASSWORD, fresh.secrets)
    assert not fresh.path.exists()
