"""What computers tell each other so that they come to agree, and what is not believed of it."""

from __future__ import annotations

from pathlib import Path

from desktop.sync.folder.layout import sha_of
from desktop.sync.folder.seals import Head
from desktop.sync.folder.talk import LOST, Heard, Talk, Words
from tests.sync.folder.office import Office, Station

ROW = bytes(15) + b"\x07"
CLOCK = "0" * 16 + "0123abcd"


def hears(station: Station, talk: dict[str, Talk] | None = None) -> list[Heard]:
    """Return what a computer hears; it remembers in ``talk``."""
    with station.at() as hub:
        kept = {} if talk is None else talk
        return kept.setdefault(station.name, Talk(hub.state)).others()


def says(station: Station, words: Words) -> Path:
    """Let a computer say something; return where it stands."""
    with station.at() as hub:
        Talk(hub.state).say(words)
        (path,) = (station.office.root / "ack" / station.device).glob("*.sums")
        return path


def test_all_that_is_said_arrives_and_replaces_what_was_said_before(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("hello")
    says(ann, Words(asked=1))
    words = Words(
        asked=7,
        called=8,
        answered={"0123abcd": 9},
        sums={"office": {("ticket", "07"): (1, -2)}},
        rows=[("ticket", (ROW, CLOCK, ""))],
        buckets=[("message", "07")],
        wanted={"0123abcd": [("ticket", ROW)]},
    )
    path = says(ann, words)
    (heard,) = hears(ben)
    assert (heard.device, heard.agent, heard.number) == (ann.device, "agent of seat-ann", 2)
    assert (heard.read, heard.words) == ({ann.device: 1}, words)
    assert path.name.startswith("00000002-")


def test_sums_go_only_to_who_is_to_compare_them(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    says(ann, Words(asked=1, sums={"ab" * 16: {("ticket", "07"): (1, 2)}}))
    (heard,) = hears(ben)
    assert (heard.words.asked, heard.words.sums) == (1, {})


def test_nothing_is_written_where_nothing_is_new(office: Office) -> None:
    ann = office.station("ann")
    with ann.at() as hub:
        talk = Talk(hub.state)
        assert not talk.say(Words())
        assert talk.say(Words(asked=1))
        assert not talk.say(Words(asked=1))


def test_damaged_files_and_words_in_anothers_name_are_not_heard(office: Office) -> None:
    ann, ben, eve = office.station("ann"), office.station("ben"), office.station("eve")
    path = says(ann, Words(asked=1))
    with eve.at() as hub:
        forged = hub.state.seals.seal(Head("hub", eve.device, 0), [])
    path.with_name(f"00000009-{sha_of(forged)[:16]}.sums").write_bytes(forged)
    assert hears(ben) == []
    path.with_name("0000000a-0123456789abcdef.sums").write_bytes(b"nothing")
    assert hears(ben) == []


def test_files_that_nobody_has_any_more_are_not_waited_for_without_end(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    ann.say("lost")
    says(ann, Words(asked=1))
    with ben.at() as hub:
        talk = Talk(hub.state)
        (heard,) = talk.others()
        assert not talk.has_read(heard)
        ben.clock.now += LOST + 1
        assert talk.has_read(heard)
    ben.listen()
    ben.say("mine")
    with ben.at():
        assert talk.has_read(heard)
        assert not talk.has_read(heard, all_the_same=True)
