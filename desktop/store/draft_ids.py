"""How drafts are named: one per agent, ticket and kind, so that saving again replaces."""

from __future__ import annotations

from desktop.store.database import natural_id


def draft_id(agent: str, ticket: str | None, kind: str) -> str:
    """Return the id of the one draft an agent can have of a kind on a ticket."""
    return natural_id("draft", agent, ticket or "", kind)
