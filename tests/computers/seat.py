"""A computer of the tests: a process with a profile of its own, which can be killed, copied and started again."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from desktop.cli_sign_in import PASSWORD
from tests.patience import PATIENCE_S

ROOT = Path(__file__).parents[2]
NO_KEYRING = {"PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}


class Gone(Exception):
    """The computer's process ended instead of answering."""


class Refused(Exception):
    """What was asked for was refused; ``code`` says why."""

    def __init__(self, code: str, details: dict[str, str]) -> None:
        super().__init__(f"{code} {details}")
        self.code, self.details = code, details


class Seat:
    """One computer: ``folder`` is its profile, and the desk file lies in it."""

    module = "tests.computers.child"
    """What its process runs."""
    words: tuple[str, ...] = ()
    """What its process is told besides the desk."""

    def __init__(self, folder: Path, name: str, **environment: str) -> None:
        self.name = name
        self.profile = folder / name
        self.profile.mkdir(parents=True, exist_ok=True)
        self.path = self.profile / "Desk.deskbell"
        self.environment = environment
        self.process: subprocess.Popen[str] | None = None

    def surroundings(self, **more: str) -> dict[str, str]:
        """Return the environment of this computer's processes."""
        kept = {name: value for name, value in os.environ.items() if name != PASSWORD}
        own = {"DESKBELL_HOME": str(self.profile), "PYTHONPATH": str(ROOT)}
        return {**kept, **own, **NO_KEYRING, **self.environment, **more}

    def program(self, *words: object, password: str = "") -> subprocess.CompletedProcess[str]:
        """Run the real program once, as a person would on this computer."""
        more = {PASSWORD: password} if password else {}
        return subprocess.run(
            [sys.executable, str(ROOT / "main.py"), *map(str, words)],
            env=self.surroundings(**more), cwd=self.profile, capture_output=True, text=True,
            timeout=PATIENCE_S, check=False,
        )  # fmt: skip

    def do(self, what: str, **words: Any) -> Any:
        """Let the computer do something and return its answer. Raises ``Refused`` and ``Gone``."""
        self.ask(what, **words)
        return self.answer()

    def ask(self, what: str, **words: Any) -> None:
        """Say what to do without waiting for it."""
        try:
            stream = self.running().stdin
            assert stream is not None
            stream.write(json.dumps({"do": what, "words": words}) + "\n")
            stream.flush()
        except BrokenPipeError:
            raise self._gone() from None

    def answer(self) -> Any:
        """Wait for the answer to what was asked."""
        stream = self.running().stdout
        assert stream is not None
        line = stream.readline()
        if not line:
            raise self._gone()
        found = json.loads(line)
        if "refused" in found:
            raise Refused(found["refused"], found["details"])
        return found["done"]

    def cli(self, *words: object) -> dict[str, Any]:
        """Run a command line inside the computer's process; quicker than starting the program."""
        found: dict[str, Any] = self.do("cli", words=[str(word) for word in words])
        return found

    def running(self) -> subprocess.Popen[str]:
        """Return the process, started where there is none."""
        if self.process is None:
            with (self.profile / "errors.txt").open("a") as errors:
                self.process = subprocess.Popen(
                    [sys.executable, "-m", self.module, str(self.path), *self.words],
                    env=self.surroundings(), cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                    stderr=errors, text=True,
                )  # fmt: skip
        return self.process

    def kill(self) -> None:
        """End the process at once, as a power cut would."""
        if self.process is not None:
            self.process.kill()
            self._ended()

    def close(self) -> None:
        """End the process in good order."""
        if self.process is not None:
            self.process.communicate(json.dumps({"do": "bye"}) + "\n", timeout=PATIENCE_S)
            self._ended()

    def said(self) -> str:
        """Return what the processes of this computer wrote as errors."""
        path = self.profile / "errors.txt"
        return path.read_text() if path.exists() else ""

    def _gone(self) -> Gone:
        self._ended()
        return Gone(f"{self.name}: {self.said()[-2000:]}")

    def _ended(self) -> None:
        process, self.process = self.process, None
        if process is not None:
            process.wait(PATIENCE_S)
            for stream in (process.stdin, process.stdout):
                if stream is not None and not stream.closed:
                    try:
                        stream.close()
                    except BrokenPipeError:
                        continue


class Screen(Seat):
    """A computer's program with its window, without a screen; ``words`` are what it is started with."""

    module = "tests.computers.screen"

    def __init__(self, seat: Seat, *words: str) -> None:
        environment = {**seat.environment, "QT_QPA_PLATFORM": "offscreen"}
        super().__init__(seat.profile.parent, seat.name, **environment)
        self.words = words
