"""A real SMTP server (aiosmtpd) that follows a script: it refuses, hangs up and delivers as a test says."""

from __future__ import annotations

import asyncio
import base64
import ssl
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.patience import PATIENCE_S
from tests.servers.certificates import Certificates
from tests.servers.dovecot import PASSWORD, Dovecot, free_port


@dataclass(frozen=True)
class Received:
    """One message as it came: envelope and exact bytes (dots unstuffed, CRLF kept)."""

    mail_from: str
    rcpt_tos: tuple[str, ...]
    content: bytes
    options: tuple[str, ...]


@dataclass
class Script:
    """What the server does instead of accepting.

    ``replies``: stage (``EHLO``, ``AUTH``, ``MAIL``, ``RCPT``, ``DATA`` for the command, ``END`` for the final dot) or
    ``RCPT:address`` → reply line. ``drop``: the stage at which the connection is cut without a word; ``BODY``
    is in the middle of the message. ``stall``: the stage at which nothing is answered any more.
    """

    replies: dict[str, str] = field(default_factory=dict)
    drop: str = ""
    stall: str = ""


class SmtpServer:
    """Listens on 127.0.0.1; ``received`` grows, ``commands`` shows every line that a client sent.

    ``mode`` is starttls, tls or plain. With ``deliver_to`` set, mail reaches Dovecot's users by APPEND.
    """

    host = "localhost"
    user = "agent@example.test"
    password = PASSWORD

    def __init__(
        self,
        certificates: Certificates,
        mode: str = "starttls",
        size_limit: int = 10_000_000,
        smtputf8: bool = True,
        auth: bool = True,
    ) -> None:
        self.script = Script()
        self.received: list[Received] = []
        self.commands: list[str] = []
        self.transports: list[Any] = []
        self.auth = auth
        self.deliver_to: Dovecot | None = None
        self.port = free_port()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificates.chain, certificates.key)
        options: dict[str, Any] = {"data_size_limit": size_limit, "enable_SMTPUTF8": smtputf8}
        if mode == "starttls":
            options |= {"tls_context": context, "require_starttls": True}
        if auth:
            options |= {"authenticator": self._authenticate, "auth_require_tls": mode == "starttls"}
        self._controller = _Controller(self, options, context if mode == "tls" else None)

    def start(self) -> None:
        """Listen; returns when connections are accepted."""
        self._controller.start()

    def stop(self) -> None:
        """Stop listening and cut every connection (aiosmtpd leaves them open, which warns later)."""
        loop = self._controller.loop
        asyncio.run_coroutine_threadsafe(self._cut(), loop).result(PATIENCE_S)
        self._controller.stop(no_assert=True)

    async def _cut(self) -> None:
        for transport in self.transports:
            transport.abort()
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for _ in range(5):  # let the transports run their "connection lost"
            await asyncio.sleep(0)

    def _authenticate(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, data: object
    ) -> AuthResult:
        right = isinstance(data, LoginPassword) and (data.login, data.password) == (
            self.user.encode(),
            self.password.encode(),
        )
        return AuthResult(success=right, handled=False)

    def store(self, envelope: Envelope) -> None:
        """Keep a message and hand it to Dovecot when joined to one."""
        message = Received(
            (envelope.mail_from or "").replace("<>", ""),
            tuple(envelope.rcpt_tos),
            bytes(envelope.original_content or b""),
            tuple(envelope.mail_options),
        )
        self.received.append(message)
        for recipient in message.rcpt_tos:
            if self.deliver_to is not None and recipient in self.deliver_to.users:
                self.deliver_to.deliver(message.content, recipient)


class _Controller(Controller):
    """Runs ``_ScriptedSmtp`` on its own thread and loop."""

    def __init__(self, owner: SmtpServer, options: dict[str, Any], context: ssl.SSLContext | None) -> None:
        self._owner = owner
        super().__init__(
            _Keeper(owner),
            hostname="127.0.0.1",
            port=owner.port,
            ssl_context=context,
            ready_timeout=PATIENCE_S,
            **options,
        )

    def factory(self) -> SMTP:
        return _ScriptedSmtp(self._owner, self.handler, **self.SMTP_kwargs)


class _Keeper:
    """aiosmtpd's handler: all decisions are in the script, it only stores."""

    def __init__(self, owner: SmtpServer) -> None:
        self._owner = owner

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        owner = self._owner
        if owner.script.drop == "END":
            server.transport.abort()
            return "451 never seen"
        if owner.script.stall == "END":
            await asyncio.sleep(3600)
        if "END" in owner.script.replies:
            return owner.script.replies["END"]
        await asyncio.get_running_loop().run_in_executor(None, owner.store, envelope)
        return "250 2.0.0 accepted"


class _ScriptedSmtp(SMTP):
    """Looks into the script before each command."""

    def __init__(self, owner: SmtpServer, *args: Any, **kwargs: Any) -> None:
        self._owner = owner
        super().__init__(*args, **kwargs)
        self._auth_required = owner.auth  # as an option it would warn about our plain mode

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._owner.transports.append(transport)
        super().connection_made(transport)

    async def _scripted(self, stage: str, arg: str | None) -> bool:
        """Follow the script for this command; true when it has been answered (or will never be)."""
        script = self._owner.script
        self._owner.commands.append(f"{stage} {arg or ''}".strip())
        if script.drop == stage:
            self.transport.abort()
            return True
        if script.stall == stage:
            await asyncio.sleep(3600)
        address = (arg or "").partition("<")[2].partition(">")[0]
        reply = script.replies.get(f"{stage}:{address}", script.replies.get(stage))
        if reply is None:
            return False
        await self.push(reply)
        if reply.startswith("421"):
            self.transport.close()
        return True

    async def smtp_EHLO(self, hostname: str) -> None:
        if not await self._scripted("EHLO", hostname):
            await super().smtp_EHLO(hostname)

    async def smtp_AUTH(self, arg: str) -> None:
        if not await self._scripted("AUTH", None):
            await super().smtp_AUTH(arg)

    async def auth_XOAUTH2(self, _server: SMTP, args: list[str]) -> AuthResult:
        """Accept the token ``token-PASSWORD``; refuse others as Google does, by a challenge first."""
        user, _, rest = base64.b64decode(args[1]).decode().removeprefix("user=").partition("\x01")
        right = (user, rest) == (self._owner.user, f"auth=Bearer token-{self._owner.password}\x01\x01")
        if not right:
            await self.challenge_auth(b'{"status":"400"}')
        return AuthResult(success=right, handled=False)

    async def smtp_MAIL(self, arg: str) -> None:
        if not await self._scripted("MAIL", arg):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg: str) -> None:
        if not await self._scripted("RCPT", arg):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg: str) -> None:
        if await self._scripted("DATA", arg):
            return
        if self._owner.script.drop == "BODY":
            await self.push("354 go on")
            await self._reader.read(100)
            self.transport.abort()
            return
        await super().smtp_DATA(arg)
