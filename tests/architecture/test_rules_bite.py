"""A small tree that breaks every rule once: a rule that finds nothing there guards nothing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.architecture import rules
from tests.architecture.sources import ROOT

LONG = "\n".join(f"    x{number} = {number}" for number in range(45))
GOOD = '"""Something that is said here, and why it is so."""\n'
BREAKING: dict[str, tuple[str, str]] = {
    "long_files": ("desktop/core/long.py", GOOD + "x = 1\n" * 300),
    "long_functions": ("desktop/core/deep.py", f"{GOOD}class A:\n  def f(self):\n   def g():\n{LONG}\n   return g\n"),
    "empty_docstrings": ("desktop/core/tickets.py", f'{GOOD}def close_ticket():\n    """Close the ticket."""\n'),
    "bulk_writes": ("desktop/jobs/sweep.py", f"{GOOD}Ticket.update(status=1).where(old).execute()\n"),
    "forbidden_names": ("desktop/core/mailbox.py", f"{GOOD}class _MailboxManager:\n    pass\n"),
    "prints": ("desktop/core/loud.py", f"{GOOD}print('hello')\n"),
    "dangerous_calls": ("desktop/core/shell.py", f"{GOOD}import subprocess\nsubprocess.run('ls', shell=True)\n"),
    "modal_loops": ("desktop/ui/ask.py", f"{GOOD}QMessageBox(parent).exec()\n"),
    "living_migrations": ("desktop/store/migrations/0009_bad.py", "from desktop.store.models import Ticket\n"),
    "stray_qt": ("desktop/jobs/lazy.py", f"{GOOD}def _late():\n    from PySide6 import QtCore\n"),
    "homeless_tests": ("tests/core/test_nothing.py", "import os\n"),
    "loose_pins": ("pyproject.toml", '[project]\nrequires-python = ">=3.11,<3.15"\ndependencies = ["peewee"]\n'),
    "unfinished_notes": ("desktop/core/half.py", f"{GOOD}# TODO: the rest\n"),
    "sleeping_tests": ("tests/core/test_slow.py", "import time\ntime.sleep(1)\n"),
    "new_syntax_in_main": ("main.py", f"{GOOD}x: int = 1\n"),
}
ALSO_BAD: dict[str, list[str]] = {
    "bulk_writes": ["Message.insert_many(rows)", "models.Tag.delete()", "db.execute_sql('DELETE FROM tag')"],
    "forbidden_names": ["class AbstractMail: ...", "class BaseView: ...", "class UrlHandler: ..."],
    "dangerous_calls": ["eval(text)", "import pickle", "from yaml import load; import yaml; yaml.load(t)"],
    "stray_qt": ["import PySide6.QtWidgets", "from shiboken6 import isValid"],
    "new_syntax_in_main": ["f'{1}'", "def f(a: int): ...", "def f(*, a): ...", "def f() -> int: ..."],
}
ALLOWED: dict[str, list[str]] = {
    "bulk_writes": ["seen.update(more)", "self.update()", "digest.update(b'')", "text = 'Delete from here'"],
    "modal_loops": ["drag.exec()"],
    "prints": ["log.print"],
    "forbidden_names": ["class Handling: ...", "class Based: ..."],
}


def _plant(root: Path, path: str, text: str) -> None:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def _rule(name: str) -> Callable[[Path], list[str]]:
    return next(rule for rule in rules.ALL if rule.__name__ == name)


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    """Give a tree that keeps every rule."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copy(ROOT / "main.py", tmp_path)
    _plant(tmp_path, "desktop/core/text.py", f"{GOOD}x = 1\n")
    return tmp_path


def test_a_clean_tree_passes(clean: Path) -> None:
    assert [rule.__name__ for rule in rules.ALL if rule(clean)] == []


def test_every_rule_has_a_breaker() -> None:
    assert set(BREAKING) == {rule.__name__ for rule in rules.ALL}


@pytest.mark.parametrize("name", BREAKING)
def test_breaking_it_is_noticed(clean: Path, name: str) -> None:
    _plant(clean, *BREAKING[name])
    assert _rule(name)(clean), f"{name} did not see {BREAKING[name][0]}"


@pytest.mark.parametrize(("name", "code"), [(name, code) for name, codes in ALSO_BAD.items() for code in codes])
def test_another_way_to_break_it_is_noticed(clean: Path, name: str, code: str) -> None:
    _plant(clean, BREAKING[name][0], f"{GOOD}{code}\n")
    assert _rule(name)(clean)


@pytest.mark.parametrize(("name", "code"), [(name, code) for name, codes in ALLOWED.items() for code in codes])
def test_what_only_looks_alike_is_left_alone(clean: Path, name: str, code: str) -> None:
    _plant(clean, BREAKING[name][0], f"{GOOD}{code}\n")
    assert _rule(name)(clean) == []
