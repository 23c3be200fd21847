"""The small dialogs of the list pages: they ask for a name, a replacement or nothing but consent."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop.ui.common.dialog import Dialog
from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.settings.lists.swatches import Swatches

Choice = tuple[str, str]
"""Key and words."""


class NameDialog(Dialog):
    """Asks for a name, and a colour where there are colours. ``run`` gets both when the dialog is accepted."""

    def __init__(self, title: str, primary: str, name: str, run: Callable[[str, int], object], parent: QWidget) -> None:
        super().__init__(title, parent, wide=440)
        self._run, self._needed = run, True
        self.name = QLineEdit(name)
        self.name.setMaxLength(80)
        self._field = FormField(self.tr("Name"), self.name)
        self.colour = Swatches(self.tr("Colour"))
        self.colours = FormField(self.tr("Colour"), self.colour)
        self.colours.hide()
        self.body.addWidget(self._field)
        self.body.addWidget(self.colours)
        self.add_cancel()
        self.add_primary(primary)
        self.name.selectAll()
        self.name.setFocus()

    def allow_nothing(self, meaning: str) -> None:
        """Take an empty name too, and say what it means."""
        self._needed = False
        self._field.say(meaning)

    def show_colours(self, chosen: int) -> None:
        """Ask for a colour too."""
        self.colour.choose(chosen)
        self.colours.show()

    def accept(self) -> None:
        """Hand over what was typed, unless nothing was."""
        name = self.name.text().strip()
        self._field.show_problem("" if name or not self._needed else self.tr("Type a name."))
        if name or not self._needed:
            self._run(name, self.colour.chosen)
            super().accept()


class ChoiceDialog(Dialog):
    """Asks for one of several: what replaces a status, into which tag another goes."""

    def __init__(
        self,
        title: str,
        words: str,
        label: str,
        choices: Sequence[Choice],
        primary: str,
        run: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(title, parent, wide=460)
        self._run = run
        self.choice = QComboBox()
        for key, text in choices:
            self.choice.addItem(text, key)
        self.body.addWidget(plain_label(words, wrap=True))
        self.body.addWidget(FormField(label, self.choice))
        self.add_cancel()
        self.add_primary(primary)

    def accept(self) -> None:
        """Hand over what was chosen."""
        self._run(str(self.choice.currentData()))
        super().accept()


class ConsentDialog(Dialog):
    """Asks before something goes, naming what goes and what stays; ``danger`` for what cannot be brought back."""

    def __init__(
        self,
        title: str,
        words: str,
        primary: str,
        run: Callable[[], object],
        parent: QWidget,
        danger: bool = False,
    ) -> None:
        super().__init__(title, parent, wide=460)
        self.body.addWidget(plain_label(words, wrap=True))
        self.add_cancel()
        self.consent = self.add_primary(primary)
        if danger:
            self.consent.set_kind("danger")
        self.accepted.connect(lambda: run())
