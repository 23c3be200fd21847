"""Mail providers that many people use: their servers, and what a person must do there first."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Security = Literal["tls", "starttls", "plain"]
Source = Literal["provider", "autoconfig", "guess", "assumed"]
Note = Literal["", "app-password", "enable-imap", "mail-password", "sign-in-only", "proton-bridge"]
"""What to tell the person: make an app password; switch IMAP on in the web mail; use the separate mail password;
passwords are not accepted, only signing in (OAuth); Proton's own bridge must run on this computer."""


@dataclass(frozen=True)
class Server:
    """One direction: where, how encrypted, and the login name."""

    host: str
    port: int
    security: Security
    user: str


@dataclass(frozen=True)
class MailServers:
    """Both directions. ``source`` says how they were found; ``assumed`` means that nothing answered."""

    imap: Server
    smtp: Server
    source: Source
    note: Note = ""


@dataclass(frozen=True)
class Provider:
    """One row of the table. ``domains`` ending in ``.*`` match any country; ``user`` is the login's form."""

    name: str
    domains: tuple[str, ...]
    imap: str
    smtp: str
    note: Note = ""
    user: Literal["address", "local"] = "address"

    def servers(self, address: str) -> MailServers:
        """Return the servers for one address of this provider."""
        user = address if self.user == "address" else address.rpartition("@")[0]
        return MailServers(_server(self.imap, user), _server(self.smtp, user), "provider", self.note)


def _server(text: str, user: str) -> Server:
    """Read ``host:port/security``; 993 and 465 mean TLS, others STARTTLS unless said."""
    place, _, security = text.partition("/")
    host, _, port = place.partition(":")
    tls = security == "tls" or (not security and port in ("993", "465"))
    return Server(host, int(port), "tls" if tls else "starttls", user)


def _row(name: str, domains: str, imap: str, smtp: str, note: Note = "", local: bool = False) -> Provider:
    return Provider(name, tuple(domains.split()), imap, smtp, note, "local" if local else "address")


PROVIDERS = (
    _row("Gmail", "gmail.com googlemail.com", "imap.gmail.com:993", "smtp.gmail.com:465", "app-password"),
    _row(
        "Outlook, Microsoft 365",
        "outlook.* hotmail.* live.* msn.com windowslive.com onmicrosoft.com office365.com",
        "outlook.office365.com:993",
        "smtp.office365.com:587",
        "sign-in-only",
    ),
    _row(
        "Yahoo",
        "yahoo.* ymail.com rocketmail.com myyahoo.com",
        "imap.mail.yahoo.com:993",
        "smtp.mail.yahoo.com:465",
        "app-password",
    ),
    _row("AOL", "aol.* aim.com", "imap.aol.com:993", "smtp.aol.com:465", "app-password"),
    _row("iCloud", "icloud.com me.com mac.com", "imap.mail.me.com:993", "smtp.mail.me.com:587", "app-password"),
    _row("GMX", "gmx.net gmx.de gmx.at gmx.ch gmx.eu gmx.org", "imap.gmx.net:993", "mail.gmx.net:465", "enable-imap"),
    _row("GMX.com", "gmx.com gmx.us gmx.co.uk gmx.es gmx.fr", "imap.gmx.com:993", "mail.gmx.com:465", "enable-imap"),
    _row("WEB.DE", "web.de", "imap.web.de:993", "smtp.web.de:465", "enable-imap", local=True),
    _row("mail.com", "mail.com email.com usa.com", "imap.mail.com:993", "smtp.mail.com:465", "enable-imap"),
    _row("Fastmail", "fastmail.com fastmail.fm", "imap.fastmail.com:993", "smtp.fastmail.com:465", "app-password"),
    _row("Zoho", "zoho.com zohomail.com", "imap.zoho.com:993", "smtp.zoho.com:465", "app-password"),
    _row("Zoho (EU)", "zoho.eu zohomail.eu", "imap.zoho.eu:993", "smtp.zoho.eu:465", "app-password"),
    _row(
        "Proton Mail",
        "proton.me protonmail.com protonmail.ch pm.me",
        "127.0.0.1:1143",
        "127.0.0.1:1025",
        "proton-bridge",
    ),
    _row("mailbox.org", "mailbox.org", "imap.mailbox.org:993", "smtp.mailbox.org:465"),
    _row("Posteo", "posteo.de posteo.net posteo.org", "posteo.de:993", "posteo.de:465"),
    _row(
        "T-Online",
        "t-online.de magenta.de",
        "secureimap.t-online.de:993",
        "securesmtp.t-online.de:465",
        "mail-password",
    ),
    _row("freenet", "freenet.de", "mx.freenet.de:993", "mx.freenet.de:465", "enable-imap"),
    _row("1&1", "online.de onlinehome.de", "imap.1und1.de:993", "smtp.1und1.de:465"),
    _row("IONOS", "ionos.com ionos.co.uk", "imap.ionos.com:993", "smtp.ionos.com:465"),
    _row("IONOS (DE)", "ionos.de", "imap.ionos.de:993", "smtp.ionos.de:465"),
    _row("IONOS (ES)", "ionos.es", "imap.ionos.es:993", "smtp.ionos.es:465"),
    _row("OVH", "ovh.net ovh.com", "ssl0.ovh.net:993", "ssl0.ovh.net:465"),
    _row("Hostinger", "hostinger.com", "imap.hostinger.com:993", "smtp.hostinger.com:465"),
    _row("Migadu", "migadu.com", "imap.migadu.com:993", "smtp.migadu.com:465"),
    _row("Onet", "onet.pl onet.eu op.pl vp.pl poczta.onet.pl poczta.onet.eu onet.com.pl autograf.pl",
         "imap.poczta.onet.pl:993", "smtp.poczta.onet.pl:465", "enable-imap"),
    _row("WP", "wp.pl wp.eu", "imap.wp.pl:993", "smtp.wp.pl:465", "enable-imap"),
    _row(
        "o2", "o2.pl go2.pl tlen.pl prokonto.pl", "poczta.o2.pl:993", "poczta.o2.pl:465", "enable-imap", local=True
    ),
    _row("Interia", "interia.pl interia.eu poczta.fm", "poczta.interia.pl:993", "poczta.interia.pl:465", "enable-imap"),
    _row("Yandex", "yandex.* ya.ru", "imap.yandex.com:993", "smtp.yandex.com:465", "app-password"),
    _row(
        "Mail.ru", "mail.ru inbox.ru list.ru bk.ru internet.ru", "imap.mail.ru:993", "smtp.mail.ru:465", "app-password"
    ),
    _row("Orange", "orange.fr wanadoo.fr", "imap.orange.fr:993", "smtp.orange.fr:465"),
    _row("Free", "free.fr", "imap.free.fr:993", "smtp.free.fr:465", local=True),
    _row("Libero", "libero.it", "imapmail.libero.it:993", "smtp.libero.it:465", "enable-imap"),
    _row("Comcast", "comcast.net", "imap.comcast.net:993", "smtp.comcast.net:587", "enable-imap"),
    _row("QQ", "qq.com foxmail.com", "imap.qq.com:993", "smtp.qq.com:465", "app-password"),
)  # fmt: skip
"""Facts as the providers' help pages and Thunderbird's public list state them. Names are shown as they are."""

_COUNTRIES = re.compile(r"com|[a-z]{2}|(?:com|co|net)\.[a-z]{2}")


def provider_of(domain: str) -> Provider | None:
    """Return the provider of a mail domain, ``None`` when it is nobody's we know."""
    name = domain.lower()
    return next((row for row in PROVIDERS if any(_matches(name, pattern) for pattern in row.domains)), None)


def _matches(domain: str, pattern: str) -> bool:
    """Match a domain, one of Microsoft's tenants, or ``name.*`` for com and the countries (not live.agency)."""
    if pattern.endswith(".*"):
        first, _, rest = domain.partition(".")
        return first == pattern[:-2] and _COUNTRIES.fullmatch(rest) is not None
    return domain == pattern or (pattern == "onmicrosoft.com" and domain.endswith(f".{pattern}"))
