"""What an agent's fields accept."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.commands._desk_values import checked_text, named
from desktop.core.errors import DeskError
from desktop.core.hours import is_zone
from desktop.core.matching import fold_address
from desktop.mail.addresses import clean_email
from desktop.store.models import Agent
from desktop.store.row_reads import rows_where

Value = str | int
PROFILE = frozenset({"name", "shown_name", "email", "signature", "language", "gender", "time_zone"})
"""What everybody may change of themselves."""
EDITABLE = PROFILE | {"capacity"}
LARGEST_CAPACITY = 10_000
LONGEST_SIGNATURE = 20_000


def checked_profile(agent: Agent, changes: Mapping[str, Value]) -> dict[str, Value]:
    """Return changed values in their stored form.

    Raises ``name-empty``, ``field-value``, ``agent-email-invalid``, ``agent-email-taken``. An address that stays as it
    is, is not checked again.
    """
    return {name: _checked(agent.id, getattr(agent, name), name, value) for name, value in changes.items()}


def checked_new(values: Mapping[str, Value]) -> dict[str, Value]:
    """Return the values of an agent who is yet to be made; the address is needed."""
    return {name: _checked("", None, name, value) for name, value in values.items()}


def _checked(agent: str, held: Value | None, name: str, value: Value) -> Value:
    if name == "capacity":
        if type(value) is not int or not 0 <= value <= LARGEST_CAPACITY:
            raise DeskError("field-value", name=name, value=str(value)[:80])
        return value
    if name == "signature":
        if not isinstance(value, str) or len(value) > LONGEST_SIGNATURE:
            raise DeskError("field-value", name=name, value=str(value)[:80])
        return value
    text = named(str(value)) if name == "name" else checked_text(name, value)
    if name == "email" and text != held:
        return free_address(text, agent)
    if name == "time_zone" and text and not is_zone(text):
        raise DeskError("field-value", name=name, value=text[:80])
    return text


def free_address(text: str, agent: str = "") -> str:
    """Return an address that no other agent has, also none who left: they may come back."""
    clean = clean_email(text)
    if not clean or fold_address(clean) != fold_address(text):
        raise DeskError("agent-email-invalid", address=text[:200])
    others = (row for row in rows_where(Agent, "deleted = 0") if row.id != agent)
    if any(fold_address(row.email) == fold_address(clean) for row in others):
        raise DeskError("agent-email-taken", address=clean)
    return clean
