"""The promises of tokens.toml, held."""

import ast
from pathlib import Path

import pytest

from desktop.ui.theme import tokens
from desktop.ui.theme.tokens import THEME_NAMES, contrast_promises, load_theme

UI = Path(tokens.__file__).parents[1]
READERS = {
    "colour": lambda name: load_theme("light").colour(name),
    "size": tokens.size,
    "space": tokens.space,
    "radius": tokens.radius,
    "border": tokens.border,
    "icon_size": tokens.icon_size,
    "milliseconds": tokens.milliseconds,
    "font": tokens.type_kind,
    "metrics": tokens.type_kind,
}
TEXT_AND_SHAPES = [(kind, pair) for kind in ("pairs", "shapes") for pair in contrast_promises(kind)]


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize(("kind", "pair"), TEXT_AND_SHAPES, ids=lambda value: str(value))
def test_every_theme_keeps_its_contrast_promises(name, kind, pair):
    strict = 7.0 if kind == "pairs" else 3.0
    least = strict if name == "high_contrast" else pair.least
    assert load_theme(name).contrast(pair.text, pair.ground) >= least


def test_all_themes_have_the_same_names():
    light = load_theme("light")
    for name in THEME_NAMES[1:]:
        other = load_theme(name)
        assert set(other.hexes) == set(light.hexes)
        assert {key: len(row) for key, row in other.rows.items()} == {key: len(row) for key, row in light.rows.items()}


def test_every_colour_can_be_read():
    for name in THEME_NAMES:
        assert all(colour.isValid() for colour in load_theme(name).colours.values())


def test_a_misspelt_token_raises_at_once():
    with pytest.raises(KeyError):
        load_theme("light").colour("txet")
    with pytest.raises(KeyError):
        tokens.size("ticket_rwo")


def test_every_token_named_in_the_program_exists():
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                called = getattr(node.func, "attr", getattr(node.func, "id", ""))
                name = node.args[0].value
                if called in READERS and isinstance(name, str) and not name.startswith("#"):
                    assert READERS[called](name) is not None, f"{path}:{node.lineno}"


@pytest.mark.parametrize("name", THEME_NAMES)
def test_marks_on_a_selected_row_are_seen(name):
    theme = load_theme(name)
    for mark in ("unread_dot", "border_strong", "priority_urgent", "priority_high", "focus_ring", "text_muted"):
        assert theme.contrast(theme.on(mark, selected=True), "row_selected") >= 3.0
