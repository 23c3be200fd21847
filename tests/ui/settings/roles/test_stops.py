from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.core.permissions import Scope
from desktop.ui.common.paint import Canvas
from desktop.ui.settings.roles.stops import Slider, Stops, paint_held, paint_slider
from desktop.ui.theme.current import theme

ALL_FIVE, THREE = tuple(Scope), (Scope.NONE, Scope.DEPARTMENTS, Scope.ALL)
WIDE, HIGH = 811, 32


def drawn(slider: Slider, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> QImage:
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_slider(Canvas(painter, image.rect(), direction, theme()), Stops(WIDE), slider)
    painter.end()
    return image


def test_stops_are_86_apart_and_nearer_in_a_narrow_window():
    stops = Stops(WIDE)
    assert [stops.centre(each) - stops.centre(Scope.NONE) for each in Scope] == [0, 86, 172, 258, 344]
    assert 68 <= Stops(500).step < 86
    assert Stops(500).centre(Scope.ALL) < 500


def test_a_place_chooses_the_nearest_stop_that_the_right_has():
    stops = Stops(WIDE)
    assert [stops.at(stops.centre(each) + 20, ALL_FIVE) for each in Scope] == list(Scope)
    assert stops.at(stops.centre(Scope.ASSIGNED), THREE) == Scope.NONE
    assert stops.at(stops.centre(Scope.UNASSIGNED), THREE) == Scope.DEPARTMENTS
    assert stops.at(stops.begin - 1, ALL_FIVE) is None
    assert stops.at(WIDE - 3, ALL_FIVE) is None


def test_a_switch_is_only_where_it_is_drawn():
    stops, held = Stops(WIDE), (Scope.NONE, Scope.ALL)
    assert stops.at(stops.centre(Scope.NONE) + 10, held) == Scope.ALL
    assert stops.at(stops.centre(Scope.DEPARTMENTS), held) is None


def test_the_stop_in_force_is_filled_with_the_accent_and_what_cannot_be_chosen_is_pale(qapp):
    image = drawn(Slider(ALL_FIVE, Scope.ASSIGNED, Scope.DEPARTMENTS, False))
    stops, middle = Stops(WIDE), HIGH // 2
    colours = [image.pixelColor(stops.centre(each), middle).name() for each in Scope]
    accent = theme().colour("accent").name()
    assert colours[:2] == [accent, accent]
    assert accent not in colours[2:]
    rims = [image.pixelColor(stops.centre(each) - 3, middle).name() for each in (Scope.DEPARTMENTS, Scope.ALL)]
    assert rims[0] != rims[1]


def test_a_locked_slider_has_no_accent(qapp):
    image = drawn(Slider(ALL_FIVE, Scope.DEPARTMENTS, Scope.NONE, True))
    accent = theme().colour("accent").name()
    assert accent not in {image.pixelColor(x, HIGH // 2).name() for x in range(WIDE)}


def test_the_slider_is_mirrored_from_right_to_left(qapp):
    slider = Slider(ALL_FIVE, Scope.UNASSIGNED, Scope.ALL, False)
    there = drawn(slider, Qt.LayoutDirection.RightToLeft)
    middle, accent = HIGH // 2, theme().colour("accent").name()
    stops = Stops(WIDE)
    assert there.pixelColor(WIDE - 1 - stops.centre(Scope.UNASSIGNED), middle).name() == accent
    assert there.pixelColor(WIDE - 1 - stops.centre(Scope.ALL), middle).name() != accent


def test_a_switch_stands_under_the_first_stop(qapp):
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_held(Canvas(painter, image.rect(), Qt.LayoutDirection.LeftToRight, theme()), Stops(WIDE), True, True)
    painter.end()
    assert image.pixelColor(Stops(WIDE).centre(Scope.NONE) - 8, HIGH // 2).name() == theme().colour("accent").name()
