"""Rows about people, settings, texts and rules are judged on the server as on a computer that reads a folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.commands.base import Desk
from desktop.store.clock import new_id
from desktop.store.database import natural_id
from tests.servers.postgres import Postgres
from tests.sync.postgres.verdicts import Court
from tests.sync.rights_judging import edit, key, made
from tests.sync.rights_scene import Scene
from tests.sync.two_desks import THERE


@pytest.fixture
def scene(desk: Desk, postgres: Postgres) -> Iterator[tuple[Scene, Court]]:
    """Give two departments with who works there, and their server."""
    found = Scene(desk)
    court = Court(postgres, desk.actor.id)
    yield found, court
    court.close()


def whys(court: Court, desk: Desk, forged: list) -> list[str]:  # type: ignore[type-arg]  # sections
    """Return why each row was refused, '' for one that was not; each is a push of its own."""
    found = [court.refusals([section], desk, THERE) for section in forged]
    return [refused[0][1] if refused else "" for refused in found]


def test_a_restricted_agent_raises_nobody(scene: tuple[Scene, Court]) -> None:
    office, court = scene
    me, light = office.restricted, office.light
    forged = [
        edit("agent", me, role="owner"),
        edit("agent", me, role="admin"),
        edit("agent", light, role="agent"),
        edit("agent", office.owner, role="light"),
        edit("agent", office.colleague, active=0),
        made("role", name="Mine", base="admin"),
        made("role_grant", role="restricted", permission="ticket.purge", scope=4),
        made("membership", department=key(office.other), agent=key(me), role=""),
        made("agent", name="Second", email="x@example.com", role="owner", active=1),
        edit("department", office.other, visibility="open"),
    ]
    found = whys(court, office.as_(me), forged)
    assert set(found) <= {"sync-no-right", "sync-owner-only", "sync-gives-too-much"}


def test_an_administrator_gives_no_more_than_they_have_and_touches_no_owner(scene: tuple[Scene, Court]) -> None:
    office, court = scene
    desk = office.as_(office.admin)
    refused = [
        edit("agent", office.admin, role="owner"),
        edit("agent", office.light, role="owner"),
        edit("agent", office.owner, role="light"),
        edit("agent", office.owner, email="mine@example.com"),
        edit("agent", office.admin, role="light"),
        made("role_grant", identity=natural_id("role-grant", "light", "workspace.encryption_keys"), role="light",
             permission="workspace.encryption_keys", scope=4),
    ]  # fmt: skip
    assert "" not in whys(court, desk, refused)
    allowed = [edit("agent", office.light, role="agent"), edit("agent", office.colleague, name="Colin")]
    assert whys(court, desk, allowed) == ["", ""]


def test_settings_texts_and_rules_take_their_rights(scene: tuple[Scene, Court]) -> None:
    office, court = scene
    forged = [
        made("setting", scope="desk", key="secret", value='"x"'),
        made("setting", scope="department", owner=office.home, key="after_reply", value='"resolved"'),
        made("macro", kind="canned", name="All", text="x"),
        made("macro", kind="macro", name="Dept", department=key(office.home), text="x"),
        made("rule", name="R", trigger="ticket-created", owner=key(office.owner), actions="[]"),
        made("rule", name="R", trigger="ticket-created", owner=key(office.restricted), department=key(office.home)),
        made("status", name="S", category=1),
        made("mailbox", address="evil@example.com", department=key(office.home)),
        made("credential", mailbox=key(office.mailbox), computer=key(new_id()), kind="imap", sealed="x"),
        made("number_block", device="0b0b0b0b", first=1, size=10**6),
        made("letter_template", event="survey", language="en", text="x"),
    ]
    assert set(whys(court, office.as_(office.restricted), forged)) == {"sync-no-right"}
    own = [
        made("setting", scope="agent", owner=office.restricted, key="signature", value='"x"'),
        made("macro", kind="canned", name="Own", owner=key(office.restricted), text="x"),
    ]
    assert whys(court, office.as_(office.restricted), own) == ["", ""]


def test_a_computer_introduces_itself_alone(scene: tuple[Scene, Court]) -> None:
    office, court = scene
    me = key(office.restricted)
    rows = [
        made("computer", device=THERE, agent=me, seat="s", box_key="b"),
        made("computer", device="ffffffff", agent=me, seat="s", box_key="b"),
        made("computer", device=THERE, agent=key(office.owner), seat="s", box_key="b"),
        made("computer", device=THERE, agent=me, seat="s", box_key="b", desk_work=1),
    ]
    found = whys(court, office.as_(office.restricted), rows)
    assert found == ["", "sync-foreign-author", "sync-foreign-author", "sync-no-right"]
