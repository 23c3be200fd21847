"""The page about the language of rules is what the program says."""

from __future__ import annotations

import json
import re
from pathlib import Path

from desktop.core.automation.acts import ACTS
from desktop.core.automation.fields import FIELDS
from desktop.core.automation.operators import OPERATORS, label_of
from desktop.core.automation.reference import rules_page
from desktop.core.automation.rule_files import rules_from_text
from desktop.core.automation.triggers import RESERVED, TRIGGERS
from desktop.core.automation.values import CHOICES

PAGE = Path(__file__).parents[3] / "docs" / "rules.md"


def test_the_page_is_made_from_the_catalogues():
    page = PAGE.read_text("utf-8")
    assert page == rules_page(), "write it anew: python -m desktop.core.automation.reference > docs/rules.md"


def test_the_page_names_everything():
    for name in (*TRIGGERS, *OPERATORS, *ACTS, *(each for each in FIELDS if each != "field")):
        assert f"| `{name}` |" in rules_page(), name


def test_the_example_of_the_page_is_read():
    (example,) = re.findall(r"```json\n(.*?)```", rules_page(), re.DOTALL)
    assert [rule.name for rule in rules_from_text(example).rules] == ["Social media"]
    assert json.loads(example)["names"].popitem()[1] == "Marketing"


def test_every_label_is_words_of_its_own():
    for labels in (TRIGGERS, FIELDS, ACTS):
        words = [each.label for each in labels.values()]
        assert len(set(words)) == len(words)
        assert all(word[0].isupper() and not word.endswith(".") for word in words)
    assert all(len(set(each.values())) == len(each) for each in CHOICES.values())


def test_operators_read_otherwise_for_tags():
    assert label_of("changed-to", "set") == "got"
    assert label_of("changed-to", "one") == "changed to"


def test_names_kept_for_later_are_not_used():
    assert not RESERVED & TRIGGERS.keys()
