"""Every variable that a saved answer or a letter may name, with what it is called in menus."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.i18n import QT_TRANSLATE_NOOP

CUSTOM = "ticket.custom."
"""Begins the name of a custom field's value; the field's own name stands behind it."""


@dataclass(frozen=True, slots=True)
class Variable:
    """``always``: it never lacks a value. ``foreign``: what it stands for was written by somebody outside."""

    name: str
    label: str
    always: bool = False
    foreign: bool = False

    @property
    def group(self) -> str:
        """The word before the dot."""
        return self.name.partition(".")[0]


VARIABLES: tuple[Variable, ...] = (
    Variable("ticket.number", QT_TRANSLATE_NOOP("Placeholders", "Ticket number"), always=True),
    Variable("ticket.subject", QT_TRANSLATE_NOOP("Placeholders", "Subject"), foreign=True),
    Variable("ticket.status", QT_TRANSLATE_NOOP("Placeholders", "Status"), always=True),
    Variable("ticket.priority", QT_TRANSLATE_NOOP("Placeholders", "Priority"), always=True),
    Variable("ticket.created", QT_TRANSLATE_NOOP("Placeholders", "Day on which the ticket began"), always=True),
    Variable("ticket.url", QT_TRANSLATE_NOOP("Placeholders", "Link that opens the ticket in Deskbell"), always=True),
    Variable("customer.name", QT_TRANSLATE_NOOP("Placeholders", "Customer's name"), foreign=True),
    Variable("customer.first_name", QT_TRANSLATE_NOOP("Placeholders", "Customer's first name"), foreign=True),
    Variable("customer.last_name", QT_TRANSLATE_NOOP("Placeholders", "Customer's last name"), foreign=True),
    Variable("customer.email", QT_TRANSLATE_NOOP("Placeholders", "Customer's address"), foreign=True),
    Variable("customer.company", QT_TRANSLATE_NOOP("Placeholders", "Customer's company"), foreign=True),
    Variable("agent.name", QT_TRANSLATE_NOOP("Placeholders", "Agent's name")),
    Variable("agent.first_name", QT_TRANSLATE_NOOP("Placeholders", "Agent's first name")),
    Variable("agent.email", QT_TRANSLATE_NOOP("Placeholders", "Agent's address")),
    Variable("agent.signature", QT_TRANSLATE_NOOP("Placeholders", "Agent's signature")),
    Variable("department.name", QT_TRANSLATE_NOOP("Placeholders", "Department"), always=True),
    Variable("desk.name", QT_TRANSLATE_NOOP("Placeholders", "Name of the desk"), always=True),
    Variable("mailbox.email", QT_TRANSLATE_NOOP("Placeholders", "Address of the mailbox")),
    Variable("mailbox.name", QT_TRANSLATE_NOOP("Placeholders", "Name of the mailbox")),
    Variable("sla.first_response_due", QT_TRANSLATE_NOOP("Placeholders", "When the first answer is due")),
    Variable("business_hours.next_open", QT_TRANSLATE_NOOP("Placeholders", "When the department opens next")),
    Variable("date", QT_TRANSLATE_NOOP("Placeholders", "Today's date"), always=True),
    Variable("time", QT_TRANSLATE_NOOP("Placeholders", "Time now"), always=True),
)
BY_NAME = {each.name: each for each in VARIABLES}
SHORT = {"number": "ticket.number", "agent": "agent.name", "department": "department.name", "desk": "desk.name"}
"""Names from before there were dots; they go on working."""
GROUPS = {
    "ticket": QT_TRANSLATE_NOOP("Placeholders", "Ticket"),
    "customer": QT_TRANSLATE_NOOP("Placeholders", "Customer"),
    "agent": QT_TRANSLATE_NOOP("Placeholders", "Agent"),
    "department": QT_TRANSLATE_NOOP("Placeholders", "Department"),
    "desk": QT_TRANSLATE_NOOP("Placeholders", "Desk"),
    "mailbox": QT_TRANSLATE_NOOP("Placeholders", "Mailbox"),
    "sla": QT_TRANSLATE_NOOP("Placeholders", "Service level"),
    "business_hours": QT_TRANSLATE_NOOP("Placeholders", "Business hours"),
    "date": QT_TRANSLATE_NOOP("Placeholders", "Date and time"),
    "time": QT_TRANSLATE_NOOP("Placeholders", "Date and time"),
}
