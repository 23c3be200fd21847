"""A folder that was begun and never used is taken away; any other stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.commands.base import Desk
from desktop.jobs.sharing.begun import BEGUN, beginning, is_begun, take_back_begun
from desktop.store.sharing import FOLDER, HubPlace, read_local, write_hub, write_local
from desktop.sync.folder.health import HubFile, create_folder

HUB_ID = "a" * 32


@pytest.mark.usefixtures("desk")
def test_a_beginning_that_fails_takes_its_folder_away(tmp_path: Path) -> None:
    folder = tmp_path / "Halyard.desk"
    with pytest.raises(OSError, match="full"), beginning(folder, HUB_ID):  # noqa: PT012
        create_folder(folder, HubFile(HUB_ID, "", encrypted=True))
        assert is_begun(folder)
        raise OSError("full")
    assert not folder.exists()
    assert not read_local(BEGUN)


@pytest.mark.usefixtures("desk")
def test_a_folder_that_was_there_before_stays_with_what_is_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "Halyard.desk"
    folder.mkdir()
    (folder / ".notes").write_text("mine")
    with pytest.raises(OSError, match="full"), beginning(folder, HUB_ID):  # noqa: PT012
        create_folder(folder, HubFile(HUB_ID, "", encrypted=True))
        raise OSError("full")
    assert [each.name for each in folder.iterdir()] == [".notes"]


@pytest.mark.usefixtures("desk")
def test_the_folder_of_another_desk_is_never_touched(tmp_path: Path) -> None:
    folder = tmp_path / "Halyard.desk"
    create_folder(folder, HubFile("b" * 32, "", encrypted=True))
    with pytest.raises(OSError, match="full"), beginning(folder, HUB_ID):
        raise OSError("full")
    assert (folder / "hub.json").is_file()
    take_back_begun()
    assert not is_begun(folder)


def test_the_folder_where_the_desk_meets_by_now_stays(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "Halyard.desk"
    with beginning(folder, HUB_ID):
        create_folder(folder, HubFile(HUB_ID, "", encrypted=True))
        begun = read_local(BEGUN)
        write_hub(HubPlace(FOLDER, str(folder), HUB_ID, desk.actor.id))
    write_local(BEGUN, begun)
    take_back_begun()
    assert (folder / "hub.json").is_file()
    assert not read_local(BEGUN)
