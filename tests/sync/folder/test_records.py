"""Certificates and keys reach everybody, whoever carries them."""

from __future__ import annotations

from tests.sync.folder.office import Office


def test_a_folder_that_lost_its_records_gets_them_back_from_anybody(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("one")
    ben.listen()
    certs = office.root / "certs"
    before = {path.name: path.read_bytes() for path in certs.iterdir()}
    assert len(before) == 2
    for path in certs.iterdir():
        path.unlink()
    ben.clock.now += 1
    with ben.at() as hub:
        hub.hello()
    assert {path.name: path.read_bytes() for path in certs.iterdir()} == before


def test_a_new_seat_is_made_known_with_the_next_push(office: Office) -> None:
    ann, ben, eve = office.station("ann"), office.station("ben"), office.station("eve")
    ann.seals.known = {ann.seals.seat}
    eve.say("hello")
    for path in (office.root / "certs").iterdir():
        path.unlink()
    eve.seals.known = {ben.seals.seat}
    ann.clock.now += 1
    assert ann.listen() == []
    ann.seals.known.add(eve.seals.seat)
    ann.say("eve may come in")
    ben.seals.known = {ben.seals.seat}
    ben.clock.now += 1
    assert sorted(ben.listen()) == ["eve may come in", "hello"]


def test_a_record_that_is_not_valid_yet_is_tried_again_later(office: Office) -> None:
    ann = office.station("ann")
    path = office.root / "certs" / "00"
    path.write_bytes(b"se")
    with ann.at() as hub:
        hub.hello()
        path.write_bytes(b"seat eve")
        hub.hello()
        assert "eve" not in ann.seals.known
        ann.clock.now += 1
        hub.hello()
        assert "eve" in ann.seals.known


def test_records_are_not_written_twice(office: Office) -> None:
    ann = office.station("ann")
    with ann.at() as hub:
        hub.hello()
        before = {path: path.stat().st_mtime_ns for path in (office.root / "certs").iterdir()}
        hub.hello()
    assert {path: path.stat().st_mtime_ns for path in (office.root / "certs").iterdir()} == before
