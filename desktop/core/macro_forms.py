"""What people fill in for a saved answer or macro, and for the export file of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop.core.errors import DeskError
from desktop.core.macro_rights import CANNED, KINDS, OWN

Acts = tuple[Mapping[str, object], ...]
LONGEST_NAME, LONGEST_SHORTCUT, LONGEST_TEXT, LONGEST_HTML = 80, 32, 20_000, 100_000
LONGEST_FOLDER, DEEPEST_FOLDER = 200, 5
MOST_IMPORTED, LARGEST_IMPORT = 2_000, 10_000_000
NOT_IN_MACROS = frozenset({"stop", "run-macro", "purge", "notify", "mention", "webhook"})
"""Acts that a macro cannot have: it ends by itself and must not run itself; erasing cannot be taken back; and what
tells colleagues or other programs is told from the trace of a rule, which a macro has none of.
"""


@dataclass(frozen=True, slots=True)
class MacroForm:
    """``kind`` is canned or macro, ``scope`` own, department (then ``department`` says which) or shared.

    ``html`` is empty when plain text says it all. ``actions`` are acts in the JSON form of rules.
    """

    name: str
    text: str = ""
    html: str = ""
    kind: str = CANNED
    folder: str = ""
    shortcut: str = ""
    scope: str = OWN
    department: str = ""
    language: str = ""
    actions: Acts = ()


def read_acts(stored: str) -> Acts:
    """Return acts as they are stored; nothing for what is no list of acts."""
    try:
        found = json.loads(stored or "[]")
    except ValueError:
        return ()
    return tuple(each for each in found if isinstance(each, dict)) if isinstance(found, list) else ()


def folder_path(typed: str) -> str:
    """Return a folder's path without blank or empty parts; ``too-long`` when there are too many or they are long."""
    parts = [" ".join(part.split()) for part in typed.split("/")]
    path = "/".join(part for part in parts if part)
    if len(path) > LONGEST_FOLDER or path.count("/") >= DEEPEST_FOLDER:
        raise DeskError("macro-folder", name=path[:80])
    return path


def shortcut_word(typed: str) -> str:
    """Return a shortcut: one word, without the slash that stands before it when it is typed."""
    word = typed.strip().lstrip("/").casefold()
    if len(word) > LONGEST_SHORTCUT or any(char.isspace() or char == "/" for char in word):
        raise DeskError("macro-shortcut", name=word[:80])
    return word


def read_export(text: str) -> tuple[list[MacroForm], Mapping[str, str]]:
    """Return what an export file holds: forms without scope, and the names of the rows that acts name by id.

    Raises ``macro-file`` for what is no such file.
    """
    try:
        found = json.loads(text) if len(text) <= LARGEST_IMPORT else None
    except (ValueError, RecursionError):
        found = None
    kind = found.get("deskbell") if isinstance(found, dict) else None
    items = found.get("items") if isinstance(found, dict) else None
    if kind not in KINDS or not isinstance(items, list) or len(items) > MOST_IMPORTED:
        raise DeskError("macro-file")
    names = found.get("names") if isinstance(found, dict) else None
    known = {str(key): str(value) for key, value in names.items()} if isinstance(names, dict) else {}
    return [_form(str(kind), item) for item in items], known


def _form(kind: str, item: object) -> MacroForm:
    if not isinstance(item, dict):
        raise DeskError("macro-file")
    texts = {key: item.get(key, "") for key in ("name", "text", "html", "folder", "shortcut", "language")}
    if not all(isinstance(value, str) for value in texts.values()):
        raise DeskError("macro-file")
    acts = item.get("actions", [])
    if not isinstance(acts, list) or not all(isinstance(each, dict) for each in acts):
        raise DeskError("macro-file")
    form = MacroForm(texts["name"], texts["text"], texts["html"], kind, texts["folder"], texts["shortcut"])
    return replace(form, language=texts["language"], actions=tuple(acts))
