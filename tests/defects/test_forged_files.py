"""A changed program of a restricted agent writes into the shared folder whatever it likes: nothing of it is applied.

Real files, real keys: what is forged is sealed and signed with the keys that the agent's computer really has, or put
into the folder by hand, as whoever may write there could.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.commands.replies import add_note
from desktop.jobs.sharing.doors import revoke
from desktop.store.database import db
from desktop.store.models import Agent, Message, Ticket
from desktop.sync.clocks import STEPS, pack
from desktop.sync.dirty import read_dirty
from desktop.sync.folder.layout import change_name, sha_of
from desktop.sync.folder.seals import Head
from desktop.sync.identity import self_row
from desktop.sync.refusals import Kept, refused_rows
from desktop.sync.scopes import sections_of
from desktop.sync.sealing.seals import DeskSeals
from desktop.sync.sealing.seats import Certificate, certify, new_keys
from desktop.sync.wire import Batch, Section
from tests.jobs.sharing.computers import Computer, Office, make_office, settle, share_in_folder
from tests.making import make_ticket
from tests.sync.rights_judging import clock_of, edit, key, made, with_clock

CANARY = "canary-61b0"


class Scene:
    """An owner's computer and a restricted agent's at one folder; a ticket in each of two departments."""

    def __init__(self, folder: Path) -> None:
        self.office: Office = make_office(folder)
        self.owner = self.office.owner
        with self.owner.here():
            self.mine = make_ticket("Of Rob's department").id
            self.theirs = make_ticket(CANARY, department=self.office.workshop, text=CANARY).id
        self.root = share_in_folder(self.office)
        self.rob = self.office.join("rob")
        settle(self.owner, self.rob)
        self.state = self.seen_by(self.owner)

    def seen_by(self, computer: Computer) -> dict[str, object]:
        """Return what an attack must not change."""
        with computer.here():
            tickets = {row.id: (row.subject, row.department, row.assignee, row.deleted) for row in Ticket.select()}
            roles = {row.id: (row.role, row.active, row.email) for row in Agent.select()}
            letters = Message.select().where(Message.deleted == 0).count()
            return {"tickets": tickets, "roles": roles, "messages": letters}

    def device(self) -> str:
        with self.rob.here():
            return self_row().device

    def send(self, *sections: Section) -> None:
        """Write a file as Rob's program would, with what it would never write."""
        scopes = frozenset({"office", f"d:{self.office.home}"})
        sent = tuple(replace(each, scopes=scopes) for each in sections)
        with self.rob.here():
            assert self.rob.hub is not None
            self.rob.hub.push(Batch(sent))

    def put(self, data: bytes, n: int) -> None:
        """Put a file into Rob's part of the folder by hand."""
        folder = self.root / "dev" / self.device()
        (folder / change_name(n, sha_of(data))).write_bytes(data)

    @property
    def seals(self) -> DeskSeals:
        """Return the keys of Rob's computer."""
        assert self.rob.hub is not None
        return self.rob.hub.need_seals()

    def head(self, **changes: object) -> Head:
        """Return the open part of the next file of Rob's computer."""
        with self.rob.here():
            assert self.rob.hub is not None
            last = max((self.root / "dev" / self.device()).glob("*.chg"))
            number = int(last.name[:8], 16)
            found = Head(self.seals.hub_id, self.device(), number + 1, sha_of(last.read_bytes()))
        return replace(found, **changes)  # type: ignore[arg-type]  # fields of a test's choice

    def refused(self) -> list[Kept]:
        """Let the owner read; return what is in the quarantine then. Nothing else may have changed."""
        self.owner.sync()
        assert self.seen_by(self.owner) == self.state
        with self.owner.here():
            return refused_rows()


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    found = Scene(tmp_path)
    yield found
    found.office.close(found.rob)


def test_forged_rights_and_foreign_tickets_are_shown_and_not_applied(scene: Scene) -> None:
    rob, device = scene.rob.agent, scene.device()
    people = scene.office.people
    forged = [
        edit("agent", rob, signed=device, role="owner"),
        edit("agent", people["ann"], signed=device, active=0),
        made("role_grant", signed=device, role="restricted", permission="ticket.purge", scope=4),
        made("membership", signed=device, department=key(scene.office.workshop), agent=key(rob)),
        edit("ticket", scene.theirs, signed=device, subject="Mine"),
        edit("ticket", scene.theirs, signed=device, department=key(scene.office.home)),
        edit("ticket", scene.mine, signed=device, department=key(scene.office.workshop)),
        made("message", signed=device, ticket=key(scene.mine), kind="note", agent=key(people["ann"]), text="Not me"),
        made("message", signed=device, ticket=key(scene.mine), kind="customer", text="Pay Rob"),
        made("message", signed=device, ticket=key(scene.theirs), kind="note", agent=key(rob), text="In there"),
        made("setting", signed=device, scope="desk", key="secret", value='"known"'),
    ]
    scene.send(*forged)
    found = scene.refused()
    assert len(found) == len(forged)
    assert {(each.agent, each.device) for each in found} == {(rob, device)}
    assert {each.why for each in found} <= {
        "right-missing",
        "owner-only",
        "author-wrong",
        "kind-refused",
        "role-beyond-own",
        "role-own",
    }


def test_other_computers_clocks_and_unearned_vouching_are_shown_and_not_applied(scene: Scene) -> None:
    device = scene.device()
    with scene.owner.here():
        owners = self_row().device
    note = made("message", signed=device, ticket=key(scene.theirs), kind="customer", text="Brought along")
    scene.send(
        edit("ticket", scene.mine, signed=owners, subject="By the owner, says Rob"),
        with_clock(note, clock_of(owners)),
        replace(note, vouched=True),
    )
    assert sorted(each.why for each in scene.refused()) == ["clock-foreign", "clock-foreign", "passed-on-early"]


def test_a_clock_of_the_far_future_waits_and_wins_nothing_now(scene: Scene) -> None:
    device = scene.device()
    clock = pack(2_060_000_000_000 * STEPS, device)
    forged = edit("ticket", scene.mine, signed=device, priority=3)
    row = forged.rowsets[0].rows[0]
    later = replace(forged.rowsets[0], rows=[(row[0], "", f'{{"priority":"{clock}"}}', "", 3)])
    scene.send(replace(forged, rowsets=(later,)))
    scene.refused()
    with scene.owner.here():
        assert Ticket.get(Ticket.id == scene.mine).priority == 1
        assert self_row().hlc < 2_060_000_000_000 * STEPS


def test_rows_that_nobody_could_read_stop_nobody(scene: Scene) -> None:
    device = scene.device()
    broken = [
        made("message", signed=device, ticket=key(scene.mine), kind="note", agent=key(scene.rob.agent), to_people="{"),
        edit("ticket", scene.mine, signed=device, status="not an id"),
        edit("ticket", scene.mine, signed=device, priority=99),
        edit("ticket", scene.mine, signed=device, created_at="x"),
    ]
    scene.send(*broken)
    assert [each.why for each in scene.refused()] == ["row-malformed"] * 4
    said = {"ticket": key(scene.mine), "kind": "note", "agent": key(scene.rob.agent)}
    scene.send(made("message", signed=device, **said, text="Hi"))
    scene.owner.sync()
    with scene.owner.here():
        assert [row.text for row in Message.select().where(Message.kind == "note")] == ["Hi"]


def damaged(data: bytes) -> bytes:
    return data[:300] + bytes([data[300] ^ 4]) + data[301:]


def cut(data: bytes) -> bytes:
    return data[:-20]


@pytest.mark.parametrize("spoil", [damaged, cut])
def test_damaged_and_cut_files_change_nothing(scene: Scene, spoil: Callable[[bytes], bytes]) -> None:
    section = replace(edit("ticket", scene.mine, signed=scene.device(), subject="x"), scopes=frozenset({"office"}))
    head = scene.head()
    scene.put(spoil(scene.seals.seal(head, [section])), head.n)
    scene.refused()


def test_a_file_in_anothers_name_or_from_another_desk_changes_nothing(scene: Scene) -> None:
    section = replace(edit("agent", scene.rob.agent, role="owner"), scopes=frozenset({"desk"}))
    head = scene.head()
    with scene.owner.here():
        owners = self_row().device
    in_owners_place = scene.seals.seal(replace(head, device=owners, n=99), [section])
    (scene.root / "dev" / owners / change_name(99, sha_of(in_owners_place))).write_bytes(in_owners_place)
    foreign = DeskSeals(scene.seals.keys, "f" * 32, scene.seals.roster.root_pub, encrypted=False)
    scene.put(foreign.seal(replace(head, hub_id="f" * 32), [section]), head.n)
    found = scene.refused()
    assert all(each.table == "file" for each in found)


def test_a_certificate_that_rob_wrote_himself_makes_him_no_owner(scene: Scene) -> None:
    keys = new_keys()
    owner = scene.office.people["ewa"]
    forged = Certificate(keys.seat, owner, keys.sign_pub, keys.box_pub, may_certify=True)
    for signer in (scene.seals.keys, keys, replace(keys, seat="root")):
        data = certify(signer, scene.seals.hub_id, forged)
        (scene.root / "certs" / sha_of(data)).write_bytes(data)
    stranger = DeskSeals(keys, scene.seals.hub_id, scene.seals.roster.root_pub, scene.seals.records(), encrypted=False)
    section = replace(edit("agent", scene.rob.agent, role="owner"), scopes=frozenset({"desk"}))
    folder = scene.root / "dev" / "5e1fade1"
    folder.mkdir()
    data = stranger.seal(Head(scene.seals.hub_id, "5e1fade1", 1), [section])
    (folder / change_name(1, sha_of(data))).write_bytes(data)
    scene.refused()
    assert scene.owner.hub is not None
    assert keys.seat not in scene.owner.hub.need_seals().roster.seats


def test_old_files_put_back_and_renamed_change_nothing(scene: Scene) -> None:
    with scene.rob.here() as desk:
        add_note(desk, scene.mine, "Once")
    scene.rob.sync()
    scene.owner.sync()
    scene.state = scene.seen_by(scene.owner)
    folder = scene.root / "dev" / scene.device()
    for place, old in enumerate(sorted(folder.glob("*.chg"))):
        shutil.copy(old, folder / f"{old.stem} (conflicted copy {place}).chg")
        shutil.copy(old, folder / change_name(900 + place, "ab" * 32))
    assert scene.refused() == []


def test_two_files_of_one_number_are_noticed(scene: Scene) -> None:
    head = scene.head()
    sections = [replace(edit("ticket", scene.mine, signed=scene.device(), priority=2), scopes=frozenset({"office"}))]
    for number in range(2):
        scene.put(scene.seals.seal(replace(head, at=number + 1), sections if number else []), head.n)
    scene.owner.sync()
    with scene.owner.here():
        assert scene.owner.hub is not None
        assert "sync-two-as-one" in {code for code, _ in scene.owner.hub.hello().warnings}


def test_robs_computer_holds_no_word_of_the_other_department(scene: Scene) -> None:
    scene.rob.let_go()
    with scene.rob.here():
        db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    for file in scene.rob.profile.rglob("*"):
        if file.is_file():
            assert CANARY.encode() not in file.read_bytes(), file
    for file in scene.root.rglob("*"):
        if file.is_file():
            assert CANARY.encode() not in file.read_bytes(), file


def test_what_a_revoked_computer_wrote_beyond_its_cut_ends_the_same_everywhere(scene: Scene) -> None:
    """Ann reads Rob's last file before she hears that he is out; the owner hears of it after having expelled him."""
    ann = scene.office.join("ann")
    with scene.rob.here() as desk:
        add_note(desk, scene.mine, "After hours")
    with scene.owner.here() as desk:
        revoke(desk, "rob@halyard.example", scene.owner.secrets())
    hidden = _hide(scene.root / "certs")
    with scene.rob.here():
        assert scene.rob.hub is not None
        scene.rob.hub.push(Batch(tuple(_sections(scene)), ()))
    ann.sync()
    with ann.here():
        assert Message.select().where(Message.kind == "note").count() == 1
    hidden()
    settle(scene.owner, ann)
    for computer in (scene.owner, ann):
        with computer.here():
            assert [row.deleted for row in Message.select().where(Message.kind == "note")] == [True]
            assert Ticket.get(Ticket.id == scene.mine).messages == 1
    scene.office.close(ann)


def _sections(scene: Scene) -> list[Section]:
    return sections_of(read_dirty().rowsets)


def _hide(folder: Path) -> Callable[[], None]:
    """Let the newest statements come late, as a cloud might; return what brings them."""
    newest = max(folder.iterdir(), key=lambda file: file.stat().st_mtime_ns)
    data = newest.read_bytes()
    newest.unlink()

    def bring() -> None:
        newest.write_bytes(data)

    return bring
