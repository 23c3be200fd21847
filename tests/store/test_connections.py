"""Connections are their threads' own: what one waits for, no other one does."""

from __future__ import annotations

import threading

import pytest

from desktop.commands.base import Desk
from desktop.store.database import db
from tests.patience import PATIENCE_S


def test_a_thread_that_opens_a_connection_holds_up_no_other(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A window reads while a task opens the desk, which may wait for another program that writes it."""
    opening, go_on, opened = threading.Event(), threading.Event(), threading.Event()
    real, slow = type(db.obj)._connect, threading.local()

    def connect(self: object) -> object:
        if getattr(slow, "here", False):
            opening.set()
            go_on.wait(PATIENCE_S)
        return real(self)

    def open_slowly() -> None:
        slow.here = True
        with db.connection_context():
            pass

    def open_meanwhile() -> None:
        with db.connection_context():
            opened.set()

    monkeypatch.setattr(type(db.obj), "_connect", connect)
    threads = [threading.Thread(target=open_slowly), threading.Thread(target=open_meanwhile)]
    threads[0].start()
    assert opening.wait(PATIENCE_S)
    threads[1].start()
    try:
        assert opened.wait(PATIENCE_S)
    finally:
        go_on.set()
        for each in threads:
            each.join()
