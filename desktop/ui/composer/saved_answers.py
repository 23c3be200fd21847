"""Saved answers and macros in a writing pane: found behind a slash, filled in, put into the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core.errors import DeskError
from desktop.core.macro_rights import MACRO, USE
from desktop.store.queries.macros import MacroRow, ReadyText, ready_text
from desktop.ui.composer.html_reader import own_html
from desktop.ui.composer.red_chips import RedChips
from desktop.ui.composer.saved_texts import SavedTexts, lately_used, note_used, read_saved
from desktop.ui.composer.slash_list import SlashList
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence

if TYPE_CHECKING:
    from desktop.ui.composer.pane import WritingPane


class SavedAnswers(QObject):
    """What the pane knows of saved texts. ``wanted`` is put in when the reply to its ticket opens."""

    def __init__(self, context: UiContext, pane: WritingPane) -> None:
        super().__init__(pane)
        self._context, self._pane, self._editor = context, pane, pane.editor
        self.wanted: tuple[str, ReadyText] | None = None
        self.chips = RedChips(pane.editor, context.theme)
        self.list = SlashList(pane.editor, self._read, lambda: lately_used(context.preferences), self._filled)
        self.list.picked.connect(self.put)
        pane.tools.saved.clicked.connect(self.list.open_by_button)
        context.rights.changed.connect(self._show_button)
        self._show_button()

    def begin(self) -> None:
        """Notice that another letter stands in the pane."""
        self.list.close()
        opening, wanted = self._pane.opening, self.wanted
        if wanted is not None and (opening.ticket, opening.kind) == (wanted[0], "reply"):
            self.wanted = None
            self.insert(wanted[1])

    def put(self, row: MacroRow) -> None:
        """Put a saved answer into the text; of a macro, do the acts and put its text in."""
        from desktop.commands.macro_runs import run_macro  # noqa: PLC0415 - loads all that rules can do

        note_used(self._context.preferences, row.id)
        desk, ticket, turn = self._context.desk, self._pane.opening.ticket or "", self._pane.opening
        tasks, customer = self._context.tasks, self._customer()

        def done(ready: ReadyText) -> None:
            if self._pane.opening is turn:
                self.insert(ready)

        if row.kind == MACRO and ticket:
            tasks.command(self, lambda: run_macro(desk, ticket, row.id), done, self._on_refused)
        else:
            actor = desk.actor
            tasks.query(self, lambda: ready_text(actor, row.id, ticket, customer), done, self._on_refused)

    def insert(self, ready: ReadyText) -> None:
        """Put a text in at the cursor, as it is written; what is not filled in is chosen, to be typed over."""
        if not ready.text.strip():
            return
        editor = self._editor
        before = editor.textCursor().selectionStart()
        if editor.plain or not ready.html:
            editor.insertPlainText(ready.text)
        else:
            editor.insert_html(own_html(ready.html))
        editor.ensureCursorVisible()
        if ready.unfilled:
            self.chips.select_first(before)
            words = self.tr("What is red has no value here. Type over it before you send.")
            self._pane.bar.tell("warning", "triangle-alert", words, urgent=False)

    def _read(self) -> SavedTexts:
        actor, ticket = self._context.desk.actor, self._pane.opening.ticket or ""
        return self._context.tasks.now(lambda: read_saved(actor, ticket))

    def _filled(self, row: MacroRow) -> str:
        """Return a text as it would be put in; as it is written when the ticket went out of sight."""
        actor, ticket, customer = self._context.desk.actor, self._pane.opening.ticket or "", self._customer()
        try:
            return self._context.tasks.now(lambda: ready_text(actor, row.id, ticket, customer)).text
        except DeskError:
            return row.text

    def _customer(self) -> tuple[str, str]:
        people = self._pane.recipients.people("to")
        return people[0] if people else ("", "")

    def _show_button(self) -> None:
        self._pane.tools.saved.setVisible(self._context.rights.can_any(USE.values()))

    def _on_refused(self, error: Exception) -> None:
        self._pane.bar.refuse(sentence(error))
