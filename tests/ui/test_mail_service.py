"""The mail worker as the window keeps it."""

from __future__ import annotations

import pytest

from desktop.store.queries.mail_lists import mailboxes
from desktop.ui.mail_service import MailService
from tests.making import make_mailbox


@pytest.fixture
def service(context, monkeypatch, tmp_path):
    monkeypatch.setenv("DESKBELL_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("DESKBELL_PASSWORD", "secret")
    made = MailService(context, context.tasks)
    yield made
    made.stop(wait_s=30)


def test_a_desk_without_a_mailbox_needs_no_worker(service):
    service.start()
    assert not service.running
    service.fetch_now()
    assert not service.running


def test_the_worker_reports_how_a_mailbox_fares_and_stops_when_told(qtbot, context, service):
    make_mailbox(context.desk, imap_host="127.0.0.1", imap_port=9, smtp_host="127.0.0.1", smtp_port=9)
    with qtbot.waitSignal(service.state_changed, timeout=30_000):
        service.start()
    assert service.running
    qtbot.waitUntil(lambda: mailboxes(context.desk.actor)[0].error != "", timeout=10_000)
    assert mailboxes(context.desk.actor)[0].error == "mail-connection-refused"
    service.stop(wait_s=30)
    assert not service.running


def test_a_worker_that_dies_is_started_again(qtbot, context, service, monkeypatch):
    monkeypatch.setattr("desktop.ui.mail_service.PAUSES_MS", (1,))
    make_mailbox(context.desk, imap_host="127.0.0.1", imap_port=9)
    service.start()
    first = service._worker.pid
    service._worker._process.kill()
    qtbot.waitUntil(lambda: service.running and service._worker.pid != first, timeout=20_000)
