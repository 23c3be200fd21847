"""The window at the door."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.commands.sign_in import invite, make_recovery_key
from desktop.jobs.session import open_desk
from desktop.store.agent_secrets import verify
from desktop.store.database import db
from desktop.ui.sign_in import door
from desktop.ui.sign_in.door import KIND, look
from desktop.ui.sign_in.sign_in_window import SignInWindow
from tests.making import make_agent
from tests.signing import GOOD, give_password


@pytest.fixture
def opened(qtbot, desk_path, team, keys):
    """Give a function that shows the window."""
    made = []

    def show(locked: str = "") -> SignInWindow:
        window = SignInWindow(look(desk_path), keys, locked)
        qtbot.addWidget(window)
        window.show()
        made.append(window)
        return window

    yield show
    for window in made:
        window.finish()


def names(window) -> list[str]:
    """Return who is listed."""
    people = window.people.people
    return [people.item(row).text() for row in range(people.count()) if not people.item(row).isHidden()]


def test_one_chooses_oneself_and_types_the_password(qtbot, opened, team):
    window = opened()
    assert window.page is window.people
    assert names(window) == ["Ada Lis", "Bo Larsen", "Ewa Kowal", "Ola Nowak"]
    assert window.people.filter.isHidden()
    window.people.people.setFocus()
    qtbot.keyClick(window.people.people, Qt.Key.Key_Down)
    qtbot.keyClick(window.people.people, Qt.Key.Key_Return)
    assert window.page is window.password
    assert window.password.agent.name == "Bo Larsen"
    window.password.password.setText(GOOD)
    with qtbot.waitSignal(window.signed_in) as came:
        qtbot.keyClick(window.password.password, Qt.Key.Key_Return)
    assert came.args == [team["Bo Larsen"]]
    assert not window.isVisible()
    assert window.password.password.text() == ""


def test_a_wrong_password_is_said_and_too_many_have_to_wait(qtbot, opened, team):
    window = opened()
    window.choose(team["Ada Lis"])
    window.password.password.setText("not this one")
    window.password.go.click()
    qtbot.waitUntil(lambda: not window.password.problem.isHidden())
    assert "do not go together" in window.password.problem.text()
    assert window.password.password.text() == ""
    qtbot.waitUntil(window.password.go.isEnabled)
    window.password.password.setText(GOOD)
    window.password.go.click()
    qtbot.waitUntil(lambda: "try again in 1" in window.password.problem.text())
    assert not window.password.go.isEnabled()
    with qtbot.assertNotEmitted(window.signed_in):
        qtbot.keyClick(window.password.password, Qt.Key.Key_Return)
    qtbot.waitUntil(window.password.go.isEnabled, timeout=5_000)
    assert window.password.problem.isHidden()


def test_a_wait_that_was_asked_for_before_a_try_does_not_hide_the_answer_to_it(qtbot, opened, team, monkeypatch):
    tried = Event()
    monkeypatch.setattr(door, "seconds_to_wait", lambda agent: int(tried.wait(60)))
    window = opened()
    window.choose(team["Ada Lis"])
    window.password.password.setText("not this one")
    window.password.go.click()
    qtbot.waitUntil(lambda: not window.password.problem.isHidden())
    tried.set()
    window.finish()
    QApplication.processEvents()
    assert "do not go together" in window.password.problem.text()


def test_many_people_can_be_filtered(qtbot, opened, desk_path):
    with db.connection_context():
        for number in range(8):
            make_agent(f"Łucja {number}", "agent")
    window = opened()
    assert not window.people.filter.isHidden()
    window.people.filter.setText("lucja 7")
    assert names(window) == ["Łucja 7"]
    qtbot.keyClick(window.people.filter, Qt.Key.Key_Return)
    assert window.password.agent.name == "Łucja 7"


def test_a_first_password_is_exchanged_for_an_own_one(qtbot, opened, team, desk_path):
    with db.connection_context():
        give_password(team["Ola Nowak"], "first-password", must_change=True)
    window = opened()
    window.choose(team["Ola Nowak"])
    window.password.password.setText("first-password")
    window.password.go.click()
    qtbot.waitUntil(lambda: window.page is window.new)
    for first, second, words in (("short", "short", "at least 10"), ("a good long one", "another", "not the same")):
        window.new.first.setText(first)
        window.new.second.setText(second)
        window.new.go.click()
        assert words in window.new.problem.text()
    window.new.second.setText("a good long one")
    with qtbot.waitSignal(window.signed_in):
        window.new.go.click()
    with db.connection_context():
        assert verify(team["Ola Nowak"], "a good long one")


def test_an_invitation_and_a_recovery_key_open_the_door(qtbot, opened, team, desk_path):
    desk = open_desk(desk_path)
    with db.connection_context():
        token, key = invite(desk, team["Bo Larsen"]), make_recovery_key(desk)
    window = opened()
    window.people.invited.click()
    page = window.invitation
    for line, text in (
        (page.email, "bo@halyard.example"),
        (page.token, "WRONG"),
        (page.first, GOOD),
        (page.second, GOOD),
    ):
        line.setText(text)
    page.go.click()
    qtbot.waitUntil(lambda: "not valid" in page.problem.text())
    qtbot.waitUntil(page.go.isEnabled)
    page.token.setText(token)
    with qtbot.waitSignal(window.signed_in) as came:
        page.go.click()
    assert came.args == [team["Bo Larsen"]]
    window = opened()
    window.choose(team["Ewa Kowal"])
    window.password.forgotten.click()
    page = window.forgotten
    for line, text in ((page.key, key), (page.first, "a new good one"), (page.second, "a new good one")):
        line.setText(text)
    with qtbot.waitSignal(window.signed_in) as came:
        page.go.click()
    assert came.args == [team["Ewa Kowal"]]


def test_who_stays_signed_in_sees_no_window_the_next_time(qtbot, opened, team, keys, desk_path):
    window = opened()
    window.choose(team["Ada Lis"])
    window.password.stay.setChecked(True)
    window.password.password.setText(GOOD)
    with qtbot.waitSignal(window.signed_in):
        window.password.go.click()
    assert keys.get(team["Ada Lis"], KIND)
    again = SignInWindow(look(desk_path), keys)
    qtbot.addWidget(again)
    with qtbot.waitSignal(again.signed_in) as came:
        again.start()
    assert came.args == [team["Ada Lis"]]
    assert not again.isVisible()
    with db.connection_context():
        give_password(team["Ada Lis"], "changed on another computer")
    third = SignInWindow(look(desk_path), keys)
    qtbot.addWidget(third)
    third.start()
    qtbot.waitUntil(third.isVisible)
    assert third.password.agent.name == "Ada Lis"
    third.finish()


def test_closing_lets_nobody_in(qtbot, opened):
    window = opened()
    with qtbot.waitSignal(window.closed), qtbot.assertNotEmitted(window.signed_in):
        window.close()


def test_everything_has_a_name_and_passwords_are_hidden(opened, team):
    window = opened()
    window.choose(team["Ada Lis"])
    lines = [line for page in window._pages for line in page.findChildren(QLineEdit)]
    assert all(line.accessibleName() for line in lines)
    secret = [window.password.password, window.new.first, window.invitation.second, window.forgotten.first]
    assert {line.echoMode() for line in secret} == {QLineEdit.EchoMode.Password}
    assert window.people.people.accessibleName()
