"""What can be named in rules, service levels and macros at this desk: everything that has an id and a name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from desktop.core.actors import Actor
from desktop.core.permissions import Permission
from desktop.store.queries.desk_lists import custom_fields, statuses, tags
from desktop.store.queries.people_lists import agent_rows
from desktop.store.queries.reading import hexed, read
from desktop.store.queries.rows import FieldRow, StatusRow

Named = tuple[str, str]
"""Id and name."""
LISTS = {
    "department": "SELECT id, name FROM department WHERE deleted = 0 AND archived = 0 ORDER BY position, rid",
    "company": "SELECT id, name FROM company WHERE deleted = 0 ORDER BY name COLLATE NOCASE, rid",
    "mailbox": "SELECT id, address FROM mailbox WHERE deleted = 0 ORDER BY address, rid",
    "policy": "SELECT id, name FROM sla_policy WHERE deleted = 0 ORDER BY position, rid",
    "macro": "SELECT id, name FROM macro WHERE deleted = 0 AND kind = 'macro' AND owner IS NULL ORDER BY name, rid",
    "canned": "SELECT id, name FROM macro WHERE deleted = 0 AND kind = 'canned' AND owner IS NULL ORDER BY name, rid",
    "calendar": "SELECT id, name FROM calendar WHERE deleted = 0 ORDER BY position, rid",
}


@dataclass(frozen=True, slots=True)
class RuleChoices:
    """Kind of value to (id, name), in the order of menus. Agents are those who work here.

    ``statuses`` have names of their own or keys to translate, ``fields`` are the tickets' custom fields.
    """

    named: Mapping[str, tuple[Named, ...]] = field(default_factory=lambda: MappingProxyType({}))
    statuses: tuple[StatusRow, ...] = ()
    fields: tuple[FieldRow, ...] = ()


def manual_rules(actor: Actor) -> list[Named]:
    """Return the rules that somebody can start by hand, in their order; none for who may not see rules."""
    if not actor.holds(Permission.AUTOMATION_RULES_VIEW):
        return []
    sql = (
        "SELECT id, name FROM rule WHERE \"trigger\" = 'manual' AND active = 1 AND paused = '' AND deleted = 0"
        " ORDER BY position, rid"
    )
    return [(hexed(row[0]), str(row[1])) for row in read(sql)]


def rule_choices(actor: Actor) -> RuleChoices:
    """Read everything that rules can name. Names alone are no secret to who may write rules."""
    named = {kind: tuple((hexed(row[0]), str(row[1])) for row in read(sql)) for kind, sql in LISTS.items()}
    named["agent"] = tuple((row.id, row.shown_name or row.name) for row in agent_rows(actor) if row.active)
    named["tag"] = tuple((row.id, row.name) for row in tags())
    return RuleChoices(MappingProxyType(named), tuple(statuses()), tuple(custom_fields("ticket")))
