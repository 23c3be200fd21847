"""Filling in the owner's texts."""

from desktop.core.templates import filled


def test_known_names_are_replaced_and_other_braces_stay():
    assert filled("{a} {b} {unknown} { {a", {"a": "1", "b": "2"}) == "1 2 {unknown} { {a"


def test_a_value_is_never_looked_at_again():
    assert filled("{a}", {"a": "{b}", "b": "secret"}) == "{b}"


def test_attributes_and_formats_are_plain_text():
    assert filled("{a.__class__} {a!r} {a:>9}", {"a": "1"}) == "{a.__class__} {a!r} {a:>9}"
