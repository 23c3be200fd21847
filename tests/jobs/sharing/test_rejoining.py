"""A desk file that broke comes back from the others."""

from __future__ import annotations

from pathlib import Path

import peewee as pw
import pytest

from desktop.core.errors import DeskError
from desktop.jobs.sharing.doors import rejoin
from desktop.store.database import PRAGMAS, db
from desktop.store.models import Ticket
from tests.jobs.sharing.computers import Office, settle
from tests.making import make_ticket

PAGE = int(PRAGMAS["page_size"])


def damage(path: Path, page: int, count: int = 1) -> None:
    """Overwrite pages of a file, the first of which has the number 1."""
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(b"\xff" * PAGE * count)


def page_of(table: str) -> int:
    """Return where a table begins."""
    return int(db.execute_sql("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0])


def test_a_broken_file_is_made_anew_from_the_hub_and_kept(office: Office) -> None:
    adam = office.join("adam")
    with adam.here():
        for number in range(30):
            make_ticket(f"Ticket {number}")
    settle(adam, office.owner)
    adam.copy_to(office.folder / "backup")
    with adam.here():
        page = page_of("ticket")
    damage(adam.path, page)
    with pytest.raises(pw.DatabaseError), adam.here():
        Ticket.get(Ticket.subject == "Ticket 3")
    aside = rejoin(adam.path, adam.secrets, "desk")
    assert aside.name.endswith(".broken")
    assert aside.is_file()
    settle(adam, office.owner)
    assert adam.digests() == office.owner.digests()
    with adam.here():
        assert Ticket.select().count() == 30
    adam.let_go()


def test_a_file_of_which_nothing_can_be_read_needs_an_invitation_and_stays_as_it_is(office: Office) -> None:
    adam = office.join("adam")
    adam.copy_to(office.folder / "backup")
    damage(adam.path, 1, 100)
    before = adam.path.read_bytes()
    with pytest.raises(DeskError) as caught:
        rejoin(adam.path, adam.secrets, "desk")
    assert caught.value.code == "sharing-keys-missing"
    assert adam.path.read_bytes() == before
