"""The same folder at another path."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.jobs.sharing.doors import relocate
from desktop.store.sharing import hub_place
from desktop.sync.folder.health import HubFile, create_folder
from tests.jobs.sharing.computers import Office, settle, share_in_folder
from tests.making import make_ticket


@pytest.fixture
def office(alone: Office) -> Office:
    return alone


def code_of(office: Office, folder: Path) -> str:
    with office.owner.here() as desk, pytest.raises(DeskError) as caught:
        relocate(desk, folder, office.owner.secrets())
    return caught.value.code


@pytest.mark.parametrize("inside", [False, True])
def test_a_folder_that_was_renamed_is_pointed_to_and_work_goes_on(office: Office, inside: bool) -> None:
    root = share_in_folder(office)
    adam = office.join("adam")
    office.close(adam)
    (office.folder / "drive").mkdir()
    moved = root.rename(office.folder / "drive" / "Renamed.desk")
    with office.owner.here() as desk:
        make_ticket("After the rename")
        assert relocate(desk, moved.parent if inside else moved, office.owner.secrets()) == str(moved)
    with adam.here() as desk:
        relocate(desk, moved, adam.secrets())
    settle(office.owner, adam)
    assert adam.digests() == office.owner.digests()
    office.close(adam)


def test_a_folder_that_is_not_this_desks_is_refused_and_nothing_changes(office: Office, tmp_path: Path) -> None:
    assert code_of(office, tmp_path) == "sync-not-shared"
    root = share_in_folder(office)
    other = tmp_path / "other" / "Other.desk"
    other.parent.mkdir()
    create_folder(other, HubFile("f" * 32, "0" * 64))
    assert code_of(office, other) == "sharing-other-desk"
    assert code_of(office, tmp_path / "away") == "sharing-folder-missing"
    with office.owner.here():
        place = hub_place()
    assert place is not None
    assert place.where == str(root)
