"""Makes desks for trials: ``make_demo`` of any size for benchmarks, ``make_story`` small and believable."""

from __future__ import annotations

from pathlib import Path

from desktop.core.folding import fold
from desktop.jobs.demo_batches import Batch, batches
from desktop.jobs.demo_story import make_story
from desktop.jobs.demo_team import Team, address, make_team
from desktop.jobs.demo_tickets import ADDRESS, DAY, Furniture, Person
from desktop.jobs.demo_words import Writer, demo_texts
from desktop.store import journal
from desktop.store.bulk import index_heads, index_messages, insert_prepared, insert_rows, large_index_writes
from desktop.store.clock import now as clock
from desktop.store.create import create_desk
from desktop.store.database import db, natural_id
from desktop.store.models import (
    Contact,
    ContactAddress,
    Mailbox,
    Tag,
)
from desktop.store.numbers import begin_numbers_at
from desktop.store.search_index import settle_search

__all__ = ["make_demo", "make_story"]


def make_demo(path: Path, tickets: int, seed: int = 1, language: str = "en", now: int = 0) -> None:
    """Write a new desk of ``tickets`` tickets and about three times as many messages.

    The same arguments, ``now`` (ms; 0: the clock) included, make the same tickets. A million take some minutes and
    about six gigabytes of disk.
    """
    writer = Writer(seed, language)
    texts = demo_texts(language)
    owner = create_desk(path, texts["desk"]["name"], texts["team"]["owner"], language, address("owner"))
    with db.connection_context():
        for pragma in ("synchronous = off", "cache_size = -200000"):
            db.execute_sql(f"PRAGMA {pragma}")
        team = make_team(texts, owner, language)
        with journal.recording(owner, "make_demo"):
            desk = _furnish(writer, team, tickets, now or clock())
            begin_numbers_at(1001 + tickets)
        with large_index_writes():
            for batch in batches(seed, language, desk, tickets):
                with journal.recording(owner, "make_demo"):
                    _write(batch)
        settle_search()
        db.execute_sql("PRAGMA synchronous = full")
        db.execute_sql("PRAGMA wal_checkpoint(truncate)")


def _furnish(writer: Writer, team: Team, tickets: int, now: int) -> Furniture:
    tags = [(Tag.create(id=natural_id("tag", fold(name)), name=name).id, name) for name in writer.texts["tags"]]
    server = "mail.halyard.example"
    mailbox = Mailbox.create(address=ADDRESS, department=team.home, active=False, smtp_host=server, imap_host=server)
    people = _make_people(writer, max(3, tickets // 4))
    span = min(10 * 365 * DAY, max(30 * DAY, tickets * 600_000))
    return Furniture(team, tags, people, mailbox.id, now - span, max(1, span // tickets), now)


def _make_people(writer: Writer, count: int) -> list[Person]:
    people: list[Person] = []
    for place in range(count):
        email = f"customer{place}@example.com"
        people.append((natural_id("contact", email), writer.name(), email))
    insert_rows(Contact, ({"id": row, "name": name} for row, name, _ in people), journal=False)
    addresses = (
        {"id": natural_id("address", email), "contact": row, "value": email, "folded": email}
        for row, _, email in people
    )
    insert_rows(ContactAddress, addresses, journal=False)
    return people


def _write(batch: Batch) -> None:
    first_ticket, first_message = _next_rid("ticket"), _next_rid("message")
    for table in batch.tables:
        insert_prepared(table)
    index_messages(enumerate(batch.texts, first_message))
    index_heads(list(enumerate(batch.heads, first_ticket)))


def _next_rid(table: str) -> int:
    return int(db.execute_sql(f"SELECT coalesce(max(rid), 0) + 1 FROM {table}").fetchone()[0])
