"""What the entry of sync opens."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog

from desktop.ui.sharing import SyncState
from tests.ui.composer.staging import settle


def test_the_status_bar_leads_to_the_sync_window_of_a_shared_desk(opened, qtbot, context):
    window, wiring = opened.window, opened.parts.desk
    assert not window.commands.allows("sync")
    assert window.status.sync.isHidden()
    context.sharing.show(SyncState("folder", "synced", others=1))
    assert window.commands.allows("sync")
    assert not window.status.sync.isHidden()
    window.status.sync.click()
    settle(qtbot, context)
    first = wiring._sync
    assert first is not None
    assert first.isVisible()
    opened.do("sync")
    assert wiring._sync is first
    first.close()


def test_the_sync_window_leads_on_to_the_settings_and_closes_with_the_rights(opened, qtbot, context):
    context.sharing.show(SyncState("folder", "synced", others=1))
    opened.do("sync")
    settle(qtbot, context)
    wiring = opened.parts.desk
    wiring._sync.settings.click()
    settle(qtbot, context)
    assert wiring._settings.present == "sharing"
    wiring._on_ended()
    assert not wiring._settings.isVisible()
    settle(qtbot, context)


def test_an_invitation_can_be_opened_where_a_desk_can(opened, monkeypatch):
    started = []
    monkeypatch.setattr("desktop.ui.main_window.desk_wiring.open_in_new_process", started.append)
    opened.do("open-desk")
    (asked,) = opened.window.findChildren(QFileDialog)
    assert "*.deskbell-invitation" in asked.nameFilters()[0]
    asked.fileSelected.emit("/home/ewa/Ewa.deskbell-invitation")
    assert started == ["/home/ewa/Ewa.deskbell-invitation"]
    asked.close()
