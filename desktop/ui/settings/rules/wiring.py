"""Connects the parts of the page of rules with what the page does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from desktop.ui.settings.rules.rule_words import new_order

if TYPE_CHECKING:
    from desktop.ui.settings.rules.page import RulesPage


def wire(page: RulesPage) -> None:
    """Let every wish of list, editor, files and commands reach the page."""
    rules, editor, work = page.side.rules, page.editor, page.work
    rules.rule_chosen.connect(page.open_row)
    rules.switched.connect(work.switch)
    rules.moved.connect(lambda ids: work.order(new_order(page.rows, ids)))
    rules.removing.connect(page.ask_delete)
    rules.menu_wanted.connect(page.open_menu)
    page.side.adding.connect(page.add)
    page.side.importing.connect(page.exchange.bring)
    page.side.exporting.connect(lambda: page.exchange.take([row.id for row in page.rows]))
    page.side.calling.connect(page.calls.open)
    page.empty.adding.connect(page.add)
    editor.changed.connect(page.on_edited)
    editor.head.switched.connect(page.on_switched)
    editor.head.copying.connect(page.copy_rule)
    editor.head.deleting.connect(lambda: page.ask_delete(page.shown or ""))
    editor.head.exporting.connect(lambda: page.exchange.take([page.shown or ""]))
    editor.foot.saving.connect(page.save)
    editor.foot.discarding.connect(page.discard)
    editor.foot.testing.connect(page.simulate)
    editor.foot.showing.connect(page.simulate)
    page.matching.counted.connect(editor.foot.count)
    page.firings.ticket_opened.connect(page.ticket_opened)
    work.stored.connect(page.on_stored)
    work.refused.connect(page.on_refused)
    work.done.connect(page.load)
    work.failed.connect(page.on_failed)
    page.exchange.brought.connect(page.load)
    page.exchange.said.connect(page.say)
    QShortcut(QKeySequence("Ctrl+N"), page).activated.connect(page.add)
    QShortcut(QKeySequence("Ctrl+S"), page).activated.connect(page.save)
