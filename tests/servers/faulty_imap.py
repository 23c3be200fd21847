"""An IMAP server that misbehaves on command: what real ones do on a bad day, each fault by name.

Faults: ``drop-in-literal``, ``stall``, ``short-literal`` (announces more than it sends), ``long-literal`` (announces
less), ``wrong-size`` (RFC822.SIZE lies), ``huge-literal`` (announces a terabyte), ``duplicate-uid``, ``long-line``
(10 MB without an end), ``expunge`` (the message vanishes during FETCH), ``last-for-star``, ``no-uidvalidity``, ``bye``,
``garbage``, ``echo-password``, ``busy-login``, ``early-idle``, ``drop-in-idle``.
"""

from __future__ import annotations

import asyncio
import re
import threading
from collections.abc import Awaitable, Callable

from tests.patience import PATIENCE_S

BODY = re.compile(r"BODY\.PEEK\[\](?:<(\d+)\.(\d+)>)?")


class FaultyImap:
    """Serves ``messages`` (UID → raw) from one folder; ``faults`` are armed until ``times`` runs out."""

    host = "127.0.0.1"

    def __init__(self) -> None:
        self.messages: dict[int, bytes] = {}
        self.fault = ""
        self.times = 1
        self.port = 0
        self.commands: list[str] = []
        self.idling = threading.Event()
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        """Listen on a free port; returns when connections are accepted."""
        self._thread.start()
        self._ready.wait(PATIENCE_S)

    def stop(self) -> None:
        """Close everything."""
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(PATIENCE_S)
        self._loop.close()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._serve())

    async def _serve(self) -> None:
        self._stop = asyncio.Event()
        server = await asyncio.start_server(self._talk, self.host, 0, limit=2**20)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        server.close()
        others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    def _armed(self, *names: str) -> bool:
        """Say whether one of these faults is due now, and count it."""
        if self.fault not in names or self.times <= 0:
            return False
        self.times -= 1
        return True

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            writer.write(b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN IDLE] ready\r\n")
            while line := await reader.readline():
                tag, _, rest = line.decode().strip().partition(" ")
                self.commands.append(rest)
                if not await self._answer(tag, rest, reader, writer):
                    break
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            self.commands.append("(gone)")
        finally:
            writer.close()

    async def _answer(self, tag: str, rest: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        words = rest.upper().split()
        verb = words[1] if words[0] == "UID" else words[0]
        if self.fault == "stall" and verb == "FETCH":
            await asyncio.sleep(3600)
        if verb == "FETCH" and self._armed("bye"):
            writer.write(b"* BYE going down for maintenance\r\n")
            return False
        special: dict[str, Callable[[], Awaitable[bool]]] = {
            "AUTHENTICATE": lambda: self._login(tag, reader, writer),
            "IDLE": lambda: self._idle(tag, reader, writer),
            "FETCH": lambda: self._fetch(tag, rest, writer),
        }
        if verb in special:
            return await special[verb]()
        simple = {"SELECT": self._select, "SEARCH": self._search, "CAPABILITY": self._capability}
        writer.write((simple[verb](rest) if verb in simple else b"") + f"{tag} OK {verb} done\r\n".encode())
        return verb != "LOGOUT"

    async def _login(self, tag: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        writer.write(b"+ \r\n")
        await writer.drain()
        await reader.readline()
        if self.fault == "echo-password":
            writer.write(f"{tag} NO [AUTHENTICATIONFAILED] canary-pass-9 is wrong\r\n".encode())
        elif self.fault == "busy-login":
            writer.write(f"{tag} NO [UNAVAILABLE] try later\r\n".encode())
        else:
            writer.write(f"{tag} OK welcome\r\n".encode())
        return True

    def _capability(self, _rest: str) -> bytes:
        return b"* CAPABILITY IMAP4rev1 AUTH=PLAIN IDLE\r\n"

    def _select(self, _rest: str) -> bytes:
        validity = b"" if self.fault == "no-uidvalidity" else b"* OK [UIDVALIDITY 77] valid\r\n"
        count = len(self.messages)
        return b"* FLAGS (\\Seen)\r\n* %d EXISTS\r\n* 0 RECENT\r\n" % count + validity

    def _search(self, rest: str) -> bytes:
        if self._armed("long-line"):
            return b"* SEARCH" + b" 1234567" * 1_310_720 + b"\r\n"
        found = re.search(r"UID (\d+):\*", rest[4:])
        low = int(found.group(1)) if found else 0
        uids = [uid for uid in sorted(self.messages) if uid >= low]
        if self.fault == "last-for-star" and not uids:
            uids = [max(self.messages)]
        if self.fault == "duplicate-uid":
            uids = [*uids, *uids]
        return b"* SEARCH " + " ".join(map(str, uids)).encode() + b"\r\n"

    async def _idle(self, tag: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        if self.fault == "early-idle":
            writer.write(b"* 1 FETCH (FLAGS (\\Seen))\r\n")
        writer.write(b"+ idling\r\n")
        await writer.drain()
        self.idling.set()
        if self._armed("drop-in-idle"):
            return False
        await reader.readline()
        writer.write(f"{tag} OK idle done\r\n".encode())
        return True

    async def _fetch(self, tag: str, rest: str, writer: asyncio.StreamWriter) -> bool:
        wanted = [int(uid) for uid in rest.split()[2].split(",")]
        if self._armed("expunge"):
            for uid in wanted:
                self.messages.pop(uid, None)
            writer.write(b"* 1 EXPUNGE\r\n" + f"{tag} NO [EXPUNGEISSUED] gone\r\n".encode())
            return True
        if self._armed("garbage"):
            writer.write(b"* 1 FETCH (UID ((((\r\n" + f"{tag} OK done\r\n".encode())
            return True
        for number, uid in enumerate(sorted(self.messages), 1):
            if uid in wanted and not self._send(number, uid, rest, writer):
                return False
        writer.write(f"{tag} OK fetched\r\n".encode())
        return True

    def _send(self, number: int, uid: int, rest: str, writer: asyncio.StreamWriter) -> bool:
        raw = self.messages[uid]
        size = len(raw) + (7 if self.fault == "wrong-size" else 0)
        parts = [f"UID {uid}"] + ([f"RFC822.SIZE {size}"] if "RFC822.SIZE" in rest else [])
        writer.write(f"* {number} FETCH ({' '.join(parts)}".encode())
        asked = BODY.search(rest)
        if asked:
            start, count = int(asked.group(1) or 0), int(asked.group(2) or len(raw))
            label = "BODY[]" + (f"<{start}>" if asked.group(1) else "")
            if not self._send_body(label, raw[start : start + count], writer):
                return False
        writer.write(b")\r\n")
        return True

    def _send_body(self, label: str, piece: bytes, writer: asyncio.StreamWriter) -> bool:
        announced, sent, go_on = len(piece), piece, True
        if self._armed("drop-in-literal"):
            sent, go_on = piece[: len(piece) // 2], False
        elif self._armed("short-literal"):
            announced += 40
        elif self._armed("long-literal"):
            announced -= 10
        elif self._armed("huge-literal"):
            announced = 2**40
        writer.write(f" {label} {{{announced}}}\r\n".encode() + sent)
        return go_on
