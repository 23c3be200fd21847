from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from desktop.core.actors import sees
from desktop.core.errors import DeskError
from desktop.core.roles import BUILT_IN
from desktop.jobs import demo_batches
from desktop.jobs.demo import make_demo, make_story
from desktop.jobs.demo_words import LANGUAGES, demo_story, demo_texts
from desktop.jobs.session import open_desk
from desktop.paths import files_folder, resources_folder
from desktop.store.database import db
from desktop.store.integrity import integrity_problems
from desktop.store.models import Agent, AgentSecret, Attachment, Department, Draft, Event, Message, Ticket
from desktop.store.queries.counts import recount, sidebar_counts
from desktop.store.queries.lists import Sort, View, first_rids, ticket_rows
from desktop.store.queries.search import search
from desktop.store.queries.thread import ticket_by_number, ticket_detail, ticket_history, ticket_messages
from desktop.store.rights import actor_of

NOW = 1_795_000_000_000
TWO = ("supervisor", "agent", "light")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_story_is_whole_in_every_language(language: str, tmp_path: Path) -> None:
    path = tmp_path / "story.deskbell"
    make_story(path, language, NOW)
    desk = open_desk(path)
    with db.connection_context():
        assert integrity_problems(files_folder(path)) == []
        assert recount() == 0
        assert Ticket.select().count() == len(demo_story()["ticket"]) == 40
        counts = sidebar_counts(desk.actor)
        assert min(counts.mine, counts.unassigned, counts.waiting, counts.postponed, counts.resolved, counts.spam) > 0
        assert (counts.outbox_failed, len(counts.departments), Draft.select().count()) == (1, 4, 1)
        assert {row.priority for row in Ticket.select()} == {0, 1, 2, 3}
        assert {row.kind for row in Message.select()} == {"customer", "reply", "note", "machine"}
        assert Event.select().count() > 40


def test_the_story_shows_what_the_pictures_show(tmp_path: Path) -> None:
    path = tmp_path / "story.deskbell"
    make_story(path, "en", NOW)
    desk = open_desk(path)
    with db.connection_context():
        rows = ticket_rows(desk.actor, first_rids(desk.actor, View("mine"), Sort.UPDATED, 5))
        assert [row.requester_name for row in rows[:4]] == [
            "Nora Lindqvist",
            "Amira Haddad",
            "Jun Watanabe",
            "Grace Owusu",
        ]
        assert [row.send_state for row in rows[:4]] == [0, 0, 0, 2]
        refund = next(row for row in rows if "20377" in row.subject)
        messages = ticket_messages(desk.actor, refund.id)
        assert any(row.quotes and "https://mail.example.test" in row.html for row in messages)
        assert ticket_detail(desk.actor, refund.id).earlier_count == 3
        history = ticket_history(desk.actor, refund.id, 9)
        assert [row.field for row in history if row.command != "refer"] == ["status", "assignee", ""]
        assert [row.kind for row in history if row.command == "refer"] == ["ticket_referral"]
        assert refund.has_draft
        merged = Ticket.get(Ticket.merged_into.is_null(False))
        assert ticket_by_number(desk.actor, merged.number) == merged.merged_into


def test_the_files_of_the_story_are_what_their_names_say(tmp_path: Path) -> None:
    path = tmp_path / "story.deskbell"
    make_story(path, "en", NOW)
    desk = open_desk(path)
    starts = {"pdf": b"%PDF-1.4", "png": b"\x89PNG\r\n", "ics": b"BEGIN:VCALENDAR"}
    with db.connection_context():
        for row in Attachment.select():
            content = desk.files.blob(row.blob)
            assert content.startswith(starts[row.name.rpartition(".")[2]])
            assert (len(content), hashlib.sha256(content).hexdigest()) == (row.size, row.blob)


def test_every_language_tells_the_same_story() -> None:
    english = demo_texts("en")
    for language in LANGUAGES:
        texts = demo_texts(language)
        for part in ("desk", "team", "departments", "names", "tags", "mass"):
            assert set(texts[part]) == set(english[part]), (language, part)
        lengths = {key: len(lines) for key, lines in texts["story"].items() if key != "draft"}
        assert lengths == {each["key"]: 1 + len(each["messages"]) for each in demo_story()["ticket"]}
    assert {path.stem for path in (resources_folder() / "demo").glob("*.toml")} == {*LANGUAGES, "story", "team"}
    assert tomllib.loads((resources_folder() / "demo" / "story.toml").read_text("utf-8")) == demo_story()


def test_the_same_seed_makes_the_same_tickets(tmp_path: Path) -> None:
    assert _facts(tmp_path / "a", 7) == _facts(tmp_path / "b", 7) != _facts(tmp_path / "c", 8)


def _facts(folder: Path, seed: int) -> list[tuple[object, ...]]:
    path = folder / "demo.deskbell"
    make_demo(path, 30, seed, "en", now=NOW)
    with db.connection_context():
        return [
            (row.id, row.subject, row.lane, row.snippet, row.updated_at, *_seat(row))
            for row in Ticket.select().order_by(Ticket.rid)
        ]


def _seat(ticket: Ticket) -> tuple[str, str, int]:
    """Return a ticket's department, its assignee's role, and how often it was referred, in words without ids."""
    assignee = Agent.get_or_none(Agent.id == ticket.assignee)
    return (
        Department.get(Department.id == ticket.department).code,
        assignee.role if assignee else "",
        len(ticket.referred),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_demo_desk_is_whole_and_adds_up(language: str, tmp_path: Path) -> None:
    path = tmp_path / "demo.deskbell"
    make_demo(path, 300, 1, language, NOW)
    desk = open_desk(path)
    with db.connection_context():
        assert integrity_problems(files_folder(path)) == []
        assert (Ticket.select().count(), recount()) == (300, 0)
        assert 2.5 < Message.select().count() / 300 < 3.5
        for ticket in Ticket.select().limit(20):
            assert ticket.messages == Message.select().where(Message.ticket == ticket.id).count()
        word = Message.get(Message.rid == 5).text.split()[-4]
        assert search(desk.actor, word)
        newest = max(ticket.number for ticket in Ticket.select())
        with db.atomic():
            assert newest == 1300


@pytest.mark.parametrize("story", [True, False])
def test_a_demo_desk_has_an_agent_for_every_role(story: bool, tmp_path: Path) -> None:
    path = tmp_path / "desk.deskbell"
    make_story(path, "en", NOW) if story else make_demo(path, 60, now=NOW)
    desk = open_desk(path)
    with db.connection_context():
        agents = {row.role: row for row in Agent.select()}
        assert {row.email for row in agents.values()} == {f"{role}@example.test" for role in BUILT_IN}
        assert set(agents) == set(BUILT_IN)
        assert desk.actor.id == agents["owner"].id
        assert {len(actor_of(row.id).departments) for row in agents.values() if row.role in TWO} == {2}
        leads = [row.leader for row in Department.select()]
        assert (len(leads), leads.count(agents["supervisor"].id)) == (4, 2)
        assert all(row.name and row.description and row.code for row in Department.select())
        restricted = actor_of(agents["restricted"].id)
        assert len(restricted.departments) == 1
        seen = [row for row in Ticket.select() if sees(restricted, row)]
        assert {row.department for row in seen} == set(restricted.departments)
        assert any(row.referred for row in Ticket.select())
        assert 0 < len(seen) < Ticket.select().count() / 2
        assert {sees(actor_of(agents["reports"].id), row) for row in Ticket.select()} == {False}
        for secret in AgentSecret.select():
            assert PasswordHasher().verify(secret.password, "deskbell-demo")
        assert AgentSecret.select().count() == 8


def test_departments_of_a_demo_desk_hold_about_as_many_tickets_each(tmp_path: Path) -> None:
    path = tmp_path / "demo.deskbell"
    make_demo(path, 400, now=NOW)
    with db.connection_context():
        shares = [Ticket.select().where(Ticket.department == row.id).count() for row in Department.select()]
        assert (len(shares), sum(shares)) == (4, 400)
        assert min(shares) > 60


def test_a_sample_desk_can_be_made_without_passwords(tmp_path: Path) -> None:
    path = tmp_path / "sample.deskbell"
    make_story(path, "en", NOW, passwords=False)
    with db.connection_context():
        assert (Agent.select().count(), AgentSecret.select().count()) == (8, 0)


def test_an_existing_file_is_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "mine.deskbell"
    path.write_text("mine")
    for make in (lambda: make_demo(path, 1), lambda: make_story(path, "en")):
        with pytest.raises(DeskError):
            make()
    assert path.read_text() == "mine"


def test_a_desk_made_by_two_processes_is_the_desk_made_by_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = _facts(tmp_path / "one", 7)
    monkeypatch.setattr(demo_batches, "WORTH_A_PROCESS", 0)
    assert len(one) == 30
    assert _facts(tmp_path / "two", 7) == one
