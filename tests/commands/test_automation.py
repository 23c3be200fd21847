"""Rules at work: what sets them off, what they see and do, for whom, and what is written down about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.commands._ledger import FolderMark
from desktop.commands.agents import deactivate_agent
from desktop.commands.automation import pause_broken, run_queued, run_rule
from desktop.commands.base import Desk
from desktop.commands.departments import archive_department, create_department
from desktop.commands.intake_types import Taken
from desktop.commands.ledger import Arrival, record_arrivals
from desktop.commands.marks import add_tag
from desktop.commands.places import assign, mark_spam, move_to_department
from desktop.commands.rules import delete_rule, edit_rule, set_rule_active
from desktop.commands.tags import create_tag, delete_tag
from desktop.commands.tickets import edit_subject, set_priority
from desktop.commands.undo import undo
from desktop.core.errors import DeskError
from desktop.jobs.import_mail_batch import Waiting, settle_batch
from desktop.jobs.session import as_desk
from desktop.store import journal
from desktop.store.automation_queue import raise_trigger
from desktop.store.create import status_id
from desktop.store.database import db
from desktop.store.journal import Event
from desktop.store.models import Agent, Department, Message, QueuedCause, TicketTag
from desktop.store.queries.rules import rule_firings, rule_row, rule_rows
from desktop.store.settings import write_setting
from tests.defects.office import Office, mail, ticket
from tests.making import actor_desk, add_message, make_agent, make_department, make_ticket
from tests.ruling import condition, firings, make_rule, now_is, rule_body

RAISE = [{"do": "set-priority", "value": 3}]


def receive(office: Office, raw: bytes, source: str) -> Taken:
    """Take a mail in that a channel brought."""
    office.uid += 1
    name = office.desk.files.put_raw(raw)
    office.desk.files.settle()
    arrival, mark = Arrival(name, len(raw), "INBOX", 1, office.uid), FolderMark("INBOX", 1, office.uid)
    entry = record_arrivals(office.mail, office.mailbox, [arrival], mark)[0]
    return settle_batch(office.mail, [Waiting(entry.id, raw, source=source)])[0]


def test_the_customers_example_moves_and_assigns_to_who_has_least(tmp_path: Path) -> None:
    office = Office(tmp_path / "Office.deskbell")
    with db.connection_context():
        marketing = create_department(office.desk, name="Marketing")
        busy, free = (make_agent(name, "agent", [marketing]) for name in ("Busy", "Free"))
        make_ticket(department=marketing, assignee=busy, status="open")
        sources = ["facebook", "twitter", "instagram", "viber"]
        acts = [{"do": "set-department", "value": marketing}, {"do": "assign", "value": "least-loaded"}]
        make_rule(office.desk, "ticket-created", acts, [[condition("source", "any-of", sources)]])
        first, second = (ticket(receive(office, mail(subject=name), "facebook")) for name in ("One", "Two"))
        plain = ticket(office.take(mail(subject="Three")))
        assert (first.department, first.assignee) == (marketing, free)
        assert (second.department, second.assignee) == (marketing, busy)
        assert plain.department != marketing
        assert plain.assignee is None
        trace = firings(office.desk, first.id)[0]
        assert (trace.why[0]["field"], trace.why[0]["seen"]) == ("source", "facebook")
        assert trace.done[1]["agent"] == free
        assert firings(office.desk, plain.id) == []
        assert QueuedCause.select().count() == 0


def test_a_rule_acts_in_its_own_name_and_its_deeds_are_undone_as_one(desk: Desk) -> None:
    row = make_ticket()
    tag = create_tag(desk, "vip")
    acts = [{"do": "set-subject", "value": "Now"}, {"do": "add-tags", "value": [tag]}]
    rule = make_rule(desk, "priority-changed", acts)
    set_priority(desk, row.id, 3)
    fired = firings(desk, row.id)[0]
    events = list(Event.select().where(Event.cause == fired.id))
    assert {event.actor for event in events} == {f"rule:{rule}"}
    assert (now_is(row.id).subject, now_is(row.id).priority) == ("Now", 3)
    undo(desk, fired.id)
    assert (now_is(row.id).subject, now_is(row.id).priority) == (row.subject, 3)
    assert not TicketTag.select().where(TicketTag.deleted == False).exists()  # noqa: E712


def test_undoing_what_a_rule_did_does_not_set_it_off_again(desk: Desk) -> None:
    row = make_ticket()
    tag = create_tag(desk, "hot")
    off = {"do": "remove-tags", "value": [tag]}
    make_rule(desk, "tags-changed", [off], [[condition("tags", "any-of", [tag])]])
    add_tag(desk, row.id, "hot")
    undo(desk, firings(desk, row.id)[0].id)
    assert TicketTag.select().where(TicketTag.deleted == False).exists()  # noqa: E712
    assert len(firings(desk, row.id)) == 1


def test_undoing_a_firing_takes_the_right_for_each_of_its_deeds(desk: Desk) -> None:
    row = make_ticket(assignee=None)
    make_rule(desk, "priority-changed", [{"do": "set-subject", "value": "Now"}])
    set_priority(desk, row.id, 3)
    reader = actor_desk(desk, make_agent("Reader", "light", [row.department]))
    with pytest.raises(DeskError, match=r"not-allowed|not-found"):
        undo(reader, firings(desk, row.id)[0].id)
    assert now_is(row.id).subject == "Now"


def test_all_rules_of_a_trigger_see_the_ticket_as_it_was_before_any_of_them(desk: Desk) -> None:
    row = make_ticket(subject="Before")
    make_rule(desk, "priority-changed", [{"do": "set-subject", "value": "After"}])
    make_rule(desk, "priority-changed", [{"do": "add-note", "value": "saw"}], [[condition("subject", "is", "Before")]])
    make_rule(desk, "priority-changed", [{"do": "add-note", "value": "no"}], [[condition("subject", "is", "After")]])
    set_priority(desk, row.id, 3)
    assert [message.text for message in Message.select().where(Message.kind == "note")] == ["saw"]


def test_what_a_rule_changes_wakes_the_next_and_each_fires_once_in_a_chain(desk: Desk) -> None:
    row = make_ticket()
    tag = create_tag(desk, "hot")
    first = make_rule(desk, "priority-changed", [{"do": "add-tags", "value": [tag]}])
    ping = make_rule(desk, "tags-changed", [{"do": "remove-tags", "value": [tag]}], accept_loops=True)
    set_priority(desk, row.id, 3)
    made = firings(desk, row.id)
    assert [(each.source, each.depth) for each in made] == [(first, 0), (ping, 1)]
    assert len({each.chain for each in made}) == 1
    set_priority(desk, row.id, 2)
    assert len(firings(desk, row.id)) == 4


def test_a_chain_ends_after_eight_links(desk: Desk) -> None:
    row = make_ticket()
    tags = [create_tag(desk, f"t{number}") for number in range(12)]
    for tag, following in zip(tags, tags[1:], strict=False):
        group = [condition("tags", "changed-to", tag)]
        make_rule(desk, "tags-changed", [{"do": "add-tags", "value": [following]}], [group], accept_loops=True)
    add_tag(desk, row.id, "t0")
    assert [each.depth for each in firings(desk, row.id)] == list(range(8))


def test_a_rule_that_stops_keeps_the_later_ones_away(desk: Desk) -> None:
    row = make_ticket()
    make_rule(desk, "priority-changed", [{"do": "set-subject", "value": "First"}], stop=True)
    make_rule(desk, "priority-changed", [{"do": "set-subject", "value": "Second"}])
    set_priority(desk, row.id, 3)
    assert now_is(row.id).subject == "First"
    other = make_ticket()
    make_rule(desk, "subject-changed", [{"do": "add-note", "value": "a"}, {"do": "stop"}])
    make_rule(desk, "subject-changed", [{"do": "add-note", "value": "b"}])
    edit_subject(desk, other.id, "Else")
    assert [each.text for each in Message.select().where(Message.kind == "note", Message.ticket == other.id)] == ["a"]


def test_a_firing_does_all_or_nothing_and_says_what_was_refused(desk: Desk) -> None:
    row = make_ticket()
    acts = [{"do": "set-subject", "value": "Half"}, {"do": "set-status", "value": status_id("new")}]
    rule = make_rule(desk, "priority-changed", acts)
    with journal.recording("test", "touch"):
        row.status = status_id("open")
        row.save()
    set_priority(desk, row.id, 3)
    fired = firings(desk, row.id)[0]
    assert now_is(row.id).subject == row.subject
    assert (fired.refused, fired.done[0]["do"]) == ("status-new-refused", "set-status")
    assert rule_row(desk.actor, rule).paused == ""


def test_a_rule_whose_author_left_pauses_and_the_others_go_on(desk: Desk) -> None:
    row = make_ticket()
    author = make_agent("Author", "admin", [row.department])
    rule = make_rule(actor_desk(desk, author), "priority-changed", [{"do": "set-subject", "value": "Author"}])
    make_rule(desk, "priority-changed", [{"do": "add-note", "value": "Still here"}])
    deactivate_agent(desk, author)
    set_priority(desk, row.id, 3)
    held = rule_row(desk.actor, rule)
    assert (held.paused, held.paused_details["name"]) == ("agent-inactive", "Author")
    assert now_is(row.id).subject == row.subject
    assert Message.select().where(Message.kind == "note").count() == 1
    with pytest.raises(DeskError, match="agent-inactive"):
        set_rule_active(desk, rule, True)
    edit_rule(desk, rule, held.body)
    assert (rule_row(desk.actor, rule).paused, rule_row(desk.actor, rule).owner) == ("", desk.actor.id)
    set_priority(desk, row.id, 2)
    assert now_is(row.id).subject == "Author"


def test_a_rule_that_names_what_is_gone_pauses_and_can_begin_anew(desk: Desk) -> None:
    row = make_ticket()
    tag = create_tag(desk, "gone")
    acts = [{"do": "set-subject", "value": "x"}, {"do": "add-tags", "value": [tag]}]
    rule = make_rule(desk, "priority-changed", acts)
    delete_tag(desk, tag)
    set_priority(desk, row.id, 3)
    assert rule_row(desk.actor, rule).paused == "not-found"
    assert now_is(row.id).subject == row.subject
    with pytest.raises(DeskError, match="not-found"):
        set_rule_active(desk, rule, True)
    create_tag(desk, "gone")
    set_rule_active(desk, rule, True)
    set_priority(desk, row.id, 2)
    assert now_is(row.id).subject == "x"


def test_a_rule_for_an_archived_department_is_found_before_any_ticket_meets_it(desk: Desk) -> None:
    home = make_department("Returns")
    rule = make_rule(desk, "priority-changed", RAISE, department=home)
    other = make_rule(desk, "tags-changed", RAISE)
    archive_department(desk, home, Department.get(Department.id != home).id)
    with pytest.raises(DeskError, match="not-allowed"):
        pause_broken(desk)
    assert pause_broken(as_desk(desk)) == 1
    assert {row.id: row.paused for row in rule_rows(desk.actor)} == {rule: "department-archived", other: ""}


def test_a_rule_never_touches_what_its_author_does_not_see(desk: Desk) -> None:
    mine, other = make_department("Mine"), make_department("Other")
    author = make_agent("Lead", "supervisor", [mine])
    make_rule(actor_desk(desk, author), "priority-changed", [{"do": "set-subject", "value": "Mine"}], department=mine)
    here, there = make_ticket(department=mine), make_ticket(department=other)
    for row in (here, there):
        set_priority(desk, row.id, 3)
    assert (now_is(here.id).subject, now_is(there.id).subject) == ("Mine", there.subject)
    assert firings(desk, there.id) == []


def test_who_is_limited_to_a_department_may_hand_out_of_it_but_not_act_there(desk: Desk) -> None:
    mine, other = make_department("Mine"), make_department("Other")
    lead = actor_desk(desk, make_agent("Lead", "supervisor", [mine]))
    hand = {"do": "set-department", "value": other}
    make_rule(lead, "priority-changed", [hand], department=mine)
    with pytest.raises(DeskError, match="not-allowed"):
        make_rule(lead, "priority-changed", [hand, {"do": "set-subject", "value": "There"}], department=mine)
    row = make_ticket(department=mine)
    set_priority(desk, row.id, 3)
    assert now_is(row.id).department == other


def test_an_owner_acts_where_the_rule_has_put_the_ticket(desk: Desk) -> None:
    mine, other = make_department("Mine"), make_department("Other")
    acts = [{"do": "set-department", "value": other}, {"do": "set-subject", "value": "There"}]
    make_rule(desk, "priority-changed", acts, department=mine)
    row = make_ticket(department=mine)
    set_priority(desk, row.id, 3)
    assert (now_is(row.id).department, now_is(row.id).subject) == (other, "There")
    rule = rule_rows(desk.actor)[0].id
    set_rule_active(desk, rule, False)
    set_rule_active(desk, rule, True)
    assert rule_row(desk.actor, rule).active


def test_a_right_that_its_author_lost_stops_a_rule(desk: Desk) -> None:
    row = make_ticket()
    author = make_agent("Author", "supervisor", [row.department])
    rule = make_rule(
        actor_desk(desk, author), "priority-changed", [{"do": "set-subject", "value": "x"}], department=row.department
    )
    with journal.recording("test", "demote"):
        person = Agent.get(Agent.id == author)
        person.role = "agent"
        person.save()
    set_priority(desk, row.id, 3)
    assert now_is(row.id).subject == row.subject
    assert rule_row(desk.actor, rule).paused == "rule-author"


def test_a_note_of_a_rule_bears_its_name_and_is_nobodys(desk: Desk) -> None:
    row = make_ticket(subject="Broken")
    make_rule(desk, "priority-changed", [{"do": "add-note", "value": "About {ticket.subject}"}], name="Alarm")
    set_priority(desk, row.id, 3)
    note = Message.get(Message.kind == "note")
    assert (note.agent, note.from_name, note.text) == (None, "Alarm", "About Broken")


def test_a_desk_without_rules_queues_nothing_and_an_archive_wakes_none(tmp_path: Path) -> None:
    office = Office(tmp_path / "Office.deskbell")
    with db.connection_context():
        row = ticket(office.take(mail()))
        set_priority(office.desk, row.id, 3)
        assert QueuedCause.select().count() == 0
        make_rule(office.desk, "ticket-created", RAISE)
        old, new = ticket(office.take(mail(subject="Old"), live=False)), ticket(office.take(mail(subject="New")))
        assert (now_is(old.id).priority, now_is(new.id).priority) == (1, 3)


def test_what_a_crash_left_in_the_queue_is_worked_off_later_and_once(desk: Desk) -> None:
    row = make_ticket()
    make_rule(desk, "sla-warning", RAISE)
    with journal.recording("test", "crash"):
        raise_trigger("sla-warning", row.id)
    assert QueuedCause.select().count() == 1
    assert run_queued(desk) == 1
    assert run_queued(desk) == 0
    assert (now_is(row.id).priority, len(firings(desk, row.id))) == (3, 1)


def test_spam_is_left_alone_unless_a_rule_asks_for_it(desk: Desk) -> None:
    row = make_ticket()
    make_rule(desk, "priority-changed", [{"do": "set-subject", "value": "Plain"}])
    mark_spam(desk, row.id)
    set_priority(desk, row.id, 3)
    assert now_is(row.id).subject == row.subject
    make_rule(desk, "priority-changed", [{"do": "set-subject", "value": "Spam"}], [[condition("folder", "is", "spam")]])
    set_priority(desk, row.id, 2)
    assert now_is(row.id).subject == "Spam"


def test_conditions_see_old_and_new_values_and_who_did_it(desk: Desk) -> None:
    row = make_ticket(priority=1)
    group = [
        condition("priority", "changed-from", 1),
        condition("priority", "increased"),
        condition("actor", "is", "agent"),
        condition("actor-agent", "is", desk.actor.id),
    ]
    make_rule(desk, "priority-changed", [{"do": "add-note", "value": "up"}], [group])
    set_priority(desk, row.id, 3)
    set_priority(desk, row.id, 0)
    assert Message.select().where(Message.kind == "note").count() == 1


def test_a_rule_started_by_hand_has_the_weaker_rights_of_both(desk: Desk) -> None:
    row = make_ticket()
    rule = make_rule(desk, "manual", [{"do": "set-subject", "value": "By hand"}])
    weak = actor_desk(desk, make_agent("Weak", "light", [row.department]))
    with pytest.raises(DeskError):
        run_rule(weak, row.id, make_rule(desk, "priority-changed", RAISE))
    refused = run_rule(weak, row.id, rule)
    assert refused is not None
    assert refused.refused == "not-allowed"
    assert now_is(row.id).subject == row.subject
    done = run_rule(desk, row.id, rule)
    assert done is not None
    assert done.refused == ""
    assert now_is(row.id).subject == "By hand"


def test_last_firings_leave_out_tickets_that_one_does_not_see(desk: Desk) -> None:
    mine, other = make_department("Mine"), make_department("Other")
    rule = make_rule(desk, "priority-changed", [{"do": "add-note", "value": "x"}])
    for home in (mine, other):
        set_priority(desk, make_ticket(department=home).id, 3)
    lead = actor_desk(desk, make_agent("Lead", "supervisor", [mine]))
    assert len(rule_firings(desk.actor, rule)) == 2
    assert len(rule_firings(lead.actor, rule)) == 1


def test_whoever_last_worked_on_a_ticket_gets_it_back(desk: Desk) -> None:
    row = make_ticket()
    helper = make_agent("Helper", "agent", [row.department])
    add_message(row, "Hello", kind="reply", agent=helper)
    make_rule(desk, "priority-changed", [{"do": "assign", "value": "last-agent"}])
    set_priority(desk, row.id, 3)
    assert now_is(row.id).assignee == helper
    assign(desk, row.id, None)
    body = rule_body("priority-changed", [{"do": "assign", "value": "author"}])
    edit_rule(desk, rule_rows(desk.actor)[0].id, body)
    set_priority(desk, row.id, 1)
    assert now_is(row.id).assignee == desk.actor.id


def test_routing_waits_until_the_last_rule_of_a_chain_has_acted(desk: Desk) -> None:
    home = make_department("Home")
    routed, chosen = make_agent("Routed", "agent", [home]), make_agent("Chosen", "agent", [home])
    with journal.recording("test", "routing"):
        write_setting("department", home, "routing_method", "least-loaded")
    row = make_ticket(assignee=None)
    for _ in range(2):
        make_ticket(department=home, assignee=chosen)
    make_rule(desk, "priority-changed", [{"do": "set-department", "value": home}])
    make_rule(desk, "department-changed", [{"do": "assign", "value": chosen}])
    set_priority(desk, row.id, 3)
    assert now_is(row.id).assignee == chosen
    plain = make_ticket(assignee=None)
    move_to_department(desk, plain.id, home)
    assert now_is(plain.id).assignee == chosen
    delete_rule(desk, rule_rows(desk.actor)[1].id)
    third = make_ticket(assignee=None)
    move_to_department(desk, third.id, home)
    assert now_is(third.id).assignee == routed
