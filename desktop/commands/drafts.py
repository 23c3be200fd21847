"""Drafts: what is being written, kept so that a crash or a closed window loses nothing."""

from __future__ import annotations

import json
from pathlib import PurePath

from desktop.commands.base import Desk, command, command_on, load
from desktop.commands.forms import DraftForm, FileRef
from desktop.core.errors import DeskError, NotAllowedError
from desktop.core.filenames import clean_name
from desktop.core.permissions import Permission
from desktop.mail.clean import clean_html
from desktop.store.clock import now
from desktop.store.draft_ids import draft_id
from desktop.store.models import Draft, Ticket

KINDS = {
    "reply": Permission.TICKET_REPLY,
    "forward": Permission.TICKET_FORWARD,
    "note": Permission.TICKET_NOTE_ADD,
    "new": Permission.TICKET_CREATE,
}
"""What can be drafted, and what it takes to send it: without that there is nothing to keep."""
LARGEST_FILE = 25_000_000


@command(Permission.TICKET_VIEW_LIST, *KINDS.values())
def save_draft(desk: Desk, form: DraftForm) -> str:
    """Keep what is being written and return the draft's id."""
    right = KINDS.get(form.kind)
    if right is None:
        raise DeskError("draft-kind", kind=form.kind)
    if form.ticket:
        load(desk, Ticket, right, form.ticket)
    elif not desk.actor.holds(right):
        raise NotAllowedError("not-allowed", permission=right.value)
    identity = draft_id(desk.actor.id, form.ticket, form.kind)
    row = Draft.get_or_none(Draft.id == identity)
    values = {
        "people": json.dumps({"to": form.to, "cc": form.cc, "bcc": form.bcc}),
        "subject": clean_html(form.subject),
        "html": clean_html(form.html),
        "files": json.dumps(form.files),
        "mailbox": form.mailbox or None,
        "updated_at": now(),
        "deleted": False,
    }
    if row is None:
        Draft.create(id=identity, agent=desk.actor.id, ticket=form.ticket, kind=form.kind, **values)
    else:
        for name, value in values.items():
            setattr(row, name, value)
        row.save()
    return identity


@command_on(Draft, Permission.TICKET_VIEW_LIST)
def discard_draft(desk: Desk, draft: Draft) -> None:
    """Throw away a draft of one's own."""
    if draft.agent != desk.actor.id:
        raise DeskError("draft-not-yours")
    draft.deleted = True
    draft.save()


@command(Permission.TICKET_VIEW_LIST)
def keep_file(desk: Desk, name: str, mime: str, content: bytes) -> FileRef:
    """Put a file beside the desk, to be attached. Larger than 25 MB is refused (``file-too-large``)."""
    if len(content) > LARGEST_FILE:
        raise DeskError("file-too-large", name=PurePath(name).name, limit=LARGEST_FILE)
    blob = desk.files.put_blob(content)
    desk.files.settle()
    return clean_name(PurePath(name).name, mime), mime, len(content), blob
