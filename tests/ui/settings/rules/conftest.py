"""A desk with a few departments, and the page of rules on it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.ui.i18n import install_language
from desktop.ui.settings.rules.page import RulesPage
from tests.making import actor_desk, make_agent, make_department
from tests.ui.composer.staging import make_context, settle
from tests.ui.settings.rules.working import Hands


@pytest.fixture(autouse=True)
def english(qapp) -> None:
    """Speak English with its plurals, whatever another test spoke."""
    install_language(qapp, "en")


@pytest.fixture
def marketing(desk) -> str:
    """Give a second department."""
    return make_department("Marketing")


@pytest.fixture
def hands(qtbot) -> Hands:
    """Give mouse and keyboard."""
    return Hands(qtbot)


@pytest.fixture
def page_of(qapp, qtbot, desk_path, tmp_path) -> Callable[..., RulesPage]:
    """Give a way to a page of rules as somebody opens it; what was started is waited for at the end."""
    made = []

    def give(desk, kind=RulesPage) -> RulesPage:
        context = make_context(desk, desk_path, tmp_path)
        made.append(context)
        page = kind(context)
        qtbot.addWidget(page)
        page.resize(1072, 744)
        page.load()
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        settle(qtbot, context)
        return page

    yield give
    for each in made:
        each.tasks.finish()


@pytest.fixture
def page(page_of, desk, marketing) -> RulesPage:
    """Give the page as the owner opens it."""
    return page_of(desk)


@pytest.fixture
def page_for(page_of, desk):
    """Give a way to the page as an agent with a role opens it."""

    def give(role: str, homes=(), kind=RulesPage) -> RulesPage:
        agent = make_agent("Nora Vale", role, homes, "nora@halyard.example")
        return page_of(actor_desk(desk, agent), kind)

    return give
