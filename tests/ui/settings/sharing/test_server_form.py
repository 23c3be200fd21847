"""Where a server is, and trying it."""

from __future__ import annotations

import pytest

from desktop.core.errors import DeskError
from desktop.ui.settings.sharing.facts import Finding, ServerPlace
from desktop.ui.settings.sharing.server_form import ServerForm
from tests.ui.composer.staging import settle
from tests.ui.settings.sharing.staging import NotedDoors


@pytest.fixture
def doors():
    return NotedDoors(found=[Finding("server-fit", details={"version": "PostgreSQL 18.6"})])


@pytest.fixture
def form(qtbot, context, doors):
    made = ServerForm(context, doors)
    qtbot.addWidget(made)
    made.show()
    return made


def fill(form):
    form.host.setText("db.halyard.example")
    form.user.setText("owner")
    form.password.setText("secret")


def test_only_what_passed_the_test_can_be_shared(form, qtbot, context):
    assert not form.test.isEnabled()
    assert not form.share.isEnabled()
    fill(form)
    assert form.test.isEnabled()
    assert not form.share.isEnabled()
    form.test.click()
    settle(qtbot, context)
    assert "PostgreSQL 18.6" in form.findings.sentences()[0]
    with qtbot.waitSignal(form.wanted) as told:
        form.share.click()
    assert told.args == [ServerPlace("db.halyard.example", 5432, "deskbell", "owner"), "secret"]


def test_a_change_after_the_test_wants_another_one(form, qtbot, context):
    fill(form)
    form.try_server()
    settle(qtbot, context)
    form.port.setValue(5433)
    assert not form.share.isEnabled()
    assert form.findings.isHidden()


def test_a_refused_login_is_said_in_a_sentence(form, qtbot, context, doors):
    doors.error = DeskError("server-login-refused", user="owner", database="deskbell")
    fill(form)
    form.try_server()
    settle(qtbot, context)
    assert not form.findings.passed
    assert not form.share.isEnabled()
    assert form.test.isEnabled()


def test_a_certificate_of_its_own_is_asked_for_by_file(form):
    fill(form)
    assert form._file.isHidden()
    form.tls.setCurrentIndex(1)
    form.certificate.setText("/etc/ssl/office.pem")
    assert form._file.isVisible()
    assert form.place().certificate == "/etc/ssl/office.pem"
    form.tls.setCurrentIndex(0)
    assert form.place().certificate == ""
