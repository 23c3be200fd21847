"""What befalls the computers of a trial: kills, cuts, wrong clocks, restored and copied ones, rights that end."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.computers.acts import traces
from tests.computers.office import ANN, OWNER, ROB, Office
from tests.computers.post import PostOffice
from tests.computers.seat import Gone, Refused, Seat
from tests.computers.trial import Place, Step, Work

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
MOST_COPIES = 2
"""How many copied computers there may be at once."""


class Trial(Work):
    """An office under load that everything befalls. ``kept`` are backups of computers."""

    def __init__(self, office: Office, place: Place, post: PostOffice, seed: str) -> None:
        super().__init__(office, place, post, seed)
        self.kept: dict[str, Path] = {}
        self.made = 0

    def steps(self) -> list[Step]:
        """Return what people do and what befalls them, with how often."""
        return [
            *super().steps(), (5, self.kill), (2, self.kill_at_work), (5, self.crash),
            (15 if self.is_away else 2, self.cut_off),
            (3, self.wrong_clock), (2, self.copy), (2, self.restore), (1, self.roll_back), (1, self.clone),
            (1, self.mail_cut_off), (2, self.look), (2, self.rights), (0.7, self.revoke),
        ]  # fmt: skip

    def kill(self) -> None:
        """Kill a computer while it exchanges."""
        seat = self.somebody()
        seat.ask("sync")
        if self.chance.random() < 0.7:
            seat.answer()
            seat.ask("sync")
        seat.kill()

    def kill_at_work(self) -> None:
        """Kill a computer while it fetches and sends, sooner or later."""
        seat = self.somebody(OWNER, ANN)
        seat.do("sync")
        seat.ask("work")
        for _ in range(self.chance.randrange(4)):
            self.somebody_else(seat).do("tickets")
        seat.kill()

    def somebody_else(self, seat: Seat) -> Seat:
        """Choose another computer than one."""
        return self.chance.choice([each for each in self.seats if each is not seat])

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

    def mail_cut_off(self) -> None:
        """Let the IMAP server die and start again."""
        self.post.dovecot.restart()

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
            self.counts["restore"] -= 1
            return
        seat.kill()
        for _ in range(3):  # a folder that lost files is found out and gets them again only after a while
            seat.do("let_time_pass")
            seat.do("sync")
        seat.kill()
        shutil.rmtree(seat.profile)
        shutil.copytree(self.kept[seat.name], seat.profile)
        seat.do("leases_run_out")
        self.keep_place()

    def clone(self) -> None:
        """Copy a computer with its keys; both go on."""
        seat = self.somebody()
        if len(self.seats) >= 3 + MOST_COPIES:
            self.counts["clone"] -= 1
            return
        seat.close()
        self.made += 1
        twin = Seat(self.office.folder, f"{seat.name}.twin{self.made}", **seat.environment)
        shutil.copytree(seat.profile, twin.profile, dirs_exist_ok=True)
        twin.do("leases_run_out")
        self.seats.append(twin)
        self.whose[twin.name] = self.whose[seat.name]

    def roll_back(self) -> None:
        """Put the shared place back to an older state, or keep the one of now for later."""
        if self.is_away:
            self.counts["roll_back"] -= 1
            return
        if self.chance.random() < 0.5:
            self.counts["roll_back"] -= 1
            self.keep_place()
            return
        for seat in self.seats:
            seat.kill()
        self.place.roll_back()

    def keep_place(self) -> None:
        """Keep the shared place as it is; what two disks lost, nobody has, so a restored computer calls this too."""
        for seat in self.seats:
            seat.kill()
        self.place.remember()

    def rights(self) -> None:
        """Take the department from the restricted agent once all they did is there, or give it back."""
        if self.is_away:
            self.counts["rights"] -= 1
        elif self.is_out:
            self.let_in()
        elif self.is_all_there(*self.of(ROB)):
            self.is_out = True
            self.office.owner.do("keep_out", home=self.office.home, agent=self.office.agents["rob"])
            self.office.owner.do("sync")

    def let_in(self) -> None:
        """Give the department back; the restricted agent knows it before they go on."""
        self.office.owner.do("let_in", home=self.office.home, agent=self.office.agents["rob"])
        self.office.owner.do("sync")
        for seat in self.of(ROB):
            seat.do("sync")
        self.is_out = False

    def is_all_there(self, *seats: Seat) -> bool:
        """Let computers exchange, then the owner's; tell whether the owner's has all that they have."""
        for seat in seats:
            seat.do("sync")
        owner = self.office.owner
        owner.do("sync")
        here, texts = owner.do("clocks"), owner.do("texts")
        return all(
            texts.keys() >= seat.do("texts").keys()
            and all(here.get(ticket, {}).get(name, [""])[0] >= clock for ticket, name, clock in _clocks(seat))
            for seat in seats
        )

    def look(self) -> None:
        """Search every byte of the restricted agent's computers for words of tickets that they do not hold."""
        for seat in self.of(ROB):
            seat.do("sync")
        self.place_words()
        for seat in self.of(ROB):
            self.check_profile(seat)

    def place_words(self) -> None:
        """Find out on which tickets the mails are by now."""
        for seat in self.seats:
            self.told.place(seat.do("words"))

    def check_profile(self, seat: Seat) -> None:
        """Search a restricted computer's profile for what it may not have.

        What it may have can wait there, unseen, until a wrong clock has come so far.
        """
        held = set(seat.do("tickets"))
        if seat in self.seats and not self.is_out:
            held |= self.shown_to_restricted()
        foreign, allowed = self.told.parted(held, self.office.home)
        seat.close()
        found = traces(seat.profile, foreign, allowed)
        assert found == [], (seat.name, found[:5], [t for t, words in self.told.words.items() if words & set(found)])
        self.counts["searched words"] += len(foreign)

    def shown_to_restricted(self) -> set[str]:
        """Return the tickets that the restricted agent may see, by the owner's account."""
        home, rob = self.office.home, self.office.agents["rob"]
        found = self.office.owner.do("tickets")
        return {each for each, row in found.items() if home == row["department"] or rob == row["assignee"]}

    def revoke(self) -> None:
        """Shut all computers of somebody out once all they did is there; they come back with a new one."""
        email = self.chance.choice((ANN, ROB))
        doomed = self.of(email)
        if self.is_away or not self.is_all_there(*doomed):
            self.counts["revoke"] -= 1
            return
        self.place_words()
        self.shut_out(email)
        self.made += 1
        seat = Seat(self.office.folder, f"{email.split('@')[0]}{self.made}", **self.post.environment)
        self.office.let_join(seat, email)
        self.seats.append(seat)
        self.whose[seat.name] = email
        self.keep_place()

    def shut_out(self, email: str) -> None:
        """Shut an agent's computers out: each empties itself of tickets."""
        owner, doomed = self.office.owner, self.of(email)
        told = owner.cli("share", "revoke", email, "--desk", owner.path, "--json")
        assert told["code"] == 0, told
        owner.do("sync")
        for seat in doomed:
            self.seats.remove(seat)
            self.kept.pop(seat.name, None)
            try:
                seat.do("sync")
            except (Refused, Gone) as end:
                self.counts[f"shut out {getattr(end, 'code', 'gone')}"] += 1
            assert seat.do("tickets") == {}
            self.check_profile(seat)
            seat.kill()

    def kill_all(self) -> None:
        """End all processes at once."""
        for seat in self.seats:
            seat.kill()


def _clocks(seat: Seat) -> list[tuple[str, str, str]]:
    found = seat.do("clocks")
    return [(ticket, name, clock) for ticket, row in found.items() for name, (clock, _) in row.items()]
