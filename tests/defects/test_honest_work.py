"""What agents do at a shared folder with the rights that they have: all of it arrives, nothing is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.commands.base import Desk
from desktop.commands.contacts import set_requester
from desktop.commands.drafts import save_draft
from desktop.commands.forms import DraftForm, NewTicketForm, ReplyForm
from desktop.commands.marks import add_participant, add_tag, set_field
from desktop.commands.members import set_member
from desktop.commands.notes import edit_note
from desktop.commands.outbox import cancel_sending
from desktop.commands.places import assign, link, mark_spam, merge, move_to_department, trash
from desktop.commands.referrals import refer, unrefer
from desktop.commands.replies import add_note, forward_ticket, new_ticket, send_reply
from desktop.commands.tickets import edit_subject, mark_seen, postpone, resolve, set_priority
from desktop.commands.undo import undo
from desktop.store import journal
from desktop.store.models import CustomField, Event, Message, SlaPolicy, Ticket
from desktop.store.settings import write_setting
from desktop.sync.held import count_held
from desktop.sync.refusals import refused_rows
from tests.jobs.sharing.computers import Computer, Office, make_office, settle, share_in_folder
from tests.making import make_agent, make_mailbox, make_ticket

FORM = ReplyForm(to=(("Amira", "amira@example.com"),), subject="Re: it", html="<p>Yes.</p>", text="Yes.")
Work = Callable[["Scene", Desk], None]


class Scene:
    """A folder with the owner's, a supervisor's, a restricted and a light agent's computers."""

    def __init__(self, folder: Path) -> None:
        self.office: Office = make_office(folder)
        self.owner = self.office.owner
        with self.owner.here() as desk:
            self.mailbox = make_mailbox(desk).id
            make_agent("Lee Ray", "light", [self.office.home], "lee@halyard.example")
            make_agent("Wendy Box", "restricted", [self.office.workshop], "wendy@halyard.example")
            self.tickets = [make_ticket(f"Number {number}").id for number in range(6)]
            with journal.recording("test", "promises"):
                SlaPolicy.create(name="All", targets='{"first-reply": [480, 240, 60, 10]}')
                self.field: str = CustomField.create(name="Order").id
                write_setting("department", self.office.home, "resolved_text", "Your question is answered.")
        share_in_folder(self.office)
        self.computers: dict[str, Computer] = {"ewa": self.owner}

    def computer(self, name: str) -> Computer:
        """Return somebody's computer, joined when it is needed."""
        if name not in self.computers:
            self.computers[name] = self.office.join(name)
        return self.computers[name]

    def settle(self) -> None:
        settle(*self.computers.values())

    def check(self) -> None:
        """Nobody refused anything, nothing waits, and who sees the same tickets has the same rows."""
        for name, computer in self.computers.items():
            with computer.here():
                shown = [(each.table, each.why, each.details, each.agent) for each in refused_rows()]
                assert shown == [], name
                assert count_held() == 0, name


def reply(scene: Scene, desk: Desk) -> None:
    sent = send_reply(desk, scene.tickets[0], FORM)
    send_reply(desk, scene.tickets[1], FORM)
    cancel_sending(desk, sent.outgoing)
    save_draft(desk, DraftForm(ticket=scene.tickets[2], kind="reply", html="<p>Later</p>"))
    mark_seen(desk, scene.tickets[2])


def arrange(scene: Scene, desk: Desk) -> None:
    one, two, three = scene.tickets[:3]
    set_priority(desk, one, 3)
    edit_subject(desk, one, "Clearer words")
    add_participant(desk, one, "third@example.com")
    set_field(desk, one, scene.field, "4711")
    assign(desk, two, desk.actor.id)
    assign(desk, two, None)
    postpone(desk, two, 4_000_000_000_000)
    mark_spam(desk, three)
    link(desk, one, two)
    resolve(desk, one)
    cause = Event.select().where(Event.command == "set_priority").get().cause
    undo(desk, cause)


def begin_one(scene: Scene, desk: Desk) -> None:
    new_ticket(
        desk, NewTicketForm(to=(("New", "new@example.com"),), subject="First", text="Hello", html="<p>Hello</p>")
    )


def note(scene: Scene, desk: Desk) -> None:
    edit_note(desk, add_note(desk, scene.tickets[0], "See there."), "See here.")


def hand_on(scene: Scene, desk: Desk) -> None:
    """Do what a supervisor may and a restricted agent may not."""
    one, two, three, four, five, six = scene.tickets
    forward_ticket(desk, one, FORM)
    add_tag(desk, one, "brand new")
    set_requester(desk, two, "other@example.com", "Other")
    merge(desk, three, four)
    assign(desk, four, scene.office.people["rob"])
    move_to_department(desk, five, scene.office.workshop)
    trash(desk, six)


def show(scene: Scene, desk: Desk) -> None:
    refer(desk, scene.tickets[3], department=scene.office.workshop)
    add_note(desk, scene.tickets[3], "Please look.")


@pytest.mark.parametrize(
    ("who", "work"),
    [
        ("rob", reply),
        ("rob", arrange),
        ("rob", begin_one),
        ("rob", note),
        ("rob", show),
        ("lee", note),
        ("ann", reply),
        ("ann", arrange),
        ("ann", hand_on),
        ("ann", show),
        ("adam", hand_on),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_what_an_agent_may_do_arrives(tmp_path: Path, who: str, work: Work) -> None:
    scene = Scene(tmp_path)
    for name in (who, "rob", "wendy"):
        scene.computer(name)
    scene.settle()
    with scene.computer(who).here() as desk:
        work(scene, desk)
    scene.settle()
    scene.check()
    scene.office.close(*scene.computers.values())


def test_a_ticket_shown_to_another_department_is_there_whole_and_goes_again(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    rob, wendy = scene.computer("rob"), scene.computer("wendy")
    with wendy.here():
        assert Ticket.select().count() == 0
    with rob.here() as desk:
        show(scene, desk)
    scene.settle()
    with wendy.here() as desk:
        assert [row.id for row in Ticket.select()] == [scene.tickets[3]]
        assert sorted(row.kind for row in Message.select()) == ["customer", "note"]
        add_note(desk, scene.tickets[3], "I did.")
    scene.settle()
    with rob.here() as desk:
        assert Message.select().where(Message.text == "I did.").count() == 1
        unrefer(desk, scene.tickets[3], scene.office.workshop)
    scene.settle()
    with wendy.here():
        assert Ticket.select().count() == 0
    scene.check()
    scene.office.close(*scene.computers.values())


def test_rights_that_are_given_reach_back_and_forth(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    wendy = scene.computer("wendy")
    with scene.owner.here() as desk:
        set_member(desk, scene.office.home, scene.office.people.get("wendy") or wendy.agent)
    scene.settle()
    with wendy.here() as desk:
        assert Ticket.select().count() == 6
        add_note(desk, scene.tickets[0], "New here.")
    scene.settle()
    with scene.owner.here():
        assert Message.select().where(Message.text == "New here.").count() == 1
    scene.check()
    scene.office.close(*scene.computers.values())
