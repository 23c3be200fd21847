"""The part of the page of sharing that shows the computers."""

from __future__ import annotations

import pytest

from desktop.ui.settings.sharing.computers_part import ComputersPart
from tests.ui.settings.sharing.staging import FRONT, OLD, OWN, shared_overview


@pytest.fixture
def part(qtbot, qapp):
    made = ComputersPart()
    qtbot.addWidget(made)
    made.show()
    made.show_overview(shared_overview())
    return made


@pytest.mark.parametrize(("computer", "may"), [(OWN, False), (FRONT, True), (OLD, False)])
def test_only_another_computer_that_is_still_in_can_be_taken_out(part, computer, may):
    part.rows.setCurrentRow(part.rows.ids().index(computer))
    assert part.chosen().id == computer
    assert part.take_out.isEnabled() is may
    assert bool(part.take_out.toolTip()) is not may


def test_who_is_no_owner_is_offered_neither_inviting_nor_taking_out(part):
    part.show_overview(shared_overview(may_manage=False))
    assert part.invite.isHidden()
    assert part.take_out.isHidden()
    assert not part.leave.isHidden()
