"""What is prepared before each strike, and what must hold after the next start."""

from __future__ import annotations

import asyncio
import shutil
import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from desktop.commands.forms import ReplyForm
from desktop.commands.replies import send_reply
from desktop.jobs.import_mail import import_paths
from desktop.jobs.send_mail import recover, send_due
from desktop.jobs.session import as_mail, open_desk
from desktop.paths import files_folder
from desktop.store.clock import now
from desktop.store.create import create_desk
from desktop.store.database import db
from desktop.store.integrity import integrity_problems
from desktop.store.models import MailEntry, Message, Outgoing, Ticket
from tests.faults.programs import MAILS, make_box
from tests.faults.sweep import Struck
from tests.making import make_mailbox, make_ticket
from tests.patience import PATIENCE_S
from tests.servers.dovecot import free_port


class _Trial(AbstractContextManager["_Trial"]):
    """A desk that is put back to the same beginning before each strike."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.desk = folder / "Desk.deskbell"
        self._first = folder / "first"

    def prepare(self) -> None:
        """Put the desk back."""
        for path in self.folder.glob("Desk.deskbell*"):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        for path in self._first.iterdir():
            target = self.folder / path.name
            shutil.copytree(path, target) if path.is_dir() else shutil.copy(path, target)

    def keep_first(self) -> None:
        """Remember the desk as it is now as the beginning."""
        self._first.mkdir()
        for path in self.folder.glob("Desk.deskbell*"):
            shutil.move(path, self._first / path.name)

    def problems(self) -> str:
        """Return the first thing that is wrong with the desk itself."""
        found = integrity_problems(files_folder(self.desk))
        return found[0] if found else ""

    def __exit__(self, *_reason: object) -> None:
        """Nothing to stop."""


class ImportTrial(_Trial):
    """An mbox of twelve mails in four conversations."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        create_desk(self.desk, "Trial", "Owner")
        make_box(folder / "box.mbox")
        self.keep_first()

    def check(self, struck: Struck) -> str:
        """Start again as a person would: import once more; every mail is there once and the desk is whole."""
        return import_complaint(self.folder, struck.promises)


def import_complaint(folder: Path, promises: Sequence[str]) -> str:
    """Return what is wrong with a desk whose import was cut off, or nothing.

    ``promises`` are the numbers of mails that the import had reported as taken in. This is also the check that a
    power-loss replay of ``programs import`` asks for each image: folder in, complaint out.
    """
    promised = max((int(word) for word in promises), default=0)
    path = folder / "Desk.deskbell"
    desk = open_desk(path)
    with db.connection_context():
        kept = MailEntry.select().count()
    if kept < promised:
        return f"{promised} mails were promised, {kept} are there"
    import_paths(desk, [folder / "box.mbox"], None, threading.Event())
    with db.connection_context():
        messages, tickets = Message.select().count(), Ticket.select().count()
        pending = MailEntry.select().where(MailEntry.fate == 0).count()
        damage = integrity_problems(files_folder(path))
    if (messages, tickets, pending) != (MAILS, MAILS // 3, 0):
        return f"{messages} messages, {tickets} tickets, {pending} without a fate"
    return damage[0] if damage else ""


class SendTrial(_Trial):
    """One answer in the outbox and a server that keeps what it gets."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.got: list[bytes] = []
        self._server = Controller(_Keeping(self.got), hostname="127.0.0.1", port=free_port(), ready_timeout=PATIENCE_S)
        self._server.start()
        create_desk(self.desk, "Trial", "Owner")
        desk = open_desk(self.desk)
        with db.connection_context():
            make_mailbox(desk, smtp_host="127.0.0.1", smtp_port=self._server.port, smtp_security="plain")
            form = ReplyForm((("", "amira@example.com"),), "Hello", delay_s=0)
            send_reply(desk, make_ticket().id, form)
        self.keep_first()

    def prepare(self) -> None:
        """Put the desk back and empty the server."""
        super().prepare()
        self.got.clear()

    def check(self, struck: Struck) -> str:
        """Start again: the mail is with the server once, or its fate is shown as unknown; never twice, never lost."""
        desk = as_mail(open_desk(self.desk))
        recover(desk, lambda *_: "")
        send_due(desk, lambda *_: "", now() + 10**9, threading.Event())
        with db.connection_context():
            state, damage = Outgoing.get().state, self.problems()
        if len(self.got) > 1:
            return f"the server has it {len(self.got)} times"
        if state == "sent" and len(self.got) != 1:
            return "said to be sent, but the server has nothing"
        if state not in ("sent", "unknown"):
            return f"neither sent nor in doubt but {state}"
        return damage

    def __exit__(self, *_reason: object) -> None:
        """Stop the server."""
        self._server.stop(no_assert=True)


class _Keeping:
    def __init__(self, got: list[bytes]) -> None:
        self._got = got

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        """Keep a mail and say so."""
        await asyncio.sleep(0)
        self._got.append(bytes(envelope.original_content or b""))
        return "250 kept"


TRIALS: dict[str, Callable[[Path], ImportTrial | SendTrial]] = {"import": ImportTrial, "send": SendTrial}
