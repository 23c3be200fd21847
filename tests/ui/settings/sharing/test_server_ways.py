"""Looking at a real PostgreSQL server."""

from __future__ import annotations

import pytest
from psycopg import conninfo

from desktop.core.errors import DeskError
from desktop.ui.settings.sharing.facts import ServerPlace
from desktop.ui.settings.sharing.server_ways import address_of, look_at_server


@pytest.fixture
def place(postgres):
    words = conninfo.conninfo_to_dict(postgres.dsn())
    return ServerPlace(words["host"], int(words.get("port") or 5432), words["dbname"], words["user"])


def codes(found):
    return [(each.code, each.tone) for each in found]


def test_an_empty_database_of_its_owner_is_fit(place):
    found = look_at_server(place, "")
    assert codes(found) == [("server-fit", "success"), ("server-local", "success")]
    assert str(found[0].details["version"]).startswith("PostgreSQL 1")


def test_a_database_with_a_desk_in_it_is_taken(place, postgres):
    with postgres.connect() as connection:
        connection.execute("CREATE SCHEMA sync")
    assert ("server-taken", "danger") in codes(look_at_server(place, ""))


def test_a_login_that_may_make_nothing_is_told(place, postgres):
    with postgres.connect() as connection:
        connection.execute("CREATE ROLE window_small LOGIN PASSWORD 'small'")
    try:
        found = look_at_server(ServerPlace(place.host, place.port, place.database, "window_small"), "small")
        assert ("server-login-small", "danger") in codes(found)
    finally:
        with postgres.connect() as connection:
            connection.execute("DROP ROLE window_small")


def test_no_server_is_a_sentence(tmp_path):
    with pytest.raises(DeskError, match="server-unreachable"):
        look_at_server(ServerPlace(str(tmp_path), 5432, "deskbell", "owner"), "")


def test_a_server_elsewhere_has_to_prove_who_it_is():
    words = conninfo.conninfo_to_dict(
        address_of(ServerPlace("db.halyard.example", 5433, "desk", "o'hara", certificate="/x.pem"))
    )
    assert words == {
        "host": "db.halyard.example", "port": "5433", "dbname": "desk", "user": "o'hara", "sslmode": "verify-full",
        "sslrootcert": "/x.pem",
    }  # fmt: skip
