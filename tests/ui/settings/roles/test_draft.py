from __future__ import annotations

from desktop.core.granting import GRANTABLE
from desktop.core.permissions import Permission, Scope
from desktop.core.roles import BUILT_IN_GRANTS
from desktop.store.queries.explain_roles import Holder, Lock, RoleSheet
from desktop.ui.settings.roles.draft import Draft, Step

REPLY, MERGE, TRASH = Permission.TICKET_REPLY, Permission.TICKET_MERGE, Permission.TICKET_TRASH
NORA, RAFA = Holder("n", "Nora"), Holder("r", "Rafa")


def sheet(role: str = "agent", lock: Lock = Lock.OPEN, limit: Scope = Scope.ALL, **stored: Scope) -> RoleSheet:
    origin = {each: BUILT_IN_GRANTS["agent"].get(each, Scope.NONE) for each in GRANTABLE}
    grants = {**origin, **{Permission[name.upper()]: scope for name, scope in stored.items()}}
    limits = dict.fromkeys(GRANTABLE, limit)
    return RoleSheet(role, "", "", "agent", grants, origin, limits, (NORA, RAFA), lock)


def drafted(*sheets: RoleSheet) -> Draft:
    draft = Draft()
    for each in sheets:
        draft.take(each)
    return draft


def test_what_is_set_and_set_back_is_no_change():
    draft = drafted(sheet())
    draft.set_scope("agent", REPLY, Scope.ASSIGNED)
    assert draft.steps() == [Step("agent", REPLY, Scope.ASSIGNED)]
    draft.set_scope("agent", REPLY, Scope.DEPARTMENTS)
    assert draft.steps() == []


def test_what_a_role_came_with_is_put_back_rather_than_set():
    draft = drafted(sheet(ticket_reply=Scope.ASSIGNED, ticket_trash=Scope.NONE))
    assert set(draft.different("agent")) == {REPLY, TRASH}
    draft.put_back("agent", REPLY)
    assert draft.steps() == [Step("agent", REPLY, None)]
    draft.put_back("agent")
    assert draft.different("agent") == []
    assert {step.permission for step in draft.steps()} == {REPLY, TRASH}


def test_nothing_is_wanted_beyond_ones_own_rights_nor_in_a_locked_role():
    draft = drafted(sheet(limit=Scope.DEPARTMENTS), sheet("light", lock=Lock.OWN))
    draft.set_scope("agent", REPLY, Scope.ALL)
    draft.set_scope("light", REPLY, Scope.NONE)
    assert draft.steps() == []
    assert draft.refusal("agent", REPLY, Scope.ALL) == "beyond"
    assert draft.refusal("light", REPLY, Scope.NONE) == "locked"


def test_narrowing_is_saved_before_widening():
    draft = drafted(sheet())
    draft.set_scope("agent", REPLY, Scope.ALL)
    draft.set_scope("agent", MERGE, Scope.NONE)
    assert [step.permission for step in draft.steps()] == [MERGE, REPLY]


def test_agents_with_two_changed_roles_are_reached_once():
    draft = drafted(sheet(), sheet("light"))
    draft.set_scope("agent", REPLY, Scope.NONE)
    draft.set_scope("light", REPLY, Scope.NONE)
    assert draft.reached() == 2


def test_what_somebody_else_saved_meanwhile_is_no_change_any_more_and_the_rest_stays():
    draft = drafted(sheet())
    draft.set_scope("agent", REPLY, Scope.ASSIGNED)
    draft.set_scope("agent", MERGE, Scope.NONE)
    draft.take(sheet(ticket_reply=Scope.ASSIGNED))
    assert draft.steps() == [Step("agent", MERGE, Scope.NONE)]
    draft.take(sheet(lock=Lock.BEYOND))
    assert draft.steps() == []


def test_a_role_that_is_gone_takes_its_changes_along():
    draft = drafted(sheet(), sheet("light"))
    draft.set_scope("light", REPLY, Scope.NONE)
    draft.forget_role("light")
    assert draft.steps() == []
    draft.set_scope("agent", REPLY, Scope.NONE)
    draft.forget()
    assert draft.steps() == []
