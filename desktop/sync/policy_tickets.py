"""Who may write what hangs on tickets and customers; who works for the desk may write all of it in anybody's name."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.sync.policy_parts import ANYBODY, ME, NOBODY, REST, P, Reach, Rights, TablePolicy, columns

SEE: Rights = (P.TICKET_VIEW_LIST,)
SENDING: Rights = (P.TICKET_REPLY, P.TICKET_FORWARD, P.TICKET_CREATE)
AUTOMATIC: Rights = (P.TICKET_REPLY, P.TICKET_STATUS_RESOLVE)
"""What makes the desk write by itself: resolving, and asking how we did."""
TAKING: Rights = (P.TICKET_TAKE, P.TICKET_ASSIGN_SELF)
STATUS: Rights = (
    P.TICKET_STATUS,
    P.TICKET_STATUS_RESOLVE,
    P.TICKET_STATUS_CLOSE,
    P.TICKET_REOPEN,
    P.TICKET_POSTPONE,
    P.SYSTEM_STATUSES,
    *SENDING,
)
"""An answer sets the status that its department wants; who takes a status away moves its tickets."""
PLACING: Rights = (
    *TAKING,
    P.TICKET_STEAL,
    P.TICKET_ASSIGN_OTHER,
    P.TICKET_UNASSIGN,
    P.TICKET_TRANSFER_DEPARTMENT,
    P.TICKET_REFER,
    P.TICKET_MERGE,
)
"""What brings a ticket to new readers: its rows are vouched for by who holds one of these."""
LEAVING: Rights = (P.PEOPLE_AGENTS_DEACTIVATE, P.PEOPLE_DEPARTMENTS_EDIT)
"""Whoever lets an agent go, or archives a department, moves their tickets."""
FAR = frozenset({*LEAVING, P.SYSTEM_STATUSES, P.SYSTEM_TAGS_MANAGE, P.SYSTEM_IMPORT_DATA})
"""Rights that are about no ticket and yet reach all of them; every other such right needs a ticket in sight
(``ticket.view_list``), and ``people.availability_change_own`` one that the signer has."""
FILING: Rights = (P.TICKET_SPAM_MARK, P.TICKET_SPAM_UNMARK, P.TICKET_TRASH, P.TICKET_RESTORE)
READING = frozenset({"view", "sla_view", "rate_view", "draft_view", "export", "print", "bulk", "send"})
TOUCHING: Rights = tuple(
    each
    for each in P
    if each.value.startswith("ticket.") and not any(each.value[7:].startswith(word) for word in READING)
)
"""Everything that changes a ticket, and with it the clocks of what its customer was promised."""

TICKET = TablePolicy(
    Reach.TICKET,
    make=(P.TICKET_CREATE,),
    change={
        "number": (P.TICKET_CREATE,),
        "subject": (P.TICKET_EDIT_SUBJECT,),
        "department": (P.TICKET_TRANSFER_DEPARTMENT, *LEAVING),
        "assignee": (*PLACING, P.TICKET_REOPEN, *SENDING, *LEAVING, P.PEOPLE_AVAILABILITY_CHANGE_OWN),
        **columns((P.TICKET_REQUESTER_CHANGE,), "requester", "company"),
        "priority": (P.TICKET_PRIORITY,),
        **columns(STATUS, "status", "status_at", "waiting_since", "postponed_until", "postponed_from"),
        **columns(STATUS, "resolved_at", "closed_at"),
        "folder": FILING,
        "merged_into": (P.TICKET_MERGE, P.TICKET_UNMERGE),
        "sla_by_hand": (P.TICKET_SLA_OVERRIDE,),
        **columns(TOUCHING, "sla", "due_at", "due_clock", "due_state", "updated_at"),
    },
    values={
        "folder": {
            0: FILING,
            1: (P.TICKET_SPAM_MARK, P.TICKET_SPAM_UNMARK, P.TICKET_RESTORE),
            2: (P.TICKET_TRASH, P.TICKET_RESTORE),
            REST: (),
        },
        "assignee": {
            ME: (*TAKING, P.TICKET_STEAL, P.TICKET_CREATE),
            NOBODY: (P.TICKET_UNASSIGN, P.TICKET_ASSIGN_SELF, P.TICKET_TRANSFER_DEPARTMENT, P.TICKET_REOPEN)
            + (*SENDING, *LEAVING, P.PEOPLE_AVAILABILITY_CHANGE_OWN, P.TICKET_STATUS),
            REST: (P.TICKET_ASSIGN_OTHER, P.TICKET_STEAL, *LEAVING, P.PEOPLE_AVAILABILITY_CHANGE_OWN),
        },
    },
    author=("_new",),
    own={"deleted": (P.TICKET_CREATE,)},
    erasable=True,
)
"""Besides: a ticket leaves a department that is archived when it comes back to life (``store.homes``), with the rights
of ``STATUS``; and ``people.availability_change_own`` gives away only what one has. ``_new`` as author means: made on
the signer's computer."""

MESSAGE = TablePolicy(
    Reach.TICKET,
    kind="kind",
    kinds={
        "reply": (P.TICKET_REPLY, P.TICKET_CREATE),
        "forward": (P.TICKET_FORWARD,),
        "note": (P.TICKET_NOTE_ADD,),
        "machine": AUTOMATIC,
        "customer": (P.CHANNEL_QUARANTINE_RELEASE,),
    },
    change={"deleted": (P.CHANNEL_OUTBOX_RETRY,)},
    author=("agent",),
    unsigned=frozenset({"machine", "customer"}),
    own={"deleted": (*SENDING, P.TICKET_STATUS_RESOLVE)},
    erasable=True,
)
REVISION = TablePolicy(
    Reach.TICKET,
    kind="kind",
    kinds={
        "edited": (P.TICKET_NOTE_EDIT_OWN, P.TICKET_NOTE_EDIT_ANY, P.TICKET_MESSAGE_EDIT),
        "deleted": (P.TICKET_NOTE_DELETE, P.TICKET_MESSAGE_DELETE),
        "redacted": (P.TICKET_MESSAGE_REDACT,),
        "parsed": (P.SYSTEM_IMPORT_DATA,),
    },
    change={"deleted": (P.TICKET_NOTE_EDIT_ANY, P.TICKET_NOTE_DELETE, P.TICKET_MESSAGE_EDIT, P.TICKET_MESSAGE_DELETE)},
    author=("agent",),
    unsigned=frozenset({"parsed"}),
    own={"deleted": (P.TICKET_NOTE_EDIT_OWN,)},
    erasable=True,
)
REVISIONS: Mapping[tuple[str, str], Rights] = {
    ("edited", "own note"): (P.TICKET_NOTE_EDIT_OWN,),
    ("edited", "note"): (P.TICKET_NOTE_EDIT_ANY,),
    ("edited", "message"): (P.TICKET_MESSAGE_EDIT,),
    ("deleted", "own note"): (P.TICKET_NOTE_DELETE,),
    ("deleted", "note"): (P.TICKET_NOTE_DELETE,),
    ("deleted", "message"): (P.TICKET_MESSAGE_DELETE,),
}
"""More exactly than ``REVISION``: by what is revised, a note of one's own, another's, or anything else."""
ANSWERS = ("score", "comment", "rated_at")
"""What a customer says of how the desk did: nobody says it for them."""
DELIVERING = ("state", "code", "error", "next_at", "attempts", "created_at", "sent_at")
OUTGOING = TablePolicy(
    Reach.TICKET,
    kind="automatic",
    kinds={"0": SENDING, "1": AUTOMATIC},
    change=columns((P.CHANNEL_OUTBOX_RETRY,), *DELIVERING),
    author=("message", "agent"),
    unsigned=frozenset({"1"}),
    own={"state": (*SENDING, P.TICKET_STATUS_RESOLVE)},
    own_values={"state": frozenset({"cancelled"})},
    made={"state": "queued", "attempts": 0},
    erasable=True,
)
"""Sending itself is the desk's work. One's own is taken back (``cancelled``), nothing else."""

TICKETS: Mapping[str, TablePolicy] = {
    "ticket": TICKET,
    "ticket_alias": TablePolicy(Reach.TICKET, make=(P.TICKET_CREATE,)),
    "ticket_tag": TablePolicy(
        Reach.TICKET,
        make=(P.TICKET_TAG, P.SYSTEM_TAGS_MANAGE),
        change={"deleted": (P.TICKET_TAG, P.SYSTEM_TAGS_MANAGE)},
        erasable=True,
    ),
    "participant": TablePolicy(
        Reach.TICKET,
        make=(P.TICKET_PARTICIPANTS_EDIT, P.TICKET_REPLY),
        change={
            **columns((P.TICKET_PARTICIPANTS_EDIT,), "role", "name", "email"),
            "deleted": (P.TICKET_PARTICIPANTS_EDIT, *SENDING),
        },
        erasable=True,
    ),
    "ticket_link": TablePolicy(
        Reach.TICKET, make=(P.TICKET_LINK, P.TICKET_SPLIT), change={"deleted": (P.TICKET_LINK,)}, erasable=True
    ),
    "ticket_referral": TablePolicy(
        Reach.TICKET,
        make=(P.TICKET_REFER,),
        change={**columns((P.TICKET_REFER,), "at", "by", "note"), "deleted": (P.TICKET_REFER, *LEAVING)},
        values={"agent": {ME: (*TAKING, P.TICKET_STEAL), REST: (P.TICKET_REFER,)}},
        author=("by",),
        erasable=True,
    ),
    "field_value": TablePolicy(
        Reach.TICKET,
        make=(P.TICKET_EDIT_FIELDS, P.TICKET_EDIT_PRIVATE_FIELDS),
        change=columns((P.TICKET_EDIT_FIELDS, P.TICKET_EDIT_PRIVATE_FIELDS), "value", "deleted"),
        erasable=True,
    ),
    "message": MESSAGE,
    "message_revision": REVISION,
    "attachment": TablePolicy(
        Reach.TICKET,
        make=(*SENDING, P.TICKET_NOTE_ADD),
        change={"deleted": (P.TICKET_NOTE_DELETE, P.TICKET_MESSAGE_DELETE, P.TICKET_MESSAGE_REDACT)},
        author=("message", "agent"),
        erasable=True,
    ),
    "outgoing": OUTGOING,
    "outgoing_recipient": TablePolicy(
        Reach.TICKET,
        make=(*SENDING, P.TICKET_STATUS_RESOLVE),
        change=columns((P.CHANNEL_OUTBOX_RETRY,), "state", "code", "text"),
        erasable=True,
    ),
    "firing": TablePolicy(
        Reach.TICKET,
        kind="kind",
        kinds={"sla": TOUCHING, "routing": (P.TICKET_REPLY, *TAKING), "rule": SEE},
        erasable=True,
    ),
    "sla_clock": TablePolicy(Reach.TICKET, make=TOUCHING, change={REST: TOUCHING, "ticket": ()}),
    "offer": TablePolicy(
        Reach.TICKET, change={"state": (*TAKING, P.TICKET_REPLY)}, author=("agent",), own={"state": SEE}
    ),
    "rating": TablePolicy(
        Reach.TICKET, make=(P.TICKET_REPLY,), change=columns((), *ANSWERS), made={"comment": ""}, erasable=True
    ),
    "conflict": TablePolicy(Reach.TICKET, make=SEE, change={"deleted": TOUCHING}, erasable=True),
    "event": TablePolicy(Reach.TICKET, make=(*ANYBODY, *sorted(FAR)), author=("actor",), erasable=True),
    "shared_cause": TablePolicy(Reach.TICKET, make=SEE, author=("actor",)),
    "ticket_seen": TablePolicy(
        Reach.HELD, make=ANYBODY, change={REST: ANYBODY}, author=("agent",), private=True, erasable=True
    ),
    "draft": TablePolicy(
        Reach.HELD, make=SEE, change={REST: SEE}, author=("agent",), private=True, erasable=True
    ),
    "mail_entry": TablePolicy(
        Reach.HELD,
        change={
            **columns((P.CHANNEL_QUARANTINE_RELEASE,), "fate", "ticket", "message", "settled_at", "duplicate_of"),
            "reason": (P.CHANNEL_QUARANTINE_RELEASE, P.TICKET_PURGE),
        },
    ),
    "auto_reply": TablePolicy(Reach.HELD, make=AUTOMATIC),
    "contact": TablePolicy(
        Reach.CONTACT,
        make=(P.TICKET_CREATE, P.TICKET_REQUESTER_CHANGE, P.CONTACT_CREATE, P.CONTACT_IMPORT),
        change={
            "name": (P.CONTACT_EDIT, P.TICKET_CREATE, P.TICKET_REQUESTER_CHANGE),
            **columns((P.CONTACT_EDIT,), "language", "phone", "vip"),
            "company": (P.CONTACT_EDIT, P.COMPANY_CREATE, P.COMPANY_EDIT),
            "note": (P.CONTACT_NOTES_EDIT,),
            "blocked": (P.CONTACT_BLOCK,),
            "deleted": (P.CONTACT_DELETE, P.CONTACT_MERGE),
        },
    ),
    "contact_address": TablePolicy(
        Reach.CONTACT,
        make=(P.CONTACT_EDIT, P.CONTACT_CREATE, P.CONTACT_IMPORT, P.TICKET_CREATE, P.TICKET_REQUESTER_CHANGE),
        change=columns((P.CONTACT_EDIT, P.TICKET_CREATE, P.TICKET_REQUESTER_CHANGE), "contact", "deleted", "value"),
    ),
    "company": TablePolicy(
        Reach.HELD,
        make=(P.COMPANY_CREATE,),
        change={
            "name": (P.COMPANY_EDIT,),
            "note": (P.COMPANY_NOTES,),
            "deleted": (P.COMPANY_DELETE, P.COMPANY_CREATE),
        },
    ),
    "company_domain": TablePolicy(
        Reach.HELD,
        make=(P.COMPANY_CREATE, P.COMPANY_EDIT),
        change=columns((P.COMPANY_CREATE, P.COMPANY_EDIT), "company", "deleted"),
    ),
}  # fmt: skip
