"""Which password of the environment reaches a mail server: never one that a person signs in with."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.jobs.worker_passwords import environment_password
from tests.signing import give_password


def test_the_variable_serves_where_nobody_signs_in(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DESKBELL_PASSWORD", "for the mailbox")
    assert environment_password() == "for the mailbox"
    assert environment_password(signed_in=True) is None


def test_what_a_person_signs_in_with_reaches_no_mail_server(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    give_password(desk.actor.id)
    monkeypatch.setenv("DESKBELL_PASSWORD", "a person's own")
    assert environment_password() is None
    monkeypatch.setenv("DESKBELL_MAIL_PASSWORD", "for the mailbox")
    assert environment_password() == "for the mailbox"
    assert environment_password(signed_in=True) == "for the mailbox"
