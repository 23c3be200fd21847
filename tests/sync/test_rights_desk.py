"""Who may change people, roles, settings and texts of the whole desk, as rows from another computer."""

from __future__ import annotations

import pytest

from desktop.commands.base import Desk
from desktop.store.clock import new_id
from desktop.store.database import db, natural_id
from desktop.sync.rights_check import judge
from desktop.sync.rights_desk import DEVICE, OWNER_ONLY
from tests.sync.rights_judging import edit, key, made, refusals
from tests.sync.rights_scene import Scene

ELSEWHERE = "ffffffff"


@pytest.fixture
def scene(desk: Desk) -> Scene:
    return Scene(desk)


def test_a_role_change_is_refused_whoever_it_raises(scene: Scene) -> None:
    me, light = scene.restricted, scene.light
    desk = scene.as_(me)
    forged = [
        edit("agent", me, role="owner"),
        edit("agent", me, role="admin"),
        edit("agent", light, role="agent"),
        edit("agent", scene.owner, role="light"),
        edit("agent", scene.colleague, active=0),
        made("role", name="Mine", base="admin"),
        made("role_grant", role="restricted", permission="ticket.purge", scope=4),
        made("membership", department=key(scene.other), agent=key(me), role=""),
        made("agent", name="Second", email="x@example.com", role="owner", active=1),
        edit("department", scene.other, visibility="open"),
    ]
    found = [why for _, why in refusals(forged, desk)]
    assert len(found) == len(forged)
    assert set(found) <= {"right-missing", OWNER_ONLY, "role-beyond-own", "role-own"}


def test_an_administrator_gives_no_more_than_they_have_and_touches_no_owner(scene: Scene) -> None:
    desk = scene.as_(scene.admin)
    refused = [
        edit("agent", scene.admin, role="owner"),
        edit("agent", scene.light, role="owner"),
        edit("agent", scene.owner, role="light"),
        edit("agent", scene.owner, email="mine@example.com"),
        edit("agent", scene.admin, role="light"),
        made("role_grant", identity=natural_id("role-grant", "light", "workspace.encryption_keys"), role="light",
             permission="workspace.encryption_keys", scope=4),
    ]  # fmt: skip
    assert len(refusals(refused, desk)) == len(refused)
    allowed = [edit("agent", scene.light, role="agent"), edit("agent", scene.colleague, name="Colin")]
    assert refusals(allowed, desk) == []


def test_good_rows_beside_a_forged_role_are_kept(scene: Scene) -> None:
    desk = scene.as_(scene.admin)
    allowed = edit("agent", scene.light, role="agent")
    forged = edit("agent", scene.restricted, role="owner")
    accepted, refused = judge([allowed, forged], desk.actor.id, "0b0b0b0b", certified=False)
    assert [each.why for each in refused] == [OWNER_ONLY]
    assert [len(section.rowsets) for section in accepted] == [1, 0]
    assert db.execute_sql("SELECT count(*) FROM agent WHERE role = 'agent'").fetchone()[0] == 1


def test_settings_texts_and_rules_take_their_rights(scene: Scene) -> None:
    desk = scene.as_(scene.restricted)
    forged = [
        made("setting", scope="desk", key="secret", value='"x"'),
        made("setting", scope="department", owner=scene.home, key="after_reply", value='"resolved"'),
        made("macro", kind="canned", name="All", text="x"),
        made("macro", kind="macro", name="Dept", department=key(scene.home), text="x"),
        made("rule", name="R", trigger="ticket-created", owner=key(scene.owner), actions="[]"),
        made("rule", name="R", trigger="ticket-created", owner=key(scene.restricted), department=key(scene.home)),
        made("status", name="S", category=1),
        made("mailbox", address="evil@example.com", department=key(scene.home)),
        made("credential", mailbox=key(scene.mailbox), computer=key(new_id()), kind="imap", sealed="x"),
        made("number_block", device="0b0b0b0b", first=1, size=10**6),
        made("letter_template", event="survey", language="en", text="x"),
    ]
    found = [why for _, why in refusals(forged, desk)]
    assert found == ["right-missing"] * len(forged)


def test_a_computer_introduces_itself_alone(scene: Scene) -> None:
    desk = scene.as_(scene.restricted)
    own = made("computer", device="0b0b0b0b", agent=key(scene.restricted), seat="s", box_key="b")
    other = made("computer", device=ELSEWHERE, agent=key(scene.restricted), seat="s", box_key="b")
    foreign = made("computer", device="0b0b0b0b", agent=key(scene.owner), seat="s", box_key="b")
    works = made("computer", device="0b0b0b0b", agent=key(scene.restricted), seat="s", box_key="b", desk_work=1)
    assert refusals([own], desk) == []
    assert [why for _, why in refusals([other, foreign, works], desk)] == [
        DEVICE,
        "author-wrong",
        "right-missing",
    ]
