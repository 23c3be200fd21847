"""A draft's files are found by what the program writes, and nothing else breaks the reading."""

from __future__ import annotations

import json

import pytest

from desktop.store.draft_files import draft_blobs

SHA = "ab" * 32


def test_a_draft_names_its_files_as_it_keeps_them() -> None:
    assert draft_blobs(json.dumps([["plan.pdf", "application/pdf", 3, SHA]])) == [SHA]
    assert draft_blobs(json.dumps([{"name": "plan.pdf", "blob": SHA}])) == [SHA]


@pytest.mark.parametrize("text", ["", "[", "{}", "[1]", '[["a"]]', '[["a", "b", 1, "../x"]]', "null", '[{"blob": 3}]'])
def test_what_is_no_file_names_none(text: str) -> None:
    assert draft_blobs(text) == []
