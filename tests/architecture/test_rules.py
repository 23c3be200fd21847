"""Deskbell keeps the rules of its house."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable, Collection
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import desktop.commands
from desktop.commands.base import COMMANDS
from tests.architecture.rules import ALL
from tests.architecture.sources import ROOT


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.__name__)
def test_the_tree_has_no(rule: Callable[[Path], list[str]]) -> None:
    assert rule(ROOT) == [], inspect.getdoc(rule)


def test_every_public_function_in_commands_is_a_command() -> None:
    for info in pkgutil.iter_modules(desktop.commands.__path__):
        if info.name != "base" and not info.name.startswith("_"):
            module = import_module(f"desktop.commands.{info.name}")
            assert unregistered(module, COMMANDS) == []


def test_a_function_that_is_no_command_is_noticed() -> None:
    module = ModuleType("desktop.commands.planted")
    exec("def close(desk): ...\ndef reopen(desk): ...\ndef _private(): ...", module.__dict__)
    assert unregistered(module, {"close"}) == ["reopen"]


def unregistered(module: ModuleType, commands: Collection[str]) -> list[str]:
    """Name the public functions written in ``module`` that are not among ``commands``."""
    return [
        name
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__ and not name.startswith("_") and name not in commands
    ]
