"""Names of departments that say nothing."""

from __future__ import annotations

import pytest

from desktop.ui.settings.departments.naming import name_hint, says_nothing


@pytest.mark.parametrize(
    "name",
    ["Group 1", "test", "Team A", "Grupo 2", "Zespół B", "Dział 3", "فريق 1", "القسم", "x", "Departamento nuevo"],
)
def test_a_name_for_any_group_gets_a_hint(name):
    assert says_nothing(name)
    assert name_hint(name)


@pytest.mark.parametrize(
    "name", ["Repairs", "Team Repairs", "Facturación", "Reklamacje", "الفواتير", "Group sales", ""]
)
def test_a_name_that_says_something_gets_none(name):
    assert not name_hint(name)
