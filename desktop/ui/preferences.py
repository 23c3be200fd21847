"""What this computer remembers for one person: appearance, geometry, keys, notifications.

Nothing here travels with the desk. Each option is described once, with its type, default, words and limits; the
settings dialog is built from these descriptions. The file is a plain ini in the configuration folder, and a value
in it that is of the wrong kind or out of bounds reads as the default.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Generic, TypeVar, cast, overload

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from desktop.core.i18n import QT_TRANSLATE_NOOP

Value = TypeVar("Value")

LANGUAGES = ("system", "en", "ar", "es", "pl")
THEMES = ("system", "light", "dark", "high_contrast")
LOCKS = (0, 5, 15, 30, 60)
"""Minutes without a key or the mouse until the window is locked; 0 is never."""
VIEWS = ("mine", "unassigned", "open", "waiting", "all")


class Option(Generic[Value]):
    """One remembered value. ``label`` and ``help`` are translated under "Preferences"; hidden ones have no label."""

    def __init__(
        self,
        default: Value,
        label: str = "",
        help_text: str = "",
        *,
        choices: tuple[Value, ...] = (),
        limits: tuple[int, int] | None = None,
    ) -> None:
        self.default: Value = default
        self.label = label
        self.help_text = help_text
        self.choices = choices
        self.limits = limits
        self.key = ""

    def __set_name__(self, owner: type, name: str) -> None:
        """Take the attribute's name as the key in the file."""
        self.key = name

    @overload
    def __get__(self, owner: None, kind: type) -> Option[Value]: ...
    @overload
    def __get__(self, owner: Preferences, kind: type) -> Value: ...
    def __get__(self, owner: Preferences | None, kind: type) -> Option[Value] | Value:
        """Read the value, or return the description when asked on the class."""
        return self if owner is None else self.checked(owner.stored(self.key))

    def __set__(self, owner: Preferences, value: Value) -> None:
        """Write the value and tell who listens."""
        owner.store(self.key, value)

    def checked(self, found: object) -> Value:
        """Turn what the file holds into a value that is allowed."""
        value = self._typed(found)
        if value is None or (self.choices and value not in self.choices):
            return self.default
        if self.limits and isinstance(value, int):
            least, most = self.limits
            return cast(Value, min(max(value, least), most))
        return value

    def _typed(self, found: object) -> Value | None:
        if isinstance(self.default, bool):
            return cast(Value, {"true": True, "false": False}.get(str(found).lower()))
        if isinstance(self.default, int):
            text = str(found)
            return cast(Value, int(text)) if text.lstrip("-").isdecimal() else None
        return found if isinstance(found, type(self.default)) else None


class Preferences(QObject):
    """The options, read from and written to one file. ``changed`` carries the name of what was written."""

    changed = Signal(str)

    language = Option("system", QT_TRANSLATE_NOOP("Preferences", "Language"), choices=LANGUAGES)
    theme = Option("system", QT_TRANSLATE_NOOP("Preferences", "Appearance"), choices=THEMES)
    compact_rows = Option(
        False,
        QT_TRANSLATE_NOOP("Preferences", "Compact ticket rows"),
        QT_TRANSLATE_NOOP("Preferences", "Two lines a ticket instead of three."),
    )
    default_view = Option("mine", QT_TRANSLATE_NOOP("Preferences", "Show at the start"), choices=VIEWS)
    single_keys = Option(
        True,
        QT_TRANSLATE_NOOP("Preferences", "Single-letter keys"),
        QT_TRANSLATE_NOOP("Preferences", "Keys such as J, K and E work where no text is being written."),
    )
    send_delay = Option(
        10,
        QT_TRANSLATE_NOOP("Preferences", "Seconds in which sending can be undone"),
        limits=(0, 60),
    )
    remote_pictures = Option(
        False,
        QT_TRANSLATE_NOOP("Preferences", "Load remote pictures without asking"),
        QT_TRANSLATE_NOOP("Preferences", "A remote picture tells its sender that and when you read the message."),
    )
    notifications = Option(
        True,
        QT_TRANSLATE_NOOP("Preferences", "Notify of new mail"),
    )
    do_not_disturb = Option(False, QT_TRANSLATE_NOOP("Preferences", "Do not disturb"))
    tray = Option(True, QT_TRANSLATE_NOOP("Preferences", "Show in the notification area"))
    close_to_tray = Option(
        False,
        QT_TRANSLATE_NOOP("Preferences", "Closing the window keeps Deskbell running"),
        QT_TRANSLATE_NOOP("Preferences", "Mail is still fetched and sent; the icon in the notification area opens it."),
    )
    start_in_tray = Option(False, QT_TRANSLATE_NOOP("Preferences", "Start without a window"))

    lock_after = Option(
        15,
        QT_TRANSLATE_NOOP("Preferences", "Lock when nobody is there"),
        QT_TRANSLATE_NOOP("Preferences", "Only where you sign in with a password. Mail is fetched on."),
        choices=LOCKS,
    )

    last_desk = Option("")
    sort = Option("updated")
    geometry = Option(QByteArray())
    maximized = Option(False)
    sidebar_width = Option(220, limits=(180, 420))
    list_width = Option(380, limits=(300, 900))
    context_width = Option(280, limits=(240, 600))
    context_open = Option("auto", choices=("auto", "open", "closed"))
    folded = Option("")
    recent_texts = Option("")

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    @classmethod
    def options(cls) -> Iterator[Option[str] | Option[int] | Option[bool]]:
        """Go through what a person can choose, in the order of the class."""
        for found in vars(cls).values():
            if isinstance(found, Option) and found.label:
                yield found

    def stored(self, key: str) -> object:
        """Return what the file holds under a key, None when nothing."""
        found: object = self._file.value(key)
        return found

    def store(self, key: str, value: object) -> None:
        """Write one value; nothing is said when it stays the same."""
        if self.stored(key) == value:
            return
        self._file.setValue(key, value)
        self.changed.emit(key)

    def flush(self) -> None:
        """Write to the disk now."""
        self._file.sync()
