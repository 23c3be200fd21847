"""Reads Thunderbird's autoconfig format (config-v1.1.xml), as strangers may have written it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from desktop.mail.providers import MailServers, Security, Server

PORTS = {"imap": (143, 993), "smtp": (25, 465, 587, 2525)}
"""Any other port is somebody using us to knock at doors."""
_SOCKETS: dict[str, Security] = {"SSL": "tls", "TLS": "tls", "STARTTLS": "starttls"}
_HOST = re.compile(
    r"(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*"
)
_DEPTH = 20


class UnusableXmlError(Exception):
    """Not XML, or XML with things that have no place in a settings file."""


def read_servers(xml: bytes, address: str) -> MailServers | None:
    """Return the first encrypted IMAP and SMTP server, ``None`` when one of them is missing.

    Raises ``UnusableXmlError``. Servers without encryption are passed over: a password would be readable on the way.
    """
    root = parse(xml)
    imap = _first(root.iter("incomingServer"), "imap", address)
    smtp = _first(root.iter("outgoingServer"), "smtp", address)
    return MailServers(imap, smtp, "autoconfig") if imap and smtp else None


def parse(xml: bytes) -> Element:
    """Return the root element. A document type, hence any entity of its own, is refused at the first sight."""
    parser = expat.ParserCreate()
    builder = TreeBuilder()
    depth = 0

    def refuse(*_arguments: object) -> None:
        raise UnusableXmlError("document type")

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEPTH:
            raise UnusableXmlError("too deep")
        builder.start(tag, attributes)

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(tag)

    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    try:
        parser.Parse(xml, True)
        root: Element = builder.close()
    except (expat.ExpatError, ValueError, AssertionError, LookupError) as error:
        raise UnusableXmlError(str(error)) from None
    return root


def _first(elements: Iterable[Element], kind: str, address: str) -> Server | None:
    found = (_server(element, kind, address) for element in elements if element.get("type") == kind)
    return next((server for server in found if server is not None), None)


def _server(element: Element, kind: str, address: str) -> Server | None:
    host = _filled(element.findtext("hostname", ""), address)
    port = element.findtext("port", "").strip()
    security = _SOCKETS.get(element.findtext("socketType", "").strip().upper())
    user = _filled(element.findtext("username", "") or "%EMAILADDRESS%", address)
    if security is None or not _HOST.fullmatch(host) or not re.fullmatch(r"[0-9]{1,5}", port):
        return None
    if int(port) not in PORTS[kind] or not user.isprintable():
        return None
    return Server(host.lower(), int(port), security, user)


def _filled(text: str, address: str) -> str:
    local, _, domain = address.rpartition("@")
    text = text.strip().replace("%EMAILADDRESS%", address)
    return text.replace("%EMAILLOCALPART%", local).replace("%EMAILDOMAIN%", domain)
