"""The book of promises is read once for each version, and what is broken in it stops nobody's work."""

from __future__ import annotations

import pytest

from desktop.commands.desk_setup import write_desk_setting
from desktop.commands.sla import create_sla_policy, edit_sla_policy
from desktop.commands.statuses import edit_status
from desktop.commands.tickets import set_priority
from desktop.store.create import status_id
from desktop.store.database import db
from desktop.store.journal import recording
from desktop.store.models import Department, SlaClock, SlaPolicy, Ticket
from desktop.store.queries.search import search
from desktop.store.queries.sla import policy_rows
from desktop.store.sla_book import book_of
from desktop.store.sla_version import NOTHING, promised_version
from tests.making import actor_desk, make_agent, make_ticket
from tests.store.plans import statements

TARGETS = {"resolution": [60] * 4}


def test_a_desk_without_policies_pays_one_small_read(desk, monkeypatch):
    ticket = make_ticket()
    seen = statements(lambda: set_priority(desk, ticket.id, 2), monkeypatch)
    assert [sql for sql, _ in seen if "sla" in sql.replace('"sla"', "").replace("sla_by_hand", "")] == [
        "SELECT value FROM local WHERE key = 'sla'"
    ]


def test_each_change_makes_another_version_and_other_settings_do_not(desk):
    home = str(Department.get().id)
    assert promised_version() == NOTHING
    write_desk_setting(desk, "hours", "", home)
    edit_status(desk, status_id("open"), clock="pause")
    assert promised_version() == NOTHING
    policy = create_sla_policy(desk, "Gold", TARGETS)
    versions = [promised_version()]
    for change in (
        lambda: edit_sla_policy(desk, policy, name="Platinum"),
        lambda: edit_status(desk, status_id("open"), clock="run"),
        lambda: write_desk_setting(desk, "time_zone", "Europe/Berlin", home),
    ):
        change()
        versions.append(promised_version())
    assert len(set(versions)) == len(versions)
    write_desk_setting(desk, "reopen_days", 5, home)
    assert promised_version() == versions[-1]
    assert book_of(versions[-1]) is book_of(versions[-1])


def test_a_change_that_is_rolled_back_was_none(desk):
    create_sla_policy(desk, "Gold", TARGETS)
    before = promised_version()
    with recording("test", "test"), db.atomic() as change:
        db.execute_sql("UPDATE sla_policy SET name = 'Other'")
        assert book_of(promised_version()).policies[0].name == "Other"
        change.rollback()
    assert promised_version() == before
    assert book_of(before).policies[0].name == "Gold"


@pytest.mark.parametrize(
    "column", ["groups = '['", "groups = '[[{}]]'", "targets = '7'", "options = '[]'", "calendar = x'00'"]
)
def test_a_policy_that_cannot_be_read_counts_for_nothing(desk, column):
    create_sla_policy(desk, "Gold", TARGETS)
    with recording("test", "test"):
        db.execute_sql(f"UPDATE sla_policy SET {column}")
    ticket = make_ticket()
    set_priority(desk, ticket.id, 2)
    counted = SlaClock.select().count()
    assert counted == (1 if "calendar" in column else 0)
    assert len(policy_rows(desk.actor)) == 1


def test_a_condition_on_what_is_gone_does_not_hold(desk):
    groups = [[{"field": "department", "op": "any-of", "value": ["0" * 32]}]]
    create_sla_policy(desk, "Gold", TARGETS, groups=groups)
    assert Ticket.get(Ticket.id == make_ticket().id).sla is None


def test_tickets_are_found_by_their_level_and_when_overdue(desk):
    gold = create_sla_policy(desk, "Gold level", TARGETS)
    found, other = make_ticket("Mine"), make_ticket("Other", email="b@example.com")
    with recording("test", "test"):
        Ticket.update(sla=None).where(Ticket.id == other.id).execute()
        Ticket.update(due_state=3).where(Ticket.id == found.id).execute()

    def numbers(text: str, actor=desk.actor) -> list[int]:
        return [hit.number for hit in search(actor, text, 10)]

    assert numbers("sla:gold") == numbers("is:overdue") == numbers("sla:level") == [found.number]
    assert numbers("sla:none") == numbers("-sla:gold") == [other.number]
    assert numbers("sla:silver") == []
    assert SlaPolicy.get(SlaPolicy.id == gold).active
    light = actor_desk(desk, make_agent("Lea", "reports"))
    assert numbers("is:overdue", light.actor) == []
