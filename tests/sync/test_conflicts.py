"""Two people who change the same field without knowing of each other: the value that lost is kept, once, everywhere."""

from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path

import pytest

from desktop.commands.base import Desk
from desktop.commands.contacts import edit_contact
from desktop.commands.desk_setup import rename_desk
from desktop.commands.tickets import edit_subject, set_priority
from desktop.store.database import db
from desktop.store.models import Conflict, Setting, Ticket
from desktop.store.queries.sharing import lost_edits
from desktop.sync.applying import apply_sections
from desktop.sync.digests import bucket_digests
from desktop.sync.dirty import pending
from desktop.sync.wire import Section
from tests.making import make_ticket
from tests.sync.sharing import send_all, share
from tests.sync.two_desks import joined_desk, opened, sent_sections

OTHERS = ("0b0b0b0b", "0c0c0c0c", "0d0d0d0d")


@pytest.fixture
def others(desk: Desk, tmp_path: Path) -> list[Path]:
    """Give three more computers with one ticket."""
    make_ticket()
    share()
    send_all()
    return [joined_desk(tmp_path / f"{device}.deskbell", device) for device in OTHERS]


def told() -> list[tuple[str, object, str]]:
    """Return the edits that lost: field, value, computer."""
    return sorted((row.field, json.loads(row.lost), row.lost_by) for row in Conflict.select())


def edit_on(path: Path, desk: Desk, subject: str) -> list[Section]:
    """Change the subject on one computer and return what it sends."""
    with opened(path):
        edit_subject(desk, str(Ticket.get().id), subject)
        return sent_sections()


def test_the_edit_that_lost_is_kept_by_both_and_says_who_made_it(desk: Desk, others: list[Path]) -> None:
    ticket = str(Ticket.get().id)
    edit_subject(desk, ticket, "Earlier")
    mine = sent_sections()
    theirs = edit_on(others[0], desk, "Later")
    assert apply_sections(theirs).conflicts == 1
    with opened(others[0]):
        assert apply_sections(mine).conflicts == 1
        assert told() == [("subject", "Earlier", "0a0a0a0a")]
        there = db.execute_sql("SELECT id, _new, at FROM conflict").fetchall()
    assert told() == [("subject", "Earlier", "0a0a0a0a")]
    assert db.execute_sql("SELECT id, _new, at FROM conflict").fetchall() == there
    assert Ticket.get().subject == "Later"
    assert [(row.field, row.lost) for row in lost_edits(desk.actor, ticket)] == [("subject", "Earlier")]
    assert pending() == 0


def test_an_edit_that_was_made_in_sight_of_the_other_is_no_conflict(desk: Desk, others: list[Path]) -> None:
    ticket = str(Ticket.get().id)
    for round_ in range(3):
        edit_subject(desk, ticket, f"Here {round_}")
        mine = sent_sections()
        with opened(others[0]):
            assert apply_sections(mine).conflicts == 0
        theirs = edit_on(others[0], desk, f"There {round_}")
        assert apply_sections(theirs).conflicts == 0
    assert told() == []


def test_several_edits_of_one_computer_are_no_conflict_in_any_order(desk: Desk, others: list[Path]) -> None:
    ticket = str(Ticket.get().id)
    sent = []
    for subject in ("One", "Two", "Three"):
        edit_subject(desk, ticket, subject)
        sent.append(sent_sections())
    for path, order in zip(others, ([0, 1, 2], [2, 1, 0], [1, 2, 0]), strict=True):
        with opened(path):
            assert [apply_sections(sent[place]).conflicts for place in order] == [0, 0, 0]
            assert Ticket.get().subject == "Three"


def test_all_computers_tell_the_same_in_whatever_order_the_edits_arrive(desk: Desk, others: list[Path]) -> None:
    sent = [edit_on(path, desk, f"Number {place}") for place, path in enumerate(others)]
    found = []
    for order in permutations(range(3)):
        with db.atomic() as transaction:
            for place in order:
                apply_sections(sent[place])
            digests = {key: value for key, value in bucket_digests().items() if key[0] == "conflict"}
            found.append((told(), Ticket.get().subject, digests))
            transaction.rollback()
    assert all(each == found[0] for each in found)
    assert found[0][:2] == ([("subject", "Number 0", OTHERS[0]), ("subject", "Number 1", OTHERS[1])], "Number 2")


def test_equal_values_and_different_fields_are_no_conflict(desk: Desk, others: list[Path]) -> None:
    ticket = str(Ticket.get().id)
    edit_subject(desk, ticket, "The same")
    set_priority(desk, ticket, 2)
    send_all()
    assert apply_sections(edit_on(others[0], desk, "The same")).conflicts == 0
    with opened(others[1]):
        edit_contact(desk, str(Ticket.get().requester), name="Amira H.")
        theirs = sent_sections()
    assert apply_sections(theirs).conflicts == 0


def test_people_and_settings_are_told_too_but_never_a_secret(desk: Desk, others: list[Path]) -> None:
    contact = str(Ticket.get().requester)
    edit_contact(desk, contact, note="Mine")
    rename_desk(desk, "My name")
    db.execute_sql("UPDATE setting SET value = '\"a\"' WHERE key = 'secret'")
    send_all()
    with opened(others[0]):
        edit_contact(desk, contact, note="Theirs")
        rename_desk(desk, "Their name")
        db.execute_sql("UPDATE setting SET value = '\"b\"' WHERE key = 'secret'")
        theirs = sent_sections()
    assert apply_sections(theirs).conflicts == 2
    assert told() == [("note", "Mine", "0a0a0a0a"), ("value", '"My name"', "0a0a0a0a")]
    assert Setting.get(Setting.key == "secret").value == '"b"'
