"""Backups hold everything, say when they do not, and restore nothing that is hostile."""

import json
import zipfile

import pytest

from desktop.core.errors import DeskError
from desktop.jobs.archive import back_up, restore, verify
from desktop.jobs.session import open_desk
from desktop.paths import files_folder
from desktop.store import journal
from desktop.store.database import db
from desktop.store.integrity import integrity_problems
from desktop.store.models import Attachment, AuditEntry, Computer, Message, Ticket
from desktop.store.queries.audit import verify_audit
from tests.making import make_ticket


@pytest.fixture
def full(desk_path):
    """Give the path of a desk with a ticket, a raw mail and an attachment."""
    desk = open_desk(desk_path)
    with db.connection_context():
        make_ticket()
        raw, blob = desk.files.put_raw(b"Subject: x\r\n\r\ny"), desk.files.put_blob(b"\x89PNG" * 1000)
        with journal.recording("test", "fill"):
            message = Message.get()
            message.raw = raw
            message.save()
            Attachment.create(message=message.id, name="a.png", size=4000, blob=blob)
    return desk_path


def test_a_backup_restores_to_an_equal_desk(full, tmp_path):
    assert back_up(full, tmp_path / "b.zip") == {"tickets": 1, "messages": 1, "files": 2}
    restore(tmp_path / "b.zip", tmp_path / "New.deskbell")
    desk = open_desk(tmp_path / "New.deskbell")
    with db.connection_context():
        assert Ticket.get().subject == "Printer on fire"
        assert desk.files.blob(Attachment.get().blob) == b"\x89PNG" * 1000


def test_a_missing_file_is_said_when_backing_up_and_leaves_nothing(full, tmp_path):
    for path in (files_folder(full) / "blob").rglob("*"):
        if path.is_file():
            path.unlink()
    with pytest.raises(DeskError, match="backup-incomplete"):
        back_up(full, tmp_path / "b.zip")
    assert list(tmp_path.glob("b.zip*")) == []


def test_a_shared_desk_is_backed_up_without_the_files_that_never_came_here(full, tmp_path):
    owner = open_desk(full).actor
    with db.connection_context(), journal.recording("test", "share"):
        Computer.create(device="22222222", agent=owner.id, name="Front desk")
    for path in (files_folder(full) / "blob").rglob("*"):
        if path.is_file():
            path.unlink()
    assert back_up(full, tmp_path / "b.zip") == {"tickets": 1, "messages": 1, "files": 1}
    restore(tmp_path / "b.zip", tmp_path / "New.deskbell")
    open_desk(tmp_path / "New.deskbell")
    with db.connection_context():
        assert integrity_problems(files_folder(tmp_path / "New.deskbell")) == []


def test_nothing_that_exists_is_overwritten(full, tmp_path):
    back_up(full, tmp_path / "b.zip")
    with pytest.raises(DeskError, match="backup-exists"):
        back_up(full, tmp_path / "b.zip")
    with pytest.raises(DeskError, match="desk-exists"):
        restore(tmp_path / "b.zip", full)


def test_a_flipped_byte_is_found(full, tmp_path):
    back_up(full, tmp_path / "b.zip")
    raw = bytearray((tmp_path / "b.zip").read_bytes())
    at = raw.find(b"\x89PNG\x89PNG")
    raw[at + 2] ^= 1
    (tmp_path / "b.zip").write_bytes(raw)
    with pytest.raises(DeskError, match="backup-damaged"):
        verify(tmp_path / "b.zip")


@pytest.mark.parametrize(
    "name",
    [
        "files/../../evil",
        "/etc/evil",
        "files/raw/aa/../../../evil",
        "files/blob/AA/x",
        "C:\\evil",
        "files/blob/aa/" + "a" * 64,
    ],
)
def test_a_hostile_name_or_content_restores_nothing(full, tmp_path, name):
    back_up(full, tmp_path / "b.zip")
    with zipfile.ZipFile(tmp_path / "b.zip", "a") as zipped:
        zipped.writestr(name, b"evil")
    with pytest.raises(DeskError, match="backup-damaged"):
        restore(tmp_path / "b.zip", tmp_path / "New.deskbell")
    assert not (tmp_path / "New.deskbell").exists()
    assert not files_folder(tmp_path / "New.deskbell").exists()


def test_a_zip_that_is_no_backup_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as zipped:
        zipped.writestr("a", "b")
    with pytest.raises(DeskError, match="backup-foreign"):
        restore(tmp_path / "x.zip", tmp_path / "New.deskbell")
    (tmp_path / "y.zip").write_bytes(b"not a zip")
    with pytest.raises(DeskError, match="backup-damaged"):
        restore(tmp_path / "y.zip", tmp_path / "New.deskbell")


def test_a_backup_of_a_newer_program_is_refused(full, tmp_path):
    back_up(full, tmp_path / "b.zip")
    with zipfile.ZipFile(tmp_path / "b.zip") as zipped:
        manifest = json.loads(zipped.read("manifest.json")) | {"schema": "9999_future"}
        desk = zipped.read("desk.sqlite")
    with zipfile.ZipFile(tmp_path / "c.zip", "w") as zipped:
        zipped.writestr("desk.sqlite", desk)
        zipped.writestr("manifest.json", json.dumps(manifest))
    with pytest.raises(DeskError, match="desk-too-new"):
        restore(tmp_path / "c.zip", tmp_path / "New.deskbell")


def test_backing_up_and_restoring_are_in_the_audit_log(full, tmp_path):
    owner, target = open_desk(full).actor, tmp_path / "b.zip"
    back_up(full, target, owner.id)
    assert last_entry(full) == ("backup", "b.zip", "Ewa Kowal")
    restore(target, tmp_path / "New.deskbell")
    assert last_entry(tmp_path / "New.deskbell") == ("restore", "b.zip", "")
    with db.connection_context():
        assert verify_audit(owner).fault == ""


def last_entry(path):
    """Return the newest entry of a desk's audit log: action, name, who."""
    open_desk(path)
    with db.connection_context():
        row = AuditEntry.select().order_by(AuditEntry.rid.desc()).first()
        return row.action, row.name, row.actor_name
