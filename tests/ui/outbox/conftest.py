"""The surroundings of a window part."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.ui.context import UiContext
from tests.ui.composer.staging import make_context


@pytest.fixture
def context(qapp, desk, desk_path, tmp_path) -> Iterator[UiContext]:
    """Give a window part its surroundings; whatever it started is waited for at the end."""
    made = make_context(desk, desk_path, tmp_path)
    yield made
    made.tasks.finish()
