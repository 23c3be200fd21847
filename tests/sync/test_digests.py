"""Sums that are the same where the rows are, and show where they are not."""

from __future__ import annotations

from desktop.commands.base import Desk
from desktop.store.database import db
from desktop.sync.digests import bucket_digests, differing, resend_buckets
from desktop.sync.states import write_extra
from desktop.sync.tables import SYNCED
from tests.making import make_ticket
from tests.sync.sharing import marks, send_all, share


def test_every_row_is_in_one_bucket(desk: Desk) -> None:
    share()
    ticket = make_ticket()
    found = bucket_digests()
    for table in SYNCED:
        total = db.execute_sql(f"SELECT count(*) FROM {table}").fetchone()[0]
        assert sum(count for (name, _), (count, _) in found.items() if name == table) == total
    assert ("ticket", ticket.id[-2:]) in found
    assert all(-(1 << 63) <= total < 1 << 63 for _, total in found.values())


def test_an_edit_changes_the_sum_of_its_bucket_alone(desk: Desk) -> None:
    share()
    ticket = make_ticket()
    before = bucket_digests()
    db.execute_sql("UPDATE ticket SET subject = 'x' WHERE id = ?", (bytes.fromhex(ticket.id),))
    assert differing(before, bucket_digests()) == [("ticket", ticket.id[-2:])]


def test_a_bucket_that_one_side_lacks_differs(desk: Desk) -> None:
    share()
    found = bucket_digests()
    assert differing({}, found) == differing(found, {}) == sorted(found)


def test_a_column_counts_the_same_wherever_a_version_keeps_it(desk: Desk) -> None:
    ticket = make_ticket()
    share()
    clock = "f" * 15 + "0" + "0b0b0b0b"
    key = bytes.fromhex(ticket.id)
    plain = bucket_digests(["ticket"])
    db.execute_sql("UPDATE ticket SET _clk = ? WHERE id = ?", (f'{{"mood":"{clock}","tone":""}}', key))
    as_column = bucket_digests(["ticket"])
    db.execute_sql(
        "UPDATE ticket SET _clk = '', _extra = ? WHERE id = ?", (write_extra({"mood": ("glum", clock)}), key)
    )
    assert bucket_digests(["ticket"]) == as_column != plain
    (made,) = db.execute_sql("SELECT _new FROM ticket WHERE id = ?", (key,)).fetchone()
    db.execute_sql("UPDATE ticket SET _extra = ? WHERE id = ?", (write_extra({"mood": ("glum", made)}), key))
    assert bucket_digests(["ticket"]) == plain


def test_the_rows_of_a_bucket_are_sent_again(desk: Desk) -> None:
    share()
    tickets = [make_ticket(f"Number {number}").id for number in range(20)]
    send_all()
    last = tickets[3][-2:]
    resend_buckets([("ticket", last), ("table of tomorrow", "00")])
    assert set(marks()) == {("ticket", ticket) for ticket in tickets if ticket.endswith(last)}
