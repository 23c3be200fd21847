"""Acts of rules that say something to colleagues: notes and notices."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.commands._rule_work import Entry, Work
from desktop.commands._targets import working_agent
from desktop.commands.base import require
from desktop.core.automation.parts import Action
from desktop.core.permissions import Permission
from desktop.core.placeholders import fill, names_in
from desktop.mail.clean import clean_text
from desktop.store import journal
from desktop.store.automation_queue import raise_trigger
from desktop.store.heads import touch_ticket
from desktop.store.letter_texts import letter_language
from desktop.store.models import Message, Ticket
from desktop.store.placeholder_values import Around, values_for
from desktop.store.queries.reading import hexed, read
from desktop.store.row_reads import key
from desktop.store.search_index import index_message

LONGEST_SAID = 500
"""Characters of a note that the trace keeps."""
NOTICE = "notice"
"""Kind of change under which the bus tells of a notice; its id is the firing's, whose trace says to whom and what."""


def _note(work: Work, action: Action) -> Entry:
    return _write(work, str(action.value))


def _mention(work: Work, action: Action) -> Entry:
    person = working_agent(str(action.value))
    entry = _write(work, f"@{person.shown_name or person.name} {action.get('text')}")
    return entry | _tell([person.id])


def _write(work: Work, text: str) -> Entry:
    """Write a note that nobody wrote: it bears the rule's name; a macro's bears that of the agent who runs it."""
    ticket = work.row()
    require(work.desk, Permission.TICKET_NOTE_ADD, ticket)
    said = clean_text(_filled(work, ticket, text))
    name = "" if work.writer else work.rule.name
    identity = work.next_id("note")
    message = Message.create(
        id=identity, ticket=ticket.id, kind="note", agent=work.writer, from_name=name, subject=ticket.subject, text=said
    )
    touch_ticket(ticket, message)
    ticket.save()
    index_message(message)
    raise_trigger("note-added", ticket.id, message.id)
    return {"message": message.id, "said": said[:LONGEST_SAID]}


def _notify(work: Work, action: Action) -> Entry:
    """Show a notice on the screens of colleagues who may see the ticket."""
    ticket = work.row()
    text = _filled(work, ticket, str(action.get("text") or ""))
    return _tell(_told(ticket, str(action.value))) | ({"said": text} if text else {})


def _tell(agents: list[str]) -> Entry:
    if not agents:
        return {"skipped": "nobody-found"}
    running = journal.current()
    running.touched.append((NOTICE, running.cause))
    return {"agents": agents}


def _told(ticket: Ticket, whom: str) -> list[str]:
    if whom == "assignee":
        return [ticket.assignee] if ticket.assignee else []
    if whom != "members":
        return [working_agent(whom).id]
    sql = (
        "SELECT m.agent FROM membership m JOIN agent a ON a.id = m.agent WHERE m.department = ? AND m.deleted = 0"
        " AND m.alerts = 1 AND a.active = 1 AND a.deleted = 0 ORDER BY a.rid"
    )
    return [hexed(agent) for (agent,) in read(sql, [key(ticket.department)])]


def _filled(work: Work, ticket: Ticket, text: str) -> str:
    around = Around(ticket, ticket.department, language=letter_language(ticket), moment=work.moment)
    return fill(text, values_for(names_in(text), around)).text


TELLING: Mapping[str, Callable[[Work, Action], Entry]] = {"add-note": _note, "mention": _mention, "notify": _notify}
