"""``tickets`` and ``show``: reading the desk from the command line."""

from __future__ import annotations

from typing import Any

import click

from desktop.cli_common import iso, json_option, print_json, with_desk
from desktop.commands.base import Desk
from desktop.core.actors import Actor
from desktop.store.clock import now
from desktop.store.queries.lists import Sort, View, first_rids, ticket_rows
from desktop.store.queries.rows import MessageRow, TicketDetail, TicketRow
from desktop.store.queries.search import search
from desktop.store.queries.thread import ticket_by_number, ticket_detail, ticket_messages

PRIORITY_NAMES = ("low", "normal", "high", "urgent")
FOLDERS = {10: "spam", 11: "trash", 12: "quarantine", 20: "hidden"}


@click.command("tickets")
@with_desk
@click.option("--query", default="", help="Words and operators such as status:open from:amira.")
@click.option("--limit", default=50, type=click.IntRange(1, 100_000), help="How many at the most.")
@json_option()
def tickets_(desk: Desk, query: str, limit: int, as_json: bool) -> None:
    """List tickets, last changed first."""
    rows = [ticket_facts(row) for row in _find(desk.actor, query, limit)]
    if as_json:
        print_json(rows)
        return
    for row in rows:
        click.echo(f"{row['number']:>8}  {row['status']:<22}  {row['requester']['email']:<32}  {row['subject']}")


@click.command("show")
@click.argument("number", type=int)
@with_desk
@json_option()
def show_(number: int, desk: Desk, as_json: bool) -> None:
    """Show one ticket with its messages."""
    identity = ticket_by_number(desk.actor, number)
    detail = ticket_detail(desk.actor, identity)
    messages = ticket_messages(desk.actor, identity)
    facts = _detail_facts(detail) | {"messages": [_message_facts(message) for message in messages]}
    if as_json:
        print_json(facts)
        return
    click.echo(f"#{facts['number']}  {facts['subject']}  ({facts['status']})")
    for message in facts["messages"]:
        click.echo(f"\n{message['date']}  {message['kind']}  {message['from']['email']}")
        click.echo(message["text"])


def ticket_facts(row: TicketRow) -> dict[str, Any]:
    """Return a ticket as the commands print it."""
    return {
        "number": row.number,
        "subject": row.subject,
        "status": row.status_key or row.status_name,
        "folder": FOLDERS.get(row.lane, "inbox"),
        "priority": PRIORITY_NAMES[row.priority],
        "requester": {"name": row.requester_name, "email": row.requester_email},
        "assignee": row.assignee_name or None,
        "created": iso(row.created_at),
        "updated": iso(row.updated_at),
        "messages": row.messages,
        "attachments": row.attachments,
        "unread": row.unread,
        "not_sent": row.send_state == 2,
    }


def _find(actor: Actor, query: str, limit: int) -> list[TicketRow]:
    if query.strip():
        rids = [hit.rid for hit in search(actor, query, limit, now())]
    else:
        rids = first_rids(actor, View("all"), Sort.UPDATED, limit)
    return ticket_rows(actor, rids)


def _detail_facts(detail: TicketDetail) -> dict[str, Any]:
    return ticket_facts(detail.row) | {
        "tags": [tag.name for tag in detail.tags],
        "fields": {field.name: field.value for field in detail.fields if field.value is not None},
        "participants": [{"email": who.email, "role": who.role} for who in detail.participants],
        "merged": [other.number for other in detail.merged],
        "links": [{"kind": kind, "number": other.number} for kind, other in detail.links],
    }


def _message_facts(message: MessageRow) -> dict[str, Any]:
    own, quoted = _split(message)
    return {
        "kind": message.kind,
        "from": {"name": message.from_name, "email": message.from_email},
        "to": [email for _, email in message.to],
        "cc": [email for _, email in message.cc],
        "date": iso(message.sent_at),
        "subject": message.subject,
        "message_id": message.message_id,
        "text": own,
        "quoted": quoted,
        "machine": message.machine or None,
        "flags": list(message.flags),
        "delivery": message.delivery.state if message.delivery else None,
        "attachments": [
            {"name": file.name, "mime": file.mime, "size": file.size, "sha256": file.blob, "inline": file.inline}
            for file in message.attachments
        ],
    }


def _split(message: MessageRow) -> tuple[str, str]:
    """Return what the writer wrote now and what they quoted; together they are the whole text."""
    own, quoted, at = [], [], 0
    for start, end in message.quotes:
        own.append(message.text[at:start])
        quoted.append(message.text[start:end])
        at = end
    own.append(message.text[at:])
    return "".join(own).strip(), "".join(quoted).strip()
