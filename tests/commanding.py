"""Running the command line inside a test: what it answers, as whom."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import main
from desktop.cli_sign_in import PASSWORD
from desktop.jobs.demo import make_story

EVERYBODY = "deskbell-demo"


@dataclass(frozen=True)
class Answer:
    """What a command gave back."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Read the output as JSON."""
        return json.loads(self.out)


def command(*words: object) -> Answer:
    """Run a command with the password that the environment holds."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main([str(word) for word in words])
    return Answer(code, out.getvalue(), err.getvalue())


def command_as(role: str, *words: object) -> Answer:
    """Run a command as the agent of a demo desk who has a role."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PASSWORD, EVERYBODY)
        return command(*words, "--as", f"{role}@example.test")


def without_passwords(folder: Path) -> Path:
    """Make a demo desk with its eight agents where nobody needs a password."""
    path = folder / "Demo.deskbell"
    make_story(path, "en", passwords=False)
    return path
