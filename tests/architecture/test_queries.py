"""Every read is somebody's: a query takes the actor it reads for."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module

import desktop.store.queries
from tests.architecture.sources import ROOT, sources

NOBODYS = {
    "causes.newest_event": "a row number, by which undo knows where it began",
    "counts.recount": "repairs the counters; shows nothing",
    "desk_lists.custom_fields": "furniture of the desk: which fields there are, no values",
    "desk_lists.department_names": "furniture of the desk: names, no counts",
    "desk_lists.desk_name": "furniture of the desk",
    "desk_lists.statuses": "furniture of the desk",
    "desk_lists.tags": "furniture of the desk: which tags there are, not on what",
    "outbox_due.due_mails": "the sending job, which acts as the desk",
    "outbox_due.mailbox_row": "the sending job: a row it already has, in another form",
    "outbox_due.next_due_at": "the sending job",
    "outbox_due.unknown_mails": "the sending job",
    "time_candidates.standing": "the rules of time: which tickets they look at",
    "time_candidates.aging": "the rules of time",
    "time_candidates.changed_since": "the rules of time",
    "time_candidates.known_firings": "the rules of time: row numbers of what they did",
    "time_candidates.newest_rows": "row numbers",
    "filtering.parse_words": "no read: words of a text",
    "rule_facts.facts_for": "the desk's own work: rules and service levels, which ask before they show or do anything",
    "rule_facts.facts_of": "the same, for a ticket that is at hand",
}
STEPS = {
    "reading": "how rows are read",
    "views": "which tickets a list holds, sight aside",
    "visibility": "the rule itself, and its parts",
    "routing_reasons": "what stands beside a history that was read in sight",
    "explain_rights": "facts about a role, for explanations that have checked who asks",
    "rule_facts_message": "single facts for rules",
    "rule_facts_people": "single facts for rules",
    "rule_facts_source": "the rows that facts are read from",
    "rule_facts_ticket": "single facts for rules",
    "rule_facts_time": "single facts for rules",
    "search_candidates": "where a search looks; what it finds is checked with the actor's conditions",
    "search_check": "texts of tickets that were found in sight, as far as a Readable lets them be read",
    "search_conditions": "conditions of a search",
    "search_words": "row numbers out of the index; what they stand for is checked",
}
"""Modules whose functions are steps of queries. Nobody outside may use them."""
OUTSIDE = {"visibility", "reading"}
"""Steps that command line and commands build reads of their own from, each with its actor."""


def _functions() -> Iterator[tuple[str, str, list[str]]]:
    for info in pkgutil.iter_modules(desktop.store.queries.__path__):
        module = import_module(f"desktop.store.queries.{info.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and not name.startswith("_"):
                yield info.name, name, list(inspect.signature(function).parameters)


def test_every_query_takes_an_actor_first() -> None:
    without = {f"{room}.{name}" for room, name, taken in _functions() if room not in STEPS and taken[:1] != ["actor"]}
    assert without == set(NOBODYS)


def test_steps_of_queries_are_used_by_queries_only() -> None:
    known = {f"desktop.store.queries.{name}" for name in set(STEPS) - OUTSIDE}
    found = [
        place
        for source in sources(ROOT, "desktop/**/*.py")
        if not source.path.startswith("desktop/store/queries/")
        for name, place in source.imports()
        if name in known or name.rpartition(".")[0] in known - {"desktop.store.queries.views"}
    ]
    assert found == []
