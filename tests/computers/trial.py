"""What three computers go through under load, and what must be true in the end: everything that was acknowledged."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any, Protocol

from tests.computers.office import Office, seen_by
from tests.computers.seat import Gone, Refused, Seat

HOOKS = (
    "pending-token",
    "sent",
    "committed-no-ack",
    "file-written",
    "renamed",
    "cleaned",
    "mid-apply",
    "applied",
    "cursor",
)
STATUSES = "open", "waiting_customer", "waiting_third_party", "resolved"
QUARANTINE = "SELECT tbl, why, details, count(*) FROM sync_refused GROUP BY 1, 2, 3"
CANARY = "Quittenkanarie"
"""Begins every word of the department that the restricted agent may not see."""


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


class Trial:
    """One office under load. ``sure`` are (ticket, column) → (clock, value) of acknowledged edits."""

    def __init__(self, office: Office, place: Place, seed: str) -> None:
        self.office, self.place = office, place
        self.chance = random.Random(seed)
        self.counts: Counter[str] = Counter()
        self.sure: dict[tuple[str, str], tuple[str, Any]] = {}
        self.texts: dict[str, str] = {}
        self.mails: list[str] = []
        self.hidden: set[str] = set()
        self.kept: dict[str, Path] = {}
        self.is_away = False

    def step(self) -> None:
        """Let one thing happen."""
        kinds: list[tuple[int, Callable[[], None]]] = [
            (30, self.write), (25, self.edit), (10, self.mail), (25, self.sync), (6, self.kill), (6, self.crash),
            (3, self.cut_off), (3, self.wrong_clock), (2, self.copy), (2, self.restore), (1, self.roll_back),
        ]  # fmt: skip
        work = self.chance.choices([work for _, work in kinds], [weight for weight, _ in kinds])[0]
        self.counts[work.__name__] += 1
        try:
            work()
        except Gone:
            self.counts["gone"] += 1
        except Refused as refusal:
            self.counts[f"refused {refusal.code}"] += 1

    def somebody(self) -> Seat:
        """Choose a computer."""
        return self.chance.choice(self.office.seats)

    def word(self, *, hidden: bool = False) -> str:
        """Return words that stand nowhere else; those of the other department can be recognised."""
        made = f"{CANARY if hidden else 'word'}{self.chance.randrange(10**9)}"
        if hidden:
            self.hidden.add(made)
        return made

    def mail(self) -> None:
        """Let a mail come to the owner's computer; a third of them come once more later, as after a restore."""
        again = self.chance.random() < 0.3 and self.mails
        key = self.chance.choice(self.mails) if again else f"m{self.chance.randrange(10**9)}"
        path = self.office.folder / f"{key}.eml"
        if not again:
            mail = EmailMessage()
            mail["From"], mail["To"], mail["Subject"] = "amira@example.com", "support@halyard.example", f"Mail {key}"
            mail["Message-ID"], mail["Date"] = f"<{key}@example.com>", "Mon, 2 Nov 2026 10:00:00 +0100"
            mail.set_content(f"Text of {key}")
            path.write_bytes(mail.as_bytes())
        owner = self.office.owner
        told = owner.cli("import", path, "--desk", owner.path, "--json")
        if told["code"] == 0 and not again:
            self.mails.append(key)

    def write(self) -> None:
        """Let a customer's letter come in, or somebody write a note."""
        seat = self.somebody()
        ticket = self.ticket(seat)
        if ticket is None or self.chance.random() < 0.3:
            home = self.chance.choice((self.office.home, self.office.workshop))
            hidden = home == self.office.workshop
            subject, text = self.word(hidden=hidden), self.word(hidden=hidden)
            made = self.office.owner.do("letter", subject=subject, text=text, home=home)
            self.texts |= self.office.owner.do("texts", ticket=made)
            self.learn(self.office.owner, made)
            return
        text = self.word(hidden=self.home_of(seat, ticket) == self.office.workshop)
        self.texts[seat.do("note", ticket=ticket, text=text)] = text

    def edit(self) -> None:
        """Let somebody change a field."""
        seat = self.somebody()
        ticket = self.ticket(seat)
        if ticket is None:
            return
        hidden = self.home_of(seat, ticket) == self.office.workshop
        name, words = self.chance.choice(
            (
                ("subject", {"text": self.word(hidden=hidden)}),
                ("status", {"key": self.chance.choice(STATUSES)}),
                ("priority", {"value": self.chance.randrange(4)}),
            )
        )
        seat.do(name, ticket=ticket, **words)
        self.learn(seat, ticket)

    def learn(self, seat: Seat, ticket: str) -> None:
        """Note what a ticket's fields are after an acknowledged edit."""
        for column, (clock, value) in seat.do("clocks", ticket=ticket).items():
            if clock[:16] >= self.sure.get((ticket, column), ("", None))[0][:16]:
                self.sure[ticket, column] = clock, value

    def ticket(self, seat: Seat) -> str | None:
        """Choose a ticket of a computer."""
        found = sorted(seat.do("tickets"))
        return self.chance.choice(found) if found else None

    def home_of(self, seat: Seat, ticket: str) -> str:
        """Return the department of a ticket."""
        return str(seat.do("tickets")[ticket]["department"])

    def sync(self) -> None:
        """Let somebody exchange."""
        self.somebody().do("sync")

    def kill(self) -> None:
        """Kill a computer while it exchanges."""
        seat = self.somebody()
        seat.ask("sync")
        if self.chance.random() < 0.7:
            seat.answer()
            seat.ask("sync")
        seat.kill()

    def crash(self) -> None:
        """Let a computer end at one of the places between two steps of an exchange."""
        seat = self.somebody()
        seat.do("crash", hook=self.chance.choice(HOOKS), after=self.chance.randrange(2))
        seat.do("sync")
        seat.kill()

    def cut_off(self) -> None:
        """Make the shared place unreachable, or reachable again."""
        self.place.back() if self.is_away else self.place.away()
        self.is_away = not self.is_away

    def wrong_clock(self) -> None:
        """Let a clock go wrong, by less than what makes others wait."""
        self.somebody().do("wrong_clock", minutes=self.chance.choice((-120, -30, 0, 2, 4)))

    def copy(self) -> None:
        """Keep a backup of a computer."""
        seat = self.somebody()
        seat.close()
        folder = seat.profile.with_name(f"{seat.name}.backup")
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(seat.profile, folder)
        self.kept[seat.name] = folder

    def restore(self) -> None:
        """Restore a computer from its backup, once what it had is with the others."""
        seat = self.somebody()
        if self.is_away or seat.name not in self.kept:
            return
        seat.do("sync")
        seat.kill()
        shutil.rmtree(seat.profile)
        shutil.copytree(self.kept[seat.name], seat.profile)
        self.keep_place()

    def roll_back(self) -> None:
        """Put the shared place back to an older state, or keep the one of now for later."""
        if self.is_away:
            return
        if self.chance.random() < 0.5:
            self.keep_place()
            return
        for seat in self.office.seats:
            seat.kill()
        self.place.roll_back()

    def keep_place(self) -> None:
        """Keep the shared place as it is; what two disks lost, nobody has, so a restored computer calls this too."""
        for seat in self.office.seats:
            seat.kill()
        self.place.remember()

    def end(self) -> None:
        """Mend everything, let all come to rest, and check it."""
        if self.is_away:
            self.cut_off()
        for seat in self.office.seats:
            seat.kill()
            seat.do("wrong_clock", minutes=0)
        for _ in range(4):
            for seat in self.office.seats:
                seat.do("let_time_pass")
            self.rest()
        self.check()

    def rest(self) -> None:
        """Let all exchange until nothing moves."""
        for _ in range(10):
            done = [seat.do("sync") for seat in self.office.seats]
            if not any(each["pushed"] or each["pulled"] for each in done):
                return
        raise AssertionError(f"the computers do not come to rest: {done}")

    def check(self) -> None:
        """Compare the computers with each other and with what was acknowledged."""
        owner, ann, rob = self.office.seats
        for name in ("ticket", "message", "event"):
            one, other = (seat.do("rows", table=name) for seat in (owner, ann))
            here, there = ({row[0]: row[1:] for row in rows} for rows in (one, other))
            apart = [(row, here.get(row), there.get(row)) for row in here | there if here.get(row) != there.get(row)]
            if apart:
                quarantine = [seat.do("sql", text=QUARANTINE) for seat in (owner, ann)]
                raise AssertionError(f"{len(apart)} rows of {name} differ: {apart[:2]}; refused: {quarantine}")
        held, texts = owner.do("tickets"), owner.do("texts")
        assert [text for each, text in self.texts.items() if texts.get(each) != text] == []
        for (ticket, column), (_, value) in self.sure.items():
            assert held[ticket][column] == value, (ticket, column)
        self._check_mails(held, {text.strip() for text in texts.values()})
        mine = {each for each, ticket in held.items() if ticket["department"] == self.office.home}
        assert set(rob.do("tickets")) == mine
        assert seen_by(rob, self.hidden) == []

    def _check_mails(self, here: dict[str, dict[str, Any]], texts: set[str]) -> None:
        """Find every mail once, and no ticket number twice."""
        subjects = Counter(each["subject"] for each in here.values())
        assert [key for key in self.mails if f"Text of {key}" not in texts] == []
        assert [key for key in self.mails if subjects[f"Mail {key}"] > 1] == []
        numbers = Counter(each["number"] for each in here.values())
        assert [number for number, n in numbers.items() if n > 1 or number <= 0] == []
