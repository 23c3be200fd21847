"""The page of asking customers how we did, on a real desk."""

from __future__ import annotations

from desktop.core.survey_words import LABELS
from desktop.store.models import Department
from desktop.store.settings import department_values
from desktop.ui.settings.satisfaction_page import SatisfactionPage
from tests.ui.composer.staging import settle


def make(qtbot, context) -> SatisfactionPage:
    """Give the page as it opens."""
    page = SatisfactionPage(context)
    qtbot.addWidget(page)
    page.resize(800, 640)
    page.show()
    page.load()
    settle(qtbot, context)
    return page


def test_switching_it_on_is_written_for_the_department(qtbot, context, desk):
    page = make(qtbot, context)
    page.field("survey").field.setChecked(True)
    for change in page.changes():
        change(desk)
    assert department_values(Department.get().id, "survey").flag("survey")


def test_the_letter_follows_the_scale(qtbot, context):
    page = make(qtbot, context)
    assert "How did we do?" in page.preview
    assert LABELS["en"][2] in page.preview
    scale = page.field("survey_scale").field
    scale.setCurrentIndex(scale.findData("five"))
    scale.activated.emit(scale.currentIndex())
    assert "★★★★★" in page.preview
