"""The owner's own fields."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.commands.fields import create_custom_field, delete_field, edit_field, reorder_fields
from desktop.commands.marks import set_field
from desktop.commands.tickets import resolve
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.store.models import CustomField, Event, FieldValue
from tests.making import actor_desk, make_agent, make_ticket


def test_a_field_changes_and_what_it_holds_stays(desk: Desk) -> None:
    ticket = make_ticket()
    field = create_custom_field(desk, "Size", "choice", ("S", "M", " M ", ""))
    set_field(desk, ticket.id, field, "M")
    edit_field(desk, field, name="Shirt size", choices=("S", "L"), required="resolve")
    row = CustomField.get()
    assert (row.name, row.choices, row.required, FieldValue.get().value) == ("Shirt size", "S\nL", "resolve", "M")
    with pytest.raises(DeskError, match="field-value"):
        set_field(desk, ticket.id, field, "M")
    edit_field(desk, field, name="SHIRT size", required="")


def test_a_required_field_is_filled_in_before_resolving(desk: Desk) -> None:
    ticket, field = make_ticket(), create_custom_field(desk, "Cause", "text")
    create_custom_field(desk, "Size", "text")
    edit_field(desk, field, required="resolve")
    with pytest.raises(DeskError, match=r"field-required.*Cause"):
        resolve(desk, ticket.id)
    set_field(desk, ticket.id, field, "Paper")
    resolve(desk, ticket.id)
    edit_field(desk, field, required="")
    resolve(desk, make_ticket().id)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"kind": "text"}, "field-refused"),
        ({"subject": "contact"}, "field-refused"),
        ({"deleted": "1"}, "field-refused"),
        ({"choices": ()}, "field-needs-choices"),
        ({"required": "always"}, "field-value"),
        ({"pattern": "("}, "field-value"),
        ({"name": " "}, "name-empty"),
        ({"name": "OTHER"}, "field-exists"),
        ({"choices": (1, 2)}, "field-value"),
    ],
)
def test_changes_must_fit(desk: Desk, changes: dict[str, str], code: str) -> None:
    create_custom_field(desk, "Other", "text")
    field = create_custom_field(desk, "Size", "choice", ("S", "M"))
    with pytest.raises(DeskError, match=code):
        edit_field(desk, field, **changes)


def test_one_name_may_serve_tickets_and_contacts(desk: Desk) -> None:
    create_custom_field(desk, "Number", "text")
    create_custom_field(desk, "Number", "text", subject="contact")
    with pytest.raises(DeskError, match="field-exists"):
        create_custom_field(desk, "number", "integer")
    assert CustomField.get(CustomField.id == create_custom_field(desk, "X", "text", required="resolve")).required
    with pytest.raises(DeskError, match="field-value"):
        create_custom_field(desk, "Y", "text", required="always")
    for kind, subject in (("colour", "ticket"), ("text", "agent")):
        with pytest.raises(DeskError, match="field-kind"):
            create_custom_field(desk, "Z", kind, subject=subject)


def test_fields_keep_the_order_they_are_given(desk: Desk) -> None:
    one, two, three = (create_custom_field(desk, name, "text") for name in ("One", "Two", "Three"))
    reorder_fields(desk, [three, one])
    assert [each.id for each in CustomField.select().order_by(CustomField.position)] == [three, one, two]


def test_a_deleted_field_is_hidden_and_comes_back_with_its_values(desk: Desk) -> None:
    ticket, field = make_ticket(), create_custom_field(desk, "Size", "text")
    set_field(desk, ticket.id, field, "M")
    delete_field(desk, field)
    with pytest.raises(NotFoundError):
        set_field(desk, ticket.id, field, "L")
    undo(desk, Event.get(Event.command == "delete_field").cause)
    assert (CustomField.get().deleted, FieldValue.get().value) == (False, "M")


def test_fields_are_for_those_who_may(desk: Desk) -> None:
    acting, field = actor_desk(desk, make_agent("Marek", "supervisor")), create_custom_field(desk, "Size", "text")
    for change in (
        lambda: create_custom_field(acting, "X", "text"),
        lambda: edit_field(acting, field, name="X"),
        lambda: reorder_fields(acting, []),
        lambda: delete_field(acting, field),
    ):
        with pytest.raises(NotAllowedError):
            change()
