"""How a department can hand out its tickets: the words alone, which every start reads with the settings."""

from __future__ import annotations

METHODS = (
    "manual",
    "pull",
    "round-robin",
    "least-loaded",
    "by-capacity",
    "skill",
    "last-agent",
    "company-agent",
    "offer-one",
    "offer-all",
)
"""How a department hands out its tickets, as stored."""
BY_HAND = frozenset({"manual", "pull"})
OFFERING = frozenset({"offer-one", "offer-all"})
CHOOSING = tuple(each for each in METHODS if each not in BY_HAND | OFFERING)
"""The methods that name an agent at once: the ones a rule can ask for."""
