"""What people and customers do on a shared desk under load; what befalls their computers is in ``befalling``."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from typing import Protocol

from tests.computers.acknowledged import Acknowledged
from tests.computers.office import ANN, OWNER, ROB, Office
from tests.computers.post import PostOffice, letter
from tests.computers.seat import Gone, Refused, Seat

STATUSES = "open", "waiting_customer", "waiting_third_party", "resolved"
HIDDEN, SHOWN = "quittenkanarie", "zirkonvogel"
"""How words of tickets end that began in the department which the restricted agent may not see, and of others."""
Step = tuple[float, Callable[[], None]]


class Place(Protocol):
    """Where the computers meet, and what may befall it."""

    def away(self) -> None:
        """Make it unreachable."""

    def back(self) -> None:
        """Make it reachable again."""

    def remember(self) -> None:
        """Keep the state of now."""

    def roll_back(self) -> None:
        """Go back to the state that was kept."""


class Work:
    """One office under load. ``seats`` are the computers that are alive, ``told`` is what they acknowledged."""

    def __init__(self, office: Office, place: Place, post: PostOffice, seed: str) -> None:
        self.office, self.place, self.post = office, place, post
        self.chance = random.Random(seed)
        self.counts: Counter[str] = Counter()
        self.taken: list[str] = []
        self.told = Acknowledged()
        self.seats: list[Seat] = list(office.seats)
        self.whose = {office.owner.name: OWNER, office.ann.name: ANN, office.rob.name: ROB}
        self.is_out = False
        self.is_away = False

    def steps(self) -> list[Step]:
        """Return what people do, with how often."""
        return [
            (26, self.write), (22, self.edit), (8, self.answer), (8, self.letter_comes), (4, self.mail), (3, self.move),
            (22, self.sync), (10, self.work), (4, self.together),
        ]  # fmt: skip

    def step(self) -> None:
        """Let one thing happen."""
        kinds = self.steps()
        work = self.chance.choices([work for _, work in kinds], [weight for weight, _ in kinds])[0]
        self.counts[work.__name__] += 1
        self.taken.append(work.__name__)
        try:
            work()
        except Gone:
            self.counts["gone"] += 1
        except Refused as refusal:
            self.counts[f"refused {refusal.code}"] += 1

    def of(self, *agents: str) -> list[Seat]:
        """Return the computers of some agents (addresses)."""
        return [seat for seat in self.seats if self.whose[seat.name] in agents]

    def somebody(self, *agents: str) -> Seat:
        """Choose a computer, of some agents if they are named."""
        return self.chance.choice(self.of(*agents) if agents else self.seats)

    def word(self, ticket: str = "", kind: str = "") -> str:
        """Return a word that stands nowhere else, noted for its ticket before anybody can write it."""
        made = f"{kind}{self.chance.randrange(10**9):09}{SHOWN}"
        if ticket:
            self.told.words[ticket].add(made)
        return made

    def is_sure(self, seat: Seat) -> bool:
        """Tell whether what happens at a computer must stay: not while its agent is out and may not know it."""
        return not (self.is_out and self.whose[seat.name] == ROB)

    def write(self) -> None:
        """Let a customer's letter be typed in, or somebody write a note."""
        seat = self.somebody()
        ticket = self.ticket(seat)
        if ticket is None or self.chance.random() < 0.3:
            self.type_in()
            return
        text = self.word(ticket)
        self.told.text(seat.do("note", ticket=ticket, text=text), text, sure=self.is_sure(seat))

    def type_in(self) -> None:
        """Let the owner type in a letter, for one of the departments."""
        home, owner = self.department(), self.office.owner
        subject, text = (self.word().replace(SHOWN, self.ending(home)) for _ in range(2))
        made = owner.do("letter", subject=subject, text=text, home=home)
        self.told.words[made] |= {subject, text}
        for message in owner.do("texts", ticket=made):
            self.told.text(message, text)
        self.told.learn(owner, made)

    def department(self) -> str:
        """Choose a department."""
        return self.chance.choice((self.office.home, self.office.workshop))

    def ending(self, department: str) -> str:
        """Return how words of a department's letters end."""
        return SHOWN if department == self.office.home else HIDDEN

    def edit(self) -> None:
        """Let somebody change a field."""
        seat = self.somebody()
        ticket = self.ticket(seat)
        if ticket is None:
            return
        kinds = (
            ("subject", {"text": self.word(ticket)}),
            ("status", {"key": self.chance.choice(STATUSES)}),
            ("priority", {"value": self.chance.randrange(4)}),
        )
        name, words = self.chance.choice(kinds)
        seat.do(name, ticket=ticket, **words)
        self.told.learn(seat, ticket, sure=self.is_sure(seat))

    def answer(self) -> None:
        """Let somebody answer a customer."""
        seat = self.somebody()
        ticket = self.ticket(seat)
        if ticket is None:
            return
        text = self.word(ticket, "answer")
        message = seat.do("reply", ticket=ticket, text=text)
        self.told.reply(message, text, sure=self.is_sure(seat))
        self.told.learn(seat, ticket, sure=self.is_sure(seat))

    def move(self) -> None:
        """Let the owner or the administrator move a ticket to a department."""
        seat = self.somebody(OWNER, ANN)
        ticket = self.ticket(seat)
        if ticket is not None:
            seat.do("move", ticket=ticket, home=self.department())
            self.told.learn(seat, ticket)

    def letter_comes(self) -> None:
        """Let a letter arrive at a department's mailbox; whoever does the desk's work fetches it."""
        home = self.department()
        word = self.word().replace(SHOWN, self.ending(home))
        self.told.loose[word] = home
        self.post.deliver(home, f"Letter {word}", word)
        self.told.letters.append(word)

    def mail(self) -> None:
        """Let the owner import a mail; a third of them come once more later, as after a restore."""
        again = self.chance.random() < 0.3 and any(self.office.folder.glob("*.eml"))
        kept = sorted(path.stem for path in self.office.folder.glob("*.eml"))
        word = self.chance.choice(kept) if again else self.word()
        path = self.office.folder / f"{word}.eml"
        if not again:
            path.write_bytes(letter("agent@example.test", f"Mail {word}", word))
            self.told.loose[word] = self.office.home
        owner = self.office.owner
        told = owner.cli("import", path, "--desk", owner.path, "--json")
        if told["code"] == 0 and word not in self.told.letters:
            self.told.letters.append(word)
        self.told.learn(owner)

    def ticket(self, seat: Seat) -> str | None:
        """Choose a ticket of a computer."""
        found = sorted(seat.do("tickets"))
        return self.chance.choice(found) if found else None

    def sync(self) -> None:
        """Let somebody exchange."""
        self.somebody().do("sync")

    def work(self) -> None:
        """Let a computer that may do the desk's work exchange, fetch and send."""
        seat = self.somebody(OWNER, ANN)
        done = seat.do("work")
        self.counts["fetched"] += done["imported"]
        self.told.learn(seat)

    def together(self) -> None:
        """Let everybody exchange at the same time, and those who may do the desk's work."""
        asked = [seat for seat in self.seats if seat.running()]
        for seat in asked:
            seat.ask("sync" if self.whose[seat.name] == ROB else self.chance.choice(("sync", "work")))
        self.collect(asked)
        for seat in self.of(OWNER, ANN):
            self.told.learn(seat)

    def collect(self, asked: list[Seat]) -> None:
        """Take the answers of computers that were asked at once, whatever they are."""
        for seat in asked:
            try:
                seat.answer()
            except Gone:
                self.counts["gone"] += 1
            except Refused as refusal:
                self.counts[f"refused {refusal.code}"] += 1
