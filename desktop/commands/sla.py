"""What customers are promised: service level policies, and which of them counts for a ticket."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop.commands._desk_values import ordered
from desktop.commands._sla_values import Value, checked_policy
from desktop.commands.base import Desk, command, command_on
from desktop.core.errors import DeskError, NotFoundError
from desktop.core.permissions import Permission
from desktop.core.sla import Options
from desktop.store.models import SlaPolicy, Ticket
from desktop.store.row_reads import row_by_id, rows_where

P = Permission
Minutes = Mapping[str, Sequence[int | None]]


@command(P.AUTOMATION_SLA_POLICIES)
def create_sla_policy(
    desk: Desk,
    name: str,
    targets: Minutes | str,
    groups: Sequence[object] | str = (),
    calendar: str | None = None,
    options: Options | Mapping[str, object] | str = "",
    note: str = "",
    active: bool = True,
) -> str:
    """Make a policy behind the others and return its id; see ``checked_policy`` for what it takes and refuses.

    It counts for tickets that are open then as well; what had already been answered is not judged by it.
    """
    values = checked_policy(
        {
            "name": name,
            "targets": targets,
            "groups": groups,
            "calendar": calendar,
            "options": options or "{}",
            "note": note,
            "active": active,
        }
    )
    row = SlaPolicy.create(**values, position=len(rows_where(SlaPolicy, "deleted = 0")))
    identity: str = row.id
    return identity


@command_on(SlaPolicy, P.AUTOMATION_SLA_POLICIES)
def edit_sla_policy(desk: Desk, policy: SlaPolicy, /, **changes: Value) -> None:
    """Change a policy. What runs is measured by it from now on; what was broken or met stays so."""
    for name, value in checked_policy(changes, policy.id).items():
        if getattr(policy, name) != value:
            setattr(policy, name, value)
    policy.save()


@command(P.AUTOMATION_SLA_POLICIES)
def reorder_sla_policies(desk: Desk, policies: Sequence[str]) -> None:
    """Put policies into an order: of those whose conditions hold the first one counts."""
    ordered(rows_where(SlaPolicy, "deleted = 0 ORDER BY position, rid"), policies)


@command_on(SlaPolicy, P.AUTOMATION_SLA_POLICIES)
def delete_sla_policy(desk: Desk, policy: SlaPolicy) -> None:
    """Take a policy away; its open clocks end, and the next policy that holds counts instead."""
    policy.deleted = True
    policy.save()


@command_on(Ticket, P.TICKET_SLA_OVERRIDE)
def set_sla(desk: Desk, ticket: Ticket, policy: str | None) -> None:
    """Choose by hand which policy counts for a ticket, whatever the conditions say; None for no service level.

    A policy that is switched off is ``sla-off``.
    """
    if policy is not None:
        row = row_by_id(SlaPolicy, policy) if len(policy) == 32 else None
        if row is None or row.deleted:
            raise NotFoundError("not-found", kind="sla_policy", id=policy)
        if not row.active:
            raise DeskError("sla-off", name=row.name)
    if not ticket.sla_by_hand or ticket.sla != policy:
        ticket.sla, ticket.sla_by_hand = policy, True
        ticket.save()


@command_on(Ticket, P.TICKET_SLA_OVERRIDE)
def release_sla(desk: Desk, ticket: Ticket) -> None:
    """Let the conditions decide again which policy counts for a ticket."""
    if ticket.sla_by_hand:
        ticket.sla_by_hand = False
        ticket.save()
