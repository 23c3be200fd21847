"""The pages of this computer's own choices: appearance, notifications and keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QComboBox,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.common.section import FormField
from desktop.ui.common.text import plain_label
from desktop.ui.context import UiContext
from desktop.ui.i18n import available_languages, install_language, system_language
from desktop.ui.preferences import LANGUAGES, THEMES, VIEWS, Preferences
from desktop.ui.settings.described_field import SwitchRow
from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.words import choice_words
from desktop.ui.theme.tokens import space


class AppearancePage(SettingsPage):
    """Theme, rows, language; everything applies at once. ``language_changed`` asks for the window to be built anew."""

    language_changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.set_title(self.tr("Appearance"))
        self._themes = QButtonGroup(self)
        column = QVBoxLayout()
        column.setSpacing(space("tight"))
        column.addWidget(plain_label(self.tr("Theme"), "small", "second"))
        for number, theme in enumerate(THEMES):
            button = QRadioButton(choice_words("theme", theme))
            self._themes.addButton(button, number)
            column.addWidget(button)
        self.body.addLayout(column)
        self.compact = SwitchRow(self.tr("Compact ticket rows"), self.tr("Two lines a ticket instead of three."))
        self.view = _chooser("default_view", VIEWS)
        self.language = QComboBox()
        names = available_languages()
        for code in LANGUAGES:
            self.language.addItem(names.get(code) or choice_words("language", code), code)
        self.body.addWidget(self.compact)
        self.body.addWidget(FormField(self.tr("Show at the start"), self.view))
        hint = self.tr("Windows that are open already change when Deskbell is started again.")
        self.body.addWidget(FormField(self.tr("Language"), self.language, hint))
        self._connect()

    def words(self) -> str:
        """Return the labels too."""
        return " ".join((self.title, self.tr("Theme"), self.tr("Language"), self.tr("Compact ticket rows")))

    def load(self) -> None:
        """Show this computer's choices."""
        preferences = self._context.preferences
        self._themes.button(THEMES.index(preferences.theme)).setChecked(True)
        self.compact.switch.setChecked(preferences.compact_rows)
        self.view.setCurrentIndex(VIEWS.index(preferences.default_view))
        self.language.setCurrentIndex(LANGUAGES.index(preferences.language))

    def choose_theme(self, number: int) -> None:
        """Dress the program in a theme of ``THEMES``."""
        self._context.preferences.theme = THEMES[number]
        app = QApplication.instance()
        if isinstance(app, QApplication) and self._context.theme.choice != THEMES[number]:
            self._context.theme.apply(app, THEMES[number])

    def choose_language(self, place: int) -> None:
        """Turn the program to a language; windows opened from now on speak it."""
        code = LANGUAGES[place]
        if code == self._context.preferences.language:
            return
        self._context.preferences.language = code
        app = QApplication.instance()
        if isinstance(app, QApplication):
            install_language(app, system_language() if code == "system" else code)
            self._context.theme.refresh()
        self.language_changed.emit()

    def _connect(self) -> None:
        preferences = self._context.preferences
        self._themes.idClicked.connect(self.choose_theme)
        self.compact.toggled.connect(lambda on: setattr(preferences, "compact_rows", on))
        self.view.activated.connect(lambda place: setattr(preferences, "default_view", VIEWS[place]))
        self.language.activated.connect(self.choose_language)


class NotificationsPage(SettingsPage):
    """Notifications, the notification area, single-letter keys; built from the preferences' descriptions."""

    NAMES = ("notifications", "do_not_disturb", "tray", "close_to_tray", "start_in_tray", "single_keys",
             "remote_pictures")  # fmt: skip

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "", parent)
        self.set_title(self.tr("Notifications"))
        self.rows: dict[str, SwitchRow] = {}
        options = {option.key: option for option in Preferences.options()}
        for name in self.NAMES:
            option = options[name]
            row = SwitchRow(_preference(option.label), _preference(option.help_text))
            row.toggled.connect(lambda on, key=name: setattr(context.preferences, key, on))
            self.rows[name] = row
            self.body.addWidget(row)

    def words(self) -> str:
        """Return the labels too."""
        return " ".join([self.title, *(row.switch.accessibleName() for row in self.rows.values())])

    def load(self) -> None:
        """Show this computer's choices."""
        for name, row in self.rows.items():
            row.switch.setChecked(bool(getattr(self._context.preferences, name)))


def _chooser(key: str, choices: tuple[str, ...]) -> QComboBox:
    made = QComboBox()
    for choice in choices:
        made.addItem(choice_words(key, choice), choice)
    return made


def _preference(text: str) -> str:
    return QCoreApplication.translate("Preferences", text) if text else ""
