"""What things are called on a server: its roles, whose names hold for all databases of a cluster, and quoting.

Each desk has four roles that cannot sign in. ``owner`` owns the tables, ``engine`` the functions through which agents
write, ``doorman`` those that make and close logins (it alone may create roles), ``agents`` is the group of all logins.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PLAIN = re.compile(r"[a-z_][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Roles:
    """The names of the roles of one desk, told from those of other desks by a suffix of 8 hex digits."""

    suffix: str

    @property
    def owner(self) -> str:
        """Who owns schemas and tables."""
        return f"desk_owner_{self.suffix}"

    @property
    def engine(self) -> str:
        """Who owns the functions that write; bound by policies like everybody."""
        return f"desk_engine_{self.suffix}"

    @property
    def doorman(self) -> str:
        """Who makes logins."""
        return f"desk_doorman_{self.suffix}"

    @property
    def agents(self) -> str:
        """The group that all logins are in."""
        return f"desk_agent_{self.suffix}"

    def login(self, agent: str, computer: str) -> str:
        """Return the name that a computer (8 hex digits) of an agent (id) signs in with; it says nothing of people."""
        return f"{self.logins}{agent}_{computer}"

    @property
    def logins(self) -> str:
        """What the names of all logins begin with."""
        return f"desk_{self.suffix}_"

    def fill(self, sql: str) -> str:
        """Put the names in for ``@owner``, ``@engine``, ``@doorman`` and ``@agents``."""
        for word in ("owner", "engine", "doorman", "agents"):
            sql = sql.replace(f"@{word}", getattr(self, word))
        return sql


def quoted(name: str) -> str:
    """Return an identifier as it stands in SQL; our own names need no quotes but are words such as ``value``."""
    return f'"{name}"' if _PLAIN.fullmatch(name) else '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """Return a text as it stands in SQL."""
    return "'" + text.replace("'", "''") + "'"
