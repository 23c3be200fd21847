"""The bar over a pane."""

from __future__ import annotations

from desktop.ui.common.bar import Bar


def test_the_cross_takes_the_tone_of_what_is_said(qtbot, qapp):
    bar = Bar("info", "info", "", closable=True)
    qtbot.addWidget(bar)
    before = bar._cross.property("icon_ink")
    bar.say("danger", "circle-alert", "It failed.")
    assert bar.text() == "It failed."
    assert (before, bar._cross.property("icon_ink")) == ("info_text", "danger_text")


def test_closing_it_is_told(qtbot, qapp):
    bar = Bar("info", "info", "Done.", closable=True)
    qtbot.addWidget(bar)
    bar.show()
    with qtbot.waitSignal(bar.closed):
        bar._cross.click()
    assert bar.isHidden()
