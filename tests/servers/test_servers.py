"""The servers of the tests keep their own promises."""

from __future__ import annotations

import pytest

from tests.servers.certificates import Certificates
from tests.servers.dovecot import Dovecot


def test_a_missing_dovecot_fails_with_what_to_install(
    certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.servers.dovecot.shutil.which", lambda *_args, **_more: None)
    with pytest.raises(RuntimeError, match="apt-get install dovecot-imapd"):
        Dovecot(certificates)


def test_a_removed_server_leaves_nothing(certificates: Certificates) -> None:
    server = Dovecot(certificates)
    server.deliver(b"A: b\r\n\r\nx\r\n")
    base = server.base
    server.remove()
    assert not base.exists()
