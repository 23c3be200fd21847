"""Joining a desk at the first start: from a real invitation into a real shared folder."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.jobs.session import open_desk, sign_in_needed
from desktop.secrets import Secrets
from desktop.store.create import create_desk
from desktop.store.database import db
from desktop.store.models import Ticket
from desktop.store.queries.desk_lists import desk_name, me
from desktop.store.sharing import hub_place
from desktop.sync.sealing.invite import invitation_link
from desktop.ui.first_run import FirstRun
from desktop.ui.first_run.joining import Joining
from desktop.ui.passwords import Passwords
from desktop.ui.preferences import Preferences
from desktop.ui.settings.sharing.ways import Ways
from desktop.ui.time_words import count_words
from desktop.vault import Cost, Vault
from tests.making import make_ticket
from tests.ui.composer.staging import make_context


def secrets_in(folder: Path) -> Secrets:
    folder.mkdir(exist_ok=True)
    vault = Vault(folder / "vault", lambda question: "master", Cost(1, 64, 1))
    return Secrets("desk", None, vault, folder / "places.json")


@pytest.fixture
def invited(qapp, tmp_path):
    """Share a desk with a ticket in it, and invite its owner's second computer."""
    path = tmp_path / "first.deskbell"
    create_desk(path, "Halyard Outdoor", "Ewa Kowal", "en", "ewa@halyard.example")
    desk = open_desk(path)
    (tmp_path / "drive").mkdir()
    with db.connection_context():
        make_ticket("Refund")
        context = make_context(desk, path, tmp_path, secrets_in(tmp_path / "first"))
        ways = Ways(context)
        ways.share_folder(tmp_path / "drive", True)
        return ways.invite("ewa@halyard.example", tmp_path / "ewa.deskbell-invitation")


@pytest.fixture
def wizard(qapp, qtbot, tmp_path):
    preferences = Preferences(tmp_path / "that.ini", qapp)
    preferences.language = "en"
    passwords = Passwords("", opened=secrets_in(tmp_path / "second"), parent=qapp)
    made = FirstRun(preferences, tmp_path / "desks", lambda address: None, passwords)
    qtbot.addWidget(made, before_close_func=lambda window: window.finish())
    made.show()
    made.forward()
    return made


def to_joining(wizard):
    wizard.together.join.button.click()
    wizard.forward()
    assert wizard.page is wizard.join


def fill(wizard, invited, password=""):
    wizard.join.invitation.setText(invited.file)
    wizard.join.password.setText(password or invited.password)


def test_the_second_question_is_alone_or_together(wizard):
    assert wizard.page is wizard.together
    shown = [label.text() for label in wizard._steps._labels if label.text()]
    assert shown == ["Language", "Alone or together", "Your desk", "Mailbox", "Old mail"]
    to_joining(wizard)
    shown = [label.text() for label in wizard._steps._labels if label.text()]
    assert shown == ["Language", "Alone or together", "Invitation"]
    wizard.back.click()
    wizard.together.make.button.click()
    wizard.forward()
    assert wizard.page is wizard.desk


def test_what_is_no_invitation_is_told_before_anything_is_tried(wizard, tmp_path):
    to_joining(wizard)
    assert wizard.onward.text() == "Join"
    assert not wizard.onward.isEnabled()
    wizard.join.invitation.setText("http://example.com")
    assert "neither a link" in wizard.onward.toolTip()
    wizard.join.invitation.setText(invitation_link(b"what an owner's window makes"))
    assert "password" in wizard.onward.toolTip()
    wizard.join.password.setText("x")
    assert wizard.onward.isEnabled()


def test_an_invitation_and_its_password_bring_the_desk_here(wizard, invited, qtbot):
    to_joining(wizard)
    fill(wizard, invited)
    made = []
    wizard.finished_with.connect(made.append)
    with qtbot.waitSignal(wizard.closed, timeout=60_000):
        wizard.forward()
    assert Path(made[0]).name == "Halyard Outdoor.deskbell"
    assert sign_in_needed(Path(made[0])).needed
    desk = open_desk(Path(made[0]))
    with db.connection_context():
        assert desk_name() == "Halyard Outdoor"
        assert me(desk.actor).name == "Ewa Kowal"
        assert wizard.joining.agent == hub_place().agent
        assert [ticket.subject for ticket in Ticket.select()] == ["Refund"]
        assert hub_place().kind == "folder"


def test_a_wrong_password_is_said_at_its_field_and_can_be_typed_again(wizard, invited, qtbot, tmp_path):
    to_joining(wizard)
    fill(wizard, invited, "WRONG-WRONG-WRONG")
    wizard.forward()
    qtbot.waitUntil(lambda: wizard.onward.isEnabled(), timeout=20_000)
    assert "not the password" in wizard.join._password._hint.text()
    assert wizard.join.bar.isHidden()
    assert list((tmp_path / "desks").glob("*.deskbell")) == []


def test_who_types_while_a_desk_is_joined_does_not_join_it_twice(wizard, invited, qtbot):
    to_joining(wizard)
    fill(wizard, invited)
    with qtbot.waitSignal(wizard.closed, timeout=60_000):
        wizard.forward()
        wizard.join.password.setText("typed meanwhile")
        assert not wizard.onward.isEnabled()


def test_a_folder_that_lies_elsewhere_on_this_computer_is_asked_for(wizard, invited, qtbot, tmp_path):
    shutil.move(tmp_path / "drive", tmp_path / "mounted")
    to_joining(wizard)
    fill(wizard, invited)
    wizard.forward()
    qtbot.waitUntil(lambda: wizard.onward.isEnabled(), timeout=20_000)
    assert "is not there" in wizard.join.bar.text()
    assert wizard.join._where.isVisible()
    wizard.join.where.setText(str(tmp_path / "mounted" / "Halyard Outdoor.desk"))
    with qtbot.waitSignal(wizard.closed, timeout=60_000):
        wizard.forward()


def test_a_dropped_file_is_taken(wizard, tmp_path):
    to_joining(wizard)
    wizard.join._on_file(str(tmp_path / "x.deskbell-invitation"))
    assert wizard.join.invitation.text().endswith("x.deskbell-invitation")


def test_an_invitation_that_was_opened_asks_for_its_password_only(wizard, invited):
    wizard.invite(invited.file)
    assert wizard.page is wizard.join
    assert wizard.join.invitation.text() == invited.file
    assert "password" in wizard.onward.toolTip()


def test_joining_tells_how_far_it_is_and_can_be_stopped(wizard, invited, qtbot, tmp_path):
    to_joining(wizard)
    fill(wizard, invited)
    joining = wizard.findChild(Joining)
    joining.told.connect(lambda *step: wizard.join.cancel.click())
    wizard.forward()
    qtbot.waitUntil(lambda: wizard.onward.isEnabled(), timeout=60_000)
    assert "You stopped it" in wizard.join.bar.text()
    assert list((tmp_path / "desks").iterdir()) == []


def test_closing_the_window_meanwhile_leaves_nothing(wizard, invited, qtbot, tmp_path):
    to_joining(wizard)
    fill(wizard, invited)
    with qtbot.waitSignal(wizard.findChild(Joining).told, timeout=60_000):
        wizard.forward()
    wizard.close()
    assert list((tmp_path / "desks").iterdir()) == []


def test_what_is_brought_is_said_in_numbers(wizard):
    wizard.join.show_step("fetch", 12_000, 0)
    assert count_words(12_000) in wizard.join.words.text()
    assert wizard.join.progress.bar.maximum() == 0
