"""Connections to places that somebody else named: only to public addresses, whatever the name or the redirect says.

A mail domain may point its names at the router or the printer of the person who types an address (SSRF). So a name is
resolved once, every answer is judged, and the connection goes to the judged address: asking the DNS again
could give another answer. Servers that the person types in by hand do not pass here.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import time
from collections.abc import Callable
from urllib.parse import urljoin, urlsplit

from desktop.mail.wire_errors import MailError, clean_text, has_control_characters, network_code

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolve = Callable[[str, int], list[Address]]
Dial = Callable[[Address, int, float], socket.socket]
Permits = Callable[[Address], bool]

MAX_REDIRECTS = 3
MAX_BODY = 64 * 1024
TIMEOUT = 6.0
"""Seconds for each wait; a whole page gets three times that."""

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_FORBIDDEN = tuple(ipaddress.ip_network(block) for block in ("64:ff9b:1::/48", "fec0::/10", "::/96", "192.88.99.0/24"))


def is_public(address: Address) -> bool:
    """Say whether ``address`` is out on the internet, also when an IPv4 address hides inside an IPv6 one."""
    inner = _inside(address)
    if inner is not None:
        return is_public(inner)
    special = address.is_multicast or address.is_reserved or address.is_unspecified or address.is_loopback
    blocked = any(address in block for block in _FORBIDDEN if block.version == address.version)
    return address.is_global and not special and not blocked and not address.is_link_local


def _inside(address: Address) -> ipaddress.IPv4Address | None:
    """Return the IPv4 address that a mapped, 6to4, Teredo or NAT64 address leads to."""
    if isinstance(address, ipaddress.IPv4Address):
        return None
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)


def resolve(host: str, port: int) -> list[Address]:
    """Ask the system for the addresses of ``host``, in its order of preference."""
    rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    found = [ipaddress.ip_address(str(row[4][0]).partition("%")[0]) for row in rows]
    return list(dict.fromkeys(found))


def dial(address: Address, port: int, timeout: float) -> socket.socket:
    """Open a TCP connection to exactly this address."""
    return socket.create_connection((str(address), port), timeout)


class Wire:
    """Opens guarded connections. ``also`` are addresses that are allowed though they are private.

    ``resolve``, ``dial`` and ``context`` are given by tests; the judging in between is not replaceable.
    """

    def __init__(
        self,
        *,
        also: frozenset[Address] = frozenset(),
        resolve: Resolve = resolve,
        dial: Dial = dial,
        context: ssl.SSLContext | None = None,
        timeout: float = TIMEOUT,
    ) -> None:
        self._also = also
        self._resolve = resolve
        self._dial = dial
        self._context = context or ssl.create_default_context()
        self._timeout = timeout

    def allowing(self, address: Address) -> Wire:
        """Return the same with one more address allowed: the one that the person typed."""
        return Wire(
            also=self._also | {address},
            resolve=self._resolve,
            dial=self._dial,
            context=self._context,
            timeout=self._timeout,
        )

    def addresses(self, host: str, port: int) -> list[Address]:
        """Return where ``host`` may be reached; ``mail-address-private`` when every answer is forbidden.

        One forbidden answer among public ones is left out, not fatal: split-horizon DNS is common.
        """
        if not host or has_control_characters(host):
            raise MailError("mail-host-not-found", host=host, port=port, text="")
        found = self._resolve(host, port)
        allowed = [one for one in found if one in self._also or is_public(one)]
        if not allowed:
            raise MailError("mail-address-private", host=host, port=port, text="")
        return allowed

    def connect(self, host: str, port: int) -> socket.socket:
        """Connect to the first address that answers. Raises ``MailError`` with the last reason."""
        try:
            for address in (allowed := self.addresses(host, port)):
                try:
                    return self._dial(address, port, self._timeout)
                except OSError:
                    if address == allowed[-1]:
                        raise
        except (OSError, UnicodeError, ValueError) as error:
            code = network_code(error, connecting=True) or "mail-host-not-found"
            raise MailError(code, host=host, port=port, text=str(error)) from error
        raise MailError("mail-host-not-found", host=host, port=port, text="")

    def encrypt(self, plain: socket.socket, host: str, port: int) -> ssl.SSLSocket:
        """Put TLS onto a connection, with certificate and name checked; closes it when that fails."""
        try:
            return self._context.wrap_socket(plain, server_hostname=host)
        except (OSError, ValueError) as error:
            plain.close()
            code = network_code(error, connecting=True) or "mail-tls-failed"
            raise MailError(code, host=host, port=port, text=str(error)) from error

    def fetch(self, url: str) -> bytes:
        """Return what an https address holds, following few redirects, each judged like the first.

        Raises ``MailError``: ``mail-address-private``, ``mail-url-refused``, ``mail-answer-unusable`` or that of a
        network failure.
        """
        deadline = time.monotonic() + 3 * self._timeout
        for _ in range(MAX_REDIRECTS + 1):
            host = _checked_host(url)
            with self.encrypt(self.connect(host, 443), host, 443) as secure:
                target, body = _get(secure, host, url, deadline)
            if target is None:
                return body
            url = _joined(url, target)
        raise MailError("mail-url-refused", host=host, port=443, text="redirects")


def _checked_host(url: str) -> str:
    """Return the host of an acceptable address: https, the usual port, nobody's name or password in it."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise MailError("mail-url-refused", host="", port=443, text="") from None
    if parts.scheme != "https" or port not in (None, 443) or "@" in parts.netloc or has_control_characters(url):
        raise MailError("mail-url-refused", host=host, port=port or 443, text=parts.scheme)
    return host


def _joined(url: str, target: str) -> str:
    try:
        return urljoin(url, target)
    except ValueError:
        raise MailError("mail-url-refused", host="", port=443, text=clean_text(target)) from None


def _get(secure: ssl.SSLSocket, host: str, url: str, deadline: float) -> tuple[str | None, bytes]:
    """Ask for one page; return where it redirects to, or ``None`` and the body."""
    parts = urlsplit(url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    connection = http.client.HTTPSConnection(host)
    connection.sock = secure
    try:
        connection.request("GET", path, headers={"Accept": "text/xml", "User-Agent": "Deskbell"})
        with connection.getresponse() as response:
            if response.status in (301, 302, 303, 307, 308):
                return response.getheader("Location") or "", b""
            if response.status != 200:
                raise MailError("mail-answer-unusable", host=host, port=443, text=str(response.status))
            return None, _read_body(response, host, deadline)
    except (OSError, http.client.HTTPException, ValueError) as error:
        code = network_code(error) if isinstance(error, OSError) else "mail-answer-unusable"
        raise MailError(code or "mail-answer-unusable", host=host, port=443, text=str(error)) from error


def _read_body(response: http.client.HTTPResponse, host: str, deadline: float) -> bytes:
    """Read at most ``MAX_BODY`` bytes, and not for ever when they drip."""
    body = b""
    while piece := response.read1(8192):
        body += piece
        if len(body) > MAX_BODY or time.monotonic() > deadline:
            raise MailError("mail-answer-unusable", host=host, port=443, text="size or time")
    return body
