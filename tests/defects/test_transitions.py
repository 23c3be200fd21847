"""The transition table of features.md §2, every event in every status, through real intake and real commands."""

from __future__ import annotations

from datetime import timedelta

import pytest
import time_machine

from desktop.commands.contacts import block_contact
from desktop.commands.places import mark_spam, merge, trash, unmerge
from desktop.commands.replies import add_note
from desktop.commands.tickets import postpone, set_status
from desktop.commands.timed import close_resolved, wake_postponed
from desktop.core.errors import DeskError
from desktop.store.clock import now
from desktop.store.create import status_id
from desktop.store.models import Message, Outgoing, Ticket, TicketLink
from desktop.store.queries.lists import Sort, View, first_rids, ticket_rows
from desktop.store.queries.thread import ticket_detail, ticket_messages
from tests.defects.office import flags, mail, message, status, ticket

DAY = timedelta(days=1)
STATUSES = ("new", "open", "waiting_customer", "waiting_third_party", "postponed", "resolved", "closed")
MACHINES = {
    "vacation": {"auto_submitted": "auto-replied", "subject": "Out of office"},
    "generated": {"auto_submitted": "auto-generated"},
    "suppressed": {"x_auto_response_suppress": "All"},
    "empty path": {"return_path": "<>"},
    "calendar": {"x_autoreply": "yes"},
    "loop": {"x_deskbell_loop": "f" * 32},
    "noreply": {"from": "no-reply@client.example"},
}


class Case:
    """A ticket of Amira's in a given status, and what happens to it."""

    def __init__(self, office, key: str) -> None:
        self.office = office
        self.id: str = office.take(mail("first")).ticket or ""
        sent = office.answer(self.id, status_after=status_id("open")) if key != "new" else None
        self.key = Outgoing.get(Outgoing.id == sent.outgoing).message_id if sent else "1@client.example"
        if sent is None:
            self.key = Message.get(Message.ticket == self.id).message_id
        if key == "postponed":
            postpone(office.desk, self.id, now() + 1_000_000)
        elif key not in ("new", "open"):
            set_status(office.desk, self.id, status_id(key))

    @property
    def row(self) -> Ticket:
        """The ticket as it is now."""
        found: Ticket = Ticket.get(Ticket.id == self.id)
        return found

    def answer(self, **headers: str):
        """Take in an answer of the customer, or of whoever the headers name."""
        return self.office.take(mail("an answer", in_reply_to=f"<{self.key}>", **headers))


@pytest.mark.parametrize("key", ["new", "open"])
def test_a_customers_message_leaves_new_and_open_as_they_are(office, key):
    case = Case(office, key)
    taken = case.answer()
    assert (taken.ticket, status(case.id)) == (case.id, key)
    assert case.row.waiting_since is not None


@pytest.mark.parametrize("key", ["waiting_customer", "waiting_third_party", "postponed", "resolved"])
def test_a_customers_message_opens_what_waits_is_postponed_or_resolved(office, key):
    case = Case(office, key)
    assert case.row.waiting_since is None
    assignee = case.row.assignee
    taken = case.answer()
    assert (taken.ticket, taken.began, status(case.id)) == (case.id, False, "open")
    assert case.row.waiting_since is not None
    assert case.row.assignee == assignee
    assert (case.row.postponed_until, case.row.postponed_from, case.row.resolved_at) == (None, None, None)


@pytest.mark.parametrize(
    ("policy", "days", "later", "reopened"),
    [
        ("always", 30, 4_000, True),
        ("within-days", 30, 0, True),
        ("within-days", 30, 29, True),
        ("within-days", 30, 31, False),
        ("within-days", 1, 2, False),
        ("within-days", 60, 31, True),
        ("new-ticket", 30, 0, False),
    ],
)
def test_a_customers_message_on_a_closed_ticket_follows_the_department(office, policy, days, later, reopened):
    office.set("reopen", policy)
    office.set("reopen_days", days)
    case = Case(office, "closed")
    with time_machine.travel(now() / 1000 + later * 86_400):
        taken = case.answer()
    assert taken.began is not reopened
    assert status(case.id) == ("open" if reopened else "closed")
    if not reopened:
        assert status(taken.ticket) == "new"
        link = TicketLink.get()
        assert (link.ticket, link.other, link.kind) == (taken.ticket, case.id, "follow-up")
        shown = [ticket_detail(office.desk.actor, one).links for one in (case.id, taken.ticket)]
        assert [[kind for kind, _ in links] for links in shown] == [["follow-up"], ["follow-up"]]


def test_a_second_message_on_a_closed_ticket_joins_the_follow_up(office):
    office.set("reopen", "new-ticket")
    case = Case(office, "closed")
    first, second = case.answer(), case.answer()
    assert (first.began, second.began, second.ticket) == (True, False, first.ticket)
    assert Ticket.select().count() == 2


@pytest.mark.parametrize("key", STATUSES)
@pytest.mark.parametrize("kind", MACHINES)
def test_a_machines_message_never_changes_a_status_nor_starts_a_clock(office, key, kind):
    case = Case(office, key)
    before = {
        name: getattr(case.row, name)
        for name in ("status", "waiting_since", "postponed_until", "assignee", "last_in_at")
    }
    taken = case.answer(**MACHINES[kind])
    if kind != "noreply":
        assert taken.ticket == case.id
        assert message(taken).kind == "machine"
    assert message(taken).machine
    assert {name: getattr(case.row, name) for name in before} == before


@pytest.mark.parametrize("kind", MACHINES)
def test_a_machines_first_message_is_a_ticket_without_a_clock(office, kind):
    taken = office.take(mail("disk full on server 3", **MACHINES[kind]))
    assert taken.began
    assert ticket(taken).waiting_since is None
    assert status(taken.ticket) == "new"


@pytest.mark.parametrize(
    ("rule", "after"), [("waiting_customer", "waiting_customer"), ("keep", "keep"), ("resolved", "resolved")]
)
@pytest.mark.parametrize("key", ["new", "open", "waiting_third_party", "resolved", "closed"])
def test_an_agents_answer_sets_what_the_department_says(office, key, rule, after):
    office.set("after_reply", rule)
    case = Case(office, key)
    office.answer(case.id)
    kept = "open" if key == "new" else key
    assert status(case.id) == (kept if after == "keep" else after)


@pytest.mark.parametrize("key", STATUSES)
def test_a_note_changes_no_status(office, key):
    case = Case(office, key)
    add_note(office.desk, case.id, "between us")
    assert status(case.id) == key


@pytest.mark.parametrize("key", ["new", "open", "waiting_customer", "waiting_third_party", "resolved"])
def test_a_postponement_that_ends_gives_back_the_status_held_before(office, key):
    case = Case(office, key)
    postpone(office.desk, case.id, now() + 5_000)
    assert status(case.id) == "postponed"
    assert wake_postponed(office.mail, now()) == 0
    assert wake_postponed(office.mail, now() + 6_000) == 1
    assert (status(case.id), case.row.postponed_until) == (key, None)


@pytest.mark.parametrize("key", STATUSES[1:])
def test_nothing_but_the_end_of_a_postponement_becomes_new_again(office, key):
    case = Case(office, key)
    with pytest.raises(DeskError, match="status-new-refused"):
        set_status(office.desk, case.id, status_id("new"))
    assert status(case.id) == key


def test_resolved_for_as_long_as_the_department_says_becomes_closed(office):
    office.set("auto_close_days", 3)
    case = Case(office, "resolved")
    assert close_resolved(office.mail, now() + 2 * 86_400_000) == 0
    assert close_resolved(office.mail, now() + 4 * 86_400_000) == 1
    assert status(case.id) == "closed"


@pytest.mark.parametrize("how", ["token", "id", "number"])
def test_mail_to_a_merged_ticket_lands_on_the_survivor_and_opens_it(office, how):
    gone, survivor = Case(office, "waiting_customer"), Case(office, "resolved")
    merge(office.desk, gone.id, survivor.id)
    first = Message.get((Message.ticket == gone.id) & (Message.kind == "customer")).message_id
    number = f"Re: [#DB-{gone.row.number}] Printer"
    headers = {
        "token": {"in_reply_to": f"<{gone.key}>"},
        "id": {"in_reply_to": f"<{first}>"},
        "number": {"subject": number},
    }[how]
    taken = office.take(mail("late answer", **headers))
    assert taken.ticket == survivor.id
    assert status(survivor.id) == "open"
    assert status(gone.id) == "waiting_customer"
    assert "late answer" in [row.text.strip() for row in ticket_messages(office.desk.actor, survivor.id)]


def test_after_unmerging_mail_lands_where_it_belongs_again(office):
    gone, survivor = Case(office, "waiting_customer"), Case(office, "waiting_customer")
    merge(office.desk, gone.id, survivor.id)
    unmerge(office.desk, gone.id)
    assert gone.answer().ticket == gone.id


@pytest.mark.parametrize(("put", "folder", "view"), [(mark_spam, 1, "spam"), (trash, 2, "trash")])
@pytest.mark.parametrize("key", ["open", "waiting_customer", "resolved", "closed"])
def test_a_message_in_spam_or_trash_stays_there_and_shows_as_unread(office, key, put, folder, view):
    case = Case(office, key)
    put(office.desk, case.id)
    with time_machine.travel(now() / 1000 + 60):
        taken = case.answer()
        assert (taken.ticket, case.row.folder, status(case.id)) == (case.id, folder, key)
        actor = office.desk.actor
        (row,) = ticket_rows(actor, first_rids(actor, View(view), Sort.UPDATED, 5))
        assert row.unread


def test_a_blocked_persons_mail_begins_in_spam_whatever_it_answers(office):
    case = Case(office, "waiting_customer")
    block_contact(office.desk, case.row.requester)
    office.set("auto_reply", True)
    taken = case.answer()
    assert (taken.began, ticket(taken).folder, status(case.id)) == (True, 1, "waiting_customer")
    assert Outgoing.select().where(Outgoing.automatic == True).count() == 0  # noqa: E712


@pytest.mark.parametrize("key", STATUSES)
def test_old_mail_out_of_an_archive_is_no_news(office, key):
    case = Case(office, key)
    old = mail("old", in_reply_to=f"<{case.key}>", date="Tue, 03 Mar 2020 10:00:00 +0100")
    taken = office.take(old, live=False)
    assert (taken.ticket, status(case.id)) == (case.id, key)


@pytest.mark.parametrize("key", STATUSES)
def test_an_answer_written_in_another_program_changes_no_status(office, key):
    case = Case(office, key)
    own = mail(
        "From my telephone",
        **{"from": "support@halyard.example"},
        to="amira@client.example",
        in_reply_to=f"<{case.key}>",
    )
    taken = office.take(own, sent_folder=True)
    assert (taken.ticket, message(taken).kind, status(case.id)) == (case.id, "reply", key)
    assert "sent-elsewhere" in flags(taken)


def test_a_new_subject_within_a_ticket_is_marked_and_joins(office):
    case = Case(office, "waiting_customer")
    taken = case.answer(subject="Something else entirely")
    assert taken.ticket == case.id
    assert "new-subject" in flags(taken)
    assert "new-subject" not in flags(case.answer(subject="AW: Re[2]: Printer"))
