"""The command line: what it prints, what it refuses, and that its page names every command."""

import json
import re
from pathlib import Path

import pytest

from desktop.cli import commands, main
from desktop.cli_sign_in import PASSWORD
from desktop.entry import COMMANDS, PICTURES
from desktop.jobs.session import open_desk
from desktop.store.database import db
from tests.making import make_mailbox

ROOT = Path(__file__).parents[1]

MAIL = (
    "From: Amira Haddad <amira@example.com>\nTo: support@halyard.example\nSubject: {subject}\n"
    "Message-ID: <{key}@example.com>\nDate: Mon, 2 Nov 2026 10:00:00 +0100\n{more}\n{text}\n"
)


def mail(path, key, subject="Refund", text="Where is my refund?", more=""):
    path.write_text(MAIL.format(key=key, subject=subject, text=text, more=more))


@pytest.fixture
def run(capsys):
    def call(*words):
        code = main([str(word) for word in words])
        out, err = capsys.readouterr()
        return code, out, err

    return call


@pytest.fixture
def full(run, tmp_path):
    """Give a desk with one ticket of two mails, imported from files."""
    box = tmp_path / "box"
    box.mkdir()
    mail(box / "1.eml", "q1")
    mail(
        box / "2.eml",
        "q2",
        "Re: Refund",
        "Still żółć waiting.\n\n> Where is my refund?",
        "In-Reply-To: <q1@example.com>\n",
    )
    desk = tmp_path / "Test.deskbell"
    code, out, _ = run("import", box, "--desk", desk, "--json")
    assert code == 0
    sums = json.loads(out)
    assert sums["seen"] == sums["imported"] + sums["duplicates"] + sums["quarantined"] + sums["ignored"] == 2
    return desk, box


def test_what_was_imported_is_listed_shown_and_found(run, full):
    desk, _ = full
    (row,) = json.loads(run("tickets", "--desk", desk, "--json")[1])
    assert (row["subject"], row["messages"], row["requester"]["email"]) == ("Refund", 2, "amira@example.com")
    ticket = json.loads(run("show", row["number"], "--desk", desk, "--json")[1])
    assert [message["text"] for message in ticket["messages"]] == ["Where is my refund?", "Still żółć waiting."]
    assert ticket["messages"][1]["quoted"] == "> Where is my refund?"
    assert len(json.loads(run("tickets", "--query", "zolc", "--desk", desk, "--json")[1])) == 1
    assert json.loads(run("tickets", "--query", "nowhere", "--desk", desk, "--json")[1]) == []


def test_importing_again_makes_nothing_new(run, full):
    desk, box = full
    sums = json.loads(run("import", box, "--desk", desk, "--json")[1])
    assert (sums["seen"], sums["duplicates"], sums["imported"], sums["tickets"]) == (2, 2, 0, 0)


def test_the_figures_add_up(run, full):
    stats = json.loads(run("stats", "--desk", full[0], "--json")[1])
    assert stats["messages"] == 2
    ledger = stats["ledger"]
    assert ledger["seen"] == sum(ledger[name] for name in ledger if name != "seen") == 2
    assert [sum(states.values()) for states in stats["tickets"].values()] == [1]


def test_a_whole_desk_is_whole_and_a_damaged_one_is_not(run, full):
    desk, _ = full
    assert run("check", "--desk", desk)[0] == 0
    for path in desk.with_name(f"{desk.name}.files").rglob("*.z"):
        path.unlink()
    code, _, err = run("check", "--desk", desk)
    assert code == 1
    assert "damaged" in err


def test_a_backup_comes_back(run, full, tmp_path):
    desk, _ = full
    assert run("backup", tmp_path / "b.zip", "--desk", desk)[0] == 0
    assert run("restore", tmp_path / "b.zip", "--desk", tmp_path / "New.deskbell")[0] == 0
    assert len(json.loads(run("tickets", "--desk", tmp_path / "New.deskbell", "--json")[1])) == 1


def test_fetching_and_sending_with_nothing_to_do(run, full):
    assert run("fetch", "--desk", full[0])[0] == 0
    assert json.loads(run("send", "--desk", full[0], "--json")[1])["sent"] == 0


@pytest.mark.parametrize(
    "words",
    [
        ("tickets", "--desk", "none.deskbell"),
        ("tickets",),
        ("show", "x", "--desk", "none.deskbell"),
        ("show", "1", "--desk", "none.deskbell"),
        ("import", "none.mbox", "--desk", "new.deskbell"),
        ("demo", "--tickets", "0", "--out", "new.deskbell"),
        ("restore", "none.zip", "--desk", "new.deskbell"),
        ("shot", "--desk", "none.deskbell", "--out", "x.png", "--size", "big"),
        ("nonsense",),
        ("tickets", "--desk", "foreign.deskbell"),
    ],
)
def test_what_is_wrong_is_one_sentence_and_changes_nothing(run, tmp_path, monkeypatch, words):
    monkeypatch.chdir(tmp_path)
    Path("foreign.deskbell").write_text("not a desk")
    code, out, err = run(*words)
    assert code == 2
    assert out == ""
    assert len(err.strip().splitlines()) == 1
    assert re.search(r"\w{3,} \w+", err)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["foreign.deskbell"]


def test_a_ticket_that_is_not_there_is_said(run, full):
    code, _, err = run("show", "424242", "--desk", full[0])
    assert code == 2
    assert "Traceback" not in err


def test_every_command_is_on_its_page_and_known_at_the_start():
    names = set(commands.commands)
    assert names == COMMANDS | PICTURES
    page = (ROOT / "docs/command-line.md").read_text()
    assert [name for name in sorted(names - {"worker"}) if f"`{name}" not in page] == []


def test_every_option_of_every_command_is_on_the_page():
    page = (ROOT / "docs/command-line.md").read_text()
    missing = []
    for name, command in commands.commands.items():
        for inner, found in getattr(command, "commands", {"": command}).items():
            words = {option for parameter in found.params for option in parameter.opts if option.startswith("--")}
            missing += [f"{name} {inner} {word}" for word in words if f"{word}" not in page and name != "worker"]
            missing += [f"{name} {inner}"] if inner and f"`{name} {inner}" not in page else []
    assert sorted(missing) == []


def test_every_command_that_opens_a_desk_can_be_told_who_asks():
    found = [
        (name, each) for name, top in commands.commands.items() for each in getattr(top, "commands", {"": top}).values()
    ]
    options = {name: {option for parameter in each.params for option in parameter.opts} for name, each in found}
    assert [name for name, words in options.items() if "--desk" in words and "--as" not in words] == ["worker"]


def test_a_mailbox_that_cannot_be_reached_is_no_success(run, full, monkeypatch):
    monkeypatch.setenv(PASSWORD, "of the mailbox")
    desk = open_desk(full[0])
    with db.connection_context():
        make_mailbox(desk, imap_host="127.0.0.1", imap_port=1)
    code, out, err = run("fetch", "--desk", full[0])
    assert (code, out, len(err.strip().splitlines())) == (2, "", 1)
