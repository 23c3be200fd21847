"""Attachments, their names, and archives (reliability.md §2, items 31–39 as far as files are concerned)."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from desktop.commands.drafts import keep_file
from desktop.core.errors import DeskError
from desktop.core.filenames import clean_name, is_dangerous
from desktop.jobs.archive import back_up, restore, verify
from desktop.paths import files_folder
from desktop.store.database import db
from desktop.store.models import Attachment
from desktop.store.queries.thread import ticket_messages
from desktop.ui.files.copies import free_name, private_copy
from desktop.ui.files.kinds import Deed, deed_of
from tests.defects.office import Office, mail

NAMES = {
    "../../../etc/passwd": "passwd",
    "..\\..\\Windows\\a.exe": None,
    "/etc/passwd": None,
    "C:\\a.txt": None,
    "\\\\host\\share\\a.txt": None,
    ".htaccess": "_.htaccess",
    "\u200b.htaccess": "_.htaccess",
    ".\u200bhtaccess": "_.htaccess",
    "invoice.pdf\u200b.exe": "invoice.pdf.exe",
    "invoice\u202egpj.exe": "invoicegpj.exe",
    "\u200finvoice\u200e.pdf": "invoice.pdf",
    "\u2066a\u2069.txt": "a.txt",
    "a.exe.": "a.exe",
    "a.exe ": "a.exe",
    "a.exe:stream.txt": None,
    "CON": None,
    "nul.txt": None,
    "a\x00.txt": None,
    "a\r\nb.txt": None,
    "": None,
    "....": None,
    "x" * 5_000 + ".pdf": None,
    "ż" * 5_000 + ".pdf": None,
    'a|b?c*d<e>f"g.txt': None,
    "-rf.txt": None,
    "~root.txt": None,
    "$(id).txt": None,
    "%2e%2e%2fa.txt": None,
    "a\uff0fb.txt": None,
    "=?utf-8?q?..=2F..=2Fa?=.txt": None,
}


def attached(office, name: str, content: bytes = b"content", kind: str = "application/octet-stream"):
    """Send an attachment of this name the whole way and return its row as the window gets it."""
    quoted = "".join(f"%{byte:02X}" for byte in name.encode("utf-8", "surrogateescape"))
    body = (
        (
            f"--b\r\nContent-Type: text/plain\r\n\r\nsee\r\n--b\r\nContent-Type: {kind}\r\n"
            f"Content-Disposition: attachment; filename*=utf-8''{quoted}\r\n\r\n"
        ).encode()
        + content
        + b"\r\n--b--\r\n"
    )
    taken = office.take(mail(body, content_type="multipart/mixed; boundary=b"))
    (row,) = ticket_messages(office.desk.actor, taken.ticket)
    (file,) = row.attachments
    return file


@pytest.mark.parametrize("name", NAMES)
def test_31_hostile_names_are_cleaned_first_and_judged_afterwards(office, tmp_path, name):
    file = attached(office, name)
    assert NAMES[name] in (None, file.name)
    assert file.name == clean_name(file.name, "")
    assert file.name
    assert len(file.name) <= 120
    assert len(file.name.encode()) <= 240
    assert not set(file.name) & set('/\\:*?"<>|\0\r\n\u200b\u200e\u200f\u202e\u2066\u2069')
    assert not file.name.startswith(".")
    folder = tmp_path / "saved"
    folder.mkdir()
    assert free_name(folder, file.name).parent == folder
    copy = private_copy(folder, file.name, b"x")
    assert copy.resolve().is_relative_to(folder.resolve())
    assert file.dangerous == is_dangerous(file.name)


@pytest.mark.parametrize(
    "name",
    [
        "\u200b.htaccess",
        ".hta\u00adccess",
        "a.exe\u200b",
        "a.ex\u200be",
        "a\u202eexe.scr",
        "a.lnk.",
        "a.JS ",
        "b.ＥＸＥ",
        "x.svg",
    ],
)
def test_31_what_hides_its_kind_is_dangerous_all_the_same(office, name):
    assert attached(office, name).dangerous is is_dangerous(name)
    if name.isascii() or "\u200b" in name or "\u00ad" in name or "\u202e" in name:
        assert attached(office, name).dangerous


@pytest.mark.parametrize("name", ["../x", "/etc/passwd", "0" * 63, "0" * 64 + "/..", "A" * 64, "..", ""])
def test_32_stored_names_are_hashes_and_nothing_else_is_read(office, name):
    for read in (office.desk.files.raw, office.desk.files.blob):
        with pytest.raises(DeskError):
            read(name)
    attached(office, "../../evil.txt")
    stored = [path.name for path in office.desk.files.root.rglob("*") if path.is_file()]
    assert all(len(one.removesuffix(".z")) == 64 for one in stored)


def test_32_what_an_agent_attaches_is_stored_under_its_hash_too(office):
    file = keep_file(office.desk, "../../../tmp/x.txt", "text/plain", b"mine")
    assert file[3] == hashlib.sha256(b"mine").hexdigest()
    assert "/" not in file[0]


def test_33_an_attachment_belongs_to_its_message_and_ticket_alone(office):
    one, two = office.take(mail("one")), attached(office, "secret.txt")
    (row,) = ticket_messages(office.desk.actor, one.ticket)
    assert row.attachments == ()
    assert two.blob == Attachment.get().blob
    with pytest.raises(DeskError, match="blob-missing"):
        office.answer(one.ticket, files=(("x", "text/plain", 3, "f" * 64),))


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """Give a sound backup of a desk with an attachment; no connection is open."""
    office = Office(tmp_path / "Office.deskbell")
    with db.connection_context():
        attached(office, "a.txt")
    back_up(office.path, tmp_path / "sound.zip")
    return tmp_path / "sound.zip"


def rewritten(sound: Path, to: Path, **entries: bytes) -> Path:
    """Copy a backup with entries added or replaced; names as keys with __ for /."""
    with zipfile.ZipFile(sound) as old, zipfile.ZipFile(to, "w") as new:
        for info in old.infolist():
            if info.filename not in entries:
                new.writestr(info, old.read(info))
        for name, content in entries.items():
            new.writestr(name, content)
    return to


EVIL = [
    "../evil.txt",
    "../../../../tmp/evil.txt",
    "/tmp/evil.txt",
    "C:\\evil.txt",
    "..\\evil.txt",
    "files/../../evil.txt",
    "files/raw/aa/../../../evil",
    "files/blob/aa/" + "a" * 64,
    "files/raw/aa/" + "a" * 64 + ".z",
    "files/blob/aa/" + "a" * 64 + "/..",
    "files/blob/",
    "files\x00/x",
]


def refused(archive: Path, tmp_path: Path) -> None:
    """Check that an archive is refused and that nothing at all was written."""
    before = set(tmp_path.rglob("*"))
    with pytest.raises(DeskError):
        restore(archive, tmp_path / "New.deskbell")
    assert set(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("name", EVIL)
def test_35_an_archive_with_a_foreign_name_is_refused_whole(backup, tmp_path, name):
    refused(rewritten(backup, tmp_path / "evil.zip", **{name: b"evil"}), tmp_path)


def test_35_a_symlink_in_an_archive_is_never_made(backup, tmp_path):
    target = b"/etc/passwd"
    name = hashlib.sha256(target).hexdigest()
    info = zipfile.ZipInfo(f"files/blob/{name[:2]}/{name}")
    info.external_attr = 0o120777 << 16
    archive = tmp_path / "link.zip"
    with zipfile.ZipFile(backup) as old, zipfile.ZipFile(archive, "w") as new:
        for one in old.infolist():
            new.writestr(one, old.read(one))
        new.writestr(info, target)
    restore(archive, tmp_path / "home" / "New.deskbell")
    made = files_folder(tmp_path / "home" / "New.deskbell")
    assert not any(path.is_symlink() for path in made.rglob("*"))


def test_35_a_manifest_of_zeros_fills_no_memory_and_is_refused(backup, tmp_path):
    archive = tmp_path / "bomb.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as new, new.open("manifest.json", "w") as file:
        for _ in range(300):
            file.write(b"\0" * 1_000_000)
    import tracemalloc

    tracemalloc.start()
    with pytest.raises(DeskError, match="backup-foreign"):
        verify(archive)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 50_000_000


def test_35_an_archive_larger_than_the_disk_is_refused_before_it_is_written(backup, tmp_path, monkeypatch):
    from desktop.jobs import archive as module

    monkeypatch.setattr(module, "free_bytes", lambda _: 10_000)
    refused(backup, tmp_path)


def test_35_an_archive_whose_desk_was_exchanged_is_refused(backup, tmp_path):
    refused(rewritten(backup, tmp_path / "evil.zip", **{"desk.sqlite": b"SQLite format 3\0evil"}), tmp_path)
    with zipfile.ZipFile(backup) as sound:
        manifest = json.loads(sound.read("manifest.json"))
    assert manifest["format"] == 1


def test_35_a_hundred_thousand_foreign_entries_are_refused_at_the_first(backup, tmp_path):
    refused(rewritten(backup, tmp_path / "many.zip", **{f"x{n}": b"" for n in range(3_000)}), tmp_path)


@pytest.mark.parametrize(
    ("name", "kind", "deed"),
    [
        ("page.html", "text/html", Deed.TEXT),
        ("page.htm", "text/plain", Deed.TEXT),
        ("page.xhtml", "application/xhtml+xml", Deed.TEXT),
        ("page.html\u200b", "text/html", Deed.TEXT),
        ("picture.svg", "image/svg+xml", Deed.TEXT),
        ("picture.svg", "image/png", Deed.TEXT),
        ("page", "text/html", Deed.TEXT),
        ("page.txt", "text/html", Deed.TEXT),
        ("page.pdf.html", "application/pdf", Deed.TEXT),
        ("page.mhtml", "multipart/related", Deed.SAVE),
        ("run.exe", "image/png", Deed.SAVE),
        ("run.desktop", "text/plain", Deed.SAVE),
        ("run.html.js", "text/html", Deed.SAVE),
        ("unknown", "application/octet-stream", Deed.SAVE),
    ],
)
def test_37_html_and_svg_open_as_words_and_what_could_run_is_only_saved(office, name, kind, deed):
    assert deed_of(attached(office, name, b"<script>alert(1)</script>", kind)) == deed


@pytest.mark.parametrize("mark", "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
def test_39_direction_marks_are_gone_from_names_of_files_and_people(office, mark):
    assert attached(office, f"a{mark}txt.exe").name == "atxt.exe"
    taken = office.take(mail("x", subject=f"a{mark}b", **{"from": f'"A{mark}B" <amira@client.example>'}))
    (row,) = ticket_messages(office.desk.actor, taken.ticket)
    assert row.subject == "ab"
    assert row.from_name == "AB"
