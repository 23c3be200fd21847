"""How far each device was read, and what does not fit together."""

from __future__ import annotations

from desktop.sync.folder.heads import Heads
from desktop.sync.folder.ledger import PENDING, READ, Noted
from desktop.sync.folder.seals import Head


def sha(text: str) -> str:
    return text.ljust(64, "0")


def noted(n: int, text: str, device: str = "aaaaaaaa", state: str = READ) -> Noted:
    return Noted(device, n, sha(text), state)


def head(n: int, prev: str = "", **deps: int) -> Head:
    return Head("hub", "aaaaaaaa", n, sha(prev) if prev else "", deps)


def test_a_device_is_read_up_to_the_first_gap_whatever_the_order() -> None:
    heads = Heads([noted(1, "1"), noted(3, "3"), noted(4, "4")])
    assert heads.upto("aaaaaaaa") == 1
    heads.add(noted(2, "2"))
    assert heads.upto("aaaaaaaa") == 4
    assert heads.vector() == {"aaaaaaaa": 4}
    assert heads.vector(without="aaaaaaaa") == {}


def test_a_file_is_ready_when_all_it_builds_on_is_known() -> None:
    heads = Heads([noted(1, "1")])
    assert heads.is_ready(head(2))
    assert not heads.is_ready(head(3))
    assert not heads.is_ready(head(2, bbbbbbbb=1))
    heads.add(noted(1, "b", "bbbbbbbb"))
    assert heads.is_ready(head(2, bbbbbbbb=1))
    assert heads.missing({"aaaaaaaa": 1, "bbbbbbbb": 2}) == {"bbbbbbbb": 2}


def test_equal_numbers_with_other_content_contradict() -> None:
    heads = Heads([noted(1, "1"), noted(2, "2")])
    assert not heads.contradicts(head(2, "1"), sha("2"))
    assert heads.contradicts(head(2, "1"), sha("other"))
    heads.add(noted(2, "other"))
    assert heads.knows(sha("other"))


def test_a_file_that_follows_another_than_the_known_one_contradicts() -> None:
    heads = Heads([noted(1, "1"), noted(2, "2", state=PENDING)])
    assert heads.contradicts(head(2, "another"), sha("2"))
    assert not heads.contradicts(head(3, "rewritten"), sha("3"))


def test_what_was_given_up_no_longer_holds_others_back_but_stays_a_gap() -> None:
    heads = Heads([noted(1, "1"), noted(4, "4")])
    heads.give_up("aaaaaaaa", 3)
    assert heads.upto("aaaaaaaa") == 4
    assert heads.is_ready(head(5))
    assert heads.gaps() == {"aaaaaaaa": 2}
    heads.add(noted(2, "2"))
    heads.add(noted(3, "3"))
    assert heads.gaps() == {}
    assert Heads([noted(4, "4")], {"aaaaaaaa": 3}).upto("aaaaaaaa") == 4


def test_a_forged_file_belongs_to_no_chain() -> None:
    heads = Heads([noted(2, "forged", "")])
    assert heads.knows(sha("forged"))
    assert (heads.devices(), heads.last("aaaaaaaa"), heads.vector()) == ([], None, {})
