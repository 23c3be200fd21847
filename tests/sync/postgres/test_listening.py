"""A computer that waits hears of a push at once, and finds out by asking where nobody tells it."""

from __future__ import annotations

import threading

import pytest

from desktop.sync.postgres import listening
from desktop.sync.postgres.hub import ServerHub
from tests.patience import PATIENCE_S
from tests.sync.postgres.office import Office
from tests.sync.postgres.team import Forger


@pytest.mark.parametrize("listens", [True, False])
def test_a_push_ends_the_waiting(office: Office, listens: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listening, "ASK_EVERY", 30.0 if listens else 0.05)
    hub = ServerHub(office.owner.dsn, office.owner.password, "0000000a", listen=listens)
    assert not hub.wait(0)
    forger = Forger(office.owner, "0000000b")
    pushing = threading.Thread(target=forger.push, args=(("ticket", forger.made(subject="x")),))
    pushing.start()
    assert hub.wait(PATIENCE_S)
    pushing.join()
    assert not hub.wait(0)
    hub.close()


def test_a_push_before_the_waiting_ends_it_at_once(office: Office) -> None:
    hub = ServerHub(office.owner.dsn, office.owner.password, "0000000a")
    assert not hub.wait(0)
    forger = Forger(office.owner, "0000000b")
    forger.push(("ticket", forger.made(subject="x")))
    assert hub.wait(0)
    hub.close()


def test_who_stopped_waiting_waits_no_more(office: Office) -> None:
    hub = ServerHub(office.owner.dsn, office.owner.password, "0000000a")
    hub.close()
    assert not hub.wait(60)
