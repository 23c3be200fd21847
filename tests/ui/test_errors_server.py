"""The sentences about servers."""

from __future__ import annotations

import re
from pathlib import Path

import desktop.sync.postgres.checking as checking
import desktop.sync.postgres.describing as describing
from desktop.ui.errors import desk_sentence
from desktop.ui.errors_server import SERVER_SENTENCES


def test_everything_that_looking_a_server_over_finds_has_a_sentence():
    texts = [Path(each.__file__).read_text("utf-8") for each in (checking, describing)]
    found = set(re.findall(r'Finding\("([a-z-]+)"', "".join(texts)))
    assert found
    assert found <= set(SERVER_SENTENCES)


def test_a_refused_login_names_the_login_and_no_password():
    words = desk_sentence("server-login-refused", {"user": "owner", "database": "deskbell"})
    assert "owner" in words
    assert "Check login and password" in words
