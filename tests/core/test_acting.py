"""Acting for somebody: never more than they may, whatever roles, denials and referrals there are."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.acting import confined, standing, weaker
from desktop.core.actors import Actor, reaches, unrestricted
from desktop.core.permissions import Permission, Scope

HOMES = ("a" * 32, "b" * 32)
AGENTS = ("1" * 32, "2" * 32)
RIGHTS = (Permission.TICKET_VIEW_LIST, Permission.TICKET_EDIT_SUBJECT)


@dataclass(frozen=True)
class Ticket:
    """A ticket as far as rights look at it."""

    department: str
    assignee: str | None
    referred: frozenset[str] = field(default_factory=frozenset)


grants = st.dictionaries(st.sampled_from(RIGHTS), st.sampled_from(Scope))
homes = st.frozensets(st.sampled_from(HOMES))
denials = st.dictionaries(st.sampled_from(HOMES), st.frozensets(st.sampled_from(RIGHTS)))
actors = st.builds(
    Actor, st.sampled_from(AGENTS), grants, homes, st.dictionaries(st.sampled_from(HOMES), grants), denials
)
tickets = st.builds(
    Ticket,
    st.sampled_from(HOMES),
    st.sampled_from((None, *AGENTS)),
    st.frozensets(st.sampled_from((*HOMES, *AGENTS)), max_size=2),
)
rights = st.sampled_from(RIGHTS)


@settings(max_examples=1000)
@given(actors, actors, tickets, rights)
def test_what_acts_for_two_may_no_more_than_either(one: Actor, other: Actor, ticket: Ticket, right: Permission) -> None:
    if reaches(weaker(one, other), right, ticket):
        assert reaches(one, right, ticket)
        assert reaches(other, right, ticket)


@settings(max_examples=1000)
@given(actors, homes, tickets, rights)
def test_who_is_confined_may_no_more_than_before(
    actor: Actor, inside: frozenset[str], ticket: Ticket, right: Permission
) -> None:
    limited = confined(actor, inside)
    if reaches(limited, right, ticket):
        assert reaches(actor, right, ticket)
        assert ticket.department in inside or ticket.referred & inside
    elif ticket.department in inside and not ticket.referred:
        assert not reaches(actor, right, ticket)


@given(actors, tickets, rights)
def test_standing_rights_are_the_same_rights(actor: Actor, ticket: Ticket, right: Permission) -> None:
    assert reaches(standing(actor), right, ticket) == reaches(actor, right, ticket)


def test_an_owner_acting_for_an_owner_loses_nothing() -> None:
    both = weaker(unrestricted(AGENTS[0]), unrestricted(AGENTS[1]))
    assert all(both.scope(right) == Scope.ALL for right in Permission)
    assert both.version == -1
