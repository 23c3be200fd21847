"""Private keys lie where passwords lie, and in a file for their user alone where there is no such place."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from desktop.core.errors import DeskError
from desktop.jobs.sharing.keepsakes import (
    CHUNK,
    Keepsakes,
    forget_keepsakes,
    keep,
    keepsakes_of,
    kept,
    kept_in,
    keys_file,
    read_keepsakes,
)
from desktop.secrets import Secrets
from desktop.sync.sealing.seats import new_keys
from desktop.vault import Cost, Vault
from tests.sync.machine.station import MemoryKeyring

NAME = "hub-seat"


def secrets(folder: Path, keyring: MemoryKeyring | None, master: str | None = None) -> Secrets:
    vault = Vault(folder / "vault", lambda _: master, Cost(1, 64, 1))
    return Secrets("desk", keyring, vault, folder / "kept.json")


def test_keys_come_back_from_a_keyring_whatever_their_length(tmp_path: Path) -> None:
    keyring = MemoryKeyring()
    own = secrets(tmp_path, keyring)
    long = keepsakes_of(new_keys(), "p" * 3 * CHUNK)
    assert keep(tmp_path / "F", own, NAME, long) == "keyring"
    assert kept(tmp_path / "F", own, NAME) == long
    assert max(map(len, keyring.kept.values())) <= CHUNK
    assert kept_in(tmp_path / "F", own) == "keyring"
    forget_keepsakes(tmp_path / "F", own, NAME)
    assert keyring.kept == {}


def test_a_vault_keeps_them_where_there_is_no_keyring(tmp_path: Path) -> None:
    own = secrets(tmp_path, None, "master")
    made = keepsakes_of(new_keys())
    assert keep(tmp_path / "F", own, NAME, made) == "vault"
    assert kept(tmp_path / "F", secrets(tmp_path, None, "master"), NAME).keys() == made.keys()
    assert not keys_file(tmp_path / "F").exists()


def test_a_computer_without_either_keeps_them_in_a_file_that_only_its_user_reads(tmp_path: Path) -> None:
    own = secrets(tmp_path, None)
    made = keepsakes_of(new_keys())
    assert keep(tmp_path / "F", own, NAME, made) == "file"
    assert stat.S_IMODE(keys_file(tmp_path / "F").stat().st_mode) == 0o600
    assert kept(tmp_path / "F", own, NAME) == made
    assert kept_in(tmp_path / "F", own) == "file"
    forget_keepsakes(tmp_path / "F", own, NAME)
    assert not keys_file(tmp_path / "F").exists()


def test_the_keys_of_one_place_are_kept_beside_those_of_another_and_go_to_a_keyring_together(tmp_path: Path) -> None:
    desk, own, keyring = tmp_path / "F", secrets(tmp_path, None), MemoryKeyring()
    first, second = keepsakes_of(new_keys()), keepsakes_of(new_keys())
    keep(desk, own, "left", first)
    keep(desk, own, "new", second)
    assert (kept(desk, own, "left"), kept(desk, own, "new")) == (first, second)
    third = keepsakes_of(new_keys())
    assert keep(desk, secrets(tmp_path, keyring), "third", third) == "keyring"
    assert not keys_file(desk).exists()
    found = [kept(desk, secrets(tmp_path, keyring), name) for name in ("left", "new", "third")]
    assert found == [first, second, third]


def test_forgetting_one_place_leaves_the_keys_of_others(tmp_path: Path) -> None:
    desk, own, made = tmp_path / "F", secrets(tmp_path, None), keepsakes_of(new_keys())
    keep(desk, own, "left", keepsakes_of(new_keys()))
    keep(desk, own, "new", made)
    forget_keepsakes(desk, own, "left")
    assert kept(desk, own, "new") == made
    with pytest.raises(DeskError, match="sharing-keys-missing"):
        kept(desk, own, "left")


@pytest.mark.parametrize("text", ["", "no JSON", "[]", "{}"])
def test_keys_that_are_not_there_or_damaged_are_a_refusal(text: str) -> None:
    with pytest.raises(DeskError) as caught:
        read_keepsakes(text).keys()
    assert caught.value.code == "sharing-keys-missing"


def test_what_is_kept_is_not_shown() -> None:
    assert "secret" not in repr(Keepsakes("seat", "secret", "secret", "secret"))
