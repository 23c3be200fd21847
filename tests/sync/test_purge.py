"""What a computer may not have any more is gone to the last byte, and only when something said so."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import peewee as pw
import pytest
import sqlcipher3.dbapi2 as driver

from desktop.commands.base import Desk
from desktop.store import journal
from desktop.store.database import db
from desktop.store.integrity import integrity_problems
from desktop.store.models import (
    Attachment,
    Company,
    Contact,
    Department,
    Draft,
    FieldValue,
    Firing,
    Macro,
    MessageRevision,
    Outgoing,
    OutgoingRecipient,
    Participant,
    QueuedCause,
    Rating,
    Ticket,
    WebhookCall,
)
from desktop.store.queries.counts import recount
from desktop.store.search_index import index_ticket_head
from desktop.sync.applying import apply_sections
from desktop.sync.faults import reacting
from desktop.sync.purge import forget_gone, is_purging, purge_scopes, resume_purge
from desktop.sync.refusals import refused_rows
from desktop.sync.scopes import agent_scope, department_scope, unassigned_scope
from desktop.sync.wire import Gone, RowSet, Section
from tests.making import add_message, make_department, make_ticket
from tests.sync.sharing import marks, send_all, share

MANY = 20
LATER = f"{'f' * 11}00000aaaaaaaa"
"""A clock after all others."""
CANARY = "zqx"
"""Every secret word begins like this, and nothing else does."""
SECRET = re.compile(rb"zqx[a-z]+[0-9]{2}z")


@pytest.fixture
def homes(desk: Desk) -> tuple[str, str]:
    """Give two departments with many tickets each: the one that stays, and the other one full of secret words."""
    mine, other = str(Department.get().id), make_department("Returns")
    for place in range(MANY):
        make_ticket(f"Order {place}", f"kept{place}@example.com", f"Kept {place}", text=f"a plain word{place} " * 20)
        make_secrets(desk, other, place)
    share()
    send_all()
    return mine, other


def make_secrets(desk: Desk, home: str, place: int) -> Ticket:
    """Make a ticket whose every part holds a secret word of its own."""
    word = lambda part: f"{CANARY}{part}{place:02}z"  # noqa: E731
    ticket = make_ticket(
        word("subject"), f"{word('mail')}@example.com", word("name"), text=f"{word('body')} łódź " * 9, department=home
    )
    add_message(ticket, word("note") * 2, kind="note")
    with journal.recording("test", "make_secrets"):
        message = add_message(ticket, word("more"), kind="reply", raw=desk.files.put_raw(word("raw").encode()))
        blob = desk.files.put_blob(word("content").encode() * 3)
        Attachment.create(message=message.id, name=word("file"), blob=blob)
        MessageRevision.create(message=message.id, ticket=ticket.id, kind="edited", text=word("revised"))
        hang_on(desk, ticket, word)
        contact = Contact.get(Contact.id == ticket.requester)
        contact.note, contact.company = word("remark"), Company.create(name=word("company")).id
        contact.save()
        ticket.subject = word("retitled")
        ticket.save()
        index_ticket_head(ticket)
    desk.files.settle()
    return ticket


def hang_on(desk: Desk, ticket: Ticket, word) -> None:  # type: ignore[no-untyped-def]
    """Make rows of every other kind that hangs on a ticket, local ones too."""
    mine = {"ticket": ticket.id}
    Draft.create(agent=desk.actor.id, html=word("draft"), files=_files(desk, word("drafted")), **mine)
    Participant.create(email=f"{word('copy')}@example.com", name=word("copied"), **mine)
    FieldValue.create(field=ticket.id, row=ticket.id, value=word("field"), **mine)
    Firing.create(source=ticket.id, chain=ticket.id, why=json.dumps([word("why")]), **mine)
    Macro.create(name=word("macro"), text=word("canned"), department=ticket.department)
    Rating.create(
        contact=ticket.requester, department=ticket.department, comment=word("rated"), token_hash="", until=1, **mine
    )
    sent = Outgoing.create(
        message=ticket.id, mailbox=ticket.id, message_id=word("id"), envelope_from=word("from"), send_after=1,
        next_at=1, raw=desk.files.put_raw(word("sent").encode()), **mine,
    )  # fmt: skip
    OutgoingRecipient.create(outgoing=sent.id, email=f"{word('to')}@example.com", text=word("answer"))
    QueuedCause.create(chain=ticket.id, triggers=word("cause"), **mine)
    WebhookCall.create(firing=ticket.id, rule=ticket.id, url=word("url"), body=word("hook"), **mine)
    for table, held in (("sync_held", word("held")), ("sync_refused", word("refused"))):
        columns = "device, agent, why, details, state, " if table == "sync_refused" else "why, "
        values = "'', '', 'x', '{}', 'new', " if table == "sync_refused" else "'row-unknown', "
        sql = f"INSERT INTO {table} (at, tbl, row_id, {columns} data) VALUES (1, 'ticket', ?, {values} ?)"
        db.execute_sql(sql, (bytes.fromhex(ticket.id), held.encode()))


def _files(desk: Desk, content: str) -> str:
    return json.dumps(
        [{"name": content, "mime": "text/plain", "size": 1, "blob": desk.files.put_blob(content.encode())}]
    )


def kept_scopes(desk: Desk, home: str) -> frozenset[str]:
    return frozenset({"desk", agent_scope(desk.actor.id), department_scope(home), unassigned_scope(home)})


def secrets_in(folder: Path) -> set[str]:
    """Find secret words in any byte below a folder: database, log, files and copies alike."""
    found: set[str] = set()
    for path in folder.rglob("*"):
        if path.is_file():
            found |= {word.decode() for word in SECRET.findall(path.read_bytes())}
    return found


def tickets_of(home: str) -> list[str]:
    return [str(row.id) for row in Ticket.select().where(Ticket.department == home)]


def forget(desk: Desk, ids: list[str], first: Callable[[], None] = lambda: None) -> int:
    """Let tickets leave their department for where nothing is read, and forget them; return how many went."""
    gone = tuple(
        Gone("ticket", row, LATER, scope(str(Ticket.get(Ticket.id == row).department)))
        for row in ids
        for scope in (department_scope, unassigned_scope)
    )
    apply_sections([Section(frozenset({"desk"}), (), gone)])
    return len(forget_gone(frozenset(), desk.files, first=first))


def files_beside(desk_path: Path) -> list[Path]:
    return [path for path in Path(f"{desk_path}.files").rglob("*") if path.is_file()]


def check_whole(desk: Desk) -> None:
    assert integrity_problems(desk.files.root) == []
    assert recount() == 0


def test_the_secrets_are_everywhere_before_a_purge(desk: Desk, homes: tuple[str, str], tmp_path: Path) -> None:
    db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    found = {word[:-3].removeprefix(CANARY) for word in secrets_in(tmp_path)}
    assert found >= {"subject", "mail", "name", "body", "note", "file", "revised", "remark", "company", "retitled"}
    assert found >= {"draft", "copy", "field", "why", "macro", "canned", "rated", "id", "from", "to", "answer", "cause"}
    assert found >= {"url", "hook", "held", "refused", "content", "drafted"}


def test_no_byte_of_another_department_is_left_after_a_purge(
    desk: Desk, homes: tuple[str, str], tmp_path: Path, desk_path: Path
) -> None:
    shutil.copy(desk_path, desk_path.with_name(f"{desk_path.name}.before-0004_sharing"))
    desk.files.put_raw(b"on its way while its row was removed")
    assert len(purge_scopes(kept_scopes(desk, homes[0]), desk.files)) == MANY
    assert secrets_in(tmp_path) == set()
    assert files_beside(desk_path) == []
    assert Ticket.select().count() == Contact.select().count() == MANY
    check_whole(desk)
    assert not is_purging()


def test_single_tickets_are_forgotten_to_the_last_byte(
    desk: Desk, homes: tuple[str, str], tmp_path: Path, desk_path: Path
) -> None:
    ids = tickets_of(homes[1])
    for start in range(0, MANY, 5):
        assert forget(desk, ids[start : start + 5]) == 5
        check_whole(desk)
        left = {word for word in secrets_in(tmp_path) if not word.startswith((f"{CANARY}macro", f"{CANARY}canned"))}
        assert {int(word[-3:-1]) for word in left} == set(range(start + 5, MANY))
    assert files_beside(desk_path) == []
    assert Ticket.select().count() == Contact.select().count() == MANY
    assert not is_purging()


def test_a_purge_that_is_cut_off_goes_on_at_the_next_start(
    desk: Desk, homes: tuple[str, str], tmp_path: Path, desk_path: Path
) -> None:
    keep, steps = kept_scopes(desk, homes[0]), iter(range(100))

    def stop(name: str) -> None:
        if name == "purging" and next(steps) % 3 == 1:
            raise KeyboardInterrupt

    with reacting(stop):
        with pytest.raises(KeyboardInterrupt):
            purge_scopes(keep, desk.files)
        assert is_purging()
        for _ in range(50):
            try:
                if not resume_purge(desk.files):
                    break
            except KeyboardInterrupt:
                assert is_purging()
    assert not is_purging()
    assert secrets_in(tmp_path) == set()
    assert files_beside(desk_path) == []
    check_whole(desk)


def test_a_purge_waits_for_readers_and_leaves_nothing_in_the_log_afterwards(
    desk: Desk, homes: tuple[str, str], tmp_path: Path, desk_path: Path
) -> None:
    reader = driver.connect(str(desk_path))
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM ticket").fetchone()
    forget(desk, tickets_of(homes[1]))
    assert is_purging()
    reader.close()
    assert resume_purge(desk.files)
    assert not is_purging()
    assert not resume_purge(desk.files)
    left = {word[:-3] for word in secrets_in(tmp_path)}
    assert left <= {f"{CANARY}macro", f"{CANARY}canned"}


def test_of_unsent_edits_only_the_reason_stays(desk: Desk, homes: tuple[str, str], tmp_path: Path) -> None:
    ids = tickets_of(homes[1])
    with journal.recording(desk.actor.id, "edit"):
        edited = Ticket.get(Ticket.id == ids[0])
        edited.subject = f"{CANARY}unsent01z"
        edited.save()
        late = add_message(edited, f"{CANARY}unsent02z", kind="note")
        kept = Ticket.get(Ticket.department == homes[0])
        kept.subject = "Edited and kept"
        kept.save()
    purge_scopes(kept_scopes(desk, homes[0]), desk.files)
    reasons = {(row.table, row.row, row.why) for row in refused_rows()}
    assert reasons >= {("ticket", ids[0], "scope-left"), ("message", str(late.id), "scope-left")}
    assert str(kept.id) not in {row for _, row, _ in reasons}
    assert secrets_in(tmp_path) == set()
    assert {table for table, _ in marks()} >= {"ticket"}


def test_nothing_is_removed_while_what_comes_first_fails(desk: Desk, homes: tuple[str, str]) -> None:
    def offline() -> None:
        raise ConnectionError

    with pytest.raises(ConnectionError):
        forget(desk, tickets_of(homes[1]), first=offline)
    assert len(tickets_of(homes[1])) == MANY
    assert not is_purging()
    assert len(forget_gone(frozenset(), desk.files)) == MANY
    assert tickets_of(homes[1]) == []


def test_a_shared_row_can_only_be_deleted_by_what_comes_from_elsewhere(desk: Desk, homes: tuple[str, str]) -> None:
    with pytest.raises(pw.IntegrityError, match="never removed"):
        db.execute_sql("DELETE FROM ticket")


def test_a_ticket_that_left_every_scope_is_forgotten_and_others_stay(desk: Desk, homes: tuple[str, str]) -> None:
    mine, other = homes
    moved, back, assigned = tickets_of(mine)[:3]
    seen = kept_scopes(desk, mine)
    with journal.recording(desk.actor.id, "assign"):
        ticket = Ticket.get(Ticket.id == assigned)
        ticket.assignee = desk.actor.id
        ticket.save()
    later, earlier = LATER, f"{'0' * 16}aaaaaaaa"
    gone = tuple(
        Gone("ticket", row, clock, scope)
        for row, clock in ((moved, later), (back, earlier), (assigned, later), (tickets_of(other)[0], later))
        for scope in (department_scope(mine), unassigned_scope(mine))
    )
    apply_sections([Section(frozenset({"desk"}), (), gone)])
    assert forget_gone(seen | {department_scope(other)}, desk.files) == [moved]
    assert {bytes(row).hex() for (row,) in db.execute_sql("SELECT row_id FROM sync_owed").fetchall()} == {moved}
    assert set(tickets_of(mine)) >= {back, assigned}
    assert moved not in tickets_of(mine)


def test_that_something_is_missing_at_the_hub_removes_nothing(desk: Desk, homes: tuple[str, str]) -> None:
    apply_sections([])
    apply_sections([Section(frozenset({"desk"}), (RowSet("ticket", ("subject",), ()),))])
    assert forget_gone(frozenset({"desk"}), desk.files) == []
    assert Ticket.select().count() == 2 * MANY
