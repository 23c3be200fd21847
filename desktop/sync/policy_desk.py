"""Who may write what the whole desk shares: people, roles, departments, settings, texts, rules.

Here nobody writes more than their role allows, owners and administrators included.
"""

from __future__ import annotations

from collections.abc import Mapping

from desktop.core.setting_rights import PAGE_RIGHTS
from desktop.core.settings import BY_KEY
from desktop.sync.policy_parts import ANYBODY, REST, P, Reach, Rights, TablePolicy, columns

AGENTS: Rights = (P.PEOPLE_AGENTS_EDIT,)
AVAILABILITY = ("availability", "away_until", "away_reason")
DEPUTY = ("deputy", "deputy_from", "deputy_until")
PROFILE = ("name", "shown_name", "email", "language", "gender", "time_zone", "photo", "hours")
AGENT = TablePolicy(
    Reach.DESK,
    make=(P.PEOPLE_AGENTS_CREATE,),
    change={
        **columns(AGENTS, *PROFILE, "signature", "capacity"),
        **columns((*AGENTS, P.PEOPLE_AGENTS_DEACTIVATE), *DEPUTY),
        **columns((P.PEOPLE_AVAILABILITY_CHANGE_OTHERS, P.PEOPLE_AGENTS_DEACTIVATE), *AVAILABILITY),
        "active": (P.PEOPLE_AGENTS_DEACTIVATE,),
        "role": (P.PEOPLE_ROLES_ASSIGN, P.WORKSPACE_OWNERSHIP_TRANSFER),
    },
    author=("id",),
    own={
        **columns(ANYBODY, *PROFILE, *DEPUTY),
        "signature": (P.CONTENT_SIGNATURE_OWN,),
        **columns((P.PEOPLE_AVAILABILITY_CHANGE_OWN,), *AVAILABILITY),
    },
    granting=True,
    desk=frozenset(AVAILABILITY),
)
"""Others' availability: ``people.availability_change_others`` for the desk or in all of a department they are in."""
MEMBERSHIP = TablePolicy(
    Reach.DEPARTMENT,
    make=(P.PEOPLE_DEPARTMENT_MEMBERS, P.PEOPLE_DEPARTMENTS_CREATE, P.PEOPLE_AGENTS_CREATE),
    change={
        REST: (P.PEOPLE_DEPARTMENT_MEMBERS,),
        "role": (P.PEOPLE_ROLES_ASSIGN,),
        "deleted": (P.PEOPLE_DEPARTMENT_MEMBERS, P.PEOPLE_DEPARTMENTS_CREATE),
        **columns((), "department", "agent"),
    },
    place="department",
    granting=True,
)
DENIAL = TablePolicy(
    Reach.DEPARTMENT,
    make=(P.PEOPLE_DEPARTMENTS_EDIT, P.PEOPLE_DEPARTMENTS_CREATE),
    change={"deleted": (P.PEOPLE_DEPARTMENTS_EDIT, P.PEOPLE_DEPARTMENTS_CREATE)},
    place="department",
    granting=True,
)
DEPARTMENT = TablePolicy(
    Reach.DEPARTMENT,
    make=(P.PEOPLE_DEPARTMENTS_CREATE,),
    change={
        REST: (P.PEOPLE_DEPARTMENTS_EDIT,),
        "leader": (P.PEOPLE_DEPARTMENTS_EDIT, P.PEOPLE_DEPARTMENT_MEMBERS, P.PEOPLE_AGENTS_DEACTIVATE),
        "deleted": (P.PEOPLE_DEPARTMENTS_EDIT, P.PEOPLE_DEPARTMENTS_CREATE),
    },
    place="id",
    granting=True,
)
ROLES: Rights = (P.PEOPLE_ROLES_EDIT, P.PEOPLE_ROLES_CREATE)


def managed(*rights: P, reach: Reach = Reach.HELD, fixed: tuple[str, ...] = ()) -> TablePolicy:
    """Return the policy of rows that whoever holds one right makes and changes, but for ``fixed`` columns."""
    return TablePolicy(reach, make=rights, change={REST: rights, **columns((), *fixed)})


DESK: Mapping[str, TablePolicy] = {
    "agent": AGENT,
    "role": TablePolicy(
        Reach.DESK,
        make=(P.PEOPLE_ROLES_CREATE,),
        change={**columns((P.PEOPLE_ROLES_EDIT,), "name", "description", "position"), "deleted": ROLES},
        granting=True,
    ),
    "role_grant": TablePolicy(Reach.DESK, make=ROLES, change=columns(ROLES, "scope", "deleted"), granting=True),
    "department": DEPARTMENT,
    "membership": MEMBERSHIP,
    "denial": DENIAL,
    "computer": TablePolicy(
        Reach.DESK,
        make=ANYBODY,
        change=columns((P.SYSTEM_SYNC_CONFIG,), "name", "desk_work", "revoked", "deleted"),
        author=("agent",),
        own=columns(ANYBODY, "name", "version", "platform", "seat", "box_key", "joined_at"),
        made={"desk_work": 0},
    ),
    "credential": managed(
        P.CHANNEL_CREDENTIALS_SET, P.CHANNEL_ACCOUNTS_EDIT, reach=Reach.DESK, fixed=("mailbox", "computer", "kind")
    ),
    "number_block": TablePolicy(Reach.DESK, desk=frozenset({REST})),
    "status": managed(P.SYSTEM_STATUSES, fixed=("key", "category")),
    "tag": TablePolicy(
        Reach.HELD,
        make=(P.TICKET_TAG_CREATE, P.SYSTEM_TAGS_MANAGE),
        change={
            **columns((P.SYSTEM_TAGS_MANAGE,), "name", "colour"),
            "deleted": (P.SYSTEM_TAGS_MANAGE, P.TICKET_TAG_CREATE),
        },
    ),
    "custom_field": managed(P.SYSTEM_CUSTOM_FIELDS, fixed=("kind", "subject")),
    "calendar": managed(P.AUTOMATION_CALENDARS, reach=Reach.DESK),
    "calendar_day": managed(P.AUTOMATION_CALENDARS, reach=Reach.DESK, fixed=("calendar", "date")),
    "sla_policy": managed(P.AUTOMATION_SLA_POLICIES, reach=Reach.DESK),
    "agent_skill": managed(P.PEOPLE_AGENTS_EDIT, reach=Reach.DESK, fixed=("agent", "tag")),
    "routing_turn": TablePolicy(
        Reach.HELD,
        make=(P.TICKET_REPLY, P.TICKET_TAKE, P.TICKET_ASSIGN_SELF),
        author=("agent",),
        own={"at": (P.TICKET_REPLY, P.TICKET_TAKE, P.TICKET_ASSIGN_SELF)},
        desk=frozenset({REST}),
    ),
    "mailbox": TablePolicy(
        Reach.HELD,
        make=(P.CHANNEL_ACCOUNTS_EDIT,),
        change={
            REST: (P.CHANNEL_ACCOUNTS_EDIT,),
            "department": (P.CHANNEL_ACCOUNTS_EDIT, P.PEOPLE_DEPARTMENTS_EDIT),
        },
    ),
    "mailbox_folder": managed(P.CHANNEL_ACCOUNTS_EDIT, fixed=("mailbox", "name")),
    "mailbox_alias": managed(P.CHANNEL_ACCOUNTS_EDIT, fixed=("mailbox", "address")),
    "letter_template": TablePolicy(
        Reach.DEPARTMENT,
        make=(P.CONTENT_TEMPLATE_EDIT, P.PEOPLE_DEPARTMENTS_EDIT),
        change=columns((P.CONTENT_TEMPLATE_EDIT, P.PEOPLE_DEPARTMENTS_EDIT), "subject", "text", "deleted"),
        place="department",
    ),
    "setting": TablePolicy(Reach.SETTING, change={REST: (), **columns((), "scope", "owner", "key")}),
    "macro": TablePolicy(Reach.MACRO),
    "rule": TablePolicy(Reach.RULE, author=("owner",), desk=frozenset({"paused", "paused_details"})),
    "audit_entry": TablePolicy(Reach.HELD, make=ANYBODY, author=("actor",)),
}
"""SETTING: ``setting_rights`` on the row as it was and is, nothing but ``value`` and ``deleted`` changes. MACRO:
``core.macro_rights.may_write`` on the row as it was and as it is. RULE: ``store.queries.rules.may_edit`` likewise; a
change of what it does makes the signer its ``owner``, ``active`` takes ``may_switch``. An ``audit_entry`` belongs to
the signer's computer (``device``) and names no other agent."""
OWN_BY_SCOPE = "agent"


def setting_rights(scope: str, key: str) -> Rights:
    """Return the rights of which one is needed to write a setting.

    A department's must reach all of it, the others the whole desk. One's own (``OWN_BY_SCOPE``) take none. () is the
    desk's own, such as its secret.
    """
    if scope == "desk":
        if key == "department":
            return (P.SYSTEM_SETTINGS_GENERAL, P.PEOPLE_DEPARTMENTS_EDIT)
        return () if key in ("id", "secret") else (P.SYSTEM_SETTINGS_GENERAL,)
    if scope == "department":
        return _department_setting(key)
    return {"mailbox": (P.CHANNEL_ACCOUNTS_EDIT,), OWN_BY_SCOPE: AGENTS}.get(scope, ())


def _department_setting(key: str) -> Rights:
    described = BY_KEY.get(key)
    page = described.page if described is not None else ""
    first = P.COMPLIANCE_RETENTION_POLICY if page == "retention" else P.PEOPLE_DEPARTMENTS_EDIT
    beside = (PAGE_RIGHTS[page],) if page in PAGE_RIGHTS else ()
    return (first, *beside, P.PEOPLE_DEPARTMENTS_CREATE)
