"""Computers at a folder come to hold the same although each judged by what it knew (``docs/decisions/009``)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.commands.replies import add_note
from desktop.jobs.sharing.agreeing import Agreeing
from desktop.jobs.sharing.answering import MENDED_A_DAY, is_older
from desktop.jobs.sharing.cycle import Meeting, open_hub
from desktop.jobs.sharing.doubting import ask_to_compare, read_doubts
from desktop.jobs.sharing.mending import forget_owed, owe_rows, owed_rows, sections_owed
from desktop.jobs.sharing.verifying import verify
from desktop.store.database import db
from desktop.store.models import Ticket
from desktop.sync.applying import apply_sections
from desktop.sync.refusals import keep_refused
from desktop.sync.scopes import DESK, OFFICE
from desktop.sync.wire import Refused, RowSet, Section
from tests.jobs.sharing.computers import Computer, Office, make_office, settle, share_in_folder
from tests.making import make_ticket

SCOPES = frozenset({DESK, OFFICE})


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = make_office(tmp_path)
    share_in_folder(made)
    yield made
    made.close()


def rows(computer: Computer, table: str = "ticket") -> list[tuple[object, ...]]:
    """Return the rows of a table with their clocks."""
    with computer.here():
        found = db.execute_sql(f'SELECT hex(id), _new, _clk, deleted FROM "{table}" ORDER BY id').fetchall()
    return [(row, new, sorted(json.loads(clk or "{}").items()), deleted) for row, new, clk, deleted in found]


def subject(computer: Computer, ticket: str) -> str:
    with computer.here():
        return str(Ticket.get(Ticket.id == ticket).subject)


def take_in(computer: Computer, ticket: str, device: str, text: str) -> None:
    """Let one computer alone have accepted an edit, as if the others had refused it."""
    with computer.here():
        clock = f"{db.execute_sql('SELECT hlc + 65536 FROM sync_self').fetchone()[0]:016x}{device}"
        row = (bytes.fromhex(ticket), "", json.dumps({"subject": clock}), "", text)
        apply_sections([Section(SCOPES, (RowSet("ticket", ("subject",), [row]),))], device=device)


def meet(meetings: dict[str, Meeting], *computers: Computer, times: int = 6) -> None:
    """Let computers meet in turn, each going on with the meeting that it began."""
    for _ in range(times):
        for each in computers:
            with each.here() as desk:
                if each.name not in meetings:
                    each.let_go()
                    each.hub = open_hub(desk, each.secrets())
                    meetings[each.name] = Meeting(desk, each.hub)
                meetings[each.name].run()


def test_what_the_first_accepted_and_another_refused_comes_there_in_the_end(office: Office) -> None:
    adam, rob = office.join("adam"), office.join("rob")
    with office.owner.here():
        ticket = make_ticket(department=office.home).id
    settle(office.owner, adam, rob)
    take_in(office.owner, ticket, "0123abcd", "Accepted by the owner")
    with adam.here():
        refused = Refused("ticket", ticket, "right-missing", {}, b"x")
        keep_refused([refused], "0123abcd", office.people["rob"])
    meetings: dict[str, Meeting] = {}
    meet(meetings, office.owner, adam, rob)
    assert subject(adam, ticket) == subject(rob, ticket) == "Accepted by the owner"
    assert rows(office.owner) == rows(adam) == rows(rob)
    office.close(adam, rob)


def test_what_only_a_restricted_computer_accepted_is_set_right(office: Office) -> None:
    rob = office.join("rob")
    with office.owner.here():
        ticket = make_ticket(department=office.home).id
    settle(office.owner, rob)
    take_in(rob, ticket, "0123abcd", "Accepted here alone")
    with rob.here():
        ask_to_compare()
    meet({}, office.owner, rob, times=8)
    assert subject(rob, ticket) == subject(office.owner, ticket) == "Printer on fire"
    assert rows(office.owner) == rows(rob)
    office.close(rob)


def test_an_administrators_later_value_is_asked_for_and_taken(office: Office) -> None:
    adam = office.join("adam")
    with office.owner.here():
        ticket = make_ticket(department=office.home).id
    settle(office.owner, adam)
    take_in(adam, ticket, "0123abcd", "Known to the administrator alone")
    with adam.here():
        ask_to_compare()
    meet({}, office.owner, adam, times=8)
    assert subject(office.owner, ticket) == "Known to the administrator alone"
    assert rows(office.owner) == rows(adam)
    office.close(adam)


def test_a_restricted_computer_gets_what_it_lacks_and_nothing_of_others(office: Office) -> None:
    rob = office.join("rob")
    with office.owner.here() as desk:
        ticket = make_ticket(department=office.home).id
        note = add_note(desk, ticket, "Canary of the home")
        make_ticket(department=office.workshop)
    settle(office.owner, rob)
    with rob.here():
        db.execute_sql("UPDATE sync_self SET applying = 1")
        db.execute_sql("DELETE FROM message WHERE id = ?", (bytes.fromhex(note),))
        db.execute_sql("UPDATE sync_self SET applying = 0")
        ask_to_compare()
    meet({}, office.owner, rob)
    with rob.here():
        assert db.execute_sql("SELECT count(*) FROM message WHERE id = ?", (bytes.fromhex(note),)).fetchone()[0] == 1
        assert db.execute_sql("SELECT count(*) FROM ticket").fetchone()[0] == 1
    office.close(rob)


def test_where_nothing_differs_nothing_is_written_or_said_again(office: Office) -> None:
    adam = office.join("adam")
    settle(office.owner, adam)
    meetings: dict[str, Meeting] = {}
    meet(meetings, office.owner, adam)
    with adam.here():
        assert read_doubts().at > 0
    folder = Path(office.folder / "Halyard.desk")
    before = sorted(path for path in folder.rglob("*") if path.is_file() and path.parent.parent.name != "here")
    meet(meetings, office.owner, adam, times=3)
    assert sorted(path for path in folder.rglob("*") if path.is_file() and path.parent.parent.name != "here") == before
    office.close(adam)


def test_verify_now_lets_everybody_compare(office: Office) -> None:
    adam = office.join("adam")
    with office.owner.here():
        ticket = make_ticket(department=office.home).id
    settle(office.owner, adam)
    meetings: dict[str, Meeting] = {}
    meet(meetings, office.owner, adam)
    take_in(office.owner, ticket, "0123abcd", "Known to the owner alone")
    with office.owner.here():
        assert verify(meetings["owner"]) == []
    meet(meetings, office.owner, adam)
    assert subject(adam, ticket) == "Known to the owner alone"
    office.close(adam)


def test_a_row_is_older_where_any_column_is(office: Office) -> None:
    with office.owner.here():
        new, old, row = "b" * 24, "a" * 24, bytes(16)
        assert is_older((row, old, ""), (row, new, ""), "ticket")
        assert not is_older((row, new, ""), (row, new, ""), "ticket")
        assert is_older((row, old, ""), (row, old, json.dumps({"subject": new})), "ticket")
        assert not is_older((row, old, json.dumps({"subject": new})), (row, old, ""), "ticket")
    assert MENDED_A_DAY > 0


def test_what_is_to_be_mended_goes_to_its_readers_and_is_forgotten_then(office: Office) -> None:
    with office.owner.here():
        ticket = make_ticket(department=office.home).id
        owe_rows("ticket", [bytes.fromhex(ticket)])
        found = owed_rows()
        (section,) = sections_owed(found, lambda scopes: scopes)
        assert section.vouched
        assert {OFFICE, f"d:{office.home}"} <= section.scopes
        forget_owed(found)
        assert owed_rows() == {}


def test_at_a_server_there_is_nothing_to_do(office: Office) -> None:
    class Elsewhere:
        inner = None

    with office.owner.here():
        agreeing = Agreeing(Elsewhere())  # type: ignore[arg-type]  # only where it leads is asked
        assert (agreeing.settle(), agreeing.is_first(), agreeing.ask()) == ({}, False, False)
