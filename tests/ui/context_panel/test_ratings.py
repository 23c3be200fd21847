"""What the customer said, beside the ticket."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from desktop.core.survey import token_hash
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.models import Rating
from desktop.ui.context_panel.context_panel import ContextPanel
from tests.making import make_ticket


@pytest.fixture
def opened(context, qtbot):
    def show(scale: str, score: int | None, comment: str = "") -> ContextPanel:
        ticket = make_ticket()
        with journal.recording("test", "rate"):
            Rating.create(
                ticket=ticket.id,
                contact=ticket.requester,
                department=ticket.department,
                agent=context.desk.actor.id,
                scale=scale,
                token_hash=token_hash("x"),
                until=now() + 1,
                score=score,
                comment=comment,
                rated_at=now() if score else None,
            )
        panel = ContextPanel(context)
        qtbot.addWidget(panel)
        panel.resize(280, 800)
        panel.show()
        with qtbot.waitSignal(panel.shown):
            panel.show_ticket(ticket.id)
        return panel

    return show


def said(panel: ContextPanel) -> str:
    return " ".join(label.text() for label in panel.ratings.findChildren(QLabel) if label.isVisible())


def test_stars_and_comment_stand_there_as_plain_text(opened):
    panel = opened("five", 4, "<b>Quick</b>")
    assert "★★★★☆" in said(panel)
    assert "<b>Quick</b>" in said(panel)
    assert panel.section("ratings").isVisible()


def test_three_levels_have_words(opened):
    assert "Bad" in said(opened("three", 1))


def test_a_question_without_answer_says_so(opened):
    assert "No answer yet" in said(opened("three", None))


def test_a_ticket_without_question_shows_nothing(context, qtbot):
    panel = ContextPanel(context)
    qtbot.addWidget(panel)
    panel.show()
    with qtbot.waitSignal(panel.shown):
        panel.show_ticket(make_ticket().id)
    assert not panel.section("ratings").isVisible()
