"""P7 with rules: mail that arrives goes through fifty rules and is handed out, against the same mail without either."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.timing import Line
from desktop.commands.agents import AgentForm, create_agent
from desktop.commands.base import Desk
from desktop.commands.desk_setup import write_desk_setting
from desktop.commands.ledger import Arrival, record_arrivals
from desktop.commands.mailboxes import MailboxForm, create_mailbox
from desktop.commands.rules import create_rule
from desktop.commands.tags import create_tag
from desktop.jobs.import_mail_batch import BATCH, Waiting, settle_batch
from desktop.jobs.session import as_mail, open_desk
from desktop.store.create import create_desk
from desktop.store.database import db
from desktop.store.models import Department, Firing, Ticket

MOST = 2_000
RULES, AGENTS = 50, 5
GOAL = 300
WORDS = ("invoice", "refund", "list", "linux", "razor", "perl", "free", "offer", "money", "spam", "users", "patch")


def measure_mail_with_rules(mail: Path) -> Iterator[Line]:
    """Take in real mail as it arrives, a commit for each message and one for fifty."""
    raws = [path.read_bytes() for path in sorted(path for path in mail.rglob("*") if path.is_file())[:MOST]]
    for what, size in (("one by one", 1), ("batches", BATCH)):
        plain = _take_in(raws, size, rules=False)
        ruled = _take_in(raws, size, rules=True)
        met = ruled[0] >= GOAL
        yield Line("P7", f"arriving, {what}", 0, plain[0], None, f">= {GOAL} /s", "/s", plain[0] >= GOAL)
        yield Line("P7", f"same, {RULES} rules and routing", 0, ruled[0], plain[0], f">= {GOAL} /s", "/s", met)
        yield Line("P7", f"firings and tickets given out, {what}", 0, ruled[1], None, "", "")


def _take_in(raws: Sequence[bytes], size: int, *, rules: bool) -> tuple[float, float]:
    """Return mails a second, and how many firings and tickets with an agent there are afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "arriving.deskbell"
        create_desk(path, "Benchmark", "Owner", email="owner@example.test")
        desk = open_desk(path)
        with db.connection_context():
            box = _furnish(desk, rules=rules)
            own = as_mail(desk)
            begun = time.perf_counter()
            for start in range(0, len(raws), size):
                _arrive(own, box, raws[start : start + size], start)
            taken = time.perf_counter() - begun
            done = Firing.select().count() + Ticket.select().where(Ticket.assignee.is_null(False)).count()
    return len(raws) / taken, float(done)


def _arrive(desk: Desk, box: str, raws: Sequence[bytes], uid: int) -> None:
    """Keep mails, write them into the ledger, take them in: what fetching does behind the server."""
    arrivals = [Arrival(desk.files.put_raw(raw), len(raw), "INBOX", 1, uid + at) for at, raw in enumerate(raws, 1)]
    desk.files.settle()
    recorded = record_arrivals(desk, box, arrivals)
    settle_batch(desk, [Waiting(entry.id, raw) for entry, raw in zip(recorded, raws, strict=True)])


def _furnish(desk: Desk, *, rules: bool) -> str:
    home = Department.get().id
    form = MailboxForm("support@example.test", "Support", home, imap_host="localhost", smtp_host="localhost")
    box = create_mailbox(desk, form)
    if rules:
        for number in range(AGENTS):
            create_agent(desk, AgentForm(f"Agent {number}", f"agent{number}@example.test", departments=(home,)))
        write_desk_setting(desk, "routing_method", "least-loaded", owner=home)
        tags = [create_tag(desk, word) for word in WORDS]
        chance = random.Random(3)
        for position in range(RULES):
            create_rule(desk, _rule(chance, tags, position), accept_loops=True)
    return box


def _rule(chance: random.Random, tags: Sequence[str], position: int) -> dict[str, object]:
    """Return a rule of one to three conditions, as people write them; about one in ten mails meets one of them."""
    word = chance.choice(WORDS)
    first = chance.choice(
        (
            {"field": "subject", "op": "contains", "value": word},
            {"field": "body", "op": "contains-all", "value": [word, chance.choice(WORDS)]},
            {"field": "from", "op": "ends", "value": f"@{word}.example.com"},
            {"field": "subject", "op": "regex", "value": rf"\b{word}\w*\b.*\d"},
        )
    )
    others = [
        {"field": "priority", "op": "<=", "value": 2},
        {"field": "has-attachment", "op": "is", "value": chance.random() < 0.5},
        {"field": "size", "op": ">", "value": chance.choice((1000, 20_000))},
    ]
    act = chance.choice(({"do": "add-tags", "value": [chance.choice(tags)]}, {"do": "set-priority", "value": 2}))
    return {
        "name": f"Rule {position}",
        "trigger": chance.choice(("ticket-created", "ticket-created", "customer-message")),
        "groups": [[first, *chance.sample(others, chance.randrange(3))]],
        "actions": [act],
    }
