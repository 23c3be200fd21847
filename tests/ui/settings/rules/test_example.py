"""The customer's own example is made in the editor in under a minute, by keyboard and mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt

from desktop.store.queries.rules import rule_rows
from desktop.ui.settings.rules.marked import plain
from tests.ui.composer.staging import settle

A_MINUTE = 60
SECONDS_EACH = 1.2
"""What a press or a word takes someone who knows what they want."""


def bare(text):
    return text.replace("\u2068", "").replace("\u2069", "")


def test_the_example_of_the_customer_is_made_in_under_a_minute(page, hands, qtbot, desk, marketing):
    hands.click(page.side.add)
    hands.type("Social media to Marketing")
    assert page.editor.when.trigger.key == "ticket-created"
    group = page.editor.groups.blocks[0]
    hands.click(group.add)
    hands.pick("source")
    line = group.lines.lines[0]
    hands.click(line.operator)
    hands.pick("is one of")
    hands.click(line.value.plus)
    for name in ("facebook", "twitter", "instagram", "viber"):
        hands.pick(name)
    hands.shut()
    hands.click(page.editor.acts.add)
    hands.pick("move")
    hands.pick("marketing")
    hands.click(page.editor.acts.add)
    hands.pick("assign")
    hands.pick("fewest")
    assert bare(plain(page.editor.sentence())) == (
        "When a ticket is created, if source is Facebook, Twitter, Instagram or Viber: move it to Marketing and"
        " assign it to who has the fewest open tickets."
    )
    hands.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, page._context)
    [row] = rule_rows(desk.actor)
    assert (row.name, row.trigger, row.active) == ("Social media to Marketing", "ticket-created", True)
    assert row.body["groups"] == [
        [{"field": "source", "op": "any-of", "value": ["facebook", "twitter", "instagram", "viber"]}]
    ]
    assert row.body["actions"] == [
        {"do": "set-department", "value": marketing},
        {"do": "assign", "value": "least-loaded"},
    ]
    assert not page.editor.dirty()
    assert page.side.rules.hasFocus()
    assert hands.count * SECONDS_EACH < A_MINUTE, hands.count
