"""The page of sharing, driven as an owner drives it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.core.errors import DeskError
from desktop.core.permissions import Permission
from desktop.ui.settings.page_table import PAGES, pages_for
from desktop.ui.settings.sharing.choice_cards import PlaceChoice
from desktop.ui.settings.sharing.exchange_row import KeyDialog
from desktop.ui.settings.sharing.facts import Overview
from desktop.ui.settings.sharing.inviting import InvitedDialog, InvitingDialog
from desktop.ui.settings.sharing.moving import MovingDialog
from desktop.ui.settings.sharing.recovery import RecoveryDialog
from desktop.ui.settings.sharing.sharing_page import SharingPage
from desktop.ui.settings.table import ROW
from desktop.ui.sharing import SyncState
from desktop.ui.theme.current import holder
from tests.ui.composer.staging import settle
from tests.ui.settings.sharing.staging import FRONT, OLD, OWN, NotedDoors, shared_overview

COMPUTER = shared_overview().computers[1]


@pytest.fixture
def doors():
    return NotedDoors(Overview(may_manage=True))


@pytest.fixture
def page(qapp, qtbot, context, doors):
    holder.apply(qapp, "light")
    return opened(qtbot, context, doors)


def opened(qtbot, context, doors):
    made = SharingPage(context, doors)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    made.load()
    settle(qtbot, context)
    return made


def test_a_desk_alone_shows_three_cards_and_nothing_of_computers(page):
    assert page.places.key == "alone"
    assert [card.button.text() for card in page.places.cards.values()] == ["Alone", "A folder", "A server"]
    for part in (page.table, page.invite, page.leave, page.folder, page.server):
        assert not part.isVisible()


def test_tab_leads_to_the_choice_in_force_and_never_past_it_to_stop_sharing(qtbot, context, doors):
    doors.seen = shared_overview()
    page = opened(qtbot, context, doors)
    tabbed = [key for key, card in page.places.cards.items() if card.button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert tabbed == ["folder"]
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.places.cards["folder"].button.setFocus()
    doors.seen = Overview(may_manage=True)
    page.load()
    settle(qtbot, context)
    assert page.places.cards["alone"].button.hasFocus()


def test_tab_leads_to_the_choice_in_force_before_anything_had_the_keys(qtbot, qapp):
    places = PlaceChoice()
    qtbot.addWidget(places)
    places.choose("server")
    tabbed = [key for key, card in places.cards.items() if card.button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert tabbed == ["server"]


def test_of_many_computers_the_list_scrolls_and_the_buttons_stay_near(qtbot, context, doors):
    doors.seen = shared_overview(computers=tuple(replace(COMPUTER, id=f"{n:032x}") for n in range(40)))
    page = opened(qtbot, context, doors)
    assert page.rows.count() == 40
    assert page.rows.height() < 10 * page.rows.sizeHintForRow(0)


def test_before_anything_was_read_a_shared_desk_is_not_called_alone(qtbot, context, doors):
    context.sharing.show(SyncState("folder", "synced", others=1))
    page = SharingPage(context, doors)
    qtbot.addWidget(page)
    assert page.places.key == "folder"
    assert page.invited.isHidden()


def test_what_is_said_before_a_desk_moves_follows_from_what_was_chosen(page):
    page.share_folder(Path("/mnt/team"), True)
    sealed = page.dialog.sentences
    page.share_folder(Path("/mnt/team"), False)
    readable = page.dialog.sentences
    page.share_server(page.server.place(), "secret")
    server = page.dialog.sentences
    assert any("Halyard Outdoor.desk" in words for words in sealed)
    assert "Nobody sees anything before you invite them." in sealed
    assert "Nobody sees anything before you invite them." not in readable
    assert any("can read every ticket" in words for words in readable)
    assert any("recovery key" in words for words in readable)
    assert any("looks after the server can read everything" in words for words in server)
    assert not any("recovery key" in words for words in server)


def test_leaving_says_what_it_means_for_the_others_if_there_are_any(qtbot, context, doors):
    doors.seen = shared_overview()
    page = opened(qtbot, context, doors)
    page.stop_sharing()
    assert any("To come back" in words for words in page.dialog.sentences)
    assert any("only on an owner’s computer" in words for words in page.dialog.sentences)
    doors.seen = shared_overview(computers=shared_overview().computers[:1])
    page.load()
    settle(qtbot, context)
    page.stop_sharing()
    assert any("Nobody else shares it" in words for words in page.dialog.sentences)
    assert not any("To come back" in words for words in page.dialog.sentences)


def test_who_may_not_choose_sees_who_does_the_desks_work_without_switches(qtbot, context, doors):
    doors.seen = shared_overview(may_manage=False)
    page = opened(qtbot, context, doors)
    rows = [page.rows.item(number).data(ROW) for number in range(page.rows.count())]
    assert [row.on for row in rows] == [None, None, None]
    assert rows[0].cells[-1] == "yes"


def test_a_card_is_chosen_by_a_click_anywhere_and_by_arrow_keys(page, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.mouseClick(page.places.cards["folder"], Qt.MouseButton.LeftButton)
    assert page.places.key == "folder"
    assert page.folder.isVisible()
    assert page.server.isHidden()
    assert QApplication.focusWidget() is page.places.cards["folder"].button
    qtbot.keyClick(page.places.cards["folder"].button, Qt.Key.Key_Down)
    assert page.places.key == "server"
    assert page.server.isVisible()
    assert page.folder.isHidden()


def test_sharing_in_a_folder_asks_first_and_shows_the_recovery_key(page, qtbot, context, doors):
    page.places.cards["folder"].button.click()
    page.folder.try_folder("/mnt/team")
    settle(qtbot, context)
    page.folder.share.click()
    asked = page.dialog
    assert isinstance(asked, MovingDialog)
    assert any("recovery key" in words for words in asked.sentences)
    assert any("stays on this computer" in words for words in asked.sentences)
    doors.seen = shared_overview()
    with qtbot.waitSignal(context.sharing.looked):
        asked.accept()
    settle(qtbot, context)
    assert ("folder", Path("/mnt/team"), True) in doors.did
    assert isinstance(page.dialog, RecoveryDialog)
    assert page.places.key == "folder"
    assert page.invite.isVisible()


def test_who_cancels_shares_nothing(page, qtbot, context, doors):
    page.share_folder(Path("/mnt/team"), True)
    page.dialog.reject()
    settle(qtbot, context)
    assert doors.did == []


def test_what_cannot_be_shared_is_said_and_can_be_tried_again(page, qtbot, context, doors):
    doors.error = DeskError("sharing-folder-full", folder="/mnt/team")
    page.share_folder(Path("/mnt/team"), True)
    page.dialog.accept()
    settle(qtbot, context)
    assert page.bar.isVisible()
    assert "no room left" in page.bar.text()
    assert page.places.isEnabled()


def test_computers_are_listed_with_a_switch_for_those_that_may_work(qtbot, context, doors):
    doors.seen = shared_overview()
    page = opened(qtbot, context, doors)
    rows = {page.rows.item(at).data(ROW).id: page.rows.item(at).data(ROW) for at in range(page.rows.count())}
    assert [rows[each].on for each in (OWN, FRONT, OLD)] == [True, False, None]
    assert rows[OLD].faint
    assert "taken out" in rows[OLD].below
    assert "this one" in rows[OWN].cells[0]
    page.rows.switched.emit(FRONT, True)
    settle(qtbot, context)
    assert ("work", FRONT, True) in doors.did


def test_a_computer_is_taken_out_after_a_question_and_never_the_own_one(qtbot, context, doors):
    doors.seen = shared_overview()
    page = opened(qtbot, context, doors)
    page.rows.choose(OWN)
    assert not page.take_out.isEnabled()
    page.rows.choose(FRONT)
    page.take_out.click()
    assert page.dialog.consent.property("kind") == "danger"
    assert doors.did == []
    page.dialog.accept()
    settle(qtbot, context)
    assert doors.did == [("revoke", FRONT)]


def test_inviting_shows_the_password_once(qtbot, context, doors, tmp_path):
    doors.seen = shared_overview()
    page = opened(qtbot, context, doors)
    page.invite.click()
    settle(qtbot, context)
    asked = page.dialog
    assert isinstance(asked, InvitingDialog)
    asked.make(tmp_path / "marek.deskbell-invitation")
    settle(qtbot, context)
    assert isinstance(page.dialog, InvitedDialog)
    assert page.dialog.password.text() == "ABCDE-FGHJK"
    assert page.dialog.link is None


def test_choosing_alone_on_a_shared_desk_asks_whether_to_stop(qtbot, context, doors):
    doors.seen = shared_overview()
    page = opened(qtbot, context, doors)
    page.places.cards["alone"].button.click()
    assert isinstance(page.dialog, MovingDialog)
    assert page.places.key == "folder"
    doors.seen = Overview(may_manage=True)
    page.dialog.accept()
    settle(qtbot, context)
    assert doors.did == [("leave",)]
    assert page.places.key == "alone"


def test_moving_to_a_server_says_that_the_folder_stays(qtbot, context, doors):
    doors.seen = shared_overview()
    page = opened(qtbot, context, doors)
    page.share_server(page.server.place(), "secret")
    assert any("nothing is deleted there" in words for words in page.dialog.sentences)
    page.dialog.accept()
    settle(qtbot, context)
    assert doors.did[0][0] == "server"


def test_the_page_is_there_for_who_may_set_up_sharing_and_nobody_else(context):
    kind = next(each for each in PAGES if each.name == "sharing")
    assert kind.rights == (Permission.SYSTEM_SYNC_CONFIG,)
    assert kind in pages_for(context.rights)


def test_who_may_set_up_sharing_without_being_an_owner_reads_why_nothing_is_offered(qtbot, context, doors):
    doors.seen = shared_overview(may_manage=False)
    page = opened(qtbot, context, doors)
    assert page._owners_only.isVisible()
    assert not page.places.isEnabled()
    assert page.invite.isHidden()
    assert page.take_out.isHidden()
    page.rows.switched.emit(FRONT, True)
    settle(qtbot, context)
    assert doors.did == [("work", FRONT, True)]


def test_one_file_carries_the_changes_by_hand(qtbot, context, doors, tmp_path):
    doors.seen = shared_overview()
    page = opened(qtbot, context, doors)
    page.exchange.exporting.emit(tmp_path / "out")
    settle(qtbot, context)
    assert page.bar.text().startswith("7 file")
    page.exchange.merging.emit(tmp_path / "in")
    settle(qtbot, context)
    assert page.bar.text().startswith("12 change")
    assert doors.did == [("export", tmp_path / "out"), ("merge", tmp_path / "in")]


def test_the_recovery_key_is_typed_into_a_dialog(qtbot, context, doors):
    doors.seen = shared_overview()
    page = opened(qtbot, context, doors)
    page.exchange.recover.click()
    asked = page.findChild(KeyDialog)
    asked.accept()
    assert asked.isVisible()
    asked.key.setText(" ABCD ")
    asked.accept()
    settle(qtbot, context)
    assert doors.did == [("recover", "ABCD")]
    assert "owner’s again" in page.bar.text()


def test_a_desk_on_a_server_has_nothing_to_carry_by_hand(qtbot, context, doors):
    doors.seen = shared_overview(state=SyncState("server", "synced"))
    page = opened(qtbot, context, doors)
    assert page.exchange.isHidden()
