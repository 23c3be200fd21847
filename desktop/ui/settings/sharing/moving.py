"""Asks before a desk moves: what happens, what stays, what comes after; one sentence each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.common.dialog import Dialog
from desktop.ui.common.signs import Icon
from desktop.ui.common.text import plain_label
from desktop.ui.i18n import isolate
from desktop.ui.settings.sharing.facts import Overview
from desktop.ui.sharing import ALONE, FOLDER, SERVER

Lines = list[tuple[str, str]]
"""An icon and a sentence each."""


class MovingDialog(Dialog):
    """``run`` is called when it is accepted. ``overview`` is how the desk is shared now, ``after`` where it goes.

    What is said follows from what was chosen: a folder that is not sealed, a server that somebody else looks after and
    a desk that nobody else shares each have other consequences.
    """

    def __init__(
        self, overview: Overview, after: str, where: str, sealed: bool, run: Callable[[], object], parent: QWidget
    ) -> None:
        super().__init__("", parent, wide=560)
        titles = {
            ALONE: self.tr("Stop sharing on this computer?"),
            FOLDER: self.tr("Share this desk in a folder?"),
            SERVER: self.tr("Share this desk on a server?"),
        }
        buttons = {ALONE: self.tr("Stop sharing"), FOLDER: self.tr("Share"), SERVER: self.tr("Share")}
        self.set_title(titles[after])
        lines = self._leaving(overview) if after == ALONE else self._coming(overview, after, isolate(where), sealed)
        self.sentences = [words for _, words in lines]
        for icon, words in lines:
            self._add(icon, words)
        self.add_cancel()
        self.primary = self.add_primary(buttons[after])
        self.accepted.connect(lambda: run())

    def _coming(self, overview: Overview, after: str, where: str, sealed: bool) -> Lines:
        lines = [
            ("laptop", self.tr("The whole desk stays on this computer; you go on working while it is copied.")),
            ("upload", self.tr("Every change is copied to {place}.").format(place=where)),
            self._who_sees(after, sealed),
            ("mailbox", self.tr("Mail is fetched and sent by one computer at a time; at first that is this one.")),
        ]
        if overview.state.kind != ALONE:
            lines.append(("folder", self.tr("Where it met before stays as it is; nothing is deleted there.")))
            lines.append(("mail", self.tr("Whoever shared it there needs a new invitation.")))
        if after == FOLDER:
            lines.append(("key", self.tr("You get a recovery key next. Have a pen, a printer or a safe place ready.")))
        return lines

    def _who_sees(self, after: str, sealed: bool) -> tuple[str, str]:
        if after == SERVER:
            return "eye", self.tr(
                "Agents see nothing before you invite them. Whoever looks after the server can read everything on it."
            )
        if not sealed:
            return "triangle-alert", open_folder_words()
        return "users", self.tr("Nobody sees anything before you invite them.")

    def _leaving(self, overview: Overview) -> Lines:
        lines = [
            ("laptop", self.tr("The whole desk stays on this computer, with everything that arrived until now.")),
            ("folder", self.tr("Nothing is deleted from the folder or the server.")),
        ]
        if not any(not each.own and not each.revoked for each in overview.computers):
            lines.append(("users", self.tr("Nobody else shares it. You can share it again, in a new place.")))
            return lines
        words = self.tr("What others change from now on does not arrive here any more, nor does yours there.")
        lines.insert(1, ("users", words))
        if overview.may_manage:
            lines.append(("key", self.tr("The others go on; only on an owner’s computer can somebody invite them.")))
        lines.append(("mail", self.tr("To come back, you need a new invitation.")))
        return lines

    def _add(self, icon: str, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Icon(icon, "text_secondary"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(plain_label(words, wrap=True), 1)
        self.body.addLayout(row)


def open_folder_words() -> str:
    """Say what a folder that is not sealed means."""
    return QCoreApplication.translate(
        "FolderForm",
        "Everyone who can open this folder can read every ticket in it. What was changed or forged is still noticed "
        "and kept out.",
    )
