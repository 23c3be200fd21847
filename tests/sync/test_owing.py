"""Rows with which something is still to be done."""

from __future__ import annotations

from desktop.commands.base import Desk
from desktop.sync.owing import forget, owe, owed, take

ONE, TWO = bytes(15) + b"\x01", bytes(15) + b"\x02"


def test_what_is_owed_is_noted_once_until_it_is_forgotten(desk: Desk) -> None:
    owe("mend ticket", [ONE, TWO])
    owe("mend ticket", [ONE])
    owe("mended ticket", [ONE])
    assert owed("mend") == [("ticket", ONE), ("ticket", TWO)]
    assert owed("mend", 1) == [("ticket", ONE)]
    forget("mend *", [ONE])
    assert owed("mend") == [("ticket", TWO)]
    assert take("mend ticket", TWO)
    assert not take("mend ticket", TWO)
