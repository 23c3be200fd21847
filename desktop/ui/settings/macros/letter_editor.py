"""The editor of one letter: subject, text with variables, and how a customer gets it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from desktop.core.letter_words import BY_KEY
from desktop.store.queries.letter_templates import LetterRow, Preview
from desktop.store.queries.rows import TicketRow
from desktop.ui.common.buttons import Button
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.composer.html_reader import follow_letters
from desktop.ui.i18n import isolate, listed
from desktop.ui.settings.macros.rich_field import RichField
from desktop.ui.settings.macros.variables import hint_words, problem_words
from desktop.ui.theme.current import ThemeHolder
from desktop.ui.theme.fonts import font
from desktop.ui.theme.tokens import space
from desktop.ui.time_words import ticket_number_words

PAUSE_MS = 150
PREVIEW_HIGH = 168
Words = tuple[str, str]


class LetterEditor(QWidget):
    """``changed`` after each change by a person, ``reset`` asks for the words that would count otherwise.

    ``fill`` makes a preview of the words for the chosen example ticket.
    """

    changed = Signal()
    reset = Signal()

    def __init__(
        self, theme: ThemeHolder, fill: Callable[[Words, str], Preview], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fill, self._event, self._filling, self._in_subject = fill, "auto-reply", False, False
        self.title = plain_label("", "subtitle")
        self.hint = plain_label("", "body", "second", wrap=True)
        self.state = plain_label("", "small", "muted", wrap=True)
        self.subject = QLineEdit()
        self.subject.setMaxLength(500)
        self.text = RichField(self.tr("Text"), theme, plain=True)
        self.default = Button(self.tr("Reset"), "", "rotate-ccw", small=True)
        self.example = QComboBox()
        self.shown_subject = plain_label("", "body_strong", wrap=True)
        self.shown_text = QTextEdit()
        self._subject_field = FormField(self.tr("Subject"), self.subject)
        self._text_field = FormField(self.tr("Text"), self.text)
        self._preview_field = FormField(self.tr("A customer gets"), self._make_preview())
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._build()
        self.subject.textChanged.connect(self._on_changed)
        self.text.changed.connect(self._on_changed)
        self.default.clicked.connect(self.reset)
        self.text.beside = self._insert_beside
        for field in (self.subject, self.text.editor):
            field.installEventFilter(self)
        self.example.currentIndexChanged.connect(lambda place: self._soon.start())
        self._soon.timeout.connect(self.show_preview)

    def show_letter(self, row: LetterRow, words: Words, state: str, fields: Sequence[str]) -> None:
        """Show a letter; ``words`` are those that are being written, ``state`` says whose the stored ones are."""
        self._filling, self._event = True, row.event
        event = BY_KEY[row.event]
        self.title.setText(QCoreApplication.translate("Letters", event.label))
        self.hint.setText(QCoreApplication.translate("Letters", event.hint))
        self.state.setText(state)
        self.state.setVisible(bool(state))
        self._subject_field.setVisible(event.mail)
        self.text.offer_variables(fields, event.without)
        self._in_subject = False
        self.subject.setText(words[0])
        self.text.show_text(words[1], "")
        self.default.refuse("" if row.state == "own" else self.tr("Nothing was written here yet."))
        self._filling = False
        self._lint()
        self.show_preview()

    def show_examples(self, rows: Sequence[TicketRow]) -> None:
        """Offer tickets to try the words on; an invented customer when there are none."""
        self.example.blockSignals(True)
        self.example.clear()
        for row in rows:
            who = isolate(row.requester_name or row.requester_email)
            words = f"#{ticket_number_words(row.number)} · {who} · {isolate(row.subject)}"
            self.example.addItem(words, row.id)
        if not rows:
            self.example.addItem(self.tr("An invented customer"), "")
        self.example.blockSignals(False)

    def words(self) -> Words:
        """Return subject and text as they stand."""
        return self.subject.text().strip(), self.text.editor.toPlainText().strip()

    def show_preview(self) -> None:
        """Fill the words in for the example."""
        made = self._fill(self.words(), str(self.example.currentData() or ""))
        self.shown_subject.setText(made.subject)
        self.shown_subject.setVisible(bool(made.subject) and BY_KEY[self._event].mail)
        self.shown_text.setPlainText(made.text)
        rtl = made.language == "ar"
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        self.card.setLayoutDirection(direction)
        holes = listed(isolate(each) for each in made.unfilled)
        words = self.tr("Without a value for this ticket: {names}. The next words in line would be sent instead.")
        self._preview_field.show_problem(words.format(names=holes) if holes else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember where a variable from the menu goes: the subject or the text, whichever had the keyboard last."""
        if event.type() == QEvent.Type.FocusIn:
            self._in_subject = watched is self.subject
        return False

    def _insert_beside(self, written: str) -> bool:
        if self._in_subject and not self._subject_field.isHidden():
            self.subject.insert(written)
            self.subject.setFocus()
            return True
        return False

    def _make_preview(self) -> QWidget:
        self.card = QFrame()
        self.card.setProperty("kind", "card")
        self.shown_text.setReadOnly(True)
        self.shown_text.setFrameShape(QFrame.Shape.NoFrame)
        self.shown_text.setMinimumHeight(PREVIEW_HIGH)
        self.shown_text.setFont(font("message"))
        self.shown_text.document().setDefaultFont(font("message"))
        self.shown_text.setAccessibleName(self.tr("A customer gets"))
        follow_letters(self.shown_text.document())
        column = QVBoxLayout(self.card)
        edge = space("medium")
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(self.shown_subject)
        column.addWidget(self.shown_text, 1)
        return self.card

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.default)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("medium"))
        column.addLayout(head)
        for part in (self.hint, self.state, self._subject_field):
            column.addWidget(part)
        column.addWidget(self._text_field, 1)
        column.addWidget(FormField(self.tr("Try it on"), self.example))
        column.addWidget(self._preview_field, 1)

    def _on_changed(self) -> None:
        if self._filling:
            return
        self._lint()
        self._soon.start()
        self.changed.emit()

    def _lint(self) -> None:
        subject, text = self.words()
        without = BY_KEY[self._event].without
        self._subject_field.show_problem(problem_words(subject, without))
        self._text_field.say(hint_words(text))
        self._text_field.show_problem(problem_words(text, without))
