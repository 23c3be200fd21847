"""Finds the mail servers of an address, and tries whether they work."""

from __future__ import annotations

import ipaddress
import ssl
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from urllib.parse import quote

from desktop.core.errors import DeskError
from desktop.mail.autoconfig_xml import UnusableXmlError, read_servers
from desktop.mail.imap import connect
from desktop.mail.imap_types import ImapAccount
from desktop.mail.providers import MailServers, Server, provider_of
from desktop.mail.smtp import check
from desktop.mail.smtp_message import is_sound_address
from desktop.mail.smtp_types import SmtpAccount
from desktop.mail.wire import Address, Wire
from desktop.mail.wire_errors import MailError, clean_text
from desktop.mail.wire_probe import Place, answers

__all__ = ["MailServers", "Outcome", "Report", "Server", "guess", "try_both"]

_ADDRESSES = (
    "https://autoconfig.{domain}/mail/config-v1.1.xml?emailaddress={address}",
    "https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml?emailaddress={address}",
)
_PREFIXES = {"imap": ("imap.", "mail.", ""), "smtp": ("smtp.", "mail.", "")}


@dataclass(frozen=True)
class Outcome:
    """What one direction said: ``mail-incoming-works``, ``mail-outgoing-works`` or the code of a failure."""

    code: str
    details: dict[str, object] = field(default_factory=dict)

    @property
    def works(self) -> bool:
        """Whether the login succeeded."""
        return self.code.endswith("-works")


@dataclass(frozen=True)
class Report:
    """The result of trying both directions."""

    incoming: Outcome
    outgoing: Outcome

    @property
    def works(self) -> bool:
        """Whether both logins succeeded."""
        return self.incoming.works and self.outgoing.works


def guess(address: str, wire: Wire | None = None) -> MailServers:
    """Return the servers for ``address``; always something to begin with, ``assumed`` when nothing answered.

    Order: the table of providers (no network), the domain's own autoconfig over https, usual names that answer with a
    valid certificate. The only ones asked are servers of the address's domain. Takes some seconds; not for the
    window's thread. Raises ``mail-address-invalid``.
    """
    clean = address.strip()
    if not is_sound_address(clean):
        raise DeskError("mail-address-invalid", address=clean_text(clean))
    domain = _ascii_domain(clean)
    if (provider := provider_of(domain)) is not None:
        return provider.servers(clean)
    wire = wire or Wire()
    typed = _literal(domain)
    if typed is not None:
        wire, domain = wire.allowing(typed), str(typed)
    found = None if typed is not None else _by_autoconfig(clean, domain, wire)
    return found or _by_asking(clean, domain, wire, with_names=typed is None)


def try_both(imap: ImapAccount, smtp: SmtpAccount, context: ssl.SSLContext | None = None) -> Report:
    """Log in to both at the same time; what fails is told per direction, nothing is raised."""
    with ThreadPoolExecutor(2) as pool:
        incoming = pool.submit(_try_incoming, imap, context)
        outgoing = pool.submit(_try_outgoing, smtp, context)
        return Report(incoming.result(), outgoing.result())


def _try_incoming(account: ImapAccount, context: ssl.SSLContext | None) -> Outcome:
    try:
        with connect(account, 20.0, context) as session:
            session.select("INBOX")
    except DeskError as refusal:
        return Outcome(refusal.code, refusal.details)
    return Outcome("mail-incoming-works")


def _try_outgoing(account: SmtpAccount, context: ssl.SSLContext | None) -> Outcome:
    try:
        check(account, context)
    except DeskError as refusal:
        return Outcome(refusal.code, refusal.details)
    return Outcome("mail-outgoing-works")


def _ascii_domain(address: str) -> str:
    domain = address.rpartition("@")[2].lower().strip("[]").removeprefix("ipv6:")
    try:
        return domain if domain.isascii() else domain.encode("idna").decode("ascii")
    except UnicodeError:
        raise DeskError("mail-address-invalid", address=clean_text(address)) from None


def _literal(domain: str) -> Address | None:
    """Return the address when the person typed one instead of a name: then, and only then, it may be private."""
    try:
        return ipaddress.ip_address(domain)
    except ValueError:
        return None


def _by_autoconfig(address: str, domain: str, wire: Wire) -> MailServers | None:
    """Ask the domain itself. A host it names must be public, or we would send the password into the local net."""
    for pattern in _ADDRESSES:
        try:
            page = wire.fetch(pattern.format(domain=domain, address=quote(address)))
            found = read_servers(page, address)
            if found is not None:
                for server in (found.imap, found.smtp):
                    wire.addresses(server.host, server.port)
                return found
        except (MailError, UnusableXmlError, OSError):
            continue
    return None


def _by_asking(address: str, domain: str, wire: Wire, with_names: bool) -> MailServers:
    """Try the usual names at the same time and take the best of those that answer."""
    places = [place for protocol in _PREFIXES for place in _places(protocol, domain, with_names)]
    with ThreadPoolExecutor(len(places)) as pool:
        working = [
            place for place, good in zip(places, pool.map(lambda p: answers(wire, p), places), strict=True) if good
        ]
    imap, smtp = _best(working, "imap", address), _best(working, "smtp", address)
    if imap and smtp:
        return MailServers(imap, smtp, "guess")
    first = ("imap.", "smtp.") if with_names else ("", "")
    return MailServers(
        imap or Server(first[0] + domain, 993, "tls", address),
        smtp or Server(first[1] + domain, 465, "tls", address),
        "assumed",
    )


def _places(protocol: str, domain: str, with_names: bool) -> Iterable[Place]:
    """List where to look, best first: encrypted from the start before STARTTLS, the plain name before others."""
    for prefix in _PREFIXES[protocol] if with_names else ("",):
        if protocol == "imap":
            yield Place("imap", prefix + domain, 993, "tls")
            yield Place("imap", prefix + domain, 143, "starttls")
        else:
            yield Place("smtp", prefix + domain, 465, "tls")
            yield Place("smtp", prefix + domain, 587, "starttls")


def _best(working: list[Place], protocol: str, address: str) -> Server | None:
    found = [place for place in working if place.protocol == protocol]
    best = min(found, key=lambda place: place.security != "tls", default=None)
    return Server(best.host, best.port, best.security, address) if best else None
