"""What other computers did arrives whole, in any order, and is never taken for an edit made here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.actors import Actor
from desktop.store import journal
from desktop.store.clock import new_id
from desktop.store.database import db
from desktop.store.heads import recount_ticket
from desktop.store.integrity import integrity_problems
from desktop.store.models import Department, Ticket
from desktop.store.queries.counts import recount, sidebar_counts
from desktop.store.queries.lists import KINDS, Sort, View, first_rids, ticket_rows, view_count
from desktop.store.queries.search import search
from desktop.sync.applying import apply_sections
from desktop.sync.dirty import pending
from desktop.sync.wire import RowSet, Section
from tests.store import random_desk as drawn
from tests.sync.sharing import share
from tests.sync.two_desks import empty_desk, opened, section, whole_state

SETTINGS = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
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
@given(drawn.tickets, drawn.referrals, drawn.merges, drawn.actors, st.randoms(use_true_random=False))
def test_a_desk_that_arrives_in_any_order_and_in_pieces_is_the_same_desk(
    desk: object, tmp_path: Path, rows: list, referred: list, merged: list, who: drawn.Drawn, random: Random
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
        for part in sent:
            apply_sections(part)
        assert seen_by(actor) == shown
        assert derived_columns() == heads
        assert problems(tmp_path) == []
        assert recount() == 0
        assert pending() == 0
        assert db.execute_sql("SELECT count(*) FROM sync_owed").fetchone() == (0,)
    for ending in ("", "-wal", "-shm"):
        Path(f"{target}{ending}").unlink(missing_ok=True)
