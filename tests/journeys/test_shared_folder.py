"""Three computers share a desk through a folder: real programs, each with its own profile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.computers.office import ANN, OWNER, PASSWORD, ROB, Office, said, seen_by
from tests.computers.seat import Refused


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Give three computers that share a folder."""
    found = Office(tmp_path)
    found.share("share", "init", "--folder", tmp_path / "Office.desk")
    yield found.everybody()
    found.kill()


def test_what_one_writes_the_others_read(office: Office) -> None:
    ticket = office.owner.do("letter", subject="Tent leaks", text="Water comes in.")
    content = "a receipt" * 50
    name = office.owner.do("note_with_file", ticket=ticket, text="The receipt is here.", content=content)
    office.exchange()
    for seat in (office.ann, office.rob):
        assert seat.do("tickets")[ticket]["subject"] == "Tent leaks"
        assert sorted(seat.do("texts").values()) == ["The receipt is here.", "Water comes in."]
    office.rob.do("status", ticket=ticket, key="open")
    office.ann.do("note", ticket=ticket, text="I know this tent.")
    office.exchange()
    assert office.owner.do("tickets")[ticket] == office.ann.do("tickets")[ticket] == office.rob.do("tickets")[ticket]
    assert len(office.rob.do("texts")) == 3
    assert office.ann.do("files", ticket=ticket) == [name]
    shown = office.ann.program(
        "show", office.ann.do("tickets")[ticket]["number"], "--desk", office.ann.path, "--as", ANN, "--json",
        password=_password(office),
    )  # fmt: skip
    assert said(shown)["messages"]
