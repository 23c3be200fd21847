"""Saved answers and macros are made, changed, copied, ordered, found and exchanged in the settings."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt

from desktop.commands.macros import create_macro
from desktop.commands.tags import create_tag
from desktop.core.macro_forms import MacroForm
from desktop.store.models import Department, Macro
from desktop.store.queries.macros import macro_rows
from desktop.ui.settings.lists.asking import ConsentDialog, NameDialog
from desktop.ui.settings.macros.texts_page import CannedPage, MacrosPage
from tests.making import actor_desk, make_agent
from tests.ui.composer.staging import make_context, settle


def opened(qtbot, context, kind=CannedPage):
    page = kind(context)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.load()
    return page


def shown(page):
    return [page.rows.item(at).text() for at in range(page.rows.count())]


def stored(context, kind="canned"):
    return context.tasks.now(lambda: macro_rows(context.desk.actor, kind))


def test_without_any_the_page_says_what_they_are_for(qtbot, context):
    page = opened(qtbot, context)
    assert page.nothing.isVisible()
    assert not page.folder.isVisible()
    assert not page.search.isVisible()


def test_a_saved_answer_without_a_text_is_not_told_of_actions(qtbot, context):
    page = opened(qtbot, context)
    page.add.click()
    dialog = page.dialog
    dialog.name.setText("Empty")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog._text_field._hint.text() == "Write the text first."
    dialog.reject()


def test_a_saved_answer_is_made_in_the_dialog(qtbot, context):
    page = opened(qtbot, context)
    page.add.click()
    dialog = page.dialog
    dialog.accept()
    assert Macro.select().count() == 0
    dialog.name.setText("Refund")
    dialog.shortcut.setText("/Re")
    dialog.folder.setEditText("Billing / Refunds")
    dialog.place.setCurrentIndex(dialog.place.findText("Everybody at this desk"))
    dialog.text.editor.insertPlainText("Dear ")
    dialog.text.menu.chosen.emit("{customer.name}")
    assert "can be empty" in dialog._text_field._hint.text()
    dialog.accept()
    settle(qtbot, context)
    row = stored(context)[0]
    assert (row.name, row.shortcut, row.folder, row.scope) == ("Refund", "re", "Billing/Refunds", "shared")
    assert (row.text, row.html) == ("Dear {customer.name}", "")
    assert shown(page) == ["Refund"]


def test_formatting_is_kept(qtbot, context):
    page = opened(qtbot, context)
    page.add.click()
    page.dialog.name.setText("Bold")
    page.dialog.text.editor.insert_html("Dear <b>{customer.name|you}</b>")
    page.dialog.accept()
    settle(qtbot, context)
    assert "<b>{customer.name|you}</b>" in stored(context)[0].html
    page.edit(stored(context)[0].id)
    assert "<b>{customer.name|you}</b>" in page.dialog.text.written().html


def test_an_unknown_variable_is_red_and_not_saved(qtbot, context):
    page = opened(qtbot, context)
    page.add.click()
    page.dialog.name.setText("X")
    page.dialog.text.editor.insertPlainText("Dear {customer.frist_name}")
    assert "{customer.frist_name}" in page.dialog._text_field._hint.text()
    page.dialog.accept()
    settle(qtbot, context)
    assert page.dialog.bar.isVisible()
    assert page.dialog.primary.isEnabled()
    assert Macro.select().count() == 0


def test_every_variable_can_be_chosen_once(qtbot, context):
    from desktop.core.placeholder_names import VARIABLES

    page = opened(qtbot, context)
    page.add.click()
    offered = [action.objectName() for menu in page.dialog.text.menu.actions() for action in menu.menu().actions()]
    assert sorted(offered) == sorted(each.name for each in VARIABLES)


@pytest.fixture
def answers(context):
    for name, folder in (("Late", "Delivery"), ("Lost", "Delivery"), ("Refund", "Billing/Refunds")):
        create_macro(context.desk, MacroForm(name, f"About {name}: sorry", folder=folder, scope="shared"))


def test_they_are_found_by_folder_and_words(qtbot, context, answers):
    page = opened(qtbot, context)
    assert shown(page) == ["Refund", "Late", "Lost"]
    page.search.setText("about lo")
    assert shown(page) == ["Lost"]
    page.search.clear()
    page.folder.setCurrentIndex(page.folder.findData("Billing"))
    page.folder.activated.emit(page.folder.currentIndex())
    assert shown(page) == ["Refund"]


def test_within_a_folder_they_are_put_in_order_by_keys(qtbot, context, answers):
    page = opened(qtbot, context)
    page.folder.setCurrentIndex(page.folder.findData("Delivery"))
    page.folder.activated.emit(page.folder.currentIndex())
    assert page.moved.isVisible()
    page.rows.setCurrentRow(0)
    qtbot.keyClick(page.rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle(qtbot, context)
    assert shown(page) == ["Lost", "Late"]
    assert [row.name for row in stored(context)] == ["Refund", "Lost", "Late"]


def test_one_is_copied_and_deleted_after_asking(qtbot, context, answers):
    page = opened(qtbot, context)
    page.rows.setCurrentRow(0)
    page._copy.click()
    asked = page.findChild(NameDialog)
    assert asked.name.text() == "Refund (copy)"
    asked.accept()
    settle(qtbot, context)
    assert "Refund (copy)" in shown(page)
    page.rows.choose(next(row.id for row in stored(context) if row.name == "Refund"))
    page._delete.click()
    page.findChild(ConsentDialog).accept()
    settle(qtbot, context)
    assert "Refund" not in shown(page)


def test_what_others_share_is_read_and_copied_only(qtbot, context, desk, desk_path, tmp_path, answers):
    jan = actor_desk(desk, make_agent("Jan", "agent", [Department.get().id]))
    theirs = make_context(jan, desk_path, tmp_path)
    page = opened(qtbot, theirs)
    page.rows.setCurrentRow(0)
    assert not page._edit.isEnabled()
    assert not page._delete.isEnabled()
    assert page._copy.isEnabled()
    page.add.click()
    assert [page.dialog.place.itemText(at) for at in range(page.dialog.place.count())] == ["Only me"]
    theirs.tasks.finish()


def test_they_go_out_and_come_in_as_a_file(qtbot, context, answers, tmp_path):
    page = opened(qtbot, context)
    file = tmp_path / "answers"
    page.files.write(file, [])
    settle(qtbot, context)
    written = json.loads((tmp_path / "answers.json").read_text("utf-8"))
    assert [item["name"] for item in written["items"]] == ["Refund", "Late", "Lost"]
    page.files.read(tmp_path / "answers.json")
    settle(qtbot, context)
    assert len(shown(page)) == 6
    (tmp_path / "bad.json").write_bytes(b"\xff\xfe{")
    with qtbot.waitSignal(page.failed) as said:
        page.files.read(tmp_path / "bad.json")
    assert said.args[0].code == "macro-file"


def test_a_macro_has_steps(qtbot, context):
    tag = create_tag(context.desk, "refund")
    page = opened(qtbot, context, MacrosPage)
    page.add.click()
    dialog = page.dialog
    assert not {"stop", "run-macro", "purge"} & {option.key for option in dialog.acts.options()}
    dialog.name.setText("Refund it")
    dialog.acts.show_acts([{"do": "add-tags", "value": []}, {"do": "resolve-silent"}])
    dialog.accept()
    settle(qtbot, context)
    assert dialog.bar.isVisible()
    assert stored(context, "macro") == []
    dialog.acts.show_acts([{"do": "add-tags", "value": [tag]}, {"do": "resolve-silent"}])
    dialog.accept()
    settle(qtbot, context)
    row = stored(context, "macro")[0]
    assert row.acts == ({"do": "add-tags", "value": [tag]}, {"do": "resolve-silent"})
    page.edit(row.id)
    assert page.dialog.acts.acts() == list(row.acts)


def test_only_acts_that_one_may_do_are_offered(qtbot, context, desk, desk_path, tmp_path):
    agent = make_agent("Hana Sato", "restricted", [Department.get().id], "hana@halyard.example")
    bounded = make_context(actor_desk(desk, agent), desk_path, tmp_path / "hana")
    offered = {}
    for name, each in (("owner", context), ("restricted", bounded)):
        page = opened(qtbot, each, MacrosPage)
        page.add.click()
        offered[name] = {option.key for option in page.dialog.acts.options()}
        page.dialog.reject()
        settle(qtbot, each)
    bounded.tasks.finish()
    assert "trash" in offered["owner"]
    assert "trash" not in offered["restricted"]
    assert "add-note" in offered["restricted"]
