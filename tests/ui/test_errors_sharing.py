"""The sentences of sharing."""

from __future__ import annotations

from desktop.ui.errors import desk_sentence
from desktop.ui.errors_sharing import SHARING_SENTENCES, STOPPED_SHORT, stopped_words


def test_what_stops_sharing_has_few_words_for_the_status_bar():
    assert stopped_words("sharing-folder-empty") == "the folder is empty"
    assert stopped_words("sharing-moved") == "the desk has moved"
    assert stopped_words("never-heard-of") == "somebody has to look"
    for code, words in STOPPED_SHORT.items():
        assert code in SHARING_SENTENCES
        assert len(words) <= 40
        assert not words.endswith(".")


def test_a_folder_is_named_by_its_own_name():
    words = desk_sentence("sharing-folder-empty", {"folder": "/mnt/team/Halyard.desk"})
    assert "Halyard.desk" in words
    assert "/mnt" not in words
    assert "Nothing was changed" in words


def test_a_single_file_is_explained():
    assert "single file" in desk_sentence("sharing-folder-is-file", {"folder": "x"})
