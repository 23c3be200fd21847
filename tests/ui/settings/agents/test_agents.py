"""Agents from the day they come to the day they go, in the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from desktop.commands.departments import create_department
from desktop.commands.sign_in import set_password
from desktop.store.agent_secrets import has_password
from desktop.store.models import Agent, Ticket
from desktop.store.queries.people_lists import memberships
from desktop.ui.settings.agents.agent_dialog import AgentDialog
from desktop.ui.settings.agents.leaving import LeavingDialog
from desktop.ui.settings.agents.new_agent import NewAgent
from desktop.ui.settings.agents.secrets_dialogs import OwnPassword, ShownOnce
from desktop.ui.settings.lists.asking import ConsentDialog
from desktop.ui.settings.roles.promotion import PromotionDialog
from desktop.ui.settings.settings_window import SettingsWindow
from tests.making import actor_desk, make_agent, make_ticket
from tests.ui.composer.staging import make_context, settle

PASSWORD = "seven maple kettles"


@pytest.fixture
def window(context, qtbot):
    made = SettingsWindow(context)
    qtbot.addWidget(made)
    made.open_page("agents")
    return made


@pytest.fixture
def page(window):
    return window.page("agents")


def asked(kind):
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def names(page):
    return [page.rows.item(number).text() for number in range(page.rows.count())]


def opened(page, agent, tab=""):
    page.open_agent(agent)
    dialog = asked(AgentDialog)
    if tab:
        dialog.show_tab(tab)
    return dialog


def add(page, context, qtbot, name="Marek Nowak", email="marek@halyard.example"):
    page.ask_new()
    dialog = asked(NewAgent)
    qtbot.keyClicks(dialog.name, name)
    qtbot.keyClicks(dialog.email, email)
    return dialog


def test_who_works_alone_is_told_what_colleagues_are_for(page, desk):
    assert not page.teaching.isHidden()
    make_agent("Marek Nowak", "agent")
    page.load()
    assert page.teaching.isHidden()


def test_the_first_colleague_asks_for_the_owners_password_and_shows_theirs_once(page, context, qtbot, desk):
    dialog = add(page, context, qtbot)
    qtbot.keyClick(dialog.email, Qt.Key.Key_Return)
    settle(qtbot, context)
    own = asked(OwnPassword)
    own.new.setText(PASSWORD)
    own.again.setText("something else")
    own.accept()
    assert own.isVisible()
    own.again.setText(PASSWORD)
    own.accept()
    settle(qtbot, context)
    shown = asked(ShownOnce)
    assert len(shown.secret.text()) > 8
    shown.copy.click()
    assert QApplication.clipboard().text() == shown.secret.text()
    shown.accept()
    made = Agent.get(Agent.name == "Marek Nowak")
    assert made.role == "agent"
    assert has_password(made.id)
    assert has_password(desk.actor.id)


def test_a_colleague_gets_role_and_departments(page, context, qtbot, desk):
    set_password(desk, desk.actor.id, PASSWORD)
    home = create_department(desk, "Repairs")
    page.load()
    dialog = add(page, context, qtbot)
    dialog.role.setCurrentIndex(dialog.role.findData("restricted"))
    model = dialog.picker.model
    model.switch(next(row for row in range(model.rowCount()) if model.seat(row).key == home), 2)
    dialog.accept()
    settle(qtbot, context)
    asked(ShownOnce).accept()
    made = Agent.get(Agent.name == "Marek Nowak")
    assert made.role == "restricted"
    assert [row.department for row in memberships(desk.actor, agent=made.id)] == [home]


@pytest.mark.parametrize("email", ["nonsense", "ewa@halyard.example"])
def test_a_wrong_address_is_said_below_it(page, context, qtbot, email):
    dialog = add(page, context, qtbot, email=email)
    dialog.accept()
    settle(qtbot, context)
    assert dialog._email.field.property("invalid")
    dialog.reject()


def test_an_agent_is_edited_with_photo_deputy_and_hours(page, context, qtbot, desk):
    marek, tova = make_agent("Marek Nowak", "agent", email="m@halyard.example"), make_agent("Tova Holm", "agent")
    page.load()
    dialog = opened(page, marek)
    fields = dialog.tab("person").fields
    fields.shown_name.setText("Mark")
    fields.gender.setCurrentIndex(fields.gender.findData("male"))
    picture, buffer = QImage(20, 20, QImage.Format.Format_RGB32), QBuffer()
    picture.fill(QColor("#336699"))
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    fields.photo.take(bytes(buffer.data().data()))
    dialog.show_tab("work")
    work = dialog.tab("work").fields
    work.deputy.setCurrentIndex(work.deputy.findData(tova))
    work.deputy_from.box.setChecked(True)
    work.capacity.setValue(12)
    work.week.office.click()
    work.zone.show_value("Europe/Warsaw")
    dialog.accept()
    settle(qtbot, context)
    row = Agent.get(Agent.id == marek)
    assert (row.shown_name, row.gender, row.deputy, row.capacity) == ("Mark", "male", tova, 12)
    assert row.photo
    assert row.deputy_from
    assert row.time_zone == "Europe/Warsaw"
    assert row.hours.startswith("[[[540")


def test_what_is_no_picture_is_refused_in_words(page, context, desk):
    marek = make_agent("Marek Nowak", "agent")
    page.load()
    dialog = opened(page, marek)
    dialog.tab("person").fields.photo.take(b"no picture")
    assert not dialog.bar.isHidden()
    assert dialog.changes() == []
    dialog.reject()


def test_hours_that_cannot_be_read_are_refused(page, context, qtbot, desk):
    marek = make_agent("Marek Nowak", "agent")
    page.load()
    dialog = opened(page, marek, "work")
    dialog.tab("work").fields.week.days[0].setText("nine to five")
    dialog.accept()
    settle(qtbot, context)
    assert not dialog.bar.isHidden()
    dialog.reject()


def test_somebody_is_promoted_from_the_dialog(page, context, qtbot, desk):
    marek = make_agent("Marek Nowak", "restricted")
    page.load()
    dialog = opened(page, marek, "places")
    dialog.tab("places").button.click()
    assert asked(PromotionDialog) is not None
    asked(PromotionDialog).reject()
    dialog.reject()


def test_somebody_who_leaves_hands_over_and_comes_back(window, page, context, qtbot, desk):
    marek, tova = make_agent("Marek Nowak", "agent"), make_agent("Tova Holm", "admin")
    ticket = make_ticket(status="open", assignee=marek)
    page.load()
    dialog = opened(page, marek)
    dialog.reject()
    dialog.leaving.emit()
    leaving = asked(LeavingDialog)
    assert not leaving._target.isHidden()
    leaving.target.setCurrentIndex(leaving.target.findData(tova))
    leaving.accept()
    settle(qtbot, context)
    assert "Marek Nowak" not in names(page)
    assert Ticket.get_by_id(ticket.rid).assignee == tova
    page.left.setChecked(True)
    assert "Marek Nowak" in names(page)
    page.open_agent(marek)
    asked(ConsentDialog).accept()
    settle(qtbot, context)
    assert Agent.get(Agent.id == marek).active


def test_seeing_through_somebodys_eyes_is_asked_of_the_window(window, page, qtbot, desk):
    marek = make_agent("Marek Nowak", "agent")
    page.load()
    dialog = opened(page, marek)
    with qtbot.waitSignal(window.seeing_as) as heard:
        dialog._see()
    assert heard.args == [marek]


def test_agents_are_found_by_name_alias_and_address(page, desk):
    make_agent("Marek Nowak", "agent", email="m@halyard.example", shown_name="Mark")
    make_agent("Tova Holm", "agent", email="tova@halyard.example")
    page.load()
    for typed in ("nowak", "mark", "m@hal"):
        page.search.setText(typed)
        assert names(page) == ["Marek Nowak"]


def test_nobody_is_offered_what_is_above_them(context, desk, desk_path, tmp_path, qtbot):
    admin = make_agent("Tova Holm", "admin", email="t@halyard.example")
    theirs = make_context(actor_desk(desk, admin), desk_path, tmp_path)
    window = SettingsWindow(theirs)
    qtbot.addWidget(window)
    window.open_page("agents")
    page = window.page("agents")
    dialog = opened(page, desk.actor.id)
    assert not {"sign-in", "person"} & set(dialog.keys())
    dialog.reject()
    page.ask_new()
    roles = asked(NewAgent).role
    assert roles.findData("owner") < 0
    assert roles.findData("agent") >= 0
    asked(NewAgent).reject()
    theirs.tasks.finish()


def test_a_supervisor_looks_and_makes_nobody(context, desk, desk_path, tmp_path, qtbot):
    boss = make_agent("Tova Holm", "supervisor")
    theirs = make_context(actor_desk(desk, boss), desk_path, tmp_path)
    window = SettingsWindow(theirs)
    qtbot.addWidget(window)
    window.open_page("agents")
    page = window.page("agents")
    assert page.add.isHidden()
    dialog = opened(page, desk.actor.id)
    assert dialog.keys() == ["work"]
    dialog.reject()
    theirs.tasks.finish()


def test_an_owner_hands_the_desk_over_and_becomes_an_admin(window, page, context, qtbot, desk):
    marek = make_agent("Marek Nowak", "admin", email="m@halyard.example")
    page.load()
    dialog = opened(page, marek, "places")
    dialog.tab("places").owner.click()
    asked(ConsentDialog).accept()
    settle(qtbot, context)
    roles = {row.id: row.role for row in Agent.select()}
    assert (roles[marek], roles[desk.actor.id]) == ("owner", "admin")
    dialog = opened(page, marek)
    assert "sign-in" not in list(dialog.keys())
    dialog.reject()


def test_a_page_that_is_shown_again_shows_what_is_stored_now(window, context, qtbot, desk):
    window.choose("departments")
    make_agent("Marek Nowak", "agent")
    window.choose("agents")
    assert "Marek Nowak" in names(window.page("agents"))


def test_an_agent_page_is_opened_for_who_was_led_there(window, desk):
    marek = make_agent("Marek Nowak", "agent")
    window.choose("profile")
    window.open_agent(marek)
    assert window.present == "agents"
    assert asked(AgentDialog).windowTitle() == "Marek Nowak"
    asked(AgentDialog).reject()


def test_an_invitation_is_shown_once_and_told_of_afterwards(page, context, qtbot, desk):
    set_password(desk, desk.actor.id, PASSWORD)
    marek = make_agent("Marek Nowak", "agent", email="m@halyard.example")
    page.load()
    dialog = opened(page, marek, "sign-in")
    assert "no password yet" in dialog.tab("sign-in").words.text()
    dialog.tab("sign-in").invitation.click()
    settle(qtbot, context)
    asked(ShownOnce).accept()
    dialog.reject()
    dialog = opened(page, marek, "sign-in")
    assert "is invited until" in dialog.tab("sign-in").words.text()
    dialog.reject()


def test_an_owner_makes_a_recovery_key(window, context, qtbot, desk):
    set_password(desk, desk.actor.id, PASSWORD)
    window.choose("profile")
    own = window.page("profile").sign_in
    assert not own.recovery.isHidden()
    own.recovery.click()
    settle(qtbot, context)
    assert len(asked(ShownOnce).secret.text()) > 20
    asked(ShownOnce).accept()
    assert own.recovery.text() == "Make another recovery key…"


def test_a_wrong_present_password_is_said_below_it(window, context, qtbot, desk):
    set_password(desk, desk.actor.id, PASSWORD)
    window.choose("profile")
    window.page("profile").sign_in.password.click()
    dialog = asked(OwnPassword)
    dialog.old.setText("not it")
    dialog.new.setText("nine yellow otters")
    dialog.again.setText("nine yellow otters")
    dialog.accept()
    settle(qtbot, context)
    assert dialog.old.property("invalid")
    dialog.reject()
