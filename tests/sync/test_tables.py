"""The list of what travels, compared with the models."""

from __future__ import annotations

from desktop.commands.base import Desk
from desktop.store.database import db
from desktop.store.models import MODELS
from desktop.sync.tables import HASHES, HOMES, SYNCED

STAYING = {
    "local", "ticket_count", "ticket_text", "message_ticket", "mailbox_state", "entry_count", "agent_secret",
    "ticket_referred", "queued_cause", "rule_pass", "lease", "webhook_call",
}  # fmt: skip
"""What is made on each computer, or is its own business: passwords among it."""


def test_every_table_either_travels_or_is_known_to_stay() -> None:
    tables = {model._meta.table_name for model in MODELS}  # type: ignore[attr-defined]  # peewee makes it at run time
    assert tables == set(HOMES) | STAYING
    assert not set(HOMES) & STAYING


def test_what_travels_is_what_the_file_has(desk: Desk) -> None:
    for table in SYNCED.values():
        held = {str(row[1]) for row in db.execute_sql(f"PRAGMA table_info({table.name})").fetchall()}
        assert held == {*table.columns, *table.derived, "rid", "id", "_new", "_clk", "_extra"}, table.name
        assert "deleted" in table.columns
        assert not set(table.columns) & set(table.derived)


def test_parents_come_before_what_hangs_on_them() -> None:
    order = list(SYNCED)
    for table in SYNCED.values():
        for parent in ("ticket", "message", "contact", "company", "outgoing"):
            if parent in table.via and parent != table.name:
                assert order.index(parent) < order.index(table.name), table.name


def test_hashes_are_no_ids() -> None:
    for table in SYNCED.values():
        assert not table.ids & HASHES
        assert table.blobs >= HASHES & set(table.columns)
        assert not table.ids & table.numbers
