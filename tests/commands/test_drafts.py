"""Drafts are their author's own."""

import dataclasses

import pytest

from desktop.commands.drafts import discard_draft, save_draft
from desktop.commands.forms import DraftForm, NewTicketForm, ReplyForm
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.store.models import Department, Draft
from tests.making import actor_desk, make_agent, make_department, make_ticket


def test_a_colleagues_draft_does_not_exist_for_who_may_not_see_it(desk):
    ticket = make_ticket()
    draft = save_draft(desk, DraftForm(ticket.id, "reply", "<p>Mine</p>"))
    agent = actor_desk(desk, make_agent("Jan", "agent", [ticket.department]))
    with pytest.raises(NotFoundError):
        discard_draft(agent, draft)
    lead = actor_desk(desk, make_agent("Olga", "supervisor", [ticket.department]))
    with pytest.raises(DeskError, match="draft-not-yours"):
        discard_draft(lead, draft)
    discard_draft(desk, draft)
    assert Draft.get().deleted


def test_what_one_may_not_send_is_not_drafted(desk):
    ticket = make_ticket()
    light = actor_desk(desk, make_agent("Lea", "light", [ticket.department]))
    save_draft(light, DraftForm(ticket.id, "note", "<p>Note</p>"))
    for kind, on in (("reply", ticket.id), ("forward", ticket.id), ("new", None)):
        with pytest.raises(NotAllowedError):
            save_draft(light, DraftForm(on, kind, "<p>x</p>"))


def test_ones_own_draft_goes_out_of_sight_with_its_ticket(desk):
    hidden = make_ticket(department=make_department("Workshop"))
    agent = make_agent("Jan", "agent", [Department.get().id, hidden.department])
    draft = save_draft(actor_desk(desk, agent), DraftForm(hidden.id, "reply", "x"))
    from desktop.store import journal
    from desktop.store.models import Membership

    with journal.recording("test", "remove"):
        row = Membership.get(Membership.department == hidden.department)
        row.deleted = True
        row.save()
    with pytest.raises(NotFoundError):
        discard_draft(actor_desk(desk, agent), draft)


@pytest.mark.parametrize("form", [DraftForm, NewTicketForm, ReplyForm])
def test_a_form_takes_no_field_that_it_does_not_have(form):
    needed = {field.name: "" for field in dataclasses.fields(form) if field.default is dataclasses.MISSING}
    made = form(**needed)
    with pytest.raises(TypeError):
        form(**needed, agent="f" * 32)
    with pytest.raises((AttributeError, TypeError)):
        made.agent = "f" * 32
