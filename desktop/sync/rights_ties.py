"""What rows of a ticket say beside their ticket: it must fit too, or it would lead to another one by a back door."""

from __future__ import annotations

import json
from collections.abc import Mapping

from desktop.sync.policy import POLICY
from desktop.sync.rights_numbers import check_alias
from desktop.sync.rights_rows import KIND, MALFORMED, RIGHT, UNKNOWN, Incoming, Judge, RefusalError
from desktop.sync.rights_state import Said, present
from desktop.sync.wire import Value

OF_LETTERS = frozenset({"outgoing", "shared_cause"})
"""Tables whose rows name a message of their ticket."""
PLACES = frozenset({"department", "assignee"})
"""What a ticket's history is asked for: who had it lately (``rights_state.past_places``)."""
DEEPEST = 1_000


def check_ties(item: Incoming, ticket: bytes, said: Mapping[bytes, Said]) -> None:
    """Refuse what leads to another ticket, a customer's answer from an agent, a cause that no limit would ever end."""
    if item.table == "field_value":
        _check_field(item)
    elif item.table == "ticket_alias":
        check_alias(item, ticket)
    elif item.table in OF_LETTERS and "message" in item.at:
        message = item.value("message")
        found = said.get(message) if isinstance(message, bytes) else None
        if message is not None and found is None:
            raise RefusalError(UNKNOWN)
        if found is not None and found.ticket != ticket:
            raise RefusalError(RIGHT, column="message")
    if item.table == "rating" and item.known is None and item.value("score") is not None:
        raise RefusalError(KIND, kind="rating")
    if item.table == "shared_cause" and "depth" in item.at and not _is_depth(item.value("depth")):
        raise RefusalError(MALFORMED)


def _is_depth(value: Value) -> bool:
    return isinstance(value, int) and 0 <= value <= DEEPEST


def _check_field(item: Incoming) -> None:
    """Refuse another ticket's field: a ticket's says twice which one that is, a person's or company's names none."""
    if "row" not in item.at and "ticket" not in item.at:
        return
    row = item.value("row") if "row" in item.at else item.was("row")
    ticket = item.value("ticket") if "ticket" in item.at else item.was("ticket")
    if not isinstance(row, bytes) or ticket != row and (ticket is not None or present("ticket", [row])):
        raise RefusalError(RIGHT, column="row")


def check_history(item: Incoming, judge: Judge) -> None:
    """Refuse a tale of a ticket's being moved from whoever may not move it: it widens what they reach (``_lately``)."""
    name = item.value("field")
    if item.known is not None or name not in PLACES or item.value("row") != item.value("ticket"):
        return
    policy, value = POLICY["ticket"], _written(item.value("new"))
    rights = judge.of_value(policy, str(name), value) if name in policy.values else policy.of_column(str(name))
    judge.need(rights, KIND, kind=str(name))


def _written(text: Value) -> Value:
    try:
        found = json.loads(text) if isinstance(text, str) else None
    except ValueError:
        raise RefusalError(MALFORMED) from None
    return found if isinstance(found, str) else None
