"""The door: which rows exist for whom, and what is refused to whom."""

import json

import pytest

from desktop.commands.base import COMMANDS, INSIDE, Desk, find, load, require, require_all, require_any
from desktop.core.actors import Actor, looking_through
from desktop.core.errors import NotAllowedError, NotFoundError
from desktop.core.permissions import Permission, Scope
from desktop.store import journal
from desktop.store.models import Company, Contact, Department, Draft, Mailbox, MailEntry, Message, Outgoing
from tests.making import actor_desk, add_message, make_agent, make_department, make_mailbox, make_ticket

ALL = Scope.ALL


@pytest.fixture
def rows(desk):
    """Give a hidden ticket of another department, and a row of every kind that hangs on it or on its customer."""
    box, other = make_mailbox(desk), make_department("Workshop")
    ticket = make_ticket(email="hidden@example.com", name="Hidden Person", department=other)
    note = add_message(ticket, "Do not tell", kind="note", agent=desk.actor.id)
    with journal.recording("test", "rows"):
        sent = Outgoing.create(
            message=note.id,
            ticket=ticket.id,
            mailbox=box.id,
            message_id="a@b",
            raw="ab" * 32,
            envelope_from="a@b",
            send_after=0,
            next_at=0,
        )
        entry = MailEntry.create(mailbox=box.id, raw="ab" * 32, ticket=ticket.id)
        draft = Draft.create(agent=desk.actor.id, ticket=ticket.id)
    return [ticket, note, sent, entry, draft, Contact.get(Contact.id == ticket.requester)]


@pytest.fixture
def restricted(desk):
    """Give the desk as a restricted agent of the first department has it."""
    return actor_desk(desk, make_agent("Rana", "restricted", [Department.get().id]))


def granted(desk, **grants):
    names = {Permission(name.replace("__", ".")): scope for name, scope in grants.items()}
    return Desk(Actor("f" * 32, names), desk.bus, desk.files)


def test_what_hangs_on_a_hidden_ticket_does_not_exist(restricted, rows):
    for row in rows:
        with pytest.raises(NotFoundError) as refusal:
            find(restricted, type(row), row.id)
        assert refusal.value.details == {"kind": row._meta.table_name, "id": row.id}


def test_the_owner_finds_all_of_it(desk, rows):
    assert [find(desk, type(row), row.id).id for row in rows] == [row.id for row in rows]


def test_a_missing_right_is_not_told_for_what_is_out_of_sight(restricted, rows):
    with pytest.raises(NotFoundError):
        load(restricted, type(rows[0]), Permission.TICKET_PURGE, rows[0].id)


@pytest.mark.parametrize("text", ["", "nonsense", "Z" * 32, "0" * 31, "' OR 1=1 --"])
def test_an_id_that_is_none_is_not_found(desk, text):
    with pytest.raises(NotFoundError):
        find(desk, Contact, text)


def test_a_note_takes_the_right_to_read_notes(desk):
    ticket = make_ticket()
    note = add_message(ticket, "Secret", kind="note")
    reader = granted(desk, ticket__view_list=ALL, ticket__view_content=ALL)
    with pytest.raises(NotFoundError):
        find(reader, Message, note.id)
    mail = Message.get(Message.kind == "customer")
    assert find(reader, Message, mail.id).id == mail.id
    with pytest.raises(NotFoundError):
        find(granted(desk, ticket__view_list=ALL), Message, mail.id)


def test_a_colleagues_draft_takes_a_right_and_one_of_no_ticket_is_ones_own(desk):
    ticket = make_ticket()
    with journal.recording("test", "drafts"):
        on, off = Draft.create(agent=desk.actor.id, ticket=ticket.id), Draft.create(agent=desk.actor.id)
    agent = granted(desk, ticket__view_list=ALL, ticket__view_content=ALL)
    lead = granted(desk, ticket__view_list=ALL, ticket__draft_view_others=ALL)
    for who, row in ((agent, on), (agent, off), (lead, off)):
        with pytest.raises(NotFoundError):
            find(who, Draft, row.id)
    assert find(lead, Draft, on.id).id == on.id


def test_people_are_known_through_a_visible_ticket_or_through_none(desk, restricted):
    other = make_department("Workshop")
    both, hidden = make_ticket(email="both@example.com"), make_ticket(email="hidden@example.com", department=other)
    make_ticket(email="both@example.com", department=other)
    with journal.recording("test", "contact"):
        alone = Contact.create(name="Nobody's")
    assert find(restricted, Contact, both.requester)
    assert find(restricted, Contact, alone.id)
    with pytest.raises(NotFoundError):
        find(restricted, Contact, hidden.requester)
    assert find(granted(desk, contact__view=ALL), Contact, hidden.requester)
    with pytest.raises(NotFoundError):
        find(granted(desk, ticket__view_list=ALL), Contact, both.requester)


def test_accounts_the_ledger_and_companies_take_their_rights(desk):
    box = make_mailbox(desk)
    with journal.recording("test", "rows"):
        entry, company = MailEntry.create(mailbox=box.id, raw="ab" * 32), Company.create(name="Client")
    blind = granted(desk, ticket__view_list=ALL)
    for row, right in (
        (box, "channel__accounts_view"),
        (entry, "channel__quarantine_view"),
        (company, "company__view"),
    ):
        with pytest.raises(NotFoundError):
            find(blind, type(row), row.id)
        assert find(granted(desk, **{right: ALL}), type(row), row.id).id == row.id
    assert Mailbox.select().count() == 1


def test_the_check_returns_nothing_and_raises(desk):
    ticket = make_ticket()
    reader = granted(desk, ticket__view_list=ALL)
    assert require(desk, Permission.TICKET_PURGE, ticket) is None
    with pytest.raises(NotAllowedError) as refusal:
        require(reader, Permission.TICKET_TAG, ticket)
    assert refusal.value.details == {"permission": "ticket.tag"}
    with pytest.raises(NotAllowedError):
        require_all(reader, (Permission.TICKET_VIEW_LIST, Permission.TICKET_TAG), ticket)
    require_any(reader, (Permission.TICKET_TAG, Permission.TICKET_VIEW_LIST), ticket)
    with pytest.raises(NotAllowedError):
        require_any(reader, (Permission.TICKET_TAG, Permission.TICKET_LINK), ticket)


def test_rights_that_a_command_asks_for_inside_are_declared():
    from desktop.commands.places import assign

    assert set(INSIDE) == set(COMMANDS)
    assert Permission.TICKET_STEAL in INSIDE[assign.__name__]


def test_looking_through_anothers_eyes_changes_nothing(desk):
    from desktop.commands.tickets import set_priority

    ticket = make_ticket()
    looking = Desk(looking_through(desk.actor, "e" * 32), desk.bus, desk.files)
    with pytest.raises(NotAllowedError, match="read-only"):
        set_priority(looking, ticket.id, 3)


def test_a_refusal_never_carries_a_word_of_the_row(restricted, rows):
    words = json.dumps([row.__data__ for row in rows[:1]], default=str)
    assert "Printer" in words
    with pytest.raises(NotFoundError) as refusal:
        find(restricted, type(rows[0]), rows[0].id)
    assert "Printer" not in str(refusal.value)
    assert str(rows[0].number) not in refusal.value.details.values()
