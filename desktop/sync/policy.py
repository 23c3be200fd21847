"""Who may write what, table by table: the one description that the folder's check and the server's SQL both read.

The commands ask for rights on this computer; here stands the same for rows that come from another one, where a modified
program may have left the commands out. It must never refuse what a command did, so where a column is written by several
commands it says any of their rights; a test runs every command with every role and judges what it wrote.

Who works for the desk (``scopes.works_for_desk``) writes everything of ``TICKETS`` in anybody's name. What ``DESK``
holds takes the rights that stand there for everybody; rows of an owner, and the role of one, only owners write.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from desktop.sync.policy_desk import DESK, setting_rights
from desktop.sync.policy_parts import ANYBODY, EMPTY, ME, NOBODY, REST, Reach, Rights, TablePolicy
from desktop.sync.policy_tickets import FAR, PLACING, REVISIONS, STATUS, TICKETS

__all__ = [
    "ANYBODY",
    "DESK",
    "EMPTY",
    "FAR",
    "ME",
    "NOBODY",
    "PLACING",
    "POLICY",
    "REST",
    "REVISIONS",
    "TICKETS",
    "Reach",
    "Rights",
    "STATUS",
    "TablePolicy",
    "setting_rights",
]
_ONCE = frozenset(
    {"agent", "role", "department", "status", "custom_field", "calendar", "sla_policy", "mailbox", "macro", "rule"}
    | {"company", "ticket", "ticket_alias", "message", "attachment", "outgoing_recipient", "event", "audit_entry"}
    | {"number_block"}
)
POLICY: Mapping[str, TablePolicy] = {
    name: replace(policy, twice=name not in _ONCE) for name, policy in {**DESK, **TICKETS}.items()
}
"""Every table that travels (``tables.SYNCED``)."""
PEOPLE = frozenset(name for name, policy in DESK.items() if policy.granting)
"""Tables whose rows may give somebody a right."""
