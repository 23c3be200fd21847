"""A folder that is elsewhere is pointed to from the page, and leaving without files needs a second word."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.ui.settings.lists.asking import ConsentDialog
from desktop.ui.settings.sharing.elsewhere import lacks_files
from desktop.ui.settings.sharing.sharing_page import SharingPage
from desktop.ui.theme.current import holder
from tests.ui.composer.staging import settle
from tests.ui.settings.sharing.staging import NotedDoors, shared_overview


@pytest.fixture
def doors():
    return NotedDoors(shared_overview())


@pytest.fixture
def page(qapp, qtbot, context, doors):
    holder.apply(qapp, "light")
    made = SharingPage(context, doors)
    qtbot.addWidget(made)
    made.show()
    made.load()
    settle(qtbot, context)
    return made


def test_the_folder_that_was_chosen_is_pointed_to_and_that_is_said(page, qtbot, context, doors):
    assert page.exchange.elsewhere.isVisible()
    page.exchange.elsewhere.found.emit(Path("/media/new/Halyard.desk"))
    settle(qtbot, context)
    assert doors.did == [("relocate", Path("/media/new/Halyard.desk"))]
    assert not page.bar.isHidden()


def test_leaving_without_files_is_asked_about_and_done_on_a_second_word(page, qtbot, context, doors):
    doors.error = DeskError("sharing-files-missing", count=3)
    assert lacks_files(doors.error)
    page.stop_sharing()
    page.dialog.accept()
    settle(qtbot, context)
    asked = page.dialog
    assert isinstance(asked, ConsentDialog)
    doors.error = None
    asked.accept()
    settle(qtbot, context)
    assert doors.did == [("leave",), ("leave", "anyway")]
