"""What both hubs are measured by."""

from __future__ import annotations

import inspect

from desktop.sync.hub import Hub, Info, Presence, Pulled, Pushed, Seen
from desktop.sync.wire import Batch


def test_a_hub_says_everything_in_values_that_cannot_change() -> None:
    for kind in (Info, Pushed, Pulled, Presence, Seen, Batch):
        assert kind.__dataclass_params__.frozen, kind  # type: ignore[attr-defined]  # dataclasses have it


def test_nothing_a_hub_offers_removes_anything() -> None:
    offered = {name for name, _ in inspect.getmembers(Hub, inspect.isfunction) if not name.startswith("_")}
    assert offered == {
        "hello", "push", "pull", "wait", "lease", "release", "numbers", "put_blob", "has_blob", "get_blob", "digests",
        "presence", "computers", "close",
    }  # fmt: skip
