"""``share``: from the first computer to the second, by words alone; every refusal is one sentence."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from desktop.cli_sign_in import PASSWORD
from desktop.jobs.session import open_desk
from desktop.store.database import db
from desktop.sync.refusals import keep_refused
from desktop.sync.wire import Refused
from tests.commanding import Answer, command
from tests.making import make_agent, make_ticket
from tests.signing import cheapen

ANN = "ann@halyard.example"


@pytest.fixture
def alone(desk_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a desk with a ticket and a second agent, a profile of its own, no keyring and no password."""
    monkeypatch.setenv("DESKBELL_HOME", str(tmp_path / "profile"))
    monkeypatch.setattr("desktop.secrets.system_keyring", lambda: None)
    monkeypatch.delenv(PASSWORD, raising=False)
    cheapen(monkeypatch)
    open_desk(desk_path)
    with db.connection_context():
        make_agent("Ann Lee", "admin", email=ANN)
        make_ticket("Tent leaks")
    return desk_path


@pytest.fixture
def shared(alone: Path, tmp_path: Path) -> Path:
    """Give the desk shared through a folder."""
    assert share("init", alone, "--folder", tmp_path / "Office.desk").code == 0
    return alone


def share(verb: str, desk: Path, *words: object) -> Answer:
    """Run a verb of ``share`` on a desk."""
    return command("share", verb, *words, "--desk", desk, "--json")


def invited(desk: Path, folder: Path) -> tuple[Path, str]:
    """Invite Ann; return the file and its password."""
    letter = folder / "ann.invitation"
    return letter, share("invite", desk, ANN, "--out", letter).json["password"]


def refused(answer: Answer) -> str:
    """Return the one sentence of a refusal."""
    assert (answer.code, answer.out) == (2, ""), answer
    (sentence,) = answer.err.strip().splitlines()
    assert " " in sentence
    return str(sentence)


def test_a_desk_of_ones_own_is_alone(alone: Path) -> None:
    assert share("status", alone).json["kind"] == "alone"
    refused(command("sync", "--once", "--desk", alone))
    refused(share("verify", alone))
    refused(share("invite", alone, ANN, "--out", alone.with_name("x")))
    assert not alone.with_name("x").exists()


def test_the_recovery_key_is_printed_once(alone: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Office.desk"
    made = command("share", "init", "--folder", folder, "--desk", alone)
    assert made.code == 0
    key = made.out.strip().splitlines()[-1]
    assert len(key) >= 20
    assert key not in command("share", "status", "--desk", alone).out
    told = share("status", alone).json
    assert (told["kind"], told["where"], told["encrypted"], told["pending"]) == ("folder", str(folder), True, 0)
    assert [each["own"] for each in told["computers"]] == [True]


def test_with_the_key_and_the_folder_the_desk_is_made_anew(
    alone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Office.desk"
    key = share("init", alone, "--folder", folder).json["recovery_key"]
    monkeypatch.setenv(PASSWORD, "a boat on a winter lake")
    fresh = tmp_path / "fresh.deskbell"

    def recover(typed: str) -> Answer:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{typed}\n"))
        return command("share", "recover", "--folder", folder, "--desk", fresh)

    refused(recover(f"0000{key[4:]}"))
    assert not fresh.exists()
    assert recover(key).code == 0
    own = [each["own"] for each in share("status", fresh).json["computers"]]
    assert sorted(own) == [False, True]
    refused(recover(key))


def test_the_computers_are_listed_in_words(shared: Path) -> None:
    told = command("share", "status", "--desk", shared).out
    assert "this computer, may do the desk's work" in told
    assert "True  " not in told


def test_what_was_refused_is_listed_with_a_sentence_each(shared: Path) -> None:
    assert command("share", "quarantine", "--desk", shared).out.strip() == "Nothing was refused."
    open_desk(shared)
    with db.connection_context(), db.atomic("IMMEDIATE"):
        keep_refused([Refused("role_grant", "ab" * 16, "role-beyond-own")], "00c0ffee")
    told = command("share", "quarantine", "--desk", shared)
    assert told.code == 0
    assert "role_grant  00c0ffee  It would give somebody more rights than 00c0ffee has." in told.out


def test_a_desk_gets_a_folder_of_its_own_in_the_one_that_was_named(alone: Path, tmp_path: Path) -> None:
    where = Path(share("init", alone, "--folder", tmp_path / "Team").json["where"])
    assert where.parent == tmp_path / "Team"
    assert where.suffix == ".desk"
    assert (where / "hub.json").is_file()


def test_a_second_computer_joins_and_both_agree(shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    letter, password = invited(shared, tmp_path)
    monkeypatch.setenv(PASSWORD, password)
    second = tmp_path / "second" / "Desk.deskbell"
    joined = command("share", "join", letter, "--desk", second, "--json")
    assert (joined.code, joined.json["tickets"], joined.json["email"]) == (0, 1, ANN)
    listed = command("tickets", "--desk", second, "--as", ANN, "--json")
    assert [row["subject"] for row in listed.json] == ["Tent leaks"]
    monkeypatch.delenv(PASSWORD)
    for desk in (shared, second):
        done = command("sync", "--once", "--desk", desk, "--json")
        assert set(done.json) == {"pushed", "pulled", "quarantined", "conflicts"}
        assert (done.json["quarantined"], done.json["conflicts"]) == (0, 0)
        assert share("verify", desk).code == 0
    assert len(share("status", shared).json["computers"]) == 2
    assert share("quarantine", shared).json == []


def test_a_wrong_password_joins_nothing(shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    letter, _ = invited(shared, tmp_path)
    monkeypatch.setenv(PASSWORD, "a guess")
    second = tmp_path / "second.deskbell"
    refused(command("share", "join", letter, "--desk", second))
    assert list(tmp_path.glob("second*")) == []


def test_what_is_no_invitation_is_said(alone: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PASSWORD, "a guess")
    letter = tmp_path / "letter"
    letter.write_bytes(b"hello" * 100)
    refused(command("share", "join", letter, "--desk", tmp_path / "second.deskbell"))
    refused(command("share", "join", tmp_path / "nothing", "--desk", tmp_path / "second.deskbell"))


def test_only_people_of_the_desk_are_invited_and_only_by_an_owner(shared: Path, tmp_path: Path) -> None:
    out = tmp_path / "letter"
    assert "Add the agent first" in refused(share("invite", shared, "nobody@halyard.example", "--out", out))
    refused(command("share", "invite", ANN, "--out", out, "--desk", shared, "--as", ANN))
    assert not out.exists()


def test_a_folder_that_is_away_is_said_and_nothing_is_lost(shared: Path, tmp_path: Path) -> None:
    (tmp_path / "Office.desk").rename(tmp_path / "unplugged")
    sentence = refused(command("sync", "--once", "--desk", shared))
    assert "Office.desk" in sentence
    assert len(command("tickets", "--desk", shared, "--as", "ewa@halyard.example", "--json").json) == 1
    (tmp_path / "unplugged").rename(tmp_path / "Office.desk")
    assert command("sync", "--once", "--desk", shared).code == 0
    assert share("status", shared).json["contact_at"] is not None


def test_a_folder_that_was_renamed_is_pointed_to(shared: Path, tmp_path: Path) -> None:
    moved = (tmp_path / "Office.desk").rename(tmp_path / "Renamed.desk")
    refused(share("where", shared, tmp_path / "nothing"))
    assert share("where", shared, moved).json == {"where": str(moved)}
    assert command("sync", "--once", "--desk", shared).code == 0


def test_who_stops_is_alone_with_everything(shared: Path) -> None:
    assert command("share", "stop", "--desk", shared).code == 0
    assert share("status", shared).json["kind"] == "alone"
    assert len(command("tickets", "--desk", shared, "--as", "ewa@halyard.example", "--json").json) == 1


def test_all_computers_of_somebody_are_shut_out(shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    letter, password = invited(shared, tmp_path)
    second = tmp_path / "second" / "Desk.deskbell"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PASSWORD, password)
        assert command("share", "join", letter, "--desk", second).code == 0
    assert command("sync", "--once", "--desk", shared).code == 0
    assert share("revoke", shared, ANN).json == {"email": ANN, "computers": 1}
    refused(command("sync", "--once", "--desk", second))


def test_a_desk_travels_in_one_file(shared: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    assert share("export", shared, stick).json["files"] > 0
    merged = share("merge", shared, stick)
    assert (merged.code, merged.json["new"], merged.json["quarantined"]) == (0, 0, 0)
    refused(share("merge", shared, tmp_path / "nothing"))
