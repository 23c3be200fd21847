"""A small shared desk's keys, without a desk file: an owner, a colleague in each of two departments."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from desktop.sync.folder.seals import Head
from desktop.sync.scopes import Scopes
from desktop.sync.sealing.envelope import close_envelope
from desktop.sync.sealing.owners import Founding, admit, found_desk
from desktop.sync.sealing.seal import sealed_part
from desktop.sync.sealing.seals import DeskSeals
from desktop.sync.wire import FIRST, RowSet, Section

HUB = "c0ffee00" * 4
OWNER, ANN, BOB = "0a" * 16, "0b" * 16, "0c" * 16
SALES, REPAIR = f"d:{'1a' * 16}", f"d:{'2b' * 16}"
READERS: dict[str, Scopes] = {
    OWNER: frozenset({"desk", "office", f"a:{OWNER}", SALES, REPAIR}),
    ANN: frozenset({"desk", f"a:{ANN}", SALES}),
    BOB: frozenset({"desk", f"a:{BOB}", REPAIR}),
}


@dataclass
class Team:
    """Three computers that know the same statements; ``founding`` has the recovery seed."""

    founding: Founding
    owner: DeskSeals
    ann: DeskSeals
    bob: DeskSeals
    encrypted: bool = True
    readers: dict[str, Scopes] = field(default_factory=lambda: dict(READERS))

    def share(self) -> None:
        """Let everybody learn what anybody knows, as a folder would."""
        for one in (self.owner, self.ann, self.bob):
            for other in (self.owner, self.ann, self.bob):
                other.learn_all(one.records())


def make_team(*, encrypted: bool = True) -> Team:
    """Begin a shared desk and admit two colleagues."""
    founding = found_desk(HUB, OWNER, "Owner's laptop")
    owner = DeskSeals(founding.keys, HUB, founding.root_pub, founding.records, encrypted=encrypted)
    seats = []
    for agent in (ANN, BOB):
        admission = admit(owner, agent, readers=READERS)
        seats.append(DeskSeals(admission.keys, HUB, founding.root_pub, admission.records, encrypted=encrypted))
    team = Team(founding, owner, seats[0], seats[1], encrypted)
    team.share()
    return team


def section(
    *scopes: str, text: str = "Hello", rows: int = 1, device: str = "dec0de01", vouched: bool = False
) -> Section:
    """Make a section of messages for some scopes."""
    clock = f"{1 << 40:016x}{device}"
    made = [(n.to_bytes(16), clock, "", "", b"\1" * 16, "note", text) for n in range(rows)]
    assert all(len(row) == FIRST + 3 for row in made)
    return Section(frozenset(scopes), (RowSet("message", ("ticket", "kind", "text"), made),), vouched=vouched)


def head(n: int = 1, device: str = "dec0de01", **facts: object) -> Head:
    """Make the open part of a file."""
    return Head(HUB, device, n, **facts)  # type: ignore[arg-type]  # the fields of a test's choice


def sealed_to(team: Team, plain: bytes, scopes: list[str], claimed: int = -1) -> bytes:
    """Make a file of Ann's with one section of any bytes, sealed to any scopes; ``claimed``: how long it says to be."""
    keys = [key for scope in scopes if (key := team.ann.ring.newest(scope)) is not None]
    part, body = sealed_part(plain, keys, f"deskbell section {HUB} dec0de01 1 0".encode())
    part = replace(part, size=part.size if claimed < 0 else claimed)
    return close_envelope(team.ann.keys.sign, team.ann.seat, head(), [part], [body])
