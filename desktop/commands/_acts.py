"""What rules do: each act is a command that an agent could have given, with the author's rights."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping

from desktop.commands._acts_arranging import ARRANGING
from desktop.commands._acts_assigning import assign_by
from desktop.commands._acts_mail import answer, mail_to, survey
from desktop.commands._acts_telling import TELLING
from desktop.commands._acts_webhook import webhook
from desktop.commands._rule_work import Entry, Work, changed, shown
from desktop.core.automation.act_reading import read_actions
from desktop.core.automation.acts import STOP
from desktop.core.automation.parts import Action
from desktop.core.errors import DeskError, NotFoundError
from desktop.core.macro_rights import may_use, sees_macro
from desktop.store import journal
from desktop.store.models import Macro, Ticket
from desktop.store.row_reads import row_by_id

ENDING = frozenset({STOP, "purge", "merge-matching"})
"""Acts after which the ticket is not there for a next one, when they did something."""


def perform(work: Work, actions: Iterable[Action]) -> list[Entry]:
    """Do a rule's acts in their order; return the trace. Raises the first refusal, naming the act (``act``, from 1)."""
    done: list[Entry] = []
    for at, action in enumerate(actions, 1):
        try:
            done.append(_one(work, action))
        except DeskError as refusal:
            refusal.details.setdefault("act", at)
            raise
        if action.do in ENDING and _gone(work.ticket):
            break
    return done


def _one(work: Work, action: Action) -> Entry:
    events = journal.current().events
    before = len(events)
    entry = shown(action) | DOING[action.do](work, action)
    changes = changed(events[before:], work.ticket)
    return entry | {"changed": changes} if changes else entry


def _gone(ticket: str) -> bool:
    row = row_by_id(Ticket, ticket)
    return row is None or row.deleted or row.merged_into is not None


def _macro(work: Work, action: Action) -> Entry:
    """Run a macro: its acts, then its text as an answer. A macro in a macro is left out: they might name each other."""
    row = row_by_id(Macro, str(action.value))
    actor = work.desk.actor
    if row is None or row.deleted or not sees_macro(actor, row) or not may_use(actor, row.kind):
        raise NotFoundError("not-found", kind="macro", id=str(action.value))
    if work.inside_macro:
        return {"skipped": "macro-in-macro"}
    work.inside_macro = True
    try:
        done = perform(work, _macro_acts(row))
    finally:
        work.inside_macro = False
    if row.text.strip():
        done.append({"do": "reply-template"} | answer(work, Action("reply-template", (("text", row.text),))))
    return {"name": row.name, "done": done}


def _macro_acts(row: Macro) -> tuple[Action, ...]:
    return read_actions(json.loads(row.actions))


def _nothing(work: Work, action: Action) -> Entry:
    return {}


DOING: Mapping[str, Callable[[Work, Action], Entry]] = {
    **ARRANGING,
    **TELLING,
    "assign": assign_by,
    "reply-template": answer,
    "send-mail": mail_to,
    "send-survey": survey,
    "webhook": webhook,
    "run-macro": _macro,
    STOP: _nothing,
}
