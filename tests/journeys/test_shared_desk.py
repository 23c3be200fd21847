"""Real programs with a profile each share a desk, through a folder and through a server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.computers.office import ANN, ROB, Office, said, seen_by
from tests.computers.seat import Seat
from tests.servers.postgres import Postgres, PostgresServer

HIDDEN = "Quittenkanarie", "Zirkonvogel"
HUBS = "folder", "server"


@contextmanager
def shared(folder: Path, hub: str, server: PostgresServer) -> Iterator[Office]:
    """Give an office whose owner shares the desk; nothing of it stays at the server."""
    office = Office(folder)
    database = Postgres(server) if hub == "server" else None
    try:
        if database is None:
            office.share("share", "init", "--folder", folder / "Office.desk")
        else:
            office.share("server", "init", database.dsn())
        yield office
    finally:
        office.kill()
        if database is not None:
            database.remove()


@pytest.fixture(scope="module", params=HUBS)
def office(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, postgres_server: PostgresServer
) -> Iterator[Office]:
    """Give three computers that share a desk; the tests of a module take turns, each with tickets of its own."""
    with shared(tmp_path_factory.mktemp(request.param), request.param, postgres_server) as found:
        yield found.everybody()


@pytest.fixture(params=HUBS)
def pair(request: pytest.FixtureRequest, tmp_path: Path, postgres_server: PostgresServer) -> Iterator[Office]:
    """Give an owner and a restricted agent, for what cannot be taken back."""
    with shared(tmp_path, request.param, postgres_server) as found:
        found.let_join(found.rob, ROB)
        yield found


def test_what_one_writes_the_others_read(office: Office) -> None:
    ticket = office.owner.do("letter", subject="Tent leaks", text="Water comes in.")
    office.exchange()
    office.rob.do("status", ticket=ticket, key="open")
    office.ann.do("note", ticket=ticket, text="I know this tent.")
    office.exchange()
    here = [seat.do("tickets")[ticket] for seat in office.seats]
    assert here[0] == here[1] == here[2]
    texts = [sorted(seat.do("texts", ticket=ticket).values()) for seat in office.seats]
    assert texts == [["I know this tent.", "Water comes in."]] * 3


def test_the_program_itself_shows_what_came(office: Office) -> None:
    ticket = office.owner.do("letter", subject="Stove smokes", text="Badly.")
    office.exchange()
    number = office.ann.do("tickets")[ticket]["number"]
    office.ann.close()
    words = "show", number, "--desk", office.ann.path, "--as", ANN, "--json"
    shown = said(office.ann.program(*words, password=office.passwords[ANN]))
    assert [message["text"] for message in shown["messages"]] == ["Badly."]
    once = said(office.ann.program("sync", "--once", "--desk", office.ann.path, "--json"))
    assert sorted(once) == ["conflicts", "pulled", "pushed", "quarantined"]


def test_an_attachment_is_fetched_when_it_is_opened(office: Office) -> None:
    ticket = office.owner.do("letter", subject="Receipt")
    name = office.owner.do("note_with_file", ticket=ticket, text="Here it is.", content="a receipt " * 500)
    office.exchange()
    assert office.ann.do("files", ticket=ticket) == [name]
    assert not office.ann.do("has_file", name=name)
    office.ann.do("open_file", name=name)
    assert office.ann.do("has_file", name=name)


def test_a_restricted_agents_computer_holds_no_byte_of_the_other_department(office: Office) -> None:
    ticket = office.owner.do("letter", subject=HIDDEN[0], text=HIDDEN[1], home=office.workshop)
    office.owner.do("note", ticket=ticket, text=f"{HIDDEN[1]} again")
    office.exchange()
    assert ticket in office.ann.do("tickets")
    assert ticket not in office.rob.do("tickets")
    assert seen_by(office.rob, HIDDEN) == []
    assert seen_by(office.ann, HIDDEN) == sorted(HIDDEN)


def test_a_ticket_that_moves_away_leaves_the_computer_and_comes_back_with_it(office: Office) -> None:
    words = "Xenotaube", "Yuccafink"
    ticket = office.owner.do("letter", subject=words[0], text=words[1])
    office.exchange()
    assert seen_by(office.rob, words) == sorted(words)
    office.ann.do("move", ticket=ticket, home=office.workshop)
    office.exchange()
    assert ticket not in office.rob.do("tickets")
    assert seen_by(office.rob, words) == []
    office.owner.do("move", ticket=ticket, home=office.home)
    office.exchange()
    assert office.rob.do("texts", ticket=ticket).keys() == office.owner.do("texts", ticket=ticket).keys()


def test_of_two_edits_made_apart_the_later_counts_and_the_other_is_kept(office: Office) -> None:
    ticket = office.owner.do("letter", subject="Both edit this")
    office.exchange()
    office.owner.do("status", ticket=ticket, key="waiting_customer")
    office.ann.do("status", ticket=ticket, key="resolved")
    office.exchange()
    here = [seat.do("tickets")[ticket]["status"] for seat in office.seats]
    assert len(set(here)) == 1
    sql = "SELECT field, lost_by FROM conflict WHERE ticket = unhex(?) AND field = 'status'"
    kept = [seat.do("sql", text=sql, values=[ticket]) for seat in (office.owner, office.ann)]
    assert kept[0] == kept[1]
    assert len(kept[0]) == 1


def test_numbers_that_two_gave_apart_differ_in_the_end(office: Office) -> None:
    made = [seat.do("begin", subject=f"Begun by {seat.name} {turn}") for turn in range(15) for seat in office.seats]
    office.exchange()
    numbers = [office.owner.do("tickets")[ticket]["number"] for ticket in made]
    assert len(set(numbers)) == len(numbers)
    assert min(numbers) > 0
    assert [office.rob.do("tickets")[ticket]["number"] for ticket in made] == numbers


def test_all_can_be_compared(office: Office) -> None:
    office.exchange()
    for seat in office.seats:
        told = seat.cli("share", "verify", "--desk", seat.path, "--json")
        assert told["code"] == 0, (told, seat.name)
    for seat in office.seats:
        told = seat.cli("share", "status", "--desk", seat.path, "--json")
        assert told["code"] == 0, told


def test_who_is_shut_out_keeps_nothing_and_brings_nothing(pair: Office) -> None:
    words = "Meerquitte", "Feldtaube"
    ticket = pair.owner.do("letter", subject=words[0], text=words[1])
    pair.exchange(pair.owner, pair.rob)
    assert seen_by(pair.rob, words) == sorted(words)
    told = pair.owner.cli("share", "revoke", ROB, "--desk", pair.owner.path, "--json")
    assert told["code"] == 0, told
    pair.owner.do("sync")
    pair.rob.do("note", ticket=ticket, text="written too late")
    refused = pair.rob.cli("sync", "--once", "--desk", pair.rob.path)
    assert refused["code"] == 2
    assert len(refused["err"].strip().splitlines()) == 1
    pair.owner.do("sync")
    assert "written too late" not in pair.owner.do("texts").values()
    assert pair.rob.do("tickets") == {}
    assert seen_by(pair.rob, words) == []


def test_who_leaves_a_department_keeps_nothing_of_it(pair: Office) -> None:
    words = "Bergquitte", "Waldtaube"
    ticket = pair.owner.do("letter", subject=words[0], text=words[1])
    pair.exchange(pair.owner, pair.rob)
    pair.owner.do("keep_out", home=pair.home, agent=pair.agents["rob"])
    pair.exchange(pair.owner, pair.rob)
    assert pair.rob.do("tickets") == {}
    assert seen_by(pair.rob, words) == []
    pair.owner.do("let_in", home=pair.home, agent=pair.agents["rob"])
    pair.exchange(pair.owner, pair.rob)
    assert pair.rob.do("tickets").keys() == {ticket}
    assert list(pair.rob.do("texts", ticket=ticket).values()) == [words[1]]


def test_a_desk_moves_from_alone_to_a_folder_to_a_server_and_loses_nothing(tmp_path: Path, postgres: Postgres) -> None:
    office = Office(tmp_path)
    try:
        made = [office.owner.do("letter", subject=f"Ticket {at}", text=f"Text {at}") for at in range(20)]
        before = office.owner.do("tickets"), office.owner.do("texts")
        office.owner.close()
        office.share("share", "init", "--folder", tmp_path / "Office.desk")
        office.let_join(office.ann, ANN)
        assert (office.ann.do("tickets"), office.ann.do("texts")) == before
        office.ann.do("subject", ticket=made[0], text="Edited at the folder")
        office.exchange(office.ann, office.owner)
        office.owner.close()
        office.share("server", "init", postgres.dsn())
        invited = joined_anew(office)
        office.exchange(office.owner, invited, rounds=2)
        for table in ("ticket", "message", "contact", "event", "agent", "department"):
            assert differing(office.owner.do("rows", table=table), invited.do("rows", table=table)) == [], table
        assert office.owner.do("tickets")[made[0]]["subject"] == "Edited at the folder"
        assert invited.do("texts") == before[1]
        invited.kill()
    finally:
        office.kill()


def differing(one: list[list[Any]], other: list[list[Any]]) -> list[Any]:
    """Return what is not the same in the rows of two computers."""
    here, there = ({row[0]: row[1:] for row in rows} for rows in (one, other))
    apart: list[Any] = sorted(here.keys() ^ there.keys())
    for row in here.keys() & there.keys():
        apart += [(row, a, b) for a, b in zip(here[row], there[row], strict=True) if a != b]
    return apart


def joined_anew(office: Office) -> Seat:
    """Let Ann join with another computer."""
    seat = Seat(office.folder, "anns-laptop")
    office.let_join(seat, ANN)
    return seat


def test_a_file_carried_by_hand_brings_what_the_folder_would(tmp_path: Path, postgres_server: PostgresServer) -> None:
    with shared(tmp_path, "folder", postgres_server) as office:
        far = tmp_path / "far" / "Office.desk"
        office.let_join(office.ann, ANN, far=far)
        ticket = office.ann.do("letter", subject="Carried", text="On a stick.")
        office.ann.do("sync")
        office.exchange(office.owner)
        assert ticket not in office.owner.do("tickets")
        stick = tmp_path / "stick"
        told = office.ann.cli("share", "export", stick, "--desk", office.ann.path, "--as", ANN, "--json")
        assert told["code"] == 0, told
        told = office.owner.cli("share", "merge", stick, "--desk", office.owner.path, "--json")
        assert told["code"] == 0, told
        assert office.owner.do("tickets")[ticket]["subject"] == "Carried"
