"""What may happen, as steps that plain numbers choose: Hypothesis and the seeded soak both drive them."""

from __future__ import annotations

import random
from collections.abc import Sequence

from tests.sync.machine.folder import FolderShared
from tests.sync.machine.server import ServerShared
from tests.sync.machine.world import World

STATUSES = ("open", "waiting_customer", "waiting_third_party", "resolved")
MINUTES = (-120, -4, 0, 3, 60, 120)


class Steps:
    """Steps of an office; ``who`` chooses a computer, ``number`` what it does. The owner is number 0."""

    def __init__(self, world: World, homes: Sequence[str], agents: Sequence[str]) -> None:
        self.world, self.homes, self.agents = world, homes, agents
        self.made = 0

    def _word(self, kind: str) -> str:
        self.made += 1
        return f"{kind} {self.made}"

    def mail_comes(self, who: int, number: int) -> None:
        """Let a customer's mail arrive at the owner's or the supervisor's computer; few customers, many mails."""
        words = {"email": f"customer{number % 4}@example.com", "home": self.homes[number % 2]}
        self.world.act(0, "letter", subject=self._word("letter"), text=self._word("body"), **words)

    def ticket_begins(self, who: int, number: int) -> None:
        """Let an agent write to a customer first."""
        self.world.act(who, "begin", subject=self._word("begun"), text=self._word("hello"), home=self.homes[0])

    def note(self, who: int, number: int) -> None:
        """Let somebody write a note."""
        self._on(who, number, "note", text=self._word("note"))

    def edit(self, who: int, number: int) -> None:
        """Let somebody change a field of a ticket."""
        kinds = (
            ("subject", {"text": self._word("subject")}),
            ("status", {"key": STATUSES[number // 7 % 4]}),
            ("priority", {"value": number // 7 % 4}),
            ("tag", {"name": f"tag{number // 7 % 3}"}),
            ("give", {"agent": (*self.agents, None)[number // 7 % 4]}),
        )
        name, words = kinds[number % len(kinds)]
        self._on(who, number // 5, name, **words)

    def remark(self, who: int, number: int) -> None:
        """Let somebody write on a customer's card, which may be made on two computers at once."""
        self.world.act(who, "remark", email=f"customer{number % 6}@example.com", text=self._word("remark"))

    def move(self, who: int, number: int) -> None:
        """Let the owner or the supervisor move a ticket to the other department."""
        self._on(who % 2, number, "move", home=self.homes[number // 3 % 2])

    def trash(self, who: int, number: int) -> None:
        """Let somebody throw a ticket away, or bring one back."""
        self._on(who % 2, number, "throw_away" if number % 3 else "bring_back")

    def rights(self, who: int, number: int) -> None:
        """Let the owner take a department from the restricted agent, or give it back."""
        home = self.homes[number // 2 % 2]
        self.world.act(0, "let_in" if number % 2 else "keep_out", home=home, agent=self.agents[2])

    def sync(self, who: int, number: int) -> None:
        """Let somebody exchange."""
        self.world.sync(who)

    def sync_and_crash(self, who: int, number: int) -> None:
        """Let the power go in the middle of an exchange."""
        hooks = self.world.shared.hooks
        self.world.sync(who, crash=(hooks[number % len(hooks)], number // 100 % 2))

    def sync_and_edit(self, who: int, number: int) -> None:
        """Let somebody edit while their computer pushes."""
        self.world.sync(who, during=self.world.edit_beside(who, number))

    def skew(self, who: int, number: int) -> None:
        """Let a clock go wrong."""
        self.world.skew(who, MINUTES[number % len(MINUTES)])

    def back_up(self, who: int, number: int) -> None:
        """Keep a copy of a computer."""
        self.world.back_up(who)

    def restore(self, who: int, number: int) -> None:
        """Restore a computer from its copy."""
        self.world.restore(who)

    def clone(self, who: int, number: int) -> None:
        """Copy a computer; both go on."""
        self.world.clone(who)

    def _on(self, who: int, number: int, act: str, **words: object) -> None:
        ticket = self.world.ticket(who, number)
        if ticket is not None:
            self.world.act(who, act, ticket=ticket, **words)


class FolderSteps(Steps):
    """Steps of an office that shares a folder."""

    def __init__(self, world: World, homes: Sequence[str], agents: Sequence[str], shared: FolderShared) -> None:
        super().__init__(world, homes, agents)
        self.shared = shared

    def conflict_copy(self, who: int, number: int) -> None:
        """Leave a second file with the same content."""
        self.shared.copy_with_another_name(number)

    def damage(self, who: int, number: int) -> None:
        """Leave a damaged twin of a file."""
        self.shared.damage(number // 2, whole=bool(number % 2))

    def delay(self, who: int, number: int) -> None:
        """Let a file arrive later."""
        self.shared.delay(number)

    def arrive(self, who: int, number: int) -> None:
        """Let what was late arrive."""
        self.shared.arrive()

    def away(self, who: int, number: int) -> None:
        """Let somebody exchange while the folder is not there, or empty."""
        self.shared.vanish() if number % 2 else self.shared.empty()
        assert not self.world.sync(who)
        self.shared.come_back()

    def remember(self, who: int, number: int) -> None:
        """Keep the folder as it is."""
        self.shared.remember()

    def roll_back(self, who: int, number: int) -> None:
        """Put the folder back to how it was."""
        self.shared.roll_back()


class ServerSteps(Steps):
    """Steps of an office that shares a server."""

    def __init__(self, world: World, homes: Sequence[str], agents: Sequence[str], shared: ServerShared) -> None:
        super().__init__(world, homes, agents)
        self.shared = shared

    def server_crash(self, who: int, number: int) -> None:
        """Kill the server, in the middle of a push or between two."""
        self.world.sync(who, during=self.shared.crash) if number % 2 else self.shared.crash()

    def cut(self, who: int, number: int) -> None:
        """Cut all connections, in the middle of a push or between two."""
        self.world.sync(who, during=self.shared.cut) if number % 2 else self.shared.cut()

    def remember(self, who: int, number: int) -> None:
        """Keep the server as it is."""
        self.shared.remember()

    def roll_back(self, who: int, number: int) -> None:
        """Put the server back to how it was."""
        self.shared.roll_back()


WEIGHTS = {
    "mail_comes": 6, "ticket_begins": 3, "note": 12, "edit": 20, "remark": 3, "move": 4, "trash": 2, "rights": 2,
    "sync": 20, "sync_and_crash": 10, "sync_and_edit": 5, "skew": 3, "back_up": 2, "restore": 2, "clone": 1,
    "conflict_copy": 2, "damage": 2, "delay": 2, "arrive": 2, "away": 2, "remember": 1, "roll_back": 1,
    "server_crash": 1, "cut": 2,
}  # fmt: skip
"""How often the soak takes each step."""


def step_names(kind: type[Steps]) -> list[str]:
    """Return the names of an office's steps, each as often as it shall be taken."""
    return [name for name, weight in WEIGHTS.items() if hasattr(kind, name) for _ in range(weight)]


def random_step(names: Sequence[str], chance: random.Random) -> tuple[str, int, int]:
    """Choose a step and its numbers."""
    return chance.choice(names), chance.randrange(4), chance.randrange(10_000)
