"""Preview, open, save: what each kind of file leads to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.core.filenames import is_dangerous
from desktop.store.queries.rows import AttachmentRow
from desktop.store.sharing import HubPlace, write_hub
from desktop.ui.files.attachments import Attachments
from desktop.ui.files.chips import FileChips
from desktop.ui.files.viewer import PictureWindow, TextWindow
from tests.ui.conversation.conftest import PNG


@pytest.fixture
def window(qapp, qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def opened_by_system():
    return []


@pytest.fixture
def attachments(context, window, opened_by_system):
    made = Attachments(context, window, opener=lambda url: opened_by_system.append(url.toLocalFile()) or True)
    made.windows, made.words = [], []
    made.shown.connect(made.windows.append)
    made.said.connect(made.words.append)
    return made


@pytest.fixture
def file(context):
    def make(name, content=b"hello", mime="application/octet-stream"):
        blob = context.desk.files.put_blob(content)
        return AttachmentRow("a", name, mime, len(content), blob, "", False, "file", is_dangerous(name))

    return make


@pytest.mark.parametrize("name", ["a.html", "a.svg", "a.xhtml", "a.txt"])
def test_pages_and_vector_pictures_open_as_their_words(attachments, file, opened_by_system, qtbot, name):
    attachments.open(file(name, b"<script>alert(1)</script>"))
    qtbot.waitUntil(lambda: bool(attachments.windows))
    window = attachments.windows[0]
    assert isinstance(window, TextWindow)
    assert window.text.toPlainText() == "<script>alert(1)</script>"
    assert opened_by_system == []


def test_what_could_run_is_offered_for_saving_with_a_sentence(attachments, file, opened_by_system):
    attachments.open(file("invoice.pdf.exe", b"MZ"))
    assert "invoice.pdf.exe" in attachments.words[0]
    assert isinstance(attachments.windows[0], QFileDialog)
    assert opened_by_system == []
    attachments.windows[0].reject()


def test_a_document_opens_as_a_private_copy(attachments, file, opened_by_system, qtbot, context):
    attachments.open(file("statement.pdf", b"%PDF-1.4"))
    qtbot.waitUntil(lambda: bool(opened_by_system))
    assert not opened_by_system[0].startswith(str(context.desk.files.root))
    assert opened_by_system[0].endswith("/statement.pdf")


def test_space_shows_a_picture_and_escape_closes_it(attachments, file, qtbot, window):
    chips = FileChips([file("a.png", PNG)], attachments)
    qtbot.addWidget(chips)
    chips.show()
    QTest.keyClick(chips.chips[0], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(attachments.windows))
    shown = attachments.windows[0]
    assert isinstance(shown, PictureWindow)
    with qtbot.waitSignal(shown.finished):
        QTest.keyClick(shown, Qt.Key.Key_Escape)


def test_a_picture_that_is_none_is_said(attachments, file, qtbot):
    attachments.preview(file("a.png", b"<svg/>"))
    qtbot.waitUntil(lambda: bool(attachments.words))
    assert attachments.windows == []


def test_a_mail_in_a_mail_shows_head_and_words(attachments, file, qtbot):
    head = b"From: Jo <jo@a.example>\r\nTo: x@b.example\r\nSubject: Hi\r\nContent-Type: text/html\r\n\r\n"
    raw = head + b"<p>Hello <b>you</b>"
    attachments.preview(file("m.eml", raw))
    qtbot.waitUntil(lambda: bool(attachments.windows))
    text = attachments.windows[0].text.toPlainText()
    assert "jo@a.example" in text
    assert "Hello you" in text


def test_saving_all_takes_free_names(attachments, file, qtbot, tmp_path):
    (tmp_path / "a.pdf").write_bytes(b"old")
    with qtbot.waitSignal(attachments.said):
        attachments.save_into([file("a.pdf", b"1"), file("a.pdf", b"2"), file("../b.txt", b"3")], tmp_path)
    saved = {
        path.name: path.read_bytes() for path in tmp_path.iterdir() if path.is_file() and "eskbell" not in path.name
    }
    wanted = {"a.pdf": b"old", "a (2).pdf": b"1", "a (3).pdf": b"2"}
    assert wanted.items() <= saved.items()
    assert b"3" in saved.values()
    assert not (tmp_path.parent / "b.txt").exists()


def test_a_missing_file_is_a_refusal_that_people_read(attachments, context, qtbot):
    row = AttachmentRow("a", "a.txt", "text/plain", 5, "0" * 64, "", False, "file", False)
    with qtbot.waitSignal(context.tasks.failed) as caught:
        attachments.preview(row)
    assert caught.args[0].code == "blob-missing"


def test_the_menu_of_a_chip_leaves_out_what_cannot_be(attachments, file, qtbot):
    words = {}
    for name in ("a.exe", "a.pdf", "a.png"):
        chips = FileChips([file(name)], attachments)
        qtbot.addWidget(chips)
        words[name] = [action.text() for action in chips.chips[0].menu().actions()]
    assert [len(each) for each in words.values()] == [1, 2, 2]


def test_a_file_on_another_computer_is_fetched_and_then_opened(attachments, file, context, qtbot):
    write_hub(HubPlace("folder", "/mnt/team/Halyard.desk", "h" * 32, context.desk.actor.id))
    row = file("note.txt", b"from afar")
    context.desk.files.remove_blob(row.blob)
    told = []
    context.sharing.told.connect(told.append)
    attachments.open(row)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [{"fetch_blob": row.blob}]
    assert "note.txt" in attachments.words[0]
    context.sharing.heard.emit({"blob": {"sha": row.blob, "here": False}})
    context.desk.files.put_blob(b"from afar")
    context.sharing.heard.emit({"blob": {"sha": row.blob, "here": True}})
    qtbot.waitUntil(lambda: bool(attachments.windows))
    assert attachments.windows[0].text.toPlainText() == "from afar"
