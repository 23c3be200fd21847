"""Moving a desk for a window, in a process of its own: killed, stopped, and with the sync service at rest."""

from __future__ import annotations

import os
import signal

import pytest

from desktop.core.errors import DeskError
from desktop.jobs.sharing_errand import SharingErrand
from desktop.secrets import Secrets
from desktop.store.sharing import hub_place, is_shared
from desktop.ui.settings.sharing import moves
from desktop.vault import Cost, Vault
from tests.ui.composer.staging import make_context


@pytest.fixture
def secrets(tmp_path):
    vault = Vault(tmp_path / "vault", lambda question: "master", Cost(1, 64, 1))
    return Secrets("desk", None, vault, tmp_path / "places.json")


@pytest.fixture
def context(qapp, desk, desk_path, tmp_path, secrets):
    made = make_context(desk, desk_path, tmp_path, secrets)
    yield made
    made.tasks.finish()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "Halyard.desk"


def kill_at(monkeypatch, name):
    """Kill the process when it tells a step."""
    real = SharingErrand._hear

    def hear(errand, line):
        real(errand, line)
        if line.get("progress", {}).get("step") == name:
            os.kill(errand.pid, signal.SIGKILL)

    monkeypatch.setattr(SharingErrand, "_hear", hear)


def test_killed_once_the_desk_knows_its_place_it_counts_as_shared_and_the_key_is_shown(context, folder, monkeypatch):
    kill_at(monkeypatch, "settled")
    assert moves.share_folder(context, folder, True)
    assert hub_place().where == str(folder)


def test_killed_before_that_the_folder_is_taken_away_again(context, folder, secrets, monkeypatch):
    running = []
    real = context.sharing.moved_by
    monkeypatch.setattr(context.sharing, "moved_by", lambda errand: running.append(errand) or real(errand))
    monkeypatch.setattr(secrets, "set", lambda *words: os.kill(running[0].pid, signal.SIGKILL))
    with pytest.raises(DeskError, match="worker-failed"):
        moves.share_folder(context, folder, True)
    assert not is_shared()
    assert not folder.exists()


def test_a_window_that_closes_stops_it(context, folder, secrets, monkeypatch):
    monkeypatch.setattr(secrets, "set", lambda *words: context.sharing.stop_moving())
    with pytest.raises(DeskError, match="sharing-stopped"):
        moves.share_folder(context, folder, True)
    assert not is_shared()
    assert not folder.exists()


def test_leaving_stops_sharing_and_a_wrong_recovery_key_changes_nothing(context, folder):
    moves.share_folder(context, folder, True)
    before = hub_place()
    with pytest.raises(DeskError, match="sharing-recovery"):
        moves.recover(context, "ABCD-EFGH")
    assert hub_place() == before
    moves.leave(context)
    assert hub_place() is None


def test_the_service_that_keeps_in_touch_is_asked_to_rest_before_the_process_begins(context, folder):
    asked = []
    context.sharing.served = True
    context.sharing.resting.connect(lambda quiet: (asked.append(is_shared()), quiet.set()))
    looked = []
    context.sharing.looked.connect(lambda: looked.append(is_shared()))
    moves.share_folder(context, folder, False)
    assert asked == [False]
    assert looked == [True]
