"""Who writes the words of letters, and what may stand in them."""

import pytest

from desktop.commands.departments import create_department
from desktop.commands.desk_setup import write_desk_setting
from desktop.commands.letter_templates import reset_letter, save_letter
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotAllowedError
from desktop.store.letter_texts import letter, own_words
from desktop.store.models import AuditEntry, Department, LetterTemplate
from desktop.store.queries.causes import causes_since, newest_event
from desktop.store.settings import department_values
from tests.making import actor_desk, make_agent


@pytest.fixture
def home(desk):
    return Department.get().id


def test_the_words_nearest_to_the_customer_count(desk, home):
    built_in = letter(home, "auto-reply", "pl")
    assert built_in[0] == "Otrzymaliśmy Twoją wiadomość"
    for department, language, text in (("", "", "desk"), ("", "pl", "desk pl"), (home, "", "home"), (home, "pl", "pl")):
        save_letter(desk, department, "auto-reply", language, "", text)
        assert letter(home, "auto-reply", "pl") == (built_in[0], text)
    assert letter(home, "auto-reply", "es")[1] == "home"
    assert letter(create_department(desk, "Workshop"), "auto-reply", "pl")[1] == "desk pl"
    reset_letter(desk, home, "auto-reply", "pl")
    reset_letter(desk, home, "auto-reply", "")
    assert letter(home, "auto-reply", "pl")[1] == "desk pl"


def test_a_departments_words_for_every_language_are_its_setting(desk, home):
    save_letter(desk, home, "resolved", "", "All done", "Done with {number}")
    assert department_values(home, "resolved_text").text("resolved_text") == "Done with {number}"
    write_desk_setting(desk, "resolved_text", "Finished", owner=home)
    assert own_words(home, "resolved", "") == ("All done", "Finished")
    reset_letter(desk, home, "resolved", "")
    assert own_words(home, "resolved", "") == ("", "")
    assert letter(home, "resolved", "en") == ("", "")


@pytest.mark.parametrize(
    ("event", "text", "code"),
    [
        ("auto-reply", "Hello {customer.name}", "placeholder-not-here"),
        ("auto-reply", "You wrote {ticket.subject|something}", "placeholder-not-here"),
        ("out-of-hours", "{ticket.custom.Order}", "placeholder-not-here"),
        ("resolved", "Hello {customer.nam}", "placeholder-unknown"),
        ("resolved", "x" * 20_001, "letter-too-long"),
        ("goodbye", "x", "letter-unknown"),
    ],
)
def test_what_may_not_stand_there_is_refused(desk, home, event, text, code):
    with pytest.raises(DeskError, match=code):
        save_letter(desk, home, event, "en", "", text)
    assert LetterTemplate.select().count() == 0


def test_an_unknown_language_is_refused(desk, home):
    with pytest.raises(DeskError, match="letter-unknown"):
        save_letter(desk, home, "resolved", "xx", "", "x")


def test_it_takes_the_right_to_change_templates(desk, home):
    jan = actor_desk(desk, make_agent("Jan", "agent", [home]))
    for department in (home, ""):
        with pytest.raises(NotAllowedError) as refusal:
            save_letter(jan, department, "resolved", "en", "", "Done")
        assert refusal.value.details == {"permission": "content.template_edit"}


@pytest.mark.parametrize("language", ["", "en"])
def test_it_can_be_taken_back_and_is_in_the_audit_log(desk, home, language):
    save_letter(desk, home, "resolved", language, "One", "First")
    before = newest_event()
    save_letter(desk, home, "resolved", language, "Two", "Second")
    cause = causes_since(desk.actor, before)[-1][0]
    with pytest.raises(NotAllowedError):
        undo(actor_desk(desk, make_agent("Jan", "agent", [home])), cause)
    undo(desk, cause)
    assert own_words(home, "resolved", language) == ("One", "First")
    kinds = {row.kind for row in AuditEntry.select().where(AuditEntry.action == "save_letter")}
    assert kinds == ({"setting", "letter_template"} if not language else {"letter_template"})
