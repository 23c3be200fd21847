"""The canvas and the marks drawn on it."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from desktop.ui.common import marks
from desktop.ui.common.paint import END, Canvas, elided
from desktop.ui.theme.tokens import load_theme

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def drawn(direction, draw, wide=200, high=40, selected=False, theme="light"):
    """Draw on white and return the image."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw(Canvas(painter, QRect(0, 0, wide, high), direction, load_theme(theme), selected))
    painter.end()
    return image


def inked(image):
    """First and last column that is not white."""
    columns = [
        x for x in range(image.width()) if any(image.pixel(x, y) & 0xFFFFFF != 0xFFFFFF for y in range(image.height()))
    ]
    return (columns[0], columns[-1]) if columns else None


def test_places_are_mirrored_in_right_to_left(qapp):
    places = []
    for direction in (LTR, RTL):
        drawn(direction, lambda canvas: places.append(canvas.place(10, 5, 30, 20)))
    assert places == [QRect(10, 5, 30, 20), QRect(160, 5, 30, 20)]


@pytest.mark.parametrize("text", ["Order 20418", "استرداد مبلغ"])
def test_a_text_keeps_to_the_rows_start_whatever_its_language(qapp, text):
    left = inked(drawn(LTR, lambda canvas: canvas.text(20, 0, 160, 40, text)))
    right = inked(drawn(RTL, lambda canvas: canvas.text(20, 0, 160, 40, text)))
    assert left[0] < 30
    assert left[1] < 150
    assert right[0] > 50
    assert right[1] > 170


def test_a_text_at_the_end_stands_at_the_other_side(qapp):
    first, last = inked(drawn(LTR, lambda canvas: canvas.text(20, 0, 160, 40, "12 min", side=END)))
    assert first > 100
    assert 170 <= last < 182


def test_text_is_drawn_as_it_is_and_in_one_line(qapp):
    shown, wide = elided("a <b>bold</b>\nline", "body", None, 1000)
    assert shown == "a <b>bold</b> line"
    assert wide > 0
    assert elided("a very long line of text", "body", None, 60)[0].endswith("…")
    assert elided("report-of-november.pdf", "body", None, 90, True)[0].endswith("f")


def test_a_pill_is_as_wide_as_it_says_and_mirrors(qapp):
    wide = []
    left = drawn(LTR, lambda canvas: wide.append(marks.status_pill(canvas, 10, 5, "open", "Open")))
    right = drawn(RTL, lambda canvas: wide.append(marks.status_pill(canvas, 10, 5, "open", "Open")))
    assert wide[0] == wide[1] == marks.status_pill_width("Open")
    assert inked(left) == (10, 10 + wide[0] - 1)
    assert inked(right) == (200 - 10 - wide[0], 189)


def test_every_status_is_told_apart_by_its_glyph_alone(qapp):
    glyphs = {
        status: drawn(LTR, lambda canvas, s=status: canvas.icon(5, 5, 10, marks.status_glyph(s), "text"))
        for status in marks.STATUSES
    }
    pictures = list(glyphs.values())
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[i + 1 :])


def test_on_a_selection_a_pill_stands_on_the_surface(qapp):
    def draw(canvas):
        marks.status_pill(canvas, 0, 0, "new", "New")

    dark = drawn(LTR, draw, selected=True, theme="dark").pixelColor(20, 2)
    assert dark == load_theme("dark").colour("surface")


def test_only_urgent_and_high_have_a_mark(qapp):
    used = []
    for priority in ("urgent", "high", "normal", "low"):
        drawn(LTR, lambda canvas, p=priority: used.append(marks.priority_mark(canvas, 0, 0, p)))
    assert used == [14, 14, 0, 0]


def test_service_level_tag_badge_and_key_cap_return_their_width(qapp):
    def draw(canvas):
        assert marks.sla_badge(canvas, 0, 0, "overdue", "25 min late") == marks.sla_badge_width("25 min late")
        assert marks.tag(canvas, 0, 0, "refund") == marks.tag_width("refund")
        assert marks.key_cap(canvas, 0, 0, "Ctrl K") == marks.key_cap_width("Ctrl K")
        for kind in ("", "attention", "failed"):
            assert marks.badge(canvas, 0, 0, "23", kind) == marks.badge_width("23", kind)
        assert marks.dot(canvas, 0, 0, "unread_dot") == 8

    assert inked(drawn(LTR, draw)) is not None


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Amira Haddad", "AH"),
        ("amira", "A"),
        ("Jan Maria van der Berg", "JB"),
        ("أميرة حداد", "أح"),
        ("łukasz żak", "ŁŻ"),
        ("", "?"),
        ("<img>", "?"),
        ("ewa.kowal@example.com", "EC"),
    ],
)
def test_initials_are_the_first_letters_of_the_first_and_last_word(name, letters):
    assert marks.initials(name) == letters


def test_a_person_has_the_same_colour_on_every_computer():
    assert [marks.stable_choice(key, 8) for key in ("a", "b", "c", "d")] == [2, 5, 5, 7]
    assert {marks.stable_choice(str(number), 8) for number in range(200)} == set(range(8))


def test_nobody_and_somebody_are_drawn_differently(qapp):
    somebody = drawn(LTR, lambda canvas: marks.avatar(canvas, 5, 5, 28, "Ewa Kowal", "1"))
    nobody = drawn(LTR, lambda canvas: marks.nobody(canvas, 5, 5, 28))
    assert somebody.pixelColor(8, 19) != nobody.pixelColor(8, 19)
