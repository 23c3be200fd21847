"""Stores what was set about service levels."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.commands.base import Desk
from desktop.commands.sla import create_sla_policy, delete_sla_policy, edit_sla_policy, reorder_sla_policies
from desktop.store.queries.rows_sla import PolicyRow
from desktop.ui.settings.sla.draft import PolicyDraft


def store_policy(desk: Desk, row: PolicyRow | None, draft: PolicyDraft) -> str:
    """Make a policy, or change ``row`` into what the draft says; return its id."""
    targets = {clock: list(four) for clock, four in draft.targets.items()}
    if row is None:
        return create_sla_policy(
            desk, draft.name, targets, draft.groups, draft.calendar, draft.options, draft.note, draft.active
        )
    edit_sla_policy(
        desk,
        row.id,
        name=draft.name,
        note=draft.note,
        groups=draft.groups,
        targets=targets,
        calendar=draft.calendar,
        options=draft.options,
    )
    return row.id


def switch_policy(desk: Desk, policy: str, on: bool) -> None:
    """Let new tickets get a policy, or no longer."""
    edit_sla_policy(desk, policy, active=on)


def order_policies(desk: Desk, policies: Sequence[str]) -> None:
    """Put the policies into an order: the first that fits counts."""
    reorder_sla_policies(desk, policies)


def forget_policy(desk: Desk, policy: str) -> None:
    """Take a policy away."""
    delete_sla_policy(desk, policy)
