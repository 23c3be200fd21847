"""What comparing found is said in words: what differed, what is still to be heard, what was not read."""

from __future__ import annotations

import pytest

from desktop.ui.sync_page.verdict import verdict_of


@pytest.mark.parametrize(
    ("found", "tone", "words"),
    [
        ({"result": "same"}, "success", "Everything is the same"),
        ({"differing": 0}, "success", "Everything is the same"),
        ({"result": "differed", "differing": 2}, "warning", "2 part"),
        ({"result": "unanswered"}, "info", "has not answered yet"),
        ({"result": "asked"}, "success", "compare with this one"),
        ({"result": "unanswered", "waiting": 49}, "warning", "has not answered yet"),
        ({"result": "differed", "differing": 1, "waiting": 3}, "warning", "1 part"),
    ],
)
def test_the_words_say_what_was_found(found, tone, words):
    verdict = verdict_of(found)
    assert verdict.tone == tone
    assert words in verdict.words
    assert verdict.icon


def test_files_that_were_not_read_are_never_called_the_same():
    for result in ("same", "unanswered", "asked", "differed"):
        words = verdict_of({"result": result, "waiting": 49}).words
        assert "49 file" in words
        assert "Everything is the same" not in words
