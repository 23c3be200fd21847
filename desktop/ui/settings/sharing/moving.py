"""Asks before a desk moves: what happens, what stays, what comes after; one sentence each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.common.dialog import Dialog
from desktop.ui.common.signs import Icon
from desktop.ui.common.text import plain_label
from desktop.ui.i18n import isolate
from desktop.ui.sharing import ALONE, FOLDER, SERVER


class MovingDialog(Dialog):
    """``run`` is called when it is accepted. ``before`` and ``after`` are alone, folder or server."""

    def __init__(
        self, before: str, after: str, where: str, sealed: bool, run: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__("", parent, wide=560)
        titles = {
            ALONE: self.tr("Stop sharing on this computer?"),
            FOLDER: self.tr("Share this desk in a folder?"),
            SERVER: self.tr("Share this desk on a server?"),
        }
        buttons = {ALONE: self.tr("Stop sharing"), FOLDER: self.tr("Share"), SERVER: self.tr("Share")}
        self.set_title(titles[after])
        lines = self._leaving() if after == ALONE else self._coming(before, after, isolate(where), sealed)
        self.sentences = [words for _, words in lines]
        for icon, words in lines:
            self._add(icon, words)
        self.add_cancel()
        self.primary = self.add_primary(buttons[after])
        self.accepted.connect(lambda: run())

    def _coming(self, before: str, after: str, where: str, sealed: bool) -> list[tuple[str, str]]:
        lines = [
            ("laptop", self.tr("The whole desk stays on this computer; you go on working while it is copied.")),
            ("upload", self.tr("Every change is copied to {place}.").format(place=where)),
            ("users", self.tr("Nobody sees anything before you invite them.")),
            ("mailbox", self.tr("Mail is fetched and sent by one computer at a time; at first that is this one.")),
        ]
        if before != ALONE:
            lines.append(("folder", self.tr("Where it met before stays as it is; nothing is deleted there.")))
            lines.append(("mail", self.tr("Whoever shared it there needs a new invitation.")))
        if after == FOLDER and sealed:
            lines.append(("key", self.tr("You get a recovery key next. Have a pen, a printer or a safe place ready.")))
        return lines

    def _leaving(self) -> list[tuple[str, str]]:
        return [
            ("laptop", self.tr("The whole desk stays on this computer, with everything that arrived until now.")),
            ("users", self.tr("What others change from now on does not arrive here any more, nor does yours there.")),
            ("folder", self.tr("Nothing is deleted from the folder or the server.")),
            ("mail", self.tr("To come back, you need a new invitation.")),
        ]

    def _add(self, icon: str, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Icon(icon, "text_secondary"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(plain_label(words, wrap=True), 1)
        self.body.addLayout(row)
