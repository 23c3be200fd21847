"""Defects 40–44 and 46: what is hidden shows nowhere, what was taken away is gone, and every door checks."""

from __future__ import annotations

import ast
import inspect
import json
from dataclasses import astuple
from functools import partial
from pathlib import Path

import pytest

from desktop.commands import base, bulk, contacts, drafts, marks, notes, outbox, places, purging, referrals, replies
from desktop.commands import tickets as states
from desktop.commands.agents import edit_agent
from desktop.commands.base import COMMANDS, Desk
from desktop.commands.calendars import create_calendar, edit_calendar
from desktop.commands.departments import create_department, edit_department
from desktop.commands.desk_setup import edit_profile, write_desk_setting
from desktop.commands.fields import create_custom_field, edit_field
from desktop.commands.forms import DraftForm, NewTicketForm, ReplyForm
from desktop.commands.members import set_member
from desktop.commands.sla import create_sla_policy, edit_sla_policy
from desktop.commands.statuses import create_status, edit_status
from desktop.commands.undo import undo
from desktop.core.actors import sees
from desktop.core.errors import DeskError, NotAllowedError, NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.store import journal
from desktop.store.create import status_id
from desktop.store.database import natural_id
from desktop.store.models import Agent, Contact, Department, Event, Membership, Message, Outgoing, Ticket, TicketLink
from desktop.store.queries.arrivals import arrivals
from desktop.store.queries.counts import sidebar_counts
from desktop.store.queries.lists import KINDS, Sort, View, filter_rids, first_rids, rid_chunks, rid_of, ticket_rows
from desktop.store.queries.mail_lists import ledger_page
from desktop.store.queries.mail_lists import outbox as outbox_rows
from desktop.store.queries.people import complete_people, contact_card, contact_page
from desktop.store.queries.search import search
from desktop.store.queries.seen import seen_at
from desktop.store.queries.thread import ticket_by_number, ticket_detail, ticket_history, ticket_messages
from tests.defects.office import mail
from tests.making import actor_desk, add_message, make_agent, make_department, make_mailbox, make_ticket

SECRET = "xylophone"
ALL = "all"
TO = (("", "amira@example.com"),)


@pytest.fixture
def floors(desk):
    """Give two departments and a ticket in each way of lying somewhere, all of which say the secret word."""
    make_mailbox(desk)
    home, other = str(Department.get().id), make_department("Workshop")
    rana = make_agent("Rana", "restricted", [home])
    tickets = []
    for place in (home, other):
        for holder in (None, rana, desk.actor.id):
            for key in ("new", "open", "resolved"):
                number = len(tickets)
                tickets.append(
                    make_ticket(
                        f"{SECRET} {number}",
                        f"{SECRET}{number}@client{number}.example",
                        f"{SECRET.title()} {number}",
                        key,
                        f"The {SECRET} {number} burns.",
                        department=place,
                        assignee=holder,
                    )
                )
    for folder in (1, 2):
        tickets.append(make_ticket(SECRET, f"lane{folder}@client.example", SECRET, folder=folder))
    referrals.refer(desk, tickets[9].id, agent=rana)
    referrals.refer(desk, tickets[10].id, department=home)
    return tickets, actor_desk(desk, rana)


def ids(rids):
    return {str(row.id) for row in Ticket.select(Ticket.id).where(Ticket.rid.in_(list(rids)))}


def test_40_one_visible_set_through_every_path(floors):
    """FreeScout CVE-2026-41183: search and filters ignored the rule that the list kept."""
    tickets, desk = floors
    actor = desk.actor
    seen = {each.id for each in tickets if sees(actor, each)}
    listed = {each.id for each in tickets if sees(actor, each) and each.lane < 6}
    assert 0 < len(seen) < len(tickets)
    view = View(ALL)
    assert ids(first_rids(actor, view, Sort.UPDATED, 999)) == listed
    assert ids(rid for chunk in rid_chunks(actor, view, Sort.CREATED) for rid in chunk) == listed
    assert ids(filter_rids(actor, view, Sort.UPDATED, SECRET, frozenset(), 999)) == listed
    assert {each.id for each in tickets if rid_of(actor, each.id) is not None} == seen
    assert {row.id for row in ticket_rows(actor, [each.rid for each in tickets])} == seen
    found = [hit.id for hit in search(actor, SECRET, 999)]
    assert set(found) <= seen
    for read in (ticket_detail, ticket_messages, partial(_history)):
        assert {each.id for each in tickets if _is_there(read, actor, each.id)} == seen
    assert {each.id for each in tickets if _is_there(ticket_by_number, actor, each.number)} == seen
    news = arrivals(actor, [row.id for row in Message.select(Message.id)], 0)
    assert {each.ticket for each in news} <= seen


def _history(actor, ticket):
    return ticket_history(actor, ticket, 9)


def _is_there(read, actor, name):
    try:
        read(actor, name)
    except NotFoundError:
        return False
    return True


def test_40_no_count_and_no_name_tells_of_the_rest(floors):
    """Chatwoot 10221: title and last message leaked through the "all" filter."""
    tickets, desk = floors
    actor = desk.actor
    for kind in KINDS:
        if kind not in ("department", "tag", "contact"):
            assert ids(first_rids(actor, View(kind), Sort.UPDATED, 999)) <= {t.id for t in tickets if sees(actor, t)}
    hidden = [each for each in tickets if not sees(actor, each)]
    names = {person[0] for person in complete_people(actor, SECRET, 999)}
    cards = {row.id for row in contact_page(actor, "", "", 999)}
    for each in hidden:
        assert Contact.get(Contact.id == each.requester).name not in names
        assert each.requester not in cards
        with pytest.raises(NotFoundError):
            contact_card(actor, each.requester)
        assert seen_at(actor, each.id) == 0
    counts = sidebar_counts(actor)
    whole = [value for value in astuple(counts) if isinstance(value, int)]
    assert max(whole) <= len(tickets) - len(hidden)
    assert outbox_rows(actor, 99) == []
    assert all(row.number is None for row in ledger_page(actor, "", "", 99))


FORM = ReplyForm(TO, "Yes")
REVOKED = {
    "assign": lambda desk, at: places.assign(desk, at.ticket, desk.actor.id),
    "unassign": lambda desk, at: places.assign(desk, at.ticket, None),
    "move": lambda desk, at: places.move_to_department(desk, at.ticket, at.home),
    "spam": lambda desk, at: places.mark_spam(desk, at.ticket),
    "trash": lambda desk, at: places.trash(desk, at.ticket),
    "restore": lambda desk, at: places.restore(desk, at.ticket),
    "unmark": lambda desk, at: places.unmark_spam(desk, at.ticket),
    "merge": lambda desk, at: places.merge(desk, at.ticket, at.mine),
    "merge into": lambda desk, at: places.merge(desk, at.mine, at.ticket),
    "unmerge": lambda desk, at: places.unmerge(desk, at.ticket),
    "link": lambda desk, at: places.link(desk, at.ticket, at.mine),
    "link to": lambda desk, at: places.link(desk, at.mine, at.ticket),
    "status": lambda desk, at: states.set_status(desk, at.ticket, status_id("open")),
    "resolve": lambda desk, at: states.resolve(desk, at.ticket),
    "reopen": lambda desk, at: states.reopen(desk, at.ticket),
    "postpone": lambda desk, at: states.postpone(desk, at.ticket, 4_000_000_000_000),
    "priority": lambda desk, at: states.set_priority(desk, at.ticket, 3),
    "subject": lambda desk, at: states.edit_subject(desk, at.ticket, "x"),
    "seen": lambda desk, at: states.mark_seen(desk, at.ticket),
    "unread": lambda desk, at: states.mark_unread(desk, at.ticket),
    "tag": lambda desk, at: marks.add_tag(desk, at.ticket, "x"),
    "untag": lambda desk, at: marks.remove_tag(desk, at.ticket, "f" * 32),
    "participant": lambda desk, at: marks.add_participant(desk, at.ticket, "x@example.com"),
    "reply": lambda desk, at: replies.send_reply(desk, at.ticket, FORM),
    "forward": lambda desk, at: replies.forward_ticket(desk, at.ticket, FORM),
    "note": lambda desk, at: replies.add_note(desk, at.ticket, "x"),
    "edit own note": lambda desk, at: notes.edit_note(desk, at.note, "x"),
    "delete own note": lambda desk, at: notes.delete_note(desk, at.note),
    "redact": lambda desk, at: notes.redact_message(desk, at.note, ("Mine",)),
    "draft": lambda desk, at: drafts.save_draft(desk, DraftForm(at.ticket, "reply", "x")),
    "discard own draft": lambda desk, at: drafts.discard_draft(desk, at.draft),
    "take own answer back": lambda desk, at: outbox.cancel_sending(desk, at.outgoing),
    "customer": lambda desk, at: contacts.set_requester(desk, at.ticket, "x@example.com"),
    "edit customer": lambda desk, at: contacts.edit_contact(desk, at.requester, name="x"),
    "refer": lambda desk, at: referrals.refer(desk, at.ticket, agent=desk.actor.id),
    "unrefer": lambda desk, at: referrals.unrefer(desk, at.ticket, desk.actor.id),
    "purge": lambda desk, at: purging.purge(desk, at.ticket),
    "undo own": lambda desk, at: undo(desk, at.cause),
    "read": lambda desk, at: ticket_detail(desk.actor, at.ticket),
    "jump to number": lambda desk, at: ticket_by_number(desk.actor, at.number),
    "messages": lambda desk, at: ticket_messages(desk.actor, at.ticket),
}


class Left:
    """What an agent did in a department before they left it: each row is theirs."""

    def __init__(self, desk: Desk) -> None:
        self.home = str(Department.get().id)
        place = make_department("Workshop")
        agent = make_agent("Olga", "supervisor", [self.home, place])
        acting = actor_desk(desk, agent)
        ticket = make_ticket("Workshop's", "workshop@client.example", department=place)
        self.ticket, self.number, self.requester = ticket.id, ticket.number, ticket.requester
        self.mine = make_ticket().id
        states.set_priority(acting, self.ticket, 2)
        self.cause = Event.select().where(Event.command == "set_priority").get().cause
        self.note = replies.add_note(acting, self.ticket, "Mine")
        self.outgoing = replies.send_reply(acting, self.ticket, FORM).outgoing
        places.assign(acting, self.ticket, None)
        self.draft = drafts.save_draft(acting, DraftForm(self.ticket, "reply", "Mine"))
        self.desk = acting
        with journal.recording("test", "leave"):
            row = Membership.get(Membership.id == natural_id("membership", place, agent))
            row.deleted = True
            row.save()


@pytest.mark.parametrize("verb", REVOKED)
def test_41_authorship_is_not_enough_once_access_is_gone(desk, verb):
    """FreeScout CVE-2026-48810, 48811: who wrote it could go on although their access was revoked."""
    make_mailbox(desk)
    left = Left(desk)
    before = Event.select().count()
    if verb not in ("read", "jump to number", "messages"):
        with pytest.raises(NotFoundError) as refusal:
            REVOKED[verb](left.desk, left)
    else:
        left.desk.actor = actor_desk(desk, left.desk.actor.id).actor
        with pytest.raises(NotFoundError) as refusal:
            REVOKED[verb](left.desk, left)
    assert Event.select().count() == before
    assert "Workshop" not in json.dumps(refusal.value.details)


def test_42_a_hidden_ticket_cannot_be_drawn_into_ones_own(floors):
    """FreeScout GHSA-v8vc: merging brought the words of a foreign ticket into one's own."""
    tickets, desk = floors
    lead = make_agent("Olga", "supervisor", [tickets[0].department])
    acting = actor_desk(desk, lead)
    mine = next(each for each in tickets if sees(acting.actor, each) and each.lane < 6)
    hidden = next(each for each in tickets if not sees(acting.actor, each) and each.lane < 6)
    for verb in (places.merge, places.link):
        for first, second in ((mine, hidden), (hidden, mine)):
            with pytest.raises(NotFoundError):
                verb(acting, first.id, second.id)
    assert TicketLink.select().count() == 0
    assert ticket_messages(acting.actor, mine.id)


def test_42_what_is_linked_or_earlier_stays_hidden_on_the_card(desk, floors):
    """FreeScout GHSA-cr68: the customer's card listed tickets of other mailboxes."""
    tickets, acting = floors
    mine = next(each for each in tickets if sees(acting.actor, each))
    hidden = next(each for each in tickets if not sees(acting.actor, each) and each.lane < 6)
    contacts.set_requester(desk, hidden.id, f"{SECRET}{tickets.index(mine)}@client{tickets.index(mine)}.example")
    places.link(desk, mine.id, hidden.id)
    detail = ticket_detail(acting.actor, mine.id)
    words = repr(detail)
    assert hidden.id not in words
    assert hidden.subject not in words
    assert detail.links == detail.earlier == ()


def test_42_bulk_work_passes_over_what_is_hidden(desk, floors):
    tickets, _ = floors
    agent = actor_desk(desk, make_agent("Jan", "agent", [tickets[0].department]))
    hidden = [each.id for each in tickets if not sees(agent.actor, each)]
    sums = bulk.for_each(agent, states.set_priority, [*hidden, "f" * 32], 3)
    assert (sums.done, sums.skipped, sums.refused) == (0, len(hidden) + 1, ())


def test_43_a_hidden_customer_is_neither_shown_nor_changed_by_a_new_ticket(desk):
    """FreeScout CVE-2026-40591: a ticket begun for a hidden customer's address changed and showed them."""
    make_mailbox(desk)
    hidden = make_ticket(email="vip@example.com", name="", department=make_department("Workshop"))
    agent = actor_desk(desk, make_agent("Jan", "agent", [Department.get().id]))
    before = Contact.get(Contact.id == hidden.requester).__data__
    sent = replies.new_ticket(agent, NewTicketForm((("Planted", "VIP@example.com"),), "Hi", "Hi"))
    mine = Ticket.get(Ticket.id == sent.ticket)
    assert mine.requester != hidden.requester
    assert contact_card(agent.actor, mine.requester).name == "Planted"
    assert Contact.get(Contact.id == hidden.requester).__data__ == before
    with pytest.raises(NotFoundError):
        contact_card(agent.actor, hidden.requester)
    answer = replies.new_ticket(desk, NewTicketForm((("", "vip@example.com"),), "Hi", "Hi"))
    assert Ticket.get(Ticket.id == answer.ticket).requester == hidden.requester


def test_43_the_answer_of_a_customer_whom_two_departments_know_is_their_own_customers(office):
    hidden = office.take(mail("For the workshop", **{"from": "VIP <vip@client.example>"})).ticket
    place, home = make_department("Workshop"), Ticket.get(Ticket.id == hidden).department
    places.move_to_department(office.desk, hidden, place)
    agent = actor_desk(office.desk, make_agent("Jan", "agent", [home]))
    sent = replies.new_ticket(agent, NewTicketForm((("Planted", "vip@client.example"),), "Hi", "Hi"))
    key = Outgoing.get(Outgoing.id == sent.outgoing).message_id
    taken = office.take(mail("Yes", in_reply_to=f"<{key}>", **{"from": "VIP <vip@client.example>"}))
    ticket, answer = Ticket.get(Ticket.id == sent.ticket), Message.get(Message.id == taken.message)
    assert (taken.ticket, answer.contact) == (ticket.id, ticket.requester)
    assert contact_card(agent.actor, ticket.requester).name == "Planted"
    assert len(list(contact_page(agent.actor, "", "", 99))) == 1


@pytest.mark.parametrize("key", ["secret", "id", "device", "next_number", "department", "home", "name", "rights"])
def test_44_no_setting_beyond_the_described_ones_can_be_written(desk, key):
    """Znuny CVE-2025-43926: arbitrary preference keys changed rights."""
    with pytest.raises(DeskError, match="setting-unknown"):
        write_desk_setting(desk, key, "mine")


@pytest.mark.parametrize("field", ["role", "active", "id", "deleted", "rid", "made_clock", "clocks", "capacity"])
def test_44_ones_profile_holds_no_rights(desk, field):
    """OTRS CVE-2025-26846: a field that the form does not show was stored."""
    with pytest.raises(DeskError, match="field-refused"):
        edit_profile(desk, desk.actor.id, **{field: "owner"})
    assert Agent.get().role == "owner"


LOOSE = {
    "edit_agent": lambda desk, **more: edit_agent(desk, desk.actor.id, **more),
    "edit_contact": lambda desk, **more: contacts.edit_contact(desk, make_ticket().requester, **more),
    "create_department": lambda desk, **more: create_department(desk, "Workshop", **more),
    "edit_department": lambda desk, **more: edit_department(desk, Department.get().id, **more),
    "edit_profile": lambda desk, **more: edit_profile(desk, desk.actor.id, **more),
    "edit_field": lambda desk, **more: edit_field(desk, create_custom_field(desk, "Cause", "text"), **more),
    "set_member": lambda desk, **more: set_member(desk, Department.get().id, desk.actor.id, **more),
    "edit_status": lambda desk, **more: edit_status(desk, create_status(desk, "Away", 2), **more),
    "edit_calendar": lambda desk, **more: edit_calendar(desk, create_calendar(desk, "Week"), **more),
    "edit_sla_policy": lambda desk, **more: edit_sla_policy(
        desk, create_sla_policy(desk, "P", {"resolution": [9] * 4}), **more
    ),
    "for_each": lambda desk, **more: bulk.for_each(desk, contacts.edit_contact, [make_ticket().requester], **more),
}
"""Commands that take any keyword, such as the fields of a form."""


def test_44_every_command_with_open_keywords_is_known():
    loose = set()
    for path in sorted(Path(base.__file__).parent.glob("[a-z]*.py")):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name in COMMANDS and node.args.kwarg:
                loose.add(node.name)
    assert loose == set(LOOSE)


@pytest.mark.parametrize("field", ["id", "rid", "deleted", "clocks", "made_clock", "extra", "nonsense"])
@pytest.mark.parametrize("name", LOOSE)
def test_44_it_refuses_every_field_that_no_form_shows(desk, name, field):
    if name == "for_each":
        assert LOOSE[name](desk, **{field: "1"}).refused == (("field-refused", 1),)
        return
    with pytest.raises(DeskError, match="field-refused"):
        LOOSE[name](desk, **{field: "1"})


def test_46_the_check_raises_and_returns_nothing(desk):
    """django-helpdesk 21513d45: a check was made to return the refusal, and its callers threw that away."""
    ticket = make_ticket()
    blind = Desk(base.Actor("f" * 32, {Permission.TICKET_VIEW_LIST: Scope.ALL}), desk.bus, desk.files)
    assert base.require(desk, Permission.TICKET_TRASH, ticket) is None
    with pytest.raises(NotAllowedError):
        base.require(blind, Permission.TICKET_TRASH, ticket)
    for check in (base.require, base.require_all, base.require_any):
        assert inspect.signature(check).return_annotation == "None"


def test_46_every_command_goes_through_the_door():
    """No public function of the commands is without the decorator that loads, checks, journals and publishes."""
    asked, unguarded = [], []
    for module in sorted(Path(base.__file__).parent.glob("[a-z]*.py")):
        tree = ast.parse(module.read_text("utf-8"))
        for node in tree.body:
            if not isinstance(node, ast.FunctionDef) or node.name.startswith("_") or module.stem == "base":
                continue
            names = {ast.unparse(each).partition("(")[0] for each in node.decorator_list}
            (asked if names & {"command", "command_on"} else unguarded).append(f"{module.stem}.{node.name}")
    assert len(asked) > 60
    assert unguarded == []


def test_46_who_holds_nothing_can_do_nothing(desk):
    ticket = make_ticket()
    add_message(ticket, "x")
    nobody = Desk(base.Actor("f" * 32, {}), desk.bus, desk.files)
    for verb in (states.resolve, states.mark_seen, places.trash, purging.purge):
        with pytest.raises(NotFoundError):
            verb(nobody, ticket.id)
    for free in (
        lambda: replies.new_ticket(nobody, NewTicketForm(TO, "Hi", "Hi")),
        lambda: drafts.save_draft(nobody, DraftForm(None, "new", "x")),
        lambda: contacts.save_company(nobody, "x"),
        lambda: undo(nobody, "f" * 32),
        lambda: bulk.for_each(nobody, states.resolve, [ticket.id]),
    ):
        with pytest.raises(NotAllowedError):
            free()
