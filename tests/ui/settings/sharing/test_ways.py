"""The doors of a real desk: a real folder, real keys, a second computer."""

from __future__ import annotations

import pytest
from psycopg import conninfo

from desktop.core.errors import DeskError
from desktop.secrets import Secrets
from desktop.store.sharing import hub_place
from desktop.ui.settings.sharing.facts import ServerPlace
from desktop.ui.settings.sharing.ways import Ways, look_at_new_folder, shared_folder
from desktop.vault import Cost, Vault
from tests.ui.composer.staging import make_context


@pytest.fixture
def secrets(tmp_path):
    vault = Vault(tmp_path / "vault", lambda question: "master", Cost(1, 64, 1))
    return Secrets("desk", None, vault, tmp_path / "places.json")


@pytest.fixture
def ways(qapp, desk, desk_path, tmp_path, secrets):
    context = make_context(desk, desk_path, tmp_path, secrets)
    yield Ways(context)
    context.tasks.finish()


@pytest.fixture
def drive(tmp_path):
    made = tmp_path / "drive"
    made.mkdir()
    return made


def codes(found):
    return [(each.code, each.tone) for each in found]


def test_a_desk_that_is_alone_has_nothing_to_show(ways):
    assert not ways.overview().state.shared
    assert ways.overview().may_manage


def test_a_desk_meets_in_a_folder_of_its_own(drive):
    assert shared_folder(drive, "Halyard: Outdoor") == drive / "Halyard_ Outdoor.desk"
    assert shared_folder(drive / "Team.desk", "x") == drive / "Team.desk"
    assert shared_folder(drive, " ").name == "Deskbell.desk"


def test_a_folder_is_looked_at_without_leaving_anything_there(ways, drive):
    assert codes(ways.look_at_folder(drive)) == [("sharing-folder-fit", "success")]
    assert list(drive.iterdir()) == []


def test_a_file_a_missing_folder_and_strange_files_are_told_apart(ways, drive, tmp_path):
    (drive / "desk.sqlite").write_text("x")
    assert codes(ways.look_at_folder(drive / "desk.sqlite")) == [("sharing-folder-is-file", "danger")]
    assert codes(ways.look_at_folder(tmp_path / "unmounted")) == [("sharing-folder-missing", "danger")]
    (drive / "Team.desk").mkdir()
    (drive / "Team.desk" / "holiday.jpg").write_text("x")
    assert codes(ways.look_at_folder(drive / "Team.desk")) == [("sharing-folder-not-empty", "danger")]


def test_a_cloud_folder_comes_with_advice(tmp_path):
    cloud = tmp_path / "Dropbox" / "Team"
    cloud.mkdir(parents=True)
    found = look_at_new_folder(cloud, cloud / "Team.desk", "")
    assert codes(found) == [("sharing-folder-fit", "success"), ("sharing-folder-cloud", "info")]


def test_a_desk_is_shared_shown_and_left(ways, drive):
    key = ways.share_folder(drive, True)
    assert key
    place = hub_place()
    assert place is not None
    assert place.kind == "folder"
    assert place.encrypted
    seen = ways.overview()
    assert seen.state.kind == "folder"
    assert seen.where == str(drive / "Halyard Outdoor.desk")
    assert [each.own for each in seen.computers] == [True]
    assert seen.computers[0].agent_name == "Ewa Kowal"
    assert seen.computers[0].desk_work
    assert codes(ways.look_at_folder(drive)) == [("sharing-folder-own", "danger")]
    ways.leave()
    assert hub_place() is None
    assert codes(ways.look_at_folder(drive)) == [("sharing-folder-taken", "danger")]


def test_an_invitation_has_a_password_of_its_own(ways, drive, tmp_path):
    ways.share_folder(drive, True)
    assert [each.email for each in ways.guests()] == ["ewa@halyard.example"]
    target = tmp_path / "ewa.deskbell-invitation"
    first = ways.invite("ewa@halyard.example", target)
    assert target.is_file()
    assert first.file == str(target)
    assert first.link == ""
    second = ways.invite("ewa@halyard.example", tmp_path / "two.deskbell-invitation")
    assert first.password != second.password
    assert len(first.password) >= 15


def test_a_computer_does_desk_work_or_not(ways, drive):
    ways.share_folder(drive, True)
    own = ways.overview().computers[0].id
    ways.let_work(own, False)
    assert not ways.overview().computers[0].desk_work


def test_the_own_computer_is_not_taken_out(ways, drive):
    ways.share_folder(drive, True)
    with pytest.raises(DeskError, match="sharing-own-computer"):
        ways.revoke(ways.overview().computers[0].id)


def test_a_desk_is_shared_on_a_real_server(ways, postgres):
    words = conninfo.conninfo_to_dict(postgres.dsn())
    place = ServerPlace(words["host"], int(words.get("port") or 5432), words["dbname"], words["user"])
    assert [each.code for each in ways.look_at_server(place, "")] == ["server-fit", "server-local"]
    assert ways.share_server(place, "") == ""
    seen = ways.overview()
    assert seen.state.kind == "server"
    assert [each.own for each in seen.computers] == [True]
    assert [each.code for each in ways.look_at_server(place, "")][-1] == "server-taken"
    ways.leave()
    assert not ways.overview().state.shared
