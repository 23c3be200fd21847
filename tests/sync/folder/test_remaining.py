"""How much of what is read is still to come."""

from __future__ import annotations

from pathlib import Path

from desktop.sync.folder.listing import Place
from desktop.sync.folder.packs import Member
from desktop.sync.folder.remaining import Remaining
from tests.sync.folder.office import Office


def member(size: int) -> Member:
    return Member("change", "x", "00", 0, size)


def test_rows_are_guessed_from_the_bytes_that_are_left(tmp_path: Path) -> None:
    loose = tmp_path / "1.chg"
    loose.write_bytes(b"x" * 300)
    places = [Place(tmp_path / "a.pack", member=member(100)), Place(loose), Place(tmp_path / "gone.chg")]
    remaining, guesses = Remaining(), []
    for at, _ in enumerate(remaining.counted(places)):
        guesses.append(remaining.rows(50 * (at + 1)))
    assert guesses == [150, 0, 0]


def test_a_second_round_counts_what_the_first_one_read() -> None:
    remaining = Remaining()
    for _ in remaining.counted([member(100), member(100)]):
        remaining.rows(1)
    guesses = [remaining.rows(30) for _ in remaining.counted([member(100), member(50)])]
    assert guesses == [5, 0]


def test_nothing_is_guessed_before_anything_was_read() -> None:
    assert Remaining().rows(0) == 0


def test_a_hub_counts_what_it_reads(office: Office) -> None:
    ann, ben = office.station("ann"), office.station("ben")
    for words in ("one", "two", "three"):
        ann.say(words)
    with ben.at() as hub:
        counted = hub.state.remaining.counted
        rounds: list[int] = []

        def noted(things):  # type: ignore[no-untyped-def]
            rounds.append(len(things))
            return counted(things)

        hub.state.remaining.counted = noted  # type: ignore[method-assign]
        list(hub.pull())
    assert rounds[0] == 3
