"""Variables in saved answers and letters: ``{customer.first_name|there}``, filled in once and never evaluated.

Names are looked up, nothing else: no attributes, formats, conditions or arithmetic. A value is never looked at again,
so a customer named "{agent.email}" learns nothing. Braces that are not ours (code, quotations, JSON) stay as they are.
"""

from __future__ import annotations

import html as markup
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.core.folding import fold
from desktop.core.placeholder_names import BY_NAME, CUSTOM, GROUPS, SHORT

PATTERN = re.compile(r"\{([a-z][a-z_]*(?:\.[^{}|<>\n]{1,80})?)(?:\|([^{}\n]{0,200}))?\}")
QUOTED = re.compile(r"(?m)^>.*$")
FEW = re.compile(r"[a-z_.]+")


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A variable as it stands in a text, from ``start`` to ``end``. ``fallback`` is None without a bar.

    ``name`` is the full one (``desk`` is ``desk.name``); empty for what begins like ours and is unknown.
    """

    start: int
    end: int
    written: str
    name: str
    fallback: str | None


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a text is not ready. ``code`` is ``placeholder-unknown``, ``-unresolved`` or ``-not-here``."""

    code: str
    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Filled:
    """A text with its values, and the variables (as written) that have none and stayed."""

    text: str
    unfilled: tuple[str, ...] = ()


def placeholders(text: str) -> Iterator[Placeholder]:
    """Go through the variables of a text in order; braces that mean something else are passed over."""
    for found in PATTERN.finditer(text):
        name, fallback = found[1], found[2]
        full = full_name(markup.unescape(name))
        if full or _is_ours(name):
            yield Placeholder(found.start(), found.end(), found[0], full, fallback)


def full_name(name: str) -> str:
    """Return the full name of a variable, with a custom field's folded; empty when there is none."""
    if name.startswith(CUSTOM):
        field = fold(name.removeprefix(CUSTOM)).strip()
        return CUSTOM + field if field else ""
    name = SHORT.get(name, name)
    return name if name in BY_NAME else ""


def names_in(*texts: str) -> frozenset[str]:
    """Return the full names of the variables that some texts ask for."""
    return frozenset(each.name for text in texts for each in placeholders(text) if each.name)


def fill(text: str, values: Mapping[str, str], html: bool = False) -> Filled:
    """Put values in. A variable without one is replaced by its fallback, which may be empty, else it stays.

    With ``html`` the text is HTML and the values are escaped, their lines broken.
    """
    made, left, at = [], [], 0
    for each in placeholders(text):
        made.append(text[at : each.start])
        at = each.end
        value = values.get(each.name, "") if each.name else ""
        if value:
            made.append(markup.escape(value).replace("\n", "<br>") if html else value)
        elif each.name and each.fallback is not None:
            made.append(each.fallback)
        else:
            made.append(each.written)
            left.append(markup.unescape(each.written) if html else each.written)
    return Filled("".join(made) + text[at:], tuple(left))


def problems(
    text: str, values: Mapping[str, str] | None = None, without: frozenset[str] = frozenset()
) -> tuple[Problem, ...]:
    """Return what is wrong with a text: unknown names, those that may not stand here, and holes where ``values`` are.

    ``without`` are the full names that this text may not use; "ticket.custom." stands for all custom fields.
    """
    found = []
    for each in placeholders(text):
        code = ""
        if not each.name:
            code = "placeholder-unknown"
        elif each.name in without or (each.name.startswith(CUSTOM) and CUSTOM in without):
            code = "placeholder-not-here"
        elif values is not None and not values.get(each.name) and each.fallback is None:
            code = "placeholder-unresolved"
        if code:
            found.append(Problem(code, each.written, each.start, each.end))
    return tuple(found)


def may_be_empty(text: str) -> tuple[str, ...]:
    """Return the variables that may lack a value and say nothing for that case, as written."""
    return tuple(
        each.written
        for each in placeholders(text)
        if each.name and each.fallback is None and not (each.name in BY_NAME and BY_NAME[each.name].always)
    )


def unfilled(text: str) -> str:
    """Return the first variable that a letter about to leave still holds, or an empty string.

    Only what cannot be anything else counts: a full known name, or a known one with a fallback. Quoted lines are the
    customer's, and words such as {date} or {number} may be code; these two never lack a value, so none is ever left.
    """
    own = QUOTED.sub("", text)
    for each in placeholders(own):
        if each.name and (each.fallback is not None or "." in each.written):
            return each.written
    return ""


def disarmed(value: str) -> str:
    """Return a value whose own braces cannot be mistaken for a variable that stayed unfilled."""
    return PATTERN.sub(lambda found: f"({found[0][1:-1]})", value)


def _is_ours(name: str) -> bool:
    group, dot, rest = name.partition(".")
    return bool(dot) and group in GROUPS and FEW.fullmatch(rest) is not None
