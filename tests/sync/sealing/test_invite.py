"""Invitations: everything to join, nothing for who has the file alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.core.errors import DeskError
from desktop.store.clock import time_now
from desktop.sync.sealing.invite import (
    VALID_MS,
    Invitation,
    check_unused,
    invitation_link,
    linked_invitation,
    make_invitation,
    open_invitation,
)
from desktop.sync.sealing.owners import admit
from desktop.sync.sealing.seals import DeskSeals
from tests.sync.sealing.team import ANN, HUB, READERS, Team, head, make_team, section

QUICK = (1, 64, 1)
"""Argon2id as cheap as it can be: these tests are not about how long guessing takes."""


@pytest.fixture(scope="module")
def team() -> Team:
    return make_team()


@pytest.fixture(scope="module")
def invitation(team: Team) -> Invitation:
    admission = admit(team.owner, ANN, "Second", readers=READERS)
    return Invitation(
        "folder",
        "/office/Halyard.desk",
        HUB,
        ANN,
        "ann@halyard.example",
        "Halyard Outdoor",
        root_pub=team.founding.root_pub,
        keys=admission.keys,
        statements=admission.records,
    )


def code_of(data: bytes, password: str = "right") -> str:
    with pytest.raises(DeskError) as refusal:
        open_invitation(data, password)
    return refusal.value.code


def test_whoever_has_file_and_password_can_join(team: Team, invitation: Invitation) -> None:
    found = open_invitation(make_invitation(invitation, "right", QUICK), "right")
    assert replace(found, at=0, until=0) == invitation
    assert found.until == found.at + VALID_MS
    assert found.keys is not None
    seals = DeskSeals(found.keys, found.hub_id, found.root_pub, found.statements)
    assert seals.agent == ANN
    data = team.owner.seal(head(), [section("desk"), section("office", *READERS[ANN])])
    team.owner.learn_all(seals.records())
    assert len(seals.open(data).sections) == 2


def test_a_servers_invitation_holds_a_login_and_no_keys() -> None:
    sent = Invitation("server", "host=db.example dbname=desk", HUB, ANN, login="desk_ann", password="secret")
    data = make_invitation(sent, "right", QUICK)
    assert b"secret" not in data
    assert replace(open_invitation(data, "right"), at=0, until=0) == sent


def test_a_wrong_password_is_told_from_a_damaged_file(invitation: Invitation) -> None:
    data = make_invitation(invitation, "right", QUICK)
    assert code_of(data, "wrong") == "sharing-invitation-password"
    for at in range(0, len(data), max(1, len(data) // 60)):
        changed = bytearray(data)
        changed[at] ^= 1
        assert code_of(bytes(changed)) == "sharing-invitation-damaged"
        assert code_of(data[:at]) == "sharing-invitation-damaged"
    assert code_of(b"") == "sharing-invitation-damaged"


def test_an_invitation_is_good_for_fourteen_days(invitation: Invitation) -> None:
    old = replace(invitation, at=time_now() - VALID_MS - 1)
    assert code_of(make_invitation(old, "right", QUICK)) == "sharing-invitation-old"
    nearly = replace(invitation, at=time_now() - VALID_MS + 60_000)
    assert open_invitation(make_invitation(nearly, "right", QUICK), "right").agent == ANN


def test_an_invitation_is_one_computers(invitation: Invitation) -> None:
    assert invitation.keys is not None
    check_unused(invitation, frozenset({"0" * 16}))
    with pytest.raises(DeskError, match="sharing-invitation-used"):
        check_unused(invitation, frozenset({invitation.keys.seat}))


def test_a_small_invitation_fits_into_a_link(invitation: Invitation) -> None:
    data = make_invitation(invitation, "right", QUICK)
    link = invitation_link(data)
    assert link.startswith("deskbell://join?i=")
    broken_over_lines = "\r\n ".join(link[at : at + 70] for at in range(0, len(link), 70))
    assert linked_invitation(broken_over_lines) == linked_invitation(link) == data
    many = replace(invitation, statements=(("keys", bytes(range(256)) * 80),) * 4)
    long = replace(many, where="x" * 9000)
    assert invitation_link(make_invitation(long, "right", QUICK)) == "" or len(invitation_link(data)) < 8_000


@pytest.mark.parametrize("link", ["", "deskbell://join", "https://join?i=abcd", "deskbell://join?i="])
def test_other_links_are_no_invitations(link: str) -> None:
    with pytest.raises(DeskError, match="sharing-invitation-damaged"):
        open_invitation(linked_invitation(link), "right")


def test_a_file_cannot_ask_for_endless_work(invitation: Invitation) -> None:
    greedy = make_invitation(invitation, "right", (21, 64, 1))
    assert code_of(greedy) == "sharing-invitation-damaged"
