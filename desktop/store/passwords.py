"""What a password has to be like: long enough, and not what anybody who knows the person would try first."""

from __future__ import annotations

from desktop.core.errors import DeskError
from desktop.core.folding import fold
from desktop.store.agent_secrets import LONGEST
from desktop.store.models.desk import Agent
from desktop.store.row_reads import row_by_id

SHORTEST = 10


def check_password(agent: str, new: str, old: str = "") -> None:
    """Refuse a password that is too easy: ``password-short``, ``password-long``, ``password-known``, ``password-same``.

    Length is what protects (NIST SP 800-63B, 3.1.1.2): there are no rules about signs and digits.
    """
    if len(new.strip()) < SHORTEST:
        raise DeskError("password-short", shortest=SHORTEST)
    if len(new) > LONGEST:
        raise DeskError("password-long", longest=LONGEST)
    if new == old:
        raise DeskError("password-same")
    row = row_by_id(Agent, agent)
    known = {row.name, row.shown_name, row.email, row.email.partition("@")[0]} if row is not None else set()
    if len(set(new)) < 4 or _bare(new) in {_bare(each) for each in known if each}:
        raise DeskError("password-known")


def _bare(text: str) -> str:
    return "".join(each for each in fold(text) if each.isalnum())
