"""Where passwords go: a real keyring, or the vault; never plain text, never silence."""

from __future__ import annotations

import logging
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError

from desktop.core.errors import DeskError
from desktop.secrets import Secrets, is_safe, open_secrets, system_keyring
from desktop.vault import Cost, Vault

DESK, BOX = "d" * 32, "b" * 32


class MemoryKeyring(KeyringBackend):
    """A keyring that keeps passwords for the length of a test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")


class PlainTextKeyring(MemoryKeyring):
    priority = 0.5


class OtherKeyring(MemoryKeyring):
    priority = 2


class ForgetfulKeyring(MemoryKeyring):
    def set_password(self, service, username, password):
        pass


class BrokenKeyring(MemoryKeyring):
    error: Exception = KeyringLocked("locked")

    def get_password(self, service, username):
        raise self.error


class TerminalKeyring(MemoryKeyring):
    priority = 5


TerminalKeyring.__module__ = "keyrings.cryptfile.cryptfile"


@pytest.fixture
def make(tmp_path: Path):
    def build(backend: KeyringBackend | None, *answers: str, desk: str = DESK) -> Secrets:
        patience = list(answers)
        vault = Vault(tmp_path / "v", lambda _: patience.pop(0) if patience else None, Cost(time=1, memory=64, lanes=1))
        return Secrets(desk, backend, vault, tmp_path / "c" / "passwords.json")

    return build


def code_of(action) -> str:
    with pytest.raises(DeskError) as caught:
        action()
    return caught.value.code


def test_a_password_goes_into_the_keyring_and_nowhere_else(make, tmp_path: Path) -> None:
    ring = MemoryKeyring()
    secrets = make(ring)
    assert secrets.get(BOX) is None
    secrets.set(BOX, "canary-pass-9")
    assert make(ring).get(BOX) == "canary-pass-9"
    assert ring.kept == {("deskbell", f"{DESK}/{BOX}/imap"): "canary-pass-9"}
    assert secrets.state == "keyring"
    assert all("canary" not in file.read_text() for file in tmp_path.rglob("*") if file.is_file())


def test_desks_and_mailboxes_do_not_share_passwords(make) -> None:
    ring = MemoryKeyring()
    make(ring).set(BOX, "one")
    assert make(ring, desk="e" * 32).get(BOX) is None
    assert make(ring).get("c" * 32) is None


def test_sending_uses_the_password_of_receiving_unless_it_has_its_own(make) -> None:
    secrets = make(MemoryKeyring())
    assert code_of(lambda: secrets.password(BOX, "smtp")) == "password-missing"
    secrets.set(BOX, "in")
    assert (secrets.password(BOX, "imap"), secrets.password(BOX, "smtp")) == ("in", "in")
    secrets.set(BOX, "out", "smtp")
    assert (secrets.password(BOX, "imap"), secrets.password(BOX, "smtp")) == ("in", "out")


def test_deleting_takes_all_of_a_mailbox_and_twice_is_fine(make) -> None:
    ring = MemoryKeyring()
    secrets = make(ring)
    secrets.set(BOX, "in")
    secrets.set(BOX, "out", "smtp")
    ring.kept.pop(("deskbell", f"{DESK}/{BOX}/smtp"))
    secrets.delete(BOX)
    secrets.delete(BOX)
    assert (ring.kept, secrets.get(BOX), secrets.get(BOX, "smtp")) == ({}, None, None)


def test_without_a_keyring_the_vault_is_used(make, tmp_path: Path) -> None:
    secrets = make(None, "master")
    assert (secrets.state, secrets.get(BOX)) == ("vault-new", None)
    secrets.set(BOX, "canary-pass-9")
    assert (secrets.state, secrets.get(BOX)) == ("vault-open", "canary-pass-9")
    again = make(None, "master")
    assert (again.state, again.get(BOX)) == ("vault-locked", "canary-pass-9")
    assert code_of(lambda: make(None).get(BOX)) == "vault-locked"
    assert all("canary" not in file.read_text() for file in tmp_path.rglob("*") if file.is_file())


def test_what_is_in_the_vault_stays_reachable_when_a_keyring_appears(make) -> None:
    make(None, "master").set(BOX, "old")
    ring = MemoryKeyring()
    secrets = make(ring, "master")
    assert secrets.get(BOX) == "old"
    secrets.set(BOX, "new")
    assert make(ring).get(BOX) == "new"


def test_a_keyring_that_was_replaced_is_said_not_guessed(make) -> None:
    make(MemoryKeyring()).set(BOX, "one")
    for backend in (OtherKeyring(), MemoryKeyring(), None):
        with pytest.raises(DeskError) as caught:
            make(backend).get(BOX)
        assert caught.value.code == "keyring-changed"
        assert str(caught.value.details["stored"]).endswith("MemoryKeyring")


def test_a_locked_or_broken_keyring_has_its_own_code(make) -> None:
    ring = BrokenKeyring()
    assert code_of(lambda: make(ring).get(BOX)) == "keyring-locked"
    ring.error = RuntimeError("D-Bus is gone")
    assert code_of(lambda: make(ring).get(BOX)) == "keyring-failed"
    assert code_of(lambda: make(ring).set(BOX, "x")) == "keyring-failed"


def test_a_keyring_that_forgets_is_noticed_at_once(make) -> None:
    assert code_of(lambda: make(ForgetfulKeyring()).set(BOX, "x")) == "keyring-failed"


def test_a_damaged_memory_of_places_costs_nothing(make, tmp_path: Path) -> None:
    ring = MemoryKeyring()
    make(ring).set(BOX, "one")
    for content in ("", "[]", "{", "[" * 100_000):
        (tmp_path / "c" / "passwords.json").write_text(content)
        assert make(ring).get(BOX) == "one"


def test_a_desk_finds_its_passwords_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESKBELL_HOME", str(tmp_path))
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    open_secrets(DESK, lambda _: "master").set(BOX, "one")
    assert open_secrets(DESK, lambda _: "master").password(BOX, "smtp") == "one"
    assert code_of(lambda: open_secrets(DESK).get(BOX)) == "vault-locked"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["config", "data"]


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, PlainTextKeyring, TerminalKeyring])
def test_keyrings_that_are_none_are_refused(monkeypatch: pytest.MonkeyPatch, backend) -> None:
    monkeypatch.setattr(keyring, "get_keyring", backend)
    assert not is_safe(backend())
    assert system_keyring() is None


def test_of_several_keyrings_the_first_safe_one_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    chain = chainer.ChainerBackend()
    safe = MemoryKeyring()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [TerminalKeyring(), PlainTextKeyring(), safe])
    monkeypatch.setattr(keyring, "get_keyring", lambda: chain)
    assert system_keyring() is safe


def test_no_password_is_shown_or_logged(make, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    secrets = make(None, "master")
    secrets.set(BOX, "canary-pass-9")
    logging.getLogger("test").warning("%r %r", secrets, secrets.__dict__)
    assert "canary" not in caplog.text


# keyring registers every class it sees; without this another test could be given one of these as "the system's".
KeyringBackend._classes -= {
    MemoryKeyring,
    PlainTextKeyring,
    OtherKeyring,
    ForgetfulKeyring,
    BrokenKeyring,
    TerminalKeyring,
}
