"""The menu of a card, made when it is asked for: answering, copying, the mail as it came, other ways to show it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop.core.permissions import Permission
from desktop.ui.command_bar.needed import NEEDED
from desktop.ui.command_bar.table import BY_NAME
from desktop.ui.conversation.actions import MessageActions
from desktop.ui.conversation.words import all_recipients, date_words, is_ours
from desktop.ui.shortcuts import native_keys
from desktop.ui.theme.current import give_icon

if TYPE_CHECKING:
    from desktop.ui.conversation.card import MessageCard


class CardMenu(QMenu):
    """Goes by itself when it closes."""

    def __init__(self, card: MessageCard, actions: MessageActions) -> None:
        super().__init__(card)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._card = card
        self._actions = actions
        if card.message.kind != "note":
            for kind in ("reply", "reply-all", "forward"):
                if any(map(actions.can, NEEDED[kind])):
                    self._add_answer(kind)
            self.addSeparator()
        self._add("copy", self.tr("Copy text"), lambda: actions.copy_text(card.message))
        self._add("users", self.tr("Copy sender and recipients"), self._copy_people)
        self._add_source()
        self._add_ways()
        self._add_changes()

    def _add(self, icon: str, words: str, run: Callable[[], object]) -> QAction:
        made = self.addAction(words, run)
        give_icon(made, icon)
        return made

    def _add_answer(self, kind: str) -> None:
        spec = BY_NAME[kind]
        words = f"{QCoreApplication.translate('Command', spec.text)}\t{native_keys(spec.keys[0])}"
        self._add(spec.icon, words, lambda: self._actions.reply(kind, self._card.message))

    def _add_source(self) -> None:
        message = self._card.message
        if message.raw is None or not self._actions.can(Permission.TICKET_VIEW_RAW_SOURCE):
            return
        self.addSeparator()
        self._add("code", self.tr("Show source"), lambda: self._actions.show_source(message))
        self._add("save", self.tr("Save as .eml…"), lambda: self._actions.save_source(message))
        again = message.kind in ("customer", "machine") and message.delivery is None
        if again and self._actions.can(Permission.SYSTEM_IMPORT_DATA):
            self._add("refresh-cw", self.tr("Parse again"), lambda: self._actions.parse_again(message))

    def _add_ways(self) -> None:
        card = self._card
        if not card.message.html or card.message.kind == "note":
            return
        self.addSeparator()
        plain = self.addAction(
            self.tr("Show as plain text"), lambda: card.content.show_plain(not card.content.wish.plain)
        )
        plain.setCheckable(True)
        plain.setChecked(card.content.wish.plain)
        if not is_ours(card.message) and not card.content.wish.remote:
            self.addAction(self.tr("Always show pictures of this sender"), lambda: card.content.show_pictures("sender"))
            self.addAction(self.tr("Always show pictures of this domain"), lambda: card.content.show_pictures("domain"))

    def _add_changes(self) -> None:
        changing, message = self._actions.changing, self._card.message
        note = message.kind == "note"
        self.addSeparator()
        if changing.may_edit(message):
            words = self.tr("Change this note…") if note else self.tr("Correct this text…")
            self._add("pencil", words, lambda: changing.edit(message))
        if changing.may_black_out(message):
            self._add("square-slash", self.tr("Black out words…"), lambda: changing.black_out(message))
        if changing.may_delete(message):
            words = self.tr("Delete this note") if note else self.tr("Delete this message")
            self._add("trash-2", words, lambda: changing.delete(message))

    def _copy_people(self) -> None:
        message = self._card.message
        text = f"{all_recipients(message)}\n{date_words(message)}"
        QGuiApplication.clipboard().setText(text.replace("\u2068", "").replace("\u2069", ""))
