"""Fonts by kind."""

from PySide6.QtGui import QFont, QFontDatabase

from desktop.ui.theme import fonts


def test_the_first_family_is_installed_and_an_arabic_one_stands_behind_it(qapp):
    families = fonts.family_list()
    installed = QFontDatabase.families()
    assert families[0] in installed
    if "Noto Sans Arabic" in installed:
        assert "Noto Sans Arabic" in families[:2]


def test_numbers_are_tabular_and_fonts_are_made_once(qapp):
    face = fonts.font("caption")
    assert face is fonts.font("caption")
    assert face.featureValue(QFont.Tag("tnum")) == 1
    assert fonts.font("body", 600).weight() == 600


def test_an_arabic_interface_gets_half_a_point_more(qapp):
    plain = fonts.font("body").pointSizeF()
    fonts.use_arabic_sizes(True)
    assert fonts.font("body").pointSizeF() == plain + 0.5
    fonts.use_arabic_sizes(False)
    assert fonts.font("body").pointSizeF() == plain


def test_one_line_fields_of_an_arabic_interface_lead_with_the_arabic_family(qapp):
    assert fonts.field_font().families() == fonts.font("body").families()
    fonts.use_arabic_sizes(True)
    families = fonts.field_font().families()
    assert set(families) == set(fonts.font("body").families())
    if "Noto Sans Arabic" in families:
        assert families[0] == "Noto Sans Arabic"
    fonts.use_arabic_sizes(False)


def test_initials_grow_with_the_avatar(qapp):
    sizes = [fonts.initials_font(side).pointSizeF() for side in (20, 28, 40)]
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[1] < sizes[2]


def test_there_is_a_typewriter_family(qapp):
    assert fonts.mono_family()


def test_measured_texts_are_measured_again_after_a_change_of_size(qapp):
    plain = fonts.text_width("Waiting for customer", "caption")
    fonts.use_arabic_sizes(True)
    wider = fonts.text_width("Waiting for customer", "caption")
    fonts.use_arabic_sizes(False)
    assert wider > plain
