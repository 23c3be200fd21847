"""Finds every translatable phrase of the program by reading its syntax tree, and every misuse of ``tr``.

Qt's lupdate reads Python by pattern: it drops ``translate(…, max(1, n))`` whole and takes ``translate(…, n)`` for a
phrase without plural (measured, Qt 6.11). So the phrases are found here, and lupdate is given a listing it cannot
misread. Every phrase with ``%n`` is a plural.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_CALLS = ("tr", "translate", "QT_TRANSLATE_NOOP")


@dataclass(frozen=True, order=True)
class Phrase:
    """One text to translate; ``comment`` tells equal texts apart and helps who translates."""

    context: str
    text: str
    comment: str = ""

    @property
    def plural(self) -> bool:
        """Tell whether the text counts something and needs the forms of its language."""
        return "%n" in self.text or "%Ln" in self.text

    def as_call(self) -> str:
        """Write the phrase in the one form that lupdate never misreads."""
        context, text, comment = (
            json.dumps(part, ensure_ascii=False) for part in (self.context, self.text, self.comment)
        )
        return f"QCoreApplication.translate({context}, {text}, {comment}{', 1' if self.plural else ''})"


@dataclass(frozen=True)
class Reading:
    """What reading files found: phrases, and places (``path:line why``) where a text could never be translated."""

    phrases: frozenset[Phrase]
    mistakes: tuple[str, ...]


def read(paths: Iterable[Path], root: Path) -> Reading:
    """Read Python files below ``root``; raises ``SyntaxError`` for one that is none."""
    phrases: set[Phrase] = set()
    mistakes: list[str] = []
    for path in paths:
        for node, owner in _calls(ast.parse(path.read_text("utf-8")), ""):
            found = _phrase(node, owner)
            if isinstance(found, Phrase):
                phrases.add(found)
            elif found:
                mistakes.append(f"{path.relative_to(root).as_posix()}:{node.lineno} {found}")
    return Reading(frozenset(phrases), tuple(mistakes))


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
    """Walk with the name of the class around each call, which is the context of ``self.tr``."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and _called(child) in _CALLS:
            yield child, owner
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _phrase(call: ast.Call, owner: str) -> Phrase | str:
    """Return the phrase, what is wrong with the call, or "" where there is nothing to translate here."""
    name = ast.unparse(call.func)
    if _called(call) == "translate" and name not in ("translate", "QCoreApplication.translate"):
        return ""  # str.translate, QPainter.translate
    if _called(call) == "tr":
        if name != "self.tr" or not owner:
            return f"{name}() finds nothing at run time: only self.tr() inside the class does"
        return _of_parts(owner, call.args[:1], call, "self.tr() of something that is not plain text")
    if not call.args or not _is_text(call.args[0]):
        return f"{name}() needs a context in plain text"
    if (
        _called(call) == "translate"
        and len(call.args) > 1
        and not isinstance(call.args[1], ast.JoinedStr | ast.Constant)
    ):
        return ""  # a phrase marked with QT_TRANSLATE_NOOP elsewhere
    return _of_parts(
        ast.literal_eval(call.args[0]), call.args[1:2], call, f"{name}() of something that is not plain text"
    )


def _of_parts(context: str, text: list[ast.expr], call: ast.Call, why: str) -> Phrase | str:
    if not text or not _is_text(text[0]) or call.keywords:
        return why
    after = call.args[1 if _called(call) == "tr" else 2 :]
    comment = ast.literal_eval(after[0]) if after and _is_text(after[0]) else ""
    return Phrase(context, ast.literal_eval(text[0]), comment)


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
