"""The order of a conversation and where it opens."""

from desktop.store.queries.rows import HistoryRow, MessageRow
from desktop.ui.conversation.timeline import (
    MOST_SHOWN,
    Changes,
    Mail,
    earlier_count,
    first_shown,
    first_unread,
    timeline,
)


def message(number, kind="customer", at=None, machine=""):
    return MessageRow(
        id=f"{number:032x}", ticket="t", kind=kind, contact=None, agent=None, from_name="", from_email="a@b.example",
        to=(), cc=(), bcc=(), reply_to=(), subject="", message_id="", sent_at=number * 10 if at is None else at,
        tz_minutes=0, machine=machine, flags=(), text="", quotes=(), html="", revision="", raw=None,
    )  # fmt: skip


def change(at, field="department", command="move_to_department", actor="a", new="Billing"):
    return HistoryRow(at, actor, "Ewa", command, f"c{at}{field}", "ticket", field, "", new)


def test_a_change_stands_between_the_messages_it_fell_between(qapp):
    items = timeline([message(1), message(2)], [change(15)])
    assert [type(item) for item in items] == [Mail, Changes, Mail]


def test_neighbouring_changes_are_one_item(qapp):
    items = timeline(
        [message(1), message(2)], [change(15), change(16, "priority", "set_priority", new="2"), change(30)]
    )
    assert [len(item.rows) for item in items if isinstance(item, Changes)] == [2, 1]


def test_what_went_along_with_an_answer_or_came_by_mail_is_no_line(qapp):
    rows = [change(15, "status", "send_reply", new="open"), change(16, "status", "take_mail", "mail", new="open")]
    assert all(isinstance(item, Mail) for item in timeline([message(1), message(2)], rows))


def test_a_machines_mail_is_quiet_unless_it_began_the_ticket():
    items = timeline([message(1, "machine"), message(2), message(3, "machine")], [])
    assert [item.quiet for item in items] == [False, False, True]


def test_a_ticket_of_machines_alone_hides_nothing():
    assert not any(item.quiet for item in timeline([message(n, "machine") for n in range(3)], []))


def test_it_opens_at_the_first_message_from_outside_since_the_agent_looked():
    items = timeline([message(1), message(2, "reply"), message(3), message(4)], [])
    assert first_unread(items, 15) == 2
    assert first_unread(items, 40) is None


def test_older_messages_that_were_read_stand_behind_one_line():
    items = timeline([message(n) for n in range(10)], [])
    start = first_shown(items, None)
    assert (start, earlier_count(items, start)) == (7, 7)
    assert first_shown(items, 4) == 4


def test_a_few_messages_hide_nothing():
    assert first_shown(timeline([message(n) for n in range(4)], []), None) == 0


def test_many_unread_messages_do_not_all_show_at_once():
    items = timeline([message(n) for n in range(300)], [])
    assert len(items) - first_shown(items, 0) == MOST_SHOWN
