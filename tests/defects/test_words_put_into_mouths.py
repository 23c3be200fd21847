"""Who passes on what others wrote changes nothing of it, and nobody tells two readers two things.

Ann moves tickets between departments, with a changed program. Wes, who sees the other department alone, has nothing to
compare with; the owner has, and sets right what Wes was told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.jobs.sharing.shipping import whole_rows
from desktop.store.database import db
from desktop.store.models import Message, Ticket
from desktop.sync.clocks import pack
from desktop.sync.identity import self_row
from desktop.sync.refusals import refused_rows
from desktop.sync.wire import FIRST, Batch, RowSet, Section
from tests.jobs.sharing.computers import Computer, Office, make_office, settle, share_in_folder
from tests.making import make_agent, make_ticket
from tests.sync.rights_judging import edit, key, made, with_clock

BOTH = frozenset({"office", "desk"})


class Scene:
    """The owner's computer, Ann's, who may move tickets, and Wes's of the other department."""

    def __init__(self, folder: Path) -> None:
        self.office: Office = make_office(folder)
        self.owner = self.office.owner
        with self.owner.here():
            make_agent("Wes Ray", "restricted", [self.office.workshop], "wes@halyard.example")
            self.ticket = make_ticket("Of the first department", text="What the customer wrote").id
        share_in_folder(self.office)
        self.ann, self.wes = self.office.join("ann"), self.office.join("wes")
        settle(self.owner, self.ann, self.wes)
        with self.owner.here():
            self.device = self_row().device

    def send(self, *sections: Section) -> None:
        """Write a file with the keys of Ann's computer."""
        with self.ann.here():
            assert self.ann.hub is not None
            self.ann.hub.push(Batch(sections))

    def clock(self, device: str) -> str:
        """Return a clock of somebody's computer that is later than all that Ann knows."""
        with self.ann.here():
            return pack(self_row().hlc + 1, device)

    def scopes(self, *names: str) -> frozenset[str]:
        return frozenset({*names, f"d:{self.office.workshop}"})

    def brought(self) -> Section:
        """Return the ticket with its letter, as a move brings it to the other department."""
        with self.ann.here():
            (letter,) = db.execute_sql("SELECT id FROM message WHERE ticket = ?", (key(self.ticket),)).fetchone()
            rowsets = (whole_rows("ticket", [key(self.ticket)]), whole_rows("message", [bytes(letter)]))
        return Section(self.scopes("office"), rowsets, vouched=True)

    def why(self, computer: Computer) -> list[str]:
        """Return why something is in a computer's quarantine."""
        with computer.here():
            return sorted({each.why for each in refused_rows()})

    def moved(self) -> Section:
        """Move the ticket to the other department, as Ann may."""
        with self.ann.here():
            mine = self_row().device
        found = edit("ticket", self.ticket, signed=mine, department=key(self.office.workshop))
        return replace(found, scopes=self.scopes("office", f"d:{self.office.home}"))

    def letters(self, computer: Computer) -> list[str]:
        """Return the letters that show on a computer."""
        with computer.here():
            return sorted(row.text for row in Message.select().where(Message.deleted == 0))


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    found = Scene(tmp_path)
    yield found
    found.office.close(found.ann, found.wes)


def altered(section: Section, table: str, column: str, value: str) -> Section:
    """Change a value of the rows of a table and leave their clocks."""

    def changed(rowset: RowSet) -> RowSet:
        place = FIRST + rowset.columns.index(column)
        return replace(rowset, rows=[(*row[:place], value, *row[place + 1 :]) for row in rowset.rows])

    return replace(section, rowsets=tuple(changed(each) if each.table == table else each for each in section.rowsets))


def test_what_was_passed_on_as_it_was_leaves_no_trace(scene: Scene) -> None:
    scene.send(scene.moved(), scene.brought())
    settle(scene.owner, scene.ann, scene.wes)
    assert [scene.why(each) for each in (scene.owner, scene.ann, scene.wes)] == [[], [], []]
    assert scene.letters(scene.wes) == ["What the customer wrote"]


def test_a_letter_that_was_changed_on_the_way_is_set_right(scene: Scene) -> None:
    scene.send(scene.moved(), altered(scene.brought(), "message", "text", "I owe Ann 500 €"))
    scene.wes.sync()
    assert scene.letters(scene.wes) == ["I owe Ann 500 €"]
    settle(scene.owner, scene.ann, scene.wes)
    assert scene.why(scene.owner) == ["said-twice"]
    assert [scene.letters(each) for each in (scene.owner, scene.wes)] == [["What the customer wrote"]] * 2
    assert scene.owner.sync().pushed == 0


def test_a_letter_that_nobody_wrote_is_taken_back(scene: Scene) -> None:
    facts = {"ticket": key(scene.ticket), "kind": "reply", "agent": key(scene.office.people["ewa"])}
    note = with_clock(made("message", **facts, text="You are dismissed."), scene.clock(scene.device))
    brought = scene.brought()
    scene.send(scene.moved(), replace(brought, rowsets=(*brought.rowsets, *note.rowsets)))
    scene.wes.sync()
    assert "You are dismissed." in scene.letters(scene.wes)
    settle(scene.owner, scene.ann, scene.wes)
    assert scene.why(scene.owner) == ["passed-on-invented"]
    assert [scene.letters(each) for each in (scene.owner, scene.wes)] == [["What the customer wrote"]] * 2


def test_an_edit_that_nobody_made_is_taken_back(scene: Scene) -> None:
    brought = altered(scene.brought(), "ticket", "subject", "Refund approved by Ewa")
    (tickets, letters), clock = brought.rowsets, scene.clock(scene.device)
    rows = [(row[0], row[1], f'{{"subject":"{clock}"}}', *row[3:]) for row in tickets.rows]
    scene.send(scene.moved(), replace(brought, rowsets=(replace(tickets, rows=rows), letters)))
    settle(scene.wes, scene.owner, scene.ann, scene.wes)
    assert scene.why(scene.owner) == ["passed-on-invented"]
    for computer in (scene.owner, scene.wes):
        with computer.here():
            assert Ticket.get(Ticket.id == scene.ticket).subject == "Of the first department"


def test_nothing_is_passed_on_behind_the_offices_back(scene: Scene) -> None:
    scene.send(replace(scene.brought(), scopes=scene.scopes()))
    settle(scene.wes, scene.owner)
    assert scene.why(scene.wes) == ["row-malformed"]
    assert scene.letters(scene.wes) == []


def test_who_was_shown_a_ticket_of_others_loses_it(scene: Scene) -> None:
    """Ann brings the ticket to the other department and moves it nowhere."""
    scene.send(scene.brought())
    scene.wes.sync()
    assert scene.letters(scene.wes) == ["What the customer wrote"]
    settle(scene.owner, scene.ann, scene.wes)
    assert scene.letters(scene.wes) == []
    assert scene.letters(scene.owner) == ["What the customer wrote"]


def test_two_values_under_one_clock_end_as_one(scene: Scene) -> None:
    """Ann tells the office one subject and everybody another, both with the same clock of her own."""
    with scene.ann.here():
        mine = self_row().device
    first = edit("ticket", scene.ticket, signed=mine, subject="For the office")
    second = altered(first, "ticket", "subject", "For the others")
    scene.send(replace(first, scopes=frozenset({"office"})))
    scene.send(replace(second, scopes=frozenset({"desk"})))
    settle(scene.owner, scene.ann, scene.wes)
    assert scene.why(scene.owner) == ["said-twice"]
    with scene.owner.here():
        row = db.execute_sql("SELECT subject, _clk FROM ticket WHERE id = ?", (key(scene.ticket),)).fetchone()
    assert row[0] == "For the office"
    assert scene.device in row[1], "the owner says it again, under a clock that beats both"


def test_clocks_that_nobody_could_read_stop_no_meeting(scene: Scene) -> None:
    brought = scene.brought()
    for clocks in ("{", "[]", '{"subject":7}', "[" * 50_000):
        spoilt = [replace(each, rows=[(*row[:2], clocks, *row[3:]) for row in each.rows]) for each in brought.rowsets]
        scene.send(replace(brought, rowsets=tuple(spoilt)))
    settle(scene.wes, scene.owner, rounds=1)
    assert [scene.why(each) for each in (scene.owner, scene.wes)] == [["row-malformed"]] * 2


def test_text_that_is_no_text_stops_no_meeting(scene: Scene) -> None:
    """Half of a character can be sent, and neither written into the desk nor kept as it is."""
    with scene.ann.here():
        mine = self_row().device
    facts = {"ticket": key(scene.ticket), "kind": "note", "agent": key(scene.ann.agent)}
    scopes = scene.scopes("office", f"d:{scene.office.home}")
    scene.send(
        replace(made("message", signed=mine, **facts, text="\ud800"), scopes=scopes),
        replace(edit("ticket", scene.ticket, signed=mine, subject="\udfff"), scopes=scopes),
        replace(edit("ticket", "ab" * 16, signed=mine, subject="\udfff"), scopes=scopes),
    )
    scene.send(replace(edit("ticket", scene.ticket, signed=mine, subject="Fine"), scopes=scopes))
    settle(scene.owner, rounds=1)
    with scene.owner.here():
        assert Ticket.get(Ticket.id == scene.ticket).subject == "Fine"
