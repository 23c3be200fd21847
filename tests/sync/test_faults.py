"""Places where tests stop the program."""

from __future__ import annotations

import pytest

from desktop.sync.faults import hook, reacting


def test_a_place_does_nothing_by_itself() -> None:
    hook("sent")


def test_a_reaction_sees_every_place_while_its_block_runs() -> None:
    seen: list[str] = []
    with reacting(seen.append):
        hook("sent")
        hook("cleaned")
    hook("applied")
    assert seen == ["sent", "cleaned"]


def test_what_a_reaction_raises_goes_through() -> None:
    def fall(name: str) -> None:
        raise RuntimeError(name)

    with reacting(fall), pytest.raises(RuntimeError, match="renamed"):
        hook("renamed")
    hook("renamed")
