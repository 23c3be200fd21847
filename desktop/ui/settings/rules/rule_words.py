"""The lines of the list: what a rule did today, why it stopped by itself, under which heading it stands."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.automation.triggers import TRIGGERS
from desktop.core.errors import DeskError
from desktop.store.queries.rows_rules import RuleRow
from desktop.ui.errors import sentence
from desktop.ui.settings.rules.rule_list import Heading, Listed
from desktop.ui.settings.rules.sentences import trigger_group, trigger_title


def below_words(row: RuleRow) -> str:
    """Return a rule's second line: "12 today · then stop", "never ran", "Paused: …"."""
    translate = QCoreApplication.translate
    if row.paused:
        return translate("RuleList", "Paused: {reason}").format(reason=paused_words(row))
    count = translate("RuleList", "%n today", "", row.today) if row.today else _at_rest(row)
    parts = [count, translate("RuleList", "then stop") if row.stop else "", row.department_name]
    return translate("RuleList", " · ", "between the parts of a line").join(part for part in parts if part)


def paused_words(row: RuleRow) -> str:
    """Say why a rule stopped by itself."""
    return sentence(DeskError(row.paused, **dict(row.paused_details)))


def headings(rows: Iterable[RuleRow], kinds: Sequence[str], movable: bool) -> list[tuple[Heading, list[Listed]]]:
    """Return the rules of some kinds of triggers under their headings, in the order in which triggers are listed."""
    found: dict[str, list[RuleRow]] = {}
    order = [trigger_group(key) for key in TRIGGERS]
    for row in rows:
        trigger = TRIGGERS.get(row.trigger)
        if trigger is None or trigger.kind in kinds:
            found.setdefault(trigger_group(row.trigger), []).append(row)
    groups = sorted(found, key=lambda group: order.index(group) if group in order else len(order))
    return [
        (
            Heading(trigger_title(found[group][0].trigger), QLocale().toString(len(found[group]))),
            [_listed(row, group, movable) for row in found[group]],
        )
        for group in groups
    ]


def new_order(rows: Sequence[RuleRow], moved: Sequence[str]) -> list[str]:
    """Return the order of all rules after those of one heading were moved among each other."""
    following = iter(moved)
    return [next(following) if row.id in moved else row.id for row in rows]


def _listed(row: RuleRow, group: str, movable: bool) -> Listed:
    return Listed(
        row.id, group, row.name, below_words(row), row.active, bool(row.paused), row.switchable, movable
    )  # fmt: skip


def _at_rest(row: RuleRow) -> str:
    translate = QCoreApplication.translate
    return translate("RuleList", "not today") if row.total else translate("RuleList", "never ran")
