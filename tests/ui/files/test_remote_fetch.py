"""Pictures from elsewhere: what may be asked, what is said about the reader, where it ends."""

import socket
import threading
from ipaddress import ip_address

import pytest

from desktop.mail.wire import Wire
from desktop.ui.files.remote_fetch import MOST_BYTES, fetch_picture
from tests.patience import PATIENCE_S
from tests.ui.conversation.conftest import PNG

PUBLIC = ip_address("93.184.216.34")


class Server:
    """Answers each connection with the next of its answers and keeps what was asked."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.asked = []
        self.dialled = []
        self._ends = []

    def wire(self, **names):
        places = {"a.example": [PUBLIC], **names}
        return Wire(resolve=lambda host, port: places.get(host, []), dial=self._dial)

    def _dial(self, address, port, timeout):
        self.dialled.append((str(address), port))
        ours, theirs = socket.socketpair()
        worker = threading.Thread(target=self._answer, args=(theirs, self.answers.pop(0)))
        worker.start()
        self._ends.append(worker)
        ours.settimeout(PATIENCE_S)
        return ours

    def _answer(self, line, answer):
        with line:
            asked = b""
            while b"\r\n\r\n" not in asked:
                asked += line.recv(4096)
            self.asked.append(asked.decode())
            try:
                line.sendall(answer)
            except OSError:
                return

    def finish(self):
        for worker in self._ends:
            worker.join(5)


def page(body, kind="image/png", status="200 OK", more=""):
    head = (
        f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n{more}Connection: close\r\n\r\n"
    )
    return head.encode() + body


def moved(target):
    return page(b"", status="302 Found", more=f"Location: {target}\r\n")


def test_a_picture_arrives_and_nothing_is_said_about_the_reader():
    server = Server(page(PNG))
    assert fetch_picture(server.wire(), "http://a.example/x.png?y=1") == PNG
    server.finish()
    asked = server.asked[0].lower()
    assert asked.startswith("get /x.png?y=1 http/1.1")
    assert "cookie" not in asked
    assert "referer" not in asked
    assert "user-agent: deskbell\r\n" in asked
    assert "accept-language" not in asked


@pytest.mark.parametrize(
    "address",
    ["file:///etc/passwd", "ftp://a.example/x", "//a.example/x", "http://a.example:22/x", "https://a.example:8443/x",
     "mailto:a@a.example", "javascript:1", "\\\\a.example\\x", ""],
)  # fmt: skip
def test_no_other_scheme_or_port_is_asked(address):
    server = Server()
    assert fetch_picture(server.wire(), address) is None
    assert server.dialled == []


@pytest.mark.parametrize(
    "home", ["127.0.0.1", "10.0.0.1", "192.168.1.1", "169.254.169.254", "::1", "fe80::1", "::ffff:10.0.0.1", "0.0.0.0"]
)
def test_private_addresses_are_never_dialled(home):
    server = Server()
    assert fetch_picture(server.wire(**{"home.example": [ip_address(home)]}), "http://home.example/x.png") is None
    assert server.dialled == []


def test_a_redirect_is_judged_like_the_first_address():
    server = Server(moved("http://router.example/x.png"))
    wire = server.wire(**{"router.example": [ip_address("192.168.0.1")]})
    assert fetch_picture(wire, "http://a.example/x.png") is None
    server.finish()
    assert server.dialled == [("93.184.216.34", 80)]


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://a.example/", "http://a.example:25/"])
def test_a_redirect_does_not_change_the_scheme_or_port(target):
    server = Server(moved(target))
    assert fetch_picture(server.wire(), "http://a.example/x.png") is None
    server.finish()


def test_redirects_end():
    server = Server(*[moved("/again") for _ in range(9)])
    assert fetch_picture(server.wire(), "http://a.example/x.png") is None
    server.finish()
    assert len(server.dialled) == 4


@pytest.mark.parametrize("kind", ["text/html", "image/svg+xml", "application/octet-stream", ""])
def test_only_what_calls_itself_a_picture_is_read(kind):
    server = Server(page(PNG, kind))
    assert fetch_picture(server.wire(), "http://a.example/x") is None
    server.finish()


def test_a_flood_ends_at_the_limit():
    server = Server(page(b"x" * (MOST_BYTES + 1)))
    assert fetch_picture(server.wire(), "http://a.example/x.png") is None
    server.finish()
