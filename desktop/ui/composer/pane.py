"""The form of a letter: recipients, text, files, tools, and one bar that says what stands in the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.core.placeholders import unfilled
from desktop.ui.composer.bars import BarSlot
from desktop.ui.composer.checks import outsiders, promises_file
from desktop.ui.composer.colleagues import Colleagues
from desktop.ui.composer.editor import Editor, local_files
from desktop.ui.composer.files_row import FilesRow
from desktop.ui.composer.formatting import link_at, set_link
from desktop.ui.composer.html_writer import Written
from desktop.ui.composer.keeping import Keeping
from desktop.ui.composer.letter import Letter, Sent, dispatch, keep, taken_back
from desktop.ui.composer.link_dialog import LinkDialog
from desktop.ui.composer.opening import Opening
from desktop.ui.composer.recipients import Recipients
from desktop.ui.composer.saved_answers import SavedAnswers
from desktop.ui.composer.tool_row import ToolRow
from desktop.ui.context import UiContext
from desktop.ui.errors import sentence
from desktop.ui.i18n import isolate, listed

LEAST_DELAY_S = 5


class WritingPane(QWidget):
    """Everything a letter needs. ``subject`` and ``mailbox`` are set by a window that has fields for them.

    ``sent`` carries a ``Sent``; ``left`` is Esc, with the draft kept; ``resized`` when the text needs another height;
    ``touched`` when a person wrote.
    """

    sent = Signal(object)
    left = Signal()
    resized = Signal()
    touched = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.opening = Opening(None, "reply")
        self.subject, self.mailbox, self.department = "", "", ""
        self._turn, self._filling, self._busy = 0, False, False
        self.sent_letter = Letter(self.opening, Written("", "", False))
        """The letter that was sent last, for the day it is taken back."""
        self.recipients = Recipients(context, self)
        self.bar = BarSlot()
        self.editor = Editor(self.tr("Text"))
        self.files = FilesRow(context)
        self.tools = ToolRow(self.editor, self)
        self.keeping = Keeping(context, self.letter, self)
        self.saved = SavedAnswers(context, self)
        self.colleagues = Colleagues(context, self)
        self.setAcceptDrops(True)
        self._build()
        self._connect()

    def begin(self, opening: Opening) -> None:
        """Show a letter from its beginning, or a draft as it was left."""
        self._turn += 1
        self._filling, self._busy = True, False
        self.editor.setReadOnly(False)
        self.opening = opening
        self.subject, self.mailbox, self.department = opening.subject, opening.mailbox, opening.department
        self.keeping.begin(opening.draft)
        self.colleagues.begin(opening)
        self.recipients.show_rows(opening.kind != "note")
        self.recipients.show_people(opening.to, opening.cc, opening.bcc)
        self.tools.plain.setChecked(False)
        self.editor.show_html(opening.html)
        self.files.show_files(opening.files)
        self.tools.show_quote(opening.quotable)
        self.tools.say(self.tr("Draft saved") if opening.draft else "")
        self._show_button()
        self._filling = False
        self.bar.clear()
        self._look_around()
        self.saved.begin()
        self.resized.emit()

    def letter(self) -> Letter:
        """Return the letter as it stands."""
        people = self.recipients
        note = self.opening.kind == "note"
        return Letter(
            self.opening,
            self.editor.written(),
            () if note else people.people("to"),
            () if note else people.people("cc"),
            () if note else people.people("bcc"),
            self.subject,
            self.files.files(),
            self.mailbox,
            self.tools.quote.isVisible() and self.tools.quote.isChecked(),
            self.editor.plain,
            self.department,
        )

    def touch(self) -> None:
        """Note a change that a person made."""
        if not self._filling:
            self.tools.say("")
            self.keeping.touch()
            self.touched.emit()

    def send(self, status: str = "", until: int = 0, sure: bool = False) -> None:
        """Let the letter go, unless something speaks against it; ``sure`` answers the question about a file."""
        if self._busy:
            return
        self.recipients.commit()
        letter = self.letter()
        if self._object(letter, status, until, sure):
            return
        self._busy, self.sent_letter = True, letter
        self.editor.setReadOnly(True)
        self.keeping.stop()
        self.tools.send.refuse(self.tr("Being sent…"))
        desk, delay, turn = self._context.desk, self._delay(), self._turn
        self._context.tasks.command(
            self,
            lambda: dispatch(desk, letter, status, until, delay),
            lambda sent: self._on_sent(turn, sent),
            lambda error: self._on_refused(turn, error),
        )

    def bring_back(self, letter: Letter) -> None:
        """Show a letter that was taken back, above what was begun since."""
        self.begin(taken_back(letter, self.letter()))
        self.touch()
        self.keeping.flush()
        self.editor.setFocus()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.recipients.first, self.recipients.copies, self.bar, self.editor, self.files, self.tools):
            column.addWidget(part, 1 if part is self.editor else 0)
        column.setAlignment(self.tools, Qt.AlignmentFlag.AlignBottom)

    def _connect(self) -> None:
        self.editor.textChanged.connect(self.touch)
        self.editor.document().documentLayout().documentSizeChanged.connect(lambda size: self.resized.emit())
        self.editor.files_given.connect(self.attach)
        self.editor.picture_given.connect(self.files.attach_picture)
        self.editor.left.connect(self._on_left)
        self.recipients.changed.connect(self._on_people)
        self.recipients.resized.connect(self.resized)
        self.bar.changed.connect(self.resized)
        self.files.changed.connect(self.touch)
        self.files.changed.connect(self.resized)
        self.files.refused.connect(lambda error: self.bar.refuse(sentence(error)))
        self.tools.attach_wanted.connect(self._ask_files)
        self.tools.link_wanted.connect(self._ask_link)
        self.tools.discard_wanted.connect(self.discard)
        self.tools.plain_changed.connect(self.editor.set_plain)
        self.tools.send.chosen.connect(self.send)
        self.keeping.saved.connect(lambda: self.tools.say(self.tr("Draft saved")))
        self.keeping.refused.connect(self._on_not_kept)

    def attach(self, paths: Sequence[Path]) -> None:
        """Attach files from the disk."""
        self.bar.clear()
        self.files.attach(paths)

    def discard(self) -> None:
        """Throw the letter away; a bar brings it back."""
        letter, draft, desk = self.letter(), self.keeping.draft, self._context.desk
        self.keeping.stop()
        blank = replace(letter, written=replace(letter.written, text=""), files=(), subject="")
        self._context.tasks.command(self, lambda: keep(desk, blank, draft))
        self.begin(replace(self.opening, html="", files=(), draft="", subject=""))
        self.bar.tell("info", "trash-2", self.tr("The draft was thrown away."))
        self.bar.offer(self.tr("Bring it back"), lambda: self.bring_back(letter))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files anywhere on the pane."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach dropped files."""
        self.attach(local_files(event.mimeData()))
        event.acceptProposedAction()

    def _show_button(self) -> None:
        kind, button = self.opening.kind, self.tools.send
        button.refuse("")
        if kind == "note":
            button.show_note()
        elif kind == "forward":
            button.show_plain()
        else:
            asleep = kind == "reply" and self.opening.postponable
            button.show_ways(self.opening.statuses, self.opening.after, postpone=asleep)

    def _delay(self) -> int:
        """Return how many seconds a mail waits, so that it can be taken back; not everybody may do without."""
        wished = self._context.preferences.send_delay
        return max(wished, LEAST_DELAY_S) if self.opening.unhurried else wished

    def _object(self, letter: Letter, status: str, until: int, sure: bool) -> bool:
        """Say what speaks against sending; True when something does."""
        note = letter.opening.kind == "note"
        placeholder = unfilled(letter.written.text) or unfilled(letter.subject)
        if self.files.coming:
            self.bar.refuse(self.tr("A file is still being attached. Try again in a moment."))
        elif not note and self.recipients.problem():
            self.bar.refuse(self.recipients.problem())
        elif placeholder and not note:
            words = self.tr("{placeholder} is not filled in. Replace or remove it before sending.")
            self.bar.refuse(words.format(placeholder=isolate(placeholder)))
            self.saved.chips.select_first()
        elif not (sure or note or letter.files) and promises_file(letter.written.text, letter.opening.signature):
            self.bar.tell("warning", "paperclip", self.tr("You write of an attachment. Send without a file?"))
            self.bar.offer(self.tr("Attach a file"), self._ask_files)
            self.bar.offer(self.tr("Send without"), lambda: self.send(status, until, sure=True))
        elif not self.colleagues.ask_first(self.bar, lambda: self.send(status, until, sure)):
            return False
        return True

    def _look_around(self) -> None:
        """Mark strangers among the recipients, and offer those who wrote in."""
        opening = self.opening
        if opening.kind != "reply" or self.bar.urgent:
            return
        present = [email for _, email in self.recipients.everybody()]
        strange = outsiders(present, opening.circle)
        offered = [person for person in opening.joined if person[1] not in present]
        self.bar.clear()
        if strange:
            words = self.tr("%n recipient(s) took no part in this ticket so far: {addresses}", "", len(strange))
            addresses = listed(isolate(each) for each in strange[:3])
            self.bar.tell("warning", "user-plus", words.format(addresses=addresses), urgent=False)
        elif offered:
            name, email = offered[0]
            words = self.tr("{name} wrote in too, but gets no copy.").format(name=isolate(name or email))
            self.bar.tell("info", "user-plus", words, urgent=False)
            self.bar.offer(self.tr("Add to copies"), lambda: self.recipients.add_copy(offered[0]))

    def _on_people(self) -> None:
        self.touch()
        if self._filling:
            return
        self.bar.calm()
        QTimer.singleShot(0, self, self._look_around)
        self.resized.emit()

    def _on_sent(self, turn: int, sent: Sent) -> None:
        self.sent.emit(sent)
        if turn == self._turn:
            self._busy = False
            self.tools.send.refuse("")

    def _on_refused(self, turn: int, error: Exception) -> None:
        if turn != self._turn:
            self._context.tasks.failed.emit(error)
            return
        self._busy = False
        self.editor.setReadOnly(False)
        self.tools.send.refuse("")
        self.bar.refuse(sentence(error))
        self.keeping.touch()

    def _on_not_kept(self, error: Exception) -> None:
        self.tools.say(self.tr("Draft not saved"))
        self.bar.refuse(sentence(error))

    def _on_left(self) -> None:
        self.keeping.flush()
        self.left.emit()

    def _ask_files(self) -> None:
        asked = QFileDialog(self, self.tr("Attach files"))
        asked.setFileMode(QFileDialog.FileMode.ExistingFiles)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.filesSelected.connect(lambda names: self.attach([Path(name) for name in names]))
        asked.open()

    def _ask_link(self) -> None:
        asked = LinkDialog(*link_at(self.editor), self)
        asked.chosen.connect(lambda link, words: set_link(self.editor, link, words))
        asked.open()
