"""The Sync window, with states as the worker would tell them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.core.errors import DeskError
from desktop.ui.settings.sharing.facts import Overview
from desktop.ui.settings.table import ROW
from desktop.ui.sharing import SyncState
from desktop.ui.sync_page.headline import Headline
from desktop.ui.time_words import now_ms
from tests.ui.composer.staging import settle
from tests.ui.settings.sharing.staging import shared_overview

EMPTY = {"folder": "Halyard.desk"}


def test_it_begins_with_the_computers_and_counts_every_list(window):
    assert window.tabs["computers"].isVisible()
    words = [window.switch.button(name).text() for name in window.tabs]
    assert words == ["Computers (3)", "Changed at once (2)", "Refused (1)", "Waiting (1)"]
    assert window.headline.words == "Everything is exchanged."


def test_a_value_that_lost_is_brought_back_or_left(window, qtbot, context, doors):
    window.choose("concurrent")
    tab = window.tabs["concurrent"]
    assert tab.rows.item(0).text() == "Refund"
    tab.restore.click()
    settle(qtbot, context)
    tab.drop.click()
    settle(qtbot, context)
    assert doors.did == [("restore", "5" * 32), ("drop", "5" * 32)]
    assert window.bar.isVisible()


def test_a_concurrent_change_leads_to_its_ticket_if_it_has_one(window, qtbot):
    window.choose("concurrent")
    tab = window.tabs["concurrent"]
    with qtbot.waitSignal(window.ticket_opened) as told:
        tab.open.click()
    assert told.args == ["6" * 32]
    tab.rows.setCurrentRow(1)
    assert not tab.open.isEnabled()


def test_what_was_refused_says_why_and_is_let_in_by_who_manages_only(window, qtbot, context, doors):
    window.choose("refused")
    tab = window.tabs["refused"]
    assert "may not change this" in tab.rows.item(0).toolTip()
    tab.let_in.click()
    assert doors.did == []
    tab.asked.accept()
    tab.drop.click()
    settle(qtbot, context)
    assert doors.did == [("release", "8"), ("dismiss", "8")]
    doors.seen = shared_overview(may_manage=False)
    window.refresh()
    settle(qtbot, context)
    assert tab.let_in.isHidden()
    assert tab.drop.isHidden()


def test_what_was_refused_says_what_to_do_about_it(window, qtbot, context, doors):
    window.choose("refused")
    tab = window.tabs["refused"]
    assert "let it in" in tab.advice.text()
    doors.seen = shared_overview(may_manage=False)
    window.refresh()
    settle(qtbot, context)
    assert tab.advice.text().startswith("An owner of the desk")
    doors.seen = shared_overview(refused=())
    window.refresh()
    settle(qtbot, context)
    assert tab.advice.isHidden()


def test_a_deletion_that_lost_has_no_value_to_show(window, qtbot, context, doors):
    one = replace(doors.seen.concurrent[0], field="deleted", lost="1")
    doors.seen = shared_overview(concurrent=(one,))
    window.refresh()
    settle(qtbot, context)
    assert window.tabs["concurrent"].rows.item(0).data(ROW).cells[1] == "Deleted"


@pytest.mark.parametrize("phase", ["offline", "stopped"])
def test_nothing_can_be_compared_with_what_is_out_of_reach(window, context, phase):
    context.sharing.show(SyncState("folder", phase, code="sharing-folder-missing", details=EMPTY, since=now_ms()))
    assert not window.check.isEnabled()
    assert window.check.toolTip() == window.headline.words
    context.sharing.show(SyncState("folder", "synced"))
    assert window.check.isEnabled()


def test_a_desk_that_is_alone_has_nothing_to_compare_with(window, qtbot, context, doors):
    doors.seen = Overview()
    context.sharing.show(SyncState())
    window.refresh()
    settle(qtbot, context)
    assert window.check.isHidden()
    assert "this computer only" in window.headline.words


def test_looking_at_what_was_refused_is_noted_for_the_status_bar(window, qtbot, context, doors):
    context.sharing.show(SyncState("folder", "synced", refused=1))
    told = []
    context.sharing.told.connect(told.append)
    window.choose("refused")
    settle(qtbot, context)
    assert doors.did == [("seen",)]
    assert told == [{"push": True}]


def test_what_goes_wrong_is_said(window, qtbot, context, doors):
    doors.error = DeskError("not-found", kind="conflict", id="5")
    window.choose("concurrent")
    window.tabs["concurrent"].restore.click()
    settle(qtbot, context)
    assert window.bar.text() == "This is no longer there."


def test_nothing_to_look_at_says_what_that_means(window, qtbot, context, doors):
    doors.seen = shared_overview(computers=(), concurrent=(), refused=(), held=())
    window.refresh()
    settle(qtbot, context)
    for name, tab in window.tabs.items():
        window.choose(name)
        assert tab.empty.isVisible(), name
    assert window.switch.button("refused").text() == "Refused"


def test_verifying_asks_the_worker_and_says_what_it_found(window, qtbot, context):
    told = []
    context.sharing.told.connect(told.append)
    window.check.click()
    assert told == [{"verify": True}]
    assert not window.check.isEnabled()
    context.sharing.heard.emit({"verified": {"differing": 0}})
    assert window.check.isEnabled()
    assert "the same" in window.bar.text()
    context.sharing.heard.emit({"verified": {"differing": 2}})
    assert window.bar.text().startswith("2 part")


def test_what_is_found_later_is_said_when_it_is_known(window, context):
    window.check.click()
    context.sharing.heard.emit({"verified": {"result": "unanswered", "differing": 0, "waiting": 0}})
    assert window.check.isEnabled()
    assert "has not answered yet" in window.bar.text()
    context.sharing.heard.emit({"verified": {"result": "same", "differing": 0, "waiting": 0}})
    assert "the same" in window.bar.text()


def test_a_verification_ends_when_the_hub_goes_away(window, context):
    window.check.click()
    context.sharing.show(SyncState("folder", "offline", since=now_ms()))
    assert window.bar.isHidden()
    context.sharing.show(SyncState("folder", "synced"))
    assert window.check.isEnabled()


def test_a_change_of_state_shows_at_once(window, context):
    context.sharing.show(SyncState("folder", "stopped", code="sharing-folder-empty", details=EMPTY))
    assert window.headline.words == "Sync has stopped. Nothing was deleted."
    assert "is empty" in window.headline.why


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (SyncState(), "This desk is on this computer only."),
        (SyncState("server", "starting"), "Connecting…"),
        (SyncState("server", "sending", pending=3), "3 change"),
        (SyncState("server", "synced", contact=1), "Everything is exchanged."),
    ],
)
def test_the_headline_says_how_it_fares(qapp, qtbot, state, words):
    line = Headline()
    qtbot.addWidget(line)
    line.show_state(state)
    assert line.words.startswith(words)


def test_offline_says_since_when_and_that_work_goes_on(qapp, qtbot):
    line = Headline()
    qtbot.addWidget(line)
    line.show_state(SyncState("server", "offline", since=now_ms()))
    assert line.words.startswith("Offline since")
    assert "go on working" in line.why


def test_a_server_and_a_folder_that_is_not_sealed_are_named_as_what_they_are(qapp, qtbot):
    line = Headline()
    qtbot.addWidget(line)
    line.show_place(shared_overview(encrypted=False))
    assert line._place.text().replace("\u2068", "").replace("\u2069", "") == "In the folder /mnt/team/Halyard.desk"
    line.show_place(shared_overview(state=SyncState("server"), where="db.halyard.example"))
    assert line._place.text().startswith("On the server")


def test_while_it_is_offline_it_can_be_tried_again_at_once(window, context):
    assert window.again.isHidden()
    context.sharing.show(SyncState("folder", "offline", since=now_ms()))
    assert window.again.isVisible()
    told = []
    context.sharing.told.connect(told.append)
    window.again.click()
    assert told == [{"push": True}]
    context.sharing.show(SyncState("folder", "synced"))
    assert window.again.isHidden()
