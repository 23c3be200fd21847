"""Locking: every window of the program goes, the door stands there instead, mail is fetched on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.core.events import Changed
from desktop.jobs.sign_in import note_sign_out
from desktop.store.queries.sign_in import own_sign_in
from desktop.ui.context import UiContext
from desktop.ui.sign_in import door as doing
from desktop.ui.sign_in.idle import IdleWatch

if TYPE_CHECKING:
    from desktop.ui.sign_in.sign_in_window import SignInWindow

_PASSING = (Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen)


class Lock(QObject):
    """Locks after a while without a touch (``by_itself``), or when asked; nothing without a password of one's own.

    ``changed`` when the program was locked or unlocked, ``usable_changed`` when a password was set or taken away.
    ``left`` carries the id of somebody else who signed in at the locked window, empty for who only signed out;
    ``closed`` when the locked window was closed.
    """

    changed = Signal(bool)
    usable_changed = Signal(bool)
    left = Signal(str)
    closed = Signal()

    def __init__(self, app: QApplication, context: UiContext, parent: QObject, by_itself: bool = True) -> None:
        super().__init__(parent)
        self._app, self._context, self._by_itself = app, context, by_itself
        self._hidden: list[QWidget] = []
        self.window: SignInWindow | None = None
        self.usable = False
        self._idle = IdleWatch(app, self)
        self._idle.idle.connect(self.lock)
        context.bridge.changed.connect(self._on_changed)
        context.preferences.changed.connect(self._on_preference)
        self.look()

    @property
    def locked(self) -> bool:
        """Whether the door stands where the desk was."""
        return self.window is not None

    def look(self) -> None:
        """Read again whether there is a password, and begin or end to watch."""
        actor = self._context.desk.actor
        usable = self._context.tasks.now(lambda: own_sign_in(actor).password)
        if usable != self.usable:
            self.usable = usable
            self.usable_changed.emit(usable)
        self._idle.start(self._context.preferences.lock_after if usable and self._by_itself else 0)

    def lock(self) -> None:
        """Hide every window and ask for the password."""
        if self.locked or not self.usable:
            return
        popup = QApplication.activePopupWidget()
        while popup is not None:
            popup.close()
            popup = QApplication.activePopupWidget()
        self._hidden = [each for each in QApplication.topLevelWidgets() if _is_window(each)]
        for each in self._hidden:
            each.hide()
        agent = self._context.desk.actor.id
        door = self._context.tasks.now(lambda: doing.door_of(self._context.desk))
        from desktop.ui.sign_in.sign_in_window import SignInWindow  # noqa: PLC0415 - only where there are passwords

        self.window = SignInWindow(door, self._context.secrets, locked=agent)
        self.window.signed_in.connect(self._on_signed_in)
        self.window.closed.connect(self.closed)
        self.window.show()
        self._app.installEventFilter(self)
        self._context.tasks.query(self, partial(note_sign_out, agent, "lock"), _nothing)
        self.changed.emit(True)

    def show(self) -> None:
        """Bring the locked window to the front."""
        if self.window is not None:
            self.window.show()
            self.window.raise_()
            self.window.activateWindow()

    def sign_out(self) -> None:
        """Leave the desk: it asks for a password the next time, whoever comes."""
        secrets, agent = self._context.secrets, self._context.desk.actor.id
        self._context.tasks.query(self, partial(doing.leave, secrets, agent), lambda nothing: self.left.emit(""))

    def end(self) -> None:
        """Take the door away, as the program ends."""
        self._idle.start(0)
        self._app.removeEventFilter(self)
        window, self.window = self.window, None
        if window is not None:
            window.signed_in.disconnect(self._on_signed_in)
            window.closed.disconnect(self.closed)
            window.finish()
            window.close()
            window.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep away what would open while it is locked, such as a dialog that waited for an answer."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and self._is_behind(watched):
            self._hidden.append(watched)
            QTimer.singleShot(0, watched, watched.hide)
        return False

    def _is_behind(self, widget: QWidget) -> bool:
        """Tell whether a window belongs to the desk, not to the door."""
        if not widget.isWindow() or widget.windowType() == Qt.WindowType.ToolTip:
            return False
        parent: QWidget | None = widget
        while parent is not None and parent is not self.window:
            parent = parent.parentWidget()
        return parent is None

    def _on_signed_in(self, agent: str) -> None:
        if agent != self._context.desk.actor.id:
            self.left.emit(agent)
            return
        self._app.removeEventFilter(self)
        window, self.window = self.window, None
        if window is not None:
            window.deleteLater()
        hidden, self._hidden = self._hidden, []
        for each in hidden:
            if isValid(each):
                each.show()
        self.changed.emit(False)
        self.look()

    def _on_changed(self, event: Changed) -> None:
        if event.kind in ("agent_secret", "agent"):
            self.look()

    def _on_preference(self, name: str) -> None:
        if name == "lock_after":
            self.look()


def _is_window(widget: QWidget) -> bool:
    return widget.isVisible() and widget.windowType() not in _PASSING


def _nothing(result: object) -> None:
    """Nothing follows: the log has it."""
