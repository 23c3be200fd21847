"""What a refused row would set, in plain text, beside what stands on this desk."""

from __future__ import annotations

import json
import zlib

import pytest

from desktop.commands.base import Desk
from desktop.core.errors import NotAllowedError
from desktop.jobs.sharing.sayings import LONGEST, Said, Saying, saying
from desktop.store.database import db
from desktop.store.models import Status, Ticket
from desktop.sync.refusals import keep_refused, refused_rows
from desktop.sync.rights_check import judge
from desktop.sync.sealing.sections import section_bytes
from desktop.sync.wire import Refused, Section
from tests.making import actor_desk, make_agent, make_department, make_ticket
from tests.sync.rights_judging import begin, edit, key, made
from tests.sync.two_desks import THERE

PEOPLE = '[["Ann", "ann@x.example"], ["", "b@x.example"]]'


@pytest.fixture
def light(desk: Desk) -> str:
    return make_agent("Light", "light", [make_department("Workshop")])


def kept(section: Section, identity: str = "") -> int:
    """Keep something as refused, whatever it says; return its number."""
    rowset = section.rowsets[0]
    name = identity or rowset.rows[0][0].hex()
    keep_refused([Refused(rowset.table, name, "right-missing", {}, section_bytes(section))], THERE)
    return refused_rows()[0].rid


def test_an_edit_stands_beside_what_the_desk_says_now(desk: Desk, light: str) -> None:
    ticket = make_ticket()
    begin()
    status = Status.get(Status.key == "resolved")
    section = edit("ticket", ticket.id, subject="Forged", assignee=key(light), status=key(status.id), priority=3)
    _, refusals = judge([section], light, THERE, certified=False)
    keep_refused(refusals, THERE, light)
    found = saying(desk, refused_rows()[0].rid)
    assert found is not None
    assert found.here
    assert found.about == (("number", ticket.number), ("subject", "Printer on fire"))
    said = {each.field: each for each in found.sets}
    assert said["subject"] == Said("subject", "Forged", "Printer on fire")
    assert said["assignee"] == Said("assignee", "Light", None)
    assert said["status"].value == "resolved"
    assert (said["priority"].value, said["priority"].now) == (3, Ticket.get().priority)


def test_a_right_says_whose_it_is(desk: Desk, light: str) -> None:
    begin()
    found = saying(desk, kept(made("role_grant", role="light", permission="ticket.view_deleted", scope=4)))
    assert found is not None
    assert not found.here
    assert found.key == "ticket.view_deleted"
    assert found.about == ()
    assert found.sets[:2] == (Said("role", "light", None), Said("permission", "ticket.view_deleted", None))
    assert found.sets[-1] == Said("scope", 4, None)


def test_html_is_read_as_text_and_nothing_of_it_is_kept_as_markup(desk: Desk) -> None:
    ticket = make_ticket()
    begin()
    page = b'<img src="https://x.example/p"><script>run()</script><p>Hello <b>there</b></p>'
    section = made("message", ticket=key(ticket.id), kind="customer", html=zlib.compress(page), text="T" * 9_000)
    found = saying(desk, kept(section))
    assert found is not None
    said = {each.field: each.value for each in found.sets}
    assert said["html"] == "Hello there"
    assert said["text"] == "T" * LONGEST + "…"
    assert said["ticket"] == f"{ticket.number} Printer on fire"
    macro = saying(desk, kept(made("macro", name="A\u202egnp", html="<p>Bye</p>")))
    assert macro is not None
    assert {each.field: each.value for each in macro.sets} | {"html": "Bye", "name": "Agnp"} == {
        each.field: each.value for each in macro.sets
    }


@pytest.mark.parametrize("packed", [b"not packed", zlib.compress(b"<p>" + b"x" * 40_000_000)])
def test_what_is_packed_badly_or_huge_stops_nobody(desk: Desk, packed: bytes) -> None:
    ticket = make_ticket()
    begin()
    found = saying(desk, kept(made("message", ticket=key(ticket.id), kind="customer", html=packed)))
    assert found is not None
    assert len(str({each.field: each.value for each in found.sets}["html"])) <= LONGEST + 1


def test_secrets_are_not_shown_and_settings_read_as_text(desk: Desk) -> None:
    begin()
    for name, value, wanted in (("secret", "abc", "…"), ("name", "Halyard", "Halyard")):
        found = saying(desk, kept(made("setting", scope="desk", key=name, value=json.dumps(value))))
        assert found is not None
        assert {each.field: each.value for each in found.sets}["value"] == wanted


def test_people_are_read_with_their_addresses_and_unknown_ids_are_short(desk: Desk) -> None:
    begin()
    section = made("message", ticket=bytes(range(16)), kind="reply", to_people=PEOPLE)
    found = saying(desk, kept(section))
    assert found is not None
    said = {each.field: each.value for each in found.sets}
    assert said["to_people"] == "Ann <ann@x.example>, b@x.example"
    assert said["ticket"] == "00010203…"


def test_what_nobody_can_read_says_nothing(desk: Desk) -> None:
    ticket = make_ticket()
    begin()
    assert saying(desk, kept(edit("ticket", ticket.id, priority="high"))) == Saying("ticket")
    keep_refused([Refused("file", "1.dbs", "seal-damaged")], THERE)
    assert saying(desk, refused_rows()[0].rid) == Saying("file")
    assert saying(desk, 999) is None


def test_only_owners_read_it(desk: Desk, light: str) -> None:
    ticket = make_ticket()
    begin()
    rid = kept(edit("ticket", ticket.id, subject="Forged"))
    with pytest.raises(NotAllowedError, match="role-owner"):
        saying(actor_desk(desk, light), rid)
    assert db.execute_sql("SELECT state FROM sync_refused").fetchone() == ("new",)
