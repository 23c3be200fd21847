"""A desk with a window's context, and conversations in it."""

import json
import zlib

import pytest

from desktop.commands.base import Desk
from desktop.store import journal
from desktop.store.models import Attachment, Outgoing
from desktop.ui.conversation.conversation_view import ConversationView
from desktop.ui.theme.current import holder
from tests.making import add_message, make_ticket

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


@pytest.fixture
def view(context, qapp, qtbot):
    holder.apply(qapp, "light")
    made = ConversationView(context)
    made.resize(640, 700)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def opened(view, context, qtbot):
    """Open a ticket and wait until it and all that it loads is there."""

    def open_ticket(ticket):
        with qtbot.waitSignal(view.shown):
            view.show_ticket(ticket)
        qtbot.waitUntil(lambda: not context.tasks.busy)
        return view

    return open_ticket


@pytest.fixture
def mail():
    """Add a mail to a ticket of its own, with HTML and files."""

    def add(html="", text="Hello", files=(), kind="customer", ticket=None, desk: Desk | None = None, **columns):
        ticket = ticket or make_ticket()
        for name in ("to_people", "cc_people"):
            if name in columns:
                columns[name] = json.dumps(columns[name])
        message = add_message(ticket, text, kind, html=zlib.compress(html.encode()) if html else None, **columns)
        with journal.recording("test", "files"):
            for place, (name, mime, content, extra) in enumerate(files):
                Attachment.create(
                    message=message.id,
                    name=name,
                    mime=mime,
                    size=len(content),
                    blob=desk.files.put_blob(content),
                    position=place,
                    **extra,
                )
        return ticket, message

    return add


@pytest.fixture
def outgoing(context):
    """Put a message into the outbox in some state."""

    def add(ticket, message, state, **columns):
        with journal.recording("test", "outgoing"):
            return Outgoing.create(
                message=message.id,
                ticket=ticket.id,
                mailbox=context.desk.actor.id,
                message_id="x@halyard.example",
                raw=context.desk.files.put_raw(b"x"),
                size=1,
                envelope_from="",
                next_at=0,
                state=state,
                **{"send_after": 0, **columns},
            )

    return add
