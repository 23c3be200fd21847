"""What rules tell other programs, as somebody who sets that up looks at it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.commands.roles import create_role, set_grant
from desktop.commands.tickets import set_priority
from desktop.core.permissions import Permission, Scope
from desktop.store.models import WebhookCall
from desktop.store.queries.webhooks import webhook_key
from desktop.ui.settings.rules.calls import CallsDialog
from tests.making import make_ticket
from tests.ruling import make_rule

URL = "https://hooks.halyard.example/desk?key=1"


@pytest.fixture
def called(desk) -> WebhookCall:
    """Give a call that waits."""
    make_rule(desk, "priority-changed", [{"do": "webhook", "value": URL}], name="Tell the shop")
    set_priority(desk, make_ticket(subject="Broken").id, 3)
    found: WebhookCall = WebhookCall.get()
    return found


def bare(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def opened(page, qtbot) -> CallsDialog:
    page.side.calls.trigger()
    qtbot.waitUntil(lambda: page.calls.dialog is not None)
    return page.calls.dialog


def spoken(dialog: CallsDialog) -> list[str]:
    rows = dialog.table.rows
    return [bare(rows.item(at).data(Qt.ItemDataRole.AccessibleTextRole)) for at in range(rows.count())]


def test_the_key_can_be_copied(page, desk, qtbot):
    dialog = opened(page, qtbot)
    assert dialog.key.accessibleName() == "Key of the signatures"
    assert dialog.key.isReadOnly()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == webhook_key(desk.actor)
    assert dialog.copy.text() == "Copied"
    assert dialog.nothing.isVisible()
    dialog.accept()


def test_what_did_not_arrive_says_which_rule_wanted_it_and_why_it_failed(page_of, desk, called, qtbot):
    WebhookCall.update(state="failed", attempts=7, error="webhook-unreachable").execute()
    page = page_of(desk)
    dialog = opened(page, qtbot)
    assert dialog.table.rows.isVisible()
    [line] = spoken(dialog)
    assert line.startswith("Tell the shop · hooks.halyard.example, Given up, ")
    assert line.endswith("The other program could not be reached.")
    assert URL in dialog.table.rows.item(0).toolTip()
    dialog.accept()


@pytest.mark.parametrize(("attempts", "words"), [(0, "Waits"), (2, "Tried again")])
def test_what_waits_is_told_from_what_was_given_up(page_of, desk, called, qtbot, attempts, words):
    WebhookCall.update(attempts=attempts, error="webhook-failed" if attempts else "").execute()
    dialog = opened(page_of(desk), qtbot)
    assert f", {words}, " in spoken(dialog)[0]
    dialog.accept()


def test_it_is_there_for_who_may_set_up_webhooks_only(page_for, desk, marketing):
    role = create_role(desk, "Shop", base="admin")
    set_grant(desk, role, Permission.SYSTEM_WEBHOOKS.value, int(Scope.NONE))
    page = page_for(role)
    assert not page.side.calls.isVisible()
