"""Who is looking at or writing in which ticket on the other computers, as fast as the folder carries it."""

from __future__ import annotations

from desktop.sync.folder.beats import Beats
from desktop.sync.folder.state import State
from desktop.sync.hub import Presence

FADES = 300.0
"""Seconds after which a sign says nothing any more about what its author is doing."""


def others(state: State, beats: Beats, say: tuple[str, str] | None) -> list[Presence]:
    """Say what is being done here and return what the others do, with the age of each sign in seconds."""
    beats.say(say)
    found = []
    for sign in beats.read():
        age = sign.age + state.clock() - sign.since
        if sign.ticket and age < FADES:
            found.append(Presence(sign.agent, sign.device, sign.ticket, sign.doing, age))
    return found
