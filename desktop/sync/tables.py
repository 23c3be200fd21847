"""What travels: every table whose rows computers share, its columns, and where its rows are at home.

The one list that capture, merge, both hubs, rights and purging go by. A test compares it with the models, so that a new
table cannot be forgotten.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from desktop.store.database import IdField
from desktop.store.models import MODELS

LEFT = frozenset({"rid", "id", "_new", "_clk", "_extra"})


class Home(Enum):
    """Where the rows of a table belong.

    DESK: everybody. OFFICE: who sees every ticket. TICKET: with the ticket that ``via`` leads to. AGENT: the agent in
    the column alone. CONTACT, COMPANY: with their tickets. SETTING, EVENT, FIELD_VALUE, MACRO, RULE: as their columns
    say.
    """

    DESK = "desk"
    OFFICE = "office"
    TICKET = "ticket"
    AGENT = "agent"
    CONTACT = "contact"
    COMPANY = "company"
    SETTING = "setting"
    EVENT = "event"
    FIELD_VALUE = "field_value"
    MACRO = "macro"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class SyncedTable:
    """A table that travels. ``columns`` merge field by field; ``derived`` are made on each computer from the rest.

    ``via`` are the columns that lead to where the row is at home: ("message", "ticket") is the ticket of its message.
    ``ids`` name the columns of 16 bytes, ``blobs`` those of other bytes (hashes among them), ``numbers`` those of
    integers and booleans; all others hold text.
    """

    name: str
    columns: tuple[str, ...]
    derived: tuple[str, ...]
    home: Home
    via: tuple[str, ...]
    ids: frozenset[str]
    blobs: frozenset[str]
    numbers: frozenset[str]


HOMES: dict[str, tuple[Home, tuple[str, ...]]] = {
    "agent": (Home.DESK, ()),
    "role": (Home.DESK, ()),
    "role_grant": (Home.DESK, ()),
    "department": (Home.DESK, ()),
    "membership": (Home.DESK, ()),
    "denial": (Home.DESK, ()),
    "computer": (Home.DESK, ()),
    "credential": (Home.DESK, ()),
    "number_block": (Home.DESK, ()),
    "status": (Home.DESK, ()),
    "tag": (Home.DESK, ()),
    "custom_field": (Home.DESK, ()),
    "calendar": (Home.DESK, ()),
    "calendar_day": (Home.DESK, ()),
    "sla_policy": (Home.DESK, ()),
    "agent_skill": (Home.DESK, ()),
    "routing_turn": (Home.DESK, ()),
    "mailbox": (Home.DESK, ()),
    "mailbox_folder": (Home.DESK, ()),
    "mailbox_alias": (Home.DESK, ()),
    "letter_template": (Home.DESK, ()),
    "setting": (Home.SETTING, ("scope", "owner")),
    "macro": (Home.MACRO, ("owner", "department")),
    "rule": (Home.RULE, ("department",)),
    "company": (Home.COMPANY, ()),
    "company_domain": (Home.COMPANY, ("company",)),
    "contact": (Home.CONTACT, ()),
    "contact_address": (Home.CONTACT, ("contact",)),
    "ticket": (Home.TICKET, ()),
    "ticket_alias": (Home.TICKET, ("ticket",)),
    "ticket_tag": (Home.TICKET, ("ticket",)),
    "participant": (Home.TICKET, ("ticket",)),
    "ticket_link": (Home.TICKET, ("ticket",)),
    "ticket_referral": (Home.TICKET, ("ticket",)),
    "field_value": (Home.FIELD_VALUE, ("ticket", "row")),
    "message": (Home.TICKET, ("ticket",)),
    "message_revision": (Home.TICKET, ("message", "ticket")),
    "attachment": (Home.TICKET, ("message", "ticket")),
    "outgoing": (Home.TICKET, ("ticket",)),
    "outgoing_recipient": (Home.TICKET, ("outgoing", "ticket")),
    "firing": (Home.TICKET, ("ticket",)),
    "sla_clock": (Home.TICKET, ("ticket",)),
    "offer": (Home.TICKET, ("ticket",)),
    "rating": (Home.TICKET, ("ticket",)),
    "conflict": (Home.TICKET, ("ticket",)),
    "event": (Home.EVENT, ("ticket",)),
    "ticket_seen": (Home.AGENT, ("agent",)),
    "draft": (Home.AGENT, ("agent",)),
    "mail_entry": (Home.OFFICE, ()),
    "auto_reply": (Home.OFFICE, ()),
    "audit_entry": (Home.OFFICE, ()),
    "shared_cause": (Home.OFFICE, ()),
}
"""In an order in which what others hang on comes first. What is not here stays on its computer."""

DERIVED: dict[str, tuple[str, ...]] = {
    "ticket": (
        "send_state", "lane", "shared", "snippet", "snippet_ours", "messages", "attachments", "last_in_at",
        "last_out_at",
    ),
    "message": ("index_text",),
}  # fmt: skip
HASHES = frozenset({"raw", "blob", "photo"})
"""Columns that hold a SHA-256, 32 bytes, although the model calls them ids."""
PRIVATE_SETTINGS = "agent"
"""The ``scope`` of settings that belong to one agent, whose id is their ``owner``."""


def _is_id(field: object) -> bool:
    return isinstance(field, IdField) and field.column_name not in HASHES


def _table(model: type[object]) -> SyncedTable:
    meta = model._meta  # type: ignore[attr-defined]  # peewee makes it at run time
    name = meta.table_name
    fields = [field for field in meta.sorted_fields if field.column_name not in LEFT]
    derived = DERIVED.get(name, ())
    home, via = HOMES[name]
    return SyncedTable(
        name,
        tuple(field.column_name for field in fields if field.column_name not in derived),
        derived,
        home,
        via,
        frozenset(field.column_name for field in fields if _is_id(field)),
        frozenset(field.column_name for field in fields if field.field_type == "BLOB" and not _is_id(field)),
        frozenset(field.column_name for field in fields if field.field_type in ("INT", "BIGINT", "BOOL")),
    )


_MADE = {model._meta.table_name: _table(model) for model in MODELS if model._meta.table_name in HOMES}
SYNCED: Mapping[str, SyncedTable] = {name: _MADE[name] for name in HOMES}
