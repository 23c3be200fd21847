"""A whole desk comes to a server at once, as it would have come bit by bit."""

from __future__ import annotations

import pytest

from desktop.core.errors import DeskError
from desktop.jobs.sharing.serving import bring_whole_desk
from desktop.store import journal
from desktop.store.database import db
from desktop.store.models import TicketReferral
from desktop.sync.digests import bucket_digests
from desktop.sync.dirty import pending
from desktop.sync.postgres.columns import escape, unescape
from desktop.sync.tables import SYNCED
from tests.making import add_message, make_agent, make_department, make_ticket
from tests.sync.postgres.office import Office
from tests.sync.postgres.team import make_team

NASTY = (
    "tab\there",
    "line\nbreak\r",
    "back\\slash \\N \\.",
    "nul\0in\x1a0\x1a",
    "’ü漢😀",
    "",
    "\\x00",
    "'; DROP--",
    "\x7f\x01",
)


def test_what_was_imported_is_what_is_here(office: Office) -> None:
    with office.owner.here() as hub:
        home = make_department("Hers")
        agent = make_agent("Bea", "restricted", [home])
        for text in NASTY:
            make_ticket(text, department=home, text=text, name=text)
        ticket = make_ticket("Referred", text="Far away")
        with journal.recording("test", "refer"):
            TicketReferral.create(ticket=ticket.id, department=home)
        assert bring_whole_desk(hub) > 0
        assert pending() == 0
        assert hub.digests() == bucket_digests()
    assert office.owner.sync().pulled == 0
    bea = office.join(agent)
    subjects = {str(subject) for (subject,) in bea.rows("SELECT subject FROM ticket")}
    assert subjects == {*NASTY, "Referred"}
    assert {str(text) for (text,) in bea.rows("SELECT text FROM message")} == {*NASTY, "Far away"}


def test_an_import_and_a_push_give_the_same(office: Office) -> None:
    with office.owner.here() as hub:
        home = make_department("Hers")
        for text in NASTY:
            add_message(make_ticket(text, department=home, text=text), text, kind="note", agent=office.owner.agent)
        bring_whole_desk(hub)
    imported = state(office)
    with office.admin() as admin:
        admin.execute("".join(f'DELETE FROM desk."{table}";' for table in SYNCED))
    with office.owner.here():
        db.execute_sql("DELETE FROM sync_cursor")
        from desktop.sync.dirty import remark

        remark()
    assert not office.owner.sync().refused
    assert state(office) == imported


def state(office: Office) -> dict[str, list[str]]:
    """Return all rows of the server without the numbers of their pushes."""
    with office.admin() as admin:
        return {
            table: sorted(str(row) for (row,) in admin.execute(f"SELECT to_jsonb(t) - '_seq' FROM desk.\"{table}\" t"))
            for table in SYNCED
        }


def test_only_an_owner_imports(office: Office) -> None:
    team = make_team(office)
    with team.bea.here() as hub, pytest.raises(DeskError, match="sync-no-right"):
        bring_whole_desk(hub)


def test_an_import_that_fails_leaves_nothing_and_can_be_done_again(office: Office) -> None:
    with office.owner.here() as hub:
        make_ticket("First")
        db.execute_sql("UPDATE ticket SET priority = 'high'")
        with pytest.raises(DeskError, match="server-failed"):
            bring_whole_desk(hub)
        db.execute_sql("UPDATE ticket SET priority = 1")
        assert bring_whole_desk(hub) > 0
    with office.owner.psql() as session:
        assert session.execute("SELECT has_schema_privilege('incoming', 'USAGE')").fetchone() == (False,)


@pytest.mark.parametrize("text", NASTY)
def test_text_comes_back_as_it_went(text: str) -> None:
    assert unescape(escape(text)) == text
    assert "\0" not in escape(text)


def test_text_comes_back_from_a_push_as_it_went(office: Office) -> None:
    with office.owner.here():
        agent = make_agent("Bea", "owner")
        for text in NASTY:
            make_ticket(text, text=text)
    office.owner.sync()
    other = office.join(agent)
    assert {str(text) for (text,) in other.rows("SELECT text FROM message")} == set(NASTY)
    assert not other.sync().refused
