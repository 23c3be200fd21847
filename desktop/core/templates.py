"""Texts that the owner writes and the desk sends, with a few names in braces that are filled in."""

from __future__ import annotations

from collections.abc import Mapping


def filled(text: str, values: Mapping[str, str]) -> str:
    """Replace the named braces, nothing else: other braces stay and nothing is evaluated.

    A value is never looked at again, so a customer's words in it cannot ask for another one.
    """
    parts = text.split("{")
    made = [parts[0]]
    for part in parts[1:]:
        name, closed, rest = part.partition("}")
        made.append(values[name] + rest if closed and name in values else "{" + part)
    return "".join(made)
