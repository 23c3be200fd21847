"""Mail on the disk: what a file holds decides, not its name."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.mail.sources import FoundMail, NotMail, find_mail, total_bytes
from desktop.mail.sources_kind import FileKind, kind_of

MAIL = b"From: a@example.com\nTo: b@example.com\nSubject: Hello\n\nText\n"
BOX = b"".join(b"From a@x.example Mon Nov  2 10:00:0%d 2026\n%s\n" % (number, MAIL) for number in range(3))


def read(*paths: Path) -> tuple[list[bytes], list[str]]:
    found = list(find_mail(paths))
    mails = [one.raw for one in found if isinstance(one, FoundMail)]
    return mails, sorted(one.reason for one in found if isinstance(one, NotMail))


def test_a_folder_of_everything_is_read_to_its_depths(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    (deep / "Inbox").write_bytes(BOX)
    (tmp_path / "one.txt").write_bytes(MAIL)
    (tmp_path / "two").write_bytes(BOX.split(b"\n\n")[0] + b"\n\nText\n")
    (tmp_path / "picture.eml").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    (tmp_path / "list.json").write_bytes(b'{"from": "a@example.com"}\n')
    (tmp_path / "empty.eml").write_bytes(b"")
    mails, refused = read(tmp_path)
    assert len(mails) == 5
    assert set(mails) == {MAIL}
    assert refused == ["empty", "not-mail", "not-mail"]


def test_a_maildir_gives_its_mail_and_nothing_else(tmp_path: Path) -> None:
    for name in ("cur", "new", "tmp", ".Sent/cur", ".Sent/new", ".Sent/tmp"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "cur" / "1.host:2,S").write_bytes(MAIL)
    (tmp_path / "new" / "2.host").write_bytes(MAIL)
    (tmp_path / ".Sent" / "cur" / "3.host:2,S").write_bytes(MAIL)
    (tmp_path / "tmp" / "4.host").write_bytes(MAIL[:20])
    (tmp_path / "dovecot-uidlist").write_bytes(b"3 V1 N5\n")
    assert read(tmp_path) == ([MAIL] * 3, [])


def test_apple_mail_files_are_opened(tmp_path: Path) -> None:
    (tmp_path / "1.emlx").write_bytes(b"%d\n%s<?xml version='1.0'?><plist/>" % (len(MAIL), MAIL))
    assert read(tmp_path) == ([MAIL], [])


def test_links_that_go_in_circles_are_followed_once(tmp_path: Path) -> None:
    inside = tmp_path / "a"
    inside.mkdir()
    (inside / "1.eml").write_bytes(MAIL)
    (inside / "back").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "again").symlink_to(inside, target_is_directory=True)
    (tmp_path / "nowhere").symlink_to(tmp_path / "gone")
    assert read(tmp_path) == ([MAIL], ["unreadable"])


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert read(tmp_path) == ([], ["not-a-file"])


def test_a_path_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert read(tmp_path / "gone", Path("bad\0name")) == ([], ["unreadable", "unreadable"])


def test_progress_ends_at_the_whole(tmp_path: Path) -> None:
    (tmp_path / "box").write_bytes(BOX)
    (tmp_path / "one").write_bytes(MAIL)
    (tmp_path / "zero").write_bytes(b"")
    found = list(find_mail([tmp_path]))
    assert [one.done for one in found] == sorted(one.done for one in found)
    assert found[-1].done == total_bytes([tmp_path]) == len(BOX) + len(MAIL)


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (MAIL, FileKind.MESSAGE),
        (b"\xef\xbb\xbf" + MAIL, FileKind.MESSAGE),
        (b"\r\n\r\n" + MAIL, FileKind.MESSAGE),
        (b"a torn line\n" + MAIL, FileKind.MESSAGE),
        (b"Subject: only this", FileKind.MESSAGE),
        (BOX, FileKind.MBOX),
        (b"", FileKind.EMPTY),
        (b"\n \n\t\n", FileKind.EMPTY),
        (bytes(100), FileKind.EMPTY),
        (b"From today on everything is different\nand better\n", FileKind.OTHER),
        (b"name: x\nversion: 1\n\nfrom: nobody\n", FileKind.OTHER),
        (b"just words\n\nSubject: not in the head\n", FileKind.OTHER),
        (b"/* code */\nfrom: 'a',\n", FileKind.OTHER),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(50), FileKind.OTHER),
    ],
)
def test_the_first_bytes_tell_what_a_file_is(head: bytes, kind: FileKind) -> None:
    assert kind_of(head) == kind
