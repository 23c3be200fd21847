"""An owner's computer follows people's rights: whose keys, whose power to certify."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.commands.members import remove_member, set_member
from desktop.commands.roles import assign_role
from desktop.store.clock import time_now
from desktop.store.database import db
from desktop.store.models import Department
from desktop.sync.folder.ledger import set_fact
from desktop.sync.sealing.owners import UNUSED_MS, admit, found_desk, hand_out_keys, unused_seats
from desktop.sync.sealing.seals import DeskSeals
from tests.making import make_agent, make_department
from tests.sync.sealing.team import HUB, head, section


class Office:
    """A desk with two departments, an agent in the first, and their computers' seals."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.home, self.other = str(Department.get().id), make_department("Workshop")
        self.agent = make_agent("Ann", "agent", [self.home])
        self.boss = make_agent("Boss", "owner")
        founding = found_desk(HUB, desk.actor.id)
        self.root = founding.root_pub
        self.owner = DeskSeals(founding.keys, HUB, self.root, founding.records)
        hand_out_keys(self.owner)
        self.ann, self.second = self.seals(self.agent), self.seals(self.boss, owner=True)

    def seals(self, agent: str, *, owner: bool = False) -> DeskSeals:
        admission = admit(self.owner, agent, may_certify=owner)
        return DeskSeals(admission.keys, HUB, self.root, admission.records)

    def meet(self) -> None:
        """Let everybody learn what everybody knows."""
        seats = (self.owner, self.ann, self.second)
        for one in seats:
            for other in seats:
                one.learn_all(other.records())


@pytest.fixture
def office(desk: Desk) -> Office:
    return Office(desk)


def test_a_computer_gets_the_keys_of_what_its_agent_reads(office: Office) -> None:
    own = f"a:{office.agent}"
    assert office.ann.ring.scopes() == {"desk", own, f"d:{office.home}"}
    assert {"desk", "office", f"d:{office.home}", f"d:{office.other}"} <= office.second.ring.scopes()
    assert hand_out_keys(office.owner) == []


def test_members_come_and_go_and_keys_with_them(office: Office) -> None:
    other = f"d:{office.other}"
    set_member(office.desk, office.other, office.agent)
    remove_member(office.desk, office.home, office.agent)
    assert hand_out_keys(office.owner)
    office.meet()
    assert other in office.ann.ring.scopes()
    assert office.ann.ring.lost() == {f"d:{office.home}"}
    data = office.owner.seal(head(), [section(other), section(f"d:{office.home}")])
    opened = office.ann.open(data)
    assert [each.scopes for each in opened.sections] == [{other}]
    assert opened.unreadable == 1


def test_a_new_department_has_a_key_before_anybody_is_in_it(office: Office) -> None:
    third = make_department("Returns")
    hand_out_keys(office.owner)
    assert office.owner.ring.newest(f"d:{third}") is not None


def test_who_becomes_an_owner_may_certify_and_who_was_one_may_not(office: Office) -> None:
    assign_role(office.desk, office.agent, "owner")
    assign_role(office.desk, office.boss, "agent")
    hand_out_keys(office.owner)
    office.meet()
    assert office.owner.roster.seats[office.ann.seat].may_certify
    assert office.owner.roster.is_disempowered(office.second.seat)
    assert not office.owner.roster.is_revoked(office.second.seat)
    newcomer = make_agent("New", "agent", [office.home])
    assert admit(office.ann, newcomer).records
    stranger = admit(office.second, newcomer)
    office.meet()
    assert stranger.keys.seat not in office.owner.roster.seats
    assert len(office.owner.roster.of_agent(newcomer)) == 1
    assert hand_out_keys(office.owner) == []


def test_who_left_gets_no_key_of_what_comes(office: Office) -> None:
    """Not even of what everybody reads: a file that was copied before opens nothing that is written later."""
    db.execute_sql("UPDATE agent SET active = 0 WHERE id = ?", (bytes.fromhex(office.agent),))
    assert hand_out_keys(office.owner)
    office.meet()
    data = office.owner.seal(head(), [section("desk"), section(f"d:{office.home}")])
    assert office.ann.open(data).unreadable == 2
    assert office.second.open(data).unreadable == 0
    assert hand_out_keys(office.owner) == []


def test_an_invitation_that_nobody_used_is_void_in_the_end(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever found it may have a program that does not care for the day until which it is good."""
    set_fact("seat:0b0b0b0b", office.second.seat)
    assert unused_seats(office.owner) == [office.ann.seat]
    assert unused_seats(office.owner, office.boss) == []
    hand_out_keys(office.owner)
    assert not office.owner.roster.is_revoked(office.ann.seat)
    later = time_now() + UNUSED_MS + 1
    monkeypatch.setattr("desktop.sync.sealing.owners.time_now", lambda: later)
    assert hand_out_keys(office.owner)
    office.meet()
    assert [one.revoked for one in (office.ann, office.second)] == [True, False]
    assert hand_out_keys(office.owner) == []
