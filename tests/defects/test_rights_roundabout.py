"""Rights reached by a way around: another's way in, undo, merging, referring, handing over, looking on, other names."""

import pytest

from desktop.commands.agents import edit_agent
from desktop.commands.availability import set_availability, set_deputy
from desktop.commands.forms import ReplyForm
from desktop.commands.members import deny, set_member
from desktop.commands.notes import delete_message, edit_note, redact_message
from desktop.commands.outbox import cancel_sending
from desktop.commands.places import merge, move_to_department, unmerge
from desktop.commands.referrals import refer
from desktop.commands.replies import add_note, send_reply
from desktop.commands.roles import assign_role, create_role, set_grant
from desktop.commands.see_as import begin_see_as, end_see_as
from desktop.commands.sign_in import invite, reset_password
from desktop.commands.undo import undo
from desktop.core.actors import reaches, sees
from desktop.core.errors import NotAllowedError, NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.store import sign_in_waits
from desktop.store.database import db
from desktop.store.models import Department, Event, Message, Ticket
from desktop.store.queries.audit import verify_audit
from desktop.store.queries.mail_lists import drafts
from desktop.store.queries.search import search
from desktop.store.rights import fresh
from tests.making import actor_desk, make_agent, make_department, make_mailbox, make_ticket
from tests.signing import cheapen, give_password

P = Permission


@pytest.fixture
def places(desk):
    """Give two departments, which nobody but the owner is in."""
    return str(Department.get().id), make_department("Workshop")


def role_of(desk, base, **grants):
    role = create_role(desk, f"Like {base} {len(grants)} {next(iter(grants), '')}", base)
    for name, scope in grants.items():
        set_grant(desk, role, name.replace("__", "."), scope)
    return role


def cause_of(command):
    return Event.select().where(Event.command == command).order_by(Event.rid.desc()).get().cause


def ticket(identity):
    return Ticket.get(Ticket.id == identity)


def test_nobody_gets_the_way_in_of_somebody_who_sees_other_departments(desk, places, monkeypatch):
    """A password that one hands out is a password that one can use."""
    cheapen(monkeypatch)
    give_password(desk.actor.id)
    home, other = places
    role = role_of(desk, "agent", people__agents_edit=Scope.ALL)
    clerk = make_agent("Clerk", role, [home])
    give_password(clerk)
    acting = actor_desk(desk, clerk)
    elsewhere, beside = make_agent("Sue", "agent", [other]), make_agent("Jan", "agent", [home])
    local = make_agent("Local", "light", [home])
    set_member(desk, home, agent=local, role="supervisor")
    for victim in (elsewhere, local):
        for take in (reset_password, invite):
            with pytest.raises(NotAllowedError, match="role-beyond-own"):
                take(acting, victim)
        with pytest.raises(NotAllowedError, match="role-beyond-own"):
            edit_agent(acting, victim, email="mine@example.test")
    edit_agent(acting, elsewhere, capacity=3)
    assert reset_password(acting, beside)


def test_undo_does_not_bring_an_address_back_that_one_could_not_write(desk, places):
    home, other = places
    clerk = make_agent("Clerk", role_of(desk, "agent", people__agents_edit=Scope.ALL), [home])
    victim = make_agent("Sue", "agent", [other], email="sue@example.test")
    edit_agent(desk, victim, email="new@example.test")
    with pytest.raises(NotAllowedError, match="role-beyond-own"):
        undo(actor_desk(desk, clerk), cause_of("edit_agent"))


def test_undo_of_a_merge_asks_of_the_other_ticket_too(desk, places):
    home, other = places
    acting = actor_desk(desk, make_agent("Jan", "agent", [home]))
    mine, survivor = make_ticket(department=home), make_ticket(department=home)
    merge(desk, mine.id, survivor.id)
    merged = cause_of("merge")
    move_to_department(desk, survivor.id, other)
    with pytest.raises(NotFoundError) as refused:
        undo(acting, merged)
    assert survivor.id not in str(refused.value.details)
    assert ticket(mine.id).merged_into == survivor.id
    unmerge(desk, mine.id)
    with pytest.raises(NotFoundError):
        undo(acting, cause_of("unmerge"))
    assert ticket(mine.id).merged_into is None


def test_what_a_department_denies_to_read_is_not_read_by_moving_or_merging(desk, places):
    home, other = places
    acting = actor_desk(desk, make_agent("Jan", "agent", [home, other]))
    deny(desk, home, P.TICKET_VIEW_CONTENT.value)
    closed, open_ = make_ticket(department=home), make_ticket(department=other)
    with pytest.raises(NotAllowedError, match="view_content"):
        merge(acting, closed.id, open_.id)
    with pytest.raises(NotAllowedError, match="view_content"):
        move_to_department(acting, closed.id, other)
    merge(acting, open_.id, closed.id)
    assert ticket(open_.id).merged_into == closed.id


def test_nobody_refers_a_ticket_to_where_they_read_more(desk, places):
    home, other = places
    peek = role_of(desk, "light", ticket__view_content=Scope.NONE, ticket__refer=Scope.DEPARTMENTS)
    agent = make_agent("Jan", "", [home, other])
    set_member(desk, home, agent=agent, role=peek)
    set_member(desk, other, agent=agent, role="agent")
    hidden = make_ticket(department=home)
    with pytest.raises(NotAllowedError, match="view_content"):
        refer(actor_desk(desk, agent), hidden.id, department=other)
    assert not ticket(hidden.id).referred


def test_referring_to_oneself_takes_what_taking_the_ticket_does(desk, places):
    home, _ = places
    nothing = dict.fromkeys(("ticket__take", "ticket__assign_self", "ticket__steal"), Scope.NONE)
    role = role_of(desk, "agent", ticket__reply=Scope.ASSIGNED, **nothing)
    agent = make_agent("Jan", role, [home])
    acting, free = actor_desk(desk, agent), make_ticket(department=home)
    assert not reaches(acting.actor, P.TICKET_REPLY, free)
    with pytest.raises(NotAllowedError):
        refer(acting, free.id, agent=agent)
    refer(actor_desk(desk, make_agent("Sue", "agent", [home])), free.id, agent=agent)


def test_nobody_gives_away_the_tickets_of_others_that_they_do_not_see(desk, places):
    home, other = places
    lead = make_agent("Lead", "supervisor", [home])
    agent = make_agent("Jan", "agent", [home, other])
    hidden = make_ticket(department=other, assignee=agent)
    set_deputy(desk, agent, lead)
    acting = actor_desk(desk, lead)
    with pytest.raises(NotAllowedError):
        set_availability(acting, agent, "handing-over")
    assert ticket(hidden.id).assignee == agent
    set_availability(acting, agent, "away")
    move_to_department(desk, hidden.id, home)
    assert set_availability(acting, agent, "handing-over") == 1


def test_a_second_hand_over_is_not_taken_back_by_any_colleague(desk, places):
    home, _ = places
    agent, deputy = make_agent("Jan", "agent", [home]), make_agent("Sue", "agent", [home])
    own = actor_desk(desk, agent)
    set_deputy(own, agent, deputy)
    set_availability(own, agent, "handing-over")
    held = make_ticket(department=home, assignee=agent)
    set_availability(own, agent, "handing-over")
    cause = cause_of("set_availability")
    with pytest.raises(NotAllowedError):
        undo(actor_desk(desk, make_agent("Rana", "restricted", [home])), cause)
    undo(own, cause)
    assert ticket(held.id).assignee == agent


def test_who_looks_through_others_eyes_sees_no_more_when_those_are_promoted(desk, places):
    home, other = places
    looker = make_agent("Look", role_of(desk, "admin", compliance__impersonate_view=Scope.ALL), [home])
    deny(desk, other, P.TICKET_VIEW_LIST.value, looker)
    target, hidden = make_agent("Sue", "light", []), make_ticket(department=other)
    set_member(desk, home, agent=target, role="agent")
    assign_role(desk, target, "")
    through = begin_see_as(actor_desk(desk, looker), target)
    assign_role(desk, target, "admin")
    now = fresh(through)
    assert now.seen_by == looker
    assert not sees(now, hidden)
    assert not any(now.holds(each) for each in Permission)


def test_looking_ends_with_the_right_to_look(desk, places):
    looker = make_agent("Look", "admin")
    target = make_agent("Sue", "agent", [places[0]])
    through = begin_see_as(actor_desk(desk, looker), target)
    assert sees(fresh(through), make_ticket(department=places[0]))
    assign_role(desk, looker, "supervisor")
    assert not fresh(through).holds(P.TICKET_VIEW_LIST)


@pytest.mark.parametrize("query", ["thanks", "card thanks", '"thanks"', "thanks -nonsense"])
def test_no_excerpt_brings_back_what_was_blacked_out(desk, query):
    found = make_ticket("Order", text="My card is 4111-2222 indeed, many thanks.")
    message = Message.get(Message.ticket == found.id)
    redact_message(desk, message.id, ("4111-2222",))
    hits = search(desk.actor, query)
    assert [hit.id for hit in hits] == [found.id]
    assert "4111" not in hits[0].excerpt
    delete_message(desk, message.id)
    assert not search(desk.actor, query)


def test_an_edited_note_is_excerpted_as_it_reads_now(desk):
    held = make_ticket("Order")
    note = add_note(desk, held.id, "The door code is 7788 for couriers")
    edit_note(desk, note, "The door code is gone for couriers")
    assert "7788" not in search(desk.actor, "couriers")[0].excerpt


def test_trying_many_other_names_does_not_end_the_wait_for_ones_own(desk, monkeypatch):
    at = [sign_in_waits.now()]
    monkeypatch.setattr(sign_in_waits, "now", lambda: at[0])
    monkeypatch.setattr(sign_in_waits, "MOST_NAMES", 5)
    for _ in range(6):
        sign_in_waits.count_failure(desk.actor.id)
    for number in range(12):
        at[0] += 1
        sign_in_waits.count_failure(f"nobody{number}@example.test")
    assert sign_in_waits.seconds_left(desk.actor.id) > 30
    assert not sign_in_waits.seconds_left("nobody0@example.test")
    assert sign_in_waits.seconds_left("nobody11@example.test")


def test_nobody_writes_into_the_log_that_they_looked(desk, places):
    rana = make_agent("Rana", "restricted", [places[0]])
    with pytest.raises(NotFoundError):
        end_see_as(actor_desk(desk, rana), desk.actor.id)


def test_an_audit_entry_that_is_hidden_is_noticed(desk):
    """A row marked as deleted is in no list, so the check must miss it there."""
    create_role(desk, "One")
    create_role(desk, "Two")
    assert not verify_audit(desk.actor).fault
    db.execute_sql("DROP TRIGGER audit_entry_no_update")
    db.execute_sql("UPDATE audit_entry SET deleted = 1 WHERE seq = 2")
    found = verify_audit(desk.actor)
    assert (found.fault, found.seq) == ("changed", 2)


def test_a_colleagues_words_do_not_come_back_as_a_draft_to_who_may_not_read_them(desk, places):
    make_mailbox(desk)
    held = make_ticket(department=places[0])
    sent = send_reply(desk, held.id, ReplyForm((("", "amira@example.com"),), "The code is 7788", delay_s=60))
    role = role_of(desk, "agent", ticket__view_content=Scope.NONE)
    acting = actor_desk(desk, make_agent("Jan", role, [places[0]]))
    with pytest.raises(NotAllowedError, match="view_content"):
        cancel_sending(acting, sent.outgoing)
    assert not drafts(acting.actor)


def test_an_edited_message_is_found_by_who_sees_a_part_of_the_desk_as_by_who_sees_all(desk, places):
    """The words of a newer reading are compared folded like any others."""
    rana = actor_desk(desk, make_agent("Rana", "restricted", [places[0]]))
    held = make_ticket("Order", department=places[0])
    edit_note(desk, add_note(desk, held.id, "Plain"), "Zebra Quagga Marches")
    for actor in (desk.actor, rana.actor):
        assert [len(search(actor, query)) for query in ("zebra", '"zebra quagga"', "zebra -marches")] == [1, 1, 0]
