"""The window's root: the only place that builds objects and hands them to one another.

``run`` decides what a start is for: a desk, a link for the program that is running, the demo, or the first run. What
is not needed for the first painted list is built after it.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

import desktop
from desktop.core.errors import DeskError
from desktop.core.events import Bus
from desktop.jobs.session import open_desk, sign_in_needed
from desktop.paths import config_folder, log_folder
from desktop.store.settings import read_setting
from desktop.ui.bridge import Bridge
from desktop.ui.context import UiContext
from desktop.ui.crash import CrashWatch
from desktop.ui.i18n import install_language, system_language
from desktop.ui.passwords import Passwords
from desktop.ui.preferences import Preferences
from desktop.ui.single_instance import SingleInstance
from desktop.ui.tasks import Tasks
from desktop.ui.theme.current import holder

LINKS = ("mailto:", "deskbell:")
INVITATION, JOINING = ".deskbell-invitation", "deskbell://join?"


@dataclass(frozen=True)
class Start:
    """What the words of a start ask for. ``desk`` is None for the last desk; ``links`` are followed once it is open.

    ``agent`` is who typed their password already, because they joined the desk a moment ago.
    """

    desk: Path | None = None
    links: tuple[str, ...] = ()
    demo: bool = False
    language: str = ""
    agent: str = ""

    @property
    def invitation(self) -> str:
        """The invitation to another desk that it names, as a link or the path of a file; empty without one."""
        if self.desk is not None and self.desk.suffix == INVITATION:
            return str(self.desk)
        return next((link for link in self.links if link.startswith(JOINING)), "")


def parse_start(argv: list[str]) -> Start:
    """Read the words of a start; unknown options are left to ``desktop.entry``."""
    links = tuple(word for word in argv if word.startswith(LINKS))
    language = argv[argv.index("--lang") + 1] if "--lang" in argv[:-1] else ""
    words = [word for word in argv if not word.startswith(("-", *LINKS)) and word != language]
    desk = Path(words[0]).expanduser().absolute() if words else None
    return Start(desk, links, "--demo" in argv, language)


def run(argv: list[str]) -> int:
    """Open the window and return the exit code when it is closed."""
    watch = CrashWatch(log_folder())
    watch.install()
    app = QApplication([sys.argv[0]])
    app.setApplicationName("Deskbell")
    app.setApplicationVersion(desktop.__version__)
    app.setDesktopFileName("deskbell")
    app.setQuitOnLastWindowClosed(False)
    try:
        return _run(app, watch, parse_start(argv))
    finally:
        watch.remove()


def _run(app: QApplication, watch: CrashWatch, start: Start) -> int:
    preferences = Preferences(config_folder() / "preferences.ini")
    dress(app, preferences, start.language)
    try:
        if start.demo:
            return _run_demo(app, watch, preferences, start)
        found = find_desk(start, preferences)
        return 0 if found.desk is None else _serve(app, watch, preferences, found.desk, found)
    except DeskError as error:
        from desktop.ui.errors import plain_sentence  # noqa: PLC0415 - most starts succeed

        sys.stderr.write(f"{plain_sentence(error)}\n")
        return 2


def _run_demo(app: QApplication, watch: CrashWatch, preferences: Preferences, start: Start) -> int:
    """Show a made-up desk that is gone when the window closes."""
    import tempfile  # noqa: PLC0415 - for the demo alone

    from desktop.jobs.demo import make_story  # noqa: PLC0415 - its texts are read only here

    with tempfile.TemporaryDirectory(prefix="deskbell-demo-", ignore_cleanup_errors=True) as scratch:
        path = Path(scratch) / "Halyard Outdoor.deskbell"
        make_story(path, start.language or _language(preferences))
        return _serve(app, watch, preferences, path, start)


def take_shot(
    desk: Path, target: Path, size: tuple[int, int], theme: str, language: str, view: str, ticket: int, agent: str = ""
) -> None:
    """Draw the window of a desk into a PNG file, as an agent (an id; empty: the owner) would see it.

    The person's own preferences are neither read nor changed.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication([sys.argv[0]])
    install_language(app, language)
    holder.apply(app, theme)
    import tempfile  # noqa: PLC0415 - needed by this command only

    with tempfile.TemporaryDirectory(prefix="deskbell-shot-") as scratch:
        preferences = Preferences(Path(scratch) / "preferences.ini")
        context = open_context(desk, preferences, agent)
        from desktop.ui.main_window import shot  # noqa: PLC0415 - needed by this command only

        window = shot.draw_window(context, size, view, ticket)
        shot.save(shot.front_window(window), target)
        context.tasks.finish()


def dress(app: QApplication, preferences: Preferences, language: str = "") -> None:
    """Give the program its language and its look."""
    wished = language or preferences.language
    install_language(app, system_language() if wished == "system" else wished)
    holder.apply(app, preferences.theme)


def find_desk(start: Start, preferences: Preferences) -> Start:
    """Name the desk to open: the one asked for, the last one, or what the first run makes or joins; None to end."""
    if start.invitation:
        return _first_run(preferences, start)
    if start.desk is not None:
        return start
    last = Path(preferences.last_desk)
    if preferences.last_desk and last.is_file():
        return replace(start, desk=last)
    return _first_run(preferences, start)


def open_context(
    path: Path, preferences: Preferences, agent: str = "", passwords: Passwords | None = None
) -> UiContext:
    """Open a desk for an agent and build what every part of their window is given."""
    bus = Bus()
    desk = open_desk(path, bus, agent)
    tasks = Tasks(actor=desk.actor)
    passwords = passwords or Passwords(tasks.now(lambda: read_setting("desk", "", "id", "")))
    return UiContext(desk, path, tasks, Bridge(bus), holder, preferences, passwords)


def _language(preferences: Preferences) -> str:
    return system_language() if preferences.language == "system" else preferences.language


def _first_run(preferences: Preferences, start: Start) -> Start:
    """Ask the questions of a first start, or those of joining; no desk when the person closed them."""
    from desktop.ui.first_run import FirstRun  # noqa: PLC0415 - once in a program's life

    loop = QEventLoop()
    made: list[Path] = []
    wizard = FirstRun(preferences)
    wizard.finished_with.connect(lambda path: made.append(Path(path)))
    wizard.closed.connect(loop.quit)
    if start.invitation:
        wizard.invite(start.invitation)
    wizard.show()
    loop.exec()
    wizard.deleteLater()
    return replace(start, desk=made[0] if made else None, agent=wizard.joining.agent)


def _serve(app: QApplication, watch: CrashWatch, preferences: Preferences, path: Path, start: Start) -> int:
    """Show a desk's window until it is closed; or hand the start over to the program that shows it already."""
    instance = SingleInstance(path, config_folder())
    if not instance.take():
        if instance.hand_over([str(path), *start.links]):
            return 0
        raise DeskError("desk-in-use", path=str(path))
    try:
        _end_when_told(app)
        return _show_for_each(app, watch, preferences, path, start, instance)
    finally:
        instance.release()


def _show_for_each(
    app: QApplication, watch: CrashWatch, preferences: Preferences, path: Path, start: Start, instance: SingleInstance
) -> int:
    """Show the desk to one agent after another, for as long as somebody signs out and the next one in."""
    from desktop.ui.main_window.program import Program  # noqa: PLC0415 - a second start needs no window

    links, agent = start.links, "" if start.demo else start.agent or None
    while True:
        context = _enter(app, path, preferences) if agent is None else open_context(path, preferences, agent)
        if context is None:
            return 0
        if not start.demo:
            preferences.last_desk = str(path)
        program = Program(app, context, watch, instance)
        program.locks_by_itself = not start.demo  # who tries the demo has no password at hand
        program.open(links)
        code = app.exec()
        program.end()
        if not program.leaving:
            return code
        links, agent = (), program.next_agent or None
        program.close_windows()
        program.deleteLater()


def _enter(app: QApplication, path: Path, preferences: Preferences) -> UiContext | None:
    """Let somebody sign in where that is needed; None when the person closed the window.

    The program's own loop runs, not one beside it: what ends the program has to end this as well.
    """
    if not sign_in_needed(path).needed:
        return open_context(path, preferences)
    from desktop.ui.sign_in.door import look  # noqa: PLC0415 - most desks have one agent and no password
    from desktop.ui.sign_in.sign_in_window import SignInWindow  # noqa: PLC0415

    came: list[str] = []
    door = look(path)
    passwords = Passwords(door.desk_id)
    window = SignInWindow(door, passwords)
    window.signed_in.connect(came.append)
    window.signed_in.connect(lambda agent: app.exit(0))
    window.closed.connect(lambda: app.exit(0))
    window.start()
    app.exec()
    window.finish()
    window.deleteLater()
    return open_context(path, preferences, came[0], passwords) if came else None


def _end_when_told(app: QApplication) -> None:
    """End after so many milliseconds: for benchmarks and packaging checks, which start the real program."""
    wait = os.environ.get("DESKBELL_QUIT_AFTER_MS", "")
    if wait.isdecimal():
        QTimer.singleShot(int(wait), app.quit)
