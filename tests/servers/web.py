"""A tiny https server for autoconfig pages and webhooks, on loopback with the test certificate."""

from __future__ import annotations

import http.server
import ssl
import threading
from dataclasses import dataclass, field

from tests.servers.certificates import Certificates


@dataclass(frozen=True)
class Page:
    """What a path answers."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


class WebServer:
    """Answers ``pages`` (path without query → page), 404 otherwise; ``asked`` lists host and path of each request.

    ``posted`` lists headers and body of what was sent here.
    """

    def __init__(self, certificates: Certificates) -> None:
        self.pages: dict[str, Page] = {}
        self.asked: list[tuple[str, str]] = []
        self.posted: list[tuple[dict[str, str], bytes]] = []
        owner = self

        class Answer(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                owner.asked.append((self.headers["Host"], self.path))
                page = owner.pages.get(self.path.partition("?")[0], Page(status=404))
                self.send_response(page.status)
                for name, value in page.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(page.body)

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                owner.posted.append((dict(self.headers.items()), body))
                self.do_GET()

            def log_message(self, *_arguments: object) -> None:
                """Keep quiet."""

        class Quiet(http.server.ThreadingHTTPServer):
            daemon_threads = False

            def handle_error(self, *_arguments: object) -> None:
                """Say nothing about a client that hangs up."""

        self._server = Quiet(("127.0.0.1", 0), Answer)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificates.chain, certificates.key)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self.port: int = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})

    def start(self) -> None:
        """Listen."""
        self._thread.start()

    def stop(self) -> None:
        """Stop and wait for every answer."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
