"""What a changed program could send in the name of a role that may not do it: nothing of it is accepted."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from desktop.commands.base import Desk
from desktop.store import journal
from desktop.store.clock import new_id
from desktop.store.create import status_id
from desktop.store.database import natural_id
from desktop.store.models import Message, Outgoing
from desktop.sync.clocks import now_hlc, pack
from desktop.sync.rights_check import judge
from desktop.sync.wire import Gone, Section
from tests.making import add_message
from tests.sync.rights_judging import edit, key, made, refusals, with_clock
from tests.sync.rights_scene import Scene, event, note

ELSEWHERE = "ffffffff"


@pytest.fixture
def scene(desk: Desk) -> Scene:
    return Scene(desk)


def test_a_note_of_ones_own_is_accepted(scene: Scene) -> None:
    assert refusals([note(scene, scene.mine, scene.light)], scene.as_(scene.light)) == []


def test_nothing_is_written_about_foreign_tickets(scene: Scene) -> None:
    desk = scene.as_(scene.restricted)
    forged = [
        note(scene, scene.theirs, scene.restricted),
        edit("ticket", scene.theirs.id, subject="Mine now"),
        edit("ticket", scene.theirs.id, department=key(scene.home)),
        edit("ticket", scene.theirs.id, assignee=key(scene.restricted)),
        made("ticket_tag", ticket=key(scene.theirs.id), tag=key(natural_id("tag", "x"))),
        event(scene, scene.theirs, scene.restricted),
        made("ticket_referral", ticket=key(scene.theirs.id), agent=key(scene.restricted), by=key(scene.restricted)),
        made("field_value", field=key(new_id()), row=key(scene.theirs.id), ticket=key(scene.theirs.id), value="x"),
    ]
    found = [why for _, why in refusals(forged, desk)]
    assert len(found) == len(forged)
    assert set(found) == {"right-missing", "kind-refused"}


def test_nobody_writes_in_anothers_name(scene: Scene) -> None:
    desk = scene.as_(scene.restricted)
    forged = [
        note(scene, scene.mine, scene.colleague),
        event(scene, scene.mine, scene.colleague),
        made("ticket_referral", ticket=key(scene.mine.id), department=key(scene.other), by=key(scene.colleague)),
        made("shared_cause", ticket=key(scene.mine.id), chain=key(new_id()), actor=scene.owner, triggers="[]"),
        made("audit_entry", device="0b0b0b0b laptop", actor=scene.owner, action="sign-in", digest="x"),
    ]
    assert [why for _, why in refusals(forged, desk)] == ["author-wrong"] * len(forged)


def test_customers_letters_and_the_ledger_are_the_desks(scene: Scene) -> None:
    desk = scene.as_(scene.restricted)
    customer = made("message", ticket=key(scene.mine.id), kind="customer", text="I want my money back")
    ledger = made("mail_entry", mailbox=key(scene.mailbox), raw=b"x" * 32)
    fired = made("firing", kind="escalation", source=key(scene.home), ticket=key(scene.mine.id), chain=key(new_id()))
    by_rule = made("firing", kind="rule", source=key(new_id()), ticket=key(scene.mine.id), chain=key(new_id()))
    assert [why for _, why in refusals([customer, fired, by_rule, ledger], desk)] == [
        "kind-refused",
        "kind-refused",
        "kind-refused",
        "right-missing",
    ]


@pytest.mark.parametrize(
    ("who", "columns"),
    [
        ("light", {"subject": "Other"}),
        ("light", {"status": key(status_id("closed"))}),
        ("light", {"priority": 3}),
        ("light", {"deleted": 1}),
        ("light", {"assignee": "light"}),
        ("restricted", {"department": "other"}),
        ("restricted", {"assignee": "colleague"}),
        ("restricted", {"folder": 2}),
        ("restricted", {"folder": 3}),
        ("restricted", {"requester": key("1" * 32)}),
        ("restricted", {"merged_into": "theirs"}),
        ("restricted", {"deleted": 1}),
        ("restricted", {"created_at": 1}),
        ("restricted", {"sla_by_hand": 1}),
    ],
)
def test_a_column_takes_its_right(scene: Scene, who: str, columns: dict[str, Any]) -> None:
    said = {name: key(_id(scene, value)) if isinstance(value, str) and name != "subject" else value
            for name, value in columns.items()}  # fmt: skip
    found = refusals([edit("ticket", scene.mine.id, **said)], scene.as_(getattr(scene, who)))
    assert found == [("ticket", "right-missing")]


def _id(scene: Scene, name: str) -> str:
    found = getattr(scene, name)
    return str(getattr(found, "id", found))


def test_messages_are_immutable_whoever_holds_less_than_purge(scene: Scene) -> None:
    desk = scene.as_(scene.colleague)
    changed = [
        edit("message", scene.note.id, text="I never said that."),
        edit("message", scene.note.id, agent=key(scene.restricted)),
        edit("message", scene.note.id, ticket=key(scene.theirs.id)),
        edit("message", scene.note.id, text=""),
    ]
    assert [why for _, why in refusals(changed, desk)] == ["right-missing"] * len(changed)
    again = made("message", identity=scene.note.id, ticket=key(scene.mine.id), kind="note", agent=key(scene.colleague))
    assert refusals([again], desk) == [("message", "right-missing")]


def test_a_colleagues_letter_cannot_be_given_other_words_or_held_back(scene: Scene) -> None:
    letter = add_message(scene.mine, "Dear Amira", "reply", agent=scene.colleague)
    with journal.recording("test", "letter"):
        values = {"message": letter.id, "ticket": scene.mine.id, "mailbox": scene.mailbox, "message_id": "<a@b>"}
        row = Outgoing.create(**values, raw="a" * 64, envelope_from="a@b.example", send_after=0, next_at=0)
    desk = scene.as_(scene.restricted)
    forged = [
        edit("outgoing", row.id, raw=b"x" * 32),
        edit("outgoing", row.id, envelope_from="evil@example.com"),
    ]
    assert [why for _, why in refusals(forged, desk)] == ["right-missing"] * 2
    light = scene.as_(scene.light)
    assert refusals([edit("outgoing", row.id, state="cancelled")], light) == [("outgoing", "right-missing")]


def test_nobody_reads_or_changes_what_is_anothers_alone(scene: Scene) -> None:
    desk = scene.as_(scene.restricted)
    seen = made("ticket_seen", agent=key(scene.colleague), ticket=key(scene.mine.id), seen_at=1)
    draft = made("draft", agent=key(scene.colleague), ticket=key(scene.mine.id), kind="reply", html="Dear…")
    own = made("setting", scope="agent", owner=scene.colleague, key="language", value='"ar"')
    macro = made("macro", kind="canned", name="x", owner=key(scene.colleague))
    found = [why for _, why in refusals([seen, draft, own, macro], desk)]
    assert sorted(found) == ["right-missing", "right-missing", "row-private", "row-private"]


def test_clocks_are_the_signers_own_and_well_formed(scene: Scene) -> None:
    desk = scene.as_(scene.restricted)
    foreign = edit("ticket", scene.mine.id, signed=ELSEWHERE, subject="x")
    others = with_clock(note(scene, scene.mine, scene.restricted), pack(now_hlc(0), ELSEWHERE))
    broken = with_clock(note(scene, scene.mine, scene.restricted), "not a clock at all, 24 c")
    nothing = with_clock(note(scene, scene.mine, scene.restricted), "")
    assert [why for _, why in refusals([foreign, others, broken, nothing], desk)] == [
        "clock-foreign",
        "clock-foreign",
        "row-malformed",
        "row-malformed",
    ]


def test_vouching_takes_the_right_to_bring_tickets_elsewhere(scene: Scene) -> None:
    moved = _vouched(made("ticket", signed=ELSEWHERE, department=key(scene.home), status=key(status_id("open"))))
    assert refusals([moved], scene.as_(scene.light)) == [("ticket", "not-vouched")]
    assert refusals([moved], scene.as_(scene.admin)) == []
    note_of_another = _vouched(with_clock(note(scene, scene.mine, scene.colleague), pack(now_hlc(0), ELSEWHERE)))
    assert refusals([note_of_another], scene.as_(scene.restricted)) == [("message", "passed-on-early")]
    assert refusals([replace(note_of_another, scopes=frozenset({"d:x"}))], scene.as_(scene.admin)) == [
        ("message", "row-malformed")
    ]


def _vouched(section: Section) -> Section:
    return Section(section.scopes, section.rowsets, vouched=True)


def test_that_a_ticket_is_gone_is_said_by_who_may_move_it(scene: Scene) -> None:
    clock = pack(now_hlc(0), "0b0b0b0b")
    gone = Section(frozenset({"office"}), (), (Gone("ticket", scene.mine.id, clock, f"d:{scene.home}"),))
    assert refusals([gone], scene.as_(scene.light)) == [("ticket", "gone-refused")]
    accepted, refused = judge([gone], scene.colleague, "0b0b0b0b", certified=False)
    assert accepted == [gone]
    assert refused == []


def test_who_left_or_never_was_writes_nothing(scene: Scene) -> None:
    section = note(scene, scene.mine, scene.light)
    _, refused = judge([section], "9" * 32, "0b0b0b0b", certified=False)
    assert [each.why for each in refused] == ["signer-unknown"]
    assert Message.select().where(Message.text == "Hello").count() == 0


def test_a_new_ticket_lands_where_its_maker_may_make_one(scene: Scene) -> None:
    def ticket(home: str, **columns: Any) -> Section:
        said = {"status": key(status_id("open")), "requester": key("1" * 32), "assignee": key(scene.restricted)}
        return made("ticket", **{**said, "department": key(home), "number": 1, "source": "agent", **columns})

    desk = scene.as_(scene.restricted)
    assert refusals([ticket(scene.home)], desk) == []
    assert refusals([ticket(scene.other)], desk) == [("ticket", "right-missing")]
    assert refusals([ticket(scene.home, assignee=key(scene.colleague))], desk) == [("ticket", "right-missing")]


def test_tables_that_only_a_newer_version_knows_come_from_the_desk_alone(scene: Scene) -> None:
    section = note(scene, scene.mine, scene.restricted)
    rows = section.rowsets[0]
    unknown = Section(section.scopes, (type(rows)("hologram", rows.columns, rows.rows),))
    assert refusals([unknown], scene.as_(scene.restricted)) == [("hologram", "table-unknown")]
    assert refusals([unknown], scene.as_(scene.admin)) == []
