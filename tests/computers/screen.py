"""The real program with its window, in a process of its own: reads JSON lines, does with the window what they say.

``python -m tests.computers.screen DESK WORDS…`` starts as a person does. ``{"do": NAME, "words": {…}}`` calls an act;
each is answered once it is done, however long that takes; ``bye`` closes the program.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable, Generator
from typing import TextIO, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget

from desktop.entry import main
from desktop.ui.composer.composer import Composer
from desktop.ui.main_window.window import MainWindow
from desktop.ui.sign_in.sign_in_window import SignInWindow

EVERY_MS = 20
"""Between two looks at whether what is waited for is there."""
W = TypeVar("W", bound=QWidget)
Doing = Generator[None, None, object]


def sign_in(agent: str, password: str) -> Doing:
    """Choose oneself at the door and type the password; return once the window is open."""
    while (door := _shown(SignInWindow)) is None:
        yield
    door.choose(agent)
    door.password.password.setText(password)
    door.password.go.click()
    return (yield from opened())


def opened() -> Doing:
    """Wait for the window."""
    while _shown(MainWindow) is None:
        yield
    return True


def shows(text: str) -> Doing:
    """Wait until some words are on the screen."""
    while not any(text in words for words in _words()):
        yield
    return True


def reply(text: str) -> Doing:
    """Answer the ticket that is open, as an agent does: the key, the words, the button."""
    while (window := _shown(MainWindow)) is None or not window.area.ticket:
        yield
    window.commands.run("reply")
    while (composer := _shown(Composer)) is None or not composer.pane.recipients.people("to"):
        yield
    composer.pane.editor.insertPlainText(text)
    composer.pane.send()
    while composer.pane.editor.toPlainText():
        yield
    return True


ACTS: dict[str, Callable[..., Doing]] = {"sign_in": sign_in, "opened": opened, "shows": shows, "reply": reply}


class Remote(QObject):
    """Does on the window's thread what another one read."""

    heard = Signal(str)

    def __init__(self, said: TextIO) -> None:
        super().__init__()
        self._said = said
        self._doing: Doing | None = None
        self._again = QTimer(self, interval=EVERY_MS)
        self._again.timeout.connect(self._go_on)
        self.heard.connect(self._on_line, Qt.ConnectionType.QueuedConnection)

    @Slot(str)
    def _on_line(self, line: str) -> None:
        asked = json.loads(line)
        if asked["do"] == "bye":
            QApplication.quit()
            return
        self._doing = ACTS[asked["do"]](**asked.get("words", {}))
        self._again.start()

    def _go_on(self) -> None:
        """Look again, and answer when it is done."""
        assert self._doing is not None
        try:
            next(self._doing)
        except StopIteration as end:
            self._again.stop()
            self._said.write(json.dumps({"done": end.value}) + "\n")
            self._said.flush()


def _shown(kind: type[W]) -> W | None:
    return next((each for each in QApplication.allWidgets() if isinstance(each, kind) and each.isVisible()), None)


def _words() -> list[str]:
    """Return what can be read: of labels and of texts, wherever they are visible."""
    seen = [each for each in QApplication.allWidgets() if each.isVisible()]
    texts = [each.toPlainText() for each in seen if isinstance(each, QTextEdit)]
    return texts + [each.text() for each in seen if isinstance(each, QLabel)]


def listen(remote: Remote) -> None:
    """Hand over line by line; the end of the input closes the program."""
    for line in sys.stdin:
        remote.heard.emit(line)
    remote.heard.emit('{"do": "bye"}')


if __name__ == "__main__":
    the_remote = Remote(os.fdopen(os.dup(1), "w"))
    threading.Thread(target=listen, args=(the_remote,), daemon=True).start()
    sys.exit(main(sys.argv[1:]))
