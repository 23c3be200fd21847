"""Attachments and raw mails: at the hub before the rows that name them, here when somebody opens them."""

from __future__ import annotations

import json

import pytest

from desktop.commands.agents import set_photo
from desktop.commands.replies import add_note
from desktop.core.errors import DeskError
from desktop.jobs.sharing.bringing_home import missing_files
from desktop.jobs.sharing.cycle import Meeting
from desktop.jobs.sharing.files import fetch_wanted
from desktop.jobs.sharing.verifying import verify
from desktop.store import journal
from desktop.store.database import db
from desktop.store.models import Agent, Attachment, Draft
from desktop.store.rights import actor_of
from desktop.store.sharing import hub_place
from desktop.store.wanted_files import wanted_files
from desktop.sync.scopes import scopes_of_agent
from tests.jobs.sharing.computers import Computer, Office, settle, share_in_folder
from tests.making import make_ticket
from tests.sync.folder.history import root_of

CONTENT = b"%PDF the plan of the house" * 1000


@pytest.fixture(params=["folder", "server"])
def where(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def fetch(computer: Computer) -> list[tuple[str, bool]]:
    with computer.here() as desk:
        assert computer.hub is not None
        place = hub_place()
        assert place is not None
        return fetch_wanted(computer.hub, desk.files, scopes_of_agent(actor_of(place.agent)))


def test_an_attachment_is_fetched_when_it_is_opened(office: Office) -> None:
    with office.owner.here() as desk:
        ticket = make_ticket().id
        blob = desk.files.put_blob(CONTENT)
        add_note(desk, ticket, "See the plan", files=(("plan.pdf", "application/pdf", len(CONTENT), blob),))
    office.owner.sync()
    adam = office.join("adam")
    with adam.here() as desk:
        assert [row.name for row in Attachment.select()] == ["plan.pdf"]
        with pytest.raises(DeskError) as caught:
            desk.files.blob(blob)
        assert caught.value.code == "file-elsewhere"
    adam.sync()
    assert fetch(adam) == [(blob, True)]
    with adam.here() as desk:
        assert desk.files.blob(blob) == CONTENT
        assert wanted_files() == []
    adam.let_go()


def test_the_picture_of_a_colleague_is_fetched_like_any_file(office: Office) -> None:
    picture = b"\x89PNG\r\n\x1a\n and more"
    with office.owner.here() as desk:
        set_photo(desk, office.owner.agent, picture)
        (name,) = (row.photo for row in Agent.select() if row.photo)
    office.owner.sync()
    adam = office.join("adam")
    with adam.here() as desk, pytest.raises(DeskError):
        desk.files.blob(name)
    adam.sync()
    assert fetch(adam) == [(name, True)]
    adam.let_go()


def test_files_of_a_draft_from_before_sharing_reach_the_authors_other_computer(alone: Office) -> None:
    with alone.owner.here() as desk:
        ticket = make_ticket().id
        blob = desk.files.put_blob(CONTENT)
        listed = json.dumps([{"name": "plan.pdf", "mime": "application/pdf", "size": len(CONTENT), "blob": blob}])
        with journal.recording(desk.actor.id, "save_draft"):
            Draft.create(agent=desk.actor.id, ticket=ticket, files=listed)
    share_in_folder(alone)
    laptop = alone.join("laptop", "ewa")
    settle(alone.owner, laptop)
    with laptop.here() as desk:
        assert missing_files(desk.files) == [(blob, "file")]
        with pytest.raises(DeskError):
            desk.files.blob(blob)
    laptop.sync()
    assert fetch(laptop) == [(blob, True)]
    laptop.let_go()


def test_a_raw_mail_comes_back_as_it_was_received(office: Office) -> None:
    raw = b"Subject: Hello\r\n\r\nWorld\r\n"
    with office.owner.here() as desk:
        name = desk.files.put_raw(raw)
        ticket = make_ticket()
        db.execute_sql("UPDATE message SET raw = ? WHERE ticket = ?", (bytes.fromhex(name), bytes.fromhex(ticket.id)))
    office.owner.sync()
    adam = office.join("adam")
    with adam.here() as desk, pytest.raises(DeskError):
        desk.files.raw(name)
    adam.sync()
    assert fetch(adam) == [(name, True)]
    with adam.here() as desk:
        assert desk.files.raw(name) == raw
    adam.let_go()


def test_a_file_that_nobody_brought_stays_asked_for(office: Office) -> None:
    adam = office.join("adam")
    with adam.here() as desk, pytest.raises(DeskError):
        desk.files.blob("ab" * 32)
    settle(adam)
    assert fetch(adam) == [("ab" * 32, False)]
    with adam.here():
        assert wanted_files() == [("ab" * 32, "file")]
    adam.let_go()


def test_a_row_that_names_no_file_goes_without_one(office: Office) -> None:
    adam = office.join("adam")
    with office.owner.here():
        ticket = make_ticket()
        db.execute_sql("UPDATE message SET raw = x'' WHERE ticket = ?", (bytes.fromhex(ticket.id),))
    settle(office.owner, adam)
    with adam.here():
        assert db.execute_sql("SELECT raw FROM message").fetchall() == [(b"",)]
    adam.let_go()


@pytest.mark.parametrize("where", ["folder"], indirect=True)
def test_what_a_folder_lost_or_cut_short_is_brought_again_when_all_is_compared(office: Office) -> None:
    with office.owner.here() as desk:
        ticket = make_ticket().id
        for content in (CONTENT, CONTENT[::-1]):
            blob = desk.files.put_blob(content)
            add_note(desk, ticket, "See the plan", files=(("plan.pdf", "application/pdf", len(content), blob),))
    office.owner.sync()
    lying = [path for path in root_of(office).joinpath("blob").rglob("*") if path.stat().st_size > len(CONTENT)]
    before = {path: path.stat().st_size for path in lying}
    assert len(before) == 2
    lying[0].write_bytes(lying[0].read_bytes()[:-4_000])
    lying[1].unlink()
    with office.owner.here() as desk:
        assert office.owner.hub is not None
        meeting = Meeting(desk, office.owner.hub)
        verify(meeting)
        assert {path: path.stat().st_size for path in lying} == before
        stamps = [path.stat().st_mtime_ns for path in lying]
        verify(meeting)
        assert [path.stat().st_mtime_ns for path in lying] == stamps


@pytest.mark.parametrize("where", ["folder"], indirect=True)
def test_who_has_it_not_asks_for_what_the_folder_lost(office: Office) -> None:
    with office.owner.here() as desk:
        blob = desk.files.put_blob(CONTENT)
        files = (("plan.pdf", "application/pdf", len(CONTENT), blob),)
        add_note(desk, make_ticket().id, "See the plan", files=files)
    office.owner.sync()
    adam = office.join("adam")
    adam.sync()
    for path in [path for path in root_of(office).joinpath("blob").rglob("*") if path.is_file()]:
        path.unlink()
    with adam.here() as desk:
        assert adam.hub is not None
        verify(Meeting(desk, adam.hub))
        assert (blob, "file") in wanted_files()
    with office.owner.here() as desk:
        assert office.owner.hub is not None
        verify(Meeting(desk, office.owner.hub))
    assert (blob, True) in fetch(adam)
    adam.let_go()
