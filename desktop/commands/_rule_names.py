"""Finds here, by name, what a rule of another desk names by ids."""

from __future__ import annotations

import json
from collections.abc import Mapping

from desktop.commands._rule_pause import TABLES, references
from desktop.core.automation.language import rule_json
from desktop.core.automation.parts import RuleBody
from desktop.core.errors import DeskError
from desktop.core.folding import fold
from desktop.store.models import Macro
from desktop.store.row_reads import row_by_id, rows_where
from desktop.store.rule_bodies import called


def with_ids_of_here(rule: RuleBody, names: Mapping[str, str]) -> dict[str, object]:
    """Return the JSON form of a rule with this desk's ids. Raises ``rule-unknown-name`` for what has no match."""
    text = json.dumps(rule_json(rule), ensure_ascii=False)
    for kind, identity in dict.fromkeys(references(rule)):
        own = _here(kind, identity, names.get(identity, ""))
        if own != identity:
            text = text.replace(identity, own)
    found: dict[str, object] = json.loads(text)
    return found


def _here(kind: str, identity: str, name: str) -> str:
    model = TABLES[kind]
    row = row_by_id(model, identity)
    if row is not None and not row.__data__.get("deleted"):
        return identity
    wanted = fold(name)
    for found in rows_where(model, "deleted = 0 ORDER BY rid") if wanted else ():
        if fold(called(found)) == wanted and (not isinstance(found, Macro) or found.kind == kind):
            return str(found.__data__["id"])
    raise DeskError("rule-unknown-name", kind=kind, name=name or identity)
