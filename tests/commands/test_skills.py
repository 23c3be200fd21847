"""What agents know, who says so, and taking it back."""

from __future__ import annotations

import pytest

from desktop.commands.routing import take_next
from desktop.commands.skills import set_skill
from desktop.commands.tags import create_tag, delete_tag
from desktop.commands.undo import undo
from desktop.core.errors import DeskError, NotAllowedError
from desktop.store.clock import new_id
from desktop.store.models import AgentSkill, AuditEntry, Event
from desktop.store.queries.routing import agent_skills
from tests.making import actor_desk, make_ticket
from tests.routed import owner_of, say


def skills(desk, agent):
    return [(row.name, row.level) for row in agent_skills(desk.actor, agent)]


def cause_of(command):
    return Event.select().where(Event.command == command).order_by(Event.rid.desc()).get().cause


def test_a_skill_is_given_changed_taken_and_given_again(desk, eva):
    tag = create_tag(desk, "polish")
    for level, found in ((2, [("polish", 2)]), (5, [("polish", 5)]), (0, []), (1, [("polish", 1)])):
        set_skill(desk, eva, tag, level)
        assert skills(desk, eva) == found
    assert AgentSkill.select().count() == 1
    names = [row.name for row in AuditEntry.select().where(AuditEntry.kind == "agent_skill")]
    assert set(names) == {"Eva · polish"}


@pytest.mark.parametrize("level", [-1, 6, 99])
def test_a_level_is_from_one_to_five(desk, eva, level):
    with pytest.raises(DeskError, match="field-value"):
        set_skill(desk, eva, create_tag(desk, "polish"), level)


def test_a_tag_that_is_gone_names_no_skill(desk, eva):
    with pytest.raises(DeskError, match="not-found"):
        set_skill(desk, eva, new_id(), 3)
    tag = create_tag(desk, "polish")
    set_skill(desk, eva, tag, 3)
    delete_tag(desk, tag)
    assert skills(desk, eva) == []


def test_agents_say_nothing_of_their_own_skills(desk, eva):
    with pytest.raises(NotAllowedError):
        set_skill(actor_desk(desk, eva), eva, create_tag(desk, "polish"), 5)


def test_a_skill_and_a_taken_ticket_can_be_taken_back(desk, home, eva):
    set_skill(desk, eva, create_tag(desk, "polish"), 3)
    undo(desk, cause_of("set_skill"))
    assert skills(desk, eva) == []
    say(home, routing_method="pull")
    ticket = make_ticket(department=home)
    person = actor_desk(desk, eva)
    take_next(person)
    undo(person, cause_of("take_next"))
    assert owner_of(ticket.id) is None
