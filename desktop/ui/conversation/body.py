"""The body of a mail: Qt's rich text, shut in.

Every resource that the text asks for is answered here: with a picture that somebody else decoded, else with an
empty one. Nothing is ever opened by name, because Qt would take a name that it cannot load for a file on the disk
(14 of 81 hostile addresses did reach the disk before). Links are told, never followed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from math import ceil
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QTextBrowser, QWidget

from desktop.paths import resources_folder
from desktop.ui.conversation.body_lines import set_lines
from desktop.ui.files.pictures import placeholder
from desktop.ui.theme.current import give_icon
from desktop.ui.theme.fonts import font
from desktop.ui.theme.tokens import size

Load = Callable[[str, Callable[[QImage], None]], None]
"""Asks for the picture of an address; the answer may come at once, later or never."""

_BAR = 10
_NARROWEST = 40
_WIDEST = size("message_text_max")
_OWN_KEYS = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)


class BodyView(QTextBrowser):
    """Text without frame or scroll bars, as high as it needs. ``link_chosen`` and ``link_hovered`` carry addresses."""

    link_chosen = Signal(str)
    link_hovered = Signal(str)
    resized = Signal()

    def __init__(self, load: Load, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._load = load
        self._pictures: dict[str, QImage] = {}
        self._empty = placeholder()
        self._below = 0
        self._high = 1
        self._measuring = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.document().setDocumentMargin(0)
        self.document().setDefaultStyleSheet(_sheet())
        self.document().setDefaultTextOption(_own_direction())
        self.document().documentLayout().documentSizeChanged.connect(lambda size: self._on_size())
        self.anchorClicked.connect(lambda url: self.link_chosen.emit(url.toString()))
        self.highlighted.connect(lambda url: self.link_hovered.emit(url.toString()))

    def show_html(self, html: str, has_links: bool = True) -> None:
        """Show cleaned HTML; anything else than ``html_render`` made must never come here."""
        document = self.document()
        document.setDefaultFont(font("message"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_links else Qt.FocusPolicy.ClickFocus)
        self.setHtml(html)
        self._below = set_lines(document, tall="<table" not in html)
        self._on_size()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Answer every request; a picture comes later, whatever else is asked for is empty."""
        if int(kind) != QTextDocument.ResourceType.ImageResource.value:
            return ""
        url = name.toString() if isinstance(name, QUrl) else str(name)
        if url not in self._pictures:
            self._pictures[url] = self._empty
            self._load(url, lambda image: self._on_picture(url, image))
        return self._pictures[url]

    def sizeHint(self) -> QSize:
        """Return what was measured last, instead of a scroll area's own idea.

        Measuring here would never end: a layout asks for the hint and for the height of another width in turns.
        """
        return QSize(self.width(), self._high)

    def minimumSizeHint(self) -> QSize:
        """Return almost nothing."""
        return QSize(60, 1)

    def hasHeightForWidth(self) -> bool:
        """Say that narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the laid out text; a text that is too wide gets room for its scroll bar."""
        document = self.document()
        wide = min(width, _WIDEST)
        if wide < _NARROWEST:  # a layout asks this in passing; an answer would cost as much as a real one
            return self._high
        if document.textWidth() != wide:
            self._measuring = True
            document.setTextWidth(wide)
            self._measuring = False
        whole = document.size()
        self._high = ceil(whole.height()) + self._below + (_BAR if whole.width() > wide + 1 else 0)
        return self._high

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines to a length that can be read, at the start of the card."""
        spare = max(0, self.width() - _WIDEST)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(spare if rtl else 0, 0, 0 if rtl else spare, 0)
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the conversation scroll, unless the wheel goes sideways."""
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, select, walk through the links; every other key belongs to the card."""
        walking = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if walking or shifted or any(event.matches(key) for key in _OWN_KEYS):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with text and links here."""
        self.menu_at(event.pos()).popup(event.globalPos())

    def menu_at(self, spot: QPoint) -> QMenu:
        """Make the menu of a place in the text."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        link = self.anchorAt(spot)
        if link:
            opening = menu.addAction(self.tr("Open link"), lambda: self.link_chosen.emit(link))
            give_icon(opening, "external-link")
            copying = menu.addAction(self.tr("Copy link"), lambda: QGuiApplication.clipboard().setText(link))
            give_icon(copying, "link")
            menu.addSeparator()
        copy = menu.addAction(self.tr("Copy"), self.copy)
        give_icon(copy, "copy")
        copy.setEnabled(self.textCursor().hasSelection())
        menu.addAction(self.tr("Select all"), self.selectAll)
        return menu

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy and drag words only, so that no picture or markup of a stranger leaves the card."""
        made = QMimeData()
        made.setText(self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n"))
        return made

    def _on_picture(self, url: str, image: QImage) -> None:
        self._pictures[url] = image
        document = self.document()
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(url), image)
        document.markContentsDirty(0, document.characterCount())
        self._on_size()

    def _on_size(self) -> None:
        if not self._measuring:
            self.updateGeometry()
            self.resized.emit()


@cache
def _sheet() -> str:
    return (resources_folder() / "message" / "body.css").read_text("utf-8")


def _own_direction() -> QTextOption:
    """Let each paragraph have the direction of its own words."""
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
