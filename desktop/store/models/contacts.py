"""Customers: contacts with several addresses, and the companies they belong to."""

from __future__ import annotations

import peewee as pw

from desktop.store.clock import now
from desktop.store.database import IdField
from desktop.store.journal import Record


class Company(Record):
    """An organisation; contacts join it by the domain of their address."""

    name = pw.TextField()
    note = pw.TextField(default="")
    created_at = pw.BigIntegerField(default=now)


class CompanyDomain(Record):
    """A mail domain that belongs to a company; its id comes from the domain."""

    company = IdField(index=True)
    domain = pw.TextField(index=True)


class Contact(Record):
    """A person who writes to the desk. The id comes from the first known address."""

    unjournaled = frozenset({"created_at"})

    name = pw.TextField(default="")
    company = IdField(null=True, index=True)
    note = pw.TextField(default="")
    language = pw.TextField(default="")
    phone = pw.TextField(default="")
    blocked = pw.BooleanField(default=False)
    vip = pw.BooleanField(default=False)
    created_at = pw.BigIntegerField(default=now)


class ContactAddress(Record):
    """One way to reach a contact. ``folded`` is the form in which addresses are compared."""

    contact = IdField(index=True)
    kind = pw.TextField(default="email")
    value = pw.TextField()
    folded = pw.TextField(index=True)
