"""The audit log is written with what it tells of, cannot be changed, and shows when it was."""

from __future__ import annotations

import json

import pytest
import sqlcipher3.dbapi2 as driver

from desktop.commands.departments import create_department, deny
from desktop.commands.desk_setup import rename_desk
from desktop.commands.members import set_member
from desktop.commands.notes import delete_note, redact_message
from desktop.commands.places import trash
from desktop.commands.roles import assign_role, create_role, reset_grant, set_grant
from desktop.commands.tickets import edit_subject
from desktop.core.errors import DeskError
from desktop.store import audit as writing
from desktop.store.audit import audit
from desktop.store.database import db
from desktop.store.journal import recording
from desktop.store.models import AuditEntry, Message
from desktop.store.queries.audit import verify_audit
from tests.making import add_message, make_agent, make_mailbox, make_ticket


def entries(since: int = 0) -> list[AuditEntry]:
    """Return the entries behind a row number."""
    return list(AuditEntry.select().where(AuditEntry.rid > since).order_by(AuditEntry.rid))


def newest() -> int:
    """Return the number of the newest row."""
    return entries()[-1].rid


def told(since: int) -> list[tuple[object, ...]]:
    """Return what entries say."""
    return [
        (row.action, row.kind, row.name, row.field, *(None if v is None else json.loads(v) for v in (row.old, row.new)))
        for row in entries(since)
    ]


def test_a_new_desk_begins_its_chain(desk):
    first = entries()[0]
    assert (first.action, first.seq, first.actor, first.actor_name) == ("create_desk", 1, desk.actor.id, "Ewa Kowal")
    assert verify_audit(desk.actor).fault == ""


def test_roles_rights_members_and_settings_leave_entries(desk):
    agent = make_agent("Jan Nowak", "agent")
    billing = create_department(desk, "Billing")
    role = create_role(desk, "Trainee", "agent")
    before = newest()
    assign_role(desk, agent, role)
    set_grant(desk, role, "ticket.trash", 0)
    set_grant(desk, role, "ticket.trash", 1)
    reset_grant(desk, role, "ticket.trash")
    set_member(desk, billing, agent)
    deny(desk, billing, "ticket.spam_mark", agent)
    rename_desk(desk, "Halyard Indoor")
    assert told(before) == [
        ("assign_role", "agent", "Jan Nowak", "role", "agent", role),
        ("set_grant", "role_grant", "Trainee", "ticket.trash", None, 0),
        ("set_grant", "role_grant", "Trainee", "ticket.trash", 0, 1),
        ("reset_grant", "role_grant", "Trainee", "ticket.trash", 1, None),
        ("set_member", "membership", "Jan Nowak · Billing", "", None, ""),
        ("deny", "denial", "Jan Nowak · Billing", "ticket.spam_mark", False, True),
        ("rename_desk", "setting", "", "name", "Halyard Outdoor", "Halyard Indoor"),
    ]
    assert {row.actor_name for row in entries(before)} == {"Ewa Kowal"}
    assert len({row.cause for row in entries(before)}) == 7


def test_work_on_tickets_leaves_none_but_deleting_does(desk):
    tickets = [make_ticket() for _ in range(2)]
    before = newest()
    edit_subject(desk, tickets[0].id, "Another subject")
    assert entries(before) == []
    trash(desk, tickets[1].id)
    assert told(before) == [("trash", "ticket", str(tickets[1].number), "", None, 1)]


def test_a_note_and_words_that_were_taken_away_are_told_without_them(desk):
    ticket = make_ticket(text="My card is 4111 1111 1111 1111, thank you.")
    note = add_message(ticket, "The customer is known here.", kind="note", agent=desk.actor.id)
    said = Message.get(Message.kind == "customer")
    before = newest()
    delete_note(desk, note.id)
    redact_message(desk, said.id, ("4111 1111 1111 1111",))
    number = str(ticket.number)
    assert told(before) == [
        ("delete_note", "ticket", number, "", None, 1),
        ("redact_message", "ticket", number, "", None, 1),
    ]
    assert not [row for row in entries() if "4111" in str(row.__data__) or "known here" in str(row.__data__)]


def test_a_refused_command_leaves_nothing(desk):
    before = newest()
    with pytest.raises(DeskError):
        rename_desk(desk, " ")
    with pytest.raises(RuntimeError):
        export_and_fail()
    assert entries(before) == []
    audit_after(desk)
    assert verify_audit(desk.actor).fault == ""


def export_and_fail() -> None:
    """Write an entry in a transaction that comes to nothing."""
    with recording("test", "test"):
        audit("export")
        raise RuntimeError


def audit_after(desk) -> None:
    """Write one more entry."""
    with recording(desk.actor.id, "test"):
        audit("export", "audit")


def test_values_of_secret_settings_are_never_told(desk):
    before = newest()
    from desktop.store.settings import write_setting

    with recording(desk.actor.id, "test"):
        write_setting("desk", "", "secret", "c0ffee" * 8)
        write_setting("desk", "", "some-later-key", "c0ffee" * 8)
    assert [(row[3], row[4], row[5]) for row in told(before)] == [
        ("secret", None, None),
        ("some-later-key", None, None),
    ]
    stored = [str(row) for table in ("event", "audit_entry") for row in db.execute_sql(f"SELECT * FROM {table}")]
    assert not [row for row in stored if "c0ffee" in row]


def test_a_mailbox_is_told_field_by_field(desk):
    box = make_mailbox(desk)
    before = newest()
    with recording(desk.actor.id, "edit_mailbox"):
        box.imap_host, box.imap_port = "imap.example.com", 143
        box.save()
    assert {(row[2], row[3], row[4], row[5]) for row in told(before)} == {
        ("support@halyard.example", "imap_host", "localhost", "imap.example.com"),
        ("support@halyard.example", "imap_port", 993, 143),
    }


def test_no_entry_can_be_changed_or_deleted(desk):
    for statement in ("UPDATE audit_entry SET name = 'x'", "UPDATE audit_entry SET at = 0", "DELETE FROM audit_entry"):
        with pytest.raises(Exception, match="never changed"), db.atomic():
            db.execute_sql(statement)
    row = AuditEntry.get()
    row.actor_name = "Somebody else"
    with pytest.raises(Exception, match="never changed"), recording("test", "test"):
        row.save()


def forge(path, statement: str) -> None:
    """Change the file as somebody who has it would: without the program, its triggers gone."""
    other = driver.connect(str(path))
    names = other.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_entry'")
    for (name,) in names.fetchall():
        other.execute(f"DROP TRIGGER {name}")
    other.execute(statement)
    other.commit()
    other.close()


@pytest.mark.parametrize(
    ("statement", "fault", "seq"),
    [
        ("UPDATE audit_entry SET actor_name = 'Jan' WHERE seq = 3", "changed", 3),
        ("UPDATE audit_entry SET new = '\"x\"' WHERE seq = 1", "changed", 1),
        ("UPDATE audit_entry SET at = at + 1 WHERE seq = 6", "changed", 6),
        ("UPDATE audit_entry SET digest = previous WHERE seq = 4", "changed", 4),
        ("DELETE FROM audit_entry WHERE seq = 3", "missing", 3),
        ("DELETE FROM audit_entry WHERE seq = 1", "missing", 1),
        ("DELETE FROM audit_entry WHERE seq > 4", "missing", 5),
        ("DELETE FROM audit_entry", "missing", 1),
        ("UPDATE audit_entry SET seq = CASE seq WHEN 3 THEN 4 ELSE 3 END WHERE seq IN (3, 4)", "reordered", 3),
        ("UPDATE audit_entry SET seq = CASE seq WHEN 2 THEN 6 ELSE 2 END WHERE seq IN (2, 6)", "reordered", 2),
    ],
)
def test_a_change_made_behind_our_back_is_found_and_named(desk, desk_path, statement, fault, seq):
    for _ in range(5):
        audit_after(desk)
    assert verify_audit(desk.actor).entries == 6
    forge(desk_path, statement)
    found = verify_audit(desk.actor)
    assert (found.fault, found.seq) == (fault, seq)
    assert found.device or fault == "missing"


def test_the_chain_goes_on_when_the_computer_gets_another_name_or_the_note_is_lost(desk, monkeypatch):
    monkeypatch.setattr(writing.platform, "node", lambda: "the-new-name")
    audit_after(desk)
    db.execute_sql("DELETE FROM local WHERE key = 'audit_head'")
    audit_after(desk)
    rows = entries()
    assert [row.seq for row in rows] == list(range(1, len(rows) + 1))
    assert rows[-1].device.endswith("the-new-name")
    assert rows[0].device != rows[-1].device
    found = verify_audit(desk.actor)
    assert (found.fault, found.devices) == ("", 1)
