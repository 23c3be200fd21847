"""Variables in the settings' editors: a menu to choose from, chips in the text, and a sentence for what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from desktop.core.errors import DeskError
from desktop.core.placeholder_names import CUSTOM, GROUPS, VARIABLES
from desktop.core.placeholders import may_be_empty, placeholders, problems
from desktop.ui.errors import sentence
from desktop.ui.i18n import isolate, listed
from desktop.ui.theme.current import ThemeHolder, colour


class VariableMenu(QMenu):
    """Every variable under what it is about. ``chosen`` carries it as it is written, braces and all."""

    chosen = Signal(str)

    def __init__(self, fields: Sequence[str], without: frozenset[str], parent: QWidget) -> None:
        super().__init__(parent)
        menus: dict[str, QMenu] = {}
        for variable in VARIABLES:
            if variable.name not in without:
                menu = self._under(GROUPS[variable.group], menus)
                self._offer(menu, QCoreApplication.translate("Placeholders", variable.label), variable.name)
        for name in fields if CUSTOM not in without else ():
            self._offer(self._under(GROUPS["ticket"], menus), name, CUSTOM + name)

    def _under(self, title: str, menus: dict[str, QMenu]) -> QMenu:
        if title not in menus:
            menus[title] = self.addMenu(QCoreApplication.translate("Placeholders", title))
        return menus[title]

    def _offer(self, menu: QMenu, words: str, name: str) -> None:
        action = menu.addAction(words.replace("&", "&&"))
        action.setObjectName(name)
        action.triggered.connect(partial(self._choose, name))

    def _choose(self, name: str, checked: bool = False) -> None:
        self.chosen.emit("{" + name + "}")


class VariableMarks(QObject):
    """Draws the variables of an editor as chips: those that may stand there in accent, the others red."""

    def __init__(self, editor: QTextEdit, theme: ThemeHolder) -> None:
        super().__init__(editor)
        self._editor = editor
        self.without: frozenset[str] = frozenset()
        editor.document().contentsChanged.connect(self.show)
        theme.changed.connect(self.show)

    def show(self) -> None:
        """Look again."""
        text = self._editor.toPlainText()
        wrong = {each.start for each in problems(text, without=self.without)}
        chips = [self._chip(each.start, each.end, each.start in wrong) for each in placeholders(text)]
        self._editor.setExtraSelections(chips)

    def _chip(self, start: int, end: int, wrong: bool) -> QTextEdit.ExtraSelection:
        chip, look = QTextEdit.ExtraSelection(), QTextCharFormat()
        look.setBackground(colour("danger_fill" if wrong else "accent_soft"))
        look.setForeground(colour("danger_text" if wrong else "accent_text"))
        chip.format = look
        chip.cursor = QTextCursor(self._editor.document())
        chip.cursor.setPosition(start)
        chip.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return chip


def problem_words(text: str, without: frozenset[str] = frozenset()) -> str:
    """Say what keeps a text from being saved; empty when nothing does."""
    found = next(iter(problems(text, without=without)), None)
    return sentence(DeskError(found.code, name=found.name)) if found is not None else ""


def hint_words(text: str) -> str:
    """Say which variables may lack a value, and what to do about it; empty when each has a fallback."""
    bare = list(dict.fromkeys(may_be_empty(text)))
    if not bare:
        return ""
    words = QCoreApplication.translate(
        "Placeholders", "{names} can be empty. Say what stands there then, behind a bar: {example}"
    )
    example = isolate(bare[0].replace("}", "|…}"))
    return words.format(names=listed(isolate(each) for each in bare[:3]), example=example)
