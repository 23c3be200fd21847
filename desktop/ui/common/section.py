"""Sections and field rows of side panels and forms."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.common.text import ElidedLabel, plain_label, restyle
from desktop.ui.theme.current import give_icon
from desktop.ui.theme.fonts import font
from desktop.ui.theme.tokens import size, space

_LABEL_WIDTH = 92


class Section(QWidget):
    """A titled part that folds. Put widgets into ``body``; remember ``folded`` when ``folding`` tells of it."""

    folding = Signal(bool)

    def __init__(self, title: str, foldable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header = QPushButton(title)
        self._header.setProperty("kind", "section")
        self._header.setFont(font("caption", 600))
        self._header.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._header.setEnabled(foldable)
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(space("tight"))
        self._top = QHBoxLayout()
        self._top.setSpacing(space("tight"))
        self._top.addWidget(self._header, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space("large"), space("medium"), space("large"), space("medium"))
        column.setSpacing(space("tight"))
        column.addLayout(self._top)
        column.addWidget(self._content)
        self._header.clicked.connect(lambda: self._on_header())
        self._show_fold()

    @property
    def folded(self) -> bool:
        """Whether only the header shows."""
        return self._content.isHidden()

    def fold(self, folded: bool) -> None:
        """Fold or unfold without telling anybody."""
        self._content.setVisible(not folded)
        self._show_fold()

    def add_to_header(self, widget: QWidget) -> None:
        """Put something at the header's end."""
        self._top.addWidget(widget)

    def set_title(self, title: str) -> None:
        """Take another title."""
        self._header.setText(title)

    def _on_header(self) -> None:
        self.fold(not self.folded)
        self.folding.emit(self.folded)

    def _show_fold(self) -> None:
        if self._header.isEnabled():
            give_icon(self._header, "chevron-right" if self.folded else "chevron-down", "text_muted", 12)
            state = self.tr("folded") if self.folded else self.tr("unfolded")
            self._header.setAccessibleDescription(state)


class FieldRow(QWidget):
    """A label of 92 and what stands beside it, 28 high or more."""

    def __init__(self, label: str, value: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self._label = ElidedLabel(label, "small", "text_muted")
        self._label.setFixedWidth(_LABEL_WIDTH)
        self._label.setMinimumHeight(size("context_row"))
        self.setMinimumHeight(size("context_row"))
        if not value.accessibleName():
            value.setAccessibleName(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(value, 1)
        if value.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed:
            row.setStretch(1, 0)
            row.addStretch(1)


class FormField(QWidget):
    """A field of a form: label above, hint or problem below. The sentence is spoken with the field."""

    def __init__(self, label: str, field: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._hint_text = hint
        title = plain_label(label, "small", "second")
        title.setFont(font("small", 500))
        title.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(label)
        self._hint = plain_label(hint, "small", "muted", wrap=True)
        self._hint.setVisible(bool(hint))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("tight"))
        for part in (title, field, self._hint):
            column.addWidget(part)

    def say(self, hint: str) -> None:
        """Show another hint."""
        self._hint_text = hint
        self.show_problem("")

    def show_problem(self, reason: str) -> None:
        """Frame the field in red and say why below it; an empty reason takes both away."""
        restyle(self.field, "invalid", bool(reason))
        restyle(self._hint, "kind", "danger" if reason else "muted")
        self._hint.setText(reason or self._hint_text)
        self._hint.setVisible(bool(reason or self._hint_text))
        self.field.setAccessibleDescription(reason or self._hint_text)
