"""``tick``: what happens by itself as time passes, once."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from desktop.cli_common import as_option, desk_option, iso, json_option, moment, print_facts, print_json
from desktop.cli_sign_in import open_for, open_for_work
from desktop.core.errors import NotAllowedError
from desktop.core.permissions import Permission
from desktop.jobs.leases import give_back
from desktop.jobs.timers import LEASE, run_timers
from desktop.store.clock import clock_set_to, time_now
from desktop.store.database import db


@click.command("tick")
@desk_option()
@as_option()
@click.option("--now", "text", default="", metavar="ISO", help="As if it were this time; without it, it is now.")
@json_option()
def tick_(desk_path: Path, email: str, text: str, as_json: bool) -> int:
    """Do once what is done each minute: service levels, routing, rules of time, closing, surveys.

    Another time than now takes the right to change rules of time. Exit code 1 when a step failed.
    """
    at = moment(text) if text else time_now()
    desk = open_for(desk_path, email) if text else open_for_work(desk_path, email)
    if text and not desk.actor.holds(Permission.AUTOMATION_TIME_RULES):
        raise NotAllowedError("not-allowed", permission=Permission.AUTOMATION_TIME_RULES.value)
    with db.connection_context(), clock_set_to(at):
        sums = run_timers(desk, at, asked_for=True)
        give_back(LEASE)
    facts = {"now": iso(at), **asdict(sums)}
    del facts["held"]
    print_json(facts) if as_json else print_facts(facts | {"failed": ", ".join(sums.failed) or "nothing"})
    return 1 if sums.failed else 0
