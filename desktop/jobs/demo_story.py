"""The small believable desk: forty tickets of an outdoor shop, for ``--demo``, pictures and a first look."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.core.folding import fold
from desktop.jobs.demo_answers import make_answers
from desktop.jobs.demo_mails import MailDesk, StoryMail, write_mail
from desktop.jobs.demo_team import Team, address, make_team
from desktop.jobs.demo_words import demo_story, demo_texts
from desktop.paths import files_folder
from desktop.store import journal
from desktop.store.bulk import Row, insert_events
from desktop.store.clock import new_id
from desktop.store.clock import now as clock
from desktop.store.create import create_desk, status_id
from desktop.store.database import db, natural_id
from desktop.store.draft_ids import draft_id
from desktop.store.files import Files
from desktop.store.heads import recount_ticket, resend_state
from desktop.store.models import (
    Company,
    CompanyDomain,
    Contact,
    ContactAddress,
    CustomField,
    Draft,
    FieldValue,
    Mailbox,
    Tag,
    Ticket,
    TicketReferral,
    TicketSeen,
    TicketTag,
)
from desktop.store.models.tickets import INBOX, SPAM, TRASH
from desktop.store.numbers import begin_numbers_at
from desktop.store.search_index import index_ticket_head
from desktop.store.settings import write_setting

ADDRESS = "support@halyard.example"
MINUTE = 60_000
UNITS = {"m": MINUTE, "h": 60 * MINUTE, "d": 24 * 60 * MINUTE}
FOLDERS = {"": INBOX, "spam": SPAM, "trash": TRASH}


@dataclass
class Story:
    """The desk while it is written: texts, who is who, and what was made so far by the story's own keys."""

    texts: dict[str, Any]
    people: dict[str, str]
    files: Files
    now: int
    team: Team
    mailbox: str
    order: str
    contacts: dict[str, str] = field(default_factory=dict)
    tickets: dict[str, Ticket] = field(default_factory=dict)


def make_story(path: Path, language: str, now: int = 0, passwords: bool = True) -> None:
    """Write a new desk with the story in a language. Times are relative to ``now`` (ms; 0: the clock).

    Everybody's password is ``deskbell-demo``; without ``passwords`` the desk opens as its owner and nobody signs in.
    """
    texts, plan = demo_texts(language), demo_story()
    owner = create_desk(path, texts["desk"]["name"], texts["team"]["owner"], language, address("owner"))
    with db.connection_context():
        team = make_team(texts, owner, language, passwords)
        with journal.recording(owner, "make_story"):
            story = _furnish(texts, plan, team, Files(files_folder(path)), now or clock())
            _tell(story, plan)
            make_answers(texts, team)
            journal.current().events.clear()


def _tell(story: Story, plan: dict[str, Any]) -> None:
    _make_contacts(story, plan)
    oldest_first = sorted(plan["ticket"], key=lambda each: -_ago(each["messages"][0].split()[1]))
    for place, ticket in enumerate(oldest_first):
        _make_ticket(story, ticket, 1008 + place)
    _merge(story, plan["ticket"])
    begin_numbers_at(1008 + len(plan["ticket"]))
    story.files.settle()


def _furnish(texts: dict[str, Any], plan: dict[str, Any], team: Team, files: Files, now: int) -> Story:
    names = texts["desk"]
    write_setting("desk", "", "code", names["code"])
    server = "mail.halyard.example"
    mailbox = Mailbox.create(
        name=names["name"], address=ADDRESS, department=team.home, active=False, imap_host=server, smtp_host=server
    )
    order = CustomField.create(name=names["order"])
    people = plan["people"] | texts.get("people", {})
    return Story(texts, people, files, now, team, mailbox.id, order.id)


def _make_contacts(story: Story, plan: dict[str, Any]) -> None:
    names = story.texts["names"]
    companies: dict[str, str] = {}
    for key, domain in plan["companies"].items():
        companies[domain] = Company.create(name=names[key]).id
        CompanyDomain.create(id=natural_id("domain", domain), company=companies[domain], domain=domain)
    for key, email in story.people.items():
        row = natural_id("contact", email)
        since = story.now - (900 if key == "amira" else 200) * UNITS["d"]
        company = companies.get(email.rpartition("@")[2])
        Contact.create(id=row, name=names[key], company=company, created_at=since)
        ContactAddress.create(id=natural_id("address", email), contact=row, value=email, folded=email)
        story.contacts[key] = row


def _make_ticket(story: Story, plan: dict[str, Any], number: int) -> None:
    subject, *texts = story.texts["story"][plan["key"]]
    times = [story.now - _ago(line.split()[1]) for line in plan["messages"]]
    ticket = Ticket.create(
        id=new_id(),
        number=number,
        subject=subject,
        department=story.team.departments[plan["department"]],
        assignee=story.team.agents.get(plan.get("assignee", "")),
        requester=story.contacts[plan["who"]],
        company=Contact.get(Contact.id == story.contacts[plan["who"]]).company,
        priority=plan.get("priority", 1),
        status=status_id(plan["status"]),
        folder=FOLDERS[plan.get("folder", "")],
        mailbox=story.mailbox,
        created_at=times[0],
        **_times(story, plan["status"], times[-1]),
    )
    story.tickets[plan["key"]] = ticket
    _write_messages(story, plan, ticket, list(zip(plan["messages"], times, texts, strict=True)))
    _hang_on(story, plan, ticket, times)
    recount_ticket(ticket)
    resend_state(ticket.id)
    index_ticket_head(ticket)


def _times(story: Story, status: str, last: int) -> dict[str, int | str | None]:
    postponed = status == "postponed"
    return {
        "updated_at": last,
        "status_at": last,
        "waiting_since": last if status in ("new", "open") else None,
        "postponed_until": _next_monday(story.now) if postponed else None,
        "postponed_from": status_id("open") if postponed else None,
        "resolved_at": last if status in ("resolved", "closed") else None,
        "closed_at": last if status == "closed" else None,
    }


def _next_monday(now: int) -> int:
    """Return nine o'clock UTC of the next Monday; the epoch was a Thursday."""
    day = UNITS["d"]
    return (now // day + 1 + (3 - now // day) % 7) * day + 9 * UNITS["h"]


def _write_messages(story: Story, plan: dict[str, Any], ticket: Ticket, lines: list[tuple[str, int, str]]) -> None:
    desk = MailDesk(story.texts, story.files, story.mailbox, story.team.agents)
    who = (story.texts["names"][plan["who"]], story.people[plan["who"]])
    before: StoryMail | None = None
    for line, at, text in lines:
        kind, _, *options = line.split()
        by = next((option[3:] for option in options if option.startswith("by=")), "owner")
        before = StoryMail(ticket, kind, at, text, tuple(options), who, by, before)
        write_mail(desk, before)


def _hang_on(story: Story, plan: dict[str, Any], ticket: Ticket, times: list[int]) -> None:
    me = story.team.agents["owner"]
    for key in plan.get("tags", ()):
        name = story.texts["tags"][key]
        tag = natural_id("tag", fold(name))
        if not Tag.select().where(Tag.id == tag).exists():
            Tag.create(id=tag, name=name)
        TicketTag.create(id=natural_id("ticket-tag", ticket.id, tag), ticket=ticket.id, tag=tag)
    if "order" in plan:
        identity = natural_id("field", story.order, ticket.id)
        FieldValue.create(id=identity, field=story.order, row=ticket.id, ticket=ticket.id, value=plan["order"])
    if plan.get("seen"):
        TicketSeen.create(id=natural_id("seen", me, ticket.id), agent=me, ticket=ticket.id, seen_at=times[-1])
    if plan.get("draft"):
        to = [[story.texts["names"][plan["who"]], story.people[plan["who"]]]]
        people = json.dumps({"to": to, "cc": [], "bcc": []}, ensure_ascii=False)
        words = {"subject": ticket.subject, "html": story.texts["story"]["draft"], "people": people}
        Draft.create(id=draft_id(me, ticket.id, "reply"), agent=me, ticket=ticket.id, updated_at=times[-1], **words)
    insert_events(_history(story, plan, ticket, times))
    if "refer" in plan:
        _refer(story, plan["refer"], ticket, times[-1])


def _refer(story: Story, key: str, ticket: Ticket, at: int) -> None:
    me, target = story.team.agents["owner"], story.team.agents[key]
    identity = natural_id("referral", ticket.id, target)
    note = story.texts["desk"]["refer"]
    TicketReferral.create(id=identity, ticket=ticket.id, agent=target, by=me, note=note, at=at)
    insert_events([_event(ticket, at, me, "refer", "ticket_referral", identity)])


def _history(story: Story, plan: dict[str, Any], ticket: Ticket, times: list[int]) -> list[Row]:
    """Return the changes that made the ticket what it is, at the times of the story."""
    me = story.team.agents["owner"]
    steps: list[tuple[int, str, str, object, object]] = [(times[0], "take_in", "", None, None)]
    if ticket.assignee:
        steps.append((times[0] + MINUTE, "assign", "assignee", None, ticket.assignee))
    if ticket.priority != 1:
        steps.append((times[0] + 2 * MINUTE, "set_priority", "priority", 1, ticket.priority))
    if plan["status"] != "new":
        steps.append((times[-1], "set_status", "status", status_id("new"), ticket.status))
    return [
        _event(ticket, at, "mail" if command == "take_in" else me, command, "ticket", ticket.id, name, old, new)
        for at, command, name, old, new in steps
    ]


def _event(
    ticket: Ticket,
    at: int,
    actor: str,
    command: str,
    kind: str,
    row: str,
    name: str = "",
    old: object = None,
    new: object = None,
) -> Row:
    return {
        "id": new_id(), "at": at, "actor": actor, "command": command, "cause": new_id(), "kind": kind, "row": row,
        "ticket": ticket.id, "field": name,
        "old": None if old is None else json.dumps(old), "new": None if new is None else json.dumps(new),
    }  # fmt: skip


def _merge(story: Story, plans: list[dict[str, Any]]) -> None:
    for plan in plans:
        if "merged" in plan:
            source, survivor = story.tickets[plan["key"]], Ticket.get(Ticket.id == story.tickets[plan["merged"]].id)
            source.merged_into = survivor.id
            source.save()
            recount_ticket(survivor)


def _ago(text: str) -> int:
    """Return milliseconds for 12m, 25h, 3d or 2d20h."""
    total, digits = 0, ""
    for char in text:
        if char.isdigit():
            digits += char
        else:
            total, digits = total + int(digits) * UNITS[char], ""
    return total
