"""Whether a mail that points at a ticket may join it (the ladder of the design, features.md §15.1).

Only a mark that we issued and keyed lets a stranger in, and then visibly and without any right to answers. Ids that
others made, conversation marks and numbers count for people who already take part: anybody can copy them.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum

from desktop.core.matching_domains import PUBLIC_DOMAINS


class Evidence(IntEnum):
    """How a mail points at a ticket, the strongest first."""

    TOKEN = 1
    REFERENCE = 2
    THREAD = 3
    NUMBER = 4


class Standing(StrEnum):
    """What the sender is to the ticket. JOINED wrote in with a token and was not confirmed by an agent yet."""

    REQUESTER = "requester"
    PARTICIPANT = "participant"
    JOINED = "joined"
    AGENT = "agent"
    COLLEAGUE = "colleague"
    STRANGER = "stranger"


class Decision(StrEnum):
    """JOIN the ticket; NEWCOMER: join it as somebody unconfirmed; SUGGEST: a new ticket that mentions the other."""

    JOIN = "join"
    NEWCOMER = "newcomer"
    SUGGEST = "suggest"


def decide(evidence: Evidence, standing: Standing, *, bulk: bool = False) -> Decision:
    """Decide for one candidate. ``bulk``: the mail referred to went to many (chatwoot PR#13502)."""
    if evidence == Evidence.TOKEN:
        return Decision.NEWCOMER if standing == Standing.STRANGER else Decision.JOIN
    if standing == Standing.STRANGER or (standing == Standing.JOINED and evidence == Evidence.NUMBER):
        return Decision.SUGGEST
    if bulk and standing in (Standing.AGENT, Standing.COLLEAGUE, Standing.JOINED):
        return Decision.SUGGEST
    return Decision.JOIN


def fold_address(email: str) -> str:
    """Return the form in which addresses are compared."""
    return email.strip().casefold()


def domain_of(email: str) -> str:
    """Return the folded domain of an address, or empty."""
    return fold_address(email).rpartition("@")[2].rstrip(".")


def company_domain(email: str) -> str:
    """Return the domain when it can stand for a company, empty for public providers and addresses without a dot."""
    domain = domain_of(email)
    usable = "." in domain and not domain.startswith("[") and domain not in PUBLIC_DOMAINS
    return domain if usable else ""


def colleagues(one: str, other: str) -> bool:
    """Tell whether two addresses belong to one company, as far as their domains say."""
    domain = company_domain(one)
    return bool(domain) and domain == company_domain(other)
