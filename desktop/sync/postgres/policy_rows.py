"""``policy`` and the built-in roles as JSON: what ``sync.judge`` reads on the server."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from desktop.core.permissions import Permission
from desktop.core.roles import BUILT_IN_GRANTS
from desktop.core.settings import BY_KEY
from desktop.sync.natural_rows import PARTS, naming
from desktop.sync.policy import POLICY, REST, Rights, TablePolicy, setting_rights
from desktop.sync.postgres.columns import pg_type
from desktop.sync.postgres.schema import PARENTS
from desktop.sync.tables import SYNCED

SETTING_SCOPES = ("desk", "department", "mailbox", "agent")
FORMS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "participant": (("is participant", "id ticket", "trimmed email"), ("is participant", "id ticket", "folded email")),
    "ticket_referral": (("is referral", "id ticket", "id department"), ("is referral", "id ticket", "id agent")),
    "contact_address": (("is address", "text folded"), ("is address", "text folded", "id contact")),
}
"""``natural_rows.OTHERS`` for SQL: what each part of an id is made of."""
SPECIAL_KEYS = ("department", "id", "secret")


def policy_rows() -> Iterator[tuple[str, str]]:
    """Yield (table, JSON) for every table that travels."""
    for table in SYNCED:
        found = _spec(table, POLICY[table])
        if table == "setting":
            found["settings"] = {scope: _settings(scope) for scope in SETTING_SCOPES}
        yield table, json.dumps(found, sort_keys=True)


def role_rows() -> Iterator[tuple[str, str]]:
    """Yield (role, JSON of right to scope) for every built-in role."""
    for role, grants in BUILT_IN_GRANTS.items():
        yield role, json.dumps({right.value: int(scope) for right, scope in grants.items()})


def _spec(table: str, policy: TablePolicy) -> dict[str, object]:
    spec = SYNCED[table]
    via = list(spec.via) or [column for column in ("ticket",) if column in spec.columns]
    return {
        "columns": list(spec.columns),
        "via": via,
        "naming": list(naming(table)),
        "names": _names(table),
        "parent": PARENTS[table],
        "reach": policy.reach.value,
        "make": _rights(policy.make),
        "change": {column: _rights(rights) for column, rights in policy.change.items()},
        "kind": policy.kind,
        "kinds": {kind: _rights(rights) for kind, rights in policy.kinds.items()},
        "values": {column: _values(values) for column, values in policy.values.items()},
        "author": list(policy.author),
        "unsigned": sorted(policy.unsigned),
        "own": {column: _rights(rights) for column, rights in policy.own.items()},
        "own_values": {column: sorted(values) for column, values in policy.own_values.items()},
        "made": dict(policy.made),
        "twice": policy.twice,
        "private": policy.private,
        "place": policy.place,
        "erasable": policy.erasable,
        "granting": policy.granting,
        "desk": sorted(policy.desk),
    }


def _names(table: str) -> list[list[list[str]]]:
    """Return the parts that ids may follow from: each is how it is read, and a column or, for ``is``, the word."""
    if table in FORMS:
        return [[part.split(" ") for part in form] for form in FORMS[table]]
    if table not in PARTS:
        return []
    kind, columns = PARTS[table]
    return [[["is", kind], *(["id" if pg_type(table, each) == "uuid" else "text", each] for each in columns)]]


def _rights(rights: Rights) -> list[str]:
    return [each.value for each in rights]


def _values(values: Mapping[str | int, tuple[Permission, ...]]) -> dict[str, list[str]]:
    return {str(value): _rights(rights) for value, rights in values.items()}


def _settings(scope: str) -> dict[str, list[str]]:
    keys = {key: _rights(setting_rights(scope, key)) for key in (*BY_KEY, *SPECIAL_KEYS)}
    return {**keys, REST: _rights(setting_rights(scope, ""))}
