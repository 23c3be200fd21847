"""Choosing the folder where computers meet."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.ui.settings.sharing.facts import Finding
from desktop.ui.settings.sharing.folder_form import FolderForm
from tests.ui.composer.staging import settle
from tests.ui.settings.sharing.staging import NotedDoors


@pytest.fixture
def doors():
    return NotedDoors()


@pytest.fixture
def form(qtbot, context, doors):
    made = FolderForm(context, doors)
    qtbot.addWidget(made)
    made.show()
    return made


def test_contents_are_sealed_unless_somebody_says_otherwise(form, qtbot, context):
    form.try_folder("/mnt/team")
    settle(qtbot, context)
    with qtbot.waitSignal(form.wanted) as told:
        form.share.click()
    assert told.args == [Path("/mnt/team"), True]
    form.sealed.click()
    with qtbot.waitSignal(form.wanted) as told:
        form.share.click()
    assert told.args == [Path("/mnt/team"), False]


def test_what_sealing_does_not_protect_is_said_either_way(form):
    for words in (form._does_not, form._left):
        assert words._words.text()
    assert "delete from it" in form._does_not._words.text()
    assert "what someone had, they had" in form._left._words.text()
    form.sealed.click()
    assert "can read every ticket" in form._does._words.text()


def test_a_folder_that_cannot_be_used_says_why_and_cannot_be_shared(form, qtbot, context, doors):
    doors.found = [Finding("sharing-folder-empty", "danger", {"folder": "/mnt/team"})]
    form.try_folder("/mnt/team")
    settle(qtbot, context)
    assert "is empty" in form.findings.sentences()[0]
    assert not form.share.isEnabled()


def test_a_folder_that_cannot_be_looked_at_says_why(form, qtbot, context, doors):
    doors.error = DeskError("sharing-folder-gone", folder="/mnt/team", reason="timeout")
    form.try_folder("/mnt/team")
    settle(qtbot, context)
    assert not form.findings.passed
    assert form.findings.isVisible()


def test_what_is_typed_is_tried_once_nobody_types_any_more(form, qtbot, context, doors):
    qtbot.keyClicks(form.path, "/mnt/team")
    assert doors.did == []
    qtbot.waitUntil(lambda: bool(doors.did))
    settle(qtbot, context)
    assert doors.did == [("look", Path("/mnt/team"))]
    form.path.clear()
    form._try()
    assert form.findings.isHidden()


def test_a_folder_that_was_dropped_as_an_address_is_understood(form, qtbot, context, doors):
    form.try_folder("file:///mnt/team%20drive")
    settle(qtbot, context)
    assert doors.did == [("look", Path("/mnt/team drive"))]
