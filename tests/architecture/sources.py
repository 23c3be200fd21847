"""Reads a tree of Python files once for all rules."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Source:
    """One file: its path from the root with forward slashes, its text, its syntax tree."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """The parsed file."""
        return ast.parse(self.text, self.path)

    def walk(self) -> Iterator[tuple[ast.AST, str]]:
        """Give every node with the place to blame."""
        for node in ast.walk(self.tree):
            yield node, f"{self.path}:{getattr(node, 'lineno', 1)}"

    def calls(self) -> Iterator[tuple[ast.Call, str, str]]:
        """Give every call, with what is called as far as it is written (``a.b.c``), and the place."""
        for node, place in self.walk():
            if isinstance(node, ast.Call):
                yield node, dotted(node.func), place

    def imports(self) -> Iterator[tuple[str, str]]:
        """Give the full name of every module imported anywhere in the file, and the place."""
        for node, place in self.walk():
            if isinstance(node, ast.Import):
                for alias in node.names:
                    yield alias.name, place
            elif isinstance(node, ast.ImportFrom) and not node.level:
                for alias in node.names:
                    yield f"{node.module}.{alias.name}", place


def dotted(node: ast.expr) -> str:
    """Write a name or attribute as in the source; anything else before the last dot becomes ``?``."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return "?"


def sources(root: Path, *patterns: str) -> list[Source]:
    """Read the files that match, such as ``desktop/**/*.py``."""
    paths = sorted({path for pattern in patterns for path in root.glob(pattern) if path.is_file()})
    return [Source(path.relative_to(root).as_posix(), path.read_text("utf-8")) for path in paths]


def program(root: Path) -> list[Source]:
    """Read all of the program's own code."""
    return sources(root, "main.py", "desktop/**/*.py")
