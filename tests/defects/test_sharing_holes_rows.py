"""Rows that a changed program of a restricted agent sends to gain what their role does not give: all are refused."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from desktop.commands.base import Desk
from desktop.store import journal
from desktop.store.clock import new_id, time_now
from desktop.store.database import Local, natural_id
from desktop.store.draft_ids import draft_id
from desktop.store.models import Agent, Department, NumberBlock, Ticket
from desktop.store.settings import read_setting
from desktop.sync.applying import apply_sections
from desktop.sync.clocks import STEPS, pack
from desktop.sync.refusals import refused_rows
from desktop.sync.rights_check import judge
from desktop.sync.wire import RowSet, Section
from tests.making import actor_desk, add_message, make_agent, make_department, make_ticket
from tests.sync.rights_judging import SCOPES, begin, clock_of, edit, key, made, refusals
from tests.sync.two_desks import THERE


class Scene:
    """Two departments; a restricted agent and a light one in the first, a ticket with a letter in each."""

    def __init__(self, desk: Desk) -> None:
        self.home, self.other = str(Department.get().id), make_department("Workshop")
        self.owner = desk.actor.id
        self.restricted, self.light = (make_agent(role, role, [self.home]) for role in ("restricted", "light"))
        self.colleague = make_agent("Colleague", "agent", [self.home])
        self.mine, self.theirs = make_ticket(), make_ticket(department=self.other)
        self.letter = add_message(self.theirs, "The secret of the workshop.", "customer")
        begin()
        self.desk = desk

    def refused(self, section: Section, agent: str = "") -> list[str]:
        """Return the reasons for which a reader refuses what an agent (the restricted one) signed."""
        return [why for _, why in refusals([section], actor_desk(self.desk, agent or self.restricted))]

    def sent(self, *sections: Section, agent: str = "") -> int:
        """Let a reader take in what an agent signed; return how many rows were refused."""
        accepted, refused = judge(sections, agent or self.restricted, THERE, certified=False)
        apply_sections(accepted, device=THERE, agent=agent or self.restricted)
        return len(refused)


@pytest.fixture
def scene(desk: Desk) -> Scene:
    return Scene(desk)


def again(table: str, identity: str, **columns: Any) -> Section:
    """Forge a row that is here already as if it were made anew, with some of its columns."""
    row = (key(identity), clock_of(THERE), "", "", *columns.values())
    return Section(SCOPES, (RowSet(table, tuple(columns), [row]),))


def early(table: str, identity: str, changed: str, **columns: Any) -> Section:
    """Forge an edit of one column of a row that is not here yet; what else it says has no clock."""
    stamps = f'{{"{changed}":"{clock_of(THERE)}"}}'
    row = (key(identity), "", stamps, "", *columns.values())
    return Section(SCOPES, (RowSet(table, tuple(columns), [row]),))


def test_an_own_setting_does_not_take_the_place_of_the_desks(scene: Scene) -> None:
    squatting = natural_id("setting", "desk", "", "closing_days")
    forged = made("setting", identity=squatting, scope="agent", owner=scene.restricted, key="x", value="99")
    assert scene.sent(forged) == 1
    assert read_setting("desk", "", "closing_days", 7) == 7


def test_an_own_draft_does_not_take_the_place_of_anothers(scene: Scene) -> None:
    theirs = draft_id(scene.owner, scene.mine.id, "reply")
    forged = made("draft", identity=theirs, agent=key(scene.restricted), ticket=key(scene.mine.id), kind="reply")
    assert scene.refused(forged)
    own = draft_id(scene.restricted, scene.mine.id, "reply")
    honest = made("draft", identity=own, agent=key(scene.restricted), ticket=key(scene.mine.id), kind="reply")
    assert scene.refused(honest) == []


def test_an_own_draft_is_not_slipped_to_somebody_else(scene: Scene) -> None:
    own = draft_id(scene.restricted, scene.mine.id, "reply")
    facts = {"agent": key(scene.restricted), "ticket": key(scene.mine.id), "kind": "reply"}
    assert scene.sent(made("draft", identity=own, **facts)) == 0
    assert scene.refused(edit("draft", own, agent=key(scene.owner)))


@pytest.mark.parametrize("named", ["ticket", "nothing"])
def test_a_field_is_not_written_into_anothers_ticket_by_way_of_ones_own(scene: Scene, named: str) -> None:
    through = key(scene.mine.id) if named == "ticket" else None
    forged = made("field_value", field=key(new_id()), row=key(scene.theirs.id), ticket=through, value='"x"')
    assert scene.refused(forged)


def test_a_field_of_ones_own_ticket_does_not_take_the_place_of_anothers(scene: Scene) -> None:
    field = new_id()
    squatting = natural_id("field", field, scene.theirs.id)
    mine = key(scene.mine.id)
    assert scene.refused(made("field_value", identity=squatting, field=key(field), row=mine, ticket=mine, value='"x"'))


def test_a_row_made_anew_with_the_same_words_needs_a_right_too(scene: Scene) -> None:
    assert scene.refused(again("ticket", scene.theirs.id, deleted=0))
    assert scene.refused(again("agent", scene.restricted, role="restricted"))
    assert scene.refused(again("department", scene.other, name="Workshop"))


def test_who_makes_a_ticket_anew_does_not_become_its_maker(scene: Scene) -> None:
    scene.sent(again("ticket", scene.mine.id, deleted=0), agent=scene.restricted)
    scene.sent(edit("ticket", scene.mine.id, deleted=1))
    assert not Ticket.get(Ticket.id == scene.mine.id).deleted


def test_an_edit_of_what_is_not_here_yet_waits_for_the_row_to_be_judged(scene: Scene) -> None:
    me, mine = key(scene.restricted), key(scene.mine.id)
    setting = natural_id("setting", "desk", "", "closing_days")
    computer = natural_id("computer", "cafecafe")
    forged = [
        early("setting", setting, "value", scope="agent", owner=scene.restricted, value="99"),
        early("computer", computer, "box_key", agent=me, box_key="ab" * 32),
        early("draft", new_id(), "html", agent=me, html="I resign."),
        early("message", new_id(), "deleted", ticket=mine, agent=me, deleted=1),
        early("field_value", new_id(), "value", ticket=mine, value='"x"'),
        early("contact", new_id(), "name", name="Nobody"),
        early("macro", new_id(), "text", kind="canned", owner=me, text="x"),
    ]
    assert [scene.refused(each) for each in forged] == [["row-unknown"]] * len(forged)


@pytest.mark.parametrize("field", ["assignee", "department"])
def test_nobody_widens_their_reach_by_inventing_where_a_ticket_was(scene: Scene, field: str) -> None:
    old = scene.light if field == "assignee" else scene.other
    invented = made(
        "event", at=1 << 41, actor=scene.light, command="assign", cause=key(new_id()), kind="ticket",
        row=key(scene.mine.id), ticket=key(scene.mine.id), field=field, old=f'"{old}"', new="null",
    )  # fmt: skip
    assert scene.refused(invented, scene.light)


def test_a_computer_does_not_take_the_place_of_another(scene: Scene) -> None:
    own = natural_id("computer", THERE)
    facts = {"device": THERE, "agent": key(scene.restricted), "seat": "ab" * 8}
    assert scene.sent(made("computer", identity=own, **facts)) == 0
    for changed in ({"device": "0c0c0c0c"}, {"agent": key(scene.owner)}):
        assert scene.refused(made("computer", identity=own, **{**facts, **changed}))
    assert scene.refused(made("computer", identity=natural_id("computer", "0c0c0c0c"), **facts))


def test_a_letter_that_is_sent_belongs_to_the_ticket_it_is_sent_from(scene: Scene) -> None:
    forged = made(
        "outgoing", automatic=1, state="queued", attempts=0, ticket=key(scene.mine.id), message=key(scene.letter.id)
    )
    assert scene.refused(forged)


def test_nobody_answers_for_a_customer_how_the_desk_did(scene: Scene) -> None:
    facts = {"ticket": key(scene.mine.id), "contact": key(new_id()), "department": key(scene.home), "until": 1}
    assert scene.refused(made("rating", **facts, score=5))
    assert scene.refused(made("rating", **facts, comment="Wonderful!"))
    assert scene.refused(made("rating", **facts, score=None)) == []


def test_rules_are_not_told_of_a_letter_of_another_ticket(scene: Scene) -> None:
    forged = made(
        "shared_cause", ticket=key(scene.mine.id), chain=key(new_id()), depth=0, actor=scene.restricted,
        message=key(scene.letter.id), at=1,
    )  # fmt: skip
    assert scene.refused(forged)


def test_rules_that_wake_each_other_cannot_be_made_to_go_on_for_ever(scene: Scene) -> None:
    forged = made(
        "shared_cause", ticket=key(scene.mine.id), chain=key(new_id()), depth=-(1 << 40), actor=scene.restricted, at=1
    )
    assert scene.refused(forged)


@pytest.mark.parametrize("columns", [{"number": (1 << 63) - 1}, {"updated_at": 1 << 62}, {"created_at": -(1 << 62)}])
def test_numbers_that_nothing_can_count_on_from_are_refused(scene: Scene, columns: dict[str, int]) -> None:
    forged = made("ticket", department=key(scene.home), status=key(new_id()), requester=key(new_id()), **columns)
    assert scene.refused(forged) == ["row-malformed"]


def test_what_was_sent_ahead_of_its_time_is_judged_when_that_has_come(scene: Scene) -> None:
    soon = pack((time_now() + 6 * 60_000) * STEPS, THERE)
    said = (key(scene.mine.id), "", f'{{"subject":"{soon}"}}', "", "I am still here")
    assert scene.sent(Section(SCOPES, (RowSet("ticket", ("subject",), [said]),))) == 0
    with journal.recording(scene.owner, "deactivate"):
        Agent.update(active=False).where(Agent.id == scene.restricted).execute()
    with pytest.MonkeyPatch.context() as patched:
        later = time_now() + 10 * 60_000
        patched.setattr("desktop.sync.held.time_now", lambda: later)
        apply_sections([])
    assert Ticket.get(Ticket.id == scene.mine.id).subject != "I am still here"
    assert [each.why for each in refused_rows()] == ["signer-unknown"]


def test_nobody_gives_their_ticket_the_number_of_anothers(scene: Scene) -> None:
    facts = {"department": key(scene.home), "status": key(new_id()), "requester": key(new_id())}
    taken = scene.theirs.number
    with journal.recording(scene.owner, "hand_out"):
        for device, first in (("0c0c0c0c", 5_000), (THERE, 6_000)):
            NumberBlock.create(id=natural_id("number-block", device, first), device=device, first=first, size=10)
    assert scene.refused(made("ticket", **facts, number=taken))
    assert scene.refused(edit("ticket", scene.mine.id, number=taken))
    assert scene.refused(made("ticket", **facts, number=5_003))
    assert scene.refused(made("ticket", **facts, number=1 << 30))
    assert scene.refused(made("ticket_alias", ticket=key(scene.mine.id), number=taken))
    assert scene.refused(made("ticket", **facts, number=6_003)) == []
    assert scene.refused(made("ticket", **facts, number=-17)) == []
    assert scene.refused(made("ticket_alias", ticket=key(scene.mine.id), number=scene.mine.number)) == []


def test_nobody_vouches_for_words_on_a_ticket_that_they_do_not_reach(scene: Scene) -> None:
    reader = make_agent("Reader", "restricted", [scene.other])
    Local.replace(key="agent", value=reader).execute()
    facts = {"kind": "reply", "agent": key(scene.owner), "text": "You are dismissed.", "quotes": ""}
    forged = made("message", ticket=key(scene.theirs.id), **facts)
    assert scene.refused(replace(forged, vouched=True)) == ["not-vouched"]
    moved_here = made("message", ticket=key(new_id()), **facts)
    assert scene.refused(replace(moved_here, vouched=True)) == []
