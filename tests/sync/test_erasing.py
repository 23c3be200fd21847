"""What an erased ticket leaves in drafts, among refused rows and among waiting ones is blanked, and nothing else is."""

from __future__ import annotations

from desktop.commands.base import Desk
from desktop.commands.drafts import save_draft
from desktop.commands.forms import DraftForm
from desktop.commands.places import trash
from desktop.commands.purging import purge
from desktop.store.database import db
from desktop.sync._waiting import Piece
from desktop.sync.erasing import blank_leavings, erased_tickets
from desktop.sync.held import ROW_UNKNOWN, hold
from desktop.sync.refusals import keep_refused
from desktop.sync.sealing.sections import section_bytes
from desktop.sync.tables import SYNCED
from desktop.sync.wire import Refused, RowSet, Section
from tests.making import make_ticket
from tests.sync.sharing import share

WORD = "canary"


def message_set(ticket: str) -> RowSet:
    """Return a message that never came to be a row."""
    columns = ("ticket", "text")
    return RowSet("message", columns, [(b"m" * 16, "00" * 12, "", "", bytes.fromhex(ticket), WORD)])


def refuse(ticket: str) -> None:
    data = section_bytes(Section(frozenset({"office"}), (message_set(ticket),)))
    keep_refused([Refused("message", (b"m" * 16).hex(), "kind-refused", data=data)], "0b0b0b0b")


def wait(ticket: str) -> None:
    rows = message_set(ticket)
    hold(Piece(rows.table, rows.columns, rows.rows), ROW_UNKNOWN)


def test_words_of_an_erased_ticket_go_wherever_they_are(desk: Desk) -> None:
    share()
    erased, kept = make_ticket("Erased").id, make_ticket("Kept").id
    for ticket in (erased, kept):
        save_draft(desk, DraftForm(ticket, "reply", f"<p>{WORD}</p>"))
        refuse(ticket)
        wait(ticket)
    trash(desk, erased)
    purge(desk, erased)
    assert erased_tickets() == 1
    blank_leavings()
    assert db.execute_sql("SELECT count(*) FROM draft WHERE html LIKE '%canary%'").fetchone()[0] == 1
    held = [bytes(data) for (data,) in db.execute_sql("SELECT data FROM sync_held").fetchall()]
    refused = [data for (data,) in db.execute_sql("SELECT data FROM sync_refused ORDER BY rid").fetchall()]
    assert [bytes.fromhex(kept) in data for data in held] == [True]
    assert [data is None for data in refused] == [True, False]
    assert SYNCED["message"].via == ("ticket",)
