"""A real IMAP server, Dovecot 2.3, on loopback with a temporary configuration; as root or as a plain user."""

from __future__ import annotations

import base64
import contextlib
import getpass
import grp
import hmac
import imaplib
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from tests.patience import PATIENCE_S
from tests.servers.certificates import Certificates

PASSWORD = "secret"
TOKEN_KEY = b"a key for the tokens of the tests"
USERS = ("agent@example.test", "second@example.test", "customer@example.test", "other@example.test")
MISSING = (
    "These tests talk to a real IMAP server and Dovecot 2.3 is not installed: "
    "run 'sudo apt-get install dovecot-imapd' (Debian 12) and try again."
)

FIRST_PORT, LAST_PORT = 15_000, 32_000
_given: set[int] = set()
_CONFIGURATION = """
base_dir={base}/run
state_dir={base}/state
log_path={base}/dovecot.log
protocols=imap
listen=127.0.0.1
default_internal_user={internal}
default_internal_group={group}
default_login_user={login}
first_valid_uid=1
first_valid_gid=1
mail_uid={uid}
mail_gid={gid}
mail_location=maildir:{base}/mail/%u
mail_home={base}/mail/%u
auth_mechanisms=plain login xoauth2
auth_failure_delay=0
auth_cache_size=0
disable_plaintext_auth=no
shutdown_clients=yes
mail_max_userip_connections=100
{capability}
ssl=yes
ssl_cert=<{base}/cert.pem
ssl_key=<{base}/key.pem
namespace inbox {{
  inbox=yes
  separator=/
  mailbox Sent {{
    auto=create
    special_use=\\Sent
  }}
  mailbox Archive {{
    auto=create
    special_use=\\Archive
  }}
}}
service imap-login {{
  chroot=
  inet_listener imap {{
    port={plain}
  }}
  inet_listener imaps {{
    port={tls}
    ssl=yes
  }}
}}
service anvil {{
  chroot=
}}
service stats {{
  chroot=
}}
passdb {{
  driver=oauth2
  mechanisms=xoauth2
  args={base}/oauth2.ext
}}
passdb {{
  driver=passwd-file
  mechanisms=plain login
  args={base}/users
}}
userdb {{
  driver=passwd-file
  args={base}/users
}}
"""


def free_port() -> int:
    """Return a TCP port of 127.0.0.1 that nobody listens on, and that was not given out before.

    It is none of those that systems hand to connections (32768 and up), or somebody's connection might take it before
    the server does.
    """
    while True:
        port = secrets.randbelow(LAST_PORT - FIRST_PORT) + FIRST_PORT
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            if port not in _given:
                _given.add(port)
                return port


def _url64(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")


class Dovecot:
    """One running server. ``plain_port`` offers STARTTLS, ``tls_port`` is TLS from the start.

    ``capability`` replaces the list of capabilities, to play a poorer server.
    """

    host = "localhost"
    password = PASSWORD
    users = USERS

    def __init__(self, certificates: Certificates, capability: str = "") -> None:
        program = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin:/usr/local/sbin")
        if program is None:
            raise RuntimeError(MISSING)
        self._program = program
        self.authority = certificates.authority
        self.plain_port, self.tls_port = free_port(), free_port()
        # Not pytest's tmp_path: the mail user must reach it and socket paths are limited to 107 bytes.
        self.base = Path(tempfile.mkdtemp(prefix="dovecot-"))
        self.base.chmod(0o755)
        self._configure(certificates, capability)
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    def _configure(self, certificates: Certificates, capability: str) -> None:
        root = os.geteuid() == 0
        uid, gid = (65534, 65534) if root else (os.getuid(), os.getgid())
        me, my_group = (getpass.getuser(), grp.getgrgid(gid).gr_name) if not root else ("", "")
        shutil.copy(certificates.chain, self.base / "cert.pem")
        shutil.copy(certificates.key, self.base / "key.pem")
        mail = self.base / "mail"
        mail.mkdir()
        os.chown(mail, uid, gid)
        lines = [f"{user}:{{PLAIN}}{PASSWORD}:{uid}:{gid}::{mail}/{user}::" for user in USERS]
        (self.base / "users").write_text("\n".join(lines) + "\n")
        text = _CONFIGURATION.format(
            base=self.base,
            internal="dovecot" if root else me,
            group="dovecot" if root else my_group,
            login="dovenull" if root else me,
            uid=uid,
            gid=gid,
            capability=f"imap_capability={capability}" if capability else "",
            plain=self.plain_port,
            tls=self.tls_port,
        )
        (self.base / "dovecot.conf").write_text(text)
        keys = self.base / "keys"
        self._write_keys(keys)
        oauth = f"introspection_mode=local\nlocal_validation_key_dict=fs:posix:prefix={keys}/\n"
        (self.base / "oauth2.ext").write_text(oauth)

    def _write_keys(self, keys: Path) -> None:
        """Write the key that ``token`` signs with, where Dovecot's dictionary of keys looks for it."""
        path = keys / "default" / "HS256" / "default"
        path.parent.mkdir(parents=True)
        path.write_bytes(base64.b64encode(TOKEN_KEY))

    def token(self, user: str = USERS[0], key: bytes = TOKEN_KEY) -> str:
        """Return an access token (a signed JWT) for XOAUTH2; with another ``key`` it is a forged one."""
        now = int(datetime.now(UTC).timestamp())
        head = {"alg": "HS256", "typ": "JWT", "kid": "default"}
        body = {"sub": user, "email": user, "iat": now - 10, "nbf": now - 10, "exp": now + 3600}
        signed = b".".join(_url64(json.dumps(part).encode()) for part in (head, body))
        return b".".join([signed, _url64(hmac.new(key, signed, "sha256").digest())]).decode()

    def start(self) -> None:
        """Start and return when the server greets."""
        command = [self._program, "-F", "-c", str(self.base / "dovecot.conf")]
        self._process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            with contextlib.suppress(OSError, imaplib.IMAP4.error):
                imaplib.IMAP4("127.0.0.1", self.plain_port, timeout=PATIENCE_S).logout()
                return
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(0.025)
                break
        log = self.base / "dovecot.log"
        raise RuntimeError("Dovecot did not start: " + (log.read_text() if log.exists() else "no log"))

    def kill(self) -> None:
        """Kill the server and all its processes at once, as a power cut would."""
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
            self._process = None
        (self.base / "run" / "master.pid").unlink(missing_ok=True)

    def restart(self) -> None:
        """Kill and start again on the same ports with the same mail."""
        self.kill()
        self.start()

    def remove(self) -> None:
        """Kill the server and delete all its files."""
        self.kill()
        shutil.rmtree(self.base, ignore_errors=True)

    @contextlib.contextmanager
    def client(self, user: str = USERS[0]) -> Iterator[imaplib.IMAP4]:
        """Give a plain imaplib connection logged in as ``user``: another mail program at the same mailbox."""
        with imaplib.IMAP4("127.0.0.1", self.plain_port, timeout=PATIENCE_S) as client:
            client.login(user, PASSWORD)
            yield client

    def deliver(self, raw: bytes, user: str = USERS[0], folder: str = "INBOX", flags: str = "") -> int:
        """Put a message into a folder (made when missing) and return its UID."""
        with self.client(user) as client:
            name = f'"{folder}"'
            client.create(name)
            kind, answer = client.append(name, flags, "", raw)
            assert kind == "OK", answer
            return int(answer[0].split(b"]")[0].split()[-1])

    def messages(self, user: str = USERS[0], folder: str = "INBOX") -> dict[int, tuple[set[str], bytes]]:
        """Return what a folder holds: UID → (flags, raw message). A missing folder is empty."""
        with self.client(user) as client:
            if client.select(f'"{folder}"', readonly=True)[0] != "OK":
                return {}
            found: dict[int, tuple[set[str], bytes]] = {}
            for uid in client.uid("SEARCH", "ALL")[1][0].split():
                _, rows = client.uid("FETCH", uid, "(FLAGS BODY.PEEK[])")
                head, body = rows[0]
                flags = {flag.decode() for flag in imaplib.ParseFlags(head)}
                found[int(uid)] = (flags, body)
            return found

    def expunge(self, uid: int, user: str = USERS[0], folder: str = "INBOX") -> None:
        """Remove one message, as another mail program would."""
        with self.client(user) as client:
            client.select(f'"{folder}"')
            client.uid("STORE", str(uid), "+FLAGS", r"(\Deleted)")
            client.uid("EXPUNGE", str(uid))

    def set_flags(self, uid: int, flags: str, user: str = USERS[0], folder: str = "INBOX") -> None:
        r"""Set flags such as ``\Seen``, as a telephone would."""
        with self.client(user) as client:
            client.select(f'"{folder}"')
            client.uid("STORE", str(uid), "+FLAGS", f"({flags})")

    def bump_uidvalidity(self, user: str = USERS[0], folder: str = "INBOX") -> None:
        """Give the folder another UIDVALIDITY and its messages new UIDs, as after a server's repair."""
        path = self.base / "mail" / user
        path = path if folder == "INBOX" else path / f".{folder.replace('/', '.')}"
        header = (path / "dovecot-uidlist").read_text().split("\n")[0].split()
        version, validity = header[0], int(next(part[1:] for part in header if part.startswith("V")))
        for index in path.glob("dovecot.index*"):
            index.unlink()
        owner = (path / "dovecot-uidlist").stat()
        (path / "dovecot-uidlist").write_text(f"{version} V{validity + 1} N1\n")
        os.chown(path / "dovecot-uidlist", owner.st_uid, owner.st_gid)
