"""Attachments that no row names any more leave the folder in time; one that somebody could still name stays."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.commands.drafts import save_draft
from desktop.commands.forms import DraftForm
from desktop.commands.replies import add_note
from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.sync.folder.blob_clearing import DAY_MS, MONTH_MS, clear_blobs, keep_own
from tests.jobs.sharing.computers import Computer, Office, make_office, settle, share_in_folder
from tests.making import make_ticket
from tests.sync.folder.history import folder_hub, root_of, tell_read

CONTENT = b"the contract of a canary" * 100
SHA = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = make_office(tmp_path)
    share_in_folder(made)
    yield made
    made.close()


def blobs(office: Office) -> list[Path]:
    return sorted(path for path in (root_of(office) / "blob").rglob("*") if path.is_file())


def attach(computer: Computer, ticket: str) -> None:
    with computer.here() as desk:
        blob = desk.files.put_blob(CONTENT)
        add_note(desk, ticket, "See the contract", files=(("contract.pdf", "application/pdf", len(CONTENT), blob),))


def let_go_of_it(computer: Computer) -> None:
    """Blank what names the file, as erasing does."""
    with computer.here():
        db.execute_sql("UPDATE attachment SET blob = x'' WHERE length(blob) = 32")


def clear(computer: Computer, months: float = 0.0) -> int:
    """Let an owner's computer look, as if so many months had passed since now."""
    with computer.here():
        return clear_blobs(folder_hub(computer).state, now=lambda: time_now() + int(months * MONTH_MS))


def make_old(office: Office) -> None:
    for path in blobs(office):
        os.utime(path, (time.time() - 40 * 86_400,) * 2)


@pytest.fixture
def shared(office: Office) -> tuple[Office, Computer, str]:
    ann = office.join("ann")
    with office.owner.here():
        ticket = make_ticket().id
    settle(office.owner, ann)
    attach(office.owner, ticket)
    settle(office.owner, ann)
    assert blobs(office)
    assert clear(office.owner) == 0
    return office, ann, ticket


def heard_of(office: Office, computer: Computer, at: int) -> None:
    """Let a computer have been heard of at a moment (ms)."""
    with computer.here():
        device = folder_hub(computer).state.device
    with office.owner.here():
        folder_hub(office.owner).state.peer(device).at = at


def test_a_file_goes_a_month_after_no_row_named_it_any_more(shared: tuple[Office, Computer, str]) -> None:
    office, ann, _ = shared
    make_old(office)
    let_go_of_it(office.owner)
    assert clear(office.owner) == 0  # noticed now
    heard_of(office, ann, time_now() + 2 * DAY_MS)
    assert clear(office.owner, months=0.9) == 0
    assert clear(office.owner, months=1.1) > 0
    assert blobs(office) == []
    office.close(ann)


def test_a_file_stays_while_a_computer_that_said_nothing_since_could_name_it(
    shared: tuple[Office, Computer, str],
) -> None:
    office, ann, _ = shared
    make_old(office)
    let_go_of_it(office.owner)
    assert clear(office.owner) == 0
    assert clear(office.owner, months=12) == 0
    assert blobs(office)
    with office.owner.here():
        db.execute_sql("UPDATE computer SET revoked = 1 WHERE device <> ?", (folder_hub(office.owner).state.device,))
    assert clear(office.owner, months=12) > 0
    office.close(ann)


def test_a_file_that_is_named_again_stays(shared: tuple[Office, Computer, str]) -> None:
    office, ann, ticket = shared
    make_old(office)
    let_go_of_it(office.owner)
    assert clear(office.owner) == 0
    attach(office.owner, ticket)
    heard_of(office, ann, time_now() + 2 * DAY_MS)
    assert clear(office.owner, months=1.1) == 0
    let_go_of_it(office.owner)
    assert clear(office.owner, months=1.1) == 0  # the month begins anew
    assert clear(office.owner, months=1.9) == 0
    assert blobs(office)
    office.close(ann)


def test_what_was_removed_is_brought_again_by_who_names_it(shared: tuple[Office, Computer, str]) -> None:
    office, ann, ticket = shared
    for path in blobs(office):
        path.unlink()
    attach(office.owner, ticket)
    settle(office.owner, ann)
    assert blobs(office)
    office.close(ann)


def test_a_file_of_a_draft_that_nobody_else_sees_is_kept_by_its_author(shared: tuple[Office, Computer, str]) -> None:
    office, ann, _ = shared
    with ann.here() as desk:
        blob = desk.files.put_blob(CONTENT)
        form = DraftForm(None, "new", "<p>Words</p>", files=(("contract.pdf", "application/pdf", len(CONTENT), blob),))
        save_draft(desk, form)
    settle(ann, office.owner)
    make_old(office)
    let_go_of_it(office.owner)
    assert clear(office.owner) == 0
    with ann.here():
        keep_own(folder_hub(ann).state)
    heard_of(office, ann, time_now() + 2 * DAY_MS)
    assert clear(office.owner, months=0.0) == 0
    tell_read(office.owner, ann)
    assert clear(office.owner, months=1.1) == 0
    assert blobs(office)
    office.close(ann)
