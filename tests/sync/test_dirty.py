"""What waits to be sent: whole transactions, own edits, and never a mark lost."""

from __future__ import annotations

import json
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.commands.base import Desk
from desktop.store import journal
from desktop.store.bulk import insert_rows
from desktop.store.clock import new_id
from desktop.store.database import db
from desktop.store.models import Tag, Ticket
from desktop.sync import dirty
from desktop.sync.dirty import clean, pending, read_dirty, remark
from desktop.sync.identity import fork, observe, self_row
from desktop.sync.states import write_extra
from desktop.sync.tables import SYNCED
from desktop.sync.wire import BASE, CLK, FIRST, NEW, RowSet
from tests.making import make_ticket
from tests.sync.drawing import SETTINGS
from tests.sync.sharing import HERE, clocks, marks, send_all, share

THERE = "0b0b0b0b"


def key(row: Ticket | Tag) -> bytes:
    return bytes.fromhex(row.id)


def edit(ticket: Ticket, **values: object) -> None:
    for column, value in values.items():
        db.execute_sql(f"UPDATE ticket SET {column} = ? WHERE id = ?", (value, key(ticket)))


def arrive(ticket: Ticket, column: str, value: object) -> str:
    """Let an edit by another computer be applied; return its clock."""
    clock = f"{self_row().hlc + 9:016x}{THERE}"
    with db.atomic():
        db.execute_sql("UPDATE sync_self SET applying = 1")
        db.execute_sql(
            f"UPDATE ticket SET {column} = ?, _clk = json_set(coalesce(nullif(_clk, ''), '{{}}'), '$.{column}', ?)"
            " WHERE id = ?",
            (value, clock, key(ticket)),
        )
        db.execute_sql("UPDATE sync_self SET applying = 0")
    observe(clock)
    return clock


def only(rowsets: tuple[RowSet, ...] | list[RowSet], table: str = "ticket") -> RowSet:
    (found,) = [each for each in rowsets if each.table == table]
    return found


def test_a_new_row_goes_whole(desk: Desk) -> None:
    share()
    send_all()
    ticket = make_ticket()
    rowset = only(read_dirty().rowsets)
    assert rowset.columns == SYNCED["ticket"].columns
    row = rowset.rows[0]
    made, edited = clocks("ticket", ticket.id)
    assert (row[0], row[NEW], json.loads(str(row[CLK] or "{}"))) == (key(ticket), made, edited)
    assert row[FIRST + rowset.columns.index("subject")] == "Printer on fire"


def test_tables_go_in_the_order_in_which_they_hang_on_each_other(desk: Desk) -> None:
    share()
    make_ticket()
    order = [each.table for each in read_dirty().rowsets]
    assert order == [table for table in SYNCED if table in order]
    assert order.index("contact") < order.index("ticket") < order.index("message")


def test_an_edit_sends_only_the_columns_that_it_edited(desk: Desk) -> None:
    share()
    ticket, other = make_ticket(), make_ticket("Other")
    send_all()
    edit(ticket, subject="a")
    edit(other, subject="b", priority=3)
    sent = read_dirty().rowsets
    assert sorted(each.columns for each in sent) == [("subject",), ("subject", "priority")]
    for rowset in sent:
        assert rowset.rows[0][NEW] == ""
        assert set(json.loads(str(rowset.rows[0][CLK]))) == set(rowset.columns)
        assert set(json.loads(str(rowset.rows[0][BASE]))) == set(rowset.columns)


def test_what_others_edited_in_a_row_is_not_sent_in_their_name(desk: Desk) -> None:
    share()
    ticket = make_ticket()
    arrive(ticket, "subject", "theirs")
    rowset = only(read_dirty().rowsets)
    assert "subject" not in rowset.columns
    assert set(rowset.columns) == {*SYNCED["ticket"].columns} - {"subject"}
    send_all()
    edit(ticket, priority=3)
    arrive(ticket, "priority", 2)
    assert read_dirty().rowsets == ()
    assert len(read_dirty().marks) == 1


def test_whole_states_hold_everything_whoever_made_it(desk: Desk) -> None:
    share()
    ticket = make_ticket()
    clock = arrive(ticket, "subject", "theirs")
    extra = write_extra({"mood": ("glum", clock)})
    db.execute_sql("UPDATE ticket SET _extra = ? WHERE id = ?", (extra, key(ticket)))
    rowset = only(read_dirty(whole=True).rowsets)
    assert rowset.columns == (*SYNCED["ticket"].columns, "mood")
    sent = json.loads(str(rowset.rows[0][CLK]))
    assert (sent["mood"], sent["subject"]) == (clock, clock)
    assert rowset.rows[0][-1] == "glum"


def test_an_edit_made_while_a_push_is_under_way_still_waits(desk: Desk, desk_path: Path) -> None:
    share()
    ticket = make_ticket()
    send_all()
    edit(ticket, subject="sent")
    sent = read_dirty()
    other = driver.connect(str(desk_path))
    other.execute("UPDATE ticket SET subject = 'meanwhile' WHERE id = ?", (key(ticket),))
    other.commit()
    other.close()
    clean(sent.marks)
    assert pending() == 1
    assert only(read_dirty().rowsets).rows[0][FIRST] == "meanwhile"
    send_all()
    assert pending() == 0


def test_a_read_is_one_consistent_state(desk: Desk, desk_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]  # a patch of one function
    share()
    ticket = make_ticket()
    send_all()
    edit(ticket, subject="first")
    other = driver.connect(str(desk_path))
    real = dirty._rowsets

    def meanwhile(*words):  # type: ignore[no-untyped-def]  # passes on whatever comes
        other.execute("UPDATE ticket SET subject = 'second' WHERE id = ?", (key(ticket),))
        other.commit()
        return real(*words)

    monkeypatch.setattr(dirty, "_rowsets", meanwhile)
    sent = read_dirty()
    other.close()
    monkeypatch.undo()
    assert only(sent.rowsets).rows[0][FIRST] == "first"
    clean(sent.marks)
    assert only(read_dirty().rowsets).rows[0][FIRST] == "second"


def test_a_mark_of_a_row_that_is_gone_is_cleaned(desk: Desk) -> None:
    share()
    send_all()
    db.execute_sql("INSERT INTO sync_dirty (tbl, id, lseq, base) VALUES ('tag', x'00', 1, '{\"*\":\"\"}')")
    assert read_dirty().rowsets == ()
    send_all()
    assert pending() == 0


def test_remarking_offers_everything_again_and_keeps_what_authors_saw(desk: Desk) -> None:
    share()
    ticket = make_ticket()
    send_all()
    before = clocks("ticket", ticket.id)[0]
    edit(ticket, subject="unsent")
    remark(["tag", "ticket"])
    assert marks() == {("ticket", ticket.id): {"*": "", "subject": before}}
    remark()
    total = sum(db.execute_sql(f"SELECT count(*) FROM {table}").fetchone()[0] for table in SYNCED)
    assert pending() == total
    assert sum(len(each.rows) for each in send_all()) == total
    assert pending() == 0


def test_a_remark_does_not_hide_behind_a_push_that_is_under_way(desk: Desk) -> None:
    share()
    make_ticket()
    sent = read_dirty()
    remark()
    clean(sent.marks)
    assert {each for each, base in marks().items() if "*" in base} >= {
        (table, row.hex()) for table, row, _ in sent.marks
    }


def make_tags(number: int) -> list[str]:
    """Make some tags in one command, or as a part of the one that runs, and return their ids."""
    rows = [{"id": new_id(), "name": f"tag {place}"} for place in range(number)]
    with journal.recording("test", "tags"):
        insert_rows(Tag, rows, journal=False)
    return [str(row["id"]) for row in rows]


def batches(limit: int) -> list[set[str]]:
    found = []
    while (read := read_dirty(limit)).marks:
        found.append({identity.hex() for _, identity, _ in read.marks})
        clean(read.marks)
    return found


def test_the_cut_lies_between_transactions(desk: Desk) -> None:
    share()
    send_all()
    commands = [set(make_tags(number)) for number in (4, 3, 5, 1, 2)]
    assert batches(8) == [commands[0] | commands[1], commands[2] | commands[3] | commands[4]]


def test_a_row_that_two_transactions_touched_keeps_them_together(desk: Desk) -> None:
    share()
    send_all()
    first, second = make_tags(2), make_tags(2)
    with journal.recording("test", "both"):
        db.execute_sql("UPDATE tag SET name = 'both' WHERE id = ?", (bytes.fromhex(second[0]),))
        (third,) = make_tags(1)
    assert batches(4) == [set(first), {*second, third}]


def test_a_transaction_larger_than_the_limit_goes_in_pieces(desk: Desk) -> None:
    share()
    send_all()
    large = make_tags(25)
    small = make_tags(2)
    found = batches(10)
    assert [len(each) for each in found] == [10, 10, 7]
    assert set().union(*found) == {*large, *small}
    assert set(small) <= found[-1]


@given(st.lists(st.lists(st.integers(0, 29), min_size=1, max_size=4), min_size=1, max_size=12), st.integers(5, 12))
@settings(SETTINGS, max_examples=100)
def test_whoever_reads_in_pieces_sees_transactions_whole(desk: Desk, commands: list[list[int]], limit: int) -> None:
    """Rows that two transactions touched bind these together; only what is larger than the limit is torn."""
    with db.atomic() as transaction:
        share()
        tags = make_tags(30)
        send_all()
        for number, touched in enumerate(commands):
            with journal.recording("test", "edit"):
                for place in touched:
                    sql = "UPDATE tag SET name = ? WHERE id = ?"
                    db.execute_sql(sql, (f"{number} {place}", bytes.fromhex(tags[place])))
        clusters = bound_together([set(each) for each in commands])
        seen: set[int] = set()
        for batch in batches(limit):
            seen |= {tags.index(row) for row in batch}
            assert all(not cluster & seen or cluster <= seen for cluster in clusters if len(cluster) <= limit)
        transaction.rollback()


def bound_together(commands: list[set[int]]) -> list[set[int]]:
    """Join commands, in the order they ran, whose spans overlap through a row that both touched."""
    last = {place: number for number, touched in enumerate(commands) for place in touched}
    found: list[set[int]] = []
    end = -1
    for number, touched in enumerate(commands):
        if number > end:
            found.append(set())
        end = max([end, number, *(last[place] for place in touched)])
        found[-1] |= touched
    return found


def test_what_was_sent_under_an_earlier_identity_is_offered_to_a_hub_that_lost_it(desk: Desk) -> None:
    share()
    ticket = make_ticket()
    send_all()
    edit(ticket, subject="sent")
    send_all()
    fork()
    assert pending() == 0
    remark()
    found = send_all()
    total = sum(db.execute_sql(f"SELECT count(*) FROM {table}").fetchone()[0] for table in SYNCED)
    assert sum(len(each.rows) for each in found) == total
    rowset = only(found)
    assert rowset.rows[0][FIRST + rowset.columns.index("subject")] == "sent"


def test_the_own_device_is_what_counts_as_own(desk: Desk) -> None:
    share()
    assert {str(row[NEW])[16:] for rowset in read_dirty().rowsets for row in rowset.rows} == {HERE}
