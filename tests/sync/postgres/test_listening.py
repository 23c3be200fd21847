"""A computer that waits hears of a push at once, and finds out by asking where nobody tells it."""

from __future__ import annotations

import threading

import pytest

from desktop.core.errors import DeskError
from desktop.sync.postgres import listening
from desktop.sync.postgres.hub import ServerHub
from tests.patience import PATIENCE_S
from tests.sync.postgres.office import Office
from tests.sync.postgres.team import Forger, make_team


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


def test_a_server_that_was_told_to_announces_nothing_and_is_asked(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "ASK_EVERY", 0.05)
    forger = Forger(office.owner, "0000000b")
    with office.owner.here() as hub:
        hub.let_announce(False)
        assert not hub.wait(0)
    with office.admin() as heard:
        heard.execute("LISTEN desk")
        forger.push(("ticket", forger.made(subject="x")))
        with office.owner.here() as hub:
            assert hub.wait(PATIENCE_S)
            hub.let_announce(True)
        forger.push(("ticket", forger.made(subject="y")))
        assert len(list(heard.notifies(timeout=PATIENCE_S, stop_after=1))) == 1
        heard.execute("SELECT 1")
        assert list(heard.notifies(timeout=0)) == []


def test_only_an_owner_silences_a_server(office: Office) -> None:
    team = make_team(office)
    with team.bea.here() as hub, pytest.raises(DeskError, match="sync-no-right"):
        hub.let_announce(False)


def test_who_stopped_waiting_waits_no_more(office: Office) -> None:
    hub = ServerHub(office.owner.dsn, office.owner.password, "0000000a")
    hub.close()
    assert not hub.wait(60)
