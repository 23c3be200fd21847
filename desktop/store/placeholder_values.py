"""The values of variables: what a ticket, its customer and its agent put into saved answers and letters.

Only what a text asks for is read. Texts from outside lose their line breaks and braces that look like ours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop.core.calendars import open_spans
from desktop.core.errors import DeskError
from desktop.core.folding import fold
from desktop.core.placeholder_dates import date_words, moment_words, time_words
from desktop.core.placeholder_names import CUSTOM
from desktop.core.placeholder_words import priority_in, status_in
from desktop.core.placeholders import disarmed
from desktop.core.ticket_names import number_words
from desktop.store.calendar_reads import calendar_of_department
from desktop.store.clock import now
from desktop.store.database import db
from desktop.store.models import Agent, Company, Contact, ContactAddress, Department, Mailbox, SlaClock, Status, Ticket
from desktop.store.row_reads import key, row_by_id, rows_where
from desktop.store.settings import department_values, read_setting

Values = dict[str, str]
FIRST_RESPONSE = "first-response"


@dataclass(frozen=True, slots=True)
class Around:
    """What values are read from. ``ticket`` is None for one that is yet to begin, in ``department``.

    ``agent`` is who writes, empty for the desk itself; ``customer`` (name, address) is whom a new ticket is for.
    """

    ticket: Ticket | None
    department: str
    agent: str = ""
    language: str = "en"
    moment: int = 0
    customer: tuple[str, str] = ("", "")

    @property
    def zone(self) -> str:
        """The time zone of the department."""
        return department_values(self.department, "time_zone").text("time_zone")


def values_for(names: Iterable[str], around: Around) -> Values:
    """Return the values of variables by their full names; one without a value is not there."""
    wanted = frozenset(names)
    found: Values = {}
    for group in dict.fromkeys(name.partition(".")[0] for name in sorted(wanted)):
        read = _GROUPS.get(group)
        if read is not None:
            found.update(read(around))
    if any(name.startswith(CUSTOM) for name in wanted):
        found.update(_custom(around))
    if "agent.signature" in wanted:
        from desktop.store.letter_texts import signature_below  # noqa: PLC0415 - which asks for values itself

        found["agent.signature"] = signature_below(around.agent, around.department)
    return {name: found[name] for name in wanted if found.get(name)}


def token_of(number: int) -> str:
    """Return a ticket's number as customers see it; one that waits for its number has a stand-in."""
    return f"{read_setting('desk', '', 'code', 'DB')}-{number_words(number)}"


def name_parts(name: str) -> tuple[str, str]:
    """Split a person's name into first and last; an address is no name. "Kowalska, Ewa" is turned round."""
    clean = " ".join(name.split())
    if "@" in clean:
        return "", ""
    last, comma, first = clean.partition(", ")
    if comma and first and "," not in first:
        return first, last
    first, _, last = clean.partition(" ")
    return first, last


def _ticket(around: Around) -> Values:
    row = around.ticket
    if row is None:
        return {}
    status = row_by_id(Status, row.status)
    named = (status.customer_label or status.name) if status is not None else ""
    said = named or (status_in(around.language, status.key, status.category) if status is not None else "")
    return {
        "ticket.number": token_of(row.number),
        "ticket.subject": _foreign(row.subject),
        "ticket.status": said,
        "ticket.priority": priority_in(around.language, row.priority),
        "ticket.created": date_words(row.created_at, around.zone, around.language),
        "ticket.url": f"deskbell://ticket/{row.number}",
    }


def _custom(around: Around) -> Values:
    if around.ticket is None:
        return {}
    sql = (
        "SELECT f.name, v.value FROM custom_field f JOIN field_value v ON v.field = f.id AND v.row = ?"
        " WHERE f.subject = 'ticket' AND f.deleted = 0 AND v.deleted = 0"
    )
    rows = db.execute_sql(sql, (key(around.ticket.id),)).fetchall()
    return {CUSTOM + fold(name).strip(): _foreign(", ".join(str(value or "").splitlines())) for name, value in rows}


def _customer(around: Around) -> Values:
    name, email, company = (*around.customer, "")
    if around.ticket is not None:
        contact = row_by_id(Contact, around.ticket.requester)
        if contact is None:
            return {}
        address = rows_where(
            ContactAddress, "contact = ? AND kind = 'email' AND deleted = 0 ORDER BY rid LIMIT 1", (key(contact.id),)
        )
        firm = row_by_id(Company, contact.company)
        name, email = contact.name, address[0].value if address else ""
        company = firm.name if firm is not None and not firm.deleted else ""
    name = "" if "@" in name else name
    first, last = name_parts(_foreign(name))
    return {
        "customer.name": _foreign(name),
        "customer.first_name": first,
        "customer.last_name": last,
        "customer.email": _foreign(email),
        "customer.company": _foreign(company),
    }


def _agent(around: Around) -> Values:
    row = row_by_id(Agent, around.agent) if around.agent else None
    if row is None:
        return {}
    name = str(row.shown_name or row.name)
    return {
        "agent.name": name,
        "agent.first_name": name_parts(name)[0],
        "agent.email": row.email,
    }


def _department(around: Around) -> Values:
    row = row_by_id(Department, around.department)
    return {"department.name": row.name} if row is not None else {}


def _desk(around: Around) -> Values:
    return {"desk.name": read_setting("desk", "", "name", "")}


def _mailbox(around: Around) -> Values:
    own = around.ticket.mailbox if around.ticket is not None else None
    box = row_by_id(Mailbox, own)
    if box is None or box.deleted:
        place = row_by_id(Department, around.department)
        box = row_by_id(Mailbox, place.mailbox if place is not None else None)
    if box is None:
        found = rows_where(Mailbox, "department = ? AND deleted = 0 ORDER BY rid LIMIT 1", (key(around.department),))
        box = found[0] if found else None
    return {"mailbox.email": box.address, "mailbox.name": box.name or ""} if box is not None else {}


def _sla(around: Around) -> Values:
    if around.ticket is None:
        return {}
    condition = "ticket = ? AND clock = ? AND deleted = 0 AND ended_at IS NULL ORDER BY started_at LIMIT 1"
    found = rows_where(SlaClock, condition, (key(around.ticket.id), FIRST_RESPONSE))
    due = found[0].due_at if found else None
    return {"sla.first_response_due": moment_words(due, around.zone, around.language)} if due else {}


def _hours(around: Around) -> Values:
    calendar, moment = calendar_of_department(around.department), around.moment or now()
    if calendar.always:
        return {}
    try:
        opens = next(begin for begin, _ in open_spans(calendar, moment) if begin > moment)
    except DeskError:  # hours that never come
        return {}
    return {"business_hours.next_open": moment_words(opens, calendar.zone, around.language)}


def _today(around: Around) -> Values:
    moment = around.moment or now()
    zone = around.zone
    return {"date": date_words(moment, zone, around.language), "time": time_words(moment, zone)}


def _foreign(text: str) -> str:
    return disarmed(" ".join(text.split()))


_GROUPS: dict[str, Callable[[Around], Values]] = {
    "ticket": _ticket,
    "customer": _customer,
    "agent": _agent,
    "department": _department,
    "desk": _desk,
    "mailbox": _mailbox,
    "sla": _sla,
    "business_hours": _hours,
    "date": _today,
    "time": _today,
}
