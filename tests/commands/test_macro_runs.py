"""A macro does what the agent who runs it might do by hand, all of it or nothing, and is taken back in one step."""

from dataclasses import replace

import pytest

from desktop.commands.macro_runs import run_macro
from desktop.commands.macros import create_macro
from desktop.commands.tags import create_tag, delete_tag
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.core.macro_forms import MacroForm
from desktop.store.models import Department, Message, Outgoing, Ticket, TicketTag
from desktop.store.queries.causes import causes_since, newest_event
from tests.making import actor_desk, make_agent, make_department, make_mailbox, make_ticket

TEXT = "Dear {customer.first_name}, it is {ticket.priority}; {mailbox.name|we} care. {ticket.custom.Order}"


@pytest.fixture
def home(desk):
    return Department.get().id


@pytest.fixture
def ticket(desk):
    make_mailbox(desk)
    return make_ticket(text="Hello, it burns and I have no water for it.")


def again(ticket):
    return Ticket.get(Ticket.id == ticket.id)


def shared(desk, *acts, text=TEXT, **more):
    form = MacroForm("Do it", text, kind="macro", scope="shared", actions=acts)
    return create_macro(desk, replace(form, **more))


def test_it_acts_and_gives_its_text_filled_in_afterwards(desk, ticket):
    tag = create_tag(desk, "fire")
    macro = shared(desk, {"do": "set-priority", "value": 3}, {"do": "add-tags", "value": [tag]})
    ready = run_macro(desk, ticket.id, macro)
    assert ready.text == "Dear Amira, it is urgent; Halyard Outdoor care. {ticket.custom.Order}"
    assert ready.unfilled == ("{ticket.custom.Order}",)
    assert again(ticket).priority == 3
    assert TicketTag.select().count() == 1
    assert Outgoing.select().count() == 0


def test_one_step_takes_all_of_it_back(desk, ticket):
    tag = create_tag(desk, "fire")
    acts = ({"do": "set-priority", "value": 3}, {"do": "add-tags", "value": [tag]}, {"do": "resolve-silent"})
    macro, before = shared(desk, *acts), newest_event()
    run_macro(desk, ticket.id, macro)
    causes = causes_since(desk.actor, before)
    assert [command for _, command in causes] == ["run_macro"]
    undo(desk, causes[0][0])
    assert (again(ticket).priority, again(ticket).lane) == (1, 0)
    assert not TicketTag.select().where(TicketTag.deleted == False).exists()  # noqa: E712  SQL


def test_taking_it_back_takes_the_rights_of_its_steps(desk, ticket, home):
    macro, before = shared(desk, {"do": "close"}), newest_event()
    run_macro(desk, ticket.id, macro)
    cause = causes_since(desk.actor, before)[0][0]
    rana = actor_desk(desk, make_agent("Rana", "restricted", [home]))
    with pytest.raises(DeskError):
        undo(rana, cause)
    assert again(ticket).lane == 5


def test_it_never_does_more_than_its_runner_may_and_nothing_by_halves(desk, ticket, home):
    macro = shared(desk, {"do": "set-priority", "value": 3}, {"do": "close"})
    rana = actor_desk(desk, make_agent("Rana", "restricted", [home]))
    with pytest.raises(NotAllowedError) as refusal:
        run_macro(rana, ticket.id, macro)
    assert refusal.value.details["permission"] == "ticket.status_close"
    assert refusal.value.details["act"] == 2
    assert (again(ticket).priority, again(ticket).lane) == (1, 0)


def test_a_step_that_names_something_gone_is_refused(desk, ticket):
    tag = create_tag(desk, "fire")
    macro = shared(desk, {"do": "set-priority", "value": 3}, {"do": "add-tags", "value": [tag]})
    delete_tag(desk, tag)
    with pytest.raises(NotFoundError):
        run_macro(desk, ticket.id, macro)
    assert again(ticket).priority == 1


def test_where_it_puts_the_ticket_the_runner_need_not_see_it(desk, ticket, home):
    jan = actor_desk(desk, make_agent("Jan", "agent", [home]))
    macro = shared(desk, {"do": "set-department", "value": make_department("Workshop")})
    assert run_macro(jan, ticket.id, macro).text == ""
    assert again(ticket).department != home


def test_somebody_elses_and_saved_answers_are_not_run(desk, ticket, home):
    jan = actor_desk(desk, make_agent("Jan", "agent", [home]))
    mine = create_macro(desk, MacroForm("Mine", "x", kind="macro"))
    answer = create_macro(desk, MacroForm("Answer", "x", scope="shared"))
    for each in (mine, answer, "0" * 32, "nonsense"):
        with pytest.raises(NotFoundError):
            run_macro(jan, ticket.id, each)


def test_a_note_is_written_under_the_runners_name(desk, ticket, home):
    jan = actor_desk(desk, make_agent("Jan", "agent", [home]))
    run_macro(jan, ticket.id, shared(desk, {"do": "add-note", "value": "For {customer.name}"}))
    note = Message.get(Message.kind == "note")
    assert (note.text, note.agent) == ("For Amira Haddad", jan.actor.id)
