"""A computer that was taken out, and whoever has it now, writes nothing any more: not even under its old numbers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop.jobs.sharing.doors import revoke
from desktop.store.models import Agent, Ticket
from desktop.sync.folder.layout import change_name, sha_of
from desktop.sync.folder.seals import Head
from desktop.sync.identity import self_row
from desktop.sync.refusals import refused_rows
from tests.jobs.sharing.computers import make_office, settle, share_in_folder
from tests.making import make_ticket
from tests.sync.rights_judging import edit


def test_a_file_in_the_place_of_an_old_one_counts_for_nobody(tmp_path: Path) -> None:
    """Rob's laptop is stolen; he goes on with another one. The thief signs a file as if it were Rob's first."""
    office = make_office(tmp_path)
    with office.owner.here():
        ticket = make_ticket("As it was").id
    root = share_in_folder(office)
    rob, ann = office.join("rob"), office.join("ann")
    settle(office.owner, rob, ann)
    with office.owner.here() as desk:
        assert revoke(desk, "rob@halyard.example", office.owner.secrets()) == 1
    settle(office.owner, ann)
    with rob.here():
        device = self_row().device
        assert rob.hub is not None
        seals = rob.hub.need_seals()
    section = edit("ticket", ticket, signed=device, subject="By the thief")
    section = replace(section, scopes=frozenset({"office", f"d:{office.home}"}))
    for number in (1, 2):
        before = min((root / "dev" / device).glob("00000001-*.chg")).read_bytes()
        head = Head(seals.hub_id, device, number, "" if number == 1 else sha_of(before))
        data = seals.seal(head, [section])
        (root / "dev" / device / change_name(number, sha_of(data))).write_bytes(data)
        for computer in (office.owner, ann):
            computer.sync()
            with computer.here():
                assert Agent.get(Agent.email == "rob@halyard.example").active
                assert Ticket.get(Ticket.id == ticket).subject == "As it was"
                assert {each.why for each in refused_rows()} == {"seal-revoked"}
    adam = office.join("adam")
    with adam.here():
        assert Ticket.get(Ticket.id == ticket).subject == "As it was", "nor for who joins later and reads both"
    office.close(rob, ann, adam)
