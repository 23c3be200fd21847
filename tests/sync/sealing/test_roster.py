"""Which seats count, whoever says what in which order."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import permutations

import pytest

from desktop.store.clock import time_now
from desktop.sync.folder.seals import UnopenedError
from desktop.sync.sealing.records import read_record
from desktop.sync.sealing.roster import Roster
from desktop.sync.sealing.seats import Certificate, Keys, certify, new_keys, revoke, root_keys, seat_of, state_root
from tests.sync.sealing.team import ANN, BOB, HUB, OWNER

ROOT = root_keys(b"\7" * 32)
AT = 1_700_000_000_000


def seat(keys: Keys, agent: str, *, owner: bool = False, at: int = AT, until: int = 0) -> Certificate:
    return Certificate(keys.seat, agent, keys.sign_pub, keys.box_pub, owner, "Laptop", at, until)


def roster(*records: bytes) -> Roster:
    return Roster(HUB, ROOT.sign_pub, [read_record(data) for data in records])


class Chain:
    """The root, a first owner, a second one certified by the first, and an agent certified by the second."""

    def __init__(self) -> None:
        self.first, self.second, self.agent = new_keys(), new_keys(), new_keys()
        self.records = [
            state_root(ROOT, HUB),
            certify(ROOT, HUB, seat(self.first, OWNER, owner=True)),
            certify(self.first, HUB, seat(self.second, BOB, owner=True, at=AT + 1)),
            certify(self.second, HUB, seat(self.agent, ANN, at=AT + 2)),
        ]


@pytest.fixture(scope="module")
def chain() -> Chain:
    return Chain()


def test_a_seats_id_follows_from_its_keys(chain: Chain) -> None:
    keys = chain.agent
    assert keys.seat == seat_of(keys.sign_pub, keys.box_pub)
    assert len(keys.seat) == 16
    assert ROOT.seat == "root"
    assert root_keys(b"\7" * 32) == ROOT


def test_a_chain_holds_in_any_order(chain: Chain) -> None:
    for order in permutations(chain.records):
        found = Roster(HUB, ROOT.sign_pub)
        for data in order:
            found.learn(read_record(data))
        assert found.certificate(chain.agent.seat).agent == ANN
        assert found.root_box == ROOT.box_pub
        assert len(found.records) == 4


def test_a_broken_chain_certifies_nobody(chain: Chain) -> None:
    found = roster(chain.records[0], chain.records[1], chain.records[3])
    assert set(found.seats) == {chain.first.seat}
    with pytest.raises(UnopenedError, match="seal-unknown-seat"):
        found.certificate(chain.agent.seat)


def test_only_owners_seats_certify(chain: Chain) -> None:
    mine = new_keys()
    forged = [
        certify(chain.agent, HUB, seat(mine, OWNER, owner=True)),
        certify(mine, HUB, seat(mine, OWNER, owner=True)),
        certify(replace(mine, seat="root"), HUB, seat(mine, OWNER, owner=True)),
        certify(replace(mine, seat=chain.first.seat), HUB, seat(mine, OWNER, owner=True)),
        certify(ROOT, "e" * 32, seat(mine, OWNER, owner=True)),
        certify(chain.agent, HUB, replace(seat(chain.agent, ANN), may_certify=True, at=AT + 9)),
    ]
    found = roster(*chain.records, *forged)
    assert mine.seat not in found.seats
    assert not found.seats[chain.agent.seat].may_certify
    assert len(found.records) == 4


def test_a_certificate_ends_when_it_says(chain: Chain) -> None:
    keys = new_keys()
    old = certify(chain.first, HUB, seat(keys, ANN, until=AT + 1000))
    found = roster(*chain.records, old)
    with pytest.raises(UnopenedError, match="seal-expired"):
        found.certificate(keys.seat)
    renewed = certify(chain.first, HUB, seat(keys, ANN, at=AT + 5, until=time_now() + 10**7))
    assert roster(*chain.records, old, renewed).certificate(keys.seat).agent == ANN
    assert roster(*chain.records, renewed, old).certificate(keys.seat).agent == ANN


def test_a_revoked_seat_counts_up_to_its_cut(chain: Chain) -> None:
    gone = revoke(chain.second, HUB, chain.agent.seat, {"dec0de01": 7}, [], whole=True)
    found = roster(*chain.records, gone)
    assert found.is_revoked(chain.agent.seat)
    assert found.cut_of(chain.agent.seat, "dec0de01") == 7
    assert found.cut_of(chain.agent.seat, "dec0de02") == 0
    assert found.cut_of(chain.first.seat, "dec0de01") is None
    assert found.of_agent(ANN) == []
    earlier = revoke(chain.first, HUB, chain.agent.seat, {"dec0de01": 3}, [], whole=True)
    assert roster(*chain.records, gone, earlier).cut_of(chain.agent.seat, "dec0de01") == 3


def test_nobody_revokes_themselves_or_those_above_them(chain: Chain) -> None:
    forged = [
        revoke(chain.agent, HUB, chain.first.seat, {}, [], whole=True),
        revoke(chain.second, HUB, chain.first.seat, {}, [], whole=True),
        revoke(chain.second, HUB, chain.second.seat, {}, [], whole=True),
    ]
    assert not any(roster(*chain.records, *forged).is_revoked(each.seat) for each in (chain.first, chain.second))
    by_root = revoke(ROOT, HUB, chain.first.seat, {}, [], whole=True)
    assert roster(*chain.records, by_root).is_revoked(chain.first.seat)


def test_what_a_revoked_owner_certified_before_stands_and_nothing_after(chain: Chain) -> None:
    base = roster(*chain.records)
    keeps = base.statements_of(chain.second.seat)
    gone = revoke(chain.first, HUB, chain.second.seat, {}, keeps, whole=True)
    mine = new_keys()
    later = certify(chain.second, HUB, seat(mine, OWNER, owner=True, at=AT))
    back = revoke(chain.second, HUB, chain.first.seat, {}, [], whole=True)
    answers = set()
    for order in permutations([*chain.records, gone, later, back]):
        found = Roster(HUB, ROOT.sign_pub)
        for data in random.Random(1).sample(order, len(order)):
            found.learn(read_record(data))
        answers.add((frozenset(found.seats), found.is_revoked(chain.second.seat), found.is_revoked(chain.first.seat)))
    assert answers == {(frozenset({chain.first.seat, chain.second.seat, chain.agent.seat}), True, False)}


def test_an_owner_who_is_none_any_more_goes_on_as_a_member(chain: Chain) -> None:
    keeps = roster(*chain.records).statements_of(chain.second.seat)
    demoted = revoke(chain.first, HUB, chain.second.seat, {}, keeps, whole=False)
    later = certify(chain.second, HUB, seat(new_keys(), OWNER, owner=True))
    found = roster(*chain.records, demoted, later)
    assert not found.is_revoked(chain.second.seat)
    assert found.cut_of(chain.second.seat, "dec0de01") is None
    assert set(found.seats) == {chain.first.seat, chain.second.seat, chain.agent.seat}


def test_a_junior_owner_changes_no_seniors_certificate(chain: Chain) -> None:
    weaker = certify(chain.second, HUB, seat(chain.first, BOB, at=AT + 99))
    found = roster(*chain.records, weaker)
    assert found.certificate(chain.first.seat).agent == OWNER
    assert found.seats[chain.first.seat].may_certify


@pytest.mark.parametrize("body", [b"", b"\xc1", b"\x95" + b"\xc0" * 5, b"not a record", bytes(100)])
def test_garbage_is_no_record(body: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_record(body)
