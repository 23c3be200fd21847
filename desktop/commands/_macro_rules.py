"""A macro that somebody's rule runs acts with that author's rights: changing what it does is changing the rule."""

from __future__ import annotations

from desktop.commands._rule_checks import check_place, check_rights, readable_rules
from desktop.commands.base import Desk
from desktop.store.models import Macro, Rule
from desktop.store.row_reads import rows_where


def refuse_riding(desk: Desk, macro: Macro) -> None:
    """Refuse a macro as it is saved now when a rule of another runs it that the actor could not have written."""
    rows = rows_where(Rule, "deleted = 0 AND instr(actions, ?) > 0", (macro.id,))
    for row, body in readable_rules(row for row in rows if row.owner != desk.actor.id):
        if any(action.do == "run-macro" and action.value == macro.id for action in body.actions):
            check_place(desk, row.department, row.trigger)
            check_rights(desk.actor, body)
