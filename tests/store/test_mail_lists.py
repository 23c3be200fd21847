from __future__ import annotations

import json

from desktop.commands.base import Desk
from desktop.core.actors import Actor
from desktop.core.permissions import Permission, Scope
from desktop.store import journal
from desktop.store.clock import new_id
from desktop.store.database import db
from desktop.store.models import (
    Draft,
    MailboxAlias,
    MailboxFolder,
    MailboxState,
    MailEntry,
    Outgoing,
    OutgoingRecipient,
)
from desktop.store.models.mail import DUPLICATE, IGNORED, IMPORTED, QUARANTINED
from desktop.store.queries.counts import sidebar_counts
from desktop.store.queries.mail_lists import draft_for, drafts, drafts_on, ledger_page, ledger_sums, mailboxes, outbox
from desktop.store.rights import actor_of
from tests.making import add_message, make_agent, make_department, make_mailbox, make_ticket

SHA = "cd" * 32


def _entries(mailbox: str, *fates: int) -> None:
    with journal.recording("test", "entries"):
        for place, fate in enumerate(fates):
            MailEntry.create(mailbox=mailbox, uid=place, raw=SHA, fate=fate, reason="why" if fate else "")


def test_the_ledger_adds_up(desk: Desk) -> None:
    one, other = make_mailbox(desk), make_mailbox(desk, "other@halyard.example")
    _entries(one.id, IMPORTED, IMPORTED, DUPLICATE, QUARANTINED, IGNORED, 0)
    _entries(other.id, IMPORTED)
    sums = ledger_sums(desk.actor)
    assert sums.seen == 7 == sums.imported + sums.duplicates + sums.quarantined + sums.ignored + sums.pending
    assert ledger_sums(desk.actor, other.id).seen == ledger_sums(desk.actor, other.id).imported == 1


def test_pages_of_the_ledger_follow_one_another(desk: Desk) -> None:
    box = make_mailbox(desk)
    _entries(box.id, *[IMPORTED, QUARANTINED] * 4)
    uids, after = [], ""
    while page := ledger_page(desk.actor, "", after, 3):
        uids += [row.uid for row in page]
        after = page[-1].id
    assert uids == list(range(7, -1, -1))
    assert [row.uid for row in ledger_page(desk.actor, "quarantined", "", 2)] == [7, 5]
    assert {row.fate for row in ledger_page(desk.actor, "quarantined", "", 9)} == {"quarantined"}


def test_a_mailbox_row_tells_its_worst_folder(desk: Desk) -> None:
    box = make_mailbox(desk)
    with journal.recording("test", "folders"):
        MailboxFolder.create(mailbox=box.id, name="INBOX")
        MailboxAlias.create(mailbox=box.id, address="help@halyard.example")
    with db.atomic():
        MailboxState.create(mailbox=box.id, folder="INBOX", checked_at=20)
        MailboxState.create(
            mailbox=box.id, folder="Old", checked_at=10, error="mail-folder-missing", details='{"n": 1}'
        )
    (row,) = mailboxes(desk.actor)
    assert (row.folders, row.aliases, row.checked_at) == (("INBOX",), ("help@halyard.example",), 10)
    assert (row.error, row.error_details) == ("mail-folder-missing", {"n": "1"})
    assert mailboxes(Actor("x", {})) == []


def test_the_outbox_shows_failures_first_and_nothing_that_was_sent(desk: Desk) -> None:
    ticket, box = make_ticket(), make_mailbox(desk)
    with journal.recording("test", "send"):
        for place, state in enumerate(("sent", "queued", "failed", "cancelled", "sending")):
            message = add_message(ticket, state, "reply")
            row = Outgoing.create(
                message=message.id, ticket=ticket.id, mailbox=box.id, state=state, message_id=state, raw=SHA,
                envelope_from="a@b.c", send_after=place, next_at=place,
            )  # fmt: skip
            OutgoingRecipient.create(outgoing=row.id, email="amira@example.com")
    assert [(row.state, row.to, row.number) for row in outbox(desk.actor, 10)] == [
        (state, "amira@example.com", ticket.number) for state in ("failed", "sending", "queued")
    ]
    assert [row.state for row in outbox(desk.actor, 1)] == ["failed"]
    counts = sidebar_counts(desk.actor)
    assert (counts.outbox_failed, counts.outbox_waiting) == (1, 2)


def test_drafts_are_ones_own(desk: Desk) -> None:
    ticket = make_ticket()
    people = json.dumps({"to": [["Amira", "amira@example.com"]]})
    with journal.recording("test", "drafts"):
        Draft.create(
            agent=desk.actor.id, ticket=ticket.id, people=people, html="<p>x", files=json.dumps([["a", "b/c", 3, SHA]])
        )
        Draft.create(agent=new_id(), ticket=ticket.id)
        Draft.create(agent=desk.actor.id, ticket=None, kind="new")
    draft = draft_for(desk.actor, ticket.id, "reply")
    assert draft is not None
    assert (draft.to, draft.cc, draft.files) == ((("Amira", "amira@example.com"),), (), (("a", "b/c", 3, SHA),))
    assert draft_for(desk.actor, ticket.id, "note") is None
    assert draft_for(desk.actor, None, "new") is not None
    assert len(drafts(desk.actor)) == 2


def test_who_may_not_look_at_accounts_gets_the_senders_of_their_departments(desk: Desk) -> None:
    sales = make_department("Sales")
    box, other = make_mailbox(desk, imap_user="secret"), make_mailbox(desk, "sales@halyard.example", department=sales)
    with journal.recording("test", "alias"):
        MailboxAlias.create(mailbox=other.id, address="shop@halyard.example")
    nora = actor_of(make_agent("Nora", "restricted", [sales]))
    (row,) = mailboxes(nora)
    assert (row.id, row.address, row.aliases, row.department) == (
        other.id, "sales@halyard.example", ("shop@halyard.example",), sales
    )  # fmt: skip
    assert (row.imap_host, row.imap_user, row.smtp_user, row.folders) == ("", "", "", ())
    assert row.smtp_host
    make_ticket(assignee=nora.id)
    assert {row.id for row in mailboxes(nora)} == {box.id, other.id}
    assert mailboxes(actor_of(make_agent("Lia", "light", [sales]))) == []


def test_the_ledger_and_the_outbox_are_for_who_may_look_at_them(desk: Desk) -> None:
    sales, box = make_department("Sales"), make_mailbox(desk)
    mine, theirs = make_ticket(department=sales), make_ticket()
    with journal.recording("test", "entries"):
        for place, ticket in enumerate((mine.id, theirs.id, None)):
            MailEntry.create(mailbox=box.id, uid=place, raw=SHA, fate=IMPORTED, ticket=ticket)
    nora = actor_of(make_agent("Nora", "restricted", [sales]))
    assert (ledger_sums(nora).seen, ledger_page(nora, "", "", 9)) == (0, [])
    supervisor = actor_of(make_agent("Sam", "supervisor", [sales]))
    rows = ledger_page(supervisor, "", "", 9)
    assert [(row.ticket_number, row.raw) for row in rows] == [(None, SHA), (None, ""), (mine.number, SHA)]
    blind = Actor(
        supervisor.id, {**supervisor.grants, Permission.CHANNEL_OUTBOX_VIEW: Scope.NONE}, supervisor.departments
    )
    assert outbox(blind, 9) == []
    assert sidebar_counts(blind).outbox_failed == 0


def test_a_draft_goes_out_of_sight_with_its_ticket_and_others_drafts_need_a_right(desk: Desk) -> None:
    sales = make_department("Sales")
    mine, theirs = make_ticket(department=sales), make_ticket()
    nora = make_agent("Nora", "restricted", [sales])
    with journal.recording("test", "drafts"):
        for ticket in (mine, theirs):
            Draft.create(agent=nora, ticket=ticket.id)
            Draft.create(agent=desk.actor.id, ticket=ticket.id)
    assert [row.ticket for row in drafts(actor_of(nora))] == [mine.id]
    assert draft_for(actor_of(nora), theirs.id, "reply") is None
    assert [agent for agent, _ in drafts_on(actor_of(nora), mine.id)] == [nora]
    assert {agent for agent, _ in drafts_on(desk.actor, mine.id)} == {nora, desk.actor.id}
    assert drafts_on(actor_of(nora), theirs.id) == []
