"""What must be true at the end of a trial: all agree, all that was acknowledged is there, no word leaked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from tests.computers.befalling import Trial
from tests.computers.office import ANN, OWNER, ROB
from tests.computers.seat import Seat

TABLES = "ticket", "message", "event", "contact", "outgoing", "ticket_tag"
QUARANTINE = "SELECT tbl, why, details, count(*) FROM sync_refused GROUP BY 1, 2, 3"


def finish(trial: Trial) -> None:
    """Mend everything, let all come to rest, and check it."""
    if trial.is_away:
        trial.cut_off()
    for seat in trial.seats:
        seat.kill()
        seat.do("wrong_clock", minutes=0)
    rest(trial)
    if trial.is_out:
        trial.let_in()
    for _ in range(4):
        for seat in trial.seats:
            seat.do("let_time_pass")
        rest(trial)
        for seat in trial.of(OWNER, ANN):
            trial.counts["fetched"] += seat.do("work")["imported"]
            trial.told.learn(seat)
        ask_people(trial)
    rest(trial)
    check(trial)


def rest(trial: Trial) -> None:
    """Let all exchange until nothing moves."""
    for _ in range(12):
        done = {seat.name: seat.do("sync") for seat in trial.seats}
        if not any(each["pushed"] or each["pulled"] for each in done.values()):
            return
    raise AssertionError(f"the computers do not come to rest: {done}")


def ask_people(trial: Trial) -> None:
    """Let a person look after each mail whose fate is unknown, and say what they found."""
    sent, owner = trial.post.answers(), trial.office.owner
    for message, (outgoing, state) in owner.do("outbox").items():
        if state == "unknown":
            trial.counts["asked whether it arrived"] += 1
            word = trial.told.replies.get(message) or trial.told.doubtful.get(message, "")
            owner.do("settle", outgoing=outgoing, arrived=sent[word[:15]] > 0)


def check(trial: Trial) -> None:
    """Compare the computers with each other and with what was acknowledged."""
    owner = trial.office.owner
    everything, restricted = trial.of(OWNER, ANN), trial.of(ROB)
    for seat in everything[1:]:
        compare(owner, seat, everything)
    texts, told = owner.do("texts"), trial.told
    nothing("lost messages", [text for each, text in told.texts.items() if texts.get(each, "").strip() != text])
    nothing("lost edits", told.lost_fields(owner.do("clocks")))
    held = owner.do("tickets")
    check_mails(trial, held, texts)
    trial.place_words()
    mine = trial.shown_to_restricted()
    for seat in restricted:
        nothing(f"tickets at {seat.name}", sorted(seat.do("tickets").keys() ^ mine))
        trial.check_profile(seat)
    trial.counts["doubtful that stayed"] = sum(each in texts for each in told.doubtful)


def compare(one: Seat, other: Seat, seats: list[Seat]) -> None:
    """Compare what two computers hold, with the clocks of every field."""
    for name in TABLES:
        here, there = ({row[0]: row[1:] for row in seat.do("rows", table=name)} for seat in (one, other))
        apart = [(row, here.get(row), there.get(row)) for row in here | there if here.get(row) != there.get(row)]
        if apart:
            quarantine = [seat.do("sql", text=QUARANTINE) for seat in seats]
            raise AssertionError(
                f"{len(apart)} rows of {name} differ at {other.name}: {apart[:2]}; refused: {quarantine}"
            )


def check_mails(trial: Trial, held: dict[str, dict[str, Any]], texts: dict[str, str]) -> None:
    """Find every mail once, every answer sent once, and no ticket number twice."""
    found = Counter(text.strip() for text in texts.values())
    nothing("mails not there once", [(word, found[word]) for word in trial.told.letters if found[word] != 1])
    sent, states = trial.post.answers(), trial.office.owner.do("outbox")
    wrong = [
        (text, sent[text[:15]], states.get(message))
        for message, text in trial.told.replies.items()
        if sent[text[:15]] != 1 or states.get(message, ["", ""])[1] != "sent"
    ]
    nothing("answers not sent once", wrong)
    nothing("mails sent twice", [word for word, times in sent.items() if times > 1])
    numbers = Counter(each["number"] for each in held.values())
    nothing("ticket numbers", [number for number, n in numbers.items() if n > 1 or number <= 0])


def nothing(what: str, found: Sequence[object]) -> None:
    """Raise ``AssertionError`` with what was found where nothing should be."""
    if found:
        raise AssertionError(f"{what}: {found}")
