"""Letters leave in the customer's language, complete or not at all."""

import pytest
import time_machine

from desktop.commands.auto_reply import answer_automatically
from desktop.commands.contacts import edit_contact
from desktop.commands.departments import edit_department
from desktop.commands.desk_setup import write_desk_setting
from desktop.commands.letter_templates import save_letter
from desktop.commands.tickets import resolve
from desktop.jobs.session import as_mail
from desktop.store.clock import now
from desktop.store.letter_texts import first_words, language_key, letter_language, signature_below
from desktop.store.models import Department, Message
from tests.making import make_mailbox, make_ticket


@pytest.fixture
def home(desk):
    make_mailbox(desk)
    return Department.get().id


def confirmed(desk, ticket):
    first = Message.get(Message.ticket == ticket.id, Message.kind == "customer")
    with time_machine.travel(now() / 1000 + 120):
        assert answer_automatically(as_mail(desk), ticket.id, first.id)
    return Message.get(Message.ticket == ticket.id, Message.kind == "machine")


def test_a_customer_is_confirmed_in_the_language_they_write_in(desk, home):
    write_desk_setting(desk, "auto_reply", True, owner=home)
    said = confirmed(desk, make_ticket(text="Dzień dobry, nie mam paczki i proszę o pomoc, czy jest w drodze?"))
    assert said.subject.endswith("Otrzymaliśmy Twoją wiadomość")
    assert "dziękujemy za wiadomość do Halyard Outdoor" in said.text


def test_the_language_that_is_known_of_somebody_comes_first(desk, home):
    ticket = make_ticket(text="Hello, the shop is closed and I have a question for you.")
    assert letter_language(ticket) == "en"
    edit_contact(desk, ticket.requester, language="es-MX")
    assert letter_language(ticket) == "es"
    quiet = make_ticket(email="quiet@example.com", text="?")
    edit_department(desk, home, language="ar")
    assert letter_language(quiet) == "ar"
    assert [language_key(tag) for tag in ("PL", "pt_BR", "", "en-GB")] == ["pl", "", "", "en"]


def test_words_with_a_hole_do_not_leave_the_next_ones_do(desk, home):
    write_desk_setting(desk, "auto_reply", True, owner=home)
    save_letter(desk, home, "auto-reply", "en", "We open {business_hours.next_open}", "Due {sla.first_response_due}.")
    said = confirmed(desk, make_ticket())
    assert "{" not in said.text + said.subject
    assert said.text.startswith("Hello,\n\nthank you for writing to Halyard Outdoor.")


def test_a_resolved_ticket_is_told_of_with_names_and_fallbacks(desk, home):
    save_letter(desk, home, "resolved", "en", "{ticket.number} is done", "Dear {customer.first_name|friend}, bye.")
    ticket = make_ticket(text="Hello, it does not work and I want to have my money.")
    resolve(desk, ticket.id)
    told = Message.get(Message.kind == "machine")
    assert (told.subject, told.text.strip()) == (f"DB-{ticket.number} is done", "Dear Amira, bye.")


def test_54_what_a_customer_calls_themselves_reaches_nothing(desk, home):
    save_letter(desk, home, "resolved", "en", "", "Dear {customer.name}, bye.")
    name = "{agent.email} {desk.name|x} {{7*7}} %s"
    resolve(desk, make_ticket(name=name, text="Hello, the name is not for you to have.").id)
    told = Message.get(Message.kind == "machine").text.strip()
    assert told == "Dear (agent.email) (desk.name|x) {{7*7}} %s, bye."


def test_54_settings_from_before_there_were_rules_carry_no_foreign_words(desk, home):
    write_desk_setting(desk, "auto_reply", True, owner=home)
    write_desk_setting(desk, "auto_reply_text", "Hi {customer.name|there}, about {ticket.subject|it}", owner=home)
    said = confirmed(desk, make_ticket(subject="Buy cheap", name="Spam Inc"))
    assert said.text.strip() == "Hi there, about it"


def test_a_first_mail_shows_what_is_still_to_fill_in(desk, home):
    save_letter(
        desk, home, "new-ticket", "", "", "Dear {customer.first_name},\n{agent.name} of {department.name} here."
    )
    assert first_words(home, desk.actor.id) == "Dear {customer.first_name},\nEwa Kowal of Halyard Outdoor here."
    assert first_words(home, customer=("Amira Haddad", "a@b.c")).startswith("Dear Amira,")


def test_a_signature_leaves_out_lines_without_a_value(desk, home):
    write_desk_setting(desk, "signature", "{agent}\n{mailbox.email}\n{customer.name}\n{agent.signature}", owner=home)
    assert signature_below(desk.actor.id, home) == "Ewa Kowal\nsupport@halyard.example"
