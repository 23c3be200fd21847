"""When a rule cannot do what it says any more it pauses, and says why; the others go on."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from desktop.core.automation.acts import ACTS
from desktop.core.automation.parts import Condition, RuleBody
from desktop.core.automation.values import IDS
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.store import journal
from desktop.store.clock import new_id
from desktop.store.database import Table
from desktop.store.models import (
    Agent,
    Company,
    CustomField,
    Department,
    Macro,
    Mailbox,
    Rule,
    SlaPolicy,
    Status,
    Tag,
)
from desktop.store.row_reads import row_by_id

Named = tuple[str, str]
"""Kind and id."""
TABLES: Mapping[str, type[Table]] = {
    "department": Department,
    "agent": Agent,
    "status": Status,
    "company": Company,
    "mailbox": Mailbox,
    "policy": SlaPolicy,
    "tag": Tag,
    "tags": Tag,
    "field": CustomField,
    "canned": Macro,
    "macro": Macro,
}
PAUSING = frozenset({"agent-inactive", "rule-author", "department-archived", "status-unknown", "rule-failed"})
"""Refusals that every further ticket would meet too, whatever they are about."""
LASTING = frozenset(TABLES) | {"custom_field", "sla_policy"}


def is_lasting(refusal: DeskError, holds: bool) -> bool:
    """Tell whether a refusal concerns the rule, not just this ticket; ``holds``: the author has the right elsewhere."""
    if isinstance(refusal, NotFoundError):
        return refusal.details.get("kind") in LASTING
    if isinstance(refusal, NotAllowedError):
        return not holds
    return refusal.code in PAUSING


def pause(rule: str, refusal: DeskError) -> None:
    """Stop a rule and note why, as a change of its own in the running recording."""
    with journal.chapter(f"rule:{rule}", "pause_rule", new_id()):
        row = row_by_id(Rule, rule)
        if row is not None and not row.paused and not row.deleted:
            row.paused = refusal.code
            row.paused_details = json.dumps(refusal.details, default=str, ensure_ascii=False)
            row.save()


def check_references(body: RuleBody) -> None:
    """Raise what is gone that a rule names: ``not-found``, ``department-archived``, ``agent-inactive``."""
    for kind, identity in references(body):
        row = row_by_id(TABLES[kind], identity)
        if row is None or row.__data__.get("deleted"):
            raise NotFoundError("not-found", kind=kind, id=identity)
        if isinstance(row, Department) and row.archived:
            raise DeskError("department-archived", name=row.name)
        if isinstance(row, Agent) and not row.active:
            raise DeskError("agent-inactive", name=row.shown_name or row.name)


def references(body: RuleBody) -> Iterator[Named]:
    """Go through every row that a rule names, by kind and id."""
    if body.department is not None:
        yield "department", body.department
    for condition in body.conditions:
        yield from _of_condition(condition)
    for action in body.actions:
        for name, value in action.params:
            param = ACTS[action.do].param(name)
            if param is not None and param.kind in TABLES and value not in param.choices:
                yield from ((param.kind, each) for each in _ids(value))


def _of_condition(condition: Condition) -> Iterator[Named]:
    name, _, parameter = condition.field.partition(":")
    if name == "field" and parameter:
        yield "field", parameter
    kind = condition.spec.kind
    if kind in IDS and kind in TABLES:
        yield from ((kind, each) for each in _ids(condition.value))


def _ids(value: object) -> Iterator[str]:
    for each in value if isinstance(value, tuple) else (value,):
        if isinstance(each, str) and len(each) == 32:
            yield each
