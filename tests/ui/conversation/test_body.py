"""The viewer shuts hostile mail in."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest

from desktop.mail.html_render import render, render_text
from desktop.ui.conversation.body import BodyView
from desktop.ui.theme.current import holder

NAMES = ("file:///etc/passwd", "/etc/passwd", "\\\\host\\share\\a.png", "//host/a.png", "qrc:/x", "http://a.example/b.png",
         "data:image/svg+xml;base64,AAAA", "cid:unknown", "blob:abc", "", "C:\\a.png", "ftp://a/b")  # fmt: skip


@pytest.fixture
def asked():
    return []


@pytest.fixture
def body(qapp, qtbot, asked):
    holder.apply(qapp, "light")
    made = BodyView(lambda url, done: asked.append(url))
    qtbot.addWidget(made)
    made.resize(400, 300)
    return made


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", list(QTextDocument.ResourceType))
def test_every_resource_is_answered_here(body, name, kind):
    answer = body.loadResource(kind.value, QUrl(name))
    if kind == QTextDocument.ResourceType.ImageResource:
        assert isinstance(answer, QImage)
        assert not answer.isNull()
    else:
        assert answer == ""


def test_a_picture_comes_later_and_makes_room(body):
    waiting = {}
    body._load = waiting.__setitem__
    body.show_html('<p>x</p><img src="blob:2">')
    before = body.heightForWidth(400)
    assert list(waiting) == ["blob:2"]
    image = QImage(200, 300, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    waiting["blob:2"](image)
    assert body.heightForWidth(400) > before + 250


def test_it_is_as_high_as_its_text_and_has_no_bars_or_frame(body):
    body.show_html(render_text("one\n\ntwo\n\nthree", ()).visible)
    low = body.heightForWidth(400)
    body.show_html(render_text("word " * 400, ()).visible)
    assert body.heightForWidth(400) > low
    assert body.heightForWidth(200) > body.heightForWidth(400)
    assert body.frameWidth() == 0
    assert body.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_links_are_told_and_never_followed(body, qtbot):
    body.show_html(render('<a href="https://a.example/x">a.example</a>').visible)
    assert not body.openLinks()
    assert not body.openExternalLinks()
    told = []
    body.link_chosen.connect(told.append)
    body.show()
    body.setFocus()
    QTest.keyClick(body, Qt.Key.Key_Tab)
    QTest.keyClick(body, Qt.Key.Key_Return)
    assert told == ["https://a.example/x"]


def test_only_words_leave_by_copying_and_dragging(body):
    body.show_html(render('<p>Hello <b>you</b></p><img src="https://a.example/x.png">', remote_pictures=True).visible)
    body.selectAll()
    data = body.createMimeDataFromSelection()
    assert data.formats() == ["text/plain"]
    assert data.text().startswith("Hello you")
    assert not body.acceptDrops()


def test_each_paragraph_has_the_direction_of_its_words(body):
    body.show_html(render_text("Hello there\n\nمرحبا بك", ()).visible)
    blocks = [body.document().findBlockByNumber(number) for number in (0, 1)]
    assert [block.textDirection() for block in blocks] == [
        Qt.LayoutDirection.LeftToRight,
        Qt.LayoutDirection.RightToLeft,
    ]


def test_arabic_lines_are_not_twice_as_far_apart(body):
    body.show_html(render_text("Hello\nHello\nHello\nHello", ()).visible)
    latin = body.heightForWidth(400)
    body.show_html(render_text("مرحبا\nمرحبا\nمرحبا\nمرحبا", ()).visible)
    assert latin < body.heightForWidth(400) < latin * 1.4


def test_a_table_that_is_too_wide_gets_a_bar_below(body):
    cells = "".join(f'<td width="300">{"x" * 40}</td>' for _ in range(3))
    body.show_html(f"<table width='900'><tr>{cells}</tr></table>")
    assert body.document().size().width() > 300 or body.heightForWidth(300) >= 20
    assert body.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_the_menu_offers_what_there_is(body, qtbot):
    body.show_html(render('<p><a href="https://a.example/x">here</a></p>').visible)
    body.show()
    body.resize(400, body.heightForWidth(400))
    words = [action.text() for action in body.menu_at(body.cursorRect().center()).actions()]
    assert "Copy" in words
    assert "Copy link" in words
