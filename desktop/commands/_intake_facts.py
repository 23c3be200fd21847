"""What intake needs to know of the desk, read once for a batch of mails."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.core.matching import fold_address
from desktop.store.models import Agent, Department, Mailbox, MailboxAlias, Message, Ticket
from desktop.store.row_reads import rows_where
from desktop.store.settings import read_setting


@dataclass
class Facts:
    """``own``: folded addresses under which the desk receives. ``agents``: folded address → agent id."""

    secret: str
    code: str
    department: str
    own: frozenset[str]
    agents: dict[str, str]
    departments: dict[str, str]
    """Mailbox id → department id."""
    domains: set[str] = field(default_factory=set)
    """Company domains that are known to exist already."""
    unindexed: list[Message] = field(default_factory=list)
    heads: dict[str, Ticket] = field(default_factory=dict)
    """Ticket id → ticket whose words must be indexed."""

    def is_own(self, email: str) -> bool:
        """Tell whether an address is one of the desk's, with or without a ticket's mark behind a plus."""
        folded = fold_address(email)
        local, _, domain = folded.rpartition("@")
        return folded in self.own or f"{local.partition('+')[0]}@{domain}" in self.own

    def is_ours(self, email: str) -> bool:
        """Tell whether an address is the desk's or an agent's."""
        return self.is_own(email) or fold_address(email) in self.agents


def read_facts() -> Facts:
    """Read them inside the running transaction."""
    boxes = rows_where(Mailbox, "deleted = 0")
    own = {fold_address(row.address) for row in boxes}
    own |= {fold_address(row.address) for row in rows_where(MailboxAlias, "deleted = 0")}
    agents = rows_where(Agent, "email <> '' AND active = 1")
    return Facts(
        secret=read_setting("desk", "", "secret", ""),
        code=read_setting("desk", "", "code", "DB"),
        department=_default_department(),
        own=frozenset(own - {""}),
        agents={fold_address(row.email): row.id for row in agents},
        departments={box.id: box.department for box in boxes},
    )


def _default_department() -> str:
    chosen = read_setting("desk", "", "department", "")
    if not chosen:
        chosen = Department.select().order_by(Department.rid).first().id
    return str(chosen)
