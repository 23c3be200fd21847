"""What other computers did arrives whole, in any order, and is never taken for an edit made here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from contextlib import nullcontext
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.commands.base import Desk
from desktop.commands.tickets import edit_subject, set_priority
from desktop.core.actors import Actor
from desktop.store import journal
from desktop.store.clock import new_id
from desktop.store.database import db
from desktop.store.heads import recount_ticket
from desktop.store.integrity import integrity_problems
from desktop.store.models import AuditEntry, Department, Message, Ticket
from desktop.store.queries.counts import recount, sidebar_counts
from desktop.store.queries.lists import KINDS, Sort, View, first_rids, ticket_rows, view_count
from desktop.store.queries.search import search
from desktop.sync.applying import apply_sections
from desktop.sync.bare_file import bare_file
from desktop.sync.derived import is_owed
from desktop.sync.dirty import pending
from desktop.sync.faults import reacting
from desktop.sync.identity import self_row
from desktop.sync.refusals import refused_rows
from desktop.sync.wire import RowSet, Section
from tests.making import add_message, make_ticket
from tests.store import random_desk as drawn
from tests.sync.sharing import clocks, marks, send_all, share
from tests.sync.two_desks import empty_desk, joined_desk, opened, section, sent_sections, whole_state

SETTINGS = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
WORDS = ("bent", "fork", "word1x", "note2x", "customer", "number3", '"the box"', "from:amira", "box -word0x", "tag:x")


def shuffled(rowsets: Iterable[RowSet], random: Random) -> list[list[Section]]:
    """Cut a desk's rows into pieces of every size, some of them twice, in any order; a few at a time."""
    pieces = []
    for rowset in rowsets:
        rows = list(rowset.rows)
        random.shuffle(rows)
        while rows:
            size = random.choice((1, 2, 5, 50))
            pieces += [RowSet(rowset.table, rowset.columns, rows[:size])] * random.choice((1, 1, 2))
            rows = rows[size:]
    random.shuffle(pieces)
    groups: dict[int, list[Section]] = defaultdict(list)
    for piece in pieces:
        groups[random.randrange(5)].append(section(piece))
    return list(groups.values())


def seen_by(actor: Actor) -> object:
    """Return everything that lists, counts and searches show, without what is numbered here."""
    homes = sorted(str(row.id) for row in Department.select())
    views = [View(kind) for kind in KINDS if kind not in ("department", "tag", "contact")]
    views += [View("department", home) for home in homes]
    found: dict[object, object] = {}
    for view in views:
        rids = first_rids(actor, view, Sort.UPDATED, 100)
        rows = {row.id: (row.subject, row.snippet, row.updated_at, row.number) for row in ticket_rows(actor, rids)}
        found[view] = (view_count(actor, view), rows)
    for words in WORDS:
        found[words] = sorted(hit.id for hit in search(actor, words))
    counts = sidebar_counts(actor)
    found["counts"] = {name: getattr(counts, name) for name in ("mine", "open", "all", "spam", "trash", "unassigned")}
    found["departments"] = sorted((row.id, row.new, row.open, row.resolved) for row in counts.departments)
    return found


def derived_columns() -> dict[str, object]:
    """Return what each computer makes for itself of every ticket and message."""
    columns = "lane, shared, send_state, snippet, snippet_ours, messages, attachments, last_in_at, last_out_at"
    heads = db.execute_sql(f"SELECT t.id, {columns}, h.text FROM ticket t LEFT JOIN ticket_text h ON h.rid = t.rid")
    found: dict[str, object] = {bytes(key).hex(): values for key, *values in heads.fetchall()}
    texts = db.execute_sql("SELECT id, index_text FROM message").fetchall()
    return found | {bytes(key).hex(): text for key, text in texts}


def problems(folder: Path) -> list[str]:
    """Return what the desk's own checks find; the files of a made-up desk do not exist."""
    return [line for line in integrity_problems(folder) if not line.startswith("missing file")]


def _recount_survivors(made: list[Ticket]) -> None:
    """Do what the command of merging does with the ticket that stays, and with those that it was merged into."""
    survivors = {row.merged_into for row in made if row.merged_into}
    for ticket in Ticket.select().where(Ticket.id.in_(survivors)):
        with journal.recording("test", "merge_all"):
            recount_ticket(ticket)


@SETTINGS
@given(drawn.tickets, drawn.referrals, drawn.merges, drawn.actors, st.randoms(use_true_random=False), st.booleans())
def test_a_desk_that_arrives_in_any_order_and_in_pieces_is_the_same_desk(
    desk: object,
    tmp_path: Path,
    rows: list,
    referred: list,
    merged: list,
    who: drawn.Drawn,
    random: Random,
    alone: bool,
) -> None:
    target = tmp_path / f"{new_id()}.deskbell"
    with db.atomic() as transaction:
        made = drawn.make_all([(*row, at * 100 + place) for place, (*row, at) in enumerate(rows)])
        drawn.refer_all(made, referred)
        drawn.merge_all(made, merged)
        _recount_survivors(made)
        share()
        actor, sent = drawn.actor_of(who), shuffled(whole_state(), random)
        shown, heads = seen_by(actor), derived_columns()
        transaction.rollback()
    empty_desk(target)
    with opened(target):
        with bare_file() if alone else nullcontext():
            for part in sent:
                apply_sections(part, alone=alone, settle=not alone)
        assert seen_by(actor) == shown
        assert derived_columns() == heads
        assert problems(tmp_path) == []
        assert recount() == 0
        assert pending() == 0
        assert db.execute_sql("SELECT count(*) FROM sync_owed").fetchone() == (0,)
    for ending in ("", "-wal", "-shm"):
        Path(f"{target}{ending}").unlink(missing_ok=True)


@pytest.fixture
def other(desk: Desk, tmp_path: Path) -> Path:
    """Give a second computer's file of the same desk, with one ticket in it."""
    make_ticket()
    share()
    send_all()
    return joined_desk(tmp_path / "Other.deskbell")


def test_an_edit_arrives_with_its_clock_and_is_not_sent_back(desk: Desk, other: Path) -> None:
    ticket = str(Ticket.get().id)
    edit_subject(desk, ticket, "Printer in flames")
    set_priority(desk, ticket, 3)
    sent = sent_sections()
    with opened(other):
        applied = apply_sections(sent, [("folder", "7")])
        row = Ticket.get()
        assert (row.subject, row.priority) == ("Printer in flames", 3)
        assert ticket in applied.changed["ticket"]
        assert pending() == 0
        assert self_row().applying is False
        assert db.execute_sql("SELECT value FROM sync_cursor WHERE key = 'folder'").fetchone() == ("7",)
        assert search(desk.actor, "flames")
        there = clocks("ticket", ticket)
        assert not apply_sections(sent).changed.get("ticket")
    assert clocks("ticket", ticket) == there


def test_whoever_edits_after_an_apply_has_a_larger_clock_than_all_that_came(desk: Desk, other: Path) -> None:
    ticket = str(Ticket.get().id)
    db.execute_sql("UPDATE sync_self SET hlc = hlc + ?", (200_000 * 65_536,))
    edit_subject(desk, ticket, "From a fast clock")
    sent = sent_sections()
    with opened(other):
        apply_sections(sent)
        edit_subject(desk, ticket, "Later")
        new, own = clocks("ticket", ticket)
        assert own["subject"] > sent[0].rowsets[0].rows[0][2][-26:-2]
        back = sent_sections()
    apply_sections(back)
    assert Ticket.get().subject == "Later"


def test_an_older_state_never_takes_an_edit_back_that_waits_to_be_sent(desk: Desk, other: Path) -> None:
    ticket = str(Ticket.get().id)
    set_priority(desk, ticket, 2)
    before = [section(*whole_state())]
    edit_subject(desk, ticket, "Mine")
    with opened(other):
        set_priority(desk, ticket, 0)
        theirs = sent_sections()
    shown = []
    for sections in (before, theirs, before, theirs):
        apply_sections(sections)
        shown.append((Ticket.get().subject, Ticket.get().priority))
    assert shown[0] == ("Mine", 2)
    assert set(shown[1:]) == {("Mine", 0)}
    assert {"subject"} <= set(marks()["ticket", ticket])
    with opened(other):
        apply_sections([section(*whole_state())])
        assert Ticket.get().priority == 0


@pytest.mark.parametrize("fault", ["empty", "short", "clock", "clocks"])
def test_a_bad_row_is_put_aside_and_stops_no_other(desk: Desk, other: Path, fault: str) -> None:
    make_ticket("Second", "bo@example.com")
    (sent,) = sent_sections()
    good = next(each for each in sent.rowsets if each.table == "ticket")
    clock, values = "0" * 16 + "aaaaaaaa", [*good.rows[0][4:]]
    row: tuple[object, ...] = (b"x" * 16, clock, "", "", *values)
    if fault == "empty":
        row = (*row[:4], *[None] * len(values))
    elif fault == "short":
        row = row[:-2]
    elif fault == "clock":
        row = (row[0], "0not a clock", *row[2:])
    else:
        row = (*row[:2], "[1, 2", *row[3:])
    with opened(other):
        applied = apply_sections([section(*sent.rowsets, RowSet("ticket", good.columns, (row,)))])
        assert applied.refused == 1
        assert [(each.table, each.why) for each in refused_rows()] == [("ticket", "row-invalid")]
        assert {each.subject for each in Ticket.select()} == {"Printer on fire", "Second"}
        assert problems(other.parent) == []
        assert recount() == 0
        assert search(desk.actor, "second")


def test_columns_and_tables_of_a_newer_version_are_kept(desk: Desk, other: Path) -> None:
    clock = f"{self_row().hlc + 5:016x}cccccccc"
    ticket = bytes.fromhex(Ticket.get().id)
    newer = RowSet(
        "ticket", ("subject", "mood"), ((ticket, "", f'{{"subject":"{clock}","mood":"{clock}"}}', "", "New", "sad"),)
    )
    strange = RowSet("ticket_mood", ("name",), ((ticket, clock, "", "", "sad"),))
    with opened(other):
        apply_sections([section(newer, strange)])
        assert Ticket.get().subject == "New"
        assert "sad" in db.execute_sql("SELECT _extra FROM ticket").fetchone()[0]
        assert db.execute_sql("SELECT tbl FROM sync_unknown").fetchone() == ("ticket_mood",)


def test_entries_of_the_audit_log_travel_although_nothing_may_change_them(desk: Desk, other: Path) -> None:
    rows = next(each for each in whole_state() if each.table == "audit_entry")
    later = tuple((row[0], f"{'f' * 11}00000{row[1][16:]}"[:24], *row[2:]) for row in rows.rows)
    limit = f"{self_row().hlc:016x}dddddddd"
    renamed = tuple((row[0], limit, *row[2:]) for row in later)
    with opened(other):
        assert AuditEntry.select().count() == len(rows.rows)
        apply_sections([section(RowSet("audit_entry", rows.columns, renamed))])
        assert {new for (new,) in db.execute_sql("SELECT _new FROM audit_entry").fetchall()} == {limit}


@pytest.mark.parametrize("place", ["mid-apply", "cursor", "applied"])
def test_a_crash_while_applying_leaves_nothing_or_all_and_repeating_heals_it(
    desk: Desk, other: Path, place: str
) -> None:
    ticket = Ticket.get()
    add_message(ticket, "and another thing")
    sent = sent_sections()

    def stop(name: str) -> None:
        if name == place:
            raise KeyboardInterrupt

    with opened(other):
        with reacting(stop), pytest.raises(KeyboardInterrupt):
            apply_sections(sent, [("here", "1")])
        written = place == "applied"
        assert Message.select().count() == 1 + written
        assert (db.execute_sql("SELECT 1 FROM sync_cursor").fetchone() is not None) == written
        assert self_row().applying is False
        apply_sections(sent, [("here", "1")])
        assert Message.select().count() == 2
        assert Ticket.get().messages == 2
        assert pending() == 0
        assert problems(other.parent) == []


def test_what_is_owed_after_a_crash_is_made_by_the_next_apply(desk: Desk, other: Path) -> None:
    rows = [make_ticket(f"Many {place}", f"m{place}@example.com", text=f"body{place}") for place in range(520)]
    sent = sent_sections()
    seen = iter(range(1_000))

    def stop(name: str) -> None:
        if name == "applied" and next(seen) == 5:
            raise KeyboardInterrupt

    with opened(other):
        with reacting(stop), pytest.raises(KeyboardInterrupt):
            apply_sections(sent)
        assert is_owed()
        apply_sections([])
        assert not is_owed()
        assert problems(other.parent) == []
        apply_sections(sent)
        assert Ticket.select().where(Ticket.messages == 1).count() == len(rows) + 1
        assert problems(other.parent) == []
        assert recount() == 0
