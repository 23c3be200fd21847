"""The saved answers and macros of the believable desk."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from desktop.core.macro_rights import CANNED, MACRO
from desktop.jobs.demo_team import Team
from desktop.store.models import Macro


def make_answers(texts: Mapping[str, Any], team: Team) -> None:
    """Write them inside the running recording. The workshop's are its own, all others everybody's."""
    acts: dict[str, list[dict[str, object]]] = {
        "solved": [{"do": "resolve-silent"}],
        "workshop": [
            {"do": "set-department", "value": team.departments["workshop"]},
            {"do": "assign", "value": "least-loaded"},
        ],
    }
    for kind, part in ((CANNED, "answers"), (MACRO, "macros")):
        for place, (name, words) in enumerate(texts[part].items()):
            shortcut, folder, title, text = words
            Macro.create(
                kind=kind,
                name=title,
                folder=folder,
                shortcut=shortcut,
                text=text,
                actions=json.dumps(acts.get(name, []) if kind == MACRO else []),
                department=team.departments["workshop"] if name == "photo" else None,
                position=place,
            )
