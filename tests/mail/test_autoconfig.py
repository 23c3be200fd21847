"""Finding mail servers: known providers, the domain's own word, usual names; never a way into the local network."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable

import pytest

from desktop.core.errors import DeskError
from desktop.mail.autoconfig import MailServers, Server, guess, try_both
from desktop.mail.autoconfig_xml import UnusableXmlError, read_servers
from desktop.mail.imap import ImapAccount
from desktop.mail.providers import PROVIDERS, provider_of
from desktop.mail.smtp import SmtpAccount
from desktop.mail.wire import MAX_BODY, Address, Wire, is_public, resolve
from desktop.mail.wire_errors import MailError
from tests.servers.dovecot import Dovecot
from tests.servers.smtp import SmtpServer
from tests.servers.web import Page, WebServer

WHO = "ewa@example.test"
PUBLIC = ipaddress.ip_address("93.184.215.14")
PATH = "/mail/config-v1.1.xml"
XML = """<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="example.test">
<incomingServer type="pop3"><hostname>pop.example.test</hostname><port>995</port><socketType>SSL</socketType>
</incomingServer>
<incomingServer type="imap"><hostname>imap.example.test</hostname><port>143</port><socketType>plain</socketType>
<username>x</username></incomingServer>
<incomingServer type="imap"><hostname>imap.%EMAILDOMAIN%</hostname><port>993</port><socketType>SSL</socketType>
<username>%EMAILLOCALPART%</username></incomingServer>
<outgoingServer type="smtp"><hostname>smtp.example.test</hostname><port>587</port><socketType>STARTTLS</socketType>
<username>%EMAILADDRESS%</username></outgoingServer></emailProvider></clientConfig>"""
FOUND = MailServers(
    Server("imap.example.test", 993, "tls", "ewa"), Server("smtp.example.test", 587, "starttls", WHO), "autoconfig"
)

Names = dict[str, list[str]]


class Net:
    """A network of our own: names, and which loopback port stands behind a port; remembers who was dialled."""

    def __init__(self, names: Names, ports: dict[int, int]) -> None:
        self.names, self.ports = names, ports
        self.dialled: list[tuple[str, int]] = []

    def resolve(self, host: str, port: int) -> list[Address]:
        if host not in self.names:
            raise socket.gaierror(socket.EAI_NONAME, "unknown")
        return [ipaddress.ip_address(text) for text in self.names[host]]

    def dial(self, address: Address, port: int, timeout: float) -> socket.socket:
        self.dialled.append((str(address), port))
        if port not in self.ports:
            raise ConnectionRefusedError(111, "refused")
        return socket.create_connection(("127.0.0.1", self.ports[port]), timeout)

    def wire(self) -> Wire:
        return Wire(resolve=self.resolve, dial=self.dial, timeout=3)


def everywhere(*names: str) -> Names:
    return {name: [str(PUBLIC)] for name in names}


ALL = everywhere(
    "autoconfig.example.test", "example.test", "imap.example.test", "smtp.example.test", "mail.example.test"
)


@pytest.fixture
def net(web_server: WebServer) -> Net:
    return Net(dict(ALL), {443: web_server.port})


@pytest.mark.parametrize(
    ("address", "imap", "smtp", "note"),
    [
        ("a.b@gmail.com", "imap.gmail.com", "smtp.gmail.com", "app-password"),
        ("x@HOTMAIL.co.uk", "outlook.office365.com", "smtp.office365.com", "sign-in-only"),
        ("x@firma.onmicrosoft.com", "outlook.office365.com", "smtp.office365.com", "sign-in-only"),
        ("x@yahoo.es", "imap.mail.yahoo.com", "smtp.mail.yahoo.com", "app-password"),
        ("x@onet.pl", "imap.poczta.onet.pl", "smtp.poczta.onet.pl", "enable-imap"),
        ("x@t-online.de", "secureimap.t-online.de", "securesmtp.t-online.de", "mail-password"),
        ("x@proton.me", "127.0.0.1", "127.0.0.1", "proton-bridge"),
    ],
)
def test_known_providers_need_no_network(address: str, imap: str, smtp: str, note: str) -> None:
    net = Net({}, {})
    found = guess(address, net.wire())
    assert (found.imap.host, found.smtp.host, found.note, found.source) == (imap, smtp, note, "provider")
    assert found.imap.user == address
    assert net.dialled == []


def test_some_providers_want_the_part_before_the_at_as_login() -> None:
    assert guess("jan@o2.pl").imap == Server("poczta.o2.pl", 993, "tls", "jan")
    assert guess("jan@icloud.com").smtp == Server("smtp.mail.me.com", 587, "starttls", "jan@icloud.com")


def test_the_table_of_providers_is_sound() -> None:
    domains = [domain for row in PROVIDERS for domain in row.domains]
    assert len(domains) == len(set(domains))
    for row in PROVIDERS:
        servers = row.servers("me@x.example")
        assert {servers.imap.port, servers.smtp.port} <= {143, 993, 465, 587, 1143, 1025}
        assert "plain" not in (servers.imap.security, servers.smtp.security)


@pytest.mark.parametrize("domain", ["live.agency", "yahoo.evil.com", "notgmail.com", "gmail.com.evil.test", "live"])
def test_lookalike_domains_are_nobodys(domain: str) -> None:
    assert provider_of(domain) is None


@pytest.mark.parametrize("address", ["", "ewa", "ewa@", "@x", "a b@c", "ewa@x\r\ny", "ewa@<x>"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(DeskError, match="mail-address-invalid"):
        guess(address, Net({}, {}).wire())


def test_the_domain_itself_is_asked(net: Net, web_server: WebServer) -> None:
    web_server.pages[PATH] = Page(XML.encode())
    assert guess(WHO, net.wire()) == FOUND
    assert web_server.asked == [("autoconfig.example.test", PATH + "?emailaddress=ewa%40example.test")]


def test_the_well_known_place_is_asked_next(net: Net, web_server: WebServer) -> None:
    del net.names["autoconfig.example.test"]
    net.names["imap.mail.example.test"] = [str(PUBLIC)]
    web_server.pages["/.well-known/autoconfig" + PATH] = Page(XML.encode())
    assert guess("ewa@mail.example.test", net.wire()).source == "autoconfig"


def test_redirects_are_followed_a_few_times(net: Net, web_server: WebServer) -> None:
    web_server.pages |= {
        PATH: Page(status=302, headers={"Location": "/a"}),
        "/a": Page(status=301, headers={"Location": "https://mail.example.test/b"}),
        "/b": Page(XML.encode()),
    }
    assert guess(WHO, net.wire()) == FOUND
    web_server.pages["/b"] = Page(status=302, headers={"Location": "/b"})
    with pytest.raises(MailError, match="mail-url-refused"):
        net.wire().fetch("https://autoconfig.example.test/b")


@pytest.mark.parametrize(
    "target",
    [
        "http://mail.example.test/x",
        "https://127.0.0.1/x",
        "https://[::1]/x",
        "https://inner.example.test/x",
        "https://mail.example.test:8443/x",
        "https://user@mail.example.test/x",
        "file:///etc/passwd",
        "//inner.example.test/x",
        "https://",
        "https://[bad/",
        "https://mail.example.test:99999/",
        "",
    ],
)
def test_a_redirect_is_judged_like_the_first_address(net: Net, web_server: WebServer, target: str) -> None:
    net.names |= {"inner.example.test": ["10.0.0.7"], "127.0.0.1": ["127.0.0.1"], "::1": ["::1"]}
    web_server.pages[PATH] = Page(status=302, headers={"Location": target})
    with pytest.raises(MailError):
        net.wire().fetch("https://autoconfig.example.test" + PATH)
    assert {address for address, _ in net.dialled} == {str(PUBLIC)}


SPELLINGS = """
127.0.0.1 127.1 127.0.1 0 0.0.0.0 0x7f.1 0x7f000001 2130706433 017700000001 0177.0.0.1 127.0.0.1.
localhost LOCALHOST 10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.254 192.168.0.1 192.168.1.1 169.254.169.254
100.64.0.1 198.18.0.1 192.0.0.1 192.0.2.1 198.51.100.1 203.0.113.9 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255
::1 :: ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::127.0.0.1 64:ff9b::7f00:1 64:ff9b::10.0.0.1 64:ff9b:1::1 2002:7f00:1::
2002:c0a8:101::1 2001:0:0:0:0:0:f5ff:fffe fc00::1 fd12:3456::1 fe80::1 fec0::1 ff02::1 100::1 2001:db8::1
"""


@pytest.mark.parametrize("spelling", SPELLINGS.split())
def test_no_spelling_of_a_private_address_is_ever_connected_to(spelling: str) -> None:
    dialled: list[str] = []

    def dial(address: Address, port: int, timeout: float) -> socket.socket:
        dialled.append(str(address))
        raise ConnectionRefusedError

    wire = Wire(resolve=resolve, dial=dial)
    with pytest.raises(MailError):
        wire.connect(spelling, 443)
    with pytest.raises(MailError):
        wire.fetch(f"https://[{spelling}]/" if ":" in spelling else f"https://{spelling}/")
    assert dialled == []


@pytest.mark.parametrize(
    "public", ["93.184.215.14", "8.8.8.8", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "64:ff9b::808:808"]
)
def test_public_addresses_are_public(public: str) -> None:
    assert is_public(ipaddress.ip_address(public))


def test_a_name_that_changes_its_address_cannot_get_in(web_server: WebServer) -> None:
    net = Net({"autoconfig.example.test": [str(PUBLIC)]}, {})
    answers = [[PUBLIC], [ipaddress.ip_address("127.0.0.1")]]
    wire = Wire(resolve=lambda host, port: answers.pop(0) if len(answers) > 1 else answers[0], dial=net.dial, timeout=1)
    for _ in range(3):
        with pytest.raises(MailError):
            wire.fetch("https://autoconfig.example.test/")
    assert net.dialled == [(str(PUBLIC), 443)]


def test_of_several_addresses_only_the_public_ones_are_tried() -> None:
    net = Net({"x.example.test": ["10.0.0.1", str(PUBLIC), "::1"]}, {})
    with pytest.raises(MailError, match="mail-connection-refused"):
        net.wire().connect("x.example.test", 993)
    assert net.dialled == [(str(PUBLIC), 993)]


def test_servers_named_by_a_domain_must_be_public_too(net: Net, web_server: WebServer) -> None:
    web_server.pages[PATH] = Page(XML.replace("smtp.example.test", "router.example.test").encode())
    net.names["router.example.test"] = ["192.168.1.1"]
    assert guess(WHO, net.wire()).source == "assumed"


def test_an_untrusted_certificate_counts_as_no_answer(net: Net, web_server: WebServer) -> None:
    net.names["autoconfig.other.test"] = [str(PUBLIC)]
    web_server.pages[PATH] = Page(XML.encode())
    assert guess("ewa@other.test", net.wire()).source == "assumed"


def test_a_page_without_end_is_left(net: Net, web_server: WebServer) -> None:
    web_server.pages[PATH] = Page(b"<clientConfig>" + b" " * (MAX_BODY + 1))
    with pytest.raises(MailError, match="mail-answer-unusable"):
        net.wire().fetch("https://autoconfig.example.test" + PATH)


BOMB = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'


@pytest.mark.parametrize(
    "xml",
    [
        b"",
        b"<a>",
        b"not xml",
        b"\x00\xff",
        XML.replace("<clientConfig", BOMB + "<clientConfig").encode(),
        ('<?xml version="1.0" encoding="utf-16"?>' + BOMB + "<x>&b;</x>").encode("utf-16"),
        b'<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>',
        b"<a>" * 5000 + b"</a>" * 5000,
        b"<a>&undefined;</a>",
    ],
)
def test_hostile_xml_is_refused(xml: bytes) -> None:
    with pytest.raises(UnusableXmlError):
        read_servers(xml, WHO)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (">993<", ">22<"),
        (">993<", ">-1<"),
        (">993<", ">٩٩٣<"),
        (">993<", "><"),
        ("imap.%EMAILDOMAIN%", "imap.example.test\r\nx"),
        ("imap.%EMAILDOMAIN%", "http://x"),
        ("imap.%EMAILDOMAIN%", ""),
        ("%EMAILLOCALPART%", "a\nb"),
        (">SSL<", ">magic<"),
        ("incomingServer", "somethingElse"),
    ],
)
def test_a_settings_file_with_a_strange_value_gives_nothing(old: str, new: str) -> None:
    assert read_servers(XML.replace(old, new).encode(), WHO) is None


def test_usual_names_are_tried_and_the_best_answer_wins(dovecot: Dovecot, smtp_server: SmtpServer) -> None:
    net = Net(dict(ALL), {993: dovecot.tls_port, 143: dovecot.plain_port, 587: smtp_server.port})
    found = guess(WHO, net.wire())
    assert found == MailServers(
        Server("imap.example.test", 993, "tls", WHO), Server("smtp.example.test", 587, "starttls", WHO), "guess"
    )
    assert (
        guess(WHO, Net(dict(ALL), {143: dovecot.plain_port, 587: smtp_server.port}).wire()).imap.security == "starttls"
    )


def test_a_server_with_another_certificate_is_not_taken(dovecot: Dovecot, smtp_server: SmtpServer) -> None:
    names = everywhere("imap.other.test", "smtp.other.test")
    net = Net(names, {993: dovecot.tls_port, 143: dovecot.plain_port, 587: smtp_server.port})
    assert guess("ewa@other.test", net.wire()).source == "assumed"


def test_when_nothing_answers_there_is_still_something_to_begin_with() -> None:
    assert guess(WHO, Net({}, {}).wire()) == MailServers(
        Server("imap.example.test", 993, "tls", WHO), Server("smtp.example.test", 465, "tls", WHO), "assumed"
    )


@pytest.mark.parametrize("typed", ["ewa@127.0.0.1", "ewa@[127.0.0.1]"])
def test_a_private_address_is_asked_only_when_the_person_typed_it(dovecot: Dovecot, typed: str) -> None:
    net = Net({"127.0.0.1": ["127.0.0.1"], "10.0.0.9": ["10.0.0.9"]}, {993: dovecot.tls_port})
    assert guess(typed, net.wire()).imap == Server("127.0.0.1", 993, "tls", typed)
    assert {address for address, _ in net.dialled} == {"127.0.0.1"}


def test_both_directions_are_tried_and_each_says_what_happened(dovecot: Dovecot, smtp_server: SmtpServer) -> None:
    imap: Callable[..., ImapAccount] = lambda password, port=dovecot.tls_port: ImapAccount(  # noqa: E731
        "localhost", port, "tls", "agent@example.test", password
    )
    smtp = SmtpAccount("localhost", smtp_server.port, "starttls", smtp_server.user, "secret", timeout=5)
    report = try_both(imap("secret"), smtp)
    assert (report.incoming.code, report.outgoing.code) == ("mail-incoming-works", "mail-outgoing-works")
    assert report.works
    report = try_both(imap("canary-pass-9"), smtp)
    assert (report.incoming.code, report.outgoing.code) == ("mail-login-refused", "mail-outgoing-works")
    assert not report.works
    assert report.incoming.details["host"] == "localhost"
    assert "canary" not in repr(report)
    assert try_both(imap("secret", 1), smtp).incoming.code == "mail-connection-refused"
