"""``audit``: who did what to people, rights, settings and data; and whether the log was tampered with."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from desktop.cli_common import iso, json_option, moment, print_json, print_table, with_desk
from desktop.cli_names import agent_by_email
from desktop.commands.audit import COLUMNS, FORMATS, export_audit
from desktop.commands.base import Desk
from desktop.store.queries.audit import audit_page, verify_audit
from desktop.store.queries.rows_audit import AuditFilter, AuditRow


@click.command("audit")
@with_desk
@click.option("--verify", is_flag=True, help="Check that nothing was changed or taken out.")
@click.option("--agent", default="", metavar="EMAIL", help="Only what this agent did.")
@click.option("--since", metavar="DATE", help="Only from this date or time on.")
@click.option("--limit", default=50, type=click.IntRange(1, 100_000), help="How many at the most.")
@click.option("--out", type=click.Path(path_type=Path), help="Write all that fit into a new .csv or .json file.")
@json_option()
def audit_(desk: Desk, verify: bool, agent: str, since: str | None, limit: int, out: Path | None, as_json: bool) -> int:
    """List the audit log, latest first; write it to a file; or check it, with exit code 1 when it is broken."""
    if verify:
        return _verify(desk, as_json)
    wanted = AuditFilter(
        agent=agent_by_email(desk.actor, agent).id if agent else "", since=moment(since) if since else None
    )
    if out is not None:
        ending = out.suffix.removeprefix(".").casefold()
        written = export_audit(desk, out, ending if ending in FORMATS else "csv", wanted)
        print_json({"written": written}) if as_json else click.echo(str(out))
        return 0
    rows = [_facts(row) for row in audit_page(desk.actor, wanted, None, limit)]
    print_json(rows) if as_json else print_table(rows, ("at", "actor_name", "action", "name", "field", "old", "new"))
    return 0


def _verify(desk: Desk, as_json: bool) -> int:
    found = verify_audit(desk.actor)
    if as_json:
        print_json({"whole": not found.fault} | asdict(found) | {"at": iso(found.at)})
    elif found.fault:
        click.echo(f"The audit log is broken at entry {found.seq} of {found.device}: {found.fault}.", err=True)
    else:
        click.echo(f"The audit log is whole: {found.entries} entries.")
    return 1 if found.fault else 0


def _facts(row: AuditRow) -> dict[str, Any]:
    values = {name: getattr(row, name) for name in COLUMNS}
    old, new = (None if each is None else json.loads(each) for each in (row.old, row.new))
    return values | {"at": iso(row.at), "old": old, "new": new}
