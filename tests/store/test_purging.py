"""Files that no row names are removed; those that any row names stay."""

from __future__ import annotations

import json

from desktop.commands.base import Desk
from desktop.store import journal
from desktop.store.models import Agent, Attachment, Draft
from desktop.store.purging import remove_unnamed
from tests.making import add_message, make_ticket


def test_only_files_that_no_row_names_are_removed(desk: Desk) -> None:
    ticket = make_ticket()
    put = desk.files.put_blob
    attached, drafted, photo, stray = (put(text) for text in (b"attached", b"drafted", b"photo", b"stray"))
    mail, strayed = (desk.files.put_raw(text) for text in (b"mail", b"came too late"))
    with journal.recording("test", "name_files"):
        message = add_message(ticket, "Hello", raw=mail)
        Attachment.create(message=message.id, name="a", mime="text/plain", size=8, blob=attached)
        Draft.create(ticket=ticket.id, agent=desk.actor.id, files=json.dumps([{"blob": drafted}]))
        Agent.update(photo=photo).execute()
    remove_unnamed(desk.files)
    assert desk.files.names() == ({mail}, {attached, drafted, photo})
    assert not desk.files.has_raw(strayed)
    assert not desk.files.has_blob(stray)
