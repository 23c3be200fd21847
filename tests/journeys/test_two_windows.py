"""Two programs with their windows share a desk: what one agent answers stands on the other's screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.computers.office import ANN, Office
from tests.computers.seat import Screen
from tests.servers.postgres import Postgres


@pytest.mark.parametrize("hub", ["folder", "server"])
def test_an_answer_travels_from_one_window_to_the_other(tmp_path: Path, hub: str, postgres: Postgres) -> None:
    office = Office(tmp_path)
    if hub == "folder":
        office.share("share", "init", "--folder", tmp_path / "Office.desk")
    else:
        office.share("server", "init", postgres.dsn())
    office.let_join(office.ann, ANN)
    ticket = office.owner.do("letter", subject="Stove smokes", text="Badly.")
    office.exchange(office.owner, office.ann)
    number = office.ann.do("tickets")[ticket]["number"]
    office.close()
    link = f"deskbell://ticket/{number}"
    screens = ewa, ann = Screen(office.owner, link), Screen(office.ann, link)
    try:
        ewa.do("opened")
        ann.do("sign_in", agent=office.agents["ann"], password=office.passwords[ANN])
        for screen in screens:
            screen.do("shows", text="Badly.")
        ewa.do("reply", text="Open the window first.")
        ann.do("shows", text="Open the window first.")
        ann.do("reply", text="And sweep the chimney.")
        ewa.do("shows", text="And sweep the chimney.")
        for screen in screens:
            screen.close()
    finally:
        for screen in screens:
            screen.kill()
        office.kill()
