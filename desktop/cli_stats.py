"""``stats``: how much of everything there is, as far as the person may look."""

from __future__ import annotations

from dataclasses import asdict

import click

from desktop.cli_common import iso, json_option, print_facts, print_json, with_desk
from desktop.commands.base import Desk
from desktop.core.actors import Actor
from desktop.core.permissions import Permission
from desktop.store.database import db
from desktop.store.queries.mail_lists import ledger_sums, mailboxes
from desktop.store.queries.people_lists import departments_for
from desktop.store.queries.visibility import visible_sql

LANES = {0: "new", 1: "open", 2: "waiting", 3: "postponed", 4: "resolved", 5: "closed"}
PLACES = LANES | {10: "spam", 11: "trash", 12: "quarantine"}


@click.command("stats")
@with_desk
@json_option()
def stats_(desk: Desk, as_json: bool) -> None:
    """Count tickets per department and status, messages, the ledger, and how the mailboxes are."""
    facts = {
        "tickets": _tickets(desk.actor),
        "messages": _messages(desk.actor),
        "ledger": asdict(ledger_sums(desk.actor)),
        "mailboxes": [
            {"address": box.address, "active": box.active, "checked": iso(box.checked_at), "error": box.error or None}
            for box in mailboxes(desk.actor)
        ],
    }
    print_json(facts) if as_json else print_facts(facts)


def _tickets(actor: Actor) -> dict[str, dict[str, int]]:
    """Return department → place → number: from the counters for who sees everything, counted for others."""
    sight, values = visible_sql(actor)
    table, number = ("ticket_count t", "sum(t.n)") if sight == "1" else ("ticket t", "count(*)")
    found: dict[str, dict[str, int]] = {row.name: {} for row in departments_for(actor)}
    sql = (
        f"SELECT coalesce(d.name, ''), t.lane, {number} AS many FROM {table} LEFT JOIN department d"
        f" ON d.id = t.department WHERE {sight} GROUP BY t.department, t.lane HAVING many > 0"
    )
    for name, lane, many in db.execute_sql(sql, values):
        found.setdefault(str(name), {})[PLACES.get(lane, "hidden")] = many
    return found


def _messages(actor: Actor) -> int:
    sight, values = visible_sql(actor, Permission.TICKET_VIEW_CONTENT)
    join = "" if sight == "1" else "JOIN ticket t ON t.id = m.ticket"
    row = db.execute_sql(f"SELECT count(*) FROM message m {join} WHERE m.deleted = 0 AND {sight}", values).fetchone()
    return int(row[0])
