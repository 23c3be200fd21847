"""Opening a link of a mail: only what may be followed, and only after a question when its words name another place."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.core.urls import host_of, is_disguised, safe_link, text_names_other_host
from desktop.mail.html_links import Link
from desktop.ui.common.dialog import Dialog
from desktop.ui.common.text import plain_label
from desktop.ui.i18n import isolate

Opener = Callable[[QUrl], bool]


def may_deceive(url: str, links: Iterable[Link]) -> bool:
    """Tell whether a link's words name another host than it leads to, or its address hides the host."""
    same = [link for link in links if link.url == url]
    return is_disguised(url) or any(link.suspicious or text_names_other_host(link.text, url) for link in same)


class Links(QObject):
    """Follows links. ``mail_wanted`` carries a ``mailto:`` link, ``asked`` the question's dialog."""

    mail_wanted = Signal(str)
    asked = Signal(object)
    refused = Signal(str)

    def __init__(self, window: QWidget, opener: Opener = QDesktopServices.openUrl) -> None:
        super().__init__(window)
        self._window = window
        self._opener = opener

    def follow(self, address: str, links: Iterable[Link] = ()) -> None:
        """Follow a link, after a question where it deserves one; what may not be followed is only said."""
        url = safe_link(address)
        if url is None:
            self.refused.emit(self.tr("This link leads nowhere that is safe to open."))
        elif url.startswith("mailto:"):
            self.mail_wanted.emit(url)
        elif may_deceive(url, links):
            self._ask(url)
        else:
            self._open(url)

    def _ask(self, url: str) -> None:
        question = LinkQuestion(url, self._window)
        question.accepted.connect(lambda: self._open(url))
        self.asked.emit(question)
        question.open()

    def _open(self, url: str) -> None:
        self._opener(QUrl(url, QUrl.ParsingMode.StrictMode))


class LinkQuestion(Dialog):
    """Says where a link really leads. Enter does not open it: the default is to stay."""

    def __init__(self, url: str, parent: QWidget) -> None:
        super().__init__(self.tr("This link is not what it seems"), parent, wide=480)
        host = isolate(host_of(url))
        words = self.tr("It leads to {host}, which is not what its words say. Open it only if you expect that.")
        self.body.addWidget(plain_label(words.format(host=host), wrap=True))
        address = plain_label(url[:600], "small", "muted", wrap=True)
        self.body.addWidget(address)
        copy = self.add_at_start(self.tr("Copy link"), icon="copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(url))
        stay = self.add_cancel(self.tr("Stay here"))
        opening = self.add_primary(self.tr("Open {host}").format(host=host))
        opening.setDefault(False)
        stay.setDefault(True)
        stay.setFocus()
