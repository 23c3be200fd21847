"""The vault: sealed, private, never half-written, and honest about why it does not open."""

from __future__ import annotations

import base64
import json
import logging
from pathlib import Path

import keyring.backend
import pytest

from desktop.core.errors import DeskError
from desktop.vault import Cost, Question, Vault

CHEAP = Cost(time=1, memory=64, lanes=1)
CANARY = "canary-pass-9"


class Person:
    """Answers questions in turn; then has no more patience."""

    def __init__(self, *answers: str | None) -> None:
        self.answers = list(answers)
        self.asked: list[Question] = []

    def __call__(self, question: Question) -> str | None:
        self.asked.append(question)
        return self.answers.pop(0) if self.answers else None


def vault_at(path: Path, *answers: str | None) -> tuple[Vault, Person]:
    person = Person(*answers)
    return Vault(path, person, CHEAP), person


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "passwords.vault"


@pytest.fixture
def filled(path: Path) -> Path:
    vault, _ = vault_at(path, "master")
    vault.set_password("s", "a", CANARY)
    return path


def code_of(action) -> str:
    with pytest.raises(DeskError) as caught:
        action()
    return caught.value.code


def test_the_first_password_begins_the_vault_and_asks_once(path: Path) -> None:
    vault, person = vault_at(path, "master")
    assert vault.get_password("s", "a") is None
    assert not vault.exists
    vault.set_password("s", "a", "one")
    vault.set_password("s", "b", "zażółć پاس\n")
    assert (vault.get_password("s", "a"), vault.get_password("s", "b")) == ("one", "zażółć پاس\n")
    assert person.asked == [Question(new=True)]
    assert vault.is_open


def test_the_default_cost_works_and_is_not_cheap(path: Path) -> None:
    vault = Vault(path, Person("master"))
    vault.set_password("s", "a", "one")
    assert vault.get_password("s", "a") == "one"
    assert json.loads(path.read_text())["argon2id"]["memory"] >= 47_104


def test_another_start_asks_again_and_a_wrong_answer_is_told(filled: Path) -> None:
    vault, person = vault_at(filled, "wrong", "master")
    assert not vault.is_open
    assert vault.get_password("s", "a") == CANARY
    assert person.asked == [Question(new=False), Question(new=False, wrong=True)]


def test_without_an_answer_it_stays_locked_and_unchanged(filled: Path) -> None:
    before = filled.read_bytes()
    for answers in ((), ("wrong",), ("",)):
        vault, _ = vault_at(filled, *answers)
        assert code_of(lambda vault=vault: vault.get_password("s", "a")) == "vault-locked"
        assert code_of(lambda vault=vault: vault.set_password("s", "a", "x")) == "vault-locked"
        assert code_of(lambda vault=vault: vault.delete_password("s", "a")) == "vault-locked"
    assert filled.read_bytes() == before


def test_locking_forgets_the_key(filled: Path) -> None:
    vault, _ = vault_at(filled, "master")
    vault.get_password("s", "a")
    vault.lock()
    assert code_of(lambda: vault.get_password("s", "a")) == "vault-locked"


def test_a_changed_password_opens_and_the_old_one_does_not(filled: Path) -> None:
    vault, _ = vault_at(filled)
    assert code_of(lambda: vault.change_password("wrong", "new")) == "vault-password-wrong"
    assert code_of(lambda: vault.change_password("master", "")) == "vault-password-empty"
    vault.change_password("master", "new")
    assert vault.get_password("s", "a") == CANARY
    assert code_of(lambda: vault_at(filled)[0].unlock("master")) == "vault-password-wrong"
    vault_at(filled)[0].unlock("new")


def test_a_password_changed_by_another_program_is_asked_for(filled: Path) -> None:
    open_here, person = vault_at(filled, "master", "new")
    open_here.get_password("s", "a")
    vault_at(filled)[0].change_password("master", "new")
    assert open_here.get_password("s", "a") == CANARY
    assert person.asked == [Question(new=False), Question(new=False)]


def test_two_programs_do_not_undo_each_other(filled: Path) -> None:
    first, _ = vault_at(filled, "master")
    second, _ = vault_at(filled, "master")
    first.get_password("s", "a")
    second.set_password("s", "b", "two")
    first.set_password("s", "c", "three")
    assert [second.get_password("s", name) for name in "abc"] == [CANARY, "two", "three"]


def test_deleting_removes_one(filled: Path) -> None:
    vault, _ = vault_at(filled, "master")
    vault.set_password("s", "b", "two")
    vault.delete_password("s", "a")
    vault.delete_password("s", "a")
    assert (vault.get_password("s", "a"), vault.get_password("s", "b")) == (None, "two")


def test_no_secret_is_in_the_file_or_in_any_words(filled: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    vault, _ = vault_at(filled, "master-canary")
    with pytest.raises(DeskError) as caught:
        vault.unlock("master-canary")
    vault.unlock("master")
    logging.getLogger("test").warning("%r %s %r", vault, vault, vault.__dict__)
    words = filled.read_text() + caplog.text + repr(caught.value)
    assert "canary" not in words
    assert base64.b64encode(b"canary").decode()[:8] not in words
    assert repr(vault._key.secret) not in words


def test_the_file_is_private(filled: Path) -> None:
    assert filled.stat().st_mode & 0o777 == 0o600
    assert filled.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("field", ["nonce", "data"])
def test_every_tampered_byte_is_noticed(filled: Path, field: str) -> None:
    parts = json.loads(filled.read_text())
    data = bytearray(base64.b64decode(parts[field]))
    for position in range(len(data)):
        forged = bytes([*data[:position], data[position] ^ 1, *data[position + 1 :]])
        filled.write_text(json.dumps(parts | {field: base64.b64encode(forged).decode()}))
        vault, _ = vault_at(filled, "master")
        assert code_of(lambda vault=vault: vault.get_password("s", "a")) == "vault-damaged"
        assert code_of(lambda vault=vault: vault.set_password("s", "a", "x")) == "vault-damaged"


def test_a_tampered_head_never_opens(filled: Path) -> None:
    parts = json.loads(filled.read_text())
    for change in ({"salt": base64.b64encode(b"0" * 16).decode()}, {"check": "AAAA"}, {"argon2id": {"time": 2}}):
        filled.write_text(json.dumps(parts | change))
        vault, _ = vault_at(filled, "master")
        assert code_of(lambda vault=vault: vault.get_password("s", "a")) in ("vault-locked", "vault-damaged")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"null",
        b"[1]",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"vault": 1}',
        b'{"vault":1,"argon2id":{"time":1,"memory":999999999,"lanes":1},"salt":"AAAAAAAAAAAAAAAAAAAAAA==",'
        b'"check":"","nonce":"AAAAAAAAAAAAAAAA","data":""}',
    ],
)
def test_garbage_is_damage_and_is_kept(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    vault, _ = vault_at(path, "master", "master")
    assert code_of(lambda: vault.get_password("s", "a")) == "vault-damaged"
    assert code_of(lambda: vault.set_password("s", "a", "x")) == "vault-damaged"
    assert path.read_bytes() == content


def test_a_newer_vault_is_refused(filled: Path) -> None:
    filled.write_text(json.dumps(json.loads(filled.read_text()) | {"vault": 2}))
    assert code_of(lambda: vault_at(filled)[0].get_password("s", "a")) == "vault-newer"


def test_every_cut_off_file_is_damage(filled: Path) -> None:
    whole = filled.read_bytes()
    for length in range(0, len(whole), 7):
        filled.write_bytes(whole[:length])
        assert code_of(lambda: vault_at(filled, "master")[0].get_password("s", "a")) == "vault-damaged"


def test_a_vault_nobody_can_open_is_set_aside_not_deleted(filled: Path) -> None:
    old = filled.read_bytes()
    vault, _ = vault_at(filled, "fresh")
    kept = vault.set_aside()
    vault.set_password("s", "a", "again")
    assert kept.read_bytes() == old
    assert vault.set_aside() != kept


def test_the_keyring_library_never_chooses_it_by_itself(filled: Path) -> None:
    assert Vault in keyring.backend.KeyringBackend._classes
    assert Vault not in list(keyring.backend.KeyringBackend.get_viable_backends())
