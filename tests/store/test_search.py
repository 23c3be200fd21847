from __future__ import annotations

import json
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.commands.base import Desk
from desktop.commands.marks import add_tag
from desktop.commands.places import assign, merge
from desktop.core.actors import Actor
from desktop.core.folding import tokens
from desktop.core.permissions import Permission, Scope
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.models import Attachment, Draft, Ticket
from desktop.store.queries.search import search
from desktop.store.search_index import index_ticket_head
from tests.making import add_message, make_ticket
from tests.store.plans import plan, statements

DAY = 86_400_000
each = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


@pytest.fixture
def shop(desk: Desk) -> dict[str, Ticket]:
    """Give a small shop's tickets by a word of theirs."""
    found = {
        "fork": make_ticket("Order 20418", "nora@example.com", "Nora Lindqvist", text="The fork is bent.", priority=3),
        "refund": make_ticket("Refund", "amira@example.com", "Amira Haddad", "open", text="My bank shows the amount."),
        "lodz": make_ticket("Dostawa", "jan@example.pl", "Jan Łoś", "closed", text="Proszę wysłać do Łodzi."),
        "helmet": make_ticket("سؤال", "y@example.com", "يوسف", "resolved", text="أبحث عن خوذة مقاسها ٥١"),
        "prize": make_ticket("You won", "win@prize.example", "Lucky", folder=1, text="bent money"),
    }
    reply = {
        "to_people": json.dumps([["Amira", "amira@example.com"]]),
        "cc_people": json.dumps([["Jun", "jun@x.example"]]),
    }
    add_message(found["refund"], "The carrier lost it, be patient.", "reply", email="support@halyard.example", **reply)
    add_message(found["refund"], "Thank you, forked path.", "customer", email="amira@example.com", name="Amira Haddad")
    index_ticket_head(found["refund"])
    assign(desk, found["refund"].id, desk.actor.id)
    add_tag(desk, found["refund"].id, "Rückgabe")
    return found


def _found(actor: Actor, text: str, tickets: dict[str, Ticket]) -> set[str]:
    names = {ticket.rid: name for name, ticket in tickets.items()}
    return {names[hit.rid] for hit in search(actor, text)}


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("bent", {"fork"}),
        ("BENT fo", {"fork"}),
        ("fork", {"fork", "refund"}),
        ("fork ", {"fork"}),
        ("carrier patient", {"refund"}),
        ("carrier bank", set()),
        ("nora bent", {"fork"}),
        ("haddad patient", {"refund"}),
        ("20418", {"fork"}),
        ("lodzi", {"lodz"}),
        ("ŁODZI", {"lodz"}),
        ("los ", {"lodz"}),
        ("خوذه", {"helmet"}),
        ("51", {"helmet"}),
        ('"is bent"', {"fork"}),
        ('"bent is"', set()),
        ('"order 20418"', {"fork"}),
        ('"be patient" thank', set()),
        ("forked -bent", {"refund"}),
        ('forked -"is bent"', {"refund"}),
        ("-fork", {"lodz", "helmet"}),
        ("from:nora", {"fork"}),
        ("from:amira", {"refund"}),
        ("to:amira", {"refund"}),
        ("cc:jun", {"refund"}),
        ("to:jun", set()),
        ("-from:nora fork", {"refund"}),
        ("from:nora bent", {"fork"}),
        ("subject:ord", {"fork"}),
        ("subject:bent", set()),
        ("tag:ruckgabe", {"refund"}),
        ("tag:rück", {"refund"}),
        ("tag:nothing", set()),
        ("-tag:rückgabe is:open", {"fork"}),
        ("status:new", {"fork"}),
        ("status:closed", {"lodz"}),
        ("is:open", {"fork", "refund"}),
        ("is:resolved", {"helmet"}),
        ("is:spam", {"prize"}),
        ("is:spam bent", {"prize"}),
        ("is:unread", {"fork", "refund"}),
        ("has:reply", {"refund"}),
        ("has:note", set()),
        ("priority:urgent", {"fork"}),
        ("assignee:me", {"refund"}),
        ("assignee:none fork", {"fork"}),
        ("assignee:ewa", {"refund"}),
        ("-assignee:me is:open", {"fork"}),
        ("dept:halyard is:open", {"fork", "refund"}),
        ("dept:nowhere", set()),
        ("#1001", {"fork"}),
        ("number:1002", {"refund"}),
        ("after:today is:open", {"fork", "refund"}),
        ("before:2020", set()),
        ("x", set()),
        ("", set()),
    ],
)
def test_a_query_finds(desk: Desk, shop: dict[str, Ticket], query: str, names: set[str]) -> None:
    assert _found(desk.actor, query, shop) == names


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("due:today", {"now"}),
        ("due:2026-11-22", {"now"}),
        ("due:tomorrow", {"soon"}),
        ("due:overdue", {"late"}),
        ("is:overdue", {"late"}),
        ("due:2026-11-20", {"late"}),
        ("-due:today is:open", {"soon", "late", "paused", "free"}),
    ],
)
def test_what_falls_due_is_found_by_the_day(desk: Desk, query: str, names: set[str]) -> None:
    noon = int(datetime(2026, 11, 22, 12).astimezone().timestamp() * 1000)
    due = {
        "now": (1, noon),
        "soon": (1, noon + DAY),
        "late": (3, noon - 2 * DAY),
        "paused": (2, noon),
        "free": (0, None),
    }
    made = {}
    for name, (state, at) in due.items():
        made[name] = make_ticket(name)
        Ticket.update(due_state=state, due_at=at).where(Ticket.id == made[name].id).execute()
    names_of = {ticket.rid: name for name, ticket in made.items()}
    assert {names_of[hit.rid] for hit in search(desk.actor, query, now=noon)} == names
    blind = Actor(desk.actor.id, {Permission.TICKET_VIEW_LIST: Scope.ALL}, frozenset())
    assert search(blind, "due:today", now=noon) == []


def test_the_ticket_is_found_by_a_word_of_its_third_message(desk: Desk, shop: dict[str, Ticket]) -> None:
    (hit,) = search(desk.actor, "forked path")
    assert (hit.rid, hit.excerpt) == (shop["refund"].rid, "Thank you, forked path.")


def test_hits_come_newest_first_and_keep_to_the_limit(desk: Desk) -> None:
    made = [make_ticket(text="common word", updated_at=place) for place in range(8)]
    for place, ticket in enumerate(made):
        with journal.recording("test", "time"):
            ticket.updated_at = (place * 5) % 8
            ticket.save()
    wanted = sorted(made, key=lambda ticket: -ticket.updated_at)
    assert [hit.rid for hit in search(desk.actor, "common", 50)] == [ticket.rid for ticket in wanted]
    assert len(search(desk.actor, "common", 3)) == 3
    assert search(desk.actor, "common", 0) == []


def test_times_bound_when_a_ticket_lived(desk: Desk) -> None:
    old = make_ticket(created_at=now() - 30 * DAY, updated_at=now() - 20 * DAY)
    with journal.recording("test", "time"):
        old.updated_at = now() - 20 * DAY
        old.save()
    assert [hit.rid for hit in search(desk.actor, "after:25d")] == [old.rid]
    assert search(desk.actor, "after:10d") == []
    assert [hit.rid for hit in search(desk.actor, "before:25d burns")] == [old.rid]


def test_a_word_in_a_merged_ticket_finds_the_survivor(desk: Desk) -> None:
    source, survivor = make_ticket("Wheels", text="where are my wheels"), make_ticket("Parcel")
    merge(desk, source.id, survivor.id)
    for query in ("wheels", "where wheels", f"#{source.number}", f"{source.number}"):
        assert [hit.rid for hit in search(desk.actor, query)] == [survivor.rid], query
    assert [hit.rid for hit in search(desk.actor, "is:merged")] == [source.rid]


def test_names_of_files_tags_and_participants_are_found(desk: Desk) -> None:
    ticket = make_ticket()
    message = add_message(ticket, "see the file")
    with journal.recording("test", "attach"):
        Attachment.create(message=message.id, name="statement-nov.pdf", blob="00" * 32)
        index_ticket_head(ticket)
    assert [hit.rid for hit in search(desk.actor, "statement")] == [ticket.rid]


def test_a_draft_and_a_note_are_found_by_their_marks(desk: Desk) -> None:
    ticket = make_ticket()
    add_message(ticket, "internal", "note")
    with journal.recording("test", "draft"):
        Draft.create(agent=desk.actor.id, ticket=ticket.id)
    for query in ("has:draft", "has:note", "has:note has:draft burns"):
        assert [hit.rid for hit in search(desk.actor, query)] == [ticket.rid], query


def test_a_search_that_is_told_to_stop_stops_at_the_next_chunk(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(3):
        make_ticket(text="common word")
    asked: list[bool] = []

    def stop() -> bool:
        asked.append(True)
        return True

    search(desk.actor, "common word", 50, 0, stop)
    assert 1 <= len(asked) <= 3


@each
@given(st.text())
def test_no_text_makes_a_search_fail(desk: Desk, text: str) -> None:
    search(desk.actor, text)


@each
@given(st.lists(st.sampled_from([
    '"', "-", ":", "from", "tag", "is", "has", "#", "7", "(", "*", " ", "OR", "AND", "NEAR", "مر", "ł", "bent", "日",
    "^", "text", "+", "{", "\x00", "'",
])))  # fmt: skip
def test_no_heap_of_signs_makes_a_search_fail(desk: Desk, parts: list[str]) -> None:
    search(desk.actor, "".join(parts))


@each
@given(st.text(min_size=1, max_size=60))
def test_every_word_of_a_message_finds_it(desk: Desk, text: str) -> None:
    clean = text.encode("utf-8", "ignore").decode().replace("\x00", "")
    ticket = make_ticket("s", text=f"{clean} endmark")
    for word in tokens(clean):
        if len(word) > 1 or not word.isascii():
            assert ticket.rid in {hit.rid for hit in search(desk.actor, f"{word} endmark", 5000)}, word


def test_a_plain_search_reads_no_table_from_end_to_end(
    desk: Desk, shop: dict[str, Ticket], monkeypatch: pytest.MonkeyPatch
) -> None:
    for query in ("fork", "nora bent", "from:amira bank", "tag:rück", "is:open", "has:failed", "-fork", '"is bent"'):
        for statement in statements(lambda: search(desk.actor, query), monkeypatch):  # noqa: B023
            bare = [step for step in plan(statement) if step.startswith("SCAN") and "USING" not in step]
            small = (
                "SCAN tag",
                "SCAN status",
                "SCAN chain",
                "SCAN c",
                "SCAN agent",
                "SCAN department",
                "SCAN CONSTANT",
            )
            assert [step for step in bare if "VIRTUAL" not in step and not step.startswith(small)] == [], statement
