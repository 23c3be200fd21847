"""Reading the program for what can be translated."""

from __future__ import annotations

import ast
import importlib

import pytest
from PySide6.QtCore import QObject

from desktop.ui.phrases import Phrase, read
from desktop.ui.translations import ROOT, read_program


def phrases_of(tmp_path, code: str):
    path = tmp_path / "part.py"
    path.write_text(code, "utf-8")
    return read([path], tmp_path)


def test_every_way_of_saying_something_is_found(tmp_path):
    code = """
class Outer(QObject):
    words = QT_TRANSLATE_NOOP("Table", "From a table")
    def say(self):
        return self.tr("A "
                       "long text"), self.tr("d", "day, short"), self.tr("%Ln ticket(s)", "", max(1, self.count))
    class Inner(QObject):
        def say(self):
            return lambda: self.tr("Inside")
def free(count):
    translate = QCoreApplication.translate
    return translate("Free", "Short"), QCoreApplication.translate("Free", "%n min", "", max(1, count))
"""
    found = phrases_of(tmp_path, code)
    assert found.mistakes == ()
    assert found.phrases == {
        Phrase("Table", "From a table"),
        Phrase("Outer", "A long text"),
        Phrase("Outer", "d", "day, short"),
        Phrase("Outer", "%Ln ticket(s)"),
        Phrase("Inner", "Inside"),
        Phrase("Free", "Short"),
        Phrase("Free", "%n min"),
    }
    assert {phrase.text for phrase in found.phrases if phrase.plural} == {"%Ln ticket(s)", "%n min"}


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"Ticket {number}")',
        'self.tr("Ticket " + number)',
        'self.tr("Ticket").tr("x")',
        'parent.tr("Ticket")',
        'self.tr("%n ticket(s)", n=3)',
        'QCoreApplication.translate("Ctx", f"Ticket {number}")',
        'QCoreApplication.translate(context, "Ticket")',
        'QT_TRANSLATE_NOOP("Ctx", text)',
    ],
)
def test_what_could_never_be_translated_is_a_mistake(tmp_path, call):
    found = phrases_of(tmp_path, f"class Window(QWidget):\n    def say(self, parent):\n        return {call}\n")
    assert [mistake.split()[0] for mistake in found.mistakes] == ["part.py:3"]


def test_tr_outside_a_class_is_a_mistake(tmp_path):
    assert phrases_of(tmp_path, 'def say(self):\n    return self.tr("Ticket")\n').mistakes


def test_other_translating_is_left_alone(tmp_path):
    found = phrases_of(tmp_path, 'text.translate(TABLE)\npainter.translate(1, 2)\ntranslate("Status", WORDS[key])\n')
    assert found.phrases == frozenset()
    assert found.mistakes == ()


def test_the_program_misuses_no_translation():
    assert read_program().mistakes == ()


def speaking_classes(path):
    tree = ast.parse(path.read_text("utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and "self.tr(" in ast.unparse(node)]
    return {node.name for node in calls}


def test_every_class_that_speaks_is_one_that_qt_knows():
    """``self.tr`` of a class beside QObject has no context at run time."""
    for path in sorted((ROOT / "desktop/ui").rglob("*.py")):
        names = speaking_classes(path)
        if names:
            module = importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
            for name in names:
                assert issubclass(getattr(module, name), QObject), f"{path.name}: {name}"


def test_no_class_that_others_are_made_from_counts_with_tr():
    """PySide looks in the own class first, and takes a plural for found as soon as its number is filled in."""
    classes = [
        node
        for path in (ROOT / "desktop" / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
    bases = {ast.unparse(base) for each in classes for base in each.bases}
    counting = {
        each.name
        for each in classes
        for call in ast.walk(each)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "self.tr" and len(call.args) > 2
    }
    assert bases & counting == set()
