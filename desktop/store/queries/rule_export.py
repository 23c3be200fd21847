"""Rules as text, with the names of what they name, so that another desk can find its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.core.actors import Actor
from desktop.core.automation.language import read_rule
from desktop.core.automation.rule_files import rules_to_text
from desktop.store.database import Table
from desktop.store.models import (
    Agent,
    Company,
    CustomField,
    Department,
    Macro,
    Mailbox,
    SlaPolicy,
    Status,
    Tag,
)
from desktop.store.queries.rules import rule_rows
from desktop.store.row_reads import row_by_id
from desktop.store.rule_bodies import called

NAMED: tuple[type[Table], ...] = (
    Department,
    Agent,
    Status,
    Tag,
    CustomField,
    Company,
    Mailbox,
    SlaPolicy,
    Macro,
)


def export_rules(actor: Actor, rules: Sequence[str] = ()) -> str:
    """Return some rules, or all that the actor may see, as the JSON that ``import_rules`` reads."""
    rows = [row for row in rule_rows(actor) if not rules or row.id in rules]
    bodies = [read_rule(dict(row.body)) for row in rows]
    return rules_to_text(bodies, _names(row.body for row in rows))


def _names(bodies: Iterable[object]) -> dict[str, str]:
    """Return the names of every row whose id stands anywhere in some JSON."""
    found: dict[str, str] = {}
    for identity in {text for body in bodies for text in _texts(body) if len(text) == 32}:
        row = _row(identity)
        if row is not None:
            found[identity] = called(row)
    return found


def _row(identity: str) -> Table | None:
    try:
        bytes.fromhex(identity)
    except ValueError:
        return None
    return next((row for model in NAMED if (row := row_by_id(model, identity)) is not None), None)


def _texts(value: object) -> Iterable[str]:
    if isinstance(value, str):
        yield value.removeprefix("field:")
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _texts(each)
