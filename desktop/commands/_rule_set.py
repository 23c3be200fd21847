"""The rules that are at work, read and made ready once after every change of any of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.core.automation.compiling import ReadyRule, RuleSet
from desktop.core.automation.language import read_rule
from desktop.core.automation.parts import RuleBody
from desktop.core.errors import DeskError
from desktop.store.automation_queue import rules_version
from desktop.store.database import db
from desktop.store.models import Rule
from desktop.store.row_reads import rows_where
from desktop.store.rule_bodies import rule_body


@dataclass(frozen=True)
class RunningRules:
    """``ready`` are the rules by trigger, ``rows`` what is stored of them by id; ``broken`` cannot be read."""

    ready: RuleSet
    rows: dict[str, Rule]
    bodies: dict[str, RuleBody]
    broken: tuple[tuple[str, DeskError], ...] = ()

    def of(self, triggers: Iterable[str]) -> list[ReadyRule]:
        """Return the rules that wait for any of some triggers, in their order, each once."""
        found = {rule.id: rule for trigger in triggers for rule in self.ready.waiting_for(trigger)}
        return sorted(found.values(), key=lambda rule: (rule.body.position, rule.id))


_held: list[tuple[object, int, RunningRules]] = []


def running_rules() -> RunningRules:
    """Return the rules that are active and not paused."""
    version = rules_version()
    if not _held or _held[0][0] is not db.obj or _held[0][1] != version:
        _held[:] = [(db.obj, version, _read())]
    return _held[0][2]


def _read() -> RunningRules:
    rows = rows_where(Rule, "active = 1 AND deleted = 0 AND paused = '' ORDER BY position, rid")
    bodies: dict[str, RuleBody] = {}
    broken: list[tuple[str, DeskError]] = []
    for row in rows:
        try:
            bodies[row.id] = read_rule(rule_body(row))
        except DeskError as refusal:
            broken.append((row.id, refusal))
        except ValueError:
            broken.append((row.id, DeskError("rule-shape", where="", wanted="object")))
    return RunningRules(RuleSet(bodies), {row.id: row for row in rows}, bodies, tuple(broken))
