"""Who hears of a department's tickets."""

from __future__ import annotations

from desktop.store.database import natural_id
from desktop.store.models import Department, Membership
from desktop.store.row_reads import row_by_id
from desktop.store.settings import department_values


def is_told(agent: str, department: str) -> bool:
    """Tell whether an agent is told of new tickets in a department; a desk of one is always told.

    Members who switched their alerts off are not. Nobody is told of what they may not see: that is the caller's.
    """
    rule = department_values(department, "notify").text("notify")
    if rule == "nobody":
        return False
    if rule == "leader":
        place = row_by_id(Department, department)
        return place is None or place.leader is None or place.leader == agent
    member = row_by_id(Membership, natural_id("membership", department, agent))
    return member is None or member.deleted or bool(member.alerts)
