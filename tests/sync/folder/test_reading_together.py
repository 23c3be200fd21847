"""Small files are handed on together, but never so that one of them would appear in two steps."""

from __future__ import annotations

from desktop.sync.folder.reader import TOGETHER
from desktop.sync.wire import Batch, RowSet, Section, rows_in
from tests.sync.folder.office import Office, words_in


def test_small_files_of_one_computer_are_handed_on_together(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    for number in range(20):
        ann.say(*[f"{number} {index}" for index in range(100)])
    with ben.at() as hub:
        assert [len(words_in(pulled.sections)) for pulled in hub.pull()] == [TOGETHER] * 4


def test_a_file_is_not_handed_on_with_one_that_holds_the_same_row(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    for words in (("one",), ("two",), ("three", "one"), ("four",)):
        ann.say(*words)
    with ben.at() as hub:
        assert [words_in(pulled.sections) for pulled in hub.pull()] == [["one", "two"], ["three", "one", "four"]]


def test_what_is_handed_on_together_is_written_in_one_transaction(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    for number in range(4):
        rows = [(bytes([number, row]) * 8, "", "", "", "") for row in range(15)]
        with ann.at() as hub:
            hub.push(Batch((Section(frozenset({"desk"}), (RowSet("message_revision", ("text",), rows),)),)))
    with ben.at() as hub:
        assert [rows_in(pulled.sections) for pulled in hub.pull()] == [30, 30]
