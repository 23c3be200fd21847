"""Who joins late reads a summary and the files after it; nobody but an owner's computer writes one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from desktop.store.database import db
from desktop.sync.folder import exchange, ledger, summing, upkeep
from desktop.sync.folder.layout import change_name, sha_of
from desktop.sync.folder.packs import Ingredient, read_index, read_member, write_pack
from desktop.sync.folder.seals import Head
from desktop.sync.folder.summaries import Summaries
from desktop.sync.wire import Section
from tests.jobs.sharing.computers import Computer, Office, make_office, settle, share_in_folder
from tests.making import make_ticket
from tests.sync.folder.history import folder_hub, ledger_states, root_of, subjects, sum_up


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = make_office(tmp_path)
    share_in_folder(made)
    with made.owner.here():
        make_ticket("Here before")
    made.owner.sync()
    yield made
    made.close()


def test_who_joins_reads_the_summary_and_the_files_after_it(office: Office) -> None:
    ann = office.join("ann")
    settle(office.owner, ann)
    with ann.here():
        make_ticket("By Ann")
    settle(ann, office.owner)
    (summary,) = sum_up(office.owner)
    assert summary.name.endswith(".sum")
    with ann.here():
        make_ticket("Later")
    settle(ann, office.owner)
    adam = office.join("adam")
    settle(office.owner, ann, adam)
    assert "covered" in ledger_states(adam)
    assert subjects(adam) == {"Here before", "By Ann", "Later"}
    assert adam.digests() == office.owner.digests()
    office.close(ann, adam)


def test_nobody_but_an_owners_computer_writes_one(office: Office) -> None:
    adam = office.join("adam")
    settle(office.owner, adam)
    assert sum_up(adam) == []
    office.close(adam)


def test_one_that_a_colleague_signed_is_believed_by_nobody(office: Office) -> None:
    adam = office.join("adam")
    settle(office.owner, adam)
    with adam.here():
        forged = summing.write_summary(folder_hub(adam).state)
    assert forged is not None
    with office.owner.here():
        assert Summaries(folder_hub(office.owner).state).look() == []
    rob = office.join("rob")
    settle(office.owner, adam, rob)
    assert "covered" not in ledger_states(rob)
    assert "Here before" in subjects(rob)
    office.close(adam, rob)


def test_parts_of_an_owners_summary_make_no_other_one(office: Office) -> None:
    settle(office.owner)
    (path,) = sum_up(office.owner)
    with office.owner.here():
        state = folder_hub(office.owner).state
        (good,) = Summaries(state).look()
        members = read_index(path)
        data = [read_member(path, member) for member in members]
        fewer = [
            Ingredient.of(each.kind, each.name, content, partial(bytes, content))
            for each, content in zip(members, data, strict=True)
        ][:-1]
        write_pack(root_of(office) / "sum" / "forged.sum", fewer)
        state.listing._folders.clear()
        assert [each.path for each in Summaries(state).look()] == [good.path]


def test_a_damaged_one_stops_nobody(office: Office) -> None:
    (path,) = sum_up(office.owner)
    content = bytearray(path.read_bytes())
    content[-10] ^= 1
    path.write_bytes(content)
    adam = office.join("adam")
    settle(office.owner, adam)
    assert "covered" not in ledger_states(adam)
    assert adam.digests() == office.owner.digests()
    office.close(adam)


def test_half_a_copy_is_looked_at_again_when_it_has_grown(office: Office) -> None:
    (path,) = sum_up(office.owner)
    content = path.read_bytes()
    with office.owner.here():
        found = Summaries(folder_hub(office.owner).state)
        path.write_bytes(content[:100])
        assert found.look() == []
        path.write_bytes(content[:-100])
        assert [found.is_whole(each) for each in found.look()] in ([], [False])
        path.write_bytes(content)
        assert [found.is_whole(each) for each in found.look()] == [True]


def test_one_is_written_at_once_when_none_counts_any_more(office: Office) -> None:
    sum_up(office.owner)
    with office.owner.here():
        hub = folder_hub(office.owner)
        summaries = Summaries(hub.state)
        assert not upkeep.is_owed(hub.state, summaries)
        for path in (root_of(office) / "sum").iterdir():
            path.unlink()
        summaries = Summaries(hub.state)
        hub.state.listing._folders.clear()
        assert upkeep.is_owed(hub.state, summaries)
        assert upkeep.sum_up(hub.state, summaries, first=True)
        hub.state.listing._folders.clear()
        assert not upkeep.is_owed(hub.state, summaries)
        assert not upkeep.sum_up(hub.state, summaries, first=True)


def test_what_was_refused_is_reviewed_on_an_owners_computer_that_joined_later(office: Office) -> None:
    ann = office.join("ann")
    settle(office.owner, ann)
    with ann.here():
        make_ticket("A letter that Ann invented")  # nobody but who fetches mail brings customers' words
    settle(ann, office.owner)
    kept = "SELECT tbl, row_id, device, agent, why, data FROM sync_refused ORDER BY data"
    with office.owner.here():
        refused = db.execute_sql(kept).fetchall()
    assert refused
    sum_up(office.owner)
    for path in root_of(office).glob("dev/*/*.chg"):
        path.unlink()
    for path in root_of(office).glob("snap/*"):
        path.unlink()
    again = office.join("ewa-again", agent="ewa")
    with again.here():
        assert db.execute_sql(kept).fetchall() == refused
    office.close(ann, again)


def test_an_exchange_file_brings_what_a_summary_stands_for(office: Office, tmp_path: Path) -> None:
    sum_up(office.owner)
    with office.owner.here():
        assert exchange.export_file(folder_hub(office.owner).state, tmp_path / "desk.exchange") > 0
    for path in [*root_of(office).glob("sum/*"), *root_of(office).glob("dev/*/*.chg"), *root_of(office).glob("snap/*")]:
        path.rename(tmp_path / path.name)
    with office.owner.here():
        exchange.merge_file(folder_hub(office.owner).state, tmp_path / "desk.exchange")
    adam = office.join("adam")
    assert "Here before" in subjects(adam)
    office.close(adam)


def test_whose_computer_it_is_the_summary_says_not_who_writes_first_in_its_name(office: Office) -> None:
    ann, adam = office.join("ann"), office.join("adam")
    settle(office.owner, ann, adam)
    with ann.here():
        state = folder_hub(ann).state
        last = state.heads.last(state.device)
        assert last is not None
        claimed = Head(state.seals.hub_id, state.device, last.n + 1, last.sha)
    sum_up(office.owner)
    with adam.here():
        seals = folder_hub(adam).state.seals
        data = seals.seal(claimed, [Section(frozenset({"desk"}), ())])
    home = root_of(office) / "dev" / claimed.device
    (home / change_name(claimed.n, sha_of(data))).write_bytes(data)
    rob = office.join("rob")
    with rob.here():
        assert ledger.fact(f"seat:{claimed.device}") == seat_of(ann)
    office.close(ann, adam, rob)


def seat_of(computer: Computer) -> str:
    assert computer.hub is not None
    return computer.hub.need_seals().seat
