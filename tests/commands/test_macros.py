"""Saved answers and macros: whose they are, what they may be, and taking changes back."""

import json
from dataclasses import replace

import pytest

from desktop.commands.departments import create_department
from desktop.commands.macros import (
    create_macro,
    delete_macro,
    duplicate_macro,
    edit_macro,
    import_macros,
    reorder_macros,
)
from desktop.commands.tags import create_tag
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.core.macro_forms import MacroForm
from desktop.store.models import AuditEntry, Department, Macro
from desktop.store.queries.causes import causes_since, newest_event
from desktop.store.queries.macros import export_macros, macro_folders, macro_row, macro_rows, usable_rows
from tests.making import actor_desk, make_agent

THANKS = MacroForm("Thanks", "Thank you, {customer.first_name|friend}.", shortcut="thx", folder="Polite/Ends")
URGENT = {"do": "set-priority", "value": 3}


@pytest.fixture
def home(desk):
    return Department.get().id


@pytest.fixture
def jan(desk, home):
    return actor_desk(desk, make_agent("Jan", "agent", [home]))


def names(desk, kind=""):
    return [row.name for row in macro_rows(desk.actor, kind)]


def test_one_writes_for_oneself_and_nobody_else_sees_it(desk, jan):
    identity = create_macro(jan, THANKS)
    row = macro_row(jan.actor, identity)
    assert (row.scope, row.shortcut, row.folder, row.writable) == ("own", "thx", "Polite/Ends", True)
    assert names(desk) == []
    with pytest.raises(NotFoundError):
        edit_macro(desk, identity, THANKS)
    with pytest.raises(NotFoundError):
        macro_row(desk.actor, identity)
    assert macro_folders(jan.actor, "canned") == ["Polite", "Polite/Ends"]


def test_for_others_it_takes_their_right(desk, jan, home):
    for scope, right in (("department", "content.canned_department"), ("shared", "content.canned_shared")):
        with pytest.raises(NotAllowedError) as refusal:
            create_macro(jan, replace(THANKS, scope=scope, department=home))
        assert refusal.value.details == {"permission": right}
    assert Macro.select().count() == 0
    shared = create_macro(desk, replace(THANKS, scope="shared"))
    assert not macro_row(jan.actor, shared).writable
    with pytest.raises(NotAllowedError):
        delete_macro(jan, shared)
    lead = actor_desk(desk, make_agent("Olga", "supervisor", [home]))
    ours = create_macro(lead, replace(THANKS, scope="department", department=home))
    assert macro_row(jan.actor, ours).department_name == "Halyard Outdoor"
    with pytest.raises(NotAllowedError):
        create_macro(lead, replace(THANKS, scope="department", department=create_department(desk, "Workshop")))


def test_handing_it_on_takes_both_rights(desk, jan, home):
    mine = create_macro(jan, THANKS)
    with pytest.raises(NotAllowedError):
        edit_macro(jan, mine, replace(THANKS, scope="shared"))
    assert macro_row(jan.actor, mine).scope == "own"


def test_another_department_does_not_see_a_departments(desk, jan):
    other = create_department(desk, "Workshop")
    create_macro(desk, replace(THANKS, scope="department", department=other))
    assert (names(jan), names(desk)) == ([], ["Thanks"])


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"name": "  "}, "name-empty"),
        ({"text": " "}, "macro-empty"),
        ({"text": "x" * 20_001}, "macro-too-long"),
        ({"text": "Dear {customer.frist_name}"}, "placeholder-unknown"),
        ({"html": "<p>{ticket.nummer}</p>"}, "placeholder-unknown"),
        ({"shortcut": "two words"}, "macro-shortcut"),
        ({"folder": "a/b/c/d/e/f"}, "macro-folder"),
        ({"kind": "rule"}, "macro-kind"),
        ({"scope": "everybody"}, "macro-kind"),
        ({"scope": "department"}, "not-found"),
        ({"kind": "macro", "actions": ({"do": "explode"},)}, "rule-act"),
        ({"kind": "macro", "actions": ({"do": "set-priority", "value": 9},)}, "rule-number"),
        ({"kind": "macro", "actions": ({"do": "stop"},)}, "macro-act"),
        ({"kind": "macro", "actions": ({"do": "run-macro", "value": "0" * 32},)}, "macro-act"),
        ({"kind": "macro", "actions": ({"do": "purge", "confirm": True, "confirm_again": True},)}, "macro-act"),
    ],
)
def test_what_cannot_be_saved_is_refused(desk, changes, code):
    with pytest.raises(DeskError, match=code):
        create_macro(desk, replace(THANKS, **changes))
    assert Macro.select().count() == 0


def test_html_is_made_harmless_and_acts_need_no_text(desk):
    form = MacroForm("X", "Hi", '<div onclick="x()">Hi<script>alert(1)</script><img src="https://x/y.png"></div>')
    html = macro_row(desk.actor, create_macro(desk, form)).html
    assert "script" not in html
    assert "onclick" not in html
    acting = create_macro(desk, MacroForm("Urgent", kind="macro", actions=(URGENT,)))
    assert macro_row(desk.actor, acting).acts == (URGENT,)


def test_a_shortcut_belongs_to_one_of_the_same_people(desk, jan):
    shared = create_macro(desk, replace(THANKS, scope="shared"))
    create_macro(jan, THANKS)
    with pytest.raises(DeskError, match="macro-shortcut-taken") as refusal:
        create_macro(desk, replace(THANKS, name="Again", scope="shared"))
    assert refusal.value.details == {"name": "thx", "other": "Thanks"}
    edit_macro(desk, shared, replace(THANKS, scope="shared", text="Thanks!"))


def test_a_copy_is_ones_own(desk, jan):
    shared = create_macro(desk, replace(THANKS, scope="shared"))
    copy = macro_row(jan.actor, duplicate_macro(jan, shared, "My thanks"))
    assert (copy.name, copy.scope, copy.shortcut, copy.text) == ("My thanks", "own", "", THANKS.text)


def test_they_are_put_in_order(desk):
    one, two, three = (create_macro(desk, MacroForm(name, "x")) for name in ("One", "Two", "Three"))
    reorder_macros(desk, [three, one, two])
    assert names(desk) == ["Three", "One", "Two"]
    reorder_macros(desk, [one, three])
    assert names(desk) == ["One", "Three", "Two"]


def test_every_change_can_be_taken_back_by_who_might_make_it(desk, jan):
    def cause_of(run, *args):
        before = newest_event()
        run(desk, *args)
        return causes_since(desk.actor, before)[-1][0]

    identity = create_macro(desk, replace(THANKS, scope="shared"))
    changed = cause_of(edit_macro, identity, replace(THANKS, scope="shared", text="Bye"))
    with pytest.raises(NotAllowedError):
        undo(jan, changed)
    undo(desk, changed)
    assert macro_row(desk.actor, identity).text == THANKS.text
    undo(desk, cause_of(delete_macro, identity))
    assert names(desk) == ["Thanks"]
    undo(desk, cause_of(duplicate_macro, identity, "Copy"))
    assert names(desk) == ["Thanks"]


def test_shared_ones_are_in_the_audit_log_and_own_ones_are_not(desk):
    before = AuditEntry.select().count()
    create_macro(desk, THANKS)
    assert AuditEntry.select().count() == before
    create_macro(desk, replace(THANKS, scope="shared"))
    last = AuditEntry.select().order_by(AuditEntry.rid.desc()).first()
    assert (last.action, last.kind, last.name) == ("create_macro", "macro", "Thanks")


def test_who_may_not_use_them_is_offered_none(desk, home):
    create_macro(desk, replace(THANKS, scope="shared"))
    light = actor_desk(desk, make_agent("Lee", "reports", [home]))
    assert usable_rows(light.actor) == []
    assert [row.name for row in usable_rows(desk.actor)] == ["Thanks"]
    assert usable_rows(replace(desk.actor, seen_by="0" * 32)) == []


def test_they_go_to_another_desk_as_a_file(desk, jan):
    tag, place = create_tag(desk, "refund"), create_department(desk, "Refunds")
    acts = ({"do": "add-tags", "value": [tag]}, {"do": "set-department", "value": place}, URGENT)
    create_macro(desk, MacroForm("Refund", "Soon", kind="macro", scope="shared", shortcut="re", actions=acts))
    file = json.loads(export_macros(desk.actor, "macro"))
    assert file["names"] == {tag: "refund", place: "Refunds"}
    foreign = json.dumps(file).replace(tag, "1" * 32).replace(place, "2" * 32)
    made = macro_row(jan.actor, import_macros(jan, foreign)[0])
    assert made.acts == ({"do": "add-tags", "value": [tag]}, {"do": "set-department", "value": place}, URGENT)
    assert (made.scope, made.shortcut) == ("own", "")
    with pytest.raises(DeskError, match="macro-unknown-name") as refusal:
        import_macros(jan, foreign.replace("Refunds", "Elsewhere"))
    assert refusal.value.details == {"name": "Elsewhere"}
    assert len(names(jan)) == 2
