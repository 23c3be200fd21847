"""A window part's surroundings, on a real desk."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.ui.context import UiContext
from desktop.ui.shortcuts import Commands
from tests.ui.composer.staging import make_context


@pytest.fixture
def context(qapp, desk, desk_path, tmp_path) -> Iterator[UiContext]:
    """Give a window part its surroundings; whatever it started is waited for at the end."""
    made = make_context(desk, desk_path, tmp_path)
    yield made
    made.tasks.finish()


@pytest.fixture
def commands(qtbot, context) -> Commands:
    """Give the commands of a window that has nothing else."""
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    return Commands(window, context.preferences)
