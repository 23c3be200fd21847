"""Which values settings take."""

import json

import pytest

from desktop.core.errors import DeskError
from desktop.core.settings import SETTINGS, SettingScope, checked_setting


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_a_default_fits_its_own_setting(setting):
    assert checked_setting(setting.key, setting.default) is setting
    assert setting.label
    assert setting.page


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("auto_bcc", "a@example.com, b@example.com"),
        ("auto_bcc", ""),
        ("hours", json.dumps([[[540, 1020]]] * 7)),
        ("time_zone", "Europe/Warsaw"),
        ("required_fields", "a" * 32),
        ("default_priority", 3),
    ],
)
def test_these_fit(key, value):
    assert checked_setting(key, value).key == key


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("secret", "mine"),
        ("home", "a" * 32),
        ("auto_bcc", "not an address"),
        ("auto_bcc", "a@example.com\r\nBcc: b@example.com"),
        ("hours", "[]"),
        ("time_zone", "Mars/Base"),
        ("required_fields", "name"),
        ("default_priority", 4),
        ("default_priority", True),
        ("force_sender", 1),
        ("after_reply", "new"),
        ("signature", "x" * 30_000),
    ],
)
def test_these_are_refused(key, value):
    with pytest.raises(DeskError, match="setting-"):
        checked_setting(key, value)


def test_what_follows_from_a_department_belongs_to_departments():
    assert {setting.scope for setting in SETTINGS if setting.page != "general"} == {SettingScope.DEPARTMENT}
