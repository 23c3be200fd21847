"""The command line says in a sentence what comparing everything found."""

from __future__ import annotations

import pytest

from desktop.cli_share_reports import verified_words
from desktop.jobs.sharing.reporting import Verified


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (Verified(True, 0), "Everything is the same here and there."),
        (Verified(None, 0, result="unanswered"), "has not answered yet"),
        (Verified(True, 0, result="asked"), "compare with this one"),
        (Verified(False, 3, result="differed"), "3 part(s) of the rows differed and were exchanged again."),
        (Verified(False, 0, ("sync-gap",)), "No row that was read differs."),
        (Verified(False, 0, waiting=49), "49 file(s) were not read yet"),
    ],
)
def test_it_is_said_what_was_found(report: Verified, words: str) -> None:
    assert words in verified_words(report)


def test_what_was_not_read_is_never_called_the_same() -> None:
    for result in ("same", "unanswered", "asked"):
        assert "the same here and there" not in verified_words(Verified(False, 0, result=result, waiting=2))
