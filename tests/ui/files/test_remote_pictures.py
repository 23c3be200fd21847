"""Permissions for remote pictures are remembered by address and domain, never by name."""

import pytest

from desktop.ui.files.remote_pictures import RemotePictures, allow, may_load
from desktop.ui.preferences import Preferences
from tests.ui.conversation.conftest import PNG
from tests.ui.files.test_remote_fetch import Server, page


@pytest.fixture
def preferences(qapp, tmp_path):
    return Preferences(tmp_path / "p.ini")


def test_nothing_loads_by_itself(preferences):
    assert not may_load(preferences, "news@shop.example.com")


def test_a_sender_is_that_address_alone(preferences):
    allow(preferences, "News@Shop.example.com", whole_domain=False)
    assert may_load(preferences, "news@shop.example.com")
    assert not may_load(preferences, "other@shop.example.com")


def test_a_domain_includes_what_belongs_to_its_owner_and_nothing_else(preferences):
    allow(preferences, "news@mail.shop.example", whole_domain=True)
    assert may_load(preferences, "x@shop.example")
    assert not may_load(preferences, "x@shop.example.evil.test")
    assert not may_load(preferences, "x@evilshop.example")


def test_a_sender_without_address_is_never_remembered(preferences):
    allow(preferences, "", whole_domain=True)
    allow(preferences, "", whole_domain=False)
    assert not may_load(preferences, "")


def test_the_choice_survives(preferences, tmp_path):
    allow(preferences, "a@b.example", whole_domain=False)
    preferences.flush()
    assert may_load(Preferences(tmp_path / "p.ini"), "a@b.example")


def test_each_picture_is_fetched_once(qapp, qtbot):
    server = Server(page(PNG))
    remote = RemotePictures(server.wire(), qapp)
    got = []
    for _ in range(3):
        remote.fetch(qapp, "http://a.example/x.png", got.append)
    qtbot.waitUntil(lambda: len(got) == 3)
    remote.fetch(qapp, "http://a.example/x.png", got.append)
    assert len(got) == 4
    server.finish()
    assert len(server.dialled) == 1


def test_whoever_closed_meanwhile_hears_nothing(qapp, qtbot):
    from PySide6.QtCore import QObject
    from shiboken6 import delete

    server = Server(page(PNG))
    remote = RemotePictures(server.wire(), qapp)
    owner, got = QObject(), []
    remote.fetch(owner, "http://a.example/x.png", got.append)
    delete(owner)
    qtbot.waitUntil(lambda: not remote.busy)
    server.finish()
    assert got == []
