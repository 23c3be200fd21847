"""An agent as the commands print one."""

from __future__ import annotations

from typing import Any

from desktop.cli_common import iso
from desktop.cli_names import role_name
from desktop.core.actors import Actor
from desktop.store.queries.people_lists import agent_load, agent_rows, memberships
from desktop.store.queries.rows import AgentRow


def agent_facts(actor: Actor, row: AgentRow) -> dict[str, Any]:
    """Return an agent's facts; what the person may not look at is empty."""
    people = {each.id: each.email or each.name for each in agent_rows(actor)}
    return {
        "email": row.email or None,
        "name": row.name,
        "shown_name": row.shown_name or None,
        "role": role_name(actor, row.role) or None,
        "active": row.active,
        "availability": row.availability,
        "away_until": iso(row.away_until),
        "away_reason": row.away_reason or None,
        "language": row.language or None,
        "gender": row.gender or None,
        "capacity": row.capacity or None,
        "time_zone": row.time_zone or None,
        "deputy": people.get(row.deputy or ""),
        "deputy_from": iso(row.deputy_from),
        "deputy_until": iso(row.deputy_until),
        "departments": [each.department_name for each in memberships(actor, agent=row.id)],
        "unresolved": agent_load(actor, row.id).unresolved,
        "created": iso(row.created_at or None),
    }
