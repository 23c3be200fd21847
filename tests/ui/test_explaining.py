from __future__ import annotations

import pytest

from desktop.core.catalogue import RIGHTS
from desktop.core.errors import NotAllowedError
from desktop.core.permissions import Permission, Scope
from desktop.store.queries.explain_facts import (
    Denied,
    Explanation,
    Missing,
    MissingKind,
    Reason,
    ReasonKind,
    RoleFact,
    Through,
)
from desktop.ui.errors import plain_sentence
from desktop.ui.explaining import (
    because,
    headline,
    plain,
    plain_explanation,
    right_label,
    right_words,
    role_line,
    role_name,
    scope_name,
    through_words,
)

AGENT, TRAINEE = RoleFact("agent"), RoleFact("f" * 32, "Workshop trainee")


def told(*reasons: Reason, missing: tuple[Missing, ...] = (), denied: Denied | None = None) -> Explanation:
    seen = bool(reasons)
    return Explanation("a" * 32, "Nora Vale", 214, seen, seen, reasons, missing, denied)


@pytest.mark.parametrize("kind", ReasonKind)
@pytest.mark.parametrize("scope", [Scope.ASSIGNED, Scope.UNASSIGNED, Scope.DEPARTMENTS, Scope.ALL])
def test_every_reason_has_a_sentence_with_its_names(kind: ReasonKind, scope: Scope):
    (sentence,) = because(told(Reason(kind, TRAINEE, scope, "Sales")))
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert "Nora Vale" in sentence or "Sales" in sentence


@pytest.mark.parametrize("kind", MissingKind)
def test_everything_that_is_missing_has_a_sentence(kind: MissingKind):
    (sentence,) = because(told(missing=(Missing(kind, AGENT, "Sales"),)))
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_a_terminal_gets_plain_english_sentences():
    why = told(
        Reason(ReasonKind.ASSIGNED, AGENT, Scope.DEPARTMENTS), Reason(ReasonKind.MEMBERSHIP, AGENT, Scope(3), "Sales")
    )
    assert plain_explanation(why) == [
        "Nora Vale sees ticket 214.",
        "The ticket is assigned to Nora Vale.",
        "As Agent, Nora Vale sees the tickets of their departments, and belongs to Sales.",
    ]
    denied = told(missing=(Missing(MissingKind.DENIED, AGENT, "Sales"),), denied=Denied("Sales", everybody=True))
    assert plain_explanation(denied) == [
        "Nora Vale does not see ticket 214.",
        "Sales denies everybody but owners the right to see it.",
    ]


def test_a_line_in_lists_alone_is_called_so():
    seen = Explanation("a" * 32, "Nora", 7, True, False, (Reason(ReasonKind.ROLE, AGENT, Scope.ALL),))
    assert plain(headline(seen)) == "Nora sees ticket 7 in lists, but cannot open its messages."


def test_a_refusal_names_the_right_as_the_settings_do():
    assert plain_sentence(NotAllowedError("not-allowed", permission="ticket.reply")) == (
        "You may not do this (Reply to customers)."
    )
    assert "channel.intake" in plain_sentence(NotAllowedError("not-allowed", permission="channel.intake"))


def test_rights_roles_and_scopes_have_names():
    assert all(right_label(right.permission) and right_words(right.permission) for right in RIGHTS)
    assert right_label("channel.intake") == "channel.intake"
    assert (role_name("light"), role_name("f" * 32, "Trainee"), role_name("")) == ("Light agent", "Trainee", "no role")
    assert role_line("light")
    assert not role_line("f" * 32)
    assert scope_name(Permission.TICKET_REPLY, Scope.UNASSIGNED) == "Unassigned in mine"
    assert scope_name(Permission.CONTACT_VIEW, Scope.DEPARTMENTS) == "Of my departments"
    assert scope_name(Permission.VIEW_OWN, Scope.ALL) == "yes"
    way = Through(RoleFact("supervisor"), Scope.DEPARTMENTS, "Repairs")
    assert plain(through_words(Permission.VIEW_SHARED, way)) == "Supervisor in Repairs"
    assert plain(through_words(Permission.TICKET_REPLY, way)) == "Supervisor in Repairs: their departments"
