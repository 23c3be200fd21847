"""Refusals a person can act on.

They carry a code and details; the wording, in four languages, lives in ``desktop.ui.errors``, so that a command
never contains a sentence and the command line and the window say the same.
"""

from __future__ import annotations


class DeskError(Exception):
    """An expected refusal: shown to the person, never reported as a crash.

    ``code`` is kebab-case and stable; ``details`` are named values for the sentence.
    """

    def __init__(self, code: str, **details: object) -> None:
        super().__init__(code)
        self.code = code
        self.details = details

    def __str__(self) -> str:
        """Code and details, for logs and tests; people see the sentence instead."""
        rest = ", ".join(f"{name}={value!r}" for name, value in self.details.items())
        return f"{self.code} ({rest})" if rest else self.code


class NotAllowedError(DeskError):
    """The actor sees the row but lacks the permission."""


class NotFoundError(DeskError):
    """The row does not exist, or does not exist for this actor: the two are never told apart."""
