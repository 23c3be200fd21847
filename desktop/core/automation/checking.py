"""Small checks of what stands in JSON; each refuses with the place where it stands."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NoReturn

from desktop.core.errors import DeskError


def refuse(code: str, where: str, **details: object) -> NoReturn:
    """Raise a refusal that names the place, such as ``group 2, condition 1``."""
    raise DeskError(code, where=where, **details)


def inside(where: str, name: str) -> str:
    """Return the place of a part."""
    return f"{where}, {name}" if where else name


def mapping(data: object, where: str, allowed: Collection[str]) -> Mapping[str, object]:
    """Return an object of JSON that has no other names than those allowed; ``rule-shape``, ``rule-key``."""
    if not isinstance(data, dict):
        refuse("rule-shape", where, wanted="object")
    for key in data:
        if key not in allowed:
            refuse("rule-key", where, key=str(key)[:80])
    return data


def sequence(data: object, where: str, most: int) -> tuple[object, ...]:
    """Return a list of at most so many; ``rule-shape``, ``rule-too-many``."""
    if not isinstance(data, list | tuple):
        refuse("rule-shape", where, wanted="list")
    if len(data) > most:
        refuse("rule-too-many", where, most=most)
    return tuple(data)


def text(data: object, where: str, most: int, *, empty: bool = False) -> str:
    """Return a text of at most so many characters that can be stored; ``rule-shape``, ``rule-too-long``."""
    if not isinstance(data, str):
        refuse("rule-shape", where, wanted="text")
    if len(data) > most:
        refuse("rule-too-long", where, most=most)
    if not data.strip() and not empty:
        refuse("rule-empty", where)
    if "\0" in data or any("\ud800" <= char <= "\udfff" for char in data):
        refuse("rule-value", where, value="\\0")
    return data


def line(data: object, where: str, most: int, *, empty: bool = False) -> str:
    """Return a text in one line, white space made single."""
    return " ".join(text(data, where, most, empty=empty).split())


def truth(data: object, where: str) -> bool:
    """Return yes or no."""
    if not isinstance(data, bool):
        refuse("rule-shape", where, wanted="true-false")
    return data


def whole(data: object, where: str, lowest: int, highest: int) -> int:
    """Return a whole number within bounds; ``rule-shape``, ``rule-number``."""
    if isinstance(data, bool) or not isinstance(data, int):
        refuse("rule-shape", where, wanted="number")
    if not lowest <= data <= highest:
        refuse("rule-number", where, lowest=lowest, highest=highest)
    return data


def number(data: object, where: str, highest: float) -> int | float:
    """Return a number that is one (no NaN, no infinity), up to ``highest`` on either side of zero."""
    if isinstance(data, bool) or not isinstance(data, int | float):
        refuse("rule-shape", where, wanted="number")
    if not abs(data) <= highest:  # which no NaN is
        refuse("rule-number", where, lowest=-highest, highest=highest)
    return data


def identity(data: object, where: str) -> str:
    """Return an id: 32 hex digits in lower case."""
    if not isinstance(data, str) or len(data) != 32 or not set(data) <= set("0123456789abcdef"):
        refuse("rule-value", where, value=str(data)[:80])
    return data
