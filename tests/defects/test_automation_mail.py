"""Numbers 9, 10 and 54: what rules send is little, is marked, loops with nobody, and evaluates nothing."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.commands._mail_budget import IN_TOTAL, PER_TICKET, refused_recipient
from desktop.commands.contacts import block_contact
from desktop.commands.tickets import set_priority
from desktop.store import journal
from desktop.store.clock import now
from desktop.store.database import db
from desktop.store.models import AutoReply, Contact, Message, Outgoing, Ticket
from tests.defects.office import SUPPORT, Office, automatic, mail, ticket
from tests.making import make_agent
from tests.ruling import firings, make_rule, now_is

ANSWER = [{"do": "reply-template", "text": "Thank you, {customer.first_name}. About {ticket.subject}."}]
MINUTE_MS = 60_000
SKIPPED = "skipped"
TEMPLATES = [
    *("{{7*7}}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "{% raw %}", "{0.__class__}", "{ticket.__class__.__mro__}", "%(x)s"),
    *("{ticket}", "{ticket.subject.__len__}", "{customer.first_name!r}", "{agent.signature:>10}", "{{ticket.number}}"),
    *("{ticket.custom.__dict__}", "`id`", "$(id)", "@{7*7}", "{php}echo 7*7;{/php}", "[[${7*7}]]", "{{config}}"),
]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path / "Office.deskbell")
    with db.connection_context():
        yield made


def sent(office: Office) -> list[email.message.EmailMessage]:
    """Return the automatic mails, as they would leave."""
    raws = (office.desk.files.raw(str(raw)) for _, raw in automatic())
    return [email.message_from_bytes(raw, policy=email.policy.default) for raw in raws]


def answering(office: Office, trigger: str = "customer-message") -> None:
    make_rule(office.desk, trigger, ANSWER)


def test_an_unverified_address_gets_one_automatic_answer_a_day_whatever_the_number_of_tickets(office: Office) -> None:
    office.set("auto_reply", True)
    answering(office)
    for number in range(5):
        office.take(mail("Buy now", subject=f"Cheap {number}", From="v@victim.example"))
    assert [address for address, _ in automatic()] == ["v@victim.example"]


def test_an_answer_to_an_unverified_address_repeats_nothing_that_was_written(office: Office) -> None:
    answering(office)
    office.take(mail("Click evil.example", subject="Buy at evil.example", From="Evil Buy <v@victim.example>"))
    raw = office.desk.files.raw(str(automatic()[0][1])).decode()
    assert "evil" not in raw.casefold()
    assert "Buy" not in raw


def test_who_was_answered_before_is_known_and_answered_by_name(office: Office) -> None:
    first = ticket(office.take(mail()))
    office.answer(first.id)
    answering(office)
    for number in range(3):
        office.take(mail(subject=f"Printer {number}"))
    assert len(automatic()) == 3
    assert "Thank you, Amira. About Printer 0." in sent(office)[0].get_content()


def test_unknown_addresses_together_get_no_more_than_the_desk_allows(office: Office) -> None:
    answering(office)
    with journal.recording("test", "before"):
        for number in range(100):
            AutoReply.create(address=f"{number}@elsewhere.example")
    row = ticket(office.take(mail()))
    assert automatic() == []
    assert firings(office.desk, row.id)[0].done[0][SKIPPED] == "mail-desk-budget"


def test_an_automatic_answer_says_that_it_is_one_and_goes_to_from_alone(office: Office) -> None:
    answering(office)
    office.take(mail(reply_to="other@victim.example", cc="third@victim.example"))
    letter = sent(office)[0]
    assert (letter["Auto-Submitted"], letter["To"]) == ("auto-replied", "amira@client.example")
    assert "AutoReply" in letter["X-Auto-Response-Suppress"]
    assert letter["Cc"] is None
    assert Outgoing.get().envelope_from == ""


def test_two_desks_answering_each_other_stop_after_one_round(tmp_path: Path) -> None:
    one = Office(tmp_path / "One.deskbell")
    other = Office(tmp_path / "Other.deskbell", "help@other.example", "ola@other.example")
    for office in (one, other):
        office.bound()
        with db.connection_context():
            for trigger in ("customer-message", "machine-mail", "ticket-created"):
                make_rule(office.desk, trigger, ANSWER)
    one.bound()
    with db.connection_context():
        one.take(mail(From="help@other.example"))
        (answer,) = automatic()
        going = one.desk.files.raw(str(answer[1]))
    other.bound()
    with db.connection_context():
        other.take(going)
        assert automatic() == []
        assert Message.get(Message.mailbox == other.mailbox).machine
    one.bound()
    with db.connection_context():
        assert len(automatic()) == 1


@pytest.mark.parametrize(
    "sender",
    ["noreply@client.example", "MAILER-DAEMON@client.example", "postmaster@x.example", "abuse@x.example", SUPPORT],
)
def test_nobody_answers_machines_or_ourselves(office: Office, sender: str) -> None:
    answering(office)
    answering(office, "machine-mail")
    office.take(mail(From=sender))
    assert automatic() == []


def test_machine_mail_and_blocked_people_get_no_answer(office: Office) -> None:
    answering(office)
    answering(office, "machine-mail")
    office.take(mail(auto_submitted="auto-replied"))
    office.take(mail(subject="List", precedence="bulk", list_id="<l.client.example>"))
    assert automatic() == []
    row = ticket(office.take(mail(subject="Person", From="p@person.example")))
    assert len(automatic()) == 1
    block_contact(office.desk, Contact.get(Contact.id == now_is(row.id).requester).id)
    office.take(mail(subject="Again", From="p@person.example"))
    assert len(automatic()) == 1
    make_rule(office.desk, "priority-changed", ANSWER)
    set_priority(office.desk, row.id, 3)
    assert firings(office.desk, row.id)[-1].done[0][SKIPPED] == "mail-blocked"


def test_the_windows_per_ticket_and_in_total_are_kept(office: Office) -> None:
    row = ticket(office.take(mail()))
    office.answer(row.id)
    other = ticket(office.take(mail(subject="Other")))
    for windows, about in ((PER_TICKET, row.id), (IN_TOTAL, other.id)):
        for minutes, most in windows.items():
            with journal.recording("test", "fill"):
                db.execute_sql("DELETE FROM auto_reply")
                moment = now() - (minutes - 1) * MINUTE_MS
                for _ in range(most):
                    AutoReply.create(address="amira@client.example", ticket=about, at=moment)
            named = refused_recipient(Ticket.get(Ticket.id == row.id), "amira@client.example", None, trusted=False)
            assert named == ("mail-ticket-budget" if about == row.id else "mail-total-budget")


def test_a_rule_in_a_storm_stays_within_its_budget(office: Office) -> None:
    row = ticket(office.take(mail()))
    office.answer(row.id)
    make_rule(office.desk, "priority-changed", ANSWER)
    for number in range(15):
        set_priority(office.desk, row.id, 2 + number % 2)
    assert len(automatic()) == PER_TICKET[10]
    last = firings(office.desk, row.id)[-1]
    assert last.done[0][SKIPPED] == "mail-ticket-budget"


def test_colleagues_get_a_letter_each_and_only_theirs(office: Office) -> None:
    home = ticket(office.take(mail())).department
    make_agent("Ola", "agent", [home], "ola@halyard.example")
    make_agent("Jan", "agent", [home], "jan@halyard.example")
    acts = [{"do": "send-mail", "to": "members", "subject": "{ticket.number} is urgent", "text": "Look: {ticket.url}"}]
    make_rule(office.desk, "priority-changed", acts)
    row = ticket(office.take(mail(subject="Other")))
    set_priority(office.desk, row.id, 3)
    assert sorted(address for address, _ in automatic()) == ["jan@halyard.example", "ola@halyard.example"]
    assert {letter["To"] for letter in sent(office)} == {"jan@halyard.example", "ola@halyard.example"}
    assert str(row.number) in sent(office)[0]["Subject"]


@pytest.mark.parametrize("text", TEMPLATES)
def test_texts_of_rules_and_customers_are_never_evaluated(office: Office, text: str) -> None:
    first = ticket(office.take(mail(text, subject=text.replace("\n", " ")[:200] or "x")))
    office.answer(first.id)
    make_rule(office.desk, "priority-changed", [{"do": "reply-template", "text": f"A {text} B {{ticket.subject}} C"}])
    make_rule(office.desk, "priority-changed", [{"do": "add-note", "value": f"N {text} M {{ticket.subject}}"}])
    set_priority(office.desk, first.id, 3)
    assert all(not each.refused for each in firings(office.desk, first.id))
    written = sent(office)[0].get_content()
    assert "49" not in written.replace(text, "")
    assert "<class" not in written
    assert written.startswith("A ")


def test_a_customer_named_like_a_variable_learns_nothing(office: Office) -> None:
    first = ticket(office.take(mail(From='"{agent.email} {desk.name}" <amira@client.example>')))
    office.answer(first.id)
    make_rule(office.desk, "priority-changed", [{"do": "reply-template", "text": "Dear {customer.name|you}"}])
    set_priority(office.desk, first.id, 3)
    written = sent(office)[0].get_content()
    assert "ewa@halyard.example" not in written
    assert "Halyard" not in written.partition("\n")[0]
