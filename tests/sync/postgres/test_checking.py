"""Looking a server over finds what somebody left open."""

from __future__ import annotations

import pytest

from desktop.core.errors import DeskError
from tests.servers.postgres import Postgres
from tests.sync.postgres.office import Office, look_over


def test_a_server_as_it_is_made_is_well(office: Office) -> None:
    assert look_over(office.owner.dsn, office.owner.password) == []


def test_everything_that_somebody_opens_is_found(office: Office) -> None:
    suffix = office.created.hub_id[:8]
    with office.admin() as admin:
        for sql in (
            "ALTER TABLE desk.ticket NO FORCE ROW LEVEL SECURITY",
            "ALTER TABLE desk.message DISABLE ROW LEVEL SECURITY",
            "CREATE POLICY everybody ON desk.contact USING (true)",
            "CREATE VIEW desk.everything AS SELECT * FROM desk.ticket",
            f"ALTER ROLE {office.created.login} BYPASSRLS",
            f"ALTER ROLE desk_engine_{suffix} BYPASSRLS",
            f"GRANT UPDATE ON desk.agent TO desk_agent_{suffix}",
            "GRANT SELECT ON desk.rule TO PUBLIC",
            "GRANT EXECUTE ON FUNCTION sync.stored(text, uuid) TO PUBLIC",
            f"GRANT TEMPORARY ON DATABASE {office.postgres.name} TO PUBLIC",
            "GRANT CREATE ON SCHEMA public TO PUBLIC",
        ):
            admin.execute(sql)
    found = {each.code for each in look_over(office.owner.dsn, office.owner.password)}
    assert found == {
        "server-check-open-table",
        "server-check-foreign-policy",
        "server-check-foreign-object",
        "server-check-agent-above",
        "server-check-role",
        "server-check-grant",
        "server-check-open-function",
        "server-check-public",
    }


def test_a_database_without_a_desk_is_said_to_have_none(postgres: Postgres) -> None:
    with pytest.raises(DeskError, match="server-no-desk"):
        look_over(postgres.dsn())
