"""What is looked at before a rule is saved or switched on: its place, what it names, its author's rights, loops."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from desktop.commands._rule_pause import check_references
from desktop.commands.base import Desk
from desktop.core.actors import Actor
from desktop.core.automation.act_reading import read_actions
from desktop.core.automation.acts import rights_of
from desktop.core.automation.effects import DeskWords
from desktop.core.automation.language import read_rule
from desktop.core.automation.loops import find_loops
from desktop.core.automation.parts import Action, RuleBody
from desktop.core.automation.triggers import TRIGGERS
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.macro_rights import sees_macro
from desktop.core.permissions import Permission, Scope
from desktop.store.models import CustomField, Macro, Rule, Status
from desktop.store.models.tickets import LANES
from desktop.store.queries.rules import may_edit
from desktop.store.row_reads import row_by_id, rows_where
from desktop.store.rule_bodies import rule_body

P = Permission
CATEGORIES = tuple(LANES)
USING = {"run-macro": P.CONTENT_MACRO_USE, "reply-template": P.CONTENT_CANNED_USE}
"""Acts that name a saved text: whoever does not see it cannot let a rule use it."""
NEW_RULE = ""
"""Under which id a rule that is yet to be made is looked at for loops."""


def readable_body(body: Mapping[str, object], *, confirmed: bool) -> RuleBody:
    """Return a rule out of its JSON form. ``confirmed``: somebody said twice that it may erase tickets.

    Raises ``rule-…`` with the place (``where``).
    """
    custom = {row.id: row.kind for row in rows_where(CustomField, "deleted = 0 AND subject = 'ticket'")}
    return read_rule(_confirmed(body, confirmed=confirmed), custom)


def _confirmed(body: Mapping[str, object], *, confirmed: bool) -> dict[str, object]:
    found = dict(body)
    acts = found.get("actions")
    if not isinstance(acts, list | tuple):
        return found
    for at, act in enumerate(acts, 1):
        if isinstance(act, dict) and act.get("do") == "purge" and not confirmed and not act.get("confirm_again"):
            raise DeskError("rule-confirm", where=f"action {at}")
    erase = {"confirm": True, "confirm_again": True}
    found["actions"] = [
        {**act, **erase} if confirmed and isinstance(act, dict) and act.get("do") == "purge" else act for act in acts
    ]
    return found


def check_place(desk: Desk, department: str | None, trigger: str) -> None:
    """Raise ``NotAllowedError`` unless the actor may write rules of a department (None: the desk), and of time."""
    if not may_edit(desk.actor, department):
        own = P.AUTOMATION_RULES_OWN_DEPARTMENT
        needed = P.AUTOMATION_RULES_ALL if department is None or desk.actor.holds(own) else own
        raise NotAllowedError("not-allowed", permission=needed.value)
    spec = TRIGGERS.get(trigger)
    if spec is not None and spec.kind == "time" and not desk.actor.holds(P.AUTOMATION_TIME_RULES):
        raise NotAllowedError("not-allowed", permission=P.AUTOMATION_TIME_RULES.value)


def check_saved(actor: Actor, body: RuleBody) -> None:
    """Refuse what the rule could never do: it names what is gone, or its author may not do an act themselves."""
    check_references(body)
    check_rights(actor, body)


def check_rights(actor: Actor, body: RuleBody) -> None:
    """Raise ``NotAllowedError`` (``permission``, ``act`` from 1) for an act that the author may not do.

    After a move the rights in the department moved to count: one may hand out of one's department, not act there.
    What reaches one's own tickets only is not enough for a rule, which acts on everybody's.
    """
    categories = {row.id: int(row.category) for row in rows_where(Status, "deleted = 0")}
    home = body.department
    for at, action in enumerate(body.actions, 1):
        for step in _with_macros(actor, action, at):
            for either in rights_of(step.do, step.value, actor.id, categories):
                if not any(_holds(actor, right, home) for right in either):
                    raise NotAllowedError("not-allowed", permission=either[0].value, act=at)
            if step.do == "set-department":
                home = str(step.value)


def _holds(actor: Actor, right: Permission, home: str | None) -> bool:
    if home is None:
        return actor.holds(right)
    if right.value.startswith("ticket."):
        return actor.scope_in(right, home) > Scope.ASSIGNED
    return actor.holds(right) and right not in actor.denied.get(home, ())


def _with_macros(actor: Actor, action: Action, at: int) -> Iterator[Action]:
    """Go through an act and, of a macro, what it does."""
    yield action
    right = USING.get(action.do)
    if right is None or action.value is None:
        return
    row = row_by_id(Macro, str(action.value))
    if row is None or not sees_macro(actor, row):
        raise NotAllowedError("not-allowed", permission=right.value, act=at)
    if action.do == "run-macro":
        yield from _steps(row)


def _steps(row: Macro) -> Iterator[Action]:
    """Go through what a macro does; its text is an answer."""
    yield from read_actions(json.loads(row.actions))
    if row.text.strip():
        yield Action("reply-template", (("text", row.text),))


def check_loops(rule: str, body: RuleBody) -> None:
    """Raise ``rule-loop`` (``rules``: their names) when a rule and others would set each other off for ever."""
    rows = [row for row in rows_where(Rule, "active = 1 AND deleted = 0") if row.id != rule]
    bodies = {row.id: found for row, found in readable_rules(rows)}
    bodies[rule] = body
    for circle in find_loops(bodies, _words()):
        if rule in circle:
            raise DeskError("rule-loop", rules=", ".join(bodies[each].name for each in circle))


def readable_rules(rows: Iterable[Rule]) -> Iterator[tuple[Rule, RuleBody]]:
    """Go through those of some rules that can be read, with what they say."""
    for row in rows:
        try:
            yield row, read_rule(rule_body(row))
        except (DeskError, ValueError):
            continue


def _words() -> DeskWords:
    statuses = {row.id: CATEGORIES[row.category] for row in rows_where(Status, "deleted = 0")}
    macros = {row.id: tuple(_steps(row)) for row in rows_where(Macro, "deleted = 0")}
    return DeskWords(statuses, macros)
