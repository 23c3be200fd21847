"""What the pages promise exists, and what exists is on its page."""

import re
from pathlib import Path

import pytest

from desktop.core.search_language import NAMES, PEOPLE, TEXTS
from desktop.core.settings import SETTINGS

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_and_picture_leads_somewhere(page):
    targets = re.findall(r"\]\(([^)#:]+)\)", page.read_text())
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_every_operator_of_the_search_field_is_in_the_guide():
    guide = (ROOT / "docs/guide.md").read_text()
    assert [
        name for name in (*PEOPLE, *TEXTS, *NAMES, "has", "is", "before", "after", "number") if f"`{name}:" not in guide
    ] == []


def test_every_setting_is_on_its_page():
    page = (ROOT / "docs/settings.md").read_text()
    assert [setting.key for setting in SETTINGS if f"`{setting.key}`" not in page] == []


def test_the_decisions_are_numbered_without_gaps():
    numbers = [int(path.name[:3]) for path in sorted((ROOT / "docs/decisions").glob("*.md"))]
    assert numbers == list(range(1, len(numbers) + 1))
