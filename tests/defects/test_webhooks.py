"""Number 50: whatever an address looks like, a webhook never connects to a private network, and it is signed."""

from __future__ import annotations

import hashlib
import hmac
import json
import socket
import ssl
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from desktop.commands.base import Desk
from desktop.commands.tickets import set_priority
from desktop.core.errors import DeskError
from desktop.core.public_addresses import is_public
from desktop.jobs.send_webhooks import Network, resolve, send_webhooks
from desktop.jobs.session import as_desk
from desktop.store.clock import now
from desktop.store.create import status_id
from desktop.store.models import WebhookCall
from desktop.store.queries.webhooks import webhook_calls, webhook_key
from tests.making import actor_desk, make_agent, make_ticket
from tests.ruling import firings, make_rule
from tests.servers.certificates import make_certificates
from tests.servers.web import Page, WebServer

PRIVATE = (
    *("127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "017700000001"),
    *("0", "0.0.0.0", "10.0.0.1", "10.1", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.1", "0xc0a80001"),
    *("169.254.169.254", "0xa9fea9fe", "2852039166", "0251.0376.0251.0376", "100.64.0.1", "192.0.2.1", "198.18.0.1"),
    *("224.0.0.1", "240.0.0.1", "255.255.255.255", "[::]", "[::1]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]"),
    *("[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[2001:0:7f00:1::80ff:fffe]"),
    *("[fe80::1]", "[fc00::1]", "[fd12:3456::1]", "[fec0::1]", "[ff02::1]", "localhost", "LOCALHOST."),
)
DAY_MS = 24 * 3600 * 1000


@pytest.fixture
def server(tmp_path: Path) -> Iterator[tuple[WebServer, ssl.SSLContext]]:
    certificates = make_certificates(tmp_path)
    made = WebServer(certificates)
    made.start()
    yield made, ssl.create_default_context(cafile=str(certificates.authority))
    made.stop()


def called(desk: Desk, url: str) -> WebhookCall:
    """Let a rule call an address and return the call that waits."""
    make_rule(desk, "priority-changed", [{"do": "webhook", "value": url}])
    row = make_ticket(subject="Broken")
    set_priority(desk, row.id, 3)
    waiting: WebhookCall = WebhookCall.get()
    return waiting


def stands(call: WebhookCall) -> tuple[str, int, str]:
    row = WebhookCall.get(WebhookCall.rid == call.rid)
    return row.state, row.attempts, row.error


@pytest.mark.parametrize("host", PRIVATE)
def test_no_spelling_of_a_private_address_is_connected_to(
    desk: Desk, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    call = called(desk, f"https://{host}/hook")
    connected: list[object] = []
    monkeypatch.setattr(socket, "create_connection", lambda *words, **more: connected.append(words))
    assert send_webhooks(as_desk(desk), now()) == 0
    assert connected == []
    assert stands(call)[0] in ("failed", "waiting")
    assert stands(call)[2] in ("webhook-address", "webhook-unreachable", "webhook-url")


def test_there_are_forty_spellings_and_public_ones_pass() -> None:
    assert len(set(PRIVATE)) >= 40
    assert all(is_public(each) for each in ("93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "8.8.8.8"))
    assert not any(is_public(each) for each in ("", "example.com", "127.0.0.1%lo", "fe80::1%eth0"))


def test_a_name_with_one_private_address_among_several_is_refused(desk: Desk) -> None:
    call = called(desk, "https://mixed.example/hook")
    network = Network(resolve=lambda host, port: ["93.184.216.34", "10.0.0.1"])
    assert send_webhooks(as_desk(desk), now(), network) == 0
    assert stands(call) == ("failed", 1, "webhook-address")


def test_the_address_that_was_checked_is_the_one_that_is_reached(
    desk: Desk, server: tuple[WebServer, ssl.SSLContext]
) -> None:
    web, context = server
    web.pages["/hook"] = Page()
    call = called(desk, f"https://mail.example.test:{web.port}/hook")
    asked: list[str] = []

    def changing(host: str, port: int) -> Sequence[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["10.0.0.1"]

    assert send_webhooks(as_desk(desk), now(), Network(changing, lambda address: True, context)) == 1
    assert asked == ["mail.example.test"]
    assert WebhookCall.get_or_none(WebhookCall.rid == call.rid) is None


def test_a_call_says_where_the_ticket_stands_and_is_signed(
    desk: Desk, server: tuple[WebServer, ssl.SSLContext]
) -> None:
    web, context = server
    web.pages["/hook"] = Page()
    call = called(desk, f"https://localhost:{web.port}/hook?a=1")
    assert send_webhooks(as_desk(desk), now(), Network(resolve, lambda address: True, context)) == 1
    headers, body = web.posted[0]
    told = json.loads(body)
    assert (told["ticket"]["subject"], told["ticket"]["priority"], told["delivery"]) == ("Broken", 3, call.firing)
    assert "burns" not in body.decode()
    stamped = headers["X-Deskbell-Timestamp"].encode() + b"." + body
    wanted = hmac.new(webhook_key(desk.actor).encode(), stamped, hashlib.sha256).hexdigest()
    assert headers["X-Deskbell-Signature"] == f"sha256={wanted}"
    assert headers["X-Deskbell-Delivery"] == call.firing


def test_a_redirect_is_not_followed(desk: Desk, server: tuple[WebServer, ssl.SSLContext]) -> None:
    web, context = server
    web.pages["/hook"] = Page(status=307, headers={"Location": f"https://localhost:{web.port}/inside"})
    web.pages["/inside"] = Page()
    call = called(desk, f"https://localhost:{web.port}/hook")
    assert send_webhooks(as_desk(desk), now(), Network(resolve, lambda address: True, context)) == 0
    assert [path for _, path in web.asked] == ["/hook"]
    assert stands(call) == ("failed", 1, "webhook-redirect")


def test_what_fails_is_tried_again_for_a_day_and_then_given_up(
    desk: Desk, server: tuple[WebServer, ssl.SSLContext]
) -> None:
    web, context = server
    web.pages["/hook"] = Page(status=503)
    call = called(desk, f"https://localhost:{web.port}/hook")
    network = Network(resolve, lambda address: True, context)
    moment = now()
    send_webhooks(as_desk(desk), moment, network)
    send_webhooks(as_desk(desk), moment, network)
    assert stands(call) == ("waiting", 1, "webhook-failed")
    for number in range(1, 10):
        send_webhooks(as_desk(desk), moment + number * DAY_MS, network)
    assert stands(call) == ("failed", 7, "webhook-failed")
    assert WebhookCall.get(WebhookCall.rid == call.rid).body == ""


def test_a_certificate_of_another_name_is_refused(desk: Desk, server: tuple[WebServer, ssl.SSLContext]) -> None:
    web, context = server
    call = called(desk, f"https://other.example:{web.port}/hook")
    network = Network(lambda host, port: ["127.0.0.1"], lambda address: True, context)
    assert send_webhooks(as_desk(desk), now(), network) == 0
    assert web.posted == []
    assert stands(call)[2] == "webhook-unreachable"


@pytest.mark.parametrize(
    "url", ["http://a.example/", "https://user@a.example/", "ftp://a.example/", "https://", "file:///etc"]
)
def test_only_https_without_a_user_can_be_saved(desk: Desk, url: str) -> None:
    with pytest.raises(DeskError, match="rule-url"):
        make_rule(desk, "priority-changed", [{"do": "webhook", "value": url}])


def test_a_call_of_a_firing_that_was_refused_is_not_made(desk: Desk) -> None:
    row = make_ticket(status="open")
    acts = [{"do": "webhook", "value": "https://a.example/"}, {"do": "set-status", "value": status_id("new")}]
    make_rule(desk, "priority-changed", acts)
    set_priority(desk, row.id, 3)
    assert firings(desk, row.id)[0].refused == "status-new-refused"
    assert WebhookCall.select().count() == 0


def test_only_who_sets_up_webhooks_learns_the_key_and_what_failed(desk: Desk) -> None:
    call = called(desk, "https://127.0.0.1/hook")
    send_webhooks(as_desk(desk), now())
    row = webhook_calls(desk.actor)[0]
    assert (row.firing, row.state, row.error) == (call.firing, "failed", "webhook-address")
    plain = actor_desk(desk, make_agent("Plain", "agent"))
    for asked in (webhook_key, webhook_calls):
        with pytest.raises(DeskError, match="not-allowed"):
            asked(plain.actor)
