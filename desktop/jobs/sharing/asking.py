"""The passwords of a desk as a child process gets at them: it asks its parent, which may ask the person.

Only the parent can ask for the master password of a vault, and its vault may be open already. What is asked and
answered goes over the pipes between the two, never over a command line, an environment or a log.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Mapping

from desktop.core.errors import DeskError
from desktop.secrets import Secrets, State

Line = Mapping[str, object]
Say = Callable[[Line], None]
STOPPED = "sharing-stopped"
STATES: tuple[State, ...] = ("keyring", "vault-new", "vault-locked", "vault-open")


class StoppedError(Exception):
    """The work was asked to end. No ``DeskError``: those are caught where work goes on without what was refused."""


class Answers:
    """Asks one question after the other: ``{"ask": {"id", "do", …}}`` out, ``{"answer": {"id", …}}`` in."""

    def __init__(self, say: Say) -> None:
        self._say = say
        self._ids = itertools.count(1)
        self._given: dict[object, Line] = {}
        self._news = threading.Condition()
        self._over = False

    def take(self, answer: Line) -> None:
        """Take what the parent answered; called on another thread."""
        with self._news:
            self._given[answer.get("id")] = answer
            self._news.notify_all()

    def end(self) -> None:
        """Let whoever waits go: nobody is going to answer."""
        with self._news:
            self._over = True
            self._news.notify_all()

    def ask(self, do: str, **words: str) -> str | None:
        """Return the answer. Raises what the parent was refused, ``StoppedError`` when there is no parent."""
        number = next(self._ids)
        self._say({"ask": {"id": number, "do": do, **words}})
        with self._news:
            self._news.wait_for(lambda: self._over or number in self._given)
            answer = self._given.pop(number, None)
        if answer is None:
            raise StoppedError
        refusal, value = answer.get("error"), answer.get("value")
        if isinstance(refusal, Mapping):
            raise read_refusal(refusal)
        return value if isinstance(value, str) else None


class AskedSecrets(Secrets):
    """The secrets of one desk, kept by the parent."""

    def __init__(self, desk_id: str, answers: Answers) -> None:  # nothing of the real ones is here
        self._desk, self._answers = desk_id, answers

    @property
    def state(self) -> State:
        """See ``Secrets``."""
        found = self._answers.ask("state", desk=self._desk)
        return next((each for each in STATES if each == found), "vault-locked")

    def get(self, mailbox_id: str, kind: str = "imap") -> str | None:
        """See ``Secrets``."""
        return self._answers.ask("get", desk=self._desk, of=mailbox_id, kind=kind)

    def set(self, mailbox_id: str, password: str, kind: str = "imap") -> None:
        """See ``Secrets``."""
        self._answers.ask("set", desk=self._desk, of=mailbox_id, kind=kind, password=password)

    def delete(self, mailbox_id: str, kind: str | None = None) -> None:
        """See ``Secrets``."""
        self._answers.ask("delete", desk=self._desk, of=mailbox_id, kind=kind or "")


def answered(asked: Line, secrets_of: Callable[[str], Secrets]) -> Line:
    """Do in the parent what the child asked for; return the answer's line."""
    do, of, kind = (str(asked.get(name, "")) for name in ("do", "of", "kind"))
    value: str | None = None
    try:
        secrets = secrets_of(str(asked.get("desk", "")))
        if do == "state":
            value = secrets.state
        elif do == "get":
            value = secrets.get(of, kind)
        elif do == "set":
            secrets.set(of, str(asked.get("password", "")), kind)
        elif do == "delete":
            secrets.delete(of, kind or None)
    except DeskError as refusal:
        return {"answer": {"id": asked.get("id"), "error": refusal_line(refusal)}}
    return {"answer": {"id": asked.get("id"), "value": value}}


def refusal_line(refusal: DeskError) -> Line:
    """Return a refusal as it goes over a pipe."""
    return {"code": refusal.code, "details": {name: str(value) for name, value in refusal.details.items()}}


def read_refusal(line: Line) -> DeskError:
    """Read a refusal that came over a pipe."""
    details = line.get("details")
    known = {str(name): value for name, value in details.items()} if isinstance(details, Mapping) else {}
    return DeskError(str(line.get("code") or "worker-failed"), **known)
