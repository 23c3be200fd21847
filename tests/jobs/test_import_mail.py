"""Importing from files: sums that add up, nothing lost, nothing twice, one bad mail never in the way."""

from __future__ import annotations

import errno
import threading
from pathlib import Path

import peewee as pw
import pytest

from desktop.commands.base import Desk
from desktop.commands.ledger import IMPORT_MAILBOX, Arrival, record_arrivals
from desktop.commands.quarantine import ignore_quarantined, release_quarantined
from desktop.core.actors import Actor
from desktop.core.errors import DeskError, NotAllowedError
from desktop.jobs import import_mail_batch, import_mail_store
from desktop.jobs.import_mail import ImportSums, import_paths
from desktop.jobs.import_mail_faults import disk_trouble
from desktop.jobs.import_mail_pending import MOST_ATTEMPTS, settle_pending
from desktop.jobs.import_mail_process import ReadElsewhere
from desktop.jobs.import_mail_store import StoredMail
from desktop.jobs.parse_again import parse_again
from desktop.jobs.session import as_mail, open_desk
from desktop.mail.message import ParsedMail
from desktop.mail.parse import parse
from desktop.store.database import db
from desktop.store.files import Files
from desktop.store.models import Attachment, MailEntry, Message, MessageRevision, Ticket
from desktop.store.models.mail import IGNORED, IMPORTED, PENDING, QUARANTINED
from desktop.store.queries.mail_lists import ledger_sums
from desktop.store.queries.search import search
from tests.defects.office import mail
from tests.faults.programs import make_box


@pytest.fixture
def desk(desk_path: Path) -> Desk:
    """Give a desk without an open connection: jobs open their own."""
    return open_desk(desk_path)


def numbers(sums: ImportSums) -> tuple[int, int, int, int, int]:
    assert sums.seen == sums.imported + sums.duplicates + sums.quarantined + sums.ignored
    return sums.seen, sums.imported, sums.duplicates, sums.quarantined, sums.ignored


def fates() -> list[tuple[int, str]]:
    with db.connection_context():
        return [(row.fate, row.reason) for row in MailEntry.select().order_by(MailEntry.rid)]


def write(folder: Path, **files: bytes) -> Path:
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def test_an_archive_becomes_tickets_and_a_ledger_that_adds_up(desk: Desk, tmp_path: Path) -> None:
    make_box(tmp_path / "box", 30)
    seen: list[tuple[int, int, int]] = []
    sums = import_paths(desk, [tmp_path / "box"], lambda now, done, total: seen.append((now.seen, done, total)))
    assert numbers(sums) == (30, 30, 0, 0, 0)
    assert sums.tickets == 10
    size = (tmp_path / "box").stat().st_size
    assert seen[-1] == (30, size, size)
    with db.connection_context():
        ledger = ledger_sums(desk.actor)
        assert (ledger.seen, ledger.imported, ledger.pending) == (30, 30, 0)
        assert (Ticket.select().count(), Message.select().count(), Attachment.select().count()) == (10, 30, 30)
        assert {ticket.messages for ticket in Ticket.select()} == {3}
        assert {ticket.source for ticket in Ticket.select()} == {"import"}
        assert len(search(desk.actor, "żółć text")) == 10


def test_importing_again_adds_nothing(desk: Desk, tmp_path: Path) -> None:
    make_box(tmp_path / "box", 12)
    import_paths(desk, [tmp_path / "box"])
    assert numbers(import_paths(desk, [tmp_path / "box"])) == (12, 0, 12, 0, 0)
    assert len(fates()) == 12


def test_the_same_mail_twice_in_one_archive_is_one_message_and_two_entries(desk: Desk, tmp_path: Path) -> None:
    raw = mail("Same")
    folder = write(tmp_path / "f", a=raw, b=raw, c=b"X-Way: other\n" + raw)
    assert numbers(import_paths(desk, [folder])) == (3, 1, 2, 0, 0)
    assert len(fates()) == 3


def test_what_is_no_mail_has_a_fate_too(desk: Desk, tmp_path: Path) -> None:
    folder = write(tmp_path / "f", a=mail(), b=b"PNG\0\0", c=b"", d=b'{"a": 1}')
    assert numbers(import_paths(desk, [folder])) == (4, 1, 0, 0, 3)
    assert numbers(import_paths(desk, [folder])) == (4, 0, 1, 0, 3)
    assert sorted(fates()) == [(IMPORTED, ""), (IGNORED, "empty"), (IGNORED, "not-mail"), (IGNORED, "not-mail")]


def test_a_stop_leaves_whole_batches_and_the_rest_for_next_time(desk: Desk, tmp_path: Path) -> None:
    make_box(tmp_path / "box", 12)
    stop = threading.Event()
    sums = import_paths(desk, [tmp_path / "box"], lambda *_: stop.set(), stop, batch=5)
    assert numbers(sums) == (5, 5, 0, 0, 0)
    assert numbers(import_paths(desk, [tmp_path / "box"])) == (12, 7, 5, 0, 0)


def test_an_agent_without_the_right_may_not_import(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(NotAllowedError):
        import_paths(Desk(Actor("a" * 32, {}), desk.bus, desk.files), [tmp_path])


def failing_at(word: bytes, real: object = parse) -> object:
    def read(raw: bytes) -> ParsedMail:
        if word in raw:
            raise RecursionError("a parser's bug")
        return parse(raw)

    return read


def test_a_mail_that_breaks_the_parser_is_put_aside_and_the_next_ones_come(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_mail_store, "parse", failing_at(b"BAD"))
    folder = write(tmp_path / "f", a=mail("One"), b=mail("BAD"), c=mail("Two"))
    assert numbers(import_paths(desk, [folder])) == (3, 2, 0, 1, 0)
    assert (QUARANTINED, "parser-failed") in fates()


def test_a_mail_that_cannot_be_stored_is_put_aside_and_its_batch_is_not(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.commands import _intake_take

    real = _intake_take.write_message

    def fail(entry: object, read: object, *rest: object) -> object:
        if "BAD" in read.mail.text:  # type: ignore[attr-defined]
            raise ValueError("a bug of ours")
        return real(entry, read, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(_intake_take, "write_message", fail)
    folder = write(tmp_path / "f", a=mail("One"), b=mail("BAD"), c=mail("Two"))
    assert numbers(import_paths(desk, [folder])) == (3, 2, 0, 1, 0)
    assert (QUARANTINED, "store-failed") in fates()


def test_quarantined_mail_can_be_released_or_ignored(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_mail_store, "parse", failing_at(b"BAD"))
    import_paths(desk, [write(tmp_path / "f", a=mail("BAD one"), b=mail("BAD two"))])
    with db.connection_context():
        one, two = MailEntry.select()
        assert release_quarantined(desk, one.id).began
        ignore_quarantined(desk, two.id)
        with pytest.raises(DeskError, match="not-quarantined"):
            release_quarantined(desk, one.id)
        assert Message.get().text.strip() == "BAD one"
    assert fates() == [(IMPORTED, ""), (IGNORED, "by-hand")]


def test_a_mail_the_parser_never_reads_is_released_as_its_own_text(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_mail_store, "parse", failing_at(b"BAD"))
    monkeypatch.setattr("desktop.commands.quarantine.parse", failing_at(b"BAD"))
    import_paths(desk, [write(tmp_path / "f", a=mail("BAD one"))])
    with db.connection_context():
        release_quarantined(desk, MailEntry.get().id)
        assert "BAD one" in Message.get().text
        assert Message.get().flags == "unread"


def pending(desk: Desk, *raws: bytes) -> None:
    with db.connection_context():
        arrivals = [Arrival(desk.files.put_raw(raw), len(raw)) for raw in raws]
        record_arrivals(as_mail(desk), IMPORT_MAILBOX, arrivals)


def settled(desk: Desk) -> list[int]:
    with db.connection_context():
        return [taken.fate for taken in settle_pending(as_mail(desk))]


def test_what_was_stored_before_a_crash_is_settled_at_the_next_start(desk: Desk) -> None:
    pending(desk, mail("One"), mail("Two"))
    assert settled(desk) == [IMPORTED, IMPORTED]
    assert settled(desk) == []


def test_stored_mail_that_is_gone_or_damaged_is_told(desk: Desk) -> None:
    pending(desk, mail("One"), mail("Two"))
    one, two = sorted((desk.files.root / "raw").rglob("*.z"))
    one.unlink()
    two.write_bytes(b"rot")
    assert settled(desk) == [QUARANTINED, QUARANTINED]
    assert sorted(fates()) == [(QUARANTINED, "raw-damaged"), (QUARANTINED, "raw-missing")]


def test_a_mail_that_kills_the_program_again_and_again_is_put_aside(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    class PowerCutError(BaseException):
        """Not an Exception: nothing in the program may catch it."""

    def die(raw: bytes) -> ParsedMail:
        raise PowerCutError

    pending(desk, mail("Deadly"))
    monkeypatch.setattr(import_mail_batch, "parse", die)
    for _ in range(MOST_ATTEMPTS):
        with pytest.raises(PowerCutError):
            settled(desk)
    assert fates() == [(PENDING, f"tried-{MOST_ATTEMPTS}")]
    assert settled(desk) == [QUARANTINED]


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "disk-full"),
        (OSError(errno.EIO, "Input/output error"), "disk-failed"),
        (pw.OperationalError("database or disk is full"), "disk-full"),
        (pw.OperationalError("disk I/O error"), "disk-failed"),
        (pw.OperationalError("database is locked"), "desk-busy"),
        (pw.OperationalError("attempt to write a readonly database"), "desk-read-only"),
        (pw.DatabaseError("database disk image is malformed"), "desk-damaged"),
    ],
)
def test_a_bad_disk_stops_the_import_and_later_nothing_is_missing(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, code: str
) -> None:
    make_box(tmp_path / "box", 12)
    with monkeypatch.context() as broken:
        broken.setattr(Files, "settle", _fail_after(2, error, Files.settle))
        with pytest.raises(DeskError, match=code):
            import_paths(desk, [tmp_path / "box"], batch=4)
    assert sum(numbers(import_paths(desk, [tmp_path / "box"]))[1:3]) == 12
    with db.connection_context():
        assert Message.select().count() == 12


def _fail_after(count: int, error: Exception, real: object) -> object:
    left = [count]

    def settle(files: Files) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise error
        real(files)  # type: ignore[operator]

    return settle


def test_a_full_disk_is_seen_behind_what_surfaces() -> None:
    surfaced = pw.OperationalError("cannot rollback - no transaction is active")
    surfaced.__context__ = pw.OperationalError("database or disk is full")
    trouble = disk_trouble(surfaced)
    assert trouble is not None
    assert trouble.code == "disk-full"
    unrelated = ValueError("x")
    unrelated.__context__ = FileNotFoundError(errno.ENOENT, "gone")
    assert disk_trouble(unrelated) is None


def test_an_error_of_ours_is_no_trouble_of_the_disk() -> None:
    assert disk_trouble(ValueError("x")) is None
    assert disk_trouble(pw.OperationalError("no such table: x")) is None
    assert disk_trouble(DeskError("x")) is None


def test_reading_elsewhere_gives_exactly_what_reading_here_gives(desk: Desk, tmp_path: Path) -> None:
    make_box(tmp_path / "box", 12)
    write(tmp_path / "f", a=mail("One"), b=b"", c=mail("Two"))
    paths = [tmp_path / "box", tmp_path / "f"]
    here = StoredMail(Files(tmp_path / "here"), paths, 5)
    expected = [(items, here.readings()) for items in here.batches()]
    with ReadElsewhere(Files(tmp_path / "there"), paths, 5) as there:
        assert [(items, there.readings()) for items in there.batches()] == expected
    assert Files(tmp_path / "there").has_raw(expected[0][0][0].raw)


def test_leaving_the_reading_process_early_ends_it(desk: Desk, tmp_path: Path) -> None:
    make_box(tmp_path / "box", 3_000)
    with ReadElsewhere(Files(tmp_path / "there"), [tmp_path / "box"], 5) as there:
        assert len(next(iter(there.batches()))) == 5


def test_when_the_reading_process_dies_the_import_goes_on(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_box(tmp_path / "box", 300)
    monkeypatch.setattr("desktop.jobs.import_mail.is_worth_it", lambda size: True)
    killed: list[ReadElsewhere] = []

    class Mortal(ReadElsewhere):
        def readings(self, wanted: bool = True) -> list[object]:  # type: ignore[override]
            if not killed:
                killed.append(self)
                self._process.kill()
                self._process.join()
            return super().readings(wanted)  # type: ignore[return-value]

    monkeypatch.setattr("desktop.jobs.import_mail.ReadElsewhere", Mortal)
    sums = import_paths(desk, [tmp_path / "box"], batch=50)
    assert numbers(sums) == (300, 300, 0, 0, 0)
    assert sums.tickets == 100
    assert killed


def test_parsing_again_leaves_a_revision_where_the_reading_is_better(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    worse = {"One": ParsedMail(text="Garbled", subject="Printer"), "Two": parse(mail("Two"))}

    def older(raw: bytes) -> ParsedMail:
        return worse["One"] if b"One" in raw else parse(raw)

    monkeypatch.setattr(import_mail_store, "parse", older)
    import_paths(desk, [write(tmp_path / "f", a=mail("One"), b=mail("Two"))])
    again = parse_again(desk, everything=True)
    assert (again.read, again.changed, again.failed) == (2, 1, 0)
    with db.connection_context():
        assert MessageRevision.get().text.strip() == "One"
        assert len(search(desk.actor, "one")) == 1
        assert search(desk.actor, "garbled") == []
    assert parse_again(desk, everything=True).changed == 0
    assert parse_again(desk).read == 0


def test_parsing_again_brings_mail_back_from_the_quarantine(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        older.setattr(import_mail_store, "parse", failing_at(b"BAD"))
        import_paths(desk, [write(tmp_path / "f", a=mail("BAD one"))])
    assert parse_again(desk).released == 1
    assert fates() == [(IMPORTED, "")]


def test_what_a_person_redacted_is_not_brought_back(desk: Desk, tmp_path: Path) -> None:
    import_paths(desk, [write(tmp_path / "f", a=mail("My password is canary"))])
    with db.connection_context():
        from desktop.store import journal

        message = Message.get()
        with journal.recording("test", "redact"):
            MessageRevision.create(message=message.id, ticket=message.ticket, kind="redacted", text="(removed)")
    assert parse_again(desk, everything=True).changed == 0
