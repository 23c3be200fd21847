"""What stops a set-up."""

from __future__ import annotations


class SetupError(Exception):
    """A sentence for the person; exit code 2 when they must supply something, 1 when installing failed."""

    def __init__(self, sentence: str, exit_code: int = 2) -> None:
        super().__init__(sentence)
        self.exit_code = exit_code
